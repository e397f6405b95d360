// A map of a few networks: those of a person, of an organisation, around a network, or found by a word.

import Diagrams
import Findings
package import Network
import Reporting
import Roster
package import Text

/// What a map of some networks is to show.
package struct EgoMap {
  /// What the networks are around.
  package enum Centre: Sendable {
    /// By code, since the picture may be shown to anybody.
    case person(code: String)
    case network(name: String)
    case organisation(name: String)
    case found(text: String)
  }

  package let centre: Centre
  /// Those with most people are kept when they are too many for one picture.
  package let networks: [Int32]
  /// Ties that hang on this person are dashed, and no other; `nil` dashes all that hang on anybody.
  package var person: Int32?
  package var gaps: [NetworkPair] = []

  package init(
    centre: Centre, networks: [Int32], person: Int32? = nil, gaps: [NetworkPair] = []
  ) {
    self.centre = centre
    self.networks = networks
    self.person = person
    self.gaps = gaps
  }

  /// More cannot be read.
  private static let most = 60

  package func map(_ structure: Structure, _ language: Language) -> Map {
    let people = structure.seats.degrees(.right)
    let shown = Set(
      networks.sorted { (people[Int($1)], $0) < (people[Int($0)], $1) }.prefix(Self.most))
    let places = shown.sorted()
    let ties = structure.linkedNetworks.ties.filter { shown.contains($0.a) && shown.contains($0.b) }
    let drawn = Array(ties.sorted { ($1.shared, $0.a, $0.b) < ($0.shared, $1.a, $1.b) }.prefix(120))
      .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let open = gaps.filter { shown.contains($0.a) && shown.contains($0.b) }
    func isSole(_ tie: Projection.Tie) -> Bool {
      tie.sole.map { person == nil || person == $0 } ?? false
    }
    let soles = drawn.count(where: isSole)
    let (groups, nodes) = networkNodes(places, structure, language)
    let strongest = Double(max(1, drawn.map(\.shared).max() ?? 1))
    let counts = Counts(
      networks: places.count, leftOut: networks.count - places.count, ties: drawn.count,
      soles: soles, gaps: open.count)
    let words = MapWords(
      title: centre.title[language], caption: centre.title[language],
      alternative: centre.reason(networks.count)[language] + " " + counts.sentence[language])
    let picture = Picture(
      name: centre.stem, title: words.title, description: words.alternative, language: language,
      groups: groups, nodes: nodes,
      ties: drawn.map { tie in
        Picture.Tie(
          "\(tie.a)", "\(tie.b)", weight: Double(tie.shared) / strongest,
          kind: isSole(tie) ? .sole : .plain)
      } + open.map { Picture.Tie("\($0.a)", "\($0.b)", kind: .gap) },
      legend: Picture.Legend(
        groups: LegendWords.fields[language], others: LegendWords.otherFields[language],
        size: LegendWords.size[language], weight: LegendWords.width[language],
        sole: soles > 0 ? LegendWords.sole[language] : "",
        gap: open.isEmpty ? "" : LegendWords.gap[language]))
    return Map(picture: picture, words: words, tableID: "")
  }
}

// MARK: Wording

extension EgoMap.Centre {
  /// The file's stem.
  fileprivate var stem: String {
    switch self {
    case .person: "person"
    case .network: "network"
    case .organisation: "organisation"
    case .found: "found"
    }
  }

  fileprivate var title: Localised<String> {
    switch self {
    case .person(let name), .network(let name):
      Localised(swedish: "Nätverken kring \(name)", english: "The networks around \(name)")
    case .organisation(let name):
      Localised(swedish: "Nätverken där \(name) sitter", english: "The networks of \(name)")
    case .found(let text):
      Localised(swedish: "Nätverk för ”\(text)”", english: "Networks for “\(text)”")
    }
  }

  /// Which networks are on the map, as a sentence.
  fileprivate func reason(_ count: Int) -> Localised<String> {
    switch self {
    case .person:
      Localised(
        swedish: "Nätverk där personen sitter: \(count).",
        english: "Networks in which the person sits: \(count).")
    case .network:
      Localised(
        swedish: "Nätverket och de som det delar personer med eller har en lucka till.",
        english: "The network, and those that it shares people with or has a gap to.")
    case .organisation:
      Localised(
        swedish: "Nätverk där organisationen har någon: \(count).",
        english: "Networks in which the organisation has somebody: \(count).")
    case .found:
      Localised(
        swedish:
          "De nätverk som hittades och de där personer eller organisationer som hittades sitter.",
        english: "The networks found, and those of the people and organisations found.")
    }
  }
}

extension EgoMap {
  /// What is on the map, in numbers.
  private struct Counts {
    let networks: Int
    let leftOut: Int
    let ties: Int
    let soles: Int
    let gaps: Int

    var sentence: Localised<String> {
      Localised(
        swedish: "Kartan visar \(networks) nätverk och \(ties) förbindelser mellan dem"
          + (soles > 0 ? ", varav \(soles) går genom en enda person" : "")
          + (gaps > 0 ? ", och \(gaps) luckor" : "") + "."
          + (leftOut > 0 ? " \(leftOut) mindre nätverk ryms inte." : ""),
        english: "The map shows \(networks) networks and \(ties) ties between them"
          + (soles > 0 ? ", \(soles) of which run through a single person" : "")
          + (gaps > 0 ? ", and \(gaps) gaps" : "") + "."
          + (leftOut > 0 ? " \(leftOut) smaller networks have no room." : ""))
    }
  }
}
