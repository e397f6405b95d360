// Key players among people who hold networks together, against hand counts and the definition.

import Findings
import Network
import Roster
import TestSupport
import Testing

@Suite struct KeyPlayersNetworksTests {
  @Test("the toy network by hand: c alone, then c with e or f")
  func toy() {
    let players = NetworkKeyPlayers(of: Structure(of: Roster(.toy), asOf: .sample))
    func row(_ measure: NetworkKeyPlayers.Measure, _ size: Int) -> NetworkKeyPlayers.Row? {
      players.rows.first { $0.measure == measure && $0.size == size }
    }
    // Without c: N1 alone, N2–N3–N4 in a row: 1 − 6 / 12.
    #expect(row(.fragmentation, 1)?.members == [2])
    #expect(row(.fragmentation, 1)?.value == 0.5)
    #expect(row(.fragmentation, 1)?.before == 0)
    #expect(row(.fragmentation, 1)?.lostLinks == 3)
    // Network efficiency falls from .9167 to .4167.
    let far = row(.distanceFragmentation, 1)
    #expect(abs((far?.before ?? 0) - (1 - 11.0 / 12)) < 1e-12)
    #expect(abs((far?.value ?? 0) - (1 - 5.0 / 12)) < 1e-12)
    // Without c and e only N3–N4 is left, without c and f only N2–N3: 1 − 2 / 12.
    #expect(row(.fragmentation, 2)?.members == [2, 4])
    #expect(row(.fragmentation, 2)?.ties == 2)
    #expect(abs((row(.fragmentation, 2)?.value ?? 0) - 5.0 / 6) < 1e-12)
    // All three: nothing is left.
    #expect(row(.fragmentation, 3)?.members == [2, 4, 5])
    #expect(row(.fragmentation, 3)?.value == 1)
    // c sits in three of four networks and is one step from N3: (3 + 1/2) / 4.
    #expect(row(.reach, 1)?.members == [2])
    #expect(row(.reach, 1)?.value == 0.875)
    #expect(row(.reach, 2)?.value == 1)
    #expect(row(.fragmentation, 1)?.candidates == 3)
  }

  @Test(
    "agrees with every set by definition, and given up early stays within its bound",
    arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    guard small.right > 0 else { return }
    let structure = Structure(of: Roster(small), asOf: .sample)
    let players = NetworkKeyPlayers(of: structure)
    let cut = NetworkKeyPlayers(of: structure, effort: .init(all: 40))
    let base = small.networks(without: [])
    for (row, other) in zip(players.rows, cut.rows) where row.size <= small.left {
      let sets = subsets(small.left, row.size)
      let values: [Double]
      let none: Double
      switch row.measure {
      case .links:
        values = sets.map { -Double(small.networks(without: Set($0)).size) }
        none = -Double(base.size)
      case .fragmentation:
        values = sets.map { small.networks(without: Set($0)).fragmentation }
        none = base.fragmentation
      case .distanceFragmentation:
        values = sets.map { small.networks(without: Set($0)).distanceFragmentation }
        none = base.distanceFragmentation
      case .reach:
        values = sets.map { small.reach($0) }
        none = 0
      }
      let best = max(values.max() ?? none, none)
      // Of links it is told how many are left: fewer is further.
      let sign = row.measure == .links ? -1.0 : 1
      #expect(abs(sign * row.value - best) < 1e-9, "\(row.measure) \(row.size)")
      #expect(abs(sign * row.before - none) < 1e-9)
      #expect(row.isProven && abs(sign * (row.bound ?? -9) - best) < 1e-9)
      #expect(sign * other.value <= best + 1e-9)
      #expect(other.bound.map { sign * $0 >= best - 1e-9 } ?? false)
      let members = row.members.map(Int.init)
      let lost = base.size - small.networks(without: Set(members)).size
      #expect(row.lostLinks == lost)
      guard !members.isEmpty else { continue }
      switch row.measure {
      case .links: #expect(lost == base.size + Int(best))
      case .fragmentation:
        #expect(abs(small.networks(without: Set(members)).fragmentation - best) < 1e-9)
      case .distanceFragmentation:
        #expect(abs(small.networks(without: Set(members)).distanceFragmentation - best) < 1e-9)
      case .reach: #expect(abs(small.reach(members) - best) < 1e-9)
      }
      if row.hasAllTies, members.count == row.size {
        let equals = sets.indices.filter { abs(values[$0] - best) < 1e-9 }
        #expect(row.ties == equals.count, "\(row.measure) \(row.size)")
        if row.measure == .reach {
          let first = equals.map { sets[$0] }.min { $0.lexicographicallyPrecedes($1) }
          #expect(members == first, "\(row.size)")
        }
      }
      #expect(row.measure != .reach || row.hasAllTies)
    }
  }

  /// The case in which the set that lengthens distances was told in links: c0 shares two people with each of c1–c5, h sits in
  /// c1–c4, a alone joins z to c0.
  private var hub: Roster {
    var ties: [(Int32, Int32)] = []
    for network in 1...5 as ClosedRange<Int32> {
      for person in [2 * network, 2 * network + 1] { ties += [(person, 0), (person, network)] }
    }
    ties += (1...4).map { (0, $0) } + [(1, 0), (1, 6)]
    return Roster(SmallTwoMode(left: 12, right: 7, ties: ties))
  }

  @Test("the set for links breaks most links, the set for distances lengthens most: by hand")
  func links() {
    let structure = Structure(of: hub, asOf: .sample)
    let players = NetworkKeyPlayers(of: structure, most: 1)
    let links = players.rows.first { $0.measure == .links }
    // h alone keeps up the six pairs of c1–c4; a one of the twelve.
    #expect(links?.members == [0] && links?.lostLinks == 6 && links?.before == 12)
    let far = players.rows.first { $0.measure == .distanceFragmentation }
    // Without a, z is out of reach of all six; without h six pairs are two steps apart instead of one.
    #expect(far?.members == [1] && far?.lostLinks == 1)
    var thresholds = Thresholds()
    thresholds.keyPlayers = 1
    let run = analyse(Structure(of: hub, asOf: .sample, thresholds: thresholds)) { _ in }
    let told = run.findings.first { $0.kind == "key_players" }
    #expect(told?.measures.first { $0.name == "lost_links" }?.value == 6)
    #expect(told?.basis == .searched(.proven(rules: false)))
    #expect(
      run.findings.first { $0.kind == "key_player_distance" }?.measures
        .first { $0.name == "lost_links" }?.value == 1)
  }

  @Test(
    "other numbers for the same people, and another order of rows, give the same values",
    arguments: 0..<24)
  func renumbered(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    var generator = SplitMix64(seed: seed)
    let names = (0..<Int32(small.left)).shuffled(using: &generator)
    let other = SmallTwoMode(
      left: small.left, right: small.right,
      ties: small.ties.map { (names[Int($0.0)], $0.1) }.shuffled(using: &generator))
    let (one, two) = (
      NetworkKeyPlayers(of: Structure(of: Roster(small), asOf: .sample)),
      NetworkKeyPlayers(of: Structure(of: Roster(other), asOf: .sample))
    )
    for (a, b) in zip(one.rows, two.rows) {
      #expect(abs(a.value - b.value) < 1e-12 && a.members.count == b.members.count)
      #expect(a.ties == b.ties && a.isProven == b.isProven)
    }
  }

  @Test(
    "a ring: given up after so many steps, the same on one thread and on two, and within its bound")
  func ring() {
    // Each of 60 people alone joins a network to the next; all are alike, and no bound tells them apart.
    var ties: [(Int32, Int32)] = []
    for person in 0..<60 as Range<Int32> {
      ties += [(person, person), (person, (person + 1) % 60)]
    }
    let roster = Roster(SmallTwoMode(left: 60, right: 60, ties: ties))
    let runs = [1, 2].map { (threads: Int) -> NetworkKeyPlayers in
      let structure = Structure(of: roster, asOf: .sample, threads: threads)
      return NetworkKeyPlayers(of: structure, effort: .init(all: 300_000))
    }
    for (a, b) in zip(runs[0].rows, runs[1].rows) {
      #expect(a.members == b.members && a.value == b.value && a.bound == b.bound)
    }
    let links = runs[0].rows.last { $0.measure == .links }
    // Any three break three links; who is shown is the first of as many as were seen.
    #expect(links?.lostLinks == 3 && links?.isProven == true && (links?.ties ?? 0) > 1)
    let far = runs[0].rows.last { $0.measure == .distanceFragmentation }
    #expect(far?.isProven == false && (far?.bound ?? 0) > (far?.value ?? 1))
    // Cut at every third, as far apart as can be, is the furthest: three rows of twenty.
    var row = 0.0
    for step in 1...19 { row += 2 * Double(20 - step) / Double(step) }
    let furthest = 1 - 3 * row / Double(60 * 59)
    #expect((far?.bound ?? 0) >= furthest - 1e-12)
  }

  @Test(
    "one of a ring: everybody's leaving lengthens distances as much, and it is proven",
    arguments: [3, 10, 60])
  func oneOfRing(n: Int32) {
    let ties = (0..<n).flatMap { [($0, $0), ($0, ($0 + 1) % n)] }
    let roster = Roster(SmallTwoMode(left: Int(n), right: Int(n), ties: ties))
    let players = NetworkKeyPlayers(of: Structure(of: roster, asOf: .sample), most: 1)
    let far = players.rows.first { $0.measure == .distanceFragmentation }
    // A path is left: n − d pairs at distance d.
    let near = (1..<n).reduce(0.0) { $0 + 2 * Double(n - $1) / Double($1) }
    #expect(abs((far?.value ?? 0) - (1 - near / Double(n * (n - 1)))) < 1e-12)
    #expect(far?.members == [0] && far?.ties == Int(n) && far?.hasAllTies == true)
    #expect(far?.isProven == true)
    // Nobody alone breaks the ring.
    let whole = players.rows.first { $0.measure == .fragmentation }
    #expect(whole?.members == [] && whole?.isProven == true && whole?.value == 0)
  }

  @Test("three who reach most in a larger roster: every set of three by distance")
  func reachOfThree() {
    var generator = SplitMix64(seed: 11)
    let small = SmallTwoMode.random(left: 45, right: 24, percent: 6, using: &generator)
    let players = NetworkKeyPlayers(of: Structure(of: Roster(small), asOf: .sample))
    for row in players.rows where row.measure == .reach && row.size > 1 {
      let values = subsets(small.left, row.size).map { small.reach($0) }
      let best = values.max() ?? 0
      #expect(row.isProven && abs(row.value - best) < 1e-9)
      #expect(row.ties == values.count { abs($0 - best) < 1e-9 } && row.hasAllTies)
    }
  }
}
