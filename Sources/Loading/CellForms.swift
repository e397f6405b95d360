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
  static let numbers: Set<InputColumn> = Set(
    [
      .population, .meetingsPerYear, .hoursPerMeeting, .attended, .perYear, .seats,
      .costShare, .economyShort, .economyLong, .current, .wanted, .benefit, .feasibility,
      .fit, .rating, .rank, .economy, .startCost, .baseline, .target, .measured, .hours, .kronor,
      .people, .year,
    ] + (1...21).map { .question($0) })

  /// The columns that hold dates, in any table.
  static let dates: Set<InputColumn> = [
    .from, .to, .since, .date, .due, .asked, .until, .notice, .review, .vacantSince,
  ]

  /// How many rows are looked at.
  private static let sample = 1000

  /// The columns that the header has, in the order of the documentation.
  var columns: [InputColumn] {
    name.columns.map(\.key).filter { column($0).position != nil }
  }

  /// The forms of numbers and dates in the first rows; cells that are neither are passed over.
  var cellForms: CellForms {
    var decimals: Set<CellForms.Decimal> = []
    var dates: Set<CellForms.Date> = []
    var forms = CellForms()
    for key in columns where Self.numbers.contains(key) {
      let column = column(key)
      for row in rows.prefix(Self.sample) {
        if plain(row, column)?.isEmpty == true { continue }
        let text = text(row, column)
        guard decimalNumber(text) != nil else { continue }
        if text.utf8.contains(UInt8(ascii: ",")) { decimals.insert(.comma) }
        if text.utf8.contains(UInt8(ascii: ".")) { decimals.insert(.point) }
        if !forms.hasGroups, text.contains(where: \.isWhitespace) { forms.hasGroups = true }
      }
    }
    for key in columns where Self.dates.contains(key) {
      let column = column(key)
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
