// The networks and organisations that a sentence of person dependency names, as lists.

import Findings
import Text

extension [String] {
  /// The organisations with these ids as a list in `language`.
  func organisations(_ language: Language) -> Phrase {
    .few(map { "\(organisation: $0)" }, language, hasTable: false)
  }
}

extension [(id: String, people: Int)] {
  /// The networks with these ids, each with the number of its people, as a list in `language`.
  func sized(_ language: Language) -> Phrase {
    let noun = Localised(
      swedish: count == 1 ? "nätverket " : "nätverken ",
      english: count == 1 ? "the network " : "the networks ")[language]
    return "\(noun)"
      + .few(
        map { one in
          Localised<Phrase>(
            swedish: "\(network: one.id) (\(people: one.people, "person", "personer"))",
            english: "\(network: one.id) (\(people: one.people, "person", "people"))")[language]
        }, language, hasTable: false)
  }
}
