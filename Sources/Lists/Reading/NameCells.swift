// What stands in a cell for people: one or more, with role and organisation beside, nobody, or no name at all.

import Roster

/// A person as a cell names one.
struct NamedPerson: Hashable, Sendable {
  /// The name as it is shown: given names first.
  var name: String
  /// A role beside the name: "Anna Ek (ordf.)".
  var role: String?
  /// An organisation beside the name: "Anna Ek (Hjo)".
  var organisation: String?
  /// A title beside the name: "Skolchef Anna Ek".
  var post: String?
}

/// What a cell for people says.
enum NameCell: Hashable, Sendable {
  case blank
  case people([NamedPerson])
  /// "Vakant", with a role that may stand beside.
  case vacant
  /// A sum or a count.
  case sum
  /// A sentence.
  case note
  /// A word that people are listed under: "Namn".
  case heading

  /// Reads a cell.
  ///
  /// Names are parted by `;`, `|` and line ends; by `,`, `/`, `&` and "och" only when each side is a whole name.
  /// - Complexity: O(length).
  init(_ text: String) {
    guard !text.isEmpty else {
      self = .blank
      return
    }
    if PlainName.isPlain(text) {
      self = .people([NamedPerson(name: text)])
      return
    }
    if CellWords.isDash(text) {
      self = .blank
      return
    }
    if CellWords.isVacant(text) {
      self = .vacant
      return
    }
    if CellWords.isSum(text) {
      self = .sum
      return
    }
    if CellWords.isHeading(text) {
      self = .heading
      return
    }
    if CellWords.isNote(text) {
      self = .note
      return
    }
    var people: [NamedPerson] = []
    var hasVacant = false
    for part in nameParts(text) {
      if CellWords.isVacant(part) {
        hasVacant = true
      } else if !CellWords.isDash(part) {
        people.append(NamedPerson(reading: part))
      }
    }
    people.removeAll { $0.name.isEmpty }
    self = people.isEmpty ? (hasVacant ? .vacant : .blank) : .people(people)
  }
}

extension NamedPerson {
  /// One name, with what stands beside it in brackets or behind a comma or a dash.
  init(reading text: String) {
    var role: String?
    var organisation: String?
    var plain = text
    // Brackets: a role, an organisation, or something that is not read.
    while let open = plain.lastIndex(where: { $0 == "(" || $0 == "[" }) {
      let close = plain[open...].firstIndex(where: { $0 == ")" || $0 == "]" }) ?? plain.endIndex
      let inside = String(plain[plain.index(after: open)..<close]).trimmed
      for piece in inside.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let piece = String(piece).trimmed
        // "Vara" is a place before it is a word for a deputy.
        let isPlace = piece.first?.isUppercase == true && KnownPlaces.find(piece) != nil
        if organisation == nil, isPlace {
          organisation = piece
        } else if role == nil, RoleReading.meaning(of: piece) != nil {
          role = piece
        }
      }
      let after = close < plain.endIndex ? plain[plain.index(after: close)...] : ""
      plain = (plain[..<open] + " " + after).trimmed
    }
    // "Anna Ek, ordförande", "Anna Ek, Hjo", "Anna Ek - Hjo kommun".
    for sign in [",", " - ", " – ", ":"] {
      while let cut = plain.ranges(of: sign).last {
        let behind = String(plain[cut.upperBound...]).trimmed
        let before = String(plain[..<cut.lowerBound]).trimmed
        let isPlace = behind.first?.isUppercase == true && KnownPlaces.find(behind) != nil
        if organisation == nil, before.contains(" "), isPlace {
          organisation = behind
          plain = before
        } else if role == nil, !isPlace, RoleReading.meaning(of: behind) != nil {
          role = behind
          plain = before
        } else if sign == ":", role == nil, RoleReading.meaning(of: before) != nil {
          // "Ordförande: Anna Ek"
          role = before
          plain = behind
        } else {
          break
        }
      }
    }
    let read = PersonName.read(plain)
    let name = read.isSeveral || read.name.isEmpty ? plain.onOneLine : read.name
    self.init(name: name, role: role, organisation: organisation, post: read.title)
  }
}

/// The parts of a cell that each may be a name.
private func nameParts(_ text: String) -> [String] {
  let hard = text.split { $0 == ";" || $0 == "|" || $0.isNewline }.map { String($0).trimmed }
    .filter { !$0.isEmpty }
  return hard.flatMap { part -> [String] in
    for sign in [" / ", "/", " och ", " and ", " og ", " & ", " samt "] {
      let own = outside(part, sign)
      if own.count > 1, own.allSatisfy(isWholeName) { return own }
    }
    let own = outside(part, ",")
    if own.count > 1, own.allSatisfy(isWholeName) { return own }
    return [part]
  }
}

/// The parts of a text between `sign`, outside brackets.
private func outside(_ text: String, _ sign: String) -> [String] {
  var parts: [String] = []
  var part = ""
  var depth = 0
  var rest = text[...]
  while let character = rest.first {
    if character == "(" { depth += 1 }
    if character == ")" { depth = max(0, depth - 1) }
    if depth == 0, rest.hasPrefix(sign) {
      parts.append(part.trimmed)
      part = ""
      rest = rest.dropFirst(sign.count)
    } else {
      part.append(character)
      rest = rest.dropFirst()
    }
  }
  return parts + [part.trimmed]
}

/// Whether a text is a given name and a surname by its look: two to five words, each with a capital or a
/// particle, and no place or role; what stands in brackets does not count.
private func isWholeName(_ text: String) -> Bool {
  let plain = text.prefix { $0 != "(" }
  let words = plain.split(separator: " ")
  guard (2...5).contains(words.count), plain.first?.isUppercase == true,
    words.last?.first?.isUppercase == true
  else { return false }
  let whole = String(plain).trimmed
  return KnownPlaces.find(whole) == nil && RoleReading.meaning(of: whole) == nil
}

/// Words that stand where a name should.
enum CellWords {
  static func isDash(_ text: String) -> Bool {
    text.allSatisfy { "-–—―.·_*?/ ".contains($0) }
  }

  static func isVacant(_ text: String) -> Bool {
    let words = Folding.words(text)
    guard let first = words.first, words.count <= 4 else { return false }
    return vacancies.contains(first) || vacancies.contains(words.joined())
  }

  /// "Antal: 5", "Summa", "Totalt 12 personer", "Antal närvarande".
  static func isSum(_ text: String) -> Bool {
    let words = Folding.words(text)
    guard let first = words.first else { return false }
    if sums.contains(first) || (words.count > 1 && sums.contains(first + words[1])) {
      return words.count <= 8
    }
    // "12 st", "5 deltagare", "42"
    return Int(first) != nil
      && (words.count == 1 || (words.count <= 3 && counted.contains(words[1])))
  }

  /// "Namn", "Förnamn", "Deltagare": one or two words that are a heading above people, and no role.
  static func isHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 24, !text.contains(where: { "(,;:".contains($0) }),
      RoleReading.meaning(of: text) == nil, !PersonName.isLike(text)
    else { return false }
    let meanings = Headings.meanings(text)
    return meanings.contains(.person) || meanings.contains(.firstName)
      || meanings.contains(.lastName)
  }

  /// A sentence, an explanation of a sign, a heading of notes.
  static func isNote(_ text: String) -> Bool {
    if text.contains("=") || text.hasPrefix("*") || text.hasPrefix("OBS") { return true }
    let words = Folding.words(text)
    if let first = words.first, notes.contains(first), words.count > 1 || text.hasSuffix(":") {
      return true
    }
    guard !text.contains(where: { ";|,\n/".contains($0) }), !text.contains(" och ") else {
      return false
    }
    return words.count > 7
  }

  private static let vacancies: Set<String> = [
    "vakant", "vakans", "vakanta", "vacant", "vacancy", "vakat", "ledig", "obesatt", "nn",
    "tillsatts",
    "tillsattes", "ubesat", "ubesatt", "tba", "tbd", "utsessenare", "ejutsedd", "ejtillsatt",
    "ingenutsedd", "saknas", "ingen", "avoin",
  ]
  private static let sums: Set<String> = [
    "antal", "summa", "summor", "totalt", "total", "sum", "count", "antall", "sammanlagt",
    "delsumma",
    "subtotal", "totalsumma", "ialt", "number", "yhteensa", "narvarande", "narvaro",
  ]
  private static let counted: Set<String> = [
    "st", "stycken", "personer", "deltagare", "ledamoter", "medlemmar", "people", "members",
    "totalt",
  ]
  private static let notes: Set<String> = [
    "obs", "not", "anm", "anmarkning", "kalla", "uppdaterad", "uppdaterat", "reviderad", "senast",
    "note",
    "source", "updated", "kontaktperson", "forklaring", "teckenforklaring", "forkortningar",
    "legend",
    "sida", "page", "bilaga", "opdateret", "oppdatert", "sist", "senest", "listan", "notes",
  ]
}
