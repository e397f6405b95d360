// The plan: how the gaps can be closed in the fewest hours, by whom, and what that changes.

import Findings
import Text

extension SectionWriter {
  static let plan = SectionWriter(
    id: "plan-luckor",
    title: Localised(
      swedish: "Förslag: så kan luckorna täppas till", english: "How to close the gaps"),
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
      (.diagonalRatio, Localised(swedish: "Diagonalt index", english: "Diagonal index"), 2),
      (
        .meanDistance,
        Localised(
          swedish: "Medelavstånd mellan nätverk (personer och länkar)",
          english: "Mean distance between networks (people and links)"), 2
      ),
      (
        .soleLinks,
        Localised(
          swedish: "Nätverkspar som hänger på en person",
          english: "Pairs that hang on one person"), 0
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
      swedish: "Ett gemensamt möte om året", english: "A joint meeting a year"),
    "contact_person": Localised(swedish: "Kontaktperson", english: "Contact person"),
    "double_seat": Localised(swedish: "Dubbel plats", english: "Double seat"),
    "colleague": Localised(
      swedish: "har en kollega från samma organisation där",
      english: "has a colleague of the same organisation there"),
    "light_load": Localised(
      swedish: "lägre uppdragstid än de flesta i sitt nätverk",
      english: "less time in networks than most in their own"
    ),
  ]
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Förslaget är ett räkneexempel att pröva, inget beslut. Förbindelser läggs på två personer från olika "
      + "organisationer när det går, så att ingen ny ensam länk uppstår. Det är räknat enligt dessa regler:",
    english:
      "The proposal is a worked example to consider, not a decision. Connections rest on two people of "
      + "different organisations where possible, so that no new sole link arises. It follows these rules:"
  )
  fileprivate static let withheld = Localised(
    swedish: "Inget förslag lämnas.", english: "No proposal is made.")
  fileprivate static let rejected = Localised(
    swedish:
      "Inget förslag lämnas: det som räknades fram skulle försvaga något nätverk inom dess eget "
      + "område.",
    english: "No proposal is made: what was found would weaken a network within its own field.")
  fileprivate static let caption = Localised(
    swedish: "Föreslagna förbindelser", english: "Proposed connections")
  fileprivate static let effectCaption = Localised(
    swedish: "Luckorna i dag och med förslaget", english: "The gaps today, and with the proposal")
  fileprivate static let strength = Localised(
    swedish: "Inget nätverk förlorar personer, ersättare eller förbindelser inom sitt eget område.",
    english: "No network loses people, deputies or ties within its own field.")
  fileprivate static let between = Localised(swedish: "Mellan", english: "Between")
  fileprivate static let way = Localised(swedish: "Sätt", english: "Way")
  fileprivate static let who = Localised(swedish: "Vem", english: "Who")
  fileprivate static let goes = Localised(swedish: "Går till", english: "Goes to")
  fileprivate static let why = Localised(swedish: "Skäl", english: "Reason")
  fileprivate static let everybody = Localised(swedish: "Alla i båda", english: "All of both")
  fileprivate static let measure = Localised(swedish: "Mått", english: "Measure")
  fileprivate static let now = Localised(swedish: "I dag", english: "Today")
  fileprivate static let then = Localised(swedish: "Med förslaget", english: "With the proposal")

  fileprivate static func more(_ left: Int) -> Localised<String> {
    Localised(
      swedish: "\(left.shown(.swedish)) förslag till finns i bilagan.",
      english: "\(left.shown(.english)) more are in the annex.")
  }

  fileprivate static func method(_ change: Effect, _ language: Language) -> String {
    let hours = change.after(.planHours)
    let bound = change.after(.planHoursBound)
    let (need, most) = (change.after(.planNeed), change.after(.planNeedBound))
    let takes = hours.shown(language, decimals: 1)
    let isAllNeed = need >= most - 1e-9
    if change.after(.isExact) > 0 {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året, bevisat minst: inget annat förslag enligt reglerna ovan "
          + "täpper till lika mycket på mindre tid.",
        english:
          "The proposal takes \(takes) hours a year, proven to be fewest: no other proposal within the "
          + "rules above closes as much in less time.")[language]
    }
    if !isAllNeed {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året. Det är det bästa av dem som har prövats, enligt reglerna ovan, "
          + "och täpper till behov om \(need.shown(.swedish, decimals: 1)); inget annat enligt dem kan på samma tid täppa till "
          + "mer än \(most.shown(.swedish, decimals: 1)).",
        english:
          "The proposal takes \(takes) hours a year. It is the best of those tried, within the rules above, and "
          + "closes need of \(need.shown(.english, decimals: 1)); no other within them can in the same time close more than "
          + "\(most.shown(.english, decimals: 1)).")[language]
    }
    guard bound > 0 else {
      return Localised(
        swedish:
          "Förslaget tar \(takes) timmar om året. Det är det bästa av dem som har prövats, enligt reglerna ovan.",
        english:
          "The proposal takes \(takes) hours a year. It is the best of those tried, within the rules above."
      )[language]
    }
    // Upwards, so that the distance is never told as smaller than it may be.
    let over = (((hours - bound) / bound * 1_000).rounded(.up) / 1_000)
    return Localised(
      swedish:
        "Förslaget tar \(takes) timmar om året. Det är det bästa av dem som har prövats, enligt reglerna ovan, och "
        + "högst \(over.percent(.swedish, decimals: 1)) över det minsta möjliga enligt dem (minst "
        + "\(bound.shown(.swedish, decimals: 1)) timmar).",
      english:
        "The proposal takes \(takes) hours a year. It is the best of those tried, within the rules above, and at "
        + "most \(over.percent(.english, decimals: 1)) above the least possible within them (at least "
        + "\(bound.shown(.english, decimals: 1)) hours).")[language]
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
        ? "Det gäller de \(planned.shown(.swedish)) luckor av \(all.shown(.swedish)) som står först i ordningen. "
        : ""
      if left == 0 { return text + "Därefter återstår ingen diagonal lucka." }
      text +=
        "Därefter återstår \(left.shown(.swedish)) "
        + (left == 1 ? "diagonal lucka" : "diagonala luckor")
        + " med behov om \(need.shown(.swedish, decimals: 1))"
      return text
        + (opened == 0
          ? "."
          : "; \(opened.shown(.swedish)) av dem finns inte i dag utan uppstår därför att nya platser ger fler nätverk "
            + "gemensamma medlemsorganisationer.")
    case .english:
      var text =
        planned < all
        ? "It is for the \(planned.shown(.english)) gaps of \(all.shown(.english)) that stand first in order. "
        : ""
      if left == 0 { return text + "No diagonal gap is left afterwards." }
      text +=
        "Afterwards \(left.shown(.english)) "
        + (left == 1 ? "diagonal gap is" : "diagonal gaps are")
        + " left, with need of \(need.shown(.english, decimals: 1))"
      return text
        + (opened == 0
          ? "."
          : "; \(opened.shown(.english)) of them are not there today but arise because new seats give more networks "
            + "member organisations in common.")
    }
  }
}
