// The way back of a sweep: what depends on the paths it has counted.

extension Sweep {
  /// Follows what the sources send back along the shortest paths, and adds it up where it passes.
  ///
  /// In each lane, `demand[v]` is what is sent to network v and to the leaves behind it, and `share` to
  /// each member of every class. ``Back/passed`` becomes what passes each network, the first ones included,
  /// on its way to others. What passes one member of a class is added to `scores`, by the order of
  /// ``Ground/classes``.
  mutating func collect(demand: [Lanes], share: Lanes, scores: inout [Lanes]) {
    for v in networks.reached {
      back.passed[Int(v)] = .zero
      back.carried[Int(v)] = .zero
      back.gained[Int(v)] = .zero
    }
    send(share, to: ground.ends, networks, &back.gained)
    for level in (0..<levels).reversed() {
      handOn(level, of: classes, share, ground, &back, &scores)
      // Nothing of this level is carried yet, so neighbours on it hand each other nothing.
      handOn(level, of: networks, over: ground.pairs, &back)
      take(level, of: networks, demand, &back)
    }
    score(ground, networks, back.carried, &scores)
  }
}

// MARK: Kernel

/// What is sent to the members of pairs: handed to the nearer network, or to both by their paths.
private func send(
  _ share: Lanes, to ends: [Ground.Ends], _ networks: Sweep.Front, _ gained: inout [Lanes]
) {
  let met = networks.met.span
  let depth = networks.depth.span
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

/// What passes one member of each pair, added to `scores` behind those of the wide classes.
private func score(
  _ ground: Ground, _ networks: Sweep.Front, _ carried: [Lanes], _ scores: inout [Lanes]
) {
  let met = networks.met.span
  let depth = networks.depth.span
  let first = ground.wide.count
  for (at, pair) in ground.ends.enumerated() {
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
  _ level: Int, of networks: Sweep.Front, over ties: Ground.Ties, _ back: inout Sweep.Back
) {
  let line = networks.line.span
  for i in networks.level(level) {
    let v = Int(line[i])
    var sum = back.gained[v]
    for arc in ties.range(v) { sum += back.carried[Int(ties.targets[arc])] * ties.weights[arc] }
    back.gained[v] = sum
  }
}

/// The way back through the classes of a level: what lies behind them is handed to what lies before.
///
/// A network on the near side carries 0 so far; the sum of one on the far side is complete. What a class
/// hands to its far side comes too late to be used and changes nothing.
private func handOn(
  _ level: Int, of classes: Sweep.Front, _ share: Lanes, _ ground: Ground,
  _ back: inout Sweep.Back, _ scores: inout [Lanes]
) {
  let line = classes.line.span
  let sigmas = classes.sigmas.span
  let targets = ground.wide.targets.span
  for i in classes.level(level) {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let row = ground.wide.range(v)
    var behind = Lanes.zero
    for arc in row { behind += back.carried[Int(targets[arc])] }
    let isHere = sigma .> .zero
    behind.replace(with: Lanes.zero, where: .!isHere)
    scores[v] += sigma * behind
    let ends = Lanes.zero.replacing(with: share / sigma, where: isHere)
    let handed = (behind + ends) * ground.members[v]
    for arc in row { back.gained[Int(targets[arc])] += handed }
  }
}

/// The way back through the networks of a level: demand is met, and the rest carried on.
private func take(
  _ level: Int, of networks: Sweep.Front, _ demand: [Lanes], _ back: inout Sweep.Back
) {
  let line = networks.line.span
  let sigmas = networks.sigmas.span
  for i in networks.level(level) {
    let v = Int(line[i])
    let sigma = sigmas[i]
    let isHere = sigma .> .zero
    let gained = back.gained[v]
    back.passed[v] += sigma * gained
    back.carried[v] += Lanes.zero.replacing(with: demand[v] / sigma + gained, where: isHere)
  }
}
