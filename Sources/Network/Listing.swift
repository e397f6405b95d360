// How findings name several networks, and how they count.

import Findings
import Text

extension Phrase {
  /// The parts as a list in `language`; when there are many more than `most`, the rest are counted.
  static func list(_ parts: [Phrase], most: Int, _ language: Language) -> Phrase {
    // One left over is named rather than counted.
    guard parts.count > most + 1 else { return .list(parts, language) }
    let rest = parts.count - most
    let tail = Localised<Phrase>(swedish: "\(rest) till", english: "\(rest) more")[language]
    return .list(parts.prefix(most) + [tail], language)
  }
}

extension [String] {
  /// The networks with these ids as a list in `language`.
  func listed(_ language: Language) -> Phrase {
    .list(map { "\(network: $0)" }, most: 6, language)
  }
}

extension Int {
  /// "1 network", "2 networks": the number with the form of the word that follows it.
  func of(_ one: String, _ many: String) -> Phrase {
    "\(self) \(self == 1 ? one : many)"
  }
}
