// Kaplan and Meier's estimate against published values, a slow definition with late entry, and its closed form.

import Network
import Roster
import TestSupport
import Testing

@Suite struct KaplanMeierTests {
  /// Weeks to relapse of the 21 children given 6-mercaptopurine: E. J. Freireich et al., "The Effect of
  /// 6-Mercaptopurine on the Duration of Steroid-Induced Remissions in Acute Leukemia" (1963).
  private static let freireich: [KaplanMeier.Observation] =
    [6, 6, 6, 7, 10, 13, 16, 22, 23].map { .init(exit: $0, isEvent: true) }
    + [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map { .init(exit: $0, isEvent: false) }

  @Test("Freireich 1963: the curve and Greenwood's errors as in Klein and Moeschberger's table")
  func published() {
    let curve = KaplanMeier(Self.freireich)
    #expect(curve.observations == 21 && curve.events == 9 && curve.last == 35)
    #expect(curve.steps.map(\.time) == [6, 7, 10, 13, 16, 22, 23])
    #expect(curve.steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6])
    let left = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    let errors = [0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135]
    for (step, (share, error)) in zip(curve.steps, zip(left, errors)) {
      #expect(abs(step.left - share) < 0.0006 && abs((step.error ?? 0) - error) < 0.0006)
    }
    // The interval of log(−log S), reckoned apart from the program.
    let ten = curve.left(at: 12)
    #expect(abs((ten?.low ?? 0) - 0.5032) < 1e-4 && abs((ten?.high ?? 0) - 0.8894) < 1e-4)
    let five = curve.left(at: 5)
    #expect(five?.share == 1 && five?.low == 1 && five?.high == 1)
    #expect(curve.left(at: 36) == nil)
  }

  @Test("without censoring it is the share that is left", arguments: [1, 2, 7, 30])
  func uncensored(n: Int) {
    let curve = KaplanMeier((1...n).map { .init(exit: $0, isEvent: true) })
    for (step, time) in zip(curve.steps, 1...n) {
      #expect(abs(step.left - Double(n - time) / Double(n)) < 1e-12)
      // Greenwood is then the binomial variance.
      let p = Double(n - time) / Double(n)
      if p > 0 { #expect(abs((step.error ?? 0) - (p * (1 - p) / Double(n)).squareRoot()) < 1e-12) }
    }
    #expect(curve.left(at: n) == nil)
  }

  @Test("agrees with the definition, with late entry", arguments: 0..<30 as Range<UInt64>)
  func definition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let observed = (0..<25).map { _ in
      let entry = generator.below(3) == 0 ? generator.below(8) : 0
      return KaplanMeier.Observation(
        entry: entry, exit: entry + generator.below(12), isEvent: generator.below(2) == 0)
    }
    let curve = KaplanMeier(observed)
    var (left, sum) = (1.0, 0.0)
    for time in 1...20 {
      let atRisk = observed.count { $0.entry < time && time <= $0.exit }
      let events = observed.count { $0.entry < time && time == $0.exit && $0.isEvent }
      if events > 0 {
        left *= 1 - Double(events) / Double(atRisk)
        sum += Double(events) / Double(atRisk * (atRisk - events))
        let step = curve.steps.first { $0.time == time }
        #expect(abs((step?.left ?? .nan) - left) < 1e-12 && step?.atRisk == atRisk)
        #expect(step?.greenwood == sum || abs((step?.greenwood ?? .nan) - sum) < 1e-9)
      } else {
        #expect(!curve.steps.contains { $0.time == time })
      }
    }
  }
}
