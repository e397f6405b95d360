// Result tables made ready for a section: named numbers, chosen rows, words for codes, hidden cells.

import Findings
import Text

/// The rows of a table with a column of names and the column `value`.
struct Measures: Sendable {
  private let values: [String: Double]

  /// `nil` when there is no such table; `column` holds the names.
  init?(_ sheet: Sheet?, by column: Column = .measure) {
    guard let sheet, case .text(let names)? = sheet[column],
      case .real(let numbers)? = sheet[.value]
    else { return nil }
    values = Dictionary(
      zip(names, numbers).compactMap { name, number in number.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(name: MeasureName) -> Double? { values[name.text] }

  func count(_ name: MeasureName) -> Int { self[name].map { Int($0) } ?? 0 }
}

extension Sheet {
  /// The table with only the rows for which `isKept` holds.
  func rows(where isKept: (Int) -> Bool) -> Sheet { picking((0..<rowCount).filter(isKept)) }

  /// The table with the people of a column as the edition names them.
  func naming(_ column: Findings.Column, _ speaker: Speaker) -> Sheet {
    worded(column) { speaker.text(Phrase([.person(id: $0)])) }
  }
}

extension Material {
  /// The rules of an instrument, a paragraph each.
  func rules(of instrument: String, _ language: Language) -> [Block] {
    (instrumentRules[instrument] ?? []).map { .paragraph($0[language]) }
  }

  /// What an instrument calls `word` in its table; the word itself when it has no other for it.
  func word(_ table: String, _ word: String, _ language: Language) -> String {
    instrumentWords["\(table).\(word)"]?[language] ?? word
  }
}
