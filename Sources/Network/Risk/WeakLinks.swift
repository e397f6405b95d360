// The links between networks that few people keep up: who shares each, and what is lost with whom.

/// The links of N that few people share.
struct WeakLinks: Sendable {
  /// The people who share each link, ascending, and its two arcs in N.
  let sharers: [[Int32]]
  private let arcs: [(Int, Int)]
  /// The weak links of each person.
  private let own: [[Int32]]

  init(_ structure: Structure, most: Int) {
    let n = structure.linkedNetworks
    let b = structure.seats
    var sharers: [[Int32]] = []
    var arcs: [(Int, Int)] = []
    var own = [[Int32]](repeating: [], count: b.left)
    for a in 0..<n.graph.order {
      for arc in Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])
      where n.graph.targets[arc] > a && n.weights[arc] <= most {
        let other = Int(n.graph.targets[arc])
        let people = Set(b.partners(ofRight: a)).intersection(b.partners(ofRight: other)).sorted()
        for person in people { own[Int(person)].append(Int32(sharers.count)) }
        sharers.append(people)
        let back = n.graph.neighbours(of: other).firstIndex(of: Int32(a)) ?? arc
        arcs.append((arc, back))
      }
    }
    self.sharers = sharers
    self.arcs = arcs
    self.own = own
  }

  var count: Int { sharers.count }

  /// The links whose every sharer is among `members`, once each.
  func lost(to members: [Int32]) -> [Int32] {
    members.indices.flatMap { place in
      own[Int(members[place])].filter { link in
        let people = sharers[Int(link)]
        // Taken at its first sharer among the members.
        return people.count <= members.count && people.allSatisfy(members.contains)
          && members.firstIndex(where: people.contains) == place
      }
    }
  }

  func arcs(of link: Int32) -> (Int, Int) { arcs[Int(link)] }
}
