// Walls: levels between which nobody in the roster sits on both sides, so that no shared person can be expected.

package import Roster

/// The pairs of levels that have a wall between them.
///
/// There is a wall between two levels when nobody sits in networks of both, although seats spread without
/// regard to level would all but surely have brought it about. With *s* and *t* the shares of all seats
/// that are in networks of the two levels, a person with *k* seats misses the one or the other with
/// chance (1 − *s*)ᵏ + (1 − *t*)ᵏ − (1 − *s* − *t*)ᵏ; a wall needs the product of that over all people to be at
/// most ``chance``. So a roster of few people, or one in which nearly everybody has one seat, has no walls:
/// that nobody sits on both sides then says nothing.
///
/// That nobody does is not that nobody may: the roster does not hold the rules. But where nobody of so
/// many does, a missing shared person is no sign of a gap.
///
/// - Input: the structure of a day; levels are compared without regard to case, and a network without
///   level is on no side.
/// - Output: whether two networks are on two sides of a wall; the walls by level, in the order of the
///   roster's levels.
/// - Complexity: O(*m* + people · levels²).
/// - Source: this product's own rule.
package struct Walls: Sendable {
  /// The largest chance of nobody on both sides under which that is taken for the order of things.
  package static let chance = 0.001

  /// The level of each network, an index of ``levels``; −1 for none.
  private let level: [Int]
  private let isWall: [Bool]
  package let levels: [Level]

  package init(of structure: Structure) {
    let places = Placement(
      fields: structure.roster.networks.map { _ in "x" },
      levels: structure.roster.networks.map(\.level))
    levels = places.levels
    level = places.places.map { $0.map { Int($0.level) } ?? -1 }
    let count = levels.count
    var seats = [Double](repeating: 0, count: count)
    var all = 0.0
    var met = [Bool](repeating: false, count: count * count)
    // How many people have so many seats.
    var people: [Int: Int] = [:]
    for person in 0..<structure.seats.left {
      let own = structure.seats.partners(ofLeft: person)
      guard !own.isEmpty else { continue }
      people[own.count, default: 0] += 1
      all += Double(own.count)
      var sides: Set<Int> = []
      for network in own where level[Int(network)] >= 0 {
        seats[level[Int(network)]] += 1
        sides.insert(level[Int(network)])
      }
      for x in sides { for y in sides { met[x * count + y] = true } }
    }
    var isWall = [Bool](repeating: false, count: count * count)
    let loads = people.sorted { $0.key < $1.key }
    for x in 0..<count {
      for y in 0..<count where x != y && !met[x * count + y] && seats[x] > 0 && seats[y] > 0 {
        let (s, t) = (seats[x] / all, seats[y] / all)
        let missed = loads.reduce(1.0) { product, load in
          let one =
            power(1 - s, load.key) + power(1 - t, load.key) - power(max(0, 1 - s - t), load.key)
          return product * power(min(1, one), load.value)
        }
        isWall[x * count + y] = missed <= Self.chance
      }
    }
    self.isWall = isWall
  }

  /// Whether there is a wall between networks `a` and `b`.
  package func part(_ a: Int, _ b: Int) -> Bool {
    level[a] >= 0 && level[b] >= 0 && isWall[level[a] * levels.count + level[b]]
  }

  /// The walls, each once: two places in ``levels``.
  package var all: [(Int, Int)] {
    levels.indices.flatMap { x in
      levels.indices.filter { $0 > x && isWall[x * levels.count + $0] }.map { (x, $0) }
    }
  }

  /// The place in ``levels`` of a network; `nil` for none.
  package func side(_ network: Int) -> Int? { level[network] < 0 ? nil : level[network] }
}

/// A power with a whole exponent.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, square, left) = (1.0, base, exponent)
  while left > 0 {
    if left % 2 == 1 { result *= square }
    square *= square
    left /= 2
  }
  return result
}
