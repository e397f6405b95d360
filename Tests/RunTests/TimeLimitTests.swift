// A run with a limit of time: what does not fit is left out and said to be, and nothing else is touched.

import Datasets
import Findings
import Foundation
import History
import Run
import Synchronization
import TestSupport
import Testing
import Text

@Suite struct TimeLimitTests {
  private func request(_ folder: TemporaryFolder) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    return request
  }

  private func text(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
  }

  /// A run whose time is gone when the stage `words` begins.
  private func run(
    _ folder: TemporaryFolder, _ name: String, jumpsAt words: String, in place: TemporaryFolder,
    language: Language = .swedish
  ) throws -> RunResult {
    var request = request(folder)
    request.language = language
    let clock = Clock(jumpsAt: words)
    request.seconds = 600
    request.elapsed = { clock.seconds }
    return try analyse(request, to: place.path + "/" + name, progress: clock.progress)
  }

  @Test("a limit that is not reached changes nothing but the timings")
  func generous() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/a", progress: .silent)
    let result = try run(folder, "b", jumpsAt: "", in: place)
    #expect(result.status == .done, "\(result.messages)")
    let files = place.files().filter { $0.hasPrefix("a/") && !$0.hasSuffix("run.json") }
    #expect(files.count >= 17)
    for name in files {
      // A folder has no bytes.
      guard let bytes = try? place.bytes(name) else { continue }
      #expect(try place.bytes("b" + name.dropFirst()) == bytes, "\(name)")
    }
  }

  @Test("the setting of the dataset is the limit, also where the request has another")
  func setting() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("time_limit: 90\n", to: "settings.yaml")
    let place = try TemporaryFolder()
    let result = try run(folder, "r", jumpsAt: "namn", in: place)
    #expect(result.messages.contains { $0.contains("the time limit of 90 seconds was not enough") })
    // Without a limit time does not matter.
    try FileManager.default.removeItem(atPath: folder.path + "/settings.yaml")
    var request = request(folder)
    request.elapsed = { 1e9 }
    let free = try analyse(request, to: place.path + "/free", progress: .silent)
    #expect(free.status == .done, "\(free.messages)")
  }

  @Test(
    "all time gone when the lists are read: there is a report, it says what is not there, in both languages"
  )
  func nothing() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let result = try run(folder, "r", jumpsAt: "namn", in: place)
    #expect(result.status == .toolMissing)
    #expect(
      result.messages.contains {
        $0.contains(
          "not made: analyses/key_players: left out, the time limit of 10 minutes was not enough")
      }, "\(result.messages)")
    for file in ["basis.html", "annex.html"] {
      let page = text(try place.text("r/" + file))
      #expect(
        page.contains("Tidsgränsen på 10 minuter räckte inte till hela rapporten."), "\(file)")
      #expect(
        page.contains("Det här är inte beräknat, eftersom tidsgränsen på 10 minuter inte räckte."),
        "\(file)")
      #expect(
        page.contains("Personer som tillsammans betyder mest") && page.contains("kartor"), "\(file)"
      )
      #expect(!page.contains("underlaget har inget att säga"), "\(file)")
      #expect(!page.contains("Vilja och behov kan inte ställas mot varandra"), "\(file)")
    }
    let board = text(try place.text("r/board.html"))
    #expect(board.contains("Tidsgränsen på 10 minuter räckte inte till alla beräkningar."))
    let findings = try place.text("r/findings.json")
    #expect(
      findings.contains(
        "Personer som tillsammans betyder mest kan inte bedömas: tidsgränsen på 10 minuter räckte inte."
      ))
    // What merely counts is there, and so are all tables and forms.
    let people = try place.text("r/tables/people.csv")
    #expect(people.contains("networks") && people.contains("p3"))
    for name in ["workbook.xlsx", "basis.xlsx", "explorer.html"] {
      #expect(place.files().contains("r/" + name) == (name != "explorer.html"), "\(name)")
    }
    #expect(!place.files().contains { $0.hasPrefix("r/diagrams/") })
    let record = try RunRecord(json: place.bytes("r/run.json"))
    #expect(record.missing.contains { $0.hasPrefix("draw: ") })
    #expect(record.timings.seconds["analyses/key_players"] == nil)
    #expect(record.timings.seconds["analyses/degrees"] != nil)
    let english = try run(folder, "e", jumpsAt: "names", in: place, language: .english)
    #expect(english.status == .toolMissing)
    let page = text(try place.text("e/basis.html"))
    #expect(page.contains("The time limit of 10 minutes was not enough for the whole report."))
    #expect(
      page.contains("This is not computed, since the time limit of 10 minutes was not enough."))
  }

  @Test(
    "nothing that is there differs from the whole report, and nothing is said for want of an analysis"
  )
  func same() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/whole", progress: .silent)
    let whole = try Said(place, "whole")
    for (number, stage) in [
      "namn", "inom och mellan", "så säker är ordningen", "personer som tillsammans betyder mest",
      "om deltagare slutar",
    ]
    .enumerated() {
      _ = try run(folder, "\(number)", jumpsAt: stage, in: place)
      let cut = try Said(place, "\(number)")
      #expect(cut.findings.subtracting(whole.findings) == [], "\(stage)")
      #expect(cut.figures.filter { whole.figures[$0.key] != $0.value } == [:], "\(stage)")
      for (place, cell) in cut.cells where !cell.isEmpty && whole.cells[place] != cell {
        Issue.record("\(stage): \(place): \(whole.cells[place] ?? "none") → \(cell)")
      }
      #expect(cut.cells.count <= whole.cells.count, "\(stage)")
    }
  }

  @Test("a costly search is cut off inside: its answer is not there, those before it are")
  func inside() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let names = [
      "så säker är ordningen": "stability", "personer som tillsammans betyder mest": "key_players",
    ]
    for (words, name) in names {
      let result = try run(folder, name, jumpsAt: words, in: place)
      #expect(result.messages.contains { $0.contains("analyses/\(name): left out") }, "\(name)")
      #expect(
        try place.text(name + "/tables/people.csv").contains("betweenness")
          && !place.files().contains("\(name)/tables/\(name).csv"), "\(name)")
    }
  }

  @Test("every stage has its time, processor and memory in run.json, and the papers each their own")
  func stages() throws {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder()
    let heard = Mutex<[String]>([])
    let progress = RunProgress { moment in
      if let moment { heard.withLock { $0.append(moment.words) } }
    }
    _ = try analyse(request(folder), to: place.path + "/r", progress: progress)
    let timings = try RunRecord(json: place.bytes("r/run.json")).timings
    let stages = Set(timings.seconds.keys)
    for stage in [
      "load", "names", "graphs", "analyses/betweenness", "analyses/stability",
      "instruments/politics",
      "joint", "explorer", "charts", "draw", "papers/board", "papers/basis", "papers/annex",
      "tables",
      "pages", "workbook/basis", "workbook/annex",
    ] {
      #expect(stages.contains(stage), "\(stage)")
    }
    #expect(Set(try #require(timings.processorSeconds).keys) == stages)
    let memory = try #require(timings.peakMegabytes)
    #expect(Set(memory.keys) == stages)
    #expect(memory.values.allSatisfy { $0 > 0 })
    #expect(timings.seconds.values.allSatisfy { $0 >= 0 })
    let told = heard.withLock { $0 }
    for words in [
      "inläsning", "grafer", "personer som tillsammans betyder mest", "kartor", "arbetsbok",
      "publicering",
    ] {
      #expect(told.contains(words), "\(words)")
    }
    // The next run knows from it what each stage takes.
    let known = Mutex<[RunProgress.Moment]>([])
    _ = try analyse(
      request(folder), to: place.path + "/r",
      progress: RunProgress { moment in
        if let moment { known.withLock { $0.append(moment) } }
      })
    let moments = known.withLock { $0 }.drop { $0.share == nil }
    #expect(moments.count > 30)
    #expect(moments.allSatisfy { $0.left != nil && $0.expected != nil })
    #expect(zip(moments, moments.dropFirst()).allSatisfy { ($0.share ?? 0) <= ($1.share ?? 0) })
  }

  @Test("a record of a version that told seconds only is read")
  func earlier() throws {
    let json = #"{"started": "2026-01-01T00:00:00Z", "seconds": {"load": 1.5}}"#
    let timings = try JSONDecoder().decode(RunRecord.Timings.self, from: Data(json.utf8))
    #expect(timings.seconds == ["load": 1.5] && timings.processorSeconds == nil)
  }
}

/// What a report says, in a form that can be compared.
private struct Said {
  var findings: Set<String> = []
  var figures: [String: String] = [:]
  var cells: [String: String] = [:]

  init(_ place: TemporaryFolder, _ name: String) throws {
    let json =
      try JSONSerialization.jsonObject(
        with: place.bytes(name + "/findings.json")) as? [String: Any]
    for finding in json?["findings"] as? [[String: Any]] ?? []
    where finding["kind"] as? String != "left_out_for_time" {
      // How severe it is depends on what else is told: of few findings fewer are high.
      let told = finding.filter { $0.key != "severity" }
      let data = try JSONSerialization.data(withJSONObject: told, options: .sortedKeys)
      findings.insert(String(decoding: data, as: UTF8.self))
    }
    for figure in json?["key_figures"] as? [[String: Any]] ?? [] {
      let data = try JSONSerialization.data(withJSONObject: figure, options: .sortedKeys)
      figures["\(figure["name"] ?? "")"] = String(decoding: data, as: UTF8.self)
    }
    try #require(!findings.isEmpty && !figures.isEmpty)
    for file in place.files()
    where file.hasPrefix(name + "/tables/") && file.hasSuffix(".csv") {
      let lines = try place.text(file).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      guard let heads = lines.first else { continue }
      var seen: [String: Int] = [:]
      for line in lines.dropFirst() {
        // Rows are known by what they are about, and their place among those about the same.
        let row = line.first ?? ""
        seen[row, default: 0] += 1
        for (head, cell) in zip(heads, line) {
          cells["\(file.dropFirst(name.count)) \(row) \(seen[row] ?? 0) \(head)"] = cell
        }
      }
    }
  }
}
