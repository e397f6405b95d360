// Names in texts: warned of with their place, and no alarm on lists where a name is a word.

import Foundation
import Loading
import Roster
import Tables
import TestSupport
import Testing
import Text

@Suite struct NamesInTextsTests {
  @Test("the datasets of the repository give no alarm")
  func repository() throws {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Data").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: data).sorted()
    var count = 0
    for name in folders where FileManager.default.fileExists(atPath: "\(data)/\(name)/people.csv") {
      let loaded = loadRoster(folder: "\(data)/\(name)")
      #expect(loaded.diagnostics.count(of: "names/in-text") == 0, "\(name)")
      count += 1
    }
    #expect(count > 1)
  }

  /// Working groups with user names for names: some of these are words of the groups' names.
  private func userNames(people: Int, groups: Int, seed: UInt64) throws -> TemporaryFolder {
    var random = SplitMix64(seed: seed)
    let syllables = [
      "ka", "ro", "mi", "ta", "lu", "ne", "so", "vi", "da", "be", "pa", "to", "ri", "na", "jo",
      "el",
    ]
    let words = [
      "docs", "infra", "release", "compiler", "web", "core", "audio", "mail", "build", "style",
      "perf",
      "k8s", "a11y", "net", "tools", "lang", "test", "types", "crypto", "games",
    ]
    var names: Set<String> = Set(words)
    while names.count < people {
      let parts = (0..<2 + random.below(3)).map { _ in syllables[random.below(syllables.count)] }
      var name = parts.joined()
      if random.below(3) == 0 { name += "\(random.below(100))" }
      if random.below(8) == 0 { name = name.prefix(1).uppercased() + name.dropFirst() }
      if random.below(12) == 0 { name += "-" + syllables[random.below(syllables.count)] }
      names.insert(name)
    }
    let list = names.sorted()
    let rows = list.enumerated().map { "\($0 + 1),\($1),o\($0 % 7),contributor \(words[$0 % 20])" }
    let teams = (0..<groups).map { group in
      "g\(group),\(words[group % 20]) \(words[random.below(20)]) team,\(words[(group * 7) % 20])"
    }
    let seats = list.indices.map { "\($0 + 1),g\(random.below(groups))" }
    return try TemporaryFolder([
      "organisations.csv": (["id,name"] + (0..<7).map { "o\($0),Org \($0)" }).joined(
        separator: "\n"),
      "people.csv": (["id,name,organisation,function"] + rows).joined(separator: "\n"),
      "networks.csv": (["id,name,field"] + teams).joined(separator: "\n"),
      "memberships.csv": (["person,network"] + seats).joined(separator: "\n"),
    ])
  }

  @Test("rosters with user names for names give no alarm", arguments: [(729, 60), (4504, 246)])
  func userNames(people: Int, groups: Int) throws {
    let folder = try userNames(people: people, groups: groups, seed: 7)
    let loaded = loadRoster(folder: folder.path)
    #expect(loaded.value != nil, "\(loaded.diagnostics.printed())")
    #expect(
      loaded.diagnostics.count(of: "names/in-text") == 0,
      "\(loaded.diagnostics.printed().prefix(600))")
  }

  @Test("a cell that points out somebody is warned of with its place and without the name")
  func warned() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      "id;namn;organisation;funktion\np1;Anna Ek;9001;ekonomichef\np2;Bo Lind;9002;IT-chef Ek, A.\n"
        + "p3;Eva Ros;9001;\np4;Per Sten;9001;\np5;Åsa Ö;9001;070-123 45 67\n", to: "people.csv")
    let printed = loadRoster(folder: folder.path).diagnostics.printed(in: .swedish)
    #expect(
      printed.contains(
        "people.csv:3:17: varning: [names/in-text] cellen pekar ut en person (initial och namn); i det "
          + "som alla får läsa står ingen post i stället"))
    #expect(printed.contains("people.csv:6:15: varning: [names/in-text]"))
    #expect(!printed.contains("Anna") && !printed.contains("070-123"))
  }
}
