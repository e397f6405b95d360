// Days as lists write them, and shares of meetings.

/// Days in the forms in which people write them.
enum DayText {
  /// What a cell says of a day.
  enum Answer: Hashable, Sendable {
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    case day(String)
    /// "tills vidare", "–": no day.
    case open
    case unknown
  }

  /// Reads a cell: "2024-01-31", "2024-01-31 09:15:00", "20240131", "31/1 2024", "31.1.2024", "31 jan 2024",
  /// "januari 2024", "2024-01", "2024", "45322" (a spreadsheet's number); "tills vidare".
  ///
  /// Of two numbers before a year the first is the day, unless only the second can be.
  /// - Complexity: O(length).
  static func read(_ text: String) -> Answer {
    let text = text.trimmed
    if text.isEmpty || CellWords.isDash(text) { return .open }
    var numbers: [(value: Int, digits: Int)] = []
    var words: [String] = []
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      if let value = Int(word) { numbers.append((value, word.count)) } else { words.append(word) }
      word = ""
    }
    var wasDigit = false
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character.isLetter {
        if isDigit != wasDigit { close() }
        word.append(character)
        wasDigit = isDigit
      } else {
        close()
        // The time of a day is not read.
        if character == ":" || character == "t", numbers.count >= 3 { break }
      }
    }
    close()
    let key = words.joined()
    if openWords.contains(where: { key.hasPrefix($0) }) { return .open }
    let month = words.lazy.compactMap { months[String($0.prefix(3))] }.first
    if let month {
      guard let year = numbers.last(where: { $0.digits == 4 })?.value else { return .unknown }
      let day = numbers.first { $0.digits <= 2 }?.value
      return day.map { whole(year, month, $0) } ?? partial(year, month)
    }
    let passed: Set<String> = ["t", "z", "den", "ar", "kl", "from", "fr", "o", "m", "tom", "till"]
    guard words.allSatisfy(passed.contains) else { return .unknown }
    guard let first = numbers.first else { return .unknown }
    if first.digits == 8, numbers.count == 1 || numbers.count >= 3 {
      return whole(first.value / 10_000, first.value / 100 % 100, first.value % 100)
    }
    if numbers.count == 1 {
      if first.digits == 4, (1800...2200).contains(first.value) { return .day("\(first.value)") }
      if first.digits == 5, (20_000...80_000).contains(first.value) { return serial(first.value) }
      if first.digits == 6 {
        let (year, month) = (first.value / 100, first.value % 100)
        if (1900...2100).contains(year), (1...12).contains(month) { return partial(year, month) }
        return whole(2000 + first.value / 10_000, first.value / 100 % 100, first.value % 100)
      }
      return .unknown
    }
    if first.digits == 4 {
      return numbers.count == 2
        ? partial(first.value, numbers[1].value)
        : whole(first.value, numbers[1].value, numbers[2].value)
    }
    guard numbers.count >= 3 || numbers[1].digits == 4 else { return .unknown }
    if numbers.count == 2 { return partial(numbers[1].value, first.value) }
    let year = numbers[2].digits == 4 ? numbers[2].value : 2000 + numbers[2].value
    return numbers[1].value > 12
      ? whole(year, first.value, numbers[1].value) : whole(year, numbers[1].value, first.value)
  }

  /// The two ends of "2023–2026", "2023-01-01 – 2026-12-31", "2023-"; a cell with one day is the first.
  static func period(_ text: String) -> (from: Answer, to: Answer) {
    for sign in [" – ", " - ", "–", "—", " till ", " t.o.m. ", " tom ", "--", "/"] {
      let parts = text.split(separator: sign, maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let (first, last) = (read(String(parts[0])), read(String(parts[1])))
      if first != .unknown, last != .unknown { return (first, last) }
    }
    let years = text.split(separator: "-").map { String($0).trimmed }
    if years.count <= 2, let first = years.first, first.count == 4, text.contains("-"),
      Int(first) != nil
    {
      guard years.count == 2 else { return (read(first), .open) }
      if years[1].count == 4 { return (read(first), read(years[1])) }
      if years[1].count == 2, let end = Int(years[1]), end > 12 {
        return (read(first), .day(String(first.prefix(2)) + years[1]))
      }
    }
    return (read(text), .open)
  }

  private static func whole(_ year: Int, _ month: Int, _ day: Int) -> Answer {
    guard (1800...2200).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return .unknown
    }
    return .day("\(year)-\(two(month))-\(two(day))")
  }

  private static func partial(_ year: Int, _ month: Int) -> Answer {
    guard (1800...2200).contains(year), (1...12).contains(month) else { return .unknown }
    return .day("\(year)-\(two(month))")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A day counted from 1899-12-30, as spreadsheets do.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), civil_from_days.
  private static func serial(_ number: Int) -> Answer {
    let days = number - 25_569 + 719_468
    let era = days / 146_097
    let ofEra = days - era * 146_097
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let civil = month < 10 ? month + 3 : month - 9
    return whole(years + era * 400 + (civil <= 2 ? 1 : 0), civil, day)
  }

  private static let openWords = [
    "tillsvidare", "tv", "pagaende", "pågående", "nuvarande", "present", "current", "ongoing",
    "saknas", "okänt",
    "idag",
  ]

  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "maj": 5, "may": 5, "mai": 5, "jun": 6, "jul": 7,
    "aug": 8,
    "sep": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12, "des": 12,
  ]
}

/// Whether a heading is a day: "2026-01-19", "19 jan", "3/5", "Möte 1".
func isDay(_ text: String) -> Bool {
  if case .day = DayText.read(text), text.count > 4 { return true }
  if case .day = DayText.read(text + " 2026"), text.contains(where: \.isNumber) { return true }
  let words = Folding.words(text)
  guard let first = words.first, let last = words.last, words.count <= 3 else { return false }
  if ["mote", "motet", "traff", "meeting", "tillfalle", "session", "mode", "sammantrade"].contains(
    first)
  {
    return words.count > 1 && last.contains(where: \.isNumber)
  }
  return false
}

/// The share of meetings that a cell tells, as the tables have it: "0.8"; `nil` when it tells none.
///
/// "80 %", "0,8", "4/5", "4 av 5".
func attendedShare(_ text: String) -> String? {
  let plain = text.replacing(",", with: ".").trimmed
  var share: Double?
  if plain.hasSuffix("%") {
    share = Double(plain.dropLast().filter { !$0.isWhitespace }).map { $0 / 100 }
  } else if let value = Double(plain) {
    share = value
  } else {
    for sign in ["/", " av ", " of "] {
      let parts = plain.split(separator: sign).compactMap { Double($0.filter { !$0.isWhitespace }) }
      if parts.count == 2, parts[1] > 0 { share = parts[0] / parts[1] }
    }
  }
  guard let share, (0...1).contains(share) else { return nil }
  let thousandths = Int((share * 1000).rounded())
  if thousandths == 1000 { return "1" }
  if thousandths == 0 { return "0" }
  var digits = String(thousandths)
  while digits.count < 3 { digits = "0" + digits }
  while digits.hasSuffix("0") { digits.removeLast() }
  return "0." + digits
}
