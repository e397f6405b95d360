// What is said of identity numbers in a table: refused, warned of, or passed over.

import Tables
import Text

extension Table {
  /// Reports the identity numbers of the table, by how sure they are and by the columns they stand in.
  ///
  /// In a column that is read a certain one is an error, and what may be one is a warning: the reports
  /// would spread it. Ten digits alone are certain where at least half of the column's cells hold such
  /// numbers, which chance does not give (one in 140 would). In a column that is not read, and above the
  /// header, nothing is spread: a certain one is a warning, and guesses are passed over.
  ///
  /// - Input: `topic`, the part before the slash in the codes; `isRead`, whether a column is.
  /// - Complexity: O(bytes), and O(rows) for each column in which ten digits stand alone.
  func reportPersonalNumbers(
    _ topic: String, isRead: (Int) -> Bool, _ diagnostics: inout Diagnostics
  ) {
    let found = foundNumbers()
    guard !found.isEmpty else { return }
    var bare: [Int: Int] = [:]
    for number in found where number.certainty == .bare && number.fillsCell {
      if let column = number.column, (number.row ?? -1) >= 0 { bare[column, default: 0] += 1 }
    }
    let full = Set(
      bare.filter { column, count in
        2 * count >= (0..<rowCount).count { !isBlank($0, column) }
      }.keys)
    for number in found {
      let isTold = (number.row ?? -1) >= 0 && number.column.map(isRead) ?? false
      let isCertain =
        number.certainty == .certain
        || number.certainty == .bare && number.fillsCell
          && number.column.map(full.contains) ?? false
      switch (isTold, isCertain) {
      case (true, true):
        diagnostics.add(
          .error, topic + "/personal-number", at: number.place, .personalNumber,
          help: .personalNumberHelp)
      case (true, false):
        diagnostics.add(
          .warning, topic + "/possible-personal-number", at: number.place,
          .possiblePersonalNumber, help: .possiblePersonalNumberHelp)
      case (false, true):
        diagnostics.add(
          .warning, topic + "/unread-personal-number", at: number.place, .unreadPersonalNumber,
          help: .unreadPersonalNumberHelp)
      case (false, false): break
      }
    }
  }
}

// MARK: Wording

extension Localised<String> {
  static var personalNumber: Localised<String> {
    Localised(
      swedish: "här står ett personnummer", english: "there is a personal identity number here")
  }

  fileprivate static var personalNumberHelp: Localised<String> {
    Localised(
      swedish: "ta bort numret; ge personen ett id som inte säger något",
      english: "remove the number; give the person an id that says nothing")
  }

  static var possiblePersonalNumber: Localised<String> {
    Localised(
      swedish: "det som står här kan vara ett personnummer",
      english: "what stands here may be a personal identity number")
  }

  static var possiblePersonalNumberHelp: Localised<String> {
    Localised(
      swedish: "ta bort det om det är ett personnummer; annars behöver inget göras",
      english: "if it is one, remove it; if not, nothing need be done")
  }

  fileprivate static var unreadPersonalNumber: Localised<String> {
    Localised(
      swedish: "här står ett personnummer, i en del av filen som inte läses",
      english: "there is a personal identity number here, in a part of the file that is not read")
  }

  fileprivate static var unreadPersonalNumberHelp: Localised<String> {
    Localised(
      swedish: "ta bort det ändå: ingen lista över nätverk behöver det",
      english: "remove it all the same: no list of networks needs it")
  }
}
