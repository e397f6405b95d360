// How many findings may be high: one in twenty, five at most, kinds by turns, nothing left out.

import Findings
import Testing
import Text

@Suite struct FewHighTests {
  @Test(
    "one in twenty, at least one where there is any, never more than five",
    arguments: [(0, 0), (1, 1), (19, 1), (39, 1), (40, 2), (59, 2), (99, 4), (100, 5), (9_999, 5)])
  func limit(count: Int, limit: Int) {
    #expect(FewHigh.limit(of: count) == limit)
  }

  @Test("what there is room for stays as it is")
  func room() {
    let few = [finding("a", "1", .high)] + low(19)
    #expect(few.withFewHigh().map(\.severity) == few.map(\.severity))
  }

  @Test("the others are of medium severity, in their places, and nothing is left out")
  func others() {
    let many = (0..<30).map { finding("a", "\($0)", .high, weight: Double($0)) } + low(70)
    let told = many.withFewHigh()
    #expect(told.map(\.id) == many.map(\.id))
    #expect(told.count { $0.severity == .high } == 5)
    #expect(told.prefix(30).count { $0.severity == .medium } == 25)
    // Those that weigh most keep their place.
    #expect(
      told.filter { $0.severity == .high }.map(\.subjects) == (25..<30).map { [.person("\($0)")] })
  }

  @Test("kinds take turns, those that are surest first")
  func turns() {
    let many =
      (0..<10).map { finding("sought", "\($0)", .high, basis: .searched(.tried(rules: false))) }
      + (0..<10).map { finding("counted", "\($0)", .high, basis: .counted) }
      + (0..<10).map { finding("chosen", "\($0)", .high, basis: .rule) } + low(50)
    let high = many.withFewHigh().filter { $0.severity == .high }
    #expect(high.count == 4)
    #expect(
      high.map(\.kind).sorted() == ["chosen", "counted", "counted", "sought"])
  }

  @Test("of kinds that are as sure, the one that is true of more comes first, then by name")
  func cases() {
    var wide = finding("wide", "1", .high)
    wide.others = 8
    let high = ([finding("b", "1", .high), finding("a", "1", .high), wide] + low(37))
      .withFewHigh().filter { $0.severity == .high }
    #expect(Set(high.map(\.kind)) == ["wide", "a"])
  }

  @Test("a stand-in, and what may be chance, is never high")
  func unsure() {
    let chance = Tested(.hosts, p: 0.5, error: 0, draws: 0)
    let certain = Tested(.hosts, p: 0.0001, error: 0, draws: 0)
    let all = [
      finding("proxy", "1", .high, basis: .proxy), finding("none", "1", .high, basis: nil),
      finding("chance", "1", .high, basis: .tested(chance, sides: 1)),
      finding("certain", "1", .high, basis: .tested(certain, sides: 1)),
    ]
    #expect(all.withFewHigh().map(\.severity) == [.medium, .medium, .medium, .high])
  }

  @Test("a run tells findings with the limit")
  func outcomes() {
    var one = Outcome()
    one.findings = (0..<3).map { finding("a", "\($0)", .high) }
    var other = Outcome()
    other.findings = (0..<3).map { finding("b", "\($0)", .high) }
    let told = [one, other].findings
    #expect(told.map(\.severity) == [.high] + [Severity](repeating: .medium, count: 5))
  }

  private func low(_ count: Int) -> [Finding] {
    (0..<count).map { finding("low", "\($0)", .low) }
  }

  private func finding(
    _ kind: String, _ person: String, _ severity: Severity, basis: Basis? = .counted,
    weight: Double = 0
  ) -> Finding {
    Finding(
      kind: kind, severity: severity, subjects: [.person(person)],
      measures: [Measure("weight", weight)], basis: basis,
      fact: Localised(swedish: "", english: ""),
      meaning: Localised(swedish: "", english: ""), action: Localised(swedish: "", english: ""))
  }
}
