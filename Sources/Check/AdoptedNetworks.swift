// Where the field and the level of each adopted network come from.

import Lists
import Roster
import Text

/// A network with its field and level as adopted.
struct AdoptedNetwork {
  /// Where a field or level comes from.
  enum Origin: Hashable {
    /// A list or table says so; by the number of the list.
    case told(list: Int)
    /// lists.yaml says so.
    case decided
    /// By its name and the posts of those who sit there.
    case understood
    /// Nothing tells.
    case unknown
  }

  let name: String
  /// Empty when there is none.
  let field: String
  let fieldOrigin: Origin
  let level: String
  let levelOrigin: Origin
  /// Why, of what is understood; Swedish, as the recipe has it.
  let reason: String
}

extension AdoptionAccount {
  /// The networks, in the order in which the lists name them.
  ///
  /// - Complexity: O(networks).
  var networks: [AdoptedNetwork] {
    let table = tables.tables[.networks]
    let name = table?.columns.firstIndex(of: "name") ?? 0
    let rows = Dictionary(
      (table?.rows ?? []).enumerated().map { ($1[name], $0) }, uniquingKeysWith: { one, _ in one })
    func origin(
      _ value: String?, isUnderstood: Bool, _ network: String, _ column: String
    ) -> AdoptedNetwork.Origin {
      guard let value else { return .unknown }
      if isUnderstood { return .understood }
      guard let table, let row = rows[network], let at = table.columns.firstIndex(of: column)
      else { return .decided }
      let cell = table.cell(row, at)
      guard tables.lists.indices.contains(Int(cell.list)) else { return .decided }
      // lists.yaml goes before what a list says.
      let said = tables.lists[Int(cell.list)].text(Int(cell.row), Int(cell.column))
      guard said == value else { return .decided }
      return value.isEmpty ? .unknown : .told(list: Int(cell.list))
    }
    return tables.networks.map { network in
      AdoptedNetwork(
        name: network.name, field: network.field ?? "",
        fieldOrigin: origin(
          network.field, isUnderstood: network.understoodField, network.name, "field"),
        level: network.level ?? "",
        levelOrigin: origin(
          network.level, isUnderstood: network.understoodLevel, network.name, "level"),
        reason: network.reason)
    }
  }
}

extension [AdoptedNetwork] {
  /// How many fields and levels are known, in a sentence.
  func known(_ language: Language) -> String {
    let all = count.shown(language)
    func part(_ origins: [AdoptedNetwork.Origin], _ by: Localised<String>) -> String {
      let understood = origins.count { $0 == .understood }
      let known = origins.count { $0 != .unknown }.shown(language)
      let words = Localised(swedish: "\(known) av \(all)", english: "\(known) of \(all)")
      return words[language]
        + (understood == 0 ? "" : " (\(understood.shown(language)) \(by[language]))")
    }
    let field = part(
      map(\.fieldOrigin),
      Localised(
        swedish: "förstått av namn och befattningar", english: "understood from names and posts"))
    let level = part(
      map(\.levelOrigin), Localised(swedish: "på samma sätt", english: "in the same way"))
    return Localised(
      swedish: "Nätverkens område är känt för \(field), deras nivå för \(level).",
      english: "The field of the networks is known for \(field), their level for \(level).")[
        language]
  }

  /// The networks of which field or level cannot be told, in a sentence each; empty when there is none.
  func unknown(_ language: Language, most: Int) -> [String] {
    func sentence(_ lacking: [String], _ what: Localised<String>) -> String? {
      guard !lacking.isEmpty else { return nil }
      let rest = lacking.count - most
      let names =
        lacking.prefix(most).joined(separator: ", ")
        + (rest > 0
          ? Localised(
            swedish: " och \(rest.shown(.swedish)) till",
            english: " and \(rest.shown(.english)) more")[
              language] : "")
      return what[language] + " " + names + "."
    }
    let fields = filter { $0.fieldOrigin == .unknown }.map(\.name)
    let levels = filter { $0.levelOrigin == .unknown }.map(\.name)
    if fields == levels {
      let both = Localised(
        swedish: "Område och nivå framgår inte för",
        english: "Field and level are not known for")
      return [sentence(fields, both)].compactMap(\.self)
    }
    return [
      sentence(
        fields,
        Localised(swedish: "Område framgår inte för", english: "The field is not known for")),
      sentence(
        levels,
        Localised(swedish: "Nivå framgår inte för", english: "The level is not known for")),
    ].compactMap(\.self)
  }
}
