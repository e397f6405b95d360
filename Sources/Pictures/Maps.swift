// The maps of a run: from graphs to pictures, with the words that go with them.

package import Datasets
package import Diagrams
import Findings
package import Network
package import Reporting
import Roster
package import Text

/// A picture to be drawn, and what the page says of it.
package struct Map: Sendable {
  package let picture: Picture
  package let words: MapWords
  /// The table in the report that holds the same facts; empty when there is none.
  package let tableID: String

  package init(picture: Picture, words: MapWords, tableID: String) {
    self.picture = picture
    self.words = words
    self.tableID = tableID
  }
}

/// The maps that a dataset gives rise to, in the order of the page.
package func maps(
  _ structure: Structure, _ register: Register, _ language: Language, parts: Set<Part>
) -> [Map] {
  var maps: [Map] = []
  if !structure.roster.networks.isEmpty {
    maps.append(networkMap(structure, language))
    if parts.contains(.dependency), let map = dependencyMap(structure, register, language) {
      maps.append(map)
    }
    if parts.contains(.gaps), let map = gapMap(structure, language) { maps.append(map) }
  }
  if structure.participation.size > 0 {
    maps.append(organisationMap(structure, by: .networks, language))
  }
  if structure.partnership.size > 0 {
    maps.append(organisationMap(structure, by: .collaborations, language))
  }
  return maps
}

/// Networks by the people they share: the backbone, coloured by field.
private func networkMap(_ structure: Structure, _ language: Language) -> Map {
  let roster = structure.roster
  let aggregation = Aggregation(of: structure)
  let backbone = Backbone(of: aggregation.projection)
  let groups = aggregation.groups
  func name(_ group: Int32) -> String {
    roster.networks[Int(groups[Int(group)].top)].name
  }
  let strongest = backbone.ties.max { ($0.shared, $1.a, $1.b) < ($1.shared, $0.a, $0.b) }
  let linked = groups.indices.map { aggregation.projection.graph.degree(of: $0) }
  let central = linked.indices.max { (linked[$0], $1) < (linked[$1], $0) }
    .flatMap { linked[$0] > 0 ? (name(Int32($0)), linked[$0]) : nil }
  let facts = NetworkMapFacts(
    networks: groups.count,
    merged: groups.reduce(0) { $0 + $1.networks.count - 1 }, leftOut: aggregation.leftOut,
    ties: backbone.ties.count, allTies: backbone.ties.count + backbone.leftOut,
    soleTies: backbone.ties.count { $0.isSole }, apart: linked.count { $0 == 0 },
    strongest: strongest.map { (name($0.a), name($0.b), $0.shared) }, central: central,
    equals: (
      aggregation.projection.others(as: strongest),
      central.map { central in linked.count { $0 == central.1 } - 1 } ?? 0
    ))
  let words = facts.words(language)
  let fields = Fields(groups.map { roster.networks[Int($0.top)].field }, language)
  // A map is public: its sizes and widths are those of the rounded numbers that stand on it.
  let most = Double(max(1, groups.map(\.people.roundedPeople).max() ?? 1))
  let widest = Double(max(1, strongest?.shared.roundedPeople ?? 1))
  let picture = Picture(
    name: "network-map", title: words.title, description: words.alternative, language: language,
    groups: fields.labels.map(Picture.Group.init),
    nodes: groups.enumerated().map { index, group in
      Picture.Node(
        key: "\(index)", label: name(Int32(index)),
        note: LegendWords.people(group.people)[language], group: fields.index[index],
        size: Double(group.people.roundedPeople) / most)
    },
    ties: backbone.ties.map { tie in
      Picture.Tie(
        "\(tie.a)", "\(tie.b)", weight: Double(tie.shared.roundedPeople) / widest,
        kind: tie.isSole ? .sole : .plain)
    },
    legend: Picture.Legend(
      groups: LegendWords.fields[language], others: LegendWords.otherFields[language],
      size: LegendWords.size[language], weight: LegendWords.width[language],
      sole: facts.soleTies > 0 ? LegendWords.sole[language] : ""))
  return Map(picture: picture, words: words, tableID: "tabell-natverk")
}

/// Organisations by the networks, or the collaborations, in which they meet.
private func organisationMap(
  _ structure: Structure, by meeting: OrganisationMapFacts.Meeting, _ language: Language
) -> Map {
  let roster = structure.roster
  let twoMode = meeting == .networks ? structure.participation : structure.partnership
  let projection =
    meeting == .networks ? structure.linkedOrganisations : Projection(of: twoMode, onto: .left)
  let degrees = twoMode.degrees(.left)
  // Only those who take part have a place on the map; the largest first when there are too many.
  let taking = degrees.indices.filter { degrees[$0] > 0 }
  let shown = Set(
    taking.sorted { (degrees[$1], $0) < (degrees[$0], $1) }.prefix(Aggregation.limit))
  let backbone = Backbone(of: projection)
  let ties = backbone.ties.filter { shown.contains(Int($0.a)) && shown.contains(Int($0.b)) }
  let strongest = ties.max { ($0.shared, $1.a, $1.b) < ($1.shared, $0.a, $0.b) }
  let facts = OrganisationMapFacts(
    meeting: meeting, organisations: shown.count, leftOut: taking.count - shown.count,
    ties: ties.count, allTies: backbone.ties.count + backbone.leftOut,
    apart: shown.count { projection.graph.degree(of: $0) == 0 },
    strongest: strongest.map {
      (
        roster.organisations[Int($0.a)].name, roster.organisations[Int($0.b)].name, $0.shared
      )
    }, equals: projection.others(as: strongest))
  let words = facts.words(language)
  let places = shown.sorted()
  let kinds = Fields(places.map { roster.organisations[$0].kind }, language)
  let most = Double(max(1, places.map { degrees[$0] }.max() ?? 1))
  let picture = Picture(
    name: meeting == .networks ? "organisation-map" : "collaboration-map", title: words.title,
    description: words.alternative, language: language,
    layout: .force,
    groups: kinds.labels.count > 1 ? kinds.labels.map(Picture.Group.init) : [],
    nodes: places.enumerated().map { index, place in
      Picture.Node(
        key: "\(place)", label: roster.organisations[place].name,
        note: (meeting == .networks
          ? LegendWords.networks(degrees[place]) : LegendWords.collaborations(degrees[place]))[
            language],
        group: kinds.labels.count > 1 ? kinds.index[index] : nil,
        size: Double(degrees[place]) / most)
    },
    ties: ties.map { tie in
      Picture.Tie(
        "\(tie.a)", "\(tie.b)", weight: Double(tie.shared) / Double(max(1, strongest?.shared ?? 1)))
    },
    legend: Picture.Legend(
      groups: kinds.labels.count > 1 ? LegendWords.kinds[language] : "",
      others: LegendWords.otherFields[language],
      size: (meeting == .networks ? LegendWords.sizeNetworks : LegendWords.sizeCollaborations)[
        language],
      weight: (meeting == .networks ? LegendWords.widthNetworks : LegendWords.widthCollaborations)[
        language]))
  return Map(
    picture: picture, words: words,
    tableID: meeting == .networks ? "tabell-organisationer" : "tabell-samarbeten")
}

extension Projection {
  /// How many other pairs share as many as `tie`, drawn or not.
  fileprivate func others(as tie: Tie?) -> Int {
    tie.map { tie in ties.count { $0.shared == tie.shared } - 1 } ?? 0
  }
}

/// Networks as nodes of a map, each in the group of its field and sized by its people against the most of
/// those shown; and the groups.
func networkNodes(
  _ places: [Int32], _ structure: Structure, _ language: Language
) -> (groups: [Picture.Group], nodes: [Picture.Node]) {
  let networks = places.map { structure.roster.networks[Int($0)] }
  let all = structure.seats.degrees(.right)
  let people = places.map { all[Int($0)] }
  let most = Double(max(1, people.map(\.roundedPeople).max() ?? 1))
  let fields = Fields(networks.map(\.field), language)
  let nodes = places.indices.map { index in
    Picture.Node(
      key: "\(places[index])", label: networks[index].name,
      note: LegendWords.people(people[index])[language], group: fields.index[index],
      size: Double(people[index].roundedPeople) / most)
  }
  return (fields.labels.map(Picture.Group.init), nodes)
}

/// The distinct words of a column, sorted, and the place of each row's word among them.
struct Fields {
  let labels: [String]
  let index: [Int?]

  init(_ words: [String], _ language: Language) {
    let distinct = Set(words.filter { !$0.isEmpty }).sorted()
    let place = Dictionary(distinct.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    labels = distinct
    index = words.map { place[$0] }
  }
}
