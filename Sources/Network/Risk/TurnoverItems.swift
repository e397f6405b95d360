// What turnover may take: links, seats and initiatives, and the people each of them rests on.

import Roster

/// Everything that is lost when certain people leave, by whose it is.
struct TurnoverItems: Sendable {
  struct Subject: Sendable {
    let organisation: Int32?
    let measure: Turnover.Measure
    let total: Int
  }

  let subjects: [Subject]
  /// The people that each item rests on, one after another.
  private let people: [Int32]
  private let starts: [Int]
  /// The subjects that each item counts for, by place in ``subjects``.
  private let owners: [[Int32]]

  init(_ structure: Structure) {
    let roster = structure.roster
    let b = structure.seats
    let wholes = Turnover.Measure.allCases.count
    func place(_ organisation: Int32?, _ measure: Turnover.Measure) -> Int32 {
      let row = organisation.map { Int($0) + 1 } ?? 0
      return Int32(row * wholes + (Turnover.Measure.allCases.firstIndex(of: measure) ?? 0))
    }
    var people: [Int32] = []
    var starts = [0]
    var owners: [[Int32]] = []
    func add(_ members: [Int32], _ subjects: [Int32]) {
      people += members
      starts.append(people.count)
      owners.append(subjects)
    }
    let isHome = roster.people.map(\.organisation)
    for person in 0..<b.left {
      for _ in b.partners(ofLeft: person) {
        add(
          [Int32(person)],
          [place(nil, .seats)] + (isHome[person].map { [place($0, .seats)] } ?? []))
      }
    }
    for a in 0..<b.right {
      let present = Set(b.partners(ofRight: a))
      for other in structure.linkedNetworks.graph.neighbours(of: a) where other > a {
        let shared = b.partners(ofRight: Int(other)).filter { present.contains($0) }
        let byHome = Dictionary(grouping: shared.filter { isHome[Int($0)] != nil }) {
          isHome[Int($0)]
        }
        // A link all of whose people are of one organisation is one item for both.
        var rest = byHome.sorted { ($0.key ?? -1) < ($1.key ?? -1) }
        if rest.count == 1, rest[0].value.count == shared.count {
          add(shared, [place(nil, .links), place(rest[0].key, .links)])
          rest = []
        } else {
          add(shared, [place(nil, .links)])
        }
        for (home, members) in rest { add(members, [place(home, .links)]) }
      }
    }
    for initiative in roster.initiatives {
      let all = Set(initiative.allNetworks.flatMap { b.partners(ofRight: Int($0)) }).sorted()
      let own = all.filter { initiative.owner != nil && isHome[Int($0)] == initiative.owner }
      guard !all.isEmpty else { continue }
      add(
        own.isEmpty ? all : own,
        [place(nil, .initiatives)] + (initiative.owner.map { [place($0, .initiatives)] } ?? []))
    }
    self.people = people
    self.starts = starts
    self.owners = owners
    var totals = [Int](repeating: 0, count: (roster.organisations.count + 1) * wholes)
    for subjects in owners { for subject in subjects { totals[Int(subject)] += 1 } }
    self.subjects = totals.enumerated().map { place, total in
      Subject(
        organisation: place < wholes ? nil : Int32(place / wholes - 1),
        measure: Turnover.Measure.allCases[place % wholes], total: total)
    }
  }

  /// Σ over the items of Π over their people of *p*, by subject.
  func expected(_ chances: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: subjects.count)
    for item in owners.indices {
      let chance = people[starts[item]..<starts[item + 1]].reduce(1) { $0 * chances[Int($1)] }
      for subject in owners[item] { sums[Int(subject)] += chance }
    }
    return sums
  }

  /// The losses of one block of draws, by subject.
  func count(
    _ chances: [Double], _ keys: [UInt64], seed: UInt64, block: Int, draws: Int
  ) -> [LossCounts] {
    let words = (draws + 63) / 64
    var leaves = [UInt64](repeating: 0, count: chances.count * words)
    for person in chances.indices where chances[person] > 0 {
      var generator = SplitMix64(
        seed: seed, stream: keys[person] &+ UInt64(block) &* 0x9e37_79b9_7f4a_7c15)
      for draw in 0..<draws where generator.unit() < chances[person] {
        leaves[person * words + draw >> 6] |= 1 << UInt64(draw & 63)
      }
    }
    var lost = [Int32](repeating: 0, count: subjects.count * draws)
    for item in owners.indices {
      let members = people[starts[item]..<starts[item + 1]]
      for word in 0..<words {
        var bits = members.reduce(UInt64.max) { $0 & leaves[Int($1) * words + word] }
        while bits != 0 {
          let draw = word * 64 + bits.trailingZeroBitCount
          for subject in owners[item] { lost[Int(subject) * draws + draw] += 1 }
          bits &= bits - 1
        }
      }
    }
    return subjects.indices.map { subject in
      var tally = LossCounts()
      for draw in 0..<draws { tally.add(Int(lost[subject * draws + draw])) }
      return tally
    }
  }
}
