// Constraint and effective size against theory, published values and the definition.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct CirclesTests {
  @Test("in a star the centre has n − 1 separate contacts, the others one", arguments: 2...8)
  func star(n: Int) throws {
    let circles = Circles(of: .star(n))
    let centre = try #require(circles.constraint[0])
    #expect(abs(centre - 1 / Double(n - 1)) < 1e-12)
    #expect(circles.effectiveSize[0] == Double(n - 1))
    #expect(circles.constraint.dropFirst().allSatisfy { $0 == 1 })
    #expect(circles.effectiveSize.dropFirst().allSatisfy { $0 == 1 })
  }

  @Test("in a complete graph every circle is closed: effective size 1", arguments: 2...7)
  func complete(n: Int) throws {
    let k = Double(n - 1)
    let each = k * ((1 / k + (k - 1) / (k * k)) * (1 / k + (k - 1) / (k * k)))
    for v in 0..<n {
      let circles = Circles(of: .complete(n))
      #expect(abs(try #require(circles.constraint[v]) - each) < 1e-12)
      #expect(abs(try #require(circles.effectiveSize[v]) - 1) < 1e-12)
    }
  }

  @Test("an isolated vertex has no circle")
  func isolated() {
    let circles = Circles(of: Graph(order: 2, edges: []))
    #expect(circles.constraint == [nil, nil] && circles.effectiveSize == [nil, nil])
    #expect(Circles(of: Graph(order: 0, edges: [])).constraint.isEmpty)
  }

  @Test("published values: karate, kite, Florentine families (Peruzzi 0.655864, by hand too)")
  func published() throws {
    for (network, order, size) in try Published.oneMode() {
      let graph = network.graph
      #expect(graph.order == order && graph.size == size)
      let circles = Circles(of: graph)
      for (v, name) in network.names.enumerated() {
        let node = try #require(network.nodes[name])
        let constraint = try #require(circles.constraint[v])
        let effective = try #require(circles.effectiveSize[v])
        #expect(abs(constraint - node.constraint) <= printed, "\(name)")
        #expect(abs(effective - node.effective_size) <= printed, "\(name)")
      }
    }
  }

  @Test("agrees with the formula written out", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let circles = Circles(of: Projection(of: TwoMode(small), onto: .left).graph)
    let slow = small.people
    for v in 0..<small.left {
      let constraint = slow.constraint(v)
      #expect((circles.constraint[v] == nil) == (constraint == nil))
      #expect(abs((circles.constraint[v] ?? 0) - (constraint ?? 0)) <= 1e-12)
      #expect(abs((circles.effectiveSize[v] ?? 0) - (slow.effectiveSize(v) ?? 0)) <= 1e-12)
    }
  }

  @Test("people in the same networks share one measurement", arguments: 240..<300)
  func alike(seed: UInt64) throws {
    let small = SmallTwoMode.any(seed)
    let run = analyse(Structure(of: Roster(small), asOf: .sample, threads: 2)) { _ in }
    let people = try #require(run.sheets.first { $0.name == "people" })
    guard case .real(let constraint) = people[.constraint],
      case .real(let effective) = people[.effectiveSize]
    else {
      Issue.record("no columns")
      return
    }
    let slow = small.people
    for v in 0..<small.left {
      #expect((constraint[v] == nil) == (slow.constraint(v) == nil))
      #expect(abs((constraint[v] ?? 0) - (slow.constraint(v) ?? 0)) <= 1e-12)
      #expect(abs((effective[v] ?? 0) - (slow.effectiveSize(v) ?? 0)) <= 1e-12)
    }
  }
}
