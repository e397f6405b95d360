// Ratings of every kind of factor in the collaborations of a synthetic roster, beside the thirteen keys.

import Roster

/// The eight, in the words of the document.
private let success = [
  "Politisk förankring", "Tydlig ledning och organisation", "Rätt intressenter",
  "Mervärde för medverkande ger ökad uthållighet", "Bra personliga relationer ger tillit",
  "Transparens och delaktighet", "Konkreta och återkommande resultat",
  "Bra omvärldsorientering",
]

/// The fourteen, with their numbers as the document has them.
private let regional = [
  "1. Använd bredden i den regionala utvecklingspolitiken",
  "2. Ta rollen som \"rösten för territoriet\"", "3. Att leda i nätverk – en egen logik",
  "4. Tydliga mål och stabila processer", "5. Aktiv kommunikation och dialog",
  "6. Bejaka långsiktighet", "7. Bygg konsensus – där det behövs",
  "8. Bred finansiering bygger långsiktig kapacitet",
  "9. Utveckla uppföljning, analys och ständigt lärande",
  "10. Samspela i regionorganisationen", "11. Samspela med kommunerna",
  "12. Samspela med näringsliv, civilsamhälle och akademi", "13. Samspela storregionalt",
  "14. Samspela med staten",
]

/// The six, which the document asks.
private let pitfalls = [
  "Är det verkligen samverkan det handlar om?",
  "Är samverkan rätt medel för det som ska uppnås?",
  "Ges samverkan de resurser som krävs?", "Finns en ärlighet om ambitionsnivån i samverkan?",
  "Hur ser mandatet ut för de som ingår i samverkan?",
  "Hur ska resultatet av samverkan tas om hand?",
]

private let balances = [
  "intern dialogprocess", "samverkansprocessen", "stärka/säkra kärnverksamhet",
  "samordning & processledning", "internt ledarskap", "ledarskap i samverkan",
]

private let purposes = [
  "ekonomi", "kompetenser och kvalitet", "utvecklingsarbete", "förbättra attraktiviteten",
  "förbättra genomslagskraften",
]

extension Roster {
  /// The eight are rated by three to four of the parties, the rest by the coordinator. Where there are four
  /// collaborations, the internal dialogue of the fourth outweighs its joint process.
  mutating func fillFactors(_ generator: SplitMix64) {
    var generator = generator
    for number in collaborations.indices {
      let place = Index(number)
      if number % 3 == 0 {
        let parties = collaborationMembers.filter { $0.collaboration == place }
        for party in parties.prefix(3 + generator.below(2)) {
          rate(success, place, by: "kommunchef", of: party.organisation, &generator)
        }
      }
      if number % 3 == 1 { rate(pitfalls, place, by: "samordnaren", &generator) }
      if number % 9 == 2 { rate(regional, place, by: "samordnaren", &generator) }
      if number % 4 == 3 { rate(balances, place, by: "styrgruppen", &generator) }
      if number % 4 == 0 { rate(purposes, place, by: "styrgruppen", &generator) }
    }
    // No balance tips but the planted one.
    for row in keyFactors.indices where balances.contains(keyFactors[row].factor) {
      keyFactors[row].rating = keyFactors[row].rating.map { max(2, $0) }
      guard keyFactors[row].collaboration == 3 else { continue }
      switch keyFactors[row].factor {
      case balances[0]: keyFactors[row].rating = 3
      case balances[1]: keyFactors[row].rating = 1
      default: break
      }
    }
  }

  private mutating func rate(
    _ factors: [String], _ collaboration: Index, by rater: String, of organisation: Index? = nil,
    _ generator: inout SplitMix64
  ) {
    let day = Day(year: 2026, month: 9, day: 1 + generator.below(28))
    for factor in factors {
      var one = KeyFactor(collaboration: collaboration, factor: factor)
      one.rating = generator.chance(0.05) ? nil : 1 + generator.below(3)
      (one.organisation, one.rater, one.date) = (organisation, rater, day)
      keyFactors.append(one)
    }
  }
}
