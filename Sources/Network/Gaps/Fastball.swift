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

  /// Row *r* stands, ascending, in `targets[starts[r] ..< starts[r + 1] - 1]`; after each row comes
  /// ``end``, so that a merge needs no other sign that a row is over.
  let starts: [Int32]
  private(set) var targets: [Int32]
  private let barred: [[Int32]]
  private var left: [Int32]
  private var right: [Int32]
  private var generator: SplitMix64

  package init(_ table: Incidence, _ generator: SplitMix64) {
    starts = table.offsets.enumerated().map { $1 + Int32($0) }
    targets = (0..<table.rows).flatMap { table[$0] + [end] }
    barred = table.barred
    self.generator = generator
    let widest = table.rowSums.max() ?? 0
    left = [Int32](repeating: 0, count: widest + 1)
    right = left
  }

  /// Moves on to the next draw.
  package mutating func draw() {
    let starts = starts
    let barred = barred
    let rows = starts.count - 1
    guard rows > 1 else { return }
    let span = starts.span
    for _ in 0..<Self.tradesPerRow * rows {
      let a = generator.below(rows)
      var b = generator.below(rows - 1)
      if b >= a { b += 1 }
      if barred.isEmpty {
        trade(a, b, span, &targets, &left, &right, &generator)
      } else {
        let (closedA, closedB) = (barred[a], barred[b])
        trade(a, b, span, &targets, &left, &right, &generator, closedA.span, closedB.span)
      }
    }
  }

  package subscript(row: Int) -> ArraySlice<Int32> {
    targets[Int(starts[row])..<Int(starts[row + 1]) - 1]
  }
}

extension Fastball {
  /// The rows, linked where they share a column.
  var projection: Graph {
    var holders: [[Int32]] = []
    for row in 0..<starts.count - 1 {
      for column in self[row] {
        while holders.count <= Int(column) { holders.append([]) }
        holders[Int(column)].append(Int32(row))
      }
    }
    var met = [Int32](repeating: -1, count: starts.count)
    var rows = Graph.Rows.Builder()
    for row in 0..<Int32(starts.count - 1) {
      var own: [Int32] = []
      for column in self[Int(row)] {
        for other in holders[Int(column)] where other != row && met[Int(other)] != row {
          met[Int(other)] = row
          own.append(other)
        }
      }
      for other in own.sorted() { rows.append(other) }
      rows.endRow()
    }
    return Graph(offsets: rows.rows.offsets, targets: rows.rows.targets)
  }
}

// MARK: Kernel

/// Greater than every column.
private let end = Int32.max

/// One trade between rows `a` and `b` without barred cells.
///
/// Both rows are ascending on entry and on exit; `left` and `right` are scratch, one longer than any
/// row. The columns of one row only are dealt in ascending order, so the same seed gives the same
/// table. Nothing branches on what the rows hold: a processor cannot foresee it, and waits.
private func trade(
  _ a: Int, _ b: Int, _ starts: Span<Int32>, _ targets: inout [Int32], _ left: inout [Int32],
  _ right: inout [Int32], _ generator: inout SplitMix64
) {
  let (startA, endA) = (Int(starts[a]), Int(starts[a + 1]) - 1)
  let (startB, endB) = (Int(starts[b]), Int(starts[b + 1]) - 1)
  var (i, j, common) = (startA, startB, 0)
  while i < endA, j < endB {
    let (x, y) = (targets[i], targets[j])
    common += x == y ? 1 : 0
    i += x <= y ? 1 : 0
    j += y <= x ? 1 : 0
  }
  // Columns still to be dealt, and how many of them the first row still takes.
  var takes = endA - startA - common
  var open = takes + endB - startB - common
  guard takes > 0, takes < open else { return }
  (i, j) = (startA, startB)
  var (filledA, filledB) = (0, 0)
  for _ in 0..<open + common {
    let (x, y) = (targets[i], targets[j])
    let isCommon = x == y ? 1 : 0
    // Selection sampling: of the open columns each set of the right size is equally likely. A common
    // column draws a number too, and does not use it.
    let isTaken = (generator.below(max(open, 1)) < takes ? 1 : 0) & (1 - isCommon)
    left[filledA] = min(x, y)
    right[filledB] = min(x, y)
    filledA += isCommon | isTaken
    filledB += 1 - isTaken
    takes -= isTaken
    open -= 1 - isCommon
    i += x <= y ? 1 : 0
    j += y <= x ? 1 : 0
  }
  for k in 0..<filledA { targets[startA + k] = left[k] }
  for k in 0..<filledB { targets[startB + k] = right[k] }
}

/// One trade where some cells are barred: a column that the other row may not hold stays.
private func trade(
  _ a: Int, _ b: Int, _ starts: Span<Int32>, _ targets: inout [Int32], _ left: inout [Int32],
  _ right: inout [Int32], _ generator: inout SplitMix64, _ barredA: Span<Int32>,
  _ barredB: Span<Int32>
) {
  let (startA, startB) = (Int(starts[a]), Int(starts[b]))
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
      left[filledA] = column
      right[filledB] = column
      filledA += toA ? 1 : 0
      filledB += toB ? 1 : 0
    }
    if isDealing {
      for k in 0..<filledA { targets[startA + k] = left[k] }
      for k in 0..<filledB { targets[startB + k] = right[k] }
    }
  }
}

/// Whether the ascending `list` holds `value`.
private func holds(_ list: Span<Int32>, _ value: Int32) -> Bool {
  let place = list.indices.halved { list[$0] < value }
  return place < list.count && list[place] == value
}
