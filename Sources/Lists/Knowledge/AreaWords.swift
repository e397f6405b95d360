// The words that tell of field and level, and where they stand in a name or a title.

/// What `Resources/areas.txt` says.
enum AreaWords {
  /// What a word may tell.
  enum Aspect: Sendable, CaseIterable {
    case level
    case field
  }

  /// What a word tells of one aspect.
  struct Told: Sendable {
    /// A field or level; `nil` when the word is there to keep a shorter one from telling anything.
    var what: String?
    /// Whether it counts only where nothing else does.
    var isWeak = false
  }

  /// One line: a word or phrase and what it tells.
  struct Word: Sendable {
    /// As the file writes it, without stars: for reasons.
    let written: String
    /// In letters as ``Folding/words(_:)`` makes them; more than one for a phrase.
    let parts: [[UInt8]]
    /// Whether letters may stand before the first part, and behind the last.
    let (isOpenBefore, isOpenBehind): (Bool, Bool)
    let level: Told?
    let field: Told?

    func told(_ aspect: Aspect) -> Told? { aspect == .level ? level : field }
  }

  /// A word found in a text.
  struct Find: Sendable {
    let word: Word
    /// The words of the text that it covers.
    let tokens: ClosedRange<Int>
    /// Where in the last of them it begins and ends.
    let span: Range<Int>
  }

  /// The lines of the file that are not understood: none, unless somebody wrote one.
  static let strange: [String] = read.strange

  /// Everything that is found in the words of a text, in the order of the file.
  ///
  /// - Complexity: O(words of the text × words of the file that begin alike).
  static func finds(in tokens: [String]) -> [Find] {
    let tokens = tokens.map { Array($0.utf8) }
    var finds: [Find] = []
    for at in tokens.indices {
      let token = tokens[at]
      guard let first = token.first else { continue }
      // A word may stand behind what says no more than whose it is: "kommunjurist".
      var starts = [0]
      for joint in joints where token.count > joint.count + 2 && token.starts(with: joint) {
        starts.append(joint.count)
      }
      for start in starts {
        for word in read.byFirst[start == 0 ? first : token[start]] ?? [] {
          if let find = find(word, tokens, at, from: start) { finds.append(find) }
        }
      }
      for word in read.inside {
        if let find = findInside(word, token, at) { finds.append(find) }
      }
    }
    return finds
  }

  // MARK: Matching

  private static func find(
    _ word: Word, _ tokens: [[UInt8]], _ at: Int, from start: Int
  ) -> Find? {
    guard let last = word.parts.last, at + word.parts.count <= tokens.count else { return nil }
    if word.parts.count > 1 {
      guard start == 0 else { return nil }
      for (offset, part) in word.parts.dropLast().enumerated() where tokens[at + offset] != part {
        return nil
      }
    }
    let end = at + word.parts.count - 1
    let token = tokens[end]
    guard token.count - start >= last.count, token[start...].starts(with: last) else { return nil }
    guard word.isOpenBehind || isEnding(token[(start + last.count)...], of: last) else {
      return nil
    }
    return Find(word: word, tokens: at...end, span: start..<(start + last.count))
  }

  /// A word that letters may stand before; the last place where it does.
  private static func findInside(_ word: Word, _ token: [UInt8], _ at: Int) -> Find? {
    guard let part = word.parts.first, token.count >= part.count else { return nil }
    for start in stride(from: token.count - part.count, through: 0, by: -1)
    where token[start] == part[0] && token[start...].starts(with: part) {
      if word.isOpenBehind || isEnding(token[(start + part.count)...], of: part) {
        return Find(word: word, tokens: at...at, span: start..<(start + part.count))
      }
    }
    return nil
  }

  /// Whether a word may end so: in the definite, the plural, the genitive. Short words take the genitive only.
  private static func isEnding(_ rest: ArraySlice<UInt8>, of stem: [UInt8]) -> Bool {
    guard !rest.isEmpty else { return true }
    guard rest.count <= 5 else { return false }
    if stem.count <= 3 { return rest.elementsEqual("s".utf8) }
    return endings.contains(String(decoding: rest, as: UTF8.self))
  }

  private static let endings: Set<String> = [
    "s", "en", "ens", "et", "ets", "n", "ns", "t", "ts", "er", "ers", "erna", "ernas", "ar", "ars",
    "arna", "arnas", "or", "ors", "orna", "ornas", "na", "nas", "r", "rs", "rna", "rnas", "e", "es",
    "a", "as",
  ]

  /// What may stand before a word without changing what it is about.
  private static let joints: [[UInt8]] = [
    "kommun", "kommunal", "stads", "region", "regions", "landstings", "forvaltnings", "sektors",
    "verksamhets", "koncern", "bolags", "huvud", "lans", "omrades",
  ].map { Array($0.utf8) }

  // MARK: The file

  private struct Words: Sendable {
    var byFirst: [UInt8: [Word]] = [:]
    var inside: [Word] = []
    var strange: [String] = []
  }

  private static let read: Words = {
    var words = Words()
    for line in String(decoding: PackageResources.areas_txt, as: UTF8.self)
      .split(whereSeparator: \.isNewline) where !line.hasPrefix("#")
    {
      guard let word = word(String(line)), let first = word.parts.first?.first else {
        words.strange.append(String(line))
        continue
      }
      if word.isOpenBefore {
        words.inside.append(word)
      } else {
        words.byFirst[first, default: []].append(word)
      }
    }
    return words
  }()

  /// One line of the file; `nil` when it is none.
  private static func word(_ line: String) -> Word? {
    let cells = line.split(separator: "  ").map { $0.trimming() }.filter { !$0.isEmpty }
    guard let pattern = cells.first, cells.count > 1 else { return nil }
    var told: [Aspect: Told] = [:]
    for cell in cells.dropFirst() {
      var words = cell.split(separator: " ").map(String.init)
      let aspect: Aspect
      switch words.removeFirst() {
      case "level": aspect = .level
      case "field": aspect = .field
      default: return nil
      }
      let isWeak = words.last == "weak"
      if isWeak { words.removeLast() }
      let what = words.joined(separator: " ")
      guard !what.isEmpty, aspect == .field || what == "-" || levels.contains(what) else {
        return nil
      }
      told[aspect] = Told(what: what == "-" ? nil : what, isWeak: isWeak)
    }
    let parts = Folding.words(pattern).map { Array($0.utf8) }
    let isOpenBefore = pattern.hasPrefix("*")
    guard !parts.isEmpty, !isOpenBefore || parts.count == 1 else { return nil }
    return Word(
      written: pattern.filter { $0 != "*" }, parts: parts, isOpenBefore: isOpenBefore,
      isOpenBehind: pattern.hasSuffix("*"), level: told[.level], field: told[.field])
  }

  /// The standard words for levels, highest first.
  static let levels = ["political", "executive", "manager", "professional"]
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate func trimming() -> String {
    String(
      drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
