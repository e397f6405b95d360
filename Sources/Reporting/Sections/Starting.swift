// Where to start: the areas by ability and need, in both editions.

import Findings

extension SectionWriter {
  static let startingPoints = SectionWriter(
    id: "borja", title: Localised(swedish: "Var börja?", english: "Where to start?")
  ) { material, maker in
    let language = maker.speaker.language
    guard !material.instrumentRules.isEmpty else { return [] }
    guard let sheet = material.sheet("starting_points") else {
      return [.note(String.noStart[language])]
    }
    let worded = sheet.worded("quadrant") { word in
      StartingPoints.Quadrant(rawValue: word).map { String.conclusion($0)[language] } ?? word
    }
    let grid = maker.grid(
      worded, id: "tabell-borja", caption: String.startCaption,
      columns: ["area", "quadrant", "ability", "need_index", "gaps", "sole_links"],
      by: "need_index")
    return [.paragraph(String.startLead[language]), .table(grid)]
  }
}

// MARK: Wording

extension String {
  fileprivate static func conclusion(_ quadrant: StartingPoints.Quadrant) -> Localised<String> {
    switch quadrant {
    case .start: Localised(swedish: "börja här", english: "start here")
    case .prepare: Localised(swedish: "bygg grunden först", english: "build the ground first")
    case .support: Localised(swedish: "låt det löpa", english: "let it run")
    case .rest: Localised(swedish: "kan vila", english: "can rest")
    }
  }

  fileprivate static let startCaption = Localised(
    swedish: "Områdena efter vilja, förmåga och behov, störst behov först",
    english: "Areas by will, ability and need, greatest need first")
  fileprivate static let startLead = Localised(
    swedish:
      "Vilja och förmåga är medelvärdet av det som är känt om beredskap, självtest (minst fem "
      + "svarande) och samverkanstrappa. Behov är medelvärdet av nätverkens luckor, mot det område "
      + "som har flest, och andelen länkar som hänger på en person. Högt är vid eller över mitten "
      + "av områdena. Ett område hör ihop med de nätverk som har samma område i underlaget.",
    english: "Will and ability is the mean of what is known of readiness, self-tests (five "
      + "respondents or more) and the ladder. Need is the mean of the networks' gaps, against the "
      + "area that has most, and the share of links that hang on one person. High is at or above the "
      + "middle of the areas. An area belongs with the networks that have its name as their field.")
  fileprivate static let noStart = Localised(
    swedish:
      "Vilja och behov kan inte ställas mot varandra: det krävs minst två områden som finns både "
      + "bland svar om vilja eller samarbeten och bland nätverkens områden.",
    english:
      "Will and need cannot be set against each other: it takes at least two areas found both "
      + "among answers on will or collaborations and among the fields of networks.")
}
