// How unusual an overlap is when row and column sums hold on average only.

/// The chance of a one in every cell when nothing but the expected sums is known.
///
/// *q*(i, k) = *x*(i) *y*(k) / (1 + *x*(i) *y*(k)), with *x* and *y* such that Σ over k of *q*(i, k) is
/// the sum of row i and Σ over i of *q*(i, k) that of column k. Barred cells have *q* = 0; rows and
/// columns that are empty or full have *q* 0 or 1 and are set aside first.
///
/// - Input: any table. Rows with the same sum and the same barred cells are one class, and so are
///   columns: the equations are solved for classes.
/// - Output: ``chance(_:_:)``; ``error``, the largest deviation of a sum.
/// - Complexity: O(steps · row classes · column classes), at most 20 000 steps.
/// - Source: F. Saracco et al., "Randomizing Bipartite Networks: The Case of the World Trade Web"
///   (2015), the bipartite configuration model.
package struct MeanTable: Sendable {
  /// The class of each row and of each column.
  package let rowClass: [Int]
  package let columnClass: [Int]
  /// Columns in each class.
  let columnCount: [Int]
  /// By row class, then column class.
  private let chances: [[Double]]
  package let error: Double

  package func chance(_ row: Int, _ column: Int) -> Double {
    chances[rowClass[row]][columnClass[column]]
  }

  func chances(ofClass row: Int) -> [Double] { chances[row] }

  package init(_ table: Incidence) {
    let columnsBarred = Self.transposed(table)
    let rows = Classes(sums: table.rowSums, barred: table.barred)
    let columns = Classes(sums: table.columnSums, barred: columnsBarred)
    rowClass = rows.index
    columnClass = columns.index
    columnCount = columns.counts
    let isOpen = rows.first.map { row in
      columns.first.map { column in
        table.barred.isEmpty || !table.barred[row].contains(Int32(column))
      }
    }
    var fit = Fit(rows, columns, isOpen)
    fit.settle()
    fit.solve()
    chances = fit.chances
    error = fit.error
  }

  private static func transposed(_ table: Incidence) -> [[Int32]] {
    guard !table.barred.isEmpty else { return [] }
    var barred = [[Int32]](repeating: [], count: table.columns)
    for (row, columns) in table.barred.enumerated() {
      for column in columns { barred[Int(column)].append(Int32(row)) }
    }
    return barred
  }
}

/// Rows, or columns, that cannot be told apart.
private struct Classes {
  private struct Key: Hashable {
    let sum: Int
    let barred: [Int32]
  }

  var index: [Int] = []
  var counts: [Int] = []
  var sums: [Int] = []
  /// The first of each class.
  var first: [Int] = []

  init(sums all: [Int], barred: [[Int32]]) {
    var known: [Key: Int] = [:]
    for (place, sum) in all.enumerated() {
      let key = Key(sum: sum, barred: barred.isEmpty ? [] : barred[place])
      if let found = known[key] {
        index.append(found)
        counts[found] += 1
      } else {
        known[key] = counts.count
        index.append(counts.count)
        counts.append(1)
        sums.append(sum)
        first.append(place)
      }
    }
  }
}

/// The equations of the classes, and their solution by turns.
private struct Fit {
  private let rows: Classes
  private let columns: Classes
  /// Cells whose chance is known; the others are solved for.
  private var fixed: [[Double?]]
  private(set) var chances: [[Double]]
  private(set) var error = 0.0

  init(_ rows: Classes, _ columns: Classes, _ isOpen: [[Bool]]) {
    self.rows = rows
    self.columns = columns
    fixed = isOpen.map { $0.map { $0 ? nil : 0 } }
    chances = fixed.map { $0.map { $0 ?? 0 } }
  }

  /// What is left of the sum of a row, or of a column, and how many cells are left to hold it.
  private func rest(ofRow i: Int) -> (sum: Double, cells: Int) {
    var rest = (sum: Double(rows.sums[i]), cells: 0)
    for k in columns.counts.indices {
      if let known = fixed[i][k] {
        rest.sum -= known * Double(columns.counts[k])
      } else {
        rest.cells += columns.counts[k]
      }
    }
    return rest
  }

  private func rest(ofColumn k: Int) -> (sum: Double, cells: Int) {
    var rest = (sum: Double(columns.sums[k]), cells: 0)
    for i in rows.counts.indices {
      if let known = fixed[i][k] {
        rest.sum -= known * Double(rows.counts[i])
      } else {
        rest.cells += rows.counts[i]
      }
    }
    return rest
  }

  /// Sets aside rows and columns that are empty or full, until none is left.
  mutating func settle() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for i in rows.counts.indices {
        let rest = rest(ofRow: i)
        guard rest.cells > 0, rest.sum <= 0 || rest.sum >= Double(rest.cells) else { continue }
        for k in columns.counts.indices where fixed[i][k] == nil {
          fixed[i][k] = rest.sum > 0 ? 1 : 0
        }
        isChanged = true
      }
      for k in columns.counts.indices {
        let rest = rest(ofColumn: k)
        guard rest.cells > 0, rest.sum <= 0 || rest.sum >= Double(rest.cells) else { continue }
        for i in rows.counts.indices where fixed[i][k] == nil { fixed[i][k] = rest.sum > 0 ? 1 : 0 }
        isChanged = true
      }
    }
  }

  mutating func solve() {
    let rowRests = rows.counts.indices.map { rest(ofRow: $0) }
    let columnRests = columns.counts.indices.map { rest(ofColumn: $0) }
    let ones = max(
      1, rowRests.indices.reduce(0.0) { $0 + rowRests[$1].sum * Double(rows.counts[$1]) })
    var x = rowRests.map { $0.cells > 0 ? $0.sum / ones.squareRoot() : 0 }
    var y = columnRests.map { $0.cells > 0 ? $0.sum / ones.squareRoot() : 0 }
    for _ in 0..<20_000 {
      for i in x.indices where rowRests[i].cells > 0 {
        var sum = 0.0
        for k in y.indices where fixed[i][k] == nil {
          sum += Double(columns.counts[k]) * y[k] / (1 + x[i] * y[k])
        }
        x[i] = rowRests[i].sum / sum
      }
      var worst = 0.0
      for k in y.indices where columnRests[k].cells > 0 {
        var sum = 0.0
        for i in x.indices where fixed[i][k] == nil {
          sum += Double(rows.counts[i]) * x[i] / (1 + x[i] * y[k])
        }
        worst = max(worst, abs(sum * y[k] - columnRests[k].sum))
        y[k] = columnRests[k].sum / sum
      }
      error = worst
      if worst < 1e-12 { break }
    }
    for i in x.indices {
      for k in y.indices { chances[i][k] = fixed[i][k] ?? (x[i] * y[k] / (1 + x[i] * y[k])) }
    }
  }
}

/// The stochastic degree sequence model: overlaps against tables that keep the sums on average.
///
/// The overlap of rows i and j is a sum of independent cells, each one with chance
/// *q*(i, k) *q*(j, k); *p* is its upper tail, exact by recursion over the columns.
///
/// - Output: ``upper`` by pair.
/// - Complexity: O(distinct (class, class, overlap) · columns · overlap), beside ``MeanTable``.
/// - Source: Z. P. Neal, "The Backbone of Bipartite Projections" (2014); R. E. Barlow, K. D. Heidtmann,
///   "Computing k-out-of-n System Reliability" (1984) for the recursion.
package struct MeanMargins: Sendable {
  package let upper: [Double]

  package init(_ table: Incidence, pairs: [RowPair]) {
    struct Key: Hashable {
      let low: Int
      let high: Int
      let shared: Int32
    }
    let mean = MeanTable(table)
    var known: [Key: Double] = [:]
    upper = pairs.map { pair in
      let (i, j) = (mean.rowClass[Int(pair.a)], mean.rowClass[Int(pair.b)])
      let key = Key(low: min(i, j), high: max(i, j), shared: pair.shared)
      if let value = known[key] { return value }
      let (first, second) = (mean.chances(ofClass: i), mean.chances(ofClass: j))
      let value = atLeast(
        Int(pair.shared),
        zip(zip(first, second).map { $0 * $1 }, mean.columnCount).map { ($0, $1) })
      known[key] = value
      return value
    }
  }
}

/// The chance that at least `least` of independent events happen; each chance comes with how many
/// events have it.
///
/// - Complexity: O(events · `least`).
package func atLeast(_ least: Int, _ chances: [(chance: Double, count: Int)]) -> Double {
  if least <= 0 { return 1 }
  // reached[t]: exactly t so far; the last is "at least", where nothing more is counted.
  var reached = [Double](repeating: 0, count: least + 1)
  reached[0] = 1
  for (chance, count) in chances where chance > 0 {
    for _ in 0..<count {
      reached[least] += reached[least - 1] * chance
      for t in stride(from: least - 1, to: 0, by: -1) {
        reached[t] += (reached[t - 1] - reached[t]) * chance
      }
      reached[0] -= reached[0] * chance
    }
  }
  return min(1, reached[least])
}
