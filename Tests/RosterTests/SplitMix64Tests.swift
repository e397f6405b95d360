// The generator against published outputs, and its draws against their stated ranges.

import Roster
import Testing

@Suite struct SplitMix64Tests {
  @Test("seed 1234567 gives the five published numbers")
  func published() {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64", the task's own example.
    var generator = SplitMix64(seed: 1_234_567)
    let first = (0..<5).map { _ in generator.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("seed 0 gives the outputs that seed the xoshiro generators")
  func zero() {
    // First outputs of S. Vigna's splitmix64.c from state 0.
    var generator = SplitMix64(seed: 0)
    #expect(generator.next() == 0xe220_a839_7b1d_cdaf)
    #expect(generator.next() == 0x6e78_9e6a_a1b9_65f4)
    #expect(generator.next() == 0x06c4_5d18_8009_454f)
  }

  @Test("below(n) meets every value and no other", arguments: [1, 2, 3, 7, 10])
  func below(bound: Int) {
    var generator = SplitMix64(seed: 7)
    var seen = [Int](repeating: 0, count: bound)
    for _ in 0..<(1000 * bound) {
      seen[generator.below(bound)] += 1
    }
    // The standard deviation of each count is under √1000 ≈ 32; 200 is more than six of them.
    #expect(seen.allSatisfy { abs($0 - 1000) < 200 })
  }

  @Test("below works up to the largest whole number")
  func belowLargest() {
    var generator = SplitMix64(seed: 1)
    #expect((0..<100).allSatisfy { _ in generator.below(.max) >= 0 })
  }

  @Test("unit() stays in 0..<1 and has its middle near a half")
  func unit() {
    var generator = SplitMix64(seed: 3)
    let draws = (0..<10_000).map { _ in generator.unit() }
    #expect(draws.allSatisfy { (0..<1).contains($0) })
    // The standard deviation of the mean is 1/√(12 · 10 000) ≈ 0.0029.
    #expect(abs(draws.reduce(0, +) / 10_000 - 0.5) < 0.02)
  }

  @Test("shuffle keeps the items and meets all orders of three equally")
  func shuffle() {
    var generator = SplitMix64(seed: 11)
    var orders: [[Int]: Int] = [:]
    for _ in 0..<6000 {
      var items = [0, 1, 2]
      generator.shuffle(&items)
      orders[items, default: 0] += 1
    }
    #expect(orders.count == 6)
    #expect(orders.values.allSatisfy { abs($0 - 1000) < 200 })
  }
}
