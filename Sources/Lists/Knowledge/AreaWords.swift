// The words that tell of field and level, and where they stand in a name or a title.

/// What `Resources/areas.txt` says.
enum AreaWords {
  /// What a word may tell.
  enum Aspect: Sendable, CaseIterable {
    case level
    case field
  }

  /// How much a word counts.
  enum Strength: String, Sendable, CaseIterable {
    /// A title, an area.
    case strong
    /// A board: gives way to a title.
    case body
    /// Counts only where nothing else does.
    case weak
  }

  /// What a word tells of one aspect.
  struct Told: Sendable {
    /// A field or level; `nil` when the word is there to keep a shorter one from telling anything.
    var what: String?
    var strength = Strength.strong
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

  /// Everything that is found in the words of a text, word by word.
  ///
  /// - Complexity: O(letters of the text × words of the file with that first letter).
  static func finds(in tokens: [String]) -> [Find] {
    let tokens = tokens.map { Array($0.utf8) }
    var finds: [Find] = []
    for at in tokens.indices {
      let token = tokens[at]
      // A word may stand behind what says no more than whose it is: "kommunjurist".
      var starts = [0]
      for joint in joints where token.count > joint.count + 2 && begins(token, with: joint, at: 0) {
        starts.append(joint.count)
      }
      for start in starts {
        for number in read.beginning[Int(token[start])] {
          if let find = find(number, tokens, at, from: start) { finds.append(find) }
        }
      }
      for start in token.indices {
        for number in read.inside[Int(token[start])] where isInside(number, token, from: start) {
          let end = start + read.words[number].parts[0].count
          finds.append(Find(word: read.words[number], tokens: at...at, span: start..<end))
        }
      }
    }
    return finds
  }

  // MARK: Matching

  /// The word of that number, when it begins at `start` of the word `at` of the text.
  private static func find(
    _ number: Int, _ tokens: [[UInt8]], _ at: Int, from start: Int
  ) -> Find? {
    let parts = read.words[number].parts
    let end = at + parts.count - 1
    guard end < tokens.count else { return nil }
    if parts.count > 1 {
      guard start == 0 else { return nil }
      for offset in 0..<(parts.count - 1) where tokens[at + offset] != parts[offset] { return nil }
    }
    let from = parts.count > 1 ? 0 : start
    let last = parts[parts.count - 1]
    guard begins(tokens[end], with: last, at: from),
      read.words[number].isOpenBehind || isEnding(tokens[end], from: from + last.count, of: last)
    else { return nil }
    return Find(word: read.words[number], tokens: at...end, span: from..<(from + last.count))
  }

  private static func isInside(_ number: Int, _ token: [UInt8], from start: Int) -> Bool {
    let part = read.words[number].parts[0]
    return begins(token, with: part, at: start)
      && (read.words[number].isOpenBehind || isEnding(token, from: start + part.count, of: part))
  }

  private static func begins(_ token: [UInt8], with part: [UInt8], at start: Int) -> Bool {
    guard token.count - start >= part.count else { return false }
    for offset in part.indices where token[start + offset] != part[offset] { return false }
    return true
  }

  /// Whether a word may end so: in the definite, the plural, the genitive. Short words take the genitive only.
  private static func isEnding(_ token: [UInt8], from start: Int, of stem: [UInt8]) -> Bool {
    let count = token.count - start
    guard count > 0 else { return true }
    guard count <= 5 else { return false }
    if stem.count <= 3 { return count == 1 && token[start] == UInt8(ascii: "s") }
    return endings.contains(String(decoding: token[start...], as: UTF8.self))
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
    var words: [Word] = []
    /// The numbers of the words that begin with a letter, by the letter; of those that may stand inside a word too.
    var beginning = [[Int]](repeating: [], count: 256)
    var inside = [[Int]](repeating: [], count: 256)
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
        words.inside[Int(first)].append(words.words.count)
      } else {
        words.beginning[Int(first)].append(words.words.count)
      }
      words.words.append(word)
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
      let strength = words.last.flatMap { Strength(rawValue: $0) } ?? .strong
      if strength != .strong { words.removeLast() }
      let what = words.joined(separator: " ")
      guard !what.isEmpty, aspect == .field || what == "-" || levels.contains(what) else {
        return nil
      }
      told[aspect] = Told(what: what == "-" ? nil : what, strength: strength)
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
