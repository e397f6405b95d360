// The cheapest cover against a case by hand and all sets of moves on small rosters.

import Network
import Roster
import TestSupport
import Testing

@Suite struct CoverTests {
  /// Two networks. Almvik (O0) has P0 in both and P1 in N0; Björkåsa (O1) has P2 in N0 and P3 in N1.
  private var roster: Roster {
    var roster = Roster(
      SmallTwoMode(left: 4, right: 2, ties: [(0, 0), (0, 1), (1, 0), (2, 0), (3, 1)]))
    for (person, organisation) in [0, 0, 1, 1].enumerated() {
      roster.people[person].organisation = Int32(organisation)
    }
    return roster
  }

  @Test("by hand: P1's second seat mends the sole link and a seat at once")
  func hand() {
    let cover = Cover(of: Structure(of: roster, asOf: .sample), budget: 1)
    // The link hangs on P0. In N0 Björkåsa has one; in N1 both have one.
    #expect(cover.before.links.map { [$0.a, $0.b, $0.person] } == [[0, 1, 0]])
    #expect(
      cover.before.seats.map { [$0.organisation, $0.network] } == [[1, 0], [0, 1], [1, 1]])
    #expect(cover.chosen.map(\.candidate.person) == [1] && cover.chosen.map(\.adds) == [2])
    #expect(cover.chosen[0].candidate.kind == .secondSeat && cover.chosen[0].candidate.network == 1)
    #expect(cover.after.links.isEmpty && cover.after.seats.count == 2)
    #expect(cover.choice.isExact)
    // With three seats P2 and P3 become each other's deputies.
    let all = Cover(of: Structure(of: roster, asOf: .sample), budget: 9)
    #expect(all.after.count == 0 && all.chosen.count == 3)
    #expect(all.chosen.dropFirst().map(\.candidate.kind) == [.deputy, .deputy])
    let none = Cover(of: Structure(of: roster, asOf: .sample), budget: 0)
    #expect(none.chosen.isEmpty && none.after == none.before)
  }

  @Test("nobody is asked who is overloaded, about to leave, or has left")
  func limits() {
    func chosen(_ change: (inout Roster) -> Void) -> [Int32] {
      var roster = roster
      change(&roster)
      return Cover(of: Structure(of: roster, asOf: .sample), budget: 9).chosen
        .map(\.candidate.person).sorted()
    }
    #expect(chosen { _ in } == [1, 2, 3])
    // 104 hours a year pass the limit of 100: P3 has them already, P1 can only be named deputy.
    #expect(
      chosen {
        $0.networks[1].meetingsPerYear = 52
        $0.networks[1].hoursPerMeeting = 2
      } == [1, 2])
    // P1's only seat ends within a year; P2 is named deputy in N1 already.
    #expect(chosen { $0.memberships[2].to = Day(number: 20_100) } == [2, 3])
    #expect(
      chosen {
        var deputy = Membership(person: 2, network: 1)
        deputy.role = .deputy
        $0.memberships.append(deputy)
      } == [1, 3])
    // P4 of Almvik sat in N0 once, and is gone; P5 has never sat anywhere and may be asked.
    let more = chosen { roster in
      for id in ["P4", "P5"] {
        var person = Person(id: id, name: id)
        person.organisation = 1
        roster.people.append(person)
      }
      var past = Membership(person: 4, network: 0)
      past.to = Day(number: 19_000)
      roster.memberships.append(past)
    }
    #expect(more.contains(5) && !more.contains(4))
  }

  /// A small roster with deputies, people without organisation and one who has a lot.
  private func sample(_ seed: UInt64) -> Roster {
    var generator = SplitMix64(seed: seed ^ 0xc0de)
    var roster = Roster(SmallTwoMode.sample(seed))
    for person in roster.people.indices {
      roster.people[person].organisation =
        generator.below(8) == 0 ? nil : Int32(generator.below(2))
    }
    for row in roster.memberships.indices where generator.below(6) == 0 {
      roster.memberships[row].role = .deputy
      if generator.below(2) == 0 { roster.memberships[row].attended = 0.5 }
    }
    return roster
  }

  @Test(
    "agrees with all sets of moves on small rosters", arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let roster = sample(seed)
    guard roster.people.count <= 9, roster.networks.count <= 6 else { return }
    let slow = SlowCover(roster)
    let structure = Structure(of: roster, asOf: .sample)
    let needs = slow.needs
    let moves = slow.moves(high: structure.thresholds.coverSoleBridges)
    for budget in [1, 2, moves.count > 24 ? 2 : 3] {
      let cover = Cover(of: structure, budget: budget)
      #expect(cover.before.count == needs.count)
      let chosen = cover.chosen.map(\.candidate)
      #expect(chosen.count <= budget && Set(chosen.map(\.person)).count == chosen.count)
      let made = chosen.map {
        SlowCover.Move(person: $0.person, network: $0.network, isDeputy: $0.kind == .deputy)
      }
      #expect(Set(made).isSubset(of: moves))
      let left = slow.with(made).needs
      #expect(cover.after.count == left.count && left.isSubset(of: needs))
      #expect(needs.count - left.count == cover.choice.met)
      #expect(cover.choice.isExact)
      if moves.count <= 40 {
        #expect(left.count == slow.best(moves, budget: budget), "budget \(budget)")
      }
    }
  }

  @Test(
    "the choice is as good as the best of all sets, and its bound is never too low",
    arguments: 0..<200)
  func choice(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (count, needs, budget) = (
      3 + generator.below(9), 1 + generator.below(12), 1 + generator.below(4)
    )
    let meets = (0..<count).map { _ in
      (0..<Int32(needs)).filter { _ in generator.below(3) == 0 }
    }
    let owners = (0..<count).map { _ in Int32(generator.below(6)) }
    let best =
      (0...budget).flatMap { subsets(count, $0) }
      .filter { set in Set(set.map { owners[$0] }).count == set.count }
      .map { set in Set(set.flatMap { meets[$0] }).count }.max() ?? 0
    let exact = CoverChoice(meets: meets, owners: owners, needs: needs, budget: budget)
    #expect(exact.isExact && exact.met == best && exact.bound == best)
    #expect(Set(exact.chosen.flatMap { meets[$0] }).count == exact.met)
    let greedy = CoverChoice(meets: meets, owners: owners, needs: needs, budget: budget, work: 0)
    #expect(greedy.met <= best && best <= greedy.bound)
    // Half of the best is promised with one seat a person.
    #expect(2 * greedy.met >= best)
    if Set(owners).count == count { #expect(Double(greedy.met) >= 0.632 * Double(best)) }
  }
}
