// Agreements: what runs, the days that come within three years, warning signs, and what has ended.

import Findings
import Text

extension SectionWriter {
  static let agreements = SectionWriter(
    id: "avtal", title: Localised(swedish: "Avtal och avslut", english: "Agreements and endings"),
    tells: [.agreements, .agreementSigns, .agreementsEnded]
  ) { material, maker in
    let language = maker.speaker.language
    let sheet = material.sheet(.agreements)
    let ended = material.sheet(.agreementsEnded)
    guard sheet != nil || ended != nil else { return [] }
    return [.paragraph(String.lead[language])] + material.rules(of: "agreements", language)
      + (sheet.map { running($0, material, maker) } ?? [])
      + (ended.map { left($0, maker) } ?? [])
  }

  private static func running(
    _ sheet: Sheet, _ material: Material, _ maker: GridMaker
  ) -> [Block] {
    let language = maker.speaker.language
    let isBoard = maker.speaker.edition == .board
    let days = calendar(sheet, material.asOf, maker)
    let columns: [Column] = [
      .collaboration, .status, .agreement, .to, .notice, .review, .lastDecision, .signs,
    ]
    let grid = maker.grid(
      sheet.worded(.status) { material.word("agreements", $0, language) }, id: "tabell-avtal",
      caption: String.caption, columns: columns.filter { sheet.tells($0) }, by: nil,
      limit: isBoard ? 25 : nil)
    let gaps = String.gaps(sheet)[language]
    return (days.map { [.table($0)] } ?? [.paragraph(String.noDays[language])])
      + (gaps.isEmpty ? [] : [.paragraph(gaps)]) + [.table(grid)] + signs(sheet, material, maker)
  }

  /// The days of the next three years, the first first.
  private static func calendar(_ sheet: Sheet, _ asOf: String, _ maker: GridMaker) -> Grid? {
    let language = maker.speaker.language
    let kinds: [(Column, Column, Localised<String>)] = [
      (.notice, .daysToNotice, String.noticeDay), (.to, .daysToEnd, String.lastDay),
      (.review, .daysToReview, String.reviewDay),
    ]
    var rows: [(days: Int, cells: [Cell])] = []
    for (date, days, word) in kinds {
      let left = sheet.wholes(days)
      for row in left.indices {
        guard let number = left[row], (0...String.calendarDays).contains(number),
          sheet.text(.status, row) != "planned"
        else { continue }
        rows.append(
          (
            number,
            [
              Cell(sheet.text(date, row)), Cell(word[language]),
              maker.number(sheet, .collaboration, row),
              Cell(sheet.text(.lastDecision, row)),
            ]
          ))
      }
    }
    guard !rows.isEmpty else { return nil }
    let sorted = rows.enumerated().sorted {
      ($0.element.days, $0.offset) < ($1.element.days, $1.offset)
    }.map(\.element.cells)
    let tellsDecisions = sheet.tells(.lastDecision)
    return Grid(
      id: "tabell-avtal-dagar", caption: String.calendarCaption[language],
      columns: [
        Grid.Column(String.day[language]), Grid.Column(String.event[language]),
        Grid.Column(Column.collaboration.title[language]),
      ] + (tellsDecisions ? [Grid.Column(Column.lastDecision.title[language])] : []),
      cells: tellsDecisions ? sorted : sorted.map { Array($0.dropLast()) })
  }

  /// The warning signs of what ends, can be given notice of, or is to be reviewed; in the annex, of all.
  private static func signs(
    _ agreements: Sheet, _ material: Material, _ maker: GridMaker
  ) -> [Block] {
    let language = maker.speaker.language
    guard let sheet = material.sheet(.agreementSigns) else { return [] }
    let ids = agreements.texts(.collaboration)
    let (ends, notices) = (agreements.flags(.endsSoon), agreements.flags(.noticeSoon))
    let late = agreements.flags(.reviewOverdue)
    let due = Set(
      ids.indices.filter { ends[$0] == true || notices[$0] == true || late[$0] == true }
        .map { ids[$0] })
    let rows = (0..<sheet.rowCount).filter {
      maker.speaker.edition == .annex || due.contains(sheet.text(.collaboration, $0))
    }
    guard !rows.isEmpty else { return [] }
    let told = sheet.picking(rows).worded(.sign) { material.word("agreements", $0, language) }
      .worded(.rowSays) { String.withMore($0, language) }
    return [.heading(String.signsHeading[language])]
      + material.rules(of: "agreement_signs", language) + [
        .table(
          maker.grid(
            told, id: "tabell-avtal-tecken", caption: String.signsCaption(maker.speaker.edition),
            columns: [.collaboration, .sign, .rowSays, .fromTable], by: nil))
      ]
  }

  private static func left(_ sheet: Sheet, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    let columns: [Column] = [.collaboration, .area, .from, .to, .ending, .lastDecision]
    return [
      .heading(String.endedHeading[language]), .paragraph(String.endedLead(sheet)[language]),
      .table(
        maker.grid(
          sheet, id: "tabell-avslutade", caption: String.endedCaption,
          columns: columns.filter { sheet.tells($0) }, by: nil)),
    ]
  }

  static let hosting = SectionWriter(
    id: "vardskap",
    title: Localised(swedish: "Värdskap för samarbeten", english: "Hosting of collaborations"),
    tells: [.hosting, .hostingMeasures]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.hosting), let measures = material.sheet(.hostingMeasures)
    else { return [] }
    return material.rules(of: "hosting", language) + [
      .table(
        maker.grid(
          measures.worded(.hostedGroup) { material.word("hosting", $0, language) },
          id: "tabell-vardskap-slag", caption: String.hostingKinds,
          columns: [
            .hostedGroup, .hostings, .hostingOrganisations, .hostingEffective, .hostingHHI,
          ], by: nil)),
      .table(
        maker.grid(
          sheet, id: "tabell-vardskap", caption: String.hostingCaption,
          columns: [
            .organisation, .takesPart, .hostsOther, .expectedOther, .hostsOperations, .hostsUntold,
          ].filter { sheet.tells($0) }, by: .takesPart,
          limit: maker.speaker.edition == .board ? 35 : nil)),
    ]
  }
}

extension Sheet {
  /// Whether any cell of the column holds something.
  fileprivate func tells(_ column: Findings.Column) -> Bool { self[column]?.holdsAnything ?? false }
}

// MARK: Wording

extension String {
  /// Three years.
  fileprivate static let calendarDays = 1096

  fileprivate static let lead = Localised(
    swedish:
      "Avsnittet visar vilka samarbeten som pågår, vilka avtal som löper ut eller ska ses över, och vad som har avslutats.",
    english:
      "This section shows which collaborations are ongoing, which agreements end or are to be reviewed, and what has ended."
  )
  fileprivate static let caption = Localised(
    swedish: "Samarbetena och deras avtal", english: "The collaborations and their agreements")
  fileprivate static let calendarCaption = Localised(
    swedish: "Viktiga dagar de närmaste tre åren",
    english: "Important dates in the next three years"
  )
  fileprivate static let noDays = Localised(
    swedish: "Listan har ingen slutdag, uppsägningsdag eller översyn inom tre år.",
    english: "The list has no end date, notice date or review within three years.")
  fileprivate static let day = Localised(swedish: "Dag", english: "Day")
  fileprivate static let event = Localised(swedish: "Vad", english: "What")
  fileprivate static let lastDay = Localised(swedish: "löper ut", english: "ends")
  fileprivate static let noticeDay = Localised(
    swedish: "sista dag för uppsägning", english: "last day to give notice")
  fileprivate static let reviewDay = Localised(swedish: "översyn", english: "review")
  fileprivate static let signsHeading = Localised(
    swedish: "Varningstecken att gå igenom", english: "Warning signs to discuss")

  fileprivate static func signsCaption(_ edition: Edition) -> Localised<String> {
    switch edition {
    case .annex:
      Localised(
        swedish: "Varningstecken i andra tabeller", english: "Warning signs in other tables")
    case .board:
      Localised(
        swedish: "Varningstecken för avtal som löper ut, kan sägas upp eller skulle ha setts över",
        english:
          "Warning signs for agreements that end, can be given notice on, or are overdue for review"
      )
    }
  }

  /// "a (0); b (1); +2" as a reader has it: "a (0); b (1); 2 till".
  fileprivate static func withMore(_ row: String, _ language: Language) -> String {
    let parts = row.split(separator: "; ")
    guard let last = parts.last, last.hasPrefix("+") else { return row }
    let more = Localised(swedish: "till", english: "more")[language]
    return (parts.dropLast().map(String.init) + ["\(last.dropFirst()) \(more)"])
      .joined(separator: "; ")
  }

  fileprivate static let endedHeading = Localised(swedish: "Avslutade", english: "Ended")
  fileprivate static let endedCaption = Localised(
    swedish: "Avslutade samarbeten och skälen till det",
    english: "Ended collaborations and the reasons")
  fileprivate static let hostingKinds = Localised(
    swedish: "Värdskapen efter slag", english: "Hosting by kind")
  fileprivate static let hostingCaption = Localised(
    swedish: "Värdar för pågående samarbeten", english: "Hosts of ongoing collaborations")

  /// How many have neither end nor review, and how many nobody can say where they stand.
  fileprivate static func gaps(_ sheet: Sheet) -> Localised<String> {
    let open = sheet.flags(.isOpenEnded).count { $0 == true }
    let untold = sheet.texts(.status).count(where: \.isEmpty)
    let (sv, en) = (open.asOpening(.swedish, isNeuter: true), open.asOpening(.english))
    let openWords = Localised(
      swedish: open == 0
        ? nil
        : "\(sv) \(open == 1 ? "samarbete" : "samarbeten") har varken slutdag eller dag för översyn.",
      english: open == 0
        ? nil
        : "\(en) \(open == 1 ? "collaboration has" : "collaborations have") neither an end date nor a review date."
    )
    let untoldWords = Localised(
      swedish: untold == 0
        ? nil
        : "För \(untold.inWords(.swedish, isNeuter: true)) säger listan inte om \(untold == 1 ? "det" : "de") pågår.",
      english: untold == 0
        ? nil
        : "For \(untold.inWords(.english)) the list does not say whether \(untold == 1 ? "it is" : "they are") ongoing."
    )
    return Localised(
      swedish: [openWords.swedish, untoldWords.swedish].compactMap(\.self).joined(separator: " "),
      english: [openWords.english, untoldWords.english].compactMap(\.self).joined(separator: " "))
  }

  /// How many have ended, and of how many the reason is told.
  fileprivate static func endedLead(_ sheet: Sheet) -> Localised<String> {
    let count = sheet.rowCount
    let told = sheet.texts(.ending).count { !$0.isEmpty }
    return Localised(
      swedish:
        "\(count.asOpening(.swedish, isNeuter: true)) \(count == 1 ? "samarbete är avslutat" : "samarbeten är avslutade") "
        + "och räknas inte med någon annanstans i rapporten. Skälet är angivet för "
        + "\(told == 0 ? "inget" : told.inWords(.swedish, isNeuter: true)).",
      english:
        "\(count.asOpening(.english)) \(count == 1 ? "collaboration has" : "collaborations have") ended and "
        + "\(count == 1 ? "is" : "are") counted nowhere else in the report. The reason is stated for "
        + "\(told == 0 ? "none" : told.inWords(.english)).")
  }
}
