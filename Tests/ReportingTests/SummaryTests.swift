// The first page: which key figures, what has changed, and the data of the PDF.

import Findings
import Foundation
import Reporting
import Testing
import Text

@Suite struct SummaryTests {
  private func material(_ names: [String]) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.keyFigures = names.enumerated().map { place, name in
      KeyFigure(
        KeyFigure.Name(name), .count(place), unless: nil, label: Localised("figur \(name)"),
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
          : "Innehåller namn på personer. För internt bruk."))
    #expect(
      said {
        ($0.hasNetworks, $0.hasPeople) = (false, false)
        $0.otherMatters = [
          Localised("samarbeten"), Localised("vilja att samverka"), Localised("initiativ"),
        ]
      }
        == "Listorna gäller samarbeten, vilja att samverka och initiativ."
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
        "Sedan rapporten per 2026-11-20 har inget nyckeltal ändrats."))
  }

  private func finding(
    _ kind: String, _ severity: Severity, others: Int = 0, subject: Subject = .network("eko"),
    isAboutRun: Bool = false
  ) -> Finding {
    var finding = Finding(
      kind: kind, severity: severity, subjects: [subject], basis: isAboutRun ? nil : .counted,
      isAboutRun: isAboutRun, fact: Localised("Fakta \(kind)."), meaning: Localised("Menar."),
      action: Localised("Gör."))
    finding.others = others
    return finding
  }

  private func cards(_ material: Material, _ edition: Edition = .board) throws -> [Block.Card] {
    let document = Document(material, edition: edition, language: .swedish)
    let blocks = try #require(document.sections.first { $0.id == "iakttagelser" }).blocks
    return blocks.flatMap { if case .findings(let cards) = $0 { cards } else { [Block.Card]() } }
  }

  @Test("those without a finding of their own are counted, people among them as people are")
  func others() throws {
    var material = material(["networks"])
    material.findings = (0..<4).map { finding("gap\($0)", .medium, others: $0 == 3 ? 7 : 0) }
    #expect(try cards(material).map(\.more) == ["Liknande gäller i ytterligare åtta fall."])
    #expect(
      try paragraphs(material).first
        == "Genomgången av underlaget gav elva iakttagelser av betydelse. De viktigaste:")
    material.findings = (0..<10).map {
      finding("d\($0)", .low, others: $0 == 9 ? 201 : 0, subject: .person("id-anna"))
    }
    #expect(try cards(material).map(\.more) == ["Liknande gäller i ytterligare ca 210 fall."])
    #expect(try cards(material, .annex).map(\.more) == ["Liknande gäller i ytterligare 201 fall."])
    #expect(
      try paragraphs(material).first
        == "Genomgången av underlaget gav 211 iakttagelser. De viktigaste:")
  }

  @Test("what is about the run is no finding on the networks, and all others are counted")
  func ofTheRun() throws {
    var material = material(["networks"])
    material.findings =
      (0..<9).map { finding("a\($0)", $0 < 3 ? .low : .information) }
      + [finding("missing_pdf", .low, isAboutRun: true)]
    let said = try paragraphs(material)
    #expect(said.first == "Genomgången av underlaget gav nio iakttagelser. De viktigaste:")
    #expect(said.contains("Om själva rapporten: Fakta missing_pdf."))
    let lists = try summary(material).flatMap { block in
      if case .list(let items) = block { items } else { [] as [String] }
    }
    #expect(lists.count == 2 && !lists.contains { $0.contains("missing_pdf") })
    #expect(try cards(material).last?.facts == ["Fakta missing_pdf."])
  }

  @Test("numbers of people say ca, one to four are 1–4, and shares of people are whole")
  func rounded() throws {
    var material = material([])
    func figure(_ name: String, _ value: KeyFigure.Value) -> KeyFigure {
      KeyFigure(
        KeyFigure.Name(name), value, unless: nil, label: Localised(name),
        definition: Localised("Def."))
    }
    material.keyFigures = [
      figure("people", .count(237)), figure("people_in_one_network", .count(124)),
      figure("people_in_one_network_share", .share(124.0 / 237)),
      figure("high_consequence", .count(2)), figure("high_dependency", .count(0)),
      figure("uncovered_seats", .count(126)), figure("linked_pairs", .count(351)),
    ]
    func values() throws -> [String: String] {
      var values: [String: String] = [:]
      for case .keyFigures(let figures) in try summary(material) {
        for figure in figures { values[figure.label] = figure.value }
      }
      return values
    }
    #expect(
      try values() == [
        "people": "ca 235", "people_in_one_network": "ca 125",
        "people_in_one_network_share": "52\u{A0}%", "high_consequence": "1–4",
        "high_dependency": "0", "uncovered_seats": "ca 125", "linked_pairs": "351",
      ])
    // All but two sit in one network: the share would tell that they are two.
    material.keyFigures[1] = figure("people_in_one_network", .count(235))
    #expect(try values()["people_in_one_network_share"] == nil)
    material.holdings = [
      .init(file: "people.csv", rows: 246, isPersonal: true), .init(file: "networks.csv", rows: 37),
    ]
    material.remarkCounts = [
      .init(severity: "note", code: "people/vacant", count: 7),
      .init(severity: "note", code: "networks/no-members", count: 7),
    ]
    let document = Document(material, edition: .board, language: .swedish)
    let cells = document.sections.flatMap(\.blocks).flatMap {
      if case .table(let grid) = $0 { grid.rows } else { [[String]]() }
    }
    #expect(cells.contains(["people.csv", "ca 245"]) && cells.contains(["networks.csv", "37"]))
    #expect(cells.contains { $0.first == "people/vacant" && $0.last == "ca 5" })
    #expect(cells.contains { $0.first == "networks/no-members" && $0.last == "7" })
  }

  @Test("of the links of those drawn it is told how many there are")
  func map() {
    func words(_ links: Int, _ people: Int, _ their: Int, _ language: Language = .swedish) -> String
    {
      DependencyMapFacts(
        networks: 18, links: links, allLinks: 105, people: people, theirLinks: their, allPeople: 46,
        firmLinks: 0, linked: 350, most: nil
      ).words(language).alternative
    }
    #expect(
      words(30, 3, 32).contains(
        "30 av 105 kontakter mellan nätverk som går genom en enda person: 30 av de 32 hos tre av ca 45 "
          + "personer, flest kontakter först."))
    #expect(words(30, 1, 52).contains("30 av de 52 hos en av ca 45 personer"))
    #expect(words(30, 4, 30).contains("enda person: de hos fyra av ca 45 personer"))
    #expect(
      words(30, 3, 32, .english).contains("30 of the 32 that run through three of about 45 people"))
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
