// How the matters of a brief read findings, and the words that they share.

import Findings
import Text

extension BriefMatter {
  static func say(_ swedish: Phrase, _ english: Phrase) -> Localised<Phrase> {
    Localised(swedish: swedish, english: english)
  }

  static func hours(_ hours: Double, _ swedish: String, _ english: String) -> Localised<Phrase> {
    say(
      "Ungefär \(hours.shown(.swedish, decimals: 0)) timmar om året för \(swedish).",
      "About \(hours.shown(.english, decimals: 0)) hours a year for \(english).")
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
  func share(of table: Table, in material: Material) -> Double {
    guard let all = material.sheet(table)?.rowCount, all > 0 else { return 0 }
    let kind: Set<String> = [table == .portfolio ? "initiative" : String(table.name.dropLast())]
    let named = Set(flatMap(\.subjects).filter { kind.contains($0.kind) })
    return Double(named.count + reduce(0) { $0 + ($1.isOfMany ? 0 : $1.others) }) / Double(all)
  }
}
