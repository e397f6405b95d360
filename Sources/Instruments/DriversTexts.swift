// Drivers in words: the rules, and what is said of the parties' drivers.

import Findings
package import Roster
package import Text

package enum DriversTexts {
  package static let modelRule = Localised(
    swedish: """
      Modellen går från drivkraft via ingångsvärde till slag av samverkan. Mer kunskap om en gemensam utmaning leder \
      till en gemensam inventering av problemen och till utforskande samverkan. Egen kapacitet leder till starkare \
      kärnverksamhet och till driftsinriktad samverkan. Påverkan på strukturer leder till samhällsutveckling och till \
      strategisk samverkan. För varje part gäller det som den uppgav senast.
      """,
    english: """
      The model goes from driver by way of entry value to the kind of collaboration. More knowledge of a shared \
      challenge leads to a joint inventory of problems and to exploratory collaboration. Capacity of one's own leads to \
      stronger core services and to operational collaboration. Influence on structures leads to community development \
      and to strategic collaboration. For each party, what it stated last applies.
      """)

  package static let apartRule = Localised(
    swedish: """
      Drivkrafterna är olika när minst två parter har angett någon och ingen drivkraft delas av alla som har det. Det är \
      inget fel, men något att tala om. En part söker det slag av samverkan som den säger att den vill ha, annars det \
      som dess drivkraft leder till.
      """,
    english: """
      Drivers differ when at least two parties state one and none is shared by all who do. That is no fault, but \
      something to discuss. A party seeks the kind of collaboration that it says it wants, or else the one that its \
      driver leads to.
      """)

  package static func driver(_ kind: Driver.Kind) -> Localised<String> {
    switch kind {
    case .knowledge: Localised(swedish: "kunskap", english: "knowledge")
    case .capacity: Localised(swedish: "egen kapacitet", english: "own capacity")
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
      Localised(swedish: "samhällsutveckling", english: "community development")
    }
  }
}

extension Drivers {
  /// How many collaborations a finding names.

  var findings: [Finding] {
    [silentFinding, apartFinding, unservedFinding].compactMap(\.self)
  }

  var statedFigure: KeyFigure {
    KeyFigure(
      .statedDrivers, parties == 0 ? .none : .share(Double(stating) / Double(parties)),
      unless: partiesUnknown,
      subject: Localised(
        swedish: "hur stor andel av parterna som har angett en drivkraft",
        english: "what share of the parties has stated a driver"),
      label: Localised(
        swedish: "andel parter som har angett en drivkraft",
        english: "share of parties that have stated a driver"),
      definition: Localised(
        swedish: "Andelen parter som har angett drivkraft, ingångsvärde eller önskad inriktning, i "
          + "de samarbeten där någon part har gjort det.",
        english: "The share of parties that have stated a driver, an entry value or a wanted "
          + "orientation, in collaborations where any party has."))
  }

  /// The collaborations that a finding names, each with a few words, and how many more there are.
  private func list(
    _ rows: [Summary], _ language: Language, _ words: (Summary) -> String
  ) -> Phrase {
    .few(
      rows.map { row in
        "\(collaboration: roster.collaborations[Int(row.collaboration)].id) (\(words(row)))"
      }, language)
  }

  /// "I ett samarbete", "In four collaborations".
  private func inSo(many count: Int) -> Localised<String> {
    Localised(
      swedish:
        "I \(count.inWords(.swedish, isNeuter: true)) \(count == 1 ? "samarbete" : "samarbeten")",
      english: "In \(count.inWords(.english)) \(count == 1 ? "collaboration" : "collaborations")")
  }

  private var silentFinding: Finding? {
    let rows = collaborations.filter { !$0.silent.isEmpty }
      .sorted { ($1.silent.count, $0.collaboration) < ($0.silent.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    let missing = rows.reduce(0) { $0 + $1.silent.count }
    let opening = inSo(many: rows.count)
    func words(_ language: Language) -> (Summary) -> String {
      { row in
        let (silent, all) = (row.silent.count.inWords(language), row.parties.inWords(language))
        return Localised(
          swedish: "\(silent) av \(all)", english: "\(silent) of \(all)")[language]
      }
    }
    return Finding(
      kind: "drivers_unstated", severity: .low,
      subjects: [.dataset],
      measures: [Measure("parties", Double(missing))], basis: .stated,
      fact: Localised(
        swedish: "\(opening.swedish) har några parter inte angett sin drivkraft: "
          + list(rows, .swedish, words(.swedish)) + ".",
        english: "\(opening.english) some parties have not stated their driver: "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Andra parter i samma samarbete har gjort det. Att en part inte har angett något betyder inte "
          + "att den saknar drivkraft.",
        english:
          "Other parties in the same collaboration have. That a party has stated nothing does not mean "
          + "that it has no driver."),
      action: Localised(
        swedish: "Samarbetets värd ber parterna ange varför de är med.",
        english: "The host of the collaboration asks the parties to state why they take part."))
  }

  private var apartFinding: Finding? {
    let rows = collaborations.filter(\.areApart)
      .sorted { ($1.stating.count, $0.collaboration) < ($0.stating.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    let opening = inSo(many: rows.count)
    func words(_ language: Language) -> (Summary) -> String {
      { row in
        zip(Driver.Kind.allCases, row.holders).filter { !$0.1.isEmpty }.map { kind, holders in
          "\(DriversTexts.driver(kind)[language]): \(holders.count.inWords(language))"
        }.joined(separator: "; ")
      }
    }
    return Finding(
      kind: "drivers_apart", severity: .low, subjects: [.dataset],
      measures: [Measure("collaborations", Double(rows.count))], basis: .stated,
      fact: Localised(
        swedish: "\(opening.swedish) har parterna angett olika drivkrafter: "
          + list(rows, .swedish, words(.swedish)) + ".",
        english: "\(opening.english) the parties have stated different drivers: "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Ingen drivkraft delas av alla som har angett någon. Det är inget fel: parter kan vara "
          + "med av olika skäl.",
        english:
          "No driver is shared by all who have stated one. That is no fault: parties may take part for "
          + "different reasons."),
      action: Localised(
        swedish: "Samarbetets styrgrupp går igenom drivkrafterna när målen ses över.",
        english:
          "The steering group of the collaboration discusses the drivers when the goals are reviewed."
      ))
  }

  private var unservedFinding: Finding? {
    let rows = collaborations.filter { !$0.unserved.isEmpty }
      .sorted { ($1.unserved.count, $0.collaboration) < ($0.unserved.count, $1.collaboration) }
    guard !rows.isEmpty else { return nil }
    let opening = inSo(many: rows.count)
    func words(_ language: Language) -> (Summary) -> String {
      { row in
        let own = (roster.collaborations[Int(row.collaboration)].orientation.meaning ?? [])
          .map { $0.word[language] }
        let (count, of) = (
          row.unserved.count.inWords(language), (row.seeking ?? 0).inWords(language)
        )
        return Localised(
          swedish: "\(count) av \(of); samarbetet är " + own.listed(" och "),
          english: "\(count) of \(of); the collaboration is " + own.listed(" and "))[language]
      }
    }
    let isMedium = rows.contains { 2 * $0.unserved.count >= ($0.seeking ?? .max) }
    return Finding(
      kind: "drivers_unserved", severity: isMedium ? .medium : .low,
      subjects: [.dataset],
      measures: [Measure("parties", Double(rows.reduce(0) { $0 + $1.unserved.count }))],
      basis: .stated,
      fact: Localised(
        swedish: "\(opening.swedish) söker parter en annan inriktning än samarbetets: "
          + list(rows, .swedish, words(.swedish)) + ".",
        english:
          "\(opening.english) parties seek another orientation than that of the collaboration: "
          + list(rows, .english, words(.english)) + "."),
      meaning: Localised(
        swedish:
          "Det som de vill ha eller drivs av leder enligt modellen till ett annat slag av samverkan.",
        english:
          "According to the model, what they want or are driven by leads to another kind of collaboration."
      ),
      action: Localised(
        swedish:
          "Parterna prövar om samarbetet ska få ytterligare en inriktning, eller om behovet hör hemma i ett "
          + "annat samarbete.",
        english:
          "The parties consider whether the collaboration should take on another orientation, or whether the "
          + "need belongs in another collaboration."))
  }
}
