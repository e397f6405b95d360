// What a self-test gives reason to do, by its level.

import Findings
import Text

extension SelfTestTexts {
  /// Which part is lowest is told with the result.
  static func action(_ band: SelfTestSurvey.Band) -> Localised<Phrase> {
    switch band {
    case .lowest:
      Localised(
        swedish:
          "Parterna går igenom svaren: vad vill vi göra ihop, och vad är vi redan överens om?",
        english:
          "The parties go through the answers: what do we want to do together, and what do we already agree on?"
      )
    case .low, .middle, .high:
      Localised(
        swedish: "Parterna går igenom svaren tillsammans, med de frågor först som har lägst betyg.",
        english: "The parties go through the answers together, the lowest rated questions first.")
    case .highest:
      Localised(
        swedish: "Parterna avsätter tid för gemensam eftertanke, så att det håller i sig.",
        english: "The parties set time aside to reflect together, so that it lasts.")
    }
  }

  /// Which part has the lowest ratings, in a sentence; nothing where none is clearly lowest.
  static func weakest(_ part: SelfTestSurvey.Block?) -> Localised<String> {
    guard let part else { return Localised("") }
    let word = block(part)
    return Localised(
      swedish: " Lägst betyg har \(word.swedish).",
      english: " The lowest ratings are for \(word.english).")
  }
}
