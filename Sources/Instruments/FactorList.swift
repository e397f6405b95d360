// The factors that are known by name, in their order and groups.

package import Text

/// What a factor is.
package enum FactorGroup: String, Sendable, CaseIterable {
  case within
  case between
  case together
  case success
  case pitfall
  case balance
  case other

  package var word: Localised<String> {
    switch self {
    case .within:
      Localised(swedish: "nyckel inom organisationen", english: "key within the organisation")
    case .between:
      Localised(swedish: "nyckel mellan organisationer", english: "key between organisations")
    case .together:
      Localised(swedish: "nyckel i samarbetet", english: "key in the collaboration")
    case .success: Localised(swedish: "framgångsfaktor", english: "success factor")
    case .pitfall: Localised(swedish: "fallgrop", english: "pitfall")
    case .balance: Localised(swedish: "balans", english: "balance")
    case .other: Localised(swedish: "annat", english: "other")
    }
  }
}

/// The names under which factors are known, in Swedish and English.
enum FactorList {
  private static let names: [(FactorGroup, [[String]])] = [
    (
      .within,
      [
        ["levande behovsdialog hemma", "needs dialogue at home"],
        ["delaktighet på flera nivåer", "involvement on several levels"],
        ["uttalade drivkrafter", "stated drivers"],
        ["förankrad representation", "rooted representation"],
      ]
    ),
    (
      .between,
      [
        ["delad bild av problem och mål", "shared picture of problem and goal"],
        ["bästa service till invånarna", "best service to citizens"],
        ["växlande ledartröja", "shifting the leader's jersey"],
        ["känd kostnadsfördelning", "known cost sharing"],
        ["långsiktig syn på nytta", "long-term view of benefit"],
      ]
    ),
    (
      .together,
      [
        ["löpande behovsdialog tillsammans", "living needs dialogue"],
        ["samordnad riktning", "coordinated direction"],
        ["tydliga gränser", "clear limits"],
        ["hopkopplade strukturer", "connected structures"],
      ]
    ),
    (
      .success,
      [
        ["politisk förankring", "political anchoring"],
        ["tydlig ledning och organisation", "clear leadership and organisation"],
        ["rätt parter", "the right stakeholders"],
        ["mervärde för dem som deltar", "added value for those who take part"],
        ["goda personliga relationer", "good personal relations"],
        ["öppenhet och delaktighet", "transparency and participation"],
        ["konkreta och återkommande resultat", "concrete and recurring results"],
        ["god omvärldsbevakning", "good outlook"],
      ]
    ),
    (
      .pitfall,
      [
        ["samverkan på riktigt", "real collaboration"],
        ["rätt medel", "the right means"],
        ["avsatta resurser", "resources"],
        ["ärlig ambitionsnivå", "honest ambition"],
        ["deltagarnas mandat", "mandate of the participants"],
        ["plan för resultatet", "plan for the result"],
      ]
    ),
    (.balance, balances.flatMap { [$0.0, $0.1] }),
  ]

  /// The two sides of each balance, each with the names that it goes by.
  static let balances: [([String], [String])] = [
    (["intern dialog", "internal dialogue"], ["samverkansprocess", "collaboration process"]),
    (
      ["trygga kärnverksamheten", "secure core services"],
      ["samordning och processledning", "coordination and process leadership"]
    ),
    (
      ["ledarskap hemma", "internal leadership"],
      ["ledarskap i samverkan", "leadership in collaboration"]
    ),
  ]

  private static let places: [String: (Int, FactorGroup)] = {
    var all: [String: (Int, FactorGroup)] = [:]
    for (group, factors) in names {
      for factor in factors {
        let place = all.count
        for name in factor { all[name] = (place, group) }
      }
    }
    return all
  }()

  /// - Parameter name: in lower case.
  static func place(of name: String) -> Int { places[name]?.0 ?? .max }

  static func group(of name: String) -> FactorGroup { places[name]?.1 ?? .other }
}
