// Words that mean something: levels and their kinds, orientations and cost keys.

import Loading
import Roster
import Tables
import TestSupport
import Testing
import Text

@Suite struct LevelsTests {
  private func load(_ text: String) throws -> Loaded<Settings> {
    try Dataset(["settings.yaml": text]).inFolder { loadSettings(path: $0 + "/settings.yaml") }
  }

  @Test("the default levels have their rank and kind")
  func defaults() throws {
    let loaded = try Dataset.networks.with(
      "people.csv",
      "id,name,organisation,nivå\np1,A,o1,Politisk\np2,B,o1,\np3,C,o1,profession\n"
    ).loaded()
    #expect(
      loaded.value?.people.map(\.level) == [
        Level("political", rank: 0, kind: .political), .untold,
        Level("professional", rank: 3, kind: .professional),
      ])
  }

  @Test(
    "a kind is told by the word, in the settings or beside them",
    arguments: [
      ("förtroendevalda", Level.Kind.political), ("Politiker", .political), ("nämnd", .political),
      ("direktörer", .executive), ("mellanchefer", .manager), ("tjänstemän", .professional),
      ("staff", .professional), ("samordning", nil), ("joint", nil),
    ])
  func kinds(word: String, kind: Level.Kind?) throws {
    let settings = try #require(try load("levels: [\(word), fjärde]").value)
    #expect(settings.levels == [Level(word, rank: 0, kind: kind), Level("fjärde", rank: 1)])
    let people = Dataset.networks.with(
      "people.csv", "id,name,organisation,nivå\np1,A,o1,\(word.uppercased())\n")
    #expect(try people.loaded(settings).value?.people.map(\.level) == [settings.levels[0]])
    let unlisted = try people.loaded()
    #expect(unlisted.value?.people.map(\.level) == [Level(word.uppercased(), kind: kind)])
    #expect(unlisted.diagnostics.count(of: "people/unknown-level") == 1)
  }

  @Test("the settings may say the kind of an own word, in either language, and that it is none")
  func saidKinds() throws {
    let settings = try #require(
      try load(
        "levels: [valberedning: political, staben: Ledning, profession, chef: annan, x: other]"
      ).value)
    #expect(settings.levels.map(\.word) == ["valberedning", "staben", "profession", "chef", "x"])
    #expect(
      settings.levels.map(\.kind) == [.political, .executive, .professional, .other, .other])
    #expect(settings.levels.map(\.rank) == [0, 1, 2, 3, 4])
    let lines = try #require(try load("levels:\n- valberedning: politisk\n- staben\n").value)
    #expect(
      lines.levels == [
        Level("valberedning", rank: 0, kind: .political), Level("staben", rank: 1),
      ])
  }

  @Test("a kind that there is not, and a level that stands twice, are errors with their place")
  func badKinds() throws {
    let loaded = try load("levels: [valberedning: politsk, staben]")
    #expect(
      loaded.diagnostics.printed() == """
        settings.yaml:1:24: error: [settings/bad-value] 'levels' cannot be 'politsk'
          help: write one of these after the word: political, executive, manager, professional, \
        other
        """)
    #expect(
      loaded.diagnostics.printed(in: .swedish).hasSuffix(
        "hjälp: skriv något av detta efter ordet: politisk, ledning, chef, profession, annan"))
    for text in ["[a: political, A]", "[{a: political, b: chef}]", "x", "[]", "['': chef]"] {
      #expect(
        try load("levels: " + text).diagnostics.sorted.map(\.code) == ["settings/bad-value"],
        "\(text)")
    }
  }

  @Test("who asks for a level may use the words of its kind, or its own")
  func asked() {
    #expect(
      Levels.words(askedFor: Level("manager", rank: 2, kind: .manager)) == [
        "chef", "manager", "chefer", "cheferna", "managers",
      ])
    #expect(
      Levels.words(askedFor: Level("förtroendevalda", kind: .political)) == [
        "politisk", "political", "politiker", "politikerna", "politicians", "politik",
        "förtroendevalda",
      ])
    #expect(Levels.words(askedFor: Level("joint")) == ["joint"])
  }

  @Test("orientations and cost keys are understood in either language; other texts are kept")
  func worded() throws {
    let words = [
      ("Driftsinriktad", Orientation.operational), ("driftinriktad", .operational),
      ("operativ", .operational), ("operational", .operational), ("operative", .operational),
      ("strategisk", .strategic), ("STRATEGIC", .strategic), ("utforskande", .exploratory),
      ("exploratory", .exploratory), ("exploring", .exploratory), ("visionär", nil), ("", nil),
    ]
    let rows = words.enumerated().map { "c\($0),C,\($1.0),Antal Invånare\n" }.joined()
    let loaded = try Dataset.networks.with(
      "collaborations.csv", "id,name,inriktning,fördelningsgrund\n" + rows + "d,D,,avtal\n"
    ).with("collaboration_members.csv", "collaboration,organisation\nd,o1\n").loaded()
    let collaborations = try #require(loaded.value?.collaborations)
    for (place, (text, meaning)) in words.enumerated() {
      let one = try #require(collaborations.first { $0.id == "c\(place)" })
      #expect(one.orientation == Worded(text, meaning: meaning.map { [$0] }))
      #expect(one.costKey == Worded("Antal Invånare", meaning: .population))
    }
    #expect(collaborations.last?.costKey == Worded("avtal"))
  }
}
