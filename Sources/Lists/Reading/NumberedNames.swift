// Cells for people, each different text read once.

/// Cells for people by the number of their text.
struct NameCells: Sendable {
  struct Part: Sendable {
    /// The number of the name's word.
    var name: Int32
    var role: Int32
    var organisation: Int32
    var post: Int32
  }

  enum Kind: Sendable { case people, blank, vacant, sum, note, heading }

  private var kinds: [Kind?] = []
  private var firsts: [Int32] = []
  private var counts: [Int32] = []
  /// The first is somebody without a name.
  private(set) var parts = [Part(name: -1, role: -1, organisation: -1, post: -1)]

  /// Somebody without a name, among ``parts``.
  static let nameless = 0..<1

  /// Names of several columns put together, by the numbers of their words.
  var joined: [SIMD4<Int32>: Int32] = [:]

  /// What the cell with this text holds: its kind, and where its people stand in ``parts``.
  mutating func read(_ word: Int32, _ words: inout Words) -> (kind: Kind, parts: Range<Int>) {
    let at = Int(word)
    if at < kinds.count, let kind = kinds[at] {
      return (kind, Int(firsts[at])..<Int(firsts[at] + counts[at]))
    }
    while kinds.count <= at {
      kinds.append(nil)
      firsts.append(0)
      counts.append(0)
    }
    firsts[at] = Int32(parts.count)
    switch NameCell(words[word]) {
    case .blank: kinds[at] = .blank
    case .vacant: kinds[at] = .vacant
    case .sum: kinds[at] = .sum
    case .note: kinds[at] = .note
    case .heading: kinds[at] = .heading
    case .people(let people):
      kinds[at] = .people
      for person in people {
        parts.append(
          Part(
            name: words.number(of: person.name),
            role: person.role.map { words.number(of: $0) } ?? -1,
            organisation: person.organisation.map { words.number(of: $0) } ?? -1,
            post: person.post.map { words.number(of: $0) } ?? -1))
      }
    }
    counts[at] = Int32(parts.count) - firsts[at]
    return (kinds[at] ?? .blank, Int(firsts[at])..<parts.count)
  }
}
