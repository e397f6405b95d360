// The invented association that comes with the program.

import Foundation

/// Data/exempel-forbund, which is read and never written.
package enum Example {
  package static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Data/exempel-forbund").path

  /// A copy of its tables, without the settings, that a test may change.
  package static func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: path)
    where file.hasSuffix(".csv") {
      try FileManager.default.copyItem(atPath: path + "/" + file, toPath: folder.path + "/" + file)
    }
    return folder
  }
}
