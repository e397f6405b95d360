// Ways to reach somebody, found by their form: e-mail addresses and telephone numbers.

/// E-mail addresses and telephone numbers in a text.
enum Contacts {
  /// The byte ranges of addresses such as `anna.ek@askby.se`.
  ///
  /// Complexity: O(n), and the length of each address twice.
  static func addresses(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      var start = at
      while start > (found.last?.upperBound ?? 0), isLocal(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      var dots = 0
      while end < bytes.count, isDomain(bytes[end]) {
        if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, isLetter(bytes[end + 1]) {
          dots += 1
        }
        end += 1
      }
      while end > at + 1, !isLetter(bytes[end - 1]) { end -= 1 }
      if start < at, dots > 0, end > at + 3 { found.append(start..<end) }
    }
    return found
  }

  /// The byte ranges of telephone numbers: a national number of eight to eleven digits that begins with one
  /// nought, an international one that begins with `+` or two noughts, or a mobile one without its nought, in the
  /// groups that such have; with blanks, hyphens, brackets, full stops and slashes between. Dates (`01-12-2026`), school
  /// years (`0708/0809`) and numbers of paragraphs (`01.02.03.04.05`) are none.
  ///
  /// - Parameter isCell: whether the text is a cell of the dataset, so that four numbers in a row that are grouped as a
  ///   telephone number is are one.
  /// - Complexity: O(n).
  static func numbers(in bytes: [UInt8], ofCell isCell: Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      let isFree = at == 0 || !isInside(bytes[at - 1])
      guard isFree,
        bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "0")
          || bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: "7")
      else {
        at += 1
        continue
      }
      if let end = number(bytes, at, ofCell: isCell) {
        found.append(at..<end)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// Where the telephone number that begins at `start` ends; `nil` when none does.
  private static func number(_ bytes: [UInt8], _ start: Int, ofCell isCell: Bool) -> Int? {
    var digits: [UInt8] = []
    var groups: [Int] = [0]
    var signs: Set<UInt8> = []
    var end = start
    var at = start
    if bytes[at] == UInt8(ascii: "(") { at += 1 }
    let isFar = at < bytes.count && bytes[at] == UInt8(ascii: "+")
    if isFar { at += 1 }
    while at < bytes.count {
      if isDigit(bytes[at]) {
        digits.append(bytes[at])
        groups[groups.count - 1] += 1
        at += 1
        end = at
      } else {
        let gap = between(bytes, at)
        guard gap > 0 else { break }
        signs.insert(bytes[at])
        at += gap
        if groups[groups.count - 1] > 0 { groups.append(0) }
      }
    }
    if groups.last == 0 { groups.removeLast() }
    guard
      end == bytes.count || !isInside(bytes[end]) || bytes[end] == UInt8(ascii: ".")
        || bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "-"),
      let first = digits.first
    else { return nil }
    let zero = UInt8(ascii: "0")
    let count = digits.count
    if isFar { return (8...15).contains(count) && first != zero ? end : nil }
    let hasPoints = signs.contains(UInt8(ascii: ".")) || signs.contains(UInt8(ascii: "/"))
    if first == UInt8(ascii: "7") {
      let isMobile = count == 9 && "02369".utf8.contains(digits[1]) && !hasPoints
      let isGrouped =
        (isCell && groups == [2, 3, 2, 2])
        || (groups.count > 1 && groups[0] == 2 && bytes[start + 2] == 0x2D)
      return isMobile && isGrouped ? end : nil
    }
    guard first == zero, count > 1 else { return nil }
    if digits[1] == zero { return (10...15).contains(count) && digits[2] != zero ? end : nil }
    if hasPoints {
      // Of codes of two digits there is one, 08.
      let isCode = (3...4).contains(groups[0]) || (groups[0] == 2 && digits[1] == UInt8(ascii: "8"))
      return (9...10).contains(count) && isCode ? end : nil
    }
    let isDate = groups == [2, 2, 4]
    return (8...11).contains(count) && groups[0] > 1 && !isDate ? end : nil
  }

  /// The length of the sign between two groups of digits at `at`; 0 for other signs.
  private static func between(_ bytes: [UInt8], _ at: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x2D, 0x28, 0x29: return 1
    // Between digits only: at the end of a sentence they end the number.
    case 0x2E, 0x2F:
      let isBetween = at > 0 && isDigit(bytes[at - 1]) && at + 1 < bytes.count
      return isBetween && isDigit(bytes[at + 1]) ? 1 : 0
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: return 2
    case 0xE2 where at + 2 < bytes.count:
      let (second, third) = (bytes[at + 1], bytes[at + 2])
      if second == 0x80, (0x90...0x95).contains(third) || third == 0xAF || third == 0x8B {
        return 3
      }
      return second == 0x88 && third == 0x92 ? 3 : 0
    default: return 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80 || isDigit(byte)
  }
  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
  }
  private static func isDomain(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2E || byte == 0x2D
  }
  /// Whether a number that begins or ends beside the byte is part of something longer.
  private static func isInside(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2E || byte == 0x2C || byte == 0x2D || byte == 0x5F
  }
}
