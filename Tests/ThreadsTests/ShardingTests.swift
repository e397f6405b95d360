// Shards: every one is done once, and the results stand in their order on any number of threads.

import Testing
import Threads

@Suite struct ShardingTests {
  @Test(
    "results stand in the order of the shards, whatever the number of threads",
    arguments: [1, 2, 3, 64, allThreads])
  func order(threads: Int) {
    for shards in [0, 1, 2, 7, 1000] {
      // The first shards take longest, so that others are done before them.
      let results = sharded(shards, threads: threads) { shard in
        (0..<(shard < 3 ? 20_000 : 0)).reduce(shard) { $0 ^ ($1 & 0) }
      }
      #expect(results == Array(0..<shards))
    }
  }
}
