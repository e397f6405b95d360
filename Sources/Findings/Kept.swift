// What an analysis leaves to others beside its tables: values by their type, and those that rooms have in common.

extension Outcome {
  /// Leaves `value`, whole and typed, to whoever draws it or takes it further; no table shows it.
  package mutating func keep(_ value: some Sendable) { kept.append(value) }

  /// What was left of a type; `nil` when nothing was.
  package func value<Value: Sendable>(_ type: Value.Type) -> Value? {
    kept.lazy.compactMap { $0 as? Value }.first
  }
}

extension [Outcome] {
  /// The first value of a type that any of them has left.
  package func value<Value: Sendable>(_ type: Value.Type) -> Value? {
    lazy.compactMap { $0.value(type) }.first
  }
}

/// How many organisations have answered of each area, in the order of the rows of the table `readiness`.
package struct AnswersByArea: Sendable {
  package let counts: [Int]

  package init(_ counts: [Int]) { self.counts = counts }
}

/// What the need between two networks rests on.
package enum NeedBasis: Sendable {
  /// Initiatives that both are in, or areas of initiatives that both have.
  case initiatives
  /// Organisations in common, where no initiative names its networks: a question, not a need.
  case organisations
}

/// Where an area lies among the areas by need and by will, above or below the middle of them.
package enum Quadrant: String, Sendable, CaseIterable {
  case start
  case prepare
  case support
  case rest
  /// Too near the middle of the areas, by will or by need, to be put in a half.
  case middle
}
