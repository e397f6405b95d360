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
      "Kartan visar \(countInWords(organisations, "organisation", "organisationer")) och "
      + "\(countInWords(ties, "kontakt", "kontakter")) av \(allTies.inWords(.swedish)), i första hand "
      + "mellan dem som möts i flest \(place). "
      + "En kontakt betyder att organisationerna möts i minst ett av sina \(place). "
    if let strongest {
      text +=
        "Oftast möts \(strongest.a) och \(strongest.b): i \(strongest.shared.inWords(.swedish, isNeuter: true)) "
        + (strongest.shared == 1 && meeting == .collaborations ? "samarbete" : place)
        + (equals > 0
          ? "; \(countInWords(equals, "par", "par", isNeuter: true)) till möts i lika många. "
          : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "En organisation möter enligt listorna ingen annan. "
    default:
      text += "\(apart.asOpening(.swedish)) organisationer möter enligt listorna ingen annan. "
    }
    if leftOut > 0 {
      text +=
        "\(countInWords(leftOut, "organisation", "organisationer").capitalised) är "
        + "\(leftOut == 1 ? "utelämnad" : "utelämnade"). "
    }
    return MapWords(
      title: "Organisationskarta", caption: "Organisationskarta: vilka möts i samma \(place)",
      alternative: text.trimmed)
  }

  private func english(_ place: String) -> MapWords {
    var text =
      "The map shows \(countInWords(organisations, "organisation", "organisations", .english)) and "
      + "\(countInWords(ties, "link", "links", .english)) of \(allTies.inWords(.english)), mainly between "
      + "those that meet in most \(place). A link means that the organisations meet in at least one of their \(place). "
    if let strongest {
      text +=
        "\(strongest.a) and \(strongest.b) meet most often: in \(strongest.shared.inWords(.english)) "
        + (strongest.shared == 1 ? "\(place.dropLast())" : place)
        + (equals > 0
          ? "; \(countInWords(equals, "more pair meets", "more pairs meet", .english)) in as many. "
          : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "According to the lists, one organisation meets no other. "
    default:
      text +=
        "According to the lists, \(apart.inWords(.english)) organisations meet no other. "
    }
    if leftOut > 0 {
      text +=
        "\(countInWords(leftOut, "organisation is", "organisations are", .english).capitalised) left out. "
    }
    return MapWords(
      title: "Organisation map", caption: "Organisation map: who meets in the same \(place)",
      alternative: text.trimmed)
  }
}
