// The words of the map of gaps.

package import Text

/// What there is to say of the map of gaps.
package struct GapMapFacts: Sendable {
  package let networks: Int
  package let gaps: Int
  package let allGaps: Int
  package let planned: Int
  package let ties: Int
  /// The names of the first gap.
  package let first: (a: String, b: String)?
  /// Whether need rests on organisations alone, so that nobody can tell which networks ought to meet.
  package var isProxy = false
  /// How many more of the gaps drawn have as great a need as the first.
  package var equals = 0

  package init(
    networks: Int, gaps: Int, allGaps: Int, planned: Int, ties: Int,
    first: (a: String, b: String)?
  ) {
    self.networks = networks
    self.gaps = gaps
    self.allGaps = allGaps
    self.planned = planned
    self.ties = ties
    self.first = first
  }

  package func words(_ language: Language) -> MapWords {
    isProxy ? proxyWords(language) : gapWords(language)
  }

  private func gapWords(_ language: Language) -> MapWords {
    switch language {
    case .swedish:
      MapWords(
        title: "Karta över diagonala luckor",
        caption: "Diagonala luckor och förslagen för dem",
        alternative:
          "Kartan visar \(countInWords(networks, "nätverk", "nätverk", isNeuter: true)) och "
          + (gaps == allGaps
            ? "\(countInWords(gaps, "lucka", "luckor")), alla som finns. "
            : "\(countInWords(gaps, "lucka", "luckor")) av \(allGaps.inWords(.swedish)), de första i listan. ")
          + (planned > 0
            ? "\(planned.asOpening(.swedish)) av dem åtgärdas av de tio första förslagen och är ritade med kraftig "
              + "linje, övriga med streckad. " : "De är ritade med streckad linje. ")
          + ties(.swedish)
          + (first.map {
            " Störst är behovet mellan nätverken \($0.a) och \($0.b)"
              + (equals > 0
                ? "; i \(countInWords(equals, "lucka", "luckor")) till är det lika stort." : ".")
          } ?? ""))
    case .english:
      MapWords(
        title: "Map of diagonal gaps",
        caption: "Diagonal gaps and the proposals for them",
        alternative: "The map shows \(countInWords(networks, "network", "networks", .english)) and "
          + (gaps == allGaps
            ? "\(countInWords(gaps, "gap", "gaps", .english)), all there are. "
            : "\(countInWords(gaps, "gap", "gaps", .english)) of \(allGaps.inWords(.english)), the first in the list. ")
          + (planned > 0
            ? "\(planned.asOpening(.english)) of them \(planned == 1 ? "is" : "are") closed by the first ten "
              + "proposals and drawn bold, the others dashed. " : "They are drawn dashed. ")
          + ties(.english)
          + (first.map {
            " The need is greatest between the networks \($0.a) and \($0.b)"
              + (equals > 0
                ? "; it is as great in \(countInWords(equals, "more gap", "more gaps", .english))."
                : ".")
          } ?? ""))
    }
  }

  /// Where nobody can tell which networks ought to meet the map shows pairs, and no gaps or proposals.
  private func proxyWords(_ language: Language) -> MapWords {
    switch language {
    case .swedish:
      MapWords(
        title: "Karta över nätverk utan känd kontakt",
        caption:
          "Nätverk med gemensamma organisationer men utan känd kontakt; om de borde mötas kan inte bedömas",
        alternative:
          "Kartan visar \(countInWords(networks, "nätverk", "nätverk", isNeuter: true)) och "
          + "\(countInWords(gaps, "par", "par", isNeuter: true)) av \(allGaps.inWords(.swedish)) utan känd kontakt, de med störst "
          + "andel gemensamma organisationer, med streckad linje. Om de borde mötas kan inte bedömas. "
          + ties(.swedish))
    case .english:
      MapWords(
        title: "Map of networks without known contact",
        caption:
          "Networks with organisations in common but no known contact; whether they ought to meet cannot be judged",
        alternative: "The map shows \(countInWords(networks, "network", "networks", .english)) and "
          + "\(countInWords(gaps, "pair", "pairs", .english)) of \(allGaps.inWords(.english)) without known contact, those "
          + "with the greatest share of organisations in common, dashed. Whether they ought to meet cannot be "
          + "judged. " + ties(.english))
    }
  }

  private func ties(_ language: Language) -> String {
    switch language {
    case .swedish:
      "\(countInWords(ties, "befintlig kontakt", "befintliga kontakter").capitalised) "
        + "\(ties == 1 ? "är ritad" : "är ritade") med tunn heldragen linje."
    case .english:
      "\(countInWords(ties, "existing link", "existing links", .english).capitalised) "
        + "\(ties == 1 ? "is" : "are") drawn thin and solid."
    }
  }
}
