// How unusual an overlap is among all tables with the same row and column sums.

import Roster
package import Threads

/// The fixed degree sequence model: overlaps against random tables that keep every sum exactly.
///
/// With *P* the observed overlap of a pair and *P*\* that in a random table, *p* upper is
/// (number of draws with *P*\* ≥ *P* + 1) / (*T* + 1), and *p* lower the same with ≤. In the first
/// draws, pairs are also counted by field, level and organisation: see ``Crossings``.
///
/// - Input: the table, and the pairs to watch, `a` < `b`; memory grows with these pairs only. Traits of rows
///   and of columns where their pairs are to be counted.
/// - Output: by pair: ``upper``, ``lower``, and the mean overlap of the draws, ``expected``.
///   ``draws`` is *T*. No pairs and no traits, no draws.
/// - Complexity: O(*T* (rounds · ones + Σ over columns of their pairs)) time, with the rounds of ``Pace``.
/// - Source: K. A. Zweig, M. Kaufmann, "A Systematic Approach to the One-Mode Projection of Bipartite
///   Graphs" (2011); Z. P. Neal, R. Domagalski, B. Sagan, "Comparing Alternatives to the Fixed Degree
///   Sequence Model" (2021); B. Phipson, G. K. Smyth (2010) for *p*.
package struct FixedMargins: Sendable {
  package private(set) var draws = 0
  /// How many draws had at least, and at most, the overlap of each pair.
  package private(set) var above: [Int]
  package private(set) var below: [Int]
  private var sums: [Int]
  /// The pairs of rows, and of columns, in each of the first draws.
  package private(set) var rows = Crossings()
  package private(set) var columns = Crossings()

  /// What the overlap of each pair has left from draw to draw.
  package let memories: [Double]

  private let table: Incidence
  private let watch: Watch
  private let pace: Pace
  private let seed: UInt64
  private let threads: Int
  private let deadline: Deadline
  /// How many streams have been drawn from.
  private var streams = 0

  package init(
    _ table: Incidence, pairs: [RowPair], rows rowTraits: Traits? = nil,
    columns columnTraits: Traits? = nil, precision: Precision = .overlap, seed: UInt64,
    threads: Int = allThreads, deadline: Deadline = .none
  ) {
    self.table = table
    self.seed = seed
    self.threads = threads
    self.deadline = deadline
    let pace = Pace(for: table)
    self.pace = pace
    memories = pairs.map { pace.memory(Int($0.a), Int($0.b)) }
    rows.memory = pace.memory
    columns.memory = pace.memory
    watch = Watch(table, pairs)
    above = [Int](repeating: 0, count: pairs.count)
    below = above
    sums = above
    guard !pairs.isEmpty || rowTraits != nil || columnTraits != nil else { return }
    draw(precision.draws(work: Self.work(table, pairs.count)), rowTraits, columnTraits)
  }

  /// A trade walks twice through two rows; counted as if there were ten for each row, the most of ``Pace``.
  static func work(_ table: Incidence, _ pairs: Int) -> Int {
    40 * table.targets.count + pairs + 200
  }

  /// Draws so many tables more, and counts the pairs that are watched.
  package mutating func draw(_ more: Int) {
    draw(more, nil, nil)
  }

  private mutating func draw(_ more: Int, _ rowTraits: Traits?, _ columnTraits: Traits?) {
    let shards = min(16, more)
    let (watch, table, pace, seed, streams, deadline) = (
      watch, table, pace, seed, streams, deadline
    )
    // Pairs of columns are many; they are counted in as many draws as can be afforded.
    let looks = table.rowSums.reduce(0) { $0 + $1 * $1 }
    let crossings = columnTraits == nil ? 0 : min(more, max(99, Self.columnBudget / max(1, looks)))
    let parts = sharded(shards, threads: threads) { shard in
      watch.count(
        table, more * (shard + 1) / shards - more * shard / shards, pace,
        SplitMix64(seed: seed, part: streams + shard), rowTraits, columnTraits,
        columnDraws: crossings * (shard + 1) / shards - crossings * shard / shards, deadline)
    }
    for part in parts {
      for place in watch.order.indices {
        let pair = Int(watch.order[place])
        above[pair] += Int(part.above[place])
        below[pair] += Int(part.below[place])
        sums[pair] += Int(part.sums[place])
      }
      rows.values += part.rows
      columns.values += part.columns
    }
    draws += more
    self.streams += shards
  }

  /// About how many pairs of columns may be looked at in all draws together.
  private static let columnBudget = 200_000_000

  package var upper: [Double] { above.map { Double($0 + 1) / Double(draws + 1) } }
  package var lower: [Double] { below.map { Double($0 + 1) / Double(draws + 1) } }
  package var expected: [Double] { sums.map { Double($0) / Double(max(1, draws)) } }
}

/// The watched pairs, gathered under the larger of their rows.
private struct Watch: Sendable {
  /// The index among the given pairs, by place.
  let order: [Int32]
  private let offsets: [Int32]
  private let partners: [Int32]
  private let observed: [Int32]

  struct Counts: Sendable {
    var above: [Int32]
    var below: [Int32]
    var sums: [Int]
    var rows: [Int32] = []
    var columns: [Int32] = []
  }

  init(_ table: Incidence, _ pairs: [RowPair]) {
    order = pairs.indices.sorted { (pairs[$0].b, pairs[$0].a, $0) < (pairs[$1].b, pairs[$1].a, $1) }
      .map(Int32.init)
    var offsets = [Int32](repeating: 0, count: table.rows + 1)
    for pair in pairs { offsets[Int(pair.b) + 1] += 1 }
    for row in 0..<table.rows { offsets[row + 1] += offsets[row] }
    self.offsets = offsets
    partners = order.map { pairs[Int($0)].a }
    observed = order.map { pairs[Int($0)].shared }
  }

  /// The counts of so many draws; of fewer when the time is up, since whoever set the deadline throws them away.
  func count(
    _ table: Incidence, _ draws: Int, _ pace: Pace, _ generator: SplitMix64,
    _ rowTraits: Traits?, _ columnTraits: Traits?, columnDraws: Int, _ deadline: Deadline
  ) -> Counts {
    var counts = Counts(
      above: Array(repeating: 0, count: order.count),
      below: Array(repeating: 0, count: order.count),
      sums: Array(repeating: 0, count: order.count))
    if draws == 0 || deadline.isPassed { return counts }
    var walk = Curveball(table, generator, pace)
    var columns = Entered(columnsOf: walk.rows, count: table.columns)
    var rows = Entered(starts: table.offsets)
    var meets = Meets(max(table.rows, table.columns))
    for draw in 0..<draws {
      if deadline.isPassed { break }
      walk.draw()
      columns.empty()
      var cells = [Int32](repeating: 0, count: 54)
      for row in 0..<table.rows {
        // Each row meets exactly the rows before it.
        let met = columns.enter(row, walk.rows, &meets)
        tally(row, meets, &counts.above, &counts.below, &counts.sums)
        if let rowTraits { sort(row, met, rowTraits, meets, &cells) }
        meets.clear(met)
      }
      if rowTraits != nil { counts.rows += cells }
      if let columnTraits, draw < columnDraws {
        rows.empty()
        cells = [Int32](repeating: 0, count: 54)
        cross(columns.lists, into: &rows, columnTraits, &meets, &cells)
        counts.columns += cells
      }
    }
    return counts
  }

  /// Adds what `row` shares with its partners to their counts.
  @inline(__always)
  private func tally(
    _ row: Int, _ meets: borrowing Meets, _ upper: inout [Int32], _ lower: inout [Int32],
    _ overlaps: inout [Int]
  ) {
    let partners = partners.span
    let observed = observed.span
    let shared = meets.shared.span
    var above = upper.mutableSpan
    var below = lower.mutableSpan
    var sums = overlaps.mutableSpan
    for k in Int(offsets[row])..<Int(offsets[row + 1]) {
      let count = shared[Int(partners[k])]
      above[k] += count >= observed[k] ? 1 : 0
      below[k] += count <= observed[k] ? 1 : 0
      sums[k] += Int(count)
    }
  }
}
