// Goals and decisions in both editions: what is meant, what is decided, what waits, and how it stands.

import Findings
import Text

extension SectionWriter {
  static let goals = SectionWriter(
    id: "mal", title: Localised(swedish: "Mål", english: "Goals"), tells: [.goals]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.goals) else { return [] }
    let names = Dictionary(
      zip(sheet.texts(.id), sheet.texts(.name)).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    let worded = sheet.worded(.level) { material.word("goals", $0, language) }
      .worded(.goalParent) { names[$0] ?? $0 }
    let grid = maker.grid(
      worded, id: "tabell-mal", caption: String.goalsCaption,
      columns: [
        .name, .level, .goalParent, .year, .goalInitiatives, .initiativesBelow, .hasPassed,
      ].filter { sheet[$0]?.holdsAnything ?? false }, by: nil)
    return [.paragraph(String.goalsLead[language])] + material.rules(of: "goals", language)
      + [.table(grid)]
  }

  static let decisions = SectionWriter(
    id: "beslut", title: Localised(swedish: "Beslut", english: "Decisions"),
    tells: [.decisions, .decisionsOnFindings]
  ) { material, maker in
    let (language, isBoard) = (maker.speaker.language, maker.speaker.edition == .board)
    guard let sheet = material.sheet(.decisions) else { return [] }
    let told = sheet.told(material, maker.speaker)
    let grid = maker.grid(
      told, id: "tabell-beslut", caption: String.decisionsCaption,
      columns: ([
        .date, .body, .kind, .about, .decision, .responsible, .due, .next, .status,
        .daysOverdue, .today,
      ] + (isBoard ? [] : [.reference, .id])).filter { told[$0]?.holdsAnything ?? false },
      by: .agendaOrder, limit: isBoard ? 25 : nil)
    return [.paragraph(String.decisionsLead[language])]
      + material.rules(of: "decisions", language) + [.table(grid)]
  }

  /// The ids of the findings, which a decision may be about: the annex alone, since an id may hold a person.
  static func ids(of findings: [Finding], _ speaker: Speaker) -> [Block] {
    let language = speaker.language
    guard speaker.edition == .annex, !findings.isEmpty else { return [] }
    return [
      .heading(String.idsHeading[language]), .paragraph(String.idsLead[language]),
      .table(
        Grid(
          id: "tabell-iakttagelser", caption: String.idsHeading[language],
          columns: [
            Grid.Column(Localised(swedish: "Id", english: "Id")[language]),
            Grid.Column(Localised(swedish: "Iakttagelse", english: "Finding")[language]),
          ], cells: findings.map { [Cell($0.id), Cell(speaker.text($0.fact))] })),
    ]
  }
}

extension Sheet {
  /// Words for codes, the current fact of a finding for its kind, and the order of an agenda.
  fileprivate func told(_ material: Material, _ speaker: Speaker) -> Sheet {
    let language = speaker.language
    func word(_ text: String) -> String { material.word("decisions", text, language) }
    let facts = Dictionary(
      material.findings.map { ($0.id, $0.fact) }, uniquingKeysWith: { first, _ in first })
    let known = material.sheet(.decisionsOnFindings).map { sheet in
      Dictionary(
        zip(sheet.texts(.id), sheet.flags(.isThere)).map { ($0, $1) },
        uniquingKeysWith: { first, _ in first })
    }
    var (about, today) = ([String](), [String]())
    for row in 0..<rowCount {
      let sort = text(.aboutKind, row)
      if sort == "finding" {
        let fact = facts[text(.aboutID, row)].map { speaker.text($0) }
        let isThere = known?[text(.id, row)] ?? nil
        about.append(word(sort) + (fact.map { ": " + $0 } ?? ""))
        today.append(isThere.map { ($0 ? String.there : String.gone)[language] } ?? "")
      } else {
        let name = text(.about, row)
        about.append(sort == "other" ? "\(name) (\(word(sort)))" : "\(word(sort)): \(name)")
        today.append(word(text(.today, row)))
      }
    }
    let late = wholes(.daysOverdue)
    let open = flags(.isOpen)
    let order = late.indices.map { row in
      late[row] ?? (open[row] == true ? 0 : open[row] == nil ? -1 : -2)
    }
    let sheet = worded(.kind, word).worded(.status, word).worded(.about, as: about)
      .worded(.today, as: today)
    return Sheet(table, sheet.columns + [Column(.agendaOrder, .whole(order))])
  }
}

extension Column {
  /// The longest overdue first, then what is open, then the rest.
  fileprivate static let agendaOrder = Column(
    "agenda_order", "Ordning", "Order", .number(0), .open)
}

// MARK: Wording

extension String {
  fileprivate static let goalsLead = Localised(
    swedish: "Tabellen visar målen, vilka mål de hör under och hur många initiativ som har dem.",
    english: "The table shows the goals, the goals above them, and how many initiatives have them.")
  fileprivate static let goalsCaption = Localised(swedish: "Målen", english: "The goals")
  fileprivate static let decisionsLead = Localised(
    swedish:
      "Tabellen visar vad som är beslutat, vem som ansvarar och till när. Försenade beslut står först, "
      + "därefter övriga öppna.",
    english:
      "The table shows what has been decided, who is responsible, and by when. Overdue decisions come first, "
      + "then others that are open.")
  fileprivate static let decisionsCaption = Localised(
    swedish: "Besluten, försenade först", english: "The decisions, overdue first")
  fileprivate static let there = Localised(swedish: "finns kvar", english: "still there")
  fileprivate static let gone = Localised(
    swedish: "har ingen egen iakttagelse i den här rapporten",
    english: "has no finding of its own in this report")
  fileprivate static let idsHeading = Localised(
    swedish: "Iakttagelsernas id", english: "Ids of the findings")
  fileprivate static let idsLead = Localised(
    swedish:
      "Ett beslut om en iakttagelse förs in med dess id: make decide DATASET=… ABOUT='id' "
      + "DECISION='…'. Nästa rapport visar om iakttagelsen finns kvar.",
    english: "A decision on a finding is entered with its id: make decide DATASET=… ABOUT='id' "
      + "DECISION='…'. The next report tells whether the finding is still there.")
}
