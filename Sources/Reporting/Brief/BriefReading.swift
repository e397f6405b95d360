// How the matters of a brief read findings, and the words that they share.

import Findings
import Text

extension BriefMatter {
  static func say(_ swedish: Phrase, _ english: Phrase) -> Localised<Phrase> {
    Localised(swedish: swedish, english: english)
  }

  /// Hours a year to the nearest ten, as everywhere in papers for all; fewer than ten to the nearest whole.
  static func hours(_ hours: Double, _ swedish: String, _ english: String) -> Localised<Phrase> {
    let told = hours < 10 ? hours : (hours / 10).rounded() * 10
    return say(
      "Ungefär \(told.shown(.swedish, decimals: 0)) timmar om året för \(swedish).",
      "About \(told.shown(.english, decimals: 0)) hours a year for \(english).")
  }
}

extension Finding {
  func measure(_ name: String) -> Double? { measures.first { $0.name == name }?.value }

  var networks: [String] {
    subjects.compactMap { if case .network(let id) = $0 { id } else { nil } }
  }

  var organisations: [String] {
    subjects.compactMap { if case .organisation(let id) = $0 { id } else { nil } }
  }

  var collaborations: [String] {
    subjects.compactMap { if case .collaboration(let id) = $0 { id } else { nil } }
  }
}

extension [Finding] {
  /// The share of the rows of `table` that the findings name, or that others alike would; one on many names them all.
  ///
  /// What a row of a table is, its first column says: it bears the name of that kind of ``Subject``.
  func share(of table: Table, in material: Material) -> Double {
    guard let all = material.sheet(table)?.rowCount, all > 0, let kind = table.columns.first?.name
    else { return 0 }
    let named = Set(flatMap(\.subjects).filter { $0.kind == kind })
    return Double(named.count + reduce(0) { $0 + ($1.isOfMany ? 0 : $1.others) }) / Double(all)
  }
}
