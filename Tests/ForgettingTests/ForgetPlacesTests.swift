// The last word of a search: what is found, what is to be looked at, what could not be read, and what was not sought.

import Datasets
import Forgetting
import Foundation
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct ForgetPlacesTests {
  /// A night folder from which Anna Ek, p077, has just gone; `arkiv` lies beside the reports.
  private func gone() throws -> NightFolder {
    let night = try NightFolder()
    func write(_ people: [(id: String, name: String)]) throws {
      try night.folder.write(
        "id;namn;organisation;funktion\n"
          + people.map { "\($0.id);\($0.name);9001;handläggare\n" }.joined(),
        to: "Data/a/people.csv")
      try night.folder.write(
        "person;nätverk;roll\n" + people.map { "\($0.id);eko;ledamot\n" }.joined(),
        to: "Data/a/memberships.csv")
    }
    let others = (1...9).map { (id: "q0\($0)x", name: "Person\($0) Provsson") }
    try write(others + [("p077", "Anna Ek"), ("q010x", "Hanna Ekström")])
    try night.run("2026-10-01")
    try write(others + [("q010x", "Hanna Ekström")])
    try night.run("2026-11-01")
    try FileManager.default.createDirectory(
      atPath: night.path("arkiv"), withIntermediateDirectories: true)
    return night
  }

  private func forget(_ night: NightFolder) throws -> RunResult {
    var query = ForgetQuery("p077")
    query.name = "Anna Ek"
    query.data = night.data
    query.reports = night.reports
    return try Forgetting.forget(query)
  }

  private func put(_ text: String, _ name: String, _ night: NightFolder) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: night.path(name)))
  }

  @Test("clean: no trace is left, and the forms that were not looked for are told")
  func clean() throws {
    let night = try gone()
    let result = try forget(night)
    #expect(result.status == .done, "\(result.summary)")
    #expect(result.summary.contains("no trace is left of the person in 'a'"))
    #expect(
      result.summary.contains("not looked for: initials (A. Ek)")
        && result.summary.contains("base64"))
  }

  @Test("what may be the person is a place to look at: no trace is not said")
  func places() throws {
    let night = try gone()
    try put("förnamn;efternamn\nAnna;Ek\n", "arkiv/lista.csv", night)
    let result = try forget(night)
    #expect(result.status == .internal && !result.summary.contains("no trace is left"))
    #expect(
      result.summary.contains(
        "look at '\(night.path("arkiv/lista.csv"))': a given name and a surname of it beside each other"
      ),
      "\(result.summary)")
    #expect(!result.summary.contains("still found"))
    #expect(night.exists("arkiv/lista.csv"))
  }

  @Test("a folder and a link are searched by name too")
  func names() throws {
    let night = try gone()
    try FileManager.default.createDirectory(
      atPath: night.path("arkiv/Anna Ek"), withIntermediateDirectories: true)
    let result = try forget(night)
    #expect(
      result.status == .internal
        && result.summary.contains("still found in '\(night.path("arkiv/Anna Ek"))'"))
  }

  @Test("what cannot be opened is told, with the exit code of a trace")
  func closed() throws {
    let night = try gone()
    try put("{\\rtf1 Anna\\~Ek}", "arkiv/brev.rtf", night)
    let result = try forget(night)
    #expect(result.status == .internal && !result.summary.contains("no trace is left"))
    #expect(
      result.summary.contains(
        "could not be searched: '\(night.path("arkiv/brev.rtf"))': a document in RTF"),
      "\(result.summary)")
  }
}
