// Betweenness from some of the vertices it is summed over: what a resample needs of a large graph.

/// The part of betweenness that comes from some vertices, each standing for `weight`.
///
/// Betweenness is ½ Σ over sources s of what s sends through v on shortest paths. Here the sum is taken over the *pivots*
/// only. With all vertices as pivots and a weight of 1 it is betweenness itself; with pivots drawn at random, each
/// vertex equally likely, and the weight *n* / pivots, its expectation is.
///
/// - Input: a two-mode graph; vertices of it, also repeated ones.
/// - Output: by vertex.
/// - Complexity: O(*m* log *m* + distinct pivots · *m* / 8) time, O(*n* + *m*) memory.
/// - Source: U. Brandes, C. Pich, "Centrality Estimation in Large Networks" (2007).
package struct PivotBetweenness {
  package let scores: [Double]

  package init(of b: TwoMode, pivots: [Int32], weight: Double) {
    self.init(of: Quotient(of: b), left: b.left, pivots: pivots, weight: weight)
  }

  /// - Parameter left: how many left vertices the graph has of which this is the quotient.
  init(of quotient: Quotient, left: Int, pivots: [Int32], weight: Double) {
    var sums = PivotSums(quotient, left, pivots, weight)
    var sweep = Sweep(Ground(quotient))
    let networks = sums.networkSources
    for first in stride(from: 0, to: networks.count, by: 8) {
      sums.add(networks: networks[first..<min(first + 8, networks.count)], &sweep)
    }
    let classes = sums.classSources
    for first in stride(from: 0, to: classes.count, by: 8) {
      sums.add(classes: classes[first..<min(first + 8, classes.count)], &sweep)
    }
    let found = sums.whole(sweep.ground)
    scores = quotient.spread(
      places: found.networks, classes: found.classes, leaf: { _ in 0 }, none: 0)
  }
}

/// The vertices of a graph that have a tie, in a line in which neighbours stand side by side.
///
/// - Complexity: that of ``Quotient``, once; O(pivots) for each choice.
package struct PivotLine: Sendable {
  let quotient: Quotient
  private let vertices: [Int32]

  package init(of b: TwoMode) {
    quotient = Quotient(of: b)
    var line: [(place: Int32, vertex: Int32)] = []
    for (place, right) in quotient.rights.enumerated()
    where b.graph.degree(of: b.left + Int(right)) > 0 {
      line.append((Int32(place), right + Int32(b.left)))
    }
    for (v, home) in quotient.homes.enumerated() where home >= 0 {
      let row = Int(home) - quotient.order
      line.append(
        (row < 0 ? home : quotient.classes.targets[Int(quotient.classes.offsets[row])], Int32(v)))
    }
    vertices = line.sorted { $0 < $1 }.map(\.vertex)
  }

  /// The number of vertices that have a tie.
  package var count: Int { vertices.count }

  /// So many vertices, evenly through the graph from a random start, so that no region is missed. All of them when there
  /// are no more.
  ///
  /// - Parameter start: 0–1.
  package func pivots(_ wanted: Int, start: Double) -> [Int32] {
    guard count > wanted else { return vertices }
    let step = Double(count) / Double(wanted)
    return (0..<wanted).map { vertices[min(count - 1, Int((start + Double($0)) * step))] }
  }
}

/// The sums over the pivots, every pair as often as one of its ends is a pivot.
private struct PivotSums: ~Copyable {
  private let quotient: Quotient
  private let weight: Double
  /// How many pivots each network is, has as leaves, and each class has as members.
  private var own: [Double]
  private var leaf: [Double]
  private var member: [Double]
  private var networks: [Double]
  private var classes: [Lanes]
  private var demand: [Lanes]

  init(_ quotient: Quotient, _ left: Int, _ pivots: [Int32], _ weight: Double) {
    self.quotient = quotient
    self.weight = weight
    own = Array(repeating: 0, count: quotient.order)
    leaf = own
    networks = own
    member = Array(repeating: 0, count: quotient.classes.count)
    classes = Array(repeating: .zero, count: quotient.classes.count)
    demand = Array(repeating: .zero, count: quotient.order)
    var places = [Int](repeating: 0, count: quotient.order)
    for (place, right) in quotient.rights.enumerated() { places[Int(right)] = place }
    for pivot in pivots {
      guard pivot < left else {
        own[places[Int(pivot) - left]] += 1
        continue
      }
      let home = Int(quotient.homes[Int(pivot)])
      if home >= quotient.order {
        member[home - quotient.order] += 1
      } else if home >= 0 {
        leaf[home] += 1
      }
    }
    // What leaves of a network send each other.
    for v in networks.indices where leaf[v] > 0 {
      networks[v] = weight * leaf[v] * (quotient.leaves[v] - 1)
    }
  }

  var networkSources: [Int] { own.indices.filter { own[$0] + leaf[$0] > 0 } }
  var classSources: [Int] { member.indices.filter { member[$0] > 0 } }

  func whole(_ ground: Ground) -> (networks: [Double], classes: [Double]) {
    var scores = [Double](repeating: 0, count: classes.count)
    for (at, c) in ground.classes.enumerated() { scores[Int(c)] = classes[at].sum() / 2 }
    return (networks.map { $0 / 2 }, scores)
  }

  mutating func add(networks batch: ArraySlice<Int>, _ sweep: inout Sweep) {
    sweep.search(from: batch.map { [Int32($0)] })
    var mass = Lanes.zero
    for (lane, v) in batch.enumerated() { mass[lane] = weight * (own[v] + leaf[v]) }
    for v in sweep.networks.reached {
      let v = Int(v)
      var sent = mass * (1 + quotient.leaves[v])
      var ending = mass * quotient.leaves[v]
      if let lane = batch.firstIndex(of: v).map({ $0 - batch.startIndex }) {
        sent[lane] = 0
        ending[lane] = 0
      }
      demand[v] = sent
      networks[v] += ending.replacing(with: Lanes.zero, where: sweep.sigma(v) .== .zero).sum()
    }
    sweep.collect(demand: demand, share: mass, scores: &classes)
    for v in sweep.networks.reached {
      let v = Int(v)
      var passed = sweep.back.passed[v]
      if let lane = batch.firstIndex(of: v).map({ $0 - batch.startIndex }) {
        // What leaves the first network passes it when it comes from a leaf.
        passed[lane] *= leaf[v] / (own[v] + leaf[v])
      }
      networks[v] += passed.sum()
    }
  }

  mutating func add(classes batch: ArraySlice<Int>, _ sweep: inout Sweep) {
    sweep.search(from: batch.map { Array(quotient.classes[$0]) })
    var mass = Lanes.zero
    for (lane, c) in batch.enumerated() { mass[lane] = weight * member[c] }
    for v in sweep.networks.reached { demand[Int(v)] = mass * (1 + quotient.leaves[Int(v)]) }
    sweep.collect(demand: demand, share: mass, scores: &classes)
    for v in sweep.networks.reached {
      let v = Int(v)
      let ending = (mass * quotient.leaves[v])
        .replacing(with: Lanes.zero, where: sweep.sigma(v) .== .zero)
      networks[v] += (sweep.back.passed[v] + ending).sum()
    }
    for (lane, c) in batch.enumerated() {
      // A pair needs two people: what each pivot sent to itself is taken away.
      let row = quotient.classes[c]
      for network in row { networks[Int(network)] -= mass[lane] / Double(row.count) }
    }
  }
}
