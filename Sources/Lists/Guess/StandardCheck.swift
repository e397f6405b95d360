// Which tables of the standard form are not quite: their references need the forgiving way of lists.

import Roster

enum StandardCheck {
  /// The numbers of the tables that must be read as lists.
  ///
  /// A table is left alone when each of its references is an id or a name of another table, or empty; where tables that
  /// it refers to are missing, or cells hold several networks or other spellings, it is a list.
  static func broken(_ tables: [StandardTable]) -> Set<Int> {
    func keys(_ name: TableName, _ columns: [String]) -> Set<String>? {
      guard let table = tables.first(where: { $0.name == name }) else { return nil }
      var keys: Set<String> = []
      for column in columns.compactMap({ table.column($0) }) {
        for row in 1..<max(table.sheet.rowCount, 1) { keys.insert(table.sheet.text(row, column)) }
      }
      return keys
    }
    var broken: Set<Int> = []
    func check(_ number: Int, _ column: String, _ known: Set<String>?) {
      let table = tables[number]
      guard let at = table.column(column) else { return }
      for row in 1..<max(table.sheet.rowCount, 1) {
        let text = table.sheet.text(row, at)
        guard !text.isEmpty else { continue }
        if known?.contains(text) != true {
          broken.insert(number)
          return
        }
      }
    }
    for (number, table) in tables.enumerated() {
      switch table.name {
      case .people: check(number, "organisation", keys(.organisations, ["id", "name"]))
      case .memberships:
        check(number, "person", keys(.people, ["id", "name"]))
        check(number, "network", keys(.networks, ["id", "name"]))
      default: break
      }
    }
    return broken
  }
}
