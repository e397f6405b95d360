// What has become of a finding since somebody decided on it: whether it is still there, and how its figure has moved.

import Findings
import Text

/// A decision on a finding, and how the finding has gone since.
///
/// The figure is the measure that the finding is ranked by. It is compared with the last report as of the day of the
/// decision or earlier that had the finding, or, where there is none, with the first that had it. Which way it was meant to
/// go is declared for each kind of finding (``DecidedFigure``); values that print alike are the same.
///
/// - Input: the tables `decisions` and `decisions_on_findings`, the findings of the run, and what history has kept of them.
/// - Output: nothing for a decision that was dropped. Nothing is said of why a figure has moved.
/// - Complexity: O(decisions + findings + points of history).
/// - Source: this product's own rule.
struct DecidedFinding: Sendable {
  /// What has become of it.
  enum Course: Sendable, Equatable {
    /// The report no longer has it.
    case gone
    /// It is told together with others of its kind, or the analysis was not asked for.
    case unknown
    /// It is there, and has no figure that could move: `figure` is `nil`. Or no earlier report knows its figure.
    case there(hasFigure: Bool)
    /// It is there, and the figure went from one value to another, as printed, since the report as of a day.
    case moved(Move, before: String, now: String, since: String)
  }

  enum Move: Sendable, Equatable {
    case asMeant
    case otherWay
    case notAtAll
    /// It moved, and nobody has said which way is better.
    case somehow
  }

  let name: String
  let isDone: Bool
  let course: Course
  /// What the figure is called; empty when there is none.
  let label: String
  let language: Language

  /// Whether a figure has moved.
  var hasMoved: Bool {
    switch course {
    case .moved(let move, _, _, _): move != .notAtAll
    case .gone: true
    case .unknown, .there: false
    }
  }

  /// The decisions on findings that are done or open, those done first, each in the order of the list.
  static func all(in material: Material, _ language: Language) -> [DecidedFinding] {
    guard let sheet = material.sheet(.decisionsOnFindings) else { return [] }
    let days = material.sheet(.decisions).map { decisions in
      Dictionary(
        zip(decisions.texts(.id), decisions.texts(.date)).map { ($0, $1) },
        uniquingKeysWith: { first, _ in first })
    }
    let findings = Dictionary(
      material.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // A finding of a kind of which some are told together may be among those.
    let gathered = Set(material.findings.filter { $0.others > 0 }.map(\.kind))
    let isThere = sheet.flags(.isThere)
    let rows = (0..<sheet.rowCount).filter { sheet.text(.status, $0) != "dropped" }
    let all = rows.map { row in
      let id = sheet.text(.aboutID, row)
      let kind = String(id.prefix { $0 != "/" })
      let figure = DecidedFigure.of(kind)
      let points = material.changes.courses[id] ?? []
      let day = days?[sheet.text(.id, row)] ?? ""
      let course: Course =
        switch isThere[row] {
        case true?:
          findings[id]?.course(figure, points, decided: day, language) ?? .there(hasFigure: false)
        case false?: gathered.contains(kind) ? .unknown : .gone
        case nil: .unknown
        }
      return DecidedFinding(
        name: sheet.text(.decision, row), isDone: sheet.text(.status, row) == "done",
        course: course,
        label: figure?.label[language] ?? "", language: language)
    }
    return all.filter(\.isDone) + all.filter { !$0.isDone }
  }
}

extension Finding {
  fileprivate func course(
    _ figure: DecidedFigure?, _ points: [FindingPoint], decided day: String, _ language: Language
  ) -> DecidedFinding.Course {
    // What is about one person is told with no number in papers for all.
    let isOfPerson = subjects.contains { if case .person = $0 { true } else { false } }
    guard let measure = measures.first, let figure, !isOfPerson else {
      return .there(hasFigure: false)
    }
    let known = points.filter { $0.measure == measure.name && $0.value != nil }
    let base = (day.isEmpty ? nil : known.last { $0.run.asOf <= day }) ?? known.first
    guard let base, let old = base.value else { return .there(hasFigure: true) }
    let (before, now) = (
      figure.form.shown(old, language), figure.form.shown(measure.value, language)
    )
    let move: DecidedFinding.Move =
      before == now
      ? .notAtAll
      : figure.wanted.map { ($0 == .less) == (measure.value < old) ? .asMeant : .otherWay }
        ?? .somehow
    return .moved(move, before: before, now: now, since: base.run.asOf)
  }
}

// MARK: Wording

extension DecidedFinding {
  /// One or two sentences: whether it is carried out, and what the lists say of the matter now.
  var sentence: String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  private var swedish: String {
    let opening = "”\(name)” \(isDone ? "är klart" : "pågår")."
    let about = label.capitalised
    return switch course {
    case .gone: opening + " Det som beslutet gäller syns inte längre i listorna."
    case .unknown: opening + " Om det som beslutet gäller har ändrats går inte att säga."
    case .there(false): opening + " Det som beslutet gäller syns fortfarande i listorna."
    case .there(true):
      opening + " Det syns fortfarande i listorna. Ingen tidigare rapport finns att jämföra med."
    case .moved(.notAtAll, _, let now, let day):
      opening + " \(about) är \(now), oförändrat sedan rapporten per \(day)."
    case .moved(let move, let before, let now, let day):
      opening + " \(about) var \(before) i rapporten per \(day) och är \(now) nu"
        + (move == .asMeant
          ? ", åt det håll som var tänkt." : move == .otherWay ? ", åt fel håll." : ".")
    }
  }

  private var english: String {
    let opening = "“\(name)” \(isDone ? "has been carried out" : "is under way")."
    let about = label.capitalised
    return switch course {
    case .gone: opening + " What it was about no longer shows in the lists."
    case .unknown: opening + " Whether what it was about has changed cannot be said."
    case .there(false): opening + " What it was about still shows in the lists."
    case .there(true):
      opening + " It still shows in the lists. There is no earlier report to compare with."
    case .moved(.notAtAll, _, let now, let day):
      opening + " \(about): \(now), the same as in the report of \(day)."
    case .moved(let move, let before, let now, let day):
      opening + " \(about): \(before) in the report of \(day), \(now) now"
        + (move == .asMeant
          ? ", which is the way that was intended."
          : move == .otherWay ? ", which is the wrong way." : ".")
    }
  }
}
