// Unknown is not zero: what a roster tells, by its values.

import Roster
import TestSupport
import Testing
import Text

@Suite("What a roster does not tell")
struct UnknownTests {
  private func roster(_ change: (inout Roster) -> Void = { _ in }) -> Roster {
    var roster = Roster(name: "test")
    roster.networks = [Network(id: "n1", name: "Ett"), Network(id: "n2", name: "Två")]
    roster.people = [Person(id: "p1", name: "P1")]
    roster.memberships = [Membership(person: 0, network: 0)]
    roster.initiatives = [Initiative(id: "i1", name: "Initiativ")]
    roster.tables = [.networks, .people, .memberships, .initiatives]
    change(&roster)
    return roster
  }

  @Test("Two columns of one file without a value are named together")
  func both() throws {
    let reason = try #require(roster().unknown(.networkField, .networkLevel))
    #expect(reason.swedish == "networks.csv har varken område eller nivå")
    #expect(reason.english == "networks.csv has neither 'field' nor 'level'")
  }

  @Test("One is named alone, and one row that tells is enough")
  func one() throws {
    let half = roster { $0.networks[1].field = "miljö" }
    let reason = try #require(half.unknown(.networkField, .networkLevel))
    #expect(reason.swedish == "networks.csv saknar uppgift om nivå")
    #expect(reason.english == "networks.csv has nothing under 'level'")
    let whole = roster {
      $0.networks[1].field = "miljö"
      $0.networks[0].level = "chef"
    }
    #expect(whole.unknown(.networkField, .networkLevel) == nil)
  }

  @Test("Either of several is enough where either tells")
  func either() throws {
    let reason = try #require(roster().unknown(eitherOf: .networkHost, .membershipRole))
    #expect(
      reason.swedish
        == "networks.csv saknar uppgift om värd; memberships.csv anger ingen annan roll än ledamot")
    let hosted = roster { $0.networks[0].hostText = "Förbundet" }
    #expect(hosted.unknown(eitherOf: .networkHost, .membershipRole) == nil)
  }

  @Test("A table that is missing is told from one without rows")
  func tables() throws {
    #expect(roster().unknown(.ladder)?.swedish == "ladder.csv saknas")
    #expect(roster { $0.tables.insert(.ladder) }.unknown(.ladder)?.english == "ladder.csv is empty")
    #expect(
      roster { $0.initiatives = [] }.unknown(.initiativeGoal)?.swedish == "initiatives.csv är tom")
  }

  @Test("Vacancies are told once a seat is marked as vacant")
  func vacancies() throws {
    let reason = try #require(roster().unknown(.vacancy))
    #expect(
      reason.swedish
        == "ingen plats i memberships.csv är märkt som vakant, så listan kan sakna dem")
    #expect(roster { $0.vacantSeats = [VacantSeat(network: 0)] }.unknown(.vacancy) == nil)
  }

  @Test("Every column has a table, and names in both languages", arguments: RosterColumn.allCases)
  func names(column: RosterColumn) throws {
    #expect(column.rawValue.hasPrefix(column.table.rawValue))
    #expect(!column.swedish.isEmpty)
    let empty = try #require(Roster(name: "tom").unknown(all: [column]))
    #expect(empty.swedish == "\(column.table.rawValue).csv saknas")
  }
}
