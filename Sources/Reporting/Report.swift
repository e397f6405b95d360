// The report: which sections it has, in which order, for which edition.

import Findings
package import Text

/// A section of the report; the catalogue below lists them in the order of the page.
struct SectionWriter: Sendable {
  /// ASCII, unique; the anchor of the section.
  let id: String
  let title: Localised<String>
  /// The tables that it tells of; one that no section tells of gets a section of its own, see ``made(of:for:)``.
  var tells: [Table] = []
  /// Whether it rests on fields and levels of networks, so that it says which of them are understood.
  var restsOnClasses = false
  /// The blocks; an empty list leaves the section out.
  let blocks: @Sendable (Material, GridMaker) -> [Block]
}

extension SectionWriter {
  /// A place on the page: a section, or those of the analyses of a part that have none of their own.
  enum Place: Sendable {
    case section(SectionWriter)
    case others(Part)
  }

  static let catalogue: [Place] = [
    .section(.summary),
    .section(.changes),
    .section(.findings),
    .section(.maps),
    .section(.networks),
    .section(.meetings),
    .section(.stability),
    .section(.headlineIntervals),
    .section(.mixing),
    .section(.organisations),
    .others(.centrality),
    .section(.participation),
    .section(.representation),
    .section(.rotation),
    .section(.scatter),
    .section(.politics),
    .section(.purposes),
    .section(.newOnPost),
    .section(.dependency),
    .section(.soleBridges),
    .section(.keyPlayers),
    .section(.turnover),
    .section(.mandate),
    .section(.cover),
    .others(.dependency),
    .section(.gaps),
    .section(.plan),
    .others(.gaps),
    .section(.collaborations),
    .section(.agreements),
    .section(.hosting),
    .section(.costs),
    .section(.resources),
    .section(.mix),
    .section(.readiness),
    .section(.startGate),
    .section(.homeFunctions),
    .section(.preparation),
    .section(.selfTest),
    .section(.climate),
    .section(.ladder),
    .section(.keyFactors),
    .section(.effects),
    .section(.drivers),
    .section(.expectations),
    .section(.portfolio),
    .section(.goals),
    .section(.decisions),
    .section(.startingPoints),
    .others(.instruments),
    .section(.absent),
    .section(.ownPortfolios),
    .section(.people),
    .section(.holdings),
    .section(.method),
    .section(.quality),
    .section(.glossary),
    .section(.inputs),
    .section(.key),
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
      paper: Paper(whole: edition), language: language, title: material.title,
      subtitle: material.subtitle(edition, language),
      marks: [
        material.days(language)
      ] + (material.understood.map { [(String.understood[language], $0.mark[language])] } ?? []) + [
        (
          String.editionLabel[language],
          Paper(whole: edition).title(hasPeople: material.hasPeople)[language]
        )
      ],
      sections: SectionWriter.catalogue.flatMap { place in
        switch place {
        case .section(let writer): [writer]
        case .others(let part): SectionWriter.made(of: part, for: material)
        }
      }.compactMap { writer in
        var blocks = writer.blocks(material, maker)
        guard !blocks.isEmpty else { return nil }
        if writer.restsOnClasses, let understood = material.understood {
          blocks.insert(.note(understood.sentence[language]), at: 1)
        }
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
        swedish: "framgår inte av listorna", english: "not stated in the lists")
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
        swedish: "Så hänger nätverken ihop.", english: "How the networks are connected.")[language]
    }
    let and = Localised(swedish: " och ", english: " and ")[language]
    let matters = otherMatters.map { $0[language] }
    guard !matters.isEmpty else {
      return Localised(swedish: "Det som listorna säger.", english: "What the lists say.")[
        language]
    }
    return Localised(swedish: "Listorna gäller ", english: "The lists are about ")[language]
      + matters.listed(and) + "."
  }

  /// How people are given; `nil` in a public report on lists without people.
  private func names(_ edition: Edition) -> Localised<String>? {
    switch edition {
    case .board:
      hasPeople
        ? Localised(
          swedish: "Personer anges med roll och kod, inte med namn.",
          english: "People are given by role and code, not by name.") : nil
    case .annex: internalUse
    }
  }

  /// For whom what holds all that the lists hold is.
  var internalUse: Localised<String> {
    hasPeople
      ? Localised(
        swedish: "Innehåller namn på personer. För internt bruk.",
        english: "Contains names of people. For internal use.")
      : Localised(swedish: "För internt bruk.", english: "For internal use.")
  }
}

extension String {
  fileprivate static let understood = Localised(
    swedish: "Område och nivå", english: "Field and level")
  static let editionLabel = Localised(swedish: "Utgåva", english: "Edition")
}
