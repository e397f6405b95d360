// What is said of the tables on what each organisation brings, wants and needs, word for word.

import Testing
import Text

@Suite struct PartiesDiagnosticsTests {
  @Test("representation: by itself, by nobody that is known, and ends before it begins")
  func representation() throws {
    let data = Dataset.networks
      .with(
        "representation.csv",
        "network,organisation,by,from,to\nn1,o1,Askby,,\nn1,o1,Bokbi,,\nn1,o2,p1,2026,2025\n"
          + "n2,o2,o1,,\nn1,o2,,,\n")
    #expect(
      try data.printed() == #"""
        representation.csv:2:7: warning: [representation/by-itself] the row says that the \#
        organisation represents itself, and is not read
        representation.csv:3:7: error: [representation/unknown-representative] no organisation \#
        and no person has the id or name 'Bokbi'
          help: the nearest word is 'Bokby'
        representation.csv:4:15: error: [representation/ends-before-start] the row ends \#
        2025-12-31, before it starts 2026-01-01
        representation.csv:5:1: error: [representation/unknown-network] no network has the id \#
        or name 'n2'
          help: the nearest is 'n1'
        representation.csv:6:7: error: [representation/missing-value] the cell 'by' is empty
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        representation.csv:2:7: varning: [representation/by-itself] raden säger att \#
        organisationen företräder sig själv, och läses inte
        representation.csv:3:7: fel: [representation/unknown-representative] varken någon \#
        organisation eller någon person har id eller namn 'Bokbi'
          hjälp: menas 'Bokby'?
        representation.csv:4:15: fel: [representation/ends-before-start] raden slutar \#
        2025-12-31, innan den börjar 2026-01-01
        representation.csv:5:1: fel: [representation/unknown-network] inget nätverk har id \#
        eller namn 'n2'
          hjälp: menas 'n1'?
        representation.csv:6:7: fel: [representation/missing-value] cellen i kolumnen 'by' är tom
        """#)
  }

  @Test("functions: shared with an unknown name, a number, a word, and the same twice")
  func functions() throws {
    let data = Dataset.readiness
      .with(
        "functions.csv",
        "organisation;function;people;deputy;shared_with\no1;Jurist;-1;kanske;\"Bokby; Sibo\"\n"
          + "o2;Jurist;1;;\no2;jurist;2;;\n")
    #expect(
      try data.printed() == #"""
        functions.csv:2:11: error: [functions/out-of-range] 'people' is '-1', but must lie \#
        between 0 and 100000
        functions.csv:2:14: error: [functions/unknown-word] 'deputy' does not know the word \#
        'kanske'
          help: the words are: yes, no
        functions.csv:2:21: error: [functions/unknown-organisation] no organisation has the id \#
        or name 'Sibo'
        functions.csv:4:1: error: [functions/contradiction] the row contradicts line 3, which \#
        is about the same
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        functions.csv:2:11: fel: [functions/out-of-range] 'people' är '-1', men måste ligga \#
        mellan 0 och 100000
        functions.csv:2:14: fel: [functions/unknown-word] 'kanske' kan inte stå i kolumnen \#
        'deputy'
          hjälp: skriv något av: ja, nej
        functions.csv:2:21: fel: [functions/unknown-organisation] ingen organisation har id \#
        eller namn 'Sibo'
        functions.csv:4:1: fel: [functions/contradiction] raden motsäger rad 3, som handlar om \#
        samma sak
        """#)
  }

  @Test("drivers, resources and checks: what they refer to, and amounts")
  func others() throws {
    let data = Dataset.collaborations
      .with("drivers.csv", "collaboration,organisation,driver\nc3,o1,kunskap\nc1,o3,kunskap\n")
      .with(
        "resources.csv",
        "about,organisation,kind,hours,kr,from,to\nc1,o1,kansli,-4,x,2026,2025\nc1,o1,kansli,4,,,\n"
          + "c1,o1,kansli,4,,,\n"
      )
      .with("start.csv", "area,check,answer,due\nVatten,varför,kanske,snart\nVatten,,ja,\n")
    #expect(
      try data.printed() == #"""
        drivers.csv:2:1: error: [drivers/unknown-collaboration] no collaboration has the id or \#
        name 'c3'
          help: the nearest is 'c1'
        drivers.csv:3:4: error: [drivers/unknown-organisation] no organisation has the id or \#
        name 'o3'
          help: the nearest is 'o1'
        resources.csv:2:14: error: [resources/out-of-range] 'hours' is '-4', but must be at \#
        least 0
        resources.csv:2:17: error: [resources/bad-number] 'x' is not a number
          help: write digits with comma or point as decimal sign, without a unit
        resources.csv:2:24: error: [resources/ends-before-start] the row ends 2025-12-31, \#
        before it starts 2026-01-01
        resources.csv:4:1: warning: [resources/repeated] the row says the same as line 3; it is \#
        left out
        start.csv:2:15: error: [start/unknown-word] 'answer' does not know the word 'kanske'
          help: the words are: yes, partly, no
        start.csv:2:22: error: [start/bad-date] 'snart' is not a date
          help: write a date as YYYY-MM-DD, YYYY-MM or YYYY
        start.csv:3:8: error: [start/missing-value] the cell 'check' is empty
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        drivers.csv:2:1: fel: [drivers/unknown-collaboration] ingen samverkan har id eller namn \#
        'c3'
          hjälp: menas 'c1'?
        drivers.csv:3:4: fel: [drivers/unknown-organisation] ingen organisation har id eller \#
        namn 'o3'
          hjälp: menas 'o1'?
        resources.csv:2:14: fel: [resources/out-of-range] 'hours' är '-4', men måste vara minst 0
        resources.csv:2:17: fel: [resources/bad-number] 'x' är inget tal
          hjälp: skriv siffror med komma eller punkt som decimaltecken, utan enhet
        resources.csv:2:24: fel: [resources/ends-before-start] raden slutar 2025-12-31, innan \#
        den börjar 2026-01-01
        resources.csv:4:1: varning: [resources/repeated] raden säger samma sak som rad 3 och \#
        hoppas över
        start.csv:2:15: fel: [start/unknown-word] 'kanske' kan inte stå i kolumnen 'answer'
          hjälp: skriv något av: ja, delvis, nej
        start.csv:2:22: fel: [start/bad-date] 'snart' är inget datum
          hjälp: skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ
        start.csv:3:8: fel: [start/missing-value] cellen i kolumnen 'check' är tom
        """#)
  }

  @Test("key factors: the same factor of two organisations is no contradiction, of one it is")
  func factors() throws {
    let data = Dataset.collaborations
      .with(
        "key_factors.csv",
        "collaboration,factor,rating,organisation,date\nc1,Tillit,3,o1,2025\nc1,Tillit,1,o2,2025\n"
          + "c1,Tillit,2,o1,2025\nc1,Tillit,2,o1,2026\n")
    #expect(
      try data.printed() == #"""
        key_factors.csv:4:4: error: [key_factors/contradiction] the row contradicts line 2, \#
        which is about the same
        """#)
  }
}
