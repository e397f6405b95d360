// Words that are of the names of networks, boards and organisations, and of no person's.

enum BodyWords {
  /// Whether a word, as ``Folding/words(_:)`` gives it, is of a body's or an organisation's name.
  static func isOfBody(_ word: String) -> Bool {
    isOfNetwork(word) || organisations.contains(word) || has(word, organisationEndings)
  }

  /// Whether it is of the name of a network, board or group.
  static func isOfNetwork(_ word: String) -> Bool {
    networks.contains(word) || has(word, networkEndings)
  }

  private static func has(_ word: String, _ endings: [String]) -> Bool {
    endings.contains { word.utf8.count > $0.utf8.count && word.hasSuffix($0) }
  }

  private static let networks: Set<String> = [
    "natverk", "natverket", "grupp", "gruppen", "forum", "namnd", "namnden", "styrelse",
    "styrelsen", "utskott", "utskottet", "team", "projekt", "radet", "network", "group",
    "committee", "board", "council", "netvaerk", "nettverk", "udvalg", "utvalg", "gruppe",
    "beredning", "beredningen", "direktion", "direktionen", "presidium", "presidier", "kommitte",
  ]

  private static let networkEndings = [
    "gruppen", "grupp", "natverket", "natverk", "namnden", "namnd", "styrelsen", "styrelse",
    "utskottet", "utskott", "radet", "forum", "beredningen", "presidiet", "presidier", "udvalget",
    "utvalget", "nettverk", "netvaerk", "kommitten", "fullmaktige", "traffen",
  ]

  private static let organisations: Set<String> = [
    "kommun", "kommunen", "stad", "region", "regionen", "landsting", "ab", "forvaltning", "enhet",
    "avdelning", "kontor", "kansli", "forening", "forbund", "department", "lista", "listan",
    "deltagare", "medlemmar", "kontakt", "lan", "bolag", "energi", "universitet", "hogskola",
    "antal", "summa", "totalt", "samverkan",
  ]

  private static let organisationEndings = [
    "forvaltningen", "forvaltning", "avdelningen", "enheten", "kontoret", "kansliet", "forbundet",
    "forbund", "foreningen", "kommunen", "samverkan", "myndigheten", "bolaget", "verket",
  ]
}
