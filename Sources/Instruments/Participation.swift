// Participation: who holds the seats, against what is expected of them, and what it takes of their time.

package import Findings
package import Roster
import Text

/// The seats of every organisation against its expected seats and its population.
///
/// With *s*(o) the seats that people of organisation o hold and *e*(o) the expected ones
/// (``Expectation``), the share of seats is *s*(o) / Σ *s*. The yardstick is the expected seats
/// where seats.csv or the hosts tell them for at least half of the networks in which
/// anybody sits, otherwise Σ *s* by population, otherwise Σ *s* in equal parts. Where seats are expected only the
/// networks count in which somebody has stated them: in the others nobody is said to be missing. An organisation
/// carries more than its part when it has at least 1.5 times the yardstick and at least three seats more;
/// less when at most half, and at least three seats fewer, a network in which it is represented (``StandIns``)
/// counted as filled. Small and large are compared by the same
/// yardstick: by seats / expected where seats are expected, otherwise by seats, with seats for each
/// inhabitant told beside them and nothing tested.
///
/// - Input: people, networks and memberships; populations, seats.csv and meeting times where known.
/// - Output: one row an organisation, in the order of the roster. Shares 0–1, `nil` when all are 0 or
///   the population is not known. Seats of people outside all organisations are in no share.
/// - Complexity: O(*m* log *m* + *T* · organisations), *T* the orders drawn.
/// - Source: measures as in ``Inequality`` and ``SmallAgainstLarge``; the limits are conventions.
package struct Participation: Sendable {
  package struct Row: Hashable, Sendable {
    /// How many of its people hold a seat.
    package var people = 0
    package var seats = 0
    /// Those of ``seats`` that are in networks for which somebody has stated who is expected.
    package var toldSeats = 0
    /// Over the networks for which it is stated; see ``Participation/isExpectationTold``.
    package var expected = 0.0
    /// Expected seats that are not held, network by network; none in a network in which it is represented.
    package var unfilled = 0.0
    /// The networks in which it has no seat and is represented in effect.
    package var represented = 0
    /// The seats that are expected of it in those.
    package var relieved = 0.0
    /// Whether it has people in the lists.
    package var isPresent = false
    /// Seats that are listed as vacant for it on the day.
    package var vacant = 0
    /// Hours a year over the seats whose network tells; `nil` when there are seats and none tells.
    package var hours: Double?
    package var population: Int?
  }

  /// What an organisation's part is measured by.
  package enum Yardstick: String, Sendable {
    case expected
    case population
    case equal
  }

  package let roster: Roster
  package let rows: [Row]
  package let bases: [Expectation.Basis]
  package let yardstick: Yardstick
  /// The organisations that small and large are compared among, ascending.
  let compared: [Int]
  /// The fill of seats by size, seats / expected, where seats are expected; otherwise the seats.
  package let sizes: SmallAgainstLarge?
  package let load: PersonLoad

  /// Measures `review`; `nil` when nobody of any organisation holds a seat.
  package init?(of review: Review) {
    let roster = review.roster
    let expectation = Expectation(of: review)
    let bases = expectation.bases
    var rows = roster.organisations.map { Row(population: $0.population) }
    var held = [[Int: Int]](repeating: [:], count: rows.count)
    var people = [Set<Index>](repeating: [], count: rows.count)
    for seat in review.seats {
      guard let o = review.organisation(seat) else { continue }
      rows[o].seats += 1
      if bases[Int(seat.network)].isTold { rows[o].toldSeats += 1 }
      people[o].insert(seat.person)
      held[o][Int(seat.network), default: 0] += 1
      guard let hours = roster.networks[Int(seat.network)].hoursPerYear else { continue }
      rows[o].hours = (rows[o].hours ?? 0) + hours
    }
    for seat in roster.vacantSeats where seat.isActive(on: review.asOf) {
      if let o = seat.organisation { rows[Int(o)].vacant += 1 }
    }
    for person in roster.people {
      if let o = person.organisation { rows[Int(o)].isPresent = true }
    }
    let represented = review.standIns.represented
    for place in represented.keys { rows[place.organisation].represented += 1 }
    for o in rows.indices {
      rows[o].people = people[o].count
      if rows[o].seats == 0 { rows[o].hours = 0 }
      // Summed in the order of the networks, so that the last bit is always the same.
      for (network, expected) in expectation.told[o].sorted(by: { $0.key < $1.key }) {
        rows[o].expected += expected
        if represented[StandIns.Place(network: network, organisation: o)] != nil {
          rows[o].relieved += expected
        } else {
          rows[o].unfilled += max(0, expected - Double(held[o][network] ?? 0))
        }
      }
    }
    guard rows.contains(where: { $0.seats > 0 }) else { return nil }
    self.roster = roster
    self.rows = rows
    self.bases = bases
    let sat = Set(review.seats.map { Int($0.network) })
    let told = sat.count { bases[$0].isTold }
    // A few without a known population are not judged by it; the others are.
    let known = rows.reduce(0) { $0 + (($1.population ?? 0) > 0 ? $1.seats : 0) }
    let hasPopulations = known * 10 >= rows.reduce(0) { $0 + $1.seats } * 9
    yardstick = told * 2 >= sat.count ? .expected : hasPopulations ? .population : .equal
    // One yardstick for all that is said: where only population tells what would be even, seats are compared
    // as they are, since seats for each inhabitant against inhabitants holds the same number twice.
    let yardstick = yardstick
    compared = rows.indices.filter {
      rows[$0].population != nil
        && (yardstick == .expected ? rows[$0].expected > 0 : rows[$0].seats > 0)
    }
    sizes = SmallAgainstLarge(
      values: compared.map {
        yardstick == .expected
          ? Double(rows[$0].toldSeats) / rows[$0].expected : Double(rows[$0].seats)
      },
      populations: compared.compactMap { rows[$0].population }, seed: review.seed)
    load = PersonLoad(of: review)
  }

  /// Whether anybody has stated who is expected in any network.
  package var isExpectationTold: Bool { bases.contains(where: \.isTold) }

  /// Those that are expected somewhere or hold a seat, and where it is not stated for every network who is expected,
  /// those that have people in the lists: who the inequality is measured among.
  package var taking: [Row] {
    let isWhole = !bases.contains(.unstated)
    return rows.filter { $0.expected > 0 || $0.seats > 0 || (!isWhole && $0.isPresent) }
  }

  /// The seats, as `count` has them, against what is expected, those with least for it first.
  package func lorenz(_ count: (Row) -> Int) -> [Inequality.Point] {
    Inequality.lorenz(taking.map { Double(count($0)) }, weights: taking.map(\.expected))
  }

  /// The seats, as `count` has them, against the population, among those whose population is known.
  package func lorenzByPopulation(_ count: (Row) -> Int) -> [Inequality.Point] {
    Inequality.lorenz(peopled.map { Double(count($0)) }, weights: populations)
  }

  private var peopled: [Row] { taking.filter { $0.population != nil } }
  private var populations: [Double] { peopled.compactMap { $0.population.map(Double.init) } }

  package func share(of value: (Row) -> Double?) -> [Double?] {
    let total = rows.compactMap(value).reduce(0, +)
    return rows.map { row in total > 0 ? value(row).map { $0 / total } : nil }
  }

  /// The part that is each organisation's by the yardstick, 0–1.
  package var parts: [Double?] {
    switch yardstick {
    case .expected: share { $0.expected }
    case .population: share { $0.population.map(Double.init) }
    case .equal: share { $0.people > 0 ? 1 : 0 }
    }
  }
}

// MARK: Tables

extension Participation {
  /// Tables, findings and key figures.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    outcome.add(
      Sheet.Column(.expectedSeats, .real(rows.map(\.expected))), to: .organisations,
      unless: unstated)
    for column in columns { outcome.add(column, to: .participation) }
    for column in personColumns { outcome.add(column, to: .participationPeople) }
    let measures = measures
    outcome.add(
      Sheet.Column(.measure, .text(measures.map(\.name.text))), to: .participationMeasures)
    outcome.add(Sheet.Column(.value, .real(measures.map(\.value))), to: .participationMeasures)
    outcome.findings = findings
    outcome.tests = sizes?.tested.map { [Outcome.TestCount($0)] } ?? []
    outcome.keyFigures = keyFigures
    return outcome
  }

  private var columns: [Sheet.Column] {
    [
      Sheet.Column(.organisation, .text(roster.organisations.map(\.id))),
      Sheet.Column(.seats, .whole(rows.map(\.seats))),
      Sheet.Column(.expectedSeats, .real(rows.map(\.expected))).unless(unstated),
      Sheet.Column(.population, .whole(rows.map(\.population))),
      Sheet.Column(.shareOfSeats, .real(share { Double($0.seats) })),
      Sheet.Column(.shareOfPopulation, .real(share { $0.population.map(Double.init) })),
      Sheet.Column(.hoursPerYear, .real(rows.map(\.hours)))
        .unless(roster.unknown(.meetingsPerYear, .hoursPerMeeting)),
      Sheet.Column(.shareOfExpected, .real(share { $0.expected })).unless(unstated),
      Sheet.Column(.unfilledSeats, .real(rows.map(\.unfilled))).unless(unstated),
      Sheet.Column(.vacantSeats, .whole(rows.map(\.vacant))).unless(roster.unknown(.vacancy)),
      Sheet.Column(.people, .whole(rows.map(\.people))),
    ]
      + (roster.holds(.representation)
        ? [Sheet.Column(.representedIn, .whole(rows.map(\.represented)))] : [])
  }

  private var personColumns: [Sheet.Column] {
    let people = load.rows.map { roster.people[Int($0.person)] }
    return [
      Sheet.Column(.person, .text(people.map(\.id))),
      Sheet.Column(
        .organisation,
        .text(people.map { $0.organisation.map { roster.organisations[Int($0)].id } ?? "" })),
      Sheet.Column(.seats, .whole(load.rows.map(\.seats))),
      Sheet.Column(.hoursPerYear, .real(load.rows.map(\.hours))),
      Sheet.Column(.carriesMuch, .flag(load.rows.map { load.isAbove($0) })),
    ]
  }

  private var measures: [(name: MeasureName, value: Double?)] {
    let seats = taking.map { Double($0.seats) }
    func networks(_ basis: Expectation.Basis) -> Double { Double(bases.count { $0 == basis }) }
    return [
      (.organisations, Double(seats.count)),
      (.seats, seats.reduce(0, +)),
      (.gini, Inequality.gini(seats)),
      (.giniCorrected, Inequality.correctedGini(seats)),
      (
        .giniExpected,
        Inequality.gini(taking.map { Double($0.toldSeats) }, weights: taking.map(\.expected))
      ),
      (
        .giniPopulation,
        Inequality.gini(peopled.map { Double($0.seats) }, weights: populations)
      ),
      (.half, sizes.map { Double($0.count) }),
      (.medianSmall, sizes?.medianSmall),
      (.medianLarge, sizes?.medianLarge),
      (.isFill, yardstick == .expected ? 1 : 0),
      (.exceptions, sizes.map { Double($0.exceptions.count) }),
      (.rankCorrelation, sizes?.correlation),
      (.rankCorrelationP, sizes?.p),
      (.rankCorrelationPError, sizes?.error),
      (.rankCorrelationQ, sizes?.tested?.q),
      (.permutations, sizes.map { Double($0.permutations) }),
      (.expectedBySeats, networks(.seats)),
      (.expectedByHost, networks(.host)),
      (.expectedUnstated, networks(.unstated)),
      (.expectedNobody, networks(.none)),
      (.people, Double(load.rows.count)),
      (.loadIsHours, load.isHours ? 1 : 0),
      (.loadMedian, load.median),
      (.loadFence, load.fence),
      (.peopleAboveFence, Double(load.rows.count { load.isAbove($0) })),
      (.shareOfTopTenth, load.shareOfTopTenth),
    ]
  }
}

extension Analysis where Input == Review {
  static let participation = Analysis(
    "participation", title: Localised(swedish: "Deltagande", english: "Participation"),
    parts: [.instruments], cost: .searched, needs: [.people, .networks, .memberships],
    tables: [.participation, .participationPeople, .participationMeasures],
    lacks: { $0.roster.unknown(.personOrganisation) }
  ) { Participation(of: $0)?.outcome }
}

extension Review {
  /// The one column that participation adds to the table of organisations; nothing when there is none.
  package var expectedSeats: Outcome {
    var outcome = Outcome()
    outcome.columns = (Participation(of: self)?.outcome.columns ?? []).filter {
      $0.table == .organisations
    }
    return outcome
  }
}
