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
        swedish: "Nätverken efter nivå och område: kontakter som hänger på en person, och luckor",
        english: "The networks by level and field: contacts that hang on one person, and gaps")
      : Localised(
        swedish: "Nätverken: kontakter som hänger på en person, och luckor",
        english: "The networks: contacts that hang on one person, and gaps")
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
        english: "The rosters tell no levels, so the map has one row only.")
  }

  private var columns: Localised<String> {
    if !hasFields {
      return Localised(
        swedish: "Listorna anger inga områden.", english: "The rosters tell no fields.")
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
          + " En ruta står för alla nätverk på en nivå och inom ett område, eftersom de är många.",
        english: order.english
          + " A box stands for all networks of a level and a field, since they are many.")
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

  // MARK: Lines between networks

  private var lines: [Localised<String>] {
    [contacts] + soleLinks + [undrawn(links - soles.drawn.count)] + gapLines
  }

  private var contacts: Localised<String> {
    if links == 0 {
      return Localised(
        swedish: "Inga av dem delar personer enligt listorna.",
        english: "By the rosters none of them share people.")
    }
    let are = soles.all == 1
    return Localised(
      swedish: (isPart ? "Linjerna visar " : "Mellan dem finns ") + "\(links.shown(.swedish)) "
        + (links == 1 ? "förbindelse" : "förbindelser")
        + " genom gemensamma personer; "
        + (soles.all == 0
          ? "ingen av dem hänger på en enda person."
          : "\(soles.all.shown(.swedish)) av dem hänger på en enda person."),
      english: (isPart ? "The lines show " : "Between them are ") + "\(links.shown(.english)) "
        + (links == 1 ? "connection" : "connections") + " through shared people; "
        + (soles.all == 0
          ? "none of them hangs on a single person."
          : "\(soles.all.shown(.english)) of them \(are ? "hangs" : "hang") on a single person."))
  }

  private var soleLinks: [Localised<String>] {
    guard !soles.drawn.isEmpty else { return [] }
    let (drawn, all) = (soles.drawn.count, soles.all)
    let examples = soles.drawn.prefix(3).map { "\($0.a) – \($0.b)" }.joined(separator: "; ")
    let isAll = drawn == all
    return [
      Localised(
        swedish: isAll
          ? "Streckade linjer visar dem: \(examples)\(all > 3 ? " med flera" : "")."
          : "Streckade är de \(drawn.shown(.swedish)) som rör nätverken med minst kontakt: "
            + "\(examples) med flera.",
        english: isAll
          ? "Dashed lines show \(all == 1 ? "it" : "them"): \(examples)\(all > 3 ? " and others" : "")."
          : "The \(drawn.shown(.english)) that touch the networks with least contact are dashed: "
            + "\(examples) and others.")
    ]
  }

  private func undrawn(_ count: Int) -> Localised<String> {
    if isPart || count == 0 { return Localised("") }
    if count == links {
      return Localised(
        swedish: count == 1 ? "Den är inte ritad." : "De är inte ritade.",
        english: count == 1 ? "It is not drawn." : "They are not drawn.")
    }
    if count == 1 {
      return Localised(swedish: "Den andra är inte ritad.", english: "The other is not drawn.")
    }
    return Localised(
      swedish: "Övriga \(count.shown(.swedish)) är inte ritade.",
      english: "The other \(count.shown(.english)) are not drawn.")
  }

  private var gapLines: [Localised<String>] {
    guard !gaps.drawn.isEmpty else { return [noGaps] }
    let most = 7
    let drawn = gaps.drawn.count
    if drawn == 1 {
      let (a, b) = gaps.drawn[0]
      return [
        Localised(
          swedish:
            "Den prickade linjen är luckan mellan \(a) och \(b): de borde mötas men delar ingen.",
          english:
            "The dotted line is the gap between \(a) and \(b): they ought to meet but share nobody."
        )
      ]
    }
    let head =
      gaps.all.map { all in
        all == drawn
          ? Localised(
            swedish: "Prickade linjer med nummer är alla \(all.shown(.swedish)) luckor.",
            english: "Dotted lines with numbers are all \(all.shown(.english)) gaps.")
          : Localised(
            swedish: "Prickade linjer med nummer är \(drawn.shown(.swedish)) av "
              + "\(all.shown(.swedish)) luckor, de med störst behov.",
            english: "Dotted lines with numbers are \(drawn.shown(.english)) of "
              + "\(all.shown(.english)) gaps, those with greatest need.")
      }
      ?? Localised(
        swedish: "Prickade linjer med nummer är \(drawn.shown(.swedish)) luckor.",
        english: "Dotted lines with numbers are \(drawn.shown(.english)) gaps.")
    let named = gaps.drawn.prefix(most).enumerated().map { number, pair in
      Localised(
        swedish: "Lucka \(number + 1): \(pair.a) och \(pair.b).",
        english: "Gap \(number + 1): \(pair.a) and \(pair.b).")
    }
    let rest = drawn - named.count
    return [head] + named
      + (rest > 0
        ? [
          Localised(
            swedish: "Ytterligare \(rest.shown(.swedish)) står under kartan.",
            english: "\(rest.shown(.english)) more stand under the map.")
        ] : [])
  }

  private var noGaps: Localised<String> {
    isPart
      ? Localised("")
      : isJudged
        ? Localised(swedish: "Inga luckor är ritade.", english: "No gaps are drawn.")
        : Localised(
          swedish: "Om några borde mötas men inte gör det kan inte bedömas av listorna.",
          english: "Whether any ought to meet but do not cannot be judged from the rosters.")
  }

  // MARK: Lines between fields and levels

  private var cellLines: [Localised<String>] {
    guard let cells else { return [] }
    var all = [
      Localised(
        swedish: "\(links.shown(.swedish)) par av nätverk delar personer.",
        english: "\(links.shown(.english)) pairs of networks share people.")
    ]
    if let (count, pair) = cells.links.first {
      all.append(
        Localised(
          swedish: "Siffran på en heldragen linje är antalet sådana par mellan två rutor; flest, "
            + "\(count.shown(.swedish)), finns mellan \(pair.a) och \(pair.b).",
          english:
            "The number on a solid line is the number of such pairs between two boxes; most, "
            + "\(count.shown(.english)), lie between \(pair.a) and \(pair.b)."))
      all.append(
        Localised(
          swedish: "Bara de \(cells.links.count.shown(.swedish)) linjerna med flest par är ritade.",
          english: "Only the \(cells.links.count.shown(.english)) lines with most pairs are drawn.")
      )
    }
    if let (count, pair) = cells.gaps.first {
      all.append(
        Localised(
          swedish: "Prickade linjer visar luckor\(inAll(.swedish)); flest, "
            + "\(count.shown(.swedish)), finns mellan \(pair.a) och \(pair.b).",
          english: "Dotted lines show gaps\(inAll(.english)); most, "
            + "\(count.shown(.english)), lie between \(pair.a) and \(pair.b)."))
    } else {
      all.append(noGaps)
    }
    return all
  }

  private func inAll(_ language: Language) -> String {
    gaps.all.map {
      Localised(
        swedish: ", \($0.shown(.swedish)) i allt", english: ", \($0.shown(.english)) in all")[
          language]
    } ?? ""
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
