// A file of changes to a roster: one row a change, each cell with its place.

package import Roster
import Tables
import Text

/// The columns of a file of changes.
package enum ChangeColumn: String, Sendable, CaseIterable {
  case change
  case person
  case network
  case to
  case role
  case name
  case organisation
  case function
  case field
  case level

  /// Swedish first.
  fileprivate var others: [String] {
    switch self {
    case .change: ["ändring", "vad"]
    case .person: []
    case .network: ["nätverk"]
    case .to: ["till"]
    case .role: ["roll"]
    case .name: ["namn"]
    case .organisation: ["kommun", "organization"]
    case .function: ["funktion", "befattning"]
    case .field: ["område"]
    case .level: ["nivå"]
    }
  }
}

/// Reads a file of changes.
///
/// - Output: the rows in the order of the file, or `nil` when any of them is wrong; every problem found,
///   with its place. Whether people and networks exist is not looked at here.
/// - Complexity: O(bytes).
package func loadChanges(path: String, levels: [Level]) -> Loaded<[ChangeRow]> {
  var diagnostics = Diagnostics()
  let file = folderName(path)
  let top = Diagnostic.Place(file: file)
  do throws(FileFault) {
    let bytes = try fileBytes(path)
    let reader = ChangeReader(file, bytes, Levels(levels), &diagnostics)
    return Loaded(reader?.rows(&diagnostics) ?? [], diagnostics)
  } catch {
    diagnostics.add(.error, "changes/unreadable", at: top, .unreadableChanges(path))
    return Loaded(nil, diagnostics)
  }
}

private struct ChangeReader {
  let table: Table
  let positions: [ChangeColumn: Int]
  let levels: Levels

  init?(_ file: String, _ bytes: [UInt8], _ levels: Levels, _ diagnostics: inout Diagnostics) {
    let meanings = Dictionary(
      ChangeColumn.allCases.flatMap { column in
        ([column.rawValue] + column.others).map { ($0.headerKey, column) }
      }, uniquingKeysWith: { first, _ in first })
    let rule = HeaderRule(
      isKnown: { meanings[$0.headerKey] != nil },
      isNeeded: { meanings[$0.headerKey] == .change })
    guard
      let table = Table(
        scanning: bytes, file: file, rule: rule, into: &diagnostics)
    else { return nil }
    var positions: [ChangeColumn: Int] = [:]
    for (position, text) in table.header.enumerated() {
      guard let column = meanings[text.headerKey] else {
        if text.headerKey.isEmpty { continue }
        diagnostics.add(
          .error, "changes/unknown-column", at: table.place(ofHeader: position),
          .unknownColumn(text.trimmed.composed),
          help: nearest(to: text.trimmed, among: ChangeColumn.allCases.map(\.rawValue))
            .map { .nearestColumn($0) } ?? .changeColumns)
        continue
      }
      if positions[column] != nil {
        diagnostics.add(
          .error, "changes/repeated-column", at: table.place(ofHeader: position),
          .repeatedChangeColumn(text.trimmed))
      }
      positions[column] = position
    }
    table.reportPersonalNumbers("changes", isRead: positions.values.contains, &diagnostics)
    guard positions[.change] != nil else {
      diagnostics.add(
        .error, "changes/missing-column", at: table.place(ofHeader: 0), .missingChangeColumn,
        help: .changeColumns)
      return nil
    }
    self.table = table
    self.positions = positions
    self.levels = levels
  }

  func rows(_ diagnostics: inout Diagnostics) -> [ChangeRow] {
    (0..<table.rowCount).compactMap { row(at: $0, &diagnostics) }
  }

  private func row(at row: Int, _ diagnostics: inout Diagnostics) -> ChangeRow? {
    var cells: [ChangeColumn: ChangeRow.Cell] = [:]
    for (column, position) in positions {
      let text = table.text(row, position).trimmed.composed
      if !text.isEmpty {
        cells[column] = ChangeRow.Cell(text, at: table.place(row, position))
      }
    }
    let place = table.place(row, positions[.change] ?? 0)
    guard let word = cells[.change] else {
      diagnostics.add(
        .error, "changes/missing-value", at: place, .emptyChangeCell(.change), help: .changeWords)
      return nil
    }
    guard let kind = Vocabularies.changes[word.text] else {
      diagnostics.add(
        .error, "changes/unknown-change", at: word.place, .unknownChange(word.text),
        help: nearest(to: word.text, among: Vocabularies.changes.words).map { .nearestWord($0) }
          ?? .changeWords)
      return nil
    }
    var isWhole = true
    for column in kind.needs where cells[column] == nil {
      diagnostics.add(
        .error, "changes/missing-value", at: table.place(row, positions[column] ?? 0),
        .neededByChange(word.text, column))
      isWhole = false
    }
    if kind == .post, cells[.organisation] == nil, cells[.function] == nil, cells[.level] == nil {
      diagnostics.add(.error, "changes/missing-value", at: word.place, .postOfNothing)
      isWhole = false
    }
    if kind == .represent, (cells[.person] == nil) == (cells[.to] == nil) {
      diagnostics.add(.error, "changes/missing-value", at: word.place, .representedByOne)
      isWhole = false
    }
    var role = Role.member
    if let text = cells[.role] {
      if let known = RoleReading.meaning(of: text.text), known.other == nil {
        role = known.role
      } else {
        diagnostics.add(
          .error, "changes/unknown-role", at: text.place, .unknownChangeRole(text.text),
          help: .words(Vocabularies.roles))
        isWhole = false
      }
    }
    let level = cells[.level].map { levels.level($0.text) }
    return isWhole ? ChangeRow(kind, as: role, on: level, cells, at: place) : nil
  }
}

extension Vocabularies {
  static let changes = Vocabulary<ChangeRow.Kind>([
    (.leave, ["leave", "lämnar", "slutar", "leaves", "remove"]),
    (.join, ["join", "går med", "tillträder", "joins"]),
    (.post, ["post", "byter post", "ny post", "change post"]),
    (.deputy, ["deputy", "ersättare"]),
    (.arrive, ["arrive", "börjar", "ny person", "arrives"]),
    (.merge, ["merge", "slås ihop", "uppgår i", "merges"]),
    (.split, ["split", "delas", "splits"]),
    (.start, ["start", "startar", "nytt nätverk", "starts"]),
    (.end, ["end", "upphör", "avslutas", "ends"]),
    (.represent, ["represent", "företräds", "representeras", "represented", "is represented"]),
  ])
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unreadableChanges(_ path: String) -> Localised<String> {
    Localised(
      swedish: "filen \(path.quoted) kan inte läsas",
      english: "the file \(path.quoted) cannot be read")
  }

  fileprivate static var missingChangeColumn: Localised<String> {
    Localised(
      swedish: "kolumnen 'ändring' ('change') saknas",
      english: "the column 'change' ('ändring') is missing")
  }

  fileprivate static var changeColumns: Localised<String> {
    Localised(
      swedish: "kolumnerna är: "
        + ChangeColumn.allCases.map { $0.others.first ?? $0.rawValue }.joined(separator: ", "),
      english: "the columns are: " + ChangeColumn.allCases.map(\.rawValue).joined(separator: ", "))
  }

  fileprivate static func repeatedChangeColumn(_ text: String) -> Localised<String> {
    Localised(
      swedish: "kolumnen \(text.quoted) står två gånger",
      english: "the column \(text.quoted) stands there twice")
  }

  fileprivate static func emptyChangeCell(_ column: ChangeColumn) -> Localised<String> {
    let swedish = column.others.first ?? column.rawValue
    return Localised(
      swedish: "cellen '\(swedish)' är tom", english: "the cell '\(column.rawValue)' is empty")
  }

  fileprivate static func neededByChange(
    _ word: String, _ column: ChangeColumn
  ) -> Localised<String> {
    let swedish = column.others.first ?? column.rawValue
    return Localised(
      swedish: "ändringen \(word.quoted) behöver '\(swedish)'",
      english: "the change \(word.quoted) needs '\(column.rawValue)'")
  }

  fileprivate static var postOfNothing: Localised<String> {
    Localised(
      swedish: "en ny post behöver 'organisation', 'funktion' eller 'nivå'",
      english: "a new post needs 'organisation', 'function' or 'level'")
  }

  fileprivate static var representedByOne: Localised<String> {
    Localised(
      swedish: "den som företräds behöver antingen 'person' eller 'till' (en organisation)",
      english: "who is represented needs either 'person' or 'to' (an organisation)")
  }

  fileprivate static func unknownChange(_ word: String) -> Localised<String> {
    Localised(
      swedish: "ändringen \(word.quoted) finns inte", english: "there is no change \(word.quoted)")
  }

  fileprivate static func unknownChangeRole(_ word: String) -> Localised<String> {
    Localised(
      swedish: "rollen \(word.quoted) finns inte", english: "there is no role \(word.quoted)")
  }

  fileprivate static let changeWords = words(Vocabularies.changes)
}
