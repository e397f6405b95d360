// Names as people type them.

import Datasets
import Testing

@Suite struct NameMatchTests {
  private let match = NameMatch([
    ("p1", "Åsa Öberg"), ("p2", "Asa Oberg"), ("p3", "Björn Ek"), ("p4", "Bjorn-Erik Ek"),
    ("p5", "Søren Æbelø"), ("p10", "Ekonomichef Almvik"), ("9001", "Almvik"), ("x", ""),
  ])

  @Test(
    "one is meant",
    arguments: [
      ("p1", 0), ("P2", 1), ("åsa öberg", 0), ("asa oberg", 1), ("ÅSA  ÖBERG ", 0),
      // A and O with combining marks are the same letters.
      ("A\u{30A}sa O\u{308}berg", 0), ("Björn Ek", 2), ("bjorn ek", 2), ("bjorn-e", 3),
      ("soren aebelo", 4), ("sør", 4), ("ekonomichef", 5), ("almvik", 6), ("Almvik ekonomi", 5),
      ("ek bjorn-erik", 3), ("x", 7),
    ])
  func one(text: String, place: Int) {
    #expect(match.find(text) == .one(place), "\(text)")
  }

  @Test(
    "several are meant as well as each other",
    arguments: [("asa", [0, 1]), ("bjorn", [2, 3]), ("p", [0, 1, 2, 3, 4, 5]), ("ek", [5])])
  func several(text: String, places: [Int]) {
    #expect(match.find(text) == (places.count == 1 ? .one(places[0]) : .several(places)), "\(text)")
  }

  @Test("nobody is meant: the nearest, or none")
  func none() {
    #expect(match.find("Almvick") == .none(nearest: [5, 6]))
    #expect(match.find("Björm Ek") == .none(nearest: [2]))
    #expect(match.find("zzzzzzzz") == .none(nearest: []))
    for blank in ["", " ", "\u{301}"] { #expect(match.find(blank) == .none(nearest: [])) }
    #expect(NameMatch([]).find("p1") == .none(nearest: []))
  }
}
