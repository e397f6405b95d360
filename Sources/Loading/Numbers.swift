// Numbers and dates as people write them in spreadsheets.

package import Roster
import Tables

/// A decimal number with comma or point, blanks between thousands, and any minus sign.
///
/// Groups of thousands must be whole: `1 234` is read, `1 23` is not. A number with both comma and
/// point is refused, since either could be the decimal sign; so are exponents and per cent signs.
package func decimalNumber(_ text: String) -> Double? {
  var digits = ""
  var groups: [Int] = [0]
  var hasPoint = false
  var hasDigit = false
  for (offset, scalar) in text.unicodeScalars.enumerated() {
    switch scalar {
    case "-", "\u{2212}":
      guard offset == 0 else { return nil }
      digits.append("-")
    case "0"..."9":
      digits.unicodeScalars.append(scalar)
      hasDigit = true
      if !hasPoint { groups[groups.count - 1] += 1 }
    case ",", ".":
      guard !hasPoint else { return nil }
      if !hasDigit { digits.append("0") }
      hasPoint = true
      digits.append(".")
    case " ", "\u{A0}", "\u{202F}", "\u{2009}":
      guard !hasPoint else { return nil }
      groups.append(0)
    default:
      return nil
    }
  }
  guard hasDigit else { return nil }
  if groups.count > 1 {
    guard (1...3).contains(groups[0]), groups.dropFirst().allSatisfy({ $0 == 3 }) else {
      return nil
    }
  }
  if digits.last == "." { digits.append("0") }
  guard let value = Double(digits), value.isFinite else { return nil }
  return value
}

/// The number of at most fifteen digits with at most one comma or point between them; `nil` for every
/// other form, also when ``decimalNumber(_:)`` can read it.
///
/// Fifteen digits and the power of ten are exact, so their quotient is the nearest number, as it is
/// when `Double` reads the text.
package func shortNumber(_ text: Span<UInt8>) -> Double? {
  guard text.count <= 16 else { return nil }
  var (digits, decimals) = (0, -1)
  var count = 0
  for at in text.indices {
    switch text[at] {
    case 0x30...0x39:
      digits = digits * 10 + Int(text[at] - 0x30)
      count += 1
      if decimals >= 0 { decimals += 1 }
    case 0x2C, 0x2E:
      guard decimals < 0, at > 0, at + 1 < text.count else { return nil }
      decimals = 0
    default: return nil
    }
  }
  guard (1...15).contains(count) else { return nil }
  return decimals > 0 ? Double(digits) / powersOfTen[decimals] : Double(digits)
}

private let powersOfTen: [Double] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
]

/// A date `YYYY-MM-DD`; `nil` for every other form.
package func fullDate(_ text: Span<UInt8>) -> Day? {
  guard text.count == 10 else { return nil }
  // The last eight bytes, of which -MM-DD are the upper seven, and the first eight.
  let (first, last) = (text.word(0), text.word(2))
  let dashes: UInt64 = 0x0000_2D00_002D_0000
  guard last & 0x0000_FF00_00FF_0000 == dashes else { return nil }
  // With a zero where each dash was, every byte must be 0x30…0x39.
  let (front, back) = (first & 0xFFFF_FFFF, last ^ dashes | 0x0000_3000_0030_0000)
  guard isDigits(front | 0x3030_3030 << 32), isDigits(back) else { return nil }
  func digit(_ word: UInt64, _ at: Int) -> Int { Int(word >> (8 * UInt64(at)) & 0x0F) }
  return Day(
    year: digit(front, 0) * 1000 + digit(front, 1) * 100 + digit(front, 2) * 10 + digit(front, 3),
    month: digit(back, 3) * 10 + digit(back, 4), day: digit(back, 6) * 10 + digit(back, 7))
}

/// Whether each of the eight bytes is a digit of ASCII.
private func isDigits(_ word: UInt64) -> Bool {
  let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
  // 0x30…0x39 have the upper half 3, also after 6 is added; bytes of ten and more have not.
  return word & high == 0x3030_3030_3030_3030
    && (word &+ 0x0606_0606_0606_0606) & high == 0x3030_3030_3030_3030
}

/// Which day of a month or year stands for the whole of it.
package enum DayEdge: Sendable {
  case first
  case last
}

/// A date `YYYY-MM-DD`, or the edge of a month `YYYY-MM` or a year `YYYY`.
package func calendarDay(_ text: String, edge: DayEdge) -> Day? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  let lengths = [4, 2, 2]
  guard (1...3).contains(parts.count),
    zip(parts, lengths).allSatisfy({ part, length in
      part.utf8.count == length && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    })
  else { return nil }
  let numbers = parts.compactMap { Int($0) }
  guard let year = numbers.first else { return nil }
  let month = numbers.count > 1 ? numbers[1] : edge == .first ? 1 : 12
  guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
  let day =
    numbers.count > 2
    ? numbers[2] : edge == .first ? 1 : Day.length(ofMonth: month, year: year)
  return Day(year: year, month: month, day: day)
}

/// The date that a text most likely means, for a help line: other signs, other order, a clock after it.
func likelyDay(_ text: String) -> Day? {
  let date = text.prefix { $0 != " " && $0 != "T" }
  let parts = date.split { "-./\u{2013}\u{2212}".contains($0) }
  var numbers = parts.compactMap { Int($0) }
  guard numbers.count == parts.count else { return nil }
  if numbers.count == 1, parts[0].count == 8 {
    numbers = [numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100]
  }
  guard numbers.count == 3 else { return nil }
  if numbers[0] > 31 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
  // 3/4/2021 is two days; only a day above 12 tells which.
  guard numbers[2] > 999 else { return nil }
  let days = [(numbers[0], numbers[1]), (numbers[1], numbers[0])].compactMap { day, month in
    Day(year: numbers[2], month: month, day: day)
  }
  return Set(days).count == 1 ? days[0] : nil
}
