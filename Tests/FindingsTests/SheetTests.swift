// Sheets: columns by name, and cells as they are written for machines.

import Findings
import Testing

@Suite struct SheetTests {
  private let sheet = Sheet(
    .people,
    [
      .init(.person, .text(["p1", ""])), .init(.networks, .whole([-3, nil])),
      .init(.betweenness, .real([0.25, nil])), .init(.cutPoint, .flag([true, nil])),
    ])

  @Test("a cell is the shortest text, and an undefined one is empty")
  func cells() {
    #expect(sheet.columns.map { $0.values.machineText(0) } == ["p1", "-3", "0.25", "true"])
    #expect(sheet.columns.map { $0.values.machineText(1) } == ["", "", "", ""])
    #expect(Sheet.Values.flag([false]).machineText(0) == "false")
    #expect(Sheet.Values.real([.nan]).machineText(0) == "")
  }

  @Test("columns are found by name")
  func columns() {
    #expect(sheet[.networks] == .whole([-3, nil]))
    #expect(sheet[.draws] == nil)
  }

  @Test("rows are counted, also when there are none")
  func rows() {
    #expect(sheet.rowCount == 2)
    #expect(Sheet(.tests, []).rowCount == 0)
    #expect(Sheet(.tests, [.init(.id, .text([]))]).rowCount == 0)
  }
}
