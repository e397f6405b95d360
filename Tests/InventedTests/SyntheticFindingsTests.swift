// The planted findings of a synthetic roster, each looked for directly, slowly, by its definition.

import Invented
import Roster
import Testing

@Suite struct SyntheticFindingsTests {
  static let shapes =
    (1...12).map { SyntheticShape.example(seed: $0) } + [
      .example(seed: 15),
      SyntheticShape(seed: 4, people: 100, networks: 20, organisations: 8),
      SyntheticShape(seed: 9, people: 3000, networks: 400, organisations: 61),
    ]

  @Test("a shape below any of the three bounds has no planted findings")
  func tooSmall() {
    for (people, networks, organisations) in [(99, 20, 8), (100, 19, 8), (100, 20, 7)] {
      let shape = SyntheticShape(
        seed: 1, people: people, networks: networks, organisations: organisations)
      #expect(SyntheticRoster(shape).planted == nil)
    }
  }

  @Test("the bridge is the only one in common to each pair of three networks", arguments: shapes)
  func bridge(shape: SyntheticShape) throws {
    let view = try View(shape)
    let networks = view.planted.bridged
    #expect(networks.count == 3)
    for a in networks.indices {
      for b in networks.indices where a < b {
        #expect(
          view.members(networks[a]).intersection(view.members(networks[b])) == [view.planted.bridge]
        )
      }
    }
  }

  @Test("without the cut-point, the network behind it reaches nothing else", arguments: shapes)
  func cutPoint(shape: SyntheticShape) throws {
    let view = try View(shape)
    let behind = view.planted.behindCutPoint
    #expect(view.reached(from: behind, without: view.planted.cutPoint) == [behind])
    #expect(view.reached(from: behind, without: nil).count > view.networks.count / 2)
  }

  @Test("one network is apart, and one is empty", arguments: shapes)
  func apartAndEmpty(shape: SyntheticShape) throws {
    let view = try View(shape)
    #expect(view.members(view.planted.apart).count == 4)
    #expect(view.reached(from: view.planted.apart, without: nil) == [view.planted.apart])
    #expect(view.members(view.planted.empty).isEmpty)
  }

  @Test("two forums have the same people", arguments: shapes)
  func overlapping(shape: SyntheticShape) throws {
    let view = try View(shape)
    let pair = view.planted.overlapping
    #expect(view.members(pair[0]) == view.members(pair[1]))
    #expect(view.members(pair[0]).count == 5)
  }

  @Test(
    "a gap is diagonal, has an initiative, and no person, link or parent in common",
    arguments: shapes)
  func gaps(shape: SyntheticShape) throws {
    let view = try View(shape)
    #expect(view.planted.gaps.count == 2)
    for gap in view.planted.gaps {
      let (a, b) = (try view.network(gap[0]), try view.network(gap[1]))
      #expect(a.field != b.field && a.level != b.level)
      #expect(a.parent == nil || a.parent != b.parent)
      #expect(view.members(gap[0]).isDisjoint(with: view.members(gap[1])))
      #expect(!view.members(gap[0]).isEmpty && !view.members(gap[1]).isEmpty)
      #expect(
        !view.roster.networkLinks.contains {
          Set(gap) == [view.networks[Int($0.a)], view.networks[Int($0.b)]]
        })
      #expect(
        view.roster.initiatives.contains {
          Set(gap).isSubset(of: $0.networks.map { view.networks[Int($0)] })
        })
    }
  }

  @Test("one network has one person", arguments: shapes)
  func soloist(shape: SyntheticShape) throws {
    let view = try View(shape)
    #expect(view.members(view.planted.solo) == [view.planted.soloist])
  }

  @Test("an initiative hangs on the soloist, another on the bridge", arguments: shapes)
  func carried(shape: SyntheticShape) throws {
    let view = try View(shape)
    let carriers = try view.planted.carried.map { id in
      let one = try #require(view.roster.initiatives.first { $0.id == id })
      let groups = one.networks.map { view.members(view.networks[Int($0)]) }
      return groups.dropFirst().reduce(groups[0]) { $0.intersection($1) }
    }
    #expect(carriers == [[view.planted.soloist], [view.planted.bridge]])
  }

  @Test("one network has a chair, no deputy and no way to politics", arguments: shapes)
  func unlinked(shape: SyntheticShape) throws {
    let view = try View(shape)
    let id = view.planted.unlinked
    #expect(view.rows(of: id).contains { $0.role == .chair })
    #expect(!view.rows(of: id).contains { $0.role == .deputy })
    #expect(try view.network(id).parent == nil)
    #expect(!view.roster.networkLinks.contains { view.networks[Int($0.a)] == id })
  }

  @Test("two networks report to each other", arguments: shapes)
  func loop(shape: SyntheticShape) throws {
    let view = try View(shape)
    let reports = view.roster.networkLinks.filter { $0.kind == .reportsTo }
      .map { [view.networks[Int($0.a)], view.networks[Int($0.b)]] }
    #expect(reports.contains(view.planted.loop))
    #expect(reports.contains(view.planted.loop.reversed()))
  }

  @Test("there are vacant seats, and deputies who came and who did not", arguments: shapes)
  func vacantAndDeputies(shape: SyntheticShape) throws {
    let view = try View(shape)
    let vacant = Set(view.roster.vacantSeats.map { view.networks[Int($0.network)] })
    #expect(view.planted.vacant.count == 3)
    #expect(vacant.isSuperset(of: view.planted.vacant))
    let attended = view.planted.deputies.map { id in
      view.rows(of: id).filter { $0.role == .deputy }.compactMap(\.attended)
    }
    #expect(attended[0].contains(0))
    #expect(attended[1].contains(0.6))
  }

  @Test("on every day of a year, a seat ends within twelve months", arguments: shapes)
  func ending(shape: SyntheticShape) throws {
    let view = try View(shape)
    #expect(view.planted.ending.count == 2)
    let ends = view.roster.memberships.filter { row in
      view.planted.ending.contains(view.people[Int(row.person)])
    }.compactMap(\.to)
    for later in 0...365 as ClosedRange<Int32> {
      let day = Day(number: SyntheticRoster.today.number + later)
      #expect(ends.contains { (0...365).contains(day.days(to: $0)) }, "\(day)")
    }
  }

  @Test("a chair is new on the post", arguments: shapes)
  func newOnPost(shape: SyntheticShape) throws {
    let view = try View(shape)
    let person = try #require(view.roster.people.first { $0.id == view.planted.new })
    #expect(person.since == SyntheticRoster.today)
    #expect(
      view.rows(of: view.planted.loop[0]).contains {
        view.people[Int($0.person)] == view.planted.new && $0.role == .chair
      })
  }

  @Test(
    "one organisation has at least one and a half times its share of the seats, the smallest few",
    arguments: shapes)
  func shares(shape: SyntheticShape) throws {
    let view = try View(shape)
    var seats: [String: Int] = [:]
    var all = 0
    for row in view.roster.memberships where row.isActive(on: SyntheticRoster.today) {
      guard let home = view.roster.people[Int(row.person)].organisation else { continue }
      seats[view.roster.organisations[Int(home)].id, default: 0] += 1
      all += 1
    }
    let population = view.roster.organisations.compactMap(\.population).reduce(0, +)
    let crowded = try #require(
      view.roster.organisations.first { $0.id == view.planted.crowded })
    let share = Double(seats[crowded.id] ?? 0) / Double(all)
    #expect(share >= 1.5 * Double(crowded.population ?? 0) / Double(population))
    let sparse = try #require(view.roster.organisations.first { $0.id == view.planted.sparse })
    #expect(view.roster.organisations.allSatisfy { $0.population ?? 0 >= sparse.population ?? 0 })
    let staff = view.roster.people.count {
      $0.organisation.map { view.roster.organisations[Int($0)].id } == sparse.id
    }
    #expect(seats[sparse.id] ?? 0 <= staff)
    #expect(2 * (seats[sparse.id] ?? 0) * view.roster.organisations.count < all)
  }

  @Test("initiatives lack owner, mandate and both", arguments: shapes)
  func ownerless(shape: SyntheticShape) throws {
    let view = try View(shape)
    let one = Dictionary(uniqueKeysWithValues: view.roster.initiatives.map { ($0.id, $0) })
    #expect(view.planted.ownerless.allSatisfy { one[$0]?.owner == nil && one[$0] != nil })
    #expect(view.planted.unmandated.allSatisfy { one[$0]?.mandate == "" })
    #expect(Set(view.planted.ownerless).intersection(view.planted.unmandated).count == 1)
  }

  @Test(
    "opinions are divided: two camps, both ends of the ladder, an area nobody leads",
    arguments: shapes)
  func divided(shape: SyntheticShape) throws {
    let view = try View(shape)
    let place = try #require(
      view.roster.collaborations.firstIndex { $0.id == view.planted.divided })
    let tests = view.roster.selfTests.filter { $0.collaboration == Index(place) }
    #expect(tests.count >= 6)
    for question in [7, 8] {
      let answers = tests.compactMap { $0.answers[question] }
      #expect(Set(answers) == [1, 5])
      #expect(abs(answers.count { $0 == 1 } - answers.count { $0 == 5 }) <= 1)
    }
    #expect(tests.contains { $0.answers.contains(nil) })
    let steps = view.roster.ladder.filter { $0.collaboration == Index(place) }.compactMap(\.current)
    #expect(steps.contains(1) && steps.contains(4))
    let stances = view.roster.readiness.filter { $0.area == view.planted.leaderlessArea }
    #expect(stances.count == view.roster.organisations.count)
    #expect(!stances.contains { $0.stance == .lead })
  }
}

extension SyntheticFindingsTests {
  @Test(
    "one balance tips, parties of one collaboration share no driver, those of one seek another orientation",
    arguments: shapes)
  func drivers(shape: SyntheticShape) throws {
    let view = try View(shape)
    func place(_ id: String) throws -> Index {
      Index(try #require(view.roster.collaborations.firstIndex { $0.id == id }))
    }
    let tilted = try place(view.planted.tilted)
    func rating(_ factor: String) -> Int? {
      view.roster.keyFactors.first { $0.collaboration == tilted && $0.factor == factor }?.rating
    }
    #expect(rating("intern dialogprocess") == 3 && rating("samverkansprocessen") == 1)
    let apart = try place(view.planted.driversApart)
    let stated = view.roster.drivers.filter { $0.collaboration == apart }
    #expect(stated.count > 1 && Set(stated.map(\.driver)).count > 1)
    let unserved = try place(view.planted.driversUnserved)
    let legs = view.roster.collaborations[Int(unserved)].orientation.meaning
    let seeking = view.roster.drivers.filter { $0.collaboration == unserved }
    #expect(legs == [.exploratory] && !seeking.isEmpty)
    #expect(seeking.allSatisfy { $0.driver.meaning == .capacity })
    // Each kind of factor is there, and a collaboration on two legs.
    let factors = Set(view.roster.keyFactors.map(\.factor))
    for factor in [
      "Politisk förankring", "3. Att leda i nätverk – en egen logik",
      "Ges samverkan de resurser som krävs?", "ledarskap i samverkan", "utvecklingsarbete",
    ] { #expect(factors.contains(factor)) }
    #expect(view.roster.collaborations.contains { ($0.orientation.meaning ?? []).count > 1 })
  }
}

/// A synthetic roster with its planted findings, looked at by id.
private struct View {
  let roster: Roster
  let planted: PlantedFindings
  let people: [String]
  let networks: [String]
  private let active: [Set<Index>]

  init(_ shape: SyntheticShape) throws {
    let synthetic = SyntheticRoster(shape)
    roster = synthetic.roster
    planted = try #require(synthetic.planted)
    people = roster.people.map(\.id)
    networks = roster.networks.map(\.id)
    active = roster.activeMembers
  }

  func network(_ id: String) throws -> Network {
    try #require(roster.networks.first { $0.id == id })
  }

  func members(_ id: String) -> Set<String> {
    guard let place = networks.firstIndex(of: id) else { return [] }
    return Set(active[place].map { people[Int($0)] })
  }

  func rows(of id: String) -> [Membership] {
    roster.memberships.filter {
      networks[Int($0.network)] == id && $0.isActive(on: SyntheticRoster.today)
    }
  }

  /// The networks that share people, step by step, with `id`.
  func reached(from id: String, without person: String?) -> Set<String> {
    guard let first = networks.firstIndex(of: id) else { return [] }
    let groups = active.map { group in group.filter { people[Int($0)] != person } }
    var own = [[Int]](repeating: [], count: people.count)
    for (network, group) in groups.enumerated() {
      for member in group { own[Int(member)].append(network) }
    }
    var seen: Set<Int> = [first]
    var queue = [first]
    while let network = queue.popLast() {
      for member in groups[network] {
        for next in own[Int(member)] where seen.insert(next).inserted { queue.append(next) }
      }
    }
    return Set(seen.map { networks[$0] })
  }
}
