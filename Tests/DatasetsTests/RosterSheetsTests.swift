// A roster as tables: the columns of every table, and the cells that are not plain text.

import Datasets
import Findings
import Roster
import TestSupport
import Testing

@Suite struct RosterSheetsTests {
  @Test("every table has the columns of the design, in its order")
  func columns() {
    // The English headings of the input tables, from the plan of record.
    let design: [(String, String)] = [
      ("organisations", "id name kind population county"),
      ("people", "id name organisation function level since"),
      (
        "networks",
        "id name field level kind form orientation host parent mandate meetings_per_year "
          + "hours_per_meeting"
      ),
      ("memberships", "person network role from to attended"),
      ("network_links", "a b kind per_year"),
      ("seats", "network organisation seats"),
      (
        "collaborations",
        "id name area form orientation host from to agreement cost_key depth expected outcome"
      ),
      ("collaboration_members", "collaboration organisation role cost_share from to"),
      ("readiness", "organisation area stance note"),
      ("area_effects", "area economy_short economy_long vulnerability"),
      (
        "selftest",
        "collaboration respondent organisation date "
          + (1...21).map { "q\($0)" }.joined(separator: " ")
      ),
      ("ladder", "collaboration organisation current wanted"),
      (
        "initiatives",
        "id name area stage since owner network mandate goal role assignment benefit "
          + "feasibility fit"
      ),
      ("initiative_parties", "initiative organisation"),
      ("initiative_networks", "initiative network"),
      ("key_factors", "collaboration factor rating"),
      ("goals", "id name parent level year"),
      (
        "decisions",
        "id date body level kind about decision responsible due next reference status"
      ),
      (
        "effects",
        "about dimension level direction baseline unit target measured date source context"
      ),
      ("representation", "network organisation by from to"),
      ("drivers", "collaboration organisation driver entry_value wanted date"),
      ("resources", "about organisation kind hours kr from to"),
      ("functions", "organisation function people deputy vacant_since shared_with"),
      ("start", "area check answer responsible due"),
    ]
    var roster = Roster(name: "empty")
    roster.tables = Set(TableName.allCases)
    let written = sheets(of: roster)
    #expect(written.map(\.name) == design.map(\.0))
    for (sheet, (name, columns)) in zip(written, design) {
      #expect(sheet.columns.map(\.name).joined(separator: " ") == columns, "\(name)")
    }
  }

  @Test("a table that the roster neither holds nor has rows of is not written")
  func absentTables() {
    var roster = Roster(name: "two tables")
    roster.organisations = [Organisation(id: "9001", name: "Almvik")]
    roster.tables = [.people]
    #expect(sheets(of: roster).map(\.name) == ["organisations", "people"])
  }

  @Test("references are ids, days are ISO, roles and levels are Swedish")
  func cells() throws {
    let written = sheets(of: small)
    let people = try #require(written.first { $0.name == "people" })
    #expect(
      rows(people) == [
        ["p1", "Ekonomichef Almvik", "9001", "Ekonomichef", "chef", "2024-02-01"],
        ["p2", "Utan hemvist", "", "", "egen nivå", ""],
        ["vakant-1", "Vakant", "9001", "Controller", "", ""],
      ])
    let memberships = try #require(written.first { $0.name == "memberships" })
    #expect(
      rows(memberships) == [
        ["p1", "n-ekonomichefer", "ordförande", "2025-01-01", "2027-12-31", "0.85"],
        ["p2", "n-ekonomichefer", "observatör", "", "", ""],
        ["vakant-1", "n-ekonomichefer", "ersättare", "", "", ""],
      ])
  }

  @Test("a vacant seat never takes the id of a person")
  func vacantID() throws {
    var roster = small
    roster.people[1].id = "vakant-1"
    let people = try #require(sheets(of: roster).first { $0.name == "people" })
    #expect(people[.id] == .text(["p1", "vakant-1", "vakant-1'"]))
  }

  /// Two people, one network, one vacant seat, a level and a role outside the defaults.
  private var small: Roster {
    var roster = Roster(name: "small")
    roster.organisations = [Organisation(id: "9001", name: "Almvik")]
    var chief = Person(id: "p1", name: "Ekonomichef Almvik")
    chief.organisation = 0
    chief.function = "Ekonomichef"
    chief.level = .named("manager")
    chief.since = Day(year: 2024, month: 2, day: 1)
    var guest = Person(id: "p2", name: "Utan hemvist")
    guest.level = .named("egen nivå")
    roster.people = [chief, guest]
    roster.networks = [Network(id: "n-ekonomichefer", name: "Ekonomichefer")]
    var chair = Membership(person: 0, network: 0)
    chair.role = .chair
    chair.from = Day(year: 2025, month: 1, day: 1)
    chair.to = Day(year: 2027, month: 12, day: 31)
    chair.attended = 0.85
    var observer = Membership(person: 1, network: 0)
    observer.otherRole = 0
    roster.otherRoles = ["observatör"]
    roster.memberships = [chair, observer]
    var vacant = VacantSeat(network: 0)
    vacant.organisation = 0
    vacant.function = "Controller"
    vacant.role = .deputy
    roster.vacantSeats = [vacant]
    return roster
  }

  private func rows(_ sheet: Sheet) -> [[String]] {
    (0..<sheet.rowCount).map { row in sheet.columns.map { $0.values.machineText(row) } }
  }
}
