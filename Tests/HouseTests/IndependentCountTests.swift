// The numbers of findings against a count of their own: from the rows of the files, by slow definitions.

import Findings
import Foundation
import TestSupport
import Testing
import Text

/// The rows of a file of the invented association, by the names of its columns; a quoted cell holds no quote.
private struct Rows {
  let all: [[String: String]]

  init(_ name: String) throws {
    let text = try String(contentsOfFile: Example.path + "/\(name).csv", encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { Self.cells(String($0)) }
    all = lines.dropFirst().map { cells in
      Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
    }
  }
}

extension Rows {
  /// The cells of a line; every other part between quotes is within them.
  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    for (place, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      let parts =
        place % 2 == 0
        ? part.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        : [String(part)]
      cells[cells.count - 1] += parts[0]
      cells += parts.dropFirst()
    }
    return cells
  }

  /// The first cells of a file of the invented association; none when it has no such file.
  static func abouts(_ name: String) throws -> [String] {
    let path = Example.path + "/\(name).csv"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
      .map { String($0.prefix { $0 != "," }) }
  }
}

extension [String: String] {
  fileprivate func text(_ column: String) -> String { self[column] ?? "" }
  fileprivate func number(_ column: String) -> Double? { Double(self[column] ?? "") }

  /// Whether it holds on the day; its dates are whole.
  fileprivate var isOn: Bool {
    (text("from").isEmpty || text("from") <= IndependentCountTests.day)
      && (text("to").isEmpty || text("to") >= IndependentCountTests.day)
  }
}

@Suite struct IndependentCountTests {
  static let day = "2026-11-21"

  /// Run once for all tests: the slowest part is the same.
  private static let sample = Result {
    try SampleFindings(
      "exempel-forbund",
      analyses: ["components", "sole_bridges", "dependency", "seats", "vacancies", "gaps"])
  }
  private var sample: SampleFindings { get throws { try Self.sample.get() } }

  /// Person and network of every seat: no vacancies, and deputies only when they came.
  private func seats() throws -> [(person: String, network: String)] {
    var seen: Set<String> = []
    return try Rows("memberships").all.filter { row in
      row.isOn && !row.text("person").hasPrefix("vakant")
        && (row.text("role") != "ersättare" || (row.number("attended") ?? 0) > 0)
        && seen.insert(row.text("person") + " " + row.text("network")).inserted
    }.map { ($0.text("person"), $0.text("network")) }
  }

  private func home() throws -> [String: String] {
    Dictionary(
      try Rows("people").all.map { ($0.text("id"), $0.text("organisation")) },
      uniquingKeysWith: { first, _ in first })
  }

  private func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  @Test("carries_more, carries_less: seats and expected seats of each organisation")
  func participation() throws {
    let (home, seats) = (try home(), try seats())
    for organisation in try Rows("organisations").all.map({ $0.text("id") }) {
      let own = seats.count { home[$0.person] == organisation }
      let expected = try Rows("seats").all.filter { $0.text("organisation") == organisation }
        .compactMap { $0.number("seats") }.reduce(0, +)
      let found = try sample.findings.first {
        ["carries_more", "carries_less"].contains($0.kind) && $0.ids == [organisation]
      }
      let isMore = Double(own) >= 1.5 * expected && Double(own) - expected >= 3
      // Where it has no seat, and whoever represents it sits.
      let represented = try Rows("representation").all.count { row in
        let (network, by) = (row.text("network"), row.text("by"))
        return row.isOn && row.text("organisation") == organisation
          && !seats.contains { $0.network == network && home[$0.person] == organisation }
          && seats.contains { $0.network == network && ($0.person == by || home[$0.person] == by) }
      }
      let filled = Double(own + represented)
      let isLess = filled <= 0.5 * expected && expected - filled >= 3
      #expect(found?.kind == (isMore ? "carries_more" : isLess ? "carries_less" : nil))
      guard let found else { continue }
      #expect(
        found.fact.swedish.withIDs.hasPrefix(
          "\(organisation) har \(own) platser i nätverken och väntas ha \(Int(expected).inWords(.swedish))."
        ))
    }
  }

  @Test("small_against_large: medians, the exception, and the rank correlation")
  func sizes() throws {
    let (home, seats) = (try home(), try seats())
    let rows = try Rows("organisations").all.sorted {
      ($0.number("population") ?? 0) < ($1.number("population") ?? 0)
    }
    let fills = try rows.map { row in
      let expected = try Rows("seats").all.filter { $0.text("organisation") == row.text("id") }
        .compactMap { $0.number("seats") }.reduce(0, +)
      return Double(seats.count { home[$0.person] == row.text("id") }) / expected
    }
    let (small, large) = (median(Array(fills.prefix(7))), median(Array(fills.suffix(7))))
    let found = try #require(try sample.of("small_against_large").first)
    let text = found.fact.swedish.withIDs
    #expect(text.contains("hälften högst \(small.percent(.swedish)) av sina väntade platser"))
    #expect(text.contains("största högst \(large.percent(.swedish))"))
    // Medians 36 and 83 %, and Aspnäs, as counted by hand from the files in the review of 2026-11-27.
    #expect(small.percent(.swedish) == "36\u{A0}%" && large.percent(.swedish) == "83\u{A0}%")
    #expect(text.contains("Undantaget är en liten organisation (9005, 333\u{A0}%)."))
    let ranks = fills.map { one in
      Double(fills.count { $0 < one }) + Double(fills.count { $0 == one } + 1) / 2
    }
    func sum(_ x: [Double], _ y: [Double]) -> Double {
      zip(x, y).reduce(0) { $0 + ($1.0 - 8) * ($1.1 - 8) }
    }
    let places = (1...15).map(Double.init)
    let rho = sum(ranks, places) / (sum(ranks, ranks) * sum(places, places)).squareRoot()
    #expect(abs(try #require(found.measure("rank_correlation")) - rho) < 1e-12)
    // The review had 0.65 and p 0.009.
    let p = try #require(found.measure("p"))
    #expect(abs(rho - 0.65) < 0.005 && abs(p - 0.009) < 0.004)
  }

  @Test("carries_much: seats and hours of each person told of")
  func load() throws {
    let seats = try seats()
    let hours = Dictionary(
      try Rows("networks").all.map { row in
        (
          row.text("id"),
          (row.number("meetings_per_year") ?? 0) * (row.number("hours_per_meeting") ?? 0)
        )
      }, uniquingKeysWith: { first, _ in first })
    let found = try sample.of("carries_much")
    #expect(!found.isEmpty)
    for finding in found {
      let own = seats.filter { $0.person == finding.ids[0] }
      let time = own.reduce(0.0) { $0 + (hours[$1.network] ?? 0) }
      #expect(
        finding.fact.swedish.withIDs.hasPrefix(
          "\(finding.ids[0]) har \(own.count.inWords(.swedish)) platser, som tar "
            + "\(Int(time.rounded()).inWords(.swedish)) timmar om året"
        ))
    }
  }

  @Test("sole_link_share: pairs of networks with one, and with any, person in common")
  func links() throws {
    let people = Dictionary(grouping: try seats(), by: \.network).mapValues {
      Set($0.map(\.person))
    }
    let ids = people.keys.sorted()
    let shared = ids.flatMap { a in
      ids.filter { $0 > a }.map { (people[a] ?? []).intersection(people[$0] ?? []).count }
    }.filter { $0 > 0 }
    let found = try #require(try sample.of("sole_link_share").first)
    #expect(found.measure("linked_pairs") == Double(shared.count))
    #expect(found.measure("sole_links") == Double(shared.count { $0 == 1 }))
    #expect(found.fact.swedish.withIDs.hasPrefix("Av \(shared.count) kontakter mellan nätverk"))
  }

  @Test("dependency: everybody of the two upper classes is told of or counted")
  func dependency() throws {
    let sheet = try #require(try sample.sheets.first { $0.name == "dependency" })
    let upper = sheet.texts(.class).count { $0 == "high" || $0 == "medium" }
    #expect(upper > 0)
    #expect(try sample.of("dependency").cases == upper)
  }

  @Test("could_be_one and overlap_across: people in common")
  func likeness() throws {
    let people = Dictionary(grouping: try seats(), by: \.network).mapValues {
      Set($0.map(\.person))
    }
    let found = try sample.of("could_be_one") + sample.of("overlap_across")
    #expect(!found.isEmpty)
    for finding in found {
      let both = (people[finding.ids[0]] ?? []).intersection(people[finding.ids[1]] ?? [])
      #expect(finding.fact.swedish.withIDs.contains("har \(both.count) gemensamma deltagare"))
      let (a, b) = (people[finding.ids[0]] ?? [], people[finding.ids[1]] ?? [])
      let text = finding.fact.swedish.withIDs
      #expect(text.contains(": samma personer.") == (a == b), "\(text)")
      #expect(
        text.contains(": alla i det mindre")
          == (a != b && both.count == min(a.count, b.count) && !text.contains("nästan samma")),
        "\(text)")
    }
  }

  @Test("diagonal_gap: shared initiatives and areas, told by what they are, and nobody in common")
  func gaps() throws {
    let seats = try seats()
    var initiatives: [String: Set<String>] = [:]
    for row in try Rows("initiative_networks").all {
      initiatives[row.text("network"), default: []].insert(row.text("initiative"))
    }
    var area: [String: String] = [:]
    for row in try Rows("initiatives").all {
      area[row.text("id")] = row.text("area")
      if !row.text("network").isEmpty {
        initiatives[row.text("network"), default: []].insert(row.text("id"))
      }
    }
    let found = try sample.of("diagonal_gap")
    #expect(found.count == 16)
    for finding in found {
      let (a, b) = (finding.ids[0], finding.ids[1])
      let (x, y) = (initiatives[a] ?? [], initiatives[b] ?? [])
      let both = x.intersection(y)
      func areas(_ all: Set<String>) -> Set<String> { Set(all.compactMap { area[$0] }) }
      let common = areas(x).intersection(areas(y)).subtracting(areas(both))
      #expect(finding.measure("shared_initiatives") == Double(both.count))
      let text = finding.fact.swedish.withIDs + finding.meaning.swedish.withIDs
      #expect(text.contains("gemensamt initiativ") == (both.count == 1))
      #expect(text.contains("gemensamma initiativ") == (both.count > 1))
      #expect(text.contains("initiativ i samma område") == !common.isEmpty)
      for name in common { #expect(text.contains(name)) }
      let people = [a, b].map { id in Set(seats.filter { $0.network == id }.map(\.person)) }
      #expect(people[0].isDisjoint(with: people[1]))
    }
  }

  @Test("empty_network, vacant_seats: networks in which nobody sits, and vacancies of each")
  func empty() throws {
    let sat = Set(try seats().map(\.network))
    let none = try Rows("networks").all.map { $0.text("id") }.filter { !sat.contains($0) }
    #expect(try sample.of("empty_network").map { $0.ids[0] } == none)
    let vacant = try Rows("memberships").all.filter {
      $0.text("person").hasPrefix("vakant") && $0.isOn
    }
    for finding in try sample.of("vacant_seats") {
      let own = vacant.count { $0.text("network") == finding.ids[0] }
      #expect(finding.measure("vacant_seats") == Double(own))
    }
  }

  @Test("initiative_loose, initiative_stuck, initiatives_first: owner, mandate, days and sums")
  func initiatives() throws {
    let rows = try Rows("initiatives").all
    let decisions = try Rows("decisions").all
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    func date(_ text: String) throws -> Date {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      return try #require(
        calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2])))
    }
    for row in rows {
      let isDecided = decisions.contains {
        $0.text("about") == "initiative:" + row.text("id") && $0.text("level") == "politisk"
          && ["assignment", "direction"].contains($0.text("kind")) && $0.text("status") != "dropped"
      }
      let missing = ["owner", "mandate"].count {
        row.text($0).isEmpty && !($0 == "mandate" && isDecided)
      }
      let loose = try sample.of("initiative_loose").first { $0.ids == [row.text("id")] }
      #expect((loose?.measure("missing") ?? 0) == Double(missing), "\(row.text("id"))")
      let days = calendar.dateComponents(
        [.day], from: try date(row.text("since")), to: try date(Self.day)
      ).day
      let stuck = try sample.of("initiative_stuck").first { $0.ids.contains(row.text("id")) }
      let isStuck = (days ?? 0) > 730 && row.text("stage") != "mandated"
      #expect((stuck != nil) == isStuck)
    }
    let stuck = try #require(try sample.of("initiative_stuck").first)
    #expect(stuck.isOfMany && stuck.cases == stuck.ids.count)
    #expect(stuck.measure("of") == Double(rows.count))
    #expect(
      stuck.fact.swedish.withIDs.hasPrefix(
        "\(stuck.cases.asOpening(.swedish)) av \(rows.count.inWords(.swedish)) initiativ har stått")
    )
    let sums = rows.compactMap { row -> Double? in
      let marks = ["benefit", "feasibility", "fit"].compactMap { row.number($0) }
      return marks.count == 3 ? marks.reduce(0, +) : nil
    }
    let first = try #require(try sample.of("initiatives_first").first)
    #expect(first.measure("score") == sums.max())
    #expect(first.fact.swedish.withIDs.contains("av \(sums.count.inWords(.swedish)) bedömda"))
  }

  @Test("can_start, nobody_leads: who leads and joins in every area")
  func readiness() throws {
    // The sample is of 2026-11-21; days of the same form are in the order of their texts.
    let areas = Dictionary(grouping: try Rows("readiness").all) { $0.text("area") }
    for (area, all) in areas {
      let rows = all.filter { row in
        let (asked, until) = (row.text("asked"), row.text("until"))
        return until.isEmpty ? asked.isEmpty || asked >= "2024-11-21" : until >= "2026-11-21"
      }
      let ledOnce = Set(all.map { $0.text("organisation") })
        .subtracting(rows.map { $0.text("organisation") })
      let hasLapsedLead = all.contains {
        ledOnce.contains($0.text("organisation")) && $0.text("stance") == "leda"
      }
      let lead = rows.filter { $0.text("stance") == "leda" }.map { $0.text("organisation") }
      let join = rows.filter { $0.text("stance") == "öka" }.map { $0.text("organisation") }
      let starts = try sample.of("can_start").first { $0.area == area }
      #expect((starts != nil) == (!lead.isEmpty && lead.count + join.count >= 2))
      if let starts { #expect(starts.ids == lead.sorted() + join.sorted()) }
      let nobody = try sample.of("nobody_leads").first { $0.area == area }
      #expect((nobody != nil) == (lead.isEmpty && !hasLapsedLead && !rows.isEmpty))
      if let nobody { #expect(nobody.measure("join") == Double(join.count)) }
    }
  }

  @Test("outcomes: what is not followed up, and what is of another matter")
  func outcomes() throws {
    // Where effects.csv tells of a collaboration, the texts are not compared.
    let measured = Set(try Rows.abouts("effects"))
    let running = try Rows("collaborations").all.filter(\.isOn)
    let rows = running.filter { !measured.contains("collaboration:" + $0.text("id")) }
    let open = rows.filter { !$0.text("expected").isEmpty && $0.text("outcome").isEmpty }
    #expect(
      try sample.of("not_followed_up").map { $0.ids[0] }.sorted() == open.map { $0.text("id") })
    // The files have four texts: lower and higher cost, better and worse quality.
    let other = rows.filter { row in
      let (a, b) = (row.text("expected"), row.text("outcome"))
      return !a.isEmpty && !b.isEmpty && a.contains("kostnad") != b.contains("kostnad")
    }
    let found = try sample.of("outcome_of_another_matter")
    #expect(found.map { $0.ids[0] }.sorted() == other.map { $0.text("id") })
    for finding in found {
      let row = try #require(other.first { $0.text("id") == finding.ids[0] })
      #expect(
        finding.fact.swedish.withIDs
          == "\(row.text("id")) väntades ge: \(row.text("expected")). "
          + "Angivet utfall: \(row.text("outcome")).")
    }
    let keyless = running.filter { $0.text("cost_key").isEmpty }.map { $0.text("id") }
    #expect(
      Set(try sample.of("no_cost_key").map { $0.ids[0] }).isSubset(of: Set(keyless)))
  }

  @Test("selftest: sums by hand, the interval from the table of t, and the limit between bands")
  func selfTest() throws {
    // t with 2.5 % above, by degrees of freedom, from any printed table.
    let t = [6: 2.447, 8: 2.306]
    // Of several rounds the last is told.
    let last = try Rows("selftest").all.filter { $0.text("date") > "2026" }
    let groups = Dictionary(grouping: last) { $0.text("collaboration") }
    for finding in try sample.of("selftest") {
      let rows = try #require(groups[finding.ids[0]])
      let sums = rows.compactMap { row -> Double? in
        let given = (1...21).compactMap { row.number("q\($0)") }
        return given.count >= 11 ? 21 * given.reduce(0, +) / Double(given.count) : nil
      }
      let n = Double(sums.count)
      let mean = sums.reduce(0, +) / n
      let s = (sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)).squareRoot()
      let reach = try #require(t[sums.count - 1]) * s / n.squareRoot()
      #expect(abs(try #require(finding.measure("sum")) - mean) < 1e-9)
      #expect(abs(try #require(finding.measure("sum_low")) - (mean - reach)) < 0.005)
      #expect(abs(try #require(finding.measure("sum_high")) - (mean + reach)) < 0.005)
      let crossed = [41.5, 62.5, 83.5, 94.5].count { mean - reach < $0 && $0 <= mean + reach }
      let text = finding.fact.swedish.withIDs
      #expect(text.contains("på gränsen mellan") == (crossed > 0), "\(text)")
    }
    // Sum 42.1 ± 2.1 of nine straddles 41.5, in the review of 2026-11-27.
    let s005 = try #require(try sample.of("selftest").first { $0.ids == ["s-005"] })
    #expect(s005.fact.swedish.withIDs.contains("på gränsen mellan två nivåer: 21–41 och 42–62"))
  }

  @Test("hosts_often, chairs_often: networks hosted and chaired")
  func leaders() throws {
    let networks = try Rows("networks").all
    let (home, seats) = (try home(), try seats())
    for finding in try sample.of("hosts_often") {
      let own = networks.count { $0.text("host") == finding.ids[0] }
      #expect(finding.measure("hosts") == Double(own) && finding.measure("total") == 36)
      let sat = Set(seats.filter { home[$0.person] == finding.ids[0] }.map(\.network))
      let away = networks.count {
        $0.text("host") == finding.ids[0] && !sat.contains($0.text("id"))
      }
      #expect(finding.measure("outside") == Double(away))
    }
    let chairs = try Rows("memberships").all.filter { $0.isOn && $0.text("role") == "ordförande" }
    for finding in try sample.of("chairs_often") {
      let own = Set(
        chairs.filter { home[$0.text("person")] == finding.ids[0] }.map { $0.text("network") })
      #expect(finding.measure("chairs") == Double(own.count))
    }
  }

  @Test("ladder_wanted, weak_factors, ready_to_prepare: steps, marks and drivers")
  func stated() throws {
    let ladder = Dictionary(grouping: try Rows("ladder").all) { $0.text("collaboration") }
    let wanted = try #require(try sample.of("ladder_wanted").first)
    let means = ladder.compactMapValues { rows -> Double? in
      let moves = rows.compactMap { row in
        row.number("wanted").flatMap { wanted in row.number("current").map { wanted - $0 } }
      }
      return moves.isEmpty ? nil : moves.reduce(0, +) / Double(moves.count)
    }
    let running = Set(try Rows("collaborations").all.filter(\.isOn).map { $0.text("id") })
    #expect(
      Set(wanted.ids) == Set(means.filter { $0.value >= 1 && running.contains($0.key) }.keys))
    let farthest = try #require(means[wanted.ids[0]])
    #expect(wanted.measure("steps") == farthest)
    #expect(
      wanted.fact.swedish.withIDs.contains(
        "\(wanted.ids[0]) (\(farthest.shown(.swedish, decimals: 1)))"))
    let marks = Dictionary(grouping: try Rows("key_factors").all) { $0.text("factor") }
    let weak = try #require(try sample.of("weak_factors").first).fact.swedish.withIDs
    let told = marks.filter { weak.contains($0.key + " (") }
    #expect(told.count == 2)
    for (factor, rows) in told {
      let given = rows.filter { running.contains($0.text("collaboration")) }
        .compactMap { $0.number("rating") }
      let mean = (given.reduce(0, +) / Double(given.count)).shown(.swedish, decimals: 1)
      #expect(weak.contains("\(factor) (\(mean)") && 2 * given.count { $0 <= 1 } >= given.count)
    }
    let parties = Dictionary(grouping: try Rows("initiative_parties").all) {
      $0.text("initiative")
    }
    let identified = try Rows("initiatives").all.filter { $0.text("stage") == "identified" }
    let ready = identified.filter { row in
      !row.text("owner").isEmpty
        && (parties[row.text("id")] ?? []).contains {
          $0.text("organisation") != row.text("owner")
        }
    }
    let found = try #require(try sample.of("ready_to_prepare").first)
    #expect(found.measure("initiatives") == Double(ready.count))
    #expect(found.measure("of") == Double(identified.count))
  }
}
