// Person dependency: published counts, cases by hand, and every column by leaving.

import Findings
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct DependencyTests {
  private func dependency(_ roster: Roster, day: Day = .sample) -> Dependency {
    Dependency(of: Structure(of: roster, asOf: day))
  }

  @Test("Davis's women: Nora 7, Helen 1, Evelyn 1, and no other loses any nearness")
  func davis() throws {
    let davis = try Published.read().davis
    let b = davis.graph
    let result = dependency(
      Roster(
        SmallTwoMode(
          left: b.left, right: b.right,
          ties: (0..<b.left).flatMap { v in b.partners(ofLeft: v).map { (Int32(v), $0) } })))
    let counts = Dictionary(uniqueKeysWithValues: zip(davis.women, result.stakes))
    #expect(
      counts.filter { $0.value.soleBridges > 0 }.mapValues(\.soleBridges)
        == ["Nora Fayette": 7, "Helen Lloyd": 1, "Evelyn Jefferson": 1])
    // Each lost link is replaced by a way of two steps: 66 links of 91 pairs, all others at distance 2.
    for stake in result.stakes {
      let before = 66 + 25 / 2.0
      #expect(abs((stake.efficiencyLoss ?? 1) - Double(stake.soleBridges) / 2 / before) < 1e-12)
    }
  }

  @Test("the toy network: without c the efficiency of N falls from .9167 to .4167")
  func toy() {
    let result = dependency(Roster(.toy))
    let loss = result.stakes.map { $0.efficiencyLoss ?? .nan }
    // METHODS §5, on four networks: 11/12 before; c 5/12, e and f 10/12 after.
    for (person, after) in [(2, 5.0), (4, 10.0), (5, 10.0)] {
      #expect(abs(loss[person] - (11 - after) / 11) < 1e-12)
    }
    #expect([0, 1, 3, 6].allSatisfy { loss[$0] == 0 })
    #expect(result.stakes.map(\.cutOffNetworks) == [0, 0, 1, 0, 0, 0, 0])
    // F without c: N1 is alone, 6 of 12 ordered pairs are left.
    #expect(result.fragmentation[2] == 0.5 && result.fragmentation[0] == 0)
    #expect(abs((result.distanceFragmentation[2] ?? 0) - 7.0 / 12) < 1e-12)
  }

  @Test("every column agrees with leaving the roster", arguments: SmallTwoMode.allSeeds)
  func definition(seed: UInt64) {
    var roster = Roster.drawn(seed, on: .sample)
    // Where no role is told nothing is known of cover.
    if !roster.tells(.membershipRole), !roster.memberships.isEmpty {
      roster.memberships[0].role = .secretary
    }
    let result = dependency(roster)
    let before = roster.seats(on: .sample)
    let graph = before.linked
    let pairs = Double(before.right * (before.right - 1))
    let whole = graph.reach
    let parts = SlowGraph(before).components
    let sitting = Set(before.ties.map { Pair($0.0, $0.1) })
    let deputies = roster.memberships.filter { $0.role == .deputy && $0.isActive(on: .sample) }
    func organisation(_ v: Int32) -> Int32? { roster.people[Int(v)].organisation }
    func ready(_ d: Int32, _ v: Int32, _ n: Int32) -> Bool {
      d != v && organisation(d) == organisation(v) && !sitting.contains(Pair(d, n))
        && deputies.contains { $0.person == d && $0.network == n }
    }
    let everyone = 0..<Int32(roster.people.count)
    for v in everyone {
      let rest = roster.without(v)
      let after = rest.seats(on: .sample)
      let stake = result.stakes[Int(v)]
      let own = (0..<Int32(before.right)).filter { sitting.contains(Pair(v, $0)) }
      // Structure.
      let lost = before.sharedByPair.filter { pair in
        !after.sharedByPair.contains { ($0.a, $0.b) == (pair.a, pair.b) }
      }
      #expect(stake.soleBridges == lost.count)
      let reach = after.linked.reach
      if whole.inverse == 0 {
        #expect(stake.efficiencyLoss == nil)
      } else {
        let loss = (whole.inverse - reach.inverse) / whole.inverse
        #expect(abs((stake.efficiencyLoss ?? .nan) - loss) < 1e-12)
      }
      if pairs > 0 {
        #expect(
          abs((result.fragmentation[Int(v)] ?? .nan) - 1 + Double(reach.pairs) / pairs) < 1e-12)
        #expect(
          abs((result.distanceFragmentation[Int(v)] ?? .nan) - 1 + reach.inverse / pairs) < 1e-12)
      } else {
        #expect(result.fragmentation[Int(v)] == nil)
      }
      // Cut off.
      let home = parts.first { $0.contains(Int(v)) } ?? []
      let main = mainPart(after, v, home)
      let isSeated = !own.isEmpty
      let cut = home.filter { $0 >= before.left && !main.contains($0) }.map {
        Int32($0 - before.left)
      }
      #expect(result.cutOffs.networks[Int(v)] == (isSeated ? cut : []))
      let apart = (0..<Int32(4)).filter { o in
        let people = home.filter { $0 < before.left && organisation(Int32($0)) == o }
        return isSeated && !people.isEmpty
          && people.allSatisfy { $0 == Int(v) || !main.contains($0) }
      }
      #expect(result.cutOffs.organisations[Int(v)] == apart, "seed \(seed)")
      // Seats and roles.
      let alone = own.filter { n in
        organisation(v) != nil
          && !after.ties.contains { $0.1 == n && organisation($0.0) == organisation(v) }
      }
      #expect(stake.soleSeats == alone.count)
      let open = alone.filter { n in !everyone.contains { ready($0, v, n) } }
      #expect(result.soleSeatsUncovered[Int(v)] == open)
      let roles = (0..<Int32(before.right)).filter { n in
        [Role.chair, .coordinator].contains { role in
          func leads(_ r: Roster) -> Bool {
            r.memberships.contains {
              $0.role == role && $0.network == n && $0.isActive(on: .sample)
            }
          }
          return leads(roster) && !leads(rest)
            && !rest.memberships.contains {
              ($0.role == .deputy || role == .chair && $0.role == .viceChair) && $0.network == n
                && $0.isActive(on: .sample)
            }
        }
      }
      #expect(result.uncoveredRoles[Int(v)] == roles)
      let bare = lost.filter { pair in
        let (x, y) = (Int32(pair.a), Int32(pair.b))
        return !everyone.contains { d in
          d != v && (ready(d, v, x) || sitting.contains(Pair(d, x)))
            && (ready(d, v, y) || sitting.contains(Pair(d, y)))
        }
      }
      #expect(stake.soleBridgesUncovered == bare.count, "seed \(seed)")
      // Initiatives.
      let hanging = roster.initiatives.indices.filter { index in
        let initiative = roster.initiatives[index]
        let networks = Set(initiative.networks).union(initiative.network.map { [$0] } ?? [])
        let isOwnersLast =
          initiative.owner.map { o in
            func present(_ small: SmallTwoMode) -> Bool {
              small.ties.contains { networks.contains($0.1) && organisation($0.0) == o }
            }
            return present(before) && !present(after)
              && !own.contains { n in networks.contains(n) && everyone.contains { ready($0, v, n) }
              }
          } ?? false
        let isLastLink = bare.contains {
          networks.contains(Int32($0.a)) && networks.contains(Int32($0.b))
        }
        return isOwnersLast || isLastLink
      }
      #expect(result.initiatives[Int(v)] == hanging.map { Int32($0) }, "seed \(seed)")
      #expect((result.levels(Int(v)) == nil) == own.isEmpty)
    }
  }

  /// Of what v leaves of its component, the part with most networks, then most vertices, then the lowest
  /// network.
  private func mainPart(_ after: SmallTwoMode, _ v: Int32, _ home: [Int]) -> [Int] {
    let parts = SlowGraph(after).components.filter { $0 != [Int(v)] && home.contains($0[0]) }
    func networks(_ part: [Int]) -> [Int] { part.filter { $0 >= after.left } }
    let most = parts.map { networks($0).count }.max()
    let wide = parts.filter { networks($0).count == most }
    let large = wide.filter { $0.count == wide.map(\.count).max() }
    return large.min { (networks($0).first ?? 0) < (networks($1).first ?? 0) } ?? []
  }

  private struct Pair: Hashable {
    let person: Int32
    let network: Int32

    init(_ person: Int32, _ network: Int32) {
      self.person = person
      self.network = network
    }
  }

  // MARK: Roster

  /// P0 and P1 of O0, P2 of O1; P0 alone links N0 and N1.
  private var small: Roster {
    var roster = Roster(
      SmallTwoMode(left: 4, right: 2, ties: [(0, 0), (0, 1), (1, 0), (2, 1)]))
    for (person, own) in zip(0..<4, [0, 1, 2, 0] as [Int32]) {
      roster.people[person].organisation = own
    }
    // Roles are told, of somebody whom nothing hangs on.
    roster.memberships[2].role = .secretary
    return roster
  }

  private func deputy(_ person: Int32, _ network: Int32, attended: Double? = nil) -> Membership {
    var row = Membership(person: person, network: network)
    row.role = .deputy
    row.attended = attended
    return row
  }

  @Test("the same post with an active deputy is no single point")
  func deputies() {
    var roster = small
    #expect(dependency(roster).stakes[0].soleSeatsUncovered == 2)
    #expect(dependency(roster).stakes[0].soleBridgesUncovered == 1)
    roster.memberships += [deputy(3, 0)]
    #expect(dependency(roster).stakes[0].soleSeatsUncovered == 1)
    #expect(dependency(roster).stakes[0].soleBridgesUncovered == 1)
    roster.memberships += [deputy(3, 1)]
    let covered = dependency(roster).stakes[0]
    #expect(covered.soleSeatsUncovered == 0 && covered.soleBridgesUncovered == 0)
    #expect(covered.isCovered && covered.soleSeats == 2 && covered.soleBridges == 1)
    #expect(dependency(roster).levels(0)?.consequence == .low)
  }

  @Test("a deputy from elsewhere, one who has left, and a vacant seat cover no seat")
  func noCover() {
    for change in 0..<3 {
      var roster = small
      switch change {
      case 0: roster.memberships += [deputy(1, 1)]
      case 1:
        var row = deputy(3, 1)
        row.to = Day(number: Day.sample.number - 1)
        roster.memberships += [row]
      default:
        var seat = VacantSeat(network: 1)
        seat.organisation = 0
        roster.vacantSeats = [seat]
      }
      #expect(dependency(roster).stakes[0].soleSeatsUncovered == 2)
    }
  }

  @Test("a deputy who has attended sits: no sole seat, and no cover of one's own seat")
  func attending() {
    var roster = small
    roster.memberships += [deputy(3, 0, attended: 0.2)]
    let result = dependency(roster)
    #expect(result.stakes[0].soleSeats == 1 && result.stakes[3].soleSeats == 0)
    #expect(result.signs[3].seats == 1)
  }

  @Test("who has left never counts, and has no class")
  func gone() {
    var roster = small
    for row in roster.memberships.indices where roster.memberships[row].person == 0 {
      roster.memberships[row].to = Day(number: Day.sample.number - 1)
    }
    let result = dependency(roster)
    #expect(
      result.stakes[0]
        == {
          var none = Stake(); none.efficiencyLoss = nil; return none
        }())
    #expect(result.levels(0) == nil && result.signs[0].seats == 0)
  }

  @Test("a chair with a deputy, or with a second chair, is covered; alone not")
  func roles() {
    var roster = small
    roster.memberships[0].role = .chair
    #expect(dependency(roster).uncoveredRoles[0] == [0])
    var second = roster
    second.memberships[2].role = .chair
    #expect(dependency(second).uncoveredRoles == [[], [], [], []])
    roster.memberships += [deputy(2, 0)]
    #expect(dependency(roster).uncoveredRoles[0] == [])
  }

  @Test("a vice chair covers the chair, not the coordinator, and is no second chair")
  func viceChair() {
    var roster = small
    roster.memberships[0].role = .chair
    roster.memberships[2].role = .viceChair
    let covered = dependency(roster)
    #expect(covered.uncoveredRoles == [[], [], [], []])
    #expect(covered.stakes.map(\.soleSeats) == dependency(small).stakes.map(\.soleSeats))
    // The vice chair of a network without a chair leads nothing that could be lost.
    roster.memberships[0].role = .member
    #expect(dependency(roster).uncoveredRoles == [[], [], [], []])
    roster.memberships[0].role = .coordinator
    #expect(dependency(roster).uncoveredRoles[0] == [0])
    // Nobody is one's own vice chair.
    var both = small
    both.memberships[0].role = .chair
    both.memberships.append(both.memberships[0])
    both.memberships[both.memberships.count - 1].role = .viceChair
    #expect(dependency(both).uncoveredRoles[0] == [0])
  }

  @Test("a seat that ends within the horizon is leaving; one that is renewed is not")
  func horizon() {
    var roster = small
    let end = Day.sample.adding(months: 12)
    roster.memberships[0].to = end
    roster.memberships[1].to = Day(number: end.number + 1)
    #expect(dependency(roster).signs[0].leavingSeats == 1)
    var next = Membership(person: 0, network: 0)
    next.from = Day(number: end.number + 1)
    roster.memberships.append(next)
    #expect(dependency(roster).signs[0].leavingSeats == 0)
    var thresholds = Thresholds()
    thresholds.risk.horizonMonths = 13
    let wider = Dependency(of: Structure(of: roster, asOf: .sample, thresholds: thresholds))
    #expect(wider.signs[0].leavingSeats == 1)
  }

  @Test("new on the post: under twelve months, and not before the day")
  func newOnPost() {
    for (days, isNew) in [(0, true), (364, true), (366, false), (-1, false)] {
      var roster = small
      roster.people[0].since = Day(number: Day.sample.number - Int32(days))
      #expect(dependency(roster).signs[0].isNewOnPost == isNew, "\(days)")
    }
  }

  @Test("a vacant seat of one's organisation, or of no stated one, in one's network")
  func vacancy() {
    for (network, organisation, isSign) in [
      (1, 0, true), (1, nil, true), (1, 1, false),
    ] as [(Int32, Int32?, Bool)] {
      var roster = small
      var seat = VacantSeat(network: network)
      seat.organisation = organisation
      roster.vacantSeats = [seat]
      #expect(dependency(roster).signs[0].hasVacancy == isSign)
      roster.vacantSeats[0].to = Day(number: Day.sample.number - 1)
      #expect(!dependency(roster).signs[0].hasVacancy)
    }
  }

  @Test("a last day beyond the horizon is known; a seat without one is not")
  func datedSeats() {
    var roster = small
    #expect(dependency(roster).levels(0)?.likelihood == nil)
    let beyond = Day(number: Day.sample.adding(months: 12).number + 1)
    roster.memberships[0].to = beyond
    #expect(dependency(roster).signs[0].datedSeats == 1)
    #expect(dependency(roster).levels(0)?.likelihood == nil)
    roster.memberships[1].to = beyond
    #expect(dependency(roster).levels(0)?.likelihood == .low)
    roster.memberships[1].to = Day(number: beyond.number - 1)
    #expect(dependency(roster).levels(0)?.likelihood == .high)
  }

  @Test("a vacancy announced for a day within the horizon, where one seat only can be meant")
  func announced() {
    let tomorrow = Day(number: Day.sample.number + 1)
    let beyond = Day(number: Day.sample.adding(months: 12).number + 1)
    for (network, organisation, from, count) in [
      (1, 0, tomorrow, 1), (1, 0, beyond, 0), (1, 0, .sample, 0), (1, nil, tomorrow, 0),
      (1, 1, tomorrow, 0), (0, 0, tomorrow, 1),
    ] as [(Int32, Int32?, Day, Int)] {
      var roster = small
      var seat = VacantSeat(network: network)
      seat.organisation = organisation
      seat.from = from
      roster.vacantSeats = [seat]
      #expect(dependency(roster).signs[0].announcedVacancies == count)
      #expect(dependency(roster).levels(0)?.likelihood == (count > 0 ? .high : nil))
      // A second of the organisation in the network: which one is meant is not told, unless by function.
      roster.memberships.append(Membership(person: 3, network: network))
      #expect(dependency(roster).signs[0].announcedVacancies == 0)
      roster.people[0].function = "Ekonomichef"
      roster.vacantSeats[0].function = "Ekonomichef"
      #expect(dependency(roster).signs[0].announcedVacancies == count)
    }
  }

  @Test("new and without a deputy is not leaving: no likelihood, no grave finding, no such figure")
  func newIsNotLeaving() throws {
    // N0 and N1 of six each; N2 hangs on P0, who is new and has no deputy. No last day anywhere.
    var ties = (1...6).map { (Int32($0), Int32(0)) } + (1...6).map { (Int32($0), Int32(1)) }
    ties += [(0, 1), (0, 2), (7, 2)]
    var roster = Roster(SmallTwoMode(left: 8, right: 3, ties: ties))
    roster.people[0].since = Day(number: Day.sample.number - 50)
    roster.memberships[0].role = .secretary
    let result = dependency(roster)
    #expect(result.levels(0)?.likelihood == nil && result.levels(0)?.riskClass == .high)
    #expect(result.signs[0].isNewOnPost && result.signs[0].lacksDeputy)
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    let finding = try #require(
      run.findings.first { $0.kind == "dependency" && $0.subjects.contains(.person("P0")) })
    #expect(finding.severity == .medium)
    let text = finding.fact.swedish.plain
    #expect(text.hasSuffix("Innehavaren är ny på posten."))
    #expect(text.contains("[N2] (2 personer)"))
    #expect(!(text + finding.meaning.swedish.plain).contains("tecken"))
    let figure = try #require(run.keyFigures.first { $0.name == "high_dependency" })
    #expect(figure.value == .unknown && figure.unknown != nil)
    #expect(run.keyFigures.first { $0.name == "high_consequence" }?.value == .count(1))
    // One last day in the roster, of somebody else: nothing is known of P0 yet.
    let other = try #require(roster.memberships.firstIndex { $0.person == 7 })
    roster.memberships[other].to = Day(number: Day.sample.number + 50)
    let again = analyse(Structure(of: roster, asOf: .sample)) { _ in }.keyFigures
      .first { $0.name == "high_dependency" }
    #expect(again?.value == .unknown)
    #expect(
      again?.unknown?.reason.swedish.hasPrefix(
        "listorna säger inte för alla dessa personer när deras platser slutar") == true)
  }

  @Test("one finding for a person, with all facts, and none for those of the low class")
  func findings() throws {
    var roster = Roster(.toy)
    for row in roster.memberships.indices where roster.memberships[row].person == 2 {
      roster.memberships[row].to = Day(number: Day.sample.number + 30)
    }
    roster.memberships[0].role = .secretary
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    // As the analysis says it, before a run keeps few as high.
    let found = run.flatMap(\.findings).filter { $0.subjects.contains(.person("P2")) }
    #expect(found.map(\.id) == ["dependency/person:P2"] && found[0].severity == .high)
    #expect(
      found[0].fact.swedish.plain
        == "Om [P2] lämnar har nätverket [N0] (3 personer) ingen gemensam deltagare med övriga nätverk. "
        + "Av fem kontakter mellan nätverk går tre enbart genom personen (se tabellen). "
        + "Effektivitetsförlusten är 55 %. Personen saknar ersättare för organisationens enda platser i "
        + "nätverken [N0] och [N1]. Alla platser löper ut inom tolv månader.")
    #expect(
      found[0].fact.english.plain.contains(
        "The same person has no deputy for the organisation's only seats in the networks [N0] and [N1]. All seats "
          + "end"))
    let sheet = try #require(run.sheets.first { $0.name == "dependency" })
    #expect(sheet[.class]?.machineText(2) == "high")
    // Several are counted where everybody reads.
    #expect(found[0].fact.swedish.plainOnBoard.contains("enda platser i två nätverk."))
  }

  @Test(
    "beside a code the board edition names neither the network that is led nor a lone organisation")
  func unnamed() throws {
    // O2 is met with by P2 alone; P2 leads N1.
    var roster = Roster(
      SmallTwoMode(
        left: 5, right: 3, ties: [(0, 0), (1, 0), (2, 0), (2, 1), (3, 1), (3, 2), (4, 2)])
    )
    roster.people[3].organisation = 0
    roster.people[4].organisation = 1
    for row in roster.memberships.indices {
      roster.memberships[row].to = Day(number: Day.sample.number + 30)
    }
    roster.memberships[3].role = .chair
    let run = analyse(Structure(of: roster, asOf: .sample)) { _ in }
    let fact = try #require(
      run.findings.first { $0.subjects.contains(.person("P2")) && $0.kind == "dependency" }?.fact)
    #expect(fact.swedish.plain.contains("saknar ersättare för uppdraget att leda nätverket [N1]"))
    #expect(fact.english.plain.contains("has no deputy for leading the network [N1]"))
    #expect(
      fact.swedish.plainOnBoard.contains("saknar ersättare för uppdraget att leda ett nätverk"))
    #expect(
      fact.english.plainOnBoard.contains("has no deputy for leading a network"))
    #expect(fact.swedish.plain.contains("All kontakt som [O2] har"))
    #expect(fact.swedish.plainOnBoard.contains("All kontakt som en organisation har"))
    #expect(fact.english.plainOnBoard.contains("All contact that an organisation has"))
  }
}
