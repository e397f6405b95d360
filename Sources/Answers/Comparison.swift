// The difference between two sets of results, as tables.

import Datasets
import Findings
import Reporting
import Text

/// What differs between the results before and after some changes.
struct Comparison {
  let before: Results
  let after: Results
  let gapsBefore: GapList
  let gapsAfter: GapList
  let speaker: Speaker
  /// Speaks of those who are only there afterwards.
  let speakerAfter: Speaker

  /// The most changes that a sentence tells one by one.
  static let mostChanges = 3

  private struct Row {
    let name: String
    let label: String
    let old: KeyFigure.Value?
    let new: KeyFigure.Value?

    var before: Double? { old?.number }
    var after: Double? { new?.number }
    var difference: Double? {
      guard let before, let after else { return nil }
      return after - before
    }
  }

  private var rows: [Row] {
    let names = Set(before.keyFigures.map(\.name))
    let new = after.keyFigures.filter { !names.contains($0.name) }
    let figures = (before.keyFigures + new).map { figure in
      let old = before.keyFigures.first { $0.name == figure.name }
      let later = after.keyFigures.first { $0.name == figure.name }
      return Row(
        name: figure.name, label: figure.label[speaker.language], old: old?.value,
        new: later?.value)
    }
    // The gaps are always listed; the analysis of gaps, when it has run, has counted them already.
    guard !figures.contains(where: { $0.name == KeyFigure.Name.diagonalGaps.text }) else {
      return figures
    }
    return figures + [
      Row(
        name: KeyFigure.Name.diagonalGaps.text, label: String.gaps[speaker.language],
        old: gapsBefore.figure, new: gapsAfter.figure)
    ]
  }

  private var appearing: [Finding] { only(in: after, not: before) }
  private var vanishing: [Finding] { only(in: before, not: after) }

  private func only(in one: Results, not other: Results) -> [Finding] {
    let ids = Set(other.findings.map(\.id))
    return one.findings.filter { !ids.contains($0.id) }
  }

  /// The answer; `removed` are the ids of those who are gone.
  func answer(removed: [String]) -> Answer {
    let rows = rows
    let language = speaker.language
    let words = ChangeWords(speaker)
    let (come, go) = (appearing, vanishing)
    let (old, new) = (Set(gapsBefore.gaps), Set(gapsAfter.gaps))
    let opened = gapsAfter.gaps.filter { !old.contains($0) }
    let closed = gapsBefore.gaps.filter { !new.contains($0) }
    var answer = Answer(
      [
        Answer.Part(
          Sheet(
            .keyFigures,
            [
              Sheet.Column(.name, .text(rows.map(\.name))),
              Sheet.Column(.before, .real(rows.map(\.before))),
              Sheet.Column(.after, .real(rows.map(\.after))),
              Sheet.Column(.difference, .real(rows.map(\.difference))),
              Sheet.Column(.text, .text(rows.map(\.label))),
            ]), String.figures[language], told: told(rows), shown: shown(rows, words)),
        part(.appear, come, speakerAfter, String.appear[language]),
        part(.vanish, go, speaker, String.vanish[language]),
        Answer.Part(
          sheet(.gapsOpen, opened), String.opened[language],
          told: sheet(.gapsOpen, opened).naming(of: speakerAfter)),
        Answer.Part(sheet(.gapsClose, closed), String.closed[language]),
      ], language, "")
    answer.members = [
      ("removed", "[" + removed.map(\.jsonQuoted).joined(separator: ", ") + "]")
    ]
    answer.combined = combined(rows, come, go)
    let changed = rows.filter { words.isVisible($0.old, $0.new) }
    answer.brief = Answer.Part(
      told(changed), told: told(changed), shown: shown(changed, words))
    answer.register = speaker.register
    return answer
  }

  /// What would be different if `changes` were made.
  func sentence(of changes: [Localised<String>]) -> String {
    let language = speaker.language
    let words = ChangeWords(speaker)
    func say(_ swedish: String, _ english: String) -> String {
      Localised(swedish: swedish, english: english)[language]
    }
    let figures = rows.count { words.isVisible($0.old, $0.new) }
    let (come, go) = (appearing.count, vanishing.count)
    let opening =
      changes.count > Self.mostChanges
      ? say(
        "de \(changes.count.inWords(.swedish)) ändringarna görs",
        "all \(changes.count.inWords(.english)) changes are made")
      : changes.map { $0[language] }.listed(say(" och ", " and "))
    guard figures + come + go > 0 else {
      return say(
        "Om \(opening) ändras varken nyckeltal eller iakttagelser.",
        "If \(opening), neither key figures nor findings change.")
    }
    let told =
      (figures > 0
        ? [
          say(
            "ändras \(Counted.keyFigures.told(figures, .swedish))",
            "\(Counted.keyFigures.told(figures, .english)) \(figures == 1 ? "changes" : "change")")
        ] : [])
      + (come > 0
        ? [
          say(
            "tillkommer \(Counted.findings.told(come, .swedish))",
            "\(Counted.findings.told(come, .english)) \(come == 1 ? "appears" : "appear")")
        ] : [])
      + (go > 0
        ? [
          say(
            "försvinner \(Counted.findings.told(go, .swedish))",
            "\(Counted.findings.told(go, .english)) \(go == 1 ? "vanishes" : "vanish")")
        ] : [])
    return say(
      "Om \(opening) \(told.listed(" och ")).", "If \(opening), \(told.listed(" and ")).")
      + contacts(say)
  }

  /// How the pairs of networks with shared people change.
  private func contacts(_ say: (String, String) -> String) -> String {
    let row = rows.first { $0.name == KeyFigure.Name.linkedPairs.text }
    guard let row, let before = row.before.map({ Int($0) }), let after = row.after.map({ Int($0) }),
      before != after
    else { return "" }
    return say(
      " Antalet kontakter mellan nätverk går från \(before.shown(.swedish)) till \(after.shown(.swedish)).",
      " The contacts between networks go from \(before.shown(.english)) to \(after.shown(.english))."
    )
  }

  private func shown(_ rows: [Row], _ words: ChangeWords) -> [Column: [String]] {
    [
      .before: rows.map { words.value($0.old) }, .after: rows.map { words.value($0.new) },
      .difference: rows.map { words.difference($0.old, $0.new) },
    ]
  }

  /// What people are told of key figures: in words, and without the names that machines know.
  private func told(_ rows: [Row]) -> Sheet {
    Sheet(
      .keyFigures,
      [
        Sheet.Column(.text, .text(rows.map(\.label))),
        Sheet.Column(.before, .real(rows.map(\.before))),
        Sheet.Column(.after, .real(rows.map(\.after))),
        Sheet.Column(.difference, .real(rows.map(\.difference))),
      ])
  }

  private func part(
    _ table: Table, _ findings: [Finding], _ speaker: Speaker, _ title: String
  ) -> Answer.Part {
    let sheet = sheet(table, findings, speaker)
    return Answer.Part(sheet, title, told: sheet.without(.id))
  }

  private func sheet(_ table: Table, _ findings: [Finding], _ speaker: Speaker) -> Sheet {
    Sheet(
      table,
      [
        Sheet.Column(.severity, .text(findings.map(\.severity.rawValue))),
        Sheet.Column(.fact, .text(findings.map { speaker.text($0.fact) })),
        Sheet.Column(.id, .text(findings.map(\.id))),
      ])
  }

  private func sheet(_ table: Table, _ gaps: [GapList.Gap]) -> Sheet {
    Sheet(
      table, [Sheet.Column(.a, .text(gaps.map(\.a))), Sheet.Column(.b, .text(gaps.map(\.b)))])
  }

  /// One table for all: key figures first, then findings.
  private func combined(_ rows: [Row], _ come: [Finding], _ go: [Finding]) -> Sheet {
    let findings = come + go
    let none = [Double?](repeating: nil, count: findings.count)
    return Sheet(
      .whatIf,
      [
        Sheet.Column(
          .what,
          .text(
            rows.map { _ in "key_figure" } + come.map { _ in "finding_appears" }
              + go.map { _ in "finding_vanishes" })),
        Sheet.Column(.name, .text(rows.map(\.name) + findings.map(\.id))),
        Sheet.Column(.before, .real(rows.map(\.before) + none)),
        Sheet.Column(.after, .real(rows.map(\.after) + none)),
        Sheet.Column(.difference, .real(rows.map(\.difference) + none)),
        Sheet.Column(.severity, .text(rows.map { _ in "" } + findings.map(\.severity.rawValue))),
        Sheet.Column(
          .text,
          .text(
            rows.map(\.label) + come.map { speakerAfter.text($0.fact) }
              + go.map { speaker.text($0.fact) })),
      ])
  }
}

extension Sheet {
  /// The table with the names of its networks, those that are only there for `speaker` too.
  fileprivate func naming(of speaker: Speaker) -> Sheet {
    worded(.a) { speaker.register.network($0) }.worded(.b) { speaker.register.network($0) }
  }
}

extension GapList {
  fileprivate var figure: KeyFigure.Value { unknown == nil ? .count(count) : .unknown }
}

// MARK: Wording

extension String {
  fileprivate static let figures = Localised(swedish: "Nyckeltal", english: "Key figures")
  fileprivate static let appear = Localised(
    swedish: "Iakttagelser som tillkommer", english: "Findings that appear")
  fileprivate static let vanish = Localised(
    swedish: "Iakttagelser som försvinner", english: "Findings that vanish")
  fileprivate static let opened = Localised(
    swedish: "Diagonala luckor som öppnas", english: "Diagonal gaps that open")
  fileprivate static let closed = Localised(
    swedish: "Diagonala luckor som sluts", english: "Diagonal gaps that close")
  fileprivate static let gaps = Localised(swedish: "diagonala luckor", english: "diagonal gaps")
}
