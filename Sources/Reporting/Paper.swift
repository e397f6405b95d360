// The papers of a report: which there are, and for whom.

import Text

/// One of the papers that a run leaves, each in the forms that its readers use.
package enum Paper: String, Sendable, CaseIterable {
  /// At most four pages for a board, without names: what to take a stand on.
  case brief = "board"
  /// What the brief rests on, without names: every finding and table.
  case basis
  /// The basis with names, for those who work with the networks.
  case annex

  /// What the paper may say of people.
  package var edition: Edition { self == .annex ? .annex : .board }

  /// The stem of its files.
  package var stem: String { rawValue }

  /// The paper of which `edition` is a whole report.
  package init(whole edition: Edition) {
    self =
      switch edition {
      case .board: .basis
      case .annex: .annex
      }
  }
}

// MARK: Wording

extension Paper {
  /// What the head of the paper calls it.
  func title(hasPeople: Bool) -> Localised<String> {
    switch self {
    case .brief: Localised(swedish: "sammandrag för direktionen", english: "brief for the board")
    case .basis:
      hasPeople
        ? Localised(swedish: "underlag utan namn", english: "basis without names")
        : Localised(swedish: "underlag", english: "basis")
    case .annex:
      hasPeople
        ? Localised(swedish: "bilaga med namn", english: "annex with names")
        : Localised(swedish: "bilaga", english: "annex")
    }
  }
}
