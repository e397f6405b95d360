// The moves of the Leiden algorithm, on a graph whose vertices and edges carry weights.

import Roster

/// A graph between the rounds: each vertex is a part of the graph that was given.
private struct Level: Sendable {
  var offsets: [Int32]
  var targets: [Int32]
  /// By arc: the number of edges between the parts.
  var weights: [Double]
  /// By vertex: the sum of the degrees in the part.
  var degrees: [Double]

  var order: Int { degrees.count }

  init(_ graph: Graph) {
    offsets = graph.offsets
    targets = graph.targets
    weights = Array(repeating: 1, count: graph.targets.count)
    degrees = graph.degrees.map(Double.init)
  }

  /// The graph whose vertices are the `count` parts of `below`; what lies within a part is left out.
  init(_ below: Level, _ parts: [Int32], count: Int) {
    // The members of each part side by side, ascending.
    var starts = [Int](repeating: 0, count: count + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var ends = starts
    var members = [Int](repeating: 0, count: parts.count)
    for v in parts.indices {
      members[ends[Int(parts[v])]] = v
      ends[Int(parts[v])] += 1
    }
    var sum = [Double](repeating: 0, count: count)
    var touched: [Int32] = []
    offsets = [0]
    targets = []
    weights = []
    degrees = []
    for part in 0..<count {
      var degree = 0.0
      for place in starts[part]..<starts[part + 1] {
        let v = members[place]
        degree += below.degrees[v]
        for arc in Int(below.offsets[v])..<Int(below.offsets[v + 1]) {
          let other = parts[Int(below.targets[arc])]
          if other == part { continue }
          if sum[Int(other)] == 0 { touched.append(other) }
          sum[Int(other)] += below.weights[arc]
        }
      }
      touched.sort()
      for other in touched {
        targets.append(other)
        weights.append(sum[Int(other)])
        sum[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(Int32(targets.count))
      degrees.append(degree)
    }
  }
}

/// One run of Leiden, from single vertices until nothing moves; every part is connected.
func leiden(_ graph: Graph, _ generator: SplitMix64) -> [Int] {
  var generator = generator
  let ends = Double(max(1, graph.targets.count))
  var level = Level(graph)
  // Where each vertex of the graph is in `level`, and the community of each vertex of `level`.
  var place = (0..<Int32(graph.order)).map { $0 }
  var community = place
  while true {
    move(level, ends, &community, &generator)
    let count = renumber(&community)
    if count == level.order { break }
    var parts = refine(level, ends, community, count, &generator)
    var partCount = renumber(&parts)
    if partCount == level.order {
      // Nothing could be joined within the communities: they are the vertices of the next round.
      parts = community
      partCount = count
    }
    var next = [Int32](repeating: 0, count: partCount)
    for v in parts.indices { next[Int(parts[v])] = community[v] }
    place = place.map { parts[Int($0)] }
    level = Level(level, parts, count: partCount)
    community = next
  }
  return connected(graph, place.map { Int(community[Int($0)]) })
}

/// Numbers the communities from 0 in the order in which they are met; how many there are.
private func renumber(_ community: inout [Int32]) -> Int {
  var numbers = [Int32](repeating: -1, count: community.count)
  var count: Int32 = 0
  for v in community.indices {
    let old = Int(community[v])
    if numbers[old] < 0 {
      numbers[old] = count
      count += 1
    }
    community[v] = numbers[old]
  }
  return Int(count)
}

/// The parts cut to their components, so that what a last move has split is split.
private func connected(_ graph: Graph, _ parts: [Int]) -> [Int] {
  var labels = [Int](repeating: -1, count: parts.count)
  var count = 0
  for start in parts.indices where labels[start] < 0 {
    var line = [start]
    labels[start] = count
    while let v = line.popLast() {
      for arc in Int(graph.offsets[v])..<Int(graph.offsets[v + 1]) {
        let w = Int(graph.targets[arc])
        guard labels[w] < 0, parts[w] == parts[start] else { continue }
        labels[w] = count
        line.append(w)
      }
    }
    count += 1
  }
  return labels
}

// MARK: Kernel

/// Moves vertices to the community where they add most, until none would move.
///
/// A vertex is looked at again when a neighbour has moved away. `community` names vertices' communities
/// by numbers below the number of vertices.
private func move(
  _ level: Level, _ ends: Double, _ community: inout [Int32], _ generator: inout SplitMix64
) {
  let order = level.order
  var total = [Double](repeating: 0, count: order)
  var size = [Int](repeating: 0, count: order)
  for v in 0..<order {
    total[Int(community[v])] += level.degrees[v]
    size[Int(community[v])] += 1
  }
  var empty = size.indices.filter { size[$0] == 0 }.map(Int32.init)
  var line = (0..<Int32(order)).map { $0 }
  generator.shuffle(&line)
  var isWaiting = [Bool](repeating: true, count: order)
  var links = [Double](repeating: 0, count: order)
  var near = [Int32](repeating: 0, count: order)
  let offsets = level.offsets.span
  let targets = level.targets.span
  let weights = level.weights.span
  var of = community.mutableSpan
  var sums = links.mutableSpan
  var met = near.mutableSpan
  var totals = total.mutableSpan
  var head = 0
  while head < line.count {
    let v = Int(line[head])
    head += 1
    isWaiting[v] = false
    let old = of[v]
    let degree = level.degrees[v]
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    var count = 0
    for arc in row {
      let c = of[Int(targets[arc])]
      if sums[Int(c)] == 0 {
        met[count] = c
        count += 1
      }
      sums[Int(c)] += weights[arc]
    }
    totals[Int(old)] -= degree
    var best = old
    var most = sums[Int(old)] - degree * totals[Int(old)] / ends
    for place in 0..<count {
      let c = met[place]
      let gain = sums[Int(c)] - degree * totals[Int(c)] / ends
      if gain > most + 1e-10 {
        best = c
        most = gain
      }
    }
    if most < -1e-10, size[Int(old)] > 1, let alone = empty.popLast() { best = alone }
    for place in 0..<count { sums[Int(met[place])] = 0 }
    totals[Int(best)] += degree
    if best == old { continue }
    of[v] = best
    size[Int(old)] -= 1
    size[Int(best)] += 1
    if size[Int(old)] == 0 { empty.append(old) }
    for arc in row {
      let w = Int(targets[arc])
      if !isWaiting[w], of[w] != best {
        isWaiting[w] = true
        line.append(Int32(w))
      }
    }
  }
}

/// Joins the vertices of each community, from single ones, to parts that are well connected within it.
///
/// A part is well connected when its edges to the rest of the community are no fewer than chance would
/// give. Only single vertices are moved, and only over an edge, so that a part is connected.
private func refine(
  _ level: Level, _ ends: Double, _ community: [Int32], _ count: Int,
  _ generator: inout SplitMix64
) -> [Int32] {
  let order = level.order
  var whole = [Double](repeating: 0, count: count)
  for v in 0..<order { whole[Int(community[v])] += level.degrees[v] }
  // Of every part: degrees, edges to the rest of the community, number of vertices.
  var part = (0..<Int32(order)).map { $0 }
  var total = level.degrees
  var outward = [Double](repeating: 0, count: order)
  for v in 0..<order {
    for arc in Int(level.offsets[v])..<Int(level.offsets[v + 1])
    where community[Int(level.targets[arc])] == community[v] {
      outward[v] += level.weights[arc]
    }
  }
  var size = [Int](repeating: 1, count: order)
  var line = (0..<Int32(order)).map { $0 }
  generator.shuffle(&line)
  var links = [Double](repeating: 0, count: order)
  var near: [Int32] = []
  for v in line.map(Int.init) where size[Int(part[v])] == 1 {
    let all = whole[Int(community[v])]
    let degree = level.degrees[v]
    guard outward[v] >= degree * (all - degree) / ends else { continue }
    for arc in Int(level.offsets[v])..<Int(level.offsets[v + 1])
    where community[Int(level.targets[arc])] == community[v] {
      let p = part[Int(level.targets[arc])]
      if links[Int(p)] == 0 { near.append(p) }
      links[Int(p)] += level.weights[arc]
    }
    var choice: [Int32] = []
    var most = 0.0
    for p in near where p != part[v] {
      let q = Int(p)
      guard outward[q] >= total[q] * (all - total[q]) / ends else { continue }
      let gain = links[q] - degree * total[q] / ends
      if gain > most + 1e-10 { choice.removeAll(keepingCapacity: true) }
      if gain >= most - 1e-10 {
        choice.append(p)
        most = max(most, gain)
      }
    }
    if !choice.isEmpty {
      let p = Int(choice[generator.below(choice.count)])
      let own = Int(part[v])
      outward[p] += outward[own] - 2 * links[p]
      total[p] += degree
      size[p] += 1
      size[own] = 0
      part[v] = Int32(p)
    }
    for p in near { links[Int(p)] = 0 }
    near.removeAll(keepingCapacity: true)
  }
  return part
}
