// The languages of reports and messages, and a text that exists in each of them.

/// A language that reports and messages are written in.
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

extension Localised: Equatable where Value: Equatable {}
extension Localised: Hashable where Value: Hashable {}

extension Localised {
  /// The same text in every language: names, codes and other things that are not translated.
  package init(_ same: Value) {
    self.init(swedish: same, english: same)
  }
}
