// The page: what stands in each edition, and that no text becomes markup.

import Findings
import Foundation
import Reporting
import Testing
import Text

@Suite struct PageTests {
  /// A dataset with one person who alone links two networks.
  private func material() -> Material {
    var material = Material(title: "Prov <b>", asOf: "2026-11-21", register: .small)
    material.keyFigures = [
      KeyFigure(
        .people, .count(2), unless: nil, label: Localised(swedish: "personer", english: "people"),
        definition: Localised(swedish: "Alla.", english: "All."))
    ]
    material.findings = [
      Finding(
        kind: "sole_bridges", severity: .high, subjects: [.person("id-anna")],
        basis: .counted, fact: Localised("\(person: "id-anna") är ensam länk."),
        meaning: Localised("Det betyder."),
        action: Localised("Utse en ersättare."))
    ]
    material.sheets = [
      Sheet(
        .people,
        [
          Sheet.Column(.person, .text(["id-anna", "id-bo"])),
          Sheet.Column(.networks, .whole([2, 1])),
          Sheet.Column(.betweennessNormalised, .real([0.5, nil])),
        ]),
      Sheet(
        .networks,
        [
          Sheet.Column(.network, .text(["eko", "it"])), Sheet.Column(.people, .whole([2, 1])),
          Sheet.Column(.betweennessNormalised, .real([0.25, 0.75])),
        ]),
      Sheet(
        .soleBridges,
        [
          Sheet.Column(.person, .text(["id-anna"])), Sheet.Column(.a, .text(["eko"])),
          Sheet.Column(.b, .text(["it"])),
        ]),
    ]
    material.holdings = [
      Material.Holding(file: "people.csv", rows: 2), Material.Holding(file: "seats.csv", rows: nil),
    ]
    material.remarkCounts = [
      Material.RemarkCount(severity: "warning", code: "people/same-person", count: 1)
    ]
    material.remarks = [
      Material.Remark(
        severity: "warning", place: "people.csv:2:1", code: "people/same-person",
        sentence: Localised("'Kod Bo' finns två gånger"))
    ]
    return material
  }

  private func html(_ edition: Edition, _ language: Language = .swedish) throws -> String {
    try HTMLPage().html(Document(material(), edition: edition, language: language))
  }

  @Test("no name and no id of a person stands in the board edition", arguments: Language.allCases)
  func noNames(language: Language) throws {
    let page = try html(.board, language)
    for word in ["Ekonomichef Almvik", "Kod Bo", "id-anna"] { #expect(!page.contains(word)) }
    #expect(page.contains("P01 (ekonomichef, Almvik)"))
  }

  @Test("the annex has the names, and the key to the codes")
  func names() throws {
    let page = try html(.annex)
    #expect(page.contains("Ekonomichef Almvik (Almvik) är ensam länk."))
    #expect(page.contains("<tr><th scope=\"row\">P02</th><td>Kod Bo</td><td>–</td></tr>"))
    #expect(page.contains("people.csv:2:1"))
  }

  @Test("text in the roster never becomes markup")
  func escaped() throws {
    let page = try html(.board)
    #expect(page.contains("<h1>Prov &lt;b&gt;</h1>"))
    #expect(!page.contains("Prov <b>"))
  }

  @Test("text in a table never becomes markup, whatever mark its signs carry")
  func escapedCells() throws {
    var material = material()
    material.remarks = [
      Material.Remark(
        severity: "warning", place: "people.csv:2:1", code: "people/same-person",
        sentence: Localised("<\u{338}b> & \"x\u{301}\" 'y'"))
    ]
    let page = Data(
      try HTMLPage().html(Document(material, edition: .annex, language: .swedish)).utf8)
    let safe = "<td>&lt;\u{338}b&gt; &amp; &quot;x\u{301}&quot; &#39;y&#39;</td>"
    #expect(page.range(of: Data(safe.utf8)) != nil)
    #expect(page.range(of: Data("<\u{338}".utf8)) == nil)
  }

  @Test("the page's own style is named by the hash that the policy allows, and nothing else is")
  func policy() throws {
    let page = try html(.board)
    #expect(page.contains("style-src 'sha256-"))
    let scripts = page.components(separatedBy: "<script").count - 1
    #expect(scripts == 2 && page.contains("script-src 'sha256-"))
    #expect(!page.contains(" style="))
  }

  @Test("a missing table is one line, not an empty section")
  func missing() throws {
    let page = try html(.board)
    #expect(page.contains("<li>seats.csv</li>"))
  }

  @Test("networks stand by betweenness, largest first, with decimal comma")
  func order() throws {
    let page = try html(.board)
    let it = try #require(page.range(of: "<th scope=\"row\">IT-chefer</th>"))
    let eko = try #require(page.range(of: "<th scope=\"row\">Ekonomichefer</th>"))
    #expect(it.lowerBound < eko.lowerBound)
    #expect(page.contains("<td class=\"n\">0,750</td>"))
  }

  @Test("every id in a page is its own, and every link within it leads somewhere")
  func anchors() throws {
    for edition in Edition.allCases {
      let page = try html(edition)
      let ids = page.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for target in page.matches(of: /href="#([^"]+)"/).map({ String($0.1) }) {
        #expect(ids.contains(target), "\(target)")
      }
    }
  }
}
