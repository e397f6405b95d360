// Key players among the people: who together hold the networks together, who together reach them.

import Threads

/// The people whose leaving harms the contact between networks most, and those who together reach most.
///
/// Let *m* networks be linked in N when they share a person. When the people K leave, a link is lost when
/// all who share it belong to K; every network stays a vertex. Then
/// - `links` counts the links that are left;
/// - `fragmentation` F(K) = 1 − Σ *s*(*s* − 1) / (*m*(*m* − 1)) over the components of what is left of N;
/// - `distanceFragmentation` DF(K) = 1 − Σ over ordered pairs of 1/*d* / (*m*(*m* − 1));
/// - `reach` R(K) = Σ over networks j of 1/(1 + *d*(K, j)) / *m*, *d* being the distance in N from the nearest
///   network in which one of K sits: **their own networks count as 1**, the next as 1/2.
///
/// Each measure has its own best set, and they differ: who breaks most links need not be who lengthens distances most.
/// Somebody who has no link that at most *k* people share cannot change the first three in a set of *k*, and is no
/// candidate for them. Where one more person adds nothing, the set of fewer is the answer. What one person's leaving does
/// to F and DF is known of everybody from ``Removals``, so the first of one person is always proven.
///
/// - Input: the structure of a day.
/// - Output: for each size from 1 to `most`, and each measure, the best set with what no set can pass; people by index. No
///   row for distances where there are more than ``mostNetworks`` networks.
/// - Complexity: that of ``LinkCosts``, ``BreakerSearch`` and ``ReachSearch``, each cut at a number of steps.
/// - Source: S. P. Borgatti (2006), applied to the projection of a two-mode graph; see the article.
package struct NetworkKeyPlayers: Sendable {
  package enum Measure: String, Sendable, CaseIterable {
    case links
    case fragmentation
    case distanceFragmentation = "distance_fragmentation"
    case reach
  }

  package struct Row: Sendable {
    package let measure: Measure
    package let size: Int
    /// Ascending; empty when no set changes the measure.
    package let members: [Int32]
    /// The measure when the set has left; for `reach`, of the set.
    package let value: Double
    /// The value of no set at all.
    package let before: Double
    /// No set of the size goes further than this; `nil` where no bound is known. As ``value`` when the set is
    /// proven to be best.
    package let bound: Double?
    /// The sets that do as much, this one included, as far as they were counted; `hasAllTies` when those are all.
    package let ties: Int
    package let hasAllTies: Bool
    /// How many people could matter.
    package let candidates: Int
    /// The links of N that are lost when the set leaves.
    package let lostLinks: Int

    /// Whether every set that could be better has been ruled out.
    package var isProven: Bool { bound.map { abs($0 - value) <= BreakerSearch.slack } ?? false }
  }

  /// By size, then measure.
  package let rows: [Row]

  /// Steps of each search, for each size, before it is given up.
  package struct Effort: Sendable {
    package var links = 10_000_000
    package var paths = 15_000_000
    package var distances = 40_000_000
    package var reach = 40_000_000

    package init() {}

    /// The same number of steps for all.
    package init(all steps: Int) {
      (links, paths, distances, reach) = (steps, steps, steps, steps)
    }
  }

  package static let mostNetworks = 8_000
  /// Networks times arcs up to which the costs of links are worked out.
  private static let mostCosts = 3_000_000_000

  package init(of structure: Structure, most: Int = 3, effort: Effort = Effort()) {
    let most = max(1, most)
    let links = WeakLinks(structure, most: most)
    let graph = structure.linkedNetworks.graph
    let order = graph.order
    let isNear = order <= Self.mostNetworks
    let costs =
      isNear && order * graph.targets.count <= Self.mostCosts
      ? LinkCosts(of: graph, links, most: most, threads: structure.threads) : nil
    let removals = structure.removals
    let distances = isNear ? LinkDistances(of: graph, threads: structure.threads) : nil
    let measures = Measure.allCases.filter { $0 != .distanceFragmentation || isNear }
    // Side by side: each measure builds on its own smaller sets only.
    let columns = sharded(measures.count, threads: structure.threads) { place in
      let measure = measures[place]
      let search = PlayerSearch(structure, links, costs, most)
      return switch measure {
      case .links: search.links(effort.links)
      case .fragmentation: search.broken(measure, nil, costs?.pairs, removals, effort.paths)
      case .distanceFragmentation:
        search.broken(measure, distances, costs?.nearness, removals, effort.distances)
      case .reach: search.reach(distances, effort.reach)
      }
    }
    rows = (0..<most).flatMap { size in columns.map { $0[size] } }
  }
}

/// The rows of one measure, from the smallest size to the largest.
private struct PlayerSearch {
  private let structure: Structure
  private let weak: WeakLinks
  private let most: Int
  private let hasCosts: Bool

  init(_ structure: Structure, _ weak: WeakLinks, _ costs: LinkCosts?, _ most: Int) {
    self.structure = structure
    self.weak = weak
    self.most = most
    hasCosts = costs != nil
  }

  private func row(
    _ measure: NetworkKeyPlayers.Measure, _ size: Int, _ found: BreakerSearch.Found,
    candidates: Int, before: Double, bound: Double?, value: (Double) -> Double
  ) -> NetworkKeyPlayers.Row {
    NetworkKeyPlayers.Row(
      measure: measure, size: size, members: found.members, value: value(found.value),
      before: before, bound: bound.map(value), ties: found.ties, hasAllTies: found.hasAllTies,
      candidates: candidates, lostLinks: weak.lost(to: found.members).count)
  }

  /// None when the time is up: the search ends at once, and whoever set the deadline throws its answer away.
  private func steps(_ effort: Int) -> Int { structure.deadline.isPassed ? 0 : effort }

  func links(_ effort: Int) -> [NetworkKeyPlayers.Row] {
    let search = BreakerSearch(
      weak.sharers, costs: [Double](repeating: 1, count: weak.count), most: most)
    let whole = Double(structure.linkedNetworks.graph.size)
    var found = BreakerSearch.Found()
    return (1...most).map { size in
      found = search.best(size, from: found, budget: steps(effort))
      return row(
        .links, size, found, candidates: search.candidates(size), before: whole,
        bound: found.bound.rounded(.down), value: { whole - $0 })
    }
  }

  /// The one person whose leaving breaks most, with the equals: everybody's loss is known.
  private func single(
    _ measure: NetworkKeyPlayers.Measure, _ removals: Removals
  ) -> BreakerSearch.Found {
    let pairs = Double(max(1, removals.order * (removals.order - 1)))
    let whole = removals.whole
    let losses = removals.owners.indices.map { place in
      let after = removals.without(place)
      return
        (measure == .fragmentation
        ? Double(whole.reached - after.reached) : whole.inverse - after.inverse) / pairs
    }
    var found = BreakerSearch.Found()
    guard let most = losses.max(), most > BreakerSearch.slack,
      let first = losses.firstIndex(where: { $0 > most - BreakerSearch.slack })
    else { return found }
    found.members = [removals.owners[first]]
    found.ties = losses.count { $0 > most - BreakerSearch.slack }
    found.hasAllTies = true
    return found
  }

  /// F, or DF with the distances: what is lost is at most what the lost links cost.
  func broken(
    _ measure: NetworkKeyPlayers.Measure, _ distances: LinkDistances?, _ costs: [Double]?,
    _ removals: Removals, _ effort: Int
  ) -> [NetworkKeyPlayers.Row] {
    let graph = structure.linkedNetworks.graph
    let order = graph.order
    let pairs = Double(max(1, order * (order - 1)))
    let score = LinkScore(weak, graph, distances)
    var workspace = score.makeWorkspace()
    let before = score.value(of: [], &workspace)
    // Without costs nothing can be ruled out, and every link is taken to cost the same.
    let search = BreakerSearch(
      weak.sharers,
      costs: costs.map { $0.map { $0 / pairs } } ?? [Double](repeating: 1, count: weak.count),
      most: most)
    var found = BreakerSearch.Found()
    return (1...most).map { size in
      if size == 1 {
        found = single(measure, removals)
        if !found.members.isEmpty {
          found.value = score.value(of: found.members, &workspace) - before
          found.bound = found.value
        }
      } else {
        found = search.best(size, from: found, budget: steps(effort)) { members in
          let steps = workspace.steps
          let value = score.value(of: members, &workspace) - before
          return (value, workspace.steps - steps + 2 * order)
        }
      }
      return row(
        measure, size, found, candidates: search.candidates(size), before: before,
        bound: hasCosts || size == 1 ? min(found.bound, 1 - before) : nil, value: { before + $0 })
    }
  }

  func reach(_ distances: LinkDistances?, _ effort: Int) -> [NetworkKeyPlayers.Row] {
    let score = ReachScore(structure, distances)
    let search = ReachSearch(score)
    let gains = ReachGains(search)
    var workspace = score.makeWorkspace()
    var found = BreakerSearch.Found()
    return (1...most).map { size in
      found = search.best(size, from: found, budget: steps(effort), gains)
      // By counts, so that equal sets have equal bits.
      let value = score.value(of: found.members, &workspace)
      let isProven = found.isProven
      let bound = score.isCut ? nil : isProven ? value : min(1, found.bound)
      found.value = value
      return row(
        .reach, size, found, candidates: score.people.count, before: 0, bound: bound,
        value: { $0 })
    }
  }
}
