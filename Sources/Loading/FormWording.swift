// What is said of columns and cells, in both languages.

import Roster
import Tables

extension Diagnostic.Text {
  static func repeatedColumn(
    _ text: String, _ earlier: String, _ name: String
  ) -> Diagnostic.Text {
    Diagnostic.Text(
      "the columns \(earlier.quoted) and \(text.quoted) both mean '\(name)'",
      sv: "kolumnerna \(earlier.quoted) och \(text.quoted) betyder båda '\(name)'")
  }

  static let unnamedColumn = Diagnostic.Text(
    "a column without a name holds values, which are not read",
    sv: "en kolumn utan namn innehåller värden, som inte läses")

  static func unknownColumn(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "the column \(text.quoted) is not known and is not read",
      sv: "kolumnen \(text.quoted) är inte känd och läses inte")
  }

  static func nearestColumn(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest column is '\(name)'", sv: "närmaste kolumn är '\(name)'")
  }

  static func missingColumn(_ column: ColumnName) -> Diagnostic.Text {
    let swedish = column.others.first.map { " ('\($0)')" } ?? ""
    return Diagnostic.Text(
      "the column '\(column.name)'\(swedish) is missing",
      sv: "kolumnen '\(column.name)'\(swedish) saknas")
  }

  static func likelyColumn(_ text: String, _ name: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "if \(text.quoted) is that column, call it '\(name)'",
      sv: "om \(text.quoted) är den kolumnen, kalla den '\(name)'")
  }

  static let noRows = Diagnostic.Text(
    "the table has a header but no rows", sv: "tabellen har rubriker men inga rader")

  static func missingValue(_ column: String) -> Diagnostic.Text {
    Diagnostic.Text("the cell '\(column)' is empty", sv: "cellen '\(column)' är tom")
  }

  static func badDate(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text("\(text.quoted) is not a date", sv: "\(text.quoted) är inget datum")
  }

  static let dateForm = Diagnostic.Text(
    "write a date as YYYY-MM-DD, YYYY-MM or YYYY",
    sv: "skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ")

  static func writeInstead(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "write '\(text)' if that is what is meant", sv: "skriv '\(text)' om det är det som menas")
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
    _ column: String, _ text: String, _ range: ClosedRange<Double>
  ) -> Diagnostic.Text {
    let low = Int(range.lowerBound)
    guard range.upperBound < 1e9 else {
      return Diagnostic.Text(
        "'\(column)' is \(text.quoted), but must be at least \(low)",
        sv: "'\(column)' är \(text.quoted), men måste vara minst \(low)")
    }
    let high = Int(range.upperBound)
    return Diagnostic.Text(
      "'\(column)' is \(text.quoted), but must lie between \(low) and \(high)",
      sv: "'\(column)' är \(text.quoted), men måste ligga mellan \(low) och \(high)")
  }

  static func notWhole(_ column: String, _ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(column)' is \(text.quoted), but must be a whole number",
      sv: "'\(column)' är \(text.quoted), men måste vara ett heltal")
  }

  static func unknownWord(_ column: String, _ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "'\(column)' does not know the word \(text.quoted)",
      sv: "'\(column)' känner inte ordet \(text.quoted)")
  }

  static func nearestWord(_ word: String) -> Diagnostic.Text {
    Diagnostic.Text("the nearest word is '\(word)'", sv: "närmaste ord är '\(word)'")
  }

  static func words(_ words: [String]) -> Diagnostic.Text {
    let list = words.joined(separator: ", ")
    return Diagnostic.Text("the words are: \(list)", sv: "orden är: \(list)")
  }
}
