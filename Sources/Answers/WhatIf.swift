// The query `what-if`: every key figure with and without some changes, and the findings that come and go.

package import Datasets
import Findings
import Foundation
import Instruments
import Loading
import Network
import Pictures
import Reporting
import Roster
import Run
import Tables
import Text
import Threads

/// What is asked: what some changes would mean.
package struct WhatIfQuery: Sendable {
  /// A file of changes; its columns are those of ``ChangeColumn``.
  package var file: String?
  /// Ids or names of those who leave everything.
  package var remove: [String] = []
  /// Pairs "person=network": who leaves, joins, or is named deputy where.
  package var leave: [String] = []
  package var join: [String] = []
  package var deputy: [String] = []
  /// Pairs "person=organisation": who takes up a post where.
  package var post: [String] = []
  /// Pairs "network=network": what becomes part of what.
  package var merge: [String] = []
  package var end: [String] = []
  /// Whether the analyses that draw by lot or search long are run as well.
  package var isThorough = false
  /// Where the ties that come and go are drawn; `nil` is nowhere.
  package var diagram: String?
  /// The folder of a whole report on the changed roster; `nil` is none.
  package var report: String?

  package init() {}

  /// Whether nothing at all would change.
  package var isEmpty: Bool {
    file == nil && [remove, leave, join, deputy, post, merge, end].allSatisfy(\.isEmpty)
  }
}

/// Every key figure before, after and the difference, the findings that appear and vanish, and the gaps that
/// open and close.
///
/// The analyses run on the roster, and on a copy of it with the changes; both draw with the same seed. What the
/// changes cannot touch is measured once. The files of the dataset are read and never written.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when a change is wrong, or when a diagram or
///   report cannot be made.
package func whatIf(
  _ request: Request, _ query: WhatIfQuery, progress: RunProgress = .silent
) throws(RunFailure) -> Answer {
  let reading = try Reading(request, withChecksums: query.report != nil)
  let overlay = try overlay(query, reading, request)
  let changed = reading.changed(to: overlay.roster)
  let before = reading.structure()
  let after = changed.structure()
  if let path = query.diagram {
    try writeDiagram(try changeMap(before, after, reading.language, path), request, to: path)
  }
  var scope = Scope(parts: request.parts.map(Set.init), isThorough: query.isThorough)
  scope.isLarge = before.seats.order > QueryMeasures.limit
  let results = scope.results(before, after, reading.review(), changed.review())
  let gaps = sharded(2, threads: before.threads) { GapList($0 == 0 ? before : after) }
  let comparison = Comparison(
    before: results.before, after: results.after, gapsBefore: gaps[0], gapsAfter: gaps[1],
    speaker: Speaker(Register(reading.roster), .annex, reading.language),
    speakerAfter: Speaker(Register(changed.roster), .annex, reading.language))
  let gone = reading.roster.people.map(\.id)
    .filter { id in !overlay.isLeft(person: id) }
  var answer = comparison.answer(removed: gone)
  if let report = query.report {
    let result = try analyse(request, changed, overlay.done, to: report, progress: progress)
    answer.status = result.status
    answer.messages = result.messages + [result.summary]
  }
  answer.sentence = shownSafely(comparison.sentence(of: overlay.done))
  if overlay.done.count > Comparison.mostChanges {
    answer.preface = overlay.done.map { shownSafely($0[reading.language]) }
  }
  if scope.isCut { answer.notes.append(String.quick[reading.language]) }
  return answer
}

/// The changes of the file, then those of the flags.
///
/// - Throws: ``RunFailure/inputData(report:errors:)`` with every problem in the file.
private func overlay(
  _ query: WhatIfQuery, _ reading: Reading, _ request: Request
) throws(RunFailure) -> Overlay {
  var overlay = Overlay(reading.roster, asOf: reading.asOf)
  if let file = query.file {
    let loaded = loadChanges(path: file, levels: reading.roster.levels)
    var diagnostics = loaded.diagnostics
    for row in loaded.value ?? [] { overlay.make(row) }
    diagnostics.add(contentsOf: overlay.diagnostics)
    let errors = diagnostics.count(of: Diagnostic.Severity.error)
    guard errors == 0 else {
      throw .inputData(
        report: diagnostics.printed(in: request.messageLanguage), errors: errors)
    }
  }
  for row in try query.rows() { try overlay.makeNow(row) }
  return overlay
}

extension WhatIfQuery {
  /// The changes of the flags.
  fileprivate func rows() throws(RunFailure) -> [ChangeRow] {
    var rows: [ChangeRow] = []
    let pairs: [(ChangeRow.Kind, ChangeColumn, ChangeColumn, [String])] = [
      (.leave, .person, .network, leave), (.join, .person, .network, join),
      (.deputy, .person, .network, deputy), (.post, .person, .organisation, post),
      (.merge, .network, .to, merge),
    ]
    for (kind, first, second, texts) in pairs {
      for text in texts {
        let parts = text.split(separator: "=", maxSplits: 1).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        guard parts.count == 2, !parts.contains("") else { throw .halfAChange(text: text) }
        rows.append(.typed(kind, [first: parts[0], second: parts[1]]))
      }
    }
    rows += end.map { .typed(.end, [.network: $0]) }
    // Last, so that nobody is looked for who has left.
    rows += Set(remove).sorted().map { .typed(.leave, [.person: $0]) }
    return rows
  }
}

/// Which analyses a comparison runs.
struct Scope: Sendable {
  /// As `--only` chooses; `nil` is what is quick.
  let parts: Set<Part>?
  let isThorough: Bool
  /// Whether the dataset is so large that only what is counted is quick.
  var isLarge = false

  /// Whether something is left out because nobody asked for it.
  var isCut: Bool { parts == nil && !isThorough }

  private func admits(_ analysis: Analysis<Structure>) -> Bool {
    if let parts { return analysis.belongs(to: parts) }
    if isThorough { return true }
    return analysis.tells && analysis.cost <= (isLarge ? .counted : .searched)
  }

  private var hasInstruments: Bool {
    parts?.contains(.instruments) ?? (isThorough || !isLarge)
  }

  /// The results of both rosters; what cannot have changed is measured once.
  func results(
    _ before: Structure, _ after: Structure, _ reviewBefore: Review, _ reviewAfter: Review
  ) -> (before: Results, after: Results) {
    var pairs = Catalogue.analyses.filter(admits).compactMap { analysis -> (Outcome, Outcome)? in
      guard let first = analysis.outcome(before) else { return nil }
      // Changes are of people, networks and who sits where.
      guard analysis.needs.contains(.networks) else { return (first, first) }
      return analysis.outcome(after).map { (first, $0) }
    }
    if hasInstruments {
      // Changes are of people, networks and who sits where; initiatives know their networks.
      let touched: Set<TableName> = [
        .people, .networks, .memberships, .seats, .initiatives, .decisions, .effects, .resources,
        .representation,
      ]
      for instrument in InstrumentCatalogue.all {
        guard let first = instrument.outcome(reviewBefore) else { continue }
        let isTouched = instrument.needs.isEmpty || !touched.isDisjoint(with: instrument.needs)
        guard let second = isTouched ? instrument.outcome(reviewAfter) : first else { continue }
        pairs.append((first, second))
      }
    }
    return (Results(pairs.map(\.0)), Results(pairs.map(\.1)))
  }
}

/// The headline numbers and findings of one roster.
struct Results: Sendable {
  let keyFigures: [KeyFigure]
  let findings: [Finding]

  init(_ outcomes: [Outcome]) {
    keyFigures = outcomes.keyFigures
    findings = outcomes.findings
  }
}

/// The diagonal gaps of a structure by the ids of their networks.
struct GapList: Sendable {
  struct Gap: Hashable, Sendable {
    let a: String
    let b: String
  }

  let gaps: [Gap]
  /// All of them, those beyond the limit too.
  let count: Int
  /// Why they cannot be judged; `nil` when they can.
  let unknown: Localised<String>?

  init(_ structure: Structure) {
    let networks = structure.roster.networks
    unknown = structure.roster.gapsUnknown
    count = structure.pairs.gaps.count + structure.pairs.gapsLeftOut
    gaps = structure.pairs.gaps.map { place in
      let pair = structure.pairs.pairs[place]
      return Gap(a: networks[Int(pair.a)].id, b: networks[Int(pair.b)].id)
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let quick = Localised(
    swedish: "Det som lottas eller tar lång tid är inte med; det räknas med --thorough.",
    english: "What is drawn by lot or takes long is left out; it is measured with --thorough.")
}
