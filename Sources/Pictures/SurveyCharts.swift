// The charts of what organisations say: trust over time, the ladder, the four fields and the route.

import Diagrams
import Findings
import Instruments
import Roster
import Text

/// The charts of trust, the ladder and the portfolio, in the order of the page.
func surveyCharts(
  _ outcomes: [Outcome], _ roster: Roster, _ language: Language
) -> [PlacedChart] {
  let portfolio = outcomes.value(Portfolio.self)
  return (outcomes.value(Climate.self).map { climateCharts($0, roster, language) } ?? [])
    + [
      outcomes.value(Ladder.self).flatMap { ladder($0, roster, language) },
      portfolio.flatMap { route($0, language) }, portfolio.flatMap { fields($0, language) },
    ].compactMap(\.self)
}

/// From the present to the wanted step of every collaboration.
private func ladder(_ ladder: Ladder, _ roster: Roster, _ language: Language) -> PlacedChart? {
  let names = Dictionary(
    roster.collaborations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  let bars = ladder.rungs.map { rung in
    let name = names[rung.collaboration] ?? rung.collaboration
    // Both means over the same parties, so that an arrow is a wish and not a missing answer.
    guard let current = rung.currentOfBoth, let wanted = rung.wantedOfBoth else {
      return Chart.Bar(name, .none, note: "–")
    }
    let shown = [current, wanted].map { $0.shown(language, decimals: 1) }
    return Chart.Bar(name, .move(from: current, to: wanted), note: "\(shown[0]) → \(shown[1])")
  }
  // Of those alone where anybody has given both, or two the present: of the others nothing is known.
  let moving = ladder.rungs.filter { !$0.moves.isEmpty }
  guard bars.count > 1, !moving.isEmpty else { return nil }
  let up = moving.count { $0.moves.reduce(0, +) > 0 }
  let seen = ladder.rungs.filter { $0.steps.count { $0.current != nil } > 1 }
  let apart = seen.count(where: \.isApart)
  let words = Localised(
    swedish:
      "En rad per samarbete, från nuläge (punkt) till önskat läge (pil), i medeltal på trappans "
      + "fyra steg för dem som angett båda. I \(up) av \(moving.count) vill parterna i medeltal högre."
      + (seen.isEmpty
        ? ""
        : " I \(apart) av \(seen.count) skiljer det minst två steg mellan hur parterna ser nuläget."),
    english:
      "A row a collaboration, from present (dot) to wanted (arrow), on average on the four steps "
      + "of the ladder for those who have given both. In \(up) of \(moving.count) the parties want higher on average."
      + (seen.isEmpty
        ? ""
        : " In \(apart) of \(seen.count) at least two steps lie between how the parties see the present.")
  )
  let title = Localised(
    swedish: "Samverkanstrappan: nuläge och önskat läge",
    english: "The collaboration ladder: present and wanted")
  let axis = Chart.Axis(
    Localised(swedish: "Steg", english: "Step")[language], 1...4,
    ticks: Ladder.steps.enumerated().map { (Double($0 + 1), "\($0 + 1) \($1[language])") })
  return PlacedChart(
    chart: Chart(
      name: "ladder", title: title[language], description: words[language], language: language,
      .bars(axis, bars)), section: "trappan", tableID: "tabell-trappan")
}

/// How many initiatives stand on each stage.
private func route(_ portfolio: Portfolio, _ language: Language) -> PlacedChart? {
  let stages = Initiative.Stage.allCases
  let counts = stages.map { stage in portfolio.entries.count { $0.stage == stage } }
  guard let most = counts.max(), most > 0 else { return nil }
  let without = portfolio.entries.count { $0.stage == nil }
  let title = Localised(
    swedish: "Vägen från behov till beslut", english: "The route from need to mandate")
  func sum(_ language: Language) -> String {
    zip(stages, counts).map { "\(PortfolioTexts.stage($0)[language]) \($1)" }
      .joined(separator: ", ")
  }
  let words = Localised(
    swedish: "Antal initiativ på varje steg: \(sum(.swedish))."
      + (without > 0 ? " För \(without) är steget inte känt." : "")
      + " \(portfolio.stuckSentence.swedish)",
    english: "Initiatives on each stage: \(sum(.english))."
      + (without > 0 ? " Of \(without) the stage is not known." : "")
      + " \(portfolio.stuckSentence.english)")
  let step = max(1, (most + 4) / 5)
  let axis = Chart.Axis(
    Localised(swedish: "Initiativ", english: "Initiatives")[language], 0...Double(most),
    ticks: stride(from: 0, through: most, by: step).map { (Double($0), "\($0)") })
  return PlacedChart(
    chart: Chart(
      name: "portfolio-route", title: title[language], description: words[language],
      language: language,
      .bars(
        axis,
        zip(stages, counts).map { stage, count in
          Chart.Bar(PortfolioTexts.stage(stage)[language], .to(Double(count)), note: "\(count)")
        })), section: "portfolj", tableID: "tabell-vag")
}

/// Every initiative in its field of the collaboration system.
private func fields(_ portfolio: Portfolio, _ language: Language) -> PlacedChart? {
  let placed = portfolio.entries.filter { $0.field != nil }
  guard !placed.isEmpty else { return nil }
  func cell(_ role: Initiative.Role, _ assignment: Initiative.Assignment) -> Chart.Cell {
    let names = placed.filter { $0.field?.role == role && $0.field?.assignment == assignment }
      .map(\.name)
    return Chart.Cell("\(names.count)", names)
  }
  let balance = zip(Portfolio.Field.all, portfolio.balance)
  func sum(_ language: Language) -> String {
    balance.map { "\(PortfolioTexts.field($0)[language]) \($1)" }.joined(separator: "; ")
  }
  let without = portfolio.entries.count - placed.count
  let words = Localised(
    swedish: "Initiativen efter roll och uppdrag: \(sum(.swedish))."
      + (without > 0 ? " För \(without) är roll eller uppdrag inte känt." : ""),
    english: "Initiatives by role and assignment: \(sum(.english))."
      + (without > 0 ? " Of \(without) role or assignment is not known." : ""))
  let (explore, produce) = (
    Localised(swedish: "Utforska", english: "Explore"),
    Localised(swedish: "Producera", english: "Produce")
  )
  return PlacedChart(
    chart: Chart(
      name: "four-fields",
      title: Localised(swedish: "De fyra fälten", english: "The four fields")[language],
      description: words[language], language: language,
      .field(
        columns: [
          Localised(swedish: "Operativ leverans", english: "Operative delivery")[language],
          Localised(swedish: "Strategisk framsyn", english: "Strategic foresight")[language],
        ], rows: [explore[language], produce[language]],
        cells: [
          [cell(.explore, .operative), cell(.explore, .strategic)],
          [cell(.produce, .operative), cell(.produce, .strategic)],
        ])), section: "portfolj", tableID: "tabell-fyra-falt")
}
