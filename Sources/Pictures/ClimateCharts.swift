// The charts of trust over time: a line each for trust and for the parts of the self-test, round by round.

import Diagrams
import Instruments
import Roster
import Text

/// How many collaborations have a chart.
private let mostCharts = 4

/// A chart for each collaboration with at least two rounds that may be shown: those where trust has fallen first, then
/// those where it has risen, then the others, by id.
///
/// The drawings are public: rounds of fewer than five are left out, and means are rounded as the board edition prints
/// them, so that two rounds do not give back what one more has answered.
func climateCharts(_ climate: Climate, _ roster: Roster, _ language: Language) -> [PlacedChart] {
  let names = Dictionary(
    roster.collaborations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  func order(_ course: Climate.Course) -> Int {
    !course.trust(.fell).isEmpty ? 0 : !course.trust(.rose).isEmpty ? 1 : 2
  }
  let shown = climate.courses.map { (order($0), $0) }.filter {
    lines(of: $0.1).contains { $0.hasCourse }
  }
  .sorted { ($0.0, $0.1.collaboration) < ($1.0, $1.1.collaboration) }
  return shown.prefix(mostCharts).enumerated().compactMap { number, one in
    chart(
      one.1, name: names[one.1.collaboration] ?? one.1.collaboration, number: number + 1, language)
  }
}

/// A line of the chart: what it is of, and its values from 1 to 5 as they may be told.
private struct Line {
  let label: Localised<String>
  let points: [(day: Day, value: Double)]

  var hasCourse: Bool { points.count > 1 }
}

/// Trust, the mean of the two questions on it, and the four parts.
private func lines(of course: Climate.Course) -> [Line] {
  let trust = Localised(
    swedish: "tillit (frågorna 1 och 17)", english: "trust (questions 1 and 17)")
  let parts: [(Localised<String>, [Climate.Aspect])] =
    [(trust, [.priorTrust, .trustfulMeetings])]
    + [Climate.Aspect.start, .design, .process, .outcome].map { (ClimateTexts.aspect($0), [$0]) }
  return parts.map { label, aspects in
    Line(
      label: label,
      points: course.rounds.compactMap { round in
        guard let day = round.days?.upperBound, let value = value(aspects, round) else {
          return nil
        }
        return (day: day, value: value)
      })
  }
}

/// The mean of `aspects` in a round from the rounded sum of their questions; `nil` where it is not to be told.
private func value(_ aspects: [Climate.Aspect], _ round: Climate.Round) -> Double? {
  var (sum, questions) = (0.0, 0)
  for aspect in aspects {
    guard let mean = round.mean(aspect), mean.isShown, let value = mean.value else { return nil }
    sum += value * Double(aspect.questions.count)
    questions += aspect.questions.count
  }
  return sum.rounded() / Double(questions)
}

private func chart(
  _ course: Climate.Course, name: String, number: Int, _ language: Language
) -> PlacedChart? {
  let drawn = lines(of: course).filter(\.hasCourse)
  let days = drawn.flatMap { $0.points.map(\.day) }
  guard let start = days.min(), let end = days.max(), start < end else { return nil }
  let ticks = Set(days).sorted().map { (Double($0.number), $0.description) }
  let words = ClimateWords(drawn, name: name)
  return PlacedChart(
    chart: Chart(
      name: "climate-\(number)", title: words.title[language],
      description: words.alternative[language], language: language,
      .curves(
        x: Chart.Axis(
          words.x[language], Double(start.number)...Double(end.number),
          ticks: ticks.count > 4 ? [ticks[0], ticks[ticks.count - 1]] : ticks),
        y: Chart.Axis(
          words.y[language], 1...5,
          ticks: (1...5).map { (Double($0), $0.shown(language)) }),
        drawn.map { line in
          Chart.Curve(
            line.label[language], .line,
            line.points.map { (x: Double($0.day.number), y: $0.value) })
        })),
    section: "klimat", tableID: "tabell-klimat")
}

// MARK: Wording

/// The words of the chart of a collaboration.
private struct ClimateWords {
  let title: Localised<String>
  let x = Localised(swedish: "Omgång till och med", english: "Round up to")
  let y = Localised(swedish: "Medel, 1–5, avrundat", english: "Mean, 1–5, rounded")
  let alternative: Localised<String>

  init(_ lines: [Line], name: String) {
    func course(_ line: Line, _ language: Language) -> String {
      let values = line.points.map { $0.value.shown(language, decimals: 1) }
      return "\(line.label[language].capitalised): \(values.joined(separator: " → "))."
    }
    func all(_ language: Language) -> String {
      lines.map { course($0, language) }.joined(separator: " ")
    }
    title = Localised(swedish: "Tillit över tid: \(name)", english: "Trust over time: \(name)")
    alternative = Localised(
      swedish:
        "En linje för tilliten och en för var och en av självtestets delar, omgång för omgång, i avrundade "
        + "medelvärden från 1 till 5. \(all(.swedish))",
      english:
        "A line for trust and one for each part of the self-test, round by round, in rounded means from 1 "
        + "to 5. \(all(.english))")
  }
}
