// What falls off when one person leaves: the networks and organisations that lose the rest.

/// What each left vertex of a two-mode graph cuts off when it leaves.
///
/// The component of v without v falls into parts. The main part has the most right vertices, then the
/// most vertices, then the lowest right vertex; the right vertices of all other parts are cut off. An
/// organisation is cut off when it has people in the component of v, and none but v in the main part
/// that is left, or nobody but v at all.
///
/// - Input: people left, networks right; the organisation of each person, or `nil`.
/// - Output: ``networks`` and ``organisations`` by left vertex, ascending; empty for v without seats.
/// - Complexity: O(*n* + *m*) time and memory, and what is cut off, listed.
/// - Source: J. Hopcroft, R. Tarjan, "Efficient Algorithms for Graph Manipulation" (1973).
package struct CutOffs: Sendable {
  package let networks: [[Int32]]
  package let organisations: [[Int32]]

  package init(of b: TwoMode, organisations organisation: [Int32?]) {
    let cut = CutPoints(of: b.graph)
    let presence = Presence(cut, b, organisation)
    var networks = [[Int32]](repeating: [], count: b.left)
    var organisations = networks
    let map = PartMap(cut, b)
    var next = 0
    for v in 0..<b.left {
      let first = next
      while next < cut.branches.count, cut.branches[next].vertex == v { next += 1 }
      guard b.graph.degree(of: v) > 0 else { continue }
      let gone = cut.isCutPoint[v] ? map.cutOff(v, cut.branches[first..<next]) : []
      networks[v] = gone.filter { $0 >= b.left }.map { $0 - Int32(b.left) }.sorted()
      organisations[v] = presence.lost(v, gone.filter { $0 < b.left })
    }
    self.networks = networks
    self.organisations = organisations
  }
}

/// How many people with seats each organisation has in each component.
private struct Presence {
  private struct Key: Hashable {
    let component: Int32
    let organisation: Int32
  }

  private let organisation: [Int32?]
  private var component: [Int32]
  private var people: [Key: Int] = [:]

  init(_ cut: CutPoints, _ b: TwoMode, _ organisation: [Int32?]) {
    self.organisation = organisation
    component = Array(repeating: 0, count: b.order)
    for (index, places) in cut.components.enumerated() where places.count > 1 {
      for v in cut.line[places] {
        component[Int(v)] = Int32(index)
        guard v < b.left, let own = organisation[Int(v)] else { continue }
        people[Key(component: Int32(index), organisation: own), default: 0] += 1
      }
    }
  }

  /// The organisations whose people in the component are all among v and `gone`.
  func lost(_ v: Int, _ gone: [Int32]) -> [Int32] {
    var counts: [Int32: Int] = [:]
    for person in gone + [Int32(v)] {
      if let own = organisation[Int(person)] { counts[own, default: 0] += 1 }
    }
    return counts.filter { own, count in
      people[Key(component: component[v], organisation: own)] == count
    }
    .map(\.key).sorted()
  }
}

/// The parts that a cut point leaves, as stretches of the line of the search.
private struct PartMap {
  private let line: [Int32]
  private let left: Int32
  /// The number of right vertices before each place of the line.
  private var rights: [Int] = [0]
  /// The component of each vertex, as places.
  private var home: [Range<Int>]

  private struct Part {
    let stretches: [Range<Int>]
    let rights: Int
    let size: Int
  }

  init(_ cut: CutPoints, _ b: TwoMode) {
    line = cut.line
    left = Int32(b.left)
    home = Array(repeating: 0..<0, count: b.order)
    for v in cut.line { rights.append(rights[rights.count - 1] + (v >= b.left ? 1 : 0)) }
    for places in cut.components {
      for v in cut.line[places] { home[Int(v)] = places }
    }
  }

  /// The vertices of all parts but the main one.
  func cutOff(_ v: Int, _ branches: ArraySlice<CutPoints.Branch>) -> [Int32] {
    var parts = branches.map { part([$0.places]) }
    // Between the branches stands what lies before v, and v itself.
    var rest: [Range<Int>] = []
    var place = home[v].lowerBound
    for branch in branches {
      rest.append(place..<branch.places.lowerBound)
      place = branch.places.upperBound
    }
    rest.append(place..<home[v].upperBound)
    let above = part(rest)
    if above.size > 1 {
      parts.append(Part(stretches: rest, rights: above.rights, size: above.size - 1))
    }
    let most = parts.map { ($0.rights, $0.size) }.max { $0 < $1 } ?? (0, 0)
    let first = parts.indices.filter { (parts[$0].rights, parts[$0].size) == most }
    let main = first.count == 1 ? first[0] : first.min { lowest(parts[$0]) < lowest(parts[$1]) }
    return parts.indices.filter { $0 != main }.flatMap { index in
      parts[index].stretches.flatMap { line[$0] }.filter { $0 != v }
    }
  }

  private func part(_ stretches: [Range<Int>]) -> Part {
    Part(
      stretches: stretches,
      rights: stretches.reduce(0) { $0 + rights[$1.upperBound] - rights[$1.lowerBound] },
      size: stretches.reduce(0) { $0 + $1.count })
  }

  private func lowest(_ part: Part) -> Int32 {
    part.stretches.flatMap { line[$0] }.filter { $0 >= left }.min() ?? .max
  }
}
