// Random tables and dealt labels by going through all of them: slow, and not like the kernels.

/// Tables of zeros and ones with given sums, by trying every row.
package enum SlowTables {
  /// Every table with these row and column sums that has no one in a barred cell.
  package static func all(
    rows: [Int], columns: [Int], barred: [(Int, Int)] = []
  ) -> [[[Bool]]] {
    func extend(_ done: [[Bool]], _ left: [Int]) -> [[[Bool]]] {
      guard done.count < rows.count else { return left.allSatisfy { $0 == 0 } ? [done] : [] }
      let row = done.count
      return subsets(columns.count, rows[row]).flatMap { set -> [[[Bool]]] in
        let rest = left.indices.map { left[$0] - (set[$0] ? 1 : 0) }
        guard rest.allSatisfy({ $0 >= 0 }),
          !barred.contains(where: { $0.0 == row && set[$0.1] })
        else { return [] }
        return extend(done + [set], rest)
      }
    }
    return extend([], columns)
  }

  /// Every choice of `size` out of `count` things.
  private static func subsets(_ count: Int, _ size: Int) -> [[Bool]] {
    if size > count || size < 0 { return [] }
    if count == 0 { return [[]] }
    return subsets(count - 1, size).map { $0 + [false] }
      + subsets(count - 1, size - 1).map { $0 + [true] }
  }

  package static func shared(_ table: [[Bool]], _ a: Int, _ b: Int) -> Int {
    table[a].indices.count { table[a][$0] && table[b][$0] }
  }
}

/// Every order of 0 ..< `count`.
package func permutations(_ count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return permutations(count - 1).flatMap { order in
    (0...order.count).map { Array(order[..<$0]) + [count - 1] + Array(order[$0...]) }
  }
}

/// The chance that at least `least` of independent events happen, over all their outcomes.
package func slowAtLeast(_ least: Int, _ chances: [Double]) -> Double {
  (0..<1 << chances.count).reduce(0) { sum, outcome in
    guard outcome.nonzeroBitCount >= least else { return sum }
    return sum
      + chances.indices.reduce(1.0) {
        $0 * (outcome >> $1 & 1 == 1 ? chances[$1] : 1 - chances[$1])
      }
  }
}
