// What a sweep walks on: the quotient of a two-mode graph, its small classes made to weighted ties.

/// What a sweep walks on: a quotient with its classes of two networks, the **pairs**, made to weighted
/// ties between networks, and the **wide** classes of three and more kept as vertices.
struct Ground: Sendable {
  /// Weighted ties: the rows of the networks.
  struct Ties: Sendable {
    let offsets: [Int32]
    let targets: [Int32]
    let weights: [Double]

    func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
  }

  /// The two networks of a pair, and its number of members.
  struct Ends: Sendable {
    let one: Int32
    let two: Int32
    let members: Double
  }

  /// The number of networks.
  let order: Int
  /// The networks of the wide classes, and the wide classes of the networks.
  let wide: Graph.Rows
  let seats: Graph.Rows
  /// The number of members of each wide class.
  let members: [Double]
  let ends: [Ends]
  let pairs: Ties
  /// The classes of the quotient in the order of sums: the wide ones, then the pairs.
  let classes: [Int32]

  /// - Complexity: O(*m*).
  init(_ quotient: Quotient) {
    order = quotient.order
    let all = quotient.classes.all
    let (broad, narrow) = (
      all.filter { quotient.classes[$0].count > 2 },
      all.filter {
        quotient.classes[$0].count == 2
      }
    )
    wide = Graph.Rows(broad.map { Array(quotient.classes[$0]) })
    seats = wide.turned(onto: quotient.order)
    members = broad.map { quotient.members[$0] }
    classes = (broad + narrow).map { Int32($0) }
    ends = narrow.map { c in
      let row = quotient.classes[c]
      return Ends(
        one: row[row.startIndex], two: row[row.startIndex + 1], members: quotient.members[c])
    }
    var rows = [[(target: Int32, weight: Double)]](repeating: [], count: order)
    for pair in ends {
      rows[Int(pair.one)].append((pair.two, pair.members))
      rows[Int(pair.two)].append((pair.one, pair.members))
    }
    var offsets: [Int32] = [0]
    for row in rows { offsets.append((offsets.last ?? 0) + Int32(row.count)) }
    pairs = Ties(
      offsets: offsets, targets: rows.joined().map(\.target), weights: rows.joined().map(\.weight))
  }
}
