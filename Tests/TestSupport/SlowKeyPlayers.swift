// Key players by definition: every set, every distance, every removal written out.

extension SlowGraph {
  /// The graph on the vertices outside `gone`.
  package func removing(_ gone: Set<Int>) -> SlowGraph {
    let left = (0..<order).filter { !gone.contains($0) }
    return SlowGraph(
      order: left.count,
      edges: left.indices.flatMap { a in
        (0..<a).filter { adjacent[left[a]][left[$0]] }.map { (Int32(a), Int32($0)) }
      })
  }

  /// 1 − Σ s(s − 1) / (n(n − 1)); 1 with fewer than two vertices.
  package var fragmentation: Double {
    guard order > 1 else { return 1 }
    let joined = components.reduce(0) { $0 + $1.count * ($1.count - 1) }
    return 1 - Double(joined) / Double(order * (order - 1))
  }

  /// 1 − Σ over ordered pairs of 1/d / (n(n − 1)); 1 with fewer than two vertices.
  package var distanceFragmentation: Double {
    guard order > 1 else { return 1 }
    let d = distances
    var sum = 0.0
    for a in 0..<order {
      for b in 0..<order where a != b { sum += d[a][b].map { 1 / Double($0) } ?? 0 }
    }
    return 1 - sum / Double(order * (order - 1))
  }

  /// Σ 1/d(K, j) / n, members counting as 1.
  package func distanceReach(_ members: [Int]) -> Double {
    let d = distances
    return (0..<order).reduce(0.0) { sum, j in
      if members.contains(j) { return sum + 1 }
      let nearest = members.compactMap { d[$0][j] }.min()
      return sum + (nearest.map { 1 / Double($0) } ?? 0)
    } / Double(order)
  }

  /// The vertices within `steps` of a member, members included.
  package func reached(_ members: [Int], steps: Int) -> Int {
    let d = distances
    return (0..<order).count { j in members.contains { (d[$0][j] ?? .max) <= steps } }
  }
}

extension SmallTwoMode {
  /// Networks linked by a person outside `gone`.
  package func networks(without gone: Set<Int>) -> SlowGraph {
    let sets = sets.map { $0.filter { !gone.contains(Int($0)) } }
    return SlowGraph(
      order: right,
      edges: sets.indices.flatMap { a in
        (0..<a).filter { !sets[a].isDisjoint(with: sets[$0]) }.map { (Int32(a), Int32($0)) }
      })
  }

  /// Σ over networks of 1/(1 + d) / m, d from the nearest network of the members.
  package func reach(_ members: [Int]) -> Double {
    let own = sets.indices.filter { a in members.contains { sets[a].contains(Int32($0)) } }
    let d = networks(without: []).distances
    return (0..<right).reduce(0.0) { sum, j in
      let nearest = own.compactMap { d[$0][j] }.min()
      return sum + (nearest.map { 1 / Double(1 + $0) } ?? 0)
    } / Double(right)
  }
}

/// Every set of `size` out of 0 ..< `count`, ascending.
package func subsets(_ count: Int, _ size: Int) -> [[Int]] {
  if size == 0 { return [[]] }
  guard size <= count else { return [] }
  return subsets(count - 1, size) + subsets(count - 1, size - 1).map { $0 + [count - 1] }
}
