// What would be counted if one person left, for everybody at once.

/// The headline counts of a two-mode graph without each of its left vertices.
///
/// When v leaves, each pair of its networks loses one shared person: a pair that shares only v is linked no more, and a
/// pair that shares v and one other comes to hang on that one. All other pairs stay as they are.
///
/// - Input: B, and N, its projection onto the networks.
/// - Output: by person; the counts are those that the key figures of the changed roster would give: ``seated`` people
///   in networks, ``single`` of them in one only, ``seats``, ``linked`` pairs of networks and ``sole`` ones.
/// - Complexity: O(Σ over people of networks² · log *d*) time, with *d* the highest degree of N.
package struct Leavings: Sendable {
  package struct Counts: Hashable, Sendable {
    package var seated = 0
    package var single = 0
    package var seats = 0
    package var linked = 0
    package var sole = 0

    package init(seated: Int, single: Int, seats: Int, linked: Int, sole: Int) {
      self.seated = seated
      self.single = single
      self.seats = seats
      self.linked = linked
      self.sole = sole
    }
  }

  /// With everybody there.
  package let before: Counts
  package let after: [Counts]

  package init(of b: TwoMode, through n: Projection) {
    let degrees = b.degrees(.left)
    let before = Counts(
      seated: degrees.count { $0 > 0 }, single: degrees.count { $0 == 1 }, seats: b.size,
      linked: n.graph.size, sole: n.soles.count { $0 >= 0 } / 2)
    self.before = before
    after = (0..<b.left).map { v in
      var counts = before
      let own = b.partners(ofLeft: v)
      counts.seated -= own.isEmpty ? 0 : 1
      counts.single -= own.count == 1 ? 1 : 0
      counts.seats -= own.count
      for (place, a) in own.enumerated() {
        for other in own[(place + 1)...] {
          switch weight(Int(a), other, n.graph.offsets.span, n.graph.targets.span, n.weights.span) {
          case 1:
            counts.linked -= 1
            counts.sole -= 1
          case 2: counts.sole += 1
          default: break
          }
        }
      }
      return counts
    }
  }
}

// MARK: Kernel

/// The weight of the arc from `a` to `b`, found in a's ascending row; 0 without one.
private func weight(
  _ a: Int, _ b: Int32, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ weights: Span<Int32>
) -> Int32 {
  let row = Int(offsets[a])..<Int(offsets[a + 1])
  let place = row.halved { targets[$0] < b }
  return place < row.upperBound && targets[place] == b ? weights[place] : 0
}
