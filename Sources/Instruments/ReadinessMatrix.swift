// The readiness matrix: which areas of collaboration can start by the answers, and with whom.

package import Findings
package import Roster
import Text

/// What the organisations say of every area: who leads, joins, waits and abstains.
///
/// With *L*, *J* and *W* the numbers that lead, join and wait, an area can start when *L* ≥ 1 and
/// *L* + *J* ≥ 2, and its score is 3·*L* + 2·*J* + *W*. Areas that can start come before those that
/// cannot, then the higher score, then the name. The scale is a convention: it says that an offer to
/// lead weighs more than one to join, and that interest weighs something.
///
/// - Input: the readiness table, the effects of areas and the collaborations of a roster. Where an
///   organisation has several stances in an area, the last one holds.
/// - Output: one row an area, sorted by name; the score is a whole number from 0 to 3·organisations,
///   the rank counts from 1 and is never shared.
/// - Complexity: O(*r* log *r*) in the rows of readiness.
/// - Source: the rule is this product's own; no published one is known to us.
package struct ReadinessMatrix: Sendable {
  /// An area and the organisations by stance, each list sorted by id.
  package struct Area: Hashable, Sendable {
    package let name: String
    package let lead: [String]
    package let join: [String]
    package let wait: [String]
    package let abstain: [String]
    /// Collaborations of the area that run on the day, by id.
    package let collaborations: [String]
    /// Those of them that any organisation with a stance in the area takes part in.
    package let existing: [Existing]

    package var score: Int { 3 * lead.count + 2 * join.count + wait.count }

    package var canStart: Bool { !lead.isEmpty && lead.count + join.count >= 2 }

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
    /// Members without a stance.
    package let others: [String]
  }

  /// The own order beside the given one, over the areas that have both.
  package struct Comparison: Sendable {
    /// The areas' names, in the given order.
    package let areas: [String]
    package let given: [Int]
    /// The places among these areas by the own rule, from 1; equals share the first of their places.
    package let own: [Int]
    /// How many areas stand on the place, the area itself counted.
    package let shared: [Int]
    /// ``kendallTau(_:_:)`` of the two.
    package let tau: Double?
  }

  /// Sorted by name.
  package let areas: [Area]
  /// The rank of every area, from 1.
  package let ranks: [Int]
  /// `nil` when fewer than two areas have a given rank.
  package let comparison: Comparison?
  private let effects: [AreaEffect?]

  /// Measures `roster` as of `day`; `nil` when it has no rows of readiness.
  package init?(of roster: Roster, asOf day: Day) {
    guard !roster.readiness.isEmpty else { return nil }
    var stances: [String: [Index: Readiness.Stance]] = [:]
    for row in roster.readiness {
      stances[row.area, default: [:]][row.organisation] = row.stance
    }
    var running: [String: [Int]] = [:]
    for (number, one) in roster.collaborations.enumerated() where one.isActive(on: day) {
      running[one.area, default: []].append(number)
    }
    var members = roster.collaborations.map { Set($0.host.map { [$0] } ?? []) }
    for row in roster.collaborationMembers where row.isActive(on: day) {
      members[Int(row.collaboration)].insert(row.organisation)
    }
    let areas = stances.keys.sorted().map { name in
      let own = stances[name, default: [:]]
      func organisations(_ stance: Readiness.Stance) -> [String] {
        own.filter { $0.value == stance }.map { roster.organisations[Int($0.key)].id }.sorted()
      }
      let beside = running[name, default: []]
      return Area(
        name: name, lead: organisations(.lead), join: organisations(.join),
        wait: organisations(.wait), abstain: organisations(.abstain),
        collaborations: beside.map { roster.collaborations[$0].id }.sorted(),
        existing: beside.filter { members[$0].contains { own[$0] != nil } }
          .map { number in
            func ids(_ isWanted: (Readiness.Stance?) -> Bool) -> [String] {
              members[number].filter { isWanted(own[$0]) }
                .map { roster.organisations[Int($0)].id }.sorted()
            }
            return Existing(
              id: roster.collaborations[number].id,
              willing: ids { $0 == .lead || $0 == .join },
              reluctant: ids { $0 == .wait || $0 == .abstain }, others: ids { $0 == nil })
          }
          .sorted { $0.id < $1.id })
    }
    let order = areas.indices.sorted { left, right in
      let (a, b) = (areas[left], areas[right])
      if a.canStart != b.canStart { return a.canStart }
      return a.score != b.score ? a.score > b.score : a.name < b.name
    }
    var ranks = [Int](repeating: 0, count: areas.count)
    for (place, area) in order.enumerated() { ranks[area] = place + 1 }
    // What the score does not tell apart is not apart, though a list must have some order.
    let places = areas.map { own in
      1
        + areas.count {
          $0.canStart == own.canStart ? $0.score > own.score : $0.canStart
        }
    }
    let effects = Dictionary(
      roster.areaEffects.map { ($0.area, $0) }, uniquingKeysWith: { _, last in last })
    self.areas = areas
    self.ranks = ranks
    self.effects = areas.map { effects[$0.name] }
    comparison = Comparison(
      areas.indices.compactMap { place in
        effects[areas[place].name]?.rank.map { (areas[place].name, $0, places[place]) }
      })
  }

  /// The columns of `readiness`, a finding an area that can start or has no leader, two key figures.
  package var outcome: Outcome {
    var outcome = Outcome()
    for column in columns { outcome.add(column, to: .readiness) }
    outcome.keep(
      AnswersByArea(
        areas.map { $0.lead.count + $0.join.count + $0.wait.count + $0.abstain.count }))
    for column in existingColumns { outcome.add(column, to: .readinessExisting) }
    outcome.findings =
      areas.compactMap { $0.canStart ? .canStart($0) : nil }
      + areas.compactMap { $0.lead.isEmpty ? .nobodyLeads($0) : nil }
      + areas.compactMap { $0.existing.isEmpty ? nil : .alreadyRunning($0) }
      + [comparison.flatMap { .orderDiffers($0) }].compactMap(\.self)
    outcome.keyFigures = [
      KeyFigure(
        .areasThatCanStart, .count(areas.count(where: \.canStart)), unless: nil,
        label: Localised(
          swedish: "områden som kan starta enligt svaren",
          english: "areas that can start by the answers"),
        definition: Self.rule),
      KeyFigure(
        .areasWithoutLeader, .count(areas.count(where: \.lead.isEmpty)), unless: nil,
        label: Localised(swedish: "områden som ingen vill leda", english: "areas nobody will lead"),
        definition: Localised(
          swedish: "Områden där ingen organisation har svarat att den är beredd att leda.",
          english: "Areas in which no organisation has answered that it is ready to lead.")),
    ]
    return outcome
  }

  private var columns: [Sheet.Column] {
    func ids(_ column: Column, _ list: (Area) -> [String]) -> Sheet.Column {
      Sheet.Column(column, .text(areas.map { IDList.joined(list($0)) }))
    }
    return [
      Sheet.Column(.area, .text(areas.map(\.name))), ids(.lead, \.lead), ids(.join, \.join),
      ids(.wait, \.wait), ids(.abstain, \.abstain),
      Sheet.Column(.score, .whole(areas.map(\.score))), Sheet.Column(.rank, .whole(ranks)),
      Sheet.Column(.canStart, .flag(areas.map(\.canStart))),
      Sheet.Column(.economyShort, .real(effects.map { $0?.economyShort?.low })),
      Sheet.Column(.economyLong, .real(effects.map { $0?.economyLong?.low })),
      Sheet.Column(.vulnerability, .text(effects.map { $0?.vulnerability?.rawValue ?? "" })),
      ids(.collaborations, \.collaborations), ids(.coalition, \.coalition),
    ] + given
  }

  /// Nothing when no order was given.
  private var given: [Sheet.Column] {
    guard let comparison else { return [] }
    let places = Dictionary(
      comparison.areas.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func column(_ column: Column, _ values: [Int]) -> Sheet.Column {
      Sheet.Column(column, .whole(areas.map { area in places[area.name].map { values[$0] } }))
    }
    return [
      column(.givenRank, comparison.given), column(.rankAmongGiven, comparison.own),
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
}

extension Analysis where Input == Review {
  static let readiness = Analysis(
    "readiness", title: Localised(swedish: "Vilja att samverka", english: "Readiness"),
    parts: [.instruments], cost: .searched, needs: [.readiness],
    tables: [.readiness, .readinessExisting]
  ) { ReadinessMatrix(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
