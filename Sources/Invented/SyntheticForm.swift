// The forms of synthetic rosters: in how many networks people sit, and how unlike in size networks are.

import Roster

/// Which real rosters a synthetic one is like in the networks of its people and the sizes of its networks.
///
/// - Source: of ``assembly``: Congress itself. Of ``register``, the degrees: E. M. Heemskerk, G. Schnyder,
///   "Small states, international pressures, and interlocking directorates", Eur. Manag. Rev. 5 (2008),
///   table 1, where a director has 1.19–1.33 boards on average; the sizes: 464 joint arrangements of Dutch
///   municipalities (github.com/openstate/datasets, 2015–2016), where the logarithm of the number of
///   parties deviates by 0.9–1.0.
package enum SyntheticForm: String, CaseIterable, Sendable {
  /// Networks of municipalities: about half of the people in one, some coordinators in many. The findings of
  /// ``PlantedFindings`` are planted in this form only.
  case region
  /// The committees of the US Congress (`Data/us-congress`): hardly anybody in one only, half of the
  /// people in six or more, and everything hangs together.
  case assembly
  /// A register of boards: seven people of eight in one only and a few in fifteen, most boards
  /// small and a few very large, and a part of them tied to no other.
  case register
}

extension SyntheticForm {
  /// In how many networks one more person sits, at least one; ``region`` is drawn by ``SyntheticTies`` itself.
  func degree(_ generator: inout SplitMix64) -> Int {
    switch self {
    case .region, .assembly:
      // 6.3 is the median; its lowest fortieth is two.
      return (generator.pick(Self.even) * 63 + 500) / 1000
    case .register:
      var left = generator.below(Self.steepTotal)
      for (place, part) in Self.steep.enumerated() {
        if left < part { return place + 1 }
        left -= part
      }
      return 1
    }
  }

  /// How large one more network is beside the others; no unit.
  func weight(_ generator: inout SplitMix64) -> Int {
    switch self {
    case .region, .assembly:
      return generator.pick(Self.even)
    case .register:
      // The product of two draws of deviation 0.7 is lognormal too, with √2 times that, and has the tail that
      // one table of forty lacks.
      return generator.pick(SyntheticPlan.sizes) * generator.pick(SyntheticPlan.sizes)
    }
  }

  /// Fortieths of the lognormal law with median 100 and logarithmic deviation 0.55, made as
  /// ``SyntheticPlan/sizes``.
  private static let even = [
    29, 38, 43, 47, 51, 55, 58, 61, 64, 68, 70, 73, 76, 79, 82, 85, 89, 92, 95, 98,
    102, 105, 109, 113, 117, 121, 126, 131, 136, 142, 148, 155, 163, 172, 182, 195, 211, 233, 266,
    343,
  ]

  /// A million times *d* to the power of −3.3, for *d* from 1 to 40: 87 % in one, 1.24 on average, one of
  /// twelve hundred in fifteen or more.
  private static let steep = [
    1_000_000, 101_532, 26_638, 10_309, 4936, 2705, 1626, 1047, 710, 501, 366, 275, 211, 165, 131,
    106, 87, 72, 60, 51, 43, 37, 32, 28, 24, 21, 19, 17, 15, 13, 12, 11, 10, 9, 8, 7, 7, 6, 6, 5,
  ]
  private static let steepTotal = steep.reduce(0, +)
}
