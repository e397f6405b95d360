// How near a set of people is to every network, scored set by set.

import Threads

/// Scores a set of people by how near they are to every network.
struct ReachScore: KeyPlayerScore {
  /// Those who sit somewhere, most networks first.
  let people: [Int32]
  let order: Int
  /// Whether somebody who sits somewhere was left out, there being too many.
  let isCut: Bool
  /// By place, the distance of every network from the nearest of the person's own; 255 is none.
  private let steps: [UInt8]
  private let place: [Int32]

  /// Steps that the distances from everybody may take.
  private static let effort = 1_000_000_000

  /// - Parameter distances: those of N, where they are known.
  init(_ structure: Structure, _ distances: LinkDistances?) {
    let b = structure.seats
    let graph = structure.linkedNetworks.graph
    let seats = b.degrees(.left)
    let cost = max(1, graph.order + graph.targets.count)
    let people = seats.indices.filter { seats[$0] > 0 }
      .sorted { (-seats[$0], $0) < (-seats[$1], $1) }
      .prefix(max(64, Self.effort / cost)).map(Int32.init)
    let shards = (people.count + 63) / 64
    steps = sharded(shards, threads: structure.threads) { shard in
      if let distances {
        return people[shard * 64..<min(people.count, shard * 64 + 64)].flatMap { person in
          distances.nearest(b.partners(ofLeft: Int(person)))
        }
      }
      var rest = Remainder(of: graph)
      var distance = [Int32](repeating: -1, count: graph.order)
      return people[shard * 64..<min(people.count, shard * 64 + 64)].flatMap { person in
        rest.distances(from: b.partners(ofLeft: Int(person)), into: &distance)
        return distance.map { $0 < 0 ? UInt8.max : UInt8(min($0, 254)) }
      }
    }.flatMap { $0 }
    var place = [Int32](repeating: -1, count: b.left)
    for (row, person) in people.enumerated() { place[Int(person)] = Int32(row) }
    self.place = place
    self.people = people
    isCut = people.count < seats.count { $0 > 0 }
    order = graph.order
  }

  /// How near the person at `place` in ``people`` is to each network: 1/(1 + *d*), 0 where there is no way.
  func nearness(_ place: Int) -> [Double] {
    steps[place * order..<(place + 1) * order].map { $0 == .max ? 0 : 1 / Double(1 + Int($0)) }
  }

  func makeWorkspace() -> [Int] { [Int](repeating: 0, count: 256) }

  func value(of members: [Int32], _ counts: inout [Int]) -> Double {
    guard order > 0, !members.isEmpty else { return 0 }
    let rows = members.map { Int(place[Int($0)]) * order }
    for network in 0..<order {
      var least = UInt8.max
      for row in rows { least = min(least, steps[row + network]) }
      counts[Int(least)] += 1
    }
    // Counted by distance first, so that equal sets have equal bits.
    var sum = 0.0
    for far in 0..<255 where counts[far] > 0 { sum += Double(counts[far]) / Double(1 + far) }
    for far in counts.indices { counts[far] = 0 }
    return sum / Double(order)
  }
}
