// What is told of a run under way: the share done, the time left, and when.

import Datasets
import Findings
import Synchronization
import Testing
import Text

@Suite struct ForecastTests {
  private static func stage(_ name: String, _ weight: Double = 1) -> Stage {
    Stage(name, Localised(swedish: "sv-" + name, english: "en-" + name), weight: weight)
  }

  private let stages = [stage("a", 1), stage("b", 3), stage("c", 6)]

  @Test("by the times of an earlier run: shares of its time, and how fast it goes now")
  func timed() throws {
    let forecast = Forecast(stages, last: ["a": 10, "b": 30, "c": 60, "gone": 1000])
    let a = try #require(forecast.moment(of: stages[0], after: 0))
    #expect(a == (share: 0, part: 0.1, expected: 10, left: 100))
    // Twice as slow as the last time.
    let b = try #require(forecast.moment(of: stages[1], after: 20))
    #expect(b == (share: 0.1, part: 0.3, expected: 60, left: 180))
    // As fast: what b was left out for counts as done.
    let c = try #require(forecast.moment(of: stages[2], after: 40))
    #expect(c == (share: 0.4, part: 0.6, expected: 60, left: 60))
    #expect(forecast.moment(of: Self.stage("d"), after: 40) == nil)
  }

  @Test("a stage that the earlier run did not have takes nothing from the others")
  func new() throws {
    let forecast = Forecast(stages, last: ["a": 10, "c": 30])
    let b = try #require(forecast.moment(of: stages[1], after: 10))
    #expect(b == (share: 0.25, part: 0, expected: 0, left: 30))
  }

  @Test("without an earlier run, by declared costs: no time left before a tenth is done")
  func declared() throws {
    let forecast = Forecast(stages)
    let a = try #require(forecast.moment(of: stages[0], after: 5))
    #expect(a.share == 0 && a.left == nil && a.expected == nil)
    let b = try #require(forecast.moment(of: stages[1], after: 5))
    #expect(b.share == 0.1 && b.left == 45 && b.expected == 15)
    #expect(Forecast([]).moment(of: stages[0], after: 1) == nil)
    // So it is where the earlier run knew few of them: one of a version that told of fewer.
    let few = try #require(Forecast(stages, last: ["a": 10]).moment(of: stages[1], after: 5))
    #expect(few.share == 0.1 && few.left == 45)
  }

  @Test("analyses weigh by their cost")
  func costs() {
    func weight(_ cost: Cost) -> Double {
      Stage(
        Analysis<Nothing>(
          "x", title: Localised(swedish: "E–I mellan", english: "Key players"), parts: [],
          cost: cost, needs: [], tables: [], run: { _ in nil }), in: "analyses"
      ).weight
    }
    #expect(weight(.counted) < weight(.searched) && weight(.searched) < weight(.drawn))
  }

  private struct Nothing: AnalysisInput {
    func holds(_ need: Int) -> Bool { true }
  }

  private func moments(
    last: [String: Double] = ["a": 10, "b": 30, "c": 60], language: Language = .swedish
  ) -> [RunProgress.Moment] {
    let heard = Heard()
    let progress = RunProgress(clock: { heard.now }) { moment in
      if let moment { heard.take(moment) }
    }
    progress.expect(stages, last: last, in: language)
    progress.begin(stages[0])
    heard.pass(10)
    progress.begin(stages[1])
    progress.end()
    return heard.moments
  }

  @Test("a line says what goes on, how much is done and what is left")
  func line() {
    let moment = moments()[1]
    #expect(moment.line(after: 0) == "sv-b, 10 % klart, omkring 90 s kvar")
    #expect(moment.line(after: 10) == "sv-b, 20 % klart, omkring 80 s kvar")
    #expect(
      moments(language: .english)[1].line(after: 10) == "en-b, 20 % done, about 80 s left")
    // Later than expected: short of its end, and what comes after it is left.
    #expect(moment.line(after: 500) == "sv-b, 38 % klart, omkring 60 s kvar")
    var named = moment
    named.dataset = "Prov"
    #expect(named.line(after: 10) == "Prov: sv-b, 20 % klart, omkring 80 s kvar")
    #expect(moments(last: ["a": 600, "b": 9000, "c": 1])[0].line(after: 0).contains("3 tim kvar"))
    #expect(moments(last: ["a": 600, "b": 300, "c": 1])[0].line(after: 0).contains("15 min kvar"))
  }

  @Test("a stage of which nothing is known is named and nothing more")
  func unknown() {
    let heard = Heard()
    let progress = RunProgress(clock: { heard.now }) { $0.map(heard.take) }
    progress.begin("load")
    #expect(heard.moments.map { $0.line(after: 3) } == ["inläsning"])
  }

  @Test("the bar is as long as the share, and no longer than the line")
  func bar() {
    let moment = moments()[1]
    let bar = moment.bar(after: 15, columns: 80)
    #expect(bar == "[#####---------------] sv-b, 25 % klart, omkring 75 s kvar")
    #expect(moment.bar(after: 15, columns: 30).count == 29)
  }

  @Test("several datasets: each is a run of its own, and the times are not carried over")
  func datasets() {
    let heard = Heard()
    let progress = RunProgress(clock: { heard.now }) { $0.map(heard.take) }
    for name in ["x", "y"] {
      progress.names(name)
      progress.begin("load")
      progress.expect(stages, last: ["a": 10, "b": 30, "c": 60], in: .english)
      heard.pass(10)
      progress.begin(stages[1])
      heard.pass(1000)
    }
    #expect(heard.moments.map(\.dataset) == ["x", "x", "y", "y"])
    #expect(heard.moments.map(\.left) == [nil, 90, nil, 90])
  }

  // MARK: When

  @Test(
    "a log hears nothing of a run that takes less than half a minute, then a line each half minute")
  func log() throws {
    var telling = ProgressTelling(.lines)
    let moment = moments()[1]
    #expect(telling.due(at: 5) == nil)
    #expect(telling.begin(moment, at: 100) == "")
    #expect(telling.due(at: 129.9) == nil)
    #expect(telling.begin(moment, at: 120) == "")
    #expect(telling.due(at: 130) == "sv-b, 20 % klart, omkring 80 s kvar\n")
    #expect(telling.due(at: 159) == nil)
    #expect(telling.due(at: 160) != nil)
    #expect(telling.begin(nil, at: 161) == "")
    #expect(telling.due(at: 300) == nil)
    // The next run begins anew.
    #expect(telling.begin(moment, at: 400) == "")
    #expect(telling.due(at: 410) == nil)
    #expect(telling.due(at: 430) != nil)
  }

  @Test("a terminal sees the bar from the first second on, and nothing of it afterwards")
  func terminal() throws {
    var telling = ProgressTelling(.bar(columns: 80))
    let moment = moments()[1]
    #expect(telling.begin(moment, at: 100) == "")
    #expect(telling.due(at: 100.5) == nil)
    let due = telling.due(at: 101)
    let shown = try #require(due)
    #expect(shown.hasPrefix("\r\u{1B}[K[##--"))
    #expect(!shown.contains("\n"))
    #expect(telling.begin(nil, at: 102) == "\r\u{1B}[K")
    // One that was never shown leaves no sign.
    #expect(telling.begin(moment, at: 103) == "")
    #expect(telling.begin(nil, at: 103.1) == "")
  }
}

/// A clock that is set by hand, and what was told by it.
private final class Heard: Sendable {
  private let state = Mutex((now: 50.0, moments: [RunProgress.Moment]()))
  var now: Double { state.withLock { $0.now } }
  var moments: [RunProgress.Moment] { state.withLock { $0.moments } }
  func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }
  func take(_ moment: RunProgress.Moment) { state.withLock { $0.moments.append(moment) } }
}
