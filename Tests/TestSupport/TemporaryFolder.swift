// A folder for one test, gone when the test is.

package import Foundation

/// What versions have left behind, by `Tests/Upgrade/fixtures.sh`; never changed by a test.
package let earlierVersions = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Upgrade/Fixtures").path

/// A fresh folder under the system's temporary folder, removed with everything in it at the end.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "diagonal-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  package func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  package func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }

  /// The permissions of a file, as `0o600`.
  package func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  package func set(mode: Int, of name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: path + "/" + name)
  }

  /// Every file below the folder, by path from it, sorted.
  package func files() -> [String] {
    let walker = FileManager.default.enumerator(atPath: path)
    var names: [String] = []
    while let name = walker?.nextObject() as? String { names.append(name) }
    return names.sorted()
  }
}

/// The `diagonal` program that was built beside the tests.
package enum Program {
  package static var path: String {
    let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return runner.deletingLastPathComponent().appendingPathComponent("diagonal").path
  }

  /// Runs the program to its end.
  package static func run(
    _ arguments: String...
  ) throws -> (status: Int32, output: String, errors: String) {
    try run(path, arguments)
  }

  /// Runs any program to its end.
  ///
  /// - Parameters:
  ///   - folder: where it runs; `nil` is where the tests do.
  ///   - environment: `nil` is that of the tests, in English.
  package static func run(
    _ executable: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String]? = nil
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment =
      environment
      ?? ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Messages are far smaller than a pipe holds, so one after the other cannot block.
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let warned = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said, as: UTF8.self),
      String(decoding: warned, as: UTF8.self)
    )
  }
}
