// Mixing against published values and the definition.

import Network
import TestSupport
import Testing

@Suite struct MixingTests {
  @Test("Krackhardt and Stern: all within is −1, all between is 1")
  func extremes() {
    let pairs = Graph(order: 4, edges: [(0, 1), (2, 3)])
    let within = Mixing(of: pairs, classes: [0, 0, 1, 1], seed: 1)
    #expect(within.index == -1 && within.assortativity == 1)
    let between = Mixing(of: pairs, classes: [0, 1, 0, 1], seed: 1)
    #expect(between.index == 1 && between.assortativity == -1)
    // Four vertices, two classes of two: 4 of 12 ordered pairs are within, so 1 − 2/3.
    #expect(abs((between.expected ?? 0) - 1.0 / 3) < 1e-12)
    // One deal of three has both ties within; the others have none: 1/3 and 2/3, E–I −1 and 1. Only the
    // first is as far from 1/3 as −1 is, and all are as far as 1 is.
    #expect(between.p == 1)
    #expect(abs((within.p ?? 0) - 1.0 / 3) < 0.05)
    #expect(within.permutations == 999)
  }

  @Test("without ties nothing is defined; of one class only there is no assortativity")
  func undefined() {
    let none = Mixing(of: Graph(order: 2, edges: []), classes: [0, 1], seed: 1)
    #expect(none.index == nil && none.p == nil && none.assortativity == nil)
    #expect(none.expected == nil && none.permutations == 0)
    let one = Mixing(of: .complete(3), classes: [0, 0, 0], seed: 1)
    #expect(one.index == -1 && one.expected == -1 && one.assortativity == nil && one.p == 1)
    let leftOut = Mixing(of: .path(3), classes: [0, 0, -1], seed: 1)
    #expect(leftOut.index == -1)
  }

  @Test("Zachary 1977: the karate club by faction, E–I −0.717949, assortativity 0.717530")
  func karate() throws {
    // E = 11, I = 67; members 1–9, 11–14, 17, 18, 20, 22 stayed with Mr. Hi (NetworkX's "club").
    let karate = try Published.read().karate_0based
    let hi: Set<Int> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    let classes = try karate.names.map { Int32(hi.contains(try #require(Int($0))) ? 0 : 1) }
    let mixing = Mixing(of: karate.graph, classes: classes, seed: 1)
    #expect(abs((mixing.index ?? 0) - -0.717949) < 5e-7)
    #expect(abs((mixing.assortativity ?? 0) - 0.717530) < 1e-6)
    // Two classes of 17: 2 · 17 · 16 of 34 · 33 pairs are within.
    #expect(abs((mixing.expected ?? 0) - (1 - 2 * 544.0 / 1122)) < 1e-12)
    #expect(mixing.p == 0.001)
  }

  @Test("agrees with going through all pairs", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.any(seed)
    let slow = small.people
    let classes = (0..<Int32(small.left)).map { ($0 * $0 + Int32(seed % 5)) % 4 - 1 }
    var counts = [[Double]](repeating: [0, 0, 0], count: 3)
    for a in 0..<slow.order where classes[a] >= 0 {
      for b in slow.neighbours(of: a) where classes[b] >= 0 {
        counts[Int(classes[a])][Int(classes[b])] += 1
      }
    }
    let fast = Mixing(
      of: Projection(of: TwoMode(small), onto: .left).graph, classes: classes, seed: seed,
      threads: 1)
    let all = counts.joined().reduce(0, +)
    guard all > 0 else {
      #expect(fast.index == nil)
      return
    }
    let trace = (0..<3).reduce(0) { $0 + counts[$1][$1] } / all
    #expect(abs((fast.index ?? .nan) - (1 - 2 * trace)) < 1e-12)
    let squares = counts.reduce(0) { sum, row in
      let share = row.reduce(0, +) / all
      return sum + share * share
    }
    if squares > 1 - 1e-12 {
      #expect(fast.assortativity == nil)
    } else {
      #expect(abs((fast.assortativity ?? .nan) - (trace - squares) / (1 - squares)) < 1e-9)
    }
    // All deals of the classes are equally likely: the expected value by adding up every pair.
    let held = classes.filter { $0 >= 0 }
    let same = held.reduce(0) { sum, own in sum + held.count { $0 == own } - 1 }
    let chance = Double(same) / Double(held.count * (held.count - 1))
    #expect(abs((fast.expected ?? .nan) - (1 - 2 * chance)) < 1e-12)
    #expect((1.0 / 1000...1).contains(fast.p ?? 0))
  }
}
