// The moves of the Leiden algorithm, on a graph whose vertices and edges carry weights.

import Roster

/// One run of Leiden, from single vertices until nothing moves; every part is connected.
func leiden(_ graph: Graph, _ generator: SplitMix64) -> [Int] {
  var generator = generator
  let ends = Double(max(1, graph.targets.count))
  var level = PartGraph(graph)
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
    level = PartGraph(level, parts, count: partCount)
    community = next
  }
  return connected(graph, place.map { Int(community[Int($0)]) })
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
  _ level: PartGraph, _ ends: Double, _ community: inout [Int32], _ generator: inout SplitMix64
) {
  let order = level.order
  var total = [Int32](repeating: 0, count: order)
  var size = [Int32](repeating: 0, count: order)
  for v in 0..<order {
    total[Int(community[v])] += level.degrees[v]
    size[Int(community[v])] += 1
  }
  var empty = size.indices.filter { size[$0] == 0 }.map(Int32.init)
  // A ring: no vertex waits twice, so there is room for all.
  var line = (0..<Int32(order)).map { $0 }
  generator.shuffle(&line)
  var isWaiting = [Bool](repeating: true, count: order)
  var links = [Int32](repeating: 0, count: order)
  let offsets = level.offsets.span
  let targets = level.targets.span
  let weights = level.weights.span
  let degrees = level.degrees.span
  var of = community.mutableSpan
  var sums = links.mutableSpan
  var totals = total.mutableSpan
  var sizes = size.mutableSpan
  var waits = isWaiting.mutableSpan
  var ring = line.mutableSpan
  var (head, waiting) = (0, order)
  while waiting > 0 {
    let v = Int(ring[head])
    head = head + 1 == order ? 0 : head + 1
    waiting -= 1
    waits[v] = false
    let old = of[v]
    let degree = Double(degrees[v])
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    for arc in row { sums[Int(of[Int(targets[arc])])] += weights[arc] }
    totals[Int(old)] -= degrees[v]
    var best = old
    var most = Double(sums[Int(old)]) - degree * Double(totals[Int(old)]) / ends
    for arc in row {
      // A community is weighed where it is met first; after that it has no links left.
      let c = of[Int(targets[arc])]
      if sums[Int(c)] == 0 { continue }
      let gain = Double(sums[Int(c)]) - degree * Double(totals[Int(c)]) / ends
      sums[Int(c)] = 0
      if gain > most + 1e-10 {
        best = c
        most = gain
      }
    }
    if most < -1e-10, sizes[Int(old)] > 1, let alone = empty.popLast() { best = alone }
    totals[Int(best)] += degrees[v]
    if best == old { continue }
    of[v] = best
    sizes[Int(old)] -= 1
    sizes[Int(best)] += 1
    if sizes[Int(old)] == 0 { empty.append(old) }
    for arc in row {
      let w = Int(targets[arc])
      let isAdded = !waits[w] && of[w] != best
      // There is always a place that is free: that of `v`.
      let last = head + waiting
      ring[last < order ? last : last - order] = Int32(w)
      waits[w] = waits[w] || isAdded
      waiting += isAdded ? 1 : 0
    }
  }
}

/// Joins the vertices of each community, from single ones, to parts that are well connected within it.
///
/// A part is well connected when its edges to the rest of the community are no fewer than chance would
/// give. Only single vertices are moved, and only over an edge, so that a part is connected.
private func refine(
  _ level: PartGraph, _ ends: Double, _ community: [Int32], _ count: Int,
  _ generator: inout SplitMix64
) -> [Int32] {
  let order = level.order
  let offsets = level.offsets.span
  let targets = level.targets.span
  let weights = level.weights.span
  let degrees = level.degrees.span
  let of = community.span
  var whole = [Int32](repeating: 0, count: count)
  for v in 0..<order { whole[Int(of[v])] += degrees[v] }
  // Of every part: degrees, edges to the rest of the community, number of vertices.
  var parts = (0..<Int32(order)).map { $0 }
  var totals = level.degrees
  var outwards = [Int32](repeating: 0, count: order)
  var line = parts
  generator.shuffle(&line)
  var links = [Int32](repeating: 0, count: order)
  var near = [Int32](repeating: 0, count: order + 1)
  var choice: [Int32] = []
  var sizes = [Int32](repeating: 1, count: order)
  var part = parts.mutableSpan
  var total = totals.mutableSpan
  var outward = outwards.mutableSpan
  var sums = links.mutableSpan
  var met = near.mutableSpan
  var size = sizes.mutableSpan
  for v in 0..<order {
    var sum: Int32 = 0
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      sum += of[Int(targets[arc])] == of[v] ? weights[arc] : 0
    }
    outward[v] = sum
  }
  for v in line.map(Int.init) where size[Int(part[v])] == 1 {
    let all = Double(whole[Int(of[v])])
    let degree = Double(degrees[v])
    guard Double(outward[v]) >= degree * (all - degree) / ends else { continue }
    var count = 0
    for arc in Int(offsets[v])..<Int(offsets[v + 1]) {
      // As in ``move``; what lies in another community weighs nothing.
      let w = Int(targets[arc])
      let weight = of[w] == of[v] ? weights[arc] : 0
      let p = part[w]
      let before = sums[Int(p)]
      met[count] = p
      count += before == 0 && weight > 0 ? 1 : 0
      sums[Int(p)] = before + weight
    }
    var most = 0.0
    for place in 0..<count where met[place] != part[v] {
      let q = Int(met[place])
      let own = Double(total[q])
      guard Double(outward[q]) >= own * (all - own) / ends else { continue }
      let gain = Double(sums[q]) - degree * own / ends
      if gain > most + 1e-10 { choice.removeAll(keepingCapacity: true) }
      if gain >= most - 1e-10 {
        choice.append(Int32(q))
        most = max(most, gain)
      }
    }
    if !choice.isEmpty {
      let p = Int(choice[generator.below(choice.count)])
      let own = Int(part[v])
      outward[p] += outward[own] - 2 * sums[p]
      total[p] += degrees[v]
      size[p] += 1
      size[own] = 0
      part[v] = Int32(p)
      choice.removeAll(keepingCapacity: true)
    }
    for place in 0..<count { sums[Int(met[place])] = 0 }
  }
  return parts
}
