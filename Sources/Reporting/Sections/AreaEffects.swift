// Judged effects of areas, in the unit in which each was judged.

import Findings
import Text

extension SectionWriter {
  /// What was judged of each area; nothing where nothing was.
  static func effects(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.areaEffects) else { return [] }
    let language = maker.speaker.language
    let told = sheet.worded(language)
    let columns: [Column] = [
      .area, .economyShort, .economyLong, .economy, .effectKind, .startCost, .condition,
      .vulnerability,
    ].filter { told[$0]?.holdsAnything ?? false }
    // A row of nothing but its name says nothing.
    let rows = (0..<told.rowCount).filter { row in
      columns.dropFirst().contains { !told.text($0, row).isEmpty }
    }
    guard columns.count > 1, !rows.isEmpty else { return [] }
    return [
      .heading(String.effectsHeading[language]), .paragraph(String.effectsLead[language]),
      .table(
        maker.grid(
          told.picking(rows), id: "tabell-bedomda-effekter", caption: String.effectsCaption,
          columns: columns, by: nil)),
    ]
  }
}

extension Sheet {
  /// Amounts as a reader says them, in their unit.
  fileprivate func worded(_ language: Language) -> Sheet {
    let rows = 0..<rowCount
    func amounts(_ low: Findings.Column, _ high: Findings.Column, unit: (Int) -> String)
      -> Sheet.Values
    {
      .text(
        rows.map { row in
          number(low, row).map {
            $0.amount(number(high, row), unit: unit(row), language)
          } ?? ""
        })
    }
    func own(_ row: Int) -> String { text(.unit, row) }
    return Sheet(
      table,
      columns.map { column in
        switch column.declared.name {
        case "economy_short":
          Column(.economyShort, amounts(.economyShort, .economyShortHigh, unit: own))
        case "economy_long":
          Column(.economyLong, amounts(.economyLong, .economyLongHigh, unit: own))
        case "economy": Column(.economy, amounts(.economy, .economyHigh, unit: own))
        case "start_cost": Column(.startCost, amounts(.startCost, .startCostHigh) { _ in "kr" })
        case "vulnerability":
          Column(
            .vulnerability,
            .text(rows.map { CodeWords.vulnerability.word(text(.vulnerability, $0))[language] }))
        default: column
        }
      })
  }
}

extension Double {
  /// "10 %", "1–2 årsarbetare", "200 000 kr"; none is a word.
  fileprivate func amount(_ high: Double?, unit: String, _ language: Language) -> String {
    if self == 0, high == nil { return String.none[language] }
    func shown(_ value: Double) -> String {
      unit == "share"
        ? (value * 100).limit(language)
        : unit == "kr" ? value.shown(language, decimals: 0) : value.limit(language)
    }
    let number = [self, high].compactMap(\.self).map(shown).joined(separator: "–")
    return switch unit {
    case "share": number + "\u{00A0}%"
    case "kr": number + "\u{00A0}kr"
    default: number + "\u{00A0}" + String.posts((high ?? self) == 1)[language]
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static func posts(_ isOne: Bool) -> Localised<String> {
    Localised(
      swedish: "årsarbetare", english: isOne ? "full-time post" : "full-time posts")
  }

  fileprivate static let none = Localised(swedish: "ingen", english: "none")
  fileprivate static let effectsHeading = Localised(
    swedish: "Bedömda effekter", english: "Assessed effects")
  fileprivate static let effectsLead = Localised(
    swedish:
      "Tabellen visar vad som har bedömts på förhand; inget av det är mätt. Kolumnen Effekt visar vad bedömningen "
      + "gäller: att arbeta effektivare är inte detsamma som att spara. Minus betyder att det kostar. En tom ruta "
      + "betyder att inget har angetts.",
    english:
      "The table shows what was assessed in advance; none of it has been measured. The column Effect shows what "
      + "the assessment is about: working more efficiently is not the same as saving. A minus means that it costs. An "
      + "empty cell means that nothing was stated.")
  fileprivate static let effectsCaption = Localised(
    swedish: "Bedömda effekter, område för område", english: "Assessed effects, area by area")
}
