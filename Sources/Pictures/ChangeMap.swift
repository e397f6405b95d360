// Before and after on one map: the ties between networks that some changes break and make.

package import Datasets
import Diagrams
import Findings
package import Network
import Reporting
import Roster
package import Text

/// The networks that lose or gain a tie, with the ties that go, come, and stay.
///
/// - Throws: ``RunFailure/notDrawn(path:reason:)`` when no tie between networks changes.
package func changeMap(
  _ before: Structure, _ after: Structure, _ language: Language, _ path: String
) throws(RunFailure) -> Map {
  let old = ties(before)
  let new = ties(after)
  let lost = old.keys.filter { new[$0] == nil }
  let made = new.keys.filter { old[$0] == nil }
  let thinned = new.filter { $0.value.isSole && !(old[$0.key]?.isSole ?? true) }.map(\.key)
  guard !(lost + made + thinned).isEmpty else {
    throw .notDrawn(path: path, reason: "no tie between networks changes")
  }
  let all = (lost + made + thinned).sorted()
  // More cannot be read.
  let drawn = Array(all.prefix(60))
  let ids = Set(drawn.flatMap { [$0.a, $0.b] }).sorted()
  let ends = Set(ids)
  let kept = Set(new.keys).intersection(old.keys).subtracting(thinned)
    .filter { ends.contains($0.a) && ends.contains($0.b) }.sorted().prefix(90)
  let networks = Dictionary(
    (after.roster.networks + before.roster.networks).map { ($0.id, $0) },
    uniquingKeysWith: { first, _ in first })
  let counts = Counts(
    lost: lost.count, made: made.count, thinned: thinned.count, leftOut: all.count - drawn.count)
  let fields = Fields(ids.map { networks[$0]?.field ?? "" }, language)
  let words = MapWords(
    title: String.title[language], caption: String.title[language],
    alternative: counts.sentence[language])
  let picture = Picture(
    name: "what-if", title: words.title, description: words.alternative, language: language,
    groups: fields.labels.map(Picture.Group.init),
    nodes: ids.enumerated().map { index, id in
      Picture.Node(key: id, label: networks[id]?.name ?? id, group: fields.index[index])
    },
    ties: kept.map { Picture.Tie($0.a, $0.b) }
      + drawn.map { tie in
        let kind: Picture.Tie.Kind =
          new[tie] == nil ? .gap : old[tie] == nil ? .planned : .sole
        return Picture.Tie(tie.a, tie.b, kind: kind)
      },
    legend: Picture.Legend(
      groups: LegendWords.fields[language], others: LegendWords.otherFields[language],
      weight: kept.isEmpty ? "" : String.stays[language],
      sole: thinned.isEmpty ? "" : String.thins[language],
      gap: lost.isEmpty ? "" : String.goes[language],
      planned: made.isEmpty ? "" : String.comes[language]))
  return Map(picture: picture, words: words, tableID: "")
}

/// A pair of networks by id, the smaller first.
private struct Pair: Hashable, Comparable {
  let a: String
  let b: String

  static func < (left: Pair, right: Pair) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

private func ties(_ structure: Structure) -> [Pair: Projection.Tie] {
  let networks = structure.roster.networks
  return Dictionary(
    structure.linkedNetworks.ties.map { tie in
      let (a, b) = (networks[Int(tie.a)].id, networks[Int(tie.b)].id)
      return (Pair(a: min(a, b), b: max(a, b)), tie)
    }, uniquingKeysWith: { first, _ in first })
}

// MARK: Wording

/// What the changes do to the ties, in numbers.
private struct Counts {
  let lost: Int
  let made: Int
  let thinned: Int
  let leftOut: Int

  var sentence: Localised<String> {
    Localised(
      swedish: "\(lost) kontakter mellan nätverk försvinner, \(made) tillkommer och \(thinned) "
        + "går sedan genom en enda person."
        + (leftOut > 0 ? " \(leftOut) av dem ryms inte på kartan." : ""),
      english:
        "\(lost) links between networks disappear, \(made) are new, and \(thinned) then run through a "
        + "single person." + (leftOut > 0 ? " \(leftOut) of them have no room on the map." : ""))
  }
}

extension String {
  fileprivate static let title = Localised(swedish: "Före och efter", english: "Before and after")
  fileprivate static let stays = Localised(
    swedish: "Heldragen linje: är kvar", english: "Solid line: stays")
  fileprivate static let goes = Localised(
    swedish: "Streckad linje: försvinner", english: "Dashed line: goes")
  fileprivate static let comes = Localised(
    swedish: "Kraftig linje: tillkommer", english: "Bold line: comes")
  fileprivate static let thins = Localised(
    swedish: "Streckad linje i annan färg: går genom en enda person efteråt",
    english: "Dashed line in another colour: runs through one person afterwards")
}
