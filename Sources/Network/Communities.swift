// Communities: networks that share more people with each other than chance would have it.

import Findings
import Roster

/// A partition of a graph into connected communities of high modularity.
///
/// *Q* = Σ over communities of (*e* / *m* − (*k* / 2*m*)²), with *e* the edges within the community, *k*
/// the sum of its degrees and *m* the edges of the graph. Leiden: vertices are moved while *Q* grows;
/// each community is refined, from single vertices, into well connected parts; the parts become the
/// vertices of the next round. The best of ``tries`` runs is kept.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty. The seed decides the order in
///   which vertices are visited, and which of equal moves is made.
/// - Output: `labels[v]`, from 1; the largest community is 1, and of equals the one with the lowest
///   vertex comes first. Every community is connected. An isolated vertex is its own.
/// - Complexity: about O(*m*) a round, in practice a few rounds a run; O(*n* + *m*) memory.
/// - Source: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: Guaranteeing
///   Well-Connected Communities" (2019).
package struct Communities: Sendable {
  package let labels: [Int]
  /// *Q*, −½–1; `nil` when there is no edge.
  package let modularity: Double?

  /// The number of runs of which the best is kept.
  package static let tries = 10

  package init(of graph: Graph, seed: UInt64, threads: Int = allThreads) {
    let runs = sharded(Self.tries, threads: threads) { run in
      let parts = leiden(graph, SplitMix64(seed: seed, stream: UInt64(run)))
      return (parts: parts, quality: Self.modularity(of: graph, parts) ?? 0)
    }
    var best = runs[0]
    for run in runs where run.quality > best.quality + 1e-12 { best = run }
    labels = numbered(best.parts)
    modularity = Self.modularity(of: graph, best.parts)
  }

  /// *Q* of any partition; `nil` when there is no edge.
  package static func modularity(of graph: Graph, _ labels: [Int]) -> Double? {
    guard graph.size > 0 else { return nil }
    let count = (labels.max() ?? 0) + 1
    var inside = [Int](repeating: 0, count: count)
    var ends = inside
    for v in labels.indices {
      ends[labels[v]] += graph.degree(of: v)
      inside[labels[v]] += graph.neighbours(of: v).count { labels[Int($0)] == labels[v] }
    }
    let all = Double(graph.targets.count)
    return zip(inside, ends).reduce(0) { sum, part in
      sum + Double(part.0) / all - Double(part.1) / all * (Double(part.1) / all)
    }
  }
}

extension Analysis {
  /// The communities of networks on N.
  static let communities = Analysis("communities") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let graph = structure.n.graph
    let communities = Communities(of: graph, seed: structure.seed, threads: structure.threads)
    outcome.add("community", communities.labels, to: "networks")
    let linked = communities.labels.indices.filter { graph.degree(of: $0) > 0 }
    outcome.keyFigures = [
      .communities(Set(linked.map { communities.labels[$0] }).count)
    ]
    return outcome
  }
}

/// Numbers from 1, largest first, then by lowest vertex.
private func numbered(_ parts: [Int]) -> [Int] {
  var sizes: [Int: (size: Int, first: Int)] = [:]
  for (v, part) in parts.enumerated() { sizes[part, default: (0, v)].size += 1 }
  let order = sizes.sorted { a, b in
    (-a.value.size, a.value.first) < (-b.value.size, b.value.first)
  }
  let numbers = Dictionary(
    order.enumerated().map { ($1.key, $0 + 1) }, uniquingKeysWith: { a, _ in a })
  return parts.map { numbers[$0] ?? 0 }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func communities(_ count: Int) -> KeyFigure {
    KeyFigure(
      "communities", .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "grupp av nätverk" : "grupper av nätverk",
        english: count == 1 ? "group of networks" : "groups of networks"),
      definition: Localised(
        swedish: "Grupper av nätverk som delar fler personer med varandra än med övriga (Leiden).",
        english: "Groups of networks that share more people with each other than with others "
          + "(Leiden)."))
  }
}
