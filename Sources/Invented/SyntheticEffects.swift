// Effects of the invented association: one of each verdict, measurements over time, and one that is old.

import Roster

/// A row of effects.csv, but for what it is about.
private struct Measured {
  let dimension: Effect.Dimension
  let level: Effect.Level
  var direction: Effect.Direction?
  var baseline: Double?
  var target: Double?
  var measured: Double?
  let unit: String
  var date: Day?
  var source = ""
  var context = ""
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
  Day(year: year, month: month, day: day)
}

/// The rows by the number of the collaboration, counted from 0.
private let measured: [(collaboration: Int, rows: [Measured])] = [
  (
    0,
    [
      // Expected lower and got higher, over three years.
      Measured(
        dimension: .economy, level: .operations, direction: .lower, baseline: 112, target: 100,
        measured: 112, unit: "kr per lönebesked", date: day(2024, 12, 31), source: "bokslut"),
      Measured(
        dimension: .economy, level: .operations, direction: .lower, baseline: 112, target: 100,
        measured: 118, unit: "kr per lönebesked", date: day(2025, 12, 31), source: "bokslut"),
      Measured(
        dimension: .economy, level: .operations, direction: .lower, baseline: 112, target: 100,
        measured: 124, unit: "kr per lönebesked", date: day(2026, 6, 30), source: "delårsbokslut",
        context: "nytt lönesystem infördes 2025"),
      Measured(
        dimension: .vulnerability, level: .operations, direction: .lower, baseline: 5, target: 2,
        measured: 3, unit: "arbetsmoment utan ersättare", date: day(2026, 6, 30),
        source: "egen genomgång"),
      Measured(
        dimension: .trust, level: .steering, direction: .higher, baseline: 3.4, target: 4,
        measured: 3.4, unit: "medel av 5", date: day(2026, 5, 31), source: "enkät till ägarna",
        context: "hälften av ägarna har svarat"),
    ]
  ),
  (
    1,
    [
      Measured(
        dimension: .quality, level: .operations, direction: .lower, baseline: 9.5, target: 9,
        measured: 8.8, unit: "minuter till plats", date: day(2026, 3, 31), source: "årsredovisning"),
      // Measured long ago, and without a target.
      Measured(
        dimension: .competence, level: .operations, direction: .higher, baseline: 14, measured: 17,
        unit: "årsarbetare med behörighet", date: day(2023, 12, 31), source: "årsredovisning"),
    ]
  ),
  (
    2,
    [
      Measured(
        dimension: .service, level: .operations, direction: .higher, baseline: 71, target: 80,
        unit: "% nöjda", date: day(2028, 3, 31), source: "enkät till invånarna"),
      // Neither a baseline nor a target.
      Measured(
        dimension: .economy, level: .steering, direction: .lower, measured: 3.1, unit: "mkr per år",
        date: day(2026, 6, 30), source: "delårsbokslut"),
    ]
  ),
  (
    3,
    [
      Measured(
        dimension: .economy, level: .operations, direction: .lower, baseline: 100, target: 95,
        unit: "index", date: day(2026, 3, 31)),
      Measured(
        dimension: .economy, level: .steering, direction: .unchanged, baseline: 2, measured: 2.6,
        unit: "mkr per år", date: day(2026, 6, 30), source: "delårsbokslut",
        context: "två nya avtal tillkom"),
    ]
  ),
  (
    4,
    [
      // A target, but no baseline.
      Measured(
        dimension: .service, level: .operations, direction: .higher, target: 60, measured: 52,
        unit: "% ärenden via e-tjänst", date: day(2026, 6, 30), source: "ärendestatistik",
        context: "gäller tio e-tjänster")
    ]
  ),
]

extension Roster {
  /// What is expected and measured of the first collaborations, of the first initiative and of an area.
  mutating func fillEffects() {
    for (number, rows) in measured where number < collaborations.count {
      effects += rows.map { $0.effect(of: .collaboration(Index(number))) }
    }
    if !collaborations.isEmpty {
      let ahead = Measured(
        dimension: .competence, level: .operations, direction: .higher, baseline: 2, target: 6,
        unit: "jurister att tillgå")
      effects.append(ahead.effect(of: .area("Juridik")))
    }
    if !initiatives.isEmpty {
      let ahead = Measured(
        dimension: .quality, level: .steering, direction: .higher, target: 4, unit: "medel av 5",
        date: day(2028, 6, 30), source: "enkät till styrgruppen")
      effects.append(ahead.effect(of: .initiative(0)))
    }
  }
}

extension Measured {
  fileprivate func effect(of matter: Matter) -> Effect {
    let word =
      switch dimension {
      case .economy: "ekonomi"
      case .quality: "kvalitet"
      case .vulnerability: "sårbarhet"
      case .competence: "kompetens"
      case .service: "service"
      case .trust: "tillit"
      }
    var effect = Effect(about: matter, dimension: Worded(word, meaning: dimension))
    (effect.level, effect.direction) = (level, direction)
    (effect.baseline, effect.target, effect.measured) = (baseline, target, measured)
    (effect.unit, effect.date) = (unit, date)
    (effect.source, effect.context) = (source, context)
    return effect
  }
}
