// Cost keys, and the mix of orientation, form and depth.

import Findings
import Text

extension SectionWriter {
  static let costs = SectionWriter(
    id: "kostnader", title: Localised(swedish: "Fördelningsgrunder", english: "Cost sharing"),
    tells: [.costs]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.costs),
      sheet.texts(.costKey).contains(where: { !$0.isEmpty })
        || sheet.wholes(.sharesGiven).contains(where: { ($0 ?? 0) > 0 })
    else { return [] }
    let worded = sheet.worded(.shareStatus) { CodeWords.shares.word($0)[language] }
    return [
      .paragraph(String.costLead[language]),
      .table(
        maker.grid(
          worded, id: "tabell-kostnader", caption: String.costCaption,
          columns: [
            .collaboration, .costKey, .members, .sharesGiven, .sumOfShares,
            .shareStatus, .populationDeviation,
          ], by: .members)),
    ]
  }

  static let mix = SectionWriter(
    id: "inriktning",
    title: Localised(
      swedish: "Inriktning, form och djup", english: "Orientation, form and depth"),
    tells: [.legs, .mix]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.mix) else { return [] }
    let (of, attribute) = (sheet.texts(.of), sheet.texts(.attribute))
    let groups = Sheet(
      .mix,
      [
        Sheet.Column(
          .mixCase, .text(of.indices.map { String.group(of[$0], attribute[$0])[language] }))
      ] + sheet.columns
    ).worded(.value) { String.value($0)[language] }
    return [
      .paragraph(String.mixLead[language]),
      .table(
        maker.grid(
          groups, id: "tabell-inriktning", caption: String.mixCaption,
          columns: [.mixCase, .value, .count, .share], by: nil)),
    ] + legs(material, maker)
  }

  /// On how many legs each organisation stands, counted; beside it what the study says.
  private static func legs(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.legs) else { return [] }
    let language = maker.speaker.language
    let legs = sheet.wholes(.legs).compactMap(\.self)
    guard !legs.isEmpty else { return [] }
    return [
      .heading(String.legsHeading[language]),
      .paragraph(
        String.legsLead[language]
          + String.legsCounted(legs.count { $0 > 1 }, of: legs.count, language)),
      .table(
        maker.grid(
          sheet, id: "tabell-ben", caption: String.legsCaption,
          columns: [
            .organisation, .collaborations, .knownOrientation, .operationalLeg, .strategicLeg,
            .exploratoryLeg, .legs,
          ], by: .legs, limit: maker.speaker.edition == .board ? 35 : nil)),
    ]
  }
}

// MARK: Wording

extension String {
  fileprivate static let costLead = Localised(
    swedish: "Tabellen visar om det är angivet hur kostnaden fördelas, och om parternas andelar "
      + "tillsammans blir hela kostnaden. När grunden är folkmängd visas hur många procentenheter "
      + "den part som avviker mest ligger från sin andel av folkmängden.",
    english:
      "The table shows whether it is stated how the cost is shared, and whether the parties' shares "
      + "add up to the whole. Where the key is population, it shows how many percentage points the "
      + "party that deviates most is from its share of the population.")
  fileprivate static let costCaption = Localised(
    swedish: "Samarbeten, flest parter först",
    english: "Collaborations, most parties first")
  fileprivate static let mixLead = Localised(
    swedish:
      "Så många samarbeten och nätverk har varje inriktning, form och djup, med listornas egna ord. Andelen räknas "
      + "på dem där uppgiften finns. Ett samarbete med två inriktningar räknas i båda.",
    english:
      "How many collaborations and networks have each orientation, form and depth, in the words of the lists. The "
      + "share is of those where it is stated. A collaboration with two orientations counts in both."
  )
  fileprivate static let mixCaption = Localised(
    swedish: "Samarbeten och nätverk efter slag",
    english: "Collaborations and networks by kind")

  fileprivate static let legsHeading = Localised(
    swedish: "Inriktningar i varje organisations samarbeten",
    english: "Orientations in each organisation's collaborations")
  fileprivate static let legsLead = Localised(
    swedish:
      "Inriktningen är drift, strategi eller utforskande. En studie i Norrbotten 2022, med tolv intervjuer i nio "
      + "kommuner, uppger att de flesta samverkansorganisationer där har flera inriktningar. Här är det räknat i "
      + "listorna, för varje organisations samarbeten tillsammans. ",
    english:
      "The orientation is operations, strategy or exploration. A study in Norrbotten in 2022, with twelve interviews "
      + "in nine municipalities, says that most organisations for collaboration there have several orientations. Here "
      + "it is counted in the lists, for each organisation's collaborations taken together. "
  )
  fileprivate static let legsCaption = Localised(
    swedish: "Organisationernas samarbeten efter inriktning, flest inriktningar först",
    english: "The organisations' collaborations by orientation, most orientations first")

  fileprivate static func legsCounted(_ several: Int, of all: Int, _ language: Language) -> String {
    Localised(
      swedish:
        "Av \(all.inWords(.swedish)) organisationer där inriktningen är känd för något samarbete har "
        + "\(several == 0 ? "ingen" : several.inWords(.swedish)) mer än en.",
      english:
        "Of \(all.inWords(.english)) organisations for which the orientation of a collaboration is known, "
        + "\(several == 0 ? "none" : several.inWords(.english)) \(several < 2 ? "has" : "have") more than one."
    )[
      language]
  }

  fileprivate static func group(_ of: String, _ attribute: String) -> Localised<String> {
    let word =
      switch attribute {
      case "depth": Localised(swedish: "djup", english: "depth")
      case "form": Localised(swedish: "form", english: "form")
      default: Localised(swedish: "inriktning", english: "orientation")
      }
    return of == "networks"
      ? Localised(swedish: "Nätverk, \(word.swedish)", english: "Networks, \(word.english)")
      : Localised(
        swedish: "Samarbeten, \(word.swedish)", english: "Collaborations, \(word.english)")
  }

  /// The machine's words for depth and orientation in words; other words are the dataset's own.
  fileprivate static func value(_ value: String) -> Localised<String> {
    value.isEmpty
      ? Localised(swedish: "inte angivet", english: "not stated") : CodeWords.mix.word(value)
  }
}
