// A roster of an invented association of municipalities, of any size, from a seed.

package import Roster

/// How large a synthetic roster shall be, and which one of that size.
package struct SyntheticShape: Hashable, Sendable {
  package let seed: UInt64
  package let people: Int
  package let networks: Int
  package let organisations: Int
  package let form: SyntheticForm

  /// A negative count is taken as none.
  package init(
    seed: UInt64, people: Int, networks: Int, organisations: Int, form: SyntheticForm = .region
  ) {
    self.form = form
    self.seed = seed
    self.people = max(0, people)
    self.networks = max(0, networks)
    self.organisations = max(0, organisations)
  }

  /// Whether there is room for the findings of ``PlantedFindings``, and the form is theirs.
  package var holdsFindings: Bool {
    form == .region && organisations >= 8 && people >= 100 && networks >= 20
  }
}

/// A drawn roster, and what was planted in it.
///
/// Organisations stand in a row, in neighbourhoods of about fifteen; a network belongs to one
/// neighbourhood, and nine seats of ten in it are held from there. In the form ``SyntheticForm/region``
/// about 45 % of the people sit in one network, 2 % coordinate and sit in 10–40, the rest in a
/// few. Network sizes follow a lognormal law with median 14 and logarithmic deviation 0.7 where there
/// are about eight people a network; one in four hundred has 300–500 seats, or an eighth of the people
/// when they are few. For the other forms see ``SyntheticForm``.
/// All names, ids and numbers are invented; days are laid out around ``today``.
///
/// - Input: any shape, from nothing to millions of people.
/// - Output: a roster with every table that the shape gives rows to, and exactly the stated numbers
///   of people, networks and organisations. The same shape gives the same roster on every machine.
/// - Complexity: O(rows), beside the sorting of the networks by id.
package struct SyntheticRoster: Sendable {
  package let roster: Roster
  /// Ids of what was planted; `nil` when the shape is too small for it.
  package let planted: PlantedFindings?

  /// The day around which the dates of every synthetic roster are laid out: 2026-11-21.
  package static let today = Day(number: 20_778)
  /// The day on which the term of those who are elected ends: 2026-12-31.
  package static let mandateEnds = Day(number: 20_818)

  package init(_ shape: SyntheticShape) {
    let plan = SyntheticPlan(shape)
    var roster = Roster(name: "Exempelförbundet (påhittat)")
    roster.organisations = plan.organisations
    roster.networks = plan.networks
    var ties = SyntheticTies(plan, shape.form, SplitMix64(shape, .ties))
    let planting = shape.holdsFindings ? SyntheticPlanting(plan, ties) : nil
    if let planting {
      ties = planting.rewired(ties, plan)
      planting.placeOrganisations(in: &roster)
    }
    roster.fillPeople(plan, ties, SplitMix64(shape, .people))
    roster.fillMemberships(plan, ties, SplitMix64(shape, .memberships))
    roster.fillNetworkTables(plan, SplitMix64(shape, .networkTables))
    roster.fillCollaborations(plan, SplitMix64(shape, .collaborations))
    roster.fillInitiatives(
      plan, atLeast: shape.holdsFindings ? 10 : 0, SplitMix64(shape, .initiatives))
    roster.fillEffects()
    roster.fillResources()
    roster.fillFactors(SplitMix64(shape, .factors))
    roster.fillDrivers(SplitMix64(shape, .drivers))
    planting?.finish(&roster)
    if planting != nil { roster.fillClimate(SplitMix64(seed: shape.seed ^ 0xC1A7)) }
    if planting != nil { roster.fillDecisions(shape) }
    roster.dateAnswers(SplitMix64(shape, .answers))
    roster.fillFunctions(SplitMix64(shape, .homeFunctions))
    roster.fillStartChecks(SplitMix64(shape, .startChecks))
    roster.fillRepresentation(
      plan, isPlanted: planting != nil, SplitMix64(shape, .representation))
    roster.fillAgreements(SplitMix64(shape, .agreements))
    roster.fillSides(SplitMix64(shape, .sides))
    roster.mandateEnds = Self.mandateEnds
    roster.tables = roster.filledTables
    self.roster = roster
    planted = planting.map { PlantedFindings($0, in: roster) }
  }
}

/// The parts of a roster that are drawn apart, so that one can change without moving the others.
enum SyntheticPart: UInt64 {
  case plan = 1
  case ties, people, memberships, networkTables, collaborations, initiatives
  case answers = 40
  case homeFunctions, startChecks
  case representation = 100
  case agreements = 50
  case sides
  case factors = 60
  case drivers
}

extension SplitMix64 {
  init(_ shape: SyntheticShape, _ part: SyntheticPart) {
    // The mix of the seed, not the seed itself: neighbouring seeds must not share their streams.
    var mixed = SplitMix64(seed: shape.seed)
    self.init(seed: mixed.next() ^ (part.rawValue << 56))
  }

  /// Whether something happens that has this chance.
  mutating func chance(_ share: Double) -> Bool {
    unit() < share
  }

  /// One of `items`, each equally likely.
  ///
  /// - Precondition: there is one.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[below(items.count)]
  }

  /// The first of a month, each month of the years equally likely.
  mutating func month(_ years: ClosedRange<Int>) -> Day? {
    let month = below(years.count * 12)
    return Day(year: years.lowerBound + month / 12, month: month % 12 + 1, day: 1)
  }
}

extension Roster {
  /// The tables without which nothing is read, and those that have rows.
  fileprivate var filledTables: Set<TableName> {
    Set(TableName.allCases.filter(holds))
      .union([.organisations, .people, .networks, .memberships])
  }
}
