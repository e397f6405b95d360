// The readiness matrix: which areas of collaboration can start by the answers that hold, and with whom.

import Findings
package import Roster
import Text

/// What the organisations say of every area: who leads, joins, waits and abstains, and whose answer has expired.
///
/// An answer has expired when its last day has passed or, where none is told, when it was asked more than `months`
/// months before the day; see ``Readiness/age(on:months:)``. What has expired counts for nothing and is told as
/// expired. With *L*, *J* and *W* the numbers whose answers hold and lead, join and wait, an area can start when
/// *L* ≥ 1 and *L* + *J* ≥ 2. There are two orders, see ``ReadinessOrders``. Leaders first: areas that can start before
/// those that cannot, then the higher score 3·*L* + 2·*J* + *W*, then the name. Will as a whole: *L* + *J*, then *W*.
///
/// - Input: the readiness table, the effects of areas and the collaborations of a roster. Where an
///   organisation has several stances in an area, the last one holds; those asked after the day are left out.
/// - Output: one row an area, sorted by name; the score is a whole number from 0 to 3·organisations,
///   the rank counts from 1 and is never shared; both are `nil` where no answer holds.
/// - Complexity: O(*r* log *r*) in the rows of readiness, O(*n*²) in the areas.
/// - Source: leaders first and the limit in months are this product's own rules. Will as a whole is how a pre-study
///   in Uppsala county (2020) reads the same answers: who is ready to lead or to increase, then who waits.
package struct ReadinessMatrix: Sendable {
  /// An area and the organisations by stance, each list sorted by id.
  package struct Area: Hashable, Sendable {
    package let name: String
    package let lead: [String]
    package let join: [String]
    package let wait: [String]
    package let abstain: [String]
    /// Answers that hold no longer.
    package let expired: [ReadinessAnswer]
    /// How many of those that hold have no day.
    package let undated: Int
    /// When those that hold were asked, as far as told.
    package let askedFirst: Day?
    package let askedLast: Day?
    /// Collaborations of the area that run on the day, by id.
    package let collaborations: [String]
    /// Those of them that any organisation with a stance in the area takes part in.
    package let existing: [Existing]

    package var score: Int { 3 * lead.count + 2 * join.count + wait.count }

    /// How many lead or join.
    package var willing: Int { lead.count + join.count }

    /// How many answers hold.
    package var answers: Int { willing + wait.count + abstain.count }

    package var hasAnswers: Bool { answers > 0 }

    package var canStart: Bool { !lead.isEmpty && willing >= 2 }

    /// Whether it cannot start, and could if the expired answers held.
    package var couldStart: Bool {
      let led = lead.count + expired.count { $0.stance == .lead }
      let joined = join.count + expired.count { $0.stance == .join }
      return !canStart && led > 0 && led + joined >= 2
    }

    /// Whether it is known that nobody leads: no answer that holds does, nor did one that has expired.
    package var isLeaderless: Bool {
      hasAnswers && lead.isEmpty && !expired.contains { $0.stance == .lead }
    }

    /// Those who lead, then those who join: who can start together now.
    package var coalition: [String] { canStart ? lead + join : [] }
  }

  /// A running collaboration beside those with a stance in its area, each list sorted by id.
  package struct Existing: Hashable, Sendable {
    package let id: String
    /// Members that lead or join.
    package let willing: [String]
    /// Members that wait or abstain.
    package let reluctant: [String]
    /// Members without a stance that holds.
    package let others: [String]
  }

  /// Sorted by name.
  package let areas: [Area]
  package let answers: [ReadinessAnswer]
  /// How many months an answer holds that does not say until when.
  package let months: Int
  /// The rank of every area with an answer that holds, leaders first, from 1.
  package let ranks: [Int?]
  package let orders: ReadinessOrders
  /// Leaders first against the given order; `nil` when fewer than two areas have a given rank.
  package let comparison: Comparison?
  /// Will as a whole against the given order.
  package let wholeComparison: Comparison?
  let effects: [AreaEffect]

  /// Measures `roster` as of `day`; `nil` when it has no answers on the day.
  package init?(
    of roster: Roster, asOf day: Day, months: Int = Thresholds().answerMonths
  ) {
    answers = ReadinessAnswers(of: roster, asOf: day, months: months).all
    guard !answers.isEmpty else { return nil }
    self.months = months
    let running = RunningCollaborations(of: roster, on: day)
    let byArea = Dictionary(grouping: answers, by: \.area)
    let areas = byArea.sorted { $0.key < $1.key }.map { Area($0.key, $0.value, running) }
    let orders = ReadinessOrders(areas)
    let listed = areas.indices.filter { areas[$0].hasAnswers }.sorted { left, right in
      let (a, b) = (orders.leadersFirst[left] ?? 0, orders.leadersFirst[right] ?? 0)
      return a != b ? a < b : areas[left].name < areas[right].name
    }
    var ranks = [Int?](repeating: nil, count: areas.count)
    for (place, area) in listed.enumerated() { ranks[area] = place + 1 }
    let effects = Dictionary(
      roster.areaEffects.map { ($0.area, $0) }, uniquingKeysWith: { _, last in last })
    // What the score does not tell apart is not apart, though a list must have some order.
    func compared(_ places: [Int?]) -> Comparison? {
      Comparison(
        areas.indices.compactMap { area in
          guard let rank = effects[areas[area].name]?.rank, let place = places[area] else {
            return nil
          }
          return (areas[area].name, rank, place)
        })
    }
    self.areas = areas
    self.ranks = ranks
    self.orders = orders
    self.effects = effects.values.sorted { $0.area < $1.area }
    comparison = compared(orders.leadersFirst)
    wholeComparison = compared(orders.whole)
  }
}

/// The collaborations that run on a day, by area, with their members.
struct RunningCollaborations {
  let organisations: [String]
  let ids: [String]
  let members: [Set<Index>]
  let byArea: [String: [Int]]

  init(of roster: Roster, on day: Day) {
    var byArea: [String: [Int]] = [:]
    for (number, one) in roster.collaborations.enumerated() where one.isActive(on: day) {
      byArea[one.area, default: []].append(number)
    }
    var members = roster.collaborations.map { Set($0.host.map { [$0] } ?? []) }
    for row in roster.collaborationMembers where row.isActive(on: day) {
      members[Int(row.collaboration)].insert(row.organisation)
    }
    self.byArea = byArea
    self.members = members
    ids = roster.collaborations.map(\.id)
    organisations = roster.organisations.map(\.id)
  }
}

extension ReadinessMatrix.Area {
  fileprivate init(
    _ name: String, _ answers: [ReadinessAnswer], _ running: RunningCollaborations
  ) {
    let holding = answers.filter(\.holds)
    func organisations(_ stance: Readiness.Stance) -> [String] {
      holding.filter { $0.stance == stance }.map(\.organisation).sorted()
    }
    let told = Set(answers.map(\.organisation))
    let stances = Dictionary(
      holding.map { ($0.organisation, $0.stance) }, uniquingKeysWith: { _, last in last })
    let beside = running.byArea[name, default: []]
    existing =
      beside.map { number in
        (number, running.members[number].map { running.organisations[Int($0)] }.sorted())
      }
      .filter { $0.1.contains(where: told.contains) }
      .map { number, members in
        ReadinessMatrix.Existing(
          id: running.ids[number],
          willing: members.filter { [.lead, .join].contains(stances[$0]) },
          reluctant: members.filter { [.wait, .abstain].contains(stances[$0]) },
          others: members.filter { stances[$0] == nil })
      }
      .sorted { $0.id < $1.id }
    self.name = name
    lead = organisations(.lead)
    join = organisations(.join)
    wait = organisations(.wait)
    abstain = organisations(.abstain)
    expired = answers.filter { !$0.holds }
    undated = holding.count { $0.age == .undated }
    askedFirst = holding.asked?.first
    askedLast = holding.asked?.last
    collaborations = beside.map { running.ids[$0] }.sorted()
  }
}

extension Analysis where Input == Review {
  static let readiness = Analysis(
    "readiness", title: Localised(swedish: "Vilja att samverka", english: "Willingness"),
    parts: [.instruments], cost: .searched, needs: [.readiness],
    tables: [
      .readiness, .readinessOrders, .readinessAnswers, .readinessExisting, .areaEffects,
    ]
  ) { review in
    ReadinessMatrix(
      of: review.roster, asOf: review.asOf, months: review.thresholds.answerMonths
    ).map { $0.outcome(of: review.roster) }
  }
}
