// Cells of a text whose columns are not known: separator, rows, places.

import Tables
import Testing

@Suite struct GridTests {
  private static func grid(_ text: String, known: Set<String> = []) -> (
    grid: Grid?, diagnostics: Diagnostics
  ) {
    var diagnostics = Diagnostics()
    let grid = Grid(
      scanning: Array(text.utf8), file: "a.csv", isKnown: known.contains, into: &diagnostics)
    return (grid, diagnostics)
  }

  @Test(
    "the separator is the one that cuts evenly, that headings are parted by, or that is named",
    arguments: [
      ("a;b,c;d\ne;f;g\nh,i;j;k\n", Separator.semicolon), ("a,b;c\nd,e\nf,g;h;i\n", .comma),
      ("Titel, med komma\na\tb\tc\nd\te, f\tg\n", .tab), ("sep=|\na|b;c;d\n", .bar),
      ("Namn;Ort\n1,2,3;x\n1,2,3;y\n", .semicolon),
    ])
  func separators(text: String, separator: Separator) {
    #expect(Self.grid(text, known: ["Namn", "Ort"]).grid?.separator == separator)
  }

  @Test("blank rows are left out, and the others know their lines and places")
  func rows() throws {
    let grid = try #require(Self.grid("a;b\n\n ; \n\"c\nd\";\"e\"\"f\"\ng\n").grid)
    #expect(grid.rowCount == 3)
    #expect((0..<3).map { grid.line($0) } == [1, 4, 6])
    #expect((0..<3).map { grid.width($0) } == [2, 2, 1])
    #expect(grid.text(1, 0) == "c\nd" && grid.text(1, 1) == "e\"f" && grid.text(2, 1).isEmpty)
    #expect(grid.place(1, 1) == Diagnostic.Place(file: "a.csv", line: 5, column: 4))
    #expect(grid.unquoted(1, 1) == nil && grid.unquoted(2, 0).map { grid.bytes[$0] } == [0x67])
  }

  @Test("every byte of a cell leads to it, and those between to none")
  func cells() throws {
    let grid = try #require(Self.grid("ab;cd\n;\"ef\"\n").grid)
    let found = grid.bytes.indices.map { offset in
      grid.cell(at: offset).map { "\($0.row)\($0.column)" } ?? "-"
    }
    #expect(found.joined(separator: " ") == "00 00 - 01 01 - - - 11 11 - -")
  }

  @Test("a file without text is no grid")
  func empty() {
    let (grid, diagnostics) = Self.grid(" \n\n")
    #expect(grid == nil)
    #expect(diagnostics.counts.map(\.code) == ["csv/empty"])
  }
}
