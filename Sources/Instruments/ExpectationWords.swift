// What is said of where expected seats come from.

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
    let (seats, host, equal) = (networks(.seats), networks(.host), networks(.equal))
    func list(_ parts: [(count: Int, words: String)], _ and: String) -> String {
      parts.filter { $0.count > 0 }.map(\.words).listed(and)
    }
    guard host + equal > 0 else {
      return Localised(
        swedish: "väntade platser är angivna i seats.csv",
        english: "expected seats are stated in seats.csv")
    }
    return Localised(
      swedish: "väntade platser är "
        + list(
          [
            (seats, "angivna i seats.csv för \(seats) nätverk"),
            (host, "räknade ur värdens medlemmar för \(host)"),
            (equal, "satta till en för varje organisation för \(equal), där inget är angivet"),
          ], " och "),
      english: "expected seats are "
        + list(
          [
            (seats, "stated in seats.csv for \(seats) \(seats == 1 ? "network" : "networks")"),
            (host, "worked out from the members of the host for \(host)"),
            (equal, "set to one for each organisation for \(equal), where nothing is stated"),
          ], " and "))
  }
}
