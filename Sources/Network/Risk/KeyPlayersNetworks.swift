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
        row(.fragmentation, size, few, LinkScore(links, graph, nil), cost: arcs))
      if let distances {
        rows.append(
          row(
            .distanceFragmentation, size, few, LinkScore(links, graph, distances),
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

/// The links of N that few people share.
struct WeakLinks: Sendable {
  /// The people who share each link, ascending, and its two arcs in N.
  private let sharers: [[Int32]]
  private let arcs: [(Int, Int)]
  /// The weak links of each person.
  private let own: [[Int32]]

  init(_ structure: Structure, most: Int) {
    let n = structure.n
    let b = structure.b
    var sharers: [[Int32]] = []
    var arcs: [(Int, Int)] = []
    var own = [[Int32]](repeating: [], count: b.left)
    for a in 0..<n.graph.order {
      for arc in Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])
      where n.graph.targets[arc] > a && n.weights[arc] <= most {
        let other = Int(n.graph.targets[arc])
        let people = Set(b.partners(ofRight: a)).intersection(b.partners(ofRight: other)).sorted()
        for person in people { own[Int(person)].append(Int32(sharers.count)) }
        sharers.append(people)
        let back = n.graph.neighbours(of: other).firstIndex(of: Int32(a)) ?? arc
        arcs.append((arc, back))
      }
    }
    self.sharers = sharers
    self.arcs = arcs
    self.own = own
  }

  /// Those with a link that at most `size` people share; most such links in fewest hands first.
  func candidates(_ size: Int) -> [Int32] {
    let weights = own.map { links in
      links.reduce(0.0) { sum, link in
        let count = sharers[Int(link)].count
        return count <= size ? sum + 1 / Double(count * count) : sum
      }
    }
    return weights.indices.filter { weights[$0] > 0 }
      .sorted { (-weights[$0], $0) < (-weights[$1], $1) }.map(Int32.init)
  }

  /// The links whose every sharer is among `members`, once each.
  func lost(to members: [Int32]) -> [Int32] {
    members.indices.flatMap { place in
      own[Int(members[place])].filter { link in
        let people = sharers[Int(link)]
        // Taken at its first sharer among the members.
        return people.count <= members.count && people.allSatisfy(members.contains)
          && members.firstIndex(where: people.contains) == place
      }
    }
  }

  func arcs(of link: Int32) -> (Int, Int) { arcs[Int(link)] }
}

/// Distances in N, and by how many neighbours each of them is reached.
struct LinkDistances: Sendable {
  /// By source, then vertex; 255 where there is no path.
  let steps: [UInt8]
  /// The number of neighbours of the vertex that are one step nearer to the source.
  let parents: [UInt16]
  /// Σ 1 / *d* from each source.
  let inverse: [Double]
  let total: Double

  init(of graph: Graph, threads: Int) {
    let order = graph.order
    let rows = sharded(order, threads: threads) { source in
      var rest = Remainder(of: graph)
      var distance = [Int32](repeating: -1, count: order)
      rest.distances(from: [Int32(source)], into: &distance)
      let parents = (0..<order).map { v in
        UInt16(
          min(
            graph.neighbours(of: v).count {
              distance[v] > 0 && distance[Int($0)] == distance[v] - 1
            },
            Int(UInt16.max)))
      }
      let inverse = distance.reduce(0) { $0 + ($1 > 0 ? 1 / Double($1) : 0) }
      return (distance.map { $0 < 0 ? UInt8.max : UInt8(min($0, 254)) }, parents, inverse)
    }
    steps = rows.flatMap(\.0)
    parents = rows.flatMap(\.1)
    inverse = rows.map(\.2)
    total = inverse.reduce(0, +)
  }
}

/// Scores a set of people by what is left of N without them.
struct LinkScore: KeyPlayerScore {
  private let links: WeakLinks
  private let graph: Graph
  /// The end at which each arc starts.
  private let tails: [Int32]
  private let distances: LinkDistances?
  /// The ordered pairs that a path joins while nobody has left.
  private let pairs: Int

  init(_ links: WeakLinks, _ graph: Graph, _ distances: LinkDistances?) {
    self.links = links
    self.graph = graph
    self.distances = distances
    var rest = Remainder(of: graph)
    pairs = rest.connectedPairs()
    tails = (0..<graph.order).flatMap { v in
      [Int32](repeating: Int32(v), count: graph.degree(of: v))
    }
  }

  func makeWorkspace() -> Remainder { Remainder(of: graph) }

  func value(of members: [Int32], _ rest: inout Remainder) -> Double {
    let order = graph.order
    guard order > 1 else { return 1 }
    let all = Double(order * (order - 1))
    let lost = links.lost(to: members)
    let cut = lost.flatMap { link in
      let (one, other) = links.arcs(of: link)
      return [one, other]
    }
    for arc in cut { rest.isCut[arc] = true }
    defer { for arc in cut { rest.isCut[arc] = false } }
    guard let distances else {
      let isWhole = cut.allSatisfy { rest.hasDetour(from: Int(tails[$0]), to: graph.targets[$0]) }
      return 1 - Double(isWhole ? pairs : rest.connectedPairs()) / all
    }
    guard !cut.isEmpty else { return 1 - distances.total / all }
    let sources = affected(by: cut, distances)
    let gone = sources.reduce(0) { $0 + distances.inverse[Int($1)] }
    let left = rest.inverseDistances(from: sources)
    return 1 - (distances.total - gone + left) / all
  }

  /// The sources from which some vertex loses every neighbour that was nearer; no other distance changes.
  private func affected(by cut: [Int], _ distances: LinkDistances) -> [Int32] {
    let order = graph.order
    // Arcs with the same head stand side by side.
    let sorted = cut.sorted { (graph.targets[$0], $0) < (graph.targets[$1], $1) }
    var isAffected = [Bool](repeating: false, count: order)
    var first = 0
    while first < sorted.count {
      let head = Int(graph.targets[sorted[first]])
      var end = first + 1
      while end < sorted.count, graph.targets[sorted[end]] == graph.targets[sorted[first]] {
        end += 1
      }
      // Distances are symmetric: the row of a vertex holds its distance from every source.
      let row = head * order
      for source in 0..<order where !isAffected[source] {
        let far = distances.steps[row + source]
        guard far > 0, far < 255 else { continue }
        var nearer = 0
        for place in first..<end
        where distances.steps[Int(tails[sorted[place]]) * order + source] == far - 1 { nearer += 1 }
        if nearer > 0, nearer == Int(distances.parents[source * order + head]) {
          isAffected[source] = true
        }
      }
      first = end
    }
    return (0..<Int32(order)).filter { isAffected[Int($0)] }
  }
}

/// Scores a set of people by how near they are to every network.
struct ReachScore: KeyPlayerScore {
  /// Those who sit somewhere, most networks first.
  let people: [Int32]
  private let order: Int
  /// By place, the distance of every network from the nearest of the person's own; 255 is none.
  private let steps: [UInt8]
  private let place: [Int32]

  init(_ structure: Structure) {
    let b = structure.b
    let graph = structure.n.graph
    let seats = b.degrees(.left)
    let cost = max(1, graph.order + graph.targets.count)
    let people = seats.indices.filter { seats[$0] > 0 }
      .sorted { (-seats[$0], $0) < (-seats[$1], $1) }
      .prefix(max(64, Int(NetworkKeyPlayers.effort) / 5 / cost)).map(Int32.init)
    let shards = (people.count + 63) / 64
    steps = sharded(shards, threads: structure.threads) { shard in
      var rest = Remainder(of: graph)
      var distance = [Int32](repeating: -1, count: graph.order)
      return people[shard * 64..<min(people.count, shard * 64 + 64)].flatMap { person in
        rest.distances(from: b.partners(ofLeft: Int(person)), into: &distance)
        return distance.map { $0 < 0 ? UInt8.max : UInt8(min($0, 254)) }
      }
    }.flatMap { $0 }
    var place = [Int32](repeating: -1, count: b.left)
    for (row, person) in people.enumerated() { place[Int(person)] = Int32(row) }
    self.place = place
    self.people = people
    order = graph.order
  }

  func makeWorkspace() -> [Int] { [Int](repeating: 0, count: 256) }

  func value(of members: [Int32], _ counts: inout [Int]) -> Double {
    guard order > 0, !members.isEmpty else { return 0 }
    let rows = members.map { Int(place[Int($0)]) * order }
    for network in 0..<order {
      var least = UInt8.max
      for row in rows { least = min(least, steps[row + network]) }
      counts[Int(least)] += 1
    }
    // Counted by distance first, so that equal sets have equal bits.
    var sum = 0.0
    for far in 0..<255 where counts[far] > 0 { sum += Double(counts[far]) / Double(1 + far) }
    for far in counts.indices { counts[far] = 0 }
    return sum / Double(order)
  }
}
