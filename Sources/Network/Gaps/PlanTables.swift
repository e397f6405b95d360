// The plan as tables: who would go where and why, and what it changes.

import Findings
import Roster

extension Outcome {
  /// plan.csv, a row for each candidate or joint meeting, and plan_effect.csv.
  mutating func add(_ plan: GapPlan, _ roster: Roster) {
    let rows = plan.bridges.enumerated().flatMap { number, bridge in
      (bridge.candidates.isEmpty ? [nil] : bridge.candidates.map { $0 }).map {
        (number: number + 1, bridge: bridge, candidate: $0)
      }
    }
    func id(_ network: Int32) -> String { roster.networks[Int(network)].id }
    let table = Table.plan
    if !rows.isEmpty {
      add(.action, rows.map(\.number), to: table)
      add(.kind, codes: rows.map(\.bridge.kind), to: table)
      add(.a, rows.map { id($0.bridge.a) }, to: table)
      add(.b, rows.map { id($0.bridge.b) }, to: table)
      add(
        .person, rows.map { $0.candidate.map { roster.people[Int($0.person)].id } ?? "" },
        to: table)
      add(
        .organisation,
        rows.map {
          roster.id(
            ofOrganisation: $0.candidate.flatMap { roster.people[Int($0.person)].organisation })
        }, to: table)
      add(.joins, rows.map { $0.candidate.map { id($0.joins) } ?? "" }, to: table)
      add(.hours, rows.map { $0.candidate?.hours ?? $0.bridge.hours }, to: table)
      add(.load, rows.map { $0.candidate?.load }, to: table)
      add(.reason, rows.map { $0.candidate.map(Self.reason) ?? "" }, to: table)
      add(.closes, rows.map(\.bridge.closes.count), to: table)
      add(
        .need, rows.map { row in row.bridge.closes.reduce(0) { $0 + plan.gaps[$1].need } },
        to: table)
      add(.newSoleLinks, rows.map(\.bridge.newSoleLinks), to: table)
    }
    let effect: [(MeasureName, Double?, Double?)] = [
      (.diagonalRatio, plan.before.diagonalRatio, plan.after.diagonalRatio),
      (.gaps, Double(plan.before.gaps), Double(plan.after.gaps)),
      (.gapNeed, plan.before.gapNeed, plan.after.gapNeed),
      (.meanDistance, plan.before.meanDistance, plan.after.meanDistance),
      (.soleLinks, Double(plan.before.soleLinks), Double(plan.after.soleLinks)),
      (.hours, plan.before.hours, plan.after.hours),
      (.planHours, 0, plan.choice.hours), (.planHoursBound, 0, plan.choice.hoursBound),
      (.planNeed, 0, plan.choice.need), (.planNeedBound, 0, plan.choice.needBound),
      (.isExact, 0, plan.choice.method == .exact ? 1 : 0),
      (.weakenedNetworks, 0, Double(plan.weakened.count)),
      (.plannedGaps, 0, Double(plan.gaps.count)), (.openedGaps, 0, Double(plan.opened)),
      (.networks, Double(plan.before.peopled), Double(plan.after.peopled)),
      (.networksOfAssumedHours, Double(plan.before.assumed), Double(plan.after.assumed)),
    ]
    add(.measure, effect.map(\.0.text), to: .planEffect)
    add(.before, effect.map(\.1), to: .planEffect)
    add(.after, effect.map(\.2), to: .planEffect)
  }

  /// Why this one: words joined by a space; none when it was the best that the limits leave.
  private static func reason(_ candidate: Bridge.Candidate) -> String {
    [candidate.hasColleague ? "colleague" : "", candidate.isLight ? "light_load" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
