// The words of make as they are typed: how long one takes when all is built, and whether eight at once are right.

import Foundation  // Child processes.

private let dataset = "DATASET=Data/exempel-forbund"

/// Eight words that only read.
private let words = [
  ["person", "NAME=p00001", dataset], ["network", "NAME=n-itchefer", dataset],
  ["organisation", "NAME=9001", dataset], ["find", "TEXT=ekonomi", dataset], ["gaps", dataset],
  ["risk", dataset], ["participation", dataset], ["validate", dataset],
]

/// Times `make person` five times after one that warms, then asks eight words one by one and at once.
func measureWords() {
  _ = child("make", words[0])
  let times = (0..<5).map { _ in child("make", words[0]) }
  let clock = times.map(\.seconds).sorted()
  let processor = times.map(\.processor).sorted()
  say(
    "make person, warm: \(shown(clock[2], 2)) s by the clock, \(shown(processor[2], 2)) s of processors "
      + "(medians of 5)")
  let alone = words.map { child("make", $0) }
  let start = ContinuousClock.now
  let together = atOnce()
  let time = ContinuousClock.now - start
  let wrong = words.indices.filter {
    together[$0].status != alone[$0].status || together[$0].output != alone[$0].output
      || alone[$0].status != 0
  }
  let told =
    wrong.isEmpty
    ? "all right, each as when asked alone"
    : "WRONG: "
      + wrong.map { "\(words[$0][0]) (exit \(alone[$0].status), at once \(together[$0].status))" }
      .joined(separator: ", ")
  say(
    "eight words of make at once: \(told); \(shown(Double(time.components.seconds), 0)) s by the clock, "
      + "one by one \(shown(alone.reduce(0) { $0 + $1.seconds }, 0)) s")
}

/// The words started together; each one's answer read on a thread of its own.
private func atOnce() -> [Child] {
  let started = words.map { word in
    let process = process("make", word)
    let said = Said(of: process)
    process.standardError = FileHandle.nullDevice
    return (process: process, said: said, isRunning: (try? process.run()) != nil)
  }
  return started.map { one in
    guard one.isRunning else { return Child(status: 127) }
    let output = one.said.wait()
    one.process.waitUntilExit()
    return Child(status: one.process.terminationStatus, output: output)
  }
}
