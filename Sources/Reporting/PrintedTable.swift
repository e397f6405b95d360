// A table as it stands on paper: how many rows, how wide each column, how large its letters, what stays on one page.

import Findings
import Foundation
import Text

extension Piece.Table {
  /// The most rows of a table on paper, a page and a little; all are on the web page, where they can be sorted.
  static let mostRows = 60

  /// - Parameters:
  ///   - paper: the one that it stands in.
  ///   - isSet: whether the lines of its cells are chosen here, as for the PDF.
  init(_ grid: Grid, _ paper: Paper, isSet: Bool, _ language: Language) {
    id = grid.id
    caption = Clean.text(grid.caption)
    columns = grid.columns.map { Column(title: $0.title, number: $0.isNumber) }
    let rows = grid.rows.prefix(Self.mostRows).map { $0.map(Clean.text) }
    footnote = [
      rows.count < grid.rows.count
        ? PageWords.cut(rows.count, of: grid.rows.count, paper)[language] : "", grid.footnote,
    ].filter { !$0.isEmpty }.joined(separator: " ")
    guard isSet else {
      self.rows = rows
      return
    }
    let measures = TableMeasures(columns: grid.columns, rows: rows)
    let set = rows.map(measures.set)
    self.rows = set.map(\.cells)
    let heights = set.map(\.height)
    let head = measures.head + TableMeasures.caption(caption)
    let whole =
      head + heights.reduce(0, +) + (footnote.isEmpty ? 0 : TableMeasures.caption(footnote))
    let isWhole = whole <= TableMeasures.page * Self.wholeShare
    let first = head + heights.prefix(Self.firstRows).reduce(0, +)
    setting = Setting(
      size: measures.size, widths: measures.widths,
      heights: set.map { $0.isFirm ? $0.height : 0 }, isWhole: isWhole,
      needed: isWhole ? 0 : min(first, TableMeasures.page / 2),
      splitsRows: (heights.max() ?? 0) > TableMeasures.page / 3)
  }

  /// A table that takes no more of a page is never broken: a third, and what the reckoning may be wrong by.
  private static let wholeShare = 1.0 / 3 + 0.04
  /// So many rows stand below the heading of a longer table before it may be broken.
  private static let firstRows = 4
}

/// Where a table's lines fall on paper, in points of the page that the template sets.
struct TableMeasures {
  /// Between the margins of the template.
  static let page = 711.0
  static let across = 481.9
  /// Left and right of a cell, and above and below.
  static let (side, rise) = (3.0, 3.6)
  /// Sizes of letters.
  private static let sizes = [8.0, 7.4, 6.8, 6.2, 5.6]
  /// Letters are made smaller, though no smaller than so, when the table would else be so many times as high.
  private static let (legible, higher) = (6.8, 1.25)
  /// How much of a line is filled, for what letters are moved apart.
  private static let fill = 0.995

  let size: Double
  /// What each column gets of the width; their sum is ``across``.
  let widths: [Double]
  /// The height of the row of headings.
  let head: Double

  /// The largest letters by which no word is broken and the table is not much higher than by smaller ones.
  ///
  /// - Complexity: O(letters in the table).
  init(columns: [Grid.Column], rows: [[String]]) {
    let needs = columns.indices.map { place in
      Need(columns[place], rows.map { place < $0.count ? $0[place] : "" })
    }
    let room = (Self.across - 2 * Self.side * Double(columns.count)) * Self.fill
    func takes(_ size: Double, _ part: KeyPath<Need, Double>) -> Bool {
      needs.reduce(0) { $0 + $1[keyPath: part] } * size <= room
    }
    func measures(_ size: Double) -> Self {
      Self(columns, size, Self.shares(needs, of: max(room, 1) / size))
    }
    let fitting = Self.sizes.filter { takes($0, \.words) }
    guard let large = fitting.first else {
      // Where words must be broken all the same, letters are small so that few are.
      self = measures(Self.sizes.suffix(2).first { takes($0, \.whole) } ?? Self.sizes.last ?? 5.6)
      return
    }
    // Where each row is one line already nothing is won.
    guard large > Self.legible, !takes(large, \.most) else {
      self = measures(large)
      return
    }
    let tried = fitting.filter { $0 >= Self.legible }.map { size in
      let measures = measures(size)
      return (measures, rows.reduce(0) { $0 + measures.set($1).height })
    }
    let least = tried.map(\.1).min() ?? 0
    self = (tried.first { $0.1 <= least * Self.higher } ?? tried[0]).0
  }

  private init(_ columns: [Grid.Column], _ size: Double, _ shares: [Double]) {
    self.size = size
    widths = shares.map { $0 * size / Self.fill + 2 * Self.side }
    let titles = zip(columns, shares).map {
      Advance.count($0.title, width: $1 / Advance.heading)
    }
    head = Self.height(titles.max() ?? 1, size)
  }

  /// A row with the lines of its cells chosen.
  ///
  /// - Output: its cells, with a line break where a line ends; its height; whether the height is certain. When a word must be broken or
  ///   a sign's width is not known the cells are as given, and the height is reckoned.
  func set(_ row: [String]) -> (cells: [String], height: Double, isFirm: Bool) {
    let ems = widths.map { ($0 - 2 * Self.side) / size * Self.fill + 1e-6 }
    let lines = zip(row, ems).map { cell, width in
      Advance.isKnown(cell) ? Advance.lines(cell, width: width) : nil
    }
    let firm = lines.compactMap(\.self)
    guard firm.count == row.count else {
      let count = zip(row, ems).map { Advance.count($0, width: $1) }.max() ?? 1
      return (row, Self.height(count, size), false)
    }
    let count = firm.map(\.count).max() ?? 1
    return (firm.map { $0.joined(separator: "\n") }, Self.height(count, size), true)
  }

  /// The height of a heading or a note of the table, with the room around it.
  static func caption(_ text: String) -> Double {
    Double(Advance.count(text, width: across / 9)) * 12.3 + 9
  }

  private static func height(_ lines: Int, _ size: Double) -> Double {
    (Double(lines) * 1462 / 2048 + Double(lines - 1) * 0.5) * size + 2 * rise
  }

  /// What a column asks for, in em.
  private struct Need {
    /// What is never broken: numbers, days and ids.
    let whole: Double
    /// The longest word, of the heading too.
    let words: Double
    /// The longest text, so that no row has a second line.
    let most: Double

    init(_ column: Grid.Column, _ cells: [String]) {
      var (whole, words, most) = (1.0, 1.0, 1.0)
      for cell in cells {
        let long = Advance.width(cell)
        most = max(most, long)
        if column.isNumber { whole = max(whole, min(long, 16)) }
        for word in Advance.words(cell) {
          let long = Advance.width(word)
          // With the space behind it.
          words = max(words, long + 0.26)
          if word.contains(where: \.isNumber) { whole = max(whole, min(long, 16)) }
        }
      }
      for word in Advance.words(column.title) {
        words = max(words, (Advance.width(word) + 0.26) * Advance.heading)
      }
      self.whole = whole
      self.words = max(words, whole)
      self.most = max(most, self.words)
    }
  }

  /// The widths: what may not be broken, then the longest words; of the rest each gets what lets its longest text stand on as few
  /// lines as those of the others.
  ///
  /// - Parameter room: em between the margins and the sides of cells.
  private static func shares(_ needs: [Need], of room: Double) -> [Double] {
    let whole = needs.map(\.whole)
    let left = room - whole.reduce(0, +)
    // No room even for numbers: all are narrowed alike.
    guard left > 0 else { return whole.map { $0 * room / max(room - left, 1) } }
    let lacking = needs.map { $0.words - $0.whole }
    guard lacking.reduce(0, +) <= left else {
      let level = Self.level(lacking, left)
      return zip(whole, lacking).map { $0 + min($1, level) }
    }
    func widths(_ lines: Double) -> [Double] { needs.map { max($0.words, $0.most / lines) } }
    var (low, high) = (1.0, 1000.0)
    if widths(low).reduce(0, +) > room {
      for _ in 0..<40 {
        let middle = (low + high) / 2
        if widths(middle).reduce(0, +) > room { low = middle } else { high = middle }
      }
    } else {
      high = 1
    }
    let shares = widths(high)
    let all = shares.reduce(0, +)
    return shares.map { $0 + (room - all) * $0 / max(all, 1) }
  }

  /// The largest amount that each may get at most of what it lacks so that all of it is no more than `left`.
  private static func level(_ lacking: [Double], _ left: Double) -> Double {
    var left = left
    let sorted = lacking.sorted()
    for (place, amount) in sorted.enumerated() {
      let share = left / Double(sorted.count - place)
      if amount >= share { return share }
      left -= amount
    }
    return sorted.last ?? 0
  }
}
