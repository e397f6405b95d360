// The report: which sections it has, in which order, for which edition.

package import Text

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
      subtitle: material.subtitle(edition, language),
      marks: [
        material.days(language),
        (
          String.editionLabel[language],
          String.editionName(edition, hasPeople: material.hasPeople)[language]
        ),
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
        swedish: "framgår inte av listorna", english: "not told by the lists")
      return (label[language], "\(none[language]); \(made[language])")
    }
    let label = Localised(swedish: "Uppgifter till och med", english: "Data up to and including")
    return (label[language], "\(dataThrough); \(made[language])")
  }
}

extension Material {
  /// What the report is about, and how it gives people: of what the lists hold, and of nothing else.
  fileprivate func subtitle(_ edition: Edition, _ language: Language) -> String {
    [about(language), names(edition)?[language]].compactMap(\.self).joined(separator: " ")
  }

  private func about(_ language: Language) -> String {
    if hasNetworks {
      return Localised(
        swedish: "Så hänger nätverken ihop.", english: "How the networks hang together.")[language]
    }
    let and = Localised(swedish: " och ", english: " and ")[language]
    let matters = otherMatters.map { $0[language] }
    guard !matters.isEmpty else {
      return Localised(swedish: "Det som listorna säger.", english: "What the lists tell.")[
        language]
    }
    return Localised(swedish: "Underlaget gäller ", english: "The input is on ")[language]
      + matters.listed(and) + "."
  }

  /// How people are given; `nil` in a public report on lists without people.
  private func names(_ edition: Edition) -> Localised<String>? {
    switch edition {
    case .board:
      hasPeople
        ? Localised(
          swedish: "Personer anges med roll och kod, inte med namn.",
          english: "People are given as roles and codes, not names.") : nil
    case .annex: internalUse
    }
  }

  /// For whom what holds all that the lists hold is.
  var internalUse: Localised<String> {
    hasPeople
      ? Localised(
        swedish: "Innehåller namn på personer; för internt bruk.",
        english: "Holds names of people; for internal use.")
      : Localised(swedish: "För internt bruk.", english: "For internal use.")
  }
}

extension String {
  fileprivate static let editionLabel = Localised(swedish: "Utgåva", english: "Edition")

  fileprivate static func editionName(_ edition: Edition, hasPeople: Bool) -> Localised<String> {
    switch edition {
    case .board: Localised(swedish: "för beslutsunderlag", english: "for board papers")
    case .annex:
      hasPeople
        ? Localised(swedish: "bilaga med namn", english: "annex with names")
        : Localised(swedish: "bilaga", english: "annex")
    }
  }
}
