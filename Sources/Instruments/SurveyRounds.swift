// The rounds of a survey: answers that were given at about the same time.

package import Roster

/// The self-tests of one collaboration, by the rounds in which they were answered.
///
/// Tests in the order of their dates belong to the same round until more than ``longestGap`` days lie between one
/// and the next. Tests without a date are one round of their own, which is not placed in time.
///
/// - Complexity: O(tests · log tests).
/// - Source: the limit is this product's own rule.
package struct SurveyRounds: Sendable {
  /// More days than so between one answer and the next begin a new round.
  package static let longestGap: Int32 = 60

  package struct Round: Sendable {
    package let from: Day
    package let to: Day
    package let tests: [SelfTest]
  }

  /// Oldest first.
  package let rounds: [Round]
  package let undated: [SelfTest]

  /// - Parameter tests: those of one collaboration; one dated after `day` is not counted.
  package init(_ tests: [SelfTest], asOf day: Day) {
    undated = tests.filter { $0.date == nil }
    let dated = tests.compactMap { test in test.date.map { (date: $0, test: test) } }
      .filter { $0.date <= day }
      .enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    var rounds: [Round] = []
    var start = 0
    for at in dated.indices {
      let isLast = at + 1 == dated.count
      if isLast || dated[at + 1].date.number - dated[at].date.number > Self.longestGap {
        rounds.append(
          Round(
            from: dated[start].date, to: dated[at].date, tests: dated[start...at].map(\.test)))
        start = at + 1
      }
    }
    self.rounds = rounds
  }

  /// What tells of the collaboration as it is: the tests of the last round. With one round alone those without a date
  /// are counted to it, since nothing tells that they are older.
  var current: [SelfTest] {
    rounds.count > 1 ? rounds.last?.tests ?? [] : undated + (rounds.last?.tests ?? [])
  }

  /// The rounds of each collaboration of `roster` with tests by `day`, by its number.
  static func ofEach(_ roster: Roster, asOf day: Day) -> [Index: SurveyRounds] {
    Dictionary(grouping: roster.selfTests, by: \.collaboration)
      .mapValues { SurveyRounds($0, asOf: day) }
      .filter { !$0.value.rounds.isEmpty || !$0.value.undated.isEmpty }
  }
}

extension [SelfTest] {
  /// The answers of each respondent's last test; one without a date is the earliest.
  ///
  /// In an order of their own: the order of a dictionary would reach the last digits of the means.
  var lastAnswers: [[Int?]] {
    var latest: [String: SelfTest] = [:]
    for test in self {
      if let known = latest[test.respondent]?.date, test.date.map({ $0 < known }) ?? true {
        continue
      }
      latest[test.respondent] = test
    }
    return latest.values.map(\.answers).sorted { left, right in
      left.lexicographicallyPrecedes(right) { ($0 ?? 0) < ($1 ?? 0) }
    }
  }
}
