// The roster: everything that the CSV files of a dataset say, as values.

/// Who is where: organisations, people, networks, memberships, collaborations, initiatives; and how they are governed.
///
/// Organisations, people, networks, collaborations, initiatives, goals and decisions are sorted by id (Swift's order of
/// strings: canonical equivalence, then Unicode scalars), and refer to each other by their index in
/// these arrays. Rows without an id of their own keep the order of their file.
package struct Roster: Sendable {
  /// The name of the dataset: its folder, or the title in its settings.
  package var name: String
  package var organisations: [Organisation] = []
  package var people: [Person] = []
  package var networks: [Network] = []
  package var memberships: [Membership] = []
  package var vacantSeats: [VacantSeat] = []
  package var networkLinks: [NetworkLink] = []
  package var expectedSeats: [ExpectedSeats] = []
  package var collaborations: [Collaboration] = []
  package var collaborationMembers: [CollaborationMember] = []
  package var readiness: [Readiness] = []
  package var areaEffects: [AreaEffect] = []
  package var selfTests: [SelfTest] = []
  package var ladder: [LadderStep] = []
  package var initiatives: [Initiative] = []
  package var keyFactors: [KeyFactor] = []
  package var goals: [Goal] = []
  package var decisions: [Decision] = []
  package var effects: [Effect] = []
  package var representations: [Representation] = []
  package var drivers: [Driver] = []
  package var resources: [Resource] = []
  package var homeFunctions: [HomeFunction] = []
  package var startChecks: [StartCheck] = []
  /// The levels of the dataset, highest first.
  package var levels = Roster.defaultLevels
  /// Role words that are none of ``Role``, in the order in which they were met.
  package var otherRoles: [String] = []
  /// The last day of the term of office of those who are elected, as the settings tell it.
  package var mandateEnds: Day?
  /// The tables that the dataset holds.
  package var tables: Set<TableName> = []

  package static let defaultLevels = [
    Level("political", rank: 0, kind: .political), Level("executive", rank: 1, kind: .executive),
    Level("manager", rank: 2, kind: .manager), Level("professional", rank: 3, kind: .professional),
  ]

  package init(name: String) {
    self.name = name
  }
}

/// The tables of a dataset, by the name of their file without its ending.
package enum TableName: String, Sendable, CaseIterable {
  case organisations
  case people
  case networks
  case memberships
  case networkLinks = "network_links"
  case seats
  case collaborations
  case collaborationMembers = "collaboration_members"
  case readiness
  case areaEffects = "area_effects"
  case selfTest = "selftest"
  case ladder
  case initiatives
  case initiativeParties = "initiative_parties"
  case initiativeNetworks = "initiative_networks"
  case keyFactors = "key_factors"
  case goals
  case decisions
  case effects
  case representation
  case drivers
  case resources
  case functions
  case start
}

/// An index in one of the arrays of ``Roster``; 32 bits, so that two million rows stay small.
package typealias Index = Int32

/// A municipality, region, company or other body that people come from.
package struct Organisation: Hashable, Sendable {
  package var id: String
  package var name: String
  package var kind = ""
  package var population: Int?
  package var county = ""

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// Someone who sits in networks. A vacant seat is never a person.
package struct Person: Hashable, Sendable {
  package var id: String
  package var name: String
  package var organisation: Index?
  /// The post: "ekonomichef".
  package var function = ""
  /// One of ``Roster/levels``, or one outside them, or ``Level/untold``.
  package var level = Level.untold
  /// First day on the post.
  package var since: Day?
  /// Which side of the assembly an elected person is on, where the list says so.
  package var side: Side?

  /// The side that a publicly held seat belongs to.
  package enum Side: String, Sendable, CaseIterable {
    case majority
    case opposition
  }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A group that people meet in: a professional network, a board, a committee.
package struct Network: Hashable, Sendable {
  package var id: String
  package var name: String
  package var field = ""
  package var level = Level.untold
  package var kind = ""
  package var form = ""
  package var orientation = Worded<Orientation>()
  /// The organisation that hosts, when the host is one of the dataset's organisations.
  package var host: Index?
  /// The host as written, also when it is no organisation of the dataset.
  package var hostText = ""
  package var parent: Index?
  package var mandate = ""
  package var meetingsPerYear: Double?
  package var hoursPerMeeting: Double?
  /// What no list tells, and is understood from the network's name and the posts of its people.
  package var understood: Set<Understood> = []

  /// What can be understood of a network.
  package enum Understood: String, Sendable, CaseIterable {
    case field
    case level
  }

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Hours a year that one seat takes, when both parts are known.
  package var hoursPerYear: Double? {
    guard let meetings = meetingsPerYear, let hours = hoursPerMeeting else { return nil }
    return meetings * hours
  }
}

/// What somebody is in a network, the most first.
///
/// A vice chair holds a seat as a member does, and covers the chair; it is no second chair.
package enum Role: String, Sendable, CaseIterable {
  case chair
  case viceChair = "vice chair"
  case coordinator
  case secretary
  case member
  case deputy
  case adjunct
}

/// A person is something in a network from one day to another, inclusive.
///
/// Somebody who is two things at once, or one after the other, has a row for each; on one day they are one
/// seat.
package struct Membership: Dated, Hashable, Sendable {
  package var person: Index
  package var network: Index
  /// The index in ``Roster/otherRoles`` of a role word outside ``Role``; such a row counts as member.
  package var otherRole: Index?
  package var from: Day?
  package var to: Day?
  // Here it fills a gap that would make each of millions of rows eight bytes longer.
  package var role = Role.member
  /// Share of the meetings attended, 0–1.
  package var attended: Double?

  package init(person: Index, network: Index) {
    self.person = person
    self.network = network
  }
}

/// A seat in a network that nobody holds.
package struct VacantSeat: Dated, Hashable, Sendable {
  package var network: Index
  package var organisation: Index?
  package var function = ""
  package var role = Role.member
  package var from: Day?
  package var to: Day?

  package init(network: Index) {
    self.network = network
  }
}

/// A tie between two networks that the roster declares.
package struct NetworkLink: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case jointMeeting = "joint_meeting"
    case reportsTo = "reports_to"
    case contactPerson = "contact_person"
    case sharedAssignment = "shared_assignment"
  }

  package var a: Index
  package var b: Index
  package var kind: Kind
  package var perYear: Double?

  package init(a: Index, b: Index, kind: Kind) {
    self.a = a
    self.b = b
    self.kind = kind
  }
}

/// How many seats an organisation is expected to hold in a network.
package struct ExpectedSeats: Hashable, Sendable {
  package var network: Index
  package var organisation: Index
  package var seats: Double

  package init(network: Index, organisation: Index, seats: Double) {
    self.network = network
    self.organisation = organisation
    self.seats = seats
  }
}
