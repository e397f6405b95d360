// Each organisation's own portfolio: all that it is party to, what it puts in, and what it has said of it.

import Findings
package import Roster
import Text

/// What each organisation is in: collaborations, initiatives, open decisions on these, goals and networks.
///
/// - Input: the roster on a day. A collaboration counts while it runs, a decision while it is neither done nor dropped
///   and its day is not later, a goal when an initiative of the organisation has it. A decision is the organisation's
///   when it is on something that the organisation is in, or when the organisation is named as responsible.
/// - Output: `items` in the order of organisations, then of kinds, then of the tables; of organisations that are party
///   to a collaboration or in an initiative, others are left out. Hours a year: of a network the seats times the time of
///   a seat, `nil` where that is not known; of others what resources.csv tells of the organisation, `nil` where it tells
///   nothing. `share` 0–1, `nil` where none is given.
/// - Complexity: O(seats + rows of the tables, each once for every organisation in it).
/// - Source: the view of one municipality over all its collaboration is asked for by the seed study of Norrbotten.
package struct OwnPortfolio: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case collaboration
    case initiative
    case decision
    case goal
    case network
  }

  package enum Role: String, Sendable, CaseIterable {
    case host
    case party
    case owner
    case responsible
    /// Represented in a network by another's people.
    case represented
  }

  package struct Item: Sendable {
    package let organisation: Index
    package let kind: Kind
    package let id: String
    package let name: String
    package internal(set) var role: Role?
    package internal(set) var seats: Int?
    package internal(set) var share: Double?
    package internal(set) var orientation: [Orientation] = []
    package internal(set) var drivers: [Driver.Kind] = []
    /// Steps on the ladder, 1–4: where it stands, and where it wants to stand.
    package internal(set) var step: LadderStep?
    package internal(set) var hours: Double?
    /// A stage, a status, or whether a decision is open or overdue.
    package internal(set) var state = ""
    /// The last day, the day due, or the year of a goal.
    package internal(set) var until = ""

    init(_ organisation: Index, _ kind: Kind, id: String, name: String) {
      self.organisation = organisation
      self.kind = kind
      self.id = id
      self.name = name
    }
  }

  package let items: [Item]
  /// The organisations that have items, ascending.
  package let organisations: [Index]
  let roster: Roster

  /// Measures `review`; `nil` when no organisation is party to a collaboration or in an initiative.
  package init?(of review: Review) {
    let roster = review.roster
    let parts = Parts(review)
    organisations = roster.organisations.indices.map { Index($0) }.filter {
      !parts.collaborations[Int($0)].isEmpty || !parts.initiatives[Int($0)].isEmpty
    }
    guard !organisations.isEmpty else { return nil }
    self.roster = roster
    items = organisations.flatMap { parts.items(of: $0) }
  }
}

/// What is gathered before the items of each organisation are made.
private struct Parts {
  let roster: Roster
  let day: Day
  /// By organisation: the collaborations that it is party to, the initiatives that it is in, ascending.
  var collaborations: [[Int]]
  var initiatives: [[Int]]
  /// By organisation: its seats in each network.
  private var seats: [[Int: Int]]
  private var represented: [Set<Int>]
  private var members: [Pair: CollaborationMember] = [:]
  private var steps: [Pair: LadderStep] = [:]
  private var drivers: [Pair: [Driver.Kind]] = [:]
  private var hours: [Put: Double] = [:]
  /// The open decisions on each thing, and those that name an organisation.
  private var decisions: [Matter: [Int]] = [:]
  private var responsible: [String: [Int]] = [:]

  private struct Pair: Hashable {
    let collaboration: Index
    let organisation: Index
  }

  private struct Put: Hashable {
    let about: Matter
    let organisation: Index
  }

  init(_ review: Review) {
    (roster, day) = (review.roster, review.asOf)
    let (roster, day) = (roster, day)
    let count = roster.organisations.count
    collaborations = [[Int]](repeating: [], count: count)
    initiatives = [[Int]](repeating: [], count: count)
    seats = [[Int: Int]](repeating: [:], count: count)
    represented = [Set<Int>](repeating: [], count: count)
    for (number, parties) in roster.parties(on: day).enumerated() {
      for party in parties { collaborations[Int(party)].append(number) }
    }
    for (number, one) in roster.initiatives.enumerated() {
      for party in Set(one.parties + [one.owner].compactMap(\.self)) {
        initiatives[Int(party)].append(number)
      }
    }
    for seat in review.seats {
      guard let organisation = review.organisation(seat) else { continue }
      seats[organisation][Int(seat.network), default: 0] += 1
    }
    for row in roster.representations where row.isActive(on: day) {
      represented[Int(row.organisation)].insert(Int(row.network))
    }
    for row in roster.collaborationMembers where row.isActive(on: day) {
      members[Pair(collaboration: row.collaboration, organisation: row.organisation)] = row
    }
    for row in roster.ladder {
      steps[Pair(collaboration: row.collaboration, organisation: row.organisation)] = row
    }
    for one in Drivers(of: roster, asOf: day)?.statements ?? [] {
      guard let kind = one.driver.driver.meaning else { continue }
      let pair = Pair(
        collaboration: one.collaboration, organisation: one.driver.organisation)
      drivers[pair, default: []].append(kind)
    }
    for row in roster.resources where row.isActive(on: day) {
      guard let organisation = row.organisation, let given = row.hours else { continue }
      hours[Put(about: row.about, organisation: organisation), default: 0] += given
    }
    for (number, one) in roster.decisions.enumerated()
    where one.status != .done && one.status != .dropped && one.date.map({ $0 <= day }) ?? true {
      decisions[one.about, default: []].append(number)
      if !one.responsible.isEmpty {
        responsible[one.responsible.lowercased(), default: []].append(number)
      }
    }
  }

  func items(of organisation: Index) -> [OwnPortfolio.Item] {
    let own = Int(organisation)
    let networks = Set(seats[own].keys).union(represented[own]).sorted()
    let about =
      collaborations[own].map { Matter.collaboration(Index($0)) }
      + initiatives[own].map { .initiative(Index($0)) } + networks.map { .network(Index($0)) }
    let named = [roster.organisations[own].id, roster.organisations[own].name]
      .flatMap { responsible[$0.lowercased()] ?? [] }
    let open = Set(about.flatMap { decisions[$0] ?? [] } + named).sorted()
    let goals = Set(initiatives[own].compactMap { roster.initiatives[$0].commonGoal }).sorted()
    return collaborations[own].map { collaboration(Index($0), organisation) }
      + initiatives[own].map { initiative(Index($0), organisation) }
      + open.map { decision($0, organisation, isResponsible: named.contains($0)) }
      + goals.map { goal(Int($0), organisation) }
      + networks.map { network($0, organisation) }
  }

  private func collaboration(_ number: Index, _ organisation: Index) -> OwnPortfolio.Item {
    let one = roster.collaborations[Int(number)]
    let pair = Pair(collaboration: number, organisation: organisation)
    var item = OwnPortfolio.Item(organisation, .collaboration, id: one.id, name: one.name)
    let isHost = one.host == organisation || members[pair]?.role == .host
    item.role = isHost ? .host : .party
    item.share = members[pair]?.costShare
    item.orientation = one.orientation.meaning ?? []
    item.drivers = Driver.Kind.allCases.filter { drivers[pair]?.contains($0) ?? false }
    item.step = steps[pair]
    item.hours = hours[Put(about: .collaboration(number), organisation: organisation)]
    item.state = one.status?.rawValue ?? ""
    item.until = one.to.map { "\($0)" } ?? ""
    return item
  }

  private func initiative(_ number: Index, _ organisation: Index) -> OwnPortfolio.Item {
    let one = roster.initiatives[Int(number)]
    var item = OwnPortfolio.Item(organisation, .initiative, id: one.id, name: one.name)
    item.role = one.owner == organisation ? .owner : .party
    item.hours = hours[Put(about: .initiative(number), organisation: organisation)]
    // A stage that begins after the day is not reached.
    item.state = one.since.map { day < $0 } ?? false ? "" : one.stage?.rawValue ?? ""
    return item
  }

  private func decision(_ number: Int, _ organisation: Index, isResponsible: Bool)
    -> OwnPortfolio.Item
  {
    let one = roster.decisions[number]
    var item = OwnPortfolio.Item(organisation, .decision, id: one.id, name: one.name)
    item.role = isResponsible ? .responsible : nil
    item.state = one.due.map { $0 < day } ?? false ? "overdue" : "open"
    item.until = one.due.map { "\($0)" } ?? ""
    return item
  }

  private func goal(_ number: Int, _ organisation: Index) -> OwnPortfolio.Item {
    let one = roster.goals[number]
    var item = OwnPortfolio.Item(organisation, .goal, id: one.id, name: one.name)
    item.until = one.year.map { "\($0)" } ?? ""
    return item
  }

  private func network(_ number: Int, _ organisation: Index) -> OwnPortfolio.Item {
    let one = roster.networks[number]
    let held = seats[Int(organisation)][number] ?? 0
    var item = OwnPortfolio.Item(organisation, .network, id: one.id, name: one.name)
    item.role = one.host == organisation ? .host : held == 0 ? .represented : nil
    item.seats = held
    // Without a seat of its own it puts no time in.
    item.hours = held == 0 ? 0 : one.hoursPerYear.map { $0 * Double(held) }
    return item
  }
}
