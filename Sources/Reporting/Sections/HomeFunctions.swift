// Functions at home: how many organisations are thin in each, and in the annex which.

import Findings
import Text

extension SectionWriter {
  static let homeFunctions = SectionWriter(
    id: "funktioner",
    title: Localised(
      swedish: "Funktioner i organisationerna", english: "Functions in the organisations"),
    tells: [.homeFunctions, .homeFunctionCells]
  ) { material, maker in
    let language = maker.speaker.language
    let isBoard = maker.speaker.edition == .board
    guard let sheet = material.sheet(.homeFunctions) else { return [] }
    guard sheet[.functionsTold]?.holdsAnything ?? false else {
      return [.note(String.nothingTold[language])]
    }
    // Of one or two organisations a number is a statement on each of them.
    let rows = (0..<sheet.rowCount).filter {
      !isBoard || (sheet.number(.functionsTold, $0) ?? 0) >= 3
    }
    let columns: [Column] =
      [.homeFunction, .functionsTold, .thin]
      + (isBoard ? [] : [.lackedBy, .vacantIn, .carriedByOne, .uncoveredIn])
      + [.sharedIn, .isCandidate, .matchingAreas, .matchingCanStart, .matchingCollaborations]
    var blocks = material.rules(of: "home_functions", language)
    if !rows.isEmpty {
      blocks.append(
        .table(
          maker.grid(
            sheet.picking(rows), id: "tabell-funktioner", caption: String.functionsCaption,
            columns: columns.filter { sheet[$0]?.holdsAnything ?? false }, by: .thin,
            limit: isBoard ? 25 : nil)))
    }
    if isBoard {
      blocks.append(.paragraph(String.countsOnly[language]))
    } else if let cells = material.sheet(.homeFunctionCells) {
      blocks.append(.table(heat(cells, sheet, material, maker)))
    }
    return blocks
  }

  /// Functions by organisations, the state in words, thin ones in capitals; with names of organisations, so for
  /// the annex.
  private static func heat(
    _ cells: Sheet, _ functions: Sheet, _ material: Material, _ maker: GridMaker
  ) -> Grid {
    let language = maker.speaker.language
    let register = maker.speaker.register
    var states: [[String]: String] = [:]
    for row in 0..<cells.rowCount {
      let key = [cells.text(.homeFunction, row), cells.text(.organisation, row)]
      states[key] = state(cells, row, material, maker.speaker)
    }
    let ids = Set(cells.texts(.organisation)).sorted {
      (register.organisation($0), $0) < (register.organisation($1), $1)
    }
    return Grid(
      id: "tabell-funktioner-hemma", caption: String.heatCaption[language],
      columns: [Grid.Column(Column.homeFunction.title[language])]
        + ids.map { Grid.Column(register.organisation($0)) },
      cells: functions.texts(.homeFunction).map { function in
        [Cell(function)] + ids.map { Cell(states[[function, $0]] ?? "") }
      })
  }

  /// "TUNN: bärs av en, ersättare finns": read without colour.
  private static func state(
    _ cells: Sheet, _ row: Int, _ material: Material, _ speaker: Speaker
  ) -> String {
    let (register, language) = (speaker.register, speaker.language)
    let name = cells.text(.functionState, row)
    let word = material.word("home_functions", name, language)
    var parts = [word]
    if name == "vacant" { parts[0] += String.from(cells.text(.vacantSince, row))[language] }
    if name == "single" || name == "held" {
      switch cells.text(.hasDeputy, row) {
      case "yes": parts.append(String.deputy[language])
      case "no": parts.append(String.noDeputy[language])
      default: break
      }
    }
    let shared = cells.text(.sharedWith, row)
    if !shared.isEmpty {
      parts.append(String.shared[language] + register.organisations(in: shared))
    }
    let isThin = name != "held" && name != "unknown"
    return (isThin ? String.thin[language] : "") + parts.joined(separator: ", ")
  }
}

// MARK: Wording

extension String {
  fileprivate static let functionsCaption = Localised(
    swedish: "Funktioner, de som är tunt bemannade i flest organisationer först",
    english: "Functions, those thinly staffed in most organisations first")
  fileprivate static let heatCaption = Localised(
    swedish: "Funktionerna hos varje organisation; tomt betyder att inget är angett",
    english: "The functions in each organisation; empty means that nothing is stated")
  fileprivate static let countsOnly = Localised(
    swedish:
      "Här räknas organisationerna utan att nämnas vid namn. Funktioner som färre än tre har angett visas inte, "
      + "eftersom en post som en enda person har annars pekar ut någon.",
    english:
      "Here organisations are counted but not named. Functions that fewer than three have stated are not "
      + "shown, since a post held by one person would identify somebody.")
  fileprivate static let nothingTold = Localised(
    swedish: "Listan har funktioner men säger inget om hur de är bemannade.",
    english: "The list has functions but says nothing about how they are staffed.")
  fileprivate static let thin = Localised(
    swedish: "TUNT BEMANNAD: ", english: "THINLY STAFFED: ")
  fileprivate static let deputy = Localised(swedish: "ersättare finns", english: "has a deputy")
  fileprivate static let noDeputy = Localised(swedish: "utan ersättare", english: "no deputy")
  fileprivate static let shared = Localised(
    swedish: "delas med ", english: "shared with ")

  fileprivate static func from(_ day: String) -> Localised<String> {
    day.isEmpty
      ? Localised("") : Localised(swedish: " sedan \(day)", english: " since \(day)")
  }
}
