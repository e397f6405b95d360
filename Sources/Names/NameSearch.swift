// Finds the people of a register in a text, however they are written there.

/// What points out somebody in a text.
package struct NameFind: Hashable, Sendable {
  package enum Form: String, Sendable, CaseIterable {
    /// Given name and surname in this order, in full, or with half of a double one or another middle name.
    case full
    case reversed
    /// Initial and surname, or given name and the first letter of the surname.
    case initials
    /// The one word that the register has for somebody.
    case userName = "user_name"
    case identity
    case email
    case telephone
    case personalNumber = "personal_number"
  }

  /// Among the UTF-8 bytes of the text.
  package let range: Range<Int>
  package let form: Form
  /// The place of the person in the register; `nil` for what a pattern finds.
  package let person: Int?
}

/// Looks for people in texts that anybody may read.
///
/// A name is a given name and a surname that belong to one person of the register. It is found in both orders,
/// with initials, with and without middle names, with half of a double name, in the genitive, whatever the case, accents,
/// kind of hyphen or blank, signs without width and look-alike letters of other scripts, and across line ends;
/// with a comma, slash, bar, bullet, quotation marks or brackets between, with the two written together in camel
/// case, with blanks between the letters, and with `aa`, `ae` and `oe` for `å`, `ä` and `ö`; in full also across the
/// border of two cells. Two names of things that stand side by side are no name of a person, though the end of one
/// and the beginning of the other be somebody's: see ``Kind``. Who is called as a team is (``Common/isOfTeam(_:)``) is
/// found where the whole name stands, and nowhere else. One word alone points at nobody, since surnames are places, trees and
/// stones, and forenames are many's: such a word is found only when it is a user name, is unlike all words
/// of the dataset's own names of things, and stands in a text that comes from the dataset. An id of letters and
/// digits is found wherever it stands, as is a user name such as `jsmith42`. Placeholders
/// (`Saknas`, `Person 1`, `Inte angivet`) are no names.
///
/// - Complexity: O(text) look-ups, beside the building: O(people).
package struct NameSearch: Sendable {
  /// Where a text comes from, which decides what is looked for.
  package enum Kind: Sendable {
    /// A cell of the dataset.
    case cell
    /// A sentence or page, in which the program's own words stand too: it sets names of things beside each other, so
    /// a border between two of them that is more than a blank is none within a name.
    case page
  }

  struct Surname: Sendable {
    var given: [String: Int] = [:]
    var initials: [String: Int] = [:]
  }

  var surnames: [String: Surname] = [:]
  /// Persons by a given name and the first letter of a surname.
  var forenames: [String: [String: Int]] = [:]
  var singles: [String: Int] = [:]
  var identities: [String: [(text: String, person: Int)]] = [:]
  var names: [WrittenName] = []
  /// Places in the register whose name is a post and an organisation: looked for in full and in order only.
  var labels: Set<Int> = []
  /// Names that are looked for word by word only, those of teams, by their first word.
  var phrases: [String: [(words: [String], person: Int)]] = [:]
  /// The words of the names of things, by the first of them.
  var things: [String: [[String]]] = [:]
  /// Words that point somebody out by themselves; see ``hiding(_:)``.
  var alone: [String: Int] = [:]
  let allowed: [[String]]
  let personalNumbers: @Sendable ([UInt8]) -> [Range<Int>]

  /// - Parameters:
  ///   - people: id and name of everybody.
  ///   - publicNames: phrases that may be published although they name a person, as the settings have them.
  ///   - organisations: names of organisations.
  ///   - words: texts of which other words are known to stand for things: names and fields of networks, posts.
  ///   - things: names of networks, collaborations and initiatives.
  ///   - personalNumbers: the byte ranges of personal identity numbers.
  package init(
    people: [(id: String, name: String)], publicNames: [String] = [], organisations: [String] = [],
    posts: [String] = [], words: [String] = [], things: [String] = [],
    personalNumbers: @escaping @Sendable ([UInt8]) -> [Range<Int>] = { _ in [] }
  ) {
    self.personalNumbers = personalNumbers
    allowed = publicNames.map { FoldedText($0).words.map(\.key) }.filter { !$0.isEmpty }
    var first: Set<String> = []
    for (_, name) in people {
      // In "Ek, Anna" the first word is no forename.
      if !name.contains(","), let word = FoldedText(name).words.first { first.insert(word.key) }
    }
    names = people.map { WrittenName($0.name, forenames: first) }
    let places = Self.words(of: organisations)
    let occupations = Self.words(of: posts)
    let ordinary = places.union(occupations).union(Self.words(of: words))
    let named = Set(organisations + things).map { FoldedText($0).words }.filter { !$0.isEmpty }
    for words in named { self.things[words[0].key, default: []].append(words.map(\.key)) }
    for (row, name) in names.enumerated() where name.isWhole {
      let rest = name.all.subtracting(name.surnames).filter { !$0.allSatisfy(\.isNumber) }
      if !rest.isEmpty, rest.isSubset(of: occupations), name.surnames.allSatisfy(places.contains) {
        labels.insert(row)
      }
    }
    var teams = Set(
      names.indices.filter { row in
        names[row].isWhole
          && (names[row].given + names[row].surnames).contains(where: Common.isOfTeam)
      })
    enter(without: teams)
    let others = namesakes(in: named)
    if !others.isEmpty {
      teams.formUnion(others)
      enter(without: teams)
    }
    for row in teams.sorted() {
      guard let lead = names[row].written.first else { continue }
      phrases[lead, default: []].append((names[row].written, row))
    }
    for (row, name) in names.enumerated() {
      if let single = name.single, name.isUserName, single.utf8.count > 3, singles[single] == nil,
        Self.isDistinctive(single) || !ordinary.contains(single)
      {
        singles[single] = row
      }
    }
    for (row, (id, _)) in people.enumerated() where Self.isTelling(id) {
      guard let key = FoldedText(id).words.first?.key else { continue }
      identities[key, default: []].append((id, row))
    }
  }

  /// Enters everybody but `teams` in the tables of surnames and forenames.
  private mutating func enter(without teams: Set<Int>) {
    (surnames, forenames) = ([:], [:])
    for (row, name) in names.enumerated() where !teams.contains(row) {
      let given = Self.spellings(of: name.given)
      if name.isWhole {
        for surname in Self.spellings(of: name.surnames) where surname.utf8.count > 1 {
          for one in given where surnames[surname, default: Surname()].given[one] == nil {
            surnames[surname, default: Surname()].given[one] = row
          }
          guard !labels.contains(row) else { continue }
          for initial in name.initials + name.given.compactMap({ $0.first.map { String($0) } })
          where surnames[surname, default: Surname()].initials[initial] == nil {
            surnames[surname, default: Surname()].initials[initial] = row
          }
        }
      }
      if !labels.contains(row) {
        let initials =
          name.surnameInitial.map { [$0] }
          ?? name.surnames.compactMap { $0.first.map { String($0) } }
        for one in given {
          for initial in initials where forenames[one, default: [:]][initial] == nil {
            forenames[one, default: [:]][initial] = row
          }
        }
      }
    }
  }

  /// The words, and each as it is without doubled vowels.
  private static func spellings(of words: [String]) -> [String] {
    words + words.compactMap { Letters.plainer($0) }.filter { !words.contains($0) }
  }

  /// Those whose name is a frame that names of things are made in: between given name and surname stand three
  /// different words or more, in names of things, that are of no name, as in "Debian Science Team".
  ///
  /// - Complexity: O(words of the names of things × 6), and O(people) when there is one.
  private func namesakes(in things: [[FoldedText.Word]]) -> Set<Int> {
    var middles: [[String]: Set<String>] = [:]
    for words in things {
      for at in words.indices {
        guard let entry = surnames[words[at].key] else { continue }
        var odd: Set<String> = []
        var left = at - 1
        while left >= 0, at - left <= Self.mostBetween + 1, Self.joins(words[left + 1].gap) {
          let word = words[left]
          if entry.given[word.key] != nil {
            middles[[word.key, words[at].key], default: []].formUnion(odd)
          }
          let isOfNames =
            word.key.utf8.count == 1 || Common.particles.contains(word.key)
            || Common.forenames.contains(word.key) || surnames[word.key] != nil
            || forenames[word.key] != nil
          if !isOfNames {
            guard word.isCapital else { break }
            odd.insert(word.key)
          }
          left -= 1
        }
      }
    }
    let frames = middles.filter { $0.value.count > 2 }.keys
    guard !frames.isEmpty else { return [] }
    return Set(
      names.indices.filter { row in
        frames.contains {
          names[row].isWhole && names[row].given.contains($0[0])
            && names[row].surnames.contains($0[1])
        }
      })
  }

  /// The most words that may stand between a given name and the surname.
  static let mostBetween = 6

  private static func words(of texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in Set(texts) { words.formUnion(FoldedText(text).words.map(\.key)) }
    return words
  }

  /// Whether a user name is like "jsmith42": five letters or more, then two digits or more; unlike k8s and base64.
  private static func isDistinctive(_ word: String) -> Bool {
    let letters = word.prefix { !$0.isNumber }
    let digits = word.dropFirst(letters.count)
    return letters.count > 4 && digits.count > 1 && digits.allSatisfy(\.isNumber)
  }

  /// Whether an id is unlike codes, short numbers and words.
  private static func isTelling(_ id: String) -> Bool {
    let digits = id.utf8.count { (0x30...0x39).contains($0) }
    let isCode = id.first == "P" && digits == id.utf8.count - 1
    if digits == id.utf8.count { return digits > 5 }
    return id.utf8.count > 2 && digits > 0 && !isCode
  }

  /// The same search, to which every word of the names of `people` points them out by itself: for a text that
  /// still does so when names have been taken out.
  package func hiding(_ people: Set<Int>) -> NameSearch {
    var search = self
    for row in people where names.indices.contains(row) {
      for word in names[row].given + names[row].surnames where word.utf8.count > 1 {
        search.alone[word] = row
      }
    }
    return search
  }
}
