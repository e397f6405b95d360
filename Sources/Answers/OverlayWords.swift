// Changes that somebody thinks of, in words: what follows on "if", without a stop.

import Text

extension Localised<String> {
  static func left(_ person: String) -> Self {
    Localised(swedish: "\(person) slutar", english: "\(person) leaves")
  }

  static func left(_ person: String, _ network: Self) -> Self {
    Localised(
      swedish: "\(person) lämnar \(network.swedish)",
      english: "\(person) leaves \(network.english)")
  }

  static func joined(_ person: String, _ network: Self) -> Self {
    Localised(
      swedish: "\(person) går med i \(network.swedish)",
      english: "\(person) joins \(network.english)")
  }

  static func deputy(_ person: String, _ network: Self) -> Self {
    Localised(
      swedish: "\(person) blir ersättare i \(network.swedish)",
      english: "\(person) is named deputy in \(network.english)")
  }

  static func post(_ person: String) -> Self {
    Localised(swedish: "\(person) byter post", english: "\(person) takes up another post")
  }

  static func arrived(_ person: String) -> Self {
    Localised(swedish: "\(person) börjar", english: "\(person) arrives")
  }

  static func merged(_ network: Self, _ other: Self) -> Self {
    Localised(
      swedish: "\(network.swedish) uppgår i \(other.swedish)",
      english: "\(network.english) becomes part of \(other.english)")
  }

  static func split(_ person: String, _ network: Self, _ other: Self) -> Self {
    Localised(
      swedish: "\(person) går från \(network.swedish) till \(other.swedish)",
      english: "\(person) goes from \(network.english) to \(other.english)")
  }

  static func started(_ network: Self) -> Self {
    Localised(swedish: "\(network.swedish) startar", english: "\(network.english) starts")
  }

  static func ended(_ network: Self) -> Self {
    Localised(swedish: "\(network.swedish) upphör", english: "\(network.english) ends")
  }

  static func represented(_ organisation: String, _ network: Self, _ by: String) -> Self {
    Localised(
      swedish: "\(organisation) företräds i \(network.swedish) av \(by)",
      english: "\(organisation) is represented in \(network.english) by \(by)")
  }
}
