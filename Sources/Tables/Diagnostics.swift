// All problems of a dataset: the first of each kind in full, the rest counted.

/// A collector of diagnostics that stays small however much is wrong.
///
/// The first ``limit`` diagnostics of each code are kept, the others are only counted: their place and
/// wording are never computed. Personal identity numbers are masked in everything that is kept.
package struct Diagnostics: Sendable {
  /// How many diagnostics of each code are kept.
  package static let limit = 50

  /// Kept and counted diagnostics of one code.
  private struct Tally {
    var severity: Diagnostic.Severity
    var count: Int
    var kept: Int
  }

  private var kept: [Diagnostic] = []
  private var tallies: [String: Tally] = [:]

  package init() {}

  /// Notes a problem; everything but severity and code is computed only when it is kept.
  package mutating func add(
    _ severity: Diagnostic.Severity, _ code: String, at place: @autoclosure () -> Diagnostic.Place,
    _ sentence: @autoclosure () -> Localised<String>,
    help: @autoclosure () -> Localised<String>? = nil
  ) {
    var tally = tallies[code] ?? Tally(severity: severity, count: 0, kept: 0)
    tally.severity = max(tally.severity, severity)
    tally.count += 1
    if tally.kept < Self.limit {
      tally.kept += 1
      // Help that would repeat an identity number helps nobody.
      let advice = help().flatMap { $0.masked == $0 ? $0 : nil }
      kept.append(
        Diagnostic(severity, at: place(), code: code, sentence().masked, help: advice))
    }
    tallies[code] = tally
  }

  /// Counts `count` more problems of a code without describing them.
  package mutating func count(_ severity: Diagnostic.Severity, _ code: String, more count: Int) {
    guard count > 0 else { return }
    tallies[code, default: Tally(severity: severity, count: 0, kept: 0)].count += count
  }

  /// Takes in what another collector has noted, with its counts; of each code only so many are kept
  /// as if one collector had noted all.
  package mutating func add(contentsOf other: Diagnostics) {
    for (code, theirs) in other.tallies {
      var tally = tallies[code] ?? Tally(severity: theirs.severity, count: 0, kept: 0)
      tally.severity = max(tally.severity, theirs.severity)
      tally.count += theirs.count
      tallies[code] = tally
    }
    for diagnostic in other.kept where (tallies[diagnostic.code]?.kept ?? 0) < Self.limit {
      tallies[diagnostic.code]?.kept += 1
      kept.append(diagnostic)
    }
  }

  /// Every code that was met: how severe, and how often, kept or not; errors first, then by code.
  package var counts: [(severity: Diagnostic.Severity, code: String, count: Int)] {
    tallies.map { ($0.value.severity, $0.key, $0.value.count) }
      .sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }
  }

  /// Turns every warning into an error.
  package mutating func promoteWarnings() {
    for index in kept.indices where kept[index].severity == .warning {
      kept[index].severity = .error
    }
    for (code, tally) in tallies where tally.severity == .warning {
      tallies[code]?.severity = .error
    }
  }

  /// The kept diagnostics by file, line, column, code and wording.
  package var sorted: [Diagnostic] {
    kept.sorted { left, right in
      let (a, b) = (left.place, right.place)
      if a.file != b.file { return a.file < b.file }
      if a.line != b.line { return a.line < b.line }
      if a.column != b.column { return a.column < b.column }
      if left.code != right.code { return left.code < right.code }
      return left.sentence.english < right.sentence.english
    }
  }

  /// How many diagnostics of a code there are, kept or not.
  package func count(of code: String) -> Int {
    tallies[code]?.count ?? 0
  }

  /// How many diagnostics have this severity, kept or not.
  package func count(of severity: Diagnostic.Severity) -> Int {
    tallies.values.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
  }

  /// The codes of which more were met than are kept, by code, with how many are left out.
  package var omitted: [(code: String, count: Int)] {
    tallies.filter { $0.value.count > $0.value.kept }
      .map { ($0.key, $0.value.count - $0.value.kept) }
      .sorted { $0.0 < $1.0 }
  }

  package var hasErrors: Bool {
    tallies.values.contains { $0.severity == .error }
  }

  package var isEmpty: Bool { tallies.isEmpty }

  /// Everything in print: the kept diagnostics, then a line for each code that was cut short.
  package func printed(in language: Language = .english) -> String {
    let rest = omitted.map { code, count in
      swedish ? "… och \(count) till av [\(code)]" : "… and \(count) more of [\(code)]"
    }
    return (sorted.map { $0.printed(in: language) } + rest).joined(separator: "\n")
  }
}

extension Localised<String> {
  /// The text with personal identity numbers hidden.
  fileprivate var masked: Localised<String> {
    Localised(
      swedish: PersonalNumber.masked(swedish).withControlsShown,
      english: PersonalNumber.masked(english).withControlsShown)
  }
}
