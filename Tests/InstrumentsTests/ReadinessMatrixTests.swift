// The readiness matrix against a real pre-study, row by row, and on small made-up rosters.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct ReadinessMatrixTests {
  /// One area of the pre-study "C tillsammans" (2020), §8.1.1–8.1.10: the stances of Enköping, Heby,
  /// Håbo, Knivsta, Tierp, Älvkarleby and Östhammar (L leads, O joins, A waits, X abstains), then score
  /// and rank worked out by hand from the stated rule.
  struct Row: Sendable {
    let area: String
    let stances: String
    let score: Int
    let rank: Int
    let canStart: Bool
  }

  static let rows = [
    Row(area: "Digitalisering", stances: "ALALOAO", score: 13, rank: 1, canStart: true),
    Row(area: "Ekonomi", stances: "ALOAOXA", score: 10, rank: 7, canStart: true),
    Row(area: "Ekonomisk analys", stances: "LXAAOXO", score: 9, rank: 8, canStart: true),
    Row(area: "HR", stances: "ALXLALO", score: 13, rank: 2, canStart: true),
    Row(area: "Juridik", stances: "ALAALAL", score: 13, rank: 3, canStart: true),
    Row(area: "Kommunikation", stances: "AOAOOOO", score: 12, rank: 9, canStart: false),
    Row(area: "Kontaktcenter", stances: "AAALLOO", score: 13, rank: 4, canStart: true),
    Row(area: "Lönecentrum", stances: "XAXOLOL", score: 11, rank: 6, canStart: true),
    Row(area: "Skuldhantering", stances: "XXAAOXX", score: 4, rank: 10, canStart: false),
    Row(area: "Upphandling", stances: "ALALOAO", score: 13, rank: 5, canStart: true),
  ]

  /// The municipal codes, in the order of the columns above.
  private static let codes = ["0381", "0331", "0305", "0330", "0360", "0319", "0382"]

  private static var preStudy: Roster {
    var roster = Roster(name: "C tillsammans")
    let sorted = codes.sorted()
    roster.organisations = sorted.map { Organisation(id: $0, name: $0) }
    let stances: [Character: Readiness.Stance] = [
      "L": .lead, "O": .join, "A": .wait, "X": .abstain,
    ]
    for row in rows.reversed() {
      for (code, letter) in zip(codes, row.stances) {
        guard let place = sorted.firstIndex(of: code), let stance = stances[letter] else {
          continue
        }
        roster.readiness.append(
          Readiness(organisation: Index(place), area: row.area, stance: stance))
      }
    }
    return roster
  }

  @Test("every area of the pre-study has its coalition, score and rank", arguments: rows)
  func area(row: Row) throws {
    let matrix = try #require(ReadinessMatrix(of: Self.preStudy, asOf: Day(number: 0)))
    let place = try #require(matrix.areas.firstIndex { $0.name == row.area })
    let area = matrix.areas[place]
    func codes(_ letter: Character) -> [String] {
      zip(Self.codes, row.stances).filter { $0.1 == letter }.map(\.0).sorted()
    }
    #expect(area.lead == codes("L"))
    #expect(area.join == codes("O"))
    #expect(area.wait == codes("A"))
    #expect(area.abstain == codes("X"))
    #expect(area.score == row.score)
    #expect(area.canStart == row.canStart)
    #expect(matrix.ranks[place] == row.rank)
  }

  @Test("the table is sorted by area and has the columns of the contract first")
  func table() throws {
    let outcome = try #require(
      analyseInstruments(Self.preStudy, asOf: Day(number: 0)).first)
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(sheet.name == "readiness")
    #expect(
      sheet.columns.prefix(7).map(\.name)
        == ["area", "lead", "join", "wait", "abstain", "score", "rank"])
    #expect(sheet[.area] == .text(Self.rows.map(\.area)))
    #expect(sheet[.rank] == .whole(Self.rows.map(\.rank)))
    // Tierp, Östhammar; Knivsta, Älvkarleby; Heby; Enköping, Håbo.
    let row = try #require(Self.rows.firstIndex { $0.area == "Lönecentrum" })
    #expect(
      sheet.columns.prefix(7).map { $0.values.machineText(row) }
        == ["Lönecentrum", "0360 0382", "0319 0330", "0331", "0305 0381", "11", "6"])
  }

  @Test("findings name the areas that can start and those that nobody leads")
  func findings() throws {
    let outcome = try #require(
      ReadinessMatrix(of: Self.preStudy, asOf: Day(number: 0))?.outcome)
    #expect(
      outcome.findings.map(\.id) == [
        "can_start/area:Digitalisering", "can_start/area:Ekonomi",
        "can_start/area:Ekonomisk%20analys", "can_start/area:HR", "can_start/area:Juridik",
        "can_start/area:Kontaktcenter", "can_start/area:Lönecentrum",
        "can_start/area:Upphandling", "nobody_leads/area:Kommunikation",
        "nobody_leads/area:Skuldhantering",
      ])
    #expect(outcome.keyFigures.map(\.value) == [.count(8), .count(2)])
  }

  @Test("a finding reads as a sentence in both languages")
  func wording() throws {
    let findings = try #require(
      ReadinessMatrix(of: Self.preStudy, asOf: Day(number: 0))?.outcome.findings)
    let payroll = try #require(findings.first { $0.area == "Lönecentrum" })
    #expect(
      text(payroll.fact.swedish)
        == "Lönecentrum kan starta enligt svaren. <0360> och <0382> vill leda, och <0319> och <0330> vill öka "
        + "samverkan.")
    #expect(
      text(payroll.fact.english)
        == "Lönecentrum can start according to the answers. <0360> and <0382> will lead, and <0319> and <0330> will "
        + "join.")
    #expect(text(payroll.action.swedish).hasPrefix("Kansliet frågar om svaren fortfarande gäller."))
    #expect(
      text(payroll.meaning.swedish)
        == "Enligt svaren finns någon som vill leda och minst en till som vill vara med. "
        + "De som avvaktar kan komma med senare.")
    let debt = try #require(findings.first { $0.area == "Skuldhantering" })
    #expect(text(debt.fact.swedish) == "Ingen vill leda Skuldhantering, men <0360> vill öka.")
    #expect(text(debt.fact.english) == "Nobody will lead Skuldhantering, but <0360> will join.")
    #expect(debt.severity == .information)
  }

  @Test("a leader alone cannot start")
  func alone() throws {
    var roster = Roster(name: "two")
    roster.organisations = [
      Organisation(id: "a", name: "A"), Organisation(id: "b", name: "B"),
    ]
    roster.readiness = [
      Readiness(organisation: 0, area: "HR", stance: .lead),
      Readiness(organisation: 1, area: "HR", stance: .wait),
    ]
    let matrix = try #require(ReadinessMatrix(of: roster, asOf: Day(number: 0)))
    #expect(matrix.areas.map(\.canStart) == [false])
    #expect(matrix.outcome.findings.isEmpty)
  }

  @Test("the last of several stances holds, and is counted once")
  func repeated() throws {
    var roster = Roster(name: "one")
    roster.organisations = [Organisation(id: "a", name: "A")]
    roster.readiness = [
      Readiness(organisation: 0, area: "HR", stance: .lead),
      Readiness(organisation: 0, area: "HR", stance: .abstain),
    ]
    let matrix = try #require(ReadinessMatrix(of: roster, asOf: Day(number: 0)))
    #expect(matrix.areas.first?.lead == [])
    #expect(matrix.areas.first?.abstain == ["a"])
  }

  @Test("effects and running collaborations of the area stand beside it")
  func besides() throws {
    var roster = Roster(name: "one")
    roster.organisations = [Organisation(id: "a", name: "A")]
    roster.readiness = [Readiness(organisation: 0, area: "HR", stance: .join)]
    var effect = AreaEffect(area: "HR")
    effect.economyLong = Amount(0.1)
    effect.vulnerability = .lower
    roster.areaEffects = [effect]
    var running = Collaboration(id: "s1", name: "S1")
    running.area = "HR"
    var ended = Collaboration(id: "s2", name: "S2")
    ended.area = "HR"
    ended.to = Day(number: 9)
    roster.collaborations = [running, ended]
    let outcome = try #require(ReadinessMatrix(of: roster, asOf: Day(number: 10))?.outcome)
    let sheet = try #require(Contract.sheets(of: [outcome]).first)
    #expect(
      sheet.columns.dropFirst(7).map { $0.values.machineText(0) }
        == ["false", "s1", "", "", "", "1", "", "", "1", "1", "1"])
    let effects = try #require(Contract.sheets(of: [outcome]).first { $0.table == .areaEffects })
    #expect(effects.reals(.economyLong) == [0.1] && effects.texts(.vulnerability) == ["lower"])
  }

  /// The pre-study's own order by drive (§8.3) and the pay-roll collaborations of §8.1.7.
  private static var withBesides: Roster {
    var roster = preStudy
    let given = [
      "Kommunikation", "HR", "Juridik", "Digitalisering", "Upphandling", "Kontaktcenter",
      "Lönecentrum",
    ]
    roster.areaEffects = given.enumerated().map { place, area in
      var effect = AreaEffect(area: area)
      effect.rank = place + 1
      return effect
    }
    roster.organisations.append(Organisation(id: "1980", name: "1980"))
    for (id, members) in [
      ("4m", ["0381", "1980"]), ("habo", ["0305"]), ("namnd", ["0330", "0360", "0319"]),
      ("annat", ["1980"]),
    ] {
      var one = Collaboration(id: id, name: id)
      one.area = "Lönecentrum"
      for member in members {
        guard let place = roster.organisations.firstIndex(where: { $0.id == member }) else {
          continue
        }
        roster.collaborationMembers.append(
          CollaborationMember(
            collaboration: Index(roster.collaborations.count), organisation: Index(place)))
      }
      roster.collaborations.append(one)
    }
    return roster
  }

  @Test("the order is set against the pre-study's own, with Kendall's tau-b, and equals are told")
  func order() throws {
    let matrix = try #require(ReadinessMatrix(of: Self.withBesides, asOf: Day(number: 0)))
    let comparison = try #require(matrix.comparison)
    // Of the given order 1…7 the second to the sixth have 13 points each here and share places 1–5: ten of
    // the 21 pairs are tied, five agree and six are turned. (5 − 6) / √(21 · 11), as scipy's kendalltau has it.
    #expect(comparison.given == [1, 2, 3, 4, 5, 6, 7])
    #expect(comparison.own == [7, 1, 1, 1, 1, 1, 6])
    #expect(comparison.shared == [1, 5, 5, 5, 5, 5, 1])
    #expect(abs(try #require(comparison.tau) - -0.0657951694959769) < 1e-12)
    let finding = try #require(matrix.outcome.findings.first { $0.kind == "order_differs" })
    #expect(
      text(finding.fact.swedish)
        == "Ordningen av sju områden efter viljan skiljer sig från den som har angetts. Längst ifrån ligger "
        + "Kommunikation (plats 1 i den angivna, 7 med ledare först, 1 efter viljan som helhet)."
    )
    let sheet = try #require(Contract.sheets(of: [matrix.outcome]).first)
    let row = try #require(matrix.areas.firstIndex { $0.name == "Kommunikation" })
    #expect(sheet[.givenRank]?.machineText(row) == "1")
    #expect(sheet[.rankAmongGiven]?.machineText(row) == "7")
  }

  @Test("pay-roll has three collaborations among those who answered; one elsewhere is not told")
  func existing() throws {
    let matrix = try #require(ReadinessMatrix(of: Self.withBesides, asOf: Day(number: 0)))
    let area = try #require(matrix.areas.first { $0.name == "Lönecentrum" })
    #expect(area.existing.map(\.id) == ["4m", "habo", "namnd"])
    #expect(area.existing.map(\.willing) == [[], [], ["0319", "0330", "0360"]])
    #expect(area.existing.map(\.reluctant) == [["0381"], ["0305"], []])
    #expect(area.existing.map(\.others) == [["1980"], [], []])
    #expect(area.coalition == ["0360", "0382", "0319", "0330"])
    let finding = try #require(matrix.outcome.findings.first { $0.kind == "already_running" })
    #expect(finding.id == "already_running/area:Lönecentrum" && finding.severity == .low)
  }

  @Test("a member that has left is not counted, and without ranks there is no comparison")
  func left() throws {
    var roster = Self.withBesides
    roster.areaEffects = []
    for row in roster.collaborationMembers.indices {
      roster.collaborationMembers[row].to = Day(number: -1)
    }
    let matrix = try #require(ReadinessMatrix(of: roster, asOf: Day(number: 0)))
    #expect(matrix.areas.allSatisfy(\.existing.isEmpty) && matrix.comparison == nil)
  }

  @Test("a roster without readiness has no matrix and no outcome")
  func absent() {
    let roster = Roster(name: "empty")
    #expect(ReadinessMatrix(of: roster, asOf: Day(number: 0)) == nil)
    #expect(analyseInstruments(roster, asOf: Day(number: 0)).isEmpty)
  }

  /// A phrase as text, organisations in angle brackets.
  private func text(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .organisation(let id): "<\(id)>"
      case .count(let count): "\(count)"
      case .collaboration(let id): "<\(id)>"
      case .joint(let plain, _): plain
      default: "?"
      }
    }.joined()
  }
}
