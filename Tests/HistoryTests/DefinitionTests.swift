// History against the definition: every night as it was, every difference as two rosters compared.

import Findings
import Foundation
import History
import TestSupport
import Testing
import Text

@Suite struct DefinitionTests {
  private func run(_ number: Int) -> KeptRun {
    KeptRun(
      name: "night-\(number)", asOf: "2026-01-\(number < 9 ? "0" : "")\(number + 1)",
      started: "2026-01-01T01:15:00Z", fingerprint: "f\(number)", goodUntil: "2026-01-31",
      hasFixedDay: false, status: 0, worst: .medium)
  }

  @Test(
    "what a night saw is read back, and any two nights differ as their rosters do",
    arguments: 0..<30)
  func definition(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/history.sqlite")
    let nights = Nights(seed: seed, count: 9)
    var runs: [KeptRun] = []
    for (number, sight) in nights.sights.enumerated() {
      if let last = runs.last {
        // What a report tells before the run is written down is what history tells afterwards.
        let told = try history.difference(
          of: "d", from: last, to: run(number).point, sight)
        try check(told, nights, number - 1, number)
      }
      runs.append(try history.record(run(number), of: "d", sight))
      // Another dataset in the same file has no part in it.
      _ = try history.record(run(number), of: "other", Sight())
    }
    for (number, run) in runs.enumerated() {
      let kept = try history.sight(of: run, "d")
      #expect(Set(kept.rows) == Set(nights.sights[number].rows))
      #expect(Set(kept.figures) == Set(nights.sights[number].figures))
      #expect(Set(kept.findings) == Set(nights.sights[number].findings))
      #expect(kept.inputs == nights.sights[number].inputs)
    }
    for old in runs.indices {
      for new in runs.indices {
        let told = try history.difference(of: "d", from: runs[old], to: runs[new])
        try check(told, nights, old, new)
      }
    }
  }

  private func check(_ told: Difference, _ nights: Nights, _ old: Int, _ new: Int) throws {
    let (before, after) = (nights.seats[old], nights.seats[new])
    func seats(_ changes: [RosterChange]) -> Set<[String]> {
      Set(
        changes.filter { $0.kind == .joined || $0.kind == .left }
          .map { [$0.subject.id, $0.place?.id ?? ""] })
    }
    let joined = told.roster.filter { $0.kind == .joined }
    let left = told.roster.filter { $0.kind == .left }
    #expect(seats(joined) == after.subtracting(before))
    #expect(seats(left) == before.subtracting(after))
    #expect(
      Set(told.roster.filter { $0.kind == .networkBegan }.map(\.subject.id))
        == nights.networks[new].subtracting(nights.networks[old]))
    #expect(
      Set(told.roster.filter { $0.kind == .networkEnded }.map(\.subject.id))
        == nights.networks[old].subtracting(nights.networks[new]))
    let was = Figures(before, nights.networks[old]).all
    let now = Figures(after, nights.networks[new]).all
    #expect(Set(told.figures.map(\.name)) == Set(was.keys.filter { was[$0] != now[$0] }))
    for figure in told.figures {
      #expect(figure.before == .count(was[figure.name] ?? -1))
      #expect(figure.after == .count(now[figure.name] ?? -1))
      #expect(figure.isExact)
      guard figure.name != "networks" else { continue }
      #expect(
        seats(figure.causes) == causes(of: figure.name, before, after),
        "\(figure.name), nights \(old) and \(new)")
    }
    #expect(
      Set(told.former.map(\.id))
        == Set(before.map { $0[0] }).subtracting(after.map { $0[0] }))
    let busy = { (seats: Set<[String]>) in
      Set(seats.map { $0[0] }.filter { person in seats.count { $0[0] == person } > 2 })
    }
    #expect(
      told.newFindings.map(\.id)
        == busy(after).subtracting(busy(before)).map { "busy/person:\($0)" }.sorted())
    #expect(
      told.goneFindings.map(\.id)
        == busy(before).subtracting(busy(after)).map { "busy/person:\($0)" }.sorted())
    #expect(told.files.isEmpty == (before.count == after.count))
  }

  @Test("the trend has the value of every run")
  func trend() throws {
    let folder = try TemporaryFolder()
    let history = try History(folder.path + "/history.sqlite")
    let nights = Nights(seed: 7, count: 12)
    for (number, sight) in nights.sights.enumerated() {
      _ = try history.record(run(number), of: "d", sight)
    }
    let trends = try history.trends(of: "d")
    #expect(trends.map(\.name) == trends.map(\.name).sorted())
    let memberships = try #require(trends.first { $0.name == "memberships" })
    #expect(memberships.points.map(\.value) == nights.seats.map { .count($0.count) })
    #expect(memberships.label.swedish == "uppdrag")
    // More runs than the limit: the last of each month, here of one month only.
    #expect(try history.trends(of: "d", limit: 5).allSatisfy { $0.points.count == 1 })
  }
}
