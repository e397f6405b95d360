// What the lists do not tell, and why: said instead of a number, and never told as none.

package import Text

/// Something that cannot be judged, with the reason.
package struct Unknown: Hashable, Sendable {
  /// What would have been told, as a reader says it: "diagonala luckor".
  package let subject: Localised<String>
  /// Why it is not known: "networks.csv har varken område eller nivå".
  package let reason: Localised<String>

  package init(_ subject: Localised<String>, because reason: Localised<String>) {
    self.subject = subject
    self.reason = reason
  }

  /// "Diagonala luckor kan inte bedömas: networks.csv har varken område eller nivå", without a stop.
  package var statement: Localised<String> {
    Localised(
      swedish: "\(subject.swedish.capitalised) kan inte bedömas: \(reason.swedish)",
      english: "\(subject.english.capitalised) cannot be judged: \(reason.english)")
  }

  /// The statement as a sentence.
  package var sentence: Localised<String> {
    let statement = statement
    return Localised(swedish: statement.swedish + ".", english: statement.english + ".")
  }
}

extension Outcome {
  /// Says that `subject` cannot be judged when there is a reason; whether there is.
  ///
  /// ```swift
  /// if !outcome.withholds(subject, because: roster.unknown(.networkParent)) { … }
  /// ```
  @discardableResult
  package mutating func withholds(
    _ subject: Localised<String>, because reason: Localised<String>?
  ) -> Bool {
    guard let reason else { return false }
    withheld.append(Unknown(subject, because: reason))
    return true
  }

  /// All that the analysis could not judge, its key figures first, each once.
  package var unknowns: [Unknown] {
    var seen: Set<Unknown> = []
    return (keyFigures.compactMap(\.unknown) + withheld).filter { seen.insert($0).inserted }
  }
}

extension [Outcome] {
  /// What could not be judged, in the order of the analyses, each once.
  package var unknowns: [Unknown] {
    var seen: Set<Unknown> = []
    return flatMap(\.unknowns).filter { seen.insert($0).inserted }
  }
}

extension Sheet.Values {
  /// As many cells, and nothing in any of them.
  package var blank: Self {
    switch self {
    case .text(let values): .text(values.map { _ in "" })
    case .whole(let values): .whole(values.map { _ in nil })
    case .real(let values): .real(values.map { _ in nil })
    case .flag(let values): .flag(values.map { _ in nil })
    }
  }
}

extension Sheet.Column {
  /// The column, with nothing in its cells when there is a reason why they are unknown.
  package func unless(_ reason: Localised<String>?) -> Self {
    reason == nil ? self : Self(declared, values.blank, codes: codes)
  }
}
