// The scanner looks at 64 bytes at a time: whatever stands on a border of blocks is read as elsewhere.

import Tables
import TestSupport
import Testing

@Suite struct BlockTests {
  private static let header = "a,b\n"

  /// Compares cells, places and diagnostics of `body` below a header with the scanner by definition.
  private func compare(_ body: String, _ location: SourceLocation = #_sourceLocation) {
    let text = Self.header + body
    let slow = ScanByDefinition(text, separator: ",")
    let fast = Scanned(text, known: ["a", "b"], needed: ["a", "b"])
    guard let table = fast.table else {
      Issue.record("no table for \(text.debugDescription)", sourceLocation: location)
      return
    }
    let comment = Comment(rawValue: text.debugDescription)
    #expect(
      fast.cells.dropFirst().map { $0.map { Array($0.utf8) } }
        == slow.records.dropFirst().map { $0.map { Array($0.text.utf8) } },
      comment, sourceLocation: location)
    for (row, record) in slow.records.dropFirst().enumerated() where row < table.rowCount {
      for column in 0..<min(record.count, table.width(row)) {
        let place = table.place(row, column)
        #expect(
          ScanByDefinition.Place(line: place.line, column: place.column) == record[column].place,
          comment, sourceLocation: location)
      }
    }
    let faults = fast.diagnostics.sorted.map { diagnostic in
      ScanByDefinition.Fault(
        code: diagnostic.code,
        place: ScanByDefinition.Place(
          line: diagnostic.place.line, column: diagnostic.place.column))
    }
    #expect(Set(faults) == Set(slow.allFaults), comment, sourceLocation: location)
  }

  @Test(
    "a sign that means something may stand at every offset of a block",
    arguments: [",", "\"", "\n", "\r", "\r\n", "\n\n", "\"\"", ",\"", "\" ", "å", "\u{A0}"])
  func signs(_ sign: String) {
    // 0...134 puts the sign at each offset of the first and second block, and over both borders.
    for length in 0...134 {
      let filling = String(repeating: "x", count: length)
      compare(filling + sign + "y,z\n1,2")
      compare("1,\"" + filling + sign + "y\",3\n4,5\n")
    }
  }

  @Test("a text may end at every offset of a block")
  func lengths() {
    for length in 0...200 {
      let filling = String(repeating: "x", count: length)
      compare(filling)
      compare("1," + filling + "\r\n")
      compare("\"" + filling + "\"")
      compare("1,\"" + filling)
      compare(String(repeating: ",", count: length))
      compare(String(repeating: "\n", count: length) + "1,2")
      compare(String(repeating: "\"", count: length) + ",2\n")
    }
  }

  @Test("agrees with the definition on random text", arguments: 0..<50 as Range<UInt64>)
  func soup(seed: UInt64) {
    // 50 × 100 = 5000 texts; some of few signs, where faults abound, and some with long cells.
    var random = Seeded(seed &+ 7000)
    let signs = [
      ",", ",", ";", "\"", "\"", "\n", "\r", "\r\n", "\t", " ", "a", "b", "\u{E5}", "\u{A0}", "🜁",
    ]
    for _ in 0..<100 {
      let longest = [1, 4, 40][Int.random(in: 0...2, using: &random)]
      let body = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        let sign = signs[Int.random(in: signs.indices, using: &random)]
        let isLetter = sign == "a" || sign == "\u{E5}"
        return isLetter
          ? String(repeating: sign, count: Int.random(in: 1...longest, using: &random)) : sign
      }.joined()
      compare(body)
    }
  }

  @Test("damage is found at every offset of a block")
  func damage() {
    for length in 0...134 {
      let filling = [UInt8](repeating: 0x78, count: length)
      let head = Array("a,b\n1,".utf8)
      let place = "t.csv:2:\(3 + length):"
      for (bytes, code) in [
        ([0], "csv/nul"), ([0xC3, 0x83, 0xC2, 0xA4], "encoding/mojibake"),
        ([0xEF, 0xBF, 0xBD], "encoding/lost-letters"),
      ] as [([UInt8], String)] {
        let printed = Scanned(head + filling + bytes + [0x0A]).printed
        #expect(printed.hasPrefix(place) && printed.contains(code), "\(length) \(printed)")
      }
      // Good letters in plenty, so that one bad byte is damage and no other encoding.
      let damaged = Scanned(head + filling + [0xFF] + Array("åäö\n".utf8))
      #expect(damaged.printed.hasPrefix(place), "\(length)")
      #expect(damaged.diagnostics.count(of: "encoding/invalid-utf-8") == 1, "\(length)")
    }
  }

  @Test(
    "damage behind plain letters is found as it is elsewhere", arguments: 0..<40 as Range<UInt64>)
  func plainLetters(seed: UInt64) {
    // 40 × 50 = 2000 texts: plain letters in plenty, and one thing that is not plain, anywhere.
    var random = Seeded(seed &+ 4000)
    let plain = ["a", "B", " ", "å", "Ä", "ö", "É", "ÿ", "À", "\n", "Ã"]
    let strange: [([UInt8], String)] = [
      ([0], "csv/nul"), (Array("Ã¥".utf8), "encoding/mojibake"),
      ([0xEF, 0xBF, 0xBD], "encoding/lost-letters"), ([0xC3], "encoding/invalid-utf-8"),
      ([0xA5], "encoding/invalid-utf-8"), ([0xC3, 0xC3, 0xA5], "encoding/invalid-utf-8"),
      ([0xC0, 0x80], "encoding/invalid-utf-8"),
    ]
    for _ in 0..<50 {
      func letters() -> [UInt8] {
        (0..<Int.random(in: 60...160, using: &random)).flatMap { _ in
          Array(plain[Int.random(in: plain.indices, using: &random)].utf8)
        } + Array("x".utf8)
      }
      let (sign, code) = strange[Int.random(in: strange.indices, using: &random)]
      let (before, after) = (Array("a,b\n".utf8) + letters(), letters())
      #expect(Scanned(before + after).diagnostics.sorted.allSatisfy { $0.severity != .error })
      let scanned = Scanned(before + sign + Array("y".utf8) + after)
      #expect(scanned.diagnostics.count(of: code) > 0, "\(code) at \(before.count)")
      let line = 1 + before.count { $0 == 0x0A }
      #expect(
        scanned.diagnostics.sorted.contains { $0.code == code && $0.place.line == line },
        "\(scanned.printed)")
    }
  }

  @Test("a personal number is found at every offset of a block, and only whole runs count")
  func personalNumbers() {
    for length in 0...134 {
      // Letters right before ten digits would make them a part of a code.
      let filling = [UInt8](repeating: 0x78, count: max(0, length - 1)) + (length > 0 ? [0x2C] : [])
      // 811228-9874 is the example of Skatteverket, SKV 704.
      for number in ["811228-9874", "19811228-9874", "8112289874", "198112289874", "811228 9874"] {
        let bytes = filling + Array(number.utf8)
        #expect(PersonalNumber.ranges(in: bytes) == [length..<bytes.count], "\(length) \(number)")
        #expect(PersonalNumber.ranges(in: bytes + [0x31]) == [], "\(length) \(number)")
        #expect(PersonalNumber.ranges(in: filling + [0x31] + bytes.dropFirst(length)) == [])
      }
    }
  }
}
