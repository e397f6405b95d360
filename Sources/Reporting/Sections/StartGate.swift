// Before a start: what is asked of each area, and what is not answered.

import Findings
import Text

extension SectionWriter {
  static let startGate = SectionWriter(
    id: "fore-start", title: Localised(swedish: "Före start", english: "Before start"),
    tells: [.startGate, .startChecks]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.startGate), let checks = material.sheet(.startChecks) else {
      return []
    }
    guard sheet[.gate]?.holdsAnything ?? false else {
      return [.note(String.noAnswers[language])]
    }
    let gates = sheet.worded(.gate) { material.word("start_gate", $0, language) }
      .worded(.missingChecks) { $0.checkWords(material, language) }
    let gate = maker.grid(
      gates, id: "tabell-fore-start", caption: String.gateCaption,
      columns: [
        .area, .gate, .canStart, .answeredYes, .answeredPartly, .answeredNo, .notAnswered,
        .overdue, .missingChecks,
      ].filter { sheet[$0]?.holdsAnything ?? false }, by: nil)
    return material.rules(of: "start_gate", language)
      + [.table(matrix(checks, material, maker)), .table(gate)] + left(checks, material, maker)
  }

  /// Areas by the eleven checks, the answer in words.
  private static func matrix(
    _ checks: Sheet, _ material: Material, _ maker: GridMaker
  ) -> Grid {
    let language = maker.speaker.language
    var areas: [String] = []
    var names: [String] = []
    var answers: [[String]: String] = [:]
    for row in 0..<checks.rowCount {
      let (area, check) = (checks.text(.area, row), checks.text(.check, row))
      if areas.last != area { areas.append(area) }
      if !names.contains(check) { names.append(check) }
      answers[[area, check]] = checks.text(.answer, row)
    }
    return Grid(
      id: "tabell-fragor-fore-start", caption: String.matrixCaption[language],
      columns: [Grid.Column(Column.area.title[language])]
        + names.map { Grid.Column(material.word("start_gate", $0, language).capitalised) },
      cells: areas.map { area in
        [Cell(area)]
          + names.map { check in
            let answer = answers[[area, check]] ?? ""
            return Cell(answer.isEmpty ? "–" : material.word("start_gate", answer, language))
          }
      })
  }

  /// What is not answered yes: who answers for it, and by when.
  private static func left(
    _ checks: Sheet, _ material: Material, _ maker: GridMaker
  ) -> [Block] {
    let language = maker.speaker.language
    let rows = (0..<checks.rowCount).filter {
      checks.text(.answer, $0) != "yes"
        && !(checks.text(.responsible, $0).isEmpty && checks.text(.due, $0).isEmpty)
    }
    guard !rows.isEmpty else { return [] }
    let told = checks.picking(rows).worded(.check) { material.word("start_gate", $0, language) }
      .worded(.answer) { $0.isEmpty ? "" : material.word("start_gate", $0, language) }
    return [
      .table(
        maker.grid(
          told, id: "tabell-fragor-kvar", caption: String.leftCaption,
          columns: [.area, .check, .answer, .responsible, .due, .isOverdue], by: nil,
          limit: maker.speaker.edition == .board ? 25 : nil))
    ]
  }
}

extension Sheet {
  /// "vänta: utgångsläge, värd": the gate of a row of `start_gate`, and what is missing.
  func gateLine(_ row: Int, _ material: Material, _ language: Language) -> String {
    let gate = text(.gate, row)
    guard !gate.isEmpty else { return "" }
    let missing = text(.missingChecks, row).checkWords(material, language)
    let word = material.word("start_gate", gate, language)
    return missing.isEmpty ? word : "\(word): \(missing)"
  }
}

extension String {
  /// Checks by their words, as readers call them.
  fileprivate func checkWords(_ material: Material, _ language: Language) -> String {
    split(separator: " ").map { material.word("start_gate", String($0), language) }
      .joined(separator: ", ")
  }
}

// MARK: Wording

extension String {
  fileprivate static let matrixCaption = Localised(
    swedish: "Frågorna före start, område för område; – betyder inte besvarad",
    english: "The checks before a start, area by area; – means not answered")
  fileprivate static let gateCaption = Localised(
    swedish: "Områden där starten bör vänta, och vad som saknas",
    english: "Areas where the start should wait, and what is missing")
  fileprivate static let leftCaption = Localised(
    swedish: "Frågor som är kvar, vem som ansvarar och till när",
    english: "Checks left, who is responsible and by when")
  fileprivate static let noAnswers = Localised(
    swedish: "Listan har frågor före start men inga svar på dem.",
    english: "The list has checks before a start, but no answers to them.")
}
