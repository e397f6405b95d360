// The fixed words of the tables, in English and Swedish.

import Roster

/// A set of words that a column may hold.
struct Vocabulary<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// The proper words, for help lines.
  let proper: [String]
  /// The proper words in Swedish.
  let swedish: [String]
  /// All words, as written here, for finding the nearest.
  let words: [String]

  /// `entries`: a value and its words, the proper one first and then the proper Swedish one.
  init(_ entries: [(Value, [String])]) {
    values = Dictionary(
      entries.flatMap { value, words in words.map { ($0.wordKey, value) } },
      uniquingKeysWith: { first, _ in first })
    proper = entries.compactMap(\.1.first)
    swedish = entries.compactMap { $0.1.dropFirst().first ?? $0.1.first }
    words = entries.flatMap(\.1)
  }

  subscript(text: String) -> Value? {
    values[text] ?? values[text.wordKey]
  }

  /// A text and what it means here, for columns in which any text may stand.
  func worded(_ text: String) -> Worded<Value> where Value: Hashable {
    Worded(text, meaning: self[text])
  }
}

enum Vocabularies {
  /// The proper words for roles; all others are understood by ``RoleReading/meaning(of:)``.
  static let roles = Vocabulary<Role>([
    (.chair, ["chair", "ordförande"]),
    (.viceChair, ["vice chair", "vice ordförande"]),
    (.coordinator, ["coordinator", "samordnare"]),
    (.secretary, ["secretary", "sekreterare"]),
    (.member, ["member", "ledamot"]),
    (.deputy, ["deputy", "ersättare"]),
    (.adjunct, ["adjunct", "adjungerad"]),
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
    (.jointMeeting, ["joint_meeting", "gemensamt möte", "joint meeting"]),
    (.reportsTo, ["reports_to", "rapporterar till", "reports to"]),
    (.contactPerson, ["contact_person", "kontaktperson", "contact person"]),
    (.sharedAssignment, ["shared_assignment", "gemensamt uppdrag", "shared assignment"]),
  ])

  static let stances = Vocabulary<Readiness.Stance>([
    (.lead, ["lead", "leda"]),
    (.join, ["join", "öka"]),
    (.wait, ["wait", "avvakta"]),
    (.abstain, ["abstain", "avstå"]),
  ])

  static let answers = Vocabulary<Bool>([(true, ["yes", "ja"]), (false, ["no", "nej"])])

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

  static let orientations = Vocabulary<Orientation>([
    (
      .operational,
      [
        "operational", "driftsinriktad", "driftinriktad", "operativ", "operative", "drift",
        "driftsinriktat", "operativt", "driftsinriktad samverkan",
      ]
    ),
    (.strategic, ["strategic", "strategisk", "strategiskt", "strategisk samverkan"]),
    (.exploratory, ["exploratory", "utforskande", "exploring", "utforskande samverkan"]),
  ])

  static let costKeys = Vocabulary<CostKey>([
    (
      .population,
      [
        "population", "folkmängd", "invånare", "invånarantal", "antal invånare", "inhabitants",
        "per capita",
      ]
    )
  ])

  /// What a person's name is when nobody holds the seat.
  static let vacancies: Set<String> = [
    "vakant", "vacant", "n.n.", "n.n", "n n", "nn", "n. n.", "vakant plats", "vacant seat",
  ]
}
