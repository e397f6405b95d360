// The summary of a validation, in words that a strategist uses.

import Findings
import Loading
import Roster
import Tables
import Text

extension ValidateOverview {
  /// What the dataset holds, how its files were understood, what can be analysed, and the verdict.
  func summary(_ dataset: Dataset, isSwedish: Bool) -> String {
    var blocks: [[String]] = []
    if let roster = dataset.loaded.value {
      let list = roster.holdings.map { holding in
        "\(holding.count) "
          + (holding.count == 1 ? holding.one : holding.many).in(swedish: isSwedish)
      }
      var lines = [String.heading("holds", "innehåller", dataset.name, isSwedish)]
      lines.append("  " + list.joined(separator: ", "))
      if let span = roster.span { lines.append("  " + .dates(span, isSwedish)) }
      if let lapsedWords { lines.append("  " + lapsedWords[isSwedish ? .swedish : .english]) }
      blocks.append(lines)
    }
    if !dataset.loaded.files.isEmpty {
      blocks.append(
        [isSwedish ? "filerna lästes så här:" : "the files were read like this:"]
          + dataset.loaded.files.map { "  " + .read($0, isSwedish) })
    }
    blocks.append(
      [
        ready
          ? (isSwedish ? "analyser:" : "analyses:")
          : (isSwedish
            ? "analyser, när felen är rättade:" : "analyses, once the errors are mended:")
      ]
        + Study.all.flatMap { study in
          let (answer, reasons) = study.judged(dataset)
          return ["  " + .study(study, answer, isSwedish)]
            + reasons.map { "          " + $0.text.in(swedish: isSwedish) }
        })
    blocks.append([.verdict(counts, isSwedish)])
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}

// MARK: Wording

extension String {
  fileprivate static func heading(
    _ english: String, _ swedish: String, _ name: String, _ isSwedish: Bool
  ) -> String {
    "\(name) \(isSwedish ? swedish : english):"
  }

  fileprivate static func dates(_ span: ClosedRange<Day>, _ isSwedish: Bool) -> String {
    isSwedish
      ? "datum från \(span.lowerBound) till \(span.upperBound)"
      : "dates from \(span.lowerBound) to \(span.upperBound)"
  }

  fileprivate static func read(_ file: FileSummary, _ isSwedish: Bool) -> String {
    var parts = [
      file.encoding.text.in(swedish: isSwedish), file.separator.name.in(swedish: isSwedish),
    ]
    for decimal in file.forms.decimals {
      switch decimal {
      case .comma: parts.append(isSwedish ? "decimalkomma" : "decimal comma")
      case .point: parts.append(isSwedish ? "decimalpunkt" : "decimal point")
      }
    }
    if file.forms.hasGroups {
      parts.append(isSwedish ? "blanksteg mellan tusental" : "blanks between thousands")
    }
    if !file.forms.dates.isEmpty {
      let forms = file.forms.dates.map { form in
        isSwedish
          ? form.rawValue.replacing("YYYY", with: "ÅÅÅÅ") : form.rawValue
      }
      parts.append((isSwedish ? "datum " : "dates ") + forms.joined(separator: "/"))
    }
    let rows =
      isSwedish
      ? "\(file.rows) \(file.rows == 1 ? "rad" : "rader")"
      : "\(file.rows) \(file.rows == 1 ? "row" : "rows")"
    return "\(file.name): \(rows) (\(parts.joined(separator: ", ")))"
  }

  fileprivate static func study(
    _ study: Study, _ answer: Study.Answer, _ isSwedish: Bool
  ) -> String {
    let word =
      switch answer {
      case .runs: isSwedish ? "ja    " : "yes   "
      case .partly: isSwedish ? "delvis" : "partly"
      case .lacking: isSwedish ? "nej   " : "no    "
      }
    return "\(word)  \(study.title.in(swedish: isSwedish))"
  }

  fileprivate static func verdict(_ counts: ValidateOverview.Counts, _ isSwedish: Bool) -> String {
    let (errors, warnings, notes) = (counts.errors, counts.warnings, counts.notes)
    return isSwedish
      ? "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar"), "
        + "\(notes) \(notes == 1 ? "upplysning" : "upplysningar"): "
        + (errors == 0 ? "kan analyseras" : "kan inte analyseras förrän felen är rättade")
      : "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings"), "
        + "\(notes) \(notes == 1 ? "note" : "notes"): "
        + (errors == 0
          ? "ready to be analysed" : "cannot be analysed until the errors are mended")
  }
}

extension Encoding {
  /// The encoding as a person reads it.
  var text: Diagnostic.Text {
    switch self {
    case .utf8: Diagnostic.Text(rawValue, sv: rawValue)
    case .utf8WithMark: Diagnostic.Text(rawValue, sv: "UTF-8 med byteordningsmärke")
    case .utf16LittleEndian, .utf16BigEndian: Diagnostic.Text("UTF-16", sv: "UTF-16")
    case .windows1252: Diagnostic.Text(rawValue, sv: rawValue)
    }
  }
}
