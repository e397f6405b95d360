// What is said of the structure of a file, word for word.

import Loading
import Roster
import Tables
import Testing
import Text

@Suite struct CsvDiagnosticsTests {
  @Test("an unclosed quote is read as text")
  func anUnclosedQuoteIsReadAs() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,\"Ekonomi\nn2,IT\n")
      .with("memberships.csv", "person,network\np1,n1\np1,n2\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:4: error: [csv/unclosed-quote] the quote that opens here is never \#
        closed
          help: put quotes around the whole field, and write a quote inside it twice: ""
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:4: fel: [csv/unclosed-quote] citattecknet som öppnas här stängs aldrig
          hjälp: sätt citattecken runt hela fältet, och skriv ett citattecken inne i det två \#
        gånger: ""
        """#)
  }

  @Test("text after a closing quote")
  func textAfterAClosingQuote() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,\"Eko\"nomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:9: error: [csv/text-after-quote] there is text after the closing \#
        quote
          help: put quotes around the whole field, and write a quote inside it twice: ""
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:9: fel: [csv/text-after-quote] det står text efter det stängande \#
        citattecknet
          hjälp: sätt citattecken runt hela fältet, och skriv ett citattecken inne i det två \#
        gånger: ""
        """#)
  }

  @Test("a quote in a bare field")
  func aQuoteInABareField() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,15\" skärm\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:6: warning: [csv/quote-in-bare-field] there is a quote inside a \#
        field that is not quoted; it is read as text
          help: put quotes around the whole field, and write a quote inside it twice: ""
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:6: varning: [csv/quote-in-bare-field] det står ett citattecken mitt i \#
        ett fält som inte omges av citattecken; det läses som text
          hjälp: sätt citattecken runt hela fältet, och skriv ett citattecken inne i det två \#
        gånger: ""
        """#)
  }

  @Test("the line is right below quoted line ends")
  func theLineIsRightBelowQuoted() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,\"Chef\r\ni\nAskby\",o1\np2,Chef,o9\n")
    #expect(
      try data.printed() == #"""
        people.csv:5:9: error: [people/unknown-organisation] no organisation has the id or \#
        name 'o9'
          help: the nearest is 'o1'
        """#)
  }

  @Test("a row without a needed field")
  func aRowWithoutANeededField() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:3: error: [csv/missing-fields] the row has 1 of 3 fields; missing: \#
        'name', 'organisation'
        people.csv:3:3: warning: [people/no-organisation] people without an organisation \#
        stand outside all of them: 1 row
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:3: fel: [csv/missing-fields] raden har 1 av 3 fält; här saknas: 'name', \#
        'organisation'
        people.csv:3:3: varning: [people/no-organisation] personer utan angiven organisation \#
        räknas inte till någon: 1 rad
        """#)
  }

  @Test("rows that leave out optional fields at the end")
  func rowsThatLeaveOutOptionalFields() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,Chef Bokby\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:14: warning: [csv/short-rows] one row ends before the last columns, \#
        here: 'organisation'; they are read as empty
        people.csv:3:14: warning: [people/no-organisation] people without an organisation \#
        stand outside all of them: 1 row
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:14: varning: [csv/short-rows] en rad slutar före de sista kolumnerna, här: \#
        'organisation'; de läses som tomma
        people.csv:3:14: varning: [people/no-organisation] personer utan angiven organisation \#
        räknas inte till någon: 1 rad
        """#)
  }

  @Test("a field too many")
  func aFieldTooMany() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,Bokby, chef,o2\n")
    #expect(
      try data.printed() == #"""
        people.csv:3:10: error: [people/unknown-organisation] no organisation has the id or \#
        name 'chef'
        people.csv:3:16: error: [csv/too-many-fields] the row has 4 fields, the header has 3
          help: a field that holds a comma needs quotes around it; a note beside the table needs a \#
        heading of its own, or is left out
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        people.csv:3:10: fel: [people/unknown-organisation] ingen organisation har id eller \#
        namn 'chef'
        people.csv:3:16: fel: [csv/too-many-fields] raden har 4 fält, rubrikraden har 3
          hjälp: ett fält som innehåller komma behöver citattecken runt sig; en anteckning bredvid \#
        tabellen behöver en egen rubrik, eller tas bort
        """#)
  }

  @Test("a NUL character")
  func aNulCharacter() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name\nn1,Eko\0nomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:7: error: [csv/nul] there is a NUL character in the text
          help: save the file as CSV with UTF-8; a file of another kind may have the ending \#
        .csv
        """#)
  }

  @Test("an empty file")
  func anEmptyFile() throws {
    let data = Dataset.networks
      .with("networks.csv", "\n \n")
    #expect(
      try data.printed() == #"""
        networks.csv:1:1: error: [csv/empty] the file is empty
          help: write a header line with the names of the columns
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:1:1: fel: [csv/empty] filen är tom
          hjälp: skriv en rubrikrad med kolumnernas namn
        """#)
  }

  @Test("a separator that is none")
  func aSeparatorThatIsNone() throws {
    let data = Dataset.networks
      .with("networks.csv", "sep=x\nid,name\nn1,Ekonomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:1:1: error: [csv/unknown-separator] the first line names 'x' as \#
        separator
          help: the separators are comma, semicolon, tab and |
        """#)
  }

  @Test("title rows above the header")
  func titleRowsAboveTheHeader() throws {
    let data = Dataset.networks
      .with("networks.csv", "Nätverk 2026;\n;\nid;name\nn1;Ekonomi\n")
    #expect(
      try data.printed() == #"""
        networks.csv:3:1: note: [csv/title-rows] one row above the header is skipped
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:3:1: upplysning: [csv/title-rows] en rad ovanför rubrikraden hoppas över
        """#)
  }

  @Test("a note in a column without a name, at the end as in the middle, is not read")
  func aNoteAtTheEnd() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person;network;role;\np1;n1;ledamot;ringde, tackade ja\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:1:21: warning: [memberships/unnamed-column] a column without a name holds \#
        values, which are not read
        """#)
    // A blank column sets it apart where the header ends earlier.
    let apart = Dataset.networks
      .with("memberships.csv", "person;network\np1;n1;;ringde\np2;n1;;\n")
    #expect(
      try apart.printed() == #"""
        memberships.csv:2:8: warning: [csv/note-beside] there is text beside the table, which is \#
        not read
        """#)
    #expect(
      try apart.printed(in: .swedish) == #"""
        memberships.csv:2:8: varning: [csv/note-beside] bredvid tabellen står text, som inte läses
        """#)
  }

  @Test("rows of text above a header of unknown names are no header")
  func preamble() throws {
    let data = Dataset.networks
      .with(
        "networks.csv", "Notes:\nWritten by a program\nFirst Name,Last Name\nAnna,Ek\nBo,Alm\nC,D\n"
      )
    let printed = try data.printed()
    #expect(
      printed.contains(
        "networks.csv:3:1: warning: [networks/unknown-column] the column 'First Name'"))
    #expect(!printed.contains("too-many-fields"))
  }

  @Test("signs that show nothing are left out of cells, with a note")
  func invisible() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np\u{200B}1,Ek\u{FEFF}onom,o1\np2,B\u{AD},o2\n")
    let loaded = try data.loaded()
    #expect(loaded.value?.people.map(\.name) == ["Ekonom", "B"])
    #expect(
      loaded.diagnostics.printed() == #"""
        people.csv:2:2: note: [csv/invisible-signs] 3 signs that show nothing are left out, the \#
        first of them U+200B
        """#)
  }

  @Test("a cell longer than a spreadsheet's is refused")
  func longCell() throws {
    let long = String(repeating: "å", count: 50_000)
    let data = Dataset.networks.with("networks.csv", "id,name\nn1,\(long)\n")
    #expect(
      try data.printed().hasPrefix(
        "networks.csv:2:4: error: [csv/cell-too-long] the cell holds 100000 bytes"))
    let most = String(repeating: "å", count: 32_767)
    #expect(try Dataset.networks.with("networks.csv", "id,name\nn1,\(most)\n").printed() == "")
  }

  @Test("control signs of a cell are shown in what is said of it")
  func controls() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person,network\np1,\u{1B}[31mn9\u{9B}x\n")
    let printed = try data.printed()
    #expect(printed.contains("'␛[31mn9\\u{9B}x'"))
    #expect(!printed.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
  }

  @Test("meetings that take more hours than a year has are refused")
  func hours() throws {
    let header = "id,name,meetings_per_year,hours_per_meeting\n"
    #expect(
      try Dataset.networks.with("networks.csv", header + "n1,Ekonomi,2000000,1000\n").printed()
        == #"""
        networks.csv:2:20: error: [networks/too-many-hours] the meetings would take more than a \#
        thousand million hours a year; a year has 8784
          help: 'meetings_per_year' is a number of meetings, 'hours_per_meeting' the hours of one \#
        of them
        """#)
    #expect(
      try Dataset.networks.with("networks.csv", header + "n1,Ekonomi,366,24\n").printed() == "")
  }
}
