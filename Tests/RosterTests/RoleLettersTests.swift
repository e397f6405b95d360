// Letters of cross tables, and roles that are understood by rule.

import Roster
import Testing

@Suite struct RoleLettersTests {
  @Test(
    "letters stand for roles",
    arguments: [
      ("O", .chair), ("VO", .viceChair), ("V.O.", .viceChair), ("v o", .viceChair), ("L", .member),
      ("E", .deputy), ("e", .deputy), ("A", .adjunct), ("S", .deputy), ("Sekr.", .secretary),
      ("NF", .viceChair), ("SU", .deputy), ("SK", .coordinator),
    ] as [(String, Role)])
  func letters(_ text: String, _ role: Role) {
    #expect(RoleReading.letter(text) == role)
  }

  @Test("S is the secretary where another letter stands for deputies")
  func secretary() {
    #expect(RoleReading.letter("S", others: ["L", "E", "O"]) == .secretary)
    #expect(RoleReading.letter("S", others: ["L", "O"]) == .deputy)
  }

  @Test(
    "marks and other letters are no roles", arguments: ["", "x", "X", "1", "-", "Q", "Exempel"])
  func marks(_ text: String) {
    #expect(RoleReading.letter(text) == nil)
  }

  @Test("words are understood with marks apart from their letters, and in four languages")
  func words() {
    #expect(RoleReading.meaning(of: "Ordfo\u{308}rande")?.role == .chair)
    #expect(RoleReading.meaning(of: "1:e v. ordf.")?.role == .viceChair)
    #expect(RoleReading.meaning(of: "Næstformand")?.role == .viceChair)
    #expect(RoleReading.meaning(of: "varamedlem")?.role == .deputy)
    #expect(RoleReading.meaning(of: "Ordförande och sammankallande")?.other == .coordinator)
    #expect(RoleReading.meaning(of: "t.f. ordf.")?.role == .chair)
    #expect(RoleReading.meaning(of: "f.d. ordförande") == nil)
    #expect(RoleReading.meaning(of: "Anna Ek") == nil)
  }
}
