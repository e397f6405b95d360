// Work in shards: told as it goes, and the same whoever listens.

import Network
import Synchronization
import TestSupport
import Testing

@Suite struct ShardingTests {
  /// What a listener has heard.
  private final class Ear: Sendable {
    let heard = Mutex<[[Int]]>([])
  }

  @Test("a measure tells after each shard how many are done, on one thread and on several")
  func progress() {
    let small = SmallTwoMode(
      left: 80, right: 40, ties: (0..<80).flatMap { [($0, $0 % 40), ($0, ($0 * 7 + 3) % 40)] })
    let b = TwoMode(small)
    let silent = Betweenness(of: b, threads: 2).scores
    for threads in [1, 2, 4] {
      let ear = Ear()
      let scores = ShardProgress.$listener.withValue({ done, all in
        ear.heard.withLock { $0.append([done, all]) }
      }) { Betweenness(of: b, threads: threads).scores }
      #expect(scores == silent)
      let heard = ear.heard.withLock { $0 }
      #expect(!heard.isEmpty && heard.allSatisfy { (1...$0[1]).contains($0[0]) })
      // Every piece of work is told from its first shard to its last.
      var expected = 1
      for step in heard {
        #expect(step[0] == expected)
        expected = step[0] == step[1] ? 1 : step[0] + 1
      }
      #expect(expected == 1)
    }
  }
}
