// Where in a text people are pointed out: a name about a surname, initials, teams, ids, addresses and numbers.

import Text

extension NameSearch {
  /// Everything in `text` that points out somebody, in order and without overlaps.
  package func finds(in text: String, _ kind: Kind = .cell) -> [NameFind] {
    let words = FoldedText(text).words
    var found: [NameFind] = []
    for at in words.indices {
      if let find = whole(words, at, kind) ?? initials(words, at, kind) ?? camel(words, at)
        ?? phrase(words, at) ?? single(words, at, kind, text)
      {
        found.append(find)
      }
    }
    found += spaced(words)
    found = found.map { $0.closed(in: text) }
    // The digits of other scripts, and signs of full width, begin with these bytes.
    let hasSigns = text.utf8.contains {
      $0 == UInt8(ascii: "@") || (0x30...0x39).contains($0) || PlainBytes.mayLead($0)
    }
    if kind == .cell || hasSigns { found += contacts(in: text, kind) }
    guard !found.isEmpty else { return [] }
    let free = publicRanges(words)
    return Self.apart(found.filter { find in !free.contains { $0.contains(find.range) } })
  }

  private func contacts(in text: String, _ kind: Kind) -> [NameFind] {
    let plain = PlainBytes(Array(text.utf8), .fullWidth)
    func finds(_ ranges: [Range<Int>], _ form: NameFind.Form) -> [NameFind] {
      ranges.map { NameFind(range: plain.range($0), form: form, person: nil) }
    }
    let numbers = personalNumbers(plain.bytes)
    let telephones = Contacts.numbers(in: plain.bytes, ofCell: kind == .cell).filter { range in
      !numbers.contains { $0.overlaps(range) }
    }
    return finds(Contacts.addresses(in: plain.bytes), .email) + finds(numbers, .personalNumber)
      + finds(telephones, .telephone)
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

  /// The entry of a surname, in the genitive and with doubled vowels too.
  func surname(_ key: String) -> Surname? {
    if let entry = surnames[key] { return entry }
    let stem = key.hasSuffix("s") ? String(key.dropLast()) : key
    if stem != key, let entry = surnames[stem] { return entry }
    guard let plainer = Letters.plainer(key) else { return nil }
    return surnames[plainer]
      ?? (plainer.hasSuffix("s") ? surnames[String(plainer.dropLast())] : nil)
  }

  /// A given name and a surname about the surname at `at`, in either order.
  private func whole(_ words: [FoldedText.Word], _ at: Int, _ kind: Kind) -> NameFind? {
    guard let entry = surname(words[at].key) else { return nil }
    return before(words, at, entry, kind) ?? after(words, at, entry, kind)
  }

  /// The given name before the surname, with at most ``mostBetween`` other words between.
  private func before(
    _ words: [FoldedText.Word], _ at: Int, _ entry: Surname, _ kind: Kind
  ) -> NameFind? {
    var left = at - 1
    var gaps: FoldedText.Gap = []
    while left >= 0, at - left <= Self.mostBetween + 1 {
      let gap = words[left + 1].gap
      gaps.formUnion(gap)
      let isBeside = left + 1 == at
      let isAround = Self.surrounds(gap)
      guard isAround || (isBeside && Self.isBetween(gap)) else { break }
      let key = words[left].key
      if let person = given(entry, key, inGenitive: false) {
        let isPlain = Self.joins(gaps)
        let isAcross = gaps.contains(.cell)
        if !isAcross || (isPlain && isBeside && !labels.contains(person)),
          isPlain || mayBeLoose(words, left, at, person, kind),
          !isOfThings(words, left...at, .full, kind)
        {
          return find(words, left...at, .full, person)
        }
      }
      let isMiddle =
        isAround
        && (key.utf8.count == 1 || words[left].isCapital || gap.contains(.quote)
          || Common.particles.contains(key) || Common.forenames.contains(key)
          || surnames[key] != nil)
      guard isMiddle else { break }
      left -= 1
    }
    return nil
  }

  /// The given name after the surname: "Ek, Anna", "Ek Anna", "Ek (Anna)", and "Ek, A.".
  private func after(
    _ words: [FoldedText.Word], _ at: Int, _ entry: Surname, _ kind: Kind
  ) -> NameFind? {
    let next = at + 1
    guard next < words.count else { return nil }
    let gap = words[next].gap
    guard !gap.contains(.other), !gap.contains(.colon), !gap.isEmpty,
      !words[at].endsWithDot || gap.contains(.comma)
    else { return nil }
    if let person = given(entry, words[next].key, inGenitive: true), !labels.contains(person),
      gap.isDisjoint(with: [.mark, .quote, .bracket])
        || mayBeLoose(words, at, next, person, kind),
      !isOfThings(words, at...next, .reversed, kind)
    {
      return find(words, at...next, .reversed, person)
    }
    // The letter must be one, with its full stop or as a capital behind the comma.
    if gap.contains(.comma), words[next].key.utf8.count == 1,
      words[next].isCapital || words[next].endsWithDot,
      let person = entry.initials[words[next].key],
      !isOfThings(words, at...next, .initials, kind)
    {
      return find(words, at...next, .initials, person)
    }
    return nil
  }

  func given(_ entry: Surname, _ key: String, inGenitive: Bool) -> Int? {
    if let person = entry.given[key] { return person }
    if inGenitive, key.hasSuffix("s"), let person = entry.given[String(key.dropLast())] {
      return person
    }
    return Letters.plainer(key).flatMap { entry.given[$0] }
  }

  /// What may stand between a given name and the surname behind it.
  static func joins(_ gap: FoldedText.Gap) -> Bool {
    !gap.isEmpty && gap.isSubset(of: [.blank, .dot, .dash, .cell])
  }

  /// The same, and what a name between them may be put in: `Anna "Kicki" Ek`, `Anna (Kicki) Ek`.
  private static func surrounds(_ gap: FoldedText.Gap) -> Bool {
    !gap.isEmpty && gap.isSubset(of: [.blank, .dot, .dash, .cell, .quote, .bracket])
  }

  /// What may stand between a given name and the surname next to it: `Anna, Ek`, `Anna/Ek`.
  private static func isBetween(_ gap: FoldedText.Gap) -> Bool {
    !gap.isEmpty && gap.isSubset(of: [.blank, .comma, .mark, .quote, .bracket])
  }

  /// Whether two halves of a name with more than blanks between are one: not when the second begins another word,
  /// as in "Anna, Ek-kommittén", and not in the program's own small letters.
  private func mayBeLoose(
    _ words: [FoldedText.Word], _ low: Int, _ high: Int, _ person: Int, _ kind: Kind
  ) -> Bool {
    guard !labels.contains(person) else { return false }
    if kind == .page, !words[low].isCapital, !words[high].isCapital { return false }
    let next = high + 1
    return next == words.count || words[next].gap != .dash
      || names[person].all.contains(words[next].key)
  }

  /// Whether the words are the end of one thing's name and the beginning of another's, set beside each other.
  private func isOfThings(
    _ words: [FoldedText.Word], _ range: ClosedRange<Int>, _ form: NameFind.Form, _ kind: Kind
  ) -> Bool {
    func isBorder(_ at: Int) -> Bool {
      let gap = words[at].gap
      switch kind {
      case .page: return !gap.isSubset(of: [.blank, .dot]) && gap != .dash
      // "Lund, Nora" in a cell is a person's name, should there be one; "Nora, Lund" are two places.
      case .cell:
        return !gap.isDisjoint(with: [.mark, .quote, .bracket])
          || (form == .full && gap.contains(.comma))
      }
    }
    let borders = range.dropFirst().filter(isBorder)
    guard let first = borders.first, let last = borders.last else { return false }
    let end = borders.contains { border in
      border <= last && (0...range.lowerBound).contains { isThing(words, $0..<border) }
    }
    guard end else { return false }
    return borders.contains { border in
      border >= first
        && (range.upperBound..<words.count).contains { isThing(words, border..<$0 + 1) }
    }
  }

  private func isThing(_ words: [FoldedText.Word], _ range: Range<Int>) -> Bool {
    (things[words[range.lowerBound].key] ?? []).contains { name in
      name.count == range.count && zip(words[range], name).allSatisfy { $0.key == $1 }
    }
  }

  /// "A. Ek", "A Ek", "A.K. Ek", "Anna E." and "E., Anna", where the word at `at` is the surname or the given name.
  private func initials(_ words: [FoldedText.Word], _ at: Int, _ kind: Kind) -> NameFind? {
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
          letter.endsWithDot
          || (letter.key != "i"
            && (letter.isCapital && words[at].isCapital
              // Columns of words are read in small letters.
              || kind == .cell && words[at].key.utf8.count > 5 && words[at].gap == .blank))
        if looks, let person = entry.initials[letter.key],
          !isOfThings(words, left...at, .initials, kind)
        {
          return find(words, left...at, .initials, person)
        }
        left -= 1
      }
    }
    guard let letters = forenames[words[at].key] else { return nil }
    let next = at + 1
    if next < words.count, words[next].key.utf8.count == 1,
      words[next].gap == .blank || words[next].gap == .dash,
      words[next].endsWithDot || (words[next].isCapital && words[at].isCapital),
      let person = letters[words[next].key]
    {
      return find(words, at...next, .initials, person)
    }
    if at > 0, words[at].gap.contains(.comma), words[at - 1].endsWithDot,
      words[at - 1].key.utf8.count == 1, let person = letters[words[at - 1].key]
    {
      return find(words, at - 1...at, .initials, person)
    }
    return nil
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
}
