// A deadline: what has been told that it is passed is thrown away, and all else kept.

import Synchronization
import Testing
import Threads

@Suite struct DeadlineTests {
  @Test("without a limit nothing is ever given up")
  func none() {
    #expect(!Deadline.none.isPassed)
    #expect(Deadline.none.heeding { Deadline.none.isPassed ? 1 : 2 } == 2)
  }

  @Test("work that heard of it is cut off, work that was done before or did not ask is whole")
  func heeding() {
    let asked = Atomic(0)
    let deadline = Deadline { asked.wrappingAdd(1, ordering: .relaxed).newValue > 3 }
    #expect(deadline.heeding { deadline.isPassed || deadline.isPassed ? 1 : 2 } == 2)
    #expect(deadline.heeding { (0..<5).filter { _ in deadline.isPassed }.count } == nil)
    #expect(deadline.isPassed)
    // Passed once, passed always, and the clock is not asked again.
    let before = asked.load(ordering: .relaxed)
    #expect(deadline.isPassed)
    #expect(asked.load(ordering: .relaxed) == before)
    #expect(deadline.heeding { 7 } == 7)
  }

  @Test("threads that ask at the same time are told the same")
  func threads() {
    let deadline = Deadline { true }
    let told = deadline.heeding { sharded(64, threads: allThreads) { _ in deadline.isPassed } }
    #expect(told == nil)
    #expect(sharded(64, threads: allThreads) { _ in deadline.isPassed }.allSatisfy { $0 })
  }
}
