// A table whose columns are known by name, and the reading of its cells.

import Roster
import Tables

/// A column of an opened table; without a position when the header lacks it.
struct Column {
  let name: String
  let position: Int?
  /// The name as the file writes it; the Swedish one when the header lacks the column.
  let header: String
}

/// A scanned table together with the meaning of its columns.
struct Form {
  let name: TableName
  let table: Table
  private let positions: [String: Int]

  var topic: String { name.rawValue }
  var rows: Range<Int> { 0..<table.rowCount }
  var file: String { table.file }

  /// Scans a file and matches its header with the columns of `name`.
  ///
  /// - Output: `nil` when nothing can be read or a needed column is missing; the reasons are reported.
  ///   `own` holds the dataset's own names of columns, which win over the common ones.
  init?(
    _ name: TableName, file: String, bytes: [UInt8], own: [String: [String]] = [:],
    into diagnostics: inout Diagnostics
  ) {
    let columns = name.columns
    let meanings = Dictionary(
      columns.flatMap { column in (own[column.name] ?? []).map { ($0.headerKey, column) } }
        + columns.flatMap { column in
          ([column.name] + column.others).map { ($0.headerKey, column) }
        }, uniquingKeysWith: { first, _ in first })
    let rule = HeaderRule(
      isKnown: { meanings[$0.headerKey] != nil },
      isNeeded: { meanings[$0.headerKey]?.need == .value })
    guard
      let table = Table(
        scanning: bytes, file: file, rule: rule, into: &diagnostics)
    else { return nil }
    self.name = name
    self.table = table

    var positions: [String: Int] = [:]
    var strangers: [String] = []
    let topic = name.rawValue
    for (position, text) in table.header.enumerated() {
      if let column = meanings[text.headerKey] {
        if let earlier = positions[column.name] {
          diagnostics.add(
            .error, topic + "/repeated-column", at: table.place(ofHeader: position),
            .repeatedColumn(
              text.trimmed, table.header[earlier].trimmed, column.name,
              name.swedish(column.name)))
        } else {
          positions[column.name] = position
        }
      } else if text.headerKey.isEmpty {
        if (0..<table.rowCount).contains(where: { !table.isBlank($0, position) }) {
          diagnostics.add(
            .warning, topic + "/unnamed-column", at: table.place(ofHeader: position),
            .unnamedColumn)
        }
      } else {
        strangers.append(text.trimmed.composed)
        diagnostics.add(
          .warning, topic + "/unknown-column", at: table.place(ofHeader: position),
          .unknownColumn(text.trimmed.composed),
          help: nearest(
            to: text.trimmed.composed, among: columns.flatMap { [$0.name] + $0.others }
          ).map { .nearestColumn($0) })
      }
    }
    for position in table.header.count..<max(table.header.count, table.headerWidth)
    where (0..<table.rowCount).contains(where: { !table.isBlank($0, position) }) {
      diagnostics.add(
        .warning, topic + "/unnamed-column", at: table.place(ofHeader: position), .unnamedColumn)
    }
    table.reportPersonalNumbers(topic, isRead: positions.values.contains, &diagnostics)
    self.positions = positions
    let missing = columns.filter { $0.need != .nothing && positions[$0.name] == nil }
    for column in missing {
      diagnostics.add(
        .error, topic + "/missing-column", at: table.place(ofHeader: 0),
        .missingColumn(column),
        help: ([column.name] + column.others).lazy.compactMap { nearest(to: $0, among: strangers) }
          .first.map { .likelyColumn($0, column.name, name.swedish(column.name)) })
    }
    if !missing.isEmpty { return nil }
    if table.rowCount == 0 {
      diagnostics.add(
        .warning, topic + "/no-rows", at: table.place(ofHeader: 0), .noRows)
    }
  }

  /// A column of the table; without a position where the header lacks it.
  func column(_ key: InputColumn) -> Column {
    assert(name.columns.contains { $0.name == key.name }, "\(name.rawValue) has no \(key.name)")
    let position = positions[key.name]
    return Column(
      name: key.name, position: position,
      header: position.map { table.header[$0].trimmed.composed } ?? name.swedish(key.name))
  }

  /// A cell without blanks at its ends, in normal form; empty when the table lacks the column.
  func text(_ row: Int, _ column: Column) -> String {
    if let range = plain(row, column) {
      return range.isEmpty ? "" : table.text(in: range)
    }
    guard let position = column.position else { return "" }
    return table.text(row, position).trimmed.composed
  }

  /// Where the text of a cell stands in the table's bytes, when it is there as ``text(_:_:)`` gives it:
  /// without blanks at its ends, doubled quotes, and letters that normal form C may change. `nil` says
  /// only that it must be looked at more closely.
  func plain(_ row: Int, _ column: Column) -> Range<Int>? {
    guard let range = raw(row, column) else { return nil }
    guard !range.isEmpty else { return range }
    let bytes = table.bytes.span
    let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
    // U+00C0…U+00FF, which å, ä and ö are of, begin with 0xC3; none of them is a blank.
    guard (0x21...0x7E) ~= first || first == 0xC3,
      (0x21...0x7E) ~= last || (last >= 0x80 && bytes[range.upperBound - 2] == 0xC3)
    else { return nil }
    if table.hasFarLetters {
      // The first byte of U+0300 and all above it is at least 0xCC.
      for at in range where bytes[at] >= 0xCC { return nil }
    }
    return range
  }

  /// Where the content of a cell stands in the table's bytes, as written; empty when the table lacks
  /// the column, `nil` when quotes in it are doubled.
  ///
  /// Enough where only a text of ``text(_:_:)``'s form can be meant, such as an id that is known.
  @inline(__always)
  func raw(_ row: Int, _ column: Column) -> Range<Int>? {
    guard let position = column.position else { return 0..<0 }
    if let range = table.unquoted(row, position) { return range }
    guard let (range, isDoubled) = table.content(row, position), !isDoubled else { return nil }
    return range
  }

  /// Where a cell stands; the start of the row when the table lacks the column.
  func place(_ row: Int, _ column: Column) -> Diagnostic.Place {
    table.place(row, column.position ?? 0)
  }

  /// A value that must be there; an empty cell is an error and gives `nil`.
  func needed(_ row: Int, _ column: Column, _ diagnostics: inout Diagnostics) -> String? {
    let text = text(row, column)
    if !text.isEmpty { return text }
    // A row that ends before the cell has been reported by the scanner.
    if let position = column.position, position < table.width(row) {
      diagnostics.add(
        .error, topic + "/missing-value", at: place(row, column), .missingValue(column))
    }
    return nil
  }

  func day(
    _ row: Int, _ column: Column, _ edge: DayEdge, _ diagnostics: inout Diagnostics
  ) -> Day? {
    if let range = raw(row, column) {
      if range.isEmpty { return nil }
      if let day = fullDate(table.bytes.span.extracting(range)) { return day }
    }
    let text = text(row, column)
    guard !text.isEmpty else { return nil }
    if let day = calendarDay(text, edge: edge) { return day }
    diagnostics.add(
      .error, topic + "/bad-date", at: place(row, column), .badDate(text),
      help: PersonalNumber.masked(text) == text
        ? likelyDay(text).map { .writeInstead($0.description) } ?? .dateForm : .dateForm)
    return nil
  }

  /// The two ends of an interval; an end before the start is an error.
  func interval(
    _ row: Int, _ from: Column, _ to: Column, _ diagnostics: inout Diagnostics
  ) -> (from: Day?, to: Day?) {
    let first = day(row, from, .first, &diagnostics)
    let last = day(row, to, .last, &diagnostics)
    if let first, let last, last < first {
      diagnostics.add(
        .error, topic + "/ends-before-start", at: place(row, to), .endsBeforeStart(first, last))
    }
    return (first, last)
  }

  /// A number in `range`; outside it, or no number at all, is an error.
  func number(
    _ row: Int, _ column: Column, in range: ClosedRange<Double>, _ diagnostics: inout Diagnostics
  ) -> Double? {
    if let cell = raw(row, column) {
      if cell.isEmpty { return nil }
      if let value = shortNumber(table.bytes.span.extracting(cell)), range.contains(value) {
        return value
      }
    }
    let text = text(row, column)
    guard !text.isEmpty else { return nil }
    guard let value = decimalNumber(text) else {
      diagnostics.add(
        .error, topic + "/bad-number", at: place(row, column), .badNumber(text), help: .numberForm)
      return nil
    }
    guard range.contains(value) else {
      diagnostics.add(
        .error, topic + "/out-of-range", at: place(row, column),
        .outOfRange(column, text, range))
      return nil
    }
    return value
  }

  /// A number, or two with a dash between them, in `range`.
  func amount(
    _ row: Int, _ column: Column, in range: ClosedRange<Double>, _ diagnostics: inout Diagnostics
  ) -> Amount? {
    let text = text(row, column)
    guard let (low, high) = span(text) else {
      return number(row, column, in: range, &diagnostics).map { Amount($0) }
    }
    guard range.contains(low), range.contains(high) else {
      diagnostics.add(
        .error, topic + "/out-of-range", at: place(row, column), .outOfRange(column, text, range))
      return nil
    }
    return Amount(low, high)
  }

  /// A number without decimals in `range`.
  func whole(
    _ row: Int, _ column: Column, in range: ClosedRange<Double>, _ diagnostics: inout Diagnostics
  ) -> Int? {
    guard let value = number(row, column, in: range, &diagnostics) else { return nil }
    if let whole = Int(exactly: value) { return whole }
    let text = text(row, column)
    diagnostics.add(
      .error, topic + "/not-whole", at: place(row, column), .notWhole(column, text),
      help: thousands(text).map { .writeInstead($0) })
    return nil
  }

  /// A word of a vocabulary; any other word is reported as `severity` and gives `nil`.
  func word<Value>(
    _ row: Int, _ column: Column, _ vocabulary: Vocabulary<Value>,
    _ diagnostics: inout Diagnostics
  ) -> Value? {
    let text = text(row, column)
    guard !text.isEmpty else { return nil }
    if let value = vocabulary[text] { return value }
    diagnostics.add(
      .error, topic + "/unknown-word", at: place(row, column), .unknownWord(column, text),
      help: nearest(to: text, among: vocabulary.words).map { .nearestWord($0) }
        ?? .words(vocabulary))
    return nil
  }
}

/// The two numbers of `1–2`: the dash between them comes after a number, so that a minus sign is none.
private func span(_ text: String) -> (Double, Double)? {
  for dash in text.indices.dropFirst() where text[dash] == "-" || text[dash] == "\u{2013}" {
    let (before, after) = (text[..<dash], text[text.index(after: dash)...])
    if let low = decimalNumber(String(before).trimmed),
      let high = decimalNumber(String(after).trimmed)
    {
      return (low, high)
    }
  }
  return nil
}

/// `12.345` without its point, when a point between thousands is the likely meaning.
private func thousands(_ text: String) -> String? {
  let parts = text.split { $0 == "." || $0 == "," }
  guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) else { return nil }
  return parts.joined()
}
