// Brokerage against published counts and the definition.

import Network
import TestSupport
import Testing

@Suite struct BrokerageTests {
  /// The roles by going through all ordered pairs.
  private func slow(
    _ order: Int, _ arcs: [(Int32, Int32)], _ classes: [Int32]
  ) -> [Brokerage.Roles] {
    var isTied = Array(repeating: Array(repeating: false, count: order), count: order)
    for (a, b) in arcs where a != b { isTied[Int(a)][Int(b)] = true }
    return (0..<order).map { j in
      var roles = Brokerage.Roles()
      guard classes[j] >= 0 else { return roles }
      for i in 0..<order where i != j && classes[i] >= 0 && isTied[i][j] {
        for k in 0..<order where k != j && k != i && classes[k] >= 0 {
          guard isTied[j][k], !isTied[i][k] else { continue }
          switch (classes[i] == classes[j], classes[j] == classes[k], classes[i] == classes[k]) {
          case (true, true, _): roles.coordinator += 1
          case (false, false, true): roles.itinerant += 1
          case (true, false, _): roles.representative += 1
          case (false, true, _): roles.gatekeeper += 1
          case (false, false, false): roles.liaison += 1
          }
        }
      }
      return roles
    }
  }

  @Test("A → A → B makes a representative, B → A → A a gatekeeper, A → B → A an itinerant")
  func labels() {
    let arcs: [(Int32, Int32)] = [(0, 1), (1, 2)]
    func middle(_ classes: [Int32]) -> Brokerage.Roles {
      Brokerage(order: 3, arcs: arcs, classes: classes).roles[1]
    }
    #expect(middle([0, 0, 1]).representative == 1)
    #expect(middle([1, 0, 0]).gatekeeper == 1)
    #expect(middle([0, 1, 0]).itinerant == 1)
    #expect(middle([0, 0, 0]).coordinator == 1)
    #expect(middle([0, 1, 2]).liaison == 1)
    #expect(middle([0, -1, 2]).total == 0 && middle([-1, 0, 0]).total == 0)
    // Nobody brokers between two who meet.
    let closed = Brokerage(order: 3, arcs: arcs + [(0, 2)], classes: [0, 0, 1])
    #expect(closed.roles.allSatisfy { $0.total == 0 })
  }

  @Test("the centre of a star brokers every ordered pair", arguments: 1...6)
  func star(n: Int) {
    let classes = [Int32](repeating: 0, count: n)
    let roles = Brokerage(of: .star(n), classes: classes).roles
    #expect(
      roles[0].coordinator == (n - 1) * max(0, n - 2) && roles[0].total == roles[0].coordinator)
    #expect(roles.dropFirst().allSatisfy { $0.total == 0 })
  }

  @Test("Krackhardt's managers by department: advice 500, friends 256, reports 16")
  func published() throws {
    // The counts agree between R's sna and an own computation; the file says so.
    let firm = try Published.read().krackhardt_hightech
    #expect(firm.dept.count == 21)
    let departments = Array(Set(firm.dept)).sorted()
    let classes = firm.dept.map { word in Int32(departments.firstIndex(of: word) ?? -1) }
    for (ties, count, total) in [
      (firm.advice, 190, 500), (firm.friends, 102, 256), (firm.reports, 20, 16),
    ] {
      #expect(ties.ties.count == count)
      let roles = Brokerage(
        order: 21, arcs: ties.ties.map { (Int32($0[0] - 1), Int32($0[1] - 1)) },
        classes: classes
      ).roles
      #expect(roles.reduce(0) { $0 + $1.total } == total)
      for (manager, own) in roles.enumerated() {
        let printed = try #require(
          ties.brokerage_coord_itin_repr_gate_liaison["\(manager + 1)"])
        #expect(
          [
            own.coordinator, own.itinerant, own.representative, own.gatekeeper, own.liaison,
          ] == printed)
      }
    }
  }

  @Test("agrees with going through all pairs, undirected", arguments: SmallTwoMode.allSeeds)
  func undirected(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let p = Projection(of: TwoMode(small), onto: .left).graph
    let classes = (0..<Int32(small.left)).map { $0 % 4 - 1 }
    let arcs = (0..<p.order).flatMap { v in p.neighbours(of: v).map { (Int32(v), $0) } }
    let roles = Brokerage(of: p, classes: classes, threads: 1).roles
    #expect(roles == slow(p.order, arcs, classes))
    #expect(roles.allSatisfy { $0.gatekeeper == $0.representative })
    #expect(roles == Brokerage(of: p, classes: classes, threads: 3).roles)
  }

  @Test("agrees with going through all pairs, directed", arguments: SmallTwoMode.seeds)
  func directed(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    // Read as arcs, the ties of a two-mode graph lead anywhere, now and then to themselves.
    let order = max(small.left, small.right)
    let classes = (0..<Int32(order)).map { $0 % 3 }
    #expect(
      Brokerage(order: order, arcs: small.ties, classes: classes).roles
        == slow(order, small.ties, classes))
  }
}
