// The map of gaps: networks that ought to meet, what ties them today, and what the plan proposes.

import Diagrams
import Findings
package import Network
import Reporting
import Roster
package import Text

/// The most gaps that a map shows.
private let mostGaps = 25

/// The gaps with greatest need on a map, at most twenty-five, and which of them the first proposals close;
/// `nil` without any that no wall parts.
///
/// Where need is by proxy the map shows the same pairs, as what they are.
package func gapMap(_ structure: Structure, _ language: Language) -> Map? {
  let pairs = structure.pairs
  let shown = pairs.unwalled.prefix(mostGaps).map { pairs.pairs[$0] }
  guard !shown.isEmpty else { return nil }
  // As many as the board edition lists; its gaps are the same, by number.
  let closed =
    pairs.isProxy ? [] : Set(structure.plan.bridges.prefix(10).flatMap(\.closes))
  return gapMap(structure, language, shown[...], of: pairs.unwalledGaps, closed: closed)
}

/// Some gaps of `all` on a map; `closed` are the places of those that a plan closes.
///
/// Networks are those at the ends of the gaps. Existing ties are those of their backbone.
package func gapMap(
  _ structure: Structure, _ language: Language, _ list: ArraySlice<NetworkPair>, of all: Int,
  closed: Set<Int> = []
) -> Map {
  let pairs = structure.pairs
  let gaps = list.prefix(mostGaps)
  let ends = Set(gaps.flatMap { [$0.a, $0.b] })
  let roster = structure.roster
  let ties = Backbone(of: structure.linkedNetworks).ties.filter {
    ends.contains($0.a) && ends.contains($0.b)
  }
  let places = ends.sorted()
  func name(_ network: Int32) -> String { roster.networks[Int(network)].name }
  var facts = GapMapFacts(
    networks: places.count, gaps: gaps.count, allGaps: all,
    planned: gaps.indices.count { closed.contains($0 - gaps.startIndex) }, ties: ties.count,
    first: gaps.first.map { (name($0.a), name($0.b)) })
  facts.isProxy = pairs.isProxy
  facts.equals = gaps.first.map { first in gaps.dropFirst().count { $0.need == first.need } } ?? 0
  let words = facts.words(language)
  let (groups, nodes) = networkNodes(places, structure, language)
  let picture = Picture(
    name: "gap-map", title: words.title, description: words.alternative, language: language,
    groups: groups, nodes: nodes,
    ties: ties.map { Picture.Tie("\($0.a)", "\($0.b)") }
      + gaps.enumerated().map { number, gap in
        Picture.Tie("\(gap.a)", "\(gap.b)", kind: closed.contains(number) ? .planned : .gap)
      },
    legend: Picture.Legend(
      groups: LegendWords.fields[language], others: LegendWords.otherFields[language],
      size: LegendWords.size[language],
      weight: ties.isEmpty ? "" : LegendWords.contact[language],
      gap: facts.planned < facts.gaps
        ? (facts.isProxy ? LegendWords.unmet : LegendWords.gap)[language] : "",
      planned: facts.planned > 0 ? LegendWords.planned[language] : ""))
  return Map(picture: picture, words: words, tableID: "tabell-luckor")
}
