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
    #expect(row(.fragmentation, 1)?.players.members == [2])
    #expect(row(.fragmentation, 1)?.players.value == 0.5)
    #expect(row(.fragmentation, 1)?.before == 0)
    #expect(row(.fragmentation, 1)?.lostLinks == 3)
    // Network efficiency falls from .9167 to .4167.
    let far = row(.distanceFragmentation, 1)
    #expect(abs((far?.before ?? 0) - (1 - 11.0 / 12)) < 1e-12)
    #expect(abs((far?.players.value ?? 0) - (1 - 5.0 / 12)) < 1e-12)
    // Without c and e only N3–N4 is left, without c and f only N2–N3: 1 − 2 / 12.
    #expect(row(.fragmentation, 2)?.players.members == [2, 4])
    #expect(row(.fragmentation, 2)?.players.ties == 2)
    #expect(abs((row(.fragmentation, 2)?.players.value ?? 0) - 5.0 / 6) < 1e-12)
    // All three: nothing is left.
    #expect(row(.fragmentation, 3)?.players.members == [2, 4, 5])
    #expect(row(.fragmentation, 3)?.players.value == 1)
    // c sits in three of four networks and is one step from N3: (3 + 1/2) / 4.
    #expect(row(.reach, 1)?.players.members == [2])
    #expect(row(.reach, 1)?.players.value == 0.875)
    #expect(row(.reach, 2)?.players.value == 1)
    #expect(row(.fragmentation, 1)?.candidates == 3)
  }

  @Test(
    "agrees with every set by definition, exhaustive and by exchanges",
    arguments: SmallTwoMode.seeds)
  func definition(seed: UInt64) {
    let small = SmallTwoMode.sample(seed)
    guard small.right > 0 else { return }
    let structure = Structure(of: Roster(small), asOf: .sample)
    let players = NetworkKeyPlayers(of: structure)
    let greedy = NetworkKeyPlayers(of: structure, limit: 0)
    let base = small.networks(without: [])
    for (row, other) in zip(players.rows, greedy.rows) where row.size <= small.left {
      let sets = subsets(small.left, row.size)
      let values: [Double]
      let none: Double
      switch row.measure {
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
      #expect(abs(row.players.value - best) < 1e-9, "\(row.measure) \(row.size)")
      #expect(abs(row.before - none) < 1e-9)
      // The exchanges may end below the best, never above; here they find it.
      #expect(other.players.value <= best + 1e-9)
      let members = row.players.members.map(Int.init)
      let lost = base.size - small.networks(without: Set(members)).size
      #expect(row.lostLinks == lost)
      if row.measure == .reach, !members.isEmpty {
        #expect(abs(small.reach(members) - best) < 1e-9)
      }
      if row.measure == .fragmentation, !members.isEmpty {
        #expect(abs(small.networks(without: Set(members)).fragmentation - best) < 1e-9)
      }
    }
  }
}
