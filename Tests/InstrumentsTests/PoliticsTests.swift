// The way to politics against the closure of the steps, on chains, rings and random rosters.

import Findings
import Instruments
import Roster
import TestSupport
import Testing
import Text

@Suite struct PoliticsTests {
  /// Networks n0 … with their parents; the political ones are named.
  private func roster(_ parents: [Int?], political: Set<Int>) -> Roster {
    var roster = Roster.small(
      populations: [], people: [], networks: Array(repeating: [], count: parents.count))
    for (place, parent) in parents.enumerated() {
      roster.networks[place].parent = parent.map(Index.init)
      roster.networks[place].level = Roster.defaultLevels[political.contains(place) ? 0 : 2]
    }
    return roster
  }

  @Test("a chain of five: four steps from the end, and its path")
  func chain() throws {
    let politics = try #require(
      Politics(
        of: Review(of: roster([nil, 0, 1, 2, 3], political: [0]), asOf: .today)))
    #expect(politics.steps == [0, 1, 2, 3, 4])
    #expect(politics.path(from: 4) == [4, 3, 2, 1, 0])
    #expect(politics.loops.isEmpty && politics.orphans.isEmpty)
  }

  @Test("reports_to counts from a to b only; other links do not count")
  func links() throws {
    var roster = roster([nil, nil, nil, nil], political: [0])
    roster.networkLinks = [
      NetworkLink(a: 1, b: 0, kind: .reportsTo), NetworkLink(a: 0, b: 2, kind: .reportsTo),
      NetworkLink(a: 3, b: 0, kind: .jointMeeting),
    ]
    let politics = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(politics.steps == [0, 1, nil, nil])
    #expect(
      politics.outcome.cells(.politics, .status)
        == ["political", "linked", "orphan", "orphan"])
    #expect(politics.outcome.cells(.politics, .politicalNetwork) == ["n0", "n0", "", ""])
  }

  @Test("a ring of two and one that leads to itself are loops, with or without a way")
  func loops() throws {
    var roster = roster([nil, 2, 1, 3, 0], political: [0])
    let politics = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(politics.loops == [[1, 2], [3]])
    #expect(
      politics.outcome.cells(.politics, .status)
        == ["political", "loop", "loop", "loop", "linked"])
    #expect(
      politics.outcome.findings.map(\.id) == [
        "no_way_to_politics/network:n1", "no_way_to_politics/network:n2",
        "no_way_to_politics/network:n3", "report_loop/network:n1/network:n2",
        "report_loop/network:n3",
      ])
    roster.networkLinks = [NetworkLink(a: 2, b: 0, kind: .reportsTo)]
    let mended = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(mended.steps == [0, 2, 1, nil, 1])
    #expect(mended.loops == [[1, 2], [3]])
  }

  @Test("without a political network there is no answer; a long chain does not overflow")
  func edges() throws {
    let none = Review(of: roster([nil, 0], political: []), asOf: .today)
    #expect(Politics(of: none) == nil)
    #expect(
      absentInstruments(none) { $0.rawValue }.contains {
        $0.swedish == "Kopplingen till politiken: inget nätverk har nivån politisk."
      })
    let long = 50_000
    let parents = (0..<long).map { $0 == 0 ? nil : $0 - 1 }
    let politics = try #require(
      Politics(of: Review(of: roster(parents, political: [0]), asOf: .today)))
    #expect(politics.steps[long - 1] == long - 1 && politics.loops.isEmpty)
  }

  @Test("a level of the dataset's own is political when its kind is, whatever its word")
  func ownWords() throws {
    var roster = roster([nil, 0, 1], political: [])
    roster.networks[0].level = Level("förtroendevalda", rank: 0, kind: .political)
    roster.networks[1].level = Level("politisk", rank: 1, kind: .other)
    let politics = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(politics.steps == [0, 1, 2] && !politics.isUnclear.contains(true))
    #expect(politics.outcome.cells(.politics, .level)[0] == "förtroendevalda")
    #expect(politics.outcome.keyFigures[0].value == .count(0))
  }

  @Test("where no word tells its kind, which networks are political is unknown, not none")
  func unknownKinds() {
    var roster = roster([nil, 0], political: [])
    roster.networks[0].level = "senat"
    let review = Review(of: roster, asOf: .today)
    #expect(Politics(of: review) == nil)
    let said = absentInstruments(review) { $0.rawValue }.map(\.swedish)
    #expect(
      said.contains(
        "Kopplingen till politiken: det framgår inte av nivåernas namn vilka som är politiska; "
          + "settings.yaml kan ange det."))
    #expect(!said.contains { $0.contains("inget nätverk har nivån politisk") })
  }

  @Test("a network that leads only to one of unknown kind is no orphan, and is not counted as one")
  func unclear() throws {
    // 1 and 2 lead to 2, of which nobody knows; 3 to the political one; 4 nowhere.
    var roster = roster([nil, 2, nil, 0, nil], political: [0])
    roster.networks[2].level = "samordning"
    let politics = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(politics.isUnclear == [false, true, true, false, false])
    #expect(politics.orphans == [4])
    let outcome = politics.outcome
    #expect(
      outcome.cells(.politics, .status) == ["political", "unknown", "unknown", "linked", "orphan"])
    #expect(outcome.findings.map(\.id) == ["no_way_to_politics/network:n4"])
    let figure = try #require(outcome.keyFigures.first)
    #expect(figure.value == .unknown)
    #expect(figure.unknown?.sentence.english.contains("do not show which are political") == true)
    // Once it is known that it leads to politics too, all can be judged.
    roster.networks[2].parent = 0
    let known = try #require(Politics(of: Review(of: roster, asOf: .today)))
    #expect(known.steps == [0, 2, 1, 1, nil] && !known.isUnclear.contains(true))
    #expect(known.outcome.keyFigures[0].value == .count(1))
  }

  @Test("steps and loops by the closure on random rosters", arguments: 0..<300)
  func definition(seed: Int) {
    let roster = Roster.random(UInt64(seed))
    let n = roster.networks.count
    // Shortest distances by Floyd and Warshall; n is at most six.
    var distance = [[Int]](repeating: [Int](repeating: 99, count: n), count: n)
    for (a, network) in roster.networks.enumerated() {
      if let parent = network.parent { distance[a][Int(parent)] = 1 }
    }
    for link in roster.networkLinks where link.kind == .reportsTo {
      distance[Int(link.a)][Int(link.b)] = 1
    }
    for k in 0..<n {
      for a in 0..<n {
        for b in 0..<n { distance[a][b] = min(distance[a][b], distance[a][k] + distance[k][b]) }
      }
    }
    let political = (0..<n).filter { roster.networks[$0].level.kind == .political }
    guard let politics = Politics(of: Review(of: roster, asOf: .today)) else {
      // Or no step up is told at all.
      #expect(political.isEmpty || distance.joined().allSatisfy { $0 == 99 })
      return
    }
    for a in 0..<n {
      let least =
        political.contains(a) ? 0 : political.map { distance[a][$0] }.min().map { min($0, 99) }
      #expect(politics.steps[a] == (least == 99 ? nil : least))
      let path = politics.path(from: a)
      #expect(path.count == (politics.steps[a] ?? 0) + 1)
      for (from, to) in zip(path, path.dropFirst()) { #expect(distance[from][to] == 1) }
      // In a loop: back to itself.
      #expect(politics.loops.joined().contains(a) == (distance[a][a] < 99))
    }
    for loop in politics.loops {
      for a in loop { for b in loop { #expect(distance[a][b] < 99) } }
    }
    #expect(Set(politics.loops.joined()).count == politics.loops.joined().count)
  }
}
