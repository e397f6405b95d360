// How far every vertex is from the others: the sums that closeness and harmonic centrality need.

import Findings
import Text

/// Sums over the distances from every vertex.
///
/// *d*(v, u) is the number of edges on a shortest path from v to u.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: by vertex, over the vertices that can be reached; an isolated vertex reaches itself only.
/// - Complexity: O(*n* *m*) time, O(*n*) memory.
package struct Distances: Sendable {
  /// Σ *d*(v, u) over the reached u.
  package let sums: [Int]
  /// The number of vertices reached, v itself included.
  package let reached: [Int]
  /// Σ 1 / *d*(v, u) over the reached u ≠ v.
  package let inverseSums: [Double]

  init(sums: [Int], reached: [Int], inverseSums: [Double]) {
    self.sums = sums
    self.reached = reached
    self.inverseSums = inverseSums
  }

  package init(of graph: Graph) {
    var distance = [Int32](repeating: -1, count: graph.order)
    var queue = [Int32](repeating: 0, count: graph.order)
    var sums: [Int] = []
    var reached: [Int] = []
    var inverseSums: [Double] = []
    for source in 0..<graph.order {
      let row = measure(
        from: source, graph.offsets.span, graph.targets.span, &distance, &queue)
      sums.append(row.sum)
      reached.append(row.reached)
      inverseSums.append(row.inverse)
    }
    self.sums = sums
    self.reached = reached
    self.inverseSums = inverseSums
  }
}

extension Analysis where Input == Structure {
  /// Closeness and harmonic centrality of people and networks on B, from one set of searches.
  static let distances = Analysis(
    "distances", title: Localised(swedish: "Närhetscentralitet", english: "Closeness"),
    parts: [.centrality],
    cost: .searched,
    needs: [.networks], tables: [.people, .networks], tells: false
  ) { structure in
    var outcome = Outcome()
    let distances = Distances(of: structure.seats, threads: structure.threads)
    let closeness = Closeness(of: structure.seats, distances).values
    let harmonic = Harmonic(of: distances).values
    for (table, side) in [(Table.people, TwoMode.Side.left), (.networks, .right)] {
      outcome.add(.closeness, structure.seats.part(side, of: closeness), to: table)
      outcome.add(.harmonic, structure.seats.part(side, of: harmonic), to: table)
    }
    return outcome
  }
}

// MARK: Kernel

/// One breadth-first search. `distance` is −1 everywhere on entry and on exit.
private func measure(
  from source: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ distance: inout [Int32],
  _ queue: inout [Int32]
) -> (sum: Int, reached: Int, inverse: Double) {
  distance[source] = 0
  queue[0] = Int32(source)
  var head = 0
  var tail = 1
  var sum = 0
  var inverse = 0.0
  while head < tail {
    let v = Int(queue[head])
    head += 1
    let far = distance[v]
    if far > 0 {
      sum += Int(far)
      inverse += 1 / Double(far)
    }
    for i in Int(offsets[v])..<Int(offsets[v + 1]) where distance[Int(targets[i])] < 0 {
      distance[Int(targets[i])] = far + 1
      queue[tail] = targets[i]
      tail += 1
    }
  }
  for i in 0..<tail { distance[Int(queue[i])] = -1 }
  return (sum, tail, inverse)
}
