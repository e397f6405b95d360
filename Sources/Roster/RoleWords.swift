// Roles as lists write them: understood by rule from the words of a cell, not by a list of cells.

/// What a cell says that somebody is: one role, or two that are held together.
package struct RoleMeaning: Hashable, Sendable {
  package let role: Role
  /// "Ordförande och sammankallande": the second of two roles.
  package var other: Role?

  package init(_ role: Role, and other: Role? = nil) {
    (self.role, self.other) = (role, other)
  }
}

/// Understands a cell that says what somebody is in a network.
///
/// A cell is cut into phrases at "och", "and", `/`, `+`, `&` and `;`, and a phrase into words. A phrase
/// is understood when every word in it is: a role in any of its forms (``RoleForms``), an abbreviation
/// of one, a sign of rank ("1:e", "andre", "2"), "vice", "ordinarie", "personlig" and the like, or a party. A
/// bracket that holds no role ("(M)") is passed over. Anything else is not understood, rather than guessed:
/// "f.d. ordförande" chairs nothing.
///
/// - "vice" or a second rank before a chair, a stand-in for the chair, and "2:e vice" alone are a vice chair.
/// - A member who is also something else is that: "sammankallande ledamot".
/// - A deputy is a deputy of whoever it may be: "personlig ersättare för …".
/// - A cell that says both chair and vice chair, or both member and deputy, is not understood.
package enum RoleReading {
  /// What a cell says that somebody is; `nil` when it is not understood, or empty.
  ///
  /// - Complexity: O(length of the text).
  package static func meaning(of text: String) -> RoleMeaning? {
    // What is longer is a sentence.
    guard text.utf8.count <= 120 else { return nil }
    var found: Set<Role> = []
    for (number, phrase) in phrases(of: text).enumerated() {
      // A party may stand after a stroke as well: "ledamot/M".
      if number > 0, phrase.allSatisfy({ RoleForms.parties.contains($0.text) }) { continue }
      guard let roles = roles(in: phrase) else { return nil }
      found.formUnion(roles)
    }
    return together(found)
  }

  /// Norwegian boards are led by a "leder", which is a manager in Danish and a verb in Swedish: the word is a chair
  /// only in a table whose other words are Norwegian.
  package static func isNorwegianChair(_ text: String) -> Bool { text.folded == "leder" }

  /// Whether a role is written as only Norwegian lists write it.
  package static func isNorwegian(_ text: String) -> Bool {
    RoleForms.norwegian.contains(text.folded)
  }

  /// What a letter or two in a cross table stand for: "O", "VO", "L", "E", "S", "A", "Sekr".
  ///
  /// - Parameter others: the other letters of the table. "S" is a deputy (suppleant) unless an "E" or a "SU" stands
  ///   for one; then it is the secretary. "F" and "NF" are the Danish chair and vice chair.
  /// - Output: `nil` for marks that only say that somebody is there ("x"), and for letters that stand for nothing
  ///   known.
  package static func letter(_ text: String, others: Set<String> = []) -> Role? {
    guard (1...6).contains(text.utf8.count) else { return nil }
    let key = text.folded.filter { $0.isLetter || $0.isNumber }
    if key == "s" {
      let rest = Set(others.map { $0.folded.filter(\.isLetter) })
      return rest.isDisjoint(with: ["e", "su", "ers"]) ? .deputy : .secretary
    }
    return RoleForms.letters[key]
  }
}

// MARK: Phrases

/// A word of a cell, in small letters without marks; whether a dot follows it.
private struct Word {
  let text: String
  var hasDot = false
}

/// The words of each phrase.
private func phrases(of text: String) -> [[Word]] {
  var phrases: [[Word]] = [[]]
  var word = ""
  var isNumber = false
  /// Where the open bracket began in the last phrase.
  var bracket: Int?
  func finishWord() {
    guard !word.isEmpty else { return }
    if RoleForms.joins.contains(word) {
      phrases.append([])
      bracket = nil
    } else {
      phrases[phrases.count - 1].append(Word(text: word))
    }
    word = ""
  }
  func closeBracket() {
    guard let start = bracket else { return }
    bracket = nil
    let words = Array(phrases[phrases.count - 1][start...])
    // A party, a group, a place: no role, and none of the words that tell what role is meant.
    if roles(in: words) == nil, words.contains(where: { kind(of: $0) == .unknown }) {
      phrases[phrases.count - 1].removeLast(words.count)
    }
  }
  for scalar in text.prepared.unicodeScalars {
    let isDigit = ("0"..."9").contains(scalar)
    if isDigit || scalar.properties.isAlphabetic {
      if isDigit != isNumber { finishWord() }
      isNumber = isDigit
      word.unicodeScalars.append(scalar)
      continue
    }
    finishWord()
    let last = phrases.count - 1
    switch scalar {
    case "." where !phrases[last].isEmpty:
      phrases[last][phrases[last].count - 1].hasDot = true
    case "(", "[": bracket = phrases[last].count
    case ")", "]": closeBracket()
    case "/", "+", "&", ";":
      closeBracket()
      phrases.append([])
    default: break
    }
  }
  finishWord()
  closeBracket()
  return phrases.filter { !$0.isEmpty }
}

extension String {
  /// The text in small letters, with what is written in several words put together.
  fileprivate var prepared: String {
    var text = folded
    for (written, meant) in RoleForms.joined where text.holds(written) {
      text = text.replacing(written, with: meant)
    }
    return text
  }

  /// Whether the bytes of `part` stand somewhere; to search for a text that is seldom there this is quicker.
  private func holds(_ part: String) -> Bool {
    var rest = utf8[...]
    while let start = rest.firstIndex(where: { $0 == part.utf8.first }) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text in small letters with single blanks, å, ä, ö and their kin without their marks: lists lose them.
  fileprivate var folded: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var folded = ""
    // Below U+0300 no mark stands apart from its letter, and scalars are quicker than whole characters.
    if words.utf8.allSatisfy({ $0 < 0xCC }) {
      for scalar in words.unicodeScalars {
        if scalar.isASCII {
          folded.unicodeScalars.append(scalar)
        } else {
          folded += Self.plain(Character(scalar))
        }
      }
    } else {
      for character in words { folded += Self.plain(character) }
    }
    return folded
  }

  /// A letter without its mark.
  private static func plain(_ character: Character) -> String {
    switch character {
    case "å", "ä", "à", "á": "a"
    case "ö", "ø": "o"
    case "æ": "ae"
    case "é", "è": "e"
    case "ü": "u"
    default: String(character)
    }
  }
}

// MARK: Words

/// What a word does in a phrase.
private enum Kind: Equatable {
  case role(Role)
  case rank(Int)
  case vice
  /// "v" is vice before a chair or after a rank, else a party.
  case v
  /// "stf": for a chair a vice chair, for anybody else a deputy.
  case standIn
  case ordinary
  case passed
  /// "för": what follows tells for whom.
  case whose
  case party
  case unknown
}

private func kind(of word: Word) -> Kind {
  let text = word.text
  if let number = Int(text) { return .rank(number) }
  if text == "v" { return .v }
  if let rank = RoleForms.ranks[text] { return .rank(rank) }
  if let role = RoleForms.roles[text] { return .role(role) }
  if RoleForms.vice.contains(text) { return .vice }
  if RoleForms.standIns.contains(text) { return .standIn }
  if RoleForms.ordinary.contains(text) { return .ordinary }
  if RoleForms.passed.contains(text) { return .passed }
  if RoleForms.whose.contains(text) { return .whose }
  if RoleForms.parties.contains(text) { return .party }
  for body in RoleForms.bodies where text.hasPrefix(body) {
    if let role = RoleForms.roles[String(text.dropFirst(body.count))] { return .role(role) }
  }
  // An abbreviation: the beginning of forms of one role only.
  guard text.count >= (word.hasDot ? 3 : 5) else { return .unknown }
  let meant = Set(RoleForms.roles.lazy.filter { $0.key.hasPrefix(text) }.map(\.value))
  return meant.count == 1 ? .role(meant.first ?? .member) : .unknown
}

/// The roles that one phrase names; `nil` when a word of it is not understood.
private func roles(in words: [Word]) -> Set<Role>? {
  var kinds: [Kind] = []
  for word in words {
    // "1:e", "2nd": the ending belongs to the number.
    if case .rank? = kinds.last, RoleForms.endings.contains(word.text) { continue }
    let kind = kind(of: word)
    if kind == .whose {
      // "ersättare för …": of a deputy it may be told whose; what a chair is "för" is another body.
      guard kinds.contains(.role(.deputy)) || kinds.contains(.standIn) else { return nil }
      break
    }
    kinds.append(kind)
  }
  kinds.removeAll { $0 == .passed }
  guard !kinds.contains(.unknown) else { return nil }
  var found: Set<Role> = []
  var (isVice, isStandIn, isOrdinary) = (false, false, false)
  /// The rank that stands before the word that is read.
  var rank: Int?
  for (at, kind) in kinds.enumerated() {
    let next = kinds[(at + 1)...].first { if case .rank = $0 { false } else { true } }
    switch kind {
    case .role(let role):
      // "2:e ordförande", and the chair after "vice" or "stf".
      let isSecond = role == .chair && rank.map { $0 > 1 } ?? false
      found.insert(role == .chair && (isVice || isStandIn || isSecond) ? .viceChair : role)
      if role == .chair { (isVice, isStandIn) = (false, false) }
      rank = nil
    case .rank(let number): rank = number
    case .v where next != .role(.chair) && (rank == nil || !found.isEmpty):
      // A party, which stands after the role.
      guard !found.isEmpty, next == nil || next == .party else { return nil }
    case .vice, .v:
      if next == .role(.chair) || (next == nil && found.isEmpty) {
        isVice = true
      } else if next == nil, found == [.chair] {
        // "ordförande, vice".
        found = [.viceChair]
      } else {
        return nil
      }
    case .standIn:
      isStandIn = true
      if next != .role(.chair), next != .role(.member), next != nil { return nil }
    case .ordinary: isOrdinary = true
    case .party: if found.isEmpty { return nil }
    case .passed, .whose, .unknown: break
    }
  }
  if isVice { found.insert(.viceChair) }
  if isStandIn {
    guard found.isEmpty || found == [.member] else { return nil }
    return [.deputy]
  }
  // "adj. ordinarie" says nothing; "ordinarie" alone is a member.
  if isOrdinary, found.isEmpty { return [.member] }
  return found.isEmpty ? nil : found
}

/// What roles named together mean; `nil` when they contradict each other, or are more than two.
private func together(_ found: Set<Role>) -> RoleMeaning? {
  var found = found
  // A deputy who takes the minutes is both; one who is also a member or a chair is a contradiction.
  if found.contains(.deputy), !found.subtracting([.deputy, .secretary]).isEmpty { return nil }
  if found.isSuperset(of: [.chair, .viceChair]) { return nil }
  if found.count > 1 { found.remove(.member) }
  let roles = Role.allCases.filter(found.contains)
  guard let first = roles.first, roles.count <= 2 else { return nil }
  return RoleMeaning(first, and: roles.dropFirst().first)
}
