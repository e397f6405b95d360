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
///   ``levels`` as the roster orders them and other words after them, sorted.
/// - Complexity: O(*n* log *n*).
package struct Placement: Sendable {
  package struct Place: Hashable, Sendable {
    package let field: Int32
    package let level: Int32
  }

  package let fields: [String]
  package let levels: [String]
  package let places: [Place?]

  /// Places vertices by these words; an empty word is none.
  package init(fields: [String], levels: [String], order: [String] = []) {
    let (fieldNames, fieldIndex) = ranked(fields, [])
    let (levelNames, levelIndex) = ranked(levels, order)
    self.fields = fieldNames
    self.levels = levelNames
    places = zip(fieldIndex, levelIndex).map { field, level in
      field.flatMap { field in level.map { Place(field: field, level: $0) } }
    }
  }

  package init(ofNetworks roster: Roster) {
    self.init(
      fields: roster.networks.map(\.field), levels: roster.networks.map(\.level),
      order: roster.levels)
  }

  /// A person's field is the function: the post that the person holds.
  package init(ofPeople roster: Roster) {
    self.init(
      fields: roster.people.map(\.function), levels: roster.people.map(\.level),
      order: roster.levels)
  }

  /// The class of a pair; `nil` when one of them has no place.
  package func pairClass(_ a: Int, _ b: Int) -> PairClass? {
    guard let left = places[a], let right = places[b] else { return nil }
    let code = (left.field == right.field ? 0 : 2) + (left.level == right.level ? 0 : 1)
    return PairClass.allCases[code]
  }
}

/// The distinct words, first those of `order`, and the place of each row's word among them.
private func ranked(_ words: [String], _ order: [String]) -> ([String], [Int32?]) {
  let keys = words.map { $0.lowercased() }
  // The spelling that is met first stands for the word.
  let spelling = Dictionary(zip(keys, words), uniquingKeysWith: { first, _ in first })
  let known = order.map { $0.lowercased() }.filter { spelling[$0] != nil }
  let rest = Set(keys).subtracting(known).subtracting([""]).sorted()
  var names: [String] = []
  var place: [String: Int32] = [:]
  for key in known + rest where place[key] == nil {
    place[key] = Int32(names.count)
    names.append(spelling[key] ?? key)
  }
  return (names, keys.map { place[$0] })
}
