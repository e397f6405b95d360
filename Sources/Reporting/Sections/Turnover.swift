// Turnover: what may be lost within the horizon, with intervals, and on what assumptions.

import Findings

extension SectionWriter {
  static let turnover = SectionWriter(
    id: "omsattning",
    title: Localised(swedish: "Vad omsättning kan kosta", english: "What turnover may cost")
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet("turnover"), let grid = maker.turnover(sheet),
      let rules = material.sheet("turnover_rules"), let facts = TurnoverFacts(rules)
    else { return [] }
    var blocks: [Block] = [
      .paragraph(facts.lead(language)), .note(facts.assumptions(language)), .table(grid),
    ]
    if let steps = material.sheet("turnover_steps"), maker.speaker.edition == .annex {
      blocks.append(.table(maker.steps(steps)))
    }
    return blocks
  }
}

/// What was assumed.
private struct TurnoverFacts {
  private let values: Measures

  init?(_ sheet: Sheet) {
    guard let values = Measures(sheet, by: "what") else { return nil }
    self.values = values
  }

  private func number(_ name: String, _ language: Language, decimals: Int = 0) -> String {
    (values[name] ?? 0).shown(language, decimals: decimals)
  }

  private func percent(_ name: String, _ language: Language) -> String {
    (values[name] ?? 0).percent(language)
  }

  func lead(_ language: Language) -> String {
    let months = number("horizon_months", language)
    let draws = number("draws", language)
    let leavers = number("expected_leavers", language, decimals: 1)
    return switch language {
    case .swedish:
      "Om \(months) månader väntas \(leavers) personer ha lämnat sina uppdrag. Tabellen visar vad som då "
        + "går förlorat om ingen efterträder dem: det förväntade antalet, och det intervall som nio av tio av "
        + "\(draws) slumpade förlopp ligger inom."
    case .english:
      "Within \(months) months, \(leavers) people are expected to have left their assignments. The table shows "
        + "what is then lost if nobody succeeds them: the expected number, and the interval that holds nine in "
        + "ten of \(draws) random courses of events."
    }
  }

  func assumptions(_ language: Language) -> String {
    let ending = number("ending", language)
    let first = percent("first_year", language)
    let second = percent("second_to_fourth_year", language)
    let fifth = percent("fifth_to_eighth_year", language)
    let later = percent("later", language)
    let unknown = percent("unknown", language)
    return switch language {
    case .swedish:
      "Chanserna att lämna är antaganden, inte skattningar: \(first) om året under första året på posten, "
        + "\(second) till och med det fjärde, \(fifth) till och med det åttonde, \(later) därefter och "
        + "\(unknown) när tiden är okänd. Den vars alla platser löper ut (\(ending) i underlaget) räknas som "
        + "att lämna säkert. Ingen enskild persons framtid förutsägs."
    case .english:
      "The chances of leaving are assumptions, not estimates: \(first) a year in the first year on the post, "
        + "\(second) up to the fourth, \(fifth) up to the eighth, \(later) after that and \(unknown) where "
        + "the time is unknown. Somebody whose every seat ends (\(ending) in the input) is counted as "
        + "leaving for certain. No single person's future is predicted."
    }
  }
}

extension GridMaker {
  fileprivate func turnover(_ sheet: Sheet) -> Grid? {
    let language = speaker.language
    guard case .text(let of)? = sheet["organisation"], case .text(let measures)? = sheet["measure"],
      case .whole(let people)? = sheet["people"], case .whole(let totals)? = sheet["total"],
      case .real(let expected)? = sheet["expected"], case .whole(let low)? = sheet["low"],
      case .whole(let high)? = sheet["high"]
    else { return nil }
    // With fewer than five people, a number would be about somebody in particular.
    let isHidden = of.indices.map {
      speaker.edition == .board && !of[$0].isEmpty && (people[$0] ?? 0) < smallestGroup
    }
    var subjects: [String] = []
    for row in of.indices where !isHidden[row] && !subjects.contains(of[row]) {
      subjects.append(of[row])
    }
    let hidden = Set(of.indices.filter { isHidden[$0] }.map { of[$0] }).count
    let kinds = ["links", "seats", "initiatives"].filter(measures.contains)
    func cell(_ subject: String, _ measure: String) -> String {
      guard let row = of.indices.first(where: { of[$0] == subject && measures[$0] == measure })
      else { return "–" }
      let total = totals[row] ?? 0
      if speaker.edition == .board, !subject.isEmpty, total < smallestGroup {
        return String.few[language]
      }
      return (expected[row] ?? 0).shown(language, decimals: 1)
        + " (\((low[row] ?? 0).shown(language))–\((high[row] ?? 0).shown(language))) / "
        + total.shown(language)
    }
    return Grid(
      id: "tabell-omsattning", caption: String.caption[language],
      columns: [Grid.Column(String.subject[language])]
        + kinds.map { Grid.Column(String.measure($0)[language], isNumber: true) },
      rows: subjects.map { subject in
        [subject.isEmpty ? String.whole[language] : speaker.register.organisation(subject)]
          + kinds.map { cell(subject, $0) }
      },
      footnote: String.reading[language]
        + (hidden > 0 ? " " + String.hidden(hidden)[language] : ""))
  }

  fileprivate func steps(_ sheet: Sheet) -> Grid {
    let language = speaker.language
    var rows: [[String]] = []
    if case .text(let measures)? = sheet["measure"] {
      rows = measures.indices.map { row in
        [
          number(sheet, "draws", row), String.measure(measures[row])[language],
          number(sheet, "mean", row), number(sheet, "mc_error", row),
        ]
      }
    }
    return Grid(
      id: "tabell-omsattning-steg", caption: String.stepsCaption[language],
      columns: [
        Grid.Column(String.draws[language], isNumber: true), Grid.Column(String.what[language]),
        Grid.Column(String.mean[language], isNumber: true),
        Grid.Column(String.error[language], isNumber: true),
      ], rows: rows, footnote: String.stop[language])
  }
}

// MARK: Wording

extension String {
  fileprivate static let caption = Localised(
    swedish: "Väntade förluster", english: "Expected losses")
  fileprivate static let subject = Localised(swedish: "Vad det gäller", english: "Of")
  fileprivate static let what = Localised(swedish: "Förlust av", english: "Loss of")
  fileprivate static let few = Localised(swedish: "färre än 5", english: "under 5")
  fileprivate static let reading = Localised(
    swedish: "Varje ruta: väntad förlust (nio gånger av tio) / så många finns i dag.",
    english: "Each cell: expected loss (nine times in ten) / how many there are today.")
  fileprivate static let whole = Localised(swedish: "Hela samarbetet", english: "The whole")
  fileprivate static let stepsCaption = Localised(
    swedish: "Så stabiliseras medelvärdena", english: "How the means settle")
  fileprivate static let draws = Localised(swedish: "Slumpade förlopp", english: "Draws")
  fileprivate static let mean = Localised(swedish: "Medelvärde", english: "Mean")
  fileprivate static let error = Localised(swedish: "Medelfel", english: "Standard error")
  fileprivate static let stop = Localised(
    swedish:
      "Slumpningen slutar när medelfelet är högst en tusendel av det som finns. Kolumnen Väntat är räknad "
      + "exakt, utan slump.",
    english:
      "Drawing ends when the standard error is at most a thousandth of what there is. The column Expected is "
      + "computed exactly, without chance.")

  fileprivate static func hidden(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "En organisation med färre än fem personer visas inte."
        : "\(count.shown(.swedish)) organisationer med färre än fem personer visas inte.",
      english: count == 1
        ? "One organisation with fewer than five people is not shown."
        : "\(count.shown(.english)) organisations with fewer than five people are not shown.")
  }

  fileprivate static func measure(_ name: String) -> Localised<String> {
    switch name {
    case "links":
      Localised(swedish: "Förbindelser mellan nätverk", english: "Links between networks")
    case "seats": Localised(swedish: "Platser i nätverk", english: "Seats in networks")
    case "initiatives":
      Localised(swedish: "Initiativ utan bärare", english: "Initiatives without carriers")
    default: Localised(name)
    }
  }
}
