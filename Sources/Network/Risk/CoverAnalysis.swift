// The cheapest cover as a run tells it: tables of seats and of their effect, and a finding.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// Which few seats and deputies take most away from single people.
  static let cover = Analysis(
    "cover", title: Localised(swedish: "Ersättare och platser", english: "Cover"),
    parts: [.dependency], cost: .drawn,
    needs: [.networks], tables: [.cover, .coverEffect]
  ) { structure in
    var outcome = Outcome()
    let cover = Cover(
      of: structure, budget: structure.thresholds.coverBudget, rules: structure.thresholds.plan,
      turnover: TurnoverRules(structure))
    guard cover.before.count > 0 else { return outcome }
    let people = structure.seats.degrees(.right)
    outcome.add(cover, structure.roster, peopled: people.indices.filter { people[$0] > 0 })
    if !cover.chosen.isEmpty {
      outcome.findings.append(
        .cover(cover, tellsDeputies: structure.roster.tells(.membershipRole)))
    }
    return outcome
  }
}

extension CoverNeeds {
  /// The people on whom at least one link or seat hangs.
  package var holders: Int {
    Set(links.map(\.person)).union(seats.map(\.person)).count
  }
}

extension Outcome {
  /// - Parameter peopled: the networks in which somebody sits.
  fileprivate mutating func add(_ cover: Cover, _ roster: Roster, peopled: [Int]) {
    let seats = cover.chosen.map(\.candidate)
    let links = cover.before.links.count
    func who(_ number: Int32) -> Int32 {
      Int(number) < links
        ? cover.before.links[Int(number)].person : cover.before.seats[Int(number) - links].person
    }
    let table = Table.cover
    if !seats.isEmpty {
      add(.action, Array(1...seats.count), to: table)
      add(.kind, codes: seats.map(\.kind), to: table)
      add(.person, seats.map { roster.people[Int($0.person)].id }, to: table)
      add(
        .organisation,
        seats.map { roster.id(ofOrganisation: roster.people[Int($0.person)].organisation) },
        to: table)
      add(.joins, seats.map { roster.networks[Int($0.network)].id }, to: table)
      add(.relievedLinks, seats.map { $0.meets.count { Int($0) < links } }, to: table)
      add(.coveredSeats, seats.map { $0.meets.count { Int($0) >= links } }, to: table)
      add(.adds, cover.chosen.map(\.adds), to: table)
      add(.relievedPeople, seats.map { Set($0.meets.map(who)).count }, to: table)
      add(.hours, seats.map(\.hours), to: table)
      add(.load, seats.map(\.load), to: table)
      add(.reason, seats.map { $0.isLight ? "colleague light_load" : "colleague" }, to: table)
    }
    let isKnown = roster.unknown(.personOrganisation, .membershipRole) == nil
    let assumed = peopled.count { roster.networks[$0].hoursPerYear == nil }
    let effect: [(MeasureName, Int?, Int?)] = [
      (.soleLinks, cover.before.links.count, cover.after.links.count),
      (
        .uncoveredSeats, isKnown ? cover.before.seats.count : nil,
        isKnown ? cover.after.seats.count : nil
      ),
      (.holders, cover.before.holders, cover.after.holders),
      (.newSeats, 0, seats.count), (.budget, cover.budget, cover.budget),
      (.met, 0, cover.choice.met), (.metBound, 0, cover.choice.bound),
      (.isExact, 0, cover.choice.isExact ? 1 : 0), (.candidates, 0, cover.candidates.count),
      (.networks, peopled.count, peopled.count), (.networksOfAssumedHours, assumed, assumed),
    ]
    add(.measure, effect.map(\.0.text), to: .coverEffect)
    add(Sheet.Column(.before, .whole(effect.map(\.1))), to: .coverEffect)
    add(Sheet.Column(.after, .whole(effect.map(\.2))), to: .coverEffect)
  }
}

// MARK: Wording

extension Cover {
  /// How far the search came, in the needs that a choice mends.
  fileprivate var search: Search {
    let bound = choice.bound
    if choice.isExact { return .proven(rules: true) }
    return .bounded(
      most: Localised(
        swedish: "\(bound.shown(.swedish)) kontakter och platser",
        english: "\(bound.shown(.english)) links and seats"), rules: true)
  }
}

extension Finding {
  fileprivate static func cover(_ cover: Cover, tellsDeputies: Bool) -> Finding {
    let (seats, met) = (cover.chosen.count, cover.choice.met)
    let links = cover.before.links.count - cover.after.links.count
    let covered = cover.before.seats.count - cover.after.seats.count
    // Without roles a seat can be known to lack a colleague, but not to lack a deputy.
    let (colleague, mate) =
      tellsDeputies
      ? ("en kollega eller ersättare", "a colleague or deputy") : ("en kollega", "a colleague")
    return Finding(
      kind: "cover", severity: .information, subjects: [.dataset],
      measures: [
        Measure("met", Double(met)), Measure("new_seats", Double(seats)),
        Measure("met_bound", Double(cover.choice.bound)),
      ],
      basis: .searched(cover.search),
      fact: Localised(
        swedish: """
          Med \(seats.of("ny plats eller ersättare", "nya platser och ersättare", .swedish)) får \
          \(links.orNone(.swedish)) av \(cover.before.links.count.of("kontakt", "kontakter", .swedish)) genom en enda \
          person ytterligare en. \(covered.opening("plats", "platser", .swedish)) av \
          \(people: cover.before.seats.count) får \(colleague).
          """,
        english: """
          With \(seats.of("new seat or deputy", "new seats and deputies", .english)), \
          \(links.orNone(.english)) of \(cover.before.links.count.of("link", "links", .english)) through a single person \
          \(links == 1 ? "gains" : "gain") a second. \(covered.opening("seat", "seats", .english)) of \
          \(people: cover.before.seats.count) \(covered == 1 ? "gains" : "gain") \(mate).
          """),
      meaning: Localised(
        swedish: """
          Förslaget ger ingen ett större ensamt ansvar, och högst en ny plats var.
          """,
        english: """
          The proposal gives nobody more to uphold alone, and nobody more than one new seat.
          """),
      action: Localised(
        swedish:
          "Kansliet tar upp förslagen med de organisationer som berörs, de första i tabellen först.",
        english:
          "The office takes up the proposals with the organisations concerned, in the order of the table."
      ))
  }
}
