// Numbers and dates as people write them in spreadsheets.

package import Roster

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
  guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D else { return nil }
  var number = 0
  for at in text.indices where at != 4 && at != 7 {
    guard (0x30...0x39).contains(text[at]) else { return nil }
    number = number * 10 + Int(text[at] - 0x30)
  }
  return Day(year: number / 10000, month: number / 100 % 100, day: number % 100)
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
