// Pairs sorted by what their ends have in common, counted in one table after another.

/// What is known of each row, or of each column, of a table: words as numbers, −1 for none.
package struct Traits: Sendable {
  package enum Kind: Int, Sendable {
    case field
    case level
    case organisation
  }

  let field: [Int32]
  let level: [Int32]
  let organisation: [Int32]

  /// - Precondition: a value, or −1, for each; without organisations none is known.
  package init(field: [Int32], level: [Int32], organisation: [Int32]? = nil) {
    precondition(field.count == level.count, "a field and a level for each")
    self.field = field
    self.level = level
    self.organisation = organisation ?? Array(repeating: -1, count: field.count)
  }
}

/// Which pairs a sum is taken over.
///
/// A pair falls in one of 27 cells: for field, level and organisation each 0 when the ends have the
/// same, 1 another, 2 when it is not known of one of them.
package struct PairCut: Hashable, Sendable {
  fileprivate let cells: [Int]

  private init(_ holds: (_ field: Int, _ level: Int, _ organisation: Int) -> Bool) {
    cells = (0..<27).filter { holds($0 / 9, $0 / 3 % 3, $0 % 3) }
  }

  package static func pairClass(_ pairClass: PairClass) -> PairCut {
    PairCut { field, level, _ in
      field < 2 && level < 2 && PairClass.allCases[2 * field + level] == pairClass
    }
  }

  /// Pairs that have a class.
  package static let placed = PairCut { field, level, _ in field < 2 && level < 2 }

  /// Pairs that have the same of one kind.
  package static func same(_ kind: Traits.Kind) -> PairCut {
    PairCut { [$0, $1, $2][kind.rawValue] == 0 }
  }

  /// Pairs of which one kind is known.
  package static func known(_ kind: Traits.Kind) -> PairCut {
    PairCut { [$0, $1, $2][kind.rawValue] < 2 }
  }
}

/// Counts of pairs by cell, table by table.
///
/// - Output: of each table and cell, ``ties``: pairs that share at least one; ``shared``: what the
///   pairs share, added up. Over all cells the latter is the same in every table with the same sums: each
///   column with *k* ones adds *k*(*k* − 1)/2.
package struct Crossings: Sendable {
  package enum Count: Sendable {
    case ties
    case shared
  }

  /// 27 counts of ties and 27 of what is shared, table after table.
  var values: [Int32] = []

  package var tables: Int { values.count / 54 }

  /// The count of each table over the pairs of `cut`.
  package func sums(_ count: Count, _ cut: PairCut) -> [Int] {
    let cells = cut.cells.map { count == .ties ? $0 : $0 + 27 }
    return (0..<tables).map { table in
      cells.reduce(0) { $0 + Int(values[54 * table + $1]) }
    }
  }

  /// The count of the first table.
  func first(_ count: Count, _ cut: PairCut) -> Int {
    tables > 0 ? sums(count, cut)[0] : 0
  }

  /// The rows of a table, counted as they stand.
  package init(rowsOf table: Incidence, _ traits: Traits) {
    let columns = Transposed(table)
    self.init()
    count(
      table.rows, table.offsets, 0, table.targets, columns.offsets, columns.targets, traits)
  }

  /// The columns of a table, counted as they stand.
  package init(columnsOf table: Incidence, _ traits: Traits) {
    let columns = Transposed(table)
    self.init()
    count(
      table.columns, columns.offsets, 0, columns.targets, table.offsets, table.targets, traits)
  }

  init() {}

  private mutating func count(
    _ order: Int, _ starts: [Int32], _ gap: Int, _ targets: [Int32], _ otherStarts: [Int32],
    _ others: [Int32], _ traits: Traits
  ) {
    var scratch = [Int32](repeating: 0, count: order)
    var touched = scratch
    var counts = [Int32](repeating: 0, count: 54)
    for v in 0..<order {
      cross(
        v, starts.span, gap, targets.span, otherStarts.span, 0, others.span, traits.field.span,
        traits.level.span, traits.organisation.span, &scratch, &touched, &counts)
    }
    values += counts
  }
}

/// The columns of a table as rows.
private struct Transposed {
  var offsets: [Int32] = [0]
  var targets: [Int32]

  init(_ table: Incidence) {
    for sum in table.columnSums { offsets.append((offsets.last ?? 0) + Int32(sum)) }
    var ends = offsets
    targets = [Int32](repeating: 0, count: table.targets.count)
    for row in 0..<table.rows {
      for column in table[row] {
        targets[Int(ends[Int(column)])] = Int32(row)
        ends[Int(column)] += 1
      }
    }
  }
}

// MARK: Kernel

/// Adds the pairs of `v` with later vertices to `counts`.
///
/// Vertex *v* holds `targets[starts[v] ..< starts[v + 1] - gap]`, and what is held by t is held by
/// `others[otherStarts[t] ..< otherStarts[t + 1] - otherGap]`, ascending. `shared` is all zero on entry and
/// on exit.
@inline(__always)
func cross(
  _ v: Int, _ starts: Span<Int32>, _ gap: Int, _ targets: Span<Int32>, _ otherStarts: Span<Int32>,
  _ otherGap: Int, _ others: Span<Int32>, _ field: Span<Int32>, _ level: Span<Int32>,
  _ organisation: Span<Int32>, _ shared: inout [Int32], _ touched: inout [Int32],
  _ counts: inout [Int32]
) {
  var met = 0
  for i in Int(starts[v])..<Int(starts[v + 1]) - gap {
    let t = Int(targets[i])
    // From the end, so that only later vertices are met.
    var k = Int(otherStarts[t + 1]) - otherGap - 1
    while k >= Int(otherStarts[t]), others[k] > v {
      let u = Int(others[k])
      if shared[u] == 0 {
        touched[met] = Int32(u)
        met += 1
      }
      shared[u] += 1
      k -= 1
    }
  }
  let own = (field[v], level[v], organisation[v])
  for k in 0..<met {
    let u = Int(touched[k])
    let cell =
      9 * agreement(own.0, field[u]) + 3 * agreement(own.1, level[u])
      + agreement(own.2, organisation[u])
    counts[cell] += 1
    counts[27 + cell] += shared[u]
    shared[u] = 0
  }
}

/// 0 when both are known and the same, 1 when they differ, 2 when one is not known.
@inline(__always)
func agreement(_ a: Int32, _ b: Int32) -> Int {
  a < 0 || b < 0 ? 2 : a == b ? 0 : 1
}
