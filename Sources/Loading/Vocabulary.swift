// The fixed words of the tables, in English and Swedish.

import Roster

/// A set of words that a column may hold.
struct Vocabulary<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// The proper words, for help lines.
  let proper: [String]
  /// All words, as written here, for finding the nearest.
  let words: [String]

  /// `entries`: a value and its words, the proper one first.
  init(_ entries: [(Value, [String])]) {
    values = Dictionary(
      entries.flatMap { value, words in words.map { ($0.wordKey, value) } },
      uniquingKeysWith: { first, _ in first })
    proper = entries.compactMap(\.1.first)
    words = entries.flatMap(\.1)
  }

  subscript(text: String) -> Value? {
    values[text] ?? values[text.wordKey]
  }
}

enum Vocabularies {
  static let roles = Vocabulary<Role>([
    (
      .chair,
      [
        "chair", "chairman", "chairwoman", "chairperson", "ordförande", "ordf", "ordf.",
        "ordföranden", "förkvinna",
      ]
    ),
    (
      .coordinator,
      [
        "coordinator", "co-ordinator", "convener", "convenor", "samordnare", "sammankallande",
        "samordnaren", "samordnerska", "koordinator",
      ]
    ),
    (.secretary, ["secretary", "sekreterare", "sekreteraren", "sekr", "sekr."]),
    (
      .member, ["member", "ledamot", "ledamoten", "ordinarie ledamot", "ordinarie", "medlem"]
    ),
    (.deputy, ["deputy", "alternate", "substitute", "ersättare", "ersättaren", "suppleant"]),
    (.adjunct, ["adjunct", "co-opted", "adjungerad", "adjungerade", "adjungerad ledamot"]),
  ])

  static let memberRoles = Vocabulary<CollaborationMember.Role>([
    (.host, ["host", "värd", "värdkommun"]),
    (.party, ["party", "part", "deltagare", "medlem", "member"]),
  ])

  static let depths = Vocabulary<Collaboration.Depth>([
    (.administration, ["administration", "förvaltning"]),
    (.operation, ["operation", "drift"]),
    (.investment, ["investment", "investering"]),
    (.infrastructure, ["infrastructure", "infrastruktur"]),
  ])

  static let links = Vocabulary<NetworkLink.Kind>([
    (.jointMeeting, ["joint_meeting", "joint meeting", "gemensamt möte"]),
    (.reportsTo, ["reports_to", "reports to", "rapporterar till"]),
    (.contactPerson, ["contact_person", "contact person", "kontaktperson"]),
    (.sharedAssignment, ["shared_assignment", "shared assignment", "gemensamt uppdrag"]),
  ])

  static let stances = Vocabulary<Readiness.Stance>([
    (.lead, ["lead", "leda"]),
    (.join, ["join", "öka"]),
    (.wait, ["wait", "avvakta"]),
    (.abstain, ["abstain", "avstå"]),
  ])

  static let vulnerabilities = Vocabulary<AreaEffect.Vulnerability>([
    (.lower, ["lower", "lägre"]),
    (.none, ["none", "ingen", "oförändrad"]),
    (.higher, ["higher", "högre"]),
  ])

  static let stages = Vocabulary<Initiative.Stage>([
    (.identified, ["identified", "identifierat", "identifierad"]),
    (.tested, ["tested", "prövat", "prövad", "testat", "testad"]),
    (.scaled, ["scaled", "skalat", "skalad", "uppskalat", "uppskalad"]),
    (.mandated, ["mandated", "beslutat", "beslutad", "sanktionerat", "sanktionerad"]),
  ])

  static let initiativeRoles = Vocabulary<Initiative.Role>([
    (.explore, ["explore", "utforska", "utforskande"]),
    (.produce, ["produce", "producera", "producerande"]),
  ])

  static let assignments = Vocabulary<Initiative.Assignment>([
    (.operative, ["operative", "operativ", "operativt"]),
    (.strategic, ["strategic", "strategisk", "strategiskt"]),
  ])

  /// The words for the default levels; the order is that of ``Roster/defaultLevels``.
  static let levels: [[String]] = [
    ["political", "politisk"], ["executive", "ledning"], ["manager", "chef"],
    ["professional", "profession"],
  ]

  /// Whether a person's name says that nobody holds the seat.
  static func isVacant(_ name: String) -> Bool {
    mayBeVacant(name.utf8.span) && vacancies.contains(name.wordKey)
  }

  /// Whether a trimmed name begins as a word for vacancy does; a glance that lets too many through.
  private static func mayBeVacant(_ name: Span<UInt8>) -> Bool {
    guard name.count >= 2 else { return false }
    let (first, second) = (name[0] | 0x20, name[1] | 0x20)
    return first == UInt8(ascii: "v")
      ? second == UInt8(ascii: "a")
      // A point keeps its value when the bit of lower case is set, and so does a blank.
      : first == UInt8(ascii: "n")
        && (second == UInt8(ascii: "n") || second == UInt8(ascii: ".") || !(0x21...0x7E ~= second))
  }

  private static let vacancies: Set<String> = [
    "vakant", "vacant", "n.n.", "n.n", "n n", "nn", "n. n.", "vakant plats", "vacant seat",
  ]
}
