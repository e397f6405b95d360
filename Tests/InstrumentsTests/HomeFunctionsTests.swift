// Scarce functions at home: each level at its limit, candidates, like names, and what is not told.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct HomeFunctionsTests {
  private static let today = Day(number: 20_778)

  private static func review(_ rows: [HomeFunction], _ change: (inout Roster) -> Void = { _ in })
    -> Review
  {
    var roster = Roster(name: "functions")
    roster.organisations = (0..<9).map { Organisation(id: "o\($0)", name: "O\($0)") }
    roster.homeFunctions = rows
    roster.tables = [.organisations, .functions]
    change(&roster)
    return Review(of: roster, asOf: today)
  }

  private static func row(
    _ organisation: Int, _ people: Double?, _ deputy: Bool? = true, vacant: Int? = nil,
    _ function: String = "jurist"
  ) -> HomeFunction {
    var row = HomeFunction(organisation: Index(organisation), function: function)
    (row.people, row.hasDeputy) = (people, deputy)
    row.vacantSince = vacant.map { Day(number: today.number + Int32($0)) }
    return row
  }

  @Test("each level at and above its limit")
  func levels() throws {
    let rows: [(HomeFunction, HomeFunctions.State)] = [
      (Self.row(0, 0, nil), .missing), (Self.row(0, 0, nil, vacant: -1), .missing),
      (Self.row(0, 0.5), .single), (Self.row(0, 1), .single), (Self.row(0, 1, false), .single),
      (Self.row(0, 1.1), .held), (Self.row(0, 1.1, false), .uncovered),
      (Self.row(0, 2, nil), .held),
      (Self.row(0, 3, vacant: 0), .vacant), (Self.row(0, 3, vacant: 1), .held),
      (Self.row(0, nil, nil), .unknown), (Self.row(0, nil, true), .unknown),
      (Self.row(0, nil, false), .uncovered), (Self.row(0, nil, nil, vacant: -5), .vacant),
    ]
    for (row, state) in rows {
      let functions = try #require(HomeFunctions(of: Self.review([row])))
      #expect(functions.functions[0].cells.map(\.state) == [state])
    }
  }

  @Test(
    "a candidate: of three that told, thin in three or in half",
    arguments: [
      ([1, 1, 1], true), ([1, 1], false), ([1, 1, 3], true), ([1, 3, 3], false),
      ([1, 1, 3, 3], true), ([1, 1, 3, 3, 3], false), ([1, 1, 1, 3, 3, 3, 3, 3, 3], true),
    ])
  func candidate(posts: [Double], isCandidate: Bool) throws {
    let rows = posts.enumerated().map { Self.row($0, $1) }
    let function = try #require(HomeFunctions(of: Self.review(rows))?.functions.first)
    #expect(function.told == posts.count && function.thin == posts.count { $0 <= 1 })
    #expect(function.isCandidate == isCandidate)
  }

  @Test("it is joined with areas and running collaborations of like names, and with what is shared")
  func joined() throws {
    let rows = (0..<3).map { Self.row($0, 1, false, "Upphandlare") }
    func functions(_ change: @escaping (inout Roster) -> Void) throws -> HomeFunctions {
      try #require(HomeFunctions(of: Self.review(rows, change)))
    }
    let bare = try functions { _ in }
    #expect(bare.outcome.findings.map(\.severity) == [.medium])
    let full = try functions { roster in
      roster.readiness = [
        Readiness(organisation: 0, area: "Upphandling", stance: .lead),
        Readiness(organisation: 1, area: "Upphandling", stance: .join),
        Readiness(organisation: 1, area: "HR", stance: .join),
      ]
      var running = Collaboration(id: "s1", name: "Inköpscentralen")
      running.area = "Upphandling"
      var ended = running
      ended.id = "s2"
      ended.to = Day(number: Self.today.number - 1)
      roster.collaborations = [running, ended]
    }
    let function = full.functions[0]
    #expect(function.areas.map(\.name) == ["Upphandling"] && function.areas[0].canStart == true)
    #expect(function.collaborations == ["s1"])
    #expect(full.outcome.findings.map(\.severity) == [.low])
    let shared = try functions { $0.homeFunctions[0].sharedWith = [1] }
    #expect(shared.outcome.findings.map(\.severity) == [.low])
  }

  @Test(
    "like names: words, beginnings of four letters, and seven letters in common",
    arguments: [
      ("Juridik", "juridik", LikeNames.same), ("Gemensam webbplattform", "Webbplattform", .same),
      ("HR-specialist", "HR", .word), ("bygglovshandläggare", "Bygglov", .word),
      ("upphandlare", "Upphandling", .word), ("ekonom", "Ekonomi", .word),
      ("kommunjurist", "Kommunikation", nil), ("löneadministratör", "Lönecentrum", nil),
      ("lön", "Lönecentrum", nil), ("Gemensam nämnd", "Gemensamt bolag", nil), ("", "HR", nil),
    ] as [(String, String, LikeNames?)])
  func names(one: String, other: String, likeness: LikeNames?) {
    #expect(LikeNames.compare(one, other) == likeness)
    #expect(LikeNames.compare(other, one) == likeness)
  }

  @Test("the finding names no organisation and no person")
  func discreet() throws {
    let rows = (0..<4).map { Self.row($0, 1, false) }
    let finding = try #require(HomeFunctions(of: Self.review(rows))?.outcome.findings.first)
    for phrase in [finding.fact, finding.meaning, finding.action] {
      for piece in phrase.swedish.pieces + phrase.english.pieces {
        switch piece {
        case .person, .organisation, .people: Issue.record("\(piece)")
        default: break
        }
      }
    }
    #expect(finding.subjects == [.dataset])
    #expect(
      finding.fact.swedish.pieces.map { if case .text(let text) = $0 { text } else { "#" } }
        .joined()
        == "Minst en av en funktion är tunt bemannad i flera organisationer: jurist (fyra av fyra). "
        + "Ingen av dem delas eller har ett samarbete med liknande namn.")
  }

  @Test("a column that is empty in every row is not told as none")
  func unknown() throws {
    let rows = (0..<3).map { Self.row($0, 3, nil) }
    let outcome = try #require(HomeFunctions(of: Self.review(rows))?.outcome)
    #expect(outcome.keyFigures.map(\.value) == [.unknown])
    #expect(outcome.withheld.count == 2)
    let sheet = try #require(Contract.sheets(of: [outcome]).first { $0.table == .homeFunctions })
    #expect(sheet.wholes(.thin) == [nil] && sheet.flags(.isCandidate) == [nil])
    #expect(sheet.wholes(.lackedBy) == [0] && sheet.wholes(.vacantIn) == [nil])
    #expect(sheet.wholes(.uncoveredIn) == [nil])
  }

  @Test("counts against their definition on seeded rows", arguments: 1...30 as ClosedRange<UInt64>)
  func slowly(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<9).map { organisation in
      Self.row(
        organisation, [nil, 0, 0.5, 1, 2, 4][random.below(6)],
        [nil, true, false][random.below(3)], vacant: random.below(4) == 0 ? -3 : nil)
    }
    let function = try #require(HomeFunctions(of: Self.review(rows))?.functions.first)
    let thin = rows.count { row in
      (row.people.map { $0 <= 1 } ?? false) || row.vacantSince != nil || row.hasDeputy == false
    }
    #expect(function.thin == thin)
    #expect(
      function.told
        == rows.count { $0.people != nil || $0.vacantSince != nil || $0.hasDeputy == false })
  }
}
