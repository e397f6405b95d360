// Agreement: published numbers, closed forms, a survey of six companies, and the slow definition.

import Instruments
import Roster
import Testing

@Suite struct AgreementTests {
  struct Row: Sendable {
    let answers: [Int]
    let rwg: Double
    let adMean: Double
    let adMedian: Double
    let awg: Double
  }

  /// Worked by hand from the definitions of James and others (1984), Burke and Dunlap (2002), Brown and
  /// Hauenstein (2005), with σ² = 2 for five steps.
  static let rows = [
    Row(answers: [4, 4, 4, 4, 5], rwg: 0.9, adMean: 0.32, adMedian: 0.2, awg: 0.875),
    Row(answers: [1, 2, 3, 4, 5], rwg: -0.25, adMean: 1.2, adMedian: 1.2, awg: 0),
    Row(answers: [1, 1, 5, 5], rwg: 1 - 16.0 / 3 / 2, adMean: 2, adMedian: 2, awg: -1),
    Row(answers: [3, 3, 3], rwg: 1, adMean: 0, adMedian: 0, awg: 1),
  ]

  @Test("the four small groups have their numbers", arguments: rows)
  func small(row: Row) throws {
    let agreement = try #require(Agreement(of: row.answers))
    #expect(near(agreement.rwg, row.rwg))
    #expect(near(agreement.adMean, row.adMean))
    #expect(near(agreement.adMedian, row.adMedian))
    #expect(near(agreement.awg, row.awg))
  }

  @Test("many questions inflate: a mean of 0.50 becomes 0.95, one of 0.25 becomes 0.875")
  func inflation() {
    // 21 · 0.5 / (21 · 0.5 + 0.5) = 10.5 / 11 and 21 · 0.25 / (21 · 0.25 + 0.75) = 5.25 / 6.
    #expect(near(Agreement.rwgJ(questions: 21, variance: 1), 0.9545454545454546))
    #expect(near(Agreement.rwgJ(questions: 21, variance: 1.5), 0.875))
    #expect(Agreement.rwgJ(questions: 21, variance: 2) == 0)
    #expect(Agreement.rwgJ(questions: 1, variance: 0) == 1)
  }

  @Test("six companies rate their leaders as the R package multilevel has it")
  func companies() throws {
    // The manual of multilevel 2.7: rwg and rwg.j of lq2002 by company, ranvar = 2.
    let one = [0.6214592, 0.7457437, 0.7132816, 0.7317424, 0.6834460, 0.7571035]
    let many = [0.8075273, 0.8959383, 0.8600120, 0.8635585, 0.8876629, 0.9330486]
    let sizes = [24, 37, 45, 58, 12, 15]
    for (company, text) in LeadershipSurvey.companies.enumerated() {
      let rows = text.split(separator: " ").map { $0.compactMap(\.wholeNumberValue) }
      #expect(rows.count == sizes[company] && rows.allSatisfy { $0.count == 11 })
      // The scale is the mean of the eleven, so its variance is that of the sums over 121.
      let sums = rows.map { Double($0.reduce(0, +)) / 11 }
      let mean = sums.reduce(0, +) / Double(sums.count)
      let variance =
        sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sums.count - 1)
      #expect(abs(1 - variance / Agreement.noise(steps: 5) - one[company]) < 5e-8)
      let variances = try (0..<11).map { item in
        try #require(Agreement(of: rows.map { $0[item] })?.variance)
      }
      let joint = Agreement.rwgJ(questions: 11, variance: variances.reduce(0, +) / 11)
      #expect(abs(joint - many[company]) < 5e-8)
    }
  }

  @Test("one answer has no spread, and no answer has nothing")
  func edges() throws {
    #expect(Agreement(of: []) == nil)
    let one = try #require(Agreement(of: [4]))
    #expect(one.mean == 4 && one.adMean == 0 && one.adMedian == 0)
    #expect(one.rwg == nil && one.awg == nil && one.variance == nil && !one.hasTwoCamps)
  }

  @Test("a mean too near an end has no a_wg, on the border it has one, all alike agree wholly")
  func ends() throws {
    // Two answers: the border is (5 + 1) / 2 = 3, so 4 and 5 lie outside it. Five: 21 / 5 = 4.2.
    #expect(try #require(Agreement(of: [4, 5])).awg == nil)
    #expect(try #require(Agreement(of: [1, 2])).awg == nil)
    #expect(try #require(Agreement(of: [4, 4, 4, 5, 5])).awg == nil)
    #expect(try #require(Agreement(of: [4, 4, 4, 4, 5])).awg != nil)
    #expect(try #require(Agreement(of: [2, 2, 2, 2, 1])).awg.map { near($0, 0.875) } == true)
    #expect(try #require(Agreement(of: [5, 5, 5])).awg == 1)
  }

  @Test(
    "two camps are two thirds at both ends and little between",
    arguments: [
      ([1, 5, 1, 5, 1, 5, 1], true), ([1, 1, 5, 5], true), ([2, 5, 2, 5], true),
      // 1.33 is less than the 2 of guesses.
      ([2, 2, 4, 4], false),
      // One in five in the middle is more than a sixth.
      ([1, 2, 3, 4, 5], false), ([1, 1, 3, 5, 5], false),
      // One in six is not.
      ([1, 1, 3, 5, 5, 5], true),
      // One alone is no camp; two of seven are less than a third.
      ([1, 5, 5], false), ([1, 1, 5, 5, 5, 5, 5], false), ([1, 1, 5, 5, 5, 5], true),
      ([3, 3, 3, 3], false), ([5, 5, 5, 5], false),
    ])
  func camps(answers: [Int], hasTwo: Bool) throws {
    #expect(Agreement(of: answers)?.hasTwoCamps == hasTwo)
  }

  @Test("the slow definition agrees on 300 seeded groups and scales")
  func definition() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let steps = 2 + generator.below(8)
      let count = 1 + generator.below(14)
      let answers = (0..<count).map { _ in 1 + generator.below(steps) }
      let slow = SlowAgreement(answers, steps)
      let fast = try #require(Agreement(of: answers, steps: steps))
      #expect(near(fast.mean, slow.mean) && near(fast.adMean, slow.adMean))
      #expect(near(fast.adMedian, slow.adMedian))
      #expect(near(fast.variance, slow.variance) && near(fast.rwg, slow.rwg))
      #expect(near(fast.awg, slow.awg), "\(answers) of \(steps)")
    }
  }

  private func near(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) < 1e-12
  }
}

/// The measures by their formulas, in floating point and in the order they are printed in the papers.
private struct SlowAgreement {
  let mean, adMean, adMedian: Double
  var variance, rwg, awg: Double?

  init(_ answers: [Int], _ steps: Int) {
    let x = answers.map(Double.init)
    let (k, a) = (Double(x.count), Double(steps))
    let m = x.reduce(0, +) / k
    let sorted = x.sorted()
    let half = x.count / 2
    let median = x.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    mean = m
    adMean = x.map { abs($0 - m) }.reduce(0, +) / k
    adMedian = x.map { abs($0 - median) }.reduce(0, +) / k
    guard x.count > 1 else { return }
    let s2 = x.map { ($0 - m) * ($0 - m) }.reduce(0, +) / (k - 1)
    variance = s2
    // The variance of a fair die with `steps` faces.
    let faces = (1...steps).map(Double.init)
    let centre = faces.reduce(0, +) / a
    rwg = 1 - s2 / (faces.map { ($0 - centre) * ($0 - centre) }.reduce(0, +) / a)
    if Set(answers).count == 1 {
      awg = 1
    } else if m > ((k - 1) + a) / k - 1e-9, m < (a * (k - 1) + 1) / k + 1e-9 {
      awg = 1 - 2 * s2 / (((a + 1) * m - m * m - a) * k / (k - 1))
    }
  }
}
