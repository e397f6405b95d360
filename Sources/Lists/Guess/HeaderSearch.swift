// Which row of a list holds the headings.

import Roster

enum HeaderSearch {
  /// The row of the headings; -1 when the first row is as the others.
  ///
  /// Of the first thirty rows the one with the most words that are headings wins; of equals the first. A row with one
  /// text is a title. Where no row has any such word, the first row with as many cells as most is the header, unless
  /// it holds what rows hold: addresses, days, municipalities.
  /// - Complexity: O(cells of the first rows).
  static func header(of sheet: ListSheet) -> Int {
    var best = (score: 0.0, row: -1)
    let depth = min(sheet.rowCount, 30)
    for row in 0..<depth {
      let score = score(sheet, row)
      if score > best.score { best = (score, row) }
    }
    if best.row >= 0 { return best.row }
    // Nothing is known: the first row of full width, when it differs from those below.
    let widths = (0..<depth).map { filled(sheet, $0) }
    guard let most = widths.max(), most > 1,
      let first = widths.firstIndex(where: { 3 * $0 >= 2 * most })
    else { return -1 }
    return looksLikeRow(sheet, first) ? -1 : first
  }

  private static func filled(_ sheet: ListSheet, _ row: Int) -> Int {
    (0..<min(sheet.width(row), 500)).count { !sheet.isBlank(row, $0) }
  }

  static func score(_ sheet: ListSheet, _ row: Int) -> Double {
    let texts = (0..<min(sheet.width(row), 500)).map { sheet.text(row, $0) }.filter { !$0.isEmpty }
    let different = Set(texts)
    guard texts.count > 1, different.count > 1 else { return 0 }
    var score = 0.0
    // Headings differ from each other; what rows hold is often the same in several columns.
    for text in different {
      if CellKinds.isYes(text) || CellKinds.isNo(text) {
        score -= 1
      } else if CellKinds.isEmail(text) || CellWords.isSum(text) {
        score -= 2
      } else if !Headings.meanings(text).isEmpty {
        // A role or a place may stand in a row as well as above one.
        let isOfRow = RoleReading.meaning(of: text) != nil || KnownPlaces.find(text) != nil
        score += isOfRow ? 0.4 : text.utf8.count > 60 ? 0.7 : 1
      } else if PersonName.isLike(text) {
        score -= 1
      }
    }
    // One word among many that are none is a title's or a row's, unless it stands first.
    if score <= 1, texts.count > 2, Headings.meanings(texts[0]).isEmpty { score -= 0.5 }
    return score
  }

  /// Whether a row holds what the rows below it hold.
  private static func looksLikeRow(_ sheet: ListSheet, _ row: Int) -> Bool {
    let texts = (0..<min(sheet.width(row), 200)).map { sheet.text(row, $0) }
    var like = 0
    for (column, text) in texts.enumerated() where !text.isEmpty {
      let own = CellKinds.kind(of: text)
      let below = (row + 1..<min(row + 6, sheet.rowCount)).map {
        CellKinds.kind(of: sheet.text($0, column))
      }
      let telling: Set<CellKind> = [.email, .date, .person, .place, .guid, .number, .phone]
      if !own.isDisjoint(with: telling), below.contains(where: { !$0.isDisjoint(with: own) }) {
        like += 1
      }
    }
    return like > 0
  }
}
