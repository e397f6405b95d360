// What a self-test gives reason to do, by its band and by the part that is lowest.

import Findings
import Text

extension SelfTestTexts {
  static func action(
    _ band: SelfTestSurvey.Band, _ weakest: SelfTestSurvey.Block?
  ) -> Localised<Phrase> {
    guard let part = weakest.map(block) else { return action(band) }
    return switch band {
    case .lowest: action(band)
    case .low:
      Localised(
        swedish: "Gå igenom svaren tillsammans, och börja där betygen är lägst: \(part.swedish).",
        english:
          "Go through the answers together, and begin where they are lowest: \(part.english).")
    case .middle, .high:
      Localised(
        swedish: "Börja där betygen är lägst: \(part.swedish).",
        english: "Begin where the ratings are lowest: \(part.english).")
    case .highest: action(band)
    }
  }

  /// Where no part of the test is lowest beyond doubt.
  private static func action(_ band: SelfTestSurvey.Band) -> Localised<Phrase> {
    switch band {
    case .lowest:
      Localised(
        swedish:
          "Gå igenom svaren tillsammans: vad vill vi göra ihop, och vad är vi redan överens om?",
        english:
          "Go through the answers together: what do we want to do, and what do we agree on already?"
      )
    case .low, .middle, .high:
      Localised(
        swedish: "Gå igenom svaren tillsammans. Ingen del av testet är tydligt lägst.",
        english: "Go through the answers together. No part of the test is clearly lowest.")
    case .highest:
      Localised(
        swedish: "Avsätt tid för gemensam eftertanke, så att det håller i sig.",
        english: "Set time aside to reflect together, so that it lasts.")
    }
  }
}
