// What does not change when rows are written in another way: in two terms, twice, in another order.

import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing

@Suite struct SplitRowsTests {
  /// The rows of the example's memberships.csv.
  private func rows() throws -> (header: String, rows: [[String]]) {
    let text = try String(contentsOfFile: Example.path + "/memberships.csv", encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let header = try #require(lines.first)
    try #require(header == "person,network,role,from,to,attended")
    return (
      header,
      lines.dropFirst().map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    )
  }

  private func loaded(_ header: String, _ rows: [[String]]) throws -> Loaded<Roster> {
    let folder = try Example.copy()
    let lines = [header] + rows.map { $0.joined(separator: ",") }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "memberships.csv")
    return loadRoster(folder: folder.path)
  }

  /// The rows, each as two terms that follow on one another.
  private func split(_ rows: [[String]]) -> [[String]] {
    rows.enumerated().flatMap { number, row -> [[String]] in
      let (from, to) = (day(row[3]), day(row[4]))
      let first = from ?? Day(number: (to?.number ?? 20_000) - 1000)
      // The first term is a day long, a year, or ends the day before the last.
      let last = to.map { Int($0.number) } ?? Int(first.number) + 5000
      guard last > Int(first.number) else { return [row] }
      let end = [Int(first.number), min(Int(first.number) + 364, last - 1), last - 1][number % 3]
      return [
        [row[0], row[1], row[2], row[3], Day(number: Int32(end)).description, row[5]],
        [row[0], row[1], row[2], Day(number: Int32(end + 1)).description, row[4], row[5]],
      ]
    }
  }

  private func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  @Test("every row as two adjacent terms is the same roster, without a word")
  func adjacent() throws {
    let (header, rows) = try rows()
    let whole = try loaded(header, rows)
    let split = try loaded(header, split(rows))
    #expect(rows.count > 500 && self.split(rows).count > 2 * rows.count - 20)
    let (a, b) = (try #require(whole.value), try #require(split.value))
    #expect(a.memberships == b.memberships)
    #expect(a.vacantSeats == b.vacantSeats)
    #expect(whole.diagnostics.sorted.map(\.code) == split.diagnostics.sorted.map(\.code))
  }

  @Test("terms that are shuffled and written twice are the same seats")
  func shuffled() throws {
    let (header, rows) = try rows()
    let whole = try #require(try loaded(header, rows).value)
    var random = SplitMix64(seed: 7)
    let all = split(rows) + rows.filter { !$0[0].hasPrefix("v") }
    let order = all.map { (random.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    let other = try #require(try loaded(header, order).value)
    #expect(Set(other.memberships) == Set(whole.memberships))
    #expect(other.memberships.count == whole.memberships.count)
    #expect(Set(other.vacantSeats) == Set(whole.vacantSeats))
    #expect(other.vacantSeats.count == whole.vacantSeats.count)
    #expect(other.assignments == whole.assignments)
  }
}
