// The self-test: sums, bands, missing answers, small groups, dates, and the slow definition.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct SelfTestSurveyTests {
  private static let day = Day(number: 20_000)

  private func roster(_ tests: [[[Int?]]]) -> Roster {
    var roster = Roster(name: "made up")
    for (number, answers) in tests.enumerated() {
      roster.collaborations.append(Collaboration(id: "s\(number)", name: "S\(number)"))
      for (row, given) in answers.enumerated() {
        roster.selfTests.append(
          SelfTest(collaboration: Index(number), respondent: "r\(row)", answers: given))
      }
    }
    return roster
  }

  private func survey(_ tests: [[[Int?]]]) throws -> SelfTestSurvey {
    try #require(SelfTestSurvey(of: roster(tests), asOf: Self.day))
  }

  private static func all(_ answer: Int) -> [Int?] { Array(repeating: answer, count: 21) }

  /// `high` questions answered 2 and the others 1: a sum of 21 + `high`.
  private static func sum(_ sum: Int) -> [Int?] {
    (0..<21).map { question in
      let rest = sum - 21
      return 1 + rest / 21 + (question < rest % 21 ? 1 : 0)
    }
  }

  @Test("the same answer everywhere gives 21 times it, and the blocks 5, 5, 10 and 1 times")
  func constant() throws {
    for answer in 1...5 {
      let result = try #require(survey([[Self.all(answer)]]).results.first)
      let a = Double(answer)
      #expect(result.sum == 21 * a && result.blocks == [5 * a, 5 * a, 10 * a, a])
      #expect(result.respondents == 1 && result.missing == 0 && result.spread == nil)
    }
  }

  @Test(
    "every edge of the five bands is in its own",
    arguments: [
      (21, 1), (41, 1), (42, 2), (62, 2), (63, 3), (83, 3), (84, 4), (94, 4), (95, 5), (105, 5),
    ])
  func bands(sum: Int, band: Int) throws {
    let result = try #require(survey([[Self.sum(sum)]]).results.first)
    #expect(result.sum == Double(sum) && result.band?.rawValue == band)
  }

  @Test("a mean between two bands takes that of the nearest whole sum, a half upwards, and says so")
  func between() throws {
    for (sums, band, isBetween) in [
      ([41, 42], 2, true), ([41, 41, 42], 1, true), ([41, 42, 42], 2, true), ([40, 42], 1, false),
      ([94, 95], 5, true), ([40, 41], 1, false),
    ] {
      let result = try #require(survey([sums.map(Self.sum)]).results.first)
      let mean = Double(sums.reduce(0, +)) / Double(sums.count)
      #expect(result.sum == mean && result.band?.rawValue == band, "\(sums)")
      #expect(SelfTestSurvey.Band.isBetween(mean) == isBetween, "\(sums)")
    }
    #expect(SelfTestSurvey.Band(sum: 20.4) == nil && SelfTestSurvey.Band(sum: .nan) == nil)
  }

  @Test("missing answers are scaled by those given, and told")
  func missing() throws {
    // Four of five start questions at 5, the rest at 3: (4·5 + 16·3) / 20 · 21 = 71.4; start 5·5.
    var answers = Self.all(3)
    for question in 0..<4 { answers[question] = 5 }
    answers[4] = nil
    let result = try #require(survey([[answers]]).results.first)
    #expect(abs(try #require(result.sum) - 71.4) < 1e-12)
    #expect(result.blocks[0] == 25 && result.blocks[1] == 15 && result.missing == 1)
    #expect(result.items[4] == nil)
  }

  @Test("a respondent with ten answers is left out of the sum, one with eleven is in it")
  func fewAnswers() throws {
    let ten = (0..<21).map { $0 < 10 ? 5 : nil }
    let eleven = (0..<21).map { $0 < 11 ? 1 : nil }
    let result = try #require(survey([[ten, eleven]]).results.first)
    #expect(result.respondents == 1 && result.leftOut == 1 && result.sum == 21)
    #expect(result.blocks == [5, 5, 10, nil] && result.missing == 10)
    // What was answered still counts for the question itself.
    #expect(result.items[0]?.count == 2)
    let none = try #require(survey([[ten]]).results.first)
    #expect(none.respondents == 0 && none.sum == nil && none.band == nil)
    #expect(try survey([[ten]]).outcome.findings.map(\.kind) == ["selftest_few_answers"])
  }

  @Test("the weakest block has the smallest share of its points, not the fewest points")
  func weakest() throws {
    var answers = Self.all(3)
    answers[20] = 4
    answers[12] = 1
    // Shares: start 0.5, design 0.5, process (28/10 − 1)/4 = 0.45, outcome 0.75; the same of both respondents.
    #expect(try survey([[answers, answers]]).results.first?.weakest == .process)
    // Of one respondent nothing tells how far the difference is chance.
    #expect(try survey([[answers]]).results.first?.weakest == .none)
  }

  @Test("no block is called lowest where the difference lies within what few answers leave open")
  func weakestInDoubt() throws {
    /// Five respondents who rate process at 3 and the outcome at 4, and start and design as given.
    func result(_ start: [Int], _ design: [Int]) throws -> SelfTestSurvey.Result {
      let answers = zip(start, design).map { start, design in
        (0..<21).map { question -> Int? in
          question < 5 ? start : question < 10 ? design : question < 20 ? 3 : 4
        }
      }
      return try #require(survey([answers]).results.first)
    }
    // Design 2 below process in all: lowest. The action names it.
    let clear = try result([3, 3, 3, 3, 3], [1, 1, 2, 1, 1])
    #expect(clear.weakest == .design)
    // Design 13/5 against start 14/5: the lowest mean, by a difference of 0.2 ± 1.8.
    let doubtful = try result([3, 2, 4, 2, 3], [2, 3, 2, 4, 2])
    #expect(doubtful.blocks[1] == 13 && doubtful.blocks[0] == 14 && doubtful.weakest == .none)
  }

  @Test("the limit of disagreement is 5/6 itself and not 0.83, and the rule says so")
  func limitOfAgreement() throws {
    // Six answers: a median of 3 and five steps in all are 5/6, six steps are more.
    let column = [1, 2, 3, 3, 4, 4]
    let farther = [1, 2, 3, 3, 4, 5]
    let answers = (0..<6).map { row in
      (0..<21).map { question -> Int? in
        question == 3 ? column[row] : question == 9 ? farther[row] : 3
      }
    }
    let survey = try survey([answers])
    let result = try #require(survey.results.first)
    #expect(result.items[3]?.adMedian == 5.0 / 6 && result.items[9]?.adMedian == 1)
    #expect(result.shownApart == [9])
    #expect(SelfTestTexts.agreementRule.swedish.contains("mer än 5/6 steg (just 5/6"))
  }

  @Test("four respondents are told of by number only; five have findings")
  func smallGroups() throws {
    let four = Array(repeating: Self.all(2), count: 4)
    let outcome = try survey([four, four + [Self.all(2)]]).outcome
    #expect(
      outcome.findings.map(\.id) == [
        "selftest/collaboration:s1", "selftest_few_answers/collaboration:s0",
      ])
    #expect(outcome.findings[1].measures.isEmpty)
    #expect(!plain(outcome.findings[1].fact.swedish).contains("4"))
    #expect(
      plain(outcome.findings[0].fact.swedish)
        == "Självtestet av <s1> ger 42,0 av 105 poäng (5 svarande, alla med samma summa). "
        + "Nivån är 42–62 poäng. Svaren går inte isär på någon av 21 frågor.")
  }

  @Test("a mean near a limit has its interval beside it, and a low sum is not called disagreement")
  func limit() throws {
    let sums = [37, 39, 40, 42, 42, 43, 44, 45, 47]
    let result = try #require(survey([sums.map(Self.sum)]).results.first)
    // Mean 379/9 = 42.11, s = 3.1002, t(8) = 2.306: 42.11 ± 2.38.
    let interval = try #require(result.interval)
    #expect(abs(interval.low - 39.728) < 0.005 && abs(interval.high - 44.494) < 0.005)
    #expect(result.reachedBands == [.lowest, .low])
    let finding = try #require(survey([sums.map(Self.sum)]).outcome.findings.first)
    #expect(
      plain(finding.fact.swedish)
        == "Självtestet av <s0> ger 42,1 av 105 poäng (9 svarande; osäkerhetsintervall 39,7–44,5). "
        + "Summan ligger på gränsen mellan två nivåer: 21–41 och 42–62. "
        + "Svaren går inte isär på någon av 21 frågor.")
    #expect(
      plain(finding.meaning.swedish)
        == "Svaren räcker inte för att avgöra vilken nivå som gäller.")
    // One respondent has no interval, and the band of the sum.
    let one = try #require(survey([[Self.sum(42)]]).results.first)
    #expect(one.interval == nil && one.reachedBands == [.low])
  }

  @Test("two camps are found where the mean looks calm")
  func camps() throws {
    var answers = Array(repeating: Self.all(3), count: 6)
    for row in 0..<6 { answers[row][7] = row % 2 == 0 ? 1 : 5 }
    let outcome = try survey([answers]).outcome
    let finding = try #require(outcome.findings.first { $0.kind == "two_camps" })
    #expect(
      plain(finding.fact.english)
        == "In <s0> the answers split into two groups on question 8 (clear rules of the game).")
    #expect(outcome.keyFigures.map(\.value) == [.count(1), .count(1)])
    // The same in a group of four is no one's to tell.
    #expect(try survey([Array(answers.prefix(4))]).outcome.keyFigures[1].value == .none)
  }

  @Test("the last test by the day holds; later ones are not known yet, undated ones are earliest")
  func dates() throws {
    var roster = roster([[Self.all(1)]])
    for (number, answer) in [(19_000, 2), (20_000, 3), (20_001, 5), (18_000, 4)] {
      var test = SelfTest(collaboration: 0, respondent: "r0", answers: Self.all(answer))
      test.date = Day(number: Int32(number))
      roster.selfTests.append(test)
    }
    let survey = try #require(SelfTestSurvey(of: roster, asOf: Self.day))
    #expect(survey.results.map(\.sum) == [63] && survey.results.map(\.respondents) == [1])
    roster.selfTests = roster.selfTests.filter { $0.date?.number ?? 0 > 20_000 }
    #expect(SelfTestSurvey(of: roster, asOf: Self.day) == nil)
  }

  @Test("a collaboration that has ended is not told of")
  func ended() throws {
    var roster = roster([[Self.all(1)], [Self.all(2)]])
    roster.collaborations[0].to = Day(number: 19_999)
    let survey = try #require(SelfTestSurvey(of: roster, asOf: Self.day))
    #expect(survey.results.map(\.collaboration) == ["s1"] && survey.ended == 1)
  }

  @Test("the tables: columns of the contract first, a row a question, the same for any file order")
  func tables() throws {
    var roster = roster([[Self.sum(50), Self.sum(61), Self.sum(77)], [Self.sum(30)]])
    let sheets = Contract.sheets(of: [
      try #require(SelfTestSurvey(of: roster, asOf: Self.day)).outcome
    ])
    #expect(sheets.map(\.name) == ["selftest", "selftest_items"])
    #expect(
      sheets[0].columns.prefix(8).map(\.name) == [
        "collaboration", "respondents", "sum", "band", "start", "design", "process", "outcome",
      ])
    #expect(sheets[0][.band] == .text(["63-83", "21-41"]) && sheets[1].rowCount == 42)
    // (50 + 61 + 77) / 3
    #expect(sheets[0].columns[2].values.machineText(0).hasPrefix("62.66666666666"))
    roster.selfTests.reverse()
    let again = Contract.sheets(of: [
      try #require(SelfTestSurvey(of: roster, asOf: Self.day)).outcome
    ])
    #expect(again.map(\.columns) == sheets.map(\.columns))
  }

  @Test("the slow definition agrees on 200 seeded surveys with holes")
  func definition() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<200 {
      var answers: [[Int?]] = []
      for _ in 0..<1 + generator.below(9) {
        let holes = generator.below(14)
        var row: [Int?] = []
        for _ in 0..<21 {
          row.append(generator.below(21) < holes ? nil : 1 + generator.below(5))
        }
        answers.append(row)
      }
      guard let result = SelfTestSurvey(of: roster([answers]), asOf: Self.day)?.results.first
      else { continue }
      var sums: [Double] = []
      var missing = 0
      for row in answers {
        let given: [Int] = row.compactMap { $0 }
        if given.count * 2 <= 21 { continue }
        sums.append(Double(21 * given.reduce(0, +)) / Double(given.count))
        missing += 21 - given.count
      }
      #expect(result.respondents == sums.count && result.missing == missing)
      guard !sums.isEmpty else {
        #expect(result.sum == nil)
        continue
      }
      let mean = sums.reduce(0, +) / Double(sums.count)
      #expect(abs(try #require(result.sum) - mean) < 1e-9)
      let nearest = (21...105).min { abs(Double($0) - mean - 1e-9) < abs(Double($1) - mean - 1e-9) }
      #expect(result.band?.sums.contains(try #require(nearest)) == true)
    }
  }

}

/// A phrase as text, references in angle brackets.
func plain(_ phrase: Phrase) -> String {
  phrase.pieces.map { piece in
    switch piece {
    case .text(let text): text
    case .organisation(let id), .collaboration(let id), .network(let id): "<\(id)>"
    case .count(let count), .people(let count): "\(count)"
    case .either(let exact, _): exact
    case .score(let value): value.shown(.swedish, decimals: 1)
    case .real(let value): "\(value)"
    case .joint(let plain, _): plain
    default: "?"
    }
  }.joined()
}
