// settings.yaml: values, defaults and everything that is said of them.

import Loading
import Roster
import Tables
import Testing

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
    #expect(settings.levels == ["nämnd", "chef", "profession"])
    #expect(settings.deputies == .always)
    #expect(settings.seed == .max)
    #expect(settings.asOf?.description == "2026-06-30")
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
          help: the settings are: title, language, levels, deputies, seed, as_of
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
      loaded.diagnostics.printed(swedish: true).hasPrefix(
        """
        settings.yaml:1:1: fel: [settings/unknown-key] ingen inställning heter 'titel'
          hjälp: närmast är 'title'
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
    settings.levels = ["politisk", "ledning", "stab"]
    let data = Dataset.networks.with(
      "people.csv",
      "id,name,organisation,nivå\np1,A,o1,Political\np2,B,o1,executive\np3,C,o1,STAB\np4,D,o1,chef\n"
    )
    let loaded = try data.loaded(settings)
    #expect(loaded.value?.people.map(\.level) == ["politisk", "ledning", "stab", "chef"])
    #expect(loaded.value?.levels == settings.levels)
    #expect(loaded.diagnostics.count(of: "people/unknown-level") == 1)
  }
}
