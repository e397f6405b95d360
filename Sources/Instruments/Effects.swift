// Effects in dimensions: what was expected, what has been measured, and which way it went.

import Findings
package import Roster
import Text

/// What is expected of each thing in each dimension and at each level, against the last measurement.
///
/// The rows on one thing, dimension, level and unit are one series. Its last measurement is the latest that is not
/// after the day; one without a day counts as older than all others, and of equals the last row tells. What that row
/// leaves blank of direction and baseline, and of target where the row is not later than the day, is taken from the
/// nearest row of the series. See ``Verdict`` for the rule.
///
/// - Input: `effects.csv`. No cause is sought, nothing is added up over dimensions, and no number is set beside
///   that of another thing: each is judged against its own baseline and target, and told with its own context.
/// - Output: a row a series, by what it is about (kind, name), dimension and level. Numbers stand in the unit of the row;
///   `age` is days ≥ 0, `nil` without a measurement or its day. ``Row/history`` holds all measurements known on the day,
///   oldest first.
/// - Complexity: O(rows log rows).
/// - Source: that effects are followed up in several dimensions, from their context and not from a template, is asked for
///   by the association's own study; expected lower and got higher, and the two levels, are of the lecture on joint
///   operations. The rule of the verdict is this product's own.
package struct Effects: Sendable {
  package struct Row: Sendable {
    package let about: AboutCell
    package let dimension: Worded<Effect.Dimension>
    package let level: Effect.Level?
    package let direction: Effect.Direction?
    package let baseline: Double?
    package let unit: String
    package let target: Double?
    package let measured: Double?
    /// Of the measurement; of the one that is to come where there is none.
    package let date: Day?
    package let age: Int?
    package let source: String
    package let context: String
    package let history: [(date: Day?, measured: Double)]
    package let verdict: Verdict

    /// Whether the last measurement is older than ``Effects/oldMonths``.
    package let isOld: Bool
  }

  /// A measurement is old when more than so many months have passed.
  package static let oldMonths = 24

  package let rows: [Row]
  let measuredUnknown: Roster.Reason?
  let verdictUnknown: Roster.Reason?
  let dateUnknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when no effect is told.
  package init?(of roster: Roster, asOf day: Day) {
    guard !roster.effects.isEmpty else { return nil }
    measuredUnknown = roster.unknown(.effectMeasured)
    verdictUnknown =
      roster.unknown(.effectMeasured, .effectDirection)
      ?? roster.unknown(eitherOf: .effectBaseline, .effectTarget)
    dateUnknown = roster.unknown(.effectDate)
    var places: [Series: Int] = [:]
    var series: [[Effect]] = []
    for effect in roster.effects {
      let place = places[Series(effect), default: series.count]
      if place == series.count { series.append([]) }
      places[Series(effect)] = place
      series[place].append(effect)
    }
    rows = series.map { Row($0, in: roster, asOf: day) }.sorted(by: Row.precedes)
  }

  private struct Series: Hashable {
    let about: Matter
    let dimension: String
    let level: Effect.Level?
    let unit: String

    init(_ effect: Effect) {
      about = effect.about
      dimension = effect.dimension.code
      level = effect.level
      unit = effect.unit.lowercased()
    }
  }

  /// Those that should have been measured by the day.
  package var due: [Row] { rows.filter { $0.verdict != .tooEarly } }
}

extension Worded<Effect.Dimension> {
  /// The code of a known dimension, or the text of another.
  var code: String { meaning?.rawValue ?? text.lowercased() }
}

extension Effects.Row {
  /// - Precondition: there is an effect, all of one series.
  fileprivate init(_ all: [Effect], in roster: Roster, asOf day: Day) {
    // Oldest first; the sort of equals is made stable by the place.
    let order = all.enumerated().sorted { left, right in
      let (a, b) = (left.element.date?.number ?? .min, right.element.date?.number ?? .min)
      return (a, left.offset) < (b, right.offset)
    }.map(\.element)
    let known = order.filter { $0.date.map { $0 <= day } ?? true }
    let told = known.filter { $0.measured != nil }
    // What is to come is told by the next day that is set; what never came, by the last.
    let one =
      told.last ?? order.first { $0.date.map { day < $0 } ?? false } ?? order[order.count - 1]
    let place = order.lastIndex(of: one) ?? 0
    let nearest = order[...place].reversed() + order[place...].dropFirst()
    about = AboutCell(one.about, in: roster)
    dimension = one.dimension
    level = one.level
    unit = one.unit
    direction = nearest.lazy.compactMap(\.direction).first
    baseline = nearest.lazy.compactMap(\.baseline).first
    target =
      one.target
      ?? nearest.lazy.filter { told.isEmpty || ($0.date.map { $0 <= day } ?? true) }
      .compactMap(\.target).first
    measured = told.last?.measured
    date = one.date
    age = told.isEmpty ? nil : one.date.map { $0.days(to: day) }
    isOld = !told.isEmpty && (one.date.map { $0 < day.adding(months: -Effects.oldMonths) } ?? false)
    source = one.source
    context = one.context
    history = told.compactMap { row in row.measured.map { (row.date, $0) } }
    let isLater = one.date.map { day < $0 } ?? false
    verdict =
      if let measured {
        Effects.Verdict(direction, baseline: baseline, target: target, measured: measured)
      } else { isLater ? .tooEarly : .notMeasured }
  }

  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.about != right.about { return AboutCell.precedes(left.about, right.about) }
    func place(_ row: Self) -> Int {
      row.dimension.meaning.flatMap(Effect.Dimension.allCases.firstIndex) ?? .max
    }
    func level(_ row: Self) -> Int { row.level.flatMap(Effect.Level.allCases.firstIndex) ?? .max }
    return (place(left), left.dimension.code, level(left), left.unit)
      < (place(right), right.dimension.code, level(right), right.unit)
  }
}

extension Analysis where Input == Review {
  static let effects = Analysis(
    "effects",
    title: Localised(
      swedish: "Effekter i flera dimensioner", english: "Effects in several dimensions"),
    parts: [.instruments], cost: .searched, needs: [.effects],
    tables: [.effects, .effectMatrix, .effectHistory]
  ) { Effects(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
