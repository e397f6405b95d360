// The instruments that the dataset has no tables for: a line each.

import Findings

extension SectionWriter {
  static let absent = SectionWriter(
    id: "utan-underlag",
    title: Localised(swedish: "Det som saknar underlag", english: "What lacks data")
  ) { material, maker in
    let language = maker.speaker.language
    guard !material.absentInstruments.isEmpty else { return [] }
    return [
      .paragraph(String.absentLead[language]),
      .list(material.absentInstruments.map { $0[language] }),
    ]
  }
}

// MARK: Wording

extension String {
  fileprivate static let absentLead = Localised(
    swedish: "Det här kan rapporten också visa, när tabellerna finns:",
    english: "The report can also show this, once the tables are there:")
}
