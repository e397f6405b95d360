// The file: what it costs, who may read it, what happens when it is broken or from another time.

import Findings
import Foundation
import GRDB
import History
import TestSupport
import Testing
import Text

@Suite struct HistoryTests {
  private func run(_ day: String, worst: Severity = .low) -> KeptRun {
    KeptRun(
      name: day, asOf: day, started: day + "T01:15:00Z", fingerprint: "f", goodUntil: day,
      hasFixedDay: false, status: 0, worst: worst)
  }

  @Test("a phrase comes back as it was: people, networks, numbers, any text")
  func phrases() throws {
    let fact: Phrase =
      "\(person: "p 1") i \(network: "n:1"), \(organisation: "o/1") och \(collaboration: "c") har \(3), \(0.25) och \(percent: 0.5) av \(people: 1, "plats", "platser")"
    let told: Phrase =
      "P \(annex: "\(network: "n") med \(annex: "\(person: "p")", board: "x")", board: "ett {nät}") sist, \(Phrase.list(["\(network: "n")", "\(network: "m")"], .swedish))"
    let odd = Phrase([.text("tp\u{1F}delad"), .text(""), .person(id: "")])
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    var sight = Sight()
    sight.findings = [
      KeptFinding(
        Finding(
          kind: "a", severity: .high, subjects: [.dataset],
          basis: .counted, fact: Localised(swedish: fact, english: odd), meaning: Localised(.empty),
          action: Localised(.empty))),
      KeptFinding(
        Finding(
          kind: "b", severity: .high, subjects: [.dataset], basis: .counted,
          fact: Localised(swedish: told, english: told), meaning: Localised(.empty),
          action: Localised(.empty))),
    ]
    let kept = try history.record(run("2026-01-01"), of: "d", sight)
    let found = try history.sight(of: kept, "d").findings.sorted { $0.kind < $1.kind }
    let read = try #require(found.first)
    #expect(found.last?.fact.swedish == told)
    // Somebody who is named in the annex only is forgotten too.
    #expect(try history.traces(ofPerson: "p") == 1)
    #expect(read.fact.swedish == fact)
    #expect(read.fact.english.pieces == [.text("tpdelad"), .text(""), .person(id: "")])
    #expect(read.severity == .high)
  }

  @Test("a night on which nothing changes adds a run and no other row")
  func unchanged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    let history = try History(path)
    let sight = Nights(seed: 3, count: 1).sights[0]
    func rows() throws -> [Int] {
      try DatabaseQueue(path: path).read { db in
        try ["run", "input", "finding", "figure", "roster"].map {
          try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0
        }
      }
    }
    _ = try history.record(run("2026-01-01"), of: "d", sight)
    let first = try rows()
    let second = try history.record(run("2026-01-02"), of: "d", sight)
    #expect(try rows() == [first[0] + 1] + first.dropFirst())
    try history.note(unchanged: second, on: "2026-01-05")
    #expect(try rows() == [first[0] + 1] + first.dropFirst())
    #expect(try history.runs(of: "d").map(\.checked) == ["2026-01-01", "2026-01-05"])
  }

  @Test(
    "only the owner may read the file; every write waits for the disk; what is deleted is overwritten"
  )
  func rights() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    func mode() throws -> Int? {
      (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?
        .intValue
    }
    _ = try History(path)
    #expect(try mode() == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let history = try History(path)
    #expect(try mode() == 0o600)
    #expect(try history.pragma("synchronous") == 2)
    #expect(try history.pragma("secure_delete") == 1)
  }

  @Test("a file that is no history, a broken one and a later one are told apart")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    try folder.write("this is a letter, not a database, however long it may be", to: "h.sqlite")
    #expect(throws: HistoryError.self) { try History(path) }
    // A page in the middle is overwritten.
    try FileManager.default.removeItem(atPath: path)
    let history = try History(path)
    for number in 1...9 {
      _ = try history.record(
        run("2026-01-0\(number)"), of: "d", Nights(seed: UInt64(number), count: 1).sights[0])
    }
    var bytes = try folder.bytes("h.sqlite")
    bytes.replaceSubrange(4096..<16_384, with: Data(repeating: 0xA5, count: 12_288))
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect {
      try History(path)
    } throws: { error in
      guard case .damaged? = error as? HistoryError else { return false }
      return true
    }
    let place = try History.setAside(path)
    #expect(place.hasSuffix("/h.aside-1.sqlite"))
    #expect(FileManager.default.fileExists(atPath: place))
    try DatabaseQueue(path: path).write { db in
      try db.execute(
        sql: """
          CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
          INSERT INTO grdb_migrations VALUES ('99: from a later version');
          """)
    }
    #expect(throws: HistoryError.newer) { try History(path) }
    #expect(try History.setAside(path).hasSuffix("/h.aside-2.sqlite"))
  }

  @Test("rows of people and findings that ceased before a run expire; figures stay")
  func expired() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/h.sqlite")
    let nights = Nights(seed: 11, count: 6)
    var runs: [KeptRun] = []
    for (number, sight) in nights.sights.enumerated() {
      runs.append(try history.record(run("2026-01-0\(number + 1)"), of: "d", sight))
    }
    let trends = try history.trends(of: "d").map(\.points.count)
    #expect(try history.expire("d", before: runs[4]) > 0)
    #expect(try history.trends(of: "d").map(\.points.count) == trends)
    for number in 4...5 {
      #expect(
        Set(try history.sight(of: runs[number], "d").rows) == Set(nights.sights[number].rows))
    }
    #expect(try history.expire("d", before: runs[4]) == 0)
    // What is no longer whole is not compared: half a roster would look like a wave of newcomers.
    let partial = try history.difference(of: "d", from: runs[1], to: runs[5])
    #expect(partial.isOfFiguresOnly)
    #expect(partial.roster.isEmpty && partial.newFindings.isEmpty && partial.goneFindings.isEmpty)
    #expect(!partial.figures.isEmpty && partial.figures.allSatisfy { $0.causes.isEmpty })
    #expect(
      try history.difference(
        of: "d", from: runs[1], to: runs[5].point, nights.sights[5]
      ).isOfFiguresOnly)
    let whole = try history.difference(of: "d", from: runs[4], to: runs[5])
    #expect(!whole.isOfFiguresOnly)
    #expect(try history.wholeFrom("d") == runs[4].number && history.wholeFrom("other") == 0)
  }

  @Test("a person who is forgotten is in no row, no finding and no byte of the file")
  func forgotten() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/h.sqlite"
    let history = try History(path)
    let (gone, near) = ("p-glomd-4711", "p-glomd-47110")
    for (number, id) in [gone, near].enumerated() {
      var sight = Sight()
      sight.rows = [
        KeptRow(.person, id, organisation: "o1", word: "chef"),
        KeptRow(.membership, id, other: "n1", word: "chair"), KeptRow(.network, "n1"),
      ]
      sight.findings = [
        KeptFinding(
          Finding(
            kind: "alone", severity: .high, subjects: [.network("n1"), .person(id)],
            basis: .counted, fact: Localised("\(network: "n1") har bara \(person: id)"),
            meaning: Localised(.empty), action: Localised(.empty))),
        KeptFinding(
          Finding(
            kind: "small", severity: .low, subjects: [.network("n1")],
            basis: .counted, fact: Localised("nämner \(person: id)"), meaning: Localised(.empty),
            action: Localised(.empty))),
      ]
      _ = try history.record(run("2026-01-0\(number + 1)"), of: "d", sight)
    }
    #expect(try history.traces(ofPerson: gone) == 4)
    #expect(try history.forget(person: gone, in: "elsewhere") == 0)
    #expect(try history.forget(person: gone) == 4)
    #expect(try history.traces(ofPerson: gone) == 0)
    #expect(try history.traces(ofPerson: near) == 4)
    let bytes = String(decoding: try folder.bytes("h.sqlite"), as: Unicode.ASCII.self)
    #expect(bytes.contains(near))
    #expect(!bytes.replacingOccurrences(of: near, with: "").contains(gone))
  }
}
