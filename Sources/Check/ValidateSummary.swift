// The summary of a validation, in words that a strategist uses.

import Datasets
import Findings
import Loading
import Roster
import Tables
import Text

extension ValidateOverview {
  /// What the dataset holds, how its files were understood, what can be analysed, and the verdict.
  func summary(_ dataset: Dataset, language: Language) -> String {
    var blocks: [[String]] = []
    if let roster = dataset.loaded.value {
      let list = roster.holdings.map { "\($0.count) \($0.words[language])" }
      var lines = ["\(dataset.name) \(String.holds[language]):"]
      lines.append("  " + list.joined(separator: ", "))
      if let span = roster.span { lines.append("  " + String.dates(span)[language]) }
      if let lapsedWords { lines.append("  " + lapsedWords[language]) }
      blocks.append(lines)
    }
    if !dataset.loaded.files.isEmpty {
      blocks.append(
        [String.filesRead[language]] + dataset.loaded.files.map { "  " + .read($0, language) })
    }
    blocks.append(
      [(ready ? String.analyses : String.analysesLater)[language]]
        + Study.all.flatMap { study in
          let (answer, reasons) = study.judged(dataset)
          return ["  \(answer.word[language])  \(study.title[language])"]
            + reasons.map { "          " + $0.text[language] }
        })
    blocks.append([String.verdict(counts)[language]])
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}

// MARK: Wording

extension String {
  fileprivate static let holds = Localised(swedish: "innehåller", english: "holds")
  fileprivate static let filesRead = Localised(
    swedish: "filerna lästes så här:", english: "the files were read like this:")
  fileprivate static let analyses = Localised(swedish: "analyser:", english: "analyses:")
  fileprivate static let analysesLater = Localised(
    swedish: "analyser, när felen är rättade:", english: "analyses, once the errors are corrected:")
  fileprivate static let groups = Localised(
    swedish: "blanksteg mellan tusental", english: "blanks between thousands")

  fileprivate static func dates(_ span: ClosedRange<Day>) -> Localised<String> {
    Localised(
      swedish: "datum från \(span.lowerBound) till \(span.upperBound)",
      english: "dates from \(span.lowerBound) to \(span.upperBound)")
  }

  fileprivate static func dates(_ forms: [String]) -> Localised<String> {
    let list = forms.joined(separator: "/")
    return Localised(
      swedish: "datum \(list.replacing("YYYY", with: "ÅÅÅÅ"))", english: "dates \(list)")
  }

  fileprivate static func rows(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "\(count) \(count == 1 ? "rad" : "rader")",
      english: "\(count) \(count == 1 ? "row" : "rows")")
  }

  fileprivate static func read(_ file: FileSummary, _ language: Language) -> String {
    // How lists are stored is told with their problems; a table that was made of them is stored nowhere.
    guard !file.isMade else { return "\(file.name): \(rows(file.rows)[language])" }
    var parts = [file.encoding.text, file.separator.name] + file.forms.decimals.map(\.words)
    if file.forms.hasGroups { parts.append(groups) }
    if !file.forms.dates.isEmpty { parts.append(dates(file.forms.dates.map(\.rawValue))) }
    let list = parts.map { $0[language] }.joined(separator: ", ")
    return "\(file.name): \(rows(file.rows)[language]) (\(list))"
  }

  fileprivate static func verdict(_ counts: ValidateOverview.Counts) -> Localised<String> {
    let (errors, warnings, notes) = (counts.errors, counts.warnings, counts.notes)
    return Localised(
      swedish: "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar"), "
        + "\(notes) \(notes == 1 ? "upplysning" : "upplysningar"): "
        + (errors == 0 ? "kan analyseras" : "kan inte analyseras förrän felen är rättade"),
      english: "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), "
        + "\(notes) \(notes == 1 ? "note" : "notes"): "
        + (errors == 0
          ? "ready to be analysed" : "cannot be analysed until the errors are corrected"))
  }
}

extension Study.Answer {
  /// The answer in a column of six letters.
  fileprivate var word: Localised<String> {
    switch self {
    case .runs: Localised(swedish: "ja    ", english: "yes   ")
    case .partly: Localised(swedish: "delvis", english: "partly")
    case .lacking: Localised(swedish: "nej   ", english: "no    ")
    }
  }
}

extension CellForms.Decimal {
  fileprivate var words: Localised<String> {
    switch self {
    case .comma: Localised(swedish: "decimalkomma", english: "decimal comma")
    case .point: Localised(swedish: "decimalpunkt", english: "decimal point")
    }
  }
}

extension Encoding {
  /// The encoding as a person reads it.
  var text: Localised<String> {
    switch self {
    case .utf8: Localised(swedish: rawValue, english: rawValue)
    case .utf8WithMark: Localised(swedish: "UTF-8 med byteordningsmärke", english: rawValue)
    case .utf16LittleEndian, .utf16BigEndian: Localised(swedish: "UTF-16", english: "UTF-16")
    case .windows1252: Localised(swedish: rawValue, english: rawValue)
    }
  }
}
