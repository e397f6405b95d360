// Findings: ids that stay the same and cannot be confused, and their order of importance.

import Findings
import Testing
import Text

@Suite struct FindingTests {
  @Test(
    "an id is the kind and the subjects, with ambiguous bytes encoded",
    arguments: [
      ([Subject.person("p1")], "kind/person:p1"),
      ([.person("p1"), .network("n 1")], "kind/person:p1/network:n%201"),
      ([.network("a/b")], "kind/network:a%2Fb"),
      ([.network("a:b%c")], "kind/network:a%3Ab%25c"),
      ([.organisation("Å\u{A0}Ö\n")], "kind/organisation:Å%C2%A0Ö%0A"),
      ([.collaboration("s")], "kind/collaboration:s"),
      ([.dataset], "kind/dataset:"),
      ([], "kind"),
    ])
  func id(subjects: [Subject], id: String) {
    #expect(finding(subjects: subjects).id == id)
  }

  @Test("different subjects never have the same id")
  func distinct() {
    let first = finding(subjects: [.person("a"), .person("b")])
    #expect(first.id != finding(subjects: [.person("a/person:b")]).id)
    #expect(first.id != finding(subjects: [.person("b"), .person("a")]).id)
  }

  @Test("a finding about an area is known by the area")
  func area() {
    let one = finding(area: "Ekonomisk analys", subjects: [.organisation("1")])
    #expect(one.id == "kind/area:Ekonomisk%20analys")
    #expect(one.id == finding(area: "Ekonomisk analys", subjects: [.organisation("2")]).id)
  }

  @Test("findings are ranked by severity, then kind, then id")
  func ranked() {
    let findings = [
      finding("b", .low, subjects: [.person("1")]), finding("a", .low, subjects: [.person("2")]),
      finding("a", .low, subjects: [.person("1")]), finding("c", .high, subjects: []),
      finding("c", .information, subjects: []), finding("c", .medium, subjects: []),
    ]
    #expect(
      findings.ranked().map { "\($0.severity) \($0.id)" } == [
        "high c", "medium c", "low a/person:1", "low a/person:2", "low b/person:1",
        "information c",
      ])
  }

  @Test("severities are ordered from information to high")
  func severities() {
    #expect(Severity.allCases.sorted() == [.information, .low, .medium, .high])
  }

  @Test("one on many is of the dataset, whatever its subjects, and counts as so many")
  func ofMany() {
    func many(_ ids: [String]) -> Finding {
      Finding(
        kind: "k", severity: .low, subjects: ids.map { .network($0) }, tellsOf: ids.count,
        basis: .counted, fact: Localised(""), meaning: Localised(""), action: Localised(""))
    }
    let three = many(["a", "b", "c"])
    #expect(three.id == "k/dataset:" && many(["a"]).id == three.id)
    #expect(three.isOfMany && three.cases == 3 && three.others == 2)
    #expect([three, three].cases == 6)
    let one = Finding(
      kind: "k", severity: .low, subjects: [.network("a")], basis: .counted, fact: Localised(""),
      meaning: Localised(""), action: Localised(""))
    #expect(!one.isOfMany && one.cases == 1 && one.id == "k/network:a")
  }

  private func finding(
    _ kind: String = "kind", _ severity: Severity = .low, area: String = "", subjects: [Subject]
  ) -> Finding {
    Finding(
      kind: kind, severity: severity, area: area, subjects: subjects, basis: .counted,
      fact: Localised(.empty),
      meaning: Localised(.empty), action: Localised(.empty))
  }
}
