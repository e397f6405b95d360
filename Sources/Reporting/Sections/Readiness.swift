// Readiness in both editions: the matrix, the order, what runs already, and areas to prepare.

import Findings
import Text

extension SectionWriter {
  static let readiness = SectionWriter(
    id: "beredskap", title: Localised(swedish: "Vilja att samverka", english: "Readiness"),
    tells: [.readiness, .readinessExisting]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.readiness) else { return [] }
    let order = maker.grid(
      sheet.withEffects(language), id: "tabell-beredskap", caption: String.orderCaption,
      columns: [
        .area, .coalition, .score, .rank, .givenRank, .rankAmongGiven, .economyShort,
        .economyLong, .vulnerability,
      ].filter { sheet[$0]?.holdsAnything ?? false }, by: .rank, ascending: true)
    var blocks: [Block] = [.paragraph(String.readinessLead[language])]
    blocks.append(.table(matrix(sheet, maker)))
    if let rule = material.readinessRule { blocks.append(.paragraph(rule[language])) }
    blocks.append(.table(order))
    if let existing = material.sheet(.readinessExisting) {
      blocks.append(
        .table(
          maker.grid(
            existing, id: "tabell-redan", caption: String.existingCaption,
            columns: [.area, .collaboration, .willing, .reluctant, .others], by: nil)))
    }
    return blocks
  }

  /// Areas by organisations, in the order of the rank, a letter a stance.
  private static func matrix(_ sheet: Sheet, _ maker: GridMaker) -> Grid {
    let language = maker.speaker.language
    let stances: [Column] = [.lead, .join, .wait, .abstain]
    let areas = 0..<sheet.rowCount
    var letters: [[String: String]] = Array(repeating: [:], count: sheet.rowCount)
    for (stance, letter) in zip(stances, String.stanceLetters) {
      for row in areas {
        for id in IDList.ids(in: sheet.text(stance, row)) {
          letters[row][id] = letter[language]
        }
      }
    }
    let ids = Set(letters.flatMap(\.keys)).sorted {
      let (a, b) = (
        maker.speaker.register.organisation($0), maker.speaker.register.organisation($1)
      )
      return a == b ? $0 < $1 : a < b
    }
    var ranks = [Int](areas)
    if case .whole(let places)? = sheet[.rank] {
      ranks.sort { (places[$0] ?? .max) < (places[$1] ?? .max) }
    }
    return Grid(
      id: "tabell-matris", caption: String.matrixCaption[language],
      columns: [Grid.Column(Column.area.title[language])]
        + ids.map { Grid.Column(maker.speaker.register.organisation($0)) },
      cells: ranks.map { row in
        [Cell(sheet.text(.area, row))] + ids.map { Cell(letters[row][$0] ?? "") }
      })
  }

  static let preparation = SectionWriter(
    id: "beredning",
    title: Localised(swedish: "Områden att bereda vidare", english: "Areas to prepare"),
    tells: [.preparation]
  ) { material, maker in
    guard let sheet = material.sheet(.preparation) else { return [] }
    let language = maker.speaker.language
    return material.rules(of: "preparation", language) + [
      .table(
        maker.grid(
          sheet, id: "tabell-beredning", caption: String.preparationCaption,
          columns: [.name, .driver, .others, .interest, .isReady], by: .isReady))
    ]
  }
}

extension Sheet {
  /// Effects as a reader says them: whole percent, and a word for the vulnerability.
  fileprivate func withEffects(_ language: Language) -> Sheet {
    Sheet(
      table,
      columns.map { column in
        switch (column.declared, column.values) {
        case (.economyShort, .real(let shares)), (.economyLong, .real(let shares)):
          Column(
            column.declared,
            .text(
              shares.map { share in
                share?.percent(language) ?? ""
              }))
        case (.vulnerability, .text(let words)):
          Column(column.declared, .text(words.map { String.effect($0)[language] }))
        default: column
        }
      })
  }
}

// MARK: Wording

extension String {
  fileprivate static let stanceLetters = [
    Localised(swedish: "L", english: "L"), Localised(swedish: "Ö", english: "J"),
    Localised(swedish: "A", english: "W"), Localised(swedish: "–", english: "–"),
  ]

  fileprivate static func effect(_ word: String) -> Localised<String> {
    switch word {
    case "lower": Localised(swedish: "lägre", english: "lower")
    case "higher": Localised(swedish: "högre", english: "higher")
    case "none": Localised(swedish: "oförändrad", english: "unchanged")
    default: Localised(word)
    }
  }

  fileprivate static let readinessLead = Localised(
    swedish: "Vad organisationerna har svarat, område för område: L vill leda, Ö vill öka "
      + "samverkan, A avvaktar, – avstår. Tomt betyder inget svar.",
    english:
      "What the organisations have answered, area by area: L will lead, J will join, W waits, "
      + "– abstains. Empty means no answer.")
  fileprivate static let matrixCaption = Localised(
    swedish: "Organisationernas svar, i områdenas ordning",
    english: "The answers of the organisations, in the order of the areas")
  fileprivate static let orderCaption = Localised(
    swedish: "Områdenas ordning, vilka som kan starta enligt svaren och bedömda effekter",
    english: "The order of areas, who can start by the answers, and judged effects")
  fileprivate static let existingCaption = Localised(
    swedish: "Samarbeten som redan finns bland dem som svarat",
    english: "Collaborations that already run among those who answered")
  fileprivate static let preparationCaption = Localised(
    swedish: "Områden på första steget, de som kan beredas vidare först",
    english: "Areas on the first stage, those that can be prepared first")
}
