// Where to start: the areas by ability and need, in both editions.

import Findings
import Text

extension SectionWriter {
  static let startingPoints = SectionWriter(
    id: "borja", title: Localised(swedish: "Var kan man börja?", english: "Where to start?"),
    tells: [.startingPoints]
  ) { material, maker in
    let language = maker.speaker.language
    guard !material.instrumentRules.isEmpty else { return [] }
    guard let sheet = material.sheet(.startingPoints) else {
      // Where analyses are left out for want of time, nothing is known of what there would be.
      return material.outOfTime == nil ? [.note(String.noStart[language])] : []
    }
    let worded = sheet.worded(.quadrant) { word in
      Quadrant(rawValue: word).map { String.conclusion($0)[language] } ?? word
    }
    let grid = maker.grid(
      worded, id: "tabell-borja", caption: String.startCaption,
      columns: [
        .area, .quadrant, .ability, .abilityRank, .needIndex, .needRank, .gaps,
        .soleLinks,
      ],
      by: .needIndex)
    return [.paragraph(String.startLead[language]), .table(grid)]
  }
}

// MARK: Wording

extension String {
  fileprivate static func conclusion(_ quadrant: Quadrant) -> Localised<String> {
    switch quadrant {
    case .start:
      Localised(
        swedish: "övre halvan i både behov och vilja", english: "upper half in both need and will")
    case .prepare:
      Localised(
        swedish: "övre halvan i behov, nedre i vilja", english: "upper half in need, lower in will")
    case .support:
      Localised(
        swedish: "nedre halvan i behov, övre i vilja", english: "lower half in need, upper in will")
    case .rest:
      Localised(
        swedish: "nedre halvan i både behov och vilja", english: "lower half in both need and will")
    case .middle: Localised(swedish: "nära mitten", english: "near the middle")
    }
  }

  fileprivate static let startCaption = Localised(
    swedish: "Områdena efter vilja, förmåga och behov, störst behov först",
    english: "Areas by will, ability and need, greatest need first")
  fileprivate static let startLead = Localised(
    swedish:
      "Vilja och förmåga är medelvärdet av det som är känt om vilja att samverka, självtest (minst fem "
      + "svarande) och samverkanstrappa. Behov är medelvärdet av två tal: nätverkens luckor i förhållande till "
      + "det område som har flest, och andelen kontakter som går genom en enda person. Halvorna är över och under "
      + "mitten av områdena och säger inte om något är stort i sig. Ett område mindre än en procentenhet från "
      + "mitten hör till ingen av dem. Ett område hör ihop med de nätverk som har samma område i listorna.",
    english:
      "Will and ability is the mean of what is known about willingness to collaborate, self-tests (five "
      + "respondents or more) and the ladder. Need is the mean of two numbers: the networks' gaps in relation to "
      + "the area that has most, and the share of contacts that go through a single person. The halves are above and "
      + "below the middle of the areas and do not say whether anything is large in itself. An area less than one "
      + "percentage point from the middle is in neither. An area belongs with the networks that have its name as "
      + "their field.")
  fileprivate static let noStart = Localised(
    swedish:
      "Vilja och behov kan inte jämföras. Det krävs minst två områden som finns både bland svar om vilja eller "
      + "samarbeten och bland nätverkens områden.",
    english:
      "Will and need cannot be compared. It takes at least two areas that are found both among answers on will or "
      + "collaborations and among the fields of networks.")
}
