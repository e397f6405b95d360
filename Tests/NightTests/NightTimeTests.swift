// The time of a night: no dataset is without a report for want of it, and the log has what each took.

import Datasets
import Foundation
import History
import Logging
import Night
import NightSupport
import Run
import Synchronization
import TestSupport
import Testing
import Text

private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  var log: Logger {
    Logger(label: "test") { _ in
      JSONLines(clock: { Date(timeIntervalSince1970: 0) }) { line in
        self.lines.withLock { $0.append(line) }
      }
    }
  }
}

@Suite struct NightTimeTests {
  @Test(
    "a dataset whose time is up has a report without what does not fit; it is compared with nothing and made again"
  )
  func upNow() throws {
    let night = try NightFolder(["a", "b"])
    let lines = Lines()
    func run(_ day: String, late: Bool) throws -> [RunResult] {
      try night.run(day) {
        $0.log = lines.log
        if late { $0.elapsed = { 1e9 } }
      }
    }
    #expect(statuses(try run("2026-11-20", late: false)) == [.done, .done])
    try night.joins("p4", "hr")
    let late = try run("2026-11-21", late: true)
    // The other has not changed, and time is nothing to it.
    #expect(statuses(late) == [.toolMissing, .done])
    #expect(late.map(\.isUnchanged) == [false, true])
    #expect(night.latest() == "a/2026-11-21")
    // Fewer tables than of a whole report, and nothing else is wrong with it.
    #expect(night.faults(in: "a/2026-11-21").filter { !$0.hasSuffix(" tables") } == [])
    let page = try night.text("a/2026-11-21/basis.html")
    #expect(page.contains("Tidsgränsen på 1 timme räckte inte till hela rapporten."))
    #expect(page.contains("Därför jämförs rapporten inte med den förra."))
    #expect(!page.contains("id=\"forandringar\""))
    #expect(
      lines.all.contains {
        $0.contains("\"event\": \"published\"") && !$0.contains("\"left_out\": \"0\"")
      })
    #expect(try night.text("index.html").contains("Något i rapporten kunde inte göras."))
    // What the late run did not see is not gone, and the next is compared with the last whole one.
    let history = try History(night.path("history.sqlite"))
    #expect(try history.runs(of: "a").map(\.name) == ["2026-11-20"])
    let next = try run("2026-11-22", late: false)
    #expect(statuses(next) == [.done, .done] && next.map(\.isUnchanged) == [false, true])
    #expect(try night.text("a/2026-11-22/basis.html").contains("id=\"forandringar\""))
    #expect(try history.runs(of: "a").map(\.name) == ["2026-11-20", "2026-11-22"])
  }

  @Test("the log has the beginning and the end of each dataset, with its seconds")
  func log() throws {
    let night = try NightFolder(["a", "b"])
    try night.folder.write("id;namn\np1;A\np1;B\n", to: "Data/b/people.csv")
    let lines = Lines()
    let now = Mutex(0.0)
    _ = try night.run("2026-11-21") {
      $0.log = lines.log
      $0.clock = {
        now.withLock {
          $0 += 2.5
          return $0
        }
      }
    }
    let own = lines.all.filter { $0.contains("dataset begins") || $0.contains("dataset ends") }
      .map { String($0.drop { $0 != "," }) }
    #expect(
      own == [
        #", "level": "info", "event": "dataset begins", "dataset": "a"}"#,
        #", "level": "info", "event": "dataset ends", "dataset": "a", "seconds": "2.5", "status": "0"}"#,
        #", "level": "info", "event": "dataset begins", "dataset": "b"}"#,
        #", "level": "info", "event": "dataset ends", "dataset": "b", "seconds": "2.5", "status": "65"}"#,
      ])
    let published = try #require(lines.all.first { $0.contains("\"published\"") })
    #expect(
      published.contains("\"publish_seconds\": ") && published.contains("\"remember_seconds\": "))
  }

  @Test("what is under way is told to the log with the share done and the time left")
  func underWay() {
    let lines = Lines()
    let heard = Mutex<[RunProgress.Moment]>([])
    let progress = RunProgress(clock: { 0 }) { moment in
      if let moment { heard.withLock { $0.append(moment) } }
    }
    progress.names("a")
    progress.expect(["load", "graphs"], last: ["load": 30, "graphs": 10], in: .swedish)
    progress.begin("load")
    let log = lines.log
    for moment in heard.withLock({ $0 }) { log.tell(moment, after: 10) }
    #expect(
      lines.all.first?.hasSuffix(
        #""event": "under way", "dataset": "a", "percent": "25", "seconds_left": "30", "stage": "inläsning"}"#
      )
        == true, "\(lines.all)")
  }

  @Test("a worker tells of its stages as the dataset's")
  func worker() throws {
    let night = try NightFolder(["a"])
    let heard = Mutex<[RunProgress.Moment]>([])
    var request = night.night("2026-11-21")
    request.worker = [Program.path, "night-worker"]
    _ = try nightly(
      request,
      progress: RunProgress { moment in
        if let moment { heard.withLock { $0.append(moment) } }
      })
    let told = heard.withLock { $0 }
    #expect(
      told.first?.words == "inläsning"
        && told.contains { $0.words == "personer som tillsammans betyder mest" })
    #expect(told.allSatisfy { $0.dataset == "a" })
  }
}
