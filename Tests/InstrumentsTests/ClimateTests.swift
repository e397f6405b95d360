// Trust over time: rounds, comparisons by hand and by definition, small groups, and what is said.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ClimateTests {
  private static let today = Day(number: 20_000)

  /// One collaboration with a row for each day and answers.
  private func roster(_ rows: [(day: Int32?, who: String, answers: [Int?])]) -> Roster {
    var roster = Roster(name: "made up")
    roster.collaborations = [Collaboration(id: "s1", name: "S1")]
    roster.selfTests = rows.map { row in
      var test = SelfTest(collaboration: 0, respondent: row.who, answers: row.answers)
      test.date = row.day.map { Day(number: $0) }
      return test
    }
    return roster
  }

  /// Answers of 3 everywhere but to the two questions on trust.
  private static func trust(_ prior: Int?, _ meetings: Int?) -> [Int?] {
    var answers = [Int?](repeating: 3, count: 21)
    (answers[0], answers[16]) = (prior, meetings)
    return answers
  }

  /// A round on one day in which each of `meetings` is what one respondent answers to question 17.
  private func round(
    _ day: Int32?, _ meetings: [Int?]
  ) -> [(day: Int32?, who: String, answers: [Int?])] {
    meetings.enumerated().map { (day, "r\($0)", Self.trust(3, $1)) }
  }

  private func course(
    _ rows: [(day: Int32?, who: String, answers: [Int?])]
  ) throws -> Climate.Course {
    let climate = try #require(Climate(of: roster(rows), asOf: Self.today))
    return try #require(climate.courses.first)
  }

  // MARK: Rounds

  @Test("60 days between one answer and the next are one round, 61 are two")
  func gap() throws {
    let near = SurveyRounds(
      roster(round(100, [3]) + round(160, [3]) + round(220, [3])).selfTests, asOf: Self.today)
    // 120 days from the first to the last: only the way to the next counts.
    #expect(near.rounds.map { $0.from.number } == [100])
    #expect(near.rounds.map { $0.to.number } == [220])
    let far = SurveyRounds(
      roster(round(161, [3]) + round(100, [3])).selfTests, asOf: Self.today)
    #expect(far.rounds.map { $0.from.number } == [100, 161])
  }

  @Test("the rounds are those that a slow search for gaps finds, whatever the order of the rows")
  func slowRounds() {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<200 {
      let days = (0..<1 + generator.below(12)).map { _ in Int32(generator.below(900)) }
      let tests = roster(days.enumerated().map { ($1, "r\($0)", Self.trust(3, 3)) }).selfTests
      // Two days are of one round when no gap of more than 60 lies between them.
      let sorted = Set(days).sorted()
      func isSame(_ a: Int32, _ b: Int32) -> Bool {
        let between = sorted.filter { min(a, b) <= $0 && $0 <= max(a, b) }
        return !zip(between, between.dropFirst()).contains { $1 - $0 > 60 }
      }
      let slow = Set(
        days.map { day in Set(days.indices.filter { isSame(days[$0], day) }.map { "r\($0)" }) })
      let fast = SurveyRounds(tests, asOf: Self.today)
      #expect(Set(fast.rounds.map { Set($0.tests.map(\.respondent)) }) == slow)
    }
  }

  @Test("answers without a date are a round of their own, and those after the day are none")
  func undated() throws {
    let rows =
      round(100, [4, 4]) + round(1000, [2]) + round(nil, [1, 1, 1]) + round(20_001, [5])
    let course = try course(rows)
    #expect(course.rounds.map(\.respondents) == [2, 1])
    #expect(course.undated?.respondents == 3 && course.undated?.days == nil)
    #expect(course.undated?.mean(.trustfulMeetings)?.value == 1)
    // One dated round beside them is no course.
    #expect(Climate(of: roster(round(100, [4]) + round(nil, [1])), asOf: Self.today) == nil)
    #expect(Climate(of: Roster(name: "none"), asOf: Self.today) == nil)
  }

  @Test("a collaboration that has ended has no course")
  func ended() {
    var roster = roster(round(100, [4]) + round(1000, [4]))
    roster.collaborations[0].to = Day(number: 19_999)
    #expect(Climate(of: roster, asOf: Self.today) == nil)
  }

  @Test("of a respondent's tests in a round the last holds; one with ten answers is not counted")
  func respondents() throws {
    let few = (0..<21).map { $0 < 10 ? 5 : nil }
    let rows: [(day: Int32?, who: String, answers: [Int?])] = [
      (130, "r0", Self.trust(3, 5)), (100, "r0", Self.trust(3, 1)), (100, "r1", few),
      (1000, "r0", Self.trust(3, nil)),
    ]
    let course = try course(rows)
    #expect(course.rounds.map(\.respondents) == [1, 1])
    #expect(course.rounds[0].mean(.trustfulMeetings)?.value == 5)
    #expect(course.rounds[1].mean(.trustfulMeetings)?.answers == 0)
    #expect(course.rounds[1].mean(.trustfulMeetings)?.value == nil)
  }

  // MARK: Means and changes

  @Test("means by hand: block by the questions answered, trust by its own question")
  func byHand() throws {
    var answers = Self.trust(5, 4)
    answers[1] = nil
    let course = try course([(100, "a", answers), (1000, "a", Self.trust(1, 2))])
    let first = course.rounds[0]
    #expect(first.means.map(\.value) == [5, 4, 14.0 / 4, 3, 31.0 / 10, 3])
    // In the table blocks are of 25, 25, 50 and 5 points, as in the self-test.
    let climate = try #require(
      Climate(
        of: roster([(100, "a", answers), (1000, "a", Self.trust(1, 2))]), asOf: Self.today))
    let sheet = try #require([climate.outcome].sheets.first { $0.table == .climate })
    #expect(sheet[.start] == .real([17.5, 13]) && sheet[.process] == .real([31, 29]))
    #expect(sheet[.priorTrust] == .real([5, 1]) && sheet[.respondents] == .whole([1, 1]))
  }

  @Test("a change is told when the intervals lie apart, by hand from the table of t")
  func apart() throws {
    // 4 4 4 4 5: mean 4.2, s² 0.2, t(4) 2.776: ± 0.555, from 3.645. 3 3 3 3 4: 3.2, to 3.755: they meet.
    let meet = try course(round(100, [4, 4, 4, 4, 5]) + round(1000, [3, 3, 3, 3, 4]))
    let last = try #require(meet.comparisons.first { $0.aspect == .trustfulMeetings })
    #expect(last.change == .undecided)
    let interval = try #require(last.first.mean(.trustfulMeetings)?.interval)
    #expect(abs(interval.low - 3.6447) < 1e-4)
    // 2 3 3 3 3: 2.8, to 3.355: apart. The other way round it has risen.
    let fell = try course(round(100, [4, 4, 4, 4, 5]) + round(1000, [2, 3, 3, 3, 3]))
    #expect(fell.trust(.fell).map(\.aspect) == [.trustfulMeetings])
    let rose = try course(round(100, [2, 3, 3, 3, 3]) + round(1000, [4, 4, 4, 4, 5]))
    #expect(rose.trust(.rose).map(\.aspect) == [.trustfulMeetings])
    let same = Climate.Mean(of: [3, 3, 3, 3, 3])
    // Equal and without spread: an interval that is a point is not below itself.
    #expect(Climate.change(from: same, to: same) == .undecided)
  }

  @Test("four answers in either round tell no change, five do")
  func fewAnswers() throws {
    let (five, four) = ([5, 5, 5, 5, 5], [5, 5, 5, 5])
    let (low, few) = ([1, 1, 1, 1, 1], [1, 1, 1, 1])
    #expect(try course(round(100, five) + round(1000, low)).trust(.fell).count == 1)
    #expect(try course(round(100, four) + round(1000, low)).trust(.few).count == 2)
    let last = try course(round(100, five) + round(1000, few))
    #expect(last.trust(.few).count == 2)
    // Five respondents, of whom one leaves the question out, are four answers.
    let left = try course(round(100, five) + round(1000, [1, 1, 1, 1, nil]))
    #expect(left.trust(.few).map(\.aspect) == [.trustfulMeetings])
    // A first round of four is passed by for a later one of five.
    let passed = try course(round(100, four) + round(1000, five) + round(2000, low))
    let one = try #require(passed.trust(.fell).first)
    #expect(one.first.days?.lowerBound.number == 1000)
  }

  // MARK: What is said

  private func findings(_ rows: [(day: Int32?, who: String, answers: [Int?])]) -> [Finding] {
    Climate(of: roster(rows), asOf: Self.today)?.outcome.findings ?? []
  }

  @Test(
    "a fall is of medium weight, a rise and too few answers are information, and no change is silent"
  )
  func severities() {
    let (high, low) = ([5, 5, 5, 5, 5], [1, 1, 1, 1, 1])
    func told(_ first: [Int?], _ last: [Int?]) -> [String] {
      findings(round(100, first) + round(1000, last)).map { "\($0.kind) \($0.severity)" }
    }
    #expect(told(high, low) == ["trust_fell medium"])
    #expect(told(low, high) == ["trust_rose information"])
    #expect(told(high, high) == [])
    #expect(told([5, 5, 5], low) == ["trust_few_answers information"])
  }

  @Test("the means of few answers stand in the annex alone, and numbers of answers are rounded")
  func words() throws {
    let finding = try #require(
      findings(round(100, [5, 5, 5, 5, 5, 5]) + round(1000, [1, 1, 1, 1, 1, 2, 2])).first)
    let pieces = finding.fact.swedish.pieces
    #expect(
      pieces.contains(.either(exact: ", från 5,0 till 1,3 av 5", rounded: ""))
        && pieces.contains(.people(6)) && pieces.contains(.people(7)))
    #expect(
      !pieces.contains { piece in
        if case .text(let text) = piece { text.contains("1,3") } else { false }
      })
  }

  @Test("four collaborations where trust fell: three findings, and the third tells of one more")
  func many() {
    var all = Roster(name: "made up")
    for number in 0..<4 {
      all.collaborations.append(Collaboration(id: "s\(number)", name: "S\(number)"))
      for var test in roster(
        round(100, [5, 5, 5, 5, 5]) + round(1000, [1, 1, 1, 1, 1])
      ).selfTests {
        test.collaboration = Index(number)
        all.selfTests.append(test)
      }
    }
    let findings = Climate(of: all, asOf: Self.today)?.outcome.findings ?? []
    #expect(findings.map(\.others) == [0, 0, 1] && findings.cases == 4)
  }

  // MARK: The self-test beside it

  @Test("the self-test tells of the last round alone, and never mixes years")
  func lastRound() throws {
    let rows = round(100, [5, 5, 5, 5, 5, 5]) + round(1000, [1, 1, 1, 1, 1])
    let survey = try #require(SelfTestSurvey(of: roster(rows), asOf: Self.today))
    let result = try #require(survey.results.first)
    #expect(result.respondents == 5 && result.items[16]?.mean == 1)
    // On a day between the two the first is the last.
    let earlier = try #require(SelfTestSurvey(of: roster(rows), asOf: Day(number: 500)))
    #expect(earlier.results.first?.respondents == 6)
  }

  @Test("answers without a date are counted to a single round, and to none of several")
  func undatedInSelfTest() throws {
    func respondents(_ rows: [(day: Int32?, who: String, answers: [Int?])]) -> Int? {
      SelfTestSurvey(of: roster(rows), asOf: Self.today)?.results.first?.respondents
    }
    let undated: [(day: Int32?, who: String, answers: [Int?])] = [(nil, "x", Self.trust(3, 3))]
    #expect(respondents(undated) == 1)
    #expect(respondents(round(100, [3, 3]) + undated) == 3)
    #expect(respondents(round(100, [3, 3]) + round(1000, [3, 3]) + undated) == 2)
  }
}
