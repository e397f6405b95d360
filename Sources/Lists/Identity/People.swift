// Who is who: rows that name the same person are put together by e-mail, id, or name and organisation.

import Roster

/// Somebody whom the lists name.
struct PersonEntry: Sendable {
  var name: String
  var id = ""
  /// The number of the organisation; -1 when none is told.
  var organisation: Int32 = -1
  /// The number of the word for the post; -1 when none is told.
  var post: Int32 = -1
  var cell: ListCell
  var organisationCell = ListCell.none
  var postCell = ListCell.none
  /// Whether people.csv has the person already.
  var isOfTable = false
}

/// Something that is settled by a guess and could be settled otherwise: the texts and both places.
struct PersonDoubt: Sendable {
  enum Kind: Sendable {
    /// One address, two names: taken as one, since they share a word.
    case oneAddress
    /// One address, two names that have nothing in common: taken as two.
    case sharedAddress
    /// One name and organisation, two addresses: taken as two.
    case twoAddresses
    /// A name without organisation that several have.
    case namesakes
    /// Names that are nearly the same, in one organisation: taken as two.
    case nearly
    /// One person in two organisations, by address.
    case twoOrganisations
    /// Joined although written otherwise: for show, not a question.
    case spelling
    /// Nobody of this name is known who is named in the recipe.
    case unknownInRecipe
  }

  let kind: Kind
  let first: ListCell
  let second: ListCell
  let names: [String]

  /// Whether a person should look at it.
  var isQuestion: Bool {
    switch kind {
    case .oneAddress, .sharedAddress, .twoAddresses, .namesakes, .nearly, .twoOrganisations,
      .unknownInRecipe:
      true
    case .spelling: false
    }
  }
}

/// What a name is compared by.
struct NameKey: Hashable, Sendable {
  /// The name as it is shown.
  let shown: String
  /// The words without marks, sorted.
  let key: String
  let words: [String]

  init(_ written: String) {
    let name = PersonName.read(written).name
    let plain = name.isEmpty ? written : name
    shown = plain.split(whereSeparator: \.isWhitespace).map { Self.cased(String($0)) }
      .joined(separator: " ")
    words = Folding.words(plain)
    key = words.sorted().joined(separator: " ")
  }

  /// "EK" and "ek" are "Ek"; what has capitals and small letters stays.
  private static func cased(_ word: String) -> String {
    guard word.count > 1, word.uppercased() == word || word.lowercased() == word,
      !particles.contains(word.lowercased()), word.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return word }
    return word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: "-")
  }

  private static let particles: Set<String> = ["von", "af", "de", "van", "der", "den", "la", "di", "da", "ii"]
}
