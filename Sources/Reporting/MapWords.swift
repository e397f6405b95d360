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
      "Kartan visar \(count(networks, "nätverk", "nätverk")) och "
      + "\(count(ties, "förbindelse", "förbindelser")) av \(allTies.shown(.swedish)): "
      + "de starkaste som behövs för att hålla ihop bilden. "
    let hanging =
      switch soleTies {
      case 0: "Ingen av dem hänger på en enda person. "
      case 1: "En av dem hänger på en enda person och är streckad. "
      default: "\(soleTies.shown(.swedish)) av dem hänger på en enda person och är streckade. "
      }
    text += hanging
    if let central {
      text +=
        "Flest förbindelser, \(central.linked.shown(.swedish)), har \(central.name)"
        + (equals.central > 0
          ? "; \(count(equals.central, "nätverk", "nätverk")) till har lika många. " : ". ")
    }
    if let strongest {
      text +=
        "Starkast är förbindelsen mellan \(strongest.a) och \(strongest.b) med "
        + "\(strongest.shared.people(.swedish)) gemensamma personer"
        + (equals.strongest > 0
          ? "; \(count(equals.strongest, "förbindelse", "förbindelser")) till är lika "
            + (equals.strongest == 1 ? "stark. " : "starka. ") : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "Ett nätverk delar enligt listorna ingen person med något annat. "
    default:
      text +=
        "\(apart.shown(.swedish)) nätverk delar enligt listorna ingen person med något annat. "
    }
    if merged > 0 {
      text +=
        "\(merged.shown(.swedish)) underordnade nätverk är sammanförda med sitt överordnade. "
    }
    if leftOut > 0 {
      text += "\(leftOut.shown(.swedish)) mindre nätverk är utelämnade för läsbarhetens skull. "
    }
    return MapWords(
      title: "Nätverkskarta", caption: "Nätverkskarta: vilka nätverk delar personer",
      alternative: text.trimmed)
  }

  private var english: MapWords {
    var text =
      "The map shows \(count(networks, "network", "networks", .english)) and "
      + "\(count(ties, "connection", "connections", .english)) of \(allTies.shown(.english)): "
      + "the strongest that hold the picture together. "
    let hanging =
      switch soleTies {
      case 0: "None of them hangs on a single person. "
      case 1: "One of them hangs on a single person and is dashed. "
      default: "\(soleTies.shown(.english)) of them hang on a single person and are dashed. "
      }
    text += hanging
    if let central {
      text +=
        "\(central.name) has most connections, \(central.linked.shown(.english))"
        + (equals.central > 0
          ? "; \(count(equals.central, "more network has", "more networks have", .english)) as many. "
          : ". ")
    }
    if let strongest {
      text +=
        "The strongest is between \(strongest.a) and \(strongest.b) with "
        + "\(strongest.shared.people(.english)) shared people"
        + (equals.strongest > 0
          ? "; \(count(equals.strongest, "more connection is", "more connections are", .english)) as strong. "
          : ". ")
    }
    switch apart {
    case 0: break
    case 1: text += "By the rosters one network shares nobody with any other. "
    default:
      text += "By the rosters \(apart.shown(.english)) networks share nobody with any other. "
    }
    if merged > 0 {
      text += "\(count(merged, "network is", "networks are", .english)) drawn within a parent. "
    }
    if leftOut > 0 {
      text +=
        "\(count(leftOut, "smaller network is", "smaller networks are", .english)) left out "
        + "so that the map can be read. "
    }
    return MapWords(
      title: "Network map", caption: "Network map: which networks share people",
      alternative: text.trimmed)
  }
}
