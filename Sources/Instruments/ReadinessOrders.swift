// Two orders of the areas by will: leaders first, and will as a whole; and how far orders agree.

/// Places of areas, from 1; equals share the first of their places. `nil` for an area without an answer that holds.
package struct ReadinessOrders: Sendable {
  /// Those that can start first, then the score.
  package let leadersFirst: [Int?]
  /// Those that lead or join, then those that wait.
  package let whole: [Int?]
  /// ``kendallTau(_:_:)`` of the two, over the areas that have both.
  package let tau: Double?

  /// - Complexity: O(areas²).
  package init(_ areas: [ReadinessMatrix.Area]) {
    func places(_ isBefore: (ReadinessMatrix.Area, ReadinessMatrix.Area) -> Bool) -> [Int?] {
      areas.map { own in
        own.hasAnswers ? 1 + areas.count { $0.hasAnswers && isBefore($0, own) } : nil
      }
    }
    leadersFirst = places { left, right in
      left.canStart == right.canStart ? left.score > right.score : left.canStart
    }
    whole = places { left, right in
      (left.willing, left.wait.count) > (right.willing, right.wait.count)
    }
    tau = kendallTau(leadersFirst.compactMap(\.self), whole.compactMap(\.self))
  }
}

extension ReadinessMatrix {
  /// The own order beside a given one, over the areas that have both.
  package struct Comparison: Sendable {
    /// The areas' names, in the given order.
    package let areas: [String]
    package let given: [Int]
    /// The places among these areas by the own rule, from 1; equals share the first of their places.
    package let own: [Int]
    /// How many areas stand on the place, the area itself counted.
    package let shared: [Int]
    /// ``kendallTau(_:_:)`` of the two.
    package let tau: Double?
  }
}

extension ReadinessMatrix.Comparison {
  /// How far each area lies from its given place: 0 for one that shares places of which that is one.
  var moves: [Int] {
    areas.indices.map { max(0, own[$0] - given[$0], given[$0] - (own[$0] + shared[$0] - 1)) }
  }

  /// - Parameter rows: name, given rank and own rank of every area that has both; equals have the same own rank.
  init?(_ rows: [(name: String, given: Int, own: Int)]) {
    guard rows.count > 1 else { return nil }
    let sorted = rows.sorted { ($0.given, $0.name) < ($1.given, $1.name) }
    areas = sorted.map(\.name)
    given = sorted.map(\.given)
    // Places among these areas alone, so that both orders count the same things.
    own = sorted.map { row in 1 + sorted.count { $0.own < row.own } }
    shared = sorted.map { row in sorted.count { $0.own == row.own } }
    tau = kendallTau(given, own)
  }
}
