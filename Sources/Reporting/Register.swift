// Who is meant by an id, and what each edition may call them.

package import Findings

/// The two readings of a report.
package enum Edition: String, Sendable, CaseIterable {
  /// A public record: people are roles and codes, and no name of a person stands in it.
  case board
  /// For those who work with the networks: with names.
  case annex
}

/// The names behind the ids of a roster; the only place in a report where a person has a name.
package struct Register: Sendable {
  package struct Person: Sendable {
    package let name: String
    /// The post, or empty.
    package let function: String
    /// The organisation's name, or empty.
    package let organisation: String

    package init(name: String, function: String, organisation: String) {
      self.name = name
      self.function = function
      self.organisation = organisation
    }
  }

  /// People in the order of their ids, which decides their codes.
  package let people: [(id: String, person: Person)]
  private let rows: [String: Int]
  private let networks: [String: String]
  private let organisations: [String: String]
  private let collaborations: [String: String]
  private let codeWidth: Int

  /// - Parameter people: sorted by id; the place in the list is the person's code.
  package init(
    people: [(id: String, person: Person)], networks: [String: String],
    organisations: [String: String], collaborations: [String: String]
  ) {
    self.people = people
    self.networks = networks
    self.organisations = organisations
    self.collaborations = collaborations
    rows = Dictionary(
      people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    codeWidth = max(2, String(people.count).utf8.count)
  }

  /// The code that stands for a person in the board edition: "P007".
  package func code(person id: String) -> String {
    guard let row = rows[id] else { return "P?" }
    return code(row: row)
  }

  func code(row: Int) -> String {
    let digits = String(row + 1)
    return "P" + String(repeating: "0", count: max(0, codeWidth - digits.utf8.count)) + digits
  }

  /// A person as the edition may write it.
  ///
  /// Board: the code, with role and organisation in brackets when they are known.
  /// Annex: the name, with the organisation in brackets.
  package func person(_ id: String, _ edition: Edition) -> String {
    guard let row = rows[id] else { return edition == .board ? "P?" : id }
    let person = people[row].person
    switch edition {
    case .board:
      let facts = [person.function, person.organisation].filter { !$0.isEmpty }
      return code(row: row) + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    case .annex:
      let name = person.name.isEmpty ? id : person.name
      return person.organisation.isEmpty ? name : "\(name) (\(person.organisation))"
    }
  }

  /// What every edition may say: the names of networks, organisations and collaborations, and posts.
  var publicTexts: [String] {
    var texts = Set(networks.values)
    texts.formUnion(organisations.values)
    texts.formUnion(collaborations.values)
    for (_, person) in people {
      texts.insert(person.function)
      texts.insert(person.organisation)
    }
    return texts.sorted()
  }

  package func network(_ id: String) -> String { named(id, in: networks) }
  package func organisation(_ id: String) -> String { named(id, in: organisations) }
  func collaboration(_ id: String) -> String { named(id, in: collaborations) }

  private func named(_ id: String, in names: [String: String]) -> String {
    guard let name = names[id], !name.isEmpty else { return id }
    return name
  }
}

/// Turns phrases into text for one edition in one language.
package struct Speaker: Sendable {
  package let register: Register
  package let edition: Edition
  package let language: Language

  package init(_ register: Register, _ edition: Edition, _ language: Language) {
    self.register = register
    self.edition = edition
    self.language = language
  }

  package func text(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .person(let id): register.person(id, edition)
      case .network(let id): register.network(id)
      case .organisation(let id): register.organisation(id)
      case .collaboration(let id): register.collaboration(id)
      case .count(let count): count.shown(language)
      case .real(let value): value.shown(language)
      case .percent(let share): share.percent(language)
      }
    }.joined()
  }

  package func text(_ phrase: Localised<Phrase>) -> String {
    text(phrase[language])
  }
}
