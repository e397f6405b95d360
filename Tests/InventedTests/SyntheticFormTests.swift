// Synthetic rosters against real ones: their shapes, as figures with the sources that they are counted from.

import Invented
import Roster
import ShapeSupport
import Testing

@Suite struct SyntheticFormTests {
  /// The shape of a drawn roster on its day.
  private static func shape(
    _ form: SyntheticForm, people: Int, networks: Int, organisations: Int = 56, seed: UInt64
  ) -> RosterShape {
    let shape = SyntheticShape(
      seed: seed, people: people, networks: networks, organisations: organisations, form: form)
    return RosterShape(of: SyntheticRoster(shape).roster, on: SyntheticRoster.today)
  }

  private static let shares = [0.1, 0.25, 0.5, 0.75, 0.9, 0.99]

  private static func quantiles(_ values: [Int]) -> [Double] {
    shares.map { Double(RosterShape.quantile($0, of: values)) }
  }

  /// Whether each value lies within a share of what it is to be, or within one.
  private static func near(_ values: [Double], _ wanted: [Double], within share: Double) -> Bool {
    zip(values, wanted).allSatisfy { abs($0 - $1) <= max(1, share * $1) }
  }

  @Test("an assembly has the quantiles of Congress", arguments: [1, 2, 3, 4, 5])
  func assembly(seed: UInt64) {
    // Data/us-congress of 2026-06-30: 528 people with seats, 228 committees, 3 879 memberships, counted by
    // `Benchmarks shape Data/us-congress`.
    let drawn = Self.shape(.assembly, people: 528, networks: 228, seed: seed)
    #expect(Self.near(Self.quantiles(drawn.degrees), [3, 4, 6, 9, 13, 19], within: 0.2))
    #expect(Self.near(Self.quantiles(drawn.sizes), [9, 11, 14, 19, 29, 57], within: 0.35))
    #expect(Self.near([drawn.seatsOfAPerson, drawn.seatsOfANetwork], [7.35, 17.0], within: 0.1))
    #expect(abs(drawn.shareInOne - 0.02) < 0.03)
    // 22 in Congress; the table of degrees ends there.
    #expect((18...22).contains(drawn.hub))
    // 528 of 528, in one component; so also in 2018 and 2022.
    #expect(drawn.largest.people > 0.99)
  }

  /// Figures of registers of boards.
  ///
  /// Four networks of boards from E. M. Heemskerk, G. Schnyder, "Small states, international pressures, and
  /// interlocking directorates", Eur. Manag. Rev. 5 (2008), table 1: directors, companies, seats of a company on
  /// average.
  struct Boards: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let people: Int
    let networks: Int
    let size: Double
  }

  private static let boards = [
    Boards(testDescription: "Switzerland 1990", people: 888, networks: 106, size: 11.1),
    Boards(testDescription: "Switzerland 2000", people: 848, networks: 108, size: 9.5),
    Boards(testDescription: "the Netherlands 1996", people: 1771, networks: 250, size: 8.9),
    Boards(testDescription: "the Netherlands 2001", people: 1721, networks: 250, size: 8.2),
  ]

  @Test("a register hangs together as boards do", arguments: boards)
  func register(boards: Boards) {
    for seed in 1...5 {
      let drawn = Self.shape(
        .register, people: boards.people, networks: boards.networks, seed: UInt64(seed))
      #expect(Self.near([drawn.seatsOfANetwork], [boards.size], within: 0.15))
      // The giant components of the four hold 90.7, 86.1, 78.4 and 54.8 % of the companies; one law, so no less than
      // the least of them and no more than the most.
      #expect((0.548...0.907).contains(drawn.largest.networks))
      #expect(drawn.components.count > 5)
    }
  }

  @Test("a register is as uneven as the joint arrangements of Dutch municipalities")
  func sizesOfRegister() {
    // github.com/openstate/datasets, gemeenschappelijke_regelingen, 2015–2016: 3 742 parties in 464
    // arrangements, a mean of 8.1; 97 in the largest.
    let wanted = [2.0, 3, 5, 10, 18].map { $0 / 8.1 * 100 }
    for seed in 1...5 {
      let drawn = Self.shape(.register, people: 3000, networks: 464, seed: UInt64(seed))
      let mean = drawn.seatsOfANetwork
      // Over the mean, in percent. Of the highest quantile too few networks are left to tell.
      let ours = Self.quantiles(drawn.sizes).dropLast().map { $0 / mean * 100 }
      #expect(Self.near(Array(ours), wanted, within: 0.25), "\(ours) \(wanted)")
      #expect(Self.near([Double(drawn.sizes.last ?? 0) / mean], [97 / 8.1], within: 0.35))
    }
  }

  @Test("in a register of 1 700 and more, somebody sits in about fifteen networks")
  func hubs() {
    let hubs = (1...9).map { seed in
      Self.shape(.register, people: 2161, networks: 246, seed: UInt64(seed)).hub
    }.sorted()
    #expect((10...25).contains(hubs[4]))
  }

  @Test(
    "people and networks are as many as asked for, in every form", arguments: SyntheticForm.allCases
  )
  func counts(form: SyntheticForm) {
    for (people, networks, organisations) in [
      (0, 0, 0), (1, 1, 1), (5, 0, 3), (0, 4, 2), (10, 3, 0), (3, 90, 1), (400, 2, 31),
      (900, 80, 61),
    ] {
      let shape = SyntheticShape(
        seed: 4, people: people, networks: networks, organisations: organisations, form: form)
      let roster = SyntheticRoster(shape).roster
      #expect(roster.people.count == people)
      #expect(roster.networks.count == networks)
      // Nobody holds two seats of a network on one day.
      let running = roster.memberships.filter { $0.isActive(on: SyntheticRoster.today) }
      #expect(Set(running.map { [$0.person, $0.network] }).count == running.count)
    }
  }

  @Test("the same seed gives the same roster in every form, and no two forms the same")
  func seeds() {
    let drawn = SyntheticForm.allCases.map { form in
      let shape = SyntheticShape(
        seed: 7, people: 300, networks: 60, organisations: 15, form: form)
      let once = SyntheticRoster(shape).roster.memberships
      #expect(once == SyntheticRoster(shape).roster.memberships)
      return once
    }
    #expect(drawn[0] != drawn[1] && drawn[1] != drawn[2] && drawn[0] != drawn[2])
  }

  @Test("a shape that has been worked out by hand")
  func byHand() {
    // Of four networks two have a person in common, one is alone and one empty; one of four people sits nowhere.
    var roster = Roster(name: "")
    roster.people = ["a", "b", "c", "d"].map { Person(id: $0, name: $0) }
    roster.networks = ["x", "y", "z", "ö"].map { Network(id: $0, name: $0) }
    roster.memberships = [(0, 0), (1, 0), (1, 1), (2, 2)].map {
      Membership(person: $0.0, network: $0.1)
    }
    let shape = RosterShape(of: roster, on: SyntheticRoster.today)
    #expect(shape.sizes == [1, 1, 2])
    #expect(shape.degrees == [1, 1, 2])
    #expect(
      shape.components.map(\.networks) == [2, 1] && shape.components.map(\.people) == [2, 1])
    #expect(shape.hub == 2 && shape.seats == 4)
    #expect(RosterShape.quantile(0.5, of: [1, 2, 3, 4]) == 3)
    #expect(RosterShape.quantile(0.5, of: []) == 0)
  }
}
