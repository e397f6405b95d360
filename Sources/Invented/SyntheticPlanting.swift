// How findings are planted: ties are rewired before roles and posts are given, details set after.

import Roster

/// What is planted where, as indices; worked out from the drawn ties before they are rewired.
struct SyntheticPlanting {
  // Networks. All are among the first twenty that a neighbourhood founds.
  let apart: Index
  let empty: Index
  let behind: Index
  let solo: Index
  let bridged: [Index]
  let overlap: [Index]
  let gaps: [[Index]]
  let unlinked: Index
  let loop: [Index]
  let calm: Index

  // People, whom the draw had put in a single network as far as there were enough.
  let bridge: Int
  let cutPoint: Int
  let soloist: Int
  let leaving: [Int]
  let newcomer: Int
  /// The new networks of everybody whose ties are set by hand.
  let assigned: [Int: [Index]]

  // Organisations.
  let crowded: Index
  let sparse: Index

  /// Works out the places; `nil` when there are too few people with a network.
  init?(_ plan: SyntheticPlan, _ ties: SyntheticTies) {
    var places: [SyntheticClass: Index] = [:]
    // The first round of the first neighbourhood.
    for network in plan.networksOfRegion[0].prefix(SyntheticNames.classes.count) {
      places[plan.classes[Int(network)]] = network
    }
    func manager(_ field: Int) -> Index { places[SyntheticClass(field: field, level: 2)] ?? 0 }
    func expert(_ field: Int) -> Index { places[SyntheticClass(field: field, level: 3)] ?? 0 }
    // Fields by number: 0 ekonomi, 1 HR, 2 IT, 3 upphandling, 4 juridik, 5 kommunikation, 6 socialtjänst,
    // 7 skola, 8 samhällsbyggnad, 9 räddning och säkerhet, 10 miljö, 11 kultur och fritid.
    apart = manager(11)
    empty = manager(10)
    behind = manager(9)
    solo = expert(4)
    bridged = [manager(4), expert(3), expert(7)]
    overlap = [manager(6), expert(6)]
    gaps = [[manager(0), expert(2)], [manager(1), expert(5)]]
    unlinked = manager(7)
    loop = [manager(3), manager(2)]
    calm = manager(8)

    let sizes = plan.organisations.indices.map { plan.organisations[$0].population ?? 0 }
    let small = sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
    sparse = Index(small)
    crowded = Index(sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } ?? 0)

    let few = plan.peopleStart[small]..<plan.peopleStart[small + 1]
    let chosen = Self.spread(30, ties, without: few)
    guard chosen.count == 30 else { return nil }
    bridge = chosen[0]
    cutPoint = chosen[1]
    soloist = chosen[2]
    var assigned = [
      bridge: bridged, cutPoint: [behind, unlinked], soloist: [solo, calm],
    ]
    for person in chosen[3..<7] { assigned[person] = [apart] }
    for person in chosen[7..<10] { assigned[person] = [behind] }
    for person in chosen[10..<15] { assigned[person] = overlap }
    // Two of the five tie the overlapping pair to the rest.
    assigned[chosen[10]]?.append(calm)
    assigned[chosen[11]]?.append(loop[0])
    // Both sides of a gap have people of their own, and one of them meets others.
    for (place, network) in gaps.joined().enumerated() {
      for (step, person) in chosen[(15 + 3 * place)..<(18 + 3 * place)].enumerated() {
        assigned[person] = step == 0 ? [network, calm] : [network]
      }
    }
    leaving = Array(chosen[27..<29])
    for person in leaving { assigned[person] = [calm] }
    newcomer = chosen[29]
    assigned[newcomer] = [loop[0]]
    self.assigned = assigned
  }

  /// So many people in one network each, evenly spread so that they come from many organisations;
  /// people in two or more when there are too few in one.
  private static func spread(
    _ count: Int, _ ties: SyntheticTies, without few: Range<Int>
  ) -> [Int] {
    for most in 1...9 {
      let found = (0..<ties.people).filter {
        (1...most).contains(ties[$0].count) && !few.contains($0)
      }
      if found.count >= count { return (0..<count).map { found[$0 * found.count / count] } }
    }
    return []
  }

  /// The ties with the planted structure: see ``PlantedFindings`` for what then holds.
  func rewired(_ ties: SyntheticTies, _ plan: SyntheticPlan) -> SyntheticTies {
    let closed: Set<Index> = [apart, empty, behind, solo, overlap[0], overlap[1]]
    let few = plan.peopleStart[Int(sparse)]..<plan.peopleStart[Int(sparse) + 1]
    var out = SyntheticTies()
    for person in 0..<ties.people {
      if let own = assigned[person] {
        out.append(own)
        continue
      }
      var own = ties[person].filter { !closed.contains($0) }
      for exclusive in [bridged] + gaps {
        // Of networks that must not share this person, one stays.
        let both = own.filter(exclusive.contains)
        guard both.count > 1 else { continue }
        let kept = both[person % both.count]
        own.removeAll { $0 != kept && exclusive.contains($0) }
      }
      if own.isEmpty, !ties[person].isEmpty {
        own = [[calm, loop[0], loop[1], unlinked][person % 4]]
      }
      out.append(few.contains(person) ? Array(own.prefix(1)) : own)
    }
    return out
  }

  /// Gives the organisation with most people a population that does not explain them.
  func placeOrganisations(in roster: inout Roster) {
    let place = Int(crowded)
    let population = roster.organisations[place].population ?? 0
    let smallest = roster.organisations[Int(sparse)].population ?? 0
    roster.organisations[place].population = max(population / 8, smallest + 1)
  }

  /// Sets roles, days, vacancies, links and initiatives; ids of people and networks stay.
  func finish(_ roster: inout Roster) {
    steadyAssigned(&roster)
    setRoles(&roster)
    setLinks(&roster)
    setSeats(&roster)
    setInitiatives(&roster)
    setOpinions(&roster)
  }

  /// Everybody whose ties were set by hand sits firmly: no deputy, no end.
  private func steadyAssigned(_ roster: inout Roster) {
    for row in roster.memberships.indices {
      let membership = roster.memberships[row]
      guard assigned[Int(membership.person)] != nil,
        membership.isActive(on: SyntheticRoster.today)
      else { continue }
      if membership.role != .chair { roster.memberships[row].role = .member }
      roster.memberships[row].to = nil
      roster.memberships[row].attended = 0.9
    }
  }

  /// The rows of a network that run today, the chair first.
  private func active(_ network: Index, _ roster: Roster) -> [Int] {
    let rows = roster.memberships.indices.filter {
      let row = roster.memberships[$0]
      return row.network == network && row.isActive(on: SyntheticRoster.today)
    }
    return rows.filter { roster.memberships[$0].role == .chair }
      + rows.filter { roster.memberships[$0].role != .chair }
  }

  private func setRoles(_ roster: inout Roster) {
    // A chair without any deputy.
    for row in roster.memberships.indices
    where roster.memberships[row].network == unlinked && roster.memberships[row].role == .deputy {
      roster.memberships[row].role = .member
      roster.memberships[row].attended = 0.8
    }
    // One deputy who never comes, and one who does; one seat that ends in a year, one after that.
    let ends = [Day(year: 2027, month: 10, day: 31), Day(year: 2028, month: 9, day: 30)]
    for (network, attended) in zip([gaps[0][0], gaps[1][0]], [0, 0.6]) {
      guard let row = active(network, roster).last else { continue }
      roster.memberships[row].role = .deputy
      roster.memberships[row].attended = attended
      roster.memberships[row].to = nil
    }
    for row in active(calm, roster) {
      let person = Int(roster.memberships[row].person)
      if let place = leaving.firstIndex(of: person) { roster.memberships[row].to = ends[place] }
    }
    // A chair who is new on the post.
    for row in active(loop[0], roster) {
      if roster.memberships[row].person == Index(newcomer) {
        roster.memberships[row].role = .chair
        roster.memberships[row].from = SyntheticRoster.today
      } else if roster.memberships[row].role == .chair {
        roster.memberships[row].role = .member
      }
    }
    roster.people[newcomer].since = SyntheticRoster.today
  }

  private func setLinks(_ roster: inout Roster) {
    roster.networks[Int(unlinked)].parent = nil
    for network in loop { roster.networks[Int(network)].parent = nil }
    let kept = [unlinked, apart, behind] + gaps.joined() + loop
    roster.networkLinks.removeAll { kept.contains($0.a) || kept.contains($0.b) }
    roster.networkLinks += [
      NetworkLink(a: loop[0], b: loop[1], kind: .reportsTo),
      NetworkLink(a: loop[1], b: loop[0], kind: .reportsTo),
    ]
  }

  private func setSeats(_ roster: inout Roster) {
    for (network, role) in [(gaps[0][0], Role.member), (gaps[1][0], .member), (solo, .secretary)] {
      var seat = VacantSeat(network: network)
      seat.organisation = sparse
      seat.function = "Handläggare"
      seat.role = role
      seat.from = Day(year: 2026, month: 8, day: 1)
      roster.vacantSeats.append(seat)
    }
  }

  private func setInitiatives(_ roster: inout Roster) {
    let carriers = [
      ("Digitalisering", gaps[0]), ("Ekonomi", gaps[0]), ("HR", gaps[1]), ("Juridik", [solo]),
      ("Upphandling", Array(bridged[0...1])),
    ]
    for (place, (area, networks)) in carriers.enumerated() {
      roster.initiatives[place].area = area
      roster.initiatives[place].name = "\(area): gemensam satsning \(place + 1)"
      roster.initiatives[place].goal = "Gemensamt arbetssätt i området \(area)"
      roster.initiatives[place].networks = networks.sorted()
      roster.initiatives[place].network = networks[0]
    }
    for place in 0..<8 {
      roster.initiatives[place].owner = roster.initiatives[place].owner ?? sparse
      roster.initiatives[place].mandate = "beslut i styrelsen"
    }
    roster.initiatives[5].owner = nil
    roster.initiatives[6].mandate = ""
    roster.initiatives[7].owner = nil
    roster.initiatives[7].mandate = ""
  }

  /// Two camps in the first self-test, and an area that nobody leads.
  private func setOpinions(_ roster: inout Roster) {
    for row in roster.selfTests.indices where roster.selfTests[row].collaboration == 0 {
      let answer = row % 2 == 0 ? 1 : 5
      // Clear rules of the game, and openness.
      roster.selfTests[row].answers[7] = answer
      roster.selfTests[row].answers[8] = answer
    }
    if let row = roster.selfTests.firstIndex(where: { $0.collaboration == 0 }) {
      roster.selfTests[row].answers[20] = nil
    }
    if let row = roster.ladder.indices.first, roster.ladder.count > 1 {
      (roster.ladder[row].current, roster.ladder[row].wanted) = (1, 1)
      (roster.ladder[row + 1].current, roster.ladder[row + 1].wanted) = (4, 4)
    }
    for row in roster.readiness.indices
    where roster.readiness[row].area == SyntheticAreas.leaderless {
      if roster.readiness[row].stance == .lead { roster.readiness[row].stance = .wait }
    }
  }
}
