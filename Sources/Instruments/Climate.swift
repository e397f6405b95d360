// Trust and the climate of collaborations over time: the self-test from one round of answers to the next.

package import Findings
package import Roster
import Text

/// How trust and the four parts of the self-test have moved in each collaboration from round to round.
///
/// A round is what was answered with no more than 60 days between one answer and the next; answers without a date are
/// a round that is not placed in time. In a round the last test of each respondent counts, if it has at least eleven
/// answers. The value of an aspect is the mean over respondents of the mean of its questions that each has answered, 1–5;
/// in the table of rounds the blocks are scaled as in the self-test.
///
/// The last round is set beside the first one with at least five answers on the same aspect. It has fallen when the
/// whole interval of its mean lies below that of the earlier, and risen when it lies above (``MeanInterval``, 95 %).
/// Where either interval reaches the other nothing is told of a change, and so where the last round has fewer than
/// five answers, or no earlier one has five. The respondents need not be the same, and nothing pairs them.
///
/// - Input: collaborations that run on the day and have at least two dated rounds by then.
/// - Output: a course for each, sorted by id, with its rounds, oldest first; means `nil` where nobody has answered, and
///   intervals below two answers.
/// - Complexity: O(answers · log answers).
/// - Source: the questions and blocks are those of the self-test; Student (1908) for the interval. That two intervals
///   must lie apart is this product's own rule, and stricter than an interval of the difference.
package struct Climate: Sendable {
  /// What is followed.
  package enum Aspect: String, Sendable, CaseIterable {
    case priorTrust = "prior_trust"
    case trustfulMeetings = "trustful_meetings"
    case start
    case design
    case process
    case outcome

    /// Indices of its questions, from 0.
    package var questions: Range<Int> {
      switch self {
      case .priorTrust: 0..<1
      case .trustfulMeetings: 16..<17
      case .start: SelfTestSurvey.Block.start.questions
      case .design: SelfTestSurvey.Block.design.questions
      case .process: SelfTestSurvey.Block.process.questions
      case .outcome: SelfTestSurvey.Block.outcome.questions
      }
    }

    /// Whether it is a question on trust, and so what findings tell of.
    package var isTrust: Bool { self == .priorTrust || self == .trustfulMeetings }
  }

  package enum Change: String, Sendable, CaseIterable {
    case fell
    case rose
    /// The intervals do not decide it.
    case undecided
    /// Too few answers.
    case few
  }

  /// The mean of an aspect in a round.
  package struct Mean: Sendable {
    package let answers: Int
    /// 1–5.
    package let value: Double?
    package let interval: MeanInterval?

    /// That of `values`, one of each respondent who has answered.
    package init(of values: [Double]) {
      answers = values.count
      value = values.mean
      interval = MeanInterval(of: values, within: 1...5)
    }

    /// Whether there are answers enough to be told outside the annex.
    package var isShown: Bool { answers >= SelfTestSurvey.leastShown }
  }

  package struct Round: Sendable {
    /// The days of its first and last answer; `nil` for the answers without a date.
    package let days: ClosedRange<Day>?
    package let respondents: Int
    /// By aspect, in the order of ``Aspect``.
    package let means: [Mean]

    package func mean(_ aspect: Aspect) -> Mean? {
      zip(Aspect.allCases, means).first { $0.0 == aspect }?.1
    }

    package var isShown: Bool { respondents >= SelfTestSurvey.leastShown }
  }

  /// The last round beside the one that it is compared with.
  package struct Comparison: Sendable {
    package let aspect: Aspect
    package let first: Round
    package let last: Round
    package let change: Change
  }

  package struct Course: Sendable {
    package let collaboration: String
    /// Those with dates, oldest first.
    package let rounds: [Round]
    /// The answers without a date, when there are any.
    package let undated: Round?
    /// By aspect, in the order of ``Aspect``.
    package let comparisons: [Comparison]

    /// The comparisons of trust that say `change`.
    package func trust(_ change: Change) -> [Comparison] {
      comparisons.filter { $0.aspect.isTrust && $0.change == change }
    }
  }

  package let courses: [Course]

  /// Measures `roster` as of `day`; `nil` when no collaboration has two rounds by then.
  package init?(of roster: Roster, asOf day: Day) {
    let surveys = SurveyRounds.ofEach(roster, asOf: day)
    courses = surveys.keys.sorted().compactMap { number in
      let collaboration = roster.collaborations[Int(number)]
      guard collaboration.isActive(on: day), let survey = surveys[number] else { return nil }
      return Self.course(collaboration.id, survey)
    }
    if courses.isEmpty { return nil }
  }

  private static func course(_ id: String, _ survey: SurveyRounds) -> Course? {
    let rounds = survey.rounds.map { round($0.tests, $0.from...$0.to) }
    guard rounds.count > 1, let last = rounds.last, let first = rounds.first else { return nil }
    return Course(
      collaboration: id, rounds: rounds,
      undated: survey.undated.isEmpty ? nil : round(survey.undated, nil),
      comparisons: Aspect.allCases.map { aspect in
        let earlier = rounds.dropLast().first { $0.mean(aspect)?.isShown ?? false }
        return Comparison(
          aspect: aspect, first: earlier ?? first, last: last,
          change: change(from: earlier?.mean(aspect), to: last.mean(aspect)))
      })
  }

  private static func round(_ tests: [SelfTest], _ days: ClosedRange<Day>?) -> Round {
    let counted = tests.lastAnswers.filter {
      $0.count { $0 != nil } >= SelfTestSurvey.leastAnswers
    }
    return Round(
      days: days, respondents: counted.count,
      means: Aspect.allCases.map { aspect in
        let values = counted.compactMap { answers in
          SelfTestSurvey.scaled(answers, aspect.questions).map {
            $0 / Double(aspect.questions.count)
          }
        }
        return Mean(of: values)
      })
  }

  /// What the means say of a change; see ``Climate`` for the rule.
  package static func change(from first: Mean?, to last: Mean?) -> Change {
    guard let first, let last, first.isShown, last.isShown, let then = first.interval,
      let now = last.interval
    else { return .few }
    return now.high < then.low ? .fell : now.low > then.high ? .rose : .undecided
  }
}

// MARK: Tables

extension Climate {
  /// `climate`, a row a round, and `climate_changes`, a row an aspect.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in columns { outcome.add(column, to: .climate) }
    for column in changeColumns { outcome.add(column, to: .climateChanges) }
    outcome.findings = findings
    outcome.keep(self)
    return outcome
  }

  private var columns: [Sheet.Column] {
    let rows = courses.flatMap { course in
      (course.rounds + [course.undated].compactMap(\.self)).map { (course.collaboration, $0) }
    }
    func mean(_ column: Column, _ aspect: Aspect) -> Sheet.Column {
      let scale = aspect.isTrust ? 1 : Double(aspect.questions.count)
      return Sheet.Column(
        column, .real(rows.map { $0.1.mean(aspect)?.value.map { $0 * scale } }))
    }
    func answers(_ column: Column, _ aspect: Aspect) -> Sheet.Column {
      Sheet.Column(column, .whole(rows.map { $0.1.mean(aspect)?.answers }))
    }
    return [
      Sheet.Column(.collaboration, .text(rows.map(\.0))),
      Sheet.Column(.roundFrom, .text(rows.map { $0.1.days?.lowerBound.description ?? "" })),
      Sheet.Column(.roundTo, .text(rows.map { $0.1.days?.upperBound.description ?? "" })),
      Sheet.Column(.respondents, .whole(rows.map(\.1.respondents))),
      mean(.priorTrust, .priorTrust), answers(.priorTrustAnswers, .priorTrust),
      mean(.trustfulMeetings, .trustfulMeetings),
      answers(.trustfulMeetingsAnswers, .trustfulMeetings),
      mean(.start, .start), mean(.design, .design), mean(.process, .process),
      mean(.outcome, .outcome), answers(.startAnswers, .start), answers(.designAnswers, .design),
      answers(.processAnswers, .process), answers(.outcomeAnswers, .outcome),
    ]
  }

  private var changeColumns: [Sheet.Column] {
    let rows = courses.flatMap { course in
      course.comparisons.map { (course.collaboration, $0) }
    }
    func text(_ column: Column, _ value: (Comparison) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(rows.map { value($0.1) }))
    }
    func whole(_ column: Column, _ round: (Comparison) -> Round) -> Sheet.Column {
      Sheet.Column(column, .whole(rows.map { round($0.1).mean($0.1.aspect)?.answers }))
    }
    func real(
      _ column: Column, _ round: (Comparison) -> Round, _ value: (Mean) -> Double?
    ) -> Sheet.Column {
      Sheet.Column(column, .real(rows.map { round($0.1).mean($0.1.aspect).flatMap(value) }))
    }
    return [
      Sheet.Column(.collaboration, .text(rows.map(\.0))),
      Sheet.Column(.aspect, codes: rows.map(\.1.aspect)),
      text(.firstRound) { $0.first.days?.upperBound.description ?? "" },
      text(.lastRound) { $0.last.days?.upperBound.description ?? "" },
      whole(.answersFirst, \.first), whole(.answersLast, \.last),
      real(.meanFirst, \.first, \.value), real(.lowFirst, \.first) { $0.interval?.low },
      real(.highFirst, \.first) { $0.interval?.high },
      real(.meanLast, \.last, \.value), real(.lowLast, \.last) { $0.interval?.low },
      real(.highLast, \.last) { $0.interval?.high },
      Sheet.Column(.trustChange, codes: rows.map(\.1.change)),
    ]
  }
}

extension Analysis where Input == Review {
  static let climate = Analysis(
    "climate", title: Localised(swedish: "Tillit över tid", english: "Trust over time"),
    parts: [.instruments], cost: .searched, needs: [.selfTest],
    tables: [.climate, .climateChanges],
    lacks: { review in
      guard Climate(of: review.roster, asOf: review.asOf) == nil else { return nil }
      return Localised(
        swedish: "inget pågående samarbete har daterade svar från mer än en omgång av självtestet",
        english:
          "no ongoing collaboration has dated answers from more than one round of the self-test")
    }
  ) { Climate(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
