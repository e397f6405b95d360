// settings.yaml: values, defaults and everything that is said of them.

// Foundation reads the article.
import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing
import Text

@Suite struct SettingsTests {
  private func load(_ text: String) throws -> Loaded<Settings> {
    try Dataset(["settings.yaml": text]).inFolder { loadSettings(path: $0 + "/settings.yaml") }
  }

  @Test("every key is read")
  func values() throws {
    let settings = try #require(
      try load(
        "title: Åtta kommuner\nlanguage: en\nlevels: [nämnd, chef, profession]\n"
          + "deputies: always\nseed: 18446744073709551615\nas_of: 2026-06\n"
      ).value)
    #expect(settings.title == "Åtta kommuner")
    #expect(settings.language == .english)
    #expect(settings.levels.map(\.word) == ["nämnd", "chef", "profession"])
    #expect(settings.levels.map(\.rank) == [0, 1, 2])
    #expect(settings.levels.map(\.kind) == [.political, .manager, .professional])
    #expect(settings.deputies == .always)
    #expect(settings.seed == .max)
    #expect(settings.asOf?.description == "2026-06-30")
  }

  @Test("what is kept, for how long, and since when changes are told of")
  func history() throws {
    let text =
      "keep: 7 nätter, 6 månader\nretention: 2 år\nlast_board_meeting: 2026-09-15\nmandate_ends: 2026-12\n"
    let settings = try #require(try load(text).value)
    #expect(settings.keep.nights == 7 && settings.keep.months == 6)
    #expect(settings.retentionMonths == 24)
    #expect(settings.lastBoardMeeting?.description == "2026-09-15")
    #expect(settings.mandateEnds?.description == "2026-12-31")
    let other = try #require(try load("keep: 3 nights\nretention: 18 months\n").value)
    #expect(other.keep.nights == 3 && other.keep.months == 0 && other.retentionMonths == 18)
  }

  @Test(
    "a span of time that cannot be read is refused",
    arguments: [
      "keep: 30", "keep: 0 nights", "keep: 12 months", "keep: 30 nights, 2 years", "keep: ''",
      "retention: 0 months", "retention: 3 nights", "retention: long", "last_board_meeting: soon",
      "mandate_ends: after the election",
    ])
  func spans(_ text: String) throws {
    #expect(try load(text + "\n").value == nil)
  }

  @Test("an absent or empty file gives the defaults", arguments: ["", "# nothing\n", "---\n"])
  func defaults(_ text: String) throws {
    let loaded = try load(text)
    #expect(loaded.value == Settings())
    #expect(loaded.diagnostics.isEmpty)
    let absent = try Dataset([:]).inFolder { loadSettings(path: $0 + "/settings.yaml") }
    #expect(absent.value == Settings())
  }

  @Test("unknown keys and bad values are errors with their place")
  func errors() throws {
    let loaded = try load(
      "titel: A\ncolour: red\nlanguage: se\nlevels: [a, A]\ndeputies: never\nseed: -1\n"
        + "as_of: snart\ntitle: [x]\n")
    #expect(loaded.value == nil)
    #expect(
      loaded.diagnostics.printed() == """
        settings.yaml:1:1: error: [settings/unknown-key] no setting is called 'titel'
          help: the nearest is 'title'
        settings.yaml:2:1: error: [settings/unknown-key] no setting is called 'colour'
          help: the settings are: title, language, levels, deputies, seed, as_of, columns, roles, \
        vacant, thresholds, last_board_meeting, mandate_ends, keep, retention, time_limit, memory_limit, \
        public_names, board_people, board_codes, contact
        settings.yaml:3:11: error: [settings/bad-value] 'language' cannot be 'se'
          help: write sv or en
        settings.yaml:4:9: error: [settings/bad-value] 'levels' cannot be '…'
          help: write a list of different words, highest first: [political, executive]
        settings.yaml:5:11: error: [settings/bad-value] 'deputies' cannot be 'never'
          help: write attended or always
        settings.yaml:6:7: error: [settings/bad-value] 'seed' cannot be '-1'
          help: write a whole number from 0
        settings.yaml:7:8: error: [settings/bad-value] 'as_of' cannot be 'snart'
          help: write a date as YYYY-MM-DD
        settings.yaml:8:8: error: [settings/bad-value] 'title' cannot be '…'
          help: write a text
        """)
    #expect(
      loaded.diagnostics.printed(in: .swedish).hasPrefix(
        """
        settings.yaml:1:1: fel: [settings/unknown-key] ingen inställning heter 'titel'
          hjälp: menas 'title'?
        """))
  }

  @Test("what is no YAML is an error with its place")
  func broken() throws {
    let loaded = try load("title: A\nlevels: [a, b\n")
    #expect(loaded.diagnostics.sorted.map(\.code) == ["settings/bad-yaml"])
    #expect(loaded.diagnostics.sorted[0].place.line >= 2)
    #expect(try load("- a\n- b\n").diagnostics.sorted.map(\.code) == ["settings/bad-yaml"])
    #expect(
      try load("title: a\ntitle: b\n").diagnostics.sorted.map(\.code) == ["settings/bad-yaml"])
  }

  @Test(
    "settings with every key of the first version are read; what is no longer used is a warning")
  func firstVersion() throws {
    let loaded = loadSettings(path: earlierVersions + "/0.1.0/settings-first.yaml")
    let settings = try #require(loaded.value, "\(loaded.diagnostics.printed(in: .english))")
    #expect(settings.title == "Två kommuner (påhittade)" && settings.retentionMonths == 24)
    #expect(settings.thresholds.risk.soleSeatsUncovered.high == 9)
    let remarks = loaded.diagnostics.sorted
    #expect(remarks.map(\.code) == Array(repeating: "settings/retired-threshold", count: 7))
    #expect(remarks.allSatisfy { $0.severity == .warning })
    #expect(
      loaded.diagnostics.printed(in: .swedish).hasPrefix(
        """
        settings-first.yaml:39:3: varning: [settings/retired-threshold] 'likelihood_medium' används inte sedan version 0.2.0
          hjälp: ta bort raden
        """), "\(loaded.diagnostics.printed(in: .swedish))")
  }

  @Test(
    "what the YAML reader says is told in Swedish too",
    arguments: [
      ("levels: [a, b\n", "här saknas ett komma eller slutet på listan (])"),
      ("keep: {a: 1\n", "här saknas ett komma eller slutklammern (})"),
      (
        "title: a: b\n",
        "ett kolon kan inte stå här; sätt citattecken runt värdet, eller se efter indragen"
      ),
      ("title: \"a\n", "texten slutar aldrig: ett citattecken saknas"),
      ("title: @a\n", "värdet börjar med ett tecken som kräver citattecken runt om"),
      ("title: \"\\q\"\n", "efter \\ står ett tecken som inte går att tolka"),
      ("title: a\n  b: c\n", "ett kolon kan inte stå här"),
      ("title: a\nb\n", "här saknas ett kolon (:)"),
      ("title: - a\n", "en rad med streck (-) kan inte stå här"),
      ("title: a\n- b\n", "här skulle en nyckel stå; se efter indragen"),
      ("levels:\n  - a\n  b: c\n", "här skulle en rad i listan börja med ett streck (-)"),
      ("title: !x!y a\n", "ett värde som börjar med ! måste ha citattecken runt om"),
      ("title: a\ntitle: b\n", "en nyckel står två gånger: title"),
    ])
  func yamlInSwedish(text: String, problem: String) throws {
    let loaded = try load(text)
    #expect(loaded.diagnostics.sorted.map(\.code) == ["settings/bad-yaml"])
    let (swedish, english) = (
      loaded.diagnostics.printed(in: .swedish), loaded.diagnostics.printed(in: .english)
    )
    #expect(
      swedish.contains("filen följer inte formatet YAML: \(problem)"), "\(swedish) \(english)")
    #expect(!english.contains(problem))
  }

  @Test("a file beyond 64 KiB, a folder and deep nesting are refused")
  func hostile() throws {
    let large = try load("title: " + String(repeating: "x", count: 70_000))
    #expect(large.diagnostics.sorted.map(\.code) == ["settings/too-large"])
    let folder = try Dataset([:]).inFolder { loadSettings(path: $0) }
    #expect(folder.diagnostics.sorted.map(\.code) == ["settings/unreadable"])
    #expect(try load("levels: " + String(repeating: "[", count: 50_000)).hasErrors)
  }

  @Test("levels of the settings are read in either language")
  func levels() throws {
    var settings = Settings()
    settings.levels = Level.ranked("politisk", "ledning", "stab")
    let data = Dataset.networks.with(
      "people.csv",
      "id,name,organisation,nivå\np1,A,o1,Political\np2,B,o1,executive\np3,C,o1,STAB\np4,D,o1,chef\n"
    )
    let loaded = try data.loaded(settings)
    #expect(loaded.value?.people.map(\.level.word) == ["politisk", "ledning", "stab", "chef"])
    #expect(loaded.value?.people.map(\.level.rank) == [0, 1, 2, nil])
    #expect(loaded.value?.people.last?.level.kind == .manager)
    #expect(loaded.value?.levels == settings.levels)
    #expect(loaded.diagnostics.count(of: "people/unknown-level") == 1)
  }

  @Test("own names of columns are read beside the common ones")
  func columns() throws {
    let settings = try #require(
      try load(
        "columns:\n  people:\n    name: [Befattningshavare, tjänst]\n    organisation: Hemvist\n"
          + "  networks: {}\n"
      ).value)
    #expect(
      settings.columns[.people] == [
        "name": ["Befattningshavare", "tjänst"], "organisation": ["Hemvist"],
      ])
    let data = Dataset.networks.with(
      "people.csv", "id;TJÄNST;hemvist\np1;Ekonomichef Askby;o1\np2;Ekonomichef Bokby;o2\n")
    let loaded = try data.loaded(settings)
    #expect(loaded.diagnostics.printed() == "")
    #expect(loaded.value?.people.map(\.name) == ["Ekonomichef Askby", "Ekonomichef Bokby"])
    #expect(try data.loaded().diagnostics.count(of: "people/missing-column") == 1)
  }

  @Test("a column may be named by any of its common names, and own names win over them")
  func ownNamesWin() throws {
    let settings = try #require(try load("columns: {people: {Nivå: roll}}").value)
    let loaded = try Dataset.networks.with(
      "people.csv", "id,name,organisation,roll\np1,A,o1,chef\np2,B,o2,profession\n"
    ).loaded(settings)
    #expect(loaded.value?.people.map(\.level) == ["manager", "professional"])
    #expect(loaded.value?.people.map(\.function) == ["", ""])
  }

  @Test("own words for roles and vacancies are understood")
  func words() throws {
    let settings = try #require(
      try load(
        "roles: {mötesledare: ordförande, Suppl: deputy, gruppledare: v. ordf.}\n"
          + "vacant: [Tillsätts, '-']\n"
      ).value)
    #expect(settings.roles == ["mötesledare": .chair, "Suppl": .deputy, "gruppledare": .viceChair])
    let loaded = try Dataset.networks
      .with("people.csv", "id,name,organisation\np1,Chef Askby,o1\np2,tillsätts,o2\n")
      .with("memberships.csv", "person,network,role\np1,n1,Mötesledare\np2,n1,suppl\n-,n1,\n")
      .loaded(settings)
    #expect(loaded.value?.memberships.map(\.role) == [.chair])
    #expect(loaded.value?.vacantSeats.map(\.role) == [.deputy, .member])
    #expect(loaded.diagnostics.sorted.map(\.code) == ["people/vacant"])
  }

  @Test("keys within keys are checked as the outer ones are")
  func innerErrors() throws {
    let loaded = try load(
      """
      columns:
        peple: {name: x}
        people:
          nam: x
          level: [a, A]
          function: ' '
        seats: x
      roles:
        mötesledare: ordfrande
      vacant: vakant
      thresholds:
        horizon_month: 3
        horizon_months: 0
        vacant_seats_medium: 1.5
        sole_link_share_high: 0.1
      """)
    #expect(
      loaded.diagnostics.printed(in: .english) == #"""
        settings.yaml:2:3: error: [settings/unknown-key] no setting is called 'peple'
          help: the nearest is 'people'
        settings.yaml:4:5: error: [settings/unknown-key] no setting is called 'nam'
          help: the nearest is 'name'
        settings.yaml:5:12: error: [settings/bad-value] 'columns' cannot be '…'
          help: write a table, under it a column, and its own names, each once: people: \#
        {name: [anställd]}
        settings.yaml:6:15: error: [settings/bad-value] 'columns' cannot be ' '
          help: write a table, under it a column, and its own names, each once: people: \#
        {name: [anställd]}
        settings.yaml:7:10: error: [settings/bad-value] 'columns' cannot be 'x'
          help: write a table, under it a column, and its own names, each once: people: \#
        {name: [anställd]}
        settings.yaml:9:16: error: [settings/bad-value] 'roles' cannot be 'ordfrande'
          help: write a word and the role that it means: chair, vice chair, coordinator, \#
        secretary, member, deputy, adjunct
        settings.yaml:10:9: error: [settings/bad-value] 'vacant' cannot be 'vakant'
          help: write a list of different words: [vakant, tillsätts]
        settings.yaml:12:3: error: [settings/bad-value] sole_link_share_medium must not be \#
        above sole_link_share_high
        settings.yaml:12:3: error: [settings/unknown-key] no setting is called 'horizon_month'
          help: the nearest is 'horizon_months'
        settings.yaml:13:19: error: [settings/bad-value] 'thresholds' cannot be '0'
          help: write a whole number from 1
        settings.yaml:14:24: error: [settings/bad-value] 'thresholds' cannot be '1.5'
          help: write a whole number from 1
        """#)
  }

  @Test("the documented example is read without a word")
  func documented() throws {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Loading/Loading.docc/Settings.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    let example = try #require(
      text.split(separator: "```yaml\n").last?.split(separator: "```").first)
    let loaded = try load(String(example))
    #expect(loaded.diagnostics.printed() == "")
    let settings = try #require(loaded.value)
    // The example writes out defaults.
    #expect(settings.thresholds == Thresholds())
    #expect(settings.columns[.people]?["organisation"] == ["hemvist"])
    #expect(settings.roles.count == 2 && settings.vacant.count == 2)
  }

  @Test("other encodings are read as tables are")
  func encodings() throws {
    func title(_ bytes: [UInt8]) throws -> (String?, [String]) {
      let folder = Dataset([:]).with("settings.yaml", bytes: bytes)
      let loaded = try folder.inFolder { loadSettings(path: $0 + "/settings.yaml") }
      return (loaded.value?.title, loaded.diagnostics.sorted.map(\.code))
    }
    let text = "title: Provförbundet\n"
    // ö is 0xF6 in Windows-1252 and 0x00F6 in UTF-16.
    let windows = Array(text.unicodeScalars.map { UInt8($0.value) })
    #expect(try title(windows) == ("Provförbundet", ["encoding/windows-1252"]))
    let units = text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units
    #expect(try title(wide) == ("Provförbundet", []))
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == ("Provförbundet", []))
  }

  @Test(
    "names for values are refused at once, before they can multiply",
    arguments: [
      "a: &a [x]\n? [*a, *a]\n: 1\n", "title: *x\n", "vacant: [&a b, c]\n", "- &a\n",
    ])
  func aliases(_ text: String) throws {
    let loaded = try load(text)
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.sorted.map(\.code) == ["settings/alias"])
  }

  @Test(
    "the signs of names mean nothing within a text",
    arguments: [
      "Kultur & fritid", "'*stjärna'", "\"&co\"", "a *b", "'it''s *x'", "\"a \\\" *b\"", "x # *y",
    ])
  func noAliases(_ text: String) throws {
    #expect(try load("title: \(text)\n").diagnostics.isEmpty, "\(text)")
  }
}
