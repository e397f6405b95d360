// What a brief says has come of decisions on findings, case by case, in both languages.

import Findings
import Reporting
import TestSupport
import Testing
import Text

@Suite struct DecidedFindingTests {
  /// A decision on a finding of a kind, and what the report has of it.
  private struct Case {
    var kind = "vacant_seats"
    var subject = Subject.network("n1")
    var status = "done"
    var isThere: Bool? = true
    var now: Double? = 3
    /// Day and value of earlier reports.
    var before: [(day: String, value: Double?)] = []
    var date = "2026-06-01"
    /// How many are told with another finding of the kind.
    var gathered = 0
  }

  private func told(_ one: Case, _ language: Language = .swedish) -> [String] {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    func finding(_ subject: Subject, _ value: Double?) -> Finding {
      Finding(
        kind: one.kind, severity: .information, subjects: [subject],
        measures: value.map { [Measure("seats", $0)] } ?? [], basis: .counted,
        fact: Localised("Det är så."), meaning: Localised("Det."), action: Localised("Gör."))
    }
    let own = finding(one.subject, one.now)
    if one.isThere == true { material.findings.append(own) }
    if one.gathered > 0 {
      var other = finding(.network("n2"), 1)
      other.others = one.gathered
      material.findings.append(other)
    }
    material.sheets = [
      Sheet(
        .decisions,
        [
          .init(.id, .text(["b1"])), .init(.date, .text([one.date])),
          .init(.decision, .text(["Utse"])), .init(.status, .text([one.status])),
          .init(.isOpen, .flag([one.status == "open"])), .init(.daysOverdue, .whole([nil])),
          .init(.waitingFor, .text([""])),
        ]),
      Sheet(
        .decisionsOnFindings,
        [
          .init(.id, .text(["b1"])), .init(.decision, .text(["Utse"])),
          .init(.aboutID, .text([own.id])), .init(.status, .text([one.status])),
          .init(.isThere, .flag([one.isThere])),
        ]),
    ]
    material.changes.courses = [
      own.id: one.before.map {
        FindingPoint(run: RunPoint(name: $0.day, asOf: $0.day), measure: "seats", value: $0.value)
      }
    ]
    let document = Document(brief: material, language: language)
    let blocks = document.sections.first { $0.id == "beslutat" }?.blocks ?? []
    return blocks.flatMap { block in
      switch block {
      case .list(let items): Array(items.dropFirst())
      case .paragraph(let text): [text]
      default: [] as [String]
      }
    }
  }

  private let cause = "Listorna visar hur talen har ändrats, inte om det beror på besluten."

  @Test("a figure is compared with the last report before the decision, and its way is told")
  func moved() {
    var one = Case(before: [("2026-01-01", 9), ("2026-05-01", 5), ("2026-09-01", 4)])
    #expect(
      told(one) == [
        "”Utse” är klart. Antalet vakanta platser var 5 i rapporten per 2026-05-01 och är 3 nu, åt det håll som var tänkt.",
        cause,
      ])
    one.now = 6
    one.status = "open"
    #expect(
      told(one, .english)[0]
        == "“Utse” is under way. Vacant seats: 5 in the report of 2026-05-01, 6 now, which is the wrong way."
    )
    one.now = 5
    #expect(
      told(one) == [
        "”Utse” pågår. Antalet vakanta platser är 5, oförändrat sedan rapporten per 2026-05-01."
      ])
  }

  @Test(
    "where history begins after the decision, the first report that had the finding is compared")
  func later() {
    let one = Case(before: [("2026-09-01", 4), ("2026-10-01", 2)])
    #expect(told(one)[0].contains("var 4 i rapporten per 2026-09-01 och är 3 nu"))
    let undated = Case(before: [("2026-01-01", 7), ("2026-10-01", 2)], date: "")
    #expect(told(undated)[0].contains("var 7 i rapporten per 2026-01-01"))
  }

  @Test("shares are told in per cent, and what prints alike has not moved")
  func shares() {
    var one = Case(
      kind: "sole_link_share", subject: .dataset, now: 0.3004, before: [("2026-05-01", 0.3001)])
    #expect(told(one)[0].contains("är 30,0\u{A0}%, oförändrat sedan"))
    one.now = 0.25
    #expect(
      told(one)[0].contains("var 30,0\u{A0}% i rapporten per 2026-05-01 och är 25,0\u{A0}% nu"))
  }

  @Test(
    "what is not known is not said: no report before, no figure, told with others, not analysed")
  func unknown() {
    #expect(
      told(Case()) == [
        "”Utse” är klart. Det syns fortfarande i listorna. Ingen tidigare rapport finns att jämföra med."
      ])
    let earlier = [(day: "2026-05-01", value: Double?.none)]
    #expect(
      told(Case(before: earlier))[0].hasSuffix("Ingen tidigare rapport finns att jämföra med."))
    let still = ["”Utse” är klart. Det som beslutet gäller syns fortfarande i listorna."]
    #expect(told(Case(kind: "empty_network", now: nil)) == still)
    #expect(told(Case(kind: "made_up", before: [("2026-05-01", 9)])) == still)
    let unsaid = ["”Utse” är klart. Om det som beslutet gäller har ändrats går inte att säga."]
    #expect(told(Case(isThere: nil)) == unsaid)
    #expect(told(Case(isThere: false, gathered: 2)) == unsaid)
    #expect(
      told(Case(isThere: false)) == [
        "”Utse” är klart. Det som beslutet gäller syns inte längre i listorna.", cause,
      ])
    #expect(told(Case(status: "dropped")).isEmpty)
  }

  @Test("of a finding about one person no figure is told")
  func person() {
    let one = Case(subject: .person("p1"), before: [("2026-05-01", 9)])
    #expect(told(one) == ["”Utse” är klart. Det som beslutet gäller syns fortfarande i listorna."])
  }

  @Test("no sentence is over 30 words", arguments: Language.allCases)
  func lengths(language: Language) {
    for kind in [
      "vacant_seats", "sole_link_share", "carries_more", "goals_passed", "thin_functions",
    ] {
      for text in told(Case(kind: kind, before: [("2026-05-01", 9)]), language) {
        #expect(Readability([text]).longest <= 30, "\(text)")
      }
    }
  }
}
