// What is said of columns and cells, in both languages.

import Roster
import Tables

extension Diagnostic.Text {
  static func repeatedColumn(
    _ text: String, _ earlier: String, _ name: String, _ swedish: String
  ) -> Diagnostic.Text {
    Diagnostic.Text(
      "the columns \(earlier.quoted) and \(text.quoted) both mean '\(name)'",
      sv: "kolumnerna \(earlier.quoted) och \(text.quoted) betyder båda '\(swedish)'")
  }

  static let unnamedColumn = Diagnostic.Text(
    "a column without a name holds values, which are not read",
    sv: "en kolumn utan namn innehåller värden, som inte läses")

  static func unknownColumn(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the column \(text.quoted) is not known and is not read",
      sv: "kolumnen \(text.quoted) är okänd och läses inte")
  }

  static func nearestColumn(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest column is '\(name)'", sv: "menas '\(name)'?")
  }

  static func missingColumn(_ column: ColumnName) -> Diagnostic.Text {
    let swedish = column.others.first.map { " ('\($0)')" } ?? ""
    let english = column.others.isEmpty ? "" : " ('\(column.name)')"
    return Diagnostic.Text(
      "the column '\(column.name)'\(swedish) is missing",
      sv: "kolumnen '\(column.others.first ?? column.name)'\(english) saknas")
  }

  static func likelyColumn(
    _ text: String, _ name: String, _ swedish: String
  ) -> Diagnostic.Text {
    Diagnostic.Text(
      "if \(text.quoted) is that column, call it '\(name)'",
      sv: "om \(text.quoted) är den kolumnen: döp om den till '\(swedish)'")
  }

  static let noRows = Diagnostic.Text(
    "the table has a header but no rows", sv: "tabellen har rubriker men inga rader")

  static func missingValue(_ column: Column) -> Diagnostic.Text {
    Diagnostic.Text(
      "the cell '\(column.name)' is empty",
      sv: "cellen i kolumnen \(column.header.quoted) är tom")
  }

  static func badDate(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text("\(text.quoted) is not a date", sv: "\(text.quoted) är inget datum")
  }

  static let dateForm = Diagnostic.Text(
    "write a date as YYYY-MM-DD, YYYY-MM or YYYY",
    sv: "skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ")

  static func writeInstead(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "write '\(text)' if that is what is meant", sv: "skriv '\(text)' om det är det som avses")
  }

  static func endsBeforeStart(_ from: Day, _ to: Day) -> Diagnostic.Text {
    Diagnostic.Text(
      "the row ends \(to), before it starts \(from)",
      sv: "raden slutar \(to), innan den börjar \(from)")
  }

  static func badNumber(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text("\(text.quoted) is not a number", sv: "\(text.quoted) är inget tal")
  }

  static let numberForm = Diagnostic.Text(
    "write digits with comma or point as decimal sign, without a unit",
    sv: "skriv siffror med komma eller punkt som decimaltecken, utan enhet")

  static func outOfRange(
    _ column: Column, _ text: String, _ range: ClosedRange<Double>
  ) -> Diagnostic.Text {
    let low = Int(range.lowerBound)
    guard range.upperBound < 1e9 else {
      return Diagnostic.Text(
        "'\(column.name)' is \(text.quoted), but must be at least \(low)",
        sv: "\(column.header.quoted) är \(text.quoted), men måste vara minst \(low)")
    }
    let high = Int(range.upperBound)
    return Diagnostic.Text(
      "'\(column.name)' is \(text.quoted), but must lie between \(low) and \(high)",
      sv: "\(column.header.quoted) är \(text.quoted), men måste ligga mellan \(low) och \(high)")
  }

  static func notWhole(_ column: Column, _ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(column.name)' is \(text.quoted), but must be a whole number",
      sv: "\(column.header.quoted) är \(text.quoted), men måste vara ett heltal")
  }

  static func unknownWord(_ column: Column, _ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(column.name)' does not know the word \(text.quoted)",
      sv: "\(text.quoted) kan inte stå i kolumnen \(column.header.quoted)")
  }

  static func nearestWord(_ word: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest word is '\(word)'", sv: "menas '\(word)'?")
  }

  static func words(_ vocabulary: Vocabulary<some Sendable>) -> Diagnostic.Text {
    Diagnostic.Text(
      "the words are: \(vocabulary.proper.joined(separator: ", "))",
      sv: "skriv något av: \(vocabulary.swedish.joined(separator: ", "))")
  }
}
