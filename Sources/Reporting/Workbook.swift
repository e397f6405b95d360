// workbook.xlsx: every table on a sheet of its own, with the headings of the language.

import CWorkbook
import Findings
import Glibc
package import Text

/// Why the workbook could not be written.
package enum WorkbookError: Error, Hashable, Sendable {
  case notCreated(path: String)
  /// The library's own number and words.
  case failed(code: Int, reason: String)
}

/// Tables for Excel and LibreOffice.
///
/// The first sheet tells what the workbook is and defines the key figures; then comes a sheet for each
/// table. The annex holds the tables of the run, ids in the first column and names beside them, with every
/// digit; the board edition holds the tables of the report, as they are printed. Text is always text: a cell
/// that begins with `=` is not a formula. The same content gives the same bytes.
///
/// It is written row by row, and one row is held in memory at a time.
package struct Workbook: Sendable {
  /// Excel's own limits.
  private static let mostRows = 1_048_575
  static let mostCharacters = 32_767

  private let title: String
  private let language: Language
  private let front: [[Leaf.Cell]]
  private let leaves: [Leaf]

  /// The tables of the run, with names.
  package init(_ material: Material, _ language: Language) {
    let speaker = Speaker(material.register, .annex, language)
    title = Clean.text(material.title)
    self.language = language
    front =
      Self.front([material.days(language)], material.internalUse[language])
      + material.keyFigures.map { figure in
        [
          .text(figure.label[language]),
          figure.value.number.map { .number($0, figure.value.pattern) }
            ?? (figure.unknown == nil ? .empty : .text(figure.value.shown(language))),
          .text(
            figure.definition[language]
              + (figure.unknown.map { " " + $0.sentence[language] } ?? "")),
        ]
      }
    leaves = material.sheets.map { Leaf($0, speaker) }
  }

  /// The tables of a report, as its edition has them.
  package init(_ document: Document) {
    let language = document.language
    title = Clean.text(document.title)
    self.language = language
    let grids = document.sections.flatMap(\.blocks).compactMap { block in
      if case .table(let grid) = block { grid } else { nil }
    }
    front = Self.front(document.marks, document.subtitle)
    var taken: Set<String> = [String.front[language].lowercased()]
    leaves = grids.map { Leaf($0, named: String.sheetName($0.caption, &taken)) }
  }

  private static func front(
    _ marks: [(label: String, value: String)], _ note: String
  ) -> [[Leaf.Cell]] {
    marks.map { [.text($0.label), .text($0.value)] } + [[.text(note)], []]
  }

  /// Writes the file at `path`, which must not exist.
  ///
  /// - Parameter created: seconds since 1970 that the file says it was made at.
  /// - Returns: what had to be cut to fit, in words; usually nothing.
  /// - Throws: ``WorkbookError``; what was begun of the file is then the caller's to remove.
  package func write(to path: String, created: Int) throws(WorkbookError) -> [String] {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.dropLast(file.count + 1)
    // Beside the file, in a folder that nobody else may enter, and not where all may put theirs.
    guard
      let book = unsafe diagonal_workbook_new(
        path, folder.isEmpty ? "." : String(folder), title, time_t(created))
    else { throw .notCreated(path: path) }
    var pen = unsafe Pen(book, file: file)
    do throws(WorkbookError) {
      try writeFront(&pen)
      for leaf in leaves { try write(leaf, &pen) }
    } catch {
      // The library frees the workbook only when it is closed.
      _ = unsafe workbook_close(book)
      throw error
    }
    try check(unsafe workbook_close(book))
    return pen.cuts
  }

  /// All that stands in the workbook, as text: what a gate must look through.
  package var text: String {
    var lines = [title] + front.map { $0.map(\.text).joined(separator: "\t") }
    for leaf in leaves {
      lines.append(leaf.name + "\t" + leaf.columns.map(\.title).joined(separator: "\t"))
      for row in 0..<leaf.rowCount {
        lines.append(leaf.columns.map { $0.cell(row).text }.joined(separator: "\t"))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func writeFront(_ pen: inout Pen) throws(WorkbookError) {
    try pen.open(String.front[language])
    try pen.heading([String.title[language], title, ""])
    for (row, cells) in front.enumerated() {
      for (place, cell) in cells.enumerated() {
        try pen.write(cell, row: row + 1, column: place)
      }
    }
    try pen.widths([52, 34, 110])
  }

  private func write(_ leaf: Leaf, _ pen: inout Pen) throws(WorkbookError) {
    let rows = min(leaf.rowCount, Self.mostRows)
    if rows < leaf.rowCount { pen.cuts.append(String.rowsCut(leaf.name, rows)[language]) }
    try pen.open(leaf.name)
    pen.begin()
    try pen.heading(leaf.columns.map(\.title))
    for row in 0..<rows {
      for (place, column) in leaf.columns.enumerated() {
        try pen.write(column.cell(row), row: row + 1, column: place)
      }
    }
    for (place, column) in leaf.columns.enumerated() where column.hasBars && rows > 1 {
      try pen.bars(column: place, rows: rows)
    }
    try pen.widths(leaf.columns.map { $0.width(rows: rows) })
    pen.finish(rows: rows, columns: leaf.columns.count)
  }
}

extension KeyFigure.Value {
  /// The number format of the figure.
  fileprivate var pattern: String {
    switch self {
    case .count, .people, .none, .unknown: "#,##0"
    case .real: "#,##0.00"
    case .share, .roundedShare: "0 %"
    }
  }
}

// MARK: Wording

extension WorkbookError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notCreated(let path): "the workbook '\(path)' could not be created"
    case .failed(let code, let reason): "the workbook could not be written: \(reason) (\(code))"
    }
  }
}

extension String {
  fileprivate static let front = Localised(swedish: "Om", english: "About")
  fileprivate static let title = Localised(swedish: "Underlag", english: "Dataset")

  /// A caption as the name of a sheet: at most 31 characters, none that Excel forbids, and unlike the others.
  fileprivate static func sheetName(_ caption: String, _ taken: inout Set<String>) -> String {
    let plain = caption.filter { !"[]:*?/\\'".contains($0) }
    let head = plain.split(separator: ",").first.map(String.init) ?? ""
    let base = head.fitting(31)
    var name = base.isEmpty ? "1" : base
    var number = 2
    while taken.contains(name.lowercased()) {
      let tail = " (\(number))"
      name = base.fitting(31 - tail.count) + tail
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// At most `count` characters, cut between words where that leaves half.
  private func fitting(_ count: Int) -> String {
    guard self.count > count else { return self }
    let cut = prefix(count)
    let words = cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]
    return String(words.count * 2 >= count ? words : cut)
  }

  fileprivate static func rowsCut(_ sheet: String, _ rows: Int) -> Localised<String> {
    Localised(
      swedish: "Bladet \(sheet) rymmer \(rows) rader; resten finns i tables/\(sheet).csv.",
      english: "The sheet \(sheet) holds \(rows) rows; the rest is in tables/\(sheet).csv.")
  }
}
