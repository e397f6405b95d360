// Swedish personal identity numbers: found in bytes, and masked in text.

import Text

/// Finds what is shaped like a Swedish personal identity number or co-ordination number.
///
/// The shapes are YYMMDD and YYYYMMDD followed by four digits, and not part of a longer run of digits.
/// With a sign between (hyphen, plus, or a dash that a word processor put there) a possible date is
/// enough to be seen; with a blank or nothing between, the check digit must be right too, since ten
/// digits in a row may be anything. The day of a co-ordination number is 60 higher.
///
/// What stands beside decides too: digits in the middle of a code of letters and digits, or in a code of
/// hexadecimal digits such as a GUID, are no number of a person; nor are ten digits in a row that begin
/// as a mobile telephone number does, 07. How sure the find is, ``Certainty`` says.
///
/// Source: Skatteverket, SKV 704, "Personnummer" (form and check digit); Post- och telestyrelsen,
/// "Svensk nummerplan för telefoni enligt ITU-T:s rekommendation E.164" (07 for mobile telephones).
package enum PersonalNumber {
  /// How sure it is that a find is what it looks like.
  package enum Certainty: Sendable {
    /// Form, date and check digit are right, and only an identity number is written so.
    case certain
    /// Ten digits alone, which may be any number: one in 140 passes date and check digit by chance.
    case bare
    /// The form and the date are right, but the check digit is wrong, or nobody born on the day can hold
    /// an office yet: it may be a number misspelt, a case number, or a moment in time.
    case doubtful
  }

  /// A number, where it stands, and how sure it is.
  package struct Find: Equatable, Sendable {
    package let range: Range<Int>
    package let certainty: Certainty
  }

  /// The byte ranges of all numbers in `bytes`, in order.
  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] { finds(in: bytes).map(\.range) }

  /// All numbers in `bytes`, in order, in digits of whatever script.
  ///
  /// Complexity: O(*n*), one pass, and another for digits beyond ASCII.
  package static func finds(in bytes: [UInt8]) -> [Find] {
    let plain = PlainBytes(bytes, .digits)
    return plainFinds(in: plain.bytes).map {
      Find(range: plain.range($0.range), certainty: $0.certainty)
    }
  }

  private static func plainFinds(in bytes: [UInt8]) -> [Find] {
    var found: [Find] = []
    let bytes = bytes.span
    var at = 0
    // Blocks overlap by five bytes, so that every six digits lie whole in one of them; no shape has
    // fewer to begin with.
    while at + ByteMasks.block <= bytes.count {
      let base = at
      at += ByteMasks.block - 5
      var starts = candidates(bytes, base)
      while starts != 0 {
        let end = examine(bytes, base + starts.trailingZeroBitCount, &found)
        if end - base >= ByteMasks.block - 5 {
          at = end
          break
        }
        starts &= ~0 << UInt64(end - base)
      }
    }
    var length = 0
    while at < bytes.count {
      length = isDigit(bytes[at]) ? length + 1 : 0
      at += 1
      if length == 6 {
        at = examine(bytes, at - 6, &found)
        length = 0
      }
    }
    return found
  }

  /// Looks at the run of digits that starts at `start`; the result is where the run, or the number
  /// that begins with it, ends.
  private static func examine(
    _ bytes: Span<UInt8>, _ start: Int, _ found: inout [Find]
  ) -> Int {
    var at = start + 6
    while at < bytes.count, isDigit(bytes[at]) { at += 1 }
    let length = at - start
    if length == 10 || length == 12 {
      guard isDate(bytes, start, at - 4), isChecked(bytes, start, at - 4, at - 4) else { return at }
      // 07 begins the numbers of mobile telephones, and those of people born in 2007.
      let isTelephone = length == 10 && bytes[start] == 0x30 && bytes[start + 1] == 0x37
      let beside = lettersBeside(bytes, start..<at)
      if !isTelephone, beside == 0 || (beside == 1 && length == 12) {
        let certainty: Certainty =
          length == 10 ? .bare : isOfAge(bytes, start) ? .certain : .doubtful
        found.append(Find(range: start..<at, certainty: certainty))
      }
    } else if length == 6 || length == 8, let gap = sign(bytes, at) {
      let tail = at + gap.length
      let end = tail + 4
      guard end <= bytes.count, (tail..<end).allSatisfy({ isDigit(bytes[$0]) }),
        end == bytes.count || !isDigit(bytes[end]), isDate(bytes, start, at)
      else { return at }
      let isChecked = isChecked(bytes, start, at, tail)
      guard gap.isDash || isChecked, lettersBeside(bytes, start..<end) < 2 else { return at }
      let isWhole = isChecked && (length == 6 || isOfAge(bytes, start))
      let certainty: Certainty =
        !isWhole ? .doubtful : length == 6 && !gap.isDash ? .bare : .certain
      found.append(Find(range: start..<end, certainty: certainty))
      return end
    }
    return at
  }

  /// `text` with every number replaced by dots.
  package static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let found = ranges(in: bytes)
    guard !found.isEmpty else { return text }
    var out: [UInt8] = []
    var at = 0
    for range in found {
      out += bytes[at..<range.lowerBound]
      out += "······-····".utf8
      at = range.upperBound
    }
    out += bytes[at...]
    return String(decoding: out, as: UTF8.self)
  }

  /// A mask of the bytes of the block at `base` that begin a run of six digits or more and are followed
  /// by four digits where a number has its last four; what lies beyond the block may be digits.
  @inline(__always)
  private static func candidates(_ bytes: Span<UInt8>, _ base: Int) -> UInt64 {
    let mask = ByteMasks.digits(bytes.words(base)).gathered
    let pairs = mask & mask >> 1
    let sixes = pairs & pairs >> 2 & pairs >> 4
    guard sixes != 0 else { return 0 }
    let gaps = ~(mask & shifted(mask, 1) & shifted(mask, 2) & shifted(mask, 3))
    // The last four begin six digits further on at the soonest, and behind eight digits and a sign of
    // three bytes at the latest.
    let away = gaps >> 6 & gaps >> 7 & gaps >> 8 & gaps >> 9 & gaps >> 10 & gaps >> 11
    return sixes & ~(mask << 1) & ~away | sixes & 1 & ~away
  }

  /// The mask moved down, with ones for what lies beyond the block.
  @inline(__always)
  private static func shifted(_ mask: UInt64, _ count: UInt64) -> UInt64 {
    ~(~mask >> count)
  }

  /// On how many sides of a number letters stand; 2 also where it is a part of a hexadecimal code.
  private static func lettersBeside(_ bytes: Span<UInt8>, _ number: Range<Int>) -> Int {
    var (first, end) = (number.lowerBound, number.upperBound)
    while first > 0, isHexadecimal(bytes[first - 1]) || bytes[first - 1] == 0x2D { first -= 1 }
    while end < bytes.count, isHexadecimal(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    var (signs, letters) = (0, 0)
    for at in first..<end where bytes[at] != 0x2D {
      // The sign between the two parts of the number is no letter.
      guard isDigit(bytes[at]) || !number.contains(at) else { continue }
      signs += 1
      if !isDigit(bytes[at]) { letters += 1 }
    }
    if signs >= 16, letters > 0 { return 2 }
    let before = number.lowerBound > 0 && isLetter(bytes, endingAt: number.lowerBound - 1)
    let after = number.upperBound < bytes.count && isLetter(bytes, startingAt: number.upperBound)
    return (before ? 1 : 0) + (after ? 1 : 0)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  /// Whether the sign that begins at `at` belongs to a word; beyond ASCII letters of Latin script do.
  private static func isLetter(_ bytes: Span<UInt8>, startingAt at: Int) -> Bool {
    isLetter(bytes[at]) || (0xC3...0xCB).contains(bytes[at])
  }

  /// Whether the sign that ends at `at` does.
  private static func isLetter(_ bytes: Span<UInt8>, endingAt at: Int) -> Bool {
    isLetter(bytes[at])
      || (bytes[at] & 0xC0 == 0x80 && at > 0 && (0xC3...0xCB).contains(bytes[at - 1]))
  }

  /// Whether somebody born in the year of four digits at `start` may hold an office: born before 2015.
  private static func isOfAge(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let year = bytes.extracting(start..<start + 4)
    var number = 0
    for at in year.indices { number = number * 10 + Int(year[at] - 0x30) }
    return number < 2015
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  /// The sign at `at`: its length in bytes, and whether it is a dash rather than a blank.
  private static func sign(_ bytes: Span<UInt8>, _ at: Int) -> (length: Int, isDash: Bool)? {
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case 0x2D, 0x2B: return (1, true)
    case 0x20: return (1, false)
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: return (2, false)
    // The hyphen and the plus of full width, which stand by digits of full width.
    case 0xEF where at + 2 < bytes.count && bytes[at + 1] == 0xBC:
      return [0x8D, 0x8B].contains(bytes[at + 2]) ? (3, true) : nil
    case 0xE2 where at + 2 < bytes.count:
      // U+2010…U+2015 are dashes, U+2212 is the minus sign, U+202F a narrow blank.
      if bytes[at + 1] == 0x80, (0x90...0x95).contains(bytes[at + 2]) { return (3, true) }
      if bytes[at + 1] == 0x88, bytes[at + 2] == 0x92 { return (3, true) }
      if bytes[at + 1] == 0x80, bytes[at + 2] == 0xAF { return (3, false) }
      return nil
    default: return nil
    }
  }

  /// Whether the digits are a possible date, also with 60 added to the day.
  private static func isDate(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    func pair(_ at: Int) -> Int { Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30) }
    if end - start == 8, !(18...21).contains(pair(start)) { return false }
    let month = pair(end - 4)
    let day = pair(end - 2)
    let length = month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...12).contains(month)
      && ((1...length).contains(day) || (61...60 + length).contains(day))
  }

  /// Whether the last digit is the check digit of the nine before it (Luhn).
  private static func isChecked(
    _ bytes: Span<UInt8>, _ start: Int, _ dateEnd: Int, _ tail: Int
  ) -> Bool {
    var sum = 0
    var weight = 2
    for at in Array(dateEnd - 6..<dateEnd) + Array(tail..<tail + 4) {
      let product = Int(bytes[at] - 0x30) * weight
      sum += product / 10 + product % 10
      weight = 3 - weight
    }
    return sum % 10 == 0
  }
}
