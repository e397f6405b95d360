// What is said of the structure of a file, word for word.

import Testing

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
      try data.printed(swedish: true) == #"""
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
      try data.printed(swedish: true) == #"""
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
      try data.printed(swedish: true) == #"""
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
      try data.printed(swedish: true) == #"""
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
      try data.printed(swedish: true) == #"""
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
          help: a field that holds a comma needs quotes around it
        """#)
    #expect(
      try data.printed(swedish: true) == #"""
        people.csv:3:10: fel: [people/unknown-organisation] ingen organisation har id eller \#
        namn 'chef'
        people.csv:3:16: fel: [csv/too-many-fields] raden har 4 fält, rubrikraden har 3
          hjälp: ett fält som innehåller komma behöver citattecken runt sig
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
      try data.printed(swedish: true) == #"""
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
      try data.printed(swedish: true) == #"""
        networks.csv:3:1: upplysning: [csv/title-rows] en rad ovanför rubrikraden hoppas över
        """#)
  }
}
