// Ways to close a gap: a joint meeting, two contact people, two double seats; with named candidates.

import Roster

/// One way to close one gap or several.
package struct Bridge: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Everybody in both networks meets once a year.
    case jointMeeting = "joint_meeting"
    /// One from each network goes to every other meeting of the other.
    case contactPerson = "contact_person"
    /// Two from `a` take a seat in `b`.
    case doubleSeat = "double_seat"
  }

  /// Somebody who would do it.
  package struct Candidate: Hashable, Sendable {
    package let person: Int32
    /// The network that the person would go to.
    package let joins: Int32
    package let hours: Double
    /// Hours a year in networks today.
    package let load: Double
    /// Whether somebody of the same organisation sits there already.
    package let hasColleague: Bool
    /// Whether the load is at most the median of the network that the person comes from.
    package let isLight: Bool

    package init(
      person: Int32, joins: Int32, hours: Double, load: Double, hasColleague: Bool,
      isLight: Bool = false
    ) {
      self.isLight = isLight
      self.person = person
      self.joins = joins
      self.hours = hours
      self.load = load
      self.hasColleague = hasColleague
    }
  }

  package let kind: Kind
  package let a: Int32
  package let b: Int32
  package let candidates: [Candidate]
  /// Person-hours a year, for all who take part.
  package let hours: Double
  /// The gaps that it closes, by their number in the list of gaps; ascending.
  package let closes: [Int]
  /// Pairs of networks that would come to hang on one of the candidates.
  package let newSoleLinks: Int

  package init(
    kind: Kind, a: Int32, b: Int32, candidates: [Candidate], hours: Double, closes: [Int],
    newSoleLinks: Int
  ) {
    self.kind = kind
    self.a = a
    self.b = b
    self.candidates = candidates
    self.hours = hours
    self.closes = closes
    self.newSoleLinks = newSoleLinks
  }
}

extension PlanRules {
  /// Hours a year that one seat takes.
  func hours(of network: Network) -> Double {
    (network.meetingsPerYear ?? meetings) * (network.hoursPerMeeting ?? hoursPerMeeting)
  }

  /// Hours a year that each person spends in networks.
  func loads(of structure: Structure) -> [Double] {
    let networks = structure.roster.networks
    return (0..<structure.seats.left).map { person in
      structure.seats.partners(ofLeft: person).reduce(0) { $0 + hours(of: networks[Int($1)]) }
    }
  }
}
