// The whole brief of datasets in Data/: how long its sentences are, and how hard it is to read.

import Datasets
import Foundation
import Reporting
import Run
import TestSupport
import Testing
import Text

@Suite struct BriefReadabilityTests {
  /// Words for experts, ids and names of files, which a board is never told.
  private static let unheard: [(language: Language, words: [String])] = [
    (
      .swedish,
      [
        "centralitet", "mellanliggande", "jaccard", "bussfaktor", "modularitet", "p-värde",
        "diagonal", "oddskvot", "gini", "slumpen", ".csv", ".yaml", "_",
      ]
    ),
    (
      .english,
      [
        "centrality", "betweenness", "jaccard", "bus factor", "modularity", "p-value", "diagonal",
        "odds ratio", "gini", ".csv", ".yaml", "_",
      ]
    ),
  ]

  private func material(_ dataset: String) throws -> Material {
    let folder = URL(fileURLWithPath: Example.path).deletingLastPathComponent()
      .appendingPathComponent(dataset).path
    var request = Request(dataset: folder)
    request.asOf = "2026-11-21"
    request.tablesOnly = true
    request.pdf = .none
    return try PreparedRun(request, progress: .silent).material
  }

  /// What is read from the first line to the last, tables and the words under pictures left out.
  private func texts(_ document: Document) -> [String] {
    [document.subtitle]
      + document.sections.flatMap { section in
        [section.title] + section.blocks.flatMap { texts($0) }
      }
  }

  private func texts(_ block: Block) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text), .note(let text): [text]
    case .list(let items): items
    case .points(let points):
      points.flatMap { [$0.fact, $0.meaning, $0.certainty, $0.action, $0.cost] }
    case .table(let grid): [grid.footnote]
    case .keyFigures, .findings, .picture, .terms: []
    }
  }

  @Test(
    "no sentence is over 30 words, no fact over 25, and a Swedish brief has a LIX under 40",
    arguments: ["exempel-forbund", "exempel-listor", "c-tillsammans"])
  func readable(dataset: String) throws {
    let material = try material(dataset)
    for language in Language.allCases {
      let document = Document(brief: material, language: language)
      let texts = texts(document)
      #expect(texts.count > 10)
      for text in texts {
        #expect(Readability([text]).longest <= 30, "\(dataset): \(text)")
        #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
        for word in Self.unheard.filter({ $0.language == language }).flatMap(\.words) {
          #expect(!text.lowercased().contains(word), "\(dataset): \(word) in: \(text)")
        }
      }
      for case .points(let points) in document.sections.flatMap(\.blocks) {
        for point in points {
          #expect(point.fact.split(separator: " ").count <= 25, "\(point.fact)")
        }
      }
      let lix = Readability(texts).lix
      if language == .swedish { #expect(lix > 20 && lix < 40, "\(dataset): \(lix)") }
    }
  }
}
