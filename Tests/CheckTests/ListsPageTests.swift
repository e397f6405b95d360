// The page over adopted lists: nothing of a list is missing, every reason is told, and nothing is markup.

import Check
import Foundation
import Lists
import Tables
import TestSupport
import Testing
import Text

@Suite struct ListsPageTests {
  private func page(_ lists: AdoptedLists, _ language: Language = .swedish) throws -> String {
    try listsPage(
      lists.adoption.tables, lists.adoption.recipe, dataset: "Data/prov", language)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  /// The row of a page's table, as its markup.
  private func row(_ page: String, _ list: Int, _ row: Int) throws -> String {
    let start = try #require(page.range(of: "<tr id=\"lista-\(list)-rad-\(row)\""))
    let rest = page[start.lowerBound...]
    let end = try #require(rest.range(of: "</tr>"))
    return String(rest[..<end.upperBound])
  }

  @Test("every cell of every list is on the page", arguments: AdoptedLists.all, Language.allCases)
  func cells(files: [String: String], language: Language) throws {
    let lists = try AdoptedLists(files)
    #expect(!lists.diagnostics.hasErrors, "\(lists.diagnostics.printed())")
    let page = try page(lists, language)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    var count = 0
    for sheet in lists.adoption.tables.lists {
      for row in 0..<sheet.rowCount {
        for column in 0..<sheet.width(row) where !sheet.isBlank(row, column) {
          count += 1
          let text = escaped(PersonalNumber.masked(sheet.text(row, column)))
          #expect(page.contains(">\(text)<"), "\(sheet.name) \(row) \(column)")
        }
      }
    }
    #expect(count > 10)
  }

  @Test("the page says at its head that it names people", arguments: Language.allCases)
  func internalPage(language: Language) throws {
    let words = Localised(
      swedish: "Sidan innehåller namn på personer. Bilägg den inte och publicera den inte.",
      english: "The page holds names of people. Do not attach it, and do not publish it.")
    let page = try page(AdoptedLists(AdoptedLists.crosses), language)
    let head = try #require(page.range(of: "</header>"))
    #expect(
      page[..<head.lowerBound].contains(
        "<p class=\"note\"><strong>\(words[language])</strong></p>"))
  }

  @Test("each row says how it was read, in words")
  func fates() throws {
    let page = try page(AdoptedLists(AdoptedLists.writtenOnce))
    let words = [
      1: "överhoppad: ovanför rubrikerna", 3: "läst", 4: "läst", 5: "läst: vakant plats",
      6: "överhoppad: summa eller antal", 7: "överhoppad: rubrikerna igen", 8: "läst",
      11: "läst: gav inget nytt",
    ]
    for (number, fate) in words {
      let row = try row(page, 1, number)
      #expect(row.contains("<td>\(fate)<") || row.contains("<td>\(fate) <a"), "\(row)")
      #expect(row.contains("class=\"skipped\"") == fate.hasPrefix("överhoppad"), "\(row)")
    }
    // The headings stand above.
    #expect(!page.contains("id=\"lista-1-rad-2\""))
    #expect(page.contains("Rubrikerna står på rad 2."))
  }

  @Test("columns have their meaning and its reason above the heading; those not read say so")
  func columns() throws {
    let page = try page(AdoptedLists(AdoptedLists.writtenOnce))
    #expect(page.contains(">Nätverk<span class=\"why\">"))
    #expect(page.contains("<th scope=\"col\" class=\"use\">Person<span class=\"why\">"))
    #expect(page.contains("<th scope=\"col\" class=\"use unread\">läses inte</th>"))
    #expect(page.contains("<th scope=\"col\" class=\"unread\">Telefon</th>"))
    let english = try self.page(AdoptedLists(AdoptedLists.writtenOnce), .english)
    #expect(english.contains("class=\"use\">Network<span class=\"why\" lang=\"sv\">"))
  }

  @Test("cells that are filled from above or merged are shown as such")
  func filled() throws {
    let once = try page(AdoptedLists(AdoptedLists.writtenOnce))
    #expect(
      try row(once, 1, 4).contains(
        "<td class=\"down\"><span class=\"sign\" aria-hidden=\"true\">↑</span>"
          + "<span class=\"hidden\">står ovanför: </span>HR-chefer</td>"))
    #expect(try !row(once, 1, 3).contains("class=\"down\""))
    let book = try page(AdoptedLists(AdoptedLists.workbook))
    for number in 2...5 {
      #expect(try row(book, 1, number).contains("<td class=\"merged\">"))
    }
    #expect(book.contains("Bladet är dolt i arbetsboken."))
    #expect(try row(book, 2, 1).contains("<td>läses inte</td>"))
  }

  @Test("a question leads to its rows, and they lead back; so do names that were joined")
  func links() throws {
    let asked = try page(
      AdoptedLists([
        "a.csv": """
        Nätverk;Namn;Kommun;Roll
        Skolchefer;Anna-Lisa Påhittad;Hjo;ordförande
        Socialchefer;Anna Påhittad;Hjo;ledamot
        Socialchefer;Bo Påhittad;Habo;ledamot
        """
      ]))
    for number in 2...3 {
      #expect(asked.contains("<a href=\"#lista-1-rad-\(number)\">a.csv, rad \(number), Namn</a>"))
      let row = try row(asked, 1, number)
      #expect(
        row.contains("<a href=\"#fraga-1\">Fråga 1</a>") && row.contains("<td class=\"doubt\">"))
    }
    #expect(asked.contains("<li id=\"fraga-1\">"))
    let joined = try page(AdoptedLists(AdoptedLists.writtenOnce))
    #expect(joined.contains("<li id=\"samma-1\">"))
    #expect(
      joined.contains(
        "&#39;Anna-Karin Påhittad&#39; och &#39;ANNA KARIN PÅHITTAD&#39; räknas som en person."))
    for number in [3, 8] {
      #expect(try row(joined, 1, number).contains("<a href=\"#samma-1\">Räknas ihop 1</a>"))
    }
  }

  @Test("every link leads somewhere, and no id stands twice", arguments: AdoptedLists.all)
  func anchors(files: [String: String]) throws {
    let page = try page(AdoptedLists(files))
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let targets = page.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(targets.count > 5)
    for target in targets {
      #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
    }
    #expect(!page.contains("<th scope=\"col\"></th>") && !page.contains("<th scope=\"row\"></th>"))
    #expect(!page.contains("<script") && !page.contains("{{"))
  }

  @Test("where field and level come from")
  func networks() throws {
    let lists = try AdoptedLists([
      "grupper.csv": """
      Nätverk;Område;Nivå
      Kaffegruppen;bygg;
      Skolchefer;;
      """,
      "uppdrag.csv": """
      Nätverk;Namn;Kommun;Roll
      Kaffegruppen;Anna Påhittad;Hjo;ordförande
      Skolchefer;Bo Påhittad;Habo;ledamot
      Skolchefer;Cia Påhittad;Hjo;ledamot
      """,
    ])
    let page = try page(lists)
    #expect(
      page.contains(
        "<th scope=\"row\">Kaffegruppen</th><td>bygg</td><td>står i grupper.csv</td>"
          + "<td>–</td><td>framgår inte; skriv det i lists.yaml</td>"))
    #expect(
      page.contains(
        "<th scope=\"row\">Skolchefer</th><td>utbildning</td>"
          + "<td>förstått av namn och befattningar</td><td>chef</td>"))
  }

  @Test("what lists.yaml settles goes before the lists")
  func settled() throws {
    let files = AdoptedLists.crosses
    let lists = try AdoptedLists(files)
    var recipe = lists.adoption.recipe
    recipe.networks = lists.adoption.tables.networks.map { network in
      var own = network
      (own.field, own.understoodField) = ("avgjort område", false)
      return own
    }
    var diagnostics = Diagnostics()
    let tables = ListTables(recipe, sheets: lists.sheets, into: &diagnostics)
    let page = try listsPage(tables, recipe, dataset: "prov", .swedish)
    #expect(page.contains("<td>avgjort område</td><td>avgjort i lists.yaml</td>"))
  }

  @Test("of a long list the first rows, those passed over and those asked of, and how many others")
  func long() throws {
    var text = "Nätverk;Namn;Kommun;Roll\n"
    for number in 0..<300 { text += "Skolchefer;Anna\(number)x Påhittad\(number)y;Hjo;ledamot\n" }
    text += "Nätverk;Namn;Kommun;Roll\n"
    for number in 300..<600 { text += "Skolchefer;Anna\(number)x Påhittad\(number)y;Hjo;ledamot\n" }
    let lists = try AdoptedLists(["lång.csv": text])
    let page = try page(lists)
    let shown = page.matches(of: /<tr id="lista-1-rad-/).count
    #expect(page.contains("Påhittad199y<") && !page.contains("Påhittad250y<"))
    #expect(page.contains("<td>överhoppad: rubrikerna igen</td>"))
    #expect(
      page.contains(
        "Ytterligare \(601 - shown) rader lästes utan överhopp eller fråga och visas inte här."))
    #expect(shown >= 201 && shown < 601)
  }

  @Test("no text of a list becomes markup")
  func naughty() throws {
    let texts = naughtyStrings.filter { text in
      // Signs that say how a file is encoded, or end it, are held against the reader elsewhere.
      !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0xFEFF }
        && text.contains { !$0.isWhitespace }
    }
    #expect(texts.count > 400)
    var table = "Nätverk;Namn;Kommun;Anteckning\n"
    for (number, text) in texts.enumerated() {
      table +=
        "Skolchefer;Anna\(number)x Påhittad\(number)y;Hjo;\"\(text.replacing("\"", with: "\"\""))\"\n"
    }
    for part in [
      table, "<b>&\"';Namn;Kommun;Roll\nKaffe<script>;Anna <i>Påhittad;Hjo;\"<img src=x>\"\n",
    ] {
      let lists = try AdoptedLists(["<b>.csv": part])
      for language in Language.allCases {
        let page = try listsPage(
          lists.adoption.tables, lists.adoption.recipe, dataset: "<b>\"&'", language)
        for mark in ["<script", "<img", "<b>", "<i>", "<svg", "<iframe", "onerror=\""] {
          #expect(!page.lowercased().contains(mark), "\(mark)")
        }
        #expect(page.contains("&lt;b&gt;"))
      }
    }
  }
}
