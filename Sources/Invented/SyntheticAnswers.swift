// When the answers of a synthetic roster were given, what they depend on, and what effects are judged in.

import Roster

extension SyntheticAreas {
  /// The area that could start but for answers that have expired.
  static let expired = "Kontaktcenter"
}

private let conditions = [
  "Gäller avgränsade delar", "Om fler kommuner är med", "Varumärket hålls lokalt",
  "När det egna systemet har bytts",
]
private let notes = [
  "Kan tänka sig att leda längre fram", "Vill se ett utgångsläge först",
  "Har gjort ett förarbete med grannkommunen",
]

extension Roster {
  /// Dates nearly all answers to a round in March 2026, and those of ``SyntheticAreas/expired`` to one in the
  /// autumn of 2023; two answers there would be enough for a start.
  mutating func dateAnswers(_ generator: SplitMix64) {
    var generator = generator
    let round = Day(year: 2026, month: 3, day: 1)
    let old = Day(year: 2023, month: 10, day: 1)
    var willing = 0
    for row in readiness.indices {
      let isOld = readiness[row].area == SyntheticAreas.expired
      let day = isOld ? old : round
      if isOld, willing < 2 {
        readiness[row].stance = willing == 0 ? .lead : .join
        willing += 1
      }
      readiness[row].asked = generator.chance(0.02) && !isOld ? nil : day
      // Who abstains does so for two to three years.
      if readiness[row].stance == .abstain, !isOld {
        readiness[row].until = day?.adding(months: 36)
      }
      if generator.chance(0.06) { readiness[row].condition = generator.pick(conditions) }
      if generator.chance(0.04) { readiness[row].note = generator.pick(notes) }
    }
    if organisations.count > 0, let row = readiness.indices.first {
      readiness[row].condition = conditions[0]
      readiness[row].until = Day(year: 2027, month: 12, day: 31)
    }
    judgeEffects()
  }

  /// Posts, kronor, effects without a term, and what each is of.
  private mutating func judgeEffects() {
    for row in areaEffects.indices {
      switch areaEffects[row].area {
      case "Upphandling":
        (areaEffects[row].unit, areaEffects[row].meaning) = (.posts, "effektivare")
        areaEffects[row].economyShort = Amount(0)
        areaEffects[row].economyLong = Amount(1, 2)
        areaEffects[row].condition = "Om en gemensam organisation bildas"
      case "Avfall":
        (areaEffects[row].unit, areaEffects[row].meaning) = (.kronor, "lägre kostnad")
        areaEffects[row].economyShort = nil
        areaEffects[row].economyLong = Amount(300_000, 500_000)
      case "Kommunikation":
        (areaEffects[row].economyShort, areaEffects[row].economyLong) = (nil, nil)
        (areaEffects[row].economy, areaEffects[row].meaning) = (Amount(0.1), "besparing")
        areaEffects[row].condition = "Likartade rutiner"
      case "Digitalisering":
        areaEffects[row].startCost = Amount(2_000_000, 3_000_000)
        areaEffects[row].condition = "Gemensam plattform"
      default: break
      }
    }
  }
}
