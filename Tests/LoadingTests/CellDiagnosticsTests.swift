// What is said of dates, numbers and words, word for word.

import Testing
import Text

@Suite struct CellDiagnosticsTests {
  @Test("a date in another order")
  func aDateInAnotherOrder() throws {
    let data = Dataset.networks
      .with(
        "memberships.csv",
        "person,network,from,to\np1,n1,31/12/2024,2025-02-30\np2,n1,2024-12-31 00:00:00,\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:7: error: [memberships/bad-date] '31/12/2024' is not a date
          help: write '2024-12-31' if that is what is meant
        memberships.csv:2:18: error: [memberships/bad-date] '2025-02-30' is not a date
          help: write a date as YYYY-MM-DD, YYYY-MM or YYYY
        memberships.csv:3:7: error: [memberships/bad-date] '2024-12-31 00:00:00' is not a \#
        date
          help: write '2024-12-31' if that is what is meant
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:7: fel: [memberships/bad-date] '31/12/2024' är inget datum
          hjälp: skriv '2024-12-31' om det är det som avses
        memberships.csv:2:18: fel: [memberships/bad-date] '2025-02-30' är inget datum
          hjälp: skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ
        memberships.csv:3:7: fel: [memberships/bad-date] '2024-12-31 00:00:00' är inget datum
          hjälp: skriv '2024-12-31' om det är det som avses
        """#)
  }

  @Test("an end before the start")
  func anEndBeforeTheStart() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person,network,from,to\np1,n1,2025-03,2024\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:15: error: [memberships/ends-before-start] the row ends \#
        2024-12-31, before it starts 2025-03-01
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:15: fel: [memberships/ends-before-start] raden slutar 2024-12-31, \#
        innan den börjar 2025-03-01
        """#)
  }

  @Test("what is no number")
  func whatIsNoNumber() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name,meetings_per_year\nn1,Ekonomi,sex\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:12: error: [networks/bad-number] 'sex' is not a number
          help: write digits with comma or point as decimal sign, without a unit
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        networks.csv:2:12: fel: [networks/bad-number] 'sex' är inget tal
          hjälp: skriv siffror med komma eller punkt som decimaltecken, utan enhet
        """#)
  }

  @Test("a share outside its range")
  func aShareOutsideItsRange() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person,network,attended\np1,n1,\"1,5\"\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:7: error: [memberships/out-of-range] 'attended' is '1,5', but \#
        must lie between 0 and 1
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:7: fel: [memberships/out-of-range] 'attended' är '1,5', men måste \#
        ligga mellan 0 och 1
        """#)
  }

  @Test("a negative number")
  func aNegativeNumber() throws {
    let data = Dataset.networks
      .with("networks.csv", "id,name,meetings_per_year\nn1,Ekonomi,−4\n")
    #expect(
      try data.printed() == #"""
        networks.csv:2:12: error: [networks/out-of-range] 'meetings_per_year' is '−4', but \#
        must be at least 0
        """#)
  }

  @Test("a population with a point between thousands")
  func aPopulationWithAPointBetween() throws {
    let data = Dataset.networks
      .with("organisations.csv", "id,name,population\no1,Askby,12.345\no2,Bokby,\"1,5\"\n")
    #expect(
      try data.printed() == #"""
        organisations.csv:2:10: error: [organisations/not-whole] 'population' is '12.345', \#
        but must be a whole number
          help: write '12345' if that is what is meant
        organisations.csv:3:10: error: [organisations/not-whole] 'population' is '1,5', but \#
        must be a whole number
        """#)
  }

  @Test("a word that is not known")
  func aWordThatIsNotKnown() throws {
    let data = Dataset.readiness
      .with("readiness.csv", "organisation,area,stance\no1,Vatten,ledda\no2,Vatten,hmm\n")
    #expect(
      try data.printed() == #"""
        readiness.csv:2:11: error: [readiness/unknown-word] 'stance' does not know the word \#
        'ledda'
          help: the nearest word is 'leda'
        readiness.csv:3:11: error: [readiness/unknown-word] 'stance' does not know the word \#
        'hmm'
          help: the words are: lead, join, wait, abstain
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        readiness.csv:2:11: fel: [readiness/unknown-word] 'ledda' kan inte stå i kolumnen 'stance'
          hjälp: menas 'leda'?
        readiness.csv:3:11: fel: [readiness/unknown-word] 'hmm' kan inte stå i kolumnen 'stance'
          hjälp: skriv något av: leda, öka, avvakta, avstå
        """#)
  }

  @Test("a personal identity number is never repeated")
  func aPersonalIdentityNumberIsNever() throws {
    let data = Dataset.networks
      .with(
        "people.csv",
        "id,name,organisation\n19811218-9876,Chef Askby,o1\np2,\"Chef (811218-9876), tf\",o2\n"
      )
      .with(
        "memberships.csv", "person,network\n19811218-9876,n1\n811218-9875,n1\n198112189876,n1\n")
    #expect(
      try data.printed() == #"""
        memberships.csv:2:1: error: [memberships/personal-number] there is a personal \#
        identity number here
          help: remove the number; give the person an id that says nothing
        memberships.csv:3:1: warning: [memberships/possible-personal-number] what stands here \#
        may be a personal identity number
          help: if it is one, remove it; if not, nothing need be done
        memberships.csv:3:1: error: [memberships/unknown-person] no person has the id or \#
        name '······-····'
          help: the nearest is '······-····'
        memberships.csv:4:1: error: [memberships/personal-number] there is a personal \#
        identity number here
          help: remove the number; give the person an id that says nothing
        memberships.csv:4:1: error: [memberships/unknown-person] no person has the id or \#
        name '······-····'
          help: the nearest is '······-····'
        people.csv:2:1: error: [people/personal-number] there is a personal identity number \#
        here
          help: remove the number; give the person an id that says nothing
        people.csv:3:4: warning: [people/acting] the name 'Chef (······-····), tf' says \#
        that the holder is acting
          help: write 'tf' in the function instead
        people.csv:3:11: error: [people/personal-number] there is a personal identity \#
        number here
          help: remove the number; give the person an id that says nothing
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:1: fel: [memberships/personal-number] här står ett personnummer
          hjälp: ta bort numret; ge personen ett id som inte säger något
        memberships.csv:3:1: varning: [memberships/possible-personal-number] det som står här kan \#
        vara ett personnummer
          hjälp: ta bort det om det är ett personnummer; annars behöver inget göras
        memberships.csv:3:1: fel: [memberships/unknown-person] ingen person har id eller namn \#
        '······-····'
          hjälp: menas '······-····'?
        memberships.csv:4:1: fel: [memberships/personal-number] här står ett personnummer
          hjälp: ta bort numret; ge personen ett id som inte säger något
        memberships.csv:4:1: fel: [memberships/unknown-person] ingen person har id eller namn \#
        '······-····'
          hjälp: menas '······-····'?
        people.csv:2:1: fel: [people/personal-number] här står ett personnummer
          hjälp: ta bort numret; ge personen ett id som inte säger något
        people.csv:3:4: varning: [people/acting] namnet 'Chef (······-····), tf' anger att \#
        personen är tillförordnad
          hjälp: skriv 'tf' i kolumnen för funktion i stället
        people.csv:3:11: fel: [people/personal-number] här står ett personnummer
          hjälp: ta bort numret; ge personen ett id som inte säger något
        """#)
  }

  @Test("in Swedish a column is called what the file calls it")
  func swedishColumns() throws {
    let data = Dataset.networks
      .with("memberships.csv", "person,Nätverk,Närvaro\np1,n1,2\np2,,1\n")
    #expect(
      try data.printed(in: .swedish) == #"""
        memberships.csv:2:7: fel: [memberships/out-of-range] 'Närvaro' är '2', men måste \#
        ligga mellan 0 och 1
        memberships.csv:3:4: fel: [memberships/missing-value] cellen i kolumnen 'Nätverk' \#
        är tom
        """#)
    #expect(
      try Dataset.networks.with("people.csv", "id,organisation\np1,o1\n")
        .printed(in: .swedish).contains("kolumnen 'namn' ('name') saknas"))
  }
}
