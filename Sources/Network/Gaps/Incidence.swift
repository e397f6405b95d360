// A table of zeros and ones: who sits where, as the overlap tests see it.

/// A table of zeros and ones in compressed rows, with the cells that can never be one.
///
/// The columns of row *r* that hold a one stand, ascending, in
/// `targets[offsets[r] ..< offsets[r + 1]]`.
package struct Incidence: Sendable {
  package let columns: Int
  package let offsets: [Int32]
  package let targets: [Int32]
  /// By row, ascending: the columns that may not hold a one (structural zeros). Empty when no row has any.
  package let barred: [[Int32]]

  package var rows: Int { offsets.count - 1 }

  /// - Parameter rows: the columns that hold a one, by row; repeated columns are one.
  /// - Parameter barred: by row, columns that may not hold a one; those that do are not barred.
  /// - Precondition: every column lies in 0 ..< `columns`.
  package init(rows: [[Int32]], columns: Int, barred: [[Int32]] = []) {
    let sorted = rows.map { Set($0).sorted() }
    precondition(
      sorted.allSatisfy { ($0.first ?? 0) >= 0 && ($0.last.map { Int($0) < columns } ?? true) },
      "a one stands outside the table")
    self.columns = columns
    offsets = sorted.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    targets = sorted.flatMap { $0 }
    let closed = zip(barred, sorted).map { Set($0).subtracting($1).sorted() }
    self.barred = closed.contains { !$0.isEmpty } ? closed : []
  }

  /// The networks of **B** as rows, its people as columns.
  package init(networksOf b: TwoMode, barred: [[Int32]] = []) {
    self.init(rows: (0..<b.right).map(b.partners(ofRight:)), columns: b.left, barred: barred)
  }

  package subscript(row: Int) -> ArraySlice<Int32> {
    targets[Int(offsets[row])..<Int(offsets[row + 1])]
  }

  package var rowSums: [Int] { (0..<rows).map { self[$0].count } }

  package var columnSums: [Int] {
    var sums = [Int](repeating: 0, count: columns)
    for column in targets { sums[Int(column)] += 1 }
    return sums
  }

  /// How many columns two rows share.
  package func shared(_ a: Int, _ b: Int) -> Int {
    var (i, j, count) = (Int(offsets[a]), Int(offsets[b]), 0)
    while i < offsets[a + 1], j < offsets[b + 1] {
      let (x, y) = (targets[i], targets[j])
      if x == y { count += 1 }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return count
  }
}

/// A pair of rows whose overlap is tested, `a` < `b`.
package struct RowPair: Hashable, Sendable {
  package let a: Int32
  package let b: Int32
  package let shared: Int32

  package init(a: Int32, b: Int32, shared: Int32) {
    self.a = a
    self.b = b
    self.shared = shared
  }
}
