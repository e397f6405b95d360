// Person dependency: how many in each cell of consequence and likelihood, and who comes first.

import Findings
import Text

extension SectionWriter {
  static let dependency = SectionWriter(
    id: "personberoende",
    title: Localised(swedish: "Personberoende", english: "Person dependency"),
    tells: [.dependency]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.dependency), let people = RiskRows(sheet) else { return [] }
    var blocks: [Block] = [.paragraph(String.lead[language])]
    if !people.knowsLikelihood { blocks.append(.note(String.unknown[language])) }
    blocks.append(.table(maker.matrix(people)))
    let listed = people.short
    guard !listed.isEmpty else {
      return blocks + [.note(String.nobody[language])]
    }
    blocks.append(.table(maker.shortList(people, listed)))
    return blocks
  }
}

/// The columns of dependency.csv that the section needs.
private struct RiskRows {
  static let levels = ["high", "medium", "low"]
  static let measures = [
    Column.cutOffNetworks, .cutOffOrganisations, .soleBridges, .uncoveredRoles,
    .soleSeatsUncovered, .initiatives,
  ]

  let sheet: Sheet
  let ids: [String]
  let consequence: [String]
  let likelihood: [String]
  let riskClass: [String]
  let loss: [Double?]

  init?(_ sheet: Sheet) {
    guard case .text(let ids)? = sheet[.person],
      case .text(let consequence)? = sheet[.consequence],
      case .text(let likelihood)? = sheet[.likelihood],
      case .text(let riskClass)? = sheet[.class],
      case .real(let loss)? = sheet[.efficiencyLoss]
    else { return nil }
    self.sheet = sheet
    self.ids = ids
    self.consequence = consequence
    self.likelihood = likelihood
    self.riskClass = riskClass
    self.loss = loss
  }

  /// The likelihoods as the matrix has them; the last is unknown.
  static let likelihoods = ["low", "medium", "high", ""]

  /// Whether anybody's likelihood is known.
  var knowsLikelihood: Bool { likelihood.contains { !$0.isEmpty } }

  /// Those of the two upper levels of class or consequence: by class, consequence, loss, then id.
  var short: [Int] {
    func rank(_ level: String) -> Int { Self.levels.firstIndex(of: level) ?? 3 }
    return ids.indices.filter {
      rank(riskClass[$0]) < 2 || rank(consequence[$0]) < 2
    }.sorted { a, b in
      (rank(riskClass[a]), rank(consequence[a]), -(loss[a] ?? 0), ids[a])
        < (rank(riskClass[b]), rank(consequence[b]), -(loss[b] ?? 0), ids[b])
    }
  }

  func count(_ consequence: String, _ likelihood: String) -> Int {
    ids.indices.count { self.consequence[$0] == consequence && self.likelihood[$0] == likelihood }
  }

  func isTrue(_ column: Column, _ row: Int) -> Bool {
    if case .flag(let values)? = sheet[column] { values[row] == true } else { false }
  }

  func whole(_ column: Column, _ row: Int) -> Int {
    if case .whole(let values)? = sheet[column] { values[row] ?? 0 } else { 0 }
  }
}

extension GridMaker {
  /// Consequence down, likelihood across; in the board edition one to four people are "1–4".
  fileprivate func matrix(_ people: RiskRows) -> Grid {
    let language = speaker.language
    let isBoard = speaker.edition == .board
    let likelihoods = people.knowsLikelihood ? RiskRows.likelihoods : [""]
    let counts = RiskRows.levels.flatMap { consequence in
      likelihoods.map { people.count(consequence, $0) }
    }
    let cells =
      isBoard
      ? zip(counts, counts.people(language)).map { Cell(people: $0, language, printed: $1) }
      : counts.map { Cell($0, language) }
    return Grid(
      id: "tabell-riskmatris", caption: String.matrixCaption[language],
      columns: [Grid.Column(String.consequence[language])]
        + likelihoods.map {
          Grid.Column(String.likelihood($0)[language], isNumber: true)
        },
      cells: RiskRows.levels.indices.map { row in
        [Cell(String.level(RiskRows.levels[row])[language])]
          + cells[row * likelihoods.count..<(row + 1) * likelihoods.count]
      }, footnote: isBoard ? String.small[language] : "")
  }

  fileprivate func shortList(_ people: RiskRows, _ rows: [Int]) -> Grid {
    let language = speaker.language
    let isBoard = speaker.edition == .board
    let limit = isBoard ? 10 : rows.count
    // Who is of which class would count the cells of the matrix that are withheld.
    let classes: [(column: Column, levels: [String])] =
      isBoard
      ? []
      : [
        (.class, people.riskClass), (.consequence, people.consequence),
        (.likelihood, people.likelihood),
      ]
    return Grid(
      id: "tabell-personberoende", caption: String.listCaption[language],
      columns: [Grid.Column(Column.person.title[language])]
        + classes.map {
          Grid.Column(($0.column == .class ? String.importance : $0.column.title)[language])
        } + [
          Grid.Column(Column.efficiencyLoss.title[language], isNumber: true),
          Grid.Column(String.stakes[language]), Grid.Column(String.signs[language]),
        ],
      cells: rows.prefix(limit).map { row in
        [Cell(speaker.text(Phrase([.person(id: people.ids[row])])))]
          + classes.map { Cell(String.level($0.levels[row])[language]) } + [
            people.loss[row].map { Cell(share: $0, language, decimals: 1) } ?? .none,
            Cell(stakes(people, row)), Cell(signs(people, row)),
          ]
      },
      footnote: rows.count > limit ? PageWords.morePeople(rows.count - limit)[language] : "")
  }

  /// What hangs on the person: every measure that is not nought, by its name.
  private func stakes(_ people: RiskRows, _ row: Int) -> String {
    let found = RiskRows.measures.compactMap { measure -> String? in
      let count = people.whole(measure, row)
      let title = measure.title[speaker.language].lowercased()
      return count > 0 ? "\(title): \(count.shown(speaker.language))" : nil
    }
    return found.isEmpty ? "–" : found.joined(separator: "; ")
  }

  private func signs(_ people: RiskRows, _ row: Int) -> String {
    let language = speaker.language
    let leaving =
      people.whole(.leavingSeats, row) - people.whole(.announcedVacancies, row)
    let found =
      (leaving > 0 ? [String.leaving(leaving, speaker)[language]] : [])
      + [
        (Column.newOnPost, String.newOnPost), (.vacancy, String.vacancy),
        (.noDeputy, String.noDeputy),
      ].filter { people.isTrue($0.0, row) }.map { $0.1[language] }
    let announced = people.whole(.announcedVacancies, row)
    let known = announced > 0 ? [String.announced(announced, speaker)[language]] + found : found
    return known.isEmpty ? "–" : known.joined(separator: "; ")
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Följd: vad som skulle gå förlorat om personen lämnar sina platser. Sannolikhet: bara vad "
      + "listorna säger om slutdatum och anmälda vakanser. Reglerna står i metodavsnittet. Sårbarheten "
      + "ligger i bemanningen, aldrig hos personen.",
    english:
      "Consequence: what would be lost if the person left. Likelihood: only what the lists say of "
      + "end dates and announced vacancies. The rules are in the method section. The weakness lies in the "
      + "staffing, never in the person."
  )
  fileprivate static let unknown = Localised(
    swedish: "Sannolikheten kan inte bedömas: ingen pågående plats har ett slutdatum, och ingen "
      + "vakans är anmäld. Betydelsen är därför densamma som följden.",
    english: "The likelihood cannot be judged: no current seat has an end date, and no vacancy is "
      + "announced. The importance is therefore that of the consequence.")
  fileprivate static let nobody = Localised(
    swedish:
      "För ingen person är betydelsen stor eller viss: följden är mindre, eller så finns ersättare.",
    english:
      "Nobody is of high or medium importance: the consequence is low, or there are deputies.")
  fileprivate static let matrixCaption = Localised(
    swedish: "Antal personer efter följd och sannolikhet",
    english: "People by consequence and likelihood")
  fileprivate static let consequence = Localised(swedish: "Följd", english: "Consequence")
  fileprivate static let importance = Localised(swedish: "Betydelse", english: "Importance")
  fileprivate static let small = Localised(
    swedish: "Antalen är avrundade till närmaste femtal; en till fyra personer anges som 1–4.",
    english: "Numbers are rounded to the nearest five; one to four people are shown as 1–4.")
  fileprivate static let listCaption = Localised(
    swedish: "Personberoende, störst betydelse först",
    english: "Person dependency, greatest importance first")
  fileprivate static let stakes = Localised(
    swedish: "Följd om personen lämnar", english: "What would be lost")
  fileprivate static let signs = Localised(
    swedish: "Vad listorna säger", english: "What the lists say")
  fileprivate static let newOnPost = Localised(swedish: "ny på posten", english: "new to the post")
  fileprivate static let vacancy = Localised(
    swedish: "vakant plats i samma nätverk", english: "a vacant seat in the same network")
  fileprivate static let noDeputy = Localised(
    swedish: "ersättare saknas", english: "no deputy")

  fileprivate static func leaving(_ seats: Int, _ speaker: Speaker) -> Localised<String> {
    Localised(
      swedish: speaker.people(seats, "plats löper ut", "platser löper ut"),
      english: speaker.people(seats, "seat ends", "seats end"))
  }

  fileprivate static func announced(_ seats: Int, _ speaker: Speaker) -> Localised<String> {
    Localised(
      swedish: speaker.people(seats, "anmäld vakans", "anmälda vakanser"),
      english: speaker.people(seats, "announced vacancy", "announced vacancies"))
  }

  fileprivate static func level(_ level: String) -> Localised<String> {
    switch level {
    case "high": Localised(swedish: "stor", english: "high")
    case "medium": Localised(swedish: "viss", english: "medium")
    case "": Localised(swedish: "okänd", english: "unknown")
    default: Localised(swedish: "mindre", english: "low")
    }
  }

  fileprivate static func likelihood(_ level: String) -> Localised<String> {
    Localised(
      swedish: "Sannolikhet: \(String.level(level).swedish)",
      english: "Likelihood: \(String.level(level).english)")
  }
}
