// A folder of CSV files to a roster and every problem in it.

import Names
package import Roster
import Tables

/// Reads the dataset in `folder`.
///
/// - Input: a folder with the tables of ``TableName``; `given`, tables that were made of lists, in place of files of
///   the same name; `settings`, of which the title and the dataset's
///   own words are used; `strict` makes every warning an error; `progress` is told the name of each
///   file before it is read.
/// - Output: the roster, or `nil` when there is any error; all that was noticed; a line for each file.
/// - Complexity: O(bytes + rows × log rows), and a look through all ids for each of at most fifty
///   unknown references of a kind.
package func loadRoster(
  folder: String, given: GivenTables = GivenTables(), settings: Settings = Settings(),
  strict: Bool = false, progress: (String) -> Void = { _ in }
) -> Loaded<Roster> {
  var diagnostics = Diagnostics()
  var tables = TableFiles(in: folder, given, settings, progress, &diagnostics)
  tables.reportMissing(folder, &diagnostics)
  var roster = tables.roster(folderName(folder), settings, &diagnostics)
  roster.add(given.vacancies)
  tables.reportChanged(folder, &diagnostics)
  if !given.tables.isEmpty { diagnostics = diagnostics.placed(given.places()) }
  if strict { diagnostics.promoteWarnings() }
  return Loaded(roster, diagnostics, files: tables.files)
}

extension Roster {
  /// Adds seats that lists say nobody holds.
  fileprivate mutating func add(
    _ vacancies: [(network: String, organisation: String, role: String)]
  ) {
    guard !vacancies.isEmpty else { return }
    let networks = Dictionary(
      networks.enumerated().map { ($1.id, Index($0)) }, uniquingKeysWith: { first, _ in first })
    let organisations = Dictionary(
      organisations.enumerated().map { ($1.id, Index($0)) }, uniquingKeysWith: { first, _ in first }
    )
    for seat in vacancies {
      guard let network = networks[seat.network] else { continue }
      var row = VacantSeat(network: network)
      row.organisation = organisations[seat.organisation]
      row.role = RoleReading.meaning(of: seat.role)?.role ?? .member
      vacantSeats.append(row)
    }
  }
}

extension TableFiles {
  /// Reads the tables in an order in which each finds those that it refers to.
  ///
  /// Threads share the work: runs of people beside everything that does not refer to people, then
  /// runs of memberships beside the putting together of people. What is noticed is put
  /// together in the order of the files, whichever is done first.
  fileprivate mutating func roster(
    _ name: String, _ settings: Settings, _ diagnostics: inout Diagnostics
  ) -> Roster {
    var roster = Roster(name: settings.title ?? name)
    roster.levels = settings.levels
    roster.mandateEnds = settings.mandateEnds
    roster.tables = Set(forms.keys)
    let (levels, lexicon) = (Levels(settings.levels), Lexicon(settings))

    // A missing organisations.csv is an error of its own, whatever refers to it.
    var organisations = Directory(.organisations, .broken)
    if let form = forms[.organisations] {
      let rows = readOrganisations(form, &diagnostics)
      roster.organisations = rows.values
      organisations = Directory(.organisations, rows)
    }

    // The largest tables are let go as soon as they are read.
    let (peopleForm, membershipForm) = (release(.people), release(.memberships))
    let (rest, begun, known) = (self, roster, organisations)
    let peopleRuns = peopleForm.map { runs(of: $0.rows) } ?? []
    let (peopleParts, others) = concurrently(
      peopleRuns.count,
      { number in
        peopleForm.map {
          PeopleRun(
            $0, peopleRuns[number], organisations: known, levels: levels, lexicon: lexicon)
        }
      },
      beside: { rest.others(begun, known, levels) })
    roster = others.roster
    let people = peopleForm.map { form in
      readPeople(form, peopleParts.compactMap(\.self), levels: levels, &diagnostics)
    }
    let directory = people?.directory ?? Directory(.people, state(.people))
    diagnostics.add(contentsOf: others.diagnostics)

    let networks = others.networks
    let membershipRuns = membershipForm.map { runs(of: $0.rows) } ?? []
    let (membershipParts, gathered) = concurrently(
      membershipRuns.count,
      { number in
        membershipForm.map {
          MembershipsRun(
            $0, membershipRuns[number], people: directory,
            vacantPosts: people?.vacantPosts ?? [:], networks: networks.directory, lexicon: lexicon)
        }
      },
      beside: { peopleForm.flatMap { people?.gathered($0) } })
    if let gathered {
      roster.people = gathered.people
      diagnostics.add(contentsOf: gathered.namesakes)
    }
    if let form = membershipForm {
      let (read, empty) = readMemberships(
        form, membershipParts.compactMap(\.self), networks, forms[.networks], &diagnostics)
      roster.memberships = read.memberships
      roster.vacantSeats = read.vacantSeats
      roster.otherRoles = read.otherRoles
      diagnostics.add(contentsOf: empty)
    }
    if let form = rest.forms[.representation] {
      roster.representations = readRepresentations(
        form, networks: networks.directory, organisations: known, people: directory, &diagnostics)
    }
    let search = NameSearch(roster, publicNames: settings.publicNames)
    search.reportTitle(settings, &diagnostics)
    for form in rest.texts(with: peopleForm) { search.report(form, &diagnostics) }
    return roster
  }

  /// The areas of collaboration that any table names, in the order of the tables.
  fileprivate var areas: [String] {
    [TableName.collaborations, .readiness, .areaEffects, .initiatives, .start]
      .compactMap { forms[$0] }.flatMap { form in
        let area = form.column(.area)
        return form.rows.map { form.text($0, area) }.filter { !$0.isEmpty }
      }
  }

  /// The tables that hold texts, in the order of their files.
  fileprivate func texts(with people: Form?) -> [Form] {
    (Array(forms.values) + (people.map { [$0] } ?? [])).sorted { $0.file < $1.file }
  }

  /// `roster` with everything that does not refer to people.
  ///
  /// A table refers only to tables before it. Every table is named here, so that a new one does not compile until
  /// it is read.
  private func others(
    _ roster: Roster, _ organisations: Directory, _ levels: Levels
  ) -> (roster: Roster, networks: Networks, diagnostics: Diagnostics) {
    var (roster, diagnostics) = (roster, Diagnostics())
    var networks = Networks()
    networks.directory = Directory(.networks, state(.networks))
    var collaborations = Directory(.collaborations, state(.collaborations))
    var initiatives = Directory(.initiatives, state(.initiatives))
    var goals = Directory(.goals, state(.goals))
    if let form = forms[.goals] {
      // Before the initiatives, which name their goals.
      let rows = readGoals(form, &diagnostics)
      goals = Directory(.goals, rows)
      roster.goals = rows.values
      let parents = readParents(of: rows, form, goals, &diagnostics)
      for (at, parent) in parents.enumerated() { roster.goals[at].parent = parent }
    }
    // Put together when the first table asks, which comes after all that it can name.
    lazy var matters = Matters(
      networks: networks.directory, collaborations: collaborations, initiatives: initiatives,
      goals: goals, areas: areas)
    for table in TableName.allCases {
      guard let form = forms[table] else { continue }
      switch table {
      case .organisations, .people, .memberships, .goals, .representation:
        // Read before these, beside them, or after people.
        break
      case .networks:
        networks = readNetworks(form, organisations: organisations, levels: levels, &diagnostics)
        roster.networks = networks.networks
      case .networkLinks:
        roster.networkLinks = readNetworkLinks(form, networks: networks.directory, &diagnostics)
      case .seats:
        roster.expectedSeats = readSeats(
          form, networks: networks.directory, organisations: organisations, &diagnostics)
      case .collaborations:
        let rows = readCollaborations(form, organisations: organisations, &diagnostics)
        roster.collaborations = rows.values
        collaborations = Directory(.collaborations, rows)
      case .collaborationMembers:
        roster.collaborationMembers = readCollaborationMembers(
          form, collaborations: collaborations, organisations: organisations, &diagnostics)
      case .readiness:
        roster.readiness = readReadiness(form, organisations: organisations, &diagnostics)
      case .areaEffects:
        roster.areaEffects = readAreaEffects(form, &diagnostics)
      case .selfTest:
        roster.selfTests = readSelfTests(
          form, collaborations: collaborations, organisations: organisations, &diagnostics)
      case .ladder:
        roster.ladder = readLadder(
          form, collaborations: collaborations, organisations: organisations, &diagnostics)
      case .initiatives:
        let rows = readInitiatives(
          form, organisations: organisations, networks: networks.directory, goals: goals,
          &diagnostics)
        roster.initiatives = rows.values
        initiatives = Directory(.initiatives, rows)
      case .initiativeParties:
        for pairing in readPairings(
          form, .organisation, initiatives: initiatives, others: organisations, &diagnostics)
        {
          roster.initiatives[Int(pairing.first)].parties.append(pairing.second)
        }
      case .initiativeNetworks:
        for pairing in readPairings(
          form, .network, initiatives: initiatives, others: networks.directory, &diagnostics)
        {
          roster.initiatives[Int(pairing.first)].networks.append(pairing.second)
        }
      case .keyFactors:
        roster.keyFactors = readKeyFactors(
          form, collaborations: collaborations, organisations: organisations, &diagnostics)
      case .decisions:
        roster.decisions =
          readDecisions(form, matters: matters, levels: levels, &diagnostics).values
      case .effects:
        roster.effects = readEffects(form, matters: matters, &diagnostics)
      case .resources:
        roster.resources = readResources(
          form, matters: matters, organisations: organisations, &diagnostics)
      case .drivers:
        roster.drivers = readDrivers(
          form, collaborations: collaborations, organisations: organisations, &diagnostics)
      case .functions:
        roster.homeFunctions = readHomeFunctions(form, organisations: organisations, &diagnostics)
      case .start:
        roster.startChecks = readStartChecks(form, &diagnostics)
      }
    }
    return (roster, networks, diagnostics)
  }
}
