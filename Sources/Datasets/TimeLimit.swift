// How long a run may take: what does not fit is left out, and said to be.

package import Text
package import Threads

/// The time that a run has, and how it is shared.
///
/// Analyses are begun, and costly ones go on, until ``shareOfAnalyses`` of it; drawings and PDFs are begun until all of it.
/// What cannot be done without is done whatever the time: the lists are read, what only looks around each thing is counted,
/// and tables, pages and workbooks are written. So there is always a report.
///
/// Without a limit nothing is left out, and the same input gives the same bytes. With one, what there is may differ from
/// run to run, and the report says what is not there; what there is does not differ.
package struct TimeLimit: Sendable {
  /// The rest is for drawing, setting and writing.
  package static let shareOfAnalyses = 0.7
  /// The limit of a dataset in the night that says none: a night is read in the morning, and no dataset may take it from
  /// the others.
  package static let ofNight = 3600.0

  package let seconds: Double
  /// When no analysis is begun, and a costly one given up.
  package let analyses: Deadline
  /// When nothing is begun that can be left out.
  package let all: Deadline

  /// - Parameter elapsed: seconds since the run began.
  package init(seconds: Double, elapsed: @escaping @Sendable () -> Double) {
    self.seconds = seconds
    analyses = Deadline { elapsed() >= seconds * Self.shareOfAnalyses }
    all = Deadline { elapsed() >= seconds }
  }

  /// "20 minuter".
  package var words: Localised<String> { Self.words(seconds) }

  package static func words(_ seconds: Double) -> Localised<String> {
    let whole = Int(seconds)
    func said(_ count: Int, _ swedish: (String, String), _ english: (String, String))
      -> Localised<String>
    {
      Localised(
        swedish: "\(count.shown(.swedish)) \(count == 1 ? swedish.0 : swedish.1)",
        english: "\(count.shown(.english)) \(count == 1 ? english.0 : english.1)")
    }
    if whole >= 3600, whole % 3600 == 0 {
      return said(whole / 3600, ("timme", "timmar"), ("hour", "hours"))
    }
    if whole >= 60, whole % 60 == 0 {
      return said(whole / 60, ("minut", "minuter"), ("minute", "minutes"))
    }
    return said(whole, ("sekund", "sekunder"), ("second", "seconds"))
  }
}
