// The report: which sections it has, in which order, for which edition.

package import Findings

/// A section of the report; the catalogue below lists them in the order of the page.
struct SectionWriter: Sendable {
  /// ASCII, unique; the anchor of the section.
  let id: String
  let title: Localised<String>
  /// The blocks; an empty list leaves the section out.
  let blocks: @Sendable (Material, GridMaker) -> [Block]
}

extension SectionWriter {
  static let catalogue: [SectionWriter] = [
    .summary,
    .changes,
    .findings,
    .maps,
    .networks,
    .meetings,
    .stability,
    .headlineIntervals,
    .mixing,
    .organisations,
    .participation,
    .rotation,
    .scatter,
    .politics,
    .newOnPost,
    .dependency,
    .soleBridges,
    .keyPlayers,
    .turnover,
    .cover,
    .gaps,
    .plan,
    .collaborations,
    .costs,
    .mix,
    .readiness,
    .preparation,
    .selfTest,
    .ladder,
    .keyFactors,
    .expectations,
    .portfolio,
    .startingPoints,
    .absent,
    .people,
    .holdings,
    .method,
    .quality,
    .glossary,
    .inputs,
    .key,
  ]
}

extension Document {
  /// The report on `material` in one edition and one language.
  ///
  /// - Complexity: O(size of the tables).
  package init(_ material: Material, edition: Edition, language: Language) {
    let material = edition == .board ? material.withRoundedPeople : material
    let speaker = Speaker(material.register, edition, language)
    let maker = GridMaker(speaker: speaker)
    self.init(
      edition: edition, language: language, title: material.title,
      subtitle: String.subtitle(edition)[language],
      marks: [
        material.days(language),
        (String.editionLabel[language], String.editionName(edition)[language]),
      ],
      sections: SectionWriter.catalogue.compactMap { writer in
        let blocks = writer.blocks(material, maker)
        guard !blocks.isEmpty else { return nil }
        return Section(id: writer.id, title: writer.title[language], blocks: blocks)
      })
  }
}

// MARK: Wording

extension Material {
  /// The day of the data, with the day that the report is about told apart.
  package func days(_ language: Language) -> (label: String, value: String) {
    let made = Localised(
      swedish: "sammanställd per \(asOf)", english: "compiled as of \(asOf)")
    guard let dataThrough else {
      let label = Localised(swedish: "Uppgifternas dag", english: "Day of the data")
      let none = Localised(
        swedish: "listorna saknar datum", english: "the lists hold no dates")
      return (label[language], "\(none[language]); \(made[language])")
    }
    let label = Localised(swedish: "Uppgifter till och med", english: "Data up to and including")
    return (label[language], "\(dataThrough); \(made[language])")
  }
}

extension String {
  fileprivate static let editionLabel = Localised(swedish: "Utgåva", english: "Edition")

  fileprivate static func editionName(_ edition: Edition) -> Localised<String> {
    switch edition {
    case .board: Localised(swedish: "för beslutsunderlag", english: "for board papers")
    case .annex: Localised(swedish: "bilaga med namn", english: "annex with names")
    }
  }

  fileprivate static func subtitle(_ edition: Edition) -> Localised<String> {
    switch edition {
    case .board:
      Localised(
        swedish: "Så hänger nätverken ihop. Personer anges med roll och kod, inte med namn.",
        english: "How the networks hang together. People are given as roles and codes, not names.")
    case .annex:
      Localised(
        swedish: "Så hänger nätverken ihop. Innehåller namn på personer; för internt bruk.",
        english: "How the networks hang together. Holds names of people; for internal use.")
    }
  }
}
