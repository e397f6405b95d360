// How unusual an overlap is among all tables with the same row and column sums.

import Roster
import Threads

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
/// - Complexity: O(*T* (10 · ones + Σ over columns of their pairs)) time.
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

  private let table: Incidence
  private let watch: Watch
  private let seed: UInt64
  private let threads: Int
  /// How many streams have been drawn from.
  private var streams = 0

  package init(
    _ table: Incidence, pairs: [RowPair], rows rowTraits: Traits? = nil,
    columns columnTraits: Traits? = nil, precision: Precision = .overlap, seed: UInt64,
    threads: Int = allThreads
  ) {
    self.table = table
    self.seed = seed
    self.threads = threads
    watch = Watch(table, pairs)
    above = [Int](repeating: 0, count: pairs.count)
    below = above
    sums = above
    guard !pairs.isEmpty || rowTraits != nil || columnTraits != nil else { return }
    draw(precision.draws(work: Self.work(table, pairs.count)), rowTraits, columnTraits)
  }

  /// A trade walks twice through two rows; ``Fastball`` makes ten a row.
  static func work(_ table: Incidence, _ pairs: Int) -> Int {
    40 * table.targets.count + pairs + 200
  }

  /// Draws so many tables more, and counts the pairs that are watched.
  package mutating func draw(_ more: Int) {
    draw(more, nil, nil)
  }

  private mutating func draw(_ more: Int, _ rowTraits: Traits?, _ columnTraits: Traits?) {
    let shards = min(16, more)
    let (watch, table, seed, streams) = (watch, table, seed, streams)
    // Pairs of columns are many; they are counted in as many draws as can be afforded.
    let looks = table.rowSums.reduce(0) { $0 + $1 * $1 }
    let crossings = columnTraits == nil ? 0 : min(more, max(99, Self.columnBudget / max(1, looks)))
    let parts = sharded(shards, threads: threads) { shard in
      watch.count(
        table, more * (shard + 1) / shards - more * shard / shards,
        SplitMix64(seed: seed, part: streams + shard), rowTraits, columnTraits,
        columnDraws: crossings * (shard + 1) / shards - crossings * shard / shards)
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
  fileprivate let offsets: [Int32]
  fileprivate let partners: [Int32]
  fileprivate let observed: [Int32]
  /// Where each column's list begins, among as many places as there are ones.
  private let columnStarts: [Int32]

  struct Counts: Sendable {
    var above: [Int32]
    var below: [Int32]
    var sums: [Int64]
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
    columnStarts = table.columnSums.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1)) }
  }

  func count(
    _ table: Incidence, _ draws: Int, _ generator: SplitMix64, _ rowTraits: Traits?,
    _ columnTraits: Traits?, columnDraws: Int
  ) -> Counts {
    var walk = Fastball(table, generator)
    var counts = Counts(
      above: Array(repeating: 0, count: order.count),
      below: Array(repeating: 0, count: order.count),
      sums: Array(repeating: 0, count: order.count))
    var columns = Columns(starts: columnStarts, ones: table.targets.count)
    var meets = Meets(max(table.rows, table.columns))
    for draw in 0..<draws {
      walk.draw()
      columns.empty()
      tally(walk.rows, self, &columns, &meets, &counts)
      if let traits = rowTraits {
        var sums = [Int32](repeating: 0, count: 54)
        cross(walk.rows, by: columns.lists, traits, &meets, &sums)
        counts.rows += sums
      }
      if let traits = columnTraits, draw < columnDraws {
        var sums = [Int32](repeating: 0, count: 54)
        cross(columns.lists, by: walk.rows, traits, &meets, &sums)
        counts.columns += sums
      }
    }
    return counts
  }
}

/// The columns of a drawn table, filled row by row.
private struct Columns: ~Copyable {
  var lists: Held
  /// Where each list ends so far.
  var ends: [Int32]

  init(starts: [Int32], ones: Int) {
    lists = Held(starts: starts, targets: Array(repeating: 0, count: ones))
    ends = starts
  }

  mutating func empty() {
    for column in ends.indices { ends[column] = lists.starts[column] }
  }
}

// MARK: Kernel

/// Adds one table to the counts of every watched pair.
///
/// Rows are entered one by one into the lists of their columns, which are empty on entry, so that each
/// meets exactly the rows before it.
private func tally(
  _ rows: Held, _ watch: Watch, _ columns: inout Columns, _ meets: inout Meets,
  _ counts: inout Watch.Counts
) {
  let targets = rows.targets.span
  let watched = watch.offsets.span
  let partners = watch.partners.span
  let observed = watch.observed.span
  for row in 0..<rows.count {
    var met = 0
    for i in rows.range(row) {
      let column = Int(targets[i])
      let end = Int(columns.ends[column])
      for k in Int(columns.lists.starts[column])..<end {
        let other = Int(columns.lists.targets[k])
        if meets.shared[other] == 0 {
          meets.touched[met] = columns.lists.targets[k]
          met += 1
        }
        meets.shared[other] += 1
      }
      columns.lists.targets[end] = Int32(row)
      columns.ends[column] += 1
    }
    for k in Int(watched[row])..<Int(watched[row + 1]) {
      let count = meets.shared[Int(partners[k])]
      counts.above[k] += count >= observed[k] ? 1 : 0
      counts.below[k] += count <= observed[k] ? 1 : 0
      counts.sums[k] += Int64(count)
    }
    for k in 0..<met { meets.shared[Int(meets.touched[k])] = 0 }
  }
}
