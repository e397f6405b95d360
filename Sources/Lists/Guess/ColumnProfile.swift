// What a column holds, by a sample of its cells.

import Roster

/// A column of a list below its headings.
struct ColumnProfile: Sendable {
  let column: Int
  /// The heading on one line; empty when there is none.
  let heading: String
  /// What the heading may mean, likeliest first.
  let meanings: [Meaning]
  /// How many rows of the sample there are, and how many of them hold something here.
  private(set) var rows = 0
  private(set) var filled = 0
  /// How many filled cells of the sample are of each kind.
  private(set) var kinds: [CellKind: Int] = [:]
  /// The different texts of the sample with their counts, as far as they are kept.
  private(set) var texts: [String: Int] = [:]
  /// How many cells hold a sign that parts several things.
  private(set) var parted = 0
  private(set) var commas = 0
  /// Whether the first row with people holds something here.
  private(set) var isFirstFilled = false

  init(_ sheet: ListSheet, _ column: Int, heading: String, rows sample: [Int]) {
    (self.column, self.heading) = (column, heading)
    meanings = Headings.meanings(heading)
    for row in sample {
      rows += 1
      guard !sheet.isBlank(row, column) else { continue }
      let text = sheet.text(row, column)
      if rows == 1 { isFirstFilled = true }
      filled += 1
      texts[text, default: 0] += 1
    }
    for (text, count) in texts {
      for kind in CellKinds.kind(of: text) { kinds[kind, default: 0] += count }
      if text.contains(where: { $0 == ";" || $0 == "|" || $0.isNewline }) { parted += count }
      if text.contains(",") { commas += count }
    }
  }

  /// The share of the filled cells that are of a kind.
  func share(_ kind: CellKind) -> Double {
    filled == 0 ? 0 : Double(kinds[kind] ?? 0) / Double(filled)
  }

  var filledShare: Double { rows == 0 ? 0 : Double(filled) / Double(rows) }

  /// Whether every text stands once.
  var isUnique: Bool { filled > 1 && texts.count == filled }

  /// The share of different texts among the filled cells.
  var variety: Double { filled == 0 ? 0 : Double(texts.count) / Double(filled) }

  /// The share of cells that are marks: a cross, yes, no, a letter or a word for a role.
  var markShare: Double {
    guard filled > 0 else { return 0 }
    var count = 0
    for (text, number) in texts where Self.isMark(text) { count += number }
    return Double(count) / Double(filled)
  }

  private static func isMark(_ text: String) -> Bool {
    if CellKinds.isYes(text) || CellKinds.isNo(text) || CellWords.isDash(text) { return true }
    if text.utf8.count <= 6, RoleReading.letter(text) != nil { return true }
    return RoleReading.meaning(of: text) != nil
  }

  /// Whether any cell says plainly yes.
  var hasYes: Bool { (kinds[.yes] ?? 0) > 0 }

  /// Whether the cells count the rows: 1, 2, 3.
  var isCounting: Bool {
    guard isUnique else { return false }
    let numbers = texts.keys.compactMap { Int($0) }
    guard numbers.count == texts.count, let least = numbers.min(), let most = numbers.max() else {
      return false
    }
    return least <= 1 && most - least < 2 * numbers.count + 3
  }

  /// The share of cells that name people: names, vacancies, names with a role beside.
  var peopleShare: Double {
    guard filled > 0 else { return 0 }
    var count = kinds[.person] ?? 0
    for (text, number) in texts where !CellKinds.kind(of: text).contains(.person) {
      if CellWords.isVacant(text) || CellWords.isDash(text) { count += number }
    }
    return Double(count) / Double(filled)
  }

  /// The share of cells that are a given name or a surname: one capitalised word, or two with a hyphen or particle.
  var nameWordShare: Double {
    guard filled > 0 else { return 0 }
    var count = 0
    for (text, number) in texts {
      let words = text.split(separator: " ")
      if (1...3).contains(words.count), words.last?.first?.isUppercase == true,
        words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" } })
      {
        count += number
      }
    }
    return Double(count) / Double(filled)
  }
}

/// A list with the row of its headings and what its columns hold.
struct ListProfile: Sendable {
  let sheet: ListSheet
  let number: Int
  let header: Int
  let labels: [String]
  let columns: [ColumnProfile]
  /// Rows below the headings that were looked at.
  let sample: [Int]
  /// How many rows of the sample hold one cell only, by column, with their texts.
  let singles: [Int: [String]]

  init(_ sheet: ListSheet, number: Int, header: Int? = nil) {
    (self.sheet, self.number) = (sheet, number)
    let header = header ?? HeaderSearch.header(of: sheet)
    self.header = header
    let labels = columnLabels(sheet, header)
    self.labels = labels
    let all = (header + 1)..<max(sheet.rowCount, header + 1)
    let step = max(1, all.count / 600)
    var sample: [Int] = []
    var singles: [Int: [String]] = [:]
    for row in stride(from: all.lowerBound, to: all.upperBound, by: step) {
      var found: [Int] = []
      for column in 0..<min(sheet.width(row), labels.count) where !sheet.isBlank(row, column) {
        found.append(column)
        if found.count == 2 { break }
      }
      if found.count == 1, let only = found.first, labels.count > 1 {
        singles[only, default: []].append(sheet.text(row, only))
        // Sums, notes and headings of sections tell nothing of the columns.
        let text = sheet.text(row, only)
        if CellWords.isSum(text) || CellWords.isNote(text) { continue }
      } else if let first = found.first, CellWords.isSum(sheet.text(row, first)),
        Int(sheet.text(row, first)) == nil
      {
        continue
      }
      sample.append(row)
    }
    self.sample = sample
    self.singles = singles
    columns = labels.indices.map { column in
      ColumnProfile(
        sheet, column, heading: header >= 0 ? sheet.text(header, column).onOneLine : "",
        rows: sample)
    }
  }
}
