// The map of levels with a box for all networks of a field and level, for datasets with many networks.

import Diagrams
import Network
import Reporting
import Roster
import Text

/// What is drawn when a box stands for the networks of a field and level.
struct CellLevels {
  /// The most fields with a column of their own; the others share one.
  private static let mostFields = 24
  /// The most lines between boxes, when all are solid; with gaps beside them they are fewer, and so are the gaps.
  private static let mostLines = 12
  private static let mostBesideGaps = 6
  private static let mostGaps = 8

  private struct Cell: Hashable, Comparable {
    let row: Int
    let column: Int

    var key: String { "\(row)-\(column)" }

    static func < (x: Cell, y: Cell) -> Bool { (x.row, x.column) < (y.row, y.column) }
  }

  private struct Between: Hashable {
    let a: Cell
    let b: Cell
    var count = 0
  }

  private let grid: LevelGrid
  private let fields: [String?]
  private let counts: [Cell: Int]
  private let links: [Between]
  private let gaps: [Between]
  private let allLinks: Int
  /// `nil` where the gaps were chosen by others.
  private let allGaps: Int?
  private let isJudged: Bool

  init(_ structure: Structure, _ grid: LevelGrid, gaps chosen: [NetworkPair]?) {
    self.grid = grid
    let (fields, column) = Self.columns(grid)
    self.fields = fields
    var cell: [Int32: Cell] = [:]
    var counts: [Cell: Int] = [:]
    for (place, spot) in zip(grid.places, grid.cells) {
      let here = Cell(row: spot.row, column: column[spot.column])
      cell[Int32(place)] = here
      counts[here, default: 0] += 1
    }
    self.counts = counts
    func most(_ pairs: [(Int32, Int32)]) -> [Between] {
      var found: [[Cell]: Int] = [:]
      for (a, b) in pairs {
        guard let a = cell[a], let b = cell[b], a != b else { continue }
        found[[min(a, b), max(a, b)], default: 0] += 1
      }
      return found.map { Between(a: $0.key[0], b: $0.key[1], count: $0.value) }
        .sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
    }
    let ties = structure.linkedNetworks.ties.filter { cell[$0.a] != nil && cell[$0.b] != nil }
    allLinks = ties.count
    let told = chosen ?? structure.pairs.told.map { structure.pairs.pairs[$0] }
    gaps = Array(most(told.map { ($0.a, $0.b) }).prefix(Self.mostGaps))
    links = Array(
      most(ties.map { ($0.a, $0.b) }).prefix(gaps.isEmpty ? Self.mostLines : Self.mostBesideGaps))
    allGaps = chosen == nil ? structure.pairs.toldGaps : nil
    isJudged = chosen != nil || !structure.pairs.isProxy
  }

  /// The fields with columns, and the column of each field of the grid: the largest have their own.
  private static func columns(_ grid: LevelGrid) -> (fields: [String?], column: [Int]) {
    var sizes = [Int](repeating: 0, count: grid.fields.count)
    for cell in grid.cells { sizes[cell.column] += 1 }
    guard sizes.count > mostFields else { return (grid.fields, Array(sizes.indices)) }
    let own = sizes.indices.filter { !grid.fields[$0].isEmpty }
      .sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(mostFields - 2).sorted()
    var column = [Int](repeating: own.count, count: sizes.count)
    for (number, field) in own.enumerated() { column[field] = number }
    var fields: [String?] = own.map { grid.fields[$0] } + [nil]
    if grid.fields.last == "" {
      column[grid.fields.count - 1] = fields.count
      fields.append("")
    }
    return (fields, column)
  }

  func map(_ language: Language, _ name: String) -> (picture: LevelPicture, words: MapWords) {
    let words = facts(language).words(language)
    let names = fields.map { field($0, language) }
    let items = counts.keys.sorted().map { cell in
      let number = LegendWords.networks(counts[cell] ?? 0)[language]
      let title = [names[cell.column], grid.levelNames[cell.row]].filter { !$0.isEmpty }
        .joined(separator: ", ")
      return LevelPicture.Item(
        key: cell.key, row: cell.row, column: cell.column,
        name: hasHeadings || !grid.hasFields ? number : names[cell.column],
        note: hasHeadings || !grid.hasFields ? "" : number, title: title)
    }
    let most = Double(max(1, links.first?.count ?? 1))
    var lines = gaps.map {
      LevelPicture.Line(
        $0.a.key, $0.b.key, .gap, label: hasManyGaps ? $0.count.shown(language) : "")
    }
    lines += links.map {
      LevelPicture.Line(
        $0.a.key, $0.b.key, .plain, weight: 0.7 * Double($0.count) / most,
        label: $0.count.shown(language)
      )
    }
    var picture = LevelPicture(
      name: name, words: (words.title, words.alternative), language: language,
      grid: (grid.rows(language), names.map { hasHeadings ? $0 : "" }), items: items, lines: lines)
    picture.legend.plain = LevelMapFacts.cellLinks[language]
    picture.legend.gap = (hasManyGaps ? LevelMapFacts.cellGaps : LevelMapFacts.dottedGap)[language]
    picture.legend.codes = LevelMapFacts.codeList[language]
    return (picture, words)
  }

  /// Whether some dotted line stands for several gaps, so that a number is needed.
  private var hasManyGaps: Bool { gaps.contains { $0.count > 1 } }

  private var hasHeadings: Bool { grid.hasFields && fields.count <= LevelGrid.mostHeadings }

  private func field(_ field: String?, _ language: Language) -> String {
    guard let field else { return LegendWords.otherFields[language] }
    return field.isEmpty && grid.hasFields ? LevelMapFacts.noField[language] : field
  }

  private func facts(_ language: Language) -> LevelMapFacts {
    func names(_ between: Between) -> LevelMapFacts.Pair {
      func name(_ cell: Cell) -> String {
        let words = [field(fields[cell.column], language), grid.levelNames[cell.row].lowercased()]
        return words.filter { !$0.isEmpty }.joined(separator: " (") + (words[0].isEmpty ? "" : ")")
      }
      return (name(between.a), name(between.b))
    }
    var facts = LevelMapFacts(grid)
    facts.hasHeadings = hasHeadings
    facts.namesFields = grid.hasFields && !hasHeadings
    facts.links = allLinks
    facts.cells = (links.map { ($0.count, names($0)) }, gaps.map { ($0.count, names($0)) })
    facts.gaps = ([], allGaps)
    facts.isJudged = isJudged
    return facts
  }
}
