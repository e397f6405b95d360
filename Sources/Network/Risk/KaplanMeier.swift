// The product-limit estimate of how many are left after a time, with late entry, and its interval.

import Glibc

/// Kaplan and Meier's estimate of survival from times that end or are cut short.
///
/// With *d*(t) the events at *t* and *n*(t) those at risk just before it, entered before *t* and not yet gone:
/// *S*(t) = Π over event times ≤ t of (1 − *d* / *n*). Greenwood: Var *S*(t) = *S*² Σ *d* / (*n* (*n* − *d*)).
/// The interval is that of log(−log *S*): *S*^exp(± 1.96 σ), σ² = Σ *d* / (*n* (*n* − *d*)) / log² *S*; it stays within 0–1.
///
/// - Input: observations in whole days; who enters late is at risk after the day of entry only (left truncation); who
///   has not ended is at risk to the last day seen (right censoring). A censoring on the day of an event is after it.
/// - Output: ``steps`` by time, where events are; see ``left(at:)``.
/// - Complexity: O(*n* log *n*).
/// - Source: E. L. Kaplan, P. Meier, "Nonparametric Estimation from Incomplete Observations" (1958); M. Greenwood, "The Natural
///   Duration of Cancer" (1926); the interval: J. D. Kalbfleisch, R. L. Prentice, "The Statistical Analysis of Failure Time
///   Data" (1980); late entry: J. P. Klein, M. L. Moeschberger, "Survival Analysis" (2003), section 4.6.
package struct KaplanMeier: Sendable {
  package struct Observation: Hashable, Sendable {
    /// After this day of the time at risk it is seen; 0 when it is from the beginning.
    package let entry: Int
    /// The day of the event, or the last day seen.
    package let exit: Int
    package let isEvent: Bool

    package init(entry: Int = 0, exit: Int, isEvent: Bool) {
      self.entry = entry
      self.exit = exit
      self.isEvent = isEvent
    }
  }

  package struct Step: Hashable, Sendable {
    package let time: Int
    package let atRisk: Int
    package let events: Int
    /// *S* from here on, 0–1.
    package let left: Double
    /// Σ *d* / (*n* (*n* − *d*)); infinite once all have gone.
    package let greenwood: Double
    /// The standard error of *S*; `nil` once all have gone.
    package var error: Double? { greenwood.isFinite ? left * greenwood.squareRoot() : nil }
  }

  package struct Left: Hashable, Sendable {
    package let share: Double
    /// 95 %.
    package let low: Double
    package let high: Double
  }

  package let steps: [Step]
  package let observations: Int
  package let events: Int
  /// The sum of the days at risk.
  package let days: Int
  /// The last day at which anybody was at risk.
  package let last: Int

  package init(_ observed: [Observation]) {
    let seen = observed.filter { $0.exit > $0.entry }
    observations = seen.count
    events = seen.count { $0.isEvent }
    days = seen.reduce(0) { $0 + $1.exit - $1.entry }
    last = seen.map(\.exit).max() ?? 0
    let entries = seen.map(\.entry).sorted()
    let exits = seen.map(\.exit).sorted()
    let times = seen.filter(\.isEvent).map(\.exit).sorted()
    var steps: [Step] = []
    var (left, greenwood) = (1.0, 0.0)
    var place = 0
    while place < times.count {
      let time = times[place]
      let count = times[place...].prefix { $0 == time }.count
      let entered = entries.indices.halved { entries[$0] < time }
      let gone = exits.indices.halved { exits[$0] < time }
      let atRisk = entered - gone
      left *= 1 - Double(count) / Double(atRisk)
      greenwood += Double(count) / (Double(atRisk) * Double(atRisk - count))
      steps.append(
        Step(time: time, atRisk: atRisk, events: count, left: left, greenwood: greenwood))
      place += count
    }
    self.steps = steps
  }

  /// How many are left after `time` days; `nil` beyond the last day seen, and when all had gone before.
  package func left(at time: Int) -> Left? {
    guard time <= last else { return nil }
    guard let step = steps.last(where: { $0.time <= time }) else {
      return Left(share: 1, low: 1, high: 1)
    }
    guard step.left > 0, step.greenwood.isFinite else { return nil }
    let sigma = step.greenwood.squareRoot() / -log(step.left)
    return Left(
      share: step.left, low: pow(step.left, exp(1.96 * sigma)),
      high: pow(step.left, exp(-1.96 * sigma)))
  }
}
