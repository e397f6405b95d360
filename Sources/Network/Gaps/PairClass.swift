// How two networks, or two people, stand to each other: same or other field, same or other level.

package import Roster

/// The class of a pair by field and level.
package enum PairClass: String, Sendable, CaseIterable {
  /// Same field, same level.
  case peer
  /// Same field, other level.
  case vertical
  /// Other field, same level.
  case horizontal
  /// Other field and other level.
  case diagonal

  /// The place in `allCases`: one bit for another level, two for another field.
  var code: Int {
    switch self {
    case .peer: 0
    case .vertical: 1
    case .horizontal: 2
    case .diagonal: 3
    }
  }
}

/// Field and level of every vertex, as numbers.
///
/// Words are compared without regard to case. A vertex that lacks field or level has no place, and
/// its pairs have no class.
///
/// - Output: ``places`` by vertex, an index of ``fields`` and one of ``levels``; ``fields`` sorted,
///   ``levels`` by their rank and those without after them, sorted by their words.
/// - Complexity: O(*n* log *n*).
package struct Placement: Sendable {
  package struct Place: Hashable, Sendable {
    package let field: Int32
    package let level: Int32
  }

  package let fields: [String]
  package let levels: [Level]
  package let places: [Place?]

  /// Places vertices by these words; an empty word is none.
  package init(fields: [String], levels: [Level]) {
    let (firstFields, fieldIndex) = ranked(fields.map { (word: $0, rank: nil) })
    let (firstLevels, levelIndex) = ranked(levels.map { (word: $0.word, rank: $0.rank) })
    self.fields = firstFields.map { fields[$0] }
    self.levels = firstLevels.map { levels[$0] }
    places = zip(fieldIndex, levelIndex).map { field, level in
      field.flatMap { field in level.map { Place(field: field, level: $0) } }
    }
  }

  package init(ofNetworks roster: Roster) {
    self.init(fields: roster.networks.map(\.field), levels: roster.networks.map(\.level))
  }

  /// A person's field is the function: the post that the person holds.
  package init(ofPeople roster: Roster) {
    self.init(fields: roster.people.map(\.function), levels: roster.people.map(\.level))
  }

  /// The class of a pair; `nil` when one of them has no place.
  package func pairClass(_ a: Int, _ b: Int) -> PairClass? {
    guard let left = places[a], let right = places[b] else { return nil }
    let code = (left.field == right.field ? 0 : 2) + (left.level == right.level ? 0 : 1)
    return PairClass.allCases[code]
  }
}

/// The distinct words, those with a rank first, each as the row that has it first; and the place of each
/// row's word among them.
private func ranked(_ rows: [(word: String, rank: Int?)]) -> ([Int], [Int32?]) {
  let keys = rows.map { $0.word.lowercased() }
  // The spelling that is met first stands for the word.
  let first = Dictionary(zip(keys, rows.indices), uniquingKeysWith: { first, _ in first })
  let order = first.filter { !$0.key.isEmpty }.map {
    (rank: rows[$0.value].rank ?? .max, key: $0.key, row: $0.value)
  }.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }
  let place = Dictionary(
    zip(order.map(\.key), order.indices.map(Int32.init)), uniquingKeysWith: { first, _ in first })
  return (order.map(\.row), keys.map { place[$0] })
}
