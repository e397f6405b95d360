// Scatter: where the same people meet again, and how many forums each organisation has.

import Findings
import Text

extension SectionWriter {
  static let scatter = SectionWriter(
    id: "kraftsplittring",
    title: Localised(swedish: "Överlappande nätverk", english: "Overlapping networks"),
    tells: [.scatter, .scatterOrganisations]
  ) { material, maker in
    let language = maker.speaker.language
    guard let forums = material.sheet(.scatterOrganisations) else { return [] }
    let isBoard = maker.speaker.edition == .board
    var blocks: [Block] = [.paragraph(String.lead[language])]
    if let sheet = material.sheet(.scatter) {
      let reasons = sheet.texts(.reason)
      let (likeness, inside) = (sheet.reals(.jaccard), sheet.reals(.contained))
      let worded = sheet.worded(
        .reason,
        as: reasons.indices.map {
          String.reason(reasons[$0], likeness[$0] ?? 0, inside[$0] ?? 0)[language]
        })
      let candidates = worded.rows { !reasons[$0].isEmpty && reasons[$0] != "across" }
      if candidates.rowCount > 0 {
        blocks.append(
          .table(
            maker.grid(
              candidates, id: "tabell-sammanslagning", caption: String.candidates,
              columns: [
                .a, .b, .sharedPeople, .jaccard, .contained, .doubleHours, .reason,
              ], by: .jaccard, limit: isBoard ? 15 : nil)))
      } else {
        blocks.append(.note(String.noCandidates[language]))
      }
      let across = worded.rows { reasons[$0] == "across" }
      if across.rowCount > 0 {
        blocks.append(
          .table(
            maker.grid(
              across, id: "tabell-overlapp", caption: String.across,
              columns: [.a, .b, .sharedPeople, .jaccard, .contained, .doubleHours], by: .jaccard,
              limit: isBoard ? 15 : nil)))
      }
    } else {
      blocks.append(.note(String.noOverlap[language]))
    }
    let counted = [.networks, .collaborations, .forums].filter {
      forums[$0]?.holdsAnything ?? false
    }
    if let most = counted.last {
      blocks.append(
        .table(
          maker.grid(
            forums, id: "tabell-forum", caption: String.forums,
            columns: [.organisation] + counted, by: most, limit: isBoard ? 35 : nil)))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish: """
      Avsnittet visar nätverk som har många deltagare gemensamt. Andelen gemensamma är hur stor andel av alla i de \
      två nätverken som sitter i båda (Jaccardindex). Två nätverk med minst tre deltagare kan prövas för \
      sammanslagning när andelen är minst 0,8, eller när minst 80 procent av det mindre sitter i det större. Inom \
      samma område räcker andelen 0,5. För ett nätverk och dess överordnade gäller bara det första. Nätverk med olika \
      område eller nivå föreslås aldrig slås samman, så att styrkan i varje funktion finns kvar. Dubbla timmar är de \
      gemensamma deltagarnas tid i det nätverk som möts minst.
      """,
    english: """
      This section shows networks that have many participants in common. The share in common is the share of all in the \
      two networks who sit in both (Jaccard index). Two networks of at least three members can be considered for \
      merging when the share is at least 0.8, or when at least 80 per cent of the smaller sit in the larger. Within \
      the same field a share of 0.5 is enough. For a network and its parent only the first applies. Networks that \
      differ in field or level are never proposed for merging, so that the strength of each function is kept. Double \
      hours are the time that participants in common spend in the network that meets less.
      """)
  fileprivate static let candidates = Localised(
    swedish: "Nätverk som kan prövas för sammanslagning",
    english: "Networks that can be considered for merging")
  fileprivate static let across = Localised(
    swedish: "Nätverk med många gemensamma deltagare men olika område eller nivå",
    english: "Networks with many participants in common that differ in field or level")
  fileprivate static let noCandidates = Localised(
    swedish: "Inga två nätverk har så många gemensamma deltagare att en sammanslagning kan prövas.",
    english: "No two networks have so many participants in common that merging can be considered.")
  fileprivate static let noOverlap = Localised(
    swedish: "Inga två nätverk har mer än en gemensam deltagare.",
    english: "No two networks have more than one participant in common.")
  fileprivate static let forums = Localised(
    swedish: "Nätverk och samarbeten för varje organisation, flest först",
    english: "Networks and collaborations of each organisation, most first")

  /// - Parameter likeness: the share of all in the two who sit in both; `inside`, of the smaller.
  fileprivate static func reason(
    _ reason: String, _ likeness: Double, _ inside: Double
  ) -> Localised<String> {
    switch reason {
    case "same_people":
      likeness >= 1
        ? Localised(swedish: "samma personer", english: "the same people")
        : Localised(swedish: "nästan samma personer", english: "almost the same people")
    case "inside":
      inside >= 1
        ? Localised(
          swedish: "alla i det mindre sitter i det större",
          english: "all members of the smaller sit in the larger")
        : Localised(
          swedish: "de flesta i det mindre sitter i det större",
          english: "most members of the smaller sit in the larger")
    case "same_field":
      Localised(
        swedish: "samma område, många gemensamma", english: "same field, many in common")
    default: Localised("")
    }
  }
}
