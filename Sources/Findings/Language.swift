// The languages of the reports, and a text that exists in each of them.

/// A language that reports are written in.
package enum Language: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}

/// One thing said in every language; a missing translation cannot be compiled.
package struct Localised<Value: Sendable>: Sendable {
  package let swedish: Value
  package let english: Value

  package init(swedish: Value, english: Value) {
    self.swedish = swedish
    self.english = english
  }

  package subscript(language: Language) -> Value {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}

extension [String] {
  /// "a", "a och b", "a, b och c": a list with `last` before the last, blanks included.
  package func listed(_ last: String) -> String {
    guard let end = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + last + end
  }
}

extension Localised: Equatable where Value: Equatable {}
extension Localised: Hashable where Value: Hashable {}

extension Localised {
  /// The same text in every language: names, codes and other things that are not translated.
  package init(_ same: Value) {
    self.init(swedish: same, english: same)
  }
}
