// Identity numbers: which shapes are found, which are not, and that none is repeated.

import Tables
import Testing
import Text

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
    "is found in digits of full width and of other scripts, and masked where it stands",
    arguments: [
      "\u{FF11}\u{FF19}\u{FF18}\u{FF11}\u{FF11}\u{FF12}\u{FF11}\u{FF18}\u{FF0D}\u{FF19}\u{FF18}\u{FF17}\u{FF16}",
      "\u{FF18}\u{FF11}\u{FF11}\u{FF12}\u{FF11}\u{FF18}-\u{FF19}\u{FF18}\u{FF17}\u{FF16}",
      "٨١١٢١٨-٩٨٧٦", "𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔", "81121\u{FF18}-9876",
    ])
  func otherDigits(_ number: String) {
    #expect(PersonalNumber.masked("åäö \(number), ﬁ") == "åäö ······-····, ﬁ")
    #expect(PersonalNumber.finds(in: Array(number.utf8)).map(\.certainty) == [.certain])
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
      // A mobile telephone number; digits within a code of letters, of hexadecimal digits, and a GUID.
      "0701150005", "x8112189876", "8112189876x", "A8112189876B", "x811218-9876x",
      "0230467E7C764D14BB2EA8112189876A", "19811218-9876-4d14-bb2e-a3503150488a",
      "a3503150-488a-4d14-bb2e-198112189876",
    ])
  func notFound(_ text: String) {
    #expect(PersonalNumber.masked(text) == text)
  }

  @Test(
    "is certain where only an identity number is written so",
    arguments: [
      ("811218-9876", PersonalNumber.Certainty.certain), ("19811218-9876", .certain),
      ("811218+9876", .certain), ("198112189876", .certain), ("19811218 9876", .certain),
      ("811278-9873", .certain), ("pnr811218-9876", .certain), ("198112189876x", .certain),
      ("8112189876", .bare), ("811218 9876", .bare),
      // A wrong check digit; a moment of 2024, written as such moments are.
      ("811218-9875", .doubtful), ("20240131-1200", .doubtful), ("202401311200", .doubtful),
    ])
  func certainty(_ text: String, _ certainty: PersonalNumber.Certainty) {
    #expect(
      PersonalNumber.finds(in: Array(text.utf8)).map(\.certainty) == [certainty], "\(text)")
  }

  @Test("of 2 000 numbers of mobile telephones none is seen, however it is written")
  func telephones() {
    var random = Seeded(7)
    for _ in 0..<2000 {
      let digits = (0..<7).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
      let number = "070" + digits
      #expect(PersonalNumber.finds(in: Array(number.utf8)) == [], "\(number)")
      let spaced = "070-\(digits.prefix(3)) \(digits.dropFirst(3).prefix(2)) \(digits.suffix(2))"
      #expect(PersonalNumber.finds(in: Array(spaced.utf8)) == [], "\(spaced)")
    }
  }

  @Test("of 2 000 GUIDs none is seen")
  func guids() {
    var random = Seeded(8)
    for _ in 0..<2000 {
      let hex = (0..<32).map { _ in
        String(Int.random(in: 0...15, using: &random), radix: 16)
      }.joined()
      // One of digits alone is as rare as ten million million draws.
      guard hex.contains(where: \.isLetter) else { continue }
      var parts: [Substring] = []
      var rest = hex[...]
      for length in [8, 4, 4, 4, 12] {
        parts.append(rest.prefix(length))
        rest = rest.dropFirst(length)
      }
      for text in [hex, hex.uppercased(), parts.joined(separator: "-")] {
        #expect(PersonalNumber.finds(in: Array(text.utf8)) == [], "\(text)")
      }
    }
  }

  @Test("never reaches a diagnostic, be it in the sentence or the help")
  func masked() {
    var diagnostics = Diagnostics()
    diagnostics.add(
      .error, "t/x", at: Diagnostic.Place(file: "t.csv"),
      Localised(swedish: "inget '811218-9876'", english: "no '811218-9876'"),
      help: Localised(swedish: "närmast är '811218-9876'", english: "the nearest is '811218-9876'"))
    #expect(diagnostics.printed() == "t.csv:1:1: error: [t/x] no '······-····'")
    #expect(diagnostics.printed(in: .swedish) == "t.csv:1:1: fel: [t/x] inget '······-····'")
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
    // The other signs of the texts are "x" and "å", so that no code is hexadecimal.
    func lettersBeside(_ range: Range<Int>) -> Int {
      let before =
        bytes[..<range.lowerBound].reversed().starts(with: "x".utf8)
        || bytes[..<range.lowerBound].reversed().starts(with: "å".utf8.reversed())
      let after =
        bytes[range.upperBound...].starts(with: "x".utf8)
        || bytes[range.upperBound...].starts(with: "å".utf8)
      return [before, after].count { $0 }
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
        let isTelephone = digits.count == 10 && digits.starts(with: [0, 7])
        if isDate(Array(digits.dropLast(4))), isChecked(digits), !isTelephone,
          lettersBeside(run) <= (run.count == 12 ? 1 : 0)
        {
          found.append(run)
        }
      } else if run.count == 6 || run.count == 8 {
        for sign in signs where bytes[end...].starts(with: sign.bytes) {
          let tail = end + sign.bytes.count
          guard (tail..<tail + 4).allSatisfy(isDigit), !isDigit(tail + 4) else { continue }
          let digits = number(run)
          guard isDate(digits), sign.isDash || isChecked(digits + number(tail..<tail + 4)),
            lettersBeside(run.lowerBound..<tail + 4) < 2
          else { continue }
          found.append(run.lowerBound..<tail + 4)
          at = tail + 4
        }
      }
    }
    return found
  }
}
