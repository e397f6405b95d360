// The limits by which a word, a letter or a number points somebody out: below, at and above each.

import Names
import Testing

@Suite struct LimitsTests {
  private func count(
    _ name: String, id: String = "1", in text: String, _ kind: NameSearch.Kind = .cell,
    words: [String] = [], things: [String] = []
  ) -> Int {
    NameSearch(people: [(id, name)], words: words, things: things).finds(in: text, kind).count
  }

  @Test(
    "six words may stand between a given name and the surname",
    arguments: [(5, 1), (6, 1), (7, 0)])
  func between(words: Int, finds: Int) {
    let middle = Array(repeating: "Zqx", count: words).joined(separator: " ")
    #expect(count("Anna Ek", in: "Anna \(middle) Ek") == finds)
  }

  @Test(
    "three letters may stand before a surname",
    arguments: [("A. Ek", 1), ("A.B. Ek", 1), ("A.B.C. Ek", 1), ("A.B.C.D. Ek", 0)])
  func letters(text: String, finds: Int) {
    #expect(count("Anna Ek", in: text) == finds)
  }

  @Test(
    "a small letter before a surname of six letters or more is an initial in a cell",
    arguments: [("Ekhol", 0), ("Ekholm", 1), ("Ekholms", 1)])
  func smallLetter(surname: String, finds: Int) {
    #expect(count("Anna \(surname)", in: "zq a \(surname.lowercased())") == finds)
  }

  @Test(
    "a user name has four letters or more",
    arguments: [("xqz", 0), ("xqzv", 1), ("xqzvw", 1)])
  func userName(name: String, finds: Int) {
    #expect(count(name, in: "enligt \(name)") == finds)
  }

  @Test(
    "a user name of five letters and two digits is found though the dataset has the word",
    arguments: [("xqzv42", 0), ("xqzvw4", 0), ("xqzvw42", 1), ("xqzvwk423", 1)])
  func distinctive(name: String, finds: Int) {
    #expect(count(name, in: "enligt \(name)", words: ["grupp \(name)"]) == finds)
  }

  @Test(
    "an id has three signs with a digit among them, or six digits",
    arguments: [
      ("a1", 0), ("a1b", 1), ("a1bc", 1), ("abc", 0), ("12345", 0), ("123456", 1), ("P123456", 0),
    ])
  func identity(id: String, finds: Int) {
    #expect(count("Anna Ek", id: id, in: "rad \(id)") == finds)
  }

  @Test(
    "a name of which every letter stands alone has five letters or more",
    arguments: [("Bo Ek", "B o E k", 0), ("Bo Ekk", "B o E k k", 1), ("Bo Ekkx", "B o E k k x", 1)])
  func spaced(name: String, text: String, finds: Int) {
    #expect(count(name, in: text) == finds)
  }

  @Test(
    "a bare surname of three letters or more is worth a look", arguments: [("Ek", 0), ("Eke", 1)])
  func surname(name: String, finds: Int) {
    let search = NameSearch(people: [("1", "Anna \(name)")])
    #expect(search.surnames(in: "enligt \(name)").count == finds)
  }

  @Test(
    "a name is a frame of names of things from three words between on",
    arguments: [(1, 1), (2, 1), (3, 0)])
  func frame(things: Int, finds: Int) {
    let names = ["Zqx", "Zqv", "Zqw"].prefix(things).map { "Anna \($0) Ek" }
    #expect(count("Anna Ek", in: "Ek, Anna", things: names) == finds)
  }

  @Test(
    "a telephone number has eight to eleven digits, one from abroad eight to fifteen",
    arguments: [
      ("0812345", 0), ("08123456", 1), ("08123456789", 1), ("081234567890", 0), ("+4612345", 0),
      ("+46123456", 1), ("+461234567890123", 1), ("+4612345678901234", 0),
    ])
  func telephone(number: String, finds: Int) {
    #expect(count("Anna Ek", in: "ring \(number) i dag") == finds)
  }
}
