// A person is forgotten: history, old reports, histories set aside; and the search tells the truth.

import Datasets
import Forgetting
import Foundation
import History
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct ForgetTests {
  private func forget(
    _ night: NightFolder, _ person: String, _ change: (inout ForgetQuery) -> Void = { _ in }
  ) throws -> RunResult {
    var query = ForgetQuery(person)
    query.data = night.data
    query.reports = night.reports
    change(&query)
    return try Forgetting.forget(query)
  }

  @Test("somebody in the data: found by name, gone from every report, until the next run")
  func inTheData() throws {
    let night = try NightFolder(["a", "b"])
    try night.run("2026-11-21")
    try night.joins("p4", "hr")
    try night.run("2026-11-22")
    try Data("p3 Controller Almvik".utf8).write(
      to: URL(fileURLWithPath: night.path("history.aside-1.sqlite")))
    let boards = ["2026-11-21", "2026-11-22"].map { night.contents(of: "a/" + $0)["basis.html"] }
    let result = try forget(night, "controller almvik") { $0.dataset = "a" }
    #expect(result.status == .done)
    #expect(result.summary.contains("no trace is left"))
    #expect(result.messages.count == 1 && result.messages[0].contains("a/people.csv"))
    for (name, board) in zip(["2026-11-21", "2026-11-22"], boards) {
      let left = night.contents(of: "a/" + name)
      #expect(left["basis.html"] == board)
      #expect(left["annex.html"] == nil && left["findings.json"] == nil)
      #expect(left.keys.allSatisfy { !$0.hasSuffix(".csv") && $0 != "workbook.xlsx" })
      #expect(
        left.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("Controller Almvik") }
      )
    }
    #expect(!night.exists("history.aside-1.sqlite"))
    // The other dataset is another matter.
    #expect(night.faults(in: "b/2026-11-21") == [])
    let history = try History(night.path("history.sqlite"))
    #expect(try history.traces(ofPerson: "p3", in: "a") == 0)
    #expect(try history.traces(ofPerson: "p3", in: "b") > 0)
    // The next night makes a report although no file has changed: the last one is not whole.
    let next = try night.run("2026-11-22")
    #expect(next.map(\.isUnchanged) == [false, true])
  }

  @Test("somebody who has left the data: found by id; by name only where a name is written")
  func gone() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try night.leaves("p5", "apart")
    try night.loses("p5")
    let result = try forget(night, "p5")
    #expect(result.status == .done && result.messages.isEmpty)
    #expect(result.summary.contains("from 1 reports"))
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p5") == 0)
    let again = try forget(night, "p5")
    #expect(again.status == .done)
    #expect(again.summary.contains("removed: 0 rows of history, 0 files from 0 reports"))
    #expect(again.messages.count == 1)
    // A name that stands in an annex is found as a name.
    try night.run("2026-11-22")
    #expect(
      try forget(night, "okänt", { $0.name = "IT-chef Björkåsa" }).summary.contains(
        "from 1 reports"))
    #expect(!night.exists("a/2026-11-22/annex.html"))
  }

  @Test("a name that several have is refused, and so is a folder without reports")
  func refused() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    #expect {
      try forget(night, "almvik")
    } throws: { error in
      (error as? RunFailure)?.status == .usage
    }
    #expect(night.faults(in: "a/2026-11-21") == [])
    #expect(throws: RunFailure.self) { try forget(night, "p3") { $0.reports = "/nowhere" } }
  }

  // MARK: Exactly the person meant

  /// A night folder whose people have these ids and names, all of Almvik, in the network eko.
  private func people(
    _ people: [(id: String, name: String)], in datasets: [String] = ["a"]
  ) throws -> NightFolder {
    let night = try NightFolder(datasets)
    for name in datasets { try write(people, in: night, name) }
    return night
  }

  private func write(
    _ people: [(id: String, name: String)], in night: NightFolder, _ dataset: String = "a"
  ) throws {
    try night.folder.write(
      "id;namn;organisation;funktion\n"
        + people.map { "\($0.id);\($0.name);9001;handläggare\n" }.joined(),
      to: "Data/\(dataset)/people.csv")
    try night.folder.write(
      "person;nätverk;roll\n" + people.map { "\($0.id);eko;ledamot\n" }.joined(),
      to: "Data/\(dataset)/memberships.csv")
  }

  private let twenty = (1...20).map { (id: "p\($0)", name: "Person \($0)-son Prov") }

  /// Whether any file below the reports holds the text, in the bytes as they are.
  private func grep(_ text: String, _ night: NightFolder) throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: night.reports)
    return all.sorted().filter {
      FileManager.default.contents(atPath: night.reports + "/" + $0)?.range(of: Data(text.utf8))
        != nil
    }
  }

  @Test("an id is never the beginning of another, nor is a name")
  func prefix() throws {
    let night = try people(twenty + [("x1", "Anna Ek"), ("x2", "Anna Ekström")])
    try night.run("2026-10-01")
    try write(
      twenty.filter { $0.id != "p2" } + [("x2", "Anna Ekström")], in: night)
    try night.run("2026-11-01")
    var said: [String] = []
    var query = ForgetQuery("p2")
    query.data = night.data
    query.reports = night.reports
    let result = try Forgetting.forget(query) { said.append($0) }
    #expect(result.status == .done)
    #expect(
      said == ["about to forget: Person 2-son Prov, handläggare, Almvik (p2) of the dataset 'a'"])
    let history = try History(night.path("history.sqlite"))
    #expect(try history.traces(ofPerson: "p2") == 0)
    #expect(try history.traces(ofPerson: "p20") > 0)
    // The report of November told that p2 had left; the others have their next one.
    #expect(!night.exists("a/2026-11-01/annex.html"))
    try night.run("2026-11-02")
    #expect(night.faults(in: "a/2026-11-02") == [])
    // The report that told her name went with p2; the id is still known to history.
    #expect(try forget(night, "x1") { $0.name = "Anna Ek" }.summary.hasPrefix("forgotten: x1"))
    #expect(try grep("Anna Ekström", night).isEmpty == false)
    #expect(night.faults(in: "a/2026-11-02") == [])
    // Nobody is taken for the beginning of the name.
    #expect {
      try forget(night, "Anna E")
    } throws: { error in
      "\(error)".contains("no whole name") && "\(error)".contains("a: x2 (Anna Ekström")
        && (error as? RunFailure)?.status == .usage
    }
  }

  @Test("by name after she is out of the tables: old reports tell the id, and it goes too")
  func byName() throws {
    let night = try people(twenty + [("p077", "Anna Maria Ek")])
    try night.run("2026-10-01")
    try write(twenty, in: night)
    try night.run("2026-11-01")
    let result = try forget(night, "anna maria ek")
    #expect(result.status == .done)
    #expect(result.summary.contains("no trace is left of the person in 'a'"))
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p077") == 0)
    #expect(try grep("p077", night) == [] && grep("Anna Maria Ek", night) == [])
    // Somebody whom nobody knows is told to be unknown, and nothing goes.
    let before = try grep("Person", night)
    let other = try forget(night, "Eva Norén-Sund")
    #expect(
      other.messages == [
        "nothing was found; give the id, or the name as the annex writes it with --name"
      ])
    #expect(!other.summary.contains("no trace is left"))
    #expect(try grep("Person", night) == before)
  }

  @Test("under an id that has changed she is found too")
  func changedID() throws {
    let night = try people(twenty + [("p077", "Anna Ek")])
    try night.run("2026-10-01")
    try write(twenty + [("a4711", "Anna Ek")], in: night)
    try night.run("2026-11-01")
    try write(twenty, in: night)
    try night.run("2026-12-01")
    let result = try forget(night, "a4711")
    #expect(result.status == .done && result.summary.contains("no trace is left"))
    #expect(result.summary.hasPrefix("forgotten: a4711, p077"))
    for text in ["Anna Ek", "a4711", "p077"] { #expect(try grep(text, night) == [], "\(text)") }
  }

  @Test("another of the same name at the same time is another")
  func namesakes() throws {
    let night = try people(twenty + [("q071", "Bo Ask"), ("q072", "Bo Ask")])
    try night.run("2026-10-01")
    try write(twenty + [("q072", "Bo Ask")], in: night)
    try night.run("2026-11-01")
    try night.run("2026-12-01")
    #expect {
      try forget(night, "Bo Ask")
    } throws: { error in
      "\(error)".contains("several have the name")
    }
    let result = try forget(night, "q071")
    #expect(result.status == .done, "\(result.summary)")
    #expect(result.summary.contains("q072 has the same name, and stays"))
    #expect(night.faults(in: "a/2026-12-01") == [])
    let history = try History(night.path("history.sqlite"))
    #expect(try history.traces(ofPerson: "q071") == 0 && history.traces(ofPerson: "q072") > 0)
    #expect(try grep("q071", night) == [])
  }

  @Test("an id that was given to another is refused without the name, and then takes one of them")
  func reusedID() throws {
    let night = try people(twenty + [("p077", "Anna Ek")])
    try night.run("2026-10-01")
    try write(twenty, in: night)
    try night.run("2026-10-15")
    try write(twenty + [("p077", "Bo Ask")], in: night)
    try night.run("2026-11-01")
    #expect {
      try forget(night, "p077")
    } throws: { error in
      "\(error)".contains("Anna Ek (p077)") && "\(error)".contains("Bo Ask (p077)")
    }
    let result = try forget(night, "p077") { $0.name = "Anna Ek" }
    #expect(result.status == .done, "\(result.summary)")
    #expect(try grep("Anna Ek", night) == [])
    #expect(night.faults(in: "a/2026-11-01") == [])
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p077") > 0)
    #expect {
      try forget(night, "p077") { $0.name = "Person 3-son Prov" }
    } throws: { error in
      "\(error)".contains("is not 'Person 3-son Prov'")
    }
  }

  @Test("known in two datasets: refused until one is named, and the other is not touched")
  func twoDatasets() throws {
    let night = try people(twenty + [("p077", "Anna Ek")])
    try night.folder.write(
      try night.folder.text("Data/a/organisations.csv"), to: "Data/b/organisations.csv")
    try night.folder.write(try night.folder.text("Data/a/networks.csv"), to: "Data/b/networks.csv")
    try write(twenty + [("p077", "Somebody Else")], in: night, "b")
    try night.run("2026-10-01")
    try write(twenty, in: night)
    try night.run("2026-11-01")
    #expect {
      try forget(night, "p077")
    } throws: { error in
      "\(error)".contains("more than one dataset")
        && "\(error)".contains("a: p077 (Anna Ek") && "\(error)".contains("b: p077 (Somebody Else")
    }
    #expect(try !grep("Anna Ek", night).isEmpty)
    let result = try forget(night, "p077") { $0.dataset = "a" }
    #expect(
      result.status == .done && result.summary.contains("no trace is left of the person in 'a'"))
    #expect(try grep("Anna Ek", night) == [])
    #expect(night.faults(in: "b/2026-10-01") == [])
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p077", in: "b") > 0)
  }

  @Test("ids of digits alone are ids too")
  func digits() throws {
    let numbered = (1...30).map { (id: "\($0)", name: "Person \($0)-son Prov") }
    let night = try people(numbered)
    try night.run("2026-10-01")
    try write(numbered.filter { $0.id != "5" }, in: night)
    try night.run("2026-11-01")
    let result = try forget(night, "5")
    #expect(result.status == .done, "\(result.summary)")
    #expect(try grep("Person 5-son Prov", night) == [])
    #expect(!night.exists("a/2026-11-01/annex.html"))
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "25") > 0)
  }

  // MARK: The last word

  @Test(
    "copies of reports are searched and stripped; other files that name her are told of, not touched"
  )
  func copies() throws {
    let night = try people(twenty + [("p077", "Anna Ek")])
    try night.run("2026-10-01")
    let files = FileManager.default
    for place in ["arkiv", "a/2026-10-01 till nämnden"] {
      if place == "arkiv" {
        try files.createDirectory(
          atPath: night.path("arkiv/2026"), withIntermediateDirectories: true)
      }
      try files.copyItem(
        atPath: night.path("a/2026-10-01"),
        toPath: night.path(place == "arkiv" ? "arkiv/2026/prov" : place))
    }
    try files.copyItem(
      atPath: night.path("history.sqlite"), toPath: night.path("history.sqlite.bak"))
    try files.copyItem(
      atPath: night.path("a/2026-10-01/workbook.xlsx"), toPath: night.path("arkiv/lista.xlsx"))
    try Data("Till A. N.: EK, ANNA\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      .write(to: URL(fileURLWithPath: night.path("arkiv/brev.txt")))
    try Data([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]).write(
      to: URL(fileURLWithPath: night.path("arkiv/gammalt.7z")))
    try files.createSymbolicLink(
      atPath: night.path("arkiv/lank"), withDestinationPath: "/usr/share")
    try write(twenty, in: night)
    try night.run("2026-11-01")
    let result = try forget(night, "p077")
    #expect(result.status == .internal)
    #expect(!result.summary.contains("no trace is left"))
    for name in ["history.sqlite.bak", "arkiv/lista.xlsx", "arkiv/brev.txt"] {
      #expect(result.summary.contains("still found in '\(night.path(name))'"), "\(result.summary)")
      #expect(night.exists(name))
      try files.removeItem(atPath: night.path(name))
    }
    #expect(
      result.summary.contains(
        "could not be searched: '\(night.path("arkiv/gammalt.7z"))': an archive of 7-Zip"))
    #expect(
      result.summary.contains(
        "could not be searched: '\(night.path("arkiv/lank"))': a link to elsewhere"))
    #expect(
      !night.exists("arkiv/2026/prov/annex.html") && night.exists("arkiv/2026/prov/basis.html"))
    #expect(!night.exists("a/2026-10-01 till nämnden/annex.html"))
    let unread = try forget(night, "p077") { $0.name = "Anna Ek" }
    #expect(unread.status == .internal && !unread.summary.contains("no trace is left"))
    try files.removeItem(atPath: night.path("arkiv/gammalt.7z"))
    try files.removeItem(atPath: night.path("arkiv/lank"))
    #expect(try grep("Anna Ek", night) == [])
    #expect(try forget(night, "p077") { $0.name = "Anna Ek" }.status == .done)
  }

  @Test("without a name the last word says that only the id was searched for")
  func onlyID() throws {
    let night = try people(twenty + [("p077", "Anna Ek")])
    try night.run("2026-10-01")
    try write(twenty, in: night)
    try night.run("2026-11-01")
    try FileManager.default.removeItem(atPath: night.path("a/2026-10-01"))
    let result = try forget(night, "p077")
    #expect(result.status == .done)
    #expect(result.summary.contains("the id p077 only, since no name is known"))
    #expect(!result.summary.contains("no trace is left"))
    #expect(try History(night.path("history.sqlite")).traces(ofPerson: "p077") == 0)
  }
}
