// Drivers in words: the rules, and what is said of the parties' drivers.

import Findings
package import Roster
package import Text

package enum DriversTexts {
  package static let modelRule = Localised(
    swedish: """
      Modellen går från drivkraft över ingångsvärde till slag av samverkan: mer kunskap om en gemensam utmaning, en \
      gemensam inventering av problemen, utforskande; säkrad kapacitet hemma, starkare kärnverksamhet, driftsinriktad; \
      påverkan på strukturer, samhällsutveckling, strategisk. Av varje part gäller det som den uppgav senast.
      """,
    english: """
      The model leads from driver over entry value to the kind of collaboration: more knowledge of a shared challenge, a \
      joint inventory of problems, exploratory; secured capacity at home, stronger core services, operational; \
      influence on structures, development of the community, strategic. Of each party what it stated last holds.
      """)

  package static let apartRule = Localised(
    swedish: """
      Drivkrafterna är olika när minst två parter har angett någon och ingen drivkraft delas av alla som har det. Det är \
      inget fel, men något att tala om. En part söker det slag av samverkan som den säger att den vill ha, annars det \
      som dess drivkraft leder till.
      """,
    english: """
      Drivers are apart when at least two parties state one and none is shared by all who do. That is no fault, but \
      something to talk about. A party seeks the kind of collaboration that it says it wants, or else the one that its \
      driver leads to.
      """)

  package static func driver(_ kind: Driver.Kind) -> Localised<String> {
    switch kind {
    case .knowledge: Localised(swedish: "kunskap", english: "knowledge")
    case .capacity: Localised(swedish: "kapacitet hemma", english: "capacity at home")
    case .influence: Localised(swedish: "påverkan", english: "influence")
    }
  }

  package static func entryValue(_ value: Driver.EntryValue) -> Localised<String> {
    switch value {
    case .inventory:
      Localised(
        swedish: "gemensam inventering av problemen", english: "joint inventory of problems")
    case .coreServices:
      Localised(swedish: "starkare kärnverksamhet", english: "stronger core services")
    case .development:
      Localised(swedish: "samhällsutveckling", english: "development of the community")
    }
  }
}

extension Drivers {
  /// How many collaborations a finding names.
  private static let named = 3

  var findings: [Finding] {
    [silentFinding, apartFinding, unservedFinding].compactMap(\.self)
  }

  var statedFigure: KeyFigure {
    KeyFigure(
      .statedDrivers, parties == 0 ? .none : .share(Double(stating) / Double(parties)),
      unless: partiesUnknown,
      subject: Localised(
        swedish: "hur stor del av parterna som har angett en drivkraft",
        english: "what part of the parties has stated a driver"),
      label: Localised(
        swedish: "av parterna har angett en drivkraft",
        english: "of the parties have stated a driver"),
      definition: Localised(
        swedish: "Parter som har angett drivkraft, ingångsvärde eller önskad inriktning, av "
          + "parterna i de samarbeten där någon har gjort det.",
        english: "Parties that have stated a driver, an entry value or a wanted orientation, of "
          + "the parties of collaborations in which anybody has."))
  }

  /// The collaborations that a finding names, each with a few words, and how many more there are.
  private func list(
    _ rows: [Summary], _ language: Language, _ words: (Summary) -> Phrase
  ) -> Phrase {
    let parts = rows.prefix(Self.named).map { row -> Phrase in
      let id = roster.collaborations[Int(row.collaboration)].id
      return "\(collaboration: id) (" + words(row) + ")"
    }
    let more = rows.count - parts.count
    guard more > 0 else { return .list(parts, language) }
    let rest = Localised<String>(
      swedish: "\(more.shown(.swedish)) till", english: "\(more.shown(.english)) more")
    return .list(parts + [Phrase([.text(rest[language])])], language)
  }

  private var silentFinding: Finding? {
    let rows = collaborations.filter { !$0.silent.isEmpty }
      .sorted { ($1.silent.count, $0.collaboration) < ($0.silent.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    let missing = rows.reduce(0) { $0 + $1.silent.count }
    func words(_ language: Language) -> (Summary) -> Phrase {
      { row in
        Phrase.text(
          Localised<String>(
            swedish:
              "\(row.silent.count.shown(.swedish)) av \(row.parties.shown(.swedish)) parter",
            english: "\(row.silent.count.shown(.english)) of \(row.parties.shown(.english)) parties"
          )[
            language])
      }
    }
    return Finding(
      kind: "drivers_unstated", severity: .low,
      subjects: [.dataset],
      measures: [Measure("parties", Double(missing))], basis: .stated,
      fact: Localised(
        swedish: "Alla parter har inte angett sin drivkraft i "
          + list(rows, .swedish, words(.swedish)) + ".",
        english: "Not all parties have stated their driver in "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Andra parter i samma samarbete har gjort det. Det som en part inte har sagt är okänt, inte "
          + "frånvarande.",
        english:
          "Other parties of the same collaboration have. What a party has not said is unknown, not absent."
      ),
      action: Localised(
        swedish: "Samarbetets värd kan be parterna att ange varför de är med.",
        english: "The host of the collaboration may ask the parties to state why they take part."))
  }

  private var apartFinding: Finding? {
    let rows = collaborations.filter(\.areApart)
      .sorted { ($1.stating.count, $0.collaboration) < ($0.stating.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    func words(_ language: Language) -> (Summary) -> Phrase {
      { row in
        .list(
          zip(Driver.Kind.allCases, row.holders).filter { !$0.1.isEmpty }.map { kind, holders in
            "\(DriversTexts.driver(kind)[language]) \(holders.count.shown(language))"
          }, language)
      }
    }
    return Finding(
      kind: "drivers_apart", severity: .low, subjects: [.dataset],
      measures: [Measure("collaborations", Double(rows.count))], basis: .stated,
      fact: Localised(
        swedish: "Parterna har angett olika drivkrafter i " + list(rows, .swedish, words(.swedish))
          + ".",
        english: "The parties have stated different drivers in "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Ingen drivkraft delas av alla som har angett någon. Det är inget fel: parter kan vara "
          + "med av olika skäl.",
        english:
          "No driver is shared by all who have stated one. That is no fault: parties may take part for "
          + "different reasons."),
      action: Localised(
        swedish: "Samarbetets styrgrupp kan gå igenom drivkrafterna när målen ses över.",
        english:
          "The steering group of the collaboration may go through the drivers when the goals are reviewed."
      ))
  }

  /// Medium where at least half of those who seek something in a collaboration find nothing of it there.
  private var unservedFinding: Finding? {
    let rows = collaborations.filter { !$0.unserved.isEmpty }
      .sorted { ($1.unserved.count, $0.collaboration) < ($0.unserved.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    func words(_ language: Language) -> (Summary) -> Phrase {
      { row in
        let own = (roster.collaborations[Int(row.collaboration)].orientation.meaning ?? [])
          .map { $0.word[language] }
        let (count, of) = (row.unserved.count, row.seeking ?? 0)
        return Phrase.text(
          Localised<String>(
            swedish: "\(count.shown(.swedish)) av \(of.shown(.swedish)); samarbetet är "
              + own.listed(" och "),
            english: "\(count.shown(.english)) of \(of.shown(.english)); the collaboration is "
              + own.listed(" and "))[language])
      }
    }
    let isMedium = rows.contains { 2 * $0.unserved.count >= ($0.seeking ?? .max) }
    return Finding(
      kind: "drivers_unserved", severity: isMedium ? .medium : .low,
      subjects: [.dataset],
      measures: [Measure("parties", Double(rows.reduce(0) { $0 + $1.unserved.count }))],
      basis: .stated,
      fact: Localised(
        swedish: "Parter söker en annan inriktning än den samarbetet har angett i "
          + list(rows, .swedish, words(.swedish)) + ".",
        english: "Parties seek another orientation than the collaboration states in "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Det som de vill ha eller drivs av leder enligt modellen till ett annat slag av samverkan.",
        english:
          "What they want or are driven by leads, by the model, to another kind of collaboration."),
      action: Localised(
        swedish:
          "Parterna kan pröva om samarbetet ska få ett ben till, eller om behovet hör hemma i ett annat.",
        english:
          "The parties may ask whether the collaboration should have another leg, or whether the need belongs in "
          + "another."))
  }
}

extension Phrase {
  fileprivate static func text(_ text: String) -> Phrase { Phrase([.text(text)]) }
}
