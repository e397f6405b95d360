// Ids in one cell: joined and told apart again, whatever they hold.

import Findings
import Testing

@Suite struct IDListTests {
  @Test("ids without blanks are joined by a blank and stand as they are")
  func plain() {
    #expect(IDList.joined(["o1", "Åsa-2", "a\"b"]) == "o1 Åsa-2 a\"b")
    #expect(IDList.joined([]).isEmpty && IDList.ids(in: "").isEmpty)
    #expect(IDList.ids(in: "C1 C3") == ["C1", "C3"])
  }

  @Test("an id with a blank stands in quotation marks")
  func blanks() {
    #expect(IDList.joined(["o1", "Upplands Väsby", "o3"]) == "o1 \"Upplands Väsby\" o3")
    #expect(IDList.ids(in: "o1 \"Upplands Väsby\" o3") == ["o1", "Upplands Väsby", "o3"])
  }

  @Test(
    "every list comes back as it was",
    arguments: [
      ["a"], ["a b"], ["a b", "c d"], ["\"a", "b"], ["\"", "\"\""], ["a \"b\" c", "d"],
      ["a\"b", "c d\""], [" a", "b "], ["\u{1F}", "a\u{A0}b"], ["x\"", "\"y z\""],
    ])
  func back(ids: [String]) {
    #expect(IDList.ids(in: IDList.joined(ids)) == ids)
  }
}
