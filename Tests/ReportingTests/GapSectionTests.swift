// The sections on gaps: words of certainty, the weak proxy, and a plan that was rejected.

import Findings
import Reporting
import Testing

@Suite struct GapSectionTests {
  private func material(p: Double, isProxy: Int, weakened: Double = 0, q: Double = 0.9) -> Material
  {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.sheets = [
      Sheet(
        "pairs",
        [
          Sheet.Column("a", .text(["eko"])), Sheet.Column("b", .text(["it"])),
          Sheet.Column("distance", .whole([nil])), Sheet.Column("need", .real([1.25])),
          Sheet.Column("gap", .flag([true])), Sheet.Column("rank", .whole([1])),
          Sheet.Column("q_upper", .real([nil])), Sheet.Column("q_lower", .real([q])),
          Sheet.Column("shared_initiatives", .whole([1])),
          Sheet.Column("shared_areas", .whole([0])),
          Sheet.Column("shared_organisations", .whole([4])),
        ]),
      Sheet(
        "index",
        [
          Sheet.Column("of", .text(["networks"])), Sheet.Column("class", .text(["diagonal"])),
          Sheet.Column("ties", .whole([3])), Sheet.Column("possible", .whole([9])),
          Sheet.Column("ratio", .real([0.5])), Sheet.Column("expected", .real([6])),
          Sheet.Column("p", .real([p])),
        ]),
      Sheet(
        "pair_tests",
        [
          Sheet.Column("what", .text(["draws", "tests_upper", "tests_lower", "need_is_proxy"])),
          Sheet.Column("count", .whole([1900, 5, 1, isProxy])),
        ]),
      Sheet(
        "plan_effect",
        [
          Sheet.Column("measure", .text(["gaps", "weakened_networks"])),
          Sheet.Column("before", .real([1, 0])), Sheet.Column("after", .real([1, weakened])),
        ]),
    ]
    return material
  }

  private func html(_ material: Material, _ language: Language = .swedish) throws -> String {
    try HTMLPage().html(Document(material, edition: .board, language: language))
  }

  @Test(
    "the words follow p",
    arguments: [
      (0.001, "klart färre"), (0.02, "troligen färre"), (0.2, "kan inte skiljas från slump"),
    ])
  func certainty(p: Double, words: String) throws {
    #expect(try html(material(p: p, isProxy: 0)).contains("<td>\(words)</td>"))
  }

  @Test("without surviving tests the text says that nothing can be told from chance")
  func survivors() throws {
    #expect(
      try html(material(p: 0.2, isProxy: 0)).contains(
        "Inget enskilt pars antal gemensamma personer kan skiljas från slump, när hänsyn tas till "
          + "att 6 prövningar görs"))
    #expect(
      try html(material(p: 0.2, isProxy: 0, q: 0.01), .english).contains("1 of 6 pairs tested"))
  }

  @Test("the gap is listed by the networks' names, and without a way says so")
  func list() throws {
    let page = try html(material(p: 0.2, isProxy: 0))
    #expect(page.contains("Ekonomichefer") && page.contains("IT-chefer"))
    #expect(page.contains("ingen väg") && page.contains("1,25"))
  }

  @Test("need by organisations alone is called weak, and initiatives are not shown")
  func proxy() throws {
    let page = try html(material(p: 0.2, isProxy: 1))
    #expect(page.contains("svagt mått: läs listan som frågor"))
    #expect(!page.contains("Gemensamma initiativ</th>"))
    #expect(!(try html(material(p: 0.2, isProxy: 0))).contains("läs listan som frågor"))
  }

  @Test("a rejected plan is told, not shown")
  func rejected() throws {
    let page = try html(material(p: 0.2, isProxy: 0, weakened: 1))
    #expect(page.contains("Inget förslag lämnas") && !page.contains("tabell-plan\""))
  }
}
