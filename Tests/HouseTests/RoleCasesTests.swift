// Boards as their lists are kept: vice chairs, deputies by many names, two roles at once, lapsed seats.

import Check
import Datasets
import Findings
import Loading
import Network
import Roster
import Run
import TestSupport
import Testing
import Text

@Suite struct RoleCasesTests {
  private static let board = [
    "organisations.csv": "id;namn\nk1;Askby\nk2;Björkvik\n",
    "people.csv": """
    id;namn;organisation;funktion
    p1;P01 Namn;k1;Kommunalråd
    p2;P02 Namn;k2;Kommunalråd
    p3;P03 Namn;k1;Ledamot
    p4;P04 Namn;k2;Ledamot

    """,
    "networks.csv": """
    id;namn;område;nivå
    n1;Socialnämnden;socialt;politisk
    n2;Byggnadsnämnden;plan;politisk
    n3;Kulturnämnden;kultur;politisk
    n4;Miljönämnden;miljö;politisk

    """,
  ]

  private func folder(_ rows: String, header: String = "person;nätverk;roll") throws
    -> TemporaryFolder
  {
    var files = Self.board
    files["memberships.csv"] = header + "\n" + rows
    return try TemporaryFolder(files)
  }

  private func structure(
    _ rows: String, header: String = "person;nätverk;roll", on day: Int32 = 20_784
  ) throws -> Structure {
    let folder = try folder(rows, header: header)
    let roster = loadRoster(folder: folder.path).value
    return Structure(of: try #require(roster), asOf: Day(number: day))
  }

  private func findings(_ structure: Structure, _ kind: String) -> [String] {
    analyse(structure) { _ in }.findings.filter { $0.kind == kind }
      .map(\.fact.swedish.plain)
  }

  @Test("a chair with a vice chair or a deputy by any name is covered")
  func covered() throws {
    let structure = try structure(
      """
      p1;n1;Ordförande
      p2;n1;Vice ordförande
      p1;n2;Ordförande
      p2;n2;1:e vice ordförande
      p1;n3;ordf.
      p2;n3;v. ordf.
      p1;n4;ordförande
      p3;n4;ers.
      p3;n1;ledamot
      p4;n1;ledamot

      """)
    let dependency = Dependency(of: structure)
    #expect(dependency.uncoveredRoles == [[], [], [], []])
    // The vice chairs hold seats, the deputy of n4 does not; no vice chair is a chair.
    #expect(structure.seats.degrees(.right) == [4, 2, 2, 1])
    #expect(Seats(of: structure).chairs == [4, 0])
  }

  @Test("deputies by any name hold no seat; members by any name do")
  func deputies() throws {
    let structure = try structure(
      """
      p1;n1;Ersättare
      p2;n1;ers
      p3;n1;1:e ersättare
      p4;n1;suppl.
      p1;n2;ledamot
      p2;n2;led
      p3;n2;Ord ledamot
      p4;n2;Vice ordf

      """)
    #expect(structure.seats.degrees(.right) == [0, 4, 0, 0])
    #expect(
      findings(structure, "empty_network").contains(
        "Nätverket [n1] har ingen deltagare den aktuella dagen. Där finns 4 ersättare som inte har deltagit."
      )
    )
  }

  @Test("where roles are not understood, what is said of cover says so")
  func unclear() throws {
    let rows = "p1;n1;ordförande\np2;n1;Dirigent\np3;n1;dirigent\np4;n1;Solist\np1;n2;ordförande\n"
    let structure = try structure(rows + "p2;n2;ledamot\np1;n3;ordförande\np1;n4;ordförande\n")
    let said = findings(structure, "dependency").filter { $0.contains("att leda") }
    #expect(said.count == 1)
    #expect(
      said.allSatisfy {
        $0.hasSuffix(
          " I nätverket [n1] har 3 platser en roll som inte har tolkats; där kan det finnas ersättare."
        )
      })
    let figure = analyse(structure) { _ in }.flatMap(\.keyFigures)
      .first { $0.name == "uncovered_seats" }
    #expect(
      figure?.definition.swedish.contains("Platser vars roll inte har tolkats") == true)
  }

  @Test("a role that is not understood may cover a seat of its own organisation only")
  func unclearElsewhere() throws {
    // p1 is the only one of k1 in n2, beside a Dirigent of k2; p2 the only one of k2 in n1, beside a Solist of k1.
    let rows = "p1;n1;ledamot\np2;n1;Dirigent\np3;n1;Solist\np1;n2;ledamot\np2;n2;Dirigent\n"
    let structure = try structure(rows + "p1;n3;ledamot\np1;n4;ledamot\np4;n3;ersättare\n")
    let dependency = Dependency(of: structure)
    let open = dependency.soleSeatsUncovered.indices.filter {
      !dependency.soleSeatsUncovered[$0].isEmpty && dependency.uncoveredRoles[$0].isEmpty
    }
    #expect(!open.isEmpty)
    #expect(open.allSatisfy { dependency.perhapsCover(of: $0).isEmpty })
    #expect(findings(structure, "dependency").allSatisfy { !$0.contains("inte har tolkats") })
    let figure = analyse(structure) { _ in }.flatMap(\.keyFigures)
      .first { $0.name == "uncovered_seats" }
    #expect(figure?.definition.swedish.contains("inte har tolkats") == false)
  }

  @Test("an adjunct who is also a deputy that has not come keeps the seat, and both roles")
  func adjunct() throws {
    for rows in ["p1;n1;adjungerad\np1;n1;ersättare\n", "p1;n1;ersättare\np1;n1;adjungerad\n"] {
      let structure = try structure(rows)
      #expect(structure.seats.degrees(.right) == [1, 0, 0, 0])
      #expect(structure.roster.memberships.count == 2)
      #expect(Deputies(of: structure).byNetwork[0] == [0])
      #expect(structure.roster.assignments.count == 1)
    }
  }

  private static let lapsed = """
    p1;n1;ordförande;2019-01-01;2022-12-31
    p2;n1;ledamot;2019-01-01;2022-12-31
    p3;n1;ledamot;2019-01-01;2022-12-31
    p1;n2;ledamot;2023-01-01;2026-12-31
    p2;n2;ledamot;2023-01-01;2026-12-31
    p3;n3;ledamot;2023-01-01;2026-10-31
    p4;n3;ledamot;2023-01-01;2026-10-31
    p4;n4;ledamot;2023-01-01;
    p1;n4;ledamot;2023-01-01;

    """
  private static let dated = "person;nätverk;roll;från;till"

  @Test("lapsed seats are told by validate, and none that lapse later")
  func lapsedByValidate() throws {
    let folder = try folder(Self.lapsed, header: Self.dated)
    var request = Request(dataset: folder.path)
    request.messageLanguage = .swedish
    request.asOf = "2026-11-27"
    let text = try validate(request).text
    #expect(text.contains("9 platser i nätverk"))
    #expect(
      text.contains("5 av 9 platser har ett slutdatum som har passerat, det senaste 2026-10-31"))
    let json = try validate(request, format: .json).text
    #expect(json.contains("\"latest\" : \"2026-10-31\"") && !json.contains("lapsedWords"))
    request.asOf = "2026-10-31"
    #expect(
      try validate(request).text.contains(
        "3 av 9 platser har ett slutdatum som har passerat, det senaste 2022-12-31"))
    request.asOf = "2022-12-31"
    #expect(try !validate(request).text.contains("slutdatum"))
  }

  @Test("a network whose seats have all lapsed is not called dormant")
  func lapsedNetworks() throws {
    let structure = try structure(Self.lapsed, header: Self.dated)
    #expect(
      Set(findings(structure, "lapsed_network")) == [
        "Alla platser i nätverket [n1] har löpt ut (3 platser, den senaste 2022-12-31).",
        "Alla platser i nätverket [n3] har löpt ut (2 platser, den senaste 2026-10-31).",
      ])
    #expect(findings(structure, "empty_network").isEmpty)
    #expect(
      findings(structure, "lapsed_seats") == [
        "5 av 9 platser har ett slutdatum som har passerat, det senaste 2026-10-31."
      ])
    let texts = analyse(structure) { _ in }.findings.map(\.meaning.swedish.plain)
    #expect(!texts.contains { $0.contains("vilande") })
  }

  @Test("seats that are to come are told, and a renewed seat has not lapsed")
  func coming() throws {
    let structure = try structure(
      """
      p1;n1;ledamot;2019;2022
      p2;n1;ledamot;2027;
      p1;n2;ledamot;2019;2022
      p1;n2;ordförande;2023;
      p1;n3;ledamot;;2025
      p2;n4;ersättare;2020;

      """, header: Self.dated)
    #expect(
      Set(findings(structure, "empty_network") + findings(structure, "lapsed_network")) == [
        "Nätverket [n1] har ingen deltagare den aktuella dagen. 1 plats har löpt ut, den senaste 2022-12-31. "
          + "1 plats börjar 2027-01-01 eller senare.",
        "Alla platser i nätverket [n3] har löpt ut (1 plats, den senaste 2025-12-31).",
        "Nätverket [n4] har ingen deltagare den aktuella dagen. Där finns 1 ersättare som inte har deltagit.",
      ])
    #expect(
      findings(structure, "lapsed_seats") == [
        "2 av 5 platser har ett slutdatum som har passerat, det senaste 2025-12-31."
      ])
  }
}
