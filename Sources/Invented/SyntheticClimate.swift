// Earlier rounds of the self-test in a synthetic roster: one collaboration where trust falls, one with few answers.

import Roster

extension Roster {
  /// Adds two earlier rounds to the collaboration whose meetings are now rated least trustful, rated high then, and to
  /// the next one a round that three have answered. The first collaboration keeps its one round.
  mutating func fillClimate(_ generator: SplitMix64) {
    var generator = generator
    let answered = Set(selfTests.map(\.collaboration)).subtracting([0]).sorted { left, right in
      let (a, b) = (rated(left, question: 16), rated(right, question: 16))
      return a != b ? a < b : left < right
    }
    guard let falling = answered.first else { return }
    answerEarlier(falling, in: Day(year: 2022, month: 10, day: 3), by: 7, &generator)
    answerEarlier(falling, in: Day(year: 2024, month: 9, day: 16), by: 8, &generator)
    if let sparse = answered.dropFirst().first {
      answerEarlier(sparse, in: Day(year: 2024, month: 9, day: 16), by: 3, &generator)
    }
  }

  /// The mean of a question now.
  private func rated(_ collaboration: Index, question: Int) -> Double {
    let answers = selfTests.filter { $0.collaboration == collaboration }
      .compactMap { $0.answers[question] }
    return answers.isEmpty ? 5 : Double(answers.reduce(0, +)) / Double(answers.count)
  }

  private mutating func answerEarlier(
    _ collaboration: Index, in day: Day?, by respondents: Int, _ generator: inout SplitMix64
  ) {
    let parties = collaborationMembers.filter { $0.collaboration == collaboration }
    for respondent in 0..<respondents {
      let answers = (0..<21).map { question -> Int? in
        question == 0 || question == 16
          ? (generator.chance(0.25) ? 4 : 5)
          : generator.chance(0.04) ? nil : 2 + generator.below(3)
      }
      var test = SelfTest(
        collaboration: collaboration, respondent: "svar-\(respondent + 1)", answers: answers)
      test.organisation =
        parties.isEmpty ? nil : parties[respondent % parties.count].organisation
      test.date = day.map { Day(number: $0.number + Int32(respondent)) }
      selfTests.append(test)
    }
  }
}
