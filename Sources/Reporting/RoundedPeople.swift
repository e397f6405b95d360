// Headline numbers of people as the board edition may have them: now, before, and in the trend.

package import Findings

/// The headline numbers that count people or seats of people.
private let figuresOfPeople: Set<String> = [
  "people", "memberships", "high_consequence", "high_dependency", "cut_points", "new_on_post",
]

/// The kind of findings on the hours and seats of one person, a statement on somebody whatever the code.
private let onOnePersonsTime = "carries_much"

extension KeyFigure.Value {
  /// A number of people rounded to the nearest five; none for one to four.
  fileprivate var rounded: KeyFigure.Value {
    guard case .count(let count) = self else { return self }
    return count.isSmallGroup ? .none : .count(count.roundedPeople)
  }
}

extension KeyFigure {
  fileprivate var withRoundedPeople: KeyFigure {
    guard figuresOfPeople.contains(name) else { return self }
    guard value != .unknown else { return self }
    return KeyFigure(
      self, value: value.rounded,
      definition: Localised(
        swedish: definition.swedish + " Avrundat till närmaste femtal; en till fyra visas inte.",
        english: definition.english + " Rounded to the nearest five; one to four are not shown."))
  }
}

extension Trend {
  /// The course with numbers of people rounded.
  package var withRoundedPeople: Trend {
    guard figuresOfPeople.contains(name) else { return self }
    return Trend(
      name: name, label: label, points: points.map { (run: $0.run, value: $0.value.rounded) })
  }
}

extension FindingChange {
  fileprivate var isOnOnePersonsTime: Bool { kind == onOnePersonsTime }
}

extension Difference {
  /// Without the change of a number of people that is not seen in the rounded numbers.
  fileprivate var withRoundedPeople: Difference {
    var copy = self
    copy.newFindings = newFindings.filter { !$0.isOnOnePersonsTime }
    copy.goneFindings = goneFindings.filter { !$0.isOnOnePersonsTime }
    copy.changedFindings = changedFindings.filter { !$0.isOnOnePersonsTime }
    copy.figures = figures.compactMap { figure in
      guard figuresOfPeople.contains(figure.name) else { return figure }
      let (before, after) = (figure.before?.rounded, figure.after?.rounded)
      guard before != after else { return nil }
      return FigureChange(
        name: figure.name, label: figure.label, before: before, after: after, causes: figure.causes,
        isExact: figure.isExact)
    }
    return copy
  }
}

extension Material {
  /// The material of the board edition: numbers of people rounded, and what is about the time of one person left out.
  var withRoundedPeople: Material {
    var copy = self
    copy.holdings = holdings.map { holding in
      holding.isPersonal
        ? Holding(file: holding.file, rows: holding.rows?.roundedPeople, isPersonal: true) : holding
    }
    copy.keyFigures = keyFigures.map(\.withRoundedPeople)
    copy.changes.sincePrevious = changes.sincePrevious?.withRoundedPeople
    copy.changes.sinceChosen = changes.sinceChosen?.withRoundedPeople
    copy.changes.trends = changes.trends.map(\.withRoundedPeople)
    copy.findings = findings.filter { $0.kind != onOnePersonsTime }
    return copy
  }
}
