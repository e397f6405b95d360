// What the rows show of each initiative: who owns it, what is decided of it, what it is for, what came of it.

import Roster

/// Political decisions on initiatives.
///
/// A decision counts when it is made by the day, is not dropped, is on the political level, gives a direction or an
/// assignment, and is about the initiative itself. One on its goal or its area does not count: by that no effort is
/// decided on yet. It is unknown whether there is one when a decision on it tells no level or no kind and none other
/// counts.
///
/// - Complexity: O(decisions).
/// - Source: the seed document's "utvecklingsinsatser som är beslutade"; the kinds are this product's own rule.
struct PoliticalDecisions {
  private let all: [Matter: [Decision]]
  let isTold: Bool

  init(of roster: Roster, asOf day: Day) {
    isTold = roster.tells(.decisions)
    all = Dictionary(
      grouping: roster.decisions.filter { $0.status != .dropped && $0.holds(by: day) }, by: \.about)
  }

  /// What is decided about it and not dropped.
  func decisions(on matter: Matter) -> [Decision] { all[matter] ?? [] }

  /// Whether there is a political decision of one of `kinds` on `matter`; `nil` when it is not known.
  func hold(_ kinds: [Decision.Kind], on matter: Matter) -> Bool? {
    guard isTold else { return nil }
    let found = decisions(on: matter)
    func isOne(_ one: Decision, orUnknown: Bool) -> Bool {
      let isKind = one.kind.map(kinds.contains) ?? orUnknown
      let isPolitical = one.level.kind.map { $0 == .political } ?? orUnknown
      return isKind && isPolitical
    }
    if found.contains(where: { isOne($0, orUnknown: false) }) { return true }
    return found.contains { isOne($0, orUnknown: true) } ? nil : false
  }
}

extension Portfolio {
  /// What the tables show of the initiatives of a roster; `nil` where they do not tell.
  struct Signs {
    /// Of one initiative.
    struct Shown {
      let owner: Bool?
      let mandate: Bool?
      /// Whether any goal is stated.
      let statesGoal: Bool?
      /// Whether a goal is stated; a common one where goals are kept.
      let goal: Bool?
      let needsCommonGoal: Bool
      let parties: Bool?
      /// Whether decisions are kept at all.
      let keepsDecisions: Bool
      /// A political direction or assignment on it.
      let isSanctioned: Bool?
      /// A political assignment on it.
      let isAssigned: Bool?
      /// Any decision on it.
      let isDecided: Bool?
      /// An effect that is measured, or a decision on it that is done.
      let isFollowed: Bool?

      /// The criteria of the portfolio in their order, and whether each is met.
      var criteria: [(criterion: Criterion, isMet: Bool?)] {
        [
          keepsDecisions ? (.decision, isSanctioned) : (.mandate, mandate),
          (needsCommonGoal ? .commonGoal : .goal, goal), (.parties, parties),
        ]
      }
    }

    private let roster: Roster
    private let political: PoliticalDecisions
    private let told: Set<RosterColumn>
    /// Initiatives with an effect that is measured by the day.
    private let measured: Set<Matter>

    init(of roster: Roster, asOf day: Day) {
      self.roster = roster
      political = PoliticalDecisions(of: roster, asOf: day)
      told = Set(
        [
          .initiativeOwner, .initiativeMandate, .initiativeGoal, .initiativeParties, .goals,
          .decisionStatus, .effectMeasured,
        ].filter(roster.tells))
      measured = Set(
        roster.effects.filter { $0.measured != nil && $0.date.map { $0 <= day } ?? true }
          .map(\.about))
    }

    func of(_ at: Index) -> Shown {
      let one = roster.initiatives[Int(at)]
      func known(_ column: RosterColumn, _ value: Bool) -> Bool? {
        told.contains(column) ? value : nil
      }
      let parties = Set(one.parties).union(one.owner.map { [$0] } ?? []).count
      let own = political.decisions(on: .initiative(at))
      let isDone = own.contains { $0.status == .done }
      let tellsFollowing = told.contains(.decisionStatus) || told.contains(.effectMeasured)
      return Shown(
        owner: known(.initiativeOwner, one.owner != nil),
        mandate: known(.initiativeMandate, !one.mandate.isEmpty),
        statesGoal: known(.initiativeGoal, !one.goal.isEmpty),
        goal: known(.initiativeGoal, !one.goal.isEmpty).flatMap { isStated in
          guard isStated, told.contains(.goals) else { return isStated }
          guard let goal = one.commonGoal else { return false }
          return roster.isCommon(goal)
        },
        needsCommonGoal: told.contains(.goals),
        parties: parties > 1 || told.contains(.initiativeParties) ? parties > 1 : nil,
        keepsDecisions: political.isTold,
        isSanctioned: political.hold([.direction, .assignment], on: .initiative(at)),
        isAssigned: political.hold([.assignment], on: .initiative(at)),
        isDecided: political.isTold ? !own.isEmpty : nil,
        isFollowed: tellsFollowing ? isDone || measured.contains(.initiative(at)) : nil)
    }
  }
}

/// Whether both hold; `nil` where neither fails and one is not known.
func and(_ one: Bool?, _ other: Bool?) -> Bool? {
  if one == false || other == false { return false }
  return one == nil || other == nil ? nil : true
}

/// Whether one holds; `nil` where neither does and one is not known.
func or(_ one: Bool?, _ other: Bool?) -> Bool? {
  if one == true || other == true { return true }
  return one == nil || other == nil ? nil : false
}
