// Identity numbers: which shapes are found, which are not, and that none is repeated.

import Tables
import Testing

@Suite struct PersonalNumberTests {
  // 811218-9876 is the example of Skatteverket's own brochure (SKV 704), not a person's number.
  @Test(
    "is found in every form",
    arguments: [
      "811218-9876", "19811218-9876", "811218+9876", "198112189876", "8112189876",
      "811218 9876", "19811218\u{A0}9876", "811218\u{2013}9876", "811218\u{2212}9876",
      // A co-ordination number: 60 added to the day.
      "811278-9873",
      // With a sign between the date is enough.
      "811218-9875",
    ])
  func found(_ number: String) {
    #expect(PersonalNumber.masked(number) == "······-····")
    #expect(PersonalNumber.masked("id (\(number)), x") == "id (······-····), x")
  }

  @Test(
    "is not seen in other numbers",
    arguments: [
      // Organisation numbers have a month of 20 at least.
      "556036-0793", "212000-0142",
      // No such day; wrong check digit without a sign between; parts of longer runs of digits.
      "811318-9876", "811232-9876", "198112189875", "8112189875", "811218 9875",
      "1811218-9876", "811218-98765", "811218-987", "1198112189876", "99991218-9876",
      "2024-12-31", "0114", "",
    ])
  func notFound(_ text: String) {
    #expect(PersonalNumber.masked(text) == text)
  }

  @Test("never reaches a diagnostic, be it in the sentence or the help")
  func masked() {
    var diagnostics = Diagnostics()
    diagnostics.add(
      .error, "t/x", at: Diagnostic.Place(file: "t.csv"),
      Diagnostic.Text("no '811218-9876'", sv: "inget '811218-9876'"),
      help: Diagnostic.Text("the nearest is '811218-9876'", sv: "närmast är '811218-9876'"))
    #expect(diagnostics.printed() == "t.csv:1:1: error: [t/x] no '······-····'")
    #expect(diagnostics.printed(swedish: true) == "t.csv:1:1: fel: [t/x] inget '······-····'")
  }

  @Test(
    "is found where the definition finds it in random digits", arguments: 0..<40 as Range<UInt64>)
  func soup(seed: UInt64) {
    // 40 × 25 = 1000 texts of a few hundred signs, in which runs of digits of all lengths meet signs; a
    // third of the runs begin as a date does.
    var random = Seeded(seed &+ 900)
    let others = [
      "-", "-", "+", " ", ",", "x", "\u{A0}", "\u{2013}", "\u{2212}", "\u{202F}", "å", "\n",
    ]
    for _ in 0..<25 {
      let text = (0..<80).map { _ in
        let length = [1, 2, 4, 4, 4, 5, 6, 6, 6, 7, 8, 8, 9, 10, 10, 11, 12, 14][
          Int.random(in: 0..<18, using: &random)]
        let digits = (0..<length).map { _ in String(Int.random(in: 0...9, using: &random)) }
          .joined()
        let isDate = length >= 6 && Int.random(in: 0..<3, using: &random) == 0
        let run = isDate ? (length >= 8 ? "19811218" : "811218") + digits.dropFirst(8) : digits
        return run + others[Int.random(in: others.indices, using: &random)]
      }.joined()
      let bytes = Array(text.utf8)
      #expect(PersonalNumber.ranges(in: bytes) == rangesByDefinition(bytes), "\(text)")
    }
  }

  /// Every run of digits judged on its own, byte by byte.
  private func rangesByDefinition(_ bytes: [UInt8]) -> [Range<Int>] {
    func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && (48...57).contains(bytes[at]) }
    func number(_ range: Range<Int>) -> [Int] { bytes[range].map { Int($0) - 48 } }
    func isDate(_ digits: [Int]) -> Bool {
      let six = Array(digits.suffix(6))
      if digits.count == 8, !(18...21).contains(digits[0] * 10 + digits[1]) { return false }
      let (month, day) = (six[2] * 10 + six[3], six[4] * 10 + six[5])
      let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...12).contains(month) else { return false }
      return (1...lengths[month - 1]).contains(day > 60 ? day - 60 : day)
    }
    func isChecked(_ digits: [Int]) -> Bool {
      let ten = Array(digits.suffix(10))
      let sum = ten.enumerated().reduce(0) { sum, digit in
        let product = digit.element * (2 - digit.offset % 2)
        return sum + product / 10 + product % 10
      }
      return sum % 10 == 0
    }
    let signs: [(bytes: [UInt8], isDash: Bool)] =
      [
        ("-", true), ("+", true), (" ", false), ("\u{A0}", false), ("\u{202F}", false),
        ("\u{2212}", true),
      ]
      .map { (Array($0.0.utf8), $0.1) }
      + (0x2010...0x2015).compactMap { Unicode.Scalar($0) }.map { (Array(String($0).utf8), true) }
    var found: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(at) else {
        at += 1
        continue
      }
      var end = at
      while isDigit(end) { end += 1 }
      let run = at..<end
      at = end
      if run.count == 10 || run.count == 12 {
        let digits = number(run)
        if isDate(Array(digits.dropLast(4))), isChecked(digits) { found.append(run) }
      } else if run.count == 6 || run.count == 8 {
        for sign in signs where bytes[end...].starts(with: sign.bytes) {
          let tail = end + sign.bytes.count
          guard (tail..<tail + 4).allSatisfy(isDigit), !isDigit(tail + 4) else { continue }
          let digits = number(run)
          guard isDate(digits), sign.isDash || isChecked(digits + number(tail..<tail + 4)) else {
            continue
          }
          found.append(run.lowerBound..<tail + 4)
          at = tail + 4
        }
      }
    }
    return found
  }
}
