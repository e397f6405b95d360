// The cheapest cover: which few seats and deputies take most away from single people.

import Findings
import Text

extension SectionWriter {
  static let cover = SectionWriter(
    id: "tackning",
    title: Localised(
      swedish: "Förslag: fler personer i kontakterna",
      english: "Proposal: more people in the links"),
    tells: [.cover, .coverEffect]
  ) { material, maker in
    let language = maker.speaker.language
    guard let effect = material.sheet(.coverEffect) else { return [] }
    let counts = Dictionary(
      zip(effect.texts(.measure).map(MeasureName.init), effect.wholes(.before)),
      uniquingKeysWith: { first, _ in first }
    )
    let assumption = AssumedHours(
      networks: (counts[.networks] ?? nil) ?? 0,
      assumed: (counts[.networksOfAssumedHours] ?? nil) ?? 0
    ).sentence
    let rules = material.coverRules.map { $0[language] }
    let list: [Block] = rules.isEmpty ? [] : [.list(rules)]
    guard let sheet = material.sheet(.cover),
      let grid = maker.cover(sheet, assumption?[language] ?? "")
    else {
      return [.note(String.none[language])] + list
    }
    return [.paragraph(String.lead[language])] + list
      + [.table(grid), .table(maker.coverEffect(effect))]
  }
}

extension GridMaker {
  /// - Parameter footnote: that hours are assumed.
  fileprivate func cover(_ sheet: Sheet, _ footnote: String) -> Grid? {
    let language = speaker.language
    guard case .text(let kinds)? = sheet[.kind], case .text(let people)? = sheet[.person],
      case .text(let joins)? = sheet[.joins], case .text(let reasons)? = sheet[.reason]
    else { return nil }
    // Hours here are those of one person: the annex only.
    let hours = speaker.edition == .board ? [] : [Column.hours, .load]
    return Grid(
      id: "tabell-tackning", caption: String.caption[language],
      columns: [
        Grid.Column(String.who[language]), Grid.Column(String.how[language]),
        Grid.Column(String.links[language], isNumber: true),
        Grid.Column(String.seats[language], isNumber: true),
      ]
        + hours.map { Grid.Column($0.title[language], isNumber: true) }
        + [Grid.Column(String.why[language])],
      cells: people.indices.map { row in
        [
          Cell(speaker.onCover.text(Phrase([.person(id: people[row])]))),
          Cell(String.kind(kinds[row], speaker.register.network(joins[row]))[language]),
          number(sheet, .relievedLinks, row), number(sheet, .coveredSeats, row),
        ]
          + hours.map { number(sheet, $0, row) }
          + [Cell(why(reasons[row], String.reason))]
      }, footnote: footnote)
  }

  /// Why somebody is proposed. The board edition tells who by post, which may have one holder, and so nothing of
  /// how much time that holder gives.
  func why(_ reasons: String, _ words: (String) -> Localised<String>) -> String {
    let told = reasons.split(separator: " ").map(String.init).filter {
      speaker.edition == .annex || $0 != "light_load"
    }
    return told.isEmpty
      ? "–" : told.map { words($0)[speaker.language] }.joined(separator: "; ")
  }

  fileprivate func coverEffect(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    var cells: [[Cell]] = []
    var met: (Int, Int) = (0, 0)
    if case .text(let texts)? = sheet[.measure], case .whole(let before)? = sheet[.before],
      case .whole(let after)? = sheet[.after]
    {
      let names = texts.map(MeasureName.init)
      for row in names.indices {
        if names[row] == .met { met.0 = after[row] ?? 0 }
        if names[row] == .metBound { met.1 = after[row] ?? 0 }
        guard let title = String.measure(names[row]) else { continue }
        // A row without a number is one that the roster does not tell.
        guard let now = before[row], let then = after[row] else { continue }
        // Seats that are held, and people; new seats are nobody's yet.
        let isOfPeople = [.uncoveredSeats, .holders].contains(names[row])
        cells.append(
          [Cell(title[language])]
            + [now, then].map { isOfPeople ? speaker.cell(people: $0) : Cell($0, language) })
      }
    }
    return Grid(
      id: "tabell-tackning-effekt", caption: String.effectCaption[language],
      columns: [
        Grid.Column(String.what[language]), Grid.Column(String.now[language], isNumber: true),
        Grid.Column(String.then[language], isNumber: true),
      ], cells: cells, footnote: String.bound(met.0, met.1)[language])
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Förslaget är ett räkneexempel, inget beslut. Det visar de nya platser och ersättare som ger flest "
      + "kontakter ytterligare en person och flest platser en kollega eller ersättare. Reglerna är:",
    english:
      "The proposal is a worked example, not a decision. It shows the new seats and deputies that give "
      + "most links a second person and most seats a colleague or deputy. The rules are:")
  fileprivate static let none = Localised(
    swedish: "Ingen ny plats enligt reglerna skulle ge någon kontakt ytterligare en person.",
    english: "No new seat within the rules would give any link a second person.")
  fileprivate static let caption = Localised(
    swedish: "Nya platser och ersättare, störst nytta först",
    english: "New seats and deputies, most useful first")
  fileprivate static let who = Localised(swedish: "Vem", english: "Who")
  fileprivate static let how = Localised(swedish: "Hur", english: "How")
  fileprivate static let links = Localised(
    swedish: "Kontakter", english: "Links")
  fileprivate static let seats = Localised(
    swedish: "Platser", english: "Seats")
  fileprivate static let why = Localised(swedish: "Skäl", english: "Reason")
  fileprivate static let effectCaption = Localised(
    swedish: "Kontakterna i dag och med förslaget", english: "The links today and with the proposal"
  )
  fileprivate static let what = Localised(swedish: "Mått", english: "Measure")
  fileprivate static let now = Localised(swedish: "I dag", english: "Today")
  fileprivate static let then = Localised(swedish: "Med förslaget", english: "With the proposal")

  fileprivate static func kind(_ name: String, _ network: String) -> Localised<String> {
    name == "deputy"
      ? Localised(swedish: "ersättare i \(network)", english: "deputy in \(network)")
      : Localised(swedish: "plats i \(network)", english: "seat in \(network)")
  }

  fileprivate static func reason(_ word: String) -> Localised<String> {
    switch word {
    case "colleague":
      Localised(
        swedish: "har en kollega från samma organisation där",
        english: "has a colleague from the same organisation there")
    case "light_load":
      Localised(
        swedish: "färre timmar i nätverk än de flesta i sin organisation",
        english: "fewer hours in networks than most in the organisation")
    default: Localised(word)
    }
  }

  fileprivate static func measure(_ name: MeasureName) -> Localised<String>? {
    switch name {
    case .soleLinks:
      Localised(
        swedish: "Kontakter genom en enda person", english: "Links through one person")
    case .uncoveredSeats:
      Localised(
        swedish: "Platser utan kollega eller ersättare",
        english: "Seats without a colleague or deputy")
    case .holders:
      Localised(
        swedish: "Personer som är ensamma om något av detta",
        english: "People who are alone in any of this")
    case .newSeats: Localised(swedish: "Nya platser", english: "New seats")
    default: nil
    }
  }

  fileprivate static func bound(_ met: Int, _ bound: Int) -> Localised<String> {
    met == bound
      ? Localised(
        swedish:
          "Det är bevisat att inget annat val av lika många platser, enligt reglerna, ger mer.",
        english:
          "It is proven that no other choice of as many seats, within the rules, gives more.")
      : Localised(
        swedish:
          "Valet är det bästa bland de prövade och gäller \(met.inWords(.swedish)) kontakter och platser. Inget "
          + "val av lika många platser enligt reglerna kan ge mer än \(bound.inWords(.swedish)).",
        english:
          "The choice is the best of those tried and helps \(met.inWords(.english)) links and seats. No choice "
          + "of as many seats within the rules can help more than \(bound.inWords(.english)).")
  }
}
