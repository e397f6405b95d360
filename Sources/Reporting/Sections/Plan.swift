// The plan: how the gaps can be closed in the fewest hours, by whom, and what that changes.

import Findings
import Text

extension SectionWriter {
  static let plan = SectionWriter(
    id: "plan-luckor",
    title: Localised(
      swedish: "Förslag: kontakt där den saknas", english: "Proposal: contact where there is none"),
    tells: [.plan, .planEffect], restsOnClasses: true
  ) { material, maker in
    let language = maker.speaker.language
    guard let effect = material.sheet(.planEffect) else {
      // Without gaps to judge there is no plan, and the reason is said; without networks nothing is.
      return material.unknown(.diagonalGaps).map {
        [.note(String.withheld[language] + " " + $0[language])]
      } ?? []
    }
    let change = Effect(effect)
    if change.after(.weakenedNetworks) > 0 { return [.note(String.rejected[language])] }
    guard let plan = material.sheet(.plan), let grid = maker.plan(plan) else { return [] }
    return [
      .paragraph(String.lead[language])
    ] + (material.planRules.isEmpty ? [] : [.list(material.planRules.map { $0[language] })]) + [
      .paragraph(
        String.method(change, language)
          + (change.assumed.sentence.map { " " + $0[language] } ?? "")),
      .paragraph(String.left(change, language)),
      .table(grid), .table(maker.effect(change)),
    ]
  }
}

/// Values before and after.
private struct Effect {
  private var rows: [MeasureName: (Double?, Double?)] = [:]

  init(_ sheet: Sheet) {
    guard case .text(let names)? = sheet[.measure], case .real(let before)? = sheet[.before],
      case .real(let after)? = sheet[.after]
    else { return }
    for row in names.indices { rows[MeasureName(names[row])] = (before[row], after[row]) }
  }

  func before(_ name: MeasureName) -> Double? { rows[name]?.0 }
  func after(_ name: MeasureName) -> Double { rows[name]?.1 ?? 0 }
  func afterValue(_ name: MeasureName) -> Double? { rows[name]?.1 }

  var assumed: AssumedHours {
    AssumedHours(
      networks: Int(before(.networks) ?? 0), assumed: Int(before(.networksOfAssumedHours) ?? 0)
    )
  }
}

extension GridMaker {
  fileprivate func plan(_ sheet: Sheet) -> Grid? {
    let language = speaker.language
    guard case .whole(let actions)? = sheet[.action], case .text(let kinds)? = sheet[.kind],
      case .text(let a)? = sheet[.a], case .text(let b)? = sheet[.b],
      case .text(let people)? = sheet[.person], case .text(let joins)? = sheet[.joins],
      case .text(let reasons)? = sheet[.reason]
    else { return nil }
    let rows = actions.indices.filter {
      speaker.edition == .annex || (actions[$0] ?? 0) <= 10
    }
    let all = Set(actions).count
    let shown = Set(rows.map { actions[$0] }).count
    return Grid(
      id: "tabell-plan", caption: String.caption[language],
      columns: [
        Grid.Column(String.between[language]), Grid.Column(String.way[language]),
        Grid.Column(String.who[language]), Grid.Column(String.goes[language]),
        Grid.Column(String.why[language]),
        Grid.Column(Column.hours.title[language], isNumber: true),
      ],
      cells: rows.map { row in
        [
          Cell("\(speaker.register.network(a[row])) – \(speaker.register.network(b[row]))"),
          Cell(PlanWords.of(kinds[row])[language]),
          Cell(
            people[row].isEmpty
              ? String.everybody[language] : speaker.onCover.text([.person(id: people[row])])),
          joins[row].isEmpty ? .none : Cell(speaker.register.network(joins[row])),
          Cell(why(reasons[row]) { PlanWords.of($0) }),
          // Hours of one person are told in the annex.
          speaker.edition == .board && !people[row].isEmpty ? .none : number(sheet, .hours, row),
        ]
      }, footnote: all > shown ? String.more(all - shown)[language] : "")
  }

  /// A value of the effect; a total of hours to the nearest ten in the board edition, as their parts are.
  private func told(_ name: MeasureName, _ value: Double, _ decimals: Int) -> Cell {
    name == .hours && speaker.edition == .board
      ? Cell(value.rounded(to: 10), speaker.language, decimals: 0)
      : Cell(value, speaker.language, decimals: decimals)
  }

  fileprivate func effect(_ change: Effect) -> Grid {
    let language = speaker.language
    let rows: [(MeasureName, Localised<String>, Int)] = [
      (.gaps, Localised(swedish: "Diagonala luckor", english: "Diagonal gaps"), 0),
      (.gapNeed, Localised(swedish: "Behov i luckorna", english: "Need in the gaps"), 1),
      (
        .diagonalRatio,
        Localised(
          swedish: "Andel diagonala kontakter mot möjliga par",
          english: "Share of diagonal links against possible pairs"), 2
      ),
      (
        .meanDistance,
        Localised(
          swedish: "Medelavstånd mellan nätverk (genom deltagare och angivna kontakter)",
          english: "Mean distance between networks (through participants and stated links)"), 2
      ),
      (
        .soleLinks,
        Localised(
          swedish: "Kontakter genom en enda person",
          english: "Links through one person"), 0
      ),
      (.hours, change.assumed.title, 0),
    ]
    return Grid(
      id: "tabell-plan-effekt", caption: String.effectCaption[language],
      columns: [
        Grid.Column(String.measure[language]), Grid.Column(String.now[language], isNumber: true),
        Grid.Column(String.then[language], isNumber: true),
      ],
      cells: rows.map { name, title, decimals in
        [
          Cell(title[language]),
          change.before(name).map { told(name, $0, decimals) } ?? .none,
          change.afterValue(name).map { told(name, $0, decimals) } ?? .none,
        ]
      }, footnote: String.strength[language])
  }
}

extension Speaker {
  fileprivate func text(_ pieces: [Phrase.Piece]) -> String { text(Phrase(pieces)) }
}

private enum PlanWords {
  static func of(_ word: String) -> Localised<String> { all[word] ?? Localised(word) }

  private static let all: [String: Localised<String>] = [
    "joint_meeting": Localised(
      swedish: "Ett gemensamt möte om året", english: "A joint meeting once a year"),
    "contact_person": Localised(swedish: "Kontaktperson", english: "Contact person"),
    "double_seat": Localised(swedish: "Plats i båda", english: "Seat in both"),
    "colleague": Localised(
      swedish: "har en kollega från samma organisation där",
      english: "has a colleague from the same organisation there"),
    "light_load": Localised(
      swedish: "färre timmar i nätverk än de flesta i det egna nätverket",
      english: "fewer hours in networks than most in their own network"
    ),
  ]
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Förslaget är ett räkneexempel, inget beslut. När det går föreslås två personer från olika "
      + "organisationer, så att ingen ny kontakt går genom en enda person. Reglerna är:",
    english:
      "The proposal is a worked example, not a decision. Where possible, two people from different "
      + "organisations are proposed, so that no new link runs through one person. The rules are:"
  )
  fileprivate static let withheld = Localised(
    swedish: "Inget förslag lämnas.", english: "No proposal is made.")
  fileprivate static let rejected = Localised(
    swedish:
      "Inget förslag lämnas: det som räknades fram skulle ge något nätverk färre kontakter inom dess eget "
      + "område.",
    english:
      "No proposal is made: what was found would give a network fewer links within its own field.")
  fileprivate static let caption = Localised(
    swedish: "Förslag för luckorna", english: "Proposals for the gaps")
  fileprivate static let effectCaption = Localised(
    swedish: "Luckorna i dag och med förslaget", english: "The gaps today and with the proposal")
  fileprivate static let strength = Localised(
    swedish: "Inget nätverk förlorar deltagare, ersättare eller kontakter inom sitt eget område.",
    english: "No network loses participants, deputies or links within its own field.")
  fileprivate static let between = Localised(swedish: "Mellan", english: "Between")
  fileprivate static let way = Localised(swedish: "Sätt", english: "Way")
  fileprivate static let who = Localised(swedish: "Vem", english: "Who")
  fileprivate static let goes = Localised(swedish: "Går till", english: "Goes to")
  fileprivate static let why = Localised(swedish: "Skäl", english: "Reason")
  fileprivate static let everybody = Localised(swedish: "Alla i båda", english: "Everybody in both")
  fileprivate static let measure = Localised(swedish: "Mått", english: "Measure")
  fileprivate static let now = Localised(swedish: "I dag", english: "Today")
  fileprivate static let then = Localised(swedish: "Med förslaget", english: "With the proposal")

  fileprivate static func more(_ left: Int) -> Localised<String> {
    Localised(
      swedish: "\(left.asOpening(.swedish, isNeuter: true)) förslag till finns i bilagan.",
      english: "\(left.asOpening(.english)) more \(left == 1 ? "is" : "are") in the annex.")
  }

  fileprivate static func method(_ change: Effect, _ language: Language) -> String {
    let hours = change.after(.planHours)
    let bound = change.after(.planHoursBound)
    let (need, most) = (change.after(.planNeed), change.after(.planNeedBound))
    let takes = hours.shown(language, decimals: 0)
    let isAllNeed = need >= most - 1e-9
    if change.after(.isExact) > 0 {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året. Det är bevisat att inget annat förslag enligt reglerna "
          + "åtgärdar lika mycket behov på mindre tid.",
        english:
          "The proposal takes \(takes) hours a year. It is proven that no other proposal within the rules "
          + "meets as much need in less time.")[language]
    }
    if !isAllNeed {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året och är det bästa bland de prövade. Det åtgärdar behov om "
          + "\(need.shown(.swedish, decimals: 1)). Inget annat förslag enligt reglerna kan på samma tid åtgärda mer än "
          + "\(most.shown(.swedish, decimals: 1)).",
        english:
          "The proposal takes \(takes) hours a year and is the best of those tried. It meets need of "
          + "\(need.shown(.english, decimals: 1)). No other proposal within the rules can meet more than "
          + "\(most.shown(.english, decimals: 1)) in the same time.")[language]
    }
    guard bound > 0 else {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året och är det bästa bland de prövade, enligt reglerna.",
        english:
          "The proposal takes \(takes) hours a year and is the best of those tried, within the rules."
      )[language]
    }
    // Upwards, so that the distance is never told as smaller than it may be.
    let over = (((hours - bound) / bound * 1_000).rounded(.up) / 1_000)
    return Localised(
      swedish:
        "Förslaget tar \(takes) timmar om året och är det bästa bland de prövade. Det är högst "
        + "\(over.percent(.swedish, decimals: 1)) över det minsta möjliga enligt reglerna (minst "
        + "\(bound.shown(.swedish, decimals: 0)) timmar).",
      english:
        "The proposal takes \(takes) hours a year and is the best of those tried. It is at most "
        + "\(over.percent(.english, decimals: 1)) above the least possible within the rules (at least "
        + "\(bound.shown(.english, decimals: 0)) hours).")[language]
  }

  /// What the proposal leaves open, and what it opens.
  fileprivate static func left(_ change: Effect, _ language: Language) -> String {
    let all = Int(change.before(.gaps) ?? 0)
    let planned = Int(change.after(.plannedGaps))
    let (left, opened) = (Int(change.after(.gaps)), Int(change.after(.openedGaps)))
    let need = change.after(.gapNeed)
    switch language {
    case .swedish:
      var text =
        planned < all
        ? "Det gäller de \(planned.inWords(.swedish)) första av \(all.inWords(.swedish)) luckor. "
        : ""
      if left == 0 { return text + "Därefter återstår ingen diagonal lucka." }
      text +=
        "Därefter återstår \(left.inWords(.swedish)) "
        + (left == 1 ? "diagonal lucka" : "diagonala luckor")
        + " med behov om \(need.shown(.swedish, decimals: 1))"
      return text
        + (opened == 0
          ? "."
          : ". \(opened.asOpening(.swedish)) av dem finns inte i dag: nya platser ger fler nätverk gemensamma "
            + "organisationer.")
    case .english:
      var text =
        planned < all
        ? "It covers the first \(planned.inWords(.english)) of \(all.inWords(.english)) gaps. "
        : ""
      if left == 0 { return text + "No diagonal gap then remains." }
      text +=
        "\(left.asOpening(.english)) "
        + (left == 1 ? "diagonal gap then remains" : "diagonal gaps then remain")
        + ", with need of \(need.shown(.english, decimals: 1))"
      return text
        + (opened == 0
          ? "."
          : ". \(opened.asOpening(.english)) of them \(opened == 1 ? "does" : "do") not exist today: new seats give "
            + "more networks organisations in common.")
    }
  }
}
