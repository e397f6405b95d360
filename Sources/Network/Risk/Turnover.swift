// Turnover: what is lost when people leave at assumed rates, exactly and with intervals.

import Roster
import Threads

/// What leaves with the people who leave within a horizon, for each assumed rate.
///
/// - A *seat* (edge of B) is lost when its person leaves; a *link* of N when all who share it leave; an *initiative* when
///   all its carriers leave: the owner's people in its networks, or, where there are none, all people in its networks.
///   Without anybody it cannot be lost. Nobody succeeds those who leave.
/// - For an organisation: its own seats; the pairs of networks that its own people join, lost when all of those leave;
///   the initiatives it owns.
///
/// - Input: the structure of a day; a seed.
/// - Output: for each subject and measure and each rate of ``TurnoverRules/rates``: how many there are; the exact
///   expectation Σ Π *p*, which holds whether or not people leave independently of those with whom they share nothing;
///   the 5th and 95th percentile of ``draws`` draws in which everybody leaves independently; and the same when
///   those who share a last day (a term of office) leave together or not at all. Where ``LeavingHistory`` suffices, also
///   with the rates that it estimates by level; and what the known last days take for certain.
/// - Randomness: each person has a stream of the seed and the person's own id, those who share a last day one of that
///   day, so that the same person draws the same numbers whoever else is in the roster: two rosters are compared by
///   common random numbers.
/// - Complexity: O(rates · draws · (people + losses)); O(rates · people · block / 8) memory for each thread.
/// - Source: definitions of our own; common random numbers as in A. M. Law, "Simulation Modeling and
///   Analysis" (2015), chapter 11.
package struct Turnover: Sendable {
  package enum Measure: String, Sendable, CaseIterable {
    case links
    case seats
    case initiatives
  }

  /// What a row supposes.
  package enum Basis: Hashable, Sendable {
    /// Everybody leaves with this yearly rate.
    case assumed(rate: Double)
    /// Everybody leaves at the rate estimated for the own level.
    case estimated
    /// Those leave whose every seat ends within the horizon, and nobody else.
    case known
  }

  /// The 5th and the 95th percentile.
  package struct Interval: Hashable, Sendable {
    package let low: Int
    package let high: Int

    package init(low: Int, high: Int) {
      self.low = low
      self.high = high
    }
  }

  package struct Loss: Hashable, Sendable {
    /// An organisation by index; `nil` is the whole.
    package let organisation: Int32?
    package let measure: Measure
    package let basis: Basis
    package let total: Int
    package let expected: Double
    /// `nil` for what is known.
    package let interval: Interval?
    /// With those who share a last day leaving together; `nil` when nobody shares one.
    package let clustered: Interval?
  }

  /// By basis: the rates ascending, then estimated, then known; the whole first, then organisations; by measure. Without
  /// those of which there is nothing.
  package let losses: [Loss]
  package let draws: Int
  package let chances: TurnoverChances
  package let rules: TurnoverRules
  package let history: LeavingHistory

  package static let draws = 2_048
  static let block = 1_024

  package init(
    of structure: Structure, rules: TurnoverRules = TurnoverRules(), draws: Int = Turnover.draws
  ) {
    self.rules = rules
    self.draws = draws
    let chances = TurnoverChances(of: structure, rules: rules)
    self.chances = chances
    let history = LeavingHistory(of: structure)
    self.history = history
    let items = TurnoverItems(structure)
    let alone = structure.roster.people.map { key($0.id) }
    let together = zip(alone, chances.lastDays).map { own, day in
      day.map { key("\($0)") } ?? own
    }
    var bases = TurnoverRules.rates.map {
      (Basis.assumed(rate: $0), chances.all(rules.chance(yearly: $0)))
    }
    if let rates = history.rates(of: structure.roster) {
      bases.append(
        (.estimated, zip(chances.all(1), rates).map { $0 * rules.chance(yearly: $1) }))
    }
    var losses: [Loss] = []
    let free = items.tallies(bases.map(\.1), alone, draws, structure)
    let clustered =
      chances.hasTerms ? items.tallies(bases.map(\.1), together, draws, structure) : nil
    for (number, (basis, values)) in bases.enumerated() {
      let expected = items.expected(values)
      for (place, subject) in items.subjects.enumerated() where subject.total > 0 {
        losses.append(
          Loss(
            organisation: subject.organisation, measure: subject.measure, basis: basis,
            total: subject.total, expected: expected[place],
            interval: free[number][place].interval,
            clustered: clustered?[number][place].interval))
      }
    }
    if chances.isEnding.contains(true) {
      let lost = items.expected(chances.ending)
      for (place, subject) in items.subjects.enumerated() where subject.total > 0 {
        losses.append(
          Loss(
            organisation: subject.organisation, measure: subject.measure, basis: .known,
            total: subject.total, expected: lost[place], interval: nil, clustered: nil))
      }
    }
    self.losses = losses
  }
}

/// FNV-1a of a text: the same on every machine and in every roster.
private func key(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

extension TurnoverItems {
  /// The losses of all draws, by list of chances, then by subject.
  fileprivate func tallies(
    _ chances: [[Double]], _ keys: [UInt64], _ draws: Int, _ structure: Structure
  ) -> [[LossCounts]] {
    let blocks = (draws + Turnover.block - 1) / Turnover.block
    let none = chances.map { _ in subjects.map { _ in LossCounts() } }
    let counted = sharded(blocks, threads: structure.threads) { block in
      // Whoever set the deadline throws the counts away.
      if structure.deadline.isPassed { return none }
      return count(
        chances, keys, seed: structure.seed, block: block,
        draws: min(Turnover.block, draws - block * Turnover.block))
    }
    var tallies = none
    for block in counted {
      for (list, subjects) in block.enumerated() {
        for (subject, tally) in subjects.enumerated() { tallies[list][subject].add(tally) }
      }
    }
    return tallies
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

  var interval: Turnover.Interval {
    Turnover.Interval(low: percentile(0.05), high: percentile(0.95))
  }

  /// The least value that at least `share` of the draws do not pass.
  func percentile(_ share: Double) -> Int {
    let draws = counts.reduce(0, +)
    var below = 0
    for (losses, count) in counts.enumerated() {
      below += count
      if Double(below) >= share * Double(draws) { return losses }
    }
    return max(0, counts.count - 1)
  }
}
