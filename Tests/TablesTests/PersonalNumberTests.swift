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
}
