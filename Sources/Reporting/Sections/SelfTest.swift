// The self-test in both editions: sums and bands, and the questions where the answers part.

import Findings
import Text

extension SectionWriter {
  static let selfTest = SectionWriter(
    id: "sjalvtest", title: Localised(swedish: "Självtest", english: "Self-test"),
    tells: [.selftest, .selftestItems]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.selftest), case .whole(let counts)? = sheet[.respondents]
    else { return [] }
    let isHidden = counts.map { ($0 ?? 0) < smallestGroup && maker.speaker.edition == .board }
    let grid = maker.grid(
      sheet.hiding(isHidden, language, material),
      id: "tabell-sjalvtest",
      caption: String.selfTestCaption,
      columns: [
        .collaboration, .respondents, .sum, .sumLow, .sumHigh, .band, .start, .design,
        .process, .outcome, .spread, .weakestBlock, .missingAnswers,
      ], by: .sum, ascending: true,
      // How many have answered is told of hidden rows too.
      telling: [.respondents: counts.map { maker.speaker.cell(people: $0 ?? 0) }])
    let shown = Set(
      counts.indices.filter { !isHidden[$0] }.map { sheet.text(.collaboration, $0) })
    let items = questions(material, maker, of: shown)
    return [.paragraph(String.selfTestLead[language])]
      + material.rules(of: "selftest", language)
      + (isHidden.contains(true) ? [.note(String.fewHidden[language])] : [])
      + [.table(grid)] + items
  }

  /// Board: the questions where answers part, of groups large enough; annex: every question.
  private static func questions(
    _ material: Material, _ maker: GridMaker, of shown: Set<String>
  ) -> [Block] {
    let language = maker.speaker.language
    let isBoard = maker.speaker.edition == .board
    guard let sheet = material.sheet(.selftestItems),
      case .whole(let numbers)? = sheet[.question],
      case .whole(let answers)? = sheet[.answers], case .real(let apart)? = sheet[.adMedian],
      case .flag(let camps)? = sheet[.hasTwoCamps]
    else { return [] }
    let rows = numbers.indices.filter { row in
      guard shown.contains(sheet.text(.collaboration, row)), (answers[row] ?? 0) > 0 else {
        return false
      }
      guard isBoard else { return true }
      return (answers[row] ?? 0) >= smallestGroup
        && (camps[row] == true || (apart[row] ?? 0) > 5.0 / 6)
    }
    guard !rows.isEmpty else {
      return isBoard && !shown.isEmpty ? [.paragraph(String.noneApart[language])] : []
    }
    let picked = sheet.picking(rows)
    let questions = rows.map { row in
      let number = numbers[row] ?? 0
      return "\(number) \(material.instrumentWords["selftest.\(number)"]?[language] ?? "")"
    }
    let named = Sheet(
      picked.table,
      picked.columns.map {
        $0.declared == .question ? Sheet.Column(.question, .text(questions)) : $0
      })
    let grid = maker.grid(
      named, id: "tabell-fragor", caption: isBoard ? String.apartCaption : String.itemsCaption,
      // Means of few answers, report by report, would tell what one more has answered.
      columns: isBoard
        ? [.collaboration, .question, .hasTwoCamps]
        : [.collaboration, .question, .answers, .mean, .adMedian, .rwg, .hasTwoCamps],
      by: nil)
    return [.table(grid)]
  }
}

extension Sheet {
  /// The sheet of the self-test without the numbers of hidden rows, and with bands and blocks in words.
  fileprivate func hiding(
    _ isHidden: [Bool], _ language: Language, _ material: Material
  ) -> Sheet {
    func kept<Value>(_ values: [Value?]) -> [Value?] {
      values.indices.map { isHidden[$0] ? nil : values[$0] }
    }
    return Sheet(
      table,
      columns.map { column in
        switch (column.declared, column.values) {
        case (.collaboration, _), (.respondents, _): column
        case (.band, .text(let bands)):
          Column(
            column.declared,
            .text(
              bands.indices.map { row in
                isHidden[row] ? "" : String(bands[row].map { $0 == "-" ? "–" : $0 })
              }))
        case (_, .text(let words)):
          Column(
            column.declared,
            .text(
              words.indices.map { row in
                isHidden[row] ? "" : material.word("selftest", words[row], language)
              }))
        case (_, .whole(let values)): Column(column.declared, .whole(kept(values)))
        case (_, .real(let values)): Column(column.declared, .real(kept(values)))
        case (_, .flag(let values)): Column(column.declared, .flag(kept(values)))
        }
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static let selfTestLead = Localised(
    swedish: "I självtestet bedömer de som deltar sitt eget samarbete. Testet är ett underlag för "
      + "samtal: skillnaderna mellan svaren kan säga mer än summan.",
    english:
      "In the self-test, those who take part assess their own collaboration. The test is a basis "
      + "for conversation: the differences between answers may say more than the sum.")
  fileprivate static let selfTestCaption = Localised(
    swedish: "Självtestet, lägst summa först", english: "The self-test, lowest sum first")
  fileprivate static let apartCaption = Localised(
    swedish: "Frågor där svaren går isär", english: "Questions on which the answers diverge")
  fileprivate static let itemsCaption = Localised(
    swedish: "Självtestet fråga för fråga", english: "The self-test question by question")
  fileprivate static let noneApart = Localised(
    swedish: "Svaren går inte isär på någon fråga.",
    english: "The answers do not diverge on any question.")
  fileprivate static let fewHidden = Localised(
    swedish: "Samarbeten med färre än fem svarande redovisas inte här, eftersom svaren kan peka ut "
      + "personer. De finns i bilagan.",
    english:
      "Collaborations with fewer than five respondents are not reported here, since the answers "
      + "may identify people. They are in the annex.")
}
