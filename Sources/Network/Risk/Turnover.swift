// Turnover: what may be lost when people leave as they are expected to, drawn many times.

import Roster

/// What leaves with the people who leave within a horizon.
///
/// In each draw every person leaves independently with the chance of ``TurnoverChances``. Then
/// - a *seat* (edge of B) is lost when its person leaves;
/// - a *link* of N is lost when all who share it leave;
/// - an *initiative* is lost when all its carriers leave: the owner's people in its networks, or, where there
///   are none, all people in its networks. Without anybody it cannot be lost.
/// For an organisation: its own seats; the pairs of networks that its own people join, lost when all of those
/// leave; the initiatives it owns.
///
/// - Input: the structure of a day; a seed.
/// - Output: for each subject and measure: how many there are; the exact expectation Σ Π *p*; the mean of the
///   draws and its standard error; the 5th and 95th percentile (the least value that at least 5 % and 95 % of
///   the draws do not pass). Draws are added in blocks until the standard error of the mean number of links, of
///   seats and of initiatives is at most ``precision`` of how many there are, or ``most`` is reached.
/// - Randomness: each person has a stream of the seed and the person's own id, so that the same person draws
///   the same numbers whoever else is in the roster: two rosters are compared by common random numbers.
/// - Complexity: O(draws · (people + losses)); O(people · block / 8) memory for each thread.
/// - Source: definitions of our own; common random numbers as in A. M. Law, "Simulation Modeling and
///   Analysis" (2015), chapter 11.
package struct Turnover: Sendable {
  package enum Measure: String, Sendable, CaseIterable {
    case links
    case seats
    case initiatives
  }

  package struct Loss: Hashable, Sendable {
    /// An organisation by index; `nil` is the whole.
    package let organisation: Int32?
    package let measure: Measure
    package let total: Int
    package let expected: Double
    package let mean: Double
    /// Standard error of the mean.
    package let error: Double
    package let low: Int
    package let high: Int
  }

  /// How the means settle: after so many draws, by measure of the whole.
  package struct Step: Hashable, Sendable {
    package let draws: Int
    package let measure: Measure
    package let mean: Double
    package let error: Double
  }

  /// The whole first, then organisations; by measure. Without those of which there is nothing.
  package let losses: [Loss]
  package let steps: [Step]
  package let draws: Int
  package let chances: TurnoverChances
  package let rules: TurnoverRules

  /// The standard error at which drawing ends, as a share of what could be lost.
  package static let precision = 0.001
  package static let most = 65_536
  static let block = 1_024

  package init(
    of structure: Structure, rules: TurnoverRules = TurnoverRules(), draws fixed: Int? = nil
  ) {
    self.rules = rules
    let chances = TurnoverChances(of: structure, rules: rules)
    self.chances = chances
    let items = TurnoverItems(structure)
    let keys = structure.roster.people.map { person in
      // FNV-1a of the id: the same on every machine and in every roster.
      person.id.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
    }
    var tallies = items.subjects.map { _ in LossCounts() }
    var steps: [Step] = []
    var drawn = 0
    while true {
      // Twice as many each time, so that the steps show how the means settle.
      let goal = fixed ?? max(Self.block, drawn * 2)
      let first = drawn / Self.block
      let blocks = (goal + Self.block - 1) / Self.block - first
      let counted = sharded(blocks, threads: structure.threads) { shard in
        let start = (first + shard) * Self.block
        return items.count(
          chances.values, keys, seed: structure.seed, block: first + shard,
          draws: min(Self.block, goal - start))
      }
      for block in counted {
        for (subject, tally) in block.enumerated() { tallies[subject].add(tally) }
      }
      drawn = goal
      let whole = items.subjects.indices.filter { items.subjects[$0].organisation == nil }
      for subject in whole where items.subjects[subject].total > 0 {
        steps.append(
          Step(
            draws: drawn, measure: items.subjects[subject].measure,
            mean: tallies[subject].mean, error: tallies[subject].error))
      }
      let isSettled = whole.allSatisfy {
        tallies[$0].error <= Self.precision * Double(items.subjects[$0].total)
      }
      if fixed != nil || isSettled || drawn >= Self.most { break }
    }
    draws = drawn
    self.steps = steps
    let expected = items.expected(chances.values)
    losses = items.subjects.indices.compactMap { place in
      let (subject, tally) = (items.subjects[place], tallies[place])
      guard subject.total > 0 else { return nil }
      return Loss(
        organisation: subject.organisation, measure: subject.measure, total: subject.total,
        expected: expected[place], mean: tally.mean, error: tally.error,
        low: tally.percentile(0.05), high: tally.percentile(0.95))
    }
  }
}

/// How often each number of losses was drawn.
struct LossCounts {
  private var counts: [Int] = []

  mutating func add(_ losses: Int) {
    if losses >= counts.count {
      counts += [Int](repeating: 0, count: losses + 1 - counts.count)
    }
    counts[losses] += 1
  }

  mutating func add(_ other: LossCounts) {
    if other.counts.count > counts.count {
      counts += [Int](repeating: 0, count: other.counts.count - counts.count)
    }
    for (losses, count) in other.counts.enumerated() { counts[losses] += count }
  }

  private var draws: Int { counts.reduce(0, +) }

  var mean: Double {
    let sum = counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    return Double(sum) / Double(max(1, draws))
  }

  /// The standard error of the mean; 0 for a single draw.
  var error: Double {
    let draws = draws
    guard draws > 1 else { return 0 }
    let mean = mean
    let squares = counts.enumerated().reduce(0.0) {
      $0 + Double($1.element) * (Double($1.offset) - mean) * (Double($1.offset) - mean)
    }
    return (squares / Double(draws - 1) / Double(draws)).squareRoot()
  }

  /// The least value that at least `share` of the draws do not pass.
  func percentile(_ share: Double) -> Int {
    let draws = draws
    var below = 0
    for (losses, count) in counts.enumerated() {
      below += count
      if Double(below) >= share * Double(draws) { return losses }
    }
    return max(0, counts.count - 1)
  }
}
