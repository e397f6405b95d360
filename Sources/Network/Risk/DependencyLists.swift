// Lists of organisations, networks and pairs in the sentences of person dependency.

import Findings

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
            "\(network: one.id) (\(people: one.people) \(one.people == 1 ? "person" : "personer"))",
          english:
            "\(network: one.id) (\(people: one.people) \(one.people == 1 ? "person" : "people"))")[
            language]
      }, most: 4, language)
  }
}

extension [(String, String)] {
  /// The pairs of networks with these ids as a list in `language`.
  func listed(_ language: Language) -> Phrase {
    .list(map { "\(network: $0) – \(network: $1)" }, most: 4, language)
  }
}
