// The invented association that keeps lists only: its files are what its script writes.

import Foundation
import TestSupport
import Testing

@Suite struct ExampleTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test("the lists of exempel-listor are what the script writes, byte for byte")
  func lists() throws {
    let place = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-B", Self.root + "/Tests/Example/lists.py", place.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let names = place.files()
    #expect(names.count == 5)
    for name in names {
      let kept = try Data(
        contentsOf: URL(fileURLWithPath: Self.root + "/Data/exempel-listor/" + name))
      #expect(try place.bytes(name) == kept, "\(name): make example writes it anew")
    }
  }
}
