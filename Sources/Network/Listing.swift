// How findings name several networks, and how they count.

import Findings
import Text

extension [String] {
  /// The networks with these ids as a list in `language`, with the word for what they are: a network's name may read
  /// as people.
  func networks(_ language: Language) -> Phrase {
    let noun = Localised(
      swedish: count == 1 ? "nätverket " : "nätverken ",
      english: count == 1 ? "the network " : "the networks ")[language]
    return "\(noun)" + .few(map { "\(network: $0)" }, language, hasTable: false)
  }

  /// The same, to begin a sentence with.
  func opening(_ language: Language) -> Phrase {
    let noun = Localised(
      swedish: count == 1 ? "Nätverket " : "Nätverken ",
      english: count == 1 ? "The network " : "The networks ")[language]
    return "\(noun)" + .few(map { "\(network: $0)" }, language, hasTable: false)
  }
}

extension Int {
  /// "one network", "20 networks": the number, up to twelve in letters, with the form of the word that follows it.
  func of(_ one: String, _ many: String, _ language: Language, isNeuter: Bool = false) -> Phrase {
    "\(counted(one, many, language, isNeuter: isNeuter))"
  }

  /// The number in letters where what is counted has been named: "ingen av", "three of".
  func orNone(_ language: Language, isNeuter: Bool = false) -> String {
    self == 0
      ? Localised(swedish: isNeuter ? "inget" : "ingen", english: "none")[language]
      : inWords(language, isNeuter: isNeuter)
  }

  /// The same, to begin a sentence with.
  func opening(
    _ one: String, _ many: String, _ language: Language, isNeuter: Bool = false
  ) -> Phrase {
    "\(counted(one, many, language, isNeuter: isNeuter).capitalised)"
  }

  /// "1 network", "20 networks" in brackets and tables.
  func of(_ one: String, _ many: String) -> Phrase {
    "\(self) \(self == 1 ? one : many)"
  }
}
