// Communities: networks that share more people with each other than chance would have it.

package import Findings
import Roster
import Text
import Threads

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

/// Whether a structure has groups of networks at all: modularity against random staffings.
///
/// The *Q* that one run of Louvain finds on N is set against what it finds on the N of staffings drawn with sizes and
/// loads kept (``Curveball``): any network can be cut into parts of some modularity. It need not be the highest
/// there is: whatever number is taken from a table, the same from all, staffings that are equally likely put it in any place
/// as often. *p* is of the upper side, (count + 1) / (*T* + 1). The draws stop when enough of them are
/// as high that nothing can be told.
///
/// - Input: the structure of a day.
/// - Output: ``tested``; `nil` when N has no edge, or when the draws that could tell cost too much. ``expected``
///   is the mean *Q* of the draws.
/// - Complexity: O(*T* · (rounds · seats + Σ over people of their pairs of seats + what ``louvain(_:_:)`` takes)).
/// - Source: R. Guimerà, M. Sales-Pardo, L. A. N. Amaral, "Modularity from Fluctuations in Random Graphs
///   and Complex Networks" (2004), with this product's own null model.
package struct CommunityTest: Sendable {
  package let tested: Tested?
  package let expected: Double?

  /// Enough for a structure that no draw reaches to pass.
  package static let most = 1299
  /// Draws are made in rounds of so many; after a round with this many at least as high it is over.
  private static let round = 100
  private static let enough = 10
  /// How many walks the draws are taken from.
  private static let walks = 10
  /// Elementary steps that all draws may take.
  private static let budget = 6_000_000_000

  package init(of structure: Structure, threads: Int = allThreads) {
    let table = Incidence(networksOf: structure.seats, barred: structure.barredCells)
    let graph = structure.linkedNetworks.graph
    let seed = structure.seed
    let work =
      40 * table.targets.count + 20 * graph.size + 2 * table.rows * table.rows / 5
    guard graph.size > 0, work <= Self.budget / Self.most else {
      (tested, expected) = (nil, nil)
      return
    }
    let deadline = structure.deadline
    let pace = Pace(for: table)
    let own = Self.quality(graph, seed, 0)
    var (draws, high, sum) = (0, 0, 0.0)
    var walks: [Curveball] = []
    while draws < Self.most, high < Self.enough {
      let first = draws
      let more = min(Self.round, Self.most - draws)
      let begun = walks
      let parts = sharded(Self.walks, threads: threads) { shard in
        var walk =
          begun.isEmpty
          ? Curveball(table, SplitMix64(seed: seed, part: 1_000_000 + shard), pace) : begun[shard]
        let draws = more * shard / Self.walks..<more * (shard + 1) / Self.walks
        let values = draws.map { draw in
          // Whoever set the deadline throws the answer away.
          if deadline.isPassed { return own }
          walk.draw()
          return Self.quality(walk.projection, seed, UInt64(1 + first + draw))
        }
        return (walk: walk, values: values)
      }
      walks = parts.map(\.walk)
      for value in parts.flatMap(\.values) {
        sum += value
        if value >= own - 1e-12 { high += 1 }
      }
      draws += more
    }
    let p = Double(high + 1) / Double(draws + 1)
    tested = Tested(
      .communities, p: p, error: Precision.error(of: p, draws: draws, memory: pace.memory),
      draws: draws)
    expected = sum / Double(draws)
  }

  private static func quality(_ graph: Graph, _ seed: UInt64, _ stream: UInt64) -> Double {
    let parts = louvain(graph, SplitMix64(seed: seed, stream: (stream + 1) << 8))
    return Communities.modularity(of: graph, parts) ?? 0
  }
}

extension Analysis where Input == Structure {
  /// The communities of networks on N.
  static let communities = Analysis(
    "communities", title: Localised(swedish: "Grupper av nätverk", english: "Communities"),
    parts: [.centrality], cost: .searched,
    needs: [.networks], tables: [.networks, .communityTest]
  ) { structure in
    var outcome = Outcome()
    let graph = structure.linkedNetworks.graph
    let communities = Communities(of: graph, seed: structure.seed, threads: structure.threads)
    outcome.add(.community, communities.labels, to: .networks)
    let test = CommunityTest(of: structure, threads: structure.threads)
    if let tested = test.tested { outcome.tests.append(Outcome.TestCount(tested)) }
    let linked = communities.labels.indices.filter { graph.degree(of: $0) > 0 }
    let isFound = test.tested?.certainty.isFound == true
    outcome.keyFigures = [
      .communities(isFound ? Set(linked.map { communities.labels[$0] }).count : nil, test.tested)
    ]
    if let modularity = communities.modularity {
      outcome.add(.modularity, [modularity], to: .communityTest)
      outcome.add(.expected, [test.expected], to: .communityTest)
      outcome.add(.p, [test.tested?.p], to: .communityTest)
      outcome.add(.q, [test.tested?.q], to: .communityTest)
      outcome.add(.mcError, [test.tested?.error], to: .communityTest)
      outcome.add(.draws, [test.tested?.draws ?? 0], to: .communityTest)
      outcome.add(
        .verdict, codes: [test.tested.map { Verdict($0.certainty, isAbove: true) } ?? .undecided],
        to: .communityTest)
    }
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
  /// - Parameter count: `nil` when the groups cannot be told from chance.
  fileprivate static func communities(_ count: Int?, _ tested: Tested?) -> KeyFigure {
    let reason: Localised<String>? =
      switch tested?.certainty {
      case .onTheLimit:
        Localised(
          swedish: "indelningen ligger på gränsen till vad slumpen ger",
          english: "the division is on the borderline of what chance would give")
      case .undecided, nil:
        Localised(
          swedish: "indelningen har inte kunnat prövas mot slumpen",
          english: "the division could not be tested against chance")
      case .clear, .likely, .chance: nil
      }
    return KeyFigure(
      .communities, count.map { .count($0) } ?? .none, unless: reason,
      label: Localised(
        swedish: count == nil
          ? "grupper av nätverk (inga tydliga)"
          : count == 1 ? "grupp av nätverk" : "grupper av nätverk",
        english: count == nil
          ? "groups of networks (none distinct)"
          : count == 1 ? "group of networks" : "groups of networks"),
      definition: Localised(
        swedish:
          "Grupper av nätverk med fler gemensamma deltagare inom gruppen än utanför (Leiden). "
          + "Antalet anges bara när indelningen är tydligare än i slumpvisa bemanningar.",
        english: "Groups of networks that share more participants within the group than outside it "
          + "(Leiden). The number is given only where the division is clearer than in random "
          + "staffings."))
  }
}
