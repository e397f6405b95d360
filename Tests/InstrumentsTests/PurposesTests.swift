// Tasks of networks: stated, decided or neither; how often they meet others; what is unknown.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct PurposesTests {
  private func decision(
    _ id: String, _ network: Index, _ status: Decision.Status? = nil, on day: Day? = nil
  )
    -> Decision
  {
    var one = Decision(id: id, name: "Beslut", about: .network(network))
    one.status = status
    one.date = day
    return one
  }

  private func link(_ a: Index, _ b: Index, _ perYear: Double?) -> NetworkLink {
    var link = NetworkLink(a: a, b: b, kind: .jointMeeting)
    link.perYear = perYear
    return link
  }

  /// Four networks: a mandate, a decision, a decision that was dropped, nothing.
  private var roster: Roster {
    var roster = Roster(name: "uppdrag")
    roster.networks = (1...4).map { Network(id: "n\($0)", name: "Nät \($0)") }
    roster.networks[0].mandate = "Bereda gemensamma frågor"
    roster.decisions = [decision("b1", 1), decision("b2", 2, .dropped)]
    roster.networkLinks = [link(0, 1, 6), link(2, 0, nil)]
    roster.tables = [.networks, .decisions, .networkLinks]
    return roster
  }

  private func measured(_ roster: Roster) -> Purposes? {
    Purposes(of: Review(of: roster, asOf: .today))
  }

  /// "tydligt syfte": the seed study asks for a clear purpose of every professional network.
  @Test("by hand: two of four have a task; a link whose number is untold leaves the sum unknown")
  func byHand() throws {
    let purposes = try #require(measured(roster))
    #expect(purposes.rows.map(\.hasTask) == [true, true, false, false])
    #expect(purposes.rows.map(\.links) == [2, 1, 1, 0])
    #expect(purposes.rows.map(\.perYear) == [nil, 6, nil, nil])
    #expect(purposes.outcome.keyFigures[0].value == .count(2))
    let finding = try #require(purposes.outcome.findings.first)
    #expect(finding.kind == "no_task" && finding.severity == .medium)
    #expect(purposes.outcome.findings.count == 1)
  }

  @Test("under half of the networks without a task weighs less")
  func severity() throws {
    var roster = roster
    roster.networks[3].mandate = "Möta andra"
    let finding = try #require(measured(roster)?.outcome.findings.first)
    #expect(finding.severity == .low)
    #expect(plain(finding.fact.swedish) == "Ett av fyra nätverk har inget angivet uppdrag.")
  }

  @Test("a decision that is still to come is no task")
  func later() throws {
    var roster = roster
    roster.decisions[0].date = Day(number: Day.today.number + 1)
    #expect(try #require(measured(roster)).withoutTask.count == 3)
    roster.decisions[0].date = .today
    #expect(try #require(measured(roster)).withoutTask.count == 2)
  }

  @Test("where no task and no decision is told, nothing is said to be lacking")
  func unknown() throws {
    var roster = roster
    roster.networks[0].mandate = ""
    roster.decisions = []
    let outcome = try #require(measured(roster)?.outcome)
    #expect(outcome.findings.isEmpty)
    #expect(outcome.keyFigures[0].value == .unknown)
    roster.networkLinks = []
    #expect(
      analyseInstruments(roster, asOf: .today).allSatisfy { $0.declaration?.name != "purposes" })
  }

  @Test("a link that is used 0 times a year is told, one that is untold is not")
  func unused() throws {
    var roster = roster
    roster.networkLinks[0].perYear = 0
    let findings = try #require(measured(roster)?.outcome.findings)
    let finding = try #require(findings.first { $0.kind == "unused_links" })
    #expect(finding.subjects == [.network("n1"), .network("n2")])
    #expect(try #require(measured(roster)).rows[1].perYear == 0)
  }

  @Test("the slow definition on drawn rosters")
  func slow() throws {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<50 {
      var roster = Roster(name: "dragen")
      let count = 1 + generator.below(8)
      roster.networks = (0..<count).map { place in
        var network = Network(id: "n\(place)", name: "")
        network.mandate = (generator.below(2) == 0) ? "x" : ""
        return network
      }
      roster.decisions = (0..<generator.below(6)).map { place in
        decision(
          "b\(place)", Index(generator.below(count)),
          [.open, .done, .dropped, nil][generator.below(4)])
      }
      roster.networkLinks = (0..<generator.below(9)).map { _ in
        link(
          Index(generator.below(count)), Index(generator.below(count)),
          (generator.below(5) == 0) ? nil : Double(generator.below(5)))
      }
      let purposes = try #require(measured(roster))
      for network in 0..<count {
        let own = roster.networkLinks.filter {
          $0.a != $0.b && ($0.a == Index(network) || $0.b == Index(network))
        }
        let row = purposes.rows[network]
        let others = Set(own.flatMap { [$0.a, $0.b] }).subtracting([Index(network)])
        #expect(row.links == others.count)
        let isKnown = !own.isEmpty && !own.contains { $0.perYear == nil }
        #expect(row.perYear == (isKnown ? own.reduce(0) { $0 + ($1.perYear ?? 0) } : nil))
        let isDecided = roster.decisions.contains {
          $0.about == .network(Index(network)) && $0.status != .dropped
        }
        #expect(row.hasTask == (isDecided || roster.networks[network].mandate == "x"))
      }
    }
  }
}
