// Lists in memory, and the tables that come of them, for the tests of this room.

import Lists
import Roster
import Tables

/// Lists by the names of their files.
func sheets(_ files: KeyValuePairs<String, String>) -> [ListSheet] {
  var diagnostics = Diagnostics()
  return files.compactMap { ListSheet(file: $0, bytes: Array($1.utf8), into: &diagnostics) }
}

/// What adopting lists gives.
struct Trial {
  let adoption: Adoption
  let diagnostics: Diagnostics

  init(_ files: KeyValuePairs<String, String>, existing: Recipe? = nil) {
    self.init(sheets(files), existing: existing)
  }

  init(_ sheets: [ListSheet], existing: Recipe? = nil) {
    var diagnostics = Diagnostics()
    adoption = Adoption(sheets, existing: existing, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  var codes: [String] { diagnostics.counts.map(\.code) }

  /// Who sits where as what: "Anna Ek, Hjo: IT-chefer (ordförande)", by alphabet.
  var seats: [String] { seatsInWords(adoption.tables) }
}

/// The memberships of tables in words.
func seatsInWords(_ tables: ListTables) -> [String] {
  func rows(_ name: TableName) -> [[String: String]] {
    guard let table = tables.tables[name] else { return [] }
    return table.rows.map { row in
      Dictionary(zip(table.columns, row), uniquingKeysWith: { first, _ in first })
    }
  }
  func byID(_ name: TableName) -> [String: [String: String]] {
    Dictionary(rows(name).map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
  }
  let (people, networks, homes) = (byID(.people), byID(.networks), byID(.organisations))
  return rows(.memberships).map { seat in
    let person = people[seat["person"] ?? ""] ?? [:]
    let home = homes[person["organisation"] ?? ""]?["name"] ?? person["organisation"] ?? ""
    let network = networks[seat["network"] ?? ""]?["name"] ?? seat["network"] ?? ""
    let extras = ["role", "from", "to", "attended"].compactMap { seat[$0] }.filter { !$0.isEmpty }
    return "\(person["name"] ?? "?"), \(home): \(network)"
      + (extras.isEmpty ? "" : " (\(extras.joined(separator: ", ")))")
  }.sorted()
}
