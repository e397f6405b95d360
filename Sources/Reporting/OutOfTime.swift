// What was left out of a run because its time was up, and how a report says so.

package import Findings
package import Text

/// What a limit of time has cost a report.
package struct OutOfTime: Sendable {
  /// "20 minuter".
  package let limit: Localised<String>
  /// The titles of the analyses that are not there.
  package var analyses: [Localised<String>]
  /// What else is not there, as a reader says it: "kartor".
  package var others: [Localised<String>]

  package init(
    limit: Localised<String>, analyses: [Localised<String>], others: [Localised<String>] = []
  ) {
    self.limit = limit
    self.analyses = analyses
    self.others = others
  }

  package var isEmpty: Bool { analyses.isEmpty && others.isEmpty }

  /// Each analysis with why it is not there; none of them is told as none.
  var unknowns: [Unknown] { analyses.map { Unknown($0, because: reason) } }

  /// The finding that readers meet first; `nil` when nothing was left out.
  package var finding: Finding? {
    guard !isEmpty else { return nil }
    let (fact, meaning) = (fact, meaning)
    return Finding(
      kind: "left_out_for_time", severity: .low, subjects: [.dataset],
      measures: [Measure("analyses", Double(analyses.count))], basis: nil, isAboutRun: true,
      fact: Localised(
        swedish: Phrase(stringLiteral: fact.swedish), english: Phrase(stringLiteral: fact.english)),
      meaning: Localised(
        swedish: Phrase(stringLiteral: meaning.swedish),
        english: Phrase(stringLiteral: meaning.english)),
      action: Localised(
        swedish: "Den som sköter körningen kan höja time_limit i settings.yaml, eller låta göra om "
          + "rapporten när datorn har mindre annat att göra.",
        english:
          "Whoever runs the program can raise time_limit in settings.yaml, or have the report "
          + "made again when the computer has less else to do."))
  }
}

// MARK: Wording

extension OutOfTime {
  private var reason: Localised<String> {
    Localised(
      swedish: "tidsgränsen på \(limit.swedish) räckte inte",
      english: "the time limit of \(limit.english) was not enough")
  }

  private var fact: Localised<String> {
    func listed(_ titles: [Localised<String>], _ language: Language) -> String {
      let most = titles.count > 6 ? 5 : titles.count
      let rest = titles.count - most
      let more = Localised(
        swedish: "\(rest.inWords(.swedish)) till", english: "\(rest.inWords(.english)) more")
      return (titles.prefix(most).map { $0[language] } + (rest > 0 ? [more[language]] : []))
        .joined(separator: "; ")
    }
    func parts(_ language: Language, _ analyses: String, _ others: String) -> String {
      (self.analyses.isEmpty ? "" : " \(analyses): \(listed(self.analyses, language)).")
        + (self.others.isEmpty ? "" : " \(others): \(listed(self.others, language)).")
    }
    return Localised(
      swedish: "Tidsgränsen på \(limit.swedish) räckte inte till hela rapporten."
        + parts(.swedish, "Det här är inte beräknat", "Det här är inte framställt"),
      english: "The time limit of \(limit.english) was not enough for the whole report."
        + parts(.english, "This is not computed", "This is not produced"))
  }

  private var meaning: Localised<String> {
    let known = Localised(
      swedish: "Det som står i rapporten är beräknat i sin helhet.",
      english: "What stands in the report is computed in full.")
    guard !analyses.isEmpty else { return known }
    return Localised(
      swedish: known.swedish + " Det som inte är beräknat är okänt, inte noll. "
        + "Därför jämförs rapporten inte med den förra.",
      english: known.english + " What is not computed is unknown, not zero. "
        + "So the report is not compared with the one before.")
  }

  /// What stands above the list of those that are not there.
  var lead: Localised<String> {
    Localised(
      swedish: "Det här är inte beräknat, eftersom tidsgränsen på \(limit.swedish) inte räckte. "
        + "Det betyder inte noll eller inget.",
      english: "This is not computed, since the time limit of \(limit.english) was not enough. "
        + "It does not mean zero or none.")
  }

  /// What a board is told.
  var sentence: Localised<String> {
    let list = Localised(
      swedish: analyses.map(\.swedish).joined(separator: "; "),
      english: analyses.map(\.english).joined(separator: "; "))
    return Localised(
      swedish: "Tidsgränsen på \(limit.swedish) räckte inte till alla beräkningar. "
        + (analyses.count > 6
          ? "Av dem är \(analyses.count.inWords(.swedish)) inte gjorda."
          : "Inte gjorda: \(list.swedish)."),
      english: "The time limit of \(limit.english) was not enough for all computations. "
        + (analyses.count > 6
          ? "Of them, \(analyses.count.inWords(.english)) are not done."
          : "Not done: \(list.english)."))
  }
}
