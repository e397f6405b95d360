// The analyses of a run, one after another, as long as there is time.

package import Datasets
package import Findings
import Joint
package import Text
package import Threads

/// An analysis that was left out for want of time.
package struct LeftOut: Hashable, Sendable {
  /// As of ``Stage/name``: `analyses/betweenness`.
  package let stage: String
  /// What the analysis itself is called.
  package let name: String
  package let title: Localised<String>
  package let parts: [Part]

  /// The first part of ``stage``.
  package var group: String { String(stage.prefix { $0 != "/" }) }
}

/// The joint analyses that some of `outcomes` are there for, and that are not carried out because others are not there.
func jointLeftOut(_ outcomes: [Outcome], parts: Set<Part>) -> [LeftOut] {
  let results = OtherResults(outcomes, parts: parts)
  return JointCatalogue.all.filter { $0.belongs(to: parts) && $0.missing(in: results).isEmpty }
    .map { LeftOut(stage: "joint/\($0.name)", name: $0.name, title: $0.title, parts: $0.parts) }
}

/// The analyses that are to be carried out.
///
/// The cheap come first, whatever room they are of, so that a limit of time costs as few as possible; what they find does not
/// depend on the order. Without a limit all are carried out. With one, those that only count (``Cost/counted``) always are; of
/// the others none is begun when the time is up, and what one gives that was cut off is thrown away.
package struct AnalysisQueue {
  private struct Entry {
    let stage: Stage
    let cost: Cost
    let told: LeftOut
    let outcome: () -> Outcome?
  }

  private var entries: [Entry] = []

  package init() {}

  /// - Parameter group: what the stages are called by.
  package mutating func add<Input>(_ analyses: [Analysis<Input>], on input: Input, in group: String)
  {
    // One that lacks what it needs has no answer, however much time there is.
    entries += analyses.filter { $0.missing(in: input).isEmpty }.map { analysis in
      let stage = Stage(analysis, in: group)
      return Entry(
        stage: stage, cost: analysis.cost,
        told: LeftOut(
          stage: stage.name, name: analysis.name, title: analysis.title, parts: analysis.parts),
        outcome: { analysis.outcome(input) })
    }
  }

  /// In the order in which they are carried out.
  private var order: [Int] {
    entries.indices.sorted { (entries[$0].cost.rawValue, $0) < (entries[$1].cost.rawValue, $1) }
  }

  package var stages: [Stage] { order.map { entries[$0].stage } }

  /// Carries them out.
  ///
  /// - Output: what they found, and which were left out, by group; both in the order in which they were added.
  package func carriedOut(_ deadline: Deadline, _ stopwatch: Stopwatch) -> (
    outcomes: [String: [Outcome]], leftOut: [LeftOut]
  ) {
    var found = [Outcome?](repeating: nil, count: entries.count)
    var late: Set<Int> = []
    for place in order {
      let entry = entries[place]
      let isDue = entry.cost == .counted
      guard isDue || !deadline.isPassed else {
        late.insert(place)
        continue
      }
      switch stopwatch.time(entry.stage, { deadline.heeding(entry.outcome) }) {
      case .some(let outcome): found[place] = outcome
      // What merely counts does not ask for the time, and is never cut off.
      case .none: late.insert(place)
      }
    }
    var outcomes: [String: [Outcome]] = [:]
    for (place, outcome) in found.enumerated() {
      if let outcome { outcomes[entries[place].told.group, default: []].append(outcome) }
    }
    return (outcomes, late.sorted().map { entries[$0].told })
  }
}
