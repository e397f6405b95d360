// What adopt says of lists in a terminal.

import Check
import Lists
import Testing
import Text

@Suite struct AdoptionSummaryTests {
  private func summary(_ lists: AdoptedLists, _ language: Language) -> String {
    adoptionSummary(lists.adoption.tables, lists.adoption.recipe, language)
  }

  @Test("the whole summary of a list, in both languages")
  func whole() throws {
    let lists = try AdoptedLists(AdoptedLists.writtenOnce)
    #expect(
      summary(lists, .swedish) == """
        2 nätverk, 3 personer från 2 kommuner; läst som en rad per plats; inga frågor

        Listorna:
          uppdrag.csv: en rad per plats; 7 rader lästa; 3 överhoppade (1 ovanför rubrikerna, 1 summa eller antal, 1 rubrikerna igen)

        Nätverkens område är känt för 2 av 2 (2 förstått av namn och befattningar), deras nivå för 2 av 2 (2 på samma sätt).

        Gör så här nu:
          1. Öppna lists.html och se efter att listorna är rätt förstådda.
          2. Rätta det som är fel i lists.yaml.
          3. Kör make nightly: listorna läses om och rapporten skrivs.
        """)
    #expect(
      summary(lists, .english) == """
        2 networks, 3 people from 2 municipalities; read as one row for each seat; no questions

        The lists:
          uppdrag.csv: one row for each seat; 7 rows read; 3 passed over (1 above the headings, 1 sum or count, 1 the headings again)

        The field of the networks is known for 2 of 2 (2 understood from names and posts), their level for 2 of 2 (2 in the same way).

        What to do now:
          1. Open lists.html and check that the lists have been understood correctly.
          2. Correct what is wrong in lists.yaml.
          3. Run make nightly: the lists are read again and the report is written.
        """)
  }

  @Test("a question is told with both places and how it is settled")
  func question() throws {
    let lists = try AdoptedLists([
      "a.csv": """
      Nätverk;Namn;Kommun;Roll
      Skolchefer;Anna-Lisa Påhittad;Hjo;ordförande
      Socialchefer;Anna Påhittad;Hjo;ledamot
      Socialchefer;Bo Påhittad;Habo;ledamot
      """
    ])
    let text = summary(lists, .swedish)
    #expect(text.contains("; 1 fråga\n"))
    #expect(
      text.contains(
        """
        Frågor:
          1. 'Anna-Lisa Påhittad' och 'Anna Påhittad' i samma organisation kan vara en person; de räknas som två.
             a.csv, rad 2, Namn; a.csv, rad 3, Namn
             Om de är en, skriv båda under 'same:' i lists.yaml.
        """))
    #expect(summary(lists, .english).contains("     a.csv, row 2, Namn; a.csv, row 3, Namn\n"))
    #expect(text.contains("2. Rätta det som är fel i lists.yaml, och avgör frågorna där."))
  }

  @Test(
    "lists of several shapes are told by their number, each in a line; a sheet that is not read with why"
  )
  func several() throws {
    let lists = try AdoptedLists(
      AdoptedLists.workbook.merging(AdoptedLists.crosses, uniquingKeysWith: { $1 }))
    let text = summary(lists, .swedish)
    #expect(text.contains("; läst ur 2 listor av två slag; "))
    #expect(text.contains("  bok.xlsx, bladet Deltagare: en rad per plats; 4 rader lästa\n"))
    #expect(text.contains("  bok.xlsx, bladet Om boken: läses inte; 1 rad; "))
    #expect(
      text.contains("  kryss.csv: en kolumn för varje nätverk, med kryss; 3 rader lästa\n"))
    #expect(summary(lists, .english).contains("  bok.xlsx, sheet Om boken: not read; 1 row\n"))
  }

  @Test("neither control signs nor personal identity numbers reach the terminal")
  func signs() throws {
    let lists = try AdoptedLists([
      "a.csv": """
      Nätverk;Namn;Kommun;Roll
      Kaffe\u{1B}[31m 19121212-1212;Anna Påhittad;Hjo;ordförande
      Skolchefer;Bo Påhittad;Habo;ledamot
      Skolchefer;Cia Påhittad;Habo;ledamot
      """
    ])
    for language in Language.allCases {
      let text = summary(lists, language)
      #expect(text.contains("Kaffe␛"))
      #expect(!text.contains("\u{1B}") && !text.contains("1212"))
    }
  }
}
