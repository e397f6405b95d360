// Functions that the organisations of a synthetic roster need at home, and how thin they are there.

import Roster

enum SyntheticFunctions {
  static let all = [
    "bygglovshandläggare", "upphandlare", "dataskyddsombud", "miljöinspektör",
    "exploateringsingenjör", "säkerhetssamordnare", "kommunikatör", "systemförvaltare",
  ]
  /// One post or none nearly everywhere, and nothing that answers to it.
  static let thin = all[0]
  /// Thin in several; an area of will and a collaboration have like names.
  static let matched = all[1]
  /// Missing in every third organisation, which shares it with a neighbour.
  static let shared = all[2]
}

extension Roster {
  mutating func fillFunctions(_ generator: SplitMix64) {
    var generator = generator
    for organisation in organisations.indices {
      for function in SyntheticFunctions.all {
        var row = HomeFunction(organisation: Index(organisation), function: function)
        row.people = Double(2 + generator.below(4))
        row.hasDeputy = !generator.chance(0.05)
        if generator.chance(0.03) { row.vacantSince = Day(year: 2026, month: 5, day: 1) }
        switch function {
        case SyntheticFunctions.thin:
          row.people = organisation % 4 == 3 ? 0 : 1
          row.hasDeputy = row.people == 0 ? nil : false
          row.vacantSince = organisation == 0 ? Day(year: 2026, month: 8, day: 1) : nil
        case SyntheticFunctions.matched where organisation % 3 == 0:
          (row.people, row.hasDeputy) = (1, false)
        case SyntheticFunctions.shared where organisation % 3 == 1:
          (row.people, row.hasDeputy, row.vacantSince) = (0, nil, nil)
          row.sharedWith = [Index(organisation - 1)]
        default: break
        }
        homeFunctions.append(row)
      }
    }
  }
}
