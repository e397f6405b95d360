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
    tells: [.mix]
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
      + "av dem där uppgiften finns.",
    english:
      "How many collaborations and networks are given as what, in the words of the lists. The share "
      + "is of those where the word is given.")
  fileprivate static let mixCaption = Localised(
    swedish: "Samarbeten och nätverk efter slag",
    english: "Collaborations and networks by kind")

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
