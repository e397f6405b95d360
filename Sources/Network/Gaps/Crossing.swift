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
  /// What a drawn table has left of the one before, see ``Pace``; 0 where none is drawn.
  var memory = 0.0

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
    self.init(of: Held(rowsOf: table), table.columns, traits)
  }

  /// The columns of a table, counted as they stand.
  package init(columnsOf table: Incidence, _ traits: Traits) {
    self.init(of: Held(columnsOf: table), table.rows, traits)
  }

  init() {}

  private init(of held: Held, _ things: Int, _ traits: Traits) {
    var meets = Meets(held.count)
    var entered = Entered(columnsOf: held, count: things)
    values = [Int32](repeating: 0, count: 54)
    cross(held, into: &entered, traits, &meets, &values)
  }
}

/// What each row of a table holds, or what each column is held by, one list after another.
///
/// The list of *v* stands in `targets[starts[v] ..< starts[v + 1]]`.
struct Held: Sendable {
  let starts: [Int32]
  var targets: [Int32]

  init(starts: [Int32], targets: [Int32]) {
    self.starts = starts
    self.targets = targets
  }

  init(rowsOf table: Incidence) {
    self.init(starts: table.offsets, targets: table.targets)
  }

  init(columnsOf table: Incidence) {
    let rows = Held(rowsOf: table)
    var entered = Entered(columnsOf: rows, count: table.columns)
    var meets = Meets(table.rows)
    for row in 0..<table.rows {
      let met = entered.enter(row, rows, &meets)
      meets.clear(met)
    }
    self = entered.lists
  }

  /// The number of lists.
  var count: Int { starts.count - 1 }

  @inline(__always)
  func range(_ v: Int) -> Range<Int> { Int(starts[v])..<Int(starts[v + 1]) }
}

/// What one vertex shares with the others; made once and used again.
struct Meets: ~Copyable {
  /// All zero between vertices.
  var shared: [Int32]
  /// The vertices that share something stand first; what stands behind them is of no meaning.
  var touched: [Int32]

  init(_ order: Int) {
    shared = Array(repeating: 0, count: order)
    touched = Array(repeating: 0, count: order + 1)
  }

  /// Forgets the first `met` that are touched.
  mutating func clear(_ met: Int) {
    for place in 0..<met { shared[Int(touched[place])] = 0 }
  }
}

/// Who holds each thing, of the vertices that have been entered so far: ascending, when they are entered so.
struct Entered: ~Copyable {
  private let starts: [Int32]
  private var targets: [Int32]
  /// Where each list ends so far.
  private var ends: [Int32]

  /// Nobody yet, with room for the lists of all vertices of `held`, which hold `count` things.
  init(columnsOf held: Held, count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for thing in held.targets { starts[Int(thing) + 1] += 1 }
    for thing in 0..<count { starts[thing + 1] += starts[thing] }
    self.init(starts: starts)
  }

  /// Nobody yet, with as much room for each list as `starts` leaves before the next.
  init(starts: [Int32]) {
    self.starts = starts
    targets = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    ends = starts
  }

  /// The lists, once all have been entered.
  var lists: Held { Held(starts: starts, targets: targets) }

  mutating func empty() {
    for thing in ends.indices { ends[thing] = starts[thing] }
  }

  /// Counts in `meets` what `v` shares with those entered before it, and enters it.
  ///
  /// - Output: how many it meets.
  @inline(__always)
  mutating func enter(_ v: Int, _ held: Held, _ meets: inout Meets) -> Int {
    let starts = starts
    return meet(
      v, held.range(v), held.targets.span, starts.span, &ends, &targets, &meets.shared,
      &meets.touched)
  }
}

// MARK: Kernel

/// Adds `v` to the lists of what it holds, and counts what it shares with those who stand there.
///
/// `shared` is zero for all on entry; the first of `touched`, as many as are given back, on exit are those for whom it is
/// not. Whether one is met for the first time cannot be foreseen: so everyone is written down, and counted if new.
@inline(__always)
private func meet(
  _ v: Int, _ row: Range<Int>, _ held: Span<Int32>, _ starts: Span<Int32>,
  _ lastPlaces: inout [Int32],
  _ lists: inout [Int32], _ counts: inout [Int32], _ met: inout [Int32]
) -> Int {
  var ends = lastPlaces.mutableSpan
  var holders = lists.mutableSpan
  var shared = counts.mutableSpan
  var touched = met.mutableSpan
  var count = 0
  for i in row {
    let thing = Int(held[i])
    let end = Int(ends[thing])
    for k in Int(starts[thing])..<end {
      let other = holders[k]
      let before = shared[Int(other)]
      touched[count] = other
      count += before == 0 ? 1 : 0
      shared[Int(other)] = before + 1
    }
    holders[end] = Int32(v)
    ends[thing] = Int32(end + 1)
  }
  return count
}

/// Adds the pairs of vertices that hold something in common to `counts`. Nobody is entered yet, on exit all are.
func cross(
  _ held: Held, into others: inout Entered, _ traits: Traits, _ meets: inout Meets,
  _ counts: inout [Int32]
) {
  for v in 0..<held.count {
    let met = others.enter(v, held, &meets)
    sort(v, met, traits, meets, &counts)
    meets.clear(met)
  }
}

/// Adds the pairs of `v` with the first `met` that it has touched to the cells they belong to.
@inline(__always)
func sort(
  _ v: Int, _ met: Int, _ traits: Traits, _ meets: borrowing Meets, _ cells: inout [Int32]
) {
  let field = traits.field.span
  let level = traits.level.span
  let organisation = traits.organisation.span
  let touched = meets.touched.span
  let shared = meets.shared.span
  var counts = cells.mutableSpan
  let own = (field[v], level[v], organisation[v])
  for k in 0..<met {
    let u = Int(touched[k])
    let cell =
      9 * agreement(own.0, field[u]) + 3 * agreement(own.1, level[u])
      + agreement(own.2, organisation[u])
    counts[cell] += 1
    counts[27 + cell] += shared[u]
  }
}

/// 0 when both are known and the same, 1 when they differ, 2 when one is not known.
@inline(__always)
func agreement(_ a: Int32, _ b: Int32) -> Int {
  a < 0 || b < 0 ? 2 : a == b ? 0 : 1
}
