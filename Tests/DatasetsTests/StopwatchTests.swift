// What stages take, and the limit of time.

import Datasets
import Synchronization
import Testing
import Text
import Threads

@Suite struct StopwatchTests {
  private final class Meter: Sendable {
    private let readings: Mutex<[Usage]>
    init(_ readings: [(Double, Double, Int)]) {
      self.readings = Mutex(
        readings.map { Usage(seconds: $0.0, processorSeconds: $0.1, peakMegabytes: $0.2) })
    }
    func next() -> Usage {
      readings.withLock {
        $0.isEmpty ? Usage(seconds: 0, processorSeconds: 0, peakMegabytes: 0) : $0.removeFirst()
      }
    }
  }

  private struct Failed: Error {}

  @Test(
    "time and processor are added up for each stage, memory is the most so far; also of one that fails"
  )
  func stages() throws {
    let meter = Meter([
      (1, 10, 5), (3, 13, 50), (3, 13, 50), (4, 14, 50), (10, 20, 50), (11, 26, 40),
    ])
    let heard = Mutex<[String]>([])
    let progress = RunProgress { moment in
      if let moment { heard.withLock { $0.append(moment.words) } }
    }
    let watch = Stopwatch(progress, usage: { _ in meter.next() })
    #expect(watch.time("load") { 7 } == 7)
    #expect(throws: Failed.self) {
      try watch.time("graphs") { () throws(Failed) in throw Failed() }
    }
    watch.time("load") {}
    let all = watch.all
    #expect(all.mapValues(\.seconds) == ["load": 3, "graphs": 1])
    #expect(all.mapValues(\.processorSeconds) == ["load": 9, "graphs": 1])
    #expect(all.mapValues(\.peakMegabytes) == ["load": 50, "graphs": 50])
    #expect(heard.withLock { $0 } == ["inläsning", "grafer", "inläsning"])
  }

  @Test("a stage beside others is timed by its thread, and not told of")
  func threads() {
    let heard = Mutex(0)
    let progress = RunProgress { _ in heard.withLock { $0 += 1 } }
    let asked = Mutex<[Bool]>([])
    let watch = Stopwatch(progress) { ofThread in
      asked.withLock { $0.append(ofThread) }
      return Usage.now(ofThread: ofThread)
    }
    watch.time("papers/basis", onThread: true) {}
    #expect(watch.all.keys.sorted() == ["papers/basis"])
    #expect(asked.withLock { $0 } == [true, true] && heard.withLock { $0 } == 0)
  }

  @Test("the system's own meters: work takes processor time, memory that is held shows")
  func meters() {
    let before = Usage.now(ofThread: false)
    var sum: UInt64 = 1
    var until = Usage.now(ofThread: true).processorSeconds
    let start = until
    while until - start < 0.01 {
      for number in 0..<10_000 as Range<UInt64> { sum = sum &* 31 &+ number }
      until = Usage.now(ofThread: true).processorSeconds
    }
    let after = Usage.now(ofThread: false)
    #expect(sum != 0)
    #expect(after.processorSeconds > before.processorSeconds && after.seconds > before.seconds)
    #expect(before.peakMegabytes > 0 && after.peakMegabytes >= before.peakMegabytes)
  }

  @Test("analyses have seven tenths of the time, all of it is for what can be left out besides")
  func shares() {
    let now = Mutex(0.0)
    let limit = TimeLimit(seconds: 100) { now.withLock { $0 } }
    now.withLock { $0 = 69.9 }
    #expect(!limit.analyses.isPassed && !limit.all.isPassed)
    now.withLock { $0 = 70 }
    #expect(limit.analyses.isPassed && !limit.all.isPassed)
    now.withLock { $0 = 100 }
    #expect(limit.all.isPassed)
  }

  @Test("a limit is said in the largest whole unit")
  func words() {
    let said = [1.0, 90, 60, 600, 3600, 7200, 5400].map { TimeLimit.words($0).swedish }
    #expect(
      said == [
        "1 sekund", "90 sekunder", "1 minut", "10 minuter", "1 timme", "2 timmar", "90 minuter",
      ])
    #expect(TimeLimit.words(3600).english == "1 hour")
  }

  @Test("stages have one name each")
  func names() {
    let names = Stage.all.map(\.name) + Stage.papers.map(\.name)
    #expect(Set(Stage.all.map(\.name)).count == Stage.all.count)
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(("draw" as Stage).words == Localised(swedish: "kartor", english: "maps"))
  }
}
