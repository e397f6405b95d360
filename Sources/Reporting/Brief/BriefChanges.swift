// What has changed since the board last met, or since the report before, with what in the lists is behind it.

import Findings
import Text

extension Section {
  /// What has changed since the last meeting, or since the run before; nothing without history.
  static func since(_ material: Material, _ speaker: Speaker) -> Section? {
    let language = speaker.language
    guard let step = material.changes.sinceChosen ?? material.changes.sincePrevious else {
      return nil
    }
    let words = ChangeWords(speaker.amongThoseGone)
    var lines: [String] = []
    if !step.roster.isEmpty {
      lines.append(String.moves(words.summary(step.roster, most: kindsTold))[language])
    }
    let order = BriefFigures.shown(material).map(\.name)
    let figures = step.figures.filter {
      order.contains($0.name) && words.isVisible($0.before, $0.after)
    }
    lines += figures.prefix(3).map { figure in
      String.moved(
        BriefFigures.label(figure.name, material)[language], words.value(figure.before),
        words.value(figure.after))[language] + " " + reason(figure, step, words)[language]
    }
    let (new, gone) = (
      step.newFindings.count { max($0.before, $0.after) >= .medium },
      step.goneFindings.count { max($0.before, $0.after) >= .medium }
    )
    if new + gone > 0 { lines.append(String.findings(new: new, gone: gone)[language]) }
    let opening: [Block] = lines.isEmpty ? [.paragraph(String.nothingNew[language])] : []
    lines += step.redefined.compactMap { definition in
      let name = order.first { definition.matter == .figure(KeyFigure.Name($0)) }
      return name.map {
        String.redefined(BriefFigures.label($0, material), since: definition.since)[language]
      }
    }
    return Section(
      "sedan-sist", String.since(step.from.asOf), language,
      opening + (lines.isEmpty ? [] : [.list(lines)]))
  }

  /// The most kinds of changes that a sentence names.
  private static let kindsTold = 4

  /// What in the lists made a figure move, as far as rows tell.
  private static func reason(
    _ figure: FigureChange, _ step: Difference, _ words: ChangeWords
  ) -> Localised<String> {
    guard !figure.causes.isEmpty else { return String.noReason }
    return String.reason(
      figure.causes.count == step.roster.count
        ? nil : words.summary(figure.causes, most: kindsTold), isExact: figure.isExact)
  }

  private static func max(_ one: Severity?, _ other: Severity?) -> Severity {
    Swift.max(one ?? .information, other ?? .information)
  }
}

// MARK: Wording

extension String {
  fileprivate static func since(_ day: String) -> Localised<String> {
    Localised(swedish: "Sedan rapporten per \(day)", english: "Since the report of \(day)")
  }

  fileprivate static let nothingNew = Localised(
    swedish: "Ingenting har ändrats i listorna.", english: "Nothing has changed in the lists.")

  fileprivate static func redefined(
    _ label: Localised<String>, since version: String
  ) -> Localised<String> {
    Localised(
      swedish:
        "Måttet ”\(label.swedish)” räknas annorlunda sedan version \(version). Det jämförs därför inte med förut.",
      english:
        "The figure “\(label.english)” is counted in another way since version \(version). It is therefore not "
        + "compared with before.")
  }

  fileprivate static func moves(_ summary: String) -> Localised<String> {
    Localised(swedish: "I listorna: \(summary).", english: "In the lists: \(summary).")
  }

  fileprivate static func moved(_ label: String, _ before: String, _ after: String)
    -> Localised<String>
  {
    Localised(
      swedish: "\(label.capitalised): \(before) då, \(after) nu.",
      english: "\(label.capitalised): \(before) then, \(after) now.")
  }

  /// - Parameter changes: `nil` when all that has changed in the lists is behind it.
  fileprivate static func reason(_ changes: String?, isExact: Bool) -> Localised<String> {
    let told = Localised(
      swedish: changes ?? "ändringarna i listorna", english: changes ?? "the changes in the lists")
    return isExact
      ? Localised(
        swedish: "Det följer av \(told.swedish).", english: "This follows from \(told.english).")
      : Localised(
        swedish: "Det hör ihop med \(told.swedish).",
        english: "This goes with \(told.english).")
  }

  fileprivate static let noReason = Localised(
    swedish: "Ingen rad i listorna förklarar det.",
    english: "No row in the lists explains it.")

  fileprivate static func findings(new: Int, gone: Int) -> Localised<String> {
    func some(_ count: Int) -> Localised<String> {
      Localised(
        swedish: "\(count.inWords(.swedish)) \(count == 1 ? "iakttagelse" : "iakttagelser")",
        english: "\(count.inWords(.english)) \(count == 1 ? "finding" : "findings")")
    }
    let (came, went) = (some(new), some(gone))
    if new == 0 {
      return Localised(
        swedish: "\(went.swedish.capitalised) av betydelse gäller inte längre.",
        english:
          "\(went.english.capitalised) of importance no longer \(gone == 1 ? "holds" : "hold").")
    }
    let tail = Localised(
      swedish: gone == 0 ? "" : ", och \(gone.inWords(.swedish)) gäller inte längre",
      english: gone == 0
        ? "" : ", and \(gone.inWords(.english)) no longer \(gone == 1 ? "holds" : "hold")")
    return Localised(
      swedish: "\(came.swedish.capitalised) av betydelse har tillkommit\(tail.swedish).",
      english:
        "\(came.english.capitalised) of importance \(new == 1 ? "is" : "are") new\(tail.english)."
    )
  }
}
