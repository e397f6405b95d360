// The documents' own words for factors: every one is known, with and without number, signs and dots.

import Instruments
import Roster
import Testing

@Suite struct FactorWordsTests {
  /// The words of the documents, as they stand there.
  private static let documents: [(FactorGroup, [String])] = [
    (
      .success,
      [
        "Politisk förankring", "Tydlig ledning och organisation", "Rätt intressenter",
        "Mervärde för medverkande ger ökad uthållighet",
        "Bra personliga relationer ger tillit", "Transparens och delaktighet",
        "Konkreta och återkommande resultat", "Bra omvärldsorientering",
      ]
    ),
    (
      .regional,
      [
        "1. Använd bredden i den regionala utvecklingspolitiken",
        "2. Ta rollen som \"rösten för territoriet\"",
        "3. Att leda i nätverk – en egen logik", "4. Tydliga mål och stabila processer",
        "5. Aktiv kommunikation och dialog", "6. Bejaka långsiktighet",
        "7. Bygg konsensus – där det behövs",
        "8. Bred finansiering bygger långsiktig kapacitet",
        "9. Utveckla uppföljning, analys och ständigt lärande",
        "10. Samspela i regionorganisationen", "11. Samspela med kommunerna",
        "12. Samspela med näringsliv, civilsamhälle och akademi",
        "13. Samspela storregionalt", "14. Samspela med staten",
      ]
    ),
    (
      .pitfall,
      [
        "Är det verkligen samverkan det handlar om?",
        "Är samverkan rätt medel för det som ska uppnås?",
        "Ges samverkan de resurser som krävs?",
        "Finns en ärlighet om ambitionsnivån i samverkan?",
        "Hur ser mandatet ut för de som ingår i samverkan?",
        "Hur ska resultatet av samverkan tas om hand?",
      ]
    ),
    (
      .within,
      [
        "Behovsdialog och aktiva behovsägare", "Involvering på flera nivåer",
        "Uttalade drivkrafter och ingångsvärden", "Rotat representantskap",
      ]
    ),
    (
      .between,
      [
        "En gemensam problem- och målbild", "Bästa möjliga service till medborgarna",
        "Att växla ledartröja", "Erkänd och känd kostnadsfördelning",
        "Långsiktigt nyttoperspektiv",
      ]
    ),
    (
      .together,
      [
        "En levande behovsdialog", "Samordnad riktning framåt",
        "Tydliga gränser och avgränsningar", "Sammankopplade strukturer",
      ]
    ),
    (
      .balance,
      [
        "Intern dialogprocess", "Samverkansprocessen", "Stärka/säkra kärnverksamhet",
        "Samordning & processledning", "Internt ledarskap", "Ledarskap i samverkan",
      ]
    ),
    (
      .purpose,
      [
        "Ekonomi", "Kompetenser och kvalitet", "Utvecklingsarbete", "Förbättra attraktiviteten",
        "Förbättra kvaliteten", "Förbättra genomslagskraften",
        "Förbättra ekonomiska möjligheter",
      ]
    ),
  ]

  private func groups(_ names: [String]) throws -> [FactorGroup] {
    var roster = Roster(name: "ord")
    roster.collaborations = names.indices.map { Collaboration(id: "s\($0)", name: "S") }
    roster.keyFactors = names.enumerated().map { place, name in
      KeyFactor(collaboration: Index(place), factor: name)
    }
    return try #require(KeyFactors(of: roster, asOf: .today)).ratings.map(\.group)
  }

  @Test("the documents' own words are known, whatever their case, numbers, signs and dots")
  func own() throws {
    for (group, names) in Self.documents {
      let bare = names.map { name in String(name.drop { !$0.isLetter }) }
      let plain = bare.map { name in
        name.replacing("å", with: "a").replacing("ä", with: "a").replacing("ö", with: "o")
      }
      for written in [
        names, bare, plain, names.map { $0.uppercased() }, bare.map { "17) \($0)" },
        names.map { "  \($0) " }, names.map { $0.replacing("–", with: "-") },
      ] {
        let known = try groups(written)
        for (name, one) in zip(written, known) { #expect(one == group, "\(name)") }
      }
    }
  }

  @Test("short forms, English ones, and those with an explanation behind them are known")
  func short() throws {
    let names: [(String, FactorGroup)] = [
      ("Leda i nätverk", .regional), ("Att leda i nätverk", .regional),
      ("leading in networks", .regional), ("the voice of the territory", .regional),
      ("Konsensus", .regional), ("Är samverkan rätt medel?", .pitfall), ("Rätt medel", .pitfall),
      ("Honest ambition", .pitfall), ("Gemensam målbild", .between),
      ("Bästa möjliga medborgarservice", .between), ("Växla ledartröjan", .between),
      ("Fallgrop: avsatta resurser", .pitfall),
      ("Politisk förankring – styrelserna har beslutat", .success),
      ("Rätt intressenter (se analysen)", .success), ("secure core services", .balance),
      ("impact", .purpose), ("Egen faktor", .other), ("1. Egen – faktor", .other), ("3.", .other),
      ("", .other),
    ]
    #expect(try groups(names.map(\.0)) == names.map(\.1))
  }

  @Test("two names of one factor are one factor")
  func one() throws {
    var roster = Roster(name: "ord")
    roster.collaborations = [Collaboration(id: "a", name: ""), Collaboration(id: "b", name: "")]
    roster.keyFactors = zip([0, 1], ["3. Att leda i nätverk – en egen logik", "leda i natverk"])
      .map { number, name in
        var row = KeyFactor(collaboration: Index(number), factor: name)
        row.rating = number
        return row
      }
    let factors = try #require(KeyFactors(of: roster, asOf: .today)).factors
    #expect(factors.map(\.rated) == [2] && factors.map(\.mean) == [0.5])
  }
}
