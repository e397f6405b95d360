// The limits of what may be said of chance, of how much is told, and of how a number is printed.

import Findings
import Testing
import Text

@Suite struct LimitsTests {
  @Test("the part of the risk of each question")
  func shares() {
    #expect(Question.allCases.map(\.share) == [0.3, 0.2, 0.3, 0.05, 0.05, 0.05, 0.05])
    #expect(Tested.limit == 0.05 && Tested.clearLimit == 0.01)
  }

  @Test(
    "an exact chance: clear up to q 0.01, likely up to 0.05",
    arguments: [
      // The hosts have a twentieth of the risk, and the diagonal three tenths.
      (Question.hosts, 0.00049, Certainty.clear), (.hosts, 0.0005, .clear),
      (.hosts, 0.00051, .likely),
      (.hosts, 0.00249, .likely), (.hosts, 0.0025, .likely), (.hosts, 0.00251, .chance),
      (.diagonal, 0.00299, .clear), (.diagonal, 0.003, .clear), (.diagonal, 0.00301, .likely),
      (.diagonal, 0.01499, .likely), (.diagonal, 0.015, .likely), (.diagonal, 0.01501, .chance),
    ])
  func exact(question: Question, p: Double, certainty: Certainty) {
    #expect(Tested(question, p: p, error: 0, draws: 0).certainty == certainty)
  }

  @Test(
    "a drawn chance: two errors to either side of 0.05 are on the limit",
    arguments: [
      // q is 20 p and two errors of p are 40 times the error of q.
      (0.0004, 0.00004, Certainty.clear), (0.0004, 0.00006, .likely), (0.002, 0.00024, .likely),
      (0.002, 0.00026, .onTheLimit), (0.003, 0.00026, .onTheLimit), (0.003, 0.00024, .chance),
    ])
  func drawn(p: Double, error: Double, certainty: Certainty) {
    #expect(Tested(.hosts, p: p, error: error, draws: 100_000).certainty == certainty)
  }

  @Test(
    "undecided is where no draw is as far out, and not where one is",
    arguments: [(1, Certainty.undecided), (2, .onTheLimit)])
  func undecided(count: Int, certainty: Certainty) {
    // 999 draws: q is 0.02 or 0.04, and twice its error as much again and more.
    let p = Double(count) / 1000
    let error = (p * (1 - p) / 999).squareRoot()
    #expect(Tested(.hosts, p: p, error: error, draws: 999).certainty == certainty)
  }

  @Test(
    "a chance below a thousandth is told as that, and then without its error",
    arguments: [(0.00099, "< 0,001", false), (0.001, "0,001", true), (0.0011, "0,001", true)])
  func printed(p: Double, text: String, hasError: Bool) {
    #expect(p.chance(.swedish) == text)
    let basis = Basis.tested(Tested(.sizes, p: p, error: 0.0001, draws: 9999), sides: 2)
    #expect(basis.sentence.swedish.contains("±") == hasError)
  }

  @Test(
    "a group of one to four is small",
    arguments: [
      (0, false, 0), (1, true, 2), (4, true, 2), (5, false, 5), (7, false, 5), (8, false, 10),
    ])
  func small(count: Int, isSmall: Bool, rounded: Int) {
    #expect(count.isSmallGroup == isSmall && count.roundedPeople == rounded)
  }

  @Test(
    "of many alike the first are told, and the rest counted with the last", arguments: [2, 3, 4, 6])
  func told(count: Int) {
    let told = (0..<count).map { $0 }.told(most: 3) { _ in 0 }
    #expect(told.map(\.element) == Array(0..<min(count, 3)))
    #expect(told.reduce(0) { $0 + $1.others } == max(0, count - 3))
    #expect(told.dropLast().allSatisfy { $0.others == 0 })
  }

  @Test("beyond those the first of each other meaning is told")
  func meanings() {
    let told = ["a", "a", "b", "a", "c", "b", "c"].told(most: 2) { $0 }
    #expect(told.map(\.element) == ["a", "a", "b", "c"])
    #expect(told.map(\.others) == [0, 1, 1, 1])
  }

  @Test(
    "an interval gets at most six decimals",
    arguments: [(0.00001, "0.00001"), (0.000001, "0.000001"), (0.0000001, "0.000000")])
  func decimals(high: Double, text: String) {
    #expect([0, 0, high].interval(.english, decimals: 2).last == text)
  }

  @Test("numbers are words up to twelve", arguments: [(0, "noll"), (12, "tolv"), (13, "13")])
  func words(number: Int, text: String) { #expect(number.inWords(.swedish) == text) }
}
