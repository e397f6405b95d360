// How many findings may be high: what the whole board ought to see, and no more than it can take in.

/// The limit on high findings.
///
/// A board that is shown thirty urgent things is shown none. Each analysis says what it finds grave by its own limits, which hold whatever
/// else is found; of these the run keeps as high at most ``most``, and at most one for every ``each`` findings that it tells, but one
/// where there is any. The others are of medium severity: nothing is left out.
///
/// Kinds take turns, so that one kind does not fill the places: first the first of every kind, then the second of every kind, and so on.
/// Within a kind the order is that of ``Swift/Array/ranked()``; kinds stand by how certain they are (counted or proven first, then what rests on a chosen
/// limit or on what people have stated, then what was simulated or sought), then by how many things the kind's first is true of, then by name. A finding that a
/// stand-in tells, or that may be chance, is never high.
///
/// - Complexity: O(n log n) for n findings.
/// - Source: the rule is this product's own; one in twenty is the part that was asked for by those who use it.
package enum FewHigh {
  /// High findings in one run.
  package static let most = 5
  /// Findings for each high one.
  package static let each = 20

  /// How many of `count` findings may be high: 0 of none, else from 1 to ``most``.
  package static func limit(of count: Int) -> Int {
    count == 0 ? 0 : Swift.min(most, Swift.max(1, count / each))
  }
}

extension [Finding] {
  /// The same findings in the same order, with no more high ones than ``FewHigh`` has room for.
  package func withFewHigh() -> [Finding] {
    let ranked = indices.filter { self[$0].severity == .high }
    let able = ranked.filter { self[$0].isSure }
      .sorted { left, right in
        let (a, b) = (self[left], self[right])
        return a.weight == b.weight ? a.id < b.id : a.weight > b.weight
      }
    // The turn of each: how many of its kind come before it.
    var turns: [String: Int] = [:]
    var firsts: [String: (doubt: Int, cases: Int)] = [:]
    let takers = able.map { place -> (place: Int, turn: Int) in
      let finding = self[place]
      let turn = turns[finding.kind, default: 0]
      turns[finding.kind] = turn + 1
      if turn == 0 { firsts[finding.kind] = (finding.doubt?.rawValue ?? 9, 1 + finding.others) }
      return (place, turn)
    }
    let chosen = takers.sorted { left, right in
      if left.turn != right.turn { return left.turn < right.turn }
      let (a, b) = (self[left.place].kind, self[right.place].kind)
      let (one, other) = (firsts[a] ?? (9, 0), firsts[b] ?? (9, 0))
      if one.doubt != other.doubt { return one.doubt < other.doubt }
      if one.cases != other.cases { return one.cases > other.cases }
      return a < b
    }.prefix(FewHigh.limit(of: count))
    let kept = Set(chosen.map(\.place))
    var told = self
    for place in ranked where !kept.contains(place) { told[place].severity = .medium }
    return told
  }
}
