// The factors that are known by name, in their order and groups.

package import Text

/// What a factor is.
package enum FactorGroup: String, Sendable, CaseIterable {
  case within
  case between
  case together
  case success
  /// One of the fourteen of leading regional development.
  case regional
  case pitfall
  case balance
  /// What the collaboration is for.
  case purpose
  case other

  package var word: Localised<String> {
    switch self {
    case .within:
      Localised(swedish: "nyckel inom organisationen", english: "key within the organisation")
    case .between:
      Localised(swedish: "nyckel mellan organisationer", english: "key between organisations")
    case .together:
      Localised(swedish: "nyckel i samarbetet", english: "key in the collaboration")
    case .success: Localised(swedish: "framgångsfaktor", english: "success factor")
    case .regional:
      Localised(
        swedish: "framgångsfaktor i regional utveckling",
        english: "success factor in regional development")
    case .pitfall: Localised(swedish: "fallgrop", english: "pitfall")
    case .balance: Localised(swedish: "balans", english: "balance")
    case .purpose: Localised(swedish: "syfte", english: "purpose")
    case .other: Localised(swedish: "annat", english: "other")
    }
  }
}

/// The factors by the names of ``FactorNames``.
enum FactorList {
  /// A factor: its place in the list, and what it is.
  struct Known: Sendable {
    let place: Int
    let group: FactorGroup
  }

  private static let known: [String: Known] = {
    var all: [String: Known] = [:]
    var place = 0
    for (group, factors) in FactorNames.all {
      for names in factors {
        for name in names { all[words(name)] = Known(place: place, group: group) }
        place += 1
      }
    }
    return all
  }()

  /// The sides of each balance, as places.
  static let balances: [(Int, Int)] = FactorNames.balances.compactMap { one, other in
    guard let left = known(one[0]), let right = known(other[0]) else { return nil }
    return (left.place, right.place)
  }

  /// The factor that a name stands for, whatever its number, case, signs and dots over letters; where a dash, a colon or
  /// a bracket parts it, also the factor of the part before it or, failing that, behind it. `nil` where it is no factor
  /// of the list.
  static func known(_ name: String) -> Known? {
    if let all = known[words(name)] { return all }
    let parts = name.replacing(" - ", with: "–").split(maxSplits: 1) { "–—:(".contains($0) }
    guard parts.count == 2 else { return nil }
    return parts.lazy.compactMap { known[words(String($0))] }.first
  }

  /// The words of a name: lower case without dots over letters, without number before it, small words before it and
  /// signs, so that "3. Att leda i nätverk – en egen logik" is "leda i natverk en egen logik".
  static func words(_ name: String) -> String {
    var text = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar.value {
      // Dots and rings that are written as signs of their own; apostrophes.
      case 0x300...0x36F, 0x27, 0x2019: continue
      case 0xE0...0xE5: text += "a"
      case 0xE8...0xEB: text += "e"
      case 0xF2...0xF6, 0xF8: text += "o"
      default: text.unicodeScalars.append(scalar)
      }
    }
    var parts = text.split { !$0.isLetter && !$0.isNumber }
    while parts.count > 1, let first = parts.first,
      first.allSatisfy(\.isNumber) || small.contains(String(first))
    {
      parts.removeFirst()
    }
    return parts.joined(separator: " ")
  }

  private static let small: Set<String> = ["att", "en", "ett", "den", "det", "the", "a", "an"]
}
