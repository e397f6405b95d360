// Key players among the people: who together hold the networks together, who together reach them.

/// The people whose leaving harms the contact between networks most, and those who together reach most.
///
/// Let *m* networks be linked in N when they share a person. When the people K leave, a link is lost when
/// all who share it belong to K; every network stays a vertex. Then
/// - `fragmentation` F(K) = 1 − Σ *s*(*s* − 1) / (*m*(*m* − 1)) over the components of what is left of N;
/// - `distanceFragmentation` DF(K) = 1 − Σ over ordered pairs of 1/*d* / (*m*(*m* − 1));
/// - `reach` R(K) = Σ over networks j of 1/(1 + *d*(K, j)) / *m*, *d* being the distance in N from the nearest
///   network in which one of K sits: **their own networks count as 1**, the next as 1/2.
///
/// Somebody who has no link that at most *k* people share cannot change F or DF in a set of *k*, and is no
/// candidate for them.
///
/// - Input: the structure of a day.
/// - Output: for each size from 1 to `most`, and each measure, the best set; people by index. No row for
///   distances where there are more than ``mostNetworks`` networks.
/// - Complexity: that of ``KeyPlayerSearch``. When scoring would take more than
///   ``effort`` steps, only those with most links in few hands are weighed; ``Row/candidates`` says how many.
/// - Source: S. P. Borgatti (2006), applied to the projection of a two-mode graph; see the article.
package struct NetworkKeyPlayers: Sendable {
  package enum Measure: String, Sendable, CaseIterable {
    case fragmentation
    case distanceFragmentation = "distance_fragmentation"
    case reach
  }

  package struct Row: Sendable {
    package let measure: Measure
    package let size: Int
    package let players: KeyPlayers
    /// The value of no set at all.
    package let before: Double
    /// How many people were weighed.
    package let candidates: Int
    /// Whether somebody who could matter was not weighed.
    package let isCut: Bool
    /// The links of N that are lost when the set leaves.
    package let lostLinks: Int
  }

  /// By size, then measure.
  package let rows: [Row]

  static let effort = 5e9
  package static let mostNetworks = 8_000

  /// - Parameter limit: up to this many sets, all are scored.
  package init(of structure: Structure, most: Int = 3, limit: Int? = nil) {
    let links = WeakLinks(structure, most: most)
    let graph = structure.n.graph
    let arcs = Double(graph.targets.count + graph.order)
    let reach = ReachScore(structure)
    let distances =
      graph.order <= Self.mostNetworks
      ? LinkDistances(of: graph, threads: structure.threads) : nil
    let whole = LinkScore(links, graph, nil)
    let near = distances.map { LinkScore(links, graph, $0) }
    var best: [Measure: KeyPlayers] = [:]
    func row<Score: KeyPlayerScore>(
      _ measure: Measure, _ size: Int, _ people: [Int32], _ score: Score, cost: Double
    ) -> Row {
      let search = Self.search(people, size, cost: cost, structure, limit)
      let players = search.best(
        size, score, from: best[measure]?.members ?? [])
      best[measure] = players
      var workspace = score.makeWorkspace()
      return Row(
        measure: measure, size: size, players: players,
        before: score.value(of: [], &workspace), candidates: search.candidates.count,
        isCut: search.candidates.count < people.count,
        lostLinks: links.lost(to: players.members).count)
    }
    var rows: [Row] = []
    for size in 1...max(1, most) {
      let few = links.candidates(size)
      rows.append(
        row(.fragmentation, size, few, whole, cost: arcs))
      if let near {
        rows.append(
          row(
            .distanceFragmentation, size, few, near,
            cost: arcs * 4 * max(1, Double(graph.order) / 512)))
      }
      rows.append(
        row(.reach, size, reach.people, reach, cost: Double(graph.order * size)))
    }
    self.rows = rows
  }

  /// `people` stand with the most promising first; `cost` is that of one set, in steps.
  private static func search(
    _ people: [Int32], _ size: Int, cost: Double, _ structure: Structure, _ limit: Int?
  ) -> KeyPlayerSearch {
    func search(_ people: some Sequence<Int32>) -> KeyPlayerSearch {
      var search = KeyPlayerSearch(
        candidates: people.sorted(), seed: structure.seed, threads: structure.threads)
      if let limit { search.limit = limit }
      return search
    }
    let all = search(people)
    if all.isExhaustive(size) {
      if Double(all.sets(size)) * cost <= effort { return all }
      // One by one, as many as there is time for.
      if size == 1 { return search(people.prefix(max(64, Int(effort / cost)))) }
    }
    // Eight starts, about five rounds of exchanges each.
    let kept = max(32, Int(effort / 5 / (cost * 40 * Double(size))))
    guard kept < people.count else { return all }
    var few = search(people.prefix(kept))
    if few.isExhaustive(size), Double(few.sets(size)) * cost > effort { few.limit = 0 }
    return few
  }
}
