// A recipe laid on a list: which row holds the headings and which column each of them is.

import Tables
import Text

/// A list with its recipe, and where the columns of the recipe stand in it.
struct BoundList: Sendable {
  let sheet: ListSheet
  let recipe: ListRecipe
  /// The number of the list among all.
  let number: Int
  /// The row of the headings; -1 when there are none.
  let header: Int
  /// The columns by use, in the order of the recipe.
  private(set) var columns: [ColumnUse: [Int]] = [:]
  /// The label of each column, see ``columnLabels(_:_:)``.
  let labels: [String]
  /// Columns that hold for the rows below.
  private(set) var fill: Set<Int> = []

  func column(_ use: ColumnUse) -> Int? { columns[use]?.first }

  func all(_ use: ColumnUse) -> [Int] { columns[use] ?? [] }

  /// Lays a recipe on a list.
  ///
  /// The headings may have moved up or down. A heading that is gone or new is an error that says which; a new
  /// meeting of an attendance list is none.
  init?(
    _ sheet: ListSheet, _ recipe: ListRecipe, number: Int, into diagnostics: inout Diagnostics
  ) {
    (self.sheet, self.recipe, self.number) = (sheet, recipe, number)
    let wanted = Set(recipe.columns.map { $0.heading.folded })
    var header = -1
    if recipe.header > 0 {
      var best = -1
      for row in 0..<min(sheet.rowCount, 200) {
        let known = columnLabels(sheet, row).count { wanted.contains($0.folded) }
        let isThere = sheet.number(row) == recipe.header && known == wanted.count
        if known > best || isThere { (best, header) = (known, row) }
        if isThere { break }
      }
      guard best > 0 else {
        diagnostics.add(
          .error, "lists/no-headings", at: sheet.top.place,
          .noHeadings(recipe.columns.map(\.heading)), help: .adoptAgain)
        return nil
      }
    }
    self.header = header
    labels = columnLabels(sheet, header)
    var places: [String: Int] = [:]
    for (column, label) in labels.enumerated() where places[label.folded] == nil {
      places[label.folded] = column
    }
    var missing: [String] = []
    var met: Set<Int> = []
    for entry in recipe.columns {
      if let place = places[entry.heading.folded] {
        if !columns[entry.use, default: []].contains(place) {
          columns[entry.use, default: []].append(place)
        }
        met.insert(place)
      } else if entry.use != .nothing, entry.use != .meeting {
        missing.append(entry.heading)
      }
    }
    fill = Set(recipe.fill.compactMap { places[$0.folded] })
    var new: [String] = []
    for column in labels.indices where !met.contains(column) {
      let heading = sheet.text(header, column)
      if header >= 0, recipe.shape == .attendance, isDay(heading) {
        columns[.meeting, default: []].append(column)
      } else if header >= 0, !heading.isEmpty {
        new.append(labels[column])
      }
    }
    guard missing.isEmpty, new.isEmpty else {
      diagnostics.add(
        .error, "lists/changed-columns", at: sheet.place(max(header, 0), 0).place,
        .changedColumns(missing, new), help: .adoptAgain)
      return nil
    }
  }
}

/// What the columns of a list are called: their headings; `(C)` for one without, and `Namn (C)` for the second of
/// two that are alike.
///
/// - Input: `header`, the row of the headings; -1 when there are none.
func columnLabels(_ sheet: ListSheet, _ header: Int) -> [String] {
  guard header >= 0 else {
    let width = (0..<min(sheet.rowCount, 500)).lazy.map { sheet.width($0) }.max() ?? 0
    return (0..<min(width, 5_000)).map { "(\(columnLetters($0)))" }
  }
  // Columns to the right of the last heading count only when something stands in them.
  var width = sheet.width(header)
  for row in header..<min(sheet.rowCount, header + 500) {
    let own = sheet.width(row)
    guard own > width else { continue }
    for column in (width..<min(own, 5_000)).reversed() where !sheet.isBlank(row, column) {
      width = column + 1
      break
    }
  }
  var seen: Set<String> = []
  return (0..<width).map { column in
    let heading = sheet.text(header, column).onOneLine
    if heading.isEmpty { return "(\(columnLetters(column)))" }
    return seen.insert(heading.folded).inserted ? heading : "\(heading) (\(columnLetters(column)))"
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func noHeadings(_ headings: [String]) -> Localised<String> {
    let some = headings.prefix(6).map(\.quoted).joined(separator: ", ")
    return Localised(
      swedish: "ingen rad har de rubriker som receptet anger: \(some)",
      english: "no row holds the headings of the recipe: \(some)")
  }

  fileprivate static func changedColumns(_ missing: [String], _ new: [String]) -> Localised<String> {
    func listed(_ texts: [String]) -> String {
      texts.prefix(8).map(\.quoted).joined(separator: ", ") + (texts.count > 8 ? " …" : "")
    }
    var english: [String] = []
    var swedish: [String] = []
    if !missing.isEmpty {
      english.append("gone: \(listed(missing))")
      swedish.append("borta: \(listed(missing))")
    }
    if !new.isEmpty {
      english.append("new: \(listed(new))")
      swedish.append("nya: \(listed(new))")
    }
    return Localised(
      swedish: "kolumnerna har ändrats sedan receptet skrevs; " + swedish.joined(separator: "; "),
      english: "the columns have changed since the recipe was written; " + english.joined(separator: "; "))
  }

  fileprivate static var adoptAgain: Localised<String> {
    Localised(
    swedish: "kör 'diagonal adopt' igen, eller ändra rubrikerna i lists.yaml",
    english: "run 'diagonal adopt' again, or change the headings in lists.yaml")
  }
}
