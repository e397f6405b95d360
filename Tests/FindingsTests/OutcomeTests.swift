// Tables put together from several analyses, in the order of the contract.

import Findings
import Testing

@Suite struct OutcomeTests {
  @Test("columns follow the contract, others come after in the order in which they were added")
  func columns() {
    var first = Outcome()
    first.add(.init(Column("zeta", "Z", "Z", .text), .whole([1])), to: .people)
    first.add(.init(.betweenness, .real([0.5])), to: .people)
    var second = Outcome()
    second.add(.init(.person, .text(["p1"])), to: .people)
    second.add(.init(Column("alpha", "A", "A", .text), .whole([2])), to: .people)
    let sheets = Contract.sheets(of: [first, second])
    #expect(sheets.map(\.name) == ["people"])
    #expect(sheets.first?.columns.map(\.name) == ["person", "betweenness", "zeta", "alpha"])
  }

  @Test("tables follow the contract, others come after; empty ones are left out")
  func tables() {
    var outcome = Outcome()
    let (other, another) = (Table("other", "O", "O"), Table("another", "A", "A"))
    for table in [other, .readiness, .networks, .people, another] {
      outcome.add(.init(.id, .text([])), to: table)
    }
    #expect(
      Contract.sheets(of: [outcome]).map(\.name)
        == ["people", "networks", "readiness", "other", "another"])
  }

  @Test("of two columns with one name, the first is kept")
  func twice() {
    var outcome = Outcome()
    outcome.add(.init(.person, .text(["first"])), to: .people)
    outcome.add(.init(.person, .text(["second"])), to: .people)
    let sheet = Contract.sheets(of: [outcome]).first
    #expect(sheet?.columns.count == 1)
    #expect(sheet?[.person] == .text(["first"]))
  }

  @Test("nothing gives no tables")
  func nothing() {
    #expect(Contract.sheets(of: []).isEmpty)
    #expect(Contract.sheets(of: [Outcome()]).isEmpty)
  }
}
