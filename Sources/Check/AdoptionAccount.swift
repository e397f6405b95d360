// What became of lists, as facts: how each row was read, where field and level come from, what is in doubt.

import Lists
import Roster
import Tables
import Text

/// What became of one row of a list.
enum RowFate: Hashable {
  case headings
  case read
  /// It names a seat that nobody holds.
  case vacant
  /// It was read, and all that it says stands in other rows too.
  case nothingNew
  /// It names the network of the rows below.
  case section
  case skipped(SkipReason)
  /// The whole list is not read.
  case unread

  /// Whether the row gives nothing at all.
  var isSkipped: Bool {
    switch self {
    case .skipped, .unread: true
    case .headings, .read, .vacant, .nothingNew, .section: false
    }
  }
}

/// What became of one list.
struct ListAccount {
  let sheet: ListSheet
  let recipe: ListRecipe?
  let shape: Shape
  /// The row of the headings; -1 when there are none.
  let header: Int
  let columns: [ListColumn]
  /// The fate of each row.
  let fates: [RowFate]

  func count(_ isCounted: (RowFate) -> Bool) -> Int { fates.count(where: isCounted) }

  /// How many rows were passed over for each reason, in the order in which the reasons first stand.
  var reasons: [(reason: SkipReason, count: Int)] {
    var counts: [(reason: SkipReason, count: Int)] = []
    for case .skipped(let reason) in fates {
      if let at = counts.firstIndex(where: { $0.reason == reason }) {
        counts[at].count += 1
      } else {
        counts.append((reason, 1))
      }
    }
    return counts
  }

  /// The row with a number, as the list numbers its rows.
  ///
  /// - Complexity: O(log rows).
  func row(numbered number: Int) -> Int? {
    var (low, high) = (0, sheet.rowCount)
    while low < high {
      let middle = (low + high) / 2
      if sheet.number(middle) < number { low = middle + 1 } else { high = middle }
    }
    return low < sheet.rowCount && sheet.number(low) == number ? low : nil
  }
}

/// Something that a person may settle, or that was joined.
struct AdoptionDoubt {
  /// Where it stands: the number of the list, and row and column where it is about a cell.
  struct Place: Hashable {
    let list: Int
    let row: Int?
    let column: Int?
  }

  let sentence: Localised<String>
  let help: Localised<String>?
  let places: [Place]
}

/// What became of all lists.
struct AdoptionAccount {
  let tables: ListTables
  let recipe: Recipe
  let lists: [ListAccount]
  let questions: [AdoptionDoubt]
  let joins: [AdoptionDoubt]

  /// - Complexity: O(rows of the lists and cells of the tables).
  init(_ tables: ListTables, _ recipe: Recipe) {
    (self.tables, self.recipe) = (tables, recipe)
    let lists = Self.accounts(tables)
    self.lists = lists
    let numbers = Dictionary(
      tables.lists.enumerated().map { ([$1.file, $1.sheet], $0) },
      uniquingKeysWith: { one, _ in one })
    func place(_ place: ListPlace, ofList: Bool) -> AdoptionDoubt.Place? {
      guard let list = numbers[[place.file, place.sheet]] else { return nil }
      guard !ofList, let row = lists[list].row(numbered: place.row) else {
        return AdoptionDoubt.Place(list: list, row: nil, column: nil)
      }
      let sheet = lists[list].sheet
      let column = (0..<sheet.width(row)).first { sheet.place(row, $0).column == place.column }
      return AdoptionDoubt.Place(list: list, row: row, column: column)
    }
    func doubt(_ question: ListQuestion) -> AdoptionDoubt {
      let isOfList = question.code == "lists/supposed-network"
      return AdoptionDoubt(
        sentence: question.sentence, help: question.help,
        places: question.places.compactMap { place($0, ofList: isOfList) })
    }
    questions =
      tables.questions.map(doubt)
      + tables.unknownRoles.map { role in
        AdoptionDoubt(
          sentence: .unknownRole(role), help: .unknownRoleHelp,
          places: Self.place(ofRole: role, lists).map { [$0] } ?? [])
      }
    joins = tables.joins.map(doubt)
  }

  /// The fate of every row of every list.
  private static func accounts(_ tables: ListTables) -> [ListAccount] {
    var fates = tables.lists.indices.map { list -> [RowFate] in
      let shape = tables.recipes[list]?.shape ?? .table
      let start: RowFate =
        shape == .nothing ? .unread : shape == .table ? .read : .nothingNew
      return [RowFate](repeating: start, count: tables.lists[list].rowCount)
    }
    func mark(_ cell: ListCell, _ fate: RowFate) {
      let (list, row) = (Int(cell.list), Int(cell.row))
      guard fates.indices.contains(list), fates[list].indices.contains(row) else { return }
      fates[list][row] = fate
    }
    for table in tables.tables.values {
      for row in 0..<table.rowCount {
        for column in table.columns.indices { mark(table.cell(row, column), .read) }
      }
    }
    for seat in tables.vacancies { mark(seat.cell, .vacant) }
    for skipped in tables.skipped where fates.indices.contains(skipped.list) {
      guard fates[skipped.list].indices.contains(skipped.row) else { continue }
      // Of several people in a cell some may be read.
      if fates[skipped.list][skipped.row] == .read, skipped.reason == .noNetwork { continue }
      fates[skipped.list][skipped.row] =
        skipped.reason == .section ? .section : .skipped(skipped.reason)
    }
    return tables.lists.indices.map { list in
      let shape = tables.recipes[list]?.shape ?? .table
      let header = shape == .table ? 0 : tables.headers[list]
      if fates[list].indices.contains(header) { fates[list][header] = .headings }
      return ListAccount(
        sheet: tables.lists[list], recipe: tables.recipes[list], shape: shape, header: header,
        columns: tables.columns(asReadIn: list), fates: fates[list])
    }
  }

  /// Where a word for a role stands first.
  private static func place(
    ofRole role: String, _ lists: [ListAccount]
  ) -> AdoptionDoubt.Place? {
    for (number, list) in lists.enumerated() {
      let columns = list.columns.indices.filter { column in
        list.columns[column].uses.contains { $0 == .role || $0 == .crosses }
      }
      for row in list.fates.indices where !columns.isEmpty {
        for column in columns where list.sheet.text(row, column) == role {
          return AdoptionDoubt.Place(list: number, row: row, column: column)
        }
      }
    }
    return nil
  }

  /// Whether all organisations are municipalities.
  var areMunicipalities: Bool {
    guard let table = tables.tables[.organisations], let kind = table.columns.firstIndex(of: "kind")
    else { return false }
    return table.rows.allSatisfy { $0[kind] == "kommun" }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unknownRole(_ role: String) -> Localised<String> {
    Localised(
      swedish: "rollen '\(role)' förstås inte och behålls som den står",
      english: "the role '\(role)' is not understood, and is kept as it stands")
  }

  fileprivate static var unknownRoleHelp: Localised<String> {
    Localised(
      swedish: "skriv vad den betyder under 'roles:' i lists.yaml",
      english: "write what it means under 'roles:' in lists.yaml")
  }
}
