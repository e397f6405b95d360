// Who is meant by an id, and what each edition may call them.

package import Findings
package import Roster
package import Text

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
    package let level: Level

    package init(name: String, function: String, organisation: String, level: Level = .untold) {
      self.name = name
      self.function = function
      self.organisation = organisation
      self.level = level
    }
  }

  /// People in the order of their ids.
  package let people: [(id: String, person: Person)]
  private let rows: [String: Int]
  private let networks: [String: String]
  private let organisations: [String: String]
  private let collaborations: [String: String]
  private let codeWidth: Int
  private let codes: [Int]
  private let telling: PeopleRule
  private let levelSizes: [Level: Int]

  /// - Parameters:
  ///   - people: sorted by id.
  ///   - codes: the number of each person's code, counted from 0; `nil` for the place in the list.
  ///   - telling: see ``PeopleRule``.
  package init(
    people: [(id: String, person: Person)], networks: [String: String],
    organisations: [String: String], collaborations: [String: String], codes: [Int]? = nil,
    telling: PeopleRule = .post
  ) {
    self.people = people
    self.codes = codes ?? Array(people.indices)
    self.telling = telling
    levelSizes = Dictionary(people.map { ($0.person.level, 1) }, uniquingKeysWith: +)
    self.networks = networks
    self.organisations = organisations
    self.collaborations = collaborations
    rows = Dictionary(
      people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    codeWidth = max(2, String((codes?.max().map { $0 + 1 }) ?? people.count).utf8.count)
  }

  /// The same people under other codes.
  package func coded(_ codes: [Int]?, telling: PeopleRule) -> Register {
    Register(
      people: people, networks: networks, organisations: organisations,
      collaborations: collaborations, codes: codes, telling: telling)
  }

  /// The code that stands for a person in the board edition: "P007".
  package func code(person id: String) -> String {
    guard let row = rows[id] else { return "P?" }
    return code(row: row)
  }

  func code(row: Int) -> String {
    let digits = String((row < codes.count ? codes[row] : row) + 1)
    return "P" + String(repeating: "0", count: max(0, codeWidth - digits.utf8.count)) + digits
  }

  /// A person as the edition may write it.
  ///
  /// Board: the code, with what ``PeopleRule`` allows in brackets. Where the finding is on the cover of the post,
  /// post and organisation, and then no code, so that the code leads to no post.
  /// Annex: the name, with the organisation in brackets.
  package func person(
    _ id: String, _ edition: Edition, _ language: Language = .swedish, isOnCover: Bool = false,
    isAlike: Bool = false
  ) -> String {
    guard let row = rows[id] else { return edition == .board ? "P?" : id }
    let person = people[row].person
    switch edition {
    case .board:
      let facts = [person.function, person.organisation].filter { !$0.isEmpty }
      if isOnCover, telling == .level, !person.function.isEmpty {
        return person.organisation.isEmpty
          ? person.function : "\(person.function) (\(person.organisation))"
      }
      let told: String =
        switch telling {
        case .post: facts.joined(separator: ", ")
        case .level:
          isAlike || levelSizes[person.level, default: 0] < smallestGroup
            ? String.someone(on: .untold)[language]
            : String.someone(on: person.level)[language]
        case .none: ""
        }
      return code(row: row) + (told.isEmpty ? "" : " (\(told))")
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

  /// The names of the organisations in a cell that is an id or an ``IDList``; a host in words of its own stays.
  func organisations(in cell: String) -> String {
    if organisations[cell] != nil { return organisation(cell) }
    let ids = IDList.ids(in: cell)
    return ids.contains { organisations[$0] == nil }
      ? cell : ids.map(organisation).joined(separator: ", ")
  }

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
  /// Whether what is told is the cover of a post, so that the board edition may say which.
  private var isOnCover = false
  /// Whether people who have left are told of beside those who stay, so that all are told in one form.
  private var isAlike = false

  package init(_ register: Register, _ edition: Edition, _ language: Language) {
    self.register = register
    self.edition = edition
    self.language = language
  }

  /// The same speaker where the cover of a post is told: who could sit in, or stand in.
  package var onCover: Speaker {
    var other = self
    other.isOnCover = true
    return other
  }

  /// The same speaker where what has changed is told: nobody is told as gone by the form of what stands for them.
  package var amongThoseGone: Speaker {
    var other = self
    other.isAlike = true
    return other
  }

  /// A number of people, seats or answers as the edition may tell it.
  func people(_ count: Int) -> String {
    edition == .board ? count.people(language) : count.shown(language)
  }

  /// The same as a cell.
  func cell(people count: Int) -> Cell {
    edition == .board ? Cell(people: count, language) : Cell(count, language)
  }

  /// The same with the word for what is counted.
  func people(_ count: Int, _ one: String, _ many: String) -> String {
    people(count) + " " + (count == 1 && edition == .annex ? one : many)
  }

  package func text(_ phrase: Phrase) -> String {
    let isApart =
      phrase.pieces.contains(where: \.isJoint)
      && phrase.pieces.contains { $0.isName && self.text($0).contains(",") }
    return phrase.pieces.reduce(into: "") { text, piece in
      let said =
        if case .joint(let plain, let apart) = piece { isApart ? apart : plain } else {
          self.text(piece)
        }
      // A rounded number may begin a sentence: "Ca 20 har …".
      let isOpening = text.isEmpty || text.hasSuffix(". ")
      text += piece.isOfPeople && isOpening ? said.capitalised : said
    }
  }

  private func text(_ piece: Phrase.Piece) -> String {
    switch piece {
    case .text(let text): text
    case .person(let id):
      register.person(id, edition, language, isOnCover: isOnCover, isAlike: isAlike)
    case .network(let id): register.network(id)
    case .organisation(let id): register.organisation(id)
    case .collaboration(let id): register.collaboration(id)
    case .count(let count): count.shown(language)
    case .people(let count):
      people(count)
    case .either(let exact, let rounded): edition == .board ? rounded : exact
    case .score(let value):
      edition == .board
        ? Localised(swedish: "ca ", english: "about ")[language]
          + value.roundedScore.shown(language, decimals: 0)
        : value.shown(language, decimals: 1)
    case .real(let value): value.shown(language)
    case .percent(let share): share.percent(language)
    case .told(let annex, let board): edition == .board ? board : text(annex)
    case .joint(let plain, _): plain
    }
  }

  /// How certain a finding is; a number of answers as the edition may tell it.
  func certainty(_ basis: Basis) -> String {
    if case .answers(let count) = basis, edition == .board {
      return basis.sentence[language].replacing(
        count.shown(language), with: count.people(language), maxReplacements: 1)
    }
    return basis.sentence[language]
  }

  package func text(_ phrase: Localised<Phrase>) -> String {
    text(phrase[language])
  }
}

extension Phrase.Piece {
  fileprivate var isOfPeople: Bool { if case .people = self { true } else { false } }

  fileprivate var isJoint: Bool { if case .joint = self { true } else { false } }

  /// Whether a name stands for it.
  fileprivate var isName: Bool {
    switch self {
    case .network, .organisation, .collaboration, .person: true
    case .text, .count, .people, .either, .score, .real, .percent, .told, .joint: false
    }
  }
}

// MARK: Wording

extension String {
  /// Somebody by the level of the post: "en person på chefsnivå"; an empty level is not told.
  fileprivate static func someone(on level: Level) -> Localised<String> {
    guard !level.isEmpty else { return Localised(swedish: "en person", english: "a person") }
    let words = level.words
    return Localised(
      swedish:
        "en person på \(Level.kind(called: level.word)?.onSwedish ?? "nivån \(words.swedish)")",
      english: "a person at \(words.english) level")
  }
}
