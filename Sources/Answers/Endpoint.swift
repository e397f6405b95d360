// The ends of a way: a person, a network, an organisation, or everybody of a field or a level.

import Datasets
import Findings
import Loading
import Network
import Reporting
import Roster
import Text

/// Who is meant by one end of a way, as vertices of B.
struct Endpoint: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case person
    case network
    case organisation
    case field
    case level

    /// What may stand with a colon before a name, to say what kind of thing is meant.
    fileprivate var words: [String] {
      switch self {
      case .person: ["person"]
      case .network: ["network", "nätverk"]
      case .organisation: ["organisation", "organization"]
      case .field: ["field", "område"]
      case .level: ["level", "nivå"]
      }
    }
  }

  let kind: Kind
  /// What was understood: a name, or a field or level with how much it stands for.
  let shown: Localised<String>
  let vertices: Set<Int32>

  /// Finds what `text` means among all that a way may begin or end with.
  ///
  /// A kind and a colon before the name ("nätverk:IT") leaves the other kinds out. The plural and the
  /// usual words for a level are known ("politiker", "chefer"). A whole name goes before a beginning; where
  /// only beginnings fit, a field or level goes before the people and networks that are called so too,
  /// since it stands for all of them.
  ///
  /// - Throws: ``RunFailure/ambiguous(kind:text:candidates:)`` or ``RunFailure/unknown(kind:text:nearest:)``.
  init(_ text: String, in structure: Structure) throws(RunFailure) {
    let roster = structure.roster
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let stated =
      parts.count == 2
      ? Kind.allCases.first { $0.words.contains(parts[0].lowercased()) } : nil
    let wanted = stated == nil ? text : String(parts[1])
    var things: [(kind: Kind, place: Int, id: String, name: String)] = []
    func add(_ kind: Kind, _ all: [(id: String, name: String)]) {
      guard stated == nil || stated == kind else { return }
      things += all.enumerated().map { (kind, $0, $1.id, $1.name) }
    }
    add(.person, roster.people.map { ($0.id, $0.name) })
    add(.network, roster.networks.map { ($0.id, $0.name) })
    add(.organisation, roster.organisations.map { ($0.id, $0.name) })
    let fields = Set(roster.networks.map(\.field)).subtracting([""]).sorted()
    add(.field, fields.map { ("field:" + $0, $0) })
    let levels = Set(roster.networks.map(\.level) + roster.people.map(\.level))
      .subtracting([.untold]).sorted { $0.word < $1.word }
    let called = levels.flatMap { level in
      Levels.words(askedFor: level).map { (level: level, word: $0) }
    }
    add(.level, called.map { ("level:" + $0.level.word, $0.word) })
    let found = try Roster.find(
      wanted, stated?.rawValue ?? "person, network, organisation, field or level",
      things.map { ($0.id, $0.name) }, isAlike: { things[$0].id == things[$1].id },
      choosing: { places in
        // A whole name before a whole id; a field or level before the others that only begin so.
        let named = places.filter { NameMatch.isSame(things[$0].name, wanted) }
        let isWhole =
          !named.isEmpty || places.contains { NameMatch.isSame(things[$0].id, wanted) }
        let meant =
          isWhole
          ? named : places.filter { things[$0].kind == .field || things[$0].kind == .level }
        return Set(meant.map { things[$0].id }).count == 1 ? meant[0] : nil
      })
    let thing = things[found]
    kind = thing.kind
    let base = Int32(structure.seats.left)
    switch thing.kind {
    case .person: vertices = [Int32(thing.place)]
    case .network: vertices = [base + Int32(thing.place)]
    case .organisation:
      vertices = Set(
        roster.people.indices.filter { roster.people[$0].organisation == Index(thing.place) }
          .map(Int32.init))
    case .field:
      vertices = Set(
        roster.networks.indices.filter { roster.networks[$0].field == thing.name }
          .map { base + Int32($0) })
    case .level:
      let level = called[thing.place].level
      vertices = Set(
        roster.networks.indices.filter { roster.networks[$0].level == level }
          .map { base + Int32($0) }
          + roster.people.indices.filter { roster.people[$0].level == level }.map(Int32.init))
    }
    let name = thing.name.isEmpty ? thing.id : thing.name
    let networks = vertices.count { $0 >= base }
    shown =
      switch thing.kind {
      case .person: Localised(roster.called(person: thing.place))
      case .network: .network(name)
      case .organisation: Localised(name)
      case .field: .field(name, networks: networks)
      case .level:
        .level(
          called[thing.place].level, networks: networks, people: vertices.count - networks)
      }
  }
}

// MARK: Wording

extension Endpoint {
  /// ``shown`` where a sentence begins with it; names stay as they are written.
  var opening: Localised<String> {
    kind == .person || kind == .organisation ? shown : shown.opening
  }
}

extension Localised<String> {
  fileprivate static func field(_ name: String, networks: Int) -> Self {
    Localised(
      swedish: "området \(name) (\(Counted.networks.told(networks, .swedish)))",
      english: "the field \(name) (\(Counted.networks.told(networks, .english)))")
  }

  fileprivate static func level(_ level: Level, networks: Int, people: Int) -> Self {
    func size(_ language: Language) -> String {
      [(networks, Counted.networks), (people, .people)].filter { $0.0 > 0 }
        .map { $1.told($0, language) }.joined(separator: ", ")
    }
    let name = level.words
    return Localised(
      swedish: "nivån \(name.swedish) (\(size(.swedish)))",
      english: "the level \(name.english) (\(size(.english)))")
  }
}
