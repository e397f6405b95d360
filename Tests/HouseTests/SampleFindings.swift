// The findings of the datasets in Data/, worked out without a report: what their sentences are held against.

import Findings
import Foundation
import Instruments
import Joint
import Loading
import Network
import Reporting
import Roster
import TestSupport
import Testing
import Text

/// What is found in a dataset of Data/ on a day.
struct SampleFindings {
  let findings: [Finding]
  let keyFigures: [KeyFigure]
  let sheets: [Sheet]

  /// - Parameter analyses: names of the analyses of networks to run, since some take minutes on large
  ///   datasets; all of them when `nil`. Instruments are always run.
  init(_ dataset: String, analyses: Set<String>? = nil) throws {
    let folder = URL(fileURLWithPath: Example.path).deletingLastPathComponent()
      .appendingPathComponent(dataset).path
    var settings = Settings()
    // As its settings.yaml has it.
    if dataset == "us-congress" { settings.levels = Level.ranked("joint", "senate", "house") }
    let roster = try #require(loadRoster(folder: folder, settings: settings).value)
    let day = try #require(Day(year: 2026, month: 11, day: 21))
    let outcomes =
      analyse(
        Structure(of: roster, asOf: day),
        by: Catalogue.analyses.filter { analyses?.contains($0.name) ?? true }
      ) { _ in } + analyseInstruments(roster, asOf: day)
    findings = (outcomes + analyseJointly(outcomes)).findings
    keyFigures = outcomes.keyFigures
    sheets = (outcomes + analyseJointly(outcomes)).sheets
  }

  func of(_ kind: String) -> [Finding] { findings.filter { $0.kind == kind } }
}

extension Phrase {
  /// The phrase with ids in brackets, so that they can be told from words.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .person(let id), .network(let id), .organisation(let id), .collaboration(let id):
        "[\(id)]"
      case .told(let annex, _): annex.plain
      default: Phrase([piece]).withIDs
      }
    }.joined()
  }

  /// The phrase with ids in place of names.
  var withIDs: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .person(let id), .network(let id), .organisation(let id), .collaboration(let id): id
      case .count(let count), .people(let count): "\(count)"
      case .either(let exact, _): exact
      case .score(let value): value.shown(.swedish, decimals: 1)
      case .real(let value): value.shown(.swedish)
      case .percent(let share): share.percent(.swedish)
      case .told(let annex, _): annex.withIDs
      case .joint(let plain, _): plain
      }
    }.joined()
  }
}

extension Finding {
  func measure(_ name: String) -> Double? { measures.first { $0.name == name }?.value }

  /// The ids of what it is about.
  var ids: [String] { subjects.map(\.id) }
}
