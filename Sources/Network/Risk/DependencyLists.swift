// The networks and organisations that a sentence of person dependency names, as lists.

import Findings
import Text

extension [Phrase] {
  /// The parts with commas between them and `last` before the last: an "och" within a part is not to be read as one
  /// between them.
  func joined(_ last: String) -> Phrase {
    guard let first, let end = self.last, count > 1 else { return first ?? .empty }
    return dropFirst().dropLast().reduce(first) { $0 + ", " + $1 } + Phrase([.text(last)]) + end
  }
}

extension [String] {
  /// The organisations with these ids as a list in `language`.
  func organisations(_ language: Language) -> Phrase {
    .list(map { "\(organisation: $0)" }, most: 4, language)
  }
}

extension [(id: String, people: Int)] {
  /// The networks with these ids, each with the number of its people, as a list in `language`.
  func sized(_ language: Language) -> Phrase {
    .list(
      map { one in
        Localised<Phrase>(
          swedish:
            "\(network: one.id) (\(people: one.people, "person", "personer"))",
          english:
            "\(network: one.id) (\(people: one.people, "person", "people"))")[language]
      }, most: 4, language)
  }
}

extension [(String, String)] {
  /// The pairs of networks with these ids as a list in `language`.
  func listed(_ language: Language) -> Phrase {
    .list(map { "\(network: $0) – \(network: $1)" }, most: 4, language)
  }
}
