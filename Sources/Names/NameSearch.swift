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
/// in full also across the border of two cells. One word alone points at nobody, since surnames are places, trees and
/// stones, and forenames are many's: such a word is found only when it is a user name, is unlike all words
/// of the dataset's own names of things, and stands in a text that comes from the dataset. Placeholders
/// (`Saknas`, `Person 1`, `Inte angivet`) are no names.
///
/// - Complexity: O(text) look-ups, beside the building: O(people).
package struct NameSearch: Sendable {
  /// Where a text comes from, which decides what is looked for.
  package enum Kind: Sendable {
    /// A cell of the dataset.
    case cell
    /// A sentence or page, in which the program's own words stand too.
    case page
  }

  private struct Surname: Sendable {
    var given: [String: Int] = [:]
    var initials: [String: Int] = [:]
  }

  private var surnames: [String: Surname] = [:]
  /// Persons by a given name and the first letter of a surname.
  private var forenames: [String: [String: Int]] = [:]
  private var singles: [String: Int] = [:]
  private var identities: [String: [(text: String, person: Int)]] = [:]
  private var names: [WrittenName] = []
  /// Places in the register whose name is a post and an organisation: looked for in full and in order only.
  private var labels: Set<Int> = []
  private let allowed: [[String]]
  private let personalNumbers: @Sendable ([UInt8]) -> [Range<Int>]

  /// - Parameters:
  ///   - people: id and name of everybody.
  ///   - publicNames: phrases that may be published although they name a person, as the settings have them.
  ///   - organisations: names of organisations.
  ///   - words: texts of which other words are known to stand for things: names and fields of networks, posts.
  ///   - personalNumbers: the byte ranges of personal identity numbers.
  package init(
    people: [(id: String, name: String)], publicNames: [String] = [], organisations: [String] = [],
    posts: [String] = [], words: [String] = [],
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
    let frequent = Self.frequentWords(of: organisations + posts + words)
    for (row, name) in names.enumerated() {
      if name.isWhole {
        let rest = name.all.subtracting(name.surnames).filter { !$0.allSatisfy(\.isNumber) }
        if !rest.isEmpty, rest.isSubset(of: occupations), name.surnames.allSatisfy(places.contains)
        {
          labels.insert(row)
        }
        for surname in name.surnames where surname.utf8.count > 1 {
          for given in name.given {
            if surnames[surname, default: Surname()].given[given] == nil {
              surnames[surname, default: Surname()].given[given] = row
            }
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
        for given in name.given {
          for initial in initials where forenames[given, default: [:]][initial] == nil {
            forenames[given, default: [:]][initial] = row
          }
        }
      }
      if let single = name.single, name.isUserName, single.utf8.count > 3, singles[single] == nil,
        !(Self.isDistinctive(single) ? frequent : ordinary).contains(single)
      {
        singles[single] = row
      }
    }
    for (row, (id, _)) in people.enumerated() where Self.isTelling(id) {
      let lead = FoldedText(id).words
      guard let key = lead.first?.key, lead.count > 1 || !ordinary.contains(key) else { continue }
      identities[key, default: []].append((id, row))
    }
  }

  private static func words(of texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in Set(texts) { words.formUnion(FoldedText(text).words.map(\.key)) }
    return words
  }

  /// Words that stand in two texts or more.
  private static func frequentWords(of texts: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for text in Set(texts) {
      for word in Set(FoldedText(text).words.map(\.key)) { counts[word, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
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
}

// MARK: Finding

extension NameSearch {
  /// Everything in `text` that points out somebody, in order and without overlaps.
  package func finds(in text: String, _ kind: Kind = .cell) -> [NameFind] {
    let folded = FoldedText(text)
    var found: [NameFind] = []
    let words = folded.words
    for at in words.indices {
      if let find = whole(words, at) ?? initials(words, at) ?? single(words, at, kind, text) {
        found.append(find)
      }
    }
    if kind == .cell
      || text.utf8.contains(where: { $0 == UInt8(ascii: "@") || (0x30...0x39).contains($0) })
    {
      let bytes = Array(text.utf8)
      found += Contacts.addresses(in: bytes).map { NameFind(range: $0, form: .email, person: nil) }
      let numbers = personalNumbers(bytes)
      found += numbers.map { NameFind(range: $0, form: .personalNumber, person: nil) }
      found += Contacts.numbers(in: bytes).filter { range in
        !numbers.contains { $0.overlaps(range) }
      }
      .map { NameFind(range: $0, form: .telephone, person: nil) }
    }
    guard !found.isEmpty else { return [] }
    let free = publicRanges(words)
    return Self.apart(found.filter { find in !free.contains { $0.contains(find.range) } })
  }

  /// Bare surnames in `text`: words with a capital that are a surname of the register and no word of an
  /// organisation's name. They point at nobody by themselves, and are worth a look.
  package func surnames(in text: String) -> [Range<Int>] {
    FoldedText(text).words.filter { word in
      guard word.isCapital, word.key.utf8.count > 2, let entry = surname(word.key) else {
        return false
      }
      return entry.given.values.contains { !labels.contains($0) }
    }.map(\.range)
  }

  /// The entry of a surname, in the genitive too.
  private func surname(_ key: String) -> Surname? {
    surnames[key] ?? (key.hasSuffix("s") ? surnames[String(key.dropLast())] : nil)
  }

  /// A given name and a surname about the surname at `at`, in either order.
  private func whole(_ words: [FoldedText.Word], _ at: Int) -> NameFind? {
    guard let entry = surname(words[at].key) else { return nil }
    // The given name before, with at most two other words between.
    var left = at - 1
    var passed = 0
    while left >= 0, passed <= 3, Self.joins(words[left + 1].gap) {
      let key = words[left].key
      if let person = entry.given[key] {
        let isAcross = (left + 1...at).contains { words[$0].gap.contains(.cell) }
        if !isAcross || (passed == 0 && !labels.contains(person)) {
          return find(words, left...at, .full, person)
        }
      }
      let isMiddle =
        key.utf8.count == 1 || words[left].isCapital || Common.particles.contains(key)
        || Common.forenames.contains(key) || surnames[key] != nil
      guard isMiddle else { break }
      passed += 1
      left -= 1
    }
    // The given name after: "Ek, Anna", "Ek Anna".
    let next = at + 1
    if next < words.count, !words[next].gap.contains(.other), !words[next].gap.contains(.colon),
      !words[next].gap.isEmpty, !words[at].endsWithDot || words[next].gap.contains(.comma)
    {
      if let person = given(entry, words[next].key), !labels.contains(person) {
        return find(words, at...next, .reversed, person)
      }
      // "Ek, A.": the letter must be one, with its full stop or as a capital behind the comma.
      if words[next].gap.contains(.comma), words[next].key.utf8.count == 1,
        words[next].isCapital || words[next].endsWithDot,
        let person = entry.initials[words[next].key]
      {
        return find(words, at...next, .initials, person)
      }
    }
    return nil
  }

  private func given(_ entry: Surname, _ key: String) -> Int? {
    entry.given[key] ?? (key.hasSuffix("s") ? entry.given[String(key.dropLast())] : nil)
  }

  /// What may stand between a given name and the surname behind it.
  private static func joins(_ gap: FoldedText.Gap) -> Bool {
    !gap.isEmpty && gap.isSubset(of: [.blank, .dot, .dash, .cell])
  }

  /// "A. Ek", "A Ek", "A.K. Ek" and "Anna E.", where the word at `at` is the surname or the given name.
  private func initials(_ words: [FoldedText.Word], _ at: Int) -> NameFind? {
    if at > 0, let entry = surname(words[at].key), !words[at].gap.contains(.cell),
      Self.joins(words[at].gap)
    {
      var left = at - 1
      while left > 0, Common.particles.contains(words[left].key), Self.joins(words[left].gap) {
        left -= 1
      }
      // The last letter that is of the name's: "A.K. Ek" by K, then by A.
      while left >= 0, at - left <= 3, words[left].key.utf8.count == 1 {
        let letter = words[left]
        // "i Berg" and "A Berg" are prepositions, articles and letters of lists, unless they look like a name.
        let looks =
          letter.endsWithDot || (letter.isCapital && words[at].isCapital && letter.key != "i")
        if looks, let person = entry.initials[letter.key] {
          return find(words, left...at, .initials, person)
        }
        left -= 1
      }
    }
    let next = at + 1
    if next < words.count, let letters = forenames[words[at].key], words[next].key.utf8.count == 1,
      words[next].gap == .blank || words[next].gap == .dash,
      words[next].endsWithDot || (words[next].isCapital && words[at].isCapital),
      let person = letters[words[next].key]
    {
      return find(words, at...next, .initials, person)
    }
    return nil
  }

  /// A user name, or an id as it is written.
  private func single(
    _ words: [FoldedText.Word], _ at: Int, _ kind: Kind, _ text: String
  ) -> NameFind? {
    let word = words[at]
    for (id, person) in identities[word.key] ?? [] {
      if let range = Self.place(of: id, leading: word, in: text) {
        return NameFind(range: range, form: .identity, person: person)
      }
    }
    guard let person = singles[word.key], !word.isCapital else { return nil }
    let isTelling = word.key.contains(where: \.isNumber)
    guard kind == .cell || isTelling else { return nil }
    return NameFind(range: word.range, form: .userName, person: person)
  }

  /// Where `id` stands in `text` when its first word is `word`, letter by letter and part of nothing longer.
  private static func place(of id: String, leading word: FoldedText.Word, in text: String) -> Range<
    Int
  >? {
    let (whole, wanted) = (text.utf8, id.utf8)
    let lead = FoldedText(id).words.first?.range.lowerBound ?? 0
    let start = word.range.lowerBound - lead
    let end = start + wanted.count
    guard start >= 0, end <= whole.count else { return nil }
    let from = whole.index(whole.startIndex, offsetBy: start)
    let to = whole.index(from, offsetBy: wanted.count)
    guard whole[from..<to].elementsEqual(wanted) else { return nil }
    func isInside(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    if to < whole.endIndex, isInside(whole[to]) { return nil }
    if from > whole.startIndex, isInside(whole[whole.index(before: from)]) { return nil }
    return start..<end
  }

  /// The words `range`, and those beside them that are of the same name, and a genitive of its own.
  private func find(
    _ words: [FoldedText.Word], _ range: ClosedRange<Int>, _ form: NameFind.Form, _ person: Int
  ) -> NameFind {
    var (low, high) = (range.lowerBound, range.upperBound)
    let own = names[person].all
    while low > 0, Self.joins(words[low].gap), !words[low].gap.contains(.cell),
      own.contains(words[low - 1].key)
        || (words[low - 1].key.utf8.count == 1 && words[low].gap != .blank
          && own.contains { $0.hasPrefix(words[low - 1].key) })
    {
      low -= 1
    }
    while high + 1 < words.count, Self.joins(words[high + 1].gap),
      !words[high + 1].gap.contains(.cell),
      !words[high].endsWithDot, own.contains(words[high + 1].key)
    {
      high += 1
    }
    if high + 1 < words.count, words[high + 1].key == "s", words[high + 1].gap == .colon {
      high += 1
    }
    let stop = words[high].key.utf8.count == 1 && words[high].endsWithDot ? 1 : 0
    return NameFind(
      range: words[low].range.lowerBound..<words[high].range.upperBound + stop, form: form,
      person: person)
  }

  /// Where phrases stand that may be published.
  private func publicRanges(_ words: [FoldedText.Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for phrase in allowed {
      for at in words.indices where at + phrase.count <= words.count && words[at].key == phrase[0] {
        if zip(words[at...], phrase).allSatisfy({ $0.key == $1 }) {
          ranges.append(words[at].range.lowerBound..<words[at + phrase.count - 1].range.upperBound)
        }
      }
    }
    return ranges
  }

  /// In order; of those that overlap one that covers both, in the form of the first.
  private static func apart(_ finds: [NameFind]) -> [NameFind] {
    var out: [NameFind] = []
    for find in finds.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) {
      if let last = out.last, find.range.lowerBound < last.range.upperBound {
        out[out.count - 1] = NameFind(
          range: last.range.lowerBound..<max(last.range.upperBound, find.range.upperBound),
          form: last.form, person: last.person)
      } else {
        out.append(find)
      }
    }
    return out
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
