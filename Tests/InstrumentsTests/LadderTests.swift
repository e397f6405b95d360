// The ladder: means, disagreement, wishes, ended collaborations, and the slow definition.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct LadderTests {
  private func roster(_ rows: [[(Int?, Int?)]]) -> Roster {
    var roster = Roster(name: "made up")
    roster.organisations = (0..<9).map { Organisation(id: "o\($0)", name: "O\($0)") }
    for (number, steps) in rows.enumerated() {
      roster.collaborations.append(Collaboration(id: "s\(number)", name: "S"))
      for (organisation, step) in steps.enumerated() {
        var row = LadderStep(collaboration: Index(number), organisation: Index(organisation))
        (row.current, row.wanted) = step
        roster.ladder.append(row)
      }
    }
    return roster
  }

  private func ladder(_ rows: [[(Int?, Int?)]]) throws -> Ladder {
    try #require(Ladder(of: roster(rows), asOf: Day(number: 0)))
  }

  @Test("two steps between highest and lowest are apart, one is not")
  func apart() throws {
    let rungs = try ladder([[(1, 3), (3, 3)], [(2, 1), (3, 4)], [(2, nil)]]).rungs
    #expect(rungs.map(\.isApart) == [true, false, false])
    #expect(rungs.map(\.wantsApart) == [false, true, false])
    #expect(rungs.map(\.current) == [2, 2.5, 2] && rungs.map(\.wanted) == [3, 2.5, nil])
    #expect(rungs.map(\.moves) == [[2, 0], [-1, 1], []])
  }

  @Test("who sees what is told by the step, and a wish of a whole step on average")
  func findings() throws {
    let findings = try ladder([[(1, 3), (3, 3), (2, 3)], [(2, 2), (2, 3)]]).outcome.findings
    #expect(
      findings.map(\.id) == ["ladder_apart/collaboration:s0", "ladder_wanted/collaboration:s0"])
    #expect(
      plain(findings[0].fact.swedish)
        == "Parterna placerar <s0> på olika steg: <o0> på samtal, <o1> på samverkan.")
    // (2 + 0 + 1) / 3
    #expect(
      plain(findings[1].fact.english)
        == "In <s0>, two of the three parties that have stated both a present and a wanted step want to move up "
        + "the ladder. Those that do want to move up by 1.5 steps on average; across all three the mean is 1.0."
    )
    #expect(
      plain(findings[1].fact.swedish)
        == "I <s0> vill två av de tre parter som angett både nuläge och önskat läge upp på trappan. De som "
        + "vill upp vill i medeltal 1,5 steg; för alla tre är medelvärdet 1,0.")
  }

  @Test("of five parties four gave both answers: the fifth is not among those who want or do not")
  func givenBoth() throws {
    let rows: [(Int?, Int?)] = [(1, 3), (1, 3), (2, 4), (2, 3), (4, nil)]
    let ladder = try ladder([rows, [(1, 3), (nil, 2)]])
    let told = ladder.outcome.findings.filter { $0.kind == "ladder_wanted" }
    #expect(
      told.map { plain($0.fact.swedish) } == [
        "I <s0> vill alla fyra parter som angett både nuläge och önskat läge upp på trappan, i medeltal "
          + "1,8 steg.",
        "I <s1> vill den enda part som angett både nuläge och önskat läge upp på trappan, "
          + "2,0 steg.",
      ])
    #expect(ladder.rungs[0].current == 2 && ladder.rungs[0].currentOfBoth == 1.5)
  }

  @Test(
    "present and wanted are compared over those who gave both: nobody wants up, whatever the means")
  func compared() throws {
    // Present 2.4 over five, wanted 8/3 over three, none of whom wants up.
    let rows: [(Int?, Int?)] = [(3, 3), (3, 3), (2, 2), (2, nil), (2, nil)]
    let ladder = try ladder([rows])
    let rung = ladder.rungs[0]
    #expect(rung.current == 2.4 && rung.wanted == 8.0 / 3)
    #expect(rung.currentOfBoth == 8.0 / 3 && rung.wantedOfBoth == 8.0 / 3)
    let sheet = try #require(Contract.sheets(of: [ladder.outcome]).first { $0.name == "ladder" })
    #expect(sheet[.gaveBoth] == .whole([3]) && sheet[.currentOfBoth] == .real([8.0 / 3]))
    #expect(ladder.outcome.findings.isEmpty)
  }

  @Test("ended collaborations and rows without steps are left out; the last row of a party holds")
  func rows() throws {
    var roster = roster([[(1, 4)], [(2, 2), (nil, nil)]])
    roster.collaborations[0].to = Day(number: -1)
    roster.ladder.append(roster.ladder[1])
    roster.ladder[3].current = 4
    let ladder = try #require(Ladder(of: roster, asOf: Day(number: 0)))
    #expect(ladder.rungs.map(\.collaboration) == ["s1"])
    #expect(ladder.rungs[0].steps.map(\.organisation) == ["o0"] && ladder.rungs[0].current == 4)
    roster.ladder = []
    #expect(Ladder(of: roster, asOf: Day(number: 0)) == nil)
  }

  @Test("the slow definition agrees on 200 seeded ladders")
  func definition() throws {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<200 {
      var steps: [(Int?, Int?)] = []
      for _ in 0..<1 + generator.below(9) {
        let (a, b) = (generator.below(6), generator.below(6))
        steps.append(((1...4).contains(a) ? a : nil, (1...4).contains(b) ? b : nil))
      }
      let known = steps.filter { $0.0 != nil || $0.1 != nil }
      guard let ladder = Ladder(of: roster([steps]), asOf: Day(number: 0)) else {
        #expect(known.isEmpty)
        continue
      }
      let rung = ladder.rungs[0]
      #expect(rung.steps.count == known.count)
      var (sum, count, pairsApart, more) = (0, 0, false, 0)
      for a in known {
        if let x = a.0 {
          sum += x
          count += 1
        }
        if let x = a.0, let y = a.1, y > x { more += 1 }
        for b in known {
          if let x = a.0, let y = b.0, x - y > 1 { pairsApart = true }
        }
      }
      #expect(rung.current == (count == 0 ? nil : Double(sum) / Double(count)))
      #expect(rung.isApart == pairsApart && rung.moves.count { $0 > 0 } == more)
    }
  }
}
