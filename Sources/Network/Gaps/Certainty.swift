// How sure the words may be: one rule for every sentence that speaks of chance.

import Findings

/// What a *p* of one side allows to be said.
///
/// The side is taken from the data, so the limits are half of the usual: at most 0.005 is *clear*, at
/// most 0.025 is *likely*, and anything above *cannot be told from chance*.
package enum Certainty: Sendable {
  case clear
  case likely
  case chance

  package init(p: Double) {
    self = p <= 0.005 ? .clear : p <= 0.025 ? .likely : .chance
  }
}

extension Localised where Value == String {
  /// "vilket är klart färre än slumpen ger (p = 0,001)".
  static func verdict(p: Double, isAbove: Bool) -> Localised {
    func shown(_ language: Language) -> String {
      p < 0.001
        ? "p < " + 0.001.shown(language, decimals: 3) : "p = " + p.shown(language, decimals: 3)
    }
    let (sv, en) = (shown(.swedish), shown(.english))
    return switch (Certainty(p: p), isAbove) {
    case (.clear, false):
      Localised(
        swedish: "Det är klart färre än slumpen ger (\(sv)).",
        english: "That is clearly fewer than chance gives (\(en)).")
    case (.clear, true):
      Localised(
        swedish: "Det är klart fler än slumpen ger (\(sv)).",
        english: "That is clearly more than chance gives (\(en)).")
    case (.likely, false):
      Localised(
        swedish: "Det är troligen färre än slumpen ger (\(sv)).",
        english: "That is probably fewer than chance gives (\(en)).")
    case (.likely, true):
      Localised(
        swedish: "Det är troligen fler än slumpen ger (\(sv)).",
        english: "That is probably more than chance gives (\(en)).")
    case (.chance, _):
      Localised(
        swedish: "Skillnaden kan inte skiljas från slump (\(sv)).",
        english: "The difference cannot be told from chance (\(en)).")
    }
  }
}
