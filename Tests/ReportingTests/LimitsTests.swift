// The limits of the report that a board reads by: how much is shown, and of how few nothing is told.

import Findings
import Reporting
import Roster
import Testing
import Text

@Suite struct LimitsTests {
  private func material(_ sheets: [Sheet] = [], people: Int = 0) -> Material {
    var material = Material(
      title: "T", asOf: "2026-11-21",
      register: Register(
        people: (0..<people).map {
          ("id-\(10_000 + $0)", Register.Person(name: "", function: "", organisation: ""))
        }, networks: [:], organisations: [:], collaborations: [:]))
    material.sheets = sheets
    return material
  }

  private func blocks(
    _ material: Material, _ edition: Edition = .board, of section: String? = nil
  ) -> [Block] {
    Document(material, edition: edition, language: .swedish).sections
      .filter { section == nil || $0.id == section }.flatMap(\.blocks)
  }

  private func grid(_ id: String, _ material: Material, _ edition: Edition = .board) -> Grid? {
    blocks(material, edition).lazy.compactMap {
      if case .table(let grid) = $0 { grid } else { nil }
    }
    .first { $0.id == id }
  }

  private func lists(_ material: Material, _ edition: Edition, of section: String) -> [[String]] {
    blocks(material, edition, of: section).compactMap {
      if case .list(let items) = $0 { items } else { nil }
    }
  }

  @Test("a long table shows so many rows, and says that there are more", arguments: Long.all)
  func rows(long: Long) throws {
    for count in [long.limit - 1, long.limit, long.limit + 1] {
      let found = try #require(grid(long.id, material(long.sheets(count)), long.edition))
      #expect(found.rows.count == min(count, long.limit), "\(count)")
    }
  }

  @Test("of the links of one person ten are named, and the rest counted", arguments: [9, 10, 11])
  func links(count: Int) throws {
    let names = (0..<count).map { "n\($0)" }
    let sheets = [
      Sheet(.networks, [.init(.network, .text(["n0"]))]),
      Sheet(
        .soleBridges,
        [
          .init(.person, .text(names.map { _ in "p" })), .init(.a, .text(names)),
          .init(.b, .text(names)),
        ]),
    ]
    let cell = try #require(grid("tabell-ensamma-lankar", material(sheets))?.rows.first?.last)
    #expect(cell.split(separator: " – ").count == min(count, 10) + 1)
    #expect(cell.hasSuffix("; och 1 till") == (count > 10))
  }

  @Test("the key holds two thousand people", arguments: [2000, 2001])
  func key(count: Int) throws {
    let found = try #require(grid("tabell-nyckel", material(people: count), .annex))
    #expect(found.rows.count == 2000 && found.footnote.isEmpty == (count == 2000))
  }

  private func finding(_ number: Int, _ severity: Severity, meaning: Int) -> Finding {
    Finding(
      kind: "k\(number)", severity: severity, subjects: [.network("n")], basis: .counted,
      fact: Localised("Fakta \(number)."), meaning: Localised("Menar \(meaning)."),
      action: Localised("Gör."))
  }

  @Test("the first page tells of five", arguments: [4, 5, 6])
  func firstFive(count: Int) throws {
    var material = material()
    material.findings = (0..<count).map { finding($0, .low, meaning: $0) }
    #expect(lists(material, .board, of: "sammanfattning").first?.count == min(count, 5))
    guard case .paragraph(let opening)? = blocks(material, of: "sammanfattning").first else {
      Issue.record("no opening")
      return
    }
    #expect(opening.hasSuffix("De viktigaste:") == (count > 5))
  }

  @Test("what is of importance is told first, alone", arguments: [(Severity.low, 2), (.medium, 1)])
  func grave(severity: Severity, told: Int) {
    var material = material()
    material.findings = [finding(0, severity, meaning: 0), finding(1, .low, meaning: 1)]
    #expect(lists(material, .board, of: "sammanfattning").first?.count == told)
  }

  @Test("a card has three facts in the board edition, and all in the annex", arguments: [2, 3, 4])
  func facts(count: Int) {
    var material = material()
    material.findings = (0..<count).map { finding($0, .low, meaning: 0) }
    func cards(_ edition: Edition) -> [Block.Card] {
      blocks(material, edition, of: "iakttagelser").flatMap {
        if case .findings(let cards) = $0 { cards } else { [Block.Card]() }
      }
    }
    #expect(cards(.board).map(\.facts.count) == [min(count, 3)])
    #expect(cards(.board).map(\.more.isEmpty) == [count <= 3])
    #expect(cards(.annex).map(\.facts.count) == [count])
  }

  private func changed(_ change: (inout Difference) -> Void) -> Material {
    var material = material()
    var difference = Difference(
      from: RunPoint(name: "2026-11-20", asOf: "2026-11-20"),
      to: RunPoint(name: "2026-11-21", asOf: "2026-11-21"))
    change(&difference)
    material.changes.sincePrevious = difference
    return material
  }

  @Test("of what is new the board reads five, the annex all", arguments: [4, 5, 6])
  func new(count: Int) {
    let material = changed {
      $0.newFindings =
        (0..<count).map {
          FindingChange(
            id: "f\($0)", kind: "k", before: nil, after: .low, fact: Localised("Fakta \($0)."))
        } + [
          FindingChange(
            id: "i", kind: "k", before: nil, after: .information, fact: Localised("Fakta i."))
        ]
    }
    let board = lists(material, .board, of: "forandringar").first ?? []
    #expect(board.count { $0.contains("Fakta") } == min(count, 5))
    #expect((board.last == "och 1 till") == (count > 5))
    #expect(lists(material, .annex, of: "forandringar").first?.count == count)
  }

  /// A figure that has changed because so many people took a seat in each of some networks.
  private func figure(_ networks: [String], seats: Int) -> Material {
    changed {
      let causes = networks.flatMap { network in
        (0..<seats).map {
          RosterChange(.joined, .person("p\($0)"), at: .network(network), after: "member")
        }
      }
      $0.figures = [
        FigureChange(
          name: "linked_pairs", label: Localised("par"), before: .count(1), after: .count(2),
          causes: causes, isExact: true)
      ]
    }
  }

  @Test(
    "a network is pointed out from five changes in the board edition, and three of them at most",
    arguments: [(1, 4, 0), (1, 5, 1), (3, 5, 3), (4, 5, 3)])
  func places(networks: Int, seats: Int, named: Int) throws {
    let all = (0..<networks).map { "nät\($0)" }
    let material = figure(all, seats: seats)
    let cell = try #require(grid("tabell-andrat-forra", material)?.rows.first?.last)
    #expect(all.count { cell.contains($0) } == named)
  }

  @Test("eight rows stand behind a figure in the annex", arguments: [7, 8, 9])
  func behind(count: Int) {
    let lines = lists(figure(["n"], seats: count), .annex, of: "forandringar").first ?? []
    #expect(lines.count == 1 && lines[0].contains("; och 1 till.") == (count > 8))
  }

  @Test("a course is of three reports or more, and shows eight", arguments: [2, 3, 8, 9])
  func course(count: Int) {
    var material = changed { _ in }
    material.keyFigures = [
      KeyFigure(
        .networks, .count(1), unless: nil, label: Localised("nätverk"), definition: Localised(""))
    ]
    material.changes.trends = [
      Trend(
        name: "networks", label: Localised("nätverk"),
        points: (1...count).map {
          (run: RunPoint(name: "2026-11-0\($0)", asOf: "2026-11-0\($0)"), value: .count($0))
        })
    ]
    #expect(
      grid("tabell-utveckling", material)?.columns.count == (count < 3 ? nil : 1 + min(count, 8)))
  }

  @Test(
    "a share that would tell of one to four people is not told",
    arguments: [
      (0, true), (1, false), (4, false), (5, true), (232, true), (233, false), (237, true),
    ])
  func share(single: Int, isTold: Bool) {
    var material = material()
    material.keyFigures = [
      ("people", KeyFigure.Value.count(237)), ("people_in_one_network", .count(single)),
      ("people_in_one_network_share", .share(0.5)),
    ].map {
      KeyFigure(
        KeyFigure.Name($0.0), $0.1, unless: nil, label: Localised($0.0), definition: Localised(""))
    }
    let shown = blocks(material, of: "sammanfattning").flatMap {
      if case .keyFigures(let figures) = $0 { figures.map(\.label) } else { [String]() }
    }
    #expect(shown.contains("people_in_one_network_share") == isTold)
  }

  @Test("a level is told from five people on", arguments: [(4, ""), (5, " på chefsnivå")])
  func level(count: Int, words: String) {
    let register = Register(
      people: (0..<count).map {
        (
          "id\($0)",
          Register.Person(
            name: "N", function: "f", organisation: "o", level: Roster.defaultLevels[2])
        )
      }, networks: [:], organisations: [:], collaborations: [:], telling: .level)
    #expect(register.person("id0", .board) == "P01 (en person\(words))")
  }

  @Test(
    "a question is shown to a board when five have answered and they part by more than 5/6",
    arguments: [
      (5, 0.83, false, false), (5, 5.0 / 6, false, false), (5, 0.84, false, true),
      (4, 2, true, false), (5, 0.2, true, true),
    ])
  func question(answers: Int, apart: Double, camps: Bool, isShown: Bool) {
    let sheets = [
      Sheet(
        .selftest,
        [
          .init(.collaboration, .text(["s"])), .init(.respondents, .whole([5])),
          .init(.sum, .real([55])), .init(.band, .text(["42-62"])),
        ]),
      Sheet(
        .selftestItems,
        [
          .init(.collaboration, .text(["s"])), .init(.question, .whole([1])),
          .init(.answers, .whole([answers])), .init(.adMedian, .real([apart])),
          .init(.hasTwoCamps, .flag([camps])),
        ]),
    ]
    #expect((grid("tabell-fragor", material(sheets)) != nil) == isShown)
  }

  @Test("networks with many new are told to a board from five people on", arguments: [4, 5])
  func newOnPost(known: Int) {
    let sheet = Sheet(
      .newOnPostNetworks,
      [
        .init(.network, .text(["n"])), .init(.peopleKnown, .whole([known])),
        .init(.newPeople, .whole([3])), .init(.shareNew, .real([0.6])),
      ])
    #expect((grid("tabell-nya-natverk", material([sheet])) != nil) == (known == 5))
  }

  @Test(
    "a name of three letters is looked for, and an id of three signs or six digits",
    arguments: [
      ("Bo", "x-1", "säger Bo", false), ("Eva", "x-1", "säger Eva", true),
      ("Evas", "x-1", "säger Evas", true), ("N", "a1", "rad a1", false),
      ("N", "a1b", "rad a1b", true), ("N", "a1bc", "rad a1bc", true),
      ("N", "12345", "rad 12345", false), ("N", "123456", "rad 123456", true),
    ])
  func leaks(name: String, id: String, text: String, isLeak: Bool) {
    let register = Register(
      people: [(id, Register.Person(name: name, function: "", organisation: ""))], networks: [:],
      organisations: [:], collaborations: [:])
    #expect(LeakGate(register).leaks(in: text) == (isLeak ? ["P01"] : []))
  }
}
