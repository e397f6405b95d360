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
        swedish: "jämförelsetalet är räknat ur folkmängden, och ingen har angett det",
        english: "the number beside it is worked out from population, and nobody has stated it")
    case .equal:
      return Localised(
        swedish: "jämförelsetalet är lika många för alla, och ingen har angett det",
        english: "the number beside it is as many for all, and nobody has stated it")
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
        swedish: "angivna i seats.csv för \(seats) nätverk",
        english: "stated in seats.csv for \(seats) \(seats == 1 ? "network" : "networks")")
      let hosted = Localised(
        swedish: "räknade ur värdens medlemmar för \(host)",
        english: "worked out from the members of the host for \(host)")
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
      swedish: "; \(networks) nätverk, där inget är angivet, är inte med i jämförelsen",
      english: "; \(networks) \(networks == 1 ? "network" : "networks") of which nothing is stated "
        + "\(networks == 1 ? "is" : "are") left out of the comparison")
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
          "varken seats.csv eller medlemmarna i ett samarbete som är värd anger vilka som väntas",
        english:
          "neither seats.csv nor the members of a collaboration that hosts tell who is expected")
  }
}

extension Participation.Yardstick {
  /// "efter folkmängd": what a number that is not expected is worked out by.
  var words: Localised<String> {
    self == .population
      ? Localised(swedish: "efter folkmängd", english: "by population")
      : Localised(swedish: "om alla hade lika många", english: "if all had as many")
  }

  /// What a comparison without expected seats is worth.
  var isRough: Localised<Phrase> {
    self == .population
      ? Localised(
        swedish: """
          Folkmängden är ett grovt mått: underlaget säger inte hur många platser som väntas. Där varje \
          organisation har minst en plats får de små alltid fler för sin folkmängd än de stora.
          """,
        english: """
          Population is a rough measure: the input does not tell how many seats are expected. Where every \
          organisation has at least one seat, the small always have more for their population than the \
          large.
          """)
      : Localised(
        swedish: """
          Att alla skulle ha lika många är ett grovt mått: underlaget säger inte hur många platser som \
          väntas.
          """,
        english: """
          That all would have as many is a rough measure: the input does not tell how many seats are \
          expected.
          """)
  }

  static let saysWhatIsExpected = Localised<Phrase>(
    swedish: "Ange hur många platser som väntas, om fördelningen ska kunna bedömas.",
    english: "State how many seats are expected, if the spread is to be judged.")
}
