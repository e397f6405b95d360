// The graphs of a roster on one day, built once and shared by every analysis.

import Findings
package import Roster
package import Threads

/// Who meets whom on a day: the graphs of a roster. Formulas and kernels call them by the
/// letters that stand in bold.
///
/// - Input: a roster whose organisations, people, networks and collaborations are sorted by id.
/// - Output: graphs whose indices are those of the roster's arrays. Every person, network,
///   organisation and collaboration is a vertex, also those without an active row.
package struct Structure: Sendable {
  package let roster: Roster
  package let asOf: Day
  package let deputies: DeputyRule
  package let thresholds: Thresholds
  /// The seed of everything that is drawn.
  package let seed: UInt64
  /// How many threads an analysis may use; the results do not depend on it.
  package let threads: Int
  /// When costly analyses give up; see ``Threads/Deadline``.
  package let deadline: Deadline
  /// **B**, people and networks; an edge is one person's seat in one network, however many rows say
  /// so. A seat whose holder has attendance 0 is none, where attendance is told.
  package let seats: TwoMode
  /// Organisations and networks; an edge when a person of the organisation sits in the network.
  package let participation: TwoMode
  /// **C**, organisations and collaborations; an edge when the organisation's part and the
  /// collaboration both run on the day. A host that is not among the members makes no edge.
  package let partnership: TwoMode
  /// **N**, networks linked by shared people.
  package let linkedNetworks: Projection
  /// **O**, organisations linked by networks in which people of both sit.
  package let linkedOrganisations: Projection
  /// **K**, collaborations linked by shared organisations.
  package let linkedCollaborations: Projection
  /// What is worked out once and asked for by several: see ``pairs`` and ``plan``.
  let gapWork = GapWork()
  let peopleWork = PeopleWork()

  /// P is kept only when it surely has no more arcs than this (about 400 MB while it is built).
  package static let arcLimit = 30_000_000

  package init(
    of roster: Roster, asOf: Day, deputies: DeputyRule = .attended, seed: UInt64 = 1,
    thresholds: Thresholds = Thresholds(), threads: Int = allThreads, deadline: Deadline = .none
  ) {
    self.deadline = deadline
    self.roster = roster
    self.seed = seed
    self.threads = threads
    self.asOf = asOf
    self.deputies = deputies
    self.thresholds = thresholds
    let tellsAttendance = roster.tellsAttendance
    let held = roster.memberships.filter {
      $0.isActive(on: asOf) && $0.isSeat(deputies) && !$0.isNeverAttended(tellsAttendance)
    }
    seats = TwoMode(
      left: roster.people.count, right: roster.networks.count,
      ties: held.map { ($0.person, $0.network) })
    participation = TwoMode(
      left: roster.organisations.count, right: roster.networks.count,
      ties: held.compactMap { seat in
        roster.people[Int(seat.person)].organisation.map { ($0, seat.network) }
      })
    let parts = roster.collaborationMembers.filter {
      $0.isActive(on: asOf) && roster.collaborations[Int($0.collaboration)].isActive(on: asOf)
    }
    partnership = TwoMode(
      left: roster.organisations.count, right: roster.collaborations.count,
      ties: parts.map { ($0.organisation, $0.collaboration) })
    linkedNetworks = Projection(of: seats, onto: .right)
    linkedOrganisations = Projection(of: participation, onto: .left)
    linkedCollaborations = Projection(of: partnership, onto: .right)
  }

  /// Whether the dataset describes people in networks.
  package var hasNetworks: Bool {
    roster.tables.contains(.networks) || !roster.networks.isEmpty || !roster.people.isEmpty
  }

  /// Whether the dataset describes collaborations between organisations.
  package var hasCollaborations: Bool {
    roster.tables.contains(.collaborations) || !roster.collaborations.isEmpty
  }
}

extension Structure: AnalysisInput {
  /// What an analysis of graphs may need.
  package enum Need: Hashable, Sendable {
    /// A dataset that describes people in networks.
    case networks
    /// One that describes collaborations between organisations.
    case collaborations
  }

  package func holds(_ need: Need) -> Bool {
    switch need {
    case .networks: hasNetworks
    case .collaborations: hasCollaborations
    }
  }
}
