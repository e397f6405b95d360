// How much of a run is done, and how long the rest may take: by the last run's times, or by declared costs.

import Text

/// What a run is expected to take.
///
/// With the times of an earlier run that had at least half of the stages, a stage weighs what it took then; one that it did
/// not have weighs nothing. Then the
/// time left is what the rest took, times how much slower this run has been until now. Without, a stage
/// weighs what its declared cost says, and the time left follows from the share done, once that is a tenth.
///
/// - Complexity: O(stages).
package struct Forecast: Sendable {
  private let places: [String: Int]
  /// Before each stage, and in all.
  private let sums: [Double]
  private let isTimed: Bool

  /// - Parameters:
  ///   - stages: in the order in which they come; those that are left out count as done when a later one begins.
  ///   - last: seconds by stage of an earlier run; empty without one.
  package init(_ stages: [Stage], last: [String: Double] = [:]) {
    let times = stages.map { last[$0.name] ?? 0 }
    let known = stages.count { last[$0.name] != nil }
    isTimed = known * 2 >= stages.count && times.reduce(0, +) > 0
    let weights = isTimed ? times.map { max(0, $0) } : stages.map(\.weight)
    sums = weights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    places = Dictionary(
      stages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What can be told when `stage` begins, `elapsed` seconds after the first; nothing of one that was not expected.
  package func moment(of stage: Stage, after elapsed: Double) -> (
    share: Double, part: Double, expected: Double?, left: Double?
  )? {
    guard let place = places[stage.name], let all = sums.last, all > 0 else { return nil }
    let done = sums[place]
    let own = sums[place + 1] - done
    guard isTimed else {
      let share = done / all
      let whole = share >= 0.1 && elapsed >= 1 ? elapsed / share : nil
      return (share, own / all, whole.map { $0 * own / all }, whole.map { $0 - elapsed })
    }
    // Short stages say little of how fast the machine is today.
    let pace = done >= 1 && elapsed > 0 ? min(10, max(0.1, elapsed / done)) : 1
    return (done / all, own / all, own * pace, (all - done) * pace)
  }
}

extension RunProgress.Moment {
  /// The share that is done and the seconds that are left, so many seconds after the stage began.
  ///
  /// A stage that takes longer than expected is never told as done: the share stops short of its end, and what is left is
  /// what comes after it.
  package func told(after seconds: Double) -> (share: Double?, left: Double?) {
    guard let share else { return (nil, nil) }
    guard let expected, expected > 0 else { return (share, left) }
    let passed = min(seconds / expected, 0.95)
    return (share + part * passed, left.map { max($0 - seconds, $0 - expected * 0.95, 0) })
  }
}

// MARK: Wording

extension RunProgress.Moment {
  /// "nyckelpersoner, 41 % klart, omkring 20 s kvar", so many seconds after the stage began.
  package func line(after seconds: Double) -> String {
    let (share, left) = told(after: seconds)
    let name = (dataset.map { "\($0): " } ?? "") + words
    let language = Language(rawValue: language) ?? .swedish
    let done = share.map { share in
      Localised(
        swedish: "\(Int(share * 100)) % klart", english: "\(Int(share * 100)) % done")[language]
    }
    return
      ([name, done].compactMap(\.self)
      + [left.flatMap { Self.left($0, language) }]
      .compactMap(\.self)).joined(separator: ", ")
  }

  /// The same with a bar, in at most so many columns.
  package func bar(after seconds: Double, columns: Int) -> String {
    let share = told(after: seconds).share ?? 0
    let full = Int((share * 20).rounded(.down))
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: 20 - full)
    return String("[\(bar)] \(line(after: seconds))".prefix(max(10, columns - 1)))
  }

  /// Rounded, since it is no more than a guess.
  private static func left(_ seconds: Double, _ language: Language) -> String? {
    guard seconds >= 1 else { return nil }
    let shown: String
    switch seconds {
    case ..<120: shown = "\(max(5, Int((seconds / 5).rounded()) * 5)) s"
    case ..<5400: shown = "\(Int((seconds / 60).rounded())) min"
    default: shown = "\(Int((seconds / 3600).rounded())) \(language == .swedish ? "tim" : "h")"
    }
    return Localised(swedish: "omkring \(shown) kvar", english: "about \(shown) left")[language]
  }
}
