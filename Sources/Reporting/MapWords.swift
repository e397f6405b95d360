// What the maps are called, what they show in words, and what their signs mean.

import Findings
package import Text

/// The words of a diagram in one language.
package struct MapWords: Sendable {
  package let title: String
  package let caption: String
  /// What the map shows, for those who cannot see it; stands in the page and in the SVG.
  package let alternative: String

  package init(title: String, caption: String, alternative: String) {
    self.title = title
    self.caption = caption
    self.alternative = alternative
  }
}

/// What there is to say of the network map.
package struct NetworkMapFacts: Sendable {
  package let networks: Int
  /// Networks in the roster that stand under a parent and are drawn as part of it.
  package let merged: Int
  /// Marks left out because the map would not be legible.
  package let leftOut: Int
  package let ties: Int
  package let allTies: Int
  package let soleTies: Int
  /// Networks that share nobody with any other.
  package let apart: Int
  /// The strongest tie drawn: names and shared people; `nil` without ties.
  package let strongest: (a: String, b: String, shared: Int)?
  /// The network with ties to most others: name and number; `nil` without ties.
  package let central: (name: String, linked: Int)?
  /// How many other pairs share as many people as the strongest tie, and other networks have as many ties as the
  /// central one.
  package let equals: (strongest: Int, central: Int)

  package init(
    networks: Int, merged: Int, leftOut: Int, ties: Int, allTies: Int, soleTies: Int, apart: Int,
    strongest: (a: String, b: String, shared: Int)?, central: (name: String, linked: Int)?,
    equals: (strongest: Int, central: Int)
  ) {
    self.networks = networks
    self.merged = merged
    self.leftOut = leftOut
    self.ties = ties
    self.allTies = allTies
    self.soleTies = soleTies
    self.apart = apart
    self.strongest = strongest
    self.central = central
    self.equals = equals
  }

  package func words(_ language: Language) -> MapWords {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  private var swedish: MapWords {
    var text =
      "Kartan visar \(countInWords(networks, "nätverk", "nätverk", isNeuter: true)) och "
      + "\(countInWords(ties, "kontakt", "kontakter")) av \(allTies.inWords(.swedish)). De är valda "
      + "så att nätverk som når varandra gör det också på kartan, de med flest gemensamma deltagare först. "
    let hanging =
      switch soleTies {
      case 0: "Ingen av dem går genom en enda person. "
      case 1: "En av dem går genom en enda person och är streckad. "
      default: "\(soleTies.asOpening(.swedish)) av dem går genom en enda person och är streckade. "
      }
    text += hanging
    if let central {
      text +=
        "Flest kontakter, \(central.linked.inWords(.swedish)), har nätverket \(central.name)"
        + (equals.central > 0
          ? "; \(countInWords(equals.central, "nätverk", "nätverk", isNeuter: true)) till har lika många. "
          : ". ")
    }
    if let strongest {
      text +=
        "Flest gemensamma deltagare, \(strongest.shared.people(.swedish)), har nätverken \(strongest.a) och "
        + "\(strongest.b)"
        + (equals.strongest > 0
          ? "; \(countInWords(equals.strongest, "par", "par", isNeuter: true)) till har lika många. "
          : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "Ett nätverk har enligt listorna ingen gemensam deltagare med något annat. "
    default:
      text +=
        "\(apart.asOpening(.swedish, isNeuter: true)) nätverk har enligt listorna ingen gemensam deltagare med "
        + "något annat. "
    }
    if merged > 0 {
      text +=
        "\(merged.asOpening(.swedish, isNeuter: true)) underordnade nätverk är ritade tillsammans med sitt "
        + "överordnade. "
    }
    if leftOut > 0 {
      text +=
        "\(leftOut.asOpening(.swedish, isNeuter: true)) mindre nätverk är utelämnade för läsbarhetens skull. "
    }
    return MapWords(
      title: "Nätverkskarta", caption: "Nätverkskarta: vilka nätverk har gemensamma deltagare",
      alternative: text.trimmed)
  }

  private var english: MapWords {
    var text =
      "The map shows \(countInWords(networks, "network", "networks", .english)) and "
      + "\(countInWords(ties, "link", "links", .english)) of \(allTies.inWords(.english)). They are "
      + "chosen so that networks that reach each other do so on the map, those with most shared participants first. "
    let hanging =
      switch soleTies {
      case 0: "None of them runs through a single person. "
      case 1: "One of them runs through a single person and is dashed. "
      default:
        "\(soleTies.asOpening(.english)) of them run through a single person and are dashed. "
      }
    text += hanging
    if let central {
      text +=
        "The network \(central.name) has the most links, \(central.linked.inWords(.english))"
        + (equals.central > 0
          ? "; \(countInWords(equals.central, "more network has", "more networks have", .english)) as many. "
          : ". ")
    }
    if let strongest {
      text +=
        "The networks \(strongest.a) and \(strongest.b) have the most shared participants, "
        + strongest.shared.people(.english)
        + (equals.strongest > 0
          ? "; \(countInWords(equals.strongest, "more pair has", "more pairs have", .english)) as many. "
          : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "According to the lists, one network shares no participant with any other. "
    default:
      text +=
        "According to the lists, \(apart.inWords(.english)) networks share no participant with any other. "
    }
    if merged > 0 {
      text +=
        "\(countInWords(merged, "subordinate network is", "subordinate networks are", .english).capitalised) drawn "
        + "together with the parent. "
    }
    if leftOut > 0 {
      text +=
        "\(countInWords(leftOut, "smaller network is", "smaller networks are", .english).capitalised) left out "
        + "so that the map can be read. "
    }
    return MapWords(
      title: "Network map", caption: "Network map: which networks share participants",
      alternative: text.trimmed)
  }
}
