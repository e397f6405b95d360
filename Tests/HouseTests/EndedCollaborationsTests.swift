// An ended collaboration stands among the ended ones and in no table of what runs.

import Findings
import Instruments
import Invented
import Joint
import Network
import Roster
import Testing

/// "… an ended collaboration stays as a row without parties": what was wrong. The study asks for collaboration that is
/// "systematiskt följs upp"; so what has ended is told apart, with its reason.
@Suite struct EndedCollaborationsTests {
  private static let shape = SyntheticShape(seed: 3, people: 60, networks: 12, organisations: 10)

  /// The tables in which a cell is the id, or holds it among others, and whether the row says that it runs.
  private func tables(_ id: String, _ roster: Roster) -> Set<String> {
    let day = SyntheticRoster.today
    let structure = Structure(of: roster, asOf: day, threads: 1)
    let quick = Catalogue.analyses.filter {
      ["subjects", "collaborations", "degrees", "mandate"].contains($0.name)
    }
    let outcomes =
      quick.compactMap { $0.outcome(structure) }
      + analyseInstruments(Review(of: roster, asOf: day))
    let sheets = (outcomes + analyseJointly(outcomes)).sheets
    return Set(
      sheets.filter { sheet in
        (0..<sheet.rowCount).contains { row in
          sheet.columns.contains { column in
            guard
              column.declared.reference == .collaboration
                || column.declared.reference == .collaborations
            else { return false }
            return IDList.ids(in: sheet.text(column.declared, row)).contains(id)
          } && !(sheet.table == .collaborations && sheet.flags(.isRunning)[row] == false)
        }
      }.map(\.name))
  }

  @Test("by its last day, and by its status where no day is told")
  func ended() throws {
    var roster = SyntheticRoster(Self.shape).roster
    let place = 5
    let id = roster.collaborations[place].id
    #expect(roster.collaborations[place].status == .ended)
    #expect(tables(id, roster) == ["agreements_ended"])
    roster.collaborations[place].to = nil
    #expect(tables(id, roster) == ["agreements_ended"])
    // As it was before: it runs, and stands among what runs.
    roster.collaborations[place].status = .running
    let running = tables(id, roster)
    #expect(running.isSuperset(of: ["agreements", "collaborations", "costs", "ladder"]))
    #expect(!running.contains("agreements_ended"))
  }

  @Test("one that is planned stands among the agreements alone")
  func planned() throws {
    let roster = SyntheticRoster(Self.shape).roster
    #expect(roster.collaborations[3].status == .planned)
    #expect(tables(roster.collaborations[3].id, roster) == ["agreements"])
  }
}
