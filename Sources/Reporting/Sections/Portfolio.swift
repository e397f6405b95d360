// The portfolio in both editions: every initiative, the route by stage, and the four fields.

import Findings
import Text

extension SectionWriter {
  static let portfolio = SectionWriter(
    id: "portfolj", title: Localised(swedish: "Initiativ och portfölj", english: "Portfolio"),
    tells: [.fourFields, .hangingInitiatives, .portfolio, .process, .route]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.portfolio) else { return [] }
    let grid = maker.grid(
      sheet.worded(material, maker.speaker), id: "tabell-portfolj",
      caption: String.portfolioCaption,
      columns: [
        .name, .stage, .daysInStage, .owner, .portfolio, .politicallyDecided, .lacks,
        .contradiction, .priority, .priorityScore, .hangsOn,
      ].filter { column in sheet[column]?.holdsAnything ?? (column == .hangsOn) },
      by: .priorityOrder, ascending: true, limit: maker.speaker.edition == .board ? 25 : nil)
    return [.paragraph(String.portfolioLead[language])]
      + material.rules(of: "portfolio", language)
      + [.table(grid)] + material.charts(in: "portfolj") + route(material, maker)
      + (sheet[.politicallyDecided]?.holdsAnything == true
        ? gates(material, maker) + process(material, maker) : [])
      + fields(material, maker)
  }

  /// What each initiative lacks before its next stage, those that lack something.
  private static func gates(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.portfolio) else { return [] }
    let lacking = sheet.rows { !sheet.text(.gateLacks, $0).isEmpty }
    guard lacking.rowCount > 0 else { return [] }
    let language = maker.speaker.language
    return [.heading(String.gatesHeading[language])] + material.rules(of: "gates", language) + [
      .table(
        maker.grid(
          lacking.worded(material, maker.speaker), id: "tabell-grindar",
          caption: String.gatesCaption, columns: [.name, .stage, .nextStage, .gateLacks],
          by: .priorityOrder, ascending: true,
          limit: maker.speaker.edition == .board ? 25 : nil))
    ]
  }

  /// How many initiatives show the sign of each step of the association's process.
  private static func process(_ material: Material, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    guard let sheet = material.sheet(.process), sheet[.showSign]?.holdsAnything ?? false else {
      return []
    }
    let worded = sheet.worded(.processStep) { material.word("portfolio", $0, language) }
    return [.heading(String.processHeading[language])] + material.rules(of: "process", language)
      + [
        .table(
          maker.grid(
            worded, id: "tabell-process", caption: String.processCaption,
            columns: [.processStep, .showSign, .showAll].filter {
              sheet[$0]?.holdsAnything ?? false
            }, by: nil))
      ]
  }

  private static func route(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.route), sheet[.stageInitiatives]?.holdsAnything ?? false
    else {
      return []
    }
    return [
      .heading(String.routeHeading[maker.speaker.language]),
      .table(
        maker.grid(
          sheet.worded(material, maker.speaker), id: "tabell-vag", caption: String.routeCaption,
          columns: [.stage, .stageInitiatives, .medianDays, .stuck].filter {
            sheet[$0]?.holdsAnything ?? false
          }, by: nil)),
    ]
  }

  /// Role by assignment, as the model is drawn.
  private static func fields(_ material: Material, _ maker: GridMaker) -> [Block] {
    let language = maker.speaker.language
    guard let sheet = material.sheet(.fourFields),
      case .whole(let counts)? = sheet[.stageInitiatives],
      // Unknown, or of no initiative: there are no fields to show.
      counts.contains(where: { ($0 ?? 0) != 0 })
    else { return [] }
    let portfolio = material.sheet(.portfolio)
    let placed = counts.reduce(0) { $0 + ($1 ?? 0) }
    let without = (portfolio?.rowCount ?? placed) - placed
    /// The number of initiatives in a field, and their names.
    func held(_ field: String) -> String {
      let row = counts.indices.first { sheet.text(.fieldOfFour, $0) == field }
      let count = (row.flatMap { counts[$0] } ?? 0).shown(language)
      let names = (0..<(portfolio?.rowCount ?? 0)).compactMap { row in
        portfolio?.text(.fieldOfFour, row) == field ? portfolio?.text(.name, row) : nil
      }
      return names.isEmpty ? count : "\(count): \(names.joined(separator: "; "))"
    }
    return [
      .heading(String.fieldsHeading[language]),
      .paragraph(String.fieldsLead[language] + String.unplaced(without)[language]),
      .table(
        Grid(
          id: "tabell-fyra-falt", caption: String.fieldsCaption[language],
          columns: [
            Grid.Column(String.role[language]),
            Grid.Column(String.operative[language]), Grid.Column(String.strategic[language]),
          ],
          cells: [
            [String.explore[language], held("explore_operative"), held("explore_strategic")],
            [String.produce[language], held("produce_operative"), held("produce_strategic")],
          ].map { $0.map { Cell($0) } })),
    ]
  }
}

extension Sheet {
  /// Words of the portfolio in the reader's language, whom each initiative hangs on, and the order.
  fileprivate func worded(_ material: Material, _ speaker: Speaker) -> Sheet {
    func word(_ text: String) -> String {
      material.word("portfolio", text, speaker.language)
    }
    func list(_ text: String) -> String {
      text.split(separator: " ").map { word(String($0)) }.joined(separator: ", ")
    }
    let sheet = worded(.stage, word).worded(.fieldOfFour, word).worded(.nextStage, word)
      .worded(.contradiction, word).worded(.lacks, list).worded(.gateLacks, list)
    var all = sheet.columns
    if case .text(let ids)? = self[.initiative], case .whole(let places)? = self[.priority] {
      all.append(Column(.priorityOrder, .whole(places.map { $0 ?? .max })))
      if let hanging = material.sheet(.hangingInitiatives) {
        var people: [String: [String]] = [:]
        for row in 0..<hanging.rowCount {
          people[hanging.text(.initiative, row), default: []].append(
            speaker.text(Phrase([.person(id: hanging.text(.person, row))])))
        }
        all.append(
          Column(.hangsOn, .text(ids.map { people[$0, default: []].joined(separator: ", ") })))
      }
    }
    return Sheet(table, all)
  }
}

extension Column {
  /// Initiatives without a priority come last.
  fileprivate static let priorityOrder = Column(
    "priority_order", "Prioritetsordning", "Order of priority", .number(0), .open)
}

// MARK: Wording

extension String {
  fileprivate static let portfolioLead = Localised(
    swedish: "Initiativens väg går från behov till beslutat uppdrag. Tabellerna visar var varje "
      + "initiativ står, vad det saknar och vilka som har högst prioritet.",
    english:
      "Initiatives go from need to mandated assignment. The tables show where each initiative "
      + "is, what it lacks, and which have the highest priority.")
  fileprivate static let portfolioCaption = Localised(
    swedish: "Initiativen, högst prioritet först", english: "Initiatives, highest priority first")
  fileprivate static let gatesHeading = Localised(
    swedish: "Före nästa steg", english: "Before the next stage")
  fileprivate static let gatesCaption = Localised(
    swedish: "Vad som saknas för att ett initiativ ska gå vidare",
    english: "What an initiative lacks to go on")
  fileprivate static let processHeading = Localised(
    swedish: "Arbetsprocessens fyra steg", english: "The four steps of the work process")
  fileprivate static let processCaption = Localised(
    swedish: "Initiativ som visar tecken på varje steg",
    english: "Initiatives that show signs of each step")
  fileprivate static let routeHeading = Localised(
    swedish: "Vägen från behov till beslut", english: "The route from need to mandate")
  fileprivate static let routeCaption = Localised(
    swedish: "Initiativ på varje steg", english: "Initiatives at each stage")
  fileprivate static let fieldsHeading = Localised(
    swedish: "De fyra fälten", english: "The four fields")
  fileprivate static let fieldsLead = Localised(
    swedish:
      "Initiativen är ordnade efter roll och uppdrag. De utforskar eller producerar, i operativ leverans "
      + "eller i strategisk framsyn.",
    english:
      "The initiatives are arranged by role and assignment. They explore or produce, in operational delivery or in "
      + "strategic foresight.")

  /// How many initiatives are in no field, since role or assignment is not given.
  fileprivate static func unplaced(_ count: Int) -> Localised<String> {
    guard count > 0 else { return Localised("") }
    return Localised(
      swedish:
        " För \(Reporting.count(count, "initiativ", "initiativ")) är roll eller uppdrag inte angivet.",
      english:
        " The role or assignment of \(Reporting.count(count, "initiative is", "initiatives are", .english)) not stated."
    )
  }
  fileprivate static let fieldsCaption = Localised(
    swedish: "Initiativen i varje fält", english: "Initiatives in each field")
  fileprivate static let role = Localised(swedish: "Roll", english: "Role")
  fileprivate static let operative = Localised(
    swedish: "Operativ leverans", english: "Operational delivery")
  fileprivate static let strategic = Localised(
    swedish: "Strategisk framsyn och avtryck", english: "Strategic foresight and imprint")
  fileprivate static let explore = Localised(swedish: "Utforska", english: "Explore")
  fileprivate static let produce = Localised(swedish: "Producera", english: "Produce")
}
