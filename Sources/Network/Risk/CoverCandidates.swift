// Who could take a seat or be deputy so that fewer links and seats hang on one person.

import Roster
import Threads

/// One new seat for one person.
package struct CoverCandidate: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Named as deputy of the only one from the organisation.
    case deputy
    /// Takes part beside those who sit there.
    case secondSeat = "second_seat"
  }

  package let kind: Kind
  package let person: Int32
  package let network: Int32
  /// Numbers of the needs that it meets: links first, then seats; ascending.
  package let meets: [Int32]
  /// Hours a year that the new seat takes; 0 for a deputy, who goes when the other cannot.
  package let hours: Double
  /// Hours a year in networks today.
  package let load: Double
  /// Whether the load is at most the median of those of the same organisation who sit somewhere.
  package let isLight: Bool
}

/// Finds who may be asked, and what each would mend.
///
/// Somebody may be asked who does not sit in the network, has a colleague of the own organisation there, holds
/// fewer than ``Thresholds/coverSoleBridges`` sole bridges, stays within the load limit with the new seat, and does not
/// leave for certain within the horizon or have left. Whoever would take part must bring no new sole link:
/// each of the person's networks shares somebody with the new one already. A new seat therefore never
/// adds a sole link or an uncovered seat, and what two new seats of two people mend is what either mends.
///
/// - Complexity: O(sole links · people of a network · their networks + uncovered seats · colleagues).
struct CoverFinder {
  /// Deputies weighed for one seat, those with least to do: as many as seats may be proposed, since the others can then
  /// never all have been taken. Where deputies take part, each mends something else, and all are weighed.
  private let alternatives: Int
  private let structure: Structure
  private let needs: CoverNeeds
  private let rules: PlanRules
  private let loads: [Double]
  private let medians: [Double]
  private let bridges: [Int]
  private let mayBeAsked: [Bool]
  /// Person and network of every row that runs, deputies included.
  private let isThere: Set<Int64>
  private let linkNumbers: [Int64: Int32]
  private let seatNumbers: [Int64: Int32]

  init(
    _ structure: Structure, _ needs: CoverNeeds, _ rules: PlanRules, _ turnover: TurnoverRules,
    budget: Int
  ) {
    alternatives = structure.deputies == .always ? .max : budget
    self.structure = structure
    self.needs = needs
    self.rules = rules
    let roster = structure.roster
    let loads = rules.loads(of: structure)
    self.loads = loads
    var all = [[Double]](repeating: [], count: roster.organisations.count)
    for (person, load) in loads.enumerated() where load > 0 {
      if let organisation = roster.people[person].organisation {
        all[Int(organisation)].append(load)
      }
    }
    medians = all.map { $0.isEmpty ? 0 : $0.sorted()[($0.count - 1) / 2] }
    var bridges = [Int](repeating: 0, count: roster.people.count)
    for link in needs.links { bridges[Int(link.person)] += 1 }
    self.bridges = bridges
    let isEnding = TurnoverChances(of: structure, rules: turnover).isEnding
    var hasRow = [Bool](repeating: false, count: roster.people.count)
    var hasOpenRow = hasRow
    var isThere: Set<Int64> = []
    for row in roster.memberships {
      hasRow[Int(row.person)] = true
      if row.to.map({ $0 >= structure.asOf }) ?? true { hasOpenRow[Int(row.person)] = true }
      if row.isActive(on: structure.asOf) {
        isThere.insert(CoverNeeds.key(row.person, row.network))
      }
    }
    let high = structure.thresholds.coverSoleBridges
    mayBeAsked = hasRow.indices.map {
      !isEnding[$0] && (!hasRow[$0] || hasOpenRow[$0]) && bridges[$0] < high
    }
    self.isThere = isThere
    linkNumbers = Dictionary(
      needs.links.enumerated().map { (CoverNeeds.key($1.a, $1.b), Int32($0)) },
      uniquingKeysWith: { first, _ in first })
    seatNumbers = Dictionary(
      needs.seats.enumerated().map {
        (CoverNeeds.key($1.organisation, $1.network), Int32($0 + needs.links.count))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// All candidates: equals among them with least to ask first.
  var candidates: [CoverCandidate] {
    var seen: Set<Int64> = []
    var found: [CoverCandidate] = []
    for link in needs.links {
      if structure.deadline.isPassed { break }
      for (from, to) in [(link.a, link.b), (link.b, link.a)] {
        for person in structure.seats.partners(ofRight: Int(from)) where person != link.person {
          guard seen.insert(CoverNeeds.key(person, to)).inserted else { continue }
          if let candidate = candidate(.secondSeat, person, to) { found.append(candidate) }
        }
      }
    }
    let roster = structure.roster
    var colleagues = [[Int32]](repeating: [], count: roster.organisations.count)
    for (person, row) in roster.people.enumerated() where mayBeAsked[person] {
      if let organisation = row.organisation { colleagues[Int(organisation)].append(Int32(person)) }
    }
    for list in colleagues.indices {
      colleagues[list].sort { (loads[Int($0)], $0) < (loads[Int($1)], $1) }
    }
    for seat in needs.seats {
      var left = alternatives
      for person in colleagues[Int(seat.organisation)] where left > 0 {
        guard let candidate = candidate(.deputy, person, seat.network) else { continue }
        found.append(candidate)
        left -= 1
      }
    }
    return found.sorted { x, y in
      if x.hours != y.hours { return x.hours < y.hours }
      if x.load != y.load { return x.load < y.load }
      return (x.person, x.network, x.kind.rawValue) < (y.person, y.network, y.kind.rawValue)
    }
  }

  private func candidate(
    _ kind: CoverCandidate.Kind, _ person: Int32, _ network: Int32
  ) -> CoverCandidate? {
    let roster = structure.roster
    guard mayBeAsked[Int(person)], !isThere.contains(CoverNeeds.key(person, network)),
      let organisation = roster.people[Int(person)].organisation,
      structure.participation.graph.joins(
        Int(organisation), structure.participation.left + Int(network))
    else { return nil }
    let hours = kind == .deputy ? 0 : rules.hours(of: roster.networks[Int(network)])
    guard loads[Int(person)] + hours <= rules.loadLimit else { return nil }
    var meets: [Int32] = []
    // A deputy takes part where the settings count every deputy.
    if kind == .secondSeat || structure.deputies == .always {
      for other in structure.seats.partners(ofLeft: Int(person)) {
        guard structure.linkedNetworks.graph.joins(Int(other), Int(network)) else { return nil }
        let key = CoverNeeds.key(min(other, network), max(other, network))
        if let number = linkNumbers[key] { meets.append(number) }
      }
    }
    if let number = seatNumbers[CoverNeeds.key(organisation, network)] { meets.append(number) }
    return CoverCandidate(
      kind: kind, person: person, network: network, meets: meets.sorted(), hours: hours,
      load: loads[Int(person)], isLight: loads[Int(person)] <= medians[Int(organisation)])
  }
}
