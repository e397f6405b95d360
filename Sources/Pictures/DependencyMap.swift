// The dependency diagram: the links between networks that hang on one person, each with the person's code.

import Diagrams
import Findings
package import Network
package import Reporting
import Roster
package import Text

/// The sole links on a map, those of the people who hold most first; `nil` without any.
///
/// A sole link is dashed and carries the code of its person, which stands for a name in no edition. Lines
/// without a code are the backbone's links between the same networks that several people keep up.
package func dependencyMap(
  _ structure: Structure, _ register: Register, _ language: Language
) -> Map? {
  // Networks and codes are marks: with so many links there are at most ninety.
  let mostLinks = 30
  let roster = structure.roster
  let all = structure.linkedNetworks.ties.filter(\.isSole)
  guard !all.isEmpty else { return nil }
  var counts: [Int32: Int] = [:]
  for tie in all { counts[tie.sole ?? -1, default: 0] += 1 }
  let drawn = all.sorted { x, y in
    let (left, right) = (x.sole ?? -1, y.sole ?? -1)
    return (-(counts[left] ?? 0), left, x.a, x.b) < (-(counts[right] ?? 0), right, y.a, y.b)
  }.prefix(mostLinks)
  func code(_ person: Int32?) -> String {
    person.map { register.code(person: roster.people[Int($0)].id) } ?? ""
  }
  let places = Set(drawn.flatMap { [$0.a, $0.b] }).sorted()
  let ends = Set(places)
  let context = Backbone(of: structure.linkedNetworks).ties.filter {
    !$0.isSole && ends.contains($0.a) && ends.contains($0.b)
  }
  let first = drawn.first?.sole
  let holders = Set(drawn.compactMap(\.sole))
  var facts = DependencyMapFacts(
    networks: places.count, links: drawn.count, allLinks: all.count, people: holders.count,
    theirLinks: holders.reduce(0) { $0 + (counts[$1] ?? 0) }, allPeople: counts.count,
    firmLinks: context.count, linked: structure.linkedNetworks.graph.size,
    most: first.map { (code($0), counts[$0] ?? 0) })
  facts.equals = facts.most.map { most in counts.values.count { $0 == most.links } - 1 } ?? 0
  let words = facts.words(language)
  let (groups, nodes) = networkNodes(places, structure, language)
  let picture = Picture(
    name: "dependency", title: words.title, description: words.alternative, language: language,
    groups: groups, nodes: nodes,
    ties: context.map { Picture.Tie("\($0.a)", "\($0.b)") }
      + drawn.map { tie in
        Picture.Tie("\(tie.a)", "\(tie.b)", label: code(tie.sole), kind: .sole)
      },
    legend: Picture.Legend(
      groups: LegendWords.fields[language], others: LegendWords.otherFields[language],
      size: LegendWords.size[language],
      weight: context.isEmpty ? "" : DependencyMapFacts.firm[language],
      sole: DependencyMapFacts.sole[language]))
  return Map(picture: picture, words: words, tableID: "tabell-ensamma-lankar")
}
