// Random tables with the same row sums and column sums: rows trade what only one of them has.

package import Roster

/// A walk through the tables of zeros and ones that share the row and column sums of a given one.
///
/// In a trade two rows are drawn; the columns that exactly one of them holds are dealt back at random,
/// every deal that keeps the sizes of the two rows being equally likely. Column sums stay by themselves.
/// The walk is symmetric, and without barred cells every table can be reached; so in the long run
/// all tables are equally likely. Where cells are barred, columns that the other row may not hold stay
/// where they are; a table may then be out of reach, and the answer holds for those within reach.
///
/// - Input: any table; with fewer than two rows there is nothing to trade.
/// - Output: rows by subscript after each draw, ascending.
/// - Complexity: O(trades · row size) time a draw, O(ones + columns) memory.
/// - Source: G. Strona et al., "A Fast and Unbiased Procedure to Randomize Ecological Binary
///   Matrices" (2014); K. Godard, Z. P. Neal, "fastball: A Fast Algorithm to Randomly Sample
///   Bipartite Graphs with Fixed Degree Sequences" (2022).
package struct Fastball: Sendable {
  /// Trades between two draws, for each row: the walk has then forgotten where it was.
  package static let tradesPerRow = 10

  /// After each row comes ``end``, so that a merge needs no other sign that a row is over.
  private(set) var rows: Held
  private let barred: [[Int32]]
  private var dealt: Dealt
  private var generator: SplitMix64

  package init(_ table: Incidence, _ generator: SplitMix64) {
    rows = Held(
      starts: table.offsets.enumerated().map { $1 + Int32($0) },
      targets: (0..<table.rows).flatMap { table[$0] + [end] }, gap: 1)
    barred = table.barred
    self.generator = generator
    dealt = Dealt(widest: table.rowSums.max() ?? 0)
  }

  /// Moves on to the next draw.
  package mutating func draw() {
    let count = rows.count
    guard count > 1 else { return }
    for _ in 0..<Self.tradesPerRow * count {
      let a = generator.below(count)
      var b = generator.below(count - 1)
      if b >= a { b += 1 }
      let (rowA, rowB) = (rows.range(a), rows.range(b))
      if barred.isEmpty {
        trade(rowA, rowB, &rows.targets, &dealt.columns, &dealt.single, &generator)
      } else {
        trade(
          Trader(row: rowA, barred: barred[a]), Trader(row: rowB, barred: barred[b]),
          &rows.targets, &dealt, &generator)
      }
    }
  }

  package subscript(row: Int) -> ArraySlice<Int32> {
    rows.targets[rows.range(row)]
  }
}

extension Fastball {
  /// The rows, linked where they share a column.
  ///
  /// - Complexity: O(Σ over columns of their pairs) time.
  package var projection: Graph {
    var columns = 0
    for row in 0..<rows.count { columns = max(columns, 1 + Int(self[row].last ?? -1)) }
    // Who holds each column, in a chain through the places of the rows, the latest row first.
    var last = [Int32](repeating: -1, count: columns)
    var earlier = [Int32](repeating: -1, count: rows.targets.count)
    var holder = earlier
    var met = [Int32](repeating: -1, count: rows.count)
    // Linked rows, the later one first and ascending.
    var pairs: [(later: Int32, earlier: Int32)] = []
    var lower = [Int32](repeating: 0, count: rows.count)
    var upper = lower
    for row in 0..<Int32(rows.count) {
      for place in rows.range(Int(row)) {
        let column = Int(rows.targets[place])
        holder[place] = row
        earlier[place] = last[column]
        last[column] = Int32(place)
        var next = earlier[place]
        while next >= 0 {
          let other = holder[Int(next)]
          next = earlier[Int(next)]
          if met[Int(other)] == row { continue }
          met[Int(other)] = row
          pairs.append((row, other))
          lower[Int(row)] += 1
          upper[Int(other)] += 1
        }
      }
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(rows.count + 1)
    for row in 0..<rows.count { offsets.append(offsets[row] + lower[row] + upper[row]) }
    var targets = [Int32](repeating: 0, count: 2 * pairs.count)
    // The later rows of each come in order, as the pairs do; the earlier ones then row by row.
    var ends = (0..<rows.count).map { offsets[$0] + lower[$0] }
    for pair in pairs {
      targets[Int(ends[Int(pair.earlier)])] = pair.later
      ends[Int(pair.earlier)] += 1
    }
    var fronts = offsets
    for row in 0..<rows.count {
      for place in Int(offsets[row] + lower[row])..<Int(offsets[row + 1]) {
        let later = Int(targets[place])
        targets[Int(fronts[later])] = Int32(row)
        fronts[later] += 1
      }
    }
    return Graph(offsets: offsets, targets: targets)
  }
}

/// A row that trades, and the columns that it may not hold.
private struct Trader {
  let row: Range<Int>
  let barred: [Int32]
}

/// The two rows of a trade as they are dealt; made once and used again.
private struct Dealt {
  var left: [Int32]
  var right: [Int32]
  /// The columns of both rows, ascending, each with 1 when only one of them holds it, 0 when both do.
  var columns: [Int32]
  var single: [Int]

  /// One longer than any row, or than any two.
  init(widest: Int) {
    left = [Int32](repeating: 0, count: widest + 1)
    right = left
    columns = [Int32](repeating: 0, count: 2 * widest + 1)
    single = [Int](repeating: 0, count: 2 * widest + 1)
  }
}

// MARK: Kernel

/// Greater than every column.
private let end = Int32.max

/// One trade between rows `a` and `b` without barred cells.
///
/// Both rows are ascending on entry and on exit. The columns of one row only are dealt in ascending
/// order, so the same seed gives the same table. Nothing branches on what the rows hold: a processor
/// cannot foresee it, and waits. The rows are merged once, and dealt from what was merged.
private func trade(
  _ a: Range<Int>, _ b: Range<Int>, _ targets: inout [Int32], _ merged: inout [Int32],
  _ isSingle: inout [Int], _ generator: inout SplitMix64
) {
  let (startA, endA) = (a.lowerBound, a.upperBound)
  let (startB, endB) = (b.lowerBound, b.upperBound)
  var rows = targets.mutableSpan
  var columns = merged.mutableSpan
  var single = isSingle.mutableSpan
  var (i, j, count, apart) = (startA, startB, 0, 0)
  var (x, y) = (rows[i], rows[j])
  while min(x, y) < end {
    let alone = x == y ? 0 : 1
    columns[count] = min(x, y)
    single[count] = alone
    apart += alone
    count += 1
    let (stepA, stepB) = (x <= y ? 1 : 0, y <= x ? 1 : 0)
    i += stepA
    j += stepB
    (x, y) = (rows[i], rows[j])
  }
  // Columns still to be dealt, and how many of them the first row still takes.
  var open = apart
  var takes = endA - startA - (count - apart)
  guard takes > 0, takes < open else { return }
  var own = generator
  var (filledA, filledB) = (startA, startB)
  for place in 0..<count {
    // Selection sampling: of the open columns each set of the right size is equally likely. A common
    // column draws a number too, and does not use it.
    let alone = single[place]
    let isTaken = (drawn(below: max(open, 1), &own) < takes ? 1 : 0) & alone
    // Beyond a row that is full stands its end, which is put back below.
    rows[filledA] = columns[place]
    rows[filledB] = columns[place]
    filledA += (1 - alone) | isTaken
    filledB += 1 - isTaken
    takes -= isTaken
    open -= alone
  }
  rows[endA] = end
  rows[endB] = end
  generator = own
}

/// ``SplitMix64/below(_:)``, to the bit, laid out where it is used.
@inline(__always)
private func drawn(below bound: Int, _ generator: inout SplitMix64) -> Int {
  let wide = UInt64(bound)
  var product = generator.next().multipliedFullWidth(by: wide)
  if product.low < wide {
    let threshold = (0 &- wide) % wide
    while product.low < threshold {
      product = generator.next().multipliedFullWidth(by: wide)
    }
  }
  return Int(product.high)
}

/// One trade where some cells are barred: a column that the other row may not hold stays.
private func trade(
  _ a: Trader, _ b: Trader, _ targets: inout [Int32], _ dealt: inout Dealt,
  _ generator: inout SplitMix64
) {
  let barredA = a.barred.span
  let barredB = b.barred.span
  let (startA, startB) = (a.row.lowerBound, b.row.lowerBound)
  var (takes, open) = (0, 0)
  // Twice through the union: first to count what may be dealt, then to deal it.
  for isDealing in [false, true] {
    if isDealing, takes == 0 || takes == open { return }
    var (i, j, filledA, filledB) = (startA, startB, 0, 0)
    while min(targets[i], targets[j]) < end {
      let (x, y) = (targets[i], targets[j])
      let column = min(x, y)
      i += x <= y ? 1 : 0
      j += y <= x ? 1 : 0
      let isFree = x != y && !(x < y ? holds(barredB, column) : holds(barredA, column))
      if !isDealing {
        open += isFree ? 1 : 0
        takes += isFree && x < y ? 1 : 0
        continue
      }
      var toA = x <= y
      var toB = y <= x
      if isFree {
        toA = generator.below(open) < takes
        toB = !toA
        open -= 1
        takes -= toA ? 1 : 0
      }
      dealt.left[filledA] = column
      dealt.right[filledB] = column
      filledA += toA ? 1 : 0
      filledB += toB ? 1 : 0
    }
    if isDealing {
      for k in 0..<filledA { targets[startA + k] = dealt.left[k] }
      for k in 0..<filledB { targets[startB + k] = dealt.right[k] }
    }
  }
}

/// Whether the ascending `list` holds `value`.
private func holds(_ list: Span<Int32>, _ value: Int32) -> Bool {
  let place = list.indices.halved { list[$0] < value }
  return place < list.count && list[place] == value
}
