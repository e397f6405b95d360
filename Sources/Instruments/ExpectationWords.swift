// What is said of where expected seats come from.

import Findings
import Roster
import Text

extension Participation {
  /// Where the number beside the seats comes from.
  var source: Localised<String> {
    switch yardstick {
    case .population:
      return Localised(
        swedish: "jämförelsetalet är beräknat efter folkmängden, och ingen har angett det",
        english: "the number compared with is calculated from population, and nobody has stated it")
    case .equal:
      return Localised(
        swedish: "jämförelsetalet är lika många för alla, och ingen har angett det",
        english: "the number compared with is the same for all, and nobody has stated it")
    case .expected: break
    }
    func networks(_ basis: Expectation.Basis) -> Int { bases.count { $0 == basis } }
    let (seats, host, unstated) = (networks(.seats), networks(.host), networks(.unstated))
    guard host + unstated > 0 else {
      return Localised(
        swedish: "väntade platser är angivna i seats.csv",
        english: "expected seats are stated in seats.csv")
    }
    func list(_ language: Language) -> String {
      let stated = Localised(
        swedish: "angivna i seats.csv för \(seats.inWords(.swedish, isNeuter: true)) nätverk",
        english:
          "stated in seats.csv for \(seats.inWords(.english)) \(seats == 1 ? "network" : "networks")"
      )
      let hosted = Localised(
        swedish: "en för varje part i värdsamarbetet för \(host.inWords(.swedish, isNeuter: true))"
          + (seats == 0 ? " nätverk" : ""),
        english: "one for each party of the hosting collaboration for \(host.inWords(.english))"
          + (seats > 0 ? "" : host == 1 ? " network" : " networks"))
      return [(seats, stated), (host, hosted)].filter { $0.0 > 0 }.map { $0.1[language] }
        .listed(Localised(swedish: " och ", english: " and ")[language])
    }
    let rest = unstated == 0 ? Localised("") : Self.notCounted(unstated)
    return Localised(
      swedish: "väntade platser är " + list(.swedish) + rest.swedish,
      english: "expected seats are " + list(.english) + rest.english)
  }

  private static func notCounted(_ networks: Int) -> Localised<String> {
    Localised(
      swedish: ". I \(networks.inWords(.swedish, isNeuter: true)) nätverk är inget angivet, och "
        + "\(networks == 1 ? "det" : "de") är inte med i jämförelsen",
      english:
        ". For \(networks.inWords(.english)) \(networks == 1 ? "network" : "networks") nothing "
        + "is stated, and \(networks == 1 ? "it is" : "they are") left out of the comparison")
  }

  /// Why expected seats are unknown; `nil` when somebody has stated them for any network.
  var unstated: Roster.Reason? { Expectation.Basis.unstated(bases) }
}

extension Expectation.Basis {
  /// Why it is unknown who is expected; `nil` when somebody has stated it for any network.
  static func unstated(_ bases: [Self]) -> Roster.Reason? {
    bases.contains(where: \.isTold)
      ? nil
      : Localised(
        swedish:
          "varken seats.csv eller parterna i ett samarbete som är värd anger vilka som väntas",
        english:
          "neither seats.csv nor the parties of a hosting collaboration say who is expected")
  }
}

extension Participation.Yardstick {
  /// "efter folkmängd": what a number that is not expected is worked out by.
  var words: Localised<String> {
    self == .population
      ? Localised(swedish: "efter folkmängd", english: "by population")
      : Localised(swedish: "om alla hade lika många", english: "if all had equally many")
  }

  /// What a comparison without expected seats is worth.
  var isRough: Localised<Phrase> {
    self == .population
      ? Localised(
        swedish: """
          Folkmängden är ett grovt mått: listorna säger inte hur många platser som väntas. Där varje \
          organisation har minst en plats får de små alltid fler i förhållande till folkmängden än de stora.
          """,
        english: """
          Population is a rough measure: the lists do not say how many seats are expected. Where every \
          organisation has at least one seat, small ones always have more in relation to their population \
          than large ones.
          """)
      : Localised(
        swedish: """
          Att alla skulle ha lika många är ett grovt mått: listorna säger inte hur många platser som väntas.
          """,
        english: """
          Equal numbers for all is a rough measure: the lists do not say how many seats are expected.
          """)
  }

  static let saysWhatIsExpected = Localised<Phrase>(
    swedish: "Kansliet för in hur många platser som väntas, om fördelningen ska kunna bedömas.",
    english: "The office enters how many seats are expected, if the distribution is to be judged.")
}
