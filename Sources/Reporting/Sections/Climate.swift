// Trust over time in both editions: the self-test round by round, and what has changed beyond doubt.

import Findings
import Text

extension SectionWriter {
  static let climate = SectionWriter(
    id: "klimat", title: Localised(swedish: "Tillit över tid", english: "Trust over time"),
    tells: [.climate, .climateChanges]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.climate), case .whole(let counts)? = sheet[.respondents]
    else { return [] }
    let isBoard = maker.speaker.edition == .board
    let isHidden = counts.map { ($0 ?? 0) < smallestGroup && isBoard }
    let grid = maker.grid(
      sheet.hidingMeans(isHidden, isBoard), id: "tabell-klimat", caption: String.roundsCaption,
      columns: [
        .collaboration, .roundFrom, .roundTo, .respondents, .priorTrust, .trustfulMeetings,
        .start, .design, .process, .outcome,
      ], by: nil,
      // How many have answered is told of hidden rows too.
      telling: [.respondents: counts.map { maker.speaker.cell(people: $0 ?? 0) }])
    return [.paragraph(String.climateLead[language])] + material.rules(of: "climate", language)
      + (isHidden.contains(true) ? [.note(String.fewHidden[language])] : [])
      + material.charts(in: "klimat") + [.table(grid)] + changes(material, maker)
  }

  /// Board: what has changed, in words; annex: every comparison with its means and intervals.
  private static func changes(_ material: Material, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    guard let sheet = material.sheet(.climateChanges) else { return [] }
    let isBoard = maker.speaker.edition == .board
    let rows = (0..<sheet.rowCount).filter {
      !isBoard || ["fell", "rose"].contains(sheet.text(.trustChange, $0))
    }
    guard !rows.isEmpty else { return [.paragraph(String.noneChanged[language])] }
    let picked = sheet.picking(rows)
    let worded = Sheet(
      picked.table,
      picked.columns.map { column in
        guard [.aspect, .trustChange].contains(column.declared),
          case .text(let words) = column.values
        else { return column }
        return Sheet.Column(
          column.declared, .text(words.map { material.word("climate", $0, language) }))
      })
    return [
      .table(
        maker.grid(
          worded, id: "tabell-klimat-andringar", caption: String.changesCaption,
          columns: isBoard
            ? [.collaboration, .aspect, .firstRound, .lastRound, .trustChange]
            : [
              .collaboration, .aspect, .firstRound, .lastRound, .answersFirst, .answersLast,
              .meanFirst, .lowFirst, .highFirst, .meanLast, .lowLast, .highLast, .trustChange,
            ], by: nil))
    ]
  }
}

extension Sheet {
  /// The sheet without means of fewer than five answers, nor any of a round that is hidden.
  fileprivate func hidingMeans(_ isHidden: [Bool], _ isBoard: Bool) -> Sheet {
    guard isBoard else { return self }
    let behind: [(mean: Findings.Column, answers: Findings.Column)] = [
      (.priorTrust, .priorTrustAnswers), (.trustfulMeetings, .trustfulMeetingsAnswers),
      (.start, .startAnswers), (.design, .designAnswers), (.process, .processAnswers),
      (.outcome, .outcomeAnswers),
    ]
    return Sheet(
      table,
      columns.map { column in
        guard case .real(let values) = column.values,
          let answers = behind.first(where: { $0.mean == column.declared })?.answers
        else { return column }
        return Column(
          column.declared,
          .real(
            values.indices.map { row in
              isHidden[row] || number(answers, row).map { $0 < Double(smallestGroup) } ?? true
                ? nil : values[row]
            }))
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static let climateLead = Localised(
    swedish:
      "Tabellen visar hur svaren på självtestet har ändrats från en omgång till nästa. En enda omgång säger "
      + "inget om utvecklingen.",
    english:
      "The table shows how the answers to the self-test have changed from one round to the next. A single "
      + "round says nothing about development.")
  fileprivate static let roundsCaption = Localised(
    swedish: "Självtestet omgång för omgång", english: "The self-test round by round")
  fileprivate static let changesCaption = Localised(
    swedish: "Ändringar från den första omgången till den senaste",
    english: "Changes from the first round to the latest")
  fileprivate static let noneChanged = Localised(
    swedish: "I inget samarbete är en ändring större än osäkerheten i svaren.",
    english: "In no collaboration is a change larger than the uncertainty in the answers.")
  fileprivate static let fewHidden = Localised(
    swedish:
      "Omgångar med färre än fem svarande redovisas inte här, eftersom svaren kan peka ut personer. De "
      + "finns i bilagan.",
    english:
      "Rounds with fewer than five respondents are not reported here, since the answers may identify people. "
      + "They are in the annex.")
}
