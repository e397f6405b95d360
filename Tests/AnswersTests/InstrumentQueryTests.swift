// The query of instruments, what is planted in the example, and the report of them.

import Answers
import Datasets
import Findings
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct InstrumentQueryTests {
  private var request: Request {
    var request = Request(dataset: Example.path)
    request.asOf = "2026-11-21"
    return request
  }

  /// The rows of a table by their first cell.
  private func rows(_ name: String, _ table: String) throws -> [[String: String]] {
    let lines = try instrument(request, name, table: table).text(AnswerForm(.csv)).split(
      separator: "\n"
    )
    .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let head = try #require(lines.first)
    return lines.dropFirst().map {
      Dictionary(zip(head, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("what is planted in the example is found")
  func planted() throws {
    // Data/README.md.
    let seats = try rows("participation", "participation")
    #expect(seats.first { $0["organisation"] == "9006" }?["seats"] == "5")
    let most = try #require(seats.max { Int($0["seats"] ?? "") ?? 0 < Int($1["seats"] ?? "") ?? 0 })
    #expect(most["organisation"] == "9005")
    #expect(most["share_of_seats"]?.hasPrefix("0.21") == true)
    let politics = try rows("politics", "politics")
    #expect(politics.first { $0["network"] == "n-skolchefer" }?["status"] == "orphan")
    #expect(
      politics.filter { $0["in_loop"] == "true" }.map { $0["network"] }
        == ["n-itchefer", "n-upphandlingschefer"])
    #expect(
      try rows("scatter", "scatter").filter { $0["reason"] == "across" }.map { $0["a"] }
        == ["n-ekonomihandlaggare", "n-hrhandlaggare", "n-socialchefer"])
    let new = try rows("new-on-post", "new_on_post")
    #expect(new.first { $0["person"] == "p00232" }?["leads"] == "1")
    #expect(try rows("costs", "costs").allSatisfy { $0["share_status"] == "agrees" })
    #expect(try rows("mix", "mix").count == 16)
  }

  @Test("every instrument answers in every form, on a dataset that lacks its tables too")
  func forms() throws {
    let folder = try TemporaryFolder(smallDataset)
    for name in instrumentNames {
      for request in [request, Request(dataset: folder.path)] {
        #expect(!(try instrument(request, name).text(AnswerForm(.table))).isEmpty, "\(name)")
        let json = try instrument(request, name).text(AnswerForm(.json))
        #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any], "\(name)")
        _ = try instrument(request, name).text(AnswerForm(.csv))
      }
    }
    var english = Request(dataset: folder.path)
    english.language = .english
    #expect(
      try instrument(english, "costs").text(AnswerForm())
        == "No answer: no rows in collaborations.csv.")
  }

  @Test("an unknown instrument or table is a usage error that names those there are")
  func unknown() throws {
    for (name, table) in [("rotations", nil), ("rotation", "participation")] as [(String, String?)]
    {
      do throws(RunFailure) {
        _ = try instrument(request, name, table: table)
        Issue.record("nothing was refused")
      } catch {
        #expect(
          error.status == .usage && "\(error)".contains("rotation_measures") == (table != nil))
      }
    }
  }

  @Test("the report has a section for each, the curve beside its table, and a line for the absent")
  func report() throws {
    let place = try TemporaryFolder()
    var request = request
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    request.parts = [.instruments]
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .done, "\(result.messages)")
    let board = try place.text("r/basis.html")
    for id in [
      "deltagande", "ledartroja", "kraftsplittring", "politik", "nya-pa-posten", "kostnader",
      "inriktning",
    ] {
      #expect(board.contains("<section id=\"\(id)\""), "\(id)")
    }
    #expect(board.contains("id=\"participation-lorenz-title\""))
    #expect(board.contains("href=\"#tabell-deltagande\""))
    #expect(try place.text("r/diagrams/participation-lorenz.svg").hasPrefix("<?xml"))
    // Lists of people stand in the annex only.
    let annex = try place.text("r/annex.html")
    for id in ["tabell-tid", "tabell-nya"] {
      #expect(annex.contains("id=\"\(id)\"") && !board.contains("id=\"\(id)\""))
    }
    let tables = try place.text("r/tables/participation.csv")
    #expect(
      tables.hasPrefix(
        "organisation,seats,expected_seats,population,share_of_seats,share_of_population,"
          + "hours_per_year"))
  }

  @Test("a dataset without collaborations and first days has a line for each, and no empty section")
  func absent() throws {
    let folder = try TemporaryFolder(smallDataset)
    var request = Request(dataset: folder.path)
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    request.parts = [.instruments]
    _ = try analyse(request, to: folder.path + "/r", progress: .silent)
    let board = try folder.text("r/basis.html")
    #expect(!board.contains("id=\"kostnader\"") && !board.contains("id=\"nya-pa-posten\""))
    #expect(board.contains("Fördelningsgrunder: listorna har inga rader i collaborations.csv."))
    #expect(board.contains("Nya på posten: people.csv säger inte sedan när"))
    #expect(board.contains("seats.csv saknas"))
    // No meeting times: no column of hours, and nothing said of hidden ones.
    #expect(!board.contains("Timmar per år") && !board.contains("Timmar visas inte"))
  }
}
