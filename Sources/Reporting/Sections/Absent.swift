// What cannot be judged for want of columns or time, and the instruments that the dataset has no tables for.

import Findings
import Text

extension SectionWriter {
  static let absent = SectionWriter(
    id: "utan-underlag",
    title: Localised(swedish: "Det som saknar underlag", english: "What the input does not show")
  ) { material, maker in
    let language = maker.speaker.language
    func list(_ lead: Localised<String>, _ lines: [Localised<String>]) -> [Block] {
      lines.isEmpty ? [] : [.paragraph(lead[language]), .list(lines.map { $0[language] })]
    }
    let late = material.outOfTime.map { list($0.lead, $0.analyses) } ?? []
    return late + list(.unknownLead, material.unknowns.map(\.sentence))
      + list(.absentLead, material.absentInstruments)
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static let unknownLead = Localised(
    swedish:
      "Följande kan inte bedömas, eftersom uppgifter saknas. Det betyder inte att det är noll.",
    english:
      "The following cannot be judged, because information is missing. That does not mean zero.")
  fileprivate static let absentLead = Localised(
    swedish: "Detta kan rapporten också visa, när tabellerna finns:",
    english: "The report can also show the following, once the tables exist:")
}
