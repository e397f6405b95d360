// The gate of the board edition: finds every name that must not be there, and lets pass what may.

import Reporting
import Testing

@Suite struct LeakGateTests {
  private static let register = Register(
    people: [
      ("p-101", Register.Person(name: "Namn Ett", function: "Ekonomichef", organisation: "Askby")),
      ("p-102", Register.Person(name: "Åsa O'Två", function: "IT-chef", organisation: "Askby")),
      ("77", Register.Person(name: "Ekonomichef", function: "Ekonomichef", organisation: "")),
      ("P04", Register.Person(name: "Fyra & Fyra", function: "", organisation: "Bokby")),
      ("p-105", Register.Person(name: "Ekonomichef Askby", function: "", organisation: "")),
    ], networks: ["n1": "Ekonomi"], organisations: ["o1": "Askby", "o2": "Bokby"],
    collaborations: [:])

  private func leaks(_ text: String) -> [String] { LeakGate(Self.register).leaks(in: text) }

  @Test(
    "a name is found however it is written",
    arguments: [
      ("<p>Namn Ett</p>", ["P01"]), ("NAMN ETT,", ["P01"]), ("namn\n  ett", ["P01"]),
      ("Namn\u{A0}Ett", ["P01"]), ("<title>Karta: Namn Ett</title>", ["P01"]),
      ("Åsa O&#39;Två", ["P02"]), ("åsa o&#x27;två", ["P02"]),
      ("Åsa O'Två och Namn Ett", ["P01", "P02"]),
      ("(Fyra &amp; Fyra)", ["P04"]), ("data-id=\"p-101\"", ["P01"]),
      ("Ekonomichef Askby", ["P05"]),
    ])
  func found(text: String, codes: [String]) {
    #expect(leaks(text) == codes)
  }

  @Test(
    "what the edition may say passes",
    arguments: [
      "P01 (Ekonomichef, Askby)", "Ekonomichef", "77", "P04", "namn ettan", "Namnett", "p-1012",
      "Ekonomichef, Askby", "Namn; Ett", "P-101", "",
    ])
  func passes(text: String) {
    #expect(leaks(text).isEmpty)
  }

  @Test("a name that is a network's, an organisation's or a post's is not taken for a leak")
  func shared() {
    let register = Register(
      people: [
        ("x-1", Register.Person(name: "Askby Energi", function: "", organisation: "")),
        ("x-2", Register.Person(name: "Tillförordnad chef", function: "", organisation: "")),
        (
          "x-3", Register.Person(name: "Namn Tre", function: "tillförordnad chef", organisation: "")
        ),
      ], networks: [:], organisations: ["o1": "AB Askby Energi"], collaborations: [:])
    #expect(
      LeakGate(register).leaks(in: "AB Askby Energi; Tillförordnad chef; Namn Tre") == ["P03"])
  }
}
