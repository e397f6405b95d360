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
    self.init(of: Held(rowsOf: table), by: Held(columnsOf: table), traits)
  }

  /// The columns of a table, counted as they stand.
  package init(columnsOf table: Incidence, _ traits: Traits) {
    self.init(of: Held(columnsOf: table), by: Held(rowsOf: table), traits)
  }

  init() {}

  private init(of held: Held, by others: Held, _ traits: Traits) {
    var meets = Meets(held.count)
    values = [Int32](repeating: 0, count: 54)
    cross(held, by: others, traits, &meets, &values)
  }
}

/// What each row of a table holds, or what each column is held by, one list after another.
///
/// The list of *v* stands, ascending, in `targets[starts[v] ..< starts[v + 1] - gap]`.
struct Held: Sendable {
  let starts: [Int32]
  var targets: [Int32]
  /// Places after each list that belong to none.
  let gap: Int

  init(starts: [Int32], targets: [Int32], gap: Int = 0) {
    self.starts = starts
    self.targets = targets
    self.gap = gap
  }

  init(rowsOf table: Incidence) {
    self.init(starts: table.offsets, targets: table.targets)
  }

  init(columnsOf table: Incidence) {
    let offsets = table.columnSums.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1)) }
    var ends = offsets
    var targets = [Int32](repeating: 0, count: table.targets.count)
    for row in 0..<table.rows {
      for column in table[row] {
        targets[Int(ends[Int(column)])] = Int32(row)
        ends[Int(column)] += 1
      }
    }
    self.init(starts: offsets, targets: targets)
  }

  /// The number of lists.
  var count: Int { starts.count - 1 }

  @inline(__always)
  func range(_ v: Int) -> Range<Int> { Int(starts[v])..<Int(starts[v + 1]) - gap }
}

/// What one vertex shares with the others; made once and used again.
struct Meets: ~Copyable {
  /// All zero between vertices.
  var shared: [Int32]
  /// The vertices that share something stand first; what stands behind them is of no meaning.
  var touched: [Int32]

  init(_ order: Int) {
    shared = Array(repeating: 0, count: order)
    touched = shared
  }
}

// MARK: Kernel

/// Adds the pairs of vertices that hold something in common to `counts`; `others` holds, for everything
/// that can be held, who holds it.
func cross(
  _ held: Held, by others: Held, _ traits: Traits, _ meets: inout Meets, _ counts: inout [Int32]
) {
  let targets = held.targets.span
  let holders = others.targets.span
  let field = traits.field.span
  let level = traits.level.span
  let organisation = traits.organisation.span
  for v in 0..<held.count {
    var met = 0
    for i in held.range(v) {
      let list = others.range(Int(targets[i]))
      // From the end, so that only later vertices are met.
      var k = list.upperBound - 1
      while k >= list.lowerBound, holders[k] > v {
        let u = Int(holders[k])
        if meets.shared[u] == 0 {
          meets.touched[met] = Int32(u)
          met += 1
        }
        meets.shared[u] += 1
        k -= 1
      }
    }
    let own = (field[v], level[v], organisation[v])
    for k in 0..<met {
      let u = Int(meets.touched[k])
      let cell =
        9 * agreement(own.0, field[u]) + 3 * agreement(own.1, level[u])
        + agreement(own.2, organisation[u])
      counts[cell] += 1
      counts[27 + cell] += meets.shared[u]
      meets.shared[u] = 0
    }
  }
}

/// 0 when both are known and the same, 1 when they differ, 2 when one is not known.
@inline(__always)
func agreement(_ a: Int32, _ b: Int32) -> Int {
  a < 0 || b < 0 ? 2 : a == b ? 0 : 1
}
