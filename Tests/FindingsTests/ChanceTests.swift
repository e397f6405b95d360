// One rule for all that is compared with chance.

import Findings
import Testing
import Text

@Suite struct ChanceTests {
  @Test("the questions divide the whole risk between them")
  func shares() {
    #expect(abs(Question.allCases.reduce(0) { $0 + $1.share } - 1) < 1e-12)
  }

  @Test("false discovery rates: the example of Benjamini and Hochberg 1995")
  func discovery() {
    // Their fifteen p-values; at 5 % the first four are found.
    let p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
      0.5719, 0.6528, 0.7590, 1.000,
    ]
    let q = falseDiscoveryRates(p.reversed(), tests: 15)
    #expect(q.count { $0 <= 0.05 } == 4)
    #expect(abs(q[11] - 0.0095 * 15 / 4) < 1e-12)
    #expect(falseDiscoveryRates(p, tests: 30)[0] == 0.003)
    #expect(falseDiscoveryRates([], tests: 3).isEmpty)
  }

  @Test(
    "a test alone: q is p over the part of the risk, and words follow q and its error",
    arguments: [
      // 0.05 of the risk: q = 20 p, and two errors of p are 40 of q.
      (0.0004, 0.0, Certainty.clear), (0.002, 0.0, .likely), (0.002, 0.0002, .likely),
      (0.0024, 0.0002, .onTheLimit), (0.0027, 0.0002, .onTheLimit), (0.01, 0.0002, .chance),
    ])
  func alone(p: Double, error: Double, certainty: Certainty) {
    let tested = Tested(.sizes, p: p, error: error, draws: error > 0 ? 100_000 : 0)
    #expect(abs(tested.q - 20 * p) < 1e-12 && tested.certainty == certainty && tested.tests == 1)
  }

  @Test("where no draw is as far out and there are too few, nothing is decided")
  func undecided() {
    // 999 draws: p 0.001, q 0.02, and twice the error is 0.04 more.
    #expect(
      Tested(.hosts, p: 0.001, error: 0.001, draws: 999).certainty == .undecided)
    #expect(Tested(.hosts, p: 0.0001, error: 0.0001, draws: 9999).certainty == .clear)
  }

  @Test("a family: equal p gives equal q, and tests that are not given count")
  func family() {
    let values: [(p: Double, error: Double, isLeast: Bool)] = [
      (0.001, 0, false), (0.001, 0, false), (0.5, 0, false),
    ]
    let tests = Tested.all(.index, tests: 10, draws: 0, values)
    #expect(tests.map(\.tests) == [10, 10, 10] && tests[0].q == tests[1].q)
    #expect(abs(tests[0].q - 0.001 * 10 / 2 / 0.2) < 1e-12 && tests[2].q == 1)
    #expect(tests.map(\.certainty) == [.likely, .likely, .chance])
  }

  @Test("a chance from draws is never printed as nought")
  func printed() {
    #expect(0.0001.chance("p", .swedish) == "p < 0,001")
    #expect(0.0124.chance("q", .english) == "q = 0.012" && 0.001.chance(.swedish) == "0,001")
    let basis = Basis.tested(Tested(.sizes, p: 0.0001, error: 0.0001, draws: 9999), sides: 2)
    #expect(basis.sentence.swedish.contains("p < 0,001 (9999 dragningar)"))
    #expect(
      basis.sentence.swedish.contains("åt båda håll")
        && !basis.sentence.swedish.contains("0,000"))
  }

  @Test("every verdict has its words, and only finds say more or fewer")
  func words() {
    for verdict in Verdict.allCases {
      let words = verdict.words(draws: 4110)
      #expect(!words.swedish.isEmpty && !words.english.isEmpty)
      #expect(
        verdict.isFound == (words.swedish.contains("fler") || words.swedish.contains("färre")))
      #expect(verdict.sentence(draws: 4110).swedish.hasSuffix("."))
    }
    #expect(Verdict.undecided.words(draws: 1900).swedish == "kan inte avgöras med 1900 dragningar")
    #expect(Verdict(.likely, isAbove: false) == .probablyFewer)
  }
}
