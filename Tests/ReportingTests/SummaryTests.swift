// The first page: which key figures, what has changed, and the data of the PDF.

import Findings
import Foundation
import Reporting
import Testing

@Suite struct SummaryTests {
  private func material(_ names: [String]) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.keyFigures = names.enumerated().map { place, name in
      KeyFigure(
        name, .count(place), unless: nil, label: Localised("figur \(name)"),
        definition: Localised("Def."))
    }
    return material
  }

  private func summary(_ material: Material) throws -> [Block] {
    let document = Document(material, edition: .board, language: .swedish)
    return try #require(document.sections.first { $0.id == "sammanfattning" }).blocks
  }

  private func paragraphs(_ material: Material) throws -> [String] {
    try summary(material).compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
  }

  @Test("the subtitle is of what the lists hold", arguments: Edition.allCases)
  func subtitle(edition: Edition) throws {
    func said(_ change: (inout Material) -> Void) -> String {
      var material = material(["networks"])
      change(&material)
      return Document(material, edition: edition, language: .swedish).subtitle
    }
    let isBoard = edition == .board
    #expect(
      said { _ in }
        == "Så hänger nätverken ihop. "
        + (isBoard
          ? "Personer anges med roll och kod, inte med namn."
          : "Innehåller namn på personer; för internt bruk."))
    #expect(
      said {
        ($0.hasNetworks, $0.hasPeople) = (false, false)
        $0.otherMatters = [
          Localised("samarbeten"), Localised("vilja att samverka"), Localised("initiativ"),
        ]
      }
        == "Underlaget gäller samarbeten, vilja att samverka och initiativ."
        + (isBoard ? "" : " För internt bruk."))
  }

  @Test("nine key figures at most, what a board asks for first, and where the others stand")
  func figures() throws {
    let names = (1...9).map { "other\($0)" } + ["sole_link_share", "networks"]
    let blocks = try summary(material(names))
    let shown = blocks.flatMap { block in
      if case .keyFigures(let figures) = block { figures.map(\.label) } else { [] as [String] }
    }
    #expect(
      shown == ["figur networks", "figur sole_link_share"] + (1...7).map { "figur other\($0)" })
    #expect(
      try paragraphs(material(names)).contains(
        "Alla 11 nyckeltal och vad de betyder står under Ord och nyckeltal."))
    #expect(!(try paragraphs(material(["networks"])).contains { $0.hasPrefix("Alla ") }))
  }

  @Test(
    "what has changed stands in a sentence, and a run of which only figures are kept is told so")
  func changes() throws {
    let (old, new) = (
      RunPoint(name: "2026-11-20", asOf: "2026-11-20"),
      RunPoint(name: "2026-11-21", asOf: "2026-11-21")
    )
    var material = material(["networks"])
    #expect(!(try paragraphs(material).contains { $0.hasPrefix("Sedan") }))
    material.changes.sincePrevious = Difference(from: old, to: new)
    #expect(
      try paragraphs(material).contains("Sedan rapporten per 2026-11-20 har ingenting ändrats."))
    material.changes.sincePrevious?.isOfFiguresOnly = true
    #expect(
      try paragraphs(material).contains(
        "Sedan rapporten per 2026-11-20 har 0 nyckeltal ändrats. Se Vad har ändrats?"))
  }

  @Test("a picture in the PDF points at a table only where there is one")
  func links() throws {
    var material = material(["networks"])
    for table in ["tabell-nyckeltal", "tabell-saknas"] {
      material.illustrations.append(
        Illustration(
          name: "m", svg: "<svg viewBox=\"0 0 100 50\"></svg>", caption: "Karta",
          alternative: "Kartan visar.", tableID: table))
    }
    let document = Document(material, edition: .board, language: .swedish)
    let json = try PDFSource(document, timestamp: 0, fonts: .debian).json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["pictures"] as? Int == 2)
    let data = try #require(object?["data"] as? [String: Any])
    let sections = try #require(data["sections"] as? [[String: Any]])
    let pictures = sections.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }
      .compactMap { $0["picture"] as? [String: Any] }
    #expect(pictures.map { $0["table"] as? String } == ["tabell-nyckeltal", ""])
    // No larger than drawn: 100 of the 474 points between the margins.
    #expect(pictures.allSatisfy { abs(($0["width"] as? Double ?? 0) - 100.0 / 474) < 1e-9 })
  }
}
