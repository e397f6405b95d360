// What the process has used of the machine until now: time, processor, memory.

import Glibc

/// Readings of the system's own meters.
package struct Usage: Hashable, Sendable {
  /// Of a clock that never jumps.
  package var seconds: Double
  /// Of all threads, and of children that have been waited for; or of one thread.
  package var processorSeconds: Double
  /// The most memory that the process has held, in megabytes of 2²⁰ bytes.
  package var peakMegabytes: Int

  package init(seconds: Double, processorSeconds: Double, peakMegabytes: Int) {
    self.seconds = seconds
    self.processorSeconds = processorSeconds
    self.peakMegabytes = peakMegabytes
  }

  /// - Parameter ofThread: whether the processor's time is that of the calling thread alone.
  package static func now(ofThread: Bool) -> Usage {
    var own = rusage()
    var children = rusage()
    _ = unsafe getrusage(RUSAGE_SELF.rawValue, &own)
    _ = unsafe getrusage(RUSAGE_CHILDREN.rawValue, &children)
    return Usage(
      seconds: clock(),
      processorSeconds: ofThread
        ? reading(of: CLOCK_THREAD_CPUTIME_ID)
        : own.processorSeconds + children.processorSeconds,
      peakMegabytes: own.ru_maxrss >> 10)
  }

  package static func clock() -> Double { reading(of: CLOCK_MONOTONIC) }

  private static func reading(of clock: clockid_t) -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension rusage {
  fileprivate var processorSeconds: Double {
    Double(ru_utime.tv_sec + ru_stime.tv_sec) + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
  }
}
