// The map for boards: a row for each level, a column for each field, and the lines that matter between networks.

package import Diagrams
package import Names
package import Network
package import Reporting
import Roster
package import Text

/// Networks by level and field, with the links that hang on one person and the gaps that are asked about.
///
/// - Definition: rows are the levels in the dataset's order, the highest on top, networks without a known level last;
///   columns are the fields in the order of the alphabet, networks without a known field last. Of the links that
///   hang on one person those are drawn that touch the networks with fewest linked networks; other links are counted
///   in the text. Where networks are more than ``mostNetworks``, or do not fit on a page, a box stands for all
///   networks of a field and level.
/// - Input: a structure; `gaps`, the gaps to draw, by default the ``mostGaps`` with greatest need that may be told of;
///   `only`, the networks to draw, by default all.
/// - Output: a picture, at most as high as a page (a part: 60 mm), and its words. Nobody is named.
/// - Complexity: O(networks log + links log), and the drawing's own.
package struct LevelMap: Sendable {
  /// More networks than these are drawn by field and level.
  package static let mostNetworks = 60
  /// The most gaps that are drawn when none are chosen.
  package static let mostGaps = 12
  /// The most links on one person that are drawn.
  package static let mostSoleLinks = 8

  package let picture: LevelPicture
  package let words: MapWords
  /// The table in the report that holds the same facts.
  package var tableID: String { "tabell-natverk" }

  package init(
    _ structure: Structure, _ language: Language, gaps: [NetworkPair]? = nil,
    only: Set<Int32>? = nil, name: String = "levels"
  ) {
    let roster = structure.roster
    let places = roster.networks.indices.filter { only?.contains(Int32($0)) ?? true }
    let grid = LevelGrid(places, roster, language)
    if places.count <= Self.mostNetworks {
      let parts = NetworkLevels(structure, grid, gaps: gaps, isPart: only != nil)
      // Fields that have no heading stand in the boxes where there is room for them.
      for isNamed in grid.hasHeadings ? [false] : [true, false] {
        let map = parts.map(language, name, namesFields: isNamed)
        if map.picture.fits || only != nil && !isNamed {
          self.init(map)
          return
        }
      }
    }
    self.init(CellLevels(structure, grid, gaps: gaps).map(language, name))
  }

  private init(_ map: (picture: LevelPicture, words: MapWords)) {
    (picture, words) = map
  }

  /// A small picture of the part of the map that a pair of networks is about: the two, and the few that are nearest.
  package init(
    _ structure: Structure, _ language: Language, around gap: NetworkPair, name: String
  ) {
    var near = Self.neighbours(gap, structure)
    while true {
      let map = LevelMap(
        structure, language, gaps: [gap], only: Set([gap.a, gap.b] + near), name: "part-\(name)")
      if map.picture.fits || near.isEmpty {
        self = map
        return
      }
      near.removeLast()
    }
  }

  /// At most four networks that share people with the two: with both first, then most people.
  package static func neighbours(_ pair: NetworkPair, _ structure: Structure) -> [Int32] {
    var shared: [Int32: (ends: Int, people: Int)] = [:]
    for tie in structure.linkedNetworks.ties {
      for (end, other) in [(tie.a, tie.b), (tie.b, tie.a)] where [pair.a, pair.b].contains(end) {
        let known = shared[other] ?? (0, 0)
        shared[other] = (known.ends + 1, known.people + tie.shared)
      }
    }
    return shared.filter { ![pair.a, pair.b].contains($0.key) }
      .sorted {
        ($1.value.ends, $1.value.people, $0.key) < ($0.value.ends, $0.value.people, $1.key)
      }
      .prefix(4).map(\.key)
  }
}

extension Illustration {
  /// The drawing is public, whoever reads the page.
  package init(_ map: LevelMap, _ mask: Mask) {
    self.init(
      name: map.picture.name, svg: map.picture.mapping { mask($0) }.svg, caption: map.words.caption,
      alternative: map.words.alternative, tableID: map.tableID)
  }
}

/// Which networks stand in which row and column.
struct LevelGrid {
  /// More fields than these are named in the boxes, since no headings would fit over so many columns.
  static let mostHeadings = 14

  let places: [Int]
  /// The row and the column of each of ``places``.
  let cells: [(row: Int, column: Int)]
  let levels: [Level]
  /// The last is blank where a field is not known.
  let fields: [String]
  let levelNames: [String]

  init(_ places: [Int], _ roster: Roster, _ language: Language) {
    let networks = places.map { roster.networks[$0] }
    func order(_ level: Level) -> (Int, Int, String) {
      (level.isEmpty ? 1 : 0, level.rank ?? .max, level.word)
    }
    let levels = Set(networks.map(\.level)).sorted { order($0) < order($1) }
    let fields = Set(networks.map(\.field)).sorted {
      ($0.isEmpty ? 1 : 0, $0.inAlphabet, $0) < ($1.isEmpty ? 1 : 0, $1.inAlphabet, $1)
    }
    let row = Dictionary(levels.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    let column = Dictionary(fields.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
    self.places = places
    self.levels = levels
    self.fields = fields
    cells = networks.map { (row[$0.level] ?? 0, column[$0.field] ?? 0) }
    levelNames = levels.map { LevelMapFacts.heading($0)[language] }
  }

  var hasFields: Bool { fields.contains { !$0.isEmpty } }
  var hasLevels: Bool { levels.contains { !$0.isEmpty } }
  var hasHeadings: Bool { hasFields && fields.count <= Self.mostHeadings }

  /// What stands over the columns.
  func columns(_ language: Language) -> [String] {
    guard hasHeadings else { return fields.map { _ in "" } }
    return fields.map { $0.isEmpty ? LevelMapFacts.noField[language] : $0 }
  }

  /// The heading of each row, with how many networks stand in it where all of them do.
  func rows(_ language: Language, isPart: Bool = false) -> [String] {
    guard !isPart else { return levelNames }
    return levelNames.enumerated().map { row, name in
      let count = cells.count { $0.row == row }
      return "\(name) · \(LegendWords.networks(count)[language])"
    }
  }
}

extension String {
  /// The text as the Swedish alphabet orders it, in small letters.
  var inAlphabet: String {
    String(
      lowercased().flatMap { letter -> [Character] in
        switch letter {
        case "å": ["~", "a"]
        case "ä": ["~", "b"]
        case "ö": ["~", "c"]
        default: [letter]
        }
      })
  }
}
