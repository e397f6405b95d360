// Agreements: where each collaboration stands on the day, what ends or must be reviewed soon, and what has ended.

import Findings
package import Roster
import Text

/// The agreements of the collaborations of a roster on a day.
///
/// A collaboration has *ended* when its last day has passed or, without one, when the list says so; it is *planned*
/// when its first day is to come or, without one, when the list says so; it is *ending* when it runs and the list
/// says that it is being ended, or a decision of that kind about it is on record; else it is *running*. Where no day
/// and no status is told, where it stands is unknown. A status that the days contradict is told, and the days are
/// followed: so a report on an earlier day has what ran then.
///
/// What runs ends soon when its last day lies within the horizon, and is to be given notice soon when the last day of
/// notice does; both ends count. A review is overdue from the day after that of the review: the lists tell when it
/// was to be, not whether it was. An agreement is lacking only where others have one; a collaboration is open-ended
/// when it has neither a last day nor a day of review, where both are told of others.
///
/// An end is *unprepared* when the lists have tables of decisions and days of review, and neither a decision about the
/// collaboration (not dropped, made by the day, and open or made within two years) nor a review between the day
/// and the end.
///
/// - Input: collaborations with days, status and agreement; decisions. No chance of ending is worked out.
/// - Output: a row a collaboration that has not ended, and one for each that has, in the order of the roster; days
///   from −∞, negative when passed, `nil` where the day is not told.
/// - Complexity: O(collaborations + decisions), beside that of ``AgreementSigns``.
/// - Source: what makes collaborations end is asked for in the seed studies; the rules are this product's own.
package struct Agreements: Sendable {
  package typealias State = Collaboration.Status

  package struct Row: Sendable {
    package let collaboration: Index
    /// `nil` where neither a day nor a status tells.
    package let state: State?
    /// Whether the list's status and its days say different things.
    package let contradicts: Bool
    package let daysToEnd: Int?
    package let daysToNotice: Int?
    package let daysToReview: Int?
    package let endsSoon: Bool
    package let noticeSoon: Bool
    package let isOverdue: Bool
    /// `nil` where no collaboration has an agreement in the list.
    package let lacksAgreement: Bool?
    package let isOpenEnded: Bool?
    /// Whether it ends soon with neither decision nor review on record; `nil` where these are not told at all.
    package let isUnprepared: Bool?
    /// The day of the latest decision about it.
    package let lastDecision: Day?

    package var runs: Bool { state != .planned && state != .ended }
    /// Whether its end or its day of notice lies within the horizon.
    package var isDue: Bool { endsSoon || noticeSoon }
    /// The first of the days that make it so.
    package var daysLeft: Int {
      min(endsSoon ? daysToEnd ?? .max : .max, noticeSoon ? daysToNotice ?? .max : .max)
    }
  }

  /// A decision made so long before the day, and done, no longer prepares an end.
  package static let decisionMonths = 24

  package let roster: Roster
  package let asOf: Day
  package let months: Int
  /// What has not ended.
  package let rows: [Row]
  package let ended: [Row]
  package let signs: AgreementSigns

  /// Measures `review`; `nil` without collaborations, or when nothing of their agreements is told.
  package init?(of review: Review) {
    let (roster, day) = (review.roster, review.asOf)
    guard !roster.collaborations.isEmpty, Self.unknown(roster) == nil else { return nil }
    var decisions = [[Decision]](repeating: [], count: roster.collaborations.count)
    for decision in roster.decisions where decision.date.map({ $0 <= day }) ?? true {
      if case .collaboration(let place) = decision.about {
        decisions[Int(place)].append(decision)
      }
    }
    let rules = Rules(review)
    let all = roster.collaborations.indices.map {
      Row(Index($0), roster.collaborations[$0], decisions[$0], rules)
    }
    rows = all.filter { $0.state != .ended }
    ended = all.filter { $0.state == .ended }
    signs = AgreementSigns(of: review)
    (self.roster, asOf, months) = (roster, day, review.horizonMonths)
  }

  /// Why nothing of agreements is known; `nil` when something is.
  static func unknown(_ roster: Roster) -> Roster.Reason? {
    roster.unknown(
      eitherOf: .collaborationAgreement, .collaborationTo, .collaborationNotice,
      .collaborationReview, .collaborationStatus)
  }

  package var due: [Row] {
    rows.filter(\.isDue).sorted {
      ($0.daysLeft, $0.collaboration) < ($1.daysLeft, $1.collaboration)
    }
  }
  package var overdue: [Row] {
    rows.filter(\.isOverdue).sorted {
      ($0.daysToReview ?? 0, $0.collaboration) < ($1.daysToReview ?? 0, $1.collaboration)
    }
  }
  func id(_ row: Row) -> String { roster.collaborations[Int(row.collaboration)].id }
}

/// What the rows of a review are judged by.
private struct Rules {
  let day: Day
  /// The last day of the horizon.
  let end: Day
  /// The first day of decisions that still prepare an end.
  let recent: Day
  let tellsAgreements: Bool
  let tellsOpen: Bool
  let tellsPreparing: Bool

  init(_ review: Review) {
    day = review.asOf
    end = review.asOf.adding(months: review.horizonMonths)
    recent = review.asOf.adding(months: -Agreements.decisionMonths)
    let roster = review.roster
    tellsAgreements = roster.tells(.collaborationAgreement)
    tellsOpen = roster.tells(.collaborationTo) && roster.tells(.collaborationReview)
    tellsPreparing = roster.tells(.decisions) && roster.tells(.collaborationReview)
  }

  func isWithin(_ date: Day?) -> Bool { date.map { day <= $0 && $0 <= end } ?? false }
}

extension Agreements.Row {
  fileprivate init(
    _ place: Index, _ one: Collaboration, _ decisions: [Decision], _ rules: Rules
  ) {
    collaboration = place
    let day = rules.day
    let kept = decisions.filter { $0.status != .dropped }
    let state = Self.state(one, kept, day)
    self.state = state
    contradicts = Self.contradiction(one, day)
    daysToEnd = one.to.map { day.days(to: $0) }
    daysToNotice = one.notice.map { day.days(to: $0) }
    daysToReview = one.review.map { day.days(to: $0) }
    let runs = state != .planned && state != .ended
    endsSoon = runs && rules.isWithin(one.to)
    noticeSoon = runs && rules.isWithin(one.notice)
    isOverdue = runs && (one.review.map { $0 < day } ?? false)
    lacksAgreement = rules.tellsAgreements && runs ? one.agreement.isEmpty : nil
    isOpenEnded = rules.tellsOpen && runs ? one.to == nil && one.review == nil : nil
    lastDecision = decisions.compactMap(\.date).max()
    let isDecided = kept.contains { decision in
      decision.status != .done || decision.date.map { rules.recent <= $0 } ?? true
    }
    let isReviewed = one.review.map { review in
      day <= review && one.to.map { review <= $0 } ?? true
    }
    isUnprepared =
      rules.tellsPreparing ? endsSoon && !isDecided && isReviewed != true : nil
  }

  private static func state(
    _ one: Collaboration, _ decisions: [Decision], _ day: Day
  ) -> Agreements.State? {
    if !one.isActive(on: day) {
      let isLater = one.from.map { day < $0 } ?? (one.status == .planned)
      return isLater ? .planned : .ended
    }
    if one.status == .ending || decisions.contains(where: { $0.kind == .ending }) { return .ending }
    return one.from == nil && one.to == nil && one.status == nil ? nil : .running
  }

  /// Whether the days say that it is otherwise than the status says.
  private static func contradiction(_ one: Collaboration, _ day: Day) -> Bool {
    let isOver = one.to.map { $0 < day } ?? false
    let isLater = one.from.map { day < $0 } ?? false
    return switch one.status {
    case .ended: one.to.map { day <= $0 } ?? false
    case .planned: isOver || one.from.map { $0 <= day } ?? false
    case .running: isOver || isLater
    case .ending: isLater
    case nil: false
    }
  }
}

extension Analysis where Input == Review {
  static let agreements = Analysis(
    "agreements", title: Localised(swedish: "Avtal", english: "Agreements"),
    parts: [.instruments], cost: .searched, needs: [.collaborations],
    tables: [.agreements, .agreementSigns, .agreementsEnded],
    lacks: { Agreements.unknown($0.roster) }
  ) { Agreements(of: $0).map(\.outcome) }
}
