// The summary in Markdown: what it holds, and that no text in it becomes markup.

import Findings
import Reporting
import Testing
import Text

@Suite struct MarkdownSummaryTests {
  private func document(_ edition: Edition) -> Document {
    var material = Material(title: "1. *Prov* <b>", asOf: "2026-11-21", register: .small)
    material.keyFigures = [
      KeyFigure(
        .people, .count(2), unless: nil,
        label: Localised(swedish: "personer | roller", english: "people"),
        definition: Localised(swedish: "Alla.", english: "All."))
    ]
    material.findings = [
      Finding(
        kind: "sole_bridges", severity: .high, subjects: [.person("id-anna")], basis: .counted,
        fact: Localised("\(person: "id-anna") är ensam länk."), meaning: Localised("Det betyder."),
        action: Localised("Utse en ersättare.")),
      Finding(
        kind: "small", severity: .low, subjects: [.dataset], basis: nil,
        fact: Localised("En liten sak."), meaning: Localised(""), action: Localised("")),
    ]
    return Document(material, edition: edition, language: .swedish)
  }

  @Test("title, day, key figures and the findings of importance, each with how certain it is")
  func whole() {
    let lines = MarkdownSummary(document(.annex)).text.split(separator: "\n").map(String.init)
    #expect(lines.first == #"# 1\. \*Prov\* \<b\>"#)
    #expect(
      lines.contains("- Uppgifternas dag: framgår inte av listorna; sammanställd per 2026-11-21"))
    #expect(lines.contains(#"| personer \| roller | 2 |"#))
    #expect(lines.contains("## Iakttagelser av betydelse"))
    #expect(
      lines.contains(
        "Hur säkert: Räknat ur listorna, och lika säkert som att de är fullständiga och aktuella."))
    #expect(lines.contains("Möjlig åtgärd: Utse en ersättare."))
    #expect(!lines.contains { $0.contains("En liten sak") && !$0.hasPrefix("- ") })
  }

  @Test("an address of the web is code, and no link")
  func addresses() {
    var material = Material(title: "Se https://x.se/a_b|c`d.", asOf: "2026-11-21", register: .small)
    material.findings = [
      Finding(
        kind: "small", severity: .high, subjects: [.dataset], basis: nil,
        fact: Localised("(WWW.x.se) och http://x, ftp://y"), meaning: Localised(""),
        action: Localised(""))
    ]
    let text = MarkdownSummary(Document(material, edition: .board, language: .swedish)).text
    #expect(text.hasPrefix("# Se `https://x.se/a_b%7Cc%60d`.\n"))
    #expect(text.contains("- (`WWW.x.se`) och `http://x`, `ftp://y`"))
  }

  @Test("the board edition names nobody, the annex does")
  func editions() {
    #expect(!MarkdownSummary(document(.board)).text.contains("Ekonomichef Almvik"))
    #expect(MarkdownSummary(document(.annex)).text.contains("Ekonomichef Almvik"))
  }
}
