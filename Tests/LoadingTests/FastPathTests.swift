// The short ways that most cells take give what the long ways give.

import Loading
import Roster
import Testing

@Suite struct FastPathTests {
  @Test("a short number is the number that the long way reads", arguments: 0..<20 as Range<UInt64>)
  func numbers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("0123456789012345678901234567890123456789,.-  e")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 1...18, using: &random)).map { _ in
          signs[Int.random(in: signs.indices, using: &random)]
        })
      guard let value = shortNumber(text.utf8.span) else { continue }
      #expect(decimalNumber(text)?.bitPattern == value.bitPattern, "\(text)")
    }
    #expect(shortNumber("0,9".utf8.span) == 0.9)
    #expect(shortNumber("123456789012345".utf8.span) == 123_456_789_012_345)
    #expect(shortNumber(",5".utf8.span) == nil && shortNumber("1 000".utf8.span) == nil)
  }

  @Test("a full date is the date that the long way reads")
  func dates() {
    for month in 0...13 {
      for day in 0...32 {
        for year in ["0000", "0001", "1900", "2000", "2024", "2025", "9999", "20a5"] {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          #expect(fullDate(text.utf8.span) == calendarDay(text, edge: .first), "\(text)")
        }
      }
    }
  }

  @Test("ids are found whatever their length, order and normal form")
  func ids() throws {
    // Lengths 1…40 that differ in the last letter only: every tail of the hash's words of eight bytes.
    var people = "id,name,organisation\n"
    var memberships = "person,network\n"
    var count = 0
    for length in (1...40).reversed() {
      for last in ["z", "b", "å", "a"] {
        let stem = String(repeating: "x", count: length - 1)
        people += "\(stem)\(last),Person \(length) \(last),o1\n"
        // The ring apart from its letter, as other systems store it.
        memberships += "\(stem)\(last == "å" ? "a\u{30A}" : last),n1\n"
        count += 1
      }
    }
    let dataset = Dataset.networks.with("people.csv", people)
      .with("memberships.csv", memberships)
    let roster = try #require(try dataset.loaded().value)
    #expect(roster.people.count == count && roster.memberships.count == count)
    #expect(roster.people.map(\.id) == roster.people.map(\.id).sorted())
    #expect(Set(roster.memberships.map(\.person)).count == count)
    #expect(roster.people[Int(roster.memberships[0].person)].id.hasSuffix("xz"))
    #expect(roster.people[Int(roster.memberships[2].person)].id.hasSuffix("xå"))
  }

  @Test("the same person is suspected whatever the case and the blanks of the name")
  func samePeople() throws {
    let people = """
      id,name,organisation
      p1,Åsa Öberg ×,o1
      p2,åSA  öBERG ×,o1
      p3,A\u{30A}sa öberg ×,o1
      p4,Åsa Öberg ×,o2
      p5,Åsa Öberg ÷,o1

      """
    let printed = try Dataset.networks.with("people.csv", people).printed()
    let lines = printed.split(separator: "\n").filter { $0.contains("people/same-person") }
    #expect(lines.map { $0.prefix(12) } == ["people.csv:3", "people.csv:4"])
  }

  @Test(
    "namesakes are those whose words agree, in random names", arguments: 0..<20 as Range<UInt64>)
  func randomNames(seed: UInt64) throws {
    // 20 × 300 names of few words, so that many recur in another case or with other blanks.
    var random = SplitMix64(seed: seed &+ 50)
    let words = [
      "Post", "Öster", "Ålder", "Ek", "É", "Ÿ", "ß", "Œ", "×", "÷", "Chef 7", "Sju", "@", "`", "İ",
    ]
    let blanks = [" ", " ", " ", "  ", "\u{A0}", "\t"]
    var people = "id,name,organisation\n"
    var seen: Set<String> = []
    var expected: [Int] = []
    for row in 0..<300 {
      var name = ""
      for part in 0..<Int.random(in: 1...3, using: &random) {
        if part > 0 { name += blanks[Int.random(in: blanks.indices, using: &random)] }
        let word = words[Int.random(in: words.indices, using: &random)]
        name += [word, word.lowercased(), word.uppercased()][Int.random(in: 0..<3, using: &random)]
      }
      let organisation = "o\(Int.random(in: 1...2, using: &random))"
      let key = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !seen.insert(key + organisation).inserted { expected.append(row + 2) }
      people += "p\(1000 + row),\(name),\(organisation)\n"
    }
    let printed = try Dataset.networks.with("people.csv", people).printed()
    let lines = printed.split(separator: "\n").filter { $0.contains("[people/same-person]") }
    let told = lines.compactMap { Int($0.split(separator: ":").dropFirst().first ?? "") }
    // The first fifty of a kind are told.
    #expect(told == Array(expected.prefix(50)), "\(people)")
  }
}
