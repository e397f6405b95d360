// The secret of an installation, which the codes of people are drawn with.

import Datasets
import Foundation

/// A key that those who read a report do not have. Without it somebody who knows all of a list but one name could
/// draw the codes for every guess, and see which guess fits the paper.
package struct CodeKey: Sendable, Equatable {
  package let bytes: [UInt8]

  /// How many bytes a key has.
  package static let length = 32

  /// The key that this process uses.
  package static let ofInstallation = CodeKey(in: stateFolder(ProcessInfo.processInfo.environment))

  /// The key in `folder`, made there the first time. Where none can be kept, or where others may read it, it is
  /// a new one: the codes of the report then hold for that report alone.
  ///
  /// - Parameter folder: `nil` where there is no place to keep anything.
  package init(in folder: String?) {
    bytes = folder.flatMap { Self.kept(in: $0) } ?? Self.drawn()
  }

  /// Where an installation keeps what no list holds: as a service its own folder, else the user's.
  package static func stateFolder(_ environment: [String: String]) -> String? {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let own = absolute("STATE_DIRECTORY") {
      return own.split(separator: ":").first.map { String($0) + "/diagonal" }
    }
    return absolute("XDG_STATE_HOME").map { $0 + "/diagonal" }
      ?? absolute("HOME").map { $0 + "/.local/state/diagonal" }
  }

  private static func kept(in folder: String) -> [UInt8]? {
    let path = folder + "/code-key"
    if Posix.kind(path) == .nothing {
      // Made beside and put in its place whole, so that two that begin at once share the first.
      let draft = path + "-\(UUID().uuidString)"
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Posix.write(drawn(), to: draft, mode: 0o600)
        Posix.link(draft, to: path)
        try FileManager.default.removeItem(atPath: draft)
      } catch {
        return nil
      }
    }
    return Posix.secret(path, of: length)
  }

  private static func drawn() -> [UInt8] {
    var random = SystemRandomNumberGenerator()
    return (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
