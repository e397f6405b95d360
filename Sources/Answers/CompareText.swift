// What has changed between two runs, as people read it.

import Findings
import Reporting
import Text

extension ChangeAnswer {
  private var language: Language { speaker.language }

  /// The difference as an answer: how much has changed in a sentence, and tables of what.
  var told: Answer {
    let figures = difference.figures
    let figureSheet = Sheet(
      .figures,
      [
        Sheet.Column(.keyFigure, .text(figures.map { $0.label[language] })),
        Sheet.Column(.before, .text(figures.map { words.value($0.before) })),
        Sheet.Column(.after, .text(figures.map { words.value($0.after) })),
        Sheet.Column(.rowsBehind, .text(figures.map { words.summary($0.causes) })),
      ])
    let rows = difference.isOfFiguresOnly ? [] : difference.roster
    let rowSheet = Sheet(.rows, [Sheet.Column(.text, .text(rows.map { words.sentence($0) }))])
    let findings: [(Table, [FindingChange])] =
      difference.isOfFiguresOnly
      ? []
      : [
        (.appear, difference.newFindings), (.vanish, difference.goneFindings),
        (.findings, difference.changedFindings),
      ]
    var answer = Answer(
      [Answer.Part(figureSheet, Table.figures.title[language])]
        + findings.map { Answer.Part(sheet($0, $1), $0.title[language]) }
        + [Answer.Part(rowSheet, Table.rows.title[language])], language, sentence)
    answer.notes = notes
    return answer
  }

  /// Severity, before and after where they differ, and the fact.
  private func sheet(_ table: Table, _ findings: [FindingChange]) -> Sheet {
    Sheet(
      table,
      [
        Sheet.Column(
          .severity,
          .text(
            findings.map { finding in
              var ranks = [finding.before, finding.after].compactMap { rank in
                rank.map { cellText($0.rawValue, .severity, nil, language) }
              }
              if ranks.first == ranks.last { ranks = Array(ranks.prefix(1)) }
              return ranks.joined(separator: " → ")
            })), Sheet.Column(.fact, .text(findings.map { speaker.text($0.fact) })),
      ])
  }

  private var sentence: String {
    let (from, to) = (point(difference.from), point(difference.to))
    func say(_ swedish: String, _ english: String) -> String {
      Localised(swedish: swedish, english: english)[language]
    }
    let between = say(
      "Mellan körningarna \(from) och \(to) har ", "Between the runs \(from) and \(to) ")
    guard !difference.isEmpty else {
      return between + say("ingenting ändrats.", "nothing has changed.")
    }
    func part(_ count: Int, _ what: Counted, _ swedish: String, _ english: String) -> String? {
      guard count > 0 else { return nil }
      let has = count == 1 ? "has" : "have"
      return say(
        "\(what.told(count, .swedish)) \(swedish)",
        "\(what.told(count, .english)) \(has) \(english)")
    }
    let counted = [
      part(difference.figures.count, .keyFigures, "ändrats", "changed"),
      part(difference.newFindings.count, .findings, "tillkommit", "appeared"),
      part(difference.goneFindings.count, .findings, "försvunnit", "vanished"),
      part(difference.changedFindings.count, .findings, "ändrats", "changed"),
      part(difference.roster.count, .entries, "ändrats", "changed"),
    ].compactMap(\.self)
    let measures = say("bara mått i tabellerna ändrats", "only measures in the tables have changed")
    return between + (counted.isEmpty ? measures : counted.listed(say(" och ", " and "))) + "."
      + (difference.isOfFiguresOnly ? String.retained[language] : "")
  }

  /// A run by its name, with the day it looked at where that is another.
  private func point(_ run: RunPoint) -> String {
    run.name == run.asOf ? run.name : "\(run.name) (\(String.asOf[language]) \(run.asOf))"
  }

  private var notes: [String] {
    func note(_ title: Localised<String>, _ names: [String]) -> String? {
      names.isEmpty ? nil : "\(title[language]): \(names.joined(separator: ", "))."
    }
    let upgrade = difference.upgradeWords.map { words in
      [words.lead[language]] + words.definitions.map { $0[language] }
    }
    return [
      note(String.files, difference.files), note(String.settings, difference.settings),
    ].compactMap(\.self) + (upgrade ?? [])
  }
}

extension Counted {
  fileprivate static let entries = Counted(
    ("uppgift i listorna", "uppgifter i listorna"), ("entry of the lists", "entries of the lists"))
}

// MARK: Wording

extension String {
  fileprivate static let asOf = Localised(swedish: "per", english: "as of")
  fileprivate static let retained = Localised(
    swedish: " Den äldre körningens rader och iakttagelser är gallrade (inställningen retention).",
    english: " Rows and findings of the earlier run are no longer kept (setting: retention).")
  fileprivate static let files = Localised(swedish: "Ändrade filer", english: "Files changed")
  fileprivate static let settings = Localised(
    swedish: "Ändrade inställningar", english: "Settings changed")
}
