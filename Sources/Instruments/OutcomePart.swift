// A part of a stated expectation or outcome: its topic and its direction.

/// One of the things that a text of expectation or outcome says: "lower cost".
struct OutcomePart: Hashable, Sendable {
  enum Likeness: Sendable {
    /// Same topic, same direction.
    case same
    /// Same direction, of a topic that is partly the same; or without an amount that was expected.
    case alike
    /// Same topic, opposite direction.
    case contrary
    /// The topic stands still, or what was expected is said not to be so.
    case notReached
    /// The opposite direction, of a topic that is only partly the same.
    case against
    /// A topic in common; whether they differ is not told.
    case other
  }

  /// All words but the empty ones, in order.
  private let words: [String]
  /// What it is about: matters by their name, other words as they are.
  private var topic: Set<String>
  /// Numbers with their units.
  private let amount: [String]
  /// Empty where no word points, or two point different ways.
  private var pointing: Pointing
  private let isNegated: Bool
  private let isUnchanged: Bool

  /// The parts of `text`, in order; none of an empty text.
  static func parts(of text: String) -> [OutcomePart] {
    // A comma or point within a number ends nothing.
    let clauses = text.lowercased().replacing(", ", with: ";").replacing(". ", with: ";")
      .split { ";/+&".contains($0) || $0.isNewline }
    return clauses.flatMap { clause in
      let parts = clause.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .split { OutcomeWords.joining.contains($0) }.map { OutcomePart(Array($0)) }
        .filter { !$0.words.isEmpty }
      return shared(parts)
    }
  }

  /// In "lower cost and vulnerability" the direction is of both.
  private static func shared(_ parts: [OutcomePart]) -> [OutcomePart] {
    parts.enumerated().map { place, part in
      guard part.isOpen else { return part }
      let near =
        parts[..<place].last { !$0.pointing.isEmpty }
        ?? parts[place...].first {
          !$0.pointing.isEmpty
        }
      var other = part
      other.pointing = near.map { other.told($0.pointing) } ?? [:]
      return other
    }
  }

  private init(_ all: [String]) {
    words = all.filter { !OutcomeWords.empty.contains($0) }
    isNegated = words.contains(where: OutcomeWords.negating.contains)
    isUnchanged = words.contains(where: OutcomeWords.unchanged.contains)
    func isAmount(_ word: String) -> Bool {
      word.allSatisfy(\.isNumber) || OutcomeWords.units.contains(word)
    }
    amount = words.filter(isAmount)
    topic = Set(
      words.filter {
        !isAmount($0) && OutcomeWords.pointing[$0] == nil && !OutcomeWords.unchanged.contains($0)
          && !OutcomeWords.negating.contains($0)
      }.map { word in
        OutcomeWords.both[word]?.matter ?? OutcomeWords.synonyms[word]
          ?? OutcomeMatter.name(of: word)
      })
    let found = Set(
      words.compactMap { OutcomeWords.pointing[$0] ?? OutcomeWords.both[$0]?.pointing })
    pointing = [:]
    if found.count == 1, let only = found.first { pointing = told(only) }
  }

  /// Whether it says nothing of a direction, and may have that of its neighbour.
  private var isOpen: Bool {
    pointing.isEmpty && !isUnchanged && !isNegated && !topic.isEmpty
      && !words.contains { OutcomeWords.pointing[$0] != nil || OutcomeWords.both[$0] != nil }
  }

  /// The part as said of what was expected, where it names no topic of its own: "lower cost", "got higher".
  func said(of expected: [OutcomePart]) -> OutcomePart {
    guard topic.isEmpty, expected.count == 1, isUnchanged || !pointing.isEmpty else { return self }
    var part = self
    part.topic = expected[0].topic
    part.pointing = part.told(pointing)
    return part
  }

  /// A direction as it is of this topic: more of what is good is better, and less of what is not.
  private func told(_ pointing: Pointing) -> Pointing {
    let goods = Set(OutcomeMatter.all.filter { topic.contains($0.name) }.map(\.isGood))
    guard goods.count == 1, let isGood = goods.first else { return pointing }
    var all = pointing
    if let up = pointing[.amount] { all[.value] = up == isGood }
    if let better = pointing[.value] { all[.amount] = better == isGood }
    return all
  }

  /// How `other`, an outcome, stands to this part, an expectation; `nil` when it is of another matter.
  func likeness(to other: OutcomePart) -> Likeness? {
    if words == other.words { return .same }
    let isWhole = isCovered(by: other) && other.isCovered(by: self)
    guard topic.contains(where: { other.covers($0) }) else { return nil }
    if other.isUnchanged, !isUnchanged, isWhole, !pointing.isEmpty { return .notReached }
    if isUnchanged, other.isUnchanged { return isWhole ? .same : .alike }
    switch (isNegated, other.isNegated, agrees(with: other)) {
    case (false, false, true?), (true, true, true?):
      let isExact = amount.isEmpty || amount == other.amount
      return isWhole && isExact ? .same : .alike
    case (false, false, false?): return isWhole ? .contrary : .against
    case (false, true, true?): return isWhole ? .notReached : .other
    case (true, false, true?): return isWhole ? .contrary : .other
    default: return .other
    }
  }

  /// Whether both point the same way; `nil` when they have no axis in common.
  private func agrees(with other: OutcomePart) -> Bool? {
    let answers = Set(
      pointing.compactMap { axis, up in other.pointing[axis].map { $0 == up } })
    return answers.count == 1 ? answers.first : nil
  }

  private func covers(_ word: String) -> Bool {
    topic.contains { OutcomeWords.isForm(word, of: $0) }
  }

  private func isCovered(by other: OutcomePart) -> Bool { topic.allSatisfy(other.covers) }
}

extension [OutcomePart] {
  /// How the outcome of these parts stands to an expected part: what speaks for and against together tells nothing.
  func likeness(to expected: OutcomePart) -> OutcomePart.Likeness? {
    let all = Set(compactMap { expected.likeness(to: $0) })
    if all.contains(.contrary), all.contains(.same) || all.contains(.alike) { return .other }
    if all.contains(.against), !all.contains(.contrary), !all.contains(.same) { return .other }
    return [.contrary, .same, .alike, .notReached, .other].first(where: all.contains)
  }
}
