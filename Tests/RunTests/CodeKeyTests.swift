// The key of the codes: kept, private, one, and nothing that a list could give.

import Foundation
import Roster
import Run
import TestSupport
import Testing

@Suite struct CodeKeyTests {
  private let people = (0..<40).map { number in
    Person(id: "p\(number)", name: "Påhittad \(number)")
  }

  @Test("it is made once, readable by its owner alone, and the same for all that begin at once")
  func kept() async throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/new/state"
    let keys = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { CodeKey(in: place).bytes } }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(keys.count == 1 && keys.first?.count == CodeKey.length)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["code-key"])
    for (path, mode) in [(place, 0o700), (place + "/code-key", 0o600)] {
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((rights as? Int) == mode)
    }
  }

  @Test("one that others may read, that is a link, or that is too short is not used")
  func refused() throws {
    let folder = try TemporaryFolder()
    let own = CodeKey(in: folder.path)
    #expect(CodeKey(in: folder.path) == own)
    try folder.set(mode: 0o644, of: "code-key")
    #expect(CodeKey(in: folder.path) != own)
    try folder.set(mode: 0o600, of: "code-key")
    #expect(CodeKey(in: folder.path) == own)
    try FileManager.default.moveItem(
      atPath: folder.path + "/code-key", toPath: folder.path + "/other")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/code-key", withDestinationPath: folder.path + "/other")
    #expect(CodeKey(in: folder.path) != own)
    try folder.write("0123", to: "short/code-key")
    try folder.set(mode: 0o600, of: "short/code-key")
    #expect(CodeKey(in: folder.path + "/short") != CodeKey(in: folder.path + "/short"))
    // Nowhere to keep it: new each time.
    #expect(CodeKey(in: nil) != CodeKey(in: nil))
    #expect(CodeKey(in: "/proc/nowhere") != CodeKey(in: "/proc/nowhere"))
  }

  @Test("a service has its own folder, else it is the user's; a relative place is none")
  func place() {
    #expect(
      CodeKey.stateFolder(["STATE_DIRECTORY": "/var/lib/diagonal:/b", "HOME": "/home/x"])
        == "/var/lib/diagonal/diagonal")
    #expect(CodeKey.stateFolder(["XDG_STATE_HOME": "/s", "HOME": "/home/x"]) == "/s/diagonal")
    #expect(
      CodeKey.stateFolder(["XDG_STATE_HOME": "s", "HOME": "/home/x"])
        == "/home/x/.local/state/diagonal")
    #expect(CodeKey.stateFolder([:]) == nil)
  }

  @Test(
    "the whole list without the key gives other codes (issue 17: codes drawn from a known list)")
  func keyed() throws {
    var roster = Roster(name: "")
    roster.people = people
    let day = try #require(Day(year: 2026, month: 11, day: 29))
    func numbers(_ key: CodeKey) throws -> [Int] {
      try codeNumbers(roster, on: day, dataset: "a", people.count, key: key)
    }
    let key = CodeKey(in: nil)
    #expect(try numbers(key) == numbers(key))
    #expect(try Set(numbers(key)).count == people.count)
    #expect(try numbers(key) != numbers(CodeKey(in: nil)))
  }
}
