// What is asked before collaboration in some areas of a synthetic roster starts, and what is answered.

import Roster

extension SyntheticAreas {
  /// All boxes are full but that of the baseline.
  static let withoutBaseline = "Digitalisering"
  /// All boxes are full.
  static let answered = "HR"
  /// Some are answered no, and some are late.
  static let late = "Juridik"
  /// Only some are asked.
  static let begun = "Upphandling"
}

extension Roster {
  mutating func fillStartChecks(_ generator: SplitMix64) {
    var generator = generator
    guard let first = organisations.first else { return }
    let director = "kommundirektören i \(first.name)"
    for area in [
      SyntheticAreas.withoutBaseline, SyntheticAreas.answered, SyntheticAreas.late,
      SyntheticAreas.begun,
    ] {
      for check in StartCheck.Check.allCases {
        var row = StartCheck(
          area: area, check: Worded(Self.word(check), meaning: check))
        row.answer = .yes
        row.responsible = generator.pick(["förbundets kansli", director])
        row.due = Day(year: 2027, month: 1, day: 31)
        switch (area, check) {
        case (SyntheticAreas.withoutBaseline, .baseline): row.answer = nil
        case (SyntheticAreas.late, .sharedPicture): row.answer = .partly
        case (SyntheticAreas.late, .host): row.answer = .no
        case (SyntheticAreas.late, .staffing), (SyntheticAreas.late, .decisionProcess):
          row.answer = nil
          row.due = Day(year: 2026, month: 9, day: 30)
        case (SyntheticAreas.begun, .how), (SyntheticAreas.begun, .host),
          (SyntheticAreas.begun, .staffing):
          continue
        case (SyntheticAreas.begun, .rightMeans): row.answer = .partly
        default: break
        }
        startChecks.append(row)
      }
    }
  }

  private static func word(_ check: StartCheck.Check) -> String {
    switch check {
    case .why: "varför"
    case .what: "vad"
    case .who: "vem och vilka"
    case .when: "när och var"
    case .how: "hur"
    case .baseline: "utgångsläge"
    case .sharedPicture: "gemensam målbild"
    case .host: "värd"
    case .decisionProcess: "beslutsprocess"
    case .staffing: "bemanning"
    case .rightMeans: "rätt medel"
    }
  }
}
