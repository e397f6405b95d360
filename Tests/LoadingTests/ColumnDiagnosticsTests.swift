// What is said of headers and empty cells, word for word.

import Testing
import Text

@Suite struct ColumnDiagnosticsTests {
  @Test("an unknown column, with the nearest")
  func anUnknownColumnWithTheNearest() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name,feild,zzzz\nn1,Ekonomi,x,y\n")
    #expect(
      try data.printed() == #"""
        networks.csv:1:9: warning: [networks/unknown-column] the column 'feild' is not \#
        known and is not read
          help: the nearest column is 'field'
        networks.csv:1:15: warning: [networks/unknown-column] the column 'zzzz' is not \#
        known and is not read
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:1:9: varning: [networks/unknown-column] kolumnen 'feild' är okänd och \#
        läses inte
          hjälp: menas 'field'?
        networks.csv:1:15: varning: [networks/unknown-column] kolumnen 'zzzz' är okänd och \#
        läses inte
        """#)
  }

  @Test("a missing column, with the likely one")
  func aMissingColumnWithTheLikely() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,nam\nn1,Ekonomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:1:1: error: [networks/missing-column] the column 'name' ('namn') is \#
        missing
          help: if 'nam' is that column, call it 'name'
        networks.csv:1:4: warning: [networks/unknown-column] the column 'nam' is not known \#
        and is not read
          help: the nearest column is 'name'
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:1:1: fel: [networks/missing-column] kolumnen 'namn' ('name') saknas
          hjälp: om 'nam' är den kolumnen: döp om den till 'namn'
        networks.csv:1:4: varning: [networks/unknown-column] kolumnen 'nam' är okänd och läses \#
        inte
          hjälp: menas 'name'?
        """#)
  }

  @Test("a column that stands twice")
  func aColumnThatStandsTwice() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation,kommun\np1,Chef,o1,o1\np2,Chef,o2,o2\n")
    #expect(
      try data.printed() == #"""
        people.csv:1:22: error: [people/repeated-column] the columns 'organisation' and \#
        'kommun' both mean 'organisation'
        """#)
  }

  @Test("a column without a name")
  func aColumnWithoutAName() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,,name\nn1,x,Ekonomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:1:4: warning: [networks/unnamed-column] a column without a name holds \#
        values, which are not read
        """#)
  }

  @Test("a table without rows")
  func aTableWithoutRows() throws {
    let data = Dataset.readiness
      .with("area_effects.csv", "area\n")
    #expect(
      try data.printed() == #"""
        area_effects.csv:1:1: warning: [area_effects/no-rows] the table has a header but no \#
        rows
        """#)
  }

  @Test("a cell that must not be empty")
  func aCellThatMustNotBe() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\n,Chef Bokby,o2\np3,,o2\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:1: error: [people/missing-value] the cell 'id' is empty
        people.csv:4:4: error: [people/missing-value] the cell 'name' is empty
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:1: fel: [people/missing-value] cellen i kolumnen 'id' är tom
        people.csv:4:4: fel: [people/missing-value] cellen i kolumnen 'name' är tom
        """#)
  }
}
