// What the organisation map is called, and what it shows in words.

package import Text

/// What there is to say of the organisation map.
package struct OrganisationMapFacts: Sendable {
  package enum Meeting: Sendable {
    case networks
    case collaborations
  }

  /// Where the organisations meet.
  package let meeting: Meeting
  package let organisations: Int
  package let leftOut: Int
  package let ties: Int
  package let allTies: Int
  package let apart: Int
  package let strongest: (a: String, b: String, shared: Int)?
  /// How many other pairs meet in as many as the strongest.
  package let equals: Int

  package init(
    meeting: Meeting, organisations: Int, leftOut: Int, ties: Int, allTies: Int, apart: Int,
    strongest: (a: String, b: String, shared: Int)?, equals: Int
  ) {
    self.meeting = meeting
    self.organisations = organisations
    self.leftOut = leftOut
    self.ties = ties
    self.allTies = allTies
    self.apart = apart
    self.strongest = strongest
    self.equals = equals
  }

  package func words(_ language: Language) -> MapWords {
    let where_ =
      switch meeting {
      case .networks: Localised(swedish: "nätverk", english: "networks")[language]
      case .collaborations: Localised(swedish: "samarbeten", english: "collaborations")[language]
      }
    return switch language {
    case .swedish: swedish(where_)
    case .english: english(where_)
    }
  }

  private func swedish(_ place: String) -> MapWords {
    var text =
      "Kartan visar \(count(organisations, "organisation", "organisationer")) och "
      + "\(count(ties, "förbindelse", "förbindelser")) av \(allTies.shown(.swedish)), de starkaste. "
      + "En förbindelse betyder att organisationerna möts i minst ett av sina \(place). "
    if let strongest {
      text +=
        "Mest möts \(strongest.a) och \(strongest.b): i \(strongest.shared.shown(.swedish)) "
        + (strongest.shared == 1 && meeting == .collaborations ? "samarbete" : place)
        + (equals > 0 ? "; \(count(equals, "par", "par")) till möts i lika många. " : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "En organisation möter enligt listorna ingen annan. "
    default:
      text += "\(apart.shown(.swedish)) organisationer möter enligt listorna ingen annan. "
    }
    if leftOut > 0 {
      text += "\(count(leftOut, "organisation", "organisationer")) är utelämnade. "
    }
    return MapWords(
      title: "Organisationskarta", caption: "Organisationskarta: vilka möts i samma \(place)",
      alternative: text.trimmed)
  }

  private func english(_ place: String) -> MapWords {
    var text =
      "The map shows \(count(organisations, "organisation", "organisations", .english)) and "
      + "\(count(ties, "connection", "connections", .english)) of \(allTies.shown(.english)), "
      + "the strongest. A connection means that they meet in at least one of their \(place). "
    if let strongest {
      text +=
        "\(strongest.a) and \(strongest.b) meet most: in \(strongest.shared.shown(.english)) "
        + (strongest.shared == 1 ? "\(place.dropLast())" : place)
        + (equals > 0
          ? "; \(count(equals, "more pair", "more pairs", .english)) in as many. " : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "By the rosters one organisation meets no other. "
    default: text += "By the rosters \(apart.shown(.english)) organisations meet no other. "
    }
    if leftOut > 0 {
      text +=
        "\(count(leftOut, "organisation is", "organisations are", .english)) left out. "
    }
    return MapWords(
      title: "Organisation map", caption: "Organisation map: who meets in the same \(place)",
      alternative: text.trimmed)
  }
}
