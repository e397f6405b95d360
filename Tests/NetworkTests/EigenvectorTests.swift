// Eigenvector centrality against theory and the definition of a singular vector.

import Network
import TestSupport
import Testing

@Suite struct EigenvectorTests {
  @Test("in a complete two-mode graph all are at 1")
  func complete() {
    for (people, networks) in [(1, 1), (1, 6), (5, 1), (4, 3)] {
      let values = Eigenvector(of: TwoMode(.complete(people, networks))).values
      #expect(values.allSatisfy { abs($0 - 1) < 1e-12 })
    }
  }

  @Test("on a path the vectors are sines", arguments: [1, 2, 3, 10, 60, 200])
  func path(networks: Int) {
    let b = TwoMode(
      left: networks + 1, right: networks,
      ties: (0..<Int32(networks)).flatMap { [($0, $0), ($0 + 1, $0)] })
    // Along the path person 0, network 0, person 1 … the adjacency matrix of 2k + 1 vertices has
    // the leading vector sin(π (i + 1) / (2k + 2)); i = 2p for people, 2q + 1 for networks.
    let n = 2 * networks + 1
    let sines = (0..<n).map { sine(Double($0 + 1) / Double(n + 1)) }
    let people = stride(from: 0, to: n, by: 2).map { sines[$0] }
    let nets = stride(from: 1, to: n, by: 2).map { sines[$0] }
    let expected =
      people.map { $0 / (people.max() ?? 1) } + nets.map { $0 / (nets.max() ?? 1) }
    for (value, wanted) in zip(Eigenvector(of: b).values, expected) {
      #expect(abs(value - wanted) <= 1e-8)
    }
  }

  @Test("only the component of the largest singular value counts")
  func components() {
    let ties: [(Int32, Int32)] = [(0, 0), (1, 0), (2, 1), (3, 1), (4, 1)]
    // σ² is 2 in the first part and 3 in the second; person 5 and network 2 are alone.
    #expect(
      Eigenvector(of: TwoMode(left: 6, right: 3, ties: ties)).values
        == [0, 0, 1, 1, 1, 0, 0, 1, 0])
  }

  @Test("components that tie are all scaled to 1")
  func tied() {
    let b = TwoMode(left: 4, right: 2, ties: [(0, 0), (1, 0), (2, 1), (3, 1)])
    #expect(Eigenvector(of: b).values.allSatisfy { abs($0 - 1) < 1e-12 })
  }

  @Test("without an edge all are 0")
  func empty() {
    #expect(Eigenvector(of: TwoMode(left: 0, right: 0, ties: [])).values.isEmpty)
    #expect(Eigenvector(of: TwoMode(left: 2, right: 1, ties: [])).values == [0, 0, 0])
  }

  @Test("Davis 1941: solves the equation, and E8, Theresa and Evelyn lead")
  func davis() throws {
    let davis = try Published.read().davis
    let b = davis.graph
    #expect(b.left == 18 && b.right == 14 && b.size == 89)
    let values = Eigenvector(of: b).values
    #expect(residual(of: values, in: b) <= 1e-12)
    let women = b.part(.left, of: values)
    let top = try #require(women.firstIndex(of: 1))
    #expect(davis.women[top] == "Theresa Anderson")
    let event = try #require(b.part(.right, of: values).firstIndex(of: 1))
    #expect(davis.events[event] == "E8")
  }

  @Test(
    "non-negative and an eigenvector where σ is largest, so the leading one by Perron",
    arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    let b = TwoMode(small)
    let values = Eigenvector(of: b).values
    let parts = SlowGraph(small).components.filter { $0.count > 1 }
    let squares = parts.map { square(of: $0, in: b) }
    for (part, own) in zip(parts, squares) {
      let leads = own >= (squares.max() ?? 0) * (1 - 1e-9)
      #expect(part.allSatisfy { (values[$0] > 0) == leads })
      if leads {
        for side in [part.filter { $0 < b.left }, part.filter { $0 >= b.left }] {
          #expect(side.map { values[$0] }.max() == 1)
        }
      }
    }
    let joined = Set(parts.joined())
    #expect((0..<b.order).allSatisfy { joined.contains($0) || values[$0] == 0 })
    #expect(residual(of: values, in: b) <= 1e-9)
  }

  /// How far the vector over the right side is from an eigenvector, and the left from its image.
  private func residual(of values: [Double], in b: TwoMode) -> Double {
    // Each component is scaled on its own, and all that lead have one σ²: compare by component.
    var worst = 0.0
    for part in Components(of: b.graph).members where part.count > 1 && values[Int(part[0])] > 0 {
      let people = part.filter { $0 < b.left }
      let networks = part.filter { $0 >= b.left }
      for (own, other) in [(people, networks), (networks, people)] {
        let image = own.map { v in
          b.graph.neighbours(of: Int(v)).reduce(0) { $0 + values[Int($1)] }
        }
        let most = image.max() ?? 1
        for (v, value) in zip(own, image) { worst = max(worst, abs(values[Int(v)] - value / most)) }
        #expect(!other.isEmpty)
      }
    }
    return worst
  }

  /// σ² of one component by plain power iteration.
  private func square(of part: [Int], in b: TwoMode) -> Double {
    var x = [Double](repeating: 0, count: b.order)
    for v in part where v < b.left { x[v] = 1 }
    var square = 0.0
    for _ in 0..<500 {
      var y = [Double](repeating: 0, count: b.order)
      for v in part { y[v] = b.graph.neighbours(of: v).reduce(0) { $0 + x[Int($1)] } }
      var z = [Double](repeating: 0, count: b.order)
      for v in part { z[v] = b.graph.neighbours(of: v).reduce(0) { $0 + y[Int($1)] } }
      let length = z.reduce(0) { $0 + $1 * $1 }.squareRoot()
      square = length / x.reduce(0) { $0 + $1 * $1 }.squareRoot()
      x = z.map { $0 / length }
    }
    return square
  }

  /// sin(π x) for 0 ≤ x ≤ 1 by its series, so that the test needs no mathematics library.
  private func sine(_ x: Double) -> Double {
    let angle = Double.pi * min(x, 1 - x)
    var term = angle
    var sum = 0.0
    for k in 1...15 {
      sum += term
      term *= -angle * angle / Double(2 * k * (2 * k + 1))
    }
    return sum
  }
}
