// One list on the page over adopted lists: its columns and its rows.

import Lists
import Reporting
import Tables
import Text

/// What is asked and told of rows and cells.
struct DoubtsByRow {
  private struct Row: Hashable {
    let list: Int
    let row: Int
  }

  private var texts: [Row: [(text: String, id: String)]] = [:]
  private var cells: Set<AdoptionDoubt.Place> = []
  private var asked: Set<Row> = []

  init(_ questions: [AdoptionDoubt], _ joins: [AdoptionDoubt], _ language: Language) {
    let question = Localised(swedish: "Fråga", english: "Question")[language]
    let join = Localised(swedish: "Räknas ihop", english: "Taken together")[language]
    for (number, doubt) in questions.enumerated() {
      for place in doubt.places {
        guard let row = place.row else { continue }
        cells.insert(place)
        asked.insert(Row(list: place.list, row: row))
        texts[Row(list: place.list, row: row), default: []].append(
          ("\(question) \(number + 1)", "fraga-\(number + 1)"))
      }
    }
    for (number, doubt) in joins.enumerated() {
      for place in doubt.places {
        guard let row = place.row else { continue }
        texts[Row(list: place.list, row: row), default: []].append(
          ("\(join) \(number + 1)", "samma-\(number + 1)"))
      }
    }
  }

  /// Whether a question is about the row.
  func isAsked(_ list: Int, _ row: Int) -> Bool { asked.contains(Row(list: list, row: row)) }

  func isAsked(_ list: Int, _ row: Int, _ column: Int) -> Bool {
    cells.contains(AdoptionDoubt.Place(list: list, row: row, column: column))
  }

  subscript(list: Int, row: Int) -> [(text: String, id: String)] {
    texts[Row(list: list, row: row)] ?? []
  }
}

/// The id of a list on the page.
func listID(_ list: Int) -> String { "lista-\(list + 1)" }

/// The id of a row on the page.
func rowID(_ list: Int, _ row: Int) -> String { "lista-\(list + 1)-rad-\(row + 1)" }

/// A text without personal identity numbers.
func masked(_ text: String) -> String { PersonalNumber.masked(text) }

extension AdoptionAccount {
  /// One list with those of its rows that are shown.
  func list(
    _ number: Int, _ shown: Set<Int>, _ doubts: DoubtsByRow, _ language: Language
  ) -> ListsPage.List {
    let account = lists[number]
    let rows = shown.sorted()
    let width = max(
      account.columns.count,
      rows.lazy.map { row in
        (0..<account.sheet.width(row)).last { !account.sheet.isBlank(row, $0) }.map { $0 + 1 } ?? 0
      }.max() ?? 0)
    let columns = (0..<width).map { account.column($0, language) }
    let rest = account.count { $0 != .headings } - rows.count
    return ListsPage.List(
      id: listID(number), name: account.sheet.title(language),
      facts: account.facts(language), reasons: account.recipe?.reasons.map(masked) ?? [],
      columns: columns,
      rows: self.rows(number, rows, columns.map(\.isRead), doubts, language),
      rest: rest == 0 ? "" : account.rest(rest, language))
  }

  private func rows(
    _ number: Int, _ shown: [Int], _ isRead: [Bool], _ doubts: DoubtsByRow, _ language: Language
  ) -> [ListsPage.Row] {
    let account = lists[number]
    let sheet = account.sheet
    let filling = account.columns.indices.filter { account.columns[$0].isFilledDown }
    var above = [String](repeating: "", count: isRead.count)
    var merged = MergedCells(sheet)
    var next = 0
    return shown.map { row in
      // What stands in rows that are not shown holds too.
      while next <= row {
        if !account.fates[next].isSkipped, account.fates[next] != .headings {
          for column in filling where !sheet.isBlank(next, column) {
            above[column] = sheet.text(next, column)
          }
        }
        next += 1
      }
      let fate = account.fates[row]
      let joined = merged.columns(ofRow: sheet.number(row))
      let cells = isRead.indices.map { column -> ListsPage.Cell in
        let text = sheet.text(row, column)
        if doubts.isAsked(number, row, column) { return ListsPage.Cell(masked(text), .doubt) }
        if text.isEmpty, !above[column].isEmpty, !fate.isSkipped, fate != .section {
          return ListsPage.Cell(masked(above[column]), .down)
        }
        if joined.contains(where: { $0.contains(column + 1) }) {
          return ListsPage.Cell(masked(text), .merged)
        }
        return ListsPage.Cell(masked(text), isRead[column] || text.isEmpty ? .plain : .unread)
      }
      return ListsPage.Row(
        id: rowID(number, row), number: String(sheet.number(row)), isSkipped: fate.isSkipped,
        words: fate.words[language], doubts: doubts[number, row], cells: cells)
    }
  }
}

/// The columns that are merged in one row after another.
private struct MergedCells {
  /// By their first row, the last first.
  private var waiting: [ListSheet.Merged]
  private var open: [ListSheet.Merged] = []

  init(_ sheet: ListSheet) { waiting = sheet.merged.sorted { $0.top > $1.top } }

  /// The columns from 1 that are merged in a row, which must not stand above one that was asked for before.
  mutating func columns(ofRow number: Int) -> [ClosedRange<Int>] {
    while let first = waiting.last, first.top <= number {
      open.append(first)
      waiting.removeLast()
    }
    open.removeAll { $0.bottom < number }
    return open.filter { $0.left <= $0.right }.map { $0.left...$0.right }
  }
}

extension ListAccount {
  /// What a column means, why, and its heading.
  fileprivate func column(_ number: Int, _ language: Language) -> ListsPage.Column {
    let column = columns.indices.contains(number) ? columns[number] : nil
    var meaning = column?.uses.map { $0.words[language] }.joined(separator: ", ") ?? ""
    if shape == .table, let table = StandardTable(sheet), table.columns.indices.contains(number) {
      meaning =
        Localised(swedish: "standardkolumnen ", english: "standard column ")[language]
        + table.columns[number]
    }
    return ListsPage.Column(
      meaning: meaning.isEmpty ? Localised.notRead[language] : masked(meaning),
      reason: column.map { $0.uses.isEmpty ? "" : masked($0.reason) } ?? "",
      heading: masked(heading(number, language)), isRead: !meaning.isEmpty)
  }

  /// As what the list was read, how many rows came of it, and what is particular to it.
  fileprivate func facts(_ language: Language) -> [String] {
    var facts = [
      Localised(swedish: "Läst som", english: "Read as")[language] + ": " + shape.words[language]
        + ".",
      counts(language).joined(separator: "; ") + ".",
    ]
    if shape == .nothing { facts = [Localised.notRead[language].capitalised + ".", facts[1]] }
    if header >= 0 {
      facts.append(
        Localised(swedish: "Rubrikerna står på rad", english: "The headings stand in row")[language]
          + " \(sheet.number(header)).")
    } else if shape != .nothing {
      facts.append(
        Localised(swedish: "Listan saknar rubriker.", english: "The list has no headings.")[
          language])
    }
    if let words = recipe?.network.words, shape != .nothing { facts.append(words[language]) }
    if let split = recipe?.split {
      facts.append(
        Localised(
          swedish: "Flera nätverk i en cell skiljs åt av",
          english: "Several networks in a cell are parted by"
        )[language] + " \(split)")
    }
    if sheet.isHidden {
      facts.append(
        Localised(
          swedish: "Bladet är dolt i arbetsboken.", english: "The sheet is hidden in the workbook.")[
            language])
    }
    return facts
  }

  /// How many rows are not on the page.
  fileprivate func rest(_ count: Int, _ language: Language) -> String {
    let rows = counted(
      count, Localised(swedish: "rad", english: "row"),
      Localised(swedish: "rader", english: "rows"), language)
    return shape == .nothing
      ? Localised(
        swedish: "Ytterligare \(rows) läses inte heller och visas inte här.",
        english:
          "Besides these, \(rows) \(count == 1 ? "is" : "are") not read either, and not shown here."
      )[
        language]
      : Localised(
        swedish: "Ytterligare \(rows) lästes utan överhopp eller fråga och visas inte här.",
        english:
          "Besides these, \(rows) \(count == 1 ? "was" : "were") read without question, and not shown here."
      )[language]
  }
}
