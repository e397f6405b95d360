// When the progress of a run is told: a bar at a terminal, a line now and then in a log.

/// When the progress of a run is told, and how.
///
/// At a terminal a bar is drawn anew in its own line from the first second on, and rubbed out at the end. Anywhere else a
/// line is written every half minute; a run that takes less is silent.
package struct ProgressTelling {
  package enum Form {
    /// In so many columns.
    case bar(columns: Int)
    case lines
  }

  private let form: Form
  private var moment: RunProgress.Moment?
  /// When the run and the stage began, and when something was told last.
  private var began: Double?
  private var stageBegan = 0.0
  private var told = 0.0
  private var isShown = false

  /// Between the lines of a log.
  package static let interval = 30.0

  package init(_ form: Form) { self.form = form }

  /// Takes in that a stage has begun, or with `nil` that all are done.
  ///
  /// - Output: what is to be written at once.
  package mutating func begin(_ moment: RunProgress.Moment?, at now: Double) -> String {
    self.moment = moment
    stageBegan = now
    guard moment == nil else {
      if began == nil { (began, told) = (now, now) }
      return ""
    }
    defer { (began, isShown) = (nil, false) }
    return isShown ? Self.erasure : ""
  }

  /// What is to be written now; usually nothing.
  package mutating func due(at now: Double) -> String? {
    guard let moment, let began else { return nil }
    switch form {
    case .bar(let columns):
      guard now - began >= 1 else { return nil }
      isShown = true
      return Self.erasure + moment.bar(after: now - stageBegan, columns: columns)
    case .lines:
      guard let line = dueMoment(at: now) else { return nil }
      return line.moment.line(after: line.seconds) + "\n"
    }
  }

  /// What is to be told of now in a log, and how long its stage has lasted; usually nothing.
  package mutating func dueMoment(at now: Double) -> (moment: RunProgress.Moment, seconds: Double)?
  {
    guard let moment, began != nil, now - told >= Self.interval else { return nil }
    told = now
    return (moment, now - stageBegan)
  }

  private static let erasure = "\r\u{1B}[K"
}
