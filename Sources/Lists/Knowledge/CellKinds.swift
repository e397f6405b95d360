// What a cell may hold, by its look.

import Roster

/// What a cell may be; a cell may be several things ("1" is a number and a mark).
package enum CellKind: String, Sendable, Hashable, CaseIterable {
  case email
  case phone
  /// A key of a directory: 8-4-4-4-12 hexadecimal digits.
  case guid
  /// A day, month or year, with or without a time.
  case date
  /// Two days with a dash between: "2023–2026".
  case period
  case number
  /// A mark that somebody is there: "x", "1", "ja", "✓".
  case yes
  /// A mark that somebody is not: "0", "nej", "–".
  case no
  /// A word for a role: "ordf.", "ersättare".
  case role
  /// A letter for a role, as cross tables have: "O", "VO", "E".
  case roleLetter
  /// A municipality or region, not by its code alone.
  case place
  /// One person's name, or several.
  case person
  /// A title that somebody has at home: "Ekonomichef".
  case post
  /// A name that says it is a network's, a group's or a board's: "Ekonomichefsnätverket". Not all that are one say so.
  case network
  /// Nobody: "Vakant".
  case vacant
}

/// Tests that look at one cell. Those of marks, addresses, numbers and dates may be put to every cell of a long list;
/// ``kind(of:)``, which asks all vocabularies, is for the different values of a sample.
package enum CellKinds {
  /// Everything that a cell may be; empty for blanks and for text of no known look.
  ///
  /// - Complexity: O(length); texts above 120 bytes are none of these but, maybe, an address.
  package static func kind(of text: String) -> Set<CellKind> {
    let shape = Shape(text)
    guard !shape.isBlank else { return [] }
    var kinds: Set<CellKind> = []
    if isYes(text) { kinds.insert(.yes) }
    if isNo(text) { kinds.insert(.no) }
    if shape.hasAt {
      if isEmail(text) { kinds.insert(.email) }
      return kinds
    }
    guard shape.length <= 120 else { return kinds }
    if shape.digits > 0 {
      if isGUID(text) { return [.guid] }
      if isNumber(text) { kinds.insert(.number) }
      if isDate(text) { kinds.insert(.date) } else if isPeriod(text) { return [.period] }
      if shape.digits >= 7, !kinds.contains(.date), isPhone(text) { kinds.insert(.phone) }
    }
    guard shape.letters > 0 else { return kinds }
    if shape.length <= 6, RoleReading.letter(text) != nil { kinds.insert(.roleLetter) }
    if RoleReading.meaning(of: text) != nil { kinds.insert(.role) }
    if KnownPlaces.find(text) != nil { kinds.insert(.place) }
    guard kinds.isDisjoint(with: [.date, .yes, .role]) else { return kinds }
    if PersonName.read(text).isVacant {
      kinds.insert(.vacant)
    } else if Folding.words(text).contains(where: BodyWords.isOfNetwork) {
      kinds.insert(.network)
    } else if Understanding.level(ofPost: text) != nil, !hasNameBehindTitle(text) {
      kinds.insert(.post)
    } else if !kinds.contains(.place), PersonName.isLike(text) {
      kinds.insert(.person)
    }
    return kinds
  }

  /// "anna.ek@skovde.se".
  package static func isEmail(_ text: String) -> Bool {
    let halves = trimmed(text).split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, let local = halves.first, let host = halves.last, !local.isEmpty,
      !text.utf8.dropFirst().dropLast().contains(UInt8(ascii: " "))
    else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
      && host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
      && local.allSatisfy { $0.isLetter || $0.isNumber || "._+-'%&#".contains($0) }
  }

  /// Seven to fifteen digits that begin with 0 or +, in any groups; mobile numbers that lost their nought too.
  package static func isPhone(_ text: String) -> Bool {
    var digits: [UInt8] = []
    for byte in trimmed(text).utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty: break
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "/"), 0xC2, 0xA0, 0xE2, 0x80, 0x90...0x95, 0xAF:
        break
      default: return false
      }
    }
    guard (7...15).contains(digits.count), let first = digits.first else { return false }
    let isMobile = first == UInt8(ascii: "7") && digits.count == 9
    return first == UInt8(ascii: "0") || isMobile || trimmed(text).hasPrefix("+")
  }

  package static func isGUID(_ text: String) -> Bool {
    let text = trimmed(text).filter { $0 != "{" && $0 != "}" }
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.allSatisfy(\.isHexDigit) }
  }

  /// Digits with a sign, a decimal comma or point, blanks between thousands, or a per cent sign.
  package static func isNumber(_ text: String) -> Bool {
    var digits = 0
    var signs = 0
    for (at, character) in trimmed(text).enumerated() {
      switch character {
      case "0"..."9": digits += 1
      case "-", "−", "+": if at > 0 { return false }
      case ",", ".":
        signs += 1
        if digits == 0 { return false }
      case " ", "\u{A0}", "\u{202F}": if digits == 0 { return false }
      case "%": if digits == 0 { return false }
      default: return false
      }
    }
    return digits > 0 && digits <= 18 && signs <= 2
  }

  /// "2026-11-02", "2026-11", "2026", "20261102", "2/11 2026", "02.11.2026", "2 nov 2026", "nov 2026", "2026-11-02T09:30",
  /// "2026-11-02 09:30:00".
  package static func isDate(_ text: String) -> Bool {
    var day = trimmed(text)[...]
    // A time behind is looked at no closer.
    if let time = day.firstIndex(where: { $0 == "T" || $0 == ":" }),
      day[time] == ":" || time > day.startIndex
    {
      let cut = day[time] == "T" ? time : day[..<time].lastIndex(of: " ") ?? day.startIndex
      if day[cut...].contains(where: \.isNumber), day[..<cut].contains(where: \.isNumber) {
        day = day[..<cut]
      }
    }
    var numbers: [Int] = []
    var lengths: [Int] = []
    var hasMonth = false
    for part in day.split(whereSeparator: { " -–/.,".contains($0) || $0 == "\u{A0}" }) {
      if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part) {
        numbers.append(number)
        lengths.append(part.utf8.count)
      } else if !hasMonth, isMonth(Folding.key(String(part))) {
        hasMonth = true
      } else if !["den", "d", "th", "st"].contains(part.lowercased()) {
        return false
      }
    }
    func isYear(_ at: Int) -> Bool { lengths[at] == 4 && (1900...2100).contains(numbers[at]) }
    switch (numbers.count, hasMonth) {
    case (1, true): return isYear(0) || (1...31).contains(numbers[0])
    case (2, true): return isYear(0) || isYear(1)
    case (1, false):
      if isYear(0) { return true }
      let (year, month, date) = (numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100)
      return lengths[0] == 8 && (1900...2100).contains(year) && isMonthAndDay(month, date)
    case (2, false):
      return isYear(0) && lengths[1] <= 2 && (1...12).contains(numbers[1])
    case (3, false):
      if isYear(0) { return isMonthAndDay(numbers[1], numbers[2]) }
      // Two figures for a year are taken only with the year last: "2/11 26".
      return (isYear(2) || (lengths[2] == 2 && day.contains("/")))
        && (isMonthAndDay(numbers[1], numbers[0]) || isMonthAndDay(numbers[0], numbers[1]))
    default: return false
    }
  }

  /// "2023–2026", "2023-01-01 – 2026-12-31", "2023/2024".
  package static func isPeriod(_ text: String) -> Bool {
    // Two years are the least; most cells have no such length of digits.
    guard text.utf8.count >= 7 else { return false }
    for sign in [" – ", " - ", "–", "-", "/", " till "] {
      let halves = text.split(separator: sign, omittingEmptySubsequences: false).map(String.init)
      guard halves.count == 2, let first = halves.first, let last = halves.last else { continue }
      return first.utf8.count >= 4 && isDate(first) && isDate(last)
        && (last.utf8.count >= 4 || sign == "/")
    }
    return false
  }

  /// Whether a cell of a cross table says that somebody is there.
  package static func isYes(_ text: String) -> Bool { yes.contains(mark(text)) }

  /// Whether it says that somebody is not.
  package static func isNo(_ text: String) -> Bool { no.contains(mark(text)) }

  // MARK: Parts

  /// What one pass over the bytes tells.
  private struct Shape {
    var (letters, digits, length) = (0, 0, 0)
    var hasAt = false
    var isBlank = true

    init(_ text: String) {
      for byte in text.utf8 {
        length += 1
        switch byte {
        case 0x30...0x39: digits += 1
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: letters += 1
        case UInt8(ascii: "@"): hasAt = true
        default: break
        }
        if byte > 0x20 { isBlank = false }
      }
    }
  }

  /// "Skolchef Anna Ek": a name with a title before it, not a title.
  private static func hasNameBehindTitle(_ text: String) -> Bool {
    let read = PersonName.read(text)
    return read.title != nil && PersonName.isLike(read.name)
  }

  private static func isMonthAndDay(_ month: Int, _ day: Int) -> Bool {
    (1...12).contains(month) && (1...31).contains(day)
  }

  private static func isMonth(_ key: String) -> Bool {
    months.contains {
      key == $0 || (key.utf8.count >= 3 && key.utf8.count <= 4 && $0.hasPrefix(key))
    }
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober",
    "november", "december", "january", "february", "march", "may", "june", "july", "august",
    "october", "januar", "februar", "marts", "mai", "desember",
  ]

  /// A mark in small letters without blanks around it.
  private static func mark(_ text: String) -> String {
    guard text.utf8.count <= 16 else { return "" }
    return trimmed(text).lowercased()
  }

  private static let yes: Set<String> = [
    "x", "×", "1", "ja", "j", "yes", "y", "✓", "✔", "☑", "✅", "√", "true", "sant", "sann", "deltar",
    "deltog", "deltagit", "närvarande", "narvarande", "närv", "n/v", "ok", "•", "●", "■", "xx",
    "x.", "(x)",
  ]

  private static let no: Set<String> = [
    "0", "nej", "no", "n", "false", "falskt", "falsk", "-", "–", "—", "✗", "✘", "☐", "frånvarande",
    "förhinder", "förhindrad", "ej", "frånv", "nei", "anmält förhinder", "sjuk",
  ]

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
