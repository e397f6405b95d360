// The words of one dataset: those that all datasets know, and those of its settings.

import Roster

/// Words for roles and vacancies.
struct Lexicon: Sendable {
  let roles: Vocabulary<Role>
  private let vacancies: Set<String>

  /// The settings' own words win over those that all datasets know.
  init(_ settings: Settings) {
    roles = Vocabularies.roles.adding(
      settings.roles.sorted { $0.key < $1.key }.map { ($0.value, $0.key) })
    vacancies = Vocabularies.vacancies.union(settings.vacant.map(\.wordKey))
  }

  /// Whether a person's name says that nobody holds the seat.
  func isVacant(_ name: String) -> Bool {
    vacancies.contains(name.wordKey)
  }
}
