// What a run takes from history into its report: changes, former names, and the chart of trends.

package import Datasets
import Diagrams
package import Findings
import Pictures
import Reporting
package import Roster
import Text

extension PreparedRun {
  /// The ids of the findings that decisions are about.
  package var decidedFindings: Set<String> {
    guard let sheet = material.sheets.first(where: { $0.table == .decisionsOnFindings }) else {
      return []
    }
    return Set(sheet.texts(.aboutID))
  }

  /// Takes in what history tells, with those who are no longer in the roster.
  package mutating func add(_ changes: Changes) throws(RunFailure) {
    guard !changes.isEmpty else { return }
    var changes = changes
    changes.sincePrevious?.redefined.removeAll { !material.has($0.matter) }
    changes.sinceChosen?.redefined.removeAll { !material.has($0.matter) }
    material.changes = changes
    material.register = try Register(
      reading, with: [changes.sincePrevious, changes.sinceChosen].compactMap(\.self))
    guard let chart = trendChart(changes.trends.map(\.withRoundedPeople), language) else { return }
    material.illustrations.append(
      Illustration(
        PlacedChart(chart: chart, section: "forandringar", tableID: "tabell-utveckling"),
        words.mask))
  }
}

extension Material {
  /// Whether the report has what is counted.
  fileprivate func has(_ matter: DefinitionChange.Matter) -> Bool {
    switch matter {
    case .figure(let name): keyFigures.contains { $0.named == name }
    case .column(let table, let column):
      sheets.contains { sheet in
        sheet.table == table && sheet.columns.contains { $0.declared == column }
      }
    }
  }
}

extension Register {
  /// The names of a roster, and of what only earlier runs knew. Former people have a post and an
  /// organisation but no name, and codes after all others.
  package init(_ roster: Roster, with differences: [Difference]) {
    var former: [String: FormerPerson] = [:]
    var names: [Subject: String] = [:]
    for difference in differences {
      for person in difference.former { former[person.id] = person }
      names.merge(difference.formerNames) { first, _ in first }
    }
    let known = Register(roster)
    for (id, _) in known.people { former[id] = nil }
    func merged(_ own: [(String, String)], _ pick: (Subject) -> String?) -> [String: String] {
      var all: [String: String] = [:]
      for (subject, name) in names { if let id = pick(subject) { all[id] = name } }
      for (id, name) in own { all[id] = name }
      return all
    }
    let organisations = merged(roster.organisations.map { ($0.id, $0.name) }) {
      if case .organisation(let id) = $0 { id } else { nil }
    }
    self.init(
      people: known.people
        + former.values.sorted { $0.id < $1.id }.map { one in
          (
            id: one.id,
            person: Register.Person(
              name: "", function: one.function,
              organisation: organisations[one.organisation] ?? "")
          )
        },
      networks: merged(roster.networks.map { ($0.id, $0.name) }) {
        if case .network(let id) = $0 { id } else { nil }
      },
      organisations: organisations,
      collaborations: merged(roster.collaborations.map { ($0.id, $0.name) }) {
        if case .collaboration(let id) = $0 { id } else { nil }
      })
  }
}

/// The figures whose course is drawn, the first four that the dataset has.
private let drawnFigures: [KeyFigure.Name] = [
  .memberships, .soleLinkShare, .diagonalGaps, .highDependency, .cutPoints,
  .collaborations, .collaborationParts, .areasThatCanStart, .initiatives,
]

extension KeyFigure.Value {
  /// The number that is drawn; one to four people have no place on a line.
  fileprivate var drawn: Double? {
    if case .people(let count) = self, count.isSmallGroup { nil } else { number }
  }
}

/// The course of some key figures, each as a share of its own first value; `nil` with fewer than three points.
func trendChart(_ trends: [Trend], _ language: Language) -> Chart? {
  let drawn = drawnFigures.compactMap { name in
    trends.first { $0.name == name.text && ($0.points.first?.value.drawn ?? 0) > 0 }
  }.filter { $0.points.count > 2 }.prefix(4)
  let curves = drawn.map { trend in
    let first = trend.points.first?.value.drawn ?? 1
    return Chart.Curve(
      trend.label[language],
      .line,
      trend.points.compactMap { point in
        guard let day = day(point.run.asOf), let value = point.value.drawn else { return nil }
        return (x: Double(day.number), y: value / first * 100)
      })
  }
  let days = curves.flatMap { $0.points.map(\.x) }
  let values = curves.flatMap { $0.points.map(\.y) }
  guard let start = days.min(), let end = days.max(), end > start, let top = values.max(),
    let bottom = values.min()
  else { return nil }
  let step = [10.0, 20, 50, 100, 200, 500].first { (top - bottom) / $0 <= 6 } ?? 1000
  let (low, high) = ((bottom / step).rounded(.down) * step, (top / step).rounded(.up) * step)
  let range = low...max(high, low + step)
  let ticks = stride(from: range.lowerBound, through: range.upperBound, by: step).map {
    ($0, $0.shown(language, decimals: 0))
  }
  let middle = ((start + end) / 2).rounded()
  let dates = [start, middle, end].map { ($0, Day(number: Int32($0)).description) }
  let words = TrendWords(Array(drawn), language)
  return Chart(
    name: "trend", title: words.title[language], description: words.alternative,
    language: language,
    .curves(
      x: Chart.Axis(words.x[language], start...end, ticks: dates),
      y: Chart.Axis(words.y[language], range, ticks: ticks),
      curves
        + [
          Chart.Curve(words.even[language], .reference, [(x: start, y: 100), (x: end, y: 100)])
        ]))
}

// MARK: Wording

/// The words of the chart of trends.
private struct TrendWords {
  let title = Localised(
    swedish: "Nyckeltalens utveckling", english: "The course of the key figures")
  let x = Localised(swedish: "Rapport per", english: "Report as of")
  let y = Localised(swedish: "Första rapporten = 100", english: "First report = 100")
  let even = Localised(swedish: "Som vid första rapporten", english: "As in the first report")
  let alternative: String

  init(_ trends: [Trend], _ language: Language) {
    func shown(_ value: KeyFigure.Value?) -> String { value?.shown(language) ?? "–" }
    let parts = trends.map { trend in
      let (first, last) = (trend.points.first, trend.points.last)
      return Localised(
        swedish: "\(trend.label.swedish): från \(shown(first?.value)) till \(shown(last?.value))",
        english: "\(trend.label.english): from \(shown(first?.value)) to \(shown(last?.value))"
      )[language]
    }
    alternative =
      Localised(
        swedish: "Varje linje visar ett nyckeltal mot dess eget första värde. ",
        english: "Each line shows a key figure against its own first value. ")[language]
      + parts.joined(separator: "; ") + "."
  }
}
