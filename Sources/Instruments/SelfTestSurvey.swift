// The self-test of a collaboration: sum, blocks and bands, and how far those who answered agree.

package import Findings
package import Roster
import Text

/// What the answers to the 21 questions say of each collaboration.
///
/// A respondent's sum is 21 times the mean of the questions that were answered, and likewise the value
/// of a block is its number of questions times the mean of those answered in it; with every question
/// answered both are plain sums. The collaboration's sum and blocks are the means over respondents.
/// A respondent with fewer than ``leastAnswers`` answers is left out of them, and said to be. The bands
/// are stated for whole sums, so a mean takes the band of the nearest whole sum, a half upwards.
///
/// - Input: collaborations that run on the day, and of each the last round of answers (``SurveyRounds``): those of
///   different years make no mean. Of a respondent's tests in it the last one dated no later than the day holds; one
///   without a date is the earliest, and is counted only where there is no more than one round.
/// - Output: a result a collaboration with answers, sorted by id. `sum` 21…105, `blocks` from the
///   number of questions to five times it, `nil` without respondents to count; `spread` is the standard
///   deviation over respondents, `nil` below two. `items` has an ``Agreement`` for each question, over
///   everybody who answered it.
/// - Complexity: O(answers · log answers).
/// - Source: the questions, blocks and bands are those of the pilot study on collaboration between
///   municipalities that the product follows; scaling and rounding are this product's own rules.
package struct SelfTestSurvey: Sendable {
  /// A part of the test.
  package enum Block: String, Sendable, CaseIterable {
    case start
    case design
    case process
    case outcome

    var column: Column {
      switch self {
      case .start: .start
      case .design: .design
      case .process: .process
      case .outcome: .outcome
      }
    }

    /// Indices of its questions, from 0.
    package var questions: Range<Int> {
      switch self {
      case .start: 0..<5
      case .design: 5..<10
      case .process: 10..<20
      case .outcome: 20..<21
      }
    }
  }

  /// A range of whole sums with advice of its own, lowest first.
  package enum Band: Int, Sendable, CaseIterable {
    case lowest = 1
    case low
    case middle
    case high
    case highest

    package var sums: ClosedRange<Int> { selfTestBands[rawValue - 1] }

    /// The band of the whole sum nearest to `sum`, a half upwards.
    package init?(sum: Double) {
      guard sum.isFinite, abs(sum) < 1000 else { return nil }
      let whole = Int((sum + 0.5).rounded(.down))
      guard let band = Self.allCases.first(where: { $0.sums.contains(whole) }) else { return nil }
      self = band
    }

    /// Whether `sum` lies between the last sum of one band and the first of the next.
    package static func isBetween(_ sum: Double) -> Bool {
      allCases.dropLast().contains { band in
        Double(band.sums.upperBound) < sum && sum < Double(band.sums.upperBound + 1)
      }
    }

    /// The bands that the sums from `low` to `high` have, each rounded as a mean is.
    package static func all(from low: Double, to high: Double) -> [Band] {
      guard let first = Band(sum: low), let last = Band(sum: high) else { return [] }
      return allCases.filter { first.rawValue <= $0.rawValue && $0.rawValue <= last.rawValue }
    }

    /// `21-41`.
    package var text: String { "\(sums.lowerBound)-\(sums.upperBound)" }
  }

  package struct Result: Sendable {
    package let collaboration: String
    /// Those whose answers make the sum.
    package let respondents: Int
    /// Those with too few answers for a sum.
    package let leftOut: Int
    /// Questions without an answer among the respondents counted.
    package let missing: Int
    package let sum: Double?
    package let spread: Double?
    /// Of ``sum`` at 95 %; `nil` below two respondents.
    package let interval: MeanInterval?
    package let band: Band?
    package let blocks: [Double?]
    /// The block that is rated lowest beyond doubt, see ``SelfTestSurvey/weakest(of:)``.
    package let weakest: Block?
    /// By question; `nil` where nobody answered.
    package let items: [Agreement?]

    /// Whether the group is large enough for its numbers to be told outside the annex.
    package var isShown: Bool { respondents >= SelfTestSurvey.leastShown }

    /// The bands that the interval of the sum reaches; one alone when it does not cross a limit.
    package var reachedBands: [Band] {
      interval.map { Band.all(from: $0.low, to: $0.high) } ?? band.map { [$0] } ?? []
    }

    /// Indices of the questions whose answers are enough to be shown, and of those whose answers part.
    package var shownQuestions: [Int] {
      items.indices.filter { (items[$0]?.count ?? 0) >= SelfTestSurvey.leastShown }
    }
    package var shownApart: [Int] {
      shownQuestions.filter { question in
        items[question].map {
          $0.adMedian > Agreement.limit(steps: 5) || $0.hasTwoCamps
        } ?? false
      }
    }

    /// Indices of the questions with two camps among answers enough to be shown.
    package var shownCamps: [Int] {
      items.indices.filter { question in
        items[question].map { $0.hasTwoCamps && $0.count >= SelfTestSurvey.leastShown } ?? false
      }
    }
  }

  /// A respondent with fewer answers has no sum: more than half must be answered.
  package static let leastAnswers = 11
  /// Below so many respondents nothing but their absence is told outside the annex.
  package static let leastShown = smallestGroup

  package let results: [Result]
  /// Collaborations with answers that do not run on the day.
  package let ended: Int

  /// Measures `roster` as of `day`; `nil` when it has no answers by then.
  package init?(of roster: Roster, asOf day: Day) {
    let surveys = SurveyRounds.ofEach(roster, asOf: day)
    guard !surveys.isEmpty else { return nil }
    let running = surveys.keys.filter { roster.collaborations[Int($0)].isActive(on: day) }
    ended = surveys.count - running.count
    results = running.sorted().map { number in
      Self.result(
        roster.collaborations[Int(number)].id, surveys[number]?.current.lastAnswers ?? [])
    }
  }

  private static func result(_ id: String, _ answers: [[Int?]]) -> Result {
    let counted = answers.filter { $0.count { $0 != nil } >= leastAnswers }
    let some = answers.filter { $0.contains { $0 != nil } }
    let sums = counted.compactMap { scaled($0, 0..<21) }
    let mean = sums.mean
    return Result(
      collaboration: id, respondents: counted.count, leftOut: some.count - counted.count,
      missing: counted.reduce(0) { $0 + $1.count { $0 == nil } }, sum: mean,
      spread: sums.deviation, interval: MeanInterval(of: sums, within: 21...105),
      band: mean.flatMap { Band(sum: $0) },
      blocks: Block.allCases.map { block in
        counted.compactMap { scaled($0, block.questions) }.mean
      },
      weakest: weakest(of: counted),
      items: (0..<21).map { question in Agreement(of: answers.compactMap { $0[question] }) })
  }

  /// The number of `questions` times the mean of those answered; `nil` when none is.
  static func scaled(_ answers: [Int?], _ questions: Range<Int>) -> Double? {
    let given = answers[questions].compactMap(\.self)
    guard !given.isEmpty else { return nil }
    return Double(given.reduce(0, +) * questions.count) / Double(given.count)
  }
}

// MARK: Tables

extension SelfTestSurvey {
  /// `selftest`, a row a collaboration, and `selftest_items`, a row a question of it.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in columns { outcome.add(column, to: .selftest) }
    for column in itemColumns { outcome.add(column, to: .selftestItems) }
    outcome.findings =
      results.flatMap(\.findings)
      + Finding.fewAnswers(results.filter { !$0.isShown }.map(\.collaboration))
    outcome.keyFigures = keyFigures
    return outcome
  }

  private var columns: [Sheet.Column] {
    func block(_ block: Block) -> Sheet.Column {
      let place = Block.allCases.firstIndex(of: block) ?? 0
      return Sheet.Column(block.column, .real(results.map { $0.blocks[place] }))
    }
    func items(_ column: Column, _ holds: (Agreement) -> Bool) -> Sheet.Column {
      Sheet.Column(
        column,
        .text(
          results.map { result in
            result.items.enumerated().filter { $0.element.map(holds) ?? false }
              .map { "\($0.offset + 1)" }.joined(separator: " ")
          }))
    }
    let variances = results.map { $0.items.compactMap { $0?.variance } }
    return [
      Sheet.Column(.collaboration, .text(results.map(\.collaboration))),
      Sheet.Column(.respondents, .whole(results.map(\.respondents))),
      Sheet.Column(.sum, .real(results.map(\.sum))),
      Sheet.Column(.band, .text(results.map { $0.band?.text ?? "" })),
      block(.start), block(.design), block(.process), block(.outcome),
      Sheet.Column(.spread, .real(results.map(\.spread))),
      Sheet.Column(
        .betweenBands, .flag(results.map { $0.sum.map { Band.isBetween($0) } })),
      Sheet.Column(.weakestBlock, codes: results.map(\.weakest)),
      Sheet.Column(.missingAnswers, .whole(results.map(\.missing))),
      Sheet.Column(.leftOut, .whole(results.map(\.leftOut))),
      Sheet.Column(.sumLow, .real(results.map { $0.interval?.low })),
      Sheet.Column(.sumHigh, .real(results.map { $0.interval?.high })),
      Sheet.Column(
        .onLimit,
        .flag(results.map { result in result.interval.map { _ in result.reachedBands.count > 1 } })),
      items(.twoCamps) { $0.hasTwoCamps },
      items(.apart) { $0.adMedian > Agreement.limit(steps: 5) },
      Sheet.Column(
        .rwgMean,
        .real(results.map { $0.items.compactMap { $0?.rwg.map { Swift.max($0, 0) } }.mean })),
      Sheet.Column(
        .rwgJ,
        .real(
          variances.map { all in
            all.mean.map { Agreement.rwgJ(questions: all.count, variance: $0) }
          })),
    ]
  }

  private var itemColumns: [Sheet.Column] {
    let rows = results.flatMap { result in
      result.items.enumerated().map { (result.collaboration, $0.offset + 1, $0.element) }
    }
    func real(_ column: Column, _ value: (Agreement) -> Double?) -> Sheet.Column {
      Sheet.Column(column, .real(rows.map { $0.2.flatMap(value) }))
    }
    return [
      Sheet.Column(.collaboration, .text(rows.map(\.0))),
      Sheet.Column(.question, .whole(rows.map(\.1))),
      Sheet.Column(.answers, .whole(rows.map { $0.2?.count ?? 0 })),
      real(.mean, \.mean), real(.deviation) { $0.variance?.squareRoot() },
      real(.rwg) { $0.rwg.map { Swift.max($0, 0) } }, real(.adMean, \.adMean),
      real(.adMedian, \.adMedian), real(.awg, \.awg),
      Sheet.Column(.hasTwoCamps, .flag(rows.map { $0.2?.hasTwoCamps })),
    ]
  }

  private var keyFigures: [KeyFigure] {
    // Questions of groups that are too small to be shown are not counted either.
    let shown = results.filter(\.isShown)
    let camps = shown.reduce(0) { $0 + $1.shownCamps.count }
    return [
      KeyFigure(
        .selftests, .count(results.count), unless: nil,
        label: Localised(
          swedish: "samarbeten med självtest", english: "collaborations with a self-test"),
        definition: SelfTestTexts.bandRule),
      KeyFigure(
        .twoCamps, shown.isEmpty ? .none : .count(camps), unless: nil,
        label: Localised(
          swedish: "frågor i självtesten där svaren delar sig i två grupper",
          english: "self-test questions on which the answers split into two groups"),
        definition: SelfTestTexts.campRule),
    ]
  }
}

extension Analysis where Input == Review {
  static let selfTest = Analysis(
    "self-test", title: Localised(swedish: "Självtest", english: "Self-test"),
    parts: [.instruments], cost: .searched, needs: [.selfTest], tables: [.selftest, .selftestItems]
  ) { SelfTestSurvey(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
