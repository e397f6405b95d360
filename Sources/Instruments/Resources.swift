// What is put into each collaboration, network and initiative: which kinds, how much, by whom, and whether anybody coordinates.

import Findings
package import Roster
import Text

/// The resources of a roster on a day.
///
/// Four kinds: office or coordinator, time in the steering group, time of support functions, process leadership. A thing is
/// told of when a row on it has begun by the day. It is coordinated when it has an office or process leadership on the
/// day, or, for a network, when a seat there is that of a coordinator; not coordinated when every row that runs tells its kind
/// and none is of these; unknown otherwise. Sums are of the rows that tell a number: where another row tells none they are *at
/// least*.
///
/// In a collaboration each party's share is of what the parties put in: of kronor when each has a row that tells them, else
/// of hours when each has one that tells those, else unknown; and unknown when a row tells neither number, or not whose it
/// is. It stands beside the share by the cost key (when all have one and they sum to the whole) and by population
/// (when all are known).
///
/// - Input: `resources.csv`, parties and their cost shares, populations, coordinators of networks.
/// - Output: ``rows`` by what they are about; ``shares`` by collaboration, then organisation. Hours and kronor a year, `nil`
///   where no row tells them; shares 0–1.
/// - Complexity: O(rows log rows + parties + memberships).
/// - Source: the four kinds are those that the seed study names under building and resourcing; the rule of coordination
///   and the limit of ten percentage points are this product's own. It says nothing of what anything is worth.
package struct Resources: Sendable {
  package struct Row: Sendable {
    package let about: AboutCell
    /// The kinds that run on the day, in their order.
    package let kinds: [Resource.Kind]
    package let isCoordinated: Bool?
    package let hours: Double?
    package let kronor: Double?
    /// Whether every row that runs tells them.
    package let hoursAreWhole: Bool
    package let kronorAreWhole: Bool
    /// How many organisations put something in; `nil` where none is told.
    package let organisations: Int?
  }

  package enum Unit: String, Sendable, CaseIterable {
    case kronor = "kr"
    case hours
  }

  package struct Share: Sendable {
    package let collaboration: Index
    package let organisation: Index
    package let unit: Unit
    package let amount: Double
    package let share: Double
    /// By the cost key.
    package let key: Double?
    package let population: Double?

    /// How far the share lies from that of the key.
    package var apart: Double? { key.map { share - $0 } }

    /// Whether it lies more than ``Resources/limit`` from that of the key.
    package var isApart: Bool { apart.map { abs($0) > Resources.limit + 1e-9 } ?? false }
  }

  /// Ten percentage points.
  package static let limit = 0.1

  package let rows: [Row]
  package let shares: [Share]
  let roster: Roster
  let kindUnknown: Roster.Reason?

  /// Measures `review`; `nil` when no resource is told that has begun.
  package init?(of review: Review) {
    let (roster, day) = (review.roster, review.asOf)
    let begun = roster.resources.filter { $0.from.map { $0 <= day } ?? true }
    let groups = Dictionary(grouping: begun, by: \.about)
    let coordinated = Set(
      roster.memberships.filter { $0.role == .coordinator && $0.isActive(on: day) }.map(\.network))
    kindUnknown = roster.unknown(.resourceKind)
    let tellsKinds = kindUnknown == nil
    rows = groups.compactMap { matter, all in
      let about = AboutCell(matter, in: roster)
      guard about.isActive(in: roster, on: day) else { return nil }
      var isElse = false
      if case .network(let at) = matter { isElse = coordinated.contains(at) }
      return Row(
        about, all.filter { $0.isActive(on: day) }, tellsKinds: tellsKinds, isElse: isElse)
    }.sorted { AboutCell.precedes($0.about, $1.about) }
    guard !rows.isEmpty else { return nil }
    shares = Self.shares(of: groups, in: roster, on: day)
    self.roster = roster
  }

  private static func shares(
    of groups: [Matter: [Resource]], in roster: Roster, on day: Day
  ) -> [Share] {
    roster.collaborations.indices.flatMap { place -> [Share] in
      guard roster.collaborations[place].isActive(on: day),
        let rows = groups[.collaboration(Index(place))]?.filter({ $0.isActive(on: day) }),
        rows.allSatisfy({ $0.organisation != nil && ($0.hours != nil || $0.kronor != nil) })
      else { return [] }
      var parties: [Index: Double?] = [:]
      for row in roster.collaborationMembers
      where row.collaboration == Index(place) && row.isActive(on: day) {
        // Of two rows of one party, the one with a share tells.
        let known = parties[row.organisation].flatMap { $0 }
        parties.updateValue(row.costShare ?? known, forKey: row.organisation)
      }
      return shares(Index(place), rows, parties, roster)
    }
  }

  private static func shares(
    _ collaboration: Index, _ rows: [Resource], _ parties: [Index: Double?], _ roster: Roster
  ) -> [Share] {
    let order = parties.keys.sorted()
    func sums(_ path: KeyPath<Resource, Double?>) -> [Double]? {
      let all = order.compactMap { party -> Double? in
        let told = rows.filter { $0.organisation == party }.compactMap { $0[keyPath: path] }
        return told.isEmpty ? nil : told.reduce(0, +)
      }
      return all.count == order.count && all.reduce(0, +) > 0 ? all : nil
    }
    guard order.count > 1 else { return [] }
    let (unit, amounts): (Unit, [Double])
    if let kronor = sums(\.kronor) {
      (unit, amounts) = (.kronor, kronor)
    } else if let hours = sums(\.hours) {
      (unit, amounts) = (.hours, hours)
    } else {
      return []
    }
    let total = amounts.reduce(0, +)
    let keys = order.compactMap { party in parties[party].flatMap { $0 } }
    let isKey =
      keys.count == order.count && CollaborationMember.isWhole(keys.reduce(0, +), of: keys.count)
    let people = order.compactMap { roster.organisations[Int($0)].population }
    let all = people.reduce(0, +)
    return order.indices.map { at in
      Share(
        collaboration: collaboration, organisation: order[at], unit: unit, amount: amounts[at],
        share: amounts[at] / total, key: isKey ? keys[at] : nil,
        population: people.count == order.count && all > 0 ? Double(people[at]) / Double(all) : nil)
    }
  }
}

extension Resources.Row {
  /// - Parameter isElse: whether something else than resources tells that somebody coordinates.
  fileprivate init(_ about: AboutCell, _ rows: [Resource], tellsKinds: Bool, isElse: Bool) {
    self.about = about
    let told = Set(rows.compactMap(\.kind.meaning))
    kinds = Resource.Kind.allCases.filter(told.contains)
    let hasOne = told.contains(.office) || told.contains(.processLeadership) || isElse
    let isTold = tellsKinds && rows.allSatisfy { $0.kind.meaning != nil }
    isCoordinated = hasOne ? true : isTold ? false : nil
    let (hours, kronor) = (rows.compactMap(\.hours), rows.compactMap(\.kronor))
    self.hours = hours.isEmpty ? nil : hours.reduce(0, +)
    self.kronor = kronor.isEmpty ? nil : kronor.reduce(0, +)
    hoursAreWhole = hours.count == rows.count
    kronorAreWhole = kronor.count == rows.count
    let bodies = Set(rows.compactMap(\.organisation)).count
    organisations = bodies == 0 ? nil : bodies
  }
}

extension Analysis where Input == Review {
  static let resources = Analysis(
    "resources",
    title: Localised(swedish: "Resurser och samordning", english: "Resources and coordination"),
    parts: [.instruments], cost: .searched, needs: [.resources],
    tables: [.resources, .resourceShares]
  ) { Resources(of: $0)?.outcome }
}
