// What changes when people leave: by hand on the small dataset, and nothing is written.

import Answers
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct WhatIfTests {
  private func answer(
    _ folder: TemporaryFolder, _ remove: [String], _ format: QueryFormat, isWhole: Bool = false
  ) throws -> String {
    var query = WhatIfQuery()
    query.remove = remove
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.language = .english
    return try whatIf(request, query).text(AnswerForm(format, isWhole: isWhole))
  }

  @Test("without p3 the sole link and the cut point are gone, and the files are as before")
  func byHand() throws {
    let folder = try TemporaryFolder(smallDataset)
    let names = folder.files()
    let text = try answer(folder, ["controller almvik"], .json)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(read["removed"] as? [String] == ["p3"])
    let figures = try #require(read["key_figures"] as? [[String: Any]])
    func figure(_ name: String) throws -> [Double?] {
      let row = try #require(figures.first { $0["name"] as? String == name })
      return ["before", "after", "difference"].map { row[$0] as? Double }
    }
    #expect(try figure("people") == [5, 4, -1])
    #expect(try figure("memberships") == [8, 6, -2])
    // eko–it hangs on p3, eko–hr on nobody alone.
    #expect(try figure("sole_links") == [1, 0, -1])
    #expect(try figure("linked_pairs") == [2, 1, -1])
    #expect(try figure("cut_points") == [1, 0, -1])
    let gone = try #require(read["vanish"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(gone.contains("dependency/person:p3"))
    #expect(folder.files() == names)
    for (name, content) in smallDataset { #expect(try folder.text(name) == content) }
  }

  @Test("the same difference in every form")
  func forms() throws {
    let folder = try TemporaryFolder(smallDataset)
    let csv = try answer(folder, ["p3", "p4"], .csv).split(separator: "\n")
    #expect(csv[0] == "what,name,before,after,difference,severity,text")
    #expect(csv.contains { $0.hasPrefix("key_figure,people,5,3,-2,") })
    #expect(csv.contains { $0.hasPrefix("finding_vanishes,dependency/person:p3,,,,") })
    let table = try answer(folder, ["p3", "p4"], .table, isWhole: true)
    #expect(table.hasPrefix("If Controller Almvik leaves and IT-chef Björkåsa leaves, "))
    // Nobody is left in IT-samordning.
    #expect(table.contains("Findings that appear"))
    #expect(table.contains("IT-samordning has no participants"))
  }

  @Test("somebody unknown, or several: a usage error that names who could be meant")
  func unknown() throws {
    let folder = try TemporaryFolder(smallDataset)
    for (name, words) in [
      ("rektor", ["no person 'rektor'"]),
      ("ekonomichef", ["more than one person", "(p1)", "(p2)"]),
      ("Controler Almvik", ["no person", "nearest: Controller Almvik (p3)"]),
    ] {
      do throws(RunFailure) {
        var query = WhatIfQuery()
        query.remove = [name]
        _ = try whatIf(Request(dataset: folder.path), query)
        Issue.record("'\(name)' was taken")
      } catch {
        #expect(error.status == .usage)
        for word in words { #expect("\(error)".contains(word), "\(error)") }
      }
    }
  }

  @Test("the commands: exit codes, several names, the diagram with codes and no names")
  func commands() throws {
    let folder = try TemporaryFolder(smallDataset)
    let done = try Program.run("what-if", folder.path, "--remove", "p3", "p4", "--format", "csv")
    #expect(done.status == 0 && done.output.contains("key_figure,people,5,3,-2,"))
    #expect(try Program.run("what-if", folder.path).status == 64)
    #expect(try Program.run("what-if", folder.path, "--remove", "nobody").status == 64)
    #expect(try Program.run("what-if", folder.path + "/no", "--remove", "p3").status == 65)
    let place = try TemporaryFolder()
    let svg = place.path + "/d.svg"
    let drawn = try Program.run("risk", folder.path, "--diagram", svg)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let text = try place.text("d.svg")
    // A code is drawn anew for every day and list; it says nothing of the id.
    #expect(text.contains(#/>P[0-9]{2}</#) && text.contains("stroke-dasharray"))
    for name in ["Controller", "p3"] { #expect(!text.contains(">\(name)"), "\(name)") }
    #expect(try Program.run("risk", folder.path, "--organisation", "nowhere").status == 64)
  }
}
