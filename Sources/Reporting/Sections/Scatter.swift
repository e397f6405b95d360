// Scatter: where the same people meet again, and how many forums each organisation has.

import Findings
import Text

extension SectionWriter {
  static let scatter = SectionWriter(
    id: "kraftsplittring", title: Localised(swedish: "Kraftsplittring", english: "Scatter"),
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
    swedish:
      "Många forum utan samordning kan splittra kraften. Likhet är hur stor del av alla i två "
      + "nätverk som sitter i båda. Två nätverk med minst tre personer kan vara ett när likheten är "
      + "minst 0,8, när minst 80 % av det mindre ryms i det större, eller när området är detsamma och "
      + "likheten minst 0,5. För ett nätverk och dess överordnade gäller bara det första. Nätverk med olika "
      + "område eller nivå föreslås aldrig bli ett, så att styrkan i varje funktion finns kvar. Dubbla timmar är de "
      + "gemensammas tid i det nätverk som möts minst.",
    english: "Many forums without coordination scatter effort. Likeness is the part of all in two "
      + "networks that sit in both. Two networks of at least three people could be one when the "
      + "likeness is at least 0.8, when at least 80% of the smaller lies in the larger, or when the "
      + "field is the same and the likeness at least 0.5. For a network and its parent only the first holds. "
      + "Networks of different fields or levels are never proposed to be one, so that the strength of each "
      + "function stays. "
      + "Double hours are what those in common spend in the network that meets less.")
  fileprivate static let candidates = Localised(
    swedish: "Nätverk som kan vara ett", english: "Networks that could be one")
  fileprivate static let across = Localised(
    swedish: "Nätverk som delar många men har olika område eller nivå, och därför inte slås samman",
    english: "Networks that share many but differ in field or level, and so are not to be one")
  fileprivate static let noCandidates = Localised(
    swedish: "Inga två nätverk är så lika att de kan vara ett.",
    english: "No two networks are so alike that they could be one.")
  fileprivate static let noOverlap = Localised(
    swedish: "Inga två nätverk delar mer än en person.",
    english: "No two networks share more than one person.")
  fileprivate static let forums = Localised(
    swedish: "Hur många forum varje organisation har, flest först",
    english: "How many forums each organisation has")

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
        ? Localised(swedish: "det ena ryms i det andra", english: "one lies inside the other")
        : Localised(
          swedish: "det mesta av det ena ryms i det andra",
          english: "most of one lies inside the other")
    case "same_field":
      Localised(swedish: "samma område, många gemensamma", english: "one field, many in common")
    default: Localised("")
    }
  }
}
