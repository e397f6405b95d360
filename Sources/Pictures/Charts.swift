// The charts of a run: what the instruments found, drawn.

package import Diagrams
package import Findings
import Instruments
package import Names
import Reporting
package import Roster
package import Text

/// A chart, and where in the report it stands.
package struct PlacedChart: Sendable {
  package let chart: Chart
  /// The id of the section.
  package let section: String
  /// The id of the table in the report that holds the same facts.
  package let tableID: String

  package init(chart: Chart, section: String, tableID: String) {
    self.chart = chart
    self.section = section
    self.tableID = tableID
  }
}

extension Illustration {
  /// The drawing is public, whoever reads the page.
  package init(_ placed: PlacedChart, _ mask: Mask) {
    self.init(
      name: placed.chart.name, svg: placed.chart.mapping { mask($0) }.svg,
      caption: placed.chart.title,
      alternative: placed.chart.description, tableID: placed.tableID, section: placed.section)
  }
}

/// The charts of what the instruments have measured and left in their outcomes, in the order of the page.
package func charts(_ outcomes: [Outcome], _ roster: Roster, _ language: Language) -> [PlacedChart]
{
  [outcomes.value(Participation.self).flatMap { lorenz($0, language) }].compactMap(\.self)
    + surveyCharts(outcomes, roster, language)
}

/// The seats against the expected seats, and against the population where it is known.
private func lorenz(_ participation: Participation, _ language: Language) -> PlacedChart? {
  // The drawing is public: its points are those of the rounded numbers of seats.
  // Where no seats are told to be expected an even share is an assumption, and no curve.
  let byExpected =
    participation.yardstick == .expected
    ? participation.lorenz(\.toldSeats.roundedPeople) : []
  let byPopulation = participation.lorenzByPopulation(\.seats.roundedPeople)
  guard max(byExpected.count, byPopulation.count) > 2 else { return nil }
  let words = LorenzWords(byExpected: byExpected, byPopulation: byPopulation)
  func points(_ curve: [Inequality.Point]) -> [(x: Double, y: Double)] {
    curve.map { (x: $0.weight, y: $0.amount) }
  }
  var curves: [Chart.Curve] = []
  if !byExpected.isEmpty {
    curves.append(Chart.Curve(words.byExpected[language], .line, points(byExpected)))
  }
  if !byPopulation.isEmpty {
    curves.append(Chart.Curve(words.byPopulation[language], .line, points(byPopulation)))
  }
  curves.append(Chart.Curve(words.even[language], .reference, [(x: 0, y: 0), (x: 1, y: 1)]))
  return PlacedChart(
    chart: Chart(
      name: "participation-lorenz", title: words.title[language],
      description: words.alternative[language], language: language,
      .curves(x: .percent(words.x[language]), y: .percent(words.y[language]), curves)),
    section: "deltagande", tableID: "tabell-deltagande")
}

// MARK: Wording

/// The words of the Lorenz curve.
private struct LorenzWords {
  let title = Localised(
    swedish: "Hur jämnt platserna är fördelade", english: "How evenly the seats are spread")
  let x: Localised<String>
  let y = Localised(swedish: "Del av platserna", english: "Share of seats")
  let byExpected = Localised(
    swedish: "Platser mot väntade platser", english: "Seats against expected seats")
  let byPopulation = Localised(
    swedish: "Platser mot folkmängd", english: "Seats against population")
  let even = Localised(swedish: "Helt jämn fördelning", english: "Quite even")
  let alternative: Localised<String>

  init(byExpected: [Inequality.Point], byPopulation: [Inequality.Point]) {
    func half(_ curve: [Inequality.Point], _ language: Language) -> String {
      Self.amount(at: 0.5, of: curve).percent(language)
    }
    let (hasExpected, hasPopulation) = (!byExpected.isEmpty, !byPopulation.isEmpty)
    let of =
      hasExpected && hasPopulation
      ? ("väntade platser (folkmängd)", "expected seats (population)")
      : hasExpected ? ("väntade platser", "expected seats") : ("folkmängden", "the population")
    x = Localised(
      swedish: "Del av \(of.0), de som har minst först",
      english: "Share of \(of.1), those with least first")
    alternative = Localised(
      swedish: "Ju längre under den raka linjen en kurva ligger, desto ojämnare är det."
        + (hasExpected
          ? " De som har minst och tillsammans väntas ha hälften av platserna har "
            + "\(half(byExpected, .swedish))." : "")
        + (hasPopulation
          ? " De som har minst för sin folkmängd och tillsammans har hälften av invånarna har "
            + "\(half(byPopulation, .swedish))." : ""),
      english:
        "The further a curve lies below the straight line, the more uneven it is."
        + (hasExpected
          ? " Those with least, who together are expected to hold half of the seats, hold "
            + "\(half(byExpected, .english))." : "")
        + (hasPopulation
          ? " Those with least for their population, who together have half of it, hold "
            + "\(half(byPopulation, .english))." : ""))
  }

  /// The height of the curve at `weight`, between its points by the straight line.
  private static func amount(at weight: Double, of curve: [Inequality.Point]) -> Double {
    for (a, b) in zip(curve, curve.dropFirst()) where b.weight >= weight && b.weight > a.weight {
      return a.amount + (weight - a.weight) / (b.weight - a.weight) * (b.amount - a.amount)
    }
    return 0
  }
}
