// Drivers: what the parties of collaborations have stated, and where they differ.

import Findings
import Text

extension SectionWriter {
  static let drivers = SectionWriter(
    id: "drivkrafter", title: Localised(swedish: "Drivkrafter", english: "Drivers"),
    tells: [.drivers, .driversOfParties]
  ) { material, maker in
    guard let sheet = material.sheet(.drivers) else { return [] }
    let language = maker.speaker.language
    let isBoard = maker.speaker.edition == .board
    let grid = maker.grid(
      sheet.inWords(material, language), id: "tabell-drivkrafter", caption: String.driversCaption,
      columns: [
        .collaboration, .members, .stating, .knowledge, .capacity, .influence, .driversApart,
        .orientation, .unserved,
      ].filter { sheet[$0]?.holdsAnything ?? false }, by: .stating, limit: isBoard ? 15 : nil)
    return [.paragraph(String.driversLead[language])] + material.rules(of: "drivers", language)
      + [.table(grid)] + (isBoard ? [] : parties(material, maker))
  }

  /// What each party has stated: the annex only.
  private static func parties(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.driversOfParties) else { return [] }
    let grid = maker.grid(
      sheet.inWords(material, maker.speaker.language), id: "tabell-drivkrafter-parter",
      caption: String.partiesCaption,
      columns: [
        .collaboration, .organisation, .driverKind, .entryValue, .wantedOrientation, .date,
        .followsModel, .fits,
      ].filter { sheet[$0]?.holdsAnything ?? false }, by: nil)
    return [.table(grid)]
  }
}

extension Sheet {
  /// Drivers, entry values and orientations in the reader's language.
  fileprivate func inWords(_ material: Material, _ language: Language) -> Sheet {
    func words(_ text: String) -> String {
      text.split(separator: " ").map { material.word("drivers", String($0), language) }
        .joined(separator: ", ")
    }
    /// A text that means nothing here stands as it was written.
    func told(_ text: String) -> String {
      text.split(separator: " ").allSatisfy {
        material.instrumentWords["drivers.\($0)"] != nil
      } ? words(text) : text
    }
    return [Findings.Column.orientation, .driverKind, .entryValue, .wantedOrientation]
      .filter { self[$0] != nil }.reduce(self) { $0.worded($1, told) }
  }
}

// MARK: Wording

extension String {
  fileprivate static let driversLead = Localised(
    swedish:
      "Tabellen visar varför parterna är med, enligt deras egna uppgifter: vilka som har angett vilken drivkraft, "
      + "och vilka som söker en annan inriktning än samarbetets.",
    english:
      "The table shows why the parties take part, according to themselves: which have stated which driver, and which "
      + "seek another orientation than that of the collaboration.")
  fileprivate static let driversCaption = Localised(
    swedish: "Samarbeten där någon part har angett en drivkraft, flest svar först",
    english: "Collaborations in which some party has stated a driver, most answers first")
  fileprivate static let partiesCaption = Localised(
    swedish: "Vad varje part har angett", english: "What each party has stated")
}
