// Cost keys, and the mix of orientation, form and depth.

import Findings
import Text

extension SectionWriter {
  static let costs = SectionWriter(
    id: "kostnader", title: Localised(swedish: "Fördelningsgrunder", english: "Cost keys"),
    tells: [.costs]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.costs),
      sheet.texts(.costKey).contains(where: { !$0.isEmpty })
        || sheet.wholes(.sharesGiven).contains(where: { ($0 ?? 0) > 0 })
    else { return [] }
    let worded = sheet.worded(.shareStatus) { String.status($0)[language] }
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
    swedish: "Är det känt hur kostnaden fördelas, och blir parternas andelar tillsammans hela "
      + "kostnaden? När grunden är folkmängd visas hur många procentenheter den part som avviker "
      + "mest ligger från sin del av parternas invånare.",
    english:
      "Is it known how the cost is shared, and do the parties' shares make up the whole? Where "
      + "the key is population, the table shows how many percentage points the party farthest off is "
      + "from its part of the parties' population.")
  fileprivate static let costCaption = Localised(
    swedish: "Samarbeten, flest parter först",
    english: "Collaborations, most parties first")
  fileprivate static let mixLead = Localised(
    swedish:
      "Hur många samarbeten och nätverk som har angetts som vad, med listornas egna ord. Delen räknas "
      + "av dem där uppgiften finns. Ett samarbete med två inriktningar räknas i båda.",
    english:
      "How many collaborations and networks are given as what, in the words of the lists. The share "
      + "is of those where the word is given. A collaboration of two orientations counts in both.")
  fileprivate static let mixCaption = Localised(
    swedish: "Samarbeten och nätverk efter slag",
    english: "Collaborations and networks by kind")

  fileprivate static let legsHeading = Localised(
    swedish: "Ben att stå på", english: "Legs to stand on")
  fileprivate static let legsLead = Localised(
    swedish:
      "Ett ben är en inriktning: drift, strategi eller utforskande. En studie i Norrbotten 2022, med 12 "
      + "intervjuer i nio kommuner, uppger att de flesta samverkansorganisationer där står på flera ben. Här är det "
      + "räknat i listorna: varje organisation står på de ben som dess samarbeten har. ",
    english:
      "A leg is an orientation: operation, strategy or exploration. A study in Norrbotten in 2022, with 12 "
      + "interviews in nine municipalities, says that most organisations for collaboration there stand on several "
      + "legs. Here it is counted in the lists: each organisation stands on the legs of its collaborations. "
  )
  fileprivate static let legsCaption = Localised(
    swedish: "Organisationernas samarbeten efter inriktning, flest ben först",
    english: "The organisations' collaborations by orientation, most legs first")

  fileprivate static func legsCounted(_ several: Int, of all: Int, _ language: Language) -> String {
    Localised(
      swedish:
        "Av \(all.shown(.swedish)) organisationer där inriktningen är känd för något samarbete står "
        + "\(several.shown(.swedish)) på mer än ett.",
      english:
        "Of \(all.shown(.english)) organisations for which the orientation of a collaboration is known, "
        + "\(several.shown(.english)) \(several == 1 ? "stands" : "stand") on more than one.")[
        language]
  }

  fileprivate static func status(_ status: String) -> Localised<String> {
    switch status {
    case "agrees": Localised(swedish: "ja", english: "yes")
    case "over": Localised(swedish: "nej, för mycket", english: "no, too much")
    case "under": Localised(swedish: "nej, för lite", english: "no, too little")
    case "incomplete": Localised(swedish: "några saknas", english: "some are missing")
    default: Localised(swedish: "inga angivna", english: "none given")
    }
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

  /// The machine's words for depth in words; other words are the dataset's own.
  fileprivate static func value(_ value: String) -> Localised<String> {
    switch value {
    case "": Localised(swedish: "inte angivet", english: "not given")
    // An orientation that never stands alone, told by its own name.
    case "operational": Localised(swedish: "driftsinriktad", english: "operational")
    case "strategic": Localised(swedish: "strategisk", english: "strategic")
    case "exploratory": Localised(swedish: "utforskande", english: "exploratory")
    case "administration":
      Localised(swedish: "gemensam administration", english: "joint administration")
    case "operation": Localised(swedish: "gemensam drift", english: "joint operation")
    case "investment": Localised(swedish: "gemensam investering", english: "joint investment")
    case "infrastructure":
      Localised(swedish: "gemensam infrastruktur", english: "joint infrastructure")
    default: Localised(value)
    }
  }
}
