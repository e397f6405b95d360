// Several nights of an invented dataset: what the reports and `compare` tell is what the tables say.

import Answers
import Datasets
import Foundation
import History
import NightSupport
import Run
import TestSupport
import Testing
import Text

@Suite struct ChangesTests {
  /// Who sits where, and as what, as memberships.csv says by itself: no room of the house is asked.
  private func seats(_ night: NightFolder, on day: String) throws -> [String: String] {
    var seats: [String: String] = [:]
    for line in try night.folder.text("Data/a/memberships.csv").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map { String($0) }
      if cells.count > 3, !cells[3].isEmpty, cells[3] < day { continue }
      seats["\(cells[0]) \(cells[1])"] = cells[2]
    }
    return seats
  }

  private func compare(
    _ night: NightFolder, _ runs: [String], _ format: QueryFormat = .json,
    _ change: (inout CompareQuery) -> Void = { _ in }
  ) throws -> String {
    var query = CompareQuery()
    query.reports = night.reports
    query.runs = runs
    query.format = format
    change(&query)
    return try Answers.compare(night.data + "/a", query)
  }

  /// What `compare` tells of seats, and of one figure.
  private struct Told {
    let joined: Set<String>
    let left: Set<String>
    let roles: [String: [String]]
    let moved: [String: [String]]
    let figures: [String: (before: Double?, after: Double?)]
    let findings: [(what: String, id: String)]

    init(_ json: String) throws {
      let whole = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let rows = try #require(whole["roster"] as? [[String: Any]])
      func of(_ kind: String) -> [[String: Any]] { rows.filter { $0["kind"] as? String == kind } }
      func key(_ row: [String: Any]) -> String {
        "\(row["subject"] as? String ?? "") \(row["place"] as? String ?? "")"
      }
      func sides(_ row: [String: Any]) -> [String] {
        [row["before"] as? String ?? "", row["after"] as? String ?? ""]
      }
      joined = Set(of("joined").map(key))
      left = Set(of("left").map(key))
      roles = Dictionary(uniqueKeysWithValues: of("role").map { (key($0), sides($0)) })
      moved = Dictionary(
        uniqueKeysWithValues: of("moved").map { ($0["subject"] as? String ?? "", sides($0)) })
      figures = Dictionary(
        uniqueKeysWithValues: try #require(whole["key_figures"] as? [[String: Any]]).map {
          ($0["name"] as? String ?? "", ($0["before"] as? Double, $0["after"] as? Double))
        })
      findings = try #require(whole["findings"] as? [[String: Any]]).map {
        ($0["what"] as? String ?? "", $0["id"] as? String ?? "")
      }
    }
  }

  @Test(
    "five nights: joined, left, another role, moved, an end date that passes, a network that ends")
  func nights() throws {
    let night = try NightFolder()
    let memberships = "Data/a/memberships.csv"
    let rows = try night.folder.text(memberships)
    try night.folder.write(
      rows.replacing("person;nätverk;roll", with: "person;nätverk;roll;till")
        .replacing("p2;eko;ledamot", with: "p2;eko;ledamot;2026-11-23")
        .split(separator: "\n").map {
          $0.hasSuffix("2026-11-23") || $0.hasSuffix("till") ? $0 : $0 + ";"
        }
        .joined(separator: "\n") + "\n", to: memberships)
    var seen: [(day: String, seats: [String: String])] = []
    func run(_ day: String) throws {
      let results = try night.run(day)
      #expect(results.map(\.status) == [.done], "\(results)")
      #expect(results[0].isUnchanged == false)
      seen.append((day, try seats(night, on: day)))
    }
    func edit(_ file: String, _ old: String, _ new: String) throws {
      let text = try night.folder.text("Data/a/" + file)
      try #require(text.contains(old))
      try night.folder.write(text.replacing(old, with: new), to: "Data/a/" + file)
    }
    try run("2026-11-21")
    try edit("memberships.csv", "p2;hr;ledamot;\n", "p4;hr;ledamot;\n")
    try edit("memberships.csv", "p1;eko;ordförande;", "p1;eko;ledamot;")
    try run("2026-11-22")
    try edit("people.csv", "p3;Controller Almvik;9001", "p3;Controller Almvik;9002")
    try edit("memberships.csv", "p5;apart;ledamot;\n", "p5;it;ledamot;\n")
    try edit("networks.csv", "apart;Miljöforum;miljö;chef\n", "")
    try run("2026-11-23")
    // Nothing is edited: the last day of p2 in eko has passed.
    try run("2026-11-24")
    let words = ["chair": "ordförande", "member": "ledamot", "coordinator": "samordnare"]
    for old in seen.indices {
      for new in seen.indices where old < new {
        let told = try Told(compare(night, [seen[old].day, seen[new].day]))
        let (before, after) = (seen[old].seats, seen[new].seats)
        #expect(told.joined == Set(after.keys).subtracting(before.keys))
        #expect(told.left == Set(before.keys).subtracting(after.keys))
        let changed = before.filter { after[$0.key] != nil && after[$0.key] != $0.value }
        #expect(Set(told.roles.keys) == Set(changed.keys))
        for (key, sides) in told.roles {
          #expect(sides.map { words[$0] ?? $0 } == [before[key], after[key]])
        }
        #expect(told.moved == (old < 2 && new >= 2 ? ["p3": ["9001", "9002"]] : [:]))
        let figure = told.figures["memberships"]
        #expect((figure == nil) == (before.count == after.count))
        if let figure {
          #expect(figure.before == Double(before.count) && figure.after == Double(after.count))
        }
      }
    }
    // p3 between eko and it was the only link of the two; all along, so it is no news.
    let told = try Told(compare(night, ["2026-11-21", "2026-11-24"]))
    #expect(told.figures["networks"]?.after == 3)
    // The annex says who, the board edition how many, and fewer than five are no number.
    let annex = try night.text("a/2026-11-22/annex.html")
    #expect(
      annex.contains("IT-chef Björkåsa (Björkåsa) fick en plats i nätverket HR-forum som ledamot"))
    let board = try night.text("a/2026-11-22/basis.html")
    #expect(board.contains("färre än fem tillsatta platser"))
    #expect(!board.contains("fick en plats i"))
    #expect(!board.contains("IT-chef Björkåsa (Björkåsa)"))
  }

  @Test("somebody who is gone from all tables has a post in the annex, and no name anywhere")
  func former() throws {
    let night = try NightFolder()
    try night.run("2026-11-21")
    try night.leaves("p5", "apart")
    try night.loses("p5")
    try night.run("2026-11-22")
    #expect(
      try night.text("a/2026-11-22/annex.html").contains("p5 (Almvik) lämnade nätverket Miljöforum")
    )
    for (name, bytes) in night.contents(of: "a/2026-11-22") where !name.hasSuffix(".xlsx") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Miljöchef Almvik"), "\(name)")
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: night.path("history.sqlite")))
    #expect(bytes.range(of: Data("Controller Almvik".utf8)) == nil)
  }

  @Test("since the board meeting: the last report of that day or before; the first when none is")
  func since() throws {
    let night = try NightFolder()
    try night.run("2026-09-10")
    try night.joins("p4", "hr")
    try night.run("2026-09-14")
    try night.joins("p4", "eko")
    try night.folder.write("last_board_meeting: 2026-09-12\n", to: "Data/a/settings.yaml")
    try night.run("2026-09-20")
    let annex = try night.text("a/latest/annex.html")
    #expect(annex.contains("Sedan förra rapporten, per 2026-09-14"))
    #expect(annex.contains("Sedan direktionens möte den 2026-09-12 (rapporten per 2026-09-10)"))
    #expect(annex.contains("id=\"tabell-utveckling\""))
    #expect(annex.contains("id=\"trend-title\""))
    let told = try Told(compare(night, []) { $0.since = "2026-09-12" })
    #expect(told.joined == ["p4 hr", "p4 eko"])
    #expect(try Told(compare(night, []) { $0.since = "2020-01-01" }).joined == ["p4 hr", "p4 eko"])
    #expect(try Told(compare(night, [])).joined == ["p4 eko"])
    #expect(try compare(night, ["2026-09-20"], .table).contains("har ingenting ändrats."))
    #expect(try compare(night, [], .csv).hasPrefix("what,name,place,before,after,text\n"))
    let first = try compare(night, ["2026-09-10", "2026-09-14"], .table).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(first[0].hasPrefix("Mellan körningarna 2026-09-10 och 2026-09-14 har "), "\(first)")
    #expect(first[0].hasSuffix(".") && first.count <= 12, "\(first)")
    let swedish = try compare(night, ["2026-09-10", "2026-09-14"], .table) { $0.isWhole = true }
    #expect(swedish.hasPrefix(first[0]))
    #expect(
      swedish.contains("IT-chef Björkåsa (Björkåsa) fick en plats i nätverket HR-forum som ledamot")
    )
    #expect(swedish.contains("Nyckeltal") && swedish.contains("\nÄndringar i listorna\n"))
    let english = try compare(night, ["2026-09-10", "2026-09-14"], .table) {
      $0.language = .english
      $0.isWhole = true
    }
    #expect(english.contains("IT-chef Björkåsa (Björkåsa) joined the network HR-forum as member"))
    #expect(english.contains("Key figure") && english.contains("\nChanges in the lists\n"))
    #expect {
      try compare(night, ["2026-09-11"])
    } throws: { error in
      "\(error)"
        == "the dataset has no run '2026-09-11'; the nearest: 2026-09-20, 2026-09-14, 2026-09-10"
    }
  }

  @Test("without a history there is nothing to compare: 65, and no file is made")
  func none() throws {
    let night = try NightFolder()
    #expect {
      try compare(night, [])
    } throws: { error in
      (error as? RunFailure)?.status == .inputData
    }
    #expect(!night.exists("history.sqlite"))
  }
}
