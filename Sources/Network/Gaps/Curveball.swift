// Random tables with the same row sums and column sums: rows trade what only one of them has.

package import Roster

/// A walk through the tables of zeros and ones that share the row and column sums of a given one.
///
/// In a round the rows are paired at random, and each pair trades: the columns that exactly one of the two
/// holds are dealt back at random, every deal that keeps the sizes of the two being equally likely. Column sums
/// stay by themselves. A round may leave every row but two as it is, and is as likely as the round that undoes it; so
/// without barred cells every table can be reached, and in the long run all are equally likely. Where cells are
/// barred, columns that the other row may not hold stay where they are; a table may then be out of reach, and the
/// answer holds for those within reach.
///
/// Before the first draw are ``Pace/most`` rounds, ten trades for each row, so that the walk has forgotten where it
/// began; between two draws as many as ``pace`` says, which also says how much one draw has left of the one before.
///
/// - Input: any table; with fewer than two rows there is nothing to trade.
/// - Output: rows by subscript after each draw, ascending.
/// - Complexity: O(rounds · ones) time a draw, O(ones + columns) memory.
/// - Source: G. Strona et al., "A Fast and Unbiased Procedure to Randomize Ecological Binary
///   Matrices" (2014), for the trade; C. J. Carstens et al., "Parallel and I/O-Efficient Randomisation of Massive
///   Networks Using Global Curveball Trades" (2018), for rounds of trades.
package struct Curveball: Sendable {
  package let pace: Pace
  /// What the rows hold, in no order.
  private(set) var rows: Held
  private let columns: Int
  private let barred: [[Int32]]
  private var order: [Int32]
  /// The columns that are dealt; and by column 1 when the first of two rows has it, 2 when both do. Made
  /// once and used again; all marks are 0 between trades.
  private var pool: [Int32]
  private var marks: [UInt8]
  private var generator: SplitMix64

  package init(_ table: Incidence, _ generator: SplitMix64, _ pace: Pace) {
    self.pace = pace
    rows = Held(rowsOf: table)
    columns = table.columns
    barred = table.barred
    order = (0..<Int32(table.rows)).map { $0 }
    // One longer than any two rows.
    pool = [Int32](repeating: 0, count: 2 * (table.rowSums.max() ?? 0) + 1)
    marks = [UInt8](repeating: 0, count: table.columns)
    self.generator = generator
    walk(Pace.most)
  }

  package init(_ table: Incidence, _ generator: SplitMix64) {
    self.init(table, generator, Pace(for: table))
  }

  /// Moves on to the next draw.
  package mutating func draw() { walk(pace.rounds) }

  private mutating func walk(_ rounds: Int) {
    let none: [Int32] = []
    for _ in 0..<rounds {
      generator.shuffle(&order)
      for first in stride(from: 0, to: order.count - 1, by: 2) {
        let (a, b) = (Int(order[first]), Int(order[first + 1]))
        let (rowA, rowB) = (rows.range(a), rows.range(b))
        if barred.isEmpty {
          trade(
            rowA, rowB, none.span, none.span, &rows.targets, &pool, &marks, &generator)
        } else {
          let (barredA, barredB) = (barred[a], barred[b])
          trade(
            rowA, rowB, barredA.span, barredB.span, &rows.targets, &pool, &marks, &generator)
        }
      }
    }
  }

  package subscript(row: Int) -> [Int32] {
    rows.targets[rows.range(row)].sorted()
  }
}

extension Curveball {
  /// The rows, linked where they share a column.
  ///
  /// - Complexity: O(Σ over columns of their pairs) time.
  package var projection: Graph {
    let order = rows.count
    var entered = Entered(columnsOf: rows, count: columns)
    var meets = Meets(order)
    // The earlier rows that each is linked to, row after row.
    var earlier: [Int32] = []
    var ends = [0]
    var lower = [Int32](repeating: 0, count: order)
    var upper = lower
    for row in 0..<order {
      let met = entered.enter(row, rows, &meets)
      for place in 0..<met {
        let other = meets.touched[place]
        meets.shared[Int(other)] = 0
        upper[Int(other)] += 1
        earlier.append(other)
      }
      lower[row] = Int32(met)
      ends.append(earlier.count)
    }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(order + 1)
    for row in 0..<order { offsets.append(offsets[row] + lower[row] + upper[row]) }
    var targets = [Int32](repeating: 0, count: 2 * earlier.count)
    // The later rows of each come in order, as the rows do; the earlier ones then row by row.
    var backs = (0..<order).map { offsets[$0] + lower[$0] }
    for row in 0..<order {
      for other in earlier[ends[row]..<ends[row + 1]] {
        targets[Int(backs[Int(other)])] = Int32(row)
        backs[Int(other)] += 1
      }
    }
    var fronts = offsets
    for row in 0..<order {
      for place in Int(offsets[row] + lower[row])..<Int(offsets[row + 1]) {
        let later = Int(targets[place])
        targets[Int(fronts[later])] = Int32(row)
        fronts[later] += 1
      }
    }
    return Graph(offsets: offsets, targets: targets)
  }
}

// MARK: Kernel

/// One trade between the rows at `a` and `b`, which may not hold the columns in `barredA` and `barredB`.
///
/// All `marks` are 0 on entry and on exit. Few branches hang on what the rows hold: a processor cannot foresee it, and
/// waits. What stays is gathered at the front of each row, what is dealt in `pool`; then the row that takes fewer draws
/// its columns one by one, and the other takes the rest.
private func trade(
  _ a: Range<Int>, _ b: Range<Int>, _ barredA: Span<Int32>, _ barredB: Span<Int32>,
  _ held: inout [Int32], _ dealt: inout [Int32], _ seen: inout [UInt8],
  _ generator: inout SplitMix64
) {
  var targets = held.mutableSpan
  var pool = dealt.mutableSpan
  var marks = seen.mutableSpan
  for place in a { marks[Int(targets[place])] = 1 }
  // Where the next column that stays is put, which is never beyond the one that is read.
  var (frontA, frontB) = (a.lowerBound, b.lowerBound)
  var open = 0
  for place in b {
    let column = targets[place]
    var stays = marks[Int(column)]
    marks[Int(column)] = 2 * stays
    if !barredA.isEmpty, stays == 0, holds(barredA, column) { stays = 1 }
    targets[frontB] = column
    frontB += Int(stays)
    pool[open] = column
    open += 1 - Int(stays)
  }
  let ofB = open
  for place in a {
    let column = targets[place]
    var stays = marks[Int(column)] / 2
    marks[Int(column)] = 0
    if !barredB.isEmpty, stays == 0, holds(barredB, column) { stays = 1 }
    targets[frontA] = column
    frontA += Int(stays)
    pool[open] = column
    open += 1 - Int(stays)
  }
  let few = min(ofB, open - ofB)
  var (taking, leaving) = ofB > few ? (frontA, frontB) : (frontB, frontA)
  var own = generator
  for place in 0..<few {
    let drawn = place + drawn(below: open - place, &own)
    targets[taking] = pool[drawn]
    pool[drawn] = pool[place]
    taking += 1
  }
  generator = own
  for place in few..<open {
    targets[leaving] = pool[place]
    leaving += 1
  }
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

/// Whether the ascending `list` holds `value`.
private func holds(_ list: Span<Int32>, _ value: Int32) -> Bool {
  let place = list.indices.halved { list[$0] < value }
  return place < list.count && list[place] == value
}
