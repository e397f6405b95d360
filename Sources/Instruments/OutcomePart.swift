// A part of a stated expectation or outcome: its topic and its direction.

/// One of the things that a text of expectation or outcome says: "lower cost".
struct OutcomePart: Hashable, Sendable {
  enum Likeness { case same, contrary, other }

  /// All words but the empty ones, in order.
  private let words: [String]
  /// The words that are not of direction.
  private let topic: [String]

  /// The parts of `text`, in order; none of an empty text.
  static func parts(of text: String) -> [OutcomePart] {
    // A comma or point within a number ends nothing.
    let clauses = text.lowercased().replacing(", ", with: ";").replacing(". ", with: ";")
      .split { ";/+&".contains($0) || $0.isNewline }
    return clauses.flatMap { clause in
      clause.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .split { joining.contains($0) }.map { OutcomePart(Array($0)) }
    }.filter { !$0.words.isEmpty }
  }

  private init(_ all: [String]) {
    words = all.filter { !empty.contains($0) }
    topic = words.filter { opposites[$0] == nil && !unchanged.contains($0) }
  }

  /// How `other` stands to this part; `nil` when it is of another matter.
  func likeness(to other: OutcomePart) -> Likeness? {
    if words == other.words { return .same }
    guard topic.contains(where: { word in other.topic.contains { Self.isForm(word, of: $0) } })
    else {
      return nil
    }
    let isOpposite =
      words.count == other.words.count
      && zip(words, other.words).allSatisfy {
        Self.isForm($0, of: $1) || opposites[$0]?.contains($1) == true
      }
    let isSame =
      words.count == other.words.count
      && zip(words, other.words).allSatisfy { Self.isForm($0, of: $1) }
    return isSame ? .same : isOpposite ? .contrary : .other
  }

  /// Whether two words are the same, or one with an ending more: kostnad, kostnaden, kostnader.
  private static func isForm(_ a: String, of b: String) -> Bool {
    a == b
      || min(a.count, b.count) >= 5 && abs(a.count - b.count) <= 3
        && (a.hasPrefix(b) || b.hasPrefix(a))
  }
}

/// Words that join parts.
private let joining: Set<String> = ["och", "samt", "and"]

/// Words that carry nothing.
private let empty: Set<String> = ["en", "ett", "den", "det", "de", "a", "an", "the"]

/// Words of no change: of direction, and opposite to none.
private let unchanged: Set<String> = [
  "oförändrad", "oförändrat", "oförändrade", "samma", "lika", "unchanged", "same",
]

/// Words that say the opposite of each other, each as the key of the others.
private let opposites: [String: Set<String>] = {
  let pairs: [([String], [String])] = [
    (["lägre", "mindre", "färre"], ["högre", "större", "mer", "fler", "ökad", "ökade"]),
    (["minskad", "minskade"], ["ökad", "ökade", "högre"]), (["bättre"], ["sämre"]),
    (["snabbare", "kortare"], ["långsammare", "längre"]),
    (["lower", "less", "fewer"], ["higher", "more"]), (["better"], ["worse"]),
    (["faster", "shorter"], ["slower", "longer"]),
  ]
  var all: [String: Set<String>] = [:]
  for (left, right) in pairs {
    for a in left {
      for b in right {
        all[a, default: []].insert(b)
        all[b, default: []].insert(a)
      }
    }
  }
  return all
}()
