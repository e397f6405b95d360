// What is true of a synthetic roster by design, by id: the answers that an analysis must find.

import Roster

/// The findings that are planted in a synthetic roster of at least 8 organisations, 100 people and 20
/// networks. They hold from ``SyntheticRoster/today`` for a year, unless a line says otherwise.
package struct PlantedFindings: Sendable {
  /// A person who is the only one in common to every pair of ``bridged``.
  package let bridge: String
  package let bridged: [String]
  /// A person without whom the network ``behindCutPoint`` loses all contact.
  package let cutPoint: String
  package let behindCutPoint: String
  /// A network whose people sit nowhere else.
  package let apart: String
  /// A network without active memberships.
  package let empty: String
  /// Two networks with exactly the same people.
  package let overlapping: [String]
  /// Pairs with other field and other level that share an initiative, no person, link or parent.
  package let gaps: [[String]]
  /// A network with one person, and that person; an initiative has this network alone.
  package let solo: String
  package let soloist: String
  /// A network with a chair and no deputy, and without any way to politics.
  package let unlinked: String
  /// Two networks that report to each other.
  package let loop: [String]
  /// Networks with a vacant seat.
  package let vacant: [String]
  /// Networks with a deputy who never came, and with one who did.
  package let deputies: [String]
  /// People whose seat ends on 2027-10-31 and on 2028-09-30: one ends within twelve months.
  package let ending: [String]
  /// A chair who came to the post on ``SyntheticRoster/today``: new until 2027-11-20.
  package let new: String
  /// An organisation with most seats and a population that does not explain them.
  package let crowded: String
  /// The smallest organisation, with one network a person.
  package let sparse: String
  /// Initiatives: without owner, without mandate, without both.
  package let ownerless: [String]
  package let unmandated: [String]
  /// Initiatives that one person carries: the soloist, and the bridge.
  package let carried: [String]
  /// The collaboration with two camps in its self-test (questions 8 and 9), and parties at both ends of the ladder.
  package let divided: String
  /// The collaboration in which the internal dialogue outweighs the joint process.
  package let tilted: String
  /// Collaborations whose parties state different drivers, and whose parties seek another orientation.
  package let driversApart: String
  package let driversUnserved: String
  /// The area that nobody is ready to lead.
  package let leaderlessArea: String

  init(_ planting: SyntheticPlanting, in roster: Roster) {
    func network(_ place: Index) -> String { roster.networks[Int(place)].id }
    func person(_ place: Int) -> String { roster.people[place].id }
    bridge = person(planting.bridge)
    bridged = planting.bridged.map(network)
    cutPoint = person(planting.cutPoint)
    behindCutPoint = network(planting.behind)
    apart = network(planting.apart)
    empty = network(planting.empty)
    overlapping = planting.overlap.map(network)
    gaps = planting.gaps.map { $0.map(network) }
    solo = network(planting.solo)
    soloist = person(planting.soloist)
    unlinked = network(planting.unlinked)
    loop = planting.loop.map(network)
    vacant = [planting.gaps[0][0], planting.gaps[1][0], planting.solo].map(network)
    deputies = [planting.gaps[0][0], planting.gaps[1][0]].map(network)
    ending = planting.leaving.map(person)
    new = person(planting.newcomer)
    crowded = roster.organisations[Int(planting.crowded)].id
    sparse = roster.organisations[Int(planting.sparse)].id
    ownerless = [5, 7].map { roster.initiatives[$0].id }
    unmandated = [6, 7].map { roster.initiatives[$0].id }
    carried = [3, 4].map { roster.initiatives[$0].id }
    divided = roster.collaborations[0].id
    tilted = roster.collaborations[3].id
    driversApart = roster.collaborations[1].id
    driversUnserved = roster.collaborations[4].id
    leaderlessArea = SyntheticAreas.leaderless
  }
}
