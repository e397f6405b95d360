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

  /// The losses of one block of draws, by list of chances, then by subject.
  ///
  /// The draws of a person are the same whatever the chance, so they are made once and held against each.
  func count(
    _ chances: [[Double]], _ keys: [UInt64], seed: UInt64, block: Int, draws: Int
  ) -> [[LossCounts]] {
    let words = (draws + 63) / 64
    var leaves = chances.map { [UInt64](repeating: 0, count: $0.count * words) }
    var drawn = [UInt64](repeating: 0, count: words * 64)
    for person in keys.indices where chances.contains(where: { $0[person] > 0 }) {
      var generator = SplitMix64(
        seed: seed, stream: keys[person] &+ UInt64(block) &* 0x9e37_79b9_7f4a_7c15)
      for draw in 0..<draws { drawn[draw] = generator.next() >> 11 }
      for list in chances.indices where chances[list][person] > 0 {
        // A number on the grid of 2⁻⁵³ is below the chance when it is below it in steps of the grid.
        let limit = UInt64((chances[list][person] * 0x1p53).rounded(.up))
        mark(drawn.span, below: limit, draws, in: &leaves[list], from: person * words)
      }
    }
    return leaves.map { leaves in
      var counts = DrawCounts(totals: subjects.map(\.total), words: words)
      var lost = [UInt64](repeating: 0, count: words)
      for item in owners.indices {
        let members = starts[item]..<starts[item + 1]
        guard join(people.span.extracting(members), leaves.span, &lost) else { continue }
        for subject in owners[item] { counts.add(lost.span, to: Int(subject)) }
      }
      return subjects.indices.map { subject in
        var tally = LossCounts()
        for losses in counts.counts(of: subject, draws: draws) { tally.add(Int(losses)) }
        return tally
      }
    }
  }
}

/// A count for each subject and draw, 64 draws at a time: the bits of a count stand one above the other in words.
///
/// To add one to the draws of a word is to add with carry in all of its bits at once, and the carry soon dies out.
private struct DrawCounts {
  private let words: Int
  /// Where the bits of each subject begin: as many rows of words as its total has bits.
  private let starts: [Int]
  private var planes: [UInt64]

  init(totals: [Int], words: Int) {
    self.words = words
    starts = totals.reduce(into: [0]) { starts, total in
      starts.append((starts.last ?? 0) + (Int.bitWidth - total.leadingZeroBitCount) * words)
    }
    planes = [UInt64](repeating: 0, count: starts.last ?? 0)
  }

  mutating func add(_ lost: Span<UInt64>, to subject: Int) {
    let (start, step) = (starts[subject], words)
    var planes = planes.mutableSpan
    for word in lost.indices {
      var carry = lost[word]
      var place = start + word
      // No count passes the total, so the carry dies out before the rows do.
      while carry != 0 {
        let sum = planes[place]
        planes[place] = sum ^ carry
        carry &= sum
        place += step
      }
    }
  }

  func counts(of subject: Int, draws: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: draws)
    for (bit, row) in stride(from: starts[subject], to: starts[subject + 1], by: words).enumerated()
    {
      for draw in counts.indices {
        counts[draw] += Int32(planes[row + draw >> 6] >> UInt64(draw & 63) & 1) << Int32(bit)
      }
    }
    return counts
  }
}

// MARK: Kernel

/// Sets the bits of the draws that lie below `limit`, in the words from `start` on.
private func mark(
  _ drawn: Span<UInt64>, below limit: UInt64, _ draws: Int, in leaves: inout [UInt64],
  from start: Int
) {
  var words = leaves.mutableSpan
  for first in stride(from: 0, to: draws, by: 64) {
    var bits: UInt64 = 0
    for draw in first..<min(first + 64, draws) {
      bits |= (drawn[draw] < limit ? 1 : 0) << UInt64(draw - first)
    }
    words[start + first / 64] = bits
  }
}

/// The draws in which all of `people` leave; whether there are any.
private func join(
  _ people: Span<Int32>, _ leaves: Span<UInt64>, _ lost: inout [UInt64]
) -> Bool {
  var all = lost.mutableSpan
  var any: UInt64 = 0
  for word in all.indices {
    var bits = UInt64.max
    for place in people.indices { bits &= leaves[Int(people[place]) * all.count + word] }
    all[word] = bits
    any |= bits
  }
  return any != 0
}
