// Words that a list writes freely and that mean something to an analysis: what they mean, and the text.

/// A text of the dataset, and what it means where that is known.
///
/// Understood once, when the dataset is loaded. Where ``meaning`` is `nil` nothing is known but the text.
package struct Worded<Meaning: Hashable & Sendable>: Hashable, Sendable {
  /// The text of the cell; empty where nothing is told.
  package let text: String
  package let meaning: Meaning?

  package init(_ text: String = "", meaning: Meaning? = nil) {
    self.text = text
    self.meaning = meaning
  }

  package var isEmpty: Bool { text.isEmpty }
}

/// What a network or collaboration is for, as the seed study tells them apart.
package enum Orientation: String, Sendable, CaseIterable {
  case operational
  case strategic
  case exploratory
}

/// How the costs of a collaboration are shared.
package enum CostKey: String, Sendable, CaseIterable {
  /// By the number of inhabitants.
  case population
}
