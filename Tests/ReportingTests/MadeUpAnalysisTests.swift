// An analysis that no section knows: its tables and findings stand in every paper, with care in the board's.

import Findings
import Foundation
import Reporting
import Testing
import Text

/// What the made-up analyses look at.
private struct Weather: AnalysisInput {
  var days = [3, 12]

  func holds(_ need: String) -> Bool { need == "days" }
}

extension Column {
  fileprivate static let season = Column("season", "Årstid", "Season", .text)
  fileprivate static let rainyDays = Column(
    "rainy_days", "Regndagar", "Rainy days", .number(0), .open)
  fileprivate static let umbrellas = Column("umbrellas", "Paraplyer", "Umbrellas", .number(0))
  fileprivate static let wetness = Column("wetness", "Blöthet", "Wetness", .number(2))
}

extension Table {
  fileprivate static let seasons = Table(
    "season_rain", "Regn efter årstid", "Rain by season",
    lead: Localised(swedish: "Så ofta regnar det.", english: "So often it rains."))
  fileprivate static let sunshine = Table("sunshine", "Sol", "Sun")
  fileprivate static let soaked = Table("soaked", "Genomblöta", "Soaked")
}

extension Analysis where Input == Weather {
  fileprivate static let rain = Analysis(
    "rain_fall", title: Localised(swedish: "Hur det regnar", english: "How it rains"),
    parts: [.gaps], cost: .counted, needs: ["days"], tables: [.seasons, .soaked]
  ) { weather in
    var outcome = Outcome()
    outcome.add(Sheet.Column(.season, .text(["vår", "höst"])), to: .seasons)
    outcome.add(Sheet.Column(.rainyDays, .whole(weather.days.map { $0 })), to: .seasons)
    outcome.add(Sheet.Column(.umbrellas, .whole(weather.days.map { $0 })), to: .seasons)
    outcome.add(Sheet.Column(.wetness, .real([0.25, nil])), to: .seasons)
    outcome.add(Sheet.Column(.person, .text(["id-anna"])), to: .soaked)
    outcome.findings = [
      Finding(
        kind: "wet", severity: .medium, subjects: [.dataset], measures: [], basis: .counted,
        fact: Localised(swedish: "Hösten är blötast.", english: "Autumn is wettest."),
        meaning: Localised(swedish: "Det regnar.", english: "It rains."),
        action: Localised(swedish: "Ta paraply.", english: "Take an umbrella."))
    ]
    return outcome
  }

  fileprivate static let sun = Analysis(
    "sun", title: Localised(swedish: "Hur solen skiner", english: "How the sun shines"),
    parts: [.centrality], cost: .counted, needs: [], tables: [.sunshine, .seasons]
  ) { _ in
    var outcome = Outcome()
    outcome.add(Sheet.Column(.season, .text(["sommar"])), to: .sunshine)
    return outcome
  }
}

@Suite struct MadeUpAnalysisTests {
  private func material(_ analyses: [Analysis<Weather>] = [.rain]) -> Material {
    let outcomes = analyses.compactMap { $0.outcome(Weather()) }
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.sheets = outcomes.sheets
    material.findings = outcomes.findings
    material.credit(outcomes)
    return material
  }

  private func section(_ edition: Edition, _ language: Language) throws -> Section {
    let document = Document(material(), edition: edition, language: language)
    return try #require(document.sections.first { $0.id == "analys-rain-fall" })
  }

  private func grids(_ section: Section) -> [Grid] {
    section.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  @Test("it has a section with its title, lead, columns and findings")
  func section() throws {
    let annex = try section(.annex, .english)
    #expect(annex.title == "How it rains")
    let texts = annex.blocks.compactMap { block -> String? in
      switch block {
      case .paragraph(let text): text
      case .list(let items): items.joined(separator: "; ")
      default: nil
      }
    }
    #expect(texts == ["So often it rains.", "Autumn is wettest."])
    let grids = grids(annex)
    #expect(grids.map(\.caption) == ["Rain by season", "Soaked"])
    #expect(grids[0].columns.map(\.title) == ["Season", "Rainy days", "Umbrellas", "Wetness"])
    #expect(grids[0].rows == [["vår", "3", "3", "0.25"], ["höst", "12", "12", "–"]])
  }

  @Test("the board edition is careful with columns that say nothing, and has no table about people")
  func board() throws {
    let grids = grids(try section(.board, .swedish))
    #expect(grids.map(\.caption) == ["Regn efter årstid"])
    #expect(grids[0].rows == [["vår", "3", "1–4", "dold"], ["höst", "12", "ca 10", "–"]])
  }

  @Test("it stands on the page, in both workbooks")
  func papers() throws {
    let material = material()
    let board = Document(material, edition: .board, language: .swedish)
    let page = try HTMLPage().html(board)
    for text in ["Hur det regnar", "Så ofta regnar det.", "Regndagar", "Hösten är blötast."] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(Workbook(board).text.contains("Regn efter årstid\tÅrstid\tRegndagar"))
    #expect(Workbook(material, .swedish).text.contains("Regn efter årstid\tÅrstid\tRegndagar"))

  }

  @Test("it stands with its part, whatever the order in which the analyses ran")
  func places() {
    let document = Document(material([.rain, .sun]), edition: .board, language: .swedish)
    let ids = document.sections.map(\.id).filter { $0.hasPrefix("analys-") }
    #expect(ids == ["analys-sun", "analys-rain-fall"])
    // A table that both fill stands once.
    let grids = document.sections.flatMap(self.grids).map(\.id)
      .filter { $0.hasPrefix("tabell-analys-") }
    #expect(grids == ["tabell-analys-sunshine", "tabell-analys-season-rain"])
  }

  @Test("without its table, or with one that a section tells of, it has no section")
  func none() {
    var material = material()
    material.sheets = []
    let document = Document(material, edition: .annex, language: .swedish)
    #expect(!document.sections.contains { $0.id.hasPrefix("analys-") })
  }
}
