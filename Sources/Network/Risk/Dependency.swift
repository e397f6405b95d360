// Person dependency: what would be lost when one person leaves, for every person.

package import Findings
package import Roster
import Text

/// What hangs on each person of a structure, and how likely it is to be put to the test.
///
/// For a person v with organisation o and networks Γ(v) on the day:
/// - sole bridges: ``SoleBridges``; uncovered when ``Deputies`` has nobody for the link;
/// - sole seats: networks in Γ(v) where v is the only one of o; uncovered without a deputy of o there;
/// - uncovered roles: networks that v chairs or coordinates, where nobody else does the same and no
///   deputy, nor for a chair a vice chair, stands ready;
/// - cut off: ``CutOffs``; efficiency loss (*E* − *E* without v) / *E* on N, all networks kept, and
///   after v has left, on N as well, *F* = the share of pairs of networks that no path joins and
///   *DF* = 1 − *E*: ``Removals``;
/// - initiatives: ``HangingInitiatives``;
/// - represented: places of other organisations that v alone speaks for in effect (`StandIns`), without a deputy. They
///   are told beside the rest and weigh in no class.
///
/// - Input: a structure; only what is active on its day counts. The horizon is used for last days and for announced
///   vacancies only.
/// - Output: by person. `efficiencyLoss` is 0–1, `nil` when no networks are linked; `fragmentation` and
///   `distanceFragmentation` 0–1, `nil` for fewer than two networks; `signs.seats` is 0 for people who sit nowhere, who have
///   no level and no class.
/// - Complexity: that of ``Removals``, the rest in O(rows + sole bridges).
/// - Source: S. P. Borgatti, "Identifying Sets of Key Players in a Social Network" (2006); V. Latora, M.
///   Marchiori, "Efficient Behavior of Small-World Networks" (2001).
package struct Dependency: Sendable {
  package let stakes: [Stake]
  package let signs: [Signs]
  package let fragmentation: [Double?]
  package let distanceFragmentation: [Double?]
  package let cutOffs: CutOffs
  package let sole: SoleBridges
  /// The networks of each person's sole seats without cover, ascending.
  package let soleSeatsUncovered: [[Int32]]
  /// The networks of each person's roles without cover, ascending.
  package let uncoveredRoles: [[Int32]]
  /// The initiatives that hang on each person, ascending.
  package let initiatives: [[Int32]]
  /// Seats that something hangs on and nobody could step into.
  package let singlePoints: Int
  package let rules: RiskRules
  /// Who stands ready, and whose roles are not understood.
  package let deputies: Deputies

  /// Measures everybody, or what is costly (efficiency loss and fragmentation) for `chosen` only: it is
  /// then `nil` for the others.
  package init(of structure: Structure, only chosen: Set<Int32>? = nil) {
    self.init(structure) { _, _, _ in chosen }
  }

  /// The same with what is costly for those only who may be among the `top` first of `people`, by
  /// ``RiskOrder``.
  package init(of structure: Structure, first top: Int, among people: [Int]) {
    self.init(structure) { stakes, signs, rules in
      RiskOrder.candidates(first: top, among: people, stakes, signs, rules)
    }
  }

  private init(
    _ structure: Structure, choosing choice: ([Stake], [Signs], RiskRules) -> Set<Int32>?
  ) {
    let (roster, b) = (structure.roster, structure.seats)
    let deputies = Deputies(of: structure)
    let people = roster.people.indices
    let sole = SoleBridges(of: b, through: structure.linkedNetworks)
    let cutOffs = CutOffs(of: b, organisations: roster.people.map(\.organisation))
    var seats = [[Int32]](repeating: [], count: people.count)
    for seat in structure.soleSeats { seats[Int(seat.person)].append(seat.network) }
    let roles = openRoles(structure, deputies)
    let hanging = HangingInitiatives(of: structure, deputies).people
    // Without roles it is unknown who is a deputy and who has none.
    let tellsRoles = roster.tells(.membershipRole)
    var stakes = [Stake](repeating: Stake(), count: people.count)
    var open = [[Int32]](repeating: [], count: people.count)
    var points = 0
    for v in people {
      let own = b.partners(ofLeft: v)
      let covered = own.map { deputies.coversSeat(of: Int32(v), in: $0) }
      open[v] =
        tellsRoles ? seats[v].filter { !deputies.coversSeat(of: Int32(v), in: $0) } : []
      stakes[v].soleBridges = sole.counts[v]
      stakes[v].soleSeats = seats[v].count
      stakes[v].soleSeatsUncovered = open[v].count
      stakes[v].uncoveredRoles = roles[v].count
      stakes[v].cutOffNetworks = cutOffs.networks[v].count
      stakes[v].cutOffOrganisations = cutOffs.organisations[v].count
      stakes[v].initiatives = hanging[v].count
      stakes[v].isCovered = !covered.isEmpty && !covered.contains(false)
      points += Set(open[v]).union(roles[v]).count
    }
    for bridge in sole.bridges
    where !deputies.coversLink(of: bridge.person, bridge.a, bridge.b) {
      stakes[Int(bridge.person)].soleBridgesUncovered += 1
    }
    if roster.holds(.representation) {
      let standIns = StandIns(of: roster, asOf: structure.asOf) {
        b.partners(ofRight: $0).map { Index($0) }
      }
      for (place, speakers) in standIns.represented {
        guard speakers.count == 1, let person = speakers.first,
          !(tellsRoles && deputies.coversSeat(of: person, in: Int32(place.network)))
        else { continue }
        stakes[Int(person)].represented += 1
      }
    }
    var signs = structure.comingAndGoing
    for v in people {
      signs[v].lacksDeputy =
        tellsRoles
        && stakes[v].soleBridgesUncovered + stakes[v].soleSeatsUncovered + stakes[v].uncoveredRoles
          > 0
    }
    let rules = structure.thresholds.risk
    let chosen = choice(stakes, signs, rules)
    let removals =
      chosen.map { chosen in
        Removals(
          of: structure.linkedNetworks.graph,
          owners: structure.linkedNetworks.soles.map { chosen.contains($0) ? $0 : -1 },
          threads: structure.threads)
      } ?? structure.removals
    let pairs = Double(
      structure.linkedNetworks.graph.order * (structure.linkedNetworks.graph.order - 1))
    let whole = removals.whole
    var fragmentation = [Double?](
      repeating: pairs > 0 ? 1 - Double(whole.reached) / pairs : nil, count: people.count)
    var distanceFragmentation = [Double?](
      repeating: pairs > 0 ? 1 - whole.inverse / pairs : nil, count: people.count)
    if whole.inverse > 0 { for v in people { stakes[v].efficiencyLoss = 0 } }
    if let chosen {
      for v in people where !chosen.contains(Int32(v)) {
        (stakes[v].efficiencyLoss, fragmentation[v], distanceFragmentation[v]) = (nil, nil, nil)
      }
    }
    for (place, owner) in removals.owners.enumerated() {
      let after = removals.without(place)
      let v = Int(owner)
      stakes[v].efficiencyLoss = (whole.inverse - after.inverse) / whole.inverse
      fragmentation[v] = 1 - Double(after.reached) / pairs
      distanceFragmentation[v] = 1 - after.inverse / pairs
    }
    self.stakes = stakes
    self.signs = signs
    self.fragmentation = fragmentation
    self.distanceFragmentation = distanceFragmentation
    self.cutOffs = cutOffs
    self.sole = sole
    soleSeatsUncovered = open
    uncoveredRoles = roles
    initiatives = hanging
    singlePoints = points
    self.rules = rules
    self.deputies = deputies
  }

  /// The people, by network, whose role words are not understood and who may be cover for what `person` has
  /// without: for leading anybody of the network, for an only seat those of the same organisation. Each once,
  /// ascending; networks without any are left out.
  package func perhapsCover(of person: Int) -> [(network: Int32, people: [Int32])] {
    let own = Int32(person)
    var found: [Int32: Set<Int32>] = [:]
    for network in uncoveredRoles[person] {
      found[network, default: []].formUnion(deputies.perhapsLeading(instead: own, in: network))
    }
    for network in soleSeatsUncovered[person] {
      found[network, default: []].formUnion(deputies.perhapsSitting(instead: own, in: network))
    }
    return found.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted()) }
  }

  /// The levels and the class of a person; `nil` for someone who sits nowhere.
  package func levels(_ person: Int) -> RiskLevels? {
    rules.levels(of: stakes[person], signs[person])
  }
}

/// The networks that each person leads, where nobody else does and nobody stands ready.
private func openRoles(_ structure: Structure, _ deputies: Deputies) -> [[Int32]] {
  struct Post: Hashable {
    let network: Int32
    let role: Role
  }
  var holders: [Post: Set<Int32>] = [:]
  for row in structure.roster.memberships
  where (row.role == .chair || row.role == .coordinator) && row.isActive(on: structure.asOf) {
    holders[Post(network: row.network, role: row.role), default: []].insert(row.person)
  }
  var open = [Set<Int32>](repeating: [], count: structure.roster.people.count)
  for (post, people) in holders {
    guard people.count == 1, let person = people.first,
      !deputies.covers(post.role, of: person, in: post.network)
    else { continue }
    open[Int(person)].insert(post.network)
  }
  return open.map { $0.sorted() }
}

extension Analysis where Input == Structure {
  /// What would be lost when one person leaves.
  package static let dependency = Analysis(
    "dependency", title: Localised(swedish: "Personberoende", english: "Person dependency"),
    parts: [.dependency], cost: .searched,
    needs: [.networks], tables: [.dependency, .hangingInitiatives]
  ) { structure in
    let dependency = Dependency(of: structure)
    let roster = structure.roster
    var outcome = dependency.columns(for: Array(roster.people.indices), roster)
    let hanging = dependency.initiatives.enumerated()
      .flatMap { v, own in own.map { (initiative: Int($0), person: v) } }
      .sorted { ($0.initiative, $0.person) < ($1.initiative, $1.person) }
    if !hanging.isEmpty {
      outcome.add(
        .initiative, hanging.map { roster.initiatives[$0.initiative].id },
        to: .hangingInitiatives)
      outcome.add(.person, hanging.map { roster.people[$0.person].id }, to: .hangingInitiatives)
    }
    outcome.findings = dependency.findings(in: structure)
    outcome.keyFigures = dependency.keyFigures(of: roster)
    return outcome
  }
}

extension Dependency {
  /// The table of the dependency analysis, with a row for each of `people`.
  package func columns(for people: [Int], _ roster: Roster) -> Outcome {
    var outcome = Outcome()
    let table = Table.dependency
    let stakes = people.map { self.stakes[$0] }
    let signs = people.map { self.signs[$0] }
    let levels = people.map(self.levels)
    outcome.add(.person, people.map { roster.people[$0].id }, to: table)
    outcome.add(
      .organisation, people.map { roster.id(ofOrganisation: roster.people[$0].organisation) },
      to: table)
    let home = roster.unknown(.personOrganisation)
    let roles = roster.unknown(.membershipRole)
    outcome.add(.soleBridges, stakes.map(\.soleBridges), to: table)
    outcome.add(.soleSeats, stakes.map(\.soleSeats), to: table, unless: home)
    outcome.add(
      .soleSeatsUncovered, stakes.map(\.soleSeatsUncovered), to: table, unless: home ?? roles)
    outcome.add(.uncoveredRoles, stakes.map(\.uncoveredRoles), to: table, unless: roles)
    outcome.add(.cutOffNetworks, stakes.map(\.cutOffNetworks), to: table)
    outcome.add(
      .cutOffOrganisations, stakes.map(\.cutOffOrganisations), to: table, unless: home)
    outcome.add(.efficiencyLoss, stakes.map(\.efficiencyLoss), to: table)
    outcome.add(.likelihood, codes: levels.map { $0?.likelihood }, to: table)
    outcome.add(.consequence, codes: levels.map { $0?.consequence }, to: table)
    outcome.add(.class, codes: levels.map { $0?.riskClass }, to: table)
    outcome.add(.fragmentation, people.map { fragmentation[$0] }, to: table)
    outcome.add(.distanceFragmentation, people.map { distanceFragmentation[$0] }, to: table)
    outcome.add(
      .initiatives, stakes.map(\.initiatives), to: table,
      unless: roster.unknown(.personOrganisation, .initiativeOwner)
        ?? roster.unknown(eitherOf: .initiativeNetwork, .initiativeNetworks))
    outcome.add(
      .soleBridgesUncovered, stakes.map(\.soleBridgesUncovered), to: table, unless: roles)
    if roster.holds(.representation) {
      outcome.add(.representedThrough, stakes.map(\.represented), to: table, unless: roles)
    }
    let ends = roster.unknown(.membershipTo)
    outcome.add(.leavingSeats, signs.map(\.leavingSeats), to: table, unless: ends)
    outcome.add(
      .newOnPost, signs.map(\.isNewOnPost), to: table, unless: roster.unknown(.personSince))
    outcome.add(.vacancy, signs.map(\.hasVacancy), to: table, unless: roster.unknown(.vacancy))
    outcome.add(.noDeputy, signs.map(\.lacksDeputy), to: table, unless: home ?? roles)
    outcome.add(
      .announcedVacancies, signs.map(\.announcedVacancies), to: table,
      unless: roster.unknown(.vacancy))
    outcome.add(.datedSeats, signs.map(\.datedSeats), to: table, unless: ends)
    return outcome
  }
}
