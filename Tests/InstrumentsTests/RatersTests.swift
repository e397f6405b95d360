// Several who rate one factor: means, their number, spread from three on, and the latest day.

import Findings
import Instruments
import Roster
import Testing

@Suite struct RatersTests {
  private func row(
    _ rating: Int?, _ rater: String, _ day: Int32? = nil, of organisation: Index? = nil
  ) -> KeyFactor {
    var row = KeyFactor(collaboration: 0, factor: "rätt medel")
    (row.rating, row.rater, row.organisation) = (rating, rater, organisation)
    row.date = day.map { Day(number: $0) }
    return row
  }

  private func rating(_ rows: [KeyFactor]) throws -> KeyFactors.Rating {
    var roster = Roster.small(populations: [1, 1], people: [], networks: [])
    roster.collaborations = [Collaboration(id: "s", name: "S")]
    roster.keyFactors = rows
    return try #require(KeyFactors(of: roster, asOf: Day(number: 100))?.ratings.first)
  }

  @Test("the mean over raters; of two no spread, of three that of the sample")
  func spread() throws {
    let two = try rating([row(1, "a"), row(2, "b")])
    #expect(two.rating == 1.5 && two.raters == 2 && two.spread == nil)
    let three = try rating([row(1, "a", 5), row(2, "b", 9), row(3, "a", 7, of: 1)])
    #expect(three.rating == 2 && three.raters == 3 && three.spread == 1)
    #expect(three.latest == Day(number: 9))
    #expect(three.by == ["a", "b", "Organisation 1: a"])
    // Who gives no rating is no rater.
    let silent = try rating([row(1, "a"), row(2, "b"), row(nil, "c", 50)])
    #expect(silent.raters == 2 && silent.spread == nil && silent.latest == nil)
  }

  @Test(
    "of each rater the latest row counts; one without a day is older, one after the day is not there"
  )
  func latest() throws {
    #expect(try rating([row(3, "a", 10), row(1, "A", 5)]).rating == 3)
    #expect(try rating([row(3, "a", 10), row(1, "a", 10)]).rating == 1)
    #expect(try rating([row(3, "a", 10), row(1, "a")]).rating == 3)
    #expect(try rating([row(3, "a"), row(1, "a", 10)]).rating == 1)
    #expect(try rating([row(3, "a", 100), row(1, "a", 101)]).rating == 3)
  }

  @Test("weak is a mean of 1 or less, and not a little above")
  func weak() throws {
    func weak(_ ratings: [Int]) throws -> Int? {
      var roster = Roster(name: "r")
      roster.collaborations = [Collaboration(id: "s", name: "S")]
      roster.keyFactors = ratings.enumerated().map { row($1, "r\($0)") }
      return KeyFactors(of: roster, asOf: .today)?.factors.first?.weak
    }
    #expect(try weak([0, 1, 1]) == 1)
    #expect(try weak([0, 2]) == 1)
    #expect(try weak([1, 1, 2]) == 0)
  }

  @Test("who rated stands in the table only where a row tells")
  func columns() throws {
    func columns(_ rows: [KeyFactor]) throws -> [String] {
      var roster = Roster(name: "r")
      roster.collaborations = [Collaboration(id: "s", name: "S")]
      roster.keyFactors = rows
      let outcome = try #require(KeyFactors(of: roster, asOf: Day(number: 100))).outcome
      return outcome.columns.filter { $0.table == .keyFactors }.map(\.column.name)
    }
    #expect(try columns([row(1, "")]) == ["collaboration", "factor", "factor_group", "rating"])
    #expect(
      try columns([row(1, "kommunchef")]).suffix(4)
        == ["raters", "rating_spread", "date", "rater"])
  }

  @Test("the slow definition of means over raters agrees on 200 seeded tables")
  func definition() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let rows = (0..<1 + generator.below(12)).map { _ in
        row(
          generator.below(4), ["a", "b", "c"][generator.below(3)],
          (generator.below(10) < 3) ? nil : Int32(generator.below(6)))
      }
      var held: [Double] = []
      for rater in ["a", "b", "c"] {
        // The last of those that no other row is newer than.
        let own = rows.filter { $0.rater == rater }
        let newest = own.map { $0.date?.number ?? -1 }.max()
        if let row = own.last(where: { ($0.date?.number ?? -1) == newest }), let given = row.rating
        {
          held.append(Double(given))
        }
      }
      let result = try rating(rows)
      #expect(result.raters == held.count)
      #expect(abs((result.rating ?? -9) - held.reduce(0, +) / Double(held.count)) < 1e-12)
    }
  }
}
