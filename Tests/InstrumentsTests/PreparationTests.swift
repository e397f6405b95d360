// Areas to prepare: a driver and wider interest, on the pre-study's own list.

import Findings
import Instruments
import Roster
import Testing
import Text

@Suite struct PreparationTests {
  /// §8.2 of the pre-study "C tillsammans" (2020): driver, others who would drive, and whether the text
  /// tells of wider interest.
  private static let areas: [(String, driver: Index, others: [Index], isWanted: Bool)] = [
    ("Antikvarisk kompetens", 2, [1], true), ("Bostadsanpassning", 1, [], false),
    ("Familjerätt", 2, [], false), ("MAR", 0, [], true), ("MAS", 0, [], true),
    ("Måltidsverksamhet", 0, [], true), ("Pool av projektledare", 0, [1], true),
    ("Socialrättsjurist", 0, [3], true), ("Statsbidrag", 0, [], false),
    ("Systemansvar", 0, [], true),
  ]

  private static var roster: Roster {
    var roster = Roster(name: "C tillsammans")
    roster.organisations = ["Knivsta", "Älvkarleby", "Östhammar", "Tierp"].map {
      Organisation(id: $0, name: $0)
    }
    roster.initiatives = areas.map { area in
      var one = Initiative(id: area.0, name: area.0)
      one.stage = .identified
      one.owner = area.driver
      one.parties = [area.driver] + area.others
      one.isWidelyWanted = area.isWanted ? true : nil
      return one
    }
    return roster
  }

  @Test("the six areas that the pre-study picks out, MAS and MAR in a row each")
  func preStudy() throws {
    let preparation = try #require(Preparation(of: Self.roster, asOf: Day(number: 0)))
    #expect(
      preparation.rows.filter { $0.isReady == true }.map(\.name) == [
        "Antikvarisk kompetens", "MAR", "MAS", "Måltidsverksamhet", "Pool av projektledare",
        "Socialrättsjurist", "Systemansvar",
      ])
    #expect(preparation.outcome.findings.map(\.kind) == ["ready_to_prepare"])
    #expect(
      plain(try #require(preparation.outcome.findings.first).fact.english).hasPrefix(
        "Of ten areas to prepare, seven have both a driving organisation and wider interest: "
          + "Antikvarisk kompetens (<Östhammar>), MAR (<Knivsta>)"))
  }

  @Test("a named party is interest enough; the owner alone, or no owner, is not")
  func rule() throws {
    var roster = Self.roster
    for row in roster.initiatives.indices { roster.initiatives[row].isWidelyWanted = nil }
    roster.initiatives[7].owner = nil
    let preparation = try #require(Preparation(of: roster, asOf: Day(number: 0)))
    #expect(
      preparation.rows.filter { $0.isReady == true }.map(\.name) == [
        "Antikvarisk kompetens", "Pool av projektledare",
      ])
  }

  @Test("other stages, and what begins after the day, are not here")
  func stages() throws {
    var roster = Self.roster
    roster.initiatives[0].since = Day(number: 1)
    roster.initiatives[1].stage = .tested
    let preparation = try #require(Preparation(of: roster, asOf: Day(number: 0)))
    #expect(preparation.rows.map(\.id) == Self.areas.dropFirst(2).map(\.0))
    roster.initiatives = Array(roster.initiatives.prefix(2))
    #expect(Preparation(of: roster, asOf: Day(number: 0)) == nil)
  }
}
