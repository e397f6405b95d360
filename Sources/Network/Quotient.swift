// A two-mode graph without repetition: people who cannot be told apart by their networks are one.

/// The quotient of a two-mode graph by its left twins.
///
/// Left vertices with one neighbour are **leaves**: they are kept as a number by right vertex. Left
/// vertices with the same two or more neighbours are one **class**, kept with its number of members.
/// Every shortest path of the graph is one of the quotient, counted as many times as its classes have
/// members; measures taken here are therefore exact, and belong to every member of a class.
///
/// Right vertices are renumbered by a breadth-first walk, so that neighbours stand close in memory;
/// ``rights`` tells who they were. Classes are sorted by their neighbours.
///
/// - Complexity: O(*m* log *m*) time, O(*n* + *m*) memory.
struct Quotient: Sendable {
  /// The right vertex, counted from 0, that stands at each place.
  let rights: [Int32]
  /// The number of leaves of each right vertex, by place.
  let leaves: [Double]
  /// The rows of the classes: places of their right vertices, ascending.
  let classes: Graph.Rows
  /// The rows of the right vertices: their classes, ascending.
  let seats: Graph.Rows
  /// The number of members of each class.
  let members: [Double]
  /// Where each left vertex is found: −1 nowhere, a place for a leaf, ``order`` + class otherwise.
  let homes: [Int32]

  /// The number of right vertices.
  var order: Int { rights.count }

  init(of b: TwoMode) {
    let rights = walk(b)
    var places = [Int32](repeating: 0, count: b.right)
    for (place, right) in rights.enumerated() { places[Int(right)] = Int32(place) }
    var leaves = [Double](repeating: 0, count: b.right)
    var homes = [Int32](repeating: -1, count: b.left)
    var sets: [(left: Int32, places: [Int32])] = []
    for v in 0..<b.left {
      let own = b.graph.neighbours(of: v).map { places[Int($0) - b.left] }
      if own.count > 1 {
        sets.append((Int32(v), own.sorted()))
      } else if let place = own.first {
        leaves[Int(place)] += 1
        homes[v] = place
      }
    }
    sets.sort { a, b in
      a.places == b.places ? a.left < b.left : a.places.lexicographicallyPrecedes(b.places)
    }
    var rows: [[Int32]] = []
    var members: [Double] = []
    for set in sets {
      if let last = rows.last, last == set.places {
        members[members.count - 1] += 1
      } else {
        rows.append(set.places)
        members.append(1)
      }
      homes[Int(set.left)] = Int32(b.right + rows.count - 1)
    }
    self.rights = rights
    self.leaves = leaves
    self.members = members
    self.homes = homes
    classes = Graph.Rows(rows)
    seats = classes.turned(onto: b.right)
  }

  /// The first left vertex with the same right neighbours as each; people like that share their circle.
  var firstAlike: [Int32] {
    var firsts = [Int32](repeating: -1, count: order + classes.count)
    return homes.enumerated().map { v, home in
      guard home >= 0 else { return Int32(v) }
      if firsts[Int(home)] < 0 { firsts[Int(home)] = Int32(v) }
      return firsts[Int(home)]
    }
  }

  /// Values by place and by class, given back to the vertices of the graph they came from.
  func spread<Value>(
    places: [Value], classes: [Value], leaf: (Int) -> Value, none: Value
  ) -> [Value] {
    var values = homes.map { home in
      home < 0 ? none : home < order ? leaf(Int(home)) : classes[Int(home) - order]
    }
    var right = [Value](repeating: none, count: order)
    for (place, vertex) in rights.enumerated() { right[Int(vertex)] = places[place] }
    values += right
    return values
  }
}

extension Graph {
  /// Rows of indices, one after another.
  struct Rows: Sendable {
    let offsets: [Int32]
    let targets: [Int32]

    var count: Int { offsets.count - 1 }
    var all: Range<Int> { 0..<count }

    /// Where the targets of a row stand.
    func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

    init(offsets: [Int32], targets: [Int32]) {
      self.offsets = offsets
      self.targets = targets
    }

    init(_ rows: [[Int32]]) {
      var offsets: [Int32] = [0]
      offsets.reserveCapacity(rows.count + 1)
      var end: Int32 = 0
      for row in rows {
        end += Int32(row.count)
        offsets.append(end)
      }
      self.init(offsets: offsets, targets: rows.flatMap { $0 })
    }

    /// Rows as they are filled in.
    struct Builder {
      private var offsets: [Int32] = [0]
      private var targets: [Int32] = []

      mutating func append(_ target: Int32) { targets.append(target) }

      mutating func endRow() { offsets.append(Int32(targets.count)) }

      var rows: Rows { Rows(offsets: offsets, targets: targets) }
    }

    subscript(row: Int) -> ArraySlice<Int32> {
      targets[range(row)]
    }

    /// The rows of what these rows point at, each ascending: who points at it.
    func turned(onto count: Int) -> Rows {
      var starts = [Int32](repeating: 0, count: count + 1)
      for target in targets { starts[Int(target) + 1] += 1 }
      for v in 0..<count { starts[v + 1] += starts[v] }
      var ends = starts
      var turned = [Int32](repeating: 0, count: targets.count)
      for row in 0..<self.count {
        for target in self[row] {
          turned[Int(ends[Int(target)])] = Int32(row)
          ends[Int(target)] += 1
        }
      }
      return Rows(offsets: starts, targets: turned)
    }
  }
}

/// The right vertices, counted from 0, in the order of a breadth-first walk over the graph.
private func walk(_ b: TwoMode) -> [Int32] {
  var seen = [Bool](repeating: false, count: b.order)
  var line: [Int32] = []
  line.reserveCapacity(b.order)
  for start in b.left..<b.order where !seen[start] {
    var head = line.count
    seen[start] = true
    line.append(Int32(start))
    while head < line.count {
      for w in b.graph.neighbours(of: Int(line[head])) where !seen[Int(w)] {
        seen[Int(w)] = true
        line.append(w)
      }
      head += 1
    }
  }
  return line.filter { $0 >= b.left }.map { $0 - Int32(b.left) }
}
