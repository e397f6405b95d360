// One run: what it leaves, that it leaves the same every time, and what a failure leaves.

import Datasets
import Findings
import Foundation
import Loading
import Network
import Roster
import Run
import TestSupport
import Testing

@Suite struct RunTests {
  private func request(_ folder: TemporaryFolder, tablesOnly: Bool = true) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.tablesOnly = tablesOnly
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    return request
  }

  @Test("every number that settings.yaml can set is told in run.json")
  func thresholdSettings() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      "thresholds: {horizon_months: 17, sole_link_share_high: 0.75}\n", to: "settings.yaml")
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    let record = try place.text("r/run.json")
    #expect(record.contains("\"horizon_months\" : \"17\""))
    #expect(record.contains("\"sole_link_share_high\" : \"0.75\""))
    for threshold in Threshold.all {
      #expect(record.contains("\"\(threshold.name)\" : \""), "\(threshold.name)")
    }
  }

  @Test("the numbers of the plan can be set, and are told in run.json with the pairs left out")
  func planSettings() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/all", progress: .silent)
    let all = try place.text("all/tables/pairs.csv").split(separator: "\n").count - 1
    #expect(all > 1)
    #expect(try place.text("all/run.json").contains("\"left_out\" : {\n\n  }"))
    try folder.write(
      "thresholds: {gaps_limit: 1, plan_budget_hours: 9, plan_load_hours: 70, plan_tasks: 1}\n",
      to: "settings.yaml")
    _ = try analyse(request(folder), to: place.path + "/one", progress: .silent)
    #expect(try place.text("one/tables/pairs.csv").split(separator: "\n").count == 2)
    let record = try place.text("one/run.json")
    #expect(record.contains("\"pairs\" : \(all - 1)"))
    #expect(record.contains("\"plan_budget_hours\" : \"9\""))
    #expect(record.contains("\"plan_load_hours\" : \"70\""))
  }

  @Test("the plan stays within the hours of the settings, and asks nobody beyond the load")
  func planWithinBudget() throws {
    let folder = try Example.copy()
    func hours(_ settings: String, _ name: String) throws -> Double {
      try folder.write(settings, to: "settings.yaml")
      var request = request(folder)
      request.parts = [.gaps]
      _ = try analyse(request, to: folder.path + "/out-" + name, progress: .silent)
      let effect = try folder.text("out-\(name)/tables/plan_effect.csv")
      let row = try #require(effect.split(separator: "\n").first { $0.hasPrefix("plan_hours,") })
      return try #require(row.split(separator: ",").last.flatMap { Double($0) })
    }
    let free = try hours("title: Prov\n", "free")
    let bound = try hours("thresholds: {plan_budget_hours: \(Int(free / 2))}\n", "bound")
    #expect(free > 2 && bound > 0 && bound <= free / 2)
  }

  @Test("a title that names somebody is not published, and the report is")
  func namedTitle() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let people = try folder.text("people.csv").split(separator: "\n")
    let name = try #require(people.dropFirst().first?.split(separator: ";").dropFirst().first)
    try folder.write("title: Underlag sammanställt av \(name.uppercased())\n", to: "settings.yaml")
    let result = try analyse(
      request(folder, tablesOnly: false), to: place.path + "/r", progress: .silent)
    #expect(result.status == .done)
    for file in ["r/board.html", "r/basis.html", "r/run.json"] {
      #expect(!(try place.text(file).lowercased().contains(name.lowercased())), "\(file)")
    }
    #expect(try place.text("r/annex.html").contains(name.uppercased()))
  }

  @Test("no two tables or sections of a paper have one id or one name")
  func distinct() throws {
    let place = try TemporaryFolder()
    var request = Request(dataset: Example.path)
    (request.pdf, request.asOf) = (.none, "2026-11-30")
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    for paper in ["board", "basis", "annex"] {
      let page = try place.text("r/\(paper).html")
      let tables = page.matches(of: /<caption id="([^"]+)">([^<]*)</)
      let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
      #expect(tables.count > (paper == "board" ? 0 : 40))
      for list in [ids, tables.map { String($0.output.2) }] {
        let repeated = Dictionary(grouping: list) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [], "\(paper)")
      }
    }
  }

  @Test("the tables say who is alone between two networks")
  func tables() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let result = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    #expect(result.status == .done)
    #expect(try place.text("r/tables/sole_bridges.csv") == "person,a,b\np3,eko,it\n")
    let people = try place.text("r/tables/people.csv").split(separator: "\n")
    #expect(people[0].hasPrefix("person,organisation,networks,colleagues,betweenness,"))
    #expect(people.count == 6)
    #expect(people[3].hasPrefix("p3,9001,2,3,"))
    let networks = try place.text("r/tables/networks.csv").split(separator: "\n")
    #expect(networks[0].hasPrefix("network,people,organisations,betweenness,"))
    #expect(networks[1].hasPrefix("apart,1,1,0,0,"))
  }

  @Test(
    "a run over an earlier one keeps its maps to the byte, and a damaged file of places costs nothing"
  )
  func places() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    var request = request(folder, tablesOnly: false)
    request.parts = [.centrality]
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    let map = try place.bytes("r/diagrams/network-map.svg")
    let kept = try place.bytes("r/diagrams/places.json")
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(try place.bytes("r/diagrams/network-map.svg") == map)
    #expect(try place.bytes("r/diagrams/places.json") == kept)
    try place.write("{\"maps\": {\"network-map\": [1]}}", to: "r/diagrams/places.json")
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(try place.bytes("r/diagrams/network-map.svg") == map)
  }

  @Test("the same run twice gives the same bytes, but for the timings")
  func same() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    for name in ["a", "b"] {
      let result = try analyse(
        request(folder, tablesOnly: false), to: place.path + "/" + name, progress: .silent)
      #expect(result.status == .done, "\(result.messages)")
    }
    let files = place.files().filter { $0.hasPrefix("a/") }
    #expect(files.count >= 17)
    for name in files where !name.hasSuffix("run.json") {
      let other = "b/" + name.dropFirst(2)
      guard let bytes = try? place.bytes(name) else { continue }
      #expect(try place.bytes(other) == bytes, "\(name)")
    }
    func record(_ name: String) throws -> [String] {
      try place.text(name + "/run.json").components(separatedBy: "\"timings\"").prefix(1).map { $0 }
    }
    #expect(try record("a") == record("b"))
  }

  @Test("the board edition names nobody; the annex and tables are for their owner")
  func names() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder, tablesOnly: false), to: place.path + "/r", progress: .silent)
    let board = try place.text("r/basis.html")
    for name in ["Ekonomichef Almvik", "Controller Almvik", "IT-chef Björkåsa"] {
      #expect(!board.contains(name))
    }
    #expect(try place.text("r/annex.html").contains("Controller Almvik"))
    for (name, mode) in [
      ("annex.html", 0o600), ("tables/people.csv", 0o600), ("basis.html", 0o644),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path + "/r/" + name)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode, "\(name)")
    }
  }

  @Test("a failed run leaves the earlier report as it was")
  func untouched() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    let before = place.files().map { ($0, try? place.bytes($0)) }
    try folder.write("id;namn\np1;A\np1;B\n", to: "people.csv")
    #expect(throws: RunFailure.self) {
      try analyse(request(folder), to: place.path + "/r", progress: .silent)
    }
    let after = place.files().map { ($0, try? place.bytes($0)) }
    #expect(before.map(\.0) == after.map(\.0))
    #expect(before.map(\.1) == after.map(\.1))
  }

  @Test("a run killed between the two renames is put right by the next")
  func healed() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    try FileManager.default.moveItem(
      atPath: place.path + "/r", toPath: place.path + "/.previous-r")
    try folder.write("id;namn\np1;A\np1;B\n", to: "people.csv")
    #expect(throws: RunFailure.self) {
      try analyse(request(folder), to: place.path + "/r", progress: .silent)
    }
    #expect(try place.text("r/tables/people.csv").contains("p3"))
  }

  @Test("a map that cannot be drawn costs the map only, and is told")
  func withoutDiagrams() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    var request = request(folder, tablesOnly: false)
    request.drawing = ["/nonexistent/program"]
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .toolMissing)
    #expect(result.messages.contains { $0.contains("network-map") })
    #expect(try place.text("r/basis.html").contains("Nätverkskarta kunde inte ritas."))
    // A chart and the map of levels need no other program.
    let diagrams = place.files().filter { $0.contains("diagrams/") }
    #expect(
      Set(diagrams) == ["r/diagrams/levels.svg", "r/diagrams/participation-lorenz.svg"],
      "\(diagrams)")
  }

  @Test("only what is asked for is analysed")
  func parts() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    var request = request(folder)
    request.parts = [.centrality]
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(!place.files().contains("r/tables/sole_bridges.csv"))
    #expect(try place.text("r/tables/people.csv").contains("betweenness"))
  }

  @Test("every part writes whole tables: the columns of the contract, in their order")
  func wholeTables() throws {
    // What each part is asked for, beside whatever else it can fill.
    let promised: [Part: [String]] = [
      .centrality: ["people", "networks", "organisations", "collaborations", "brokerage"],
      .gaps: ["pairs", "index"], .dependency: ["dependency", "organisations"],
      .instruments: ["readiness", "selftest", "participation", "portfolio", "organisations"],
    ]
    let place = try TemporaryFolder()
    for part in Part.allCases {
      var request = Request(dataset: Example.path)
      request.asOf = "2026-11-21"
      request.tablesOnly = true
      request.parts = [part]
      let name = part.rawValue
      _ = try analyse(request, to: place.path + "/" + name, progress: .silent)
      let written = Set(place.files().filter { $0.hasPrefix(name + "/tables/") })
      for table in promised[part, default: []] {
        #expect(written.contains("\(name)/tables/\(table).csv"), "\(name): \(table)")
      }
      for table in Table.contract {
        let columns = table.columns.map(\.name)
        let file = "\(name)/tables/\(table.name).csv"
        guard written.contains(file) else { continue }
        let header = try place.text(file).prefix { $0 != "\n" }.split(separator: ",")
        #expect(header.prefix(columns.count).map(String.init) == columns, "\(file)")
      }
    }
  }
}
