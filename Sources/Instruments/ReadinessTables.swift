// The readiness matrix as tables: areas, orders, answers, what runs already, and judged effects.

package import Findings
import Roster
import Text

extension ReadinessMatrix {
  /// The columns of its tables, findings on areas, and two key figures.
  package var outcome: Outcome { outcome(of: nil) }

  /// - Parameter roster: what the answers are of, to say which of their columns are not told.
  func outcome(of roster: Roster?) -> Outcome {
    var outcome = Outcome()
    for column in columns { outcome.add(column, to: .readiness) }
    outcome.keep(AnswersByArea(areas.map(\.answers)))
    for column in orderColumns { outcome.add(column, to: .readinessOrders) }
    for column in answerColumns { outcome.add(column, to: .readinessAnswers) }
    for column in existingColumns { outcome.add(column, to: .readinessExisting) }
    if !effects.isEmpty {
      for column in effectColumns { outcome.add(column, to: .areaEffects) }
    }
    outcome.findings =
      areas.compactMap { $0.canStart ? .canStart($0) : nil }
      + (areas.contains { !$0.expired.isEmpty } ? [.answersExpired(self)] : [])
      + areas.indices.compactMap { area in
        areas[area].isLeaderless
          ? .nobodyLeads(areas[area], isFirst: orders.whole[area] == 1) : nil
      }
      + areas.compactMap { $0.existing.isEmpty ? nil : .alreadyRunning($0) }
      + [.orderDiffers(self)].compactMap(\.self)
    outcome.keyFigures = keyFigures
    return outcome
  }

  private var columns: [Sheet.Column] {
    func ids(_ column: Column, _ list: (Area) -> [String]) -> Sheet.Column {
      Sheet.Column(column, .text(areas.map { IDList.joined(list($0)) }))
    }
    return [
      Sheet.Column(.area, .text(areas.map(\.name))), ids(.lead, \.lead), ids(.join, \.join),
      ids(.wait, \.wait), ids(.abstain, \.abstain),
      Sheet.Column(.score, .whole(areas.map { $0.hasAnswers ? $0.score : nil })),
      Sheet.Column(.rank, .whole(ranks)),
      Sheet.Column(.canStart, .flag(areas.map { $0.hasAnswers ? $0.canStart : nil })),
      ids(.listedCollaborations, \.collaborations), ids(.coalition, \.coalition),
      ids(.expired) { $0.expired.map(\.organisation) },
      Sheet.Column(
        .couldStart, .flag(areas.map { $0.expired.isEmpty ? nil : $0.couldStart })),
      Sheet.Column(.undated, .whole(areas.map(\.undated))),
      Sheet.Column(.askedFirst, .text(areas.map { $0.askedFirst?.description ?? "" })),
      Sheet.Column(.askedLast, .text(areas.map { $0.askedLast?.description ?? "" })),
      Sheet.Column(.willingCount, .whole(areas.map { $0.hasAnswers ? $0.willing : nil })),
      Sheet.Column(.rankLeaders, .whole(orders.leadersFirst)),
      Sheet.Column(.rankWhole, .whole(orders.whole)),
    ] + given
  }

  /// Nothing when no order was given.
  private var given: [Sheet.Column] {
    guard let comparison, let wholeComparison else { return [] }
    func column(_ column: Column, _ compared: Comparison, _ values: [Int]) -> Sheet.Column {
      let places = Dictionary(
        zip(compared.areas, values).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
      return Sheet.Column(column, .whole(areas.map { places[$0.name] }))
    }
    return [
      column(.givenRank, comparison, comparison.given),
      column(.rankAmongGiven, comparison, comparison.own),
      column(.rankWholeAmongGiven, wholeComparison, wholeComparison.own),
    ]
  }

  /// Which orders are set against each other, over how many areas, and how far they agree.
  private var orderColumns: [Sheet.Column] {
    let rows: [(Order, Order, Int, Double?)] =
      [(.leadersFirst, .whole, orders.whole.count { $0 != nil }, orders.tau)]
      + [(comparison, Order.leadersFirst), (wholeComparison, .whole)].compactMap { compared, own in
        compared.map { (own, .given, $0.areas.count, $0.tau) }
      }
    return [
      Sheet.Column(.oneOrder, codes: rows.map(\.0)),
      Sheet.Column(.otherOrder, codes: rows.map(\.1)),
      Sheet.Column(.areas, .whole(rows.map(\.2))), Sheet.Column(.tau, .real(rows.map(\.3))),
    ]
  }

  package enum Order: String, Sendable, CaseIterable {
    case leadersFirst = "leaders_first"
    case whole = "will_as_a_whole"
    case given
  }

  private var answerColumns: [Sheet.Column] {
    func text(_ column: Column, _ word: (ReadinessAnswer) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(answers.map(word)))
    }
    return [
      text(.area, \.area), text(.organisation, \.organisation),
      Sheet.Column(.stance, codes: answers.map(\.stance)),
      text(.answeredOn) { $0.asked?.description ?? "" },
      text(.answerUntil) { $0.until?.description ?? "" },
      Sheet.Column(.answerAge, codes: answers.map(\.age)),
      text(.condition, \.condition), text(.note, \.note),
    ]
  }

  private var existingColumns: [Sheet.Column] {
    let rows = areas.flatMap { area in area.existing.map { (area.name, $0) } }
    func ids(_ column: Column, _ list: (Existing) -> [String]) -> Sheet.Column {
      Sheet.Column(column, .text(rows.map { IDList.joined(list($0.1)) }))
    }
    return [
      Sheet.Column(.area, .text(rows.map(\.0))),
      Sheet.Column(.collaboration, .text(rows.map(\.1.id))),
      ids(.willing, \.willing), ids(.reluctant, \.reluctant), ids(.others, \.others),
    ]
  }

  /// What was judged, in the unit in which it was; the high end is empty where one number was told.
  private var effectColumns: [Sheet.Column] {
    func ends(
      _ low: Column, _ high: Column, _ amount: (AreaEffect) -> Amount?
    ) -> [Sheet.Column] {
      [
        Sheet.Column(low, .real(effects.map { amount($0)?.low })),
        Sheet.Column(
          high,
          .real(effects.map { amount($0).flatMap { $0.low == $0.high ? nil : $0.high } })),
      ]
    }
    func text(_ column: Column, _ word: (AreaEffect) -> String) -> Sheet.Column {
      Sheet.Column(column, .text(effects.map(word)))
    }
    return [text(.area, \.area)]
      + ends(.economyShort, .economyShortHigh, \.economyShort)
      + ends(.economyLong, .economyLongHigh, \.economyLong)
      + ends(.economy, .economyHigh, \.economy)
      + [Sheet.Column(.unit, codes: effects.map(\.unit)), text(.effectKind, \.meaning)]
      + ends(.startCost, .startCostHigh, \.startCost)
      + [
        text(.condition, \.condition),
        Sheet.Column(.vulnerability, codes: effects.map(\.vulnerability)),
      ]
  }
}

extension Column {
  /// ``collaborations`` where the cells hold ids and no number.
  fileprivate static let listedCollaborations = Column(
    "collaborations", "Samarbeten", "Collaborations", .reference(.collaborations))
}
