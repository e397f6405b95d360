// Tables of the standard form that stand beside lists: their ids and names are known, and lists add rows to them.

package import Roster
import Tables

/// A table of the standard form, as lists see it.
package struct StandardTable: Sendable {
  package let name: TableName
  package let sheet: ListSheet
  /// The English names of the columns, or the heading where it is none of the table's.
  package let columns: [String]

  /// A list that is a standard table by its file's name and its headings; `nil` for others.
  ///
  /// It is one when its first row has every column that the table needs, and no heading that tells of another shape.
  package init?(_ sheet: ListSheet) {
    let stem = fileStem(sheet.isOfWorkbook ? sheet.sheet : sheet.file).lowercased()
    let name: TableName? =
      stem == "persons" ? .people : TableName.allCases.first { $0.rawValue == stem }
    guard let name, sheet.rowCount > 0 else { return nil }
    let known = Self.columns[name] ?? []
    var columns: [String] = []
    for column in 0..<sheet.width(0) {
      let heading = sheet.text(0, column)
      let key = heading.lowercased().filter { !$0.isWhitespace && $0 != "_" }
      columns.append(known.first { $0.names.contains(key) }?.column ?? heading)
    }
    while columns.last?.isEmpty == true { columns.removeLast() }
    guard Set(columns).count == columns.count,
      (Self.needed[name] ?? []).allSatisfy(columns.contains), Self.isLike(name, columns)
    else { return nil }
    (self.name, self.sheet, self.columns) = (name, sheet, columns)
  }

  /// Whether lists add rows to it.
  package var isAddedTo: Bool { Self.columns[name] != nil }

  func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  /// Whether the headings have what a table needs whose name is a common word, so that a list may be called so too.
  private static func isLike(_ name: TableName, _ columns: [String]) -> Bool {
    let keys = Set(columns.map { $0.lowercased().filter { !$0.isWhitespace && $0 != "_" } })
    return (common[name] ?? []).allSatisfy { !keys.isDisjoint(with: $0) }
  }

  /// For each column that the table needs, its names.
  private static let common: [TableName: [Set<String>]] = {
    let about: Set<String> = ["about", "gäller", "avser", "om"]
    let organisation: Set<String> = ["organisation", "organization", "kommun"]
    return [
      .goals: [["id"], ["name", "namn", "mål"]],
      .decisions: [["id"], about, ["decision", "beslut"]],
      .effects: [about, ["dimension"]],
      .representation: [["network", "nätverk"], organisation, ["by", "genom", "företrädsav"]],
      .drivers: [["collaboration", "samverkan"], organisation],
      .resources: [about],
      .functions: [organisation, ["function", "funktion"]],
      .start: [["area", "samverkansområde", "område"], ["check", "fråga"]],
    ]
  }()

  private static let needed: [TableName: [String]] = [
    .organisations: ["id", "name"], .people: ["id", "name"], .networks: ["id", "name"],
    .memberships: ["person", "network"],
  ]

  /// The columns that tables have which lists add to, with all their names without blanks.
  private static let columns: [TableName: [(column: String, names: [String])]] = [
    .organisations: [
      ("id", ["id", "kod", "code"]), ("name", ["name", "namn"]), ("kind", ["kind", "typ"]),
      ("population", ["population", "folkmängd", "invånare"]), ("county", ["county", "län"]),
    ],
    .people: [
      ("id", ["id"]), ("name", ["name", "namn"]),
      ("organisation", ["organisation", "organization", "kommun"]),
      ("function", ["function", "funktion", "role", "roll", "befattning"]),
      ("level", ["level", "nivå"]), ("since", ["since", "sedan"]),
      ("side", ["side", "sida", "majoritetelleropposition"]),
    ],
    .networks: [
      ("id", ["id"]), ("name", ["name", "namn"]), ("field", ["field", "område"]),
      ("level", ["level", "nivå"]), ("kind", ["kind", "slag"]), ("form", ["form"]),
      ("orientation", ["orientation", "inriktning"]), ("host", ["host", "värd"]),
      ("parent", ["parent", "överordnat"]), ("mandate", ["mandate", "uppdrag"]),
      ("meetings_per_year", ["meetingsperyear", "mötenperår"]),
      ("hours_per_meeting", ["hourspermeeting", "timmarpermöte"]),
    ],
    .memberships: [
      ("person", ["person"]), ("network", ["network", "nätverk"]), ("role", ["role", "roll"]),
      ("from", ["from", "från"]), ("to", ["to", "till", "tillochmed"]),
      ("attended", ["attended", "närvaro"]),
    ],
  ]
}
