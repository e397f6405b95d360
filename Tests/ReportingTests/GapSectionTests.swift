// The sections on gaps: words of certainty, the weak proxy, and a plan that was rejected.

import Findings
import Reporting
import Testing
import Text

@Suite struct GapSectionTests {
  private func material(
    _ verdict: String = "chance", isProxy: Int, weakened: Double = 0, pair: String = "chance"
  ) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.sheets = [
      Sheet(
        .pairs,
        [
          Sheet.Column(.a, .text(["eko"])), Sheet.Column(.b, .text(["it"])),
          Sheet.Column(.distance, .whole([nil])), Sheet.Column(.need, .real([1.25])),
          Sheet.Column(.gap, .flag([true])), Sheet.Column(.rank, .whole([1])),
          Sheet.Column(.qUpper, .real([nil])), Sheet.Column(.qLower, .real([0.0001])),
          Sheet.Column(.verdict, .text([pair])),
          Sheet.Column(.sharedInitiatives, .whole([1])),
          Sheet.Column(.sharedAreas, .whole([0])),
          Sheet.Column(.sharedOrganisations, .whole([4])),
        ]),
      Sheet(
        .index,
        [
          Sheet.Column(.of, .text(["networks"])), Sheet.Column(.class, .text(["diagonal"])),
          Sheet.Column(.ties, .whole([3])), Sheet.Column(.possible, .whole([9])),
          Sheet.Column(.ratio, .real([0.5])), Sheet.Column(.expected, .real([6])),
          Sheet.Column(.p, .real([0.0001])), Sheet.Column(.draws, .whole([4110])),
          Sheet.Column(.expectedLow, .whole([4])), Sheet.Column(.expectedHigh, .whole([8])),
          Sheet.Column(.effect, .real([0.5])), Sheet.Column(.effectLow, .real([0.4])),
          Sheet.Column(.effectHigh, .real([0.625])), Sheet.Column(.verdict, .text(["chance"])),
          Sheet.Column(.shared, .whole([5])), Sheet.Column(.sharedExpected, .real([9.5])),
          Sheet.Column(.sharedLow, .whole([7])), Sheet.Column(.sharedHigh, .whole([12])),
          Sheet.Column(.sharedVerdict, .text([verdict])),
        ]),
      Sheet(
        .pairTests,
        [
          Sheet.Column(.what, .text(["draws", "tests_upper", "tests_lower", "need_is_proxy"])),
          Sheet.Column(.count, .whole([1900, 5, 1, isProxy])),
        ]),
      Sheet(
        .planEffect,
        [
          Sheet.Column(.measure, .text(["gaps", "weakened_networks"])),
          Sheet.Column(.before, .real([1, 0])), Sheet.Column(.after, .real([1, weakened])),
        ]),
    ]
    return material
  }

  private func html(
    _ material: Material, _ language: Language = .swedish, _ edition: Edition = .board
  ) throws -> String {
    try HTMLPage().html(Document(material, edition: edition, language: language))
  }

  @Test("who is proposed is told by post in the board edition, and then nothing of their time")
  func load() throws {
    var material = material(isProxy: 0)
    material.sheets += [
      Sheet(
        .plan,
        [
          Sheet.Column(.action, .whole([1])), Sheet.Column(.kind, .text(["contact_person"])),
          Sheet.Column(.a, .text(["eko"])), Sheet.Column(.b, .text(["it"])),
          Sheet.Column(.person, .text(["id-anna"])), Sheet.Column(.joins, .text(["it"])),
          Sheet.Column(.reason, .text(["colleague light_load"])),
          Sheet.Column(.hours, .real([4])),
        ]),
      Sheet(
        .cover,
        [
          Sheet.Column(.kind, .text(["seat", "deputy"])),
          Sheet.Column(.person, .text(["id-anna", "id-bo"])),
          Sheet.Column(.joins, .text(["it", "it"])),
          Sheet.Column(.relievedLinks, .whole([1, 1])),
          Sheet.Column(.coveredSeats, .whole([1, 1])),
          Sheet.Column(.hours, .real([4, nil])), Sheet.Column(.load, .real([40, nil])),
          Sheet.Column(.reason, .text(["colleague light_load", "light_load"])),
        ]),
      Sheet(
        .coverEffect,
        [
          Sheet.Column(.measure, .text(["sole_links"])), Sheet.Column(.before, .whole([2])),
          Sheet.Column(.after, .whole([1])),
        ]),
    ]
    let (board, annex) = (try html(material), try html(material, .swedish, .annex))
    #expect(board.contains("tabell-plan\"") && board.contains("tabell-tackning\""))
    #expect(board.contains("har en kollega från samma organisation där"))
    #expect(!board.contains("färre timmar i nätverk"))
    #expect(annex.contains("färre timmar i nätverk än de flesta i det egna nätverket"))
    #expect(annex.contains("färre timmar i nätverk än de flesta i sin organisation"))
    #expect(try !html(material, .english).contains("fewer hours in networks"))
  }

  @Test(
    "the words are those of the verdict",
    arguments: [
      ("clearly_fewer", "klart färre"), ("probably_more", "troligen fler"),
      ("chance", "kan inte skiljas från slump"), ("on_the_limit", "på gränsen; bedöms inte"),
      ("undecided", "kan inte avgöras med 4110 dragningar"),
      ("by_formation", "bedöms inte; följer av hur nätverken är bildade"),
    ])
  func certainty(verdict: String, words: String) throws {
    let page = try html(material(verdict, isProxy: 0))
    #expect(page.contains("<td>\(words)</td>"))
    #expect(page.contains("6,0 (4–8)") && page.contains("9,5 (7–12)"))
    #expect(page.contains("0,50 (0,40–0,63)"))
  }

  @Test("without surviving tests the text says that nothing can be told from chance")
  func survivors() throws {
    #expect(
      try html(material(isProxy: 0)).contains(
        "För inget enskilt par kan antalet gemensamma deltagare skiljas från slump, rättat för 6 prövningar "
          + "av par"))
    #expect(
      try html(material(isProxy: 0, pair: "clearly_more"), .english).contains(
        "One pair has more or fewer participants in common than chance would give"))
    let undecided = try html(material(isProxy: 0, pair: "undecided"))
    #expect(undecided.contains("För ett par kan det inte avgöras med så många dragningar."))
    #expect(!undecided.contains("skiljas från slump, rättat"))
    #expect(
      try html(material(isProxy: 0, pair: "on_the_limit")).contains("Ett par ligger på gränsen."))
  }

  @Test("a chance is never printed as nought")
  func neverNought() throws {
    let page = try html(material(isProxy: 0))
    #expect(page.contains("&lt; 0,001") && !page.contains("0,000"))
  }

  @Test("the gap is listed by the networks' names, and without a way says so")
  func list() throws {
    let page = try html(material(isProxy: 0))
    #expect(page.contains("Ekonomichefer") && page.contains("IT-chefer"))
    #expect(page.contains("når inte varandra") && page.contains("1,25"))
  }

  @Test("need by organisations alone is called weak, and initiatives are not shown")
  func proxy() throws {
    let page = try html(material(isProxy: 1))
    #expect(page.contains("svagt mått. Den ger frågor att ställa"))
    #expect(!page.contains("Gemensamma initiativ</th>"))
    #expect(!(try html(material(isProxy: 0))).contains("Den ger frågor att ställa"))
  }

  @Test("where gaps cannot be judged there is no plan, and the section says why")
  func noPlan() throws {
    var material = material(isProxy: 1)
    material.sheets.removeAll { $0.name == "plan_effect" }
    #expect(!(try html(material)).contains("Inget förslag lämnas"))
    material.keyFigures = [
      KeyFigure(
        .diagonalGaps, .count(0),
        unless: Localised(
          swedish: "listorna anger inga initiativ", english: "the rosters give no initiatives"),
        label: Localised(swedish: "diagonala luckor", english: "diagonal gaps"),
        definition: Localised(""))
    ]
    let page = try html(material)
    #expect(
      page.contains(
        "Inget förslag lämnas. Diagonala luckor kan inte bedömas: listorna anger inga initiativ."))
    #expect(!page.contains("tabell-plan") && !page.contains("Luckorna nedan bygger på behovet"))
    #expect(page.contains("Paren, störst andel gemensamma organisationer först"))
  }

  @Test("a plan tells its rules, and that its hours are assumed", arguments: [0, 1, 2])
  func rules(assumed: Int) throws {
    var material = material(isProxy: 0)
    material.planRules = [Localised("Ingen får mer än två nya uppdrag.")]
    material.sheets.removeAll { $0.name == "plan_effect" }
    material.sheets += [
      Sheet(
        .planEffect,
        [
          Sheet.Column(
            .measure,
            .text([
              "gaps", "hours", "plan_hours", "plan_hours_bound", "plan_need", "plan_need_bound",
              "is_exact", "networks", "networks_of_assumed_hours",
            ])),
          Sheet.Column(.before, .real([1, 40, 0, 0, 0, 0, 0, 2, Double(assumed)])),
          Sheet.Column(.after, .real([0, 60, 20, 20, 1, 1, 1, 2, Double(assumed)])),
        ]),
      Sheet(
        .plan,
        [
          Sheet.Column(.action, .whole([1])), Sheet.Column(.kind, .text(["joint_meeting"])),
          Sheet.Column(.a, .text(["eko"])), Sheet.Column(.b, .text(["it"])),
          Sheet.Column(.person, .text([""])), Sheet.Column(.joins, .text([""])),
          Sheet.Column(.reason, .text([""])), Sheet.Column(.hours, .real([20])),
        ]),
    ]
    let page = try html(material)
    #expect(page.contains("Ingen får mer än två nya uppdrag."))
    #expect(page.contains("Det är bevisat att inget annat förslag enligt reglerna"))
    let sentence = [
      "", "Listorna anger inte hur länge ett av två nätverk möts. Timmarna där är antagna.",
      "Listorna anger inte hur länge något nätverk möts. Alla timmar är antagna.",
    ][assumed]
    let title = [
      "Timmar per år i nätverken<", "Timmar per år i nätverken (delvis antagna)<",
      "Timmar per år i nätverken (antagna)<",
    ][assumed]
    #expect(page.contains(sentence) && page.contains(title))
    #expect(assumed > 0 || !page.contains("antagna"))
  }

  @Test("a rejected plan is told, not shown")
  func rejected() throws {
    let page = try html(material(isProxy: 0, weakened: 1))
    #expect(page.contains("Inget förslag lämnas") && !page.contains("tabell-plan\""))
  }
}
