// What the sentences of answers share: what things are called, and how many there are of them.

import Datasets
import Reporting
import Roster
import Text

/// What is counted, in the words of either language.
struct Counted: Sendable {
  private let words: Localised<(one: String, many: String)>
  private let isNeuter: Bool

  init(
    _ swedish: (one: String, many: String), _ english: (one: String, many: String),
    isNeuter: Bool = false
  ) {
    words = Localised(swedish: swedish, english: english)
    self.isNeuter = isNeuter
  }

  /// "ingen kontakt", "en kontakt", "tolv kontakter", "13 kontakter".
  ///
  /// - Parameter between: words between the number and what is counted, "andra ".
  func told(_ count: Int, _ language: Language, between: String = "") -> String {
    let (one, many) = words[language]
    return count.counted(between + one, between + many, language, isNeuter: isNeuter)
  }

  func word(_ count: Int, _ language: Language) -> String {
    count == 1 ? words[language].one : words[language].many
  }

  static let collaborations = Counted(
    ("samarbete", "samarbeten"), ("collaboration", "collaborations"), isNeuter: true)
  static let contacts = Counted(
    ("kontakt mellan nätverk", "kontakter mellan nätverk"),
    ("contact between networks", "contacts between networks"))
  static let findings = Counted(("iakttagelse", "iakttagelser"), ("finding", "findings"))
  static let initiatives = Counted(
    ("initiativ", "initiativ"), ("initiative", "initiatives"), isNeuter: true)
  static let keyFigures = Counted(
    ("nyckeltal", "nyckeltal"), ("key figure", "key figures"), isNeuter: true)
  static let municipalities = Counted(("kommun", "kommuner"), ("municipality", "municipalities"))
  static let networks = Counted(("nätverk", "nätverk"), ("network", "networks"), isNeuter: true)
  static let organisations = Counted(
    ("organisation", "organisationer"), ("organisation", "organisations"))
  static let pairs = Counted(
    ("par av nätverk", "par av nätverk"), ("pair of networks", "pairs of networks"),
    isNeuter: true)
  static let participants = Counted(("deltagare", "deltagare"), ("participant", "participants"))
  static let people = Counted(("person", "personer"), ("person", "people"))
}

extension Roster {
  /// What the organisations are called together: municipalities where all of them are.
  var homes: Counted {
    let kinds = Set(organisations.map { $0.kind.lowercased() })
    return !kinds.isEmpty && kinds.isSubset(of: Self.municipal) ? .municipalities : .organisations
  }

  private static let municipal: Set<String> = [
    "kommun", "medlemskommun", "annan kommun", "municipality",
  ]

  /// A person by name, with the organisation in brackets where the name does not hold it; with the id as well where
  /// several have the name, and by the id alone where there is none.
  func called(person v: Int) -> String {
    let person = people[v]
    let home = person.organisation.map { organisations[Int($0)].name } ?? ""
    let isShared = person.name.isEmpty || people.count { $0.name == person.name } > 1
    let facts = [
      isShared && !person.name.isEmpty ? person.id : "",
      person.name.holdsWords(home) ? "" : home,
    ].filter { !$0.isEmpty }
    let name = person.name.isEmpty ? person.id : person.name
    return shownSafely(name + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"))
  }

  /// A network as one, so that its name does not read as people: "nätverket Ekonomichefer".
  func called(network v: Int) -> Localised<String> {
    let name = shownSafely(networks[v].name.isEmpty ? networks[v].id : networks[v].name)
    return .network(name)
  }

  func called(organisation v: Int) -> String {
    let one = organisations[v]
    return shownSafely(one.name.isEmpty ? one.id : one.name)
  }
}

extension Localised<String> {
  /// A network of that name.
  static func network(_ name: String) -> Self {
    let plain = name.lowercased()
    return Localised(
      swedish: plain.contains("nätverk") ? name : "nätverket \(name)",
      english: plain.contains("network") ? name : "the network \(name)")
  }

  /// With a capital first, where a sentence begins with it.
  var opening: Self { Localised(swedish: swedish.capitalised, english: english.capitalised) }
}

extension String {
  /// Whether `other` is one of the words of the text, or some of them; an empty text always is.
  fileprivate func holdsWords(_ other: String) -> Bool {
    other.isEmpty || (" " + lowercased() + " ").contains(" " + other.lowercased() + " ")
  }

  /// As a name or a word that somebody has written is quoted.
  func quoted(_ language: Language) -> String {
    Localised(swedish: "”\(self)”", english: "“\(self)”")[language]
  }
}
