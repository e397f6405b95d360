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

/// What is assumed of time, and how much may be asked of one person.
package struct PlanRules: Hashable, Sendable {
  /// Meetings a year and hours a meeting, where a network does not tell.
  package var meetings = 4.0
  package var hoursPerMeeting = 2.0
  /// The most hours a year in networks that a candidate may have, the new ones included.
  package var loadLimit = 100.0
  /// The most new tasks that one candidate is given.
  package var taskLimit = 2
  /// Person-hours a year for the whole plan.
  package var budget = Double.infinity
  /// Alternatives that are weighed for each gap and kind.
  package var alternatives = 6
  /// The most gaps that are planned for, in the order of rank.
  package var gaps = 200

  package init() {}
}

/// Finds the bridges of a list of gaps.
///
/// Candidates come first when a colleague of theirs sits in the other network, then by least load, then by id;
/// nobody is asked beyond the load limit. Two candidates are of two organisations. Where no such
/// two can be found, one alone is offered and the bridge counts as a new sole link. A double
/// seat that leaves any pair of networks hanging on one person is offered only where the gap has no
/// other bridge on two.
///
/// - Complexity: O(gaps · (people of both networks + alternatives²)).
struct BridgeFinder {
  private let structure: Structure
  private let rules: PlanRules
  private let gaps: [NetworkPair]
  private let loads: [Double]
  /// The number of each gap by its two networks.
  private let numbers: [Int64: Int]

  init(_ structure: Structure, _ gaps: [NetworkPair], _ rules: PlanRules) {
    self.structure = structure
    self.rules = rules
    self.gaps = gaps
    loads = rules.loads(of: structure)
    numbers = Dictionary(
      gaps.enumerated().map { (Self.key($1.a, $1.b), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ a: Int32, _ b: Int32) -> Int64 {
    Int64(min(a, b)) << 32 | Int64(max(a, b))
  }

  /// Every bridge, gap by gap.
  var bridges: [Bridge] {
    var seen: Set<Bridge> = []
    return gaps.indices.flatMap { bridges(of: $0) }.filter { seen.insert($0).inserted }
  }

  private func bridges(of gap: Int) -> [Bridge] {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let contacts = contactPeople(gap)
    let seats = doubleSeats(a, b) + doubleSeats(b, a)
    let firm = [jointMeeting(gap)] + contacts.filter { $0.newSoleLinks == 0 }
    let steady = seats.filter { $0.newSoleLinks == 0 }
    let all = firm + steady
    // One alone, or a double seat with sole links of its own, only where nothing else holds on two.
    return all.contains { $0.candidates.count > 1 } ? all : all + contacts + seats
  }

  private func jointMeeting(_ gap: Int) -> Bridge {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let networks = structure.roster.networks
    let length = max(
      networks[Int(a)].hoursPerMeeting ?? rules.hoursPerMeeting,
      networks[Int(b)].hoursPerMeeting ?? rules.hoursPerMeeting)
    let people =
      structure.b.partners(ofRight: Int(a)).count + structure.b.partners(ofRight: Int(b)).count
    return Bridge(
      kind: .jointMeeting, a: a, b: b, candidates: [], hours: length * Double(people),
      closes: [gap], newSoleLinks: 0)
  }

  private func contactPeople(_ gap: Int) -> [Bridge] {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let left = candidates(from: a, to: b, share: 0.5)
    let right = candidates(from: b, to: a, share: 0.5)
    let pairs = left.prefix(4).flatMap { one in
      right.prefix(4).filter { isApart(one.person, $0.person) }.map { [one, $0] }
    }
    let offers = pairs.isEmpty ? (left.prefix(1) + right.prefix(1)).map { [$0] } : pairs
    return offers.prefix(rules.alternatives).map { people in
      Bridge(
        kind: .contactPerson, a: a, b: b, candidates: people,
        hours: people.reduce(0) { $0 + $1.hours }, closes: [gap],
        newSoleLinks: people.count == 1 ? 1 : 0)
    }
  }

  private func doubleSeats(_ a: Int32, _ b: Int32) -> [Bridge] {
    let people = candidates(from: a, to: b, share: 1)
    let first = people.prefix(6)
    let pairs = first.indices.flatMap { i in
      first[(i + 1)...].filter { isApart(first[i].person, $0.person) }.map { [first[i], $0] }
    }
    let offers = (pairs.isEmpty ? people.prefix(1).map { [$0] } : pairs).map { people in
      let shared = people.dropFirst().reduce(
        Set(structure.b.partners(ofLeft: Int(people[0].person)))
      ) { $0.intersection(structure.b.partners(ofLeft: Int($1.person))) }
      return Bridge(
        kind: .doubleSeat, a: a, b: b, candidates: people,
        hours: people.reduce(0) { $0 + $1.hours },
        closes: shared.compactMap { numbers[Self.key($0, b)] }.sorted(),
        newSoleLinks: soleLinks(people.map(\.person), b))
    }
    return Array(
      offers.enumerated().sorted {
        ($0.element.newSoleLinks, -$0.element.closes.count, $0.offset)
          < ($1.element.newSoleLinks, -$1.element.closes.count, $1.offset)
      }.map(\.element).prefix(rules.alternatives))
  }

  /// Networks that would come to be linked with `network` by one of `people` only.
  private func soleLinks(_ people: [Int32], _ network: Int32) -> Int {
    var counts: [Int32: Int] = [:]
    for person in people {
      for other in structure.b.partners(ofLeft: Int(person)) { counts[other, default: 0] += 1 }
    }
    let linked = Set(structure.n.graph.neighbours(of: Int(network)))
    return counts.count { $0.key != network && $0.value == 1 && !linked.contains($0.key) }
  }

  private func isApart(_ a: Int32, _ b: Int32) -> Bool {
    let people = structure.roster.people
    guard let x = people[Int(a)].organisation, let y = people[Int(b)].organisation else {
      return false
    }
    return a != b && x != y
  }

  /// People of `from` who could go to `share` of the meetings of `to`, best first.
  private func candidates(from: Int32, to: Int32, share: Double) -> [Bridge.Candidate] {
    let roster = structure.roster
    let network = roster.networks[Int(to)]
    let meetings = ((network.meetingsPerYear ?? rules.meetings) * share).rounded(.up)
    let hours = meetings * (network.hoursPerMeeting ?? rules.hoursPerMeeting)
    let present = Set(structure.participation.partners(ofRight: Int(to)))
    let people = structure.b.partners(ofRight: Int(from))
    let sorted = people.map { loads[Int($0)] }.sorted()
    let median = sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2]
    return people.map { person in
      Bridge.Candidate(
        person: person, joins: to, hours: hours, load: loads[Int(person)],
        hasColleague: roster.people[Int(person)].organisation.map(present.contains) ?? false,
        isLight: loads[Int(person)] <= median)
    }
    .filter { $0.load + $0.hours <= rules.loadLimit }
    .sorted {
      ($0.hasColleague ? 0 : 1, $0.load, Double($0.person))
        < ($1.hasColleague ? 0 : 1, $1.load, Double($1.person))
    }
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
    return (0..<structure.b.left).map { person in
      structure.b.partners(ofLeft: person).reduce(0) { $0 + hours(of: networks[Int($1)]) }
    }
  }
}
