// What is said of columns and cells, in both languages.

import Roster
import Tables
import Text

extension Localised<String> {
  static func repeatedColumn(
    _ text: String, _ earlier: String, _ name: String, _ swedish: String
  ) -> Localised<String> {
    Localised(
      swedish: "kolumnerna \(earlier.quoted) och \(text.quoted) betyder båda '\(swedish)'",
      english: "the columns \(earlier.quoted) and \(text.quoted) both mean '\(name)'")
  }

  static var unnamedColumn: Localised<String> {
    Localised(
      swedish: "en kolumn utan namn innehåller värden, som inte läses",
      english: "a column without a name holds values, which are not read")
  }

  static func unknownColumn(_ text: String) -> Localised<String> {
    Localised(
      swedish: "kolumnen \(text.quoted) är okänd och läses inte",
      english: "the column \(text.quoted) is not known and is not read")
  }

  static func nearestColumn(_ name: String) -> Localised<String> {
    Localised(swedish: "menas '\(name)'?", english: "the nearest column is '\(name)'")
  }

  static func missingColumn(_ column: ColumnName) -> Localised<String> {
    let swedish = column.others.first.map { " ('\($0)')" } ?? ""
    let english = column.others.isEmpty ? "" : " ('\(column.name)')"
    return Localised(
      swedish: "kolumnen '\(column.others.first ?? column.name)'\(english) saknas",
      english: "the column '\(column.name)'\(swedish) is missing")
  }

  static func likelyColumn(
    _ text: String, _ name: String, _ swedish: String
  ) -> Localised<String> {
    Localised(
      swedish: "om \(text.quoted) är den kolumnen: döp om den till '\(swedish)'",
      english: "if \(text.quoted) is that column, call it '\(name)'")
  }

  static var noRows: Localised<String> {
    Localised(
      swedish: "tabellen har rubriker men inga rader", english: "the table has a header but no rows"
    )
  }

  static func missingValue(_ column: Column) -> Localised<String> {
    Localised(
      swedish: "cellen i kolumnen \(column.header.quoted) är tom",
      english: "the cell '\(column.name)' is empty")
  }

  static func badDate(_ text: String) -> Localised<String> {
    Localised(swedish: "\(text.quoted) är inget datum", english: "\(text.quoted) is not a date")
  }

  static var dateForm: Localised<String> {
    Localised(
      swedish: "skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ",
      english: "write a date as YYYY-MM-DD, YYYY-MM or YYYY")
  }

  static func writeInstead(_ text: String) -> Localised<String> {
    Localised(
      swedish: "skriv '\(text)' om det är det som avses",
      english: "write '\(text)' if that is what is meant")
  }

  static func endsBeforeStart(_ from: Day, _ to: Day) -> Localised<String> {
    Localised(
      swedish: "raden slutar \(to), innan den börjar \(from)",
      english: "the row ends \(to), before it starts \(from)")
  }

  static func badNumber(_ text: String) -> Localised<String> {
    Localised(swedish: "\(text.quoted) är inget tal", english: "\(text.quoted) is not a number")
  }

  static var numberForm: Localised<String> {
    Localised(
      swedish: "skriv siffror med komma eller punkt som decimaltecken, utan enhet",
      english: "write digits with comma or point as decimal sign, without a unit")
  }

  static func outOfRange(
    _ column: Column, _ text: String, _ range: ClosedRange<Double>
  ) -> Localised<String> {
    let low = Int(range.lowerBound)
    guard range.upperBound < 1e9 else {
      return Localised(
        swedish: "\(column.header.quoted) är \(text.quoted), men måste vara minst \(low)",
        english: "'\(column.name)' is \(text.quoted), but must be at least \(low)")
    }
    let high = Int(range.upperBound)
    return Localised(
      swedish:
        "\(column.header.quoted) är \(text.quoted), men måste ligga mellan \(low) och \(high)",
      english: "'\(column.name)' is \(text.quoted), but must lie between \(low) and \(high)")
  }

  static func notWhole(_ column: Column, _ text: String) -> Localised<String> {
    Localised(
      swedish: "\(column.header.quoted) är \(text.quoted), men måste vara ett heltal",
      english: "'\(column.name)' is \(text.quoted), but must be a whole number")
  }

  static func unknownWord(_ column: Column, _ text: String) -> Localised<String> {
    Localised(
      swedish: "\(text.quoted) kan inte stå i kolumnen \(column.header.quoted)",
      english: "'\(column.name)' does not know the word \(text.quoted)")
  }

  static func nearestWord(_ word: String) -> Localised<String> {
    Localised(swedish: "menas '\(word)'?", english: "the nearest word is '\(word)'")
  }

  static func words(_ vocabulary: Vocabulary<some Sendable>) -> Localised<String> {
    Localised(
      swedish: "skriv något av: \(vocabulary.swedish.joined(separator: ", "))",
      english: "the words are: \(vocabulary.proper.joined(separator: ", "))")
  }
}
