// The report of what if: a whole annex on the changed roster, and nothing else touched.

import Answers
import Datasets
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct WhatIfReportTests {
  private func ask(
    _ folder: TemporaryFolder, _ remove: [String], report: String, language: Language = .english
  ) throws(RunFailure) -> Answer {
    var query = WhatIfQuery()
    query.remove = remove
    query.report = report
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.language = language
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    return try whatIf(request, query)
  }

  @Test("the same files as an ordinary run, of the roster without p3; the dataset as it was")
  func whole() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let answer = try ask(folder, ["p3"], report: place.path + "/if")
    #expect(answer.status == .done)
    #expect(answer.messages.contains { $0.hasSuffix("→ \(place.path)/if") }, "\(answer.messages)")
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    _ = try analyse(request, to: place.path + "/run", progress: .silent)
    func files(_ name: String) -> Set<String> {
      Set(
        place.files().filter { $0.hasPrefix(name + "/") }.map { String($0.dropFirst(name.count)) })
    }
    // What hangs on p3 is gone with her; all else is there.
    let gone = files("run").subtracting(files("if"))
    #expect(
      gone.allSatisfy { $0.contains("sole_bridges") || $0.contains("dependency.") }, "\(gone)")
    #expect(files("if").isSuperset(of: ["/annex.html", "/basis.html", "/explorer.html"]))
    let people = try place.text("if/tables/people.csv")
    #expect(!people.contains("p3,") && people.contains("p4,"))
    #expect(folder.files() == smallDataset.keys.sorted())
    for (name, content) in smallDataset { #expect(try folder.text(name) == content) }
  }

  @Test(
    "the first page says that it is supposed, and what is; in both languages",
    arguments: [
      (Language.swedish, "(tänkt läge)", "Controller Almvik slutar"),
      (Language.english, "(what if)", "Controller Almvik leaves"),
    ])
  func said(language: Language, title: String, change: String) throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try ask(folder, ["p3"], report: place.path + "/if", language: language)
    let annex = try place.text("if/annex.html")
    // The first section is the summary.
    let parts = annex.components(separatedBy: "<section")
    try #require(parts.count > 2)
    let head = parts[0] + parts[1]
    #expect(head.contains(title) && head.contains(change), "\(head)")
  }

  @Test("what anyone may read names nobody, not even who leaves")
  func names() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      try folder.text("people.csv").replacing("Controller Almvik", with: "Zebulon Exempelsson")
        .replacing("IT-chef Björkåsa", with: "Zacharina Exempelsson"), to: "people.csv")
    let place = try TemporaryFolder()
    _ = try ask(folder, ["Zebulon"], report: place.path + "/if")
    for file in place.files() where file.contains("board") && !file.hasSuffix("xlsx") {
      let text = try place.text(file)
      #expect(text.contains("(what if)"), "\(file)")
      for name in ["Zebulon", "Zacharina", "Exempelsson"] {
        #expect(!text.contains(name), "\(file) has \(name)")
      }
    }
    #expect(try place.text("if/annex.html").contains("Zebulon Exempelsson (Almvik) leaves"))
    #expect(try place.text("if/basis.html").contains("It is based on one change,"))
    for file in ["if/annex.html", "if/explorer.html", "if/tables/people.csv"] {
      #expect(try place.mode(file) == 0o600, "\(file)")
    }
  }

  @Test("a folder that no run has made is kept, and an earlier report is replaced whole")
  func existing() throws {
    let folder = try TemporaryFolder(smallDataset)
    let precious = try TemporaryFolder(["thesis.txt": "mine"])
    do throws(RunFailure) {
      _ = try ask(folder, ["p3"], report: precious.path)
      Issue.record("the folder was taken")
    } catch {
      #expect(error.status == .cannotCreate)
    }
    #expect(precious.files() == ["thesis.txt"])
    let place = try TemporaryFolder()
    for person in ["p3", "p4"] { _ = try ask(folder, [person], report: place.path + "/if") }
    let people = try place.text("if/tables/people.csv")
    #expect(people.contains("p3,") && !people.contains("p4,"))
    #expect(!place.files().contains { $0.contains(".staging") || $0.contains(".previous") })
  }

  @Test("the command ends as analyse does, and says where the report is")
  func command() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder(["taken/thesis.txt": "mine"])
    let taken = try Program.run(
      "what-if", folder.path, "--remove", "p3", "--report", place.path + "/taken")
    #expect(taken.status == 73 && taken.output.isEmpty, "\(taken.errors)")
    let wrong = try Program.run(
      "what-if", folder.path, "--remove", "nobody", "--report", place.path + "/new")
    #expect(wrong.status == 64)
    #expect(place.files() == ["taken", "taken/thesis.txt"])
  }
}
