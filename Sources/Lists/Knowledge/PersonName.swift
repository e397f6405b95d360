// A name as a list writes it: who, and what stands beside the name.

import Roster

/// A person's name taken out of what a cell says.
package struct PersonName: Sendable, Hashable {
  /// Given names first, single blanks; as written when it is ``isSeveral``; empty when ``isVacant``.
  package private(set) var name: String
  /// A title before or behind the name: "Skolchef", "Dr".
  package private(set) var title: String?
  /// A party in brackets or behind a comma: "S".
  package private(set) var party: String?
  /// Whether the holder is said to be acting: "tf".
  package private(set) var isActing = false
  /// Whether the cell says that nobody holds the seat.
  package private(set) var isVacant = false
  /// Whether the cell names two people or more.
  package private(set) var isSeveral = false
  /// What else stood in brackets: a role, a place.
  package private(set) var asides: [String] = []

  /// Reads a cell: "Anna Ek", "Ek, Anna", "Dr Anna Ek", "Skolchef Anna Ek", "Anna Ek, tf", "Anna Ek (S)", "Vakant".
  ///
  /// - "Ek, Anna" is turned round; "Ek, Anna och Berg, Bo" and "Anna Ek / Bo Berg" are several and left as they are.
  /// - Complexity: O(length).
  package static func read(_ written: String) -> PersonName {
    let plain = written.utf8.contains(UInt8(ascii: "*")) ? written.filter { $0 != "*" } : written
    var read = PersonName(name: oneLine(plain))
    read.takeBrackets()
    guard !read.takeVacancy() else { return read }
    read.takeActing()
    let parts = Self.parts(of: read.name)
    if parts.count > 1 {
      read.isSeveral = true
      return read
    }
    read.takeBehindComma()
    read.takeTitle()
    return read
  }

  /// What is compared to find that two cells name one person: small letters, no marks, hyphens as blanks, in the
  /// order in which the names are shown: "Anna-Karin Åberg" and "ANNA KARIN ABERG" are both "anna karin aberg".
  package static func key(_ written: String) -> String {
    Folding.words(read(written).name).joined(separator: " ")
  }

  /// As ``key(_:)``, but the names by alphabet: "Ek Anna" and "Anna Ek" are one.
  package static func orderlessKey(_ written: String) -> String {
    Folding.words(read(written).name).sorted().joined(separator: " ")
  }

  /// Whether a text is a given name and a surname by its look, or two such with a comma between: two to five words
  /// with capitals or particles, no digits; no place, role or title.
  ///
  /// - Complexity: O(length).
  package static func isLike(_ text: String) -> Bool {
    guard (4...80).contains(text.utf8.count),
      !text.utf8.contains(where: { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "@") })
    else { return false }
    let read = read(text)
    if read.isVacant { return false }
    if read.isSeveral { return true }
    return hasTwoNames(read.name) && Understanding.level(ofPost: read.name) == nil
  }

  // MARK: Parts

  private init(name: String) { self.name = name }

  private mutating func takeBrackets() {
    for (opening, closing) in [("(", ")"), ("[", "]"), ("<", ">")] as [(Character, Character)] {
      guard let sign = opening.utf8.first else { continue }
      while name.utf8.contains(sign), let open = name.firstIndex(of: opening) {
        let close = name[open...].firstIndex(of: closing) ?? name.endIndex
        let inside = Self.oneLine(String(name[name.index(after: open)..<close]))
        let behind = close < name.endIndex ? name[name.index(after: close)...] : ""
        name = Self.oneLine(name[..<open] + " " + behind)
        if Self.acting.contains(Folding.key(inside)) {
          isActing = true
        } else if Self.isParty(inside), party == nil {
          party = inside
        } else if !inside.isEmpty, !inside.contains("@") {
          asides.append(inside)
        }
      }
    }
  }

  /// Whether nobody is named.
  private mutating func takeVacancy() -> Bool {
    let words = Folding.words(name)
    guard let first = words.first, words.count <= 4,
      Self.vacancies.contains(first) || Self.vacancies.contains(words.joined())
    else { return false }
    (name, isVacant) = ("", true)
    return true
  }

  /// "tf Anna Ek", "Anna Ek, tf".
  private mutating func takeActing() {
    var words = name.split(separator: " ").map(String.init)
    func isActing(_ word: String?) -> Bool {
      word.map { Self.acting.contains(Folding.key($0)) } ?? false
    }
    if words.count > 2, isActing(words.first) {
      words.removeFirst()
      self.isActing = true
    }
    if words.count > 2, isActing(words.last) {
      words.removeLast()
      self.isActing = true
    }
    guard self.isActing else { return }
    name = words.joined(separator: " ")
    while name.last == "," || name.last == " " { name.removeLast() }
  }

  /// "Ek, Anna"; "Anna Ek, skolchef"; "Anna Ek, S".
  private mutating func takeBehindComma() {
    var halves = name.split(separator: ",").map { Self.oneLine(String($0)) }.filter { !$0.isEmpty }
    while halves.count > 1, let last = halves.last {
      if Self.isParty(last), party == nil {
        party = last
      } else if title == nil, Self.isTitle(last) {
        title = last
      } else {
        break
      }
      halves.removeLast()
    }
    // "Anna Ek, Hjo": whoever has two names already has no third behind a comma that is a place's.
    if halves.count == 2, Self.hasTwoNames(halves[0]), KnownPlaces.find(halves[1]) != nil {
      asides.append(halves.removeLast())
    }
    if halves.count == 2, Self.isGiven(halves[1]), !Self.words(halves[0]).isEmpty {
      halves = [halves[1] + " " + halves[0]]
    }
    name = halves.joined(separator: ", ")
  }

  /// "Dr Anna Ek", "Kommunalråd Anna Ek", "T.f. skolchef Anna Ek".
  private mutating func takeTitle() {
    var words = name.split(separator: " ").map(String.init)
    var taken: [String] = []
    while words.count > 2 || (words.count == 2 && Self.courtesies.contains(Folding.key(words[0]))),
      let first = words.first, Self.isTitle(first)
    {
      taken.append(words.removeFirst())
    }
    guard !taken.isEmpty else { return }
    title = title ?? taken.joined(separator: " ")
    name = words.joined(separator: " ")
  }

  // MARK: Looks

  /// The parts of a text that each are a person; one when it names one.
  private static func parts(of text: String) -> [String] {
    let parts = cut(text) { ";|/&+".utf8.contains($0) }
    if parts.count > 1, areNames(parts) { return parts }
    var joined: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if joins.contains(word) { joined.append([]) } else { joined[joined.count - 1].append(word) }
    }
    if joined.count > 1 {
      let parts = joined.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
      if parts.count > 1, areNames(parts) { return parts }
    }
    let halves = cut(text) { $0 == UInt8(ascii: ",") }
    // "Anna Ek, Bo Berg"; in "von Utkast, Anna Karin" what stands first is a surname.
    if halves.count > 1, halves.allSatisfy({ hasTwoNames($0) && !isTitle($0) }),
      let first = halves.first?.split(separator: " ").first,
      !particles.contains(Folding.key(String(first)))
    {
      return halves
    }
    return [text]
  }

  /// "Anna och Bo Ek" shares its surname.
  private static func areNames(_ parts: [String]) -> Bool {
    parts.allSatisfy { !words($0).isEmpty } && hasTwoNames(parts.last ?? "")
  }

  private static let joins: Set<Substring> = ["och", "and", "og", "samt", "/", "&", "+"]

  /// What stands between signs, without blanks around it.
  private static func cut(_ text: String, at isSign: (UInt8) -> Bool) -> [String] {
    guard text.utf8.contains(where: isSign) else { return [text] }
    return text.utf8.split(whereSeparator: isSign).map { oneLine(String(Substring($0))) }
      .filter { !$0.isEmpty }
  }

  /// The words of a text that is made of names; empty when one of them is none.
  private static func words(_ text: String) -> [Substring] {
    let words = text.split { $0 == " " || $0 == "," }
    let isNames = words.allSatisfy { word in
      guard word.allSatisfy({ $0.isLetter || "-'’.´".contains($0) }) else { return false }
      return word.first?.isUppercase == true || particles.contains(Folding.key(String(word)))
    }
    return isNames ? words : []
  }

  private static func hasTwoNames(_ text: String) -> Bool {
    let words = words(text)
    guard (2...6).contains(words.count), words.contains(where: { $0.count > 1 && $0.last != "." })
    else { return false }
    guard !words.contains(where: { BodyWords.isOfBody(Folding.key(String($0))) }) else {
      return false
    }
    return KnownPlaces.find(text) == nil && RoleReading.meaning(of: text) == nil
  }

  /// One to three given names, as they stand behind a comma.
  private static func isGiven(_ text: String) -> Bool {
    (1...4).contains(words(text).count) && RoleReading.meaning(of: text) == nil
      && !(KnownPlaces.find(text) != nil && text.contains(" "))
  }

  private static func isTitle(_ text: String) -> Bool {
    courtesies.contains(Folding.key(text)) || Understanding.level(ofPost: text) != nil
  }

  /// "S", "SD", "Moderaterna".
  private static func isParty(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 24 else { return false }
    let key = Folding.key(text)
    return parties.contains(key) && (key.utf8.count > 3 || text.first?.isUppercase == true)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Words

  private static let acting: Set<String> = ["tf", "tillforordnad", "acting", "vikarierande"]

  private static let vacancies: Set<String> = [
    "vakant", "vakans", "vakanta", "vakat", "vacant", "vacancy", "obesatt", "nn", "tba", "tbd",
    "tillsatts", "tillsattssenare", "ejtillsatt", "ejutsedd", "utsessenare", "ingenutsedd",
    "ubesat", "ubesatt", "ledig", "saknas",
  ]

  private static let courtesies: Set<String> = [
    "dr", "doktor", "prof", "professor", "docent", "herr", "fru", "froken", "hr", "mr", "mrs", "ms",
    "miss", "em", "sir", "dame", "jur", "fil", "med", "tekn", "kand", "mag", "civ", "civing",
    "advokat",
    "rep", "sen", "hon", "cllr", "councillor", "judge",
  ]

  private static let particles: Set<String> = [
    "von", "af", "av", "de", "van", "der", "den", "ter", "ten", "la", "le", "di", "da", "do", "dos",
    "del", "della", "el", "al", "bin", "ben", "ibn", "zu", "zur",
  ]

  private static let parties: Set<String> = [
    "s", "m", "c", "l", "v", "kd", "mp", "sd", "fi", "fp", "opol", "oberoende",
    "socialdemokraterna",
    "moderaterna", "centerpartiet", "liberalerna", "vansterpartiet", "kristdemokraterna",
    "miljopartiet", "sverigedemokraterna", "sap", "vp",
  ]
}
