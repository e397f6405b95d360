// The way back of a sweep: what depends on the paths it has counted.

extension Sweep {
  /// Follows what the sources send back along the shortest paths, and adds it up where it passes.
  ///
  /// In each lane, `demand[v]` is what is sent to network v and to the leaves behind it, and `share` to
  /// each member of every class. ``passed`` becomes what passes each network, the first ones included,
  /// on its way to others. What passes one member of a class is added to `scores`, by the order of
  /// ``Ground/classes``.
  mutating func collect(demand: [Lanes], share: Lanes, scores: inout [Lanes]) {
    for v in networks.reached {
      passed[Int(v)] = .zero
      carried[Int(v)] = .zero
      gained[Int(v)] = .zero
    }
    send(share, to: ground.ends, networks.met, networks.depth, &gained)
    for level in (0..<levels).reversed() {
      handOn(
        classes.level(level), classes.line, classes.sigmas, share, ground.members,
        ground.wide.offsets, ground.wide.targets, carried, &gained, &scores)
      // Nothing of this level is carried yet, so that neighbours on it get nothing of each other.
      handOn(networks.level(level), networks.line, ground.pairs, carried, &gained)
      take(
        networks.level(level), networks.line, networks.sigmas, demand,
        gained, &carried, &passed)
    }
    score(ground.ends, networks.met, networks.depth, carried, ground.wide.count, &scores)
  }
}

// MARK: Kernel

/// What is sent to the members of pairs: handed to the nearer network, or to both by their paths.
private func send(
  _ share: Lanes, to ends: [Ground.Ends], _ met: [Lanes], _ depth: [Lanes],
  _ gained: inout [Lanes]
) {
  for pair in ends {
    let (a, b) = (Int(pair.one), Int(pair.two))
    let (fromOne, fromTwo) = (depth[a] .<= depth[b], depth[b] .<= depth[a])
    let sigma =
      Lanes.zero.replacing(with: met[a], where: fromOne)
      + Lanes.zero.replacing(with: met[b], where: fromTwo)
    // Nobody reaches one of the two alone; where neither is reached their depths are of another search.
    let end = Lanes.zero.replacing(with: share * pair.members / sigma, where: sigma .> .zero)
    gained[a] += Lanes.zero.replacing(with: end, where: fromOne)
    gained[b] += Lanes.zero.replacing(with: end, where: fromTwo)
  }
}

/// What passes one member of each pair, added to `scores` from `first` on.
private func score(
  _ ends: [Ground.Ends], _ met: [Lanes], _ depth: [Lanes], _ carried: [Lanes], _ first: Int,
  _ scores: inout [Lanes]
) {
  for (at, pair) in ends.enumerated() {
    let (a, b) = (Int(pair.one), Int(pair.two))
    guard met[a] != .zero else { continue }
    let there = Lanes.zero.replacing(with: met[a] * carried[b], where: depth[a] .< depth[b])
    let back = Lanes.zero.replacing(with: met[b] * carried[a], where: depth[b] .< depth[a])
    let passing = there + back
    scores[first + at] += passing.replacing(with: Lanes.zero, where: met[a] .== .zero)
  }
}

/// The way back over the pairs of a level's networks: what lies behind is handed to what lies before.
private func handOn(
  _ level: Range<Int>, _ line: [Int32], _ ties: Ground.Ties, _ carried: [Lanes],
  _ gained: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    var sum = gained[v]
    for arc in ties.range(v) { sum += carried[Int(ties.targets[arc])] * ties.weights[arc] }
    gained[v] = sum
  }
}

/// The way back through the classes of a level: what lies behind them is handed to what lies before.
///
/// A network on the near side has carried 0 so far; one on the far side carries all that it will.
/// What a class hands to its far side comes too late to be taken, and does no harm.
private func handOn(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ share: Lanes,
  _ members: [Double], _ offsets: [Int32], _ targets: [Int32],
  _ carried: [Lanes], _ gained: inout [Lanes], _ scores: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let row = Int(offsets[v])..<Int(offsets[v + 1])
    var behind = Lanes.zero
    for arc in row { behind += carried[Int(targets[arc])] }
    let isHere = sigma .> .zero
    behind.replace(with: Lanes.zero, where: .!isHere)
    scores[v] += sigma * behind
    let ends = Lanes.zero.replacing(with: share / sigma, where: isHere)
    let handed = (behind + ends) * members[v]
    for arc in row { gained[Int(targets[arc])] += handed }
  }
}

/// The way back through the networks of a level: demand is met, and the rest carried on.
private func take(
  _ level: Range<Int>, _ line: [Int32], _ sigmas: [Lanes], _ demand: [Lanes],
  _ gained: [Lanes], _ carried: inout [Lanes], _ passed: inout [Lanes]
) {
  for i in level {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let isHere = sigma .> .zero
    passed[v] += sigma * gained[v]
    carried[v] += Lanes.zero.replacing(with: demand[v] / sigma + gained[v], where: isHere)
  }
}
