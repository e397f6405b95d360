// Declared columns: one name for files, words in both languages, and a kind that gives digits and names.

import Findings
import Testing
import Text

@Suite struct ColumnTests {
  @Test("the tables of the contract promise columns, each once, and all tables have words")
  func contract() {
    for table in Table.contract {
      #expect(!table.columns.isEmpty, "\(table.name)")
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
      #expect(table.title.swedish.count <= 31 && table.title.english.count <= 31)
      for column in table.columns {
        #expect(!column.title.swedish.isEmpty && !column.title.english.isEmpty)
        #expect(!column.title.swedish.contains("_") && !column.title.english.contains("_"))
      }
    }
  }

  @Test(
    "the kind says what is a number, how many decimals it has, and whose ids it holds",
    arguments: [
      (Column.betweenness, true, 1, false), (.closeness, true, 3, false),
      (.shareOfSeats, true, 3, true), (.p, true, 3, false), (.network, false, 3, false),
      (.cutPoint, false, 3, false), (.band, false, 3, false),
    ] as [(Column, Bool, Int, Bool)])
  func kinds(column: Column, isNumber: Bool, decimals: Int, isShare: Bool) {
    #expect(column.isNumber == isNumber && column.decimals == decimals)
    #expect(column.isShare == isShare)
    #expect(Column.network.reference == .network && Column.path.reference == .networks)
    #expect(Column.betweenness.reference == nil)
  }
}
