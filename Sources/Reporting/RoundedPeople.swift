// Headline numbers of people as the board edition may have them: now, before, and in the trend.

package import Findings
import Text

/// The kind of findings on the hours and seats of one person, a statement on somebody whatever the code.
private let onOnePersonsTime = "carries_much"

extension KeyFigure.Value {
  /// The value of the figure `name` as everybody may read it: a number of people rounded to the nearest five, one
  /// to four as such, a share of people in whole per cent.
  fileprivate func rounded(_ name: KeyFigure.Name) -> KeyFigure.Value {
    switch self {
    case .count(let count) where name.disclosure == .people: .people(count.roundedPeople)
    case .share(let share) where name.disclosure == .people:
      .roundedShare(share.rounded(to: 0.01))
    default: self
    }
  }
}

extension KeyFigure {
  fileprivate var withRoundedPeople: KeyFigure {
    let rounded = value.rounded(named)
    guard rounded != value else { return self }
    guard case .people = rounded else {
      return KeyFigure(self, value: rounded, definition: definition)
    }
    return KeyFigure(
      self, value: rounded,
      definition: Localised(
        swedish: definition.swedish + " Avrundat till närmaste femtal; en till fyra skrivs 1–4.",
        english: definition.english
          + " Rounded to the nearest five; one to four are given as 1–4."))
  }
}

extension Trend {
  /// The course with numbers of people rounded.
  package var withRoundedPeople: Trend {
    Trend(
      name: name, label: label,
      points: points.map { (run: $0.run, value: $0.value.rounded(KeyFigure.Name(name))) })
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
      let name = KeyFigure.Name(figure.name)
      let (before, after) = (figure.before?.rounded(name), figure.after?.rounded(name))
      guard before != figure.before || after != figure.after else { return figure }
      guard before != after else { return nil }
      return FigureChange(
        name: figure.name, label: figure.label, before: before, after: after, causes: figure.causes,
        isExact: figure.isExact)
    }
    return copy
  }
}

extension [KeyFigure] {
  fileprivate func count(of name: KeyFigure.Name) -> Int {
    if case .count(let count)? = first(where: { $0.named == name })?.value { count } else { 0 }
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
    // A share of one to four, or all but so many, would tell which of them it is.
    let people = keyFigures.count(of: .people)
    let single = keyFigures.count(of: .peopleInOneNetwork)
    let isTelling = [people, single, people - single].contains(where: \.isSmallGroup)
    copy.keyFigures = keyFigures.filter { $0.named != .peopleInOneNetworkShare || !isTelling }
      .map(\.withRoundedPeople)
    copy.changes.sincePrevious = changes.sincePrevious?.withRoundedPeople
    copy.changes.sinceChosen = changes.sinceChosen?.withRoundedPeople
    copy.changes.trends = changes.trends.map(\.withRoundedPeople)
    copy.findings = findings.filter { $0.kind != onOnePersonsTime }
    return copy
  }
}
