// Every way to close the gaps that the rules allow, and who may be asked for it.

import Roster

/// One way to close some gaps, before anybody has been named.
struct PlanWay: Sendable {
  let kind: Bridge.Kind
  let a: Int32
  let b: Int32
  let closes: [Int]
  let hours: Double
  let newSoleLinks: Int
  /// For each place the people who may be asked, best first.
  let places: [[Bridge.Candidate]]
}

/// Finds every way to close the gaps of a list.
///
/// Candidates come first when a colleague of theirs sits in the other network, then by least load, then by id;
/// nobody is asked beyond the load limit. Two candidates are of two organisations. Where no such
/// two can be found, one alone is offered and the bridge counts as a new sole link. A double
/// seat that leaves any pair of networks hanging on one person is offered only where the gap has no
/// other bridge on two.
///
/// Who takes a seat in *b* matters only by those networks of theirs that share nobody with *b* yet: two people with the same
/// such networks bring no sole link together, and close the same gaps. So people are taken by those networks, and every pair of
/// them is weighed without being listed.
///
/// - Complexity: O(gaps · people of both networks · their networks), and where only sole links are left the square of the
///   people.
struct BridgeFinder {
  private let structure: Structure
  private let rules: PlanRules
  private let gaps: [NetworkPair]
  let loads: [Double]
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

  /// Every way, gap by gap.
  var ways: [PlanWay] {
    var seen: Set<Seat> = []
    return gaps.indices.flatMap { ways(of: $0, &seen) }
  }

  private func ways(of gap: Int, _ seen: inout Set<Seat>) -> [PlanWay] {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let contacts = contactPeople(gap)
    let (there, back) = (Groups(self, a, b), Groups(self, b, a))
    let firm = [jointMeeting(gap)] + contacts.filter { $0.newSoleLinks == 0 }
    let hasSteady = there.hasPair || back.hasPair
    var all = firm
    all += there.steady(&seen) + back.steady(&seen)
    // One alone, or a double seat with sole links of its own, only where nothing else holds on two.
    if firm.count == 1, !hasSteady {
      all += contacts + there.others(&seen) + back.others(&seen)
    }
    return all
  }

  private func jointMeeting(_ gap: Int) -> PlanWay {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let networks = structure.roster.networks
    let length = max(
      networks[Int(a)].hoursPerMeeting ?? rules.hoursPerMeeting,
      networks[Int(b)].hoursPerMeeting ?? rules.hoursPerMeeting)
    let people =
      structure.seats.partners(ofRight: Int(a)).count
      + structure.seats.partners(ofRight: Int(b)).count
    return PlanWay(
      kind: .jointMeeting, a: a, b: b, closes: [gap], hours: length * Double(people),
      newSoleLinks: 0, places: [])
  }

  private func contactPeople(_ gap: Int) -> [PlanWay] {
    let (a, b) = (gaps[gap].a, gaps[gap].b)
    let left = candidates(from: a, to: b, share: 0.5)
    let right = candidates(from: b, to: a, share: 0.5)
    let both = [left, right].map { $0.filter { organisation($0.person) != nil } }
    func way(_ places: [[Bridge.Candidate]]) -> PlanWay {
      PlanWay(
        kind: .contactPerson, a: a, b: b, closes: [gap],
        hours: places.reduce(0) { $0 + ($1.first?.hours ?? 0) },
        newSoleLinks: places.count == 1 ? 1 : 0, places: places)
    }
    return isApart(both[0], both[1])
      ? [way(both)] : [left, right].filter { !$0.isEmpty }.map { way([$0]) }
  }

  private func organisation(_ person: Int32) -> Int32? {
    structure.roster.people[Int(person)].organisation
  }

  /// Whether some two, one of each, are of two organisations.
  private func isApart(_ left: [Bridge.Candidate], _ right: [Bridge.Candidate]) -> Bool {
    guard let one = left.first.flatMap({ organisation($0.person) }), !right.isEmpty else {
      return false
    }
    if right.contains(where: { organisation($0.person) != one }) { return true }
    // All of the right are of that organisation.
    return left.contains { organisation($0.person) != one }
  }

  /// People of `from` who could go to `share` of the meetings of `to`, best first.
  private func candidates(from: Int32, to: Int32, share: Double) -> [Bridge.Candidate] {
    let roster = structure.roster
    let network = roster.networks[Int(to)]
    let meetings = ((network.meetingsPerYear ?? rules.meetings) * share).rounded(.up)
    let hours = meetings * (network.hoursPerMeeting ?? rules.hoursPerMeeting)
    let present = Set(structure.participation.partners(ofRight: Int(to)))
    let people = structure.seats.partners(ofRight: Int(from))
    let sorted = people.map { loads[Int($0)] }.sorted()
    let median = sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2]
    return people.map { person in
      Bridge.Candidate(
        person: person, joins: to, hours: hours, load: loads[Int(person)],
        hasColleague: organisation(person).map(present.contains) ?? false,
        isLight: loads[Int(person)] <= median)
    }
    .filter { $0.load + $0.hours <= rules.loadLimit }
    .sorted {
      ($0.hasColleague ? 0 : 1, $0.load, Double($0.person))
        < ($1.hasColleague ? 0 : 1, $1.load, Double($1.person))
    }
  }

  // MARK: Double seats

  /// A seat in `to` for two, by the networks that each would link with it.
  private struct Seat: Hashable {
    let to: Int32
    let left: [Int32]
    let right: [Int32]
  }

  /// The people of one network who could take a seat in another, by the networks that they would link with it.
  private struct Groups {
    private let finder: BridgeFinder
    private let from: Int32
    private let to: Int32
    private var links: [[Int32]] = []
    private var people: [[Bridge.Candidate]] = []

    init(_ finder: BridgeFinder, _ from: Int32, _ to: Int32) {
      self.finder = finder
      self.from = from
      self.to = to
      let structure = finder.structure
      let linked = Set(structure.linkedNetworks.graph.neighbours(of: Int(to)))
      var place: [[Int32]: Int] = [:]
      for candidate in finder.candidates(from: from, to: to, share: 1) {
        let new = structure.seats.partners(ofLeft: Int(candidate.person))
          .filter { $0 != to && !linked.contains($0) }
        if place[new] == nil {
          place[new] = links.count
          links.append(new)
          people.append([])
        }
        people[place[new] ?? 0].append(candidate)
      }
    }

    private func known(_ group: Int) -> [Bridge.Candidate] {
      people[group].filter { finder.organisation($0.person) != nil }
    }

    /// Whether two could take a seat without any sole link.
    var hasPair: Bool {
      people.indices.contains { finder.isApart(known($0), known($0)) }
    }

    private func closes(_ links: [Int32]) -> [Int] {
      links.compactMap { finder.numbers[BridgeFinder.key($0, to)] }.sorted()
    }

    private func way(_ shared: [Int32], _ sole: Int, _ places: [[Bridge.Candidate]]) -> PlanWay {
      PlanWay(
        kind: .doubleSeat, a: from, b: to, closes: closes(shared),
        hours: places.reduce(0) { $0 + ($1.first?.hours ?? 0) }, newSoleLinks: sole,
        places: places)
    }

    /// Two with the same networks to link: no sole link arises.
    func steady(_ seen: inout Set<Seat>) -> [PlanWay] {
      links.indices.compactMap { group in
        let known = known(group)
        guard finder.isApart(known, known),
          seen.insert(Seat(to: to, left: links[group], right: links[group])).inserted
        else { return nil }
        return way(links[group], 0, [known, known])
      }
    }

    /// Two whose networks to link differ, or one alone where there are no such two.
    func others(_ seen: inout Set<Seat>) -> [PlanWay] {
      var found: [PlanWay] = []
      var hasPair = false
      for left in links.indices {
        for right in links.indices where right > left {
          let (one, other) = (known(left), known(right))
          guard finder.isApart(one, other) else { continue }
          hasPair = true
          guard seen.insert(Seat(to: to, left: links[left], right: links[right])).inserted else {
            continue
          }
          let shared = links[left].filter(links[right].contains)
          let sole = links[left].count + links[right].count - 2 * shared.count
          found.append(way(shared, sole, [one, other]))
        }
      }
      if hasPair { return found }
      return links.indices.compactMap { group in
        guard seen.insert(Seat(to: to, left: links[group], right: [])).inserted else { return nil }
        return way(links[group], links[group].count, [people[group]])
      }
    }
  }
}
