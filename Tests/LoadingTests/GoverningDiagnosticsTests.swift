// What is said of the tables on governing together, word for word.

import Testing
import Text

@Suite struct GoverningDiagnosticsTests {
  @Test("what a decision is about: nothing that is known, and two things of one name")
  func matters() throws {
    let data = Dataset.collaborations
      .with("initiatives.csv", "id,name\ni1,Vatten\ni2,Kurser\ni3,Kurser\n")
      .with(
        "decisions.csv",
        "id,about,decision\nb1,Räddnign,Utred\nb2,Vatten,Utred\nb3,Kurser,Utred\nb4,,Utred\nb5,X1,\n"
      )
    #expect(
      try data.printed() == #"""
        decisions.csv:2:4: warning: [decisions/unknown-matter] 'Räddnign' is no initiative, \#
        collaboration, network, goal or area of the tables; the row is kept
          help: the nearest word is 'Räddning'
        decisions.csv:3:4: error: [decisions/ambiguous-matter] several things are called 'Vatten'
          help: write what it is before the id: 'initiative:Vatten'
        decisions.csv:4:4: error: [decisions/ambiguous-matter] several things are called 'Kurser'
          help: write the id instead of the name
        decisions.csv:5:4: error: [decisions/missing-value] the cell 'about' is empty
        decisions.csv:6:4: warning: [decisions/unknown-matter] 'X1' is no initiative, \#
        collaboration, network, goal or area of the tables; the row is kept
          help: the nearest word is 'i1'
        decisions.csv:6:7: error: [decisions/missing-value] the cell 'decision' is empty
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        decisions.csv:2:4: varning: [decisions/unknown-matter] 'Räddnign' är inget initiativ, \#
        samarbete, nätverk, mål eller område i tabellerna; raden behålls
          hjälp: menas 'Räddning'?
        decisions.csv:3:4: fel: [decisions/ambiguous-matter] flera saker heter 'Vatten'
          hjälp: skriv vad det är före, och id: 'initiativ:Vatten'
        decisions.csv:4:4: fel: [decisions/ambiguous-matter] flera saker heter 'Kurser'
          hjälp: skriv id i stället för namn
        decisions.csv:5:4: fel: [decisions/missing-value] cellen i kolumnen 'about' är tom
        decisions.csv:6:4: varning: [decisions/unknown-matter] 'X1' är inget initiativ, \#
        samarbete, nätverk, mål eller område i tabellerna; raden behålls
          hjälp: menas 'i1'?
        decisions.csv:6:7: fel: [decisions/missing-value] cellen i kolumnen 'decision' är tom
        """#)
  }

  @Test("decisions: an id twice, words, dates and a status that is none")
  func decisions() throws {
    let data = Dataset.collaborations
      .with(
        "decisions.csv",
        "id,date,kind,about,decision,due,status\nb1,2026-02-30,uppdrga,c1,Utred,,öppet\n"
          + "b1,,,c1,Utred mer,,\nb2,,,c1,Avsluta,30/2,kanske\n")
    #expect(
      try data.printed() == #"""
        decisions.csv:2:4: error: [decisions/bad-date] '2026-02-30' is not a date
          help: write a date as YYYY-MM-DD, YYYY-MM or YYYY
        decisions.csv:2:15: error: [decisions/unknown-word] 'kind' does not know the word \#
        'uppdrga'
          help: the nearest word is 'uppdrag'
        decisions.csv:3:1: error: [decisions/duplicate-id] the id 'b1' is used twice; the first \#
        is at decisions.csv:2:1
        decisions.csv:4:17: error: [decisions/bad-date] '30/2' is not a date
          help: write a date as YYYY-MM-DD, YYYY-MM or YYYY
        decisions.csv:4:22: error: [decisions/unknown-word] 'status' does not know the word \#
        'kanske'
          help: the words are: open, done, dropped
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        decisions.csv:2:4: fel: [decisions/bad-date] '2026-02-30' är inget datum
          hjälp: skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ
        decisions.csv:2:15: fel: [decisions/unknown-word] 'uppdrga' kan inte stå i kolumnen 'kind'
          hjälp: menas 'uppdrag'?
        decisions.csv:3:1: fel: [decisions/duplicate-id] id 'b1' används två gånger; första \#
        gången på decisions.csv:2:1
        decisions.csv:4:17: fel: [decisions/bad-date] '30/2' är inget datum
          hjälp: skriv ett datum som ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ
        decisions.csv:4:22: fel: [decisions/unknown-word] 'kanske' kan inte stå i kolumnen \#
        'status'
          hjälp: skriv något av: pågår, klart, avbrutet
        """#)
  }

  @Test("goals: one under itself, a ring, an unknown parent, a year")
  func goals() throws {
    let data = Dataset.collaborations
      .with(
        "goals.csv",
        "id,name,parent,year\ng1,Ett,g1,\ng2,Två,g3,\ng3,Tre,g2,28\ng4,Fyra,g9,\ng5,Fem,g2,2030.5\n"
      )
    #expect(
      try data.printed() == #"""
        goals.csv:2:8: error: [goals/parent-cycle] the parents of the goals go round in a ring: \#
        'g1' → 'g1'
        goals.csv:3:8: error: [goals/parent-cycle] the parents of the goals go round in a ring: \#
        'g2' → 'g3' → 'g2'
        goals.csv:4:11: error: [goals/out-of-range] 'year' is '28', but must lie between 1900 \#
        and 2200
        goals.csv:5:9: error: [goals/unknown-goal] no goal has the id or name 'g9'
          help: the nearest is 'g1'
        goals.csv:6:11: error: [goals/not-whole] 'year' is '2030.5', but must be a whole number
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        goals.csv:2:8: fel: [goals/parent-cycle] de överordnade målen bildar en cirkel: 'g1' → \#
        'g1'
        goals.csv:3:8: fel: [goals/parent-cycle] de överordnade målen bildar en cirkel: 'g2' → \#
        'g3' → 'g2'
        goals.csv:4:11: fel: [goals/out-of-range] 'year' är '28', men måste ligga mellan 1900 \#
        och 2200
        goals.csv:5:9: fel: [goals/unknown-goal] inget mål har id eller namn 'g9'
          hjälp: menas 'g1'?
        goals.csv:6:11: fel: [goals/not-whole] 'year' är '2030.5', men måste vara ett heltal
        """#)
  }

  @Test("amounts and units of the effects of areas")
  func amounts() throws {
    let data = Dataset.readiness
      .with(
        "area_effects.csv",
        "area;economy;unit;start_cost\nVatten;10–x;;\nHR;10–20;;\nIT;0,1–2;;-5\nLön;1–2;tjänst;\n"
          + "Växel;1–2;timmar;\n")
    #expect(
      try data.printed() == #"""
        area_effects.csv:2:8: error: [area_effects/bad-number] '10–x' is not a number
          help: write digits with comma or point as decimal sign, without a unit
        area_effects.csv:3:4: error: [area_effects/out-of-range] 'economy' is '10–20', but must \#
        lie between -1 and 1
        area_effects.csv:4:4: error: [area_effects/out-of-range] 'economy' is '0,1–2', but must \#
        lie between -1 and 1
        area_effects.csv:4:11: error: [area_effects/out-of-range] 'start_cost' is '-5', but \#
        must be at least 0
        area_effects.csv:5:9: error: [area_effects/unknown-word] 'unit' does not know the word \#
        'tjänst'
          help: the nearest word is 'tjänster'
        area_effects.csv:6:11: error: [area_effects/unknown-word] 'unit' does not know the word \#
        'timmar'
          help: the words are: share, posts, kr
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        area_effects.csv:2:8: fel: [area_effects/bad-number] '10–x' är inget tal
          hjälp: skriv siffror med komma eller punkt som decimaltecken, utan enhet
        area_effects.csv:3:4: fel: [area_effects/out-of-range] 'economy' är '10–20', men måste \#
        ligga mellan -1 och 1
        area_effects.csv:4:4: fel: [area_effects/out-of-range] 'economy' är '0,1–2', men måste \#
        ligga mellan -1 och 1
        area_effects.csv:4:11: fel: [area_effects/out-of-range] 'start_cost' är '-5', men måste \#
        vara minst 0
        area_effects.csv:5:9: fel: [area_effects/unknown-word] 'tjänst' kan inte stå i kolumnen \#
        'unit'
          hjälp: menas 'tjänster'?
        area_effects.csv:6:11: fel: [area_effects/unknown-word] 'timmar' kan inte stå i \#
        kolumnen 'unit'
          hjälp: skriv något av: andel, tjänster, kr
        """#)
  }

  @Test("readiness that holds until before it was asked")
  func readiness() throws {
    let data = Dataset.readiness
      .with(
        "readiness.csv", "organisation,area,stance,asked,until\no1,Vatten,leda,2026-03,2025\n")
    #expect(
      try data.printed() == #"""
        readiness.csv:2:24: error: [readiness/ends-before-start] the row ends 2025-12-31, \#
        before it starts 2026-03-01
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        readiness.csv:2:24: fel: [readiness/ends-before-start] raden slutar 2025-12-31, innan \#
        den börjar 2026-03-01
        """#)
  }

  @Test("orientations: several, and one word that is none")
  func orientations() throws {
    let data = Dataset.collaborations
      .with(
        "collaborations.csv",
        "id,name,orientation,status\nc1,Räddning,\"drift, strategisk\",pausad\nc2,Vatten,drift och skoj,\n"
      )
    #expect(
      try data.printed() == #"""
        collaborations.csv:2:33: error: [collaborations/unknown-word] 'status' does not know \#
        the word 'pausad'
          help: the words are: planned, running, ending, ended
        """#)
  }

  @Test("effects: a dimension that lacks, a level and a direction that are none, a contradiction")
  func effects() throws {
    let data = Dataset.collaborations
      .with(
        "effects.csv",
        "about,dimension,level,direction,measured,date\nc1,,,,,\nc1,ekonomi,golvet,framåt,x,\n"
          + "c1,kvalitet,drift,,3,2025\nc1,Kvalitet,drift,,4,2025\nc1,kvalitet,drift,,3,2025\n")
    #expect(
      try data.printed() == #"""
        effects.csv:2:4: error: [effects/missing-value] the cell 'dimension' is empty
        effects.csv:3:12: error: [effects/unknown-word] 'level' does not know the word 'golvet'
          help: the words are: operations, steering
        effects.csv:3:19: error: [effects/unknown-word] 'direction' does not know the word \#
        'framåt'
          help: the words are: lower, unchanged, higher
        effects.csv:3:26: error: [effects/bad-number] 'x' is not a number
          help: write digits with comma or point as decimal sign, without a unit
        effects.csv:5:1: error: [effects/contradiction] the row contradicts line 4, which is \#
        about the same
        effects.csv:6:1: warning: [effects/repeated] the row says the same as line 4; it is \#
        left out
        """#)
    #expect(
      try data.printed(in: .swedish) == #"""
        effects.csv:2:4: fel: [effects/missing-value] cellen i kolumnen 'dimension' är tom
        effects.csv:3:12: fel: [effects/unknown-word] 'golvet' kan inte stå i kolumnen 'level'
          hjälp: skriv något av: verksamhet, styrning
        effects.csv:3:19: fel: [effects/unknown-word] 'framåt' kan inte stå i kolumnen 'direction'
          hjälp: skriv något av: lägre, oförändrad, högre
        effects.csv:3:26: fel: [effects/bad-number] 'x' är inget tal
          hjälp: skriv siffror med komma eller punkt som decimaltecken, utan enhet
        effects.csv:5:1: fel: [effects/contradiction] raden motsäger rad 4, som handlar om \#
        samma sak
        effects.csv:6:1: varning: [effects/repeated] raden säger samma sak som rad 4 och hoppas \#
        över
        """#)
  }
}
