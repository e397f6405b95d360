// What is wrong with an input file: where, how badly, in words, and what would help.

/// A problem in an input file.
///
/// Printed as `file:line:column: severity: [code] sentence`, with the help on a line of its own.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing to mend.
    case note
    /// The answer is right, but less complete than it could be.
    case warning
    /// The answer would be wrong or impossible.
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Where in the files: line and column count from 1, the column in code points.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// A text in the two languages of the product.
  package struct Text: Hashable, Sendable {
    package let english: String
    package let swedish: String

    package init(_ english: String, sv swedish: String) {
      self.english = english
      self.swedish = swedish
    }

    package func `in`(swedish wanted: Bool) -> String {
      wanted ? swedish : english
    }
  }

  package var severity: Severity
  package let place: Place
  /// `table/what-is-wrong`; never changes meaning.
  package let code: String
  package let sentence: Text
  package let help: Text?

  package init(
    _ severity: Severity, at place: Place, code: String, _ sentence: Text, help: Text? = nil
  ) {
    self.severity = severity
    self.place = place
    self.code = code
    self.sentence = sentence
    self.help = help
  }

  /// One line, or two when there is help.
  package func printed(in language: Language = .english) -> String {
    let word =
      swedish
      ? [Severity.note: "upplysning", .warning: "varning", .error: "fel"][severity] ?? ""
      : severity.rawValue
    let line =
      "\(place.file):\(place.line):\(place.column): \(word): [\(code)] "
      + sentence.in(swedish: swedish)
    guard let help else { return line }
    return line + "\n  " + (swedish ? "hjälp: " : "help: ") + help.in(swedish: swedish)
  }
}
