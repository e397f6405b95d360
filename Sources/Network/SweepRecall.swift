// A sweep put back to where it ended, from what was kept of it.

extension Sweep {
  /// Puts the search back to where it ended, from what is known of the networks: `values[v]` is
  /// σ 2^(−`bits` *level*) of network v in every lane, 0 where it is out of reach, and σ < 2^`bits`.
  mutating func recall(_ values: [Lanes], bits: Int) {
    networks.clear()
    classes.clear()
    // From this level on nothing is left of one path.
    let last = 1074 / bits
    let units = (0...last).map { Double(sign: .plus, exponent: -bits * $0, significand: 1) }
    let scales = (0...last).map { Double(sign: .plus, exponent: bits * $0, significand: 1) }
    let deepest = meetNetworks(values, units, scales, &networks)
    meetClasses(ground.wide.offsets, ground.wide.targets, networks.met, networks.depth, &classes)
    for level in 0...deepest {
      pick(Double(level), &networks)
      pick(Double(level), &classes)
    }
  }
}

// MARK: Kernel

/// What each network is met with, from σ 2^(−β *level*); the deepest level of all.
private func meetNetworks(
  _ values: [Lanes], _ units: [Double], _ scales: [Double], _ networks: inout Sweep.Front
) -> Int {
  var deepest = 0
  for v in values.indices {
    let value = values[v]
    let isReached = value .> Lanes.zero
    guard any(isReached) else { continue }
    var depth = Lanes.zero
    var sigma = value
    for level in 1..<units.count {
      let isDeeper = (value .< units[level - 1]) .& isReached
      guard any(isDeeper) else { break }
      depth.replace(with: Double(level), where: isDeeper)
      sigma.replace(with: value * scales[level], where: isDeeper)
      deepest = max(deepest, level)
    }
    networks.met[v] = sigma
    networks.depth[v] = depth
    networks.reached.append(Int32(v))
  }
  return deepest
}

/// What each class is met with: the σ of the nearest of its networks together, on their level.
private func meetClasses(
  _ offsets: [Int32], _ targets: [Int32], _ met: [Lanes], _ depth: [Lanes],
  _ classes: inout Sweep.Front
) {
  for c in classes.met.indices {
    let row = Int(offsets[c])..<Int(offsets[c + 1])
    let first = Int(targets[row.lowerBound])
    // All networks of a class are within reach of a lane, or none is.
    let isReached = met[first] .> Lanes.zero
    guard any(isReached) else { continue }
    var nearest = depth[first]
    for arc in row.dropFirst() {
      let other = depth[Int(targets[arc])]
      nearest.replace(with: other, where: other .< nearest)
    }
    var sigma = Lanes.zero
    for arc in row {
      let v = Int(targets[arc])
      sigma += Lanes.zero.replacing(with: met[v], where: depth[v] .== nearest)
    }
    classes.met[c] = sigma
    classes.depth[c] = nearest
    classes.reached.append(Int32(c))
  }
}

/// Sets out the vertices of a level.
private func pick(_ level: Double, _ front: inout Sweep.Front) {
  for v in front.reached {
    let c = Int(v)
    let isHere = (front.depth[c] .== level) .& (front.met[c] .> Lanes.zero)
    guard any(isHere) else { continue }
    front.line.append(v)
    front.sigmas.append(Lanes.zero.replacing(with: front.met[c], where: isHere))
  }
  front.starts.append(front.line.count)
}
