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
