// The plan: the bridges to build, and what they change.

package import Roster

/// The state that a plan sets out from, or would lead to.
package struct PlanState: Hashable, Sendable {
  /// The ratio of the diagonal class in the index of networks.
  package let diagonalRatio: Double?
  package let gaps: Int
  package let gapNeed: Double
  /// Mean distance between networks that reach each other by shared people or declared links.
  package let meanDistance: Double?
  package let soleLinks: Int
  /// Hours a year in all seats, and in what the plan adds.
  package let hours: Double
  /// How many networks with people there are, and of how many of them the hours of a seat are assumed.
  package let peopled: Int
  package let assumed: Int
}

/// The bridges that close most need in fewest hours, and their effect.
///
/// - Input: the structure of a day and its pairs.
/// - Output: ``bridges``, in the order of the first gap each closes; ``gaps``, the gaps planned for, in the
///   order of rank, of those that may be told of: none where need is by proxy, and none across a wall, to which their numbers refer; ``opened``, how many gaps there are afterwards that there were not before: a
///   new seat gives networks more member organisations in common. A plan under which any network would lose people,
///   cover or ties within its field is rejected: it then has no bridges and names the
///   networks in ``weakened``.
/// - Complexity: that of ``BridgeFinder`` and ``PlanSearch``, within a budget of hours that of ``Optimiser`` too, and two
///   builds of the structure.
package struct GapPlan: Sendable {
  package let gaps: [NetworkPair]
  package let bridges: [Bridge]
  package let choice: Choice
  package let before: PlanState
  package let after: PlanState
  package let opened: Int
  package let weakened: [Int]
  package let rules: PlanRules

  package init(
    for structure: Structure, _ pairs: NetworkPairs, rules: PlanRules = PlanRules()
  ) {
    self.rules = rules
    gaps = pairs.told.prefix(rules.gaps).map { pairs.pairs[$0] }
    let choosing = PlanChoosing(structure, gaps, rules)
    choice = choosing.choice
    let chosen = choosing.bridges.sorted {
      ($0.closes[0], $0.kind.rawValue) < ($1.closes[0], $1.kind.rawValue)
    }
    let trial = Trial(structure, PlannedChanges(chosen), rules)
    weakened = trial.weakened
    before = PlanState(structure, pairs, rules, extra: 0)
    if weakened.isEmpty {
      self.bridges = chosen
      let pairsAfter = NetworkPairs(of: trial.after, threads: structure.threads)
      after = PlanState(
        trial.after, pairsAfter, rules,
        extra: chosen.filter { $0.kind != .doubleSeat }.reduce(0) { $0 + $1.hours })
      let known = Set(pairs.gaps.map { [pairs.pairs[$0].a, pairs.pairs[$0].b] })
      opened = pairsAfter.told.count {
        !known.contains([pairsAfter.pairs[$0].a, pairsAfter.pairs[$0].b])
      }
    } else {
      self.bridges = []
      after = before
      opened = 0
    }
  }
}

/// Changes made on trial.
package struct Trial: Sendable {
  package let after: Structure
  /// The networks whose functional strength falls.
  package let weakened: [Int]

  package init(_ structure: Structure, _ changes: PlannedChanges, _ rules: PlanRules) {
    after = Structure(
      of: changes.applied(to: structure.roster, on: structure.asOf), asOf: structure.asOf,
      deputies: structure.deputies, seed: structure.seed, threads: structure.threads)
    weakened = Strength(of: structure).weakened(in: Strength(of: after))
  }

  /// Whether the changes may be proposed.
  package var isAccepted: Bool { weakened.isEmpty }
}

extension PlannedChanges {
  init(_ bridges: [Bridge]) {
    self.init()
    for bridge in bridges {
      switch bridge.kind {
      case .jointMeeting:
        links.append(NetworkLink(a: bridge.a, b: bridge.b, kind: .jointMeeting))
      case .contactPerson:
        links.append(NetworkLink(a: bridge.a, b: bridge.b, kind: .contactPerson))
      case .doubleSeat:
        seats += bridge.candidates.map { ($0.person, $0.joins) }
      }
    }
  }
}

extension PlanState {
  fileprivate init(
    _ structure: Structure, _ pairs: NetworkPairs, _ rules: PlanRules, extra: Double
  ) {
    let roster = structure.roster
    let ties = structure.linkedNetworks.ties
    let placement = Placement(ofNetworks: roster)
    let counted = Crossings(rowsOf: Incidence(networksOf: structure.seats), placement.traits)
    diagonalRatio = ClassIndex(of: placement, counted)[.diagonal].ratio
    gaps = pairs.toldGaps
    gapNeed = pairs.told.reduce(0) { $0 + pairs.pairs[$1].need }
    let contact = Graph(
      order: roster.networks.count,
      edges: ties.map { ($0.a, $0.b) } + roster.networkLinks.map { ($0.a, $0.b) })
    let far = Distances(of: contact)
    let reached = far.reached.reduce(0) { $0 + $1 - 1 }
    meanDistance = reached > 0 ? Double(far.sums.reduce(0, +)) / Double(reached) : nil
    soleLinks = ties.count { $0.isSole }
    let people = structure.seats.degrees(.right)
    let seated = roster.networks.indices.filter { people[$0] > 0 }
    peopled = seated.count
    assumed = seated.count { roster.networks[$0].hoursPerYear == nil }
    hours = roster.networks.indices.reduce(extra) {
      $0 + Double(people[$1]) * rules.hours(of: roster.networks[$1])
    }
  }
}
