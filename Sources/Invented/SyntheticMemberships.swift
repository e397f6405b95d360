// The memberships of a synthetic roster: the drawn ties with roles and days, and some that have ended.

import Roster

extension Roster {
  /// Writes the ties as rows by person, gives every network its roles, and adds memberships that ended.
  mutating func fillMemberships(
    _ plan: SyntheticPlan, _ ties: SyntheticTies, _ generator: SplitMix64
  ) {
    var generator = generator
    memberships.reserveCapacity(ties.networks.count + ties.people / 16)
    var isCoordinator = [Bool](repeating: false, count: ties.people)
    for person in 0..<ties.people {
      let own = ties[person].sorted()
      isCoordinator[person] = own.count >= 10
      for network in own {
        var row = Membership(person: Index(person), network: network)
        // Nobody sits in a network from a day before the post.
        row.from = [generator.month(2016...2025), people[person].since].compactMap(\.self).max()
        if generator.chance(0.06) {
          row.to = Day(year: 2028 + generator.below(3), month: 12, day: 31)
        }
        row.attended =
          generator.chance(0.15) ? nil : Double(50 + generator.below(51)) / 100
        memberships.append(row)
      }
      if let past = own.last, generator.chance(0.05), let row = ended(past, plan, own, &generator) {
        memberships.append(Membership(row, person: Index(person)))
      }
    }
    giveRoles(isCoordinator, &generator)
  }

  /// A membership that ended, in a network of the same neighbourhood that the person has left.
  private func ended(
    _ network: Index, _ plan: SyntheticPlan, _ own: [Index], _ generator: inout SplitMix64
  ) -> (network: Index, from: Day?, to: Day?)? {
    let left = generator.pick(plan.networksOfRegion[plan.regionOfNetwork[Int(network)]])
    guard !own.contains(left) else { return nil }
    let year = 2017 + generator.below(8)
    return (left, Day(year: year, month: 1, day: 1), Day(year: year + 1, month: 12, day: 31))
  }

  /// One chair a network, often a secretary, some deputies and adjuncts; coordinators coordinate half
  /// of what they sit in.
  private mutating func giveRoles(_ isCoordinator: [Bool], _ generator: inout SplitMix64) {
    for rows in activeRowsByNetwork {
      guard !rows.isEmpty else { continue }
      let chair = generator.pick(rows)
      let secretary = rows.count >= 4 && generator.chance(0.6) ? generator.pick(rows) : chair
      for row in rows {
        let role: Role
        if row == chair {
          role = .chair
        } else if row == secretary {
          role = .secretary
        } else if isCoordinator[Int(memberships[row].person)], generator.chance(0.5) {
          role = .coordinator
        } else {
          let roll = generator.unit()
          role = roll < 0.1 ? .deputy : roll < 0.13 ? .adjunct : .member
        }
        memberships[row].role = role
        if role == .deputy {
          let steps = generator.chance(0.5) ? 0 : 10 + generator.below(41)
          memberships[row].attended = Double(steps) / 100
        }
      }
    }
  }

  /// The rows of memberships that run today, by network.
  var activeRowsByNetwork: [[Int]] {
    var rows = [[Int]](repeating: [], count: networks.count)
    for (row, membership) in memberships.enumerated()
    where membership.isActive(on: SyntheticRoster.today) {
      rows[Int(membership.network)].append(row)
    }
    return rows
  }
}

extension Membership {
  fileprivate init(_ past: (network: Index, from: Day?, to: Day?), person: Index) {
    self.init(person: person, network: past.network)
    from = past.from
    to = past.to
  }
}

// MARK: Beside the people

extension Roster {
  /// Vacant seats, declared links and expected seats.
  mutating func fillNetworkTables(_ plan: SyntheticPlan, _ generator: SplitMix64) {
    var generator = generator
    for (place, network) in networks.enumerated() {
      let region = plan.regionOfNetwork[place]
      let neighbours = plan.organisations(in: region)
      if generator.chance(0.04), !neighbours.isEmpty {
        var seat = VacantSeat(network: Index(place))
        seat.organisation = Index(neighbours.lowerBound + generator.below(neighbours.count))
        seat.function = SyntheticNames.post(plan.classes[place])
        vacantSeats.append(seat)
      }
      if let parent = network.parent, generator.chance(0.5) {
        networkLinks.append(NetworkLink(a: Index(place), b: parent, kind: .reportsTo))
      }
      let other = generator.pick(plan.networksOfRegion[region])
      if other != Index(place), generator.chance(0.2) {
        let kind = generator.pick([
          NetworkLink.Kind.jointMeeting, .contactPerson, .sharedAssignment,
        ])
        var link = NetworkLink(a: Index(place), b: other, kind: kind)
        link.perYear = kind == .jointMeeting ? Double(1 + generator.below(4)) : nil
        networkLinks.append(link)
      }
    }
    expectSeats(plan)
  }

  /// One seat for every organisation of the neighbourhood, two for those above 30 000 inhabitants.
  ///
  /// Only for the networks that each neighbourhood founded first, so that the table never outgrows
  /// the memberships: the analyses have a rule for networks without rows.
  private mutating func expectSeats(_ plan: SyntheticPlan) {
    for region in 0..<plan.regions {
      for network in plan.networksOfRegion[region].prefix(SyntheticNames.classes.count) {
        for organisation in plan.organisations(in: region) {
          let large = (organisations[organisation].population ?? 0) > 30_000
          expectedSeats.append(
            ExpectedSeats(
              network: network, organisation: Index(organisation), seats: large ? 2 : 1))
        }
      }
    }
  }
}
