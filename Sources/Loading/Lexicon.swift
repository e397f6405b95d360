// The words of one dataset: those that all datasets know, and those of its settings.

import Roster

/// Words for roles and vacancies.
struct Lexicon: Sendable {
  let roles: Vocabulary<Role>
  private let vacancies: Set<String>
  /// Which bytes words for vacancy have in the first and the second place.
  private var firsts = [Bool](repeating: false, count: 256)
  private var seconds = [Bool](repeating: false, count: 256)

  /// The settings' own words win over those that all datasets know.
  init(_ settings: Settings) {
    roles = Vocabularies.roles.adding(
      settings.roles.sorted { $0.key < $1.key }.map { ($0.value, $0.key) })
    vacancies = Vocabularies.vacancies.union(settings.vacant.map(\.wordKey))
    for word in vacancies {
      let start = Array(word.utf8.prefix(2))
      if let first = start.first { firsts[Int(first)] = true }
      if start.count > 1 { seconds[Int(start[1])] = true }
    }
  }

  /// Whether a person's name says that nobody holds the seat.
  func isVacant(_ name: String) -> Bool {
    mayBeVacant(name.utf8.span) && vacancies.contains(name.wordKey)
  }

  /// Whether a trimmed name begins as a word for vacancy may: a glance at two bytes that spares most
  /// names the comparison, and lets too many through rather than too few.
  private func mayBeVacant(_ name: Span<UInt8>) -> Bool {
    func isOpen(_ at: Int, _ known: [Bool]) -> Bool {
      guard at < name.count else { return true }
      let byte = name[at]
      // Blanks and all beyond ASCII are left to the comparison.
      guard (0x21...0x7E) ~= byte else { return true }
      return known[Int((0x41...0x5A) ~= byte ? byte + 0x20 : byte)]
    }
    return isOpen(0, firsts) && isOpen(1, seconds)
  }
}
