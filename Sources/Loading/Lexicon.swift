// The words of one dataset: those that all datasets know, and those of its settings.

import Roster

/// Words for roles and vacancies.
struct Lexicon: Sendable {
  /// The settings' own words for roles, by key.
  private let ownRoles: [String: Role]
  private let vacancies: Set<String>
  /// Which bytes words for vacancy have in the first and the second place.
  private var firsts = [Bool](repeating: false, count: 256)
  private var seconds = [Bool](repeating: false, count: 256)

  /// The settings' own words win over those that all datasets know.
  init(_ settings: Settings) {
    ownRoles = Dictionary(
      settings.roles.sorted { $0.key < $1.key }.map { ($0.key.wordKey, $0.value) },
      uniquingKeysWith: { _, last in last })
    vacancies = Vocabularies.vacancies.union(settings.vacant.map(\.wordKey))
    for word in vacancies {
      let start = Array(word.utf8.prefix(2))
      if let first = start.first { firsts[Int(first)] = true }
      if start.count > 1 { seconds[Int(start[1])] = true }
    }
  }

  /// What a word says that somebody is; `nil` when it is not understood.
  func role(_ word: String) -> RoleMeaning? {
    ownRoles[word.wordKey].map { RoleMeaning($0) } ?? RoleReading.meaning(of: word)
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
