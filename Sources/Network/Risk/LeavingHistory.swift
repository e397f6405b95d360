// How people have left the networks, by level, where the roster has kept those who left.

import Glibc
package import Roster

/// The time that people stay in the networks, by level, estimated from the dates of the roster.
///
/// A *span* is the time in which somebody has at least one seat without a break of a day: rows that overlap or follow on
/// one another are one. It ends with an event when the last seat has ended, and is cut short by the day of the
/// structure otherwise; a last day that is still to come is no event.
///
/// A roster that has dropped those who left long ago still holds those who came as early and stayed. So spans are
/// seen only from the day after the first end that the roster has kept (left truncation): who came before enters late, and
/// what ended on that day or before is not seen.
///
/// Departures come in clusters, at the end of a term of office, and Greenwood's formula takes them for independent. So
/// the interval is also drawn: the days on which spans ended, each with all that ended on it, and the spans that go on,
/// each its own, are drawn anew with replacement ``resamples`` times; the 2.5 % and 97.5 % quantiles stand beside, and
/// the interval given is the wider of the two at either end.
///
/// - Input: rows with a first day; a person with a row without one is left out and counted in ``undated``.
/// - Output: by level, highest first; people without a level under an empty word. A level is *enough* known from ``leastEvents``
///   events and ``leastDays`` different days of them.
/// - Complexity: O(rows log rows), and O(resamples · spans log spans).
package struct LeavingHistory: Sendable {
  package struct Point: Hashable, Sendable {
    package let years: Int
    package let share: Double
    /// Greenwood, 95 %.
    package let low: Double
    package let high: Double
    /// With departures in clusters; never narrower than Greenwood's.
    package let clusteredLow: Double
    package let clusteredHigh: Double
  }

  package struct Level: Hashable, Sendable {
    package let level: String
    package let spans: Int
    package let events: Int
    /// The different days of the events.
    package let eventDays: Int
    package let personYears: Double
    /// Where ``isEnough``, as far as spans have been seen.
    package let points: [Point]
    package let isEnough: Bool
    /// The share, 0–1, that leaves in a year: 1 − exp(−events / person-years).
    package var rate: Double {
      personYears > 0 ? 1 - exp(-Double(events) / personYears) : 0
    }
  }

  package let levels: [Level]
  /// People with a row without a first day.
  package let undated: Int
  /// The first end that the roster has kept; `nil` when nobody has left.
  package let start: Day?

  package static let leastEvents = 10
  package static let leastDays = 3
  package static let years = [1, 2, 4, 8]
  package static let resamples = 500

  /// Whether any level is enough known.
  package var isEnough: Bool { levels.contains(where: \.isEnough) }

  package init(of structure: Structure) {
    let roster = structure.roster
    let asOf = structure.asOf
    var rows = [[(from: Day, to: Day?)]](repeating: [], count: roster.people.count)
    var isUndated = [Bool](repeating: false, count: roster.people.count)
    for row in roster.memberships where row.isSeat(structure.deputies) {
      guard let from = row.from else {
        isUndated[Int(row.person)] = true
        continue
      }
      if from <= asOf { rows[Int(row.person)].append((from, row.to)) }
    }
    undated = isUndated.count { $0 }
    var spans: [Span] = []
    for (person, own) in rows.enumerated() where !isUndated[person] {
      spans += Span.joined(own, roster.people[person].level.word)
    }
    let start = spans.compactMap(\.to).filter { $0 < asOf }.min()
    self.start = start
    guard let start else {
      levels = []
      return
    }
    var observed: [String: [Observed]] = [:]
    for span in spans {
      let end = span.to.flatMap { $0 < asOf ? $0 : nil }
      let entry = max(0, span.from.days(to: start) + 1)
      let exit = span.from.days(to: end ?? asOf) + 1
      observed[span.level, default: []].append(
        Observed(
          observation: .init(entry: entry, exit: exit, isEvent: end != nil), end: end))
    }
    let listed = roster.levels.map(\.word)
    let order = listed + observed.keys.filter { !listed.contains($0) }.sorted()
    levels = order.enumerated().compactMap { number, level in
      observed[level].map { Self.level(level, $0, seed: structure.seed, number) }
    }
  }

  private static func level(
    _ name: String, _ observed: [Observed], seed: UInt64, _ number: Int
  ) -> Level {
    let seen = observed.filter { $0.observation.exit > $0.observation.entry }
    let whole = KaplanMeier(seen.map(\.observation))
    let days = Set(seen.compactMap(\.end)).count
    let isEnough = whole.events >= leastEvents && days >= leastDays
    var points: [Point] = []
    if isEnough {
      let clusters = Observed.clusters(seen)
      var generator = SplitMix64(seed: seed ^ 0x6c65_6176, stream: UInt64(number))
      let drawn = (0..<resamples).map { _ in
        KaplanMeier(
          clusters.indices.flatMap { _ in clusters[generator.below(clusters.count)] })
      }
      points = years.compactMap { year in
        let time = year * 1461 / 4
        guard let left = whole.left(at: time) else { return nil }
        // A draw that was not seen so far, or in which all had gone, tells of none left.
        let shares = drawn.map { $0.left(at: time)?.share ?? 0 }.sorted()
        let (low, high) = (
          shares[shares.count * 25 / 1000], shares[shares.count - 1 - shares.count * 25 / 1000]
        )
        return Point(
          years: year, share: left.share, low: left.low, high: left.high,
          clusteredLow: min(left.low, low), clusteredHigh: max(left.high, high))
      }
    }
    return Level(
      level: name, spans: whole.observations, events: whole.events, eventDays: days,
      personYears: Double(whole.days) / 365.25, points: points, isEnough: isEnough)
  }

  /// The yearly rate of each person by level; `nil` unless every level with people is enough known.
  package func rates(of roster: Roster) -> [Double]? {
    let known = Dictionary(
      levels.filter(\.isEnough).map { ($0.level, $0.rate) }, uniquingKeysWith: { first, _ in first }
    )
    let rates = roster.people.compactMap { known[$0.level.word] }
    return !rates.isEmpty && rates.count == roster.people.count ? rates : nil
  }
}

/// An unbroken time in the networks.
private struct Span {
  let from: Day
  /// `nil` while a seat has no last day.
  let to: Day?
  let level: String

  /// The spans of one person's rows.
  static func joined(_ rows: [(from: Day, to: Day?)], _ level: String) -> [Span] {
    var spans: [Span] = []
    for row in rows.sorted(by: { ($0.from, $0.to ?? .forever) < ($1.from, $1.to ?? .forever) }) {
      if let last = spans.last, row.from.number <= (last.to ?? .forever).number + 1 {
        let end = max(last.to ?? .forever, row.to ?? .forever)
        spans[spans.count - 1] = Span(
          from: last.from, to: end == .forever ? nil : end, level: level)
      } else {
        spans.append(Span(from: row.from, to: row.to, level: level))
      }
    }
    return spans
  }
}

extension Day {
  fileprivate static let forever = Day(number: 2_932_897)
}

private struct Observed {
  let observation: KaplanMeier.Observation
  /// The day of the event.
  let end: Day?

  /// Those that ended on one day together, each other alone; by the order of the list.
  static func clusters(_ observed: [Observed]) -> [[KaplanMeier.Observation]] {
    var clusters: [[KaplanMeier.Observation]] = []
    var places: [Day: Int] = [:]
    for one in observed {
      if let end = one.end, let place = places[end] {
        clusters[place].append(one.observation)
      } else {
        if let end = one.end { places[end] = clusters.count }
        clusters.append([one.observation])
      }
    }
    return clusters
  }
}
