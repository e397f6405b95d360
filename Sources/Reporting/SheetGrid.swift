// A result table turned into a table for readers: names for ids, a chosen order, a chosen length.

import Findings

/// Builds grids from sheets in the words of one edition.
struct GridMaker: Sendable {
  let speaker: Speaker

  /// The rows of `sheet`, largest value of `order` first (ties by the names), at most `limit` of them.
  ///
  /// - Parameter columns: names of columns to show, in order; those that the sheet lacks are left out.
  func grid(
    _ sheet: Sheet, id: String, caption: Localised<String>, columns: [Column], by order: Column?,
    ascending: Bool = false, limit: Int? = nil
  ) -> Grid {
    let shown = columns.compactMap { column in sheet[column].map { (column, $0) } }
    let counts = guardedCounts(sheet, shown.map(\.0))
    var rows = (0..<sheet.rowCount).map { row in
      (
        key: order.flatMap { sheet[$0]?.sortValue(row) } ?? 0,
        cells: shown.map { column, values in
          guarded(sheet, counts, row, column) ?? cell(values, row, column)
        }
      )
    }
    if order != nil {
      rows.sort { left, right in
        left.key != right.key
          ? (ascending ? left.key < right.key : left.key > right.key)
          : (left.cells.first?.text ?? "") < (right.cells.first?.text ?? "")
      }
    }
    let kept = limit.map { Array(rows.prefix($0)) } ?? rows
    let left = rows.count - kept.count
    return Grid(
      id: id, caption: caption[speaker.language],
      columns: shown.map { column, _ in
        Grid.Column(column.title[speaker.language], isNumber: column.isNumber)
      },
      cells: kept.map(\.cells),
      footnote: left == 0 ? "" : String.leftOut(left, of: rows.count, sheet.name, speaker.language))
  }

  /// A cell that is a number of people, seats or answers; "–" when the table lacks it.
  func people(_ sheet: Sheet, _ column: Column, _ row: Int) -> Cell {
    sheet.number(column, row).map { speaker.cell(people: Int($0)) } ?? .none
  }

  /// A cell of a column by name; "–" when the table lacks it.
  func number(_ sheet: Sheet, _ column: Column, _ row: Int) -> Cell {
    sheet[column].map { cell($0, row, column) } ?? .none
  }

  /// The columns of `sheet` that count people, as the board edition prints them; empty for the annex.
  private func guardedCounts(_ sheet: Sheet, _ columns: [Column]) -> [Column: [Cell?]] {
    guard speaker.edition == .board else { return [:] }
    var told: [Column: [Cell?]] = [:]
    for column in columns where Self.peopleColumns.contains(column) {
      guard case .whole(let counts)? = sheet[column] else { continue }
      if Self.partColumns.contains(column) {
        // The rows are parts of a whole that may be known.
        let known = counts.indices.filter { counts[$0] != nil }
        let numbers = known.compactMap { counts[$0] }
        let printed = zip(numbers, numbers.people(speaker.language)).map {
          Cell(people: $0, speaker.language, printed: $1)
        }
        var cells = [Cell?](repeating: nil, count: counts.count)
        for (row, cell) in zip(known, printed) { cells[row] = cell }
        told[column] = cells
      } else {
        told[column] = counts.map { $0.map { Cell(people: $0, speaker.language) } }
      }
    }
    return told
  }

  /// A cell of the board edition that is a number of people, or that would tell such a number; `nil` for others.
  private func guarded(
    _ sheet: Sheet, _ counts: [Column: [Cell?]], _ row: Int, _ column: Column
  ) -> Cell? {
    guard speaker.edition == .board else { return nil }
    if let told = counts[column] { return told[row] }
    if let base = Self.basedOn[column], base.contains(where: { isFew(sheet, $0, row) }) {
      return Cell(Localised(swedish: "dold", english: "withheld")[speaker.language])
    }
    if sheet.table == .selftest, case .real(let means)? = sheet[column] {
      // Two reports would give back what one more has answered, were the means not rounded.
      return means[row].map { mean in
        [.sum, .sumLow, .sumHigh].contains(column)
          ? Cell(
            Localised(swedish: "ca ", english: "about ")[speaker.language]
              + mean.roundedScore.shown(speaker.language, decimals: 0))
          : Cell(mean, speaker.language, decimals: 0)
      }
    }
    if column == .unfilledSeats {
      // Beside the expected seats they would give back those that are held.
      return sheet.number(column, row).map { Cell(people: Int($0.rounded(.up)), speaker.language) }
    }
    if column == .shareOfSeats {
      // With more digits the seats themselves would follow.
      return sheet.number(column, row).map { Cell(share: $0, speaker.language) }
    }
    if column == .hoursPerYear {
      return sheet.number(column, row).map {
        Cell($0.rounded(to: 10), speaker.language, decimals: 0)
      }
    }
    return nil
  }

  private func isFew(_ sheet: Sheet, _ column: Column, _ row: Int) -> Bool {
    sheet.number(column, row).map { Int($0.rounded()).isSmallGroup } ?? false
  }

  /// Columns that count people, or seats of people.
  private static let peopleColumns: Set<Column> = [
    .people, .seats, .soleSeats, .sharedPeople, .newPeople, .peopleKnown, .respondents,
    .missingAnswers,
  ]

  /// Those whose rows add up to a number that somebody may know.
  private static let partColumns: Set<Column> = [.people, .seats, .respondents]

  /// Columns from which the number in another could be worked out, by the columns that they rest on.
  private static let basedOn: [Column: [Column]] = [
    .shareOfSeats: [.seats], .shareOfExpected: [.seats], .unfilledSeats: [.seats],
    .hoursPerYear: [.people, .seats], .organisations: [.people],
    .shareNew: [.newPeople, .peopleKnown],
    .jaccard: [.sharedPeople], .contained: [.sharedPeople], .doubleHours: [.sharedPeople],
  ]

  private func cell(
    _ values: Sheet.Values, _ row: Int, _ column: Column
  ) -> Cell {
    switch values {
    case .text(let texts): Cell(named(texts[row], column.reference))
    case .whole(let numbers): numbers[row].map { Cell($0, speaker.language) } ?? .none
    case .real(let numbers): numbers[row].map { column.cell($0, speaker.language) } ?? .none
    case .flag(let flags):
      flags[row].map {
        $0
          ? Cell(Localised(swedish: "ja", english: "yes")[speaker.language])
          : Cell(Localised(swedish: "nej", english: "no")[speaker.language])
      } ?? .none
    }
  }

  private func named(_ text: String, _ reference: Column.Reference?) -> String {
    let register = speaker.register
    func each(_ name: (String) -> String) -> String {
      text.isEmpty
        ? "–" : IDList.ids(in: text).map(name).joined(separator: ", ")
    }
    if text.isEmpty { return "–" }
    return switch reference {
    case nil, .person: text
    case .network: register.network(text)
    case .networks: each(register.network)
    case .organisation: register.organisation(text)
    case .organisations: register.organisations(in: text)
    case .collaboration: register.collaboration(text)
    case .collaborations: each(register.collaboration)
    }
  }
}

extension Sheet.Values {
  /// A number to sort by; undefined values come last in falling order.
  fileprivate func sortValue(_ row: Int) -> Double {
    switch self {
    case .text: 0
    case .whole(let values): values[row].map(Double.init) ?? -.infinity
    case .real(let values): values[row] ?? -.infinity
    case .flag(let values): values[row] == true ? 1 : 0
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static func leftOut(
    _ left: Int, of all: Int, _ sheet: String, _ language: Language
  ) -> String {
    Localised(
      swedish: "\((all - left).shown(.swedish)) av \(all.shown(.swedish)) rader visas. "
        + "Alla rader finns i bilagan och i tables/\(sheet).csv.",
      english: "\((all - left).shown(.english)) of \(all.shown(.english)) rows are shown. "
        + "All rows are in the annex and in tables/\(sheet).csv."
    )[language]
  }
}
