// Analyses within a limit of time: the cheap come first, and what is cut off is thrown away.

import Datasets
import Findings
import Run
import Synchronization
import Testing
import Text
import Threads

/// A clock that jumps when a stage of this name begins.
final class Clock: Sendable {
  private let now = Mutex(0.0)
  private let stage: String

  init(jumpsAt stage: String = "") { self.stage = stage }

  var seconds: Double { now.withLock { $0 } }
  func pass(_ seconds: Double) { now.withLock { $0 += seconds } }

  var progress: RunProgress {
    RunProgress(clock: { 0 }) { moment in
      if let moment, moment.words == self.stage { self.pass(1e9) }
    }
  }
}

@Suite struct AnalysisQueueTests {
  private struct Input: AnalysisInput {
    func holds(_ need: String) -> Bool { need != "lacking" }
  }

  private static func analysis(
    _ name: String, _ cost: Cost, needs: [String] = [], _ run: @escaping @Sendable () -> Void = {}
  ) -> Analysis<Input> {
    Analysis(
      name, title: Localised(name), parts: [.gaps], cost: cost, needs: needs, tables: []
    ) { _ in
      run()
      return Outcome()
    }
  }

  private func carriedOut(
    _ analyses: [Analysis<Input>], _ deadline: Deadline
  ) -> (done: [String], leftOut: [String]) {
    var queue = AnalysisQueue()
    queue.add(analyses, on: Input(), in: "g")
    let (outcomes, leftOut) = queue.carriedOut(deadline, Stopwatch())
    return (outcomes["g", default: []].compactMap(\.declaration?.name), leftOut.map(\.stage))
  }

  @Test("without a limit all are carried out: the cheap first, told in the order of the catalogue")
  func all() {
    let order = Mutex<[String]>([])
    func noted(_ name: String, _ cost: Cost) -> Analysis<Input> {
      Self.analysis(name, cost) { order.withLock { $0.append(name) } }
    }
    let found = carriedOut(
      [noted("a", .drawn), noted("b", .counted), noted("c", .searched), noted("d", .counted)], .none
    )
    #expect(found == (done: ["a", "b", "c", "d"], leftOut: []))
    #expect(order.withLock { $0 } == ["b", "d", "c", "a"])
  }

  @Test("a slow one takes the time of those that come after it, and never of what merely counts")
  func slow() {
    let clock = Clock()
    let limit = TimeLimit(seconds: 100) { clock.seconds }
    let found = carriedOut(
      [
        Self.analysis("late", .drawn), Self.analysis("slow", .searched) { clock.pass(70) },
        Self.analysis("counted", .counted), Self.analysis("first", .searched, needs: ["x"]),
        Self.analysis("never", .drawn, needs: ["lacking"]),
      ], limit.analyses)
    // One that was done before it asked is whole; one without its tables lacks those, not time.
    #expect(found == (done: ["slow", "counted"], leftOut: ["g/late", "g/first"]))
  }

  @Test("what is cut off while it works is thrown away")
  func cut() {
    let clock = Clock()
    let deadline = TimeLimit(seconds: 100) { clock.seconds }.analyses
    let found = carriedOut(
      [
        Self.analysis("cut", .drawn) {
          for _ in 0..<10 where !deadline.isPassed { clock.pass(10) }
        },
        Self.analysis("after", .drawn), Self.analysis("before", .searched),
      ], deadline)
    #expect(found == (done: ["before"], leftOut: ["g/cut", "g/after"]))
  }

  @Test("all time gone before it begins: what merely counts is there")
  func none() {
    let found = carriedOut(
      [Self.analysis("a", .searched), Self.analysis("b", .counted), Self.analysis("c", .drawn)],
      Deadline { true })
    #expect(found == (done: ["b"], leftOut: ["g/a", "g/c"]))
  }
}
