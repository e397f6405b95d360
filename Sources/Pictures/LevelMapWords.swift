// The words of the map of levels.

import Reporting
import Roster
import Text

/// What there is to say of a map of levels.
struct LevelMapFacts {
  typealias Pair = (a: String, b: String)

  /// How many networks stand on each level, the highest first.
  let levels: [(level: Level, count: Int)]
  let withoutField: Int
  let hasFields: Bool
  let hasLevels: Bool
  /// Whether each field has a column with a heading.
  var hasHeadings: Bool
  /// Whether its field stands in each box.
  var namesFields = false
  var isPart = false
  /// The names of a few networks near a gap.
  var neighbours: [String] = []
  var links = 0
  /// The links on one person that are drawn, and how many there are.
  var soles: (drawn: [Pair], all: Int) = ([], 0)
  /// The gaps that are drawn, and how many there are, of which they are those with greatest need; `nil` where they
  /// were chosen.
  var gaps: (drawn: [Pair], all: Int?) = ([], nil)
  /// The lines between fields and levels: how many pairs of networks each stands for; `nil` where networks are drawn.
  var cells: (links: [(count: Int, Pair)], gaps: [(count: Int, Pair)])?
  /// Whether anybody can tell which networks ought to meet.
  var isJudged = true

  init(_ grid: LevelGrid) {
    levels = grid.levels.enumerated().map { row, level in
      (level, grid.cells.count { $0.row == row })
    }
    withoutField = grid.cells.count { grid.fields[$0.column].isEmpty }
    (hasFields, hasLevels, hasHeadings) = (grid.hasFields, grid.hasLevels, grid.hasHeadings)
  }

  func words(_ language: Language) -> MapWords {
    MapWords(
      title: title[language], caption: caption[language],
      alternative: sentences.map { $0[language] }.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private var title: Localised<String> {
    isPart
      ? Localised(swedish: "Del av kartan över nivåer", english: "Part of the map of levels")
      : Localised(swedish: "Karta över nivåer", english: "Map of levels")
  }

  private var caption: Localised<String> {
    if isPart, gaps.drawn.count == 1 {
      let (a, b) = gaps.drawn[0]
      return Localised(
        swedish: "Lucka mellan \(a) och \(b), och nätverken närmast dem",
        english: "Gap between \(a) and \(b), and the networks nearest to them")
    }
    return hasLevels
      ? Localised(
        swedish:
          "Nätverken efter nivå och område: kontakter som går genom en enda person, och luckor",
        english: "The networks by level and field: contacts that run through one person, and gaps")
      : Localised(
        swedish: "Nätverken: kontakter som går genom en enda person, och luckor",
        english: "The networks: contacts that run through one person, and gaps")
  }

  private var sentences: [Localised<String>] {
    [rows, columns, networks, fieldless, nearest] + (cells == nil ? lines : cellLines)
  }

  // MARK: Rows and columns

  private var rows: Localised<String> {
    hasLevels
      ? Localised(
        swedish: "Kartan har en rad för varje nivå, den högsta överst.",
        english: "The map has a row for each level, the highest on top.")
      : Localised(
        swedish: "Listorna anger inga nivåer, så kartan har bara en rad.",
        english: "The lists state no levels, so the map has one row only.")
  }

  private var columns: Localised<String> {
    if !hasFields {
      return Localised(
        swedish: "Listorna anger inga områden.", english: "The lists state no fields.")
    }
    let order =
      hasHeadings
      ? Localised(
        swedish: "Varje område har en kolumn.", english: "Each field has a column.")
      : Localised(
        swedish: "Områdena står i bokstavsordning från vänster till höger"
          + (namesFields ? " och är skrivna i rutorna." : "."),
        english: "Fields stand in the order of the alphabet from left to right"
          + (namesFields ? " and are written in the boxes." : "."))
    return cells == nil
      ? order
      : Localised(
        swedish: order.swedish
          + " En ruta står för alla nätverk på en nivå och inom ett område, eftersom en sida inte rymmer alla.",
        english: order.english
          + " A box stands for all networks of a level and a field, since a page does not hold them all."
      )
  }

  private var networks: Localised<String> {
    let all = levels.reduce(0) { $0 + $1.count }
    let total = Localised(
      swedish: "Den visar \(all.shown(.swedish)) nätverk",
      english: "It shows \(all.shown(.english)) \(all == 1 ? "network" : "networks")")
    guard hasLevels else {
      return Localised(swedish: total.swedish + ".", english: total.english + ".")
    }
    let parts = levels.map { level, count in
      let place = Self.place(level)
      return Localised(
        swedish: "\(count.shown(.swedish)) \(place.swedish)",
        english: "\(count.shown(.english)) \(place.english)")
    }
    return Localised(
      swedish: total.swedish + ": " + Self.listed(parts.map(\.swedish), "och") + ".",
      english: total.english + ": " + Self.listed(parts.map(\.english), "and") + ".")
  }

  private var fieldless: Localised<String> {
    guard hasFields, withoutField > 0 else { return Localised("") }
    return Localised(
      swedish:
        "\(withoutField.shown(.swedish)) nätverk utan angivet område står längst till höger.",
      english: "\(Self.networks(withoutField)) without a known field "
        + "\(withoutField == 1 ? "stands" : "stand") at the far right.")
  }

  /// The networks of a part that are at no end of its gaps.
  private var nearest: Localised<String> {
    guard !neighbours.isEmpty else { return Localised("") }
    return Localised(
      swedish: "Närmast luckan är \(Self.listed(neighbours, "och")).",
      english: "Nearest to the gap \(neighbours.count == 1 ? "is" : "are") "
        + Self.listed(neighbours, "and") + ".")
  }

  // MARK: Words

  static let noField = Localised(swedish: "okänt område", english: "unknown field")
  static let dottedGap = Localised(
    swedish: "Prickad linje: lucka, nätverk som borde mötas",
    english: "Dotted line: a gap, networks that ought to meet")
  static let numberedGap = Localised(
    swedish: "Prickad linje med nummer: lucka", english: "Dotted line with a number: a gap")
  static let gapList = Localised(
    swedish: "Luckor: nätverk som borde mötas", english: "Gaps: networks that ought to meet")
  static let codeList = Localised(swedish: "Långa namn", english: "Long names")
  static let cellLinks = Localised(
    swedish: "Heldragen linje: så många par av nätverk delar personer",
    english: "Solid line: so many pairs of networks share people")
  static let cellGaps = Localised(
    swedish: "Prickad linje: så många luckor", english: "Dotted line: so many gaps")

  /// What a row is called.
  static func heading(_ level: Level) -> Localised<String> {
    if level.isEmpty { return Localised(swedish: "Okänd nivå", english: "Unknown level") }
    guard let kind = usual(level) else { return Localised(level.word.begun) }
    return Localised(
      swedish: (kind.onSwedish ?? level.word).begun,
      english: (kind.words?.english ?? level.word).begun + " level")
  }

  /// Where a network of the level is: "på chefsnivå".
  private static func place(_ level: Level) -> Localised<String> {
    if level.isEmpty {
      return Localised(swedish: "utan känd nivå", english: "without a known level")
    }
    guard let kind = usual(level), let swedish = kind.onSwedish, let words = kind.words else {
      return Localised(
        swedish: "på nivån \(level.word)", english: "on the level \(level.word)")
    }
    return Localised(swedish: "på \(swedish)", english: "on the \(words.english) level")
  }

  /// The kind of a level that has its usual word.
  private static func usual(_ level: Level) -> Level.Kind? {
    Level.kind(called: level.word).flatMap { $0 == .other ? nil : $0 }
  }

  private static func networks(_ count: Int) -> String { LegendWords.networks(count).english }

  private static func listed(_ parts: [String], _ and: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

extension String {
  /// The text with its first letter large.
  fileprivate var begun: String { prefix(1).uppercased() + dropFirst() }
}
