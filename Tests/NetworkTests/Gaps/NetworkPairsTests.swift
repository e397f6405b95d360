// Contact, need and gaps against hand counts, what was planted, and the definition.

import Findings
import Invented
import Network
import Roster
import TestSupport
import Testing
import Text

@Suite struct NetworkPairsTests {
  /// Six to eight networks with random fields, levels, parents, links and initiatives.
  private static func sample(_ seed: UInt64) -> Roster {
    var generator = SplitMix64(seed: seed)
    let right = 6 + generator.below(3)
    var roster = Roster(
      SmallTwoMode.random(left: 8, right: right, percent: 18, using: &generator))
    for network in 0..<right {
      roster.networks[network].field =
        ["eko", "it", "hr", ""][generator.below(seed % 2 == 0 ? 3 : 4)]
      roster.networks[network].level =
        ["chef", "politisk", .untold][generator.below(seed % 2 == 0 ? 2 : 3)]
      if generator.below(4) == 0 {
        let parent = generator.below(right)
        roster.networks[network].parent = parent == network ? nil : Int32(parent)
      }
    }
    for _ in 0..<generator.below(4) {
      roster.networkLinks.append(
        NetworkLink(
          a: Int32(generator.below(right)), b: Int32(generator.below(right)), kind: .jointMeeting))
    }
    for index in 0..<(seed % 5 == 0 ? 0 : 3) {
      var initiative = Initiative(id: "I\(index)", name: "I\(index)")
      initiative.area = ["vatten", "skola", ""][generator.below(3)]
      initiative.networks = (0..<Int32(right)).filter { _ in generator.below(3) == 0 }
      initiative.network = generator.below(2) == 0 ? nil : Int32(generator.below(right))
      roster.initiatives.append(initiative)
    }
    return roster
  }

  @Test("agrees with the definition, pair by pair", arguments: 0..<60)
  func definition(seed: UInt64) {
    let roster = Self.sample(seed)
    let found = NetworkPairs(of: Structure(of: roster, asOf: .sample))
    var kept: [[Int32]] = []
    for a in roster.networks.indices {
      for b in roster.networks.indices where b > a {
        let slow = SlowPair(roster, a, b)
        guard slow.shared > 0 || slow.links > 0 || slow.need > 0 else {
          // What has neither contact nor need may be kept only for an area already covered.
          continue
        }
        kept.append([Int32(a), Int32(b)])
        guard let pair = found.pairs.first(where: { $0.a == a && $0.b == b }) else {
          Issue.record("\(a)–\(b) is missing")
          continue
        }
        #expect(pair.sharedPeople == slow.shared && pair.sharedOrganisations == slow.organisations)
        #expect(pair.declaredLinks == slow.links && pair.distance == slow.distance)
        #expect(abs(pair.need - slow.need) < 1e-12 && pair.isGap == slow.isGap, "\(a)–\(b)")
      }
    }
    #expect(found.pairs.map { [$0.a, $0.b] } == kept)
    #expect(found.leftOut == 0 && Set(found.gaps).count == found.pairs.count { $0.isGap })
    for (first, second) in zip(found.gaps, found.gaps.dropFirst()) {
      let (x, y) = (found.pairs[first], found.pairs[second])
      func key(_ pair: NetworkPair) -> [Double] {
        [
          -pair.need, -Double(pair.distance ?? 1_000), -Double(pair.sharedOrganisations),
          Double(pair.a), Double(pair.b),
        ]
      }
      #expect(key(x).lexicographicallyPrecedes(key(y)))
    }
  }

  @Test("the planted gaps of the invented association are found first", arguments: [15, 16, 17])
  func planted(seed: UInt64) throws {
    let synthetic = SyntheticRoster(
      SyntheticShape(seed: seed, people: 240, networks: 36, organisations: 15))
    let planted = try #require(synthetic.planted)
    let structure = Structure(of: synthetic.roster, asOf: SyntheticRoster.today)
    let pairs = NetworkPairs(of: structure)
    let ids = synthetic.roster.networks.map(\.id)
    let first = pairs.gaps.prefix(2).map { place in
      Set([ids[Int(pairs.pairs[place].a)], ids[Int(pairs.pairs[place].b)]])
    }
    // At seed 15 the very first two; elsewhere a drawn initiative may come between.
    if seed == 15 {
      #expect(first == planted.gaps.map { Set($0) })
    } else {
      #expect(first.contains(Set(planted.gaps[0])))
    }
  }

  @Test(
    "a chain of 1 300 networks, searched in blocks: two of them are as far apart as their numbers")
  func chain() {
    // Person i sits in networks i and i + 1; the last two networks are apart from the chain.
    let count = 1300
    var roster = Roster(
      SmallTwoMode(
        left: count, right: count,
        ties: (0..<Int32(count - 3)).flatMap { [($0, $0), ($0, $0 + 1)] }))
    // An initiative of one network: need is then no matter of organisations.
    var initiative = Initiative(id: "I", name: "I")
    initiative.network = 0
    roster.initiatives = [initiative]
    for a in stride(from: 0, to: count - 10, by: 5) {
      for far in [2, 3, 7] {
        roster.networkLinks.append(
          NetworkLink(a: Int32(a), b: Int32(a + far), kind: .jointMeeting))
      }
    }
    for b in [300, 511, 512, 513, count - 1] {
      roster.networkLinks.append(NetworkLink(a: 0, b: Int32(b), kind: .jointMeeting))
    }
    let found = NetworkPairs(of: Structure(of: roster, asOf: .sample))
    #expect(found.pairs.count == count - 3 + 3 * (count / 5 - 2) + 5)
    for pair in found.pairs {
      let expected = pair.b >= count - 2 ? nil : Int(pair.b - pair.a)
      #expect(pair.distance == expected, "\(pair.a)–\(pair.b)")
    }
  }

  @Test("what is kept within a limit are the first, in whichever row they stand", arguments: 0..<20)
  func first(seed: UInt64) {
    let structure = Structure(of: Self.sample(seed), asOf: .sample)
    let all = NetworkPairs(of: structure).pairs
    for limit in 1...4 {
      // Gaps, then need, then shared organisations, then shared people, then ids.
      let first = all.sorted { x, y in
        func key(_ pair: NetworkPair) -> [Double] {
          [
            pair.isGap ? 0 : 1, -pair.need, -Double(pair.sharedOrganisations),
            -Double(pair.sharedPeople), Double(pair.a), Double(pair.b),
          ]
        }
        return key(x).lexicographicallyPrecedes(key(y))
      }.prefix(limit)
      let kept = NetworkPairs(of: structure, limit: limit).pairs
      #expect(Set(kept) == Set(first), "limit \(limit)")
    }
  }

  @Test("over the limit gaps stay, the rest is counted")
  func limit() {
    let structure = Structure(
      of: SyntheticRoster(SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15))
        .roster, asOf: SyntheticRoster.today)
    let all = NetworkPairs(of: structure)
    for limit in [0, 1, 5, 40] {
      let part = NetworkPairs(of: structure, limit: limit)
      #expect(part.pairs.count == limit && part.leftOut == all.pairs.count - limit)
      #expect(part.gaps.count == min(limit, all.gaps.count))
      #expect(part.gapsLeftOut == all.gaps.count - part.gaps.count)
    }
    #expect(
      NetworkPairs(of: structure, threads: 1).pairs == NetworkPairs(of: structure, threads: 3).pairs
    )
  }

  @Test("a link, a shared parent or a parent closes a gap; an empty network has none")
  func closed() {
    var roster = Roster(SmallTwoMode(left: 3, right: 3, ties: [(0, 0), (1, 1)]))
    for (network, (field, level)) in [("a", "x"), ("b", "y"), ("c", "z")].enumerated() {
      roster.networks[network].field = field
      roster.networks[network].level = .named(level)
    }
    var initiative = Initiative(id: "I", name: "I")
    initiative.networks = [0, 1, 2]
    roster.initiatives = [initiative]
    func gaps(_ roster: Roster) -> Int {
      NetworkPairs(of: Structure(of: roster, asOf: .sample)).gaps.count
    }
    #expect(gaps(roster) == 1)
    var changed = roster
    changed.networkLinks = [NetworkLink(a: 1, b: 0, kind: .contactPerson)]
    #expect(gaps(changed) == 0)
    changed = roster
    changed.networks[0].parent = 2
    #expect(gaps(changed) == 1)
    changed.networks[1].parent = 2
    #expect(gaps(changed) == 0)
    changed = roster
    changed.networks[0].parent = 1
    #expect(gaps(changed) == 0)
    changed = roster
    changed.networks[1].level = "X"
    #expect(gaps(changed) == 0)
  }

  @Test("tables and sentences of the invented association")
  func analysis() throws {
    let synthetic = SyntheticRoster(
      SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15))
    let run = analyse(Structure(of: synthetic.roster, asOf: SyntheticRoster.today)) { _ in }
    let pairs = try #require(run.sheets.first { $0.name == "pairs" })
    #expect(
      pairs.columns.prefix(12).map(\.name) == [
        "a", "b", "class", "shared_people", "shared_organisations", "declared_links", "distance",
        "need", "p_upper", "p_lower", "gap", "rank",
      ])
    let index = try #require(run.sheets.first { $0.name == "index" })
    #expect(
      index.columns.prefix(7).map(\.name) == [
        "of", "class", "ties", "possible", "ratio", "expected", "p",
      ])
    #expect(index.rowCount == 8)
    let found = run.findings.filter { $0.kind == "diagonal_gap" }
    #expect(
      found.first?.id == "diagonal_gap/network:n-ekonomichefer/network:n-ithandlaggare")
    #expect(
      found.first?.fact.swedish.plain == """
        Nätverken [n-ekonomichefer] och [n-ithandlaggare] är med i två gemensamma initiativ men saknar känd \
        kontakt. De når varandra via ett annat nätverk.
        """)
    // With sizes and loads kept 280 diagonal pairs are expected, and none of the draws has as few as 227.
    let whole = try #require(run.findings.first { $0.kind == "diagonal_index" })
    #expect(whole.severity == .medium)
    #expect(
      whole.fact.swedish.plain.contains(
        "är 227 diagonala (annat område och annan nivå). Slumpen ger 280"))
    #expect(whole.fact.swedish.plain.contains("Det är klart färre än slumpen ger."))
    // Five of five, planted; one of 643 tests of pairs (issue 16).
    let a = try #require(pairs.texts(.a).firstIndex(of: "n-socialchefer"))
    let rows = pairs.texts(.a).indices.filter { pairs.text(.a, $0) == "n-socialchefer" }
    let planted = try #require(rows.first { pairs.text(.b, $0) == "n-socialhandlaggare" }, "\(a)")
    #expect(pairs.text(.verdict, planted) == "probably_more")
  }
}
