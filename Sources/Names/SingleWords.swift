// What points somebody out in one word, or letter by letter: ids, user names, names without blanks or full of them.

extension NameSearch {
  /// A name written together, each part with its capital: `AnnaEk`, `EkAnna`, `AnnaKarinEk`.
  func camel(_ words: [FoldedText.Word], _ at: Int) -> NameFind? {
    let word = words[at]
    guard let first = word.humps.first, let last = word.humps.last else { return nil }
    func part(_ from: Int, _ to: Int) -> String {
      String(decoding: Array(word.key.utf8)[from..<to], as: UTF8.self)
    }
    let end = word.key.utf8.count
    let (head, rest) = (part(0, first), part(first, end))
    let (front, tail) = (part(0, last), part(last, end))
    for (one, other) in [(head, tail), (head, rest), (front, tail)] {
      if let person = person(one, other) {
        return NameFind(range: word.range, form: .full, person: person)
      }
    }
    return nil
  }

  /// Whoever has the two words as given name and surname, in either order.
  private func person(_ one: String, _ other: String) -> Int? {
    surname(other).flatMap { given($0, one, inGenitive: false) }
      ?? surname(one).flatMap { given($0, other, inGenitive: true) }
  }

  /// Names of which every letter stands alone: `A n n a  E k`.
  ///
  /// - Complexity: O(l³) look-ups for each run of l letters, of which at most sixty are looked through at once.
  func spaced(_ words: [FoldedText.Word]) -> [NameFind] {
    var found: [NameFind] = []
    var start = 0
    while start < words.count {
      var end = start
      while end < words.count, end - start < 60, words[end].isLetter,
        end == start || (Self.joins(words[end].gap) && !words[end].gap.contains(.cell))
      {
        end += 1
      }
      if end - start > 4, let find = spelled(words[start..<end]) { found.append(find) }
      start = max(end, start + 1)
    }
    return found
  }

  /// The longest name in a run of letters.
  private func spelled(_ letters: ArraySlice<FoldedText.Word>) -> NameFind? {
    let keys = letters.map(\.key)
    for length in stride(from: keys.count, through: 5, by: -1) {
      for start in 0...keys.count - length {
        for middle in start + 2...start + length - 2 {
          let one = keys[start..<middle].joined()
          let other = keys[middle..<start + length].joined()
          guard let person = person(one, other) else { continue }
          let (from, to) = (letters.startIndex + start, letters.startIndex + start + length - 1)
          return NameFind(
            range: letters[from].range.lowerBound..<letters[to].range.upperBound, form: .full,
            person: person)
        }
      }
    }
    return nil
  }

  /// The name of a team, word by word.
  func phrase(_ words: [FoldedText.Word], _ at: Int) -> NameFind? {
    for (phrase, person) in phrases[words[at].key] ?? [] {
      let end = at + phrase.count
      guard end <= words.count, zip(words[at..<end], phrase).allSatisfy({ $0.key == $1 }),
        // A dash with blanks about it stands between two things.
        words[at..<end].dropFirst().allSatisfy({
          !$0.gap.isEmpty && ($0.gap == .dash || $0.gap.isSubset(of: [.blank, .dot]))
        })
      else { continue }
      return NameFind(
        range: words[at].range.lowerBound..<words[end - 1].range.upperBound, form: .full,
        person: person)
    }
    return nil
  }

  /// A user name, an id as it is written, or a word that is known to point somebody out.
  func single(
    _ words: [FoldedText.Word], _ at: Int, _ kind: Kind, _ text: String
  ) -> NameFind? {
    let word = words[at]
    if let person = alone[word.key] {
      return NameFind(range: word.range, form: .full, person: person)
    }
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
}

extension FoldedText.Word {
  /// Whether the word is one letter, and no digit.
  fileprivate var isLetter: Bool { key.utf8.count == 1 && !key.allSatisfy(\.isNumber) }
}
