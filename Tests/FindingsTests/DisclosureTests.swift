// What the board edition prints of a column, as its declaration says; a column that says nothing is told with care.

import Findings
import Testing
import Text

@Suite struct DisclosureTests {
  private func printed(
    _ disclosure: Column.Disclosure?, _ values: Sheet.Values, _ kind: Column.Kind = .number(1)
  ) -> [String?] {
    let column =
      disclosure.map { Column("x", "x", "x", kind, $0) } ?? Column("x", "x", "x", kind)
    return column.publicCells(values, .swedish).map { $0?.text }
  }

  @Test("a column that says nothing rounds what may be people, and withholds other numbers")
  func careful() {
    #expect(printed(nil, .whole([0, 3, 12, nil])) == ["0", "1–4", "ca 10", nil])
    #expect(printed(nil, .real([0.5, nil])) == ["dold", nil])
    #expect(printed(nil, .real([0.5]), .share) == ["dold"])
    // Words and names are what an edition makes of them.
    #expect(printed(nil, .text(["Ek"]), .text) == [nil])
    #expect(printed(nil, .flag([true]), .flag) == [nil])
  }

  @Test("each way of telling")
  func ways() {
    #expect(printed(.open, .whole([3])) == [nil] && printed(.open, .real([0.5])) == [nil])
    #expect(printed(.people, .whole([3, 7])) == ["1–4", "ca 5"])
    // Upwards: what is not held of what is expected is never told as nobody.
    #expect(printed(.people, .real([0.2, 7.1])) == ["1–4", "ca 10"])
    // Beside nobody, a part of one to four could be read off a known whole.
    #expect(printed(.parts, .whole([0, nil, 1])) == ["dold", nil, "dold"])
    #expect(printed(.percent, .real([0.1249]), .share) == ["12\u{00A0}%"])
    #expect(printed(.tens, .real([1234])) == ["1230"])
    #expect(printed(.mean, .real([17.4])) == ["17"] && printed(.score, .real([77.7])) == ["ca 80"])
  }

  @Test("what a column would tell of a small group names the columns that count it")
  func hidden() {
    #expect(Column.shareOfSeats.hiddenBy == [.seats] && Column.shareOfSeats.disclosure == .percent)
    #expect(Column.hoursPerYear.hiddenBy == [.people, .seats])
    #expect(Column.people.disclosure == .parts && Column.soleSeats.disclosure == .people)
    #expect(Column.people == Column("people", "Personer", "People", .number(3), .open))
  }
}
