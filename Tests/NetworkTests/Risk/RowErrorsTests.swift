// Headline counts under missing and false rows: unbiased by every outcome, and intervals that hold the truth.

import Findings
import Invented
import Network
import Roster
import TestSupport
import Testing
import Threads

@Suite struct RowErrorsTests {
  private func structure(_ roster: Roster, seed: UInt64 = 1, threads: Int = allThreads) -> Structure
  {
    Structure(of: roster, asOf: .sample, seed: seed, threads: threads)
  }

  @Test("counted as they are, the figures are those of the analyses", arguments: SmallTwoMode.seeds)
  func figures(seed: UInt64) {
    let roster = Roster.drawn(seed, on: .sample)
    let structure = structure(roster)
    let sole = SoleBridges(of: structure.seats, through: structure.linkedNetworks)
    let values = SeatCounter(structure).tally { _ in true }.figures(missing: 0)
    #expect(values[0] == sole.soleShare)
    #expect(values[1] == Double(sole.bridges.count))
    let tellsHomes = (0..<structure.seats.left).contains {
      roster.people[$0].organisation != nil && structure.seats.graph.degree(of: $0) > 0
    }
    #expect(values[3] == (tellsHomes ? Double(structure.soleSeats.count) : nil))
    let pairs = structure.pairs
    let isUnknown = pairs.isProxy || roster.unknown(.networkField, .networkLevel) != nil
    #expect(values[2] == (isUnknown ? nil : Double(pairs.unwalledGaps)))
  }

  @Test(
    "what is estimated of missing rows is right on the whole, over every outcome",
    arguments: SmallTwoMode.seeds)
  func unbiased(seed: UInt64) {
    let roster = Roster.drawn(seed, on: .sample)
    let counter = SeatCounter(structure(roster))
    guard counter.edges <= 12 else { return }
    let truth = counter.tally { _ in true }.figures(missing: 0)
    for share in [0.1, 0.4] {
      var sums = [0.0, 0, 0, 0]
      for outcome in 0..<1 << counter.edges {
        let kept = outcome.nonzeroBitCount
        let chance = (0..<counter.edges).reduce(1.0) { p, edge in
          p * (edge < kept ? 1 - share : share)
        }
        let seen = counter.tally { outcome >> $0 & 1 == 1 }.figures(missing: share)
        for figure in sums.indices { sums[figure] += chance * (seen[figure] ?? 0) }
      }
      // A share of two estimates is not unbiased; gaps are only where no network is emptied.
      #expect(abs(sums[1] - (truth[1] ?? 0)) < 1e-9)
      #expect(abs(sums[3] - (truth[3] ?? 0)) < 1e-9)
    }
  }

  @Test("by hand: two pairs that share one and two people, a fifth of the rows missing")
  func hand() {
    // P0 in N0 and N1; P1 and P2 in N1 and N2. q = 1 / 0.64 = 1.5625.
    let small = SmallTwoMode(
      left: 3, right: 3, ties: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2)])
    let tally = SeatCounter(structure(Roster(small))).tally { _ in true }
    // 1 · q + 2 · q (1 − q) = q (3 − 2 q).
    #expect(abs((tally.figures(missing: 0.2)[1] ?? 0) - 1.5625 * (3 - 3.125)) < 1e-12)
  }

  /// A roster without the rows that a stream leaves out.
  private func thinned(_ roster: Roster, _ share: Double, seed: UInt64) -> Roster {
    var generator = SplitMix64(seed: seed)
    var rest = roster
    rest.memberships = roster.memberships.filter { _ in generator.unit() >= share }
    return rest
  }

  @Test(
    "where the truth is known, nine intervals in ten or so hold it", arguments: [0.05, 0.1, 0.2])
  func coverage(share: Double) throws {
    let full = SyntheticRoster(
      SyntheticShape(seed: 3, people: 120, networks: 24, organisations: 15)
    )
    .roster
    func structure(_ roster: Roster) -> Structure {
      Structure(of: roster, asOf: SyntheticRoster.today)
    }
    let all = RowErrors(of: structure(full))
    #expect(Set(all.rows.map(\.figure)) == Set(RowErrors.Figure.allCases))
    var held: [RowErrors.Kind: Int] = [:]
    var tried: [RowErrors.Kind: Int] = [:]
    for seed in 0..<20 as Range<UInt64> {
      // Missing: the full roster is the truth. False: what is left of it is.
      let rest = RowErrors(of: structure(thinned(full, share, seed: seed &+ 99)))
      for figure in RowErrors.Figure.allCases {
        let truth = try #require(all.rows.first { $0.figure == figure }).value
        let left = try #require(rest.rows.first { $0.figure == figure }).value
        for (kind, rows, value) in [
          (RowErrors.Kind.missing, rest.rows, truth), (.wrong, all.rows, left),
        ] {
          let row = try #require(
            rows.first { $0.figure == figure && $0.kind == kind && $0.share == share })
          tried[kind, default: 0] += 1
          if row.low - 1e-9 <= value, value <= row.high + 1e-9 { held[kind, default: 0] += 1 }
        }
      }
    }
    for kind in RowErrors.Kind.allCases {
      // 80 intervals of four figures that hang together; 0.9 is aimed at.
      #expect(Double(held[kind] ?? 0) >= 0.78 * Double(tried[kind] ?? 1), "\(kind) \(held)")
    }
  }

  @Test("missing rows make the share on one person too high, false rows too low")
  func direction() throws {
    let roster = SyntheticRoster(
      SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15)
    ).roster
    let rows = RowErrors(of: Structure(of: roster, asOf: SyntheticRoster.today)).rows
    func row(_ kind: RowErrors.Kind, _ share: Double) throws -> RowErrors.Row {
      try #require(
        rows.first { $0.figure == .soleLinkShare && $0.kind == kind && $0.share == share })
    }
    // The review's figures of deletion: about 33, 36 and 43 % for 30.
    for (share, low, high) in [(0.05, 0.31, 0.35), (0.1, 0.34, 0.38), (0.2, 0.40, 0.46)] {
      let wrong = try row(.wrong, share)
      #expect(low < wrong.estimate && wrong.estimate < high && abs(wrong.value - 0.3) < 0.005)
      #expect(wrong.direction == .tooLow)
      let missing = try row(.missing, share)
      #expect(missing.estimate < missing.value)
      #expect(missing.low <= missing.estimate && missing.estimate <= missing.high)
    }
    #expect(try row(.missing, 0.1).direction == .tooHigh)
  }

  @Test("same bits on one thread and on many; another seed, other draws; nothing of nobody")
  func threads() {
    let roster = Roster.drawn(11, on: .sample)
    let one = RowErrors(of: structure(roster, threads: 1)).rows
    #expect(one == RowErrors(of: structure(roster, threads: 8)).rows)
    #expect(
      RowErrors(of: structure(Roster(SmallTwoMode(left: 2, right: 2, ties: [])))).rows.isEmpty)
  }
}
