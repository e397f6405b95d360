// The first page: the headline numbers, and the findings that matter most.

import Findings

extension SectionWriter {
  static let summary = SectionWriter(
    id: "sammanfattning", title: Localised(swedish: "Sammanfattning", english: "Summary")
  ) { material, maker in
    let language = maker.speaker.language
    let figures = material.keyFigures.map { figure in
      Block.Figure(
        value: figure.value.shown(language), label: figure.label[language],
        definition: figure.definition[language])
    }
    let weighty = material.findings.ranked().filter { $0.severity >= .medium }
    let first = weighty.prefix(5).map { maker.speaker.text($0.fact) }
    return [
      .paragraph(String.opening(weighty.count)[language]),
      .list(Array(first)),
      .heading(String.keyFigures[language]),
      .keyFigures(figures),
    ].filter { block in
      switch block {
      case .list(let items): !items.isEmpty
      default: true
      }
    }
  }

  static let findings = SectionWriter(
    id: "iakttagelser", title: Localised(swedish: "Iakttagelser", english: "Findings")
  ) { material, maker in
    let language = maker.speaker.language
    let ranked = material.findings.ranked()
    guard !ranked.isEmpty else { return [.note(String.nothingFound[language])] }
    let limit = maker.speaker.edition == .board ? 20 : ranked.count
    let cards = ranked.prefix(limit).map { finding in
      Block.Card(
        id:
          "f-\(finding.kind.map { $0.isLetter || $0.isNumber ? $0 : "-" }.map(String.init).joined())",
        severity: finding.severity, severityLabel: finding.severity.word[language],
        fact: maker.speaker.text(finding.fact), meaning: maker.speaker.text(finding.meaning),
        action: maker.speaker.text(finding.action))
    }
    let left = ranked.count - cards.count
    return [.paragraph(String.order[language]), .findings(Array(cards))]
      + (left > 0 ? [.note(String.more(left)[language])] : [])
  }
}

extension KeyFigure.Value {
  func shown(_ language: Language) -> String {
    switch self {
    case .count(let count): count.shown(language)
    case .real(let value): value.shown(language, decimals: 2)
    case .share(let share): (share * 100).shown(language, decimals: 0) + "\u{00A0}%"
    case .none: "–"
    }
  }
}

extension Severity {
  var word: Localised<String> {
    switch self {
    case .high: Localised(swedish: "Stor betydelse", english: "High")
    case .medium: Localised(swedish: "Viss betydelse", english: "Medium")
    case .low: Localised(swedish: "Mindre betydelse", english: "Low")
    case .information: Localised(swedish: "För kännedom", english: "For information")
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let keyFigures = Localised(swedish: "Nyckeltal", english: "Key figures")

  fileprivate static let nothingFound = Localised(
    swedish: "Ingenting i underlaget gav anledning till någon iakttagelse.",
    english: "Nothing in the input gave rise to a finding.")

  fileprivate static let order = Localised(
    swedish: "Iakttagelserna står efter betydelse. De gäller hur samarbetet är byggt, "
      + "inte hur enskilda personer sköter sina uppdrag.",
    english: "Findings are in order of importance. They concern how the collaboration is built, "
      + "not how individuals do their work.")

  fileprivate static func opening(_ count: Int) -> Localised<String> {
    switch count {
    case 0:
      Localised(
        swedish: "Genomgången av underlaget gav inga iakttagelser av större betydelse.",
        english: "The review of the input gave no findings of greater importance.")
    case 1:
      Localised(
        swedish: "Genomgången av underlaget gav en iakttagelse av betydelse:",
        english: "The review of the input gave one finding of importance:")
    case 2...5:
      Localised(
        swedish: "Genomgången av underlaget gav \(count) iakttagelser av betydelse:",
        english: "The review of the input gave \(count) findings of importance:")
    default:
      Localised(
        swedish:
          "Genomgången av underlaget gav \(count.shown(.swedish)) iakttagelser av betydelse. "
          + "De fem främsta:",
        english: "The review of the input gave \(count.shown(.english)) findings of importance. "
          + "The first five:")
    }
  }

  fileprivate static func more(_ left: Int) -> Localised<String> {
    Localised(
      swedish: left == 1
        ? "Ytterligare en iakttagelse finns i bilagan."
        : "Ytterligare \(left.shown(.swedish)) iakttagelser finns i bilagan.",
      english: left == 1
        ? "One more finding is in the annex."
        : "\(left.shown(.english)) more findings are in the annex.")
  }
}
