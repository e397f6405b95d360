// The query of gaps, and the report of a dataset that has some.

import Answers
import Datasets
import Findings
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct GapQueryTests {
  private var request: Request {
    var request = Request(dataset: Example.path)
    request.asOf = "2026-11-21"
    request.language = .english
    return request
  }

  private func csv(_ change: (inout GapQuery) -> Void) throws -> [[String]] {
    var query = GapQuery()
    query.top = 100
    change(&query)
    return try gaps(request, query).text(AnswerForm(.csv)).split(separator: "\n").dropFirst().map {
      line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("the planted gaps stand first, in every form")
  func planted() throws {
    let rows = try csv { $0.top = 2 }
    // Data/README.md: two initiatives, then one.
    #expect(
      rows.map { Array($0[0...2]) } == [
        ["1", "n-ekonomichefer", "n-ithandlaggare"],
        ["2", "n-hrchefer", "n-kommunikationshandlaggare"],
      ])
    var query = GapQuery()
    query.top = 1
    let answer = try gaps(request, query)
    let table = try answer.text(AnswerForm()).split(separator: "\n")
    #expect(
      table.count == 4 && table[0].hasSuffix(".") && table[1].hasPrefix("Order  Network A ")
        && table[2].hasPrefix("    1  Ekonomichefer  IT-handläggare ")
        && table[3] == "… 15 more lines: --all (make: ALL=1)", "\(table)")
    let read = try JSONSerialization.jsonObject(with: Data(try answer.text(AnswerForm(.json)).utf8))
    let first = try #require((read as? [[String: Any]])?.first)
    #expect(first["b"] as? String == "n-ithandlaggare" && first["shared_initiatives"] as? Int == 2)
  }

  @Test("by network, field and organisation; ranks stay those of the whole")
  func filters() throws {
    let all = try csv { _ in }
    #expect(all.count == 16)
    let network = try csv { $0.network = "hr-CHEFER" }
    #expect(network == all.filter { $0[1] == "n-hrchefer" || $0[2] == "n-hrchefer" })
    #expect(network.count == 3)
    let field = try csv { $0.field = "hr" }
    #expect(field == network)
    let organisation = try csv { $0.organisation = "9014" }
    #expect(!organisation.isEmpty && organisation.count < all.count)
    #expect(organisation.allSatisfy { all.contains($0) && (Int($0[7]) ?? 0) > 0 })
  }

  @Test("what the dataset does not hold is a usage error that names it")
  func unknown() throws {
    for change in [
      { (query: inout GapQuery) in query.network = "nobody" }, { $0.field = "nobody" },
      { $0.organisation = "nobody" },
    ] {
      var query = GapQuery()
      change(&query)
      do throws(RunFailure) {
        _ = try gaps(request, query)
        Issue.record("nothing was refused")
      } catch {
        #expect(error.status == .usage && "\(error)".contains("'nobody'"))
      }
    }
  }

  @Test("without initiatives the measure is called weak; without gaps the list is empty")
  func none() throws {
    let folder = try TemporaryFolder(smallDataset)
    var query = GapQuery()
    query.network = "apart"
    // 9001 sits in Miljöforum through p5 and in IT-samordning through p3; there are no initiatives.
    var request = Request(dataset: folder.path)
    request.language = .english
    let text = try gaps(request, query).text(AnswerForm())
    #expect(text.contains("Miljöforum") && text.contains("a weak sign"))
    query.field = "HR"
    #expect(try gaps(request, query).text(AnswerForm(.json)) == "[]")
    #expect(
      try gaps(request, query).text(AnswerForm())
        == "Diagonal gaps cannot be judged: initiatives.csv is missing; initiative_networks.csv is missing."
    )
  }

  @Test("the report has index, list, matrix, plan and map; the board edition names nobody")
  func report() throws {
    let place = try TemporaryFolder()
    var request = request
    request.language = .swedish
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    request.parts = [.gaps]
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .done, "\(result.messages)")
    let board = try place.text("r/basis.html")
    for id in [
      "tabell-diagonalindex", "tabell-luckor", "tabell-omrade-niva", "tabell-plan",
      "tabell-plan-effekt",
    ] {
      #expect(board.contains("\"\(id)\""), "\(id)")
    }
    #expect(board.contains("kan inte skiljas från slump"))
    let plan = try place.text("r/tables/plan.csv").split(separator: "\n")
    let person = try #require(plan.dropFirst().first?.split(separator: ",")[4])
    // People of the example are called by post and municipality, which the board edition may give.
    #expect(!board.contains(person))
    let map = try place.text("r/diagrams/gap-map.dot")
    #expect(map.contains("style=\"dashed\"") && map.contains("penwidth=\"5.0\""))
    let first = try place.text("r/tables/pairs.csv").split(separator: "\n")[0]
    #expect(
      first.hasPrefix(
        "a,b,class,shared_people,shared_organisations,declared_links,distance,need,p_upper,p_lower,"
          + "gap,rank"))
  }
}
