// Networks and organisations by their number, where a name would single out a person beside a code.

import Findings
import Text

extension [String] {
  /// How many networks or organisations there are, for a reader who is not to know which.
  private func unnamed(_ one: Localised<String>, _ many: Localised<String>) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? one.swedish : "\(count.inWords(.swedish, isNeuter: true)) \(many.swedish)",
      english: count == 1 ? one.english : "\(count.inWords(.english)) \(many.english)")
  }

  /// "ett nätverk", "tre nätverk".
  var asNetworks: Localised<String> {
    unnamed(
      Localised(swedish: "ett nätverk", english: "a network"),
      Localised(swedish: "nätverk", english: "networks"))
  }

  /// "en organisation", "tre organisationer".
  var asOrganisations: Localised<String> {
    unnamed(
      Localised(swedish: "en organisation", english: "an organisation"),
      Localised(swedish: "organisationer", english: "organisations"))
  }
}

extension Phrase {
  /// What only the annex tells; the board edition writes `board` in its place. `nil` is for what both tell.
  func inAnnex(_ board: String?) -> Phrase {
    board.map { "\(annex: self, board: $0)" } ?? self
  }
}
