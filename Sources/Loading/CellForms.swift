// How the cells of a table write numbers and dates: what a summary tells of what was understood.

import Tables

/// The forms of numbers and dates that were met.
package struct CellForms: Hashable, Sendable {
  package enum Decimal: String, Sendable, CaseIterable {
    case comma
    case point
  }

  package enum Date: String, Sendable, CaseIterable {
    case day = "YYYY-MM-DD"
    case month = "YYYY-MM"
    case year = "YYYY"
  }

  /// Decimal signs, in the order of ``Decimal``.
  package fileprivate(set) var decimals: [Decimal] = []
  /// Whether a blank stands between thousands.
  package fileprivate(set) var hasGroups = false
  /// Forms of dates, in the order of ``Date``.
  package fileprivate(set) var dates: [Date] = []

  package init() {}
}

extension Form {
  /// The columns that hold numbers, in any table.
  static let numbers: Set<String> = Set(
    [
      "population", "meetings_per_year", "hours_per_meeting", "attended", "per_year", "seats",
      "cost_share", "economy_short", "economy_long", "current", "wanted", "benefit", "feasibility",
      "fit", "rating", "rank",
    ] + (1...21).map { "q\($0)" })

  /// The columns that hold dates, in any table.
  static let dates: Set<String> = ["from", "to", "since", "date"]

  /// How many rows are looked at.
  private static let sample = 1000

  /// The English names of the columns that the header has, in the order of the documentation.
  var columnNames: [String] {
    name.columns.map(\.name).filter { column($0).position != nil }
  }

  /// The forms of numbers and dates in the first rows; cells that are neither are passed over.
  var cellForms: CellForms {
    var decimals: Set<CellForms.Decimal> = []
    var dates: Set<CellForms.Date> = []
    var forms = CellForms()
    for name in columnNames where Self.numbers.contains(name) {
      let column = column(name)
      for row in rows.prefix(Self.sample) {
        if plain(row, column)?.isEmpty == true { continue }
        let text = text(row, column)
        guard decimalNumber(text) != nil else { continue }
        if text.utf8.contains(UInt8(ascii: ",")) { decimals.insert(.comma) }
        if text.utf8.contains(UInt8(ascii: ".")) { decimals.insert(.point) }
        if !forms.hasGroups, text.contains(where: \.isWhitespace) { forms.hasGroups = true }
      }
    }
    for name in columnNames where Self.dates.contains(name) {
      let column = column(name)
      for row in rows.prefix(Self.sample) {
        if let range = plain(row, column),
          range.isEmpty || fullDate(table.bytes.span.extracting(range)) != nil
        {
          if !range.isEmpty { dates.insert(.day) }
          continue
        }
        let text = text(row, column)
        guard calendarDay(text, edge: .first) != nil else { continue }
        dates.insert(text.utf8.count == 10 ? .day : text.utf8.count == 7 ? .month : .year)
      }
    }
    forms.decimals = CellForms.Decimal.allCases.filter(decimals.contains)
    forms.dates = CellForms.Date.allCases.filter(dates.contains)
    return forms
  }
}
