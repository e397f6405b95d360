// A dataset read from its folder: the roster, the settings, the problems, and the files with checksums.

import Digests
import Foundation
import Lists
package import Loading
package import Roster
package import Tables
package import Text

/// What a folder of CSV files holds.
package struct Dataset: Sendable {
  /// The folder's own name.
  package let name: String
  package let settings: Settings
  package let loaded: Loaded<Roster>
  /// Every file that was read, with its checksum, sorted by name.
  package let inputs: [Input]
  /// Whether the tables were made of lists.
  package let hasLists: Bool
  /// What was wrong with the settings and the tables together.
  package let diagnostics: Diagnostics
  /// The content of every file in the folder that may decide the report; see ``contentPrint(of:)``.
  package let contentPrint: String

  /// The language of a report or answer: the one asked for, else that of the settings, else Swedish.
  package func language(asked: Language?) -> Language {
    asked ?? settings.language ?? .swedish
  }

  package struct Input: Sendable {
    package let file: String
    package let bytes: Int
    package let sha256: String
    /// Encoding and separator; empty for settings.
    package let form: String
    /// Whether the file tells of single people: anything but a table that tells of things.
    package let isPersonal: Bool
  }

  /// Reads the dataset of `request`; without checksums ``inputs`` is empty.
  ///
  /// - Throws: ``RunFailure/noDataset(path:)`` when there is no such folder; ``RunFailure/inputOutput``
  ///   when a file vanished or changed while it was read. Problems in the files are not thrown: they
  ///   are in ``diagnostics``.
  ///
  /// - Parameter lists: those of the folder, where they have been read already.
  package init(
    _ request: Request, withChecksums: Bool = true, lists known: DatasetLists? = nil
  ) throws(RunFailure) {
    let folder = URL(fileURLWithPath: request.dataset).standardizedFileURL.path
    guard FileManager.default.isFolder(folder) else { throw .noDataset(path: request.dataset) }
    name = URL(fileURLWithPath: folder).lastPathComponent
    let ownSettings = folder + "/settings.yaml"
    let settingsPath =
      request.settings ?? (FileManager.default.fileExists(atPath: ownSettings) ? ownSettings : nil)
    if let path = request.settings, !FileManager.default.fileExists(atPath: path) {
      throw .noSettings(path: path)
    }
    let paths = try Self.paths(folder, settingsPath)
    let stamps = paths.map { FileStamp($0) }
    // Lists are read after their stamps are taken, as tables are: a change meanwhile is seen below.
    let lists = known ?? DatasetLists(in: folder)
    if let lists, lists.diagnostics.count(of: noWorkbookReader) > 0 {
      throw .noWorkbookReader(
        report: lists.diagnostics.printed(in: request.messageLanguage), folder: request.dataset)
    }
    let listPaths = (lists?.files ?? []).map { folder + "/" + $0 }
    var diagnostics = Diagnostics()
    var settings = Settings()
    if let settingsPath {
      let read = loadSettings(path: settingsPath)
      diagnostics.add(contentsOf: read.diagnostics)
      if let value = read.value { settings = value }
    }
    if let lists { diagnostics.add(contentsOf: lists.diagnostics) }
    let loaded = loadRoster(
      folder: folder, given: lists?.given ?? GivenTables(), settings: settings,
      strict: request.strict)
    diagnostics.add(contentsOf: loaded.diagnostics)
    if request.strict { diagnostics.promoteWarnings() }
    let prints = withChecksums ? try Self.checksums(paths) : [:]
    contentPrint = try Self.contentPrint(prints)
    // The checksums are of what was loaded, because no file has changed since before that.
    let after = try Self.paths(folder, settingsPath)
    let changed = zip(paths, stamps).first { FileStamp($0) != $1 }?.0
    if let changed = changed ?? after.first(where: { !paths.contains($0) }) {
      throw .inputOutput(path: changed, reason: "the file changed while it was read; try again")
    }
    self.settings = settings
    self.loaded = loaded
    hasLists = lists != nil
    self.diagnostics = diagnostics
    let forms = Dictionary(
      loaded.files.map { ($0.name, Self.form($0)) }, uniquingKeysWith: { first, _ in first })
    let impersonal = Set(
      loaded.files.filter { !$0.table.isPersonal }.map(\.name)
    ).subtracting(lists?.files ?? [])
    let settingsName = settingsPath.map { URL(fileURLWithPath: $0).lastPathComponent }
    inputs = prints.sorted { $0.key < $1.key }.compactMap { path, print in
      let file = URL(fileURLWithPath: path).lastPathComponent
      guard forms[file] != nil || file == settingsName || listPaths.contains(path) else {
        return nil
      }
      return Input(
        file: file, bytes: print.bytes, sha256: print.sha256,
        form: forms[file] ?? (file.hasSuffix(".yaml") ? "YAML" : ""),
        isPersonal: file != settingsName && !impersonal.contains(file))
    }
  }

  private struct Fingerprint {
    let bytes: Int
    let sha256: String
  }

  /// The files that a run reads, sorted.
  private static func paths(
    _ folder: String, _ settings: String?
  ) throws(RunFailure) -> [String] {
    do {
      let tables = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter {
          $0.lowercased().hasSuffix(".csv") || $0 == Recipe.fileName
            || ListFile(name: $0, path: "").mayBeList
        }.sorted()
        .map { folder + "/" + $0 }
        .filter { !FileManager.default.isFolder($0) }
      guard let settings, FileManager.default.fileExists(atPath: settings) else { return tables }
      return tables + [settings]
    } catch {
      throw .inputOutput(path: folder, reason: error.plainReason)
    }
  }

  private static func checksums(
    _ paths: [String]
  ) throws(RunFailure) -> [String: Fingerprint] {
    var prints: [String: Fingerprint] = [:]
    for path in paths {
      // A file that cannot be read is the loader's to report, with its place and help.
      guard let bytes = try? fileBytes(path, limit: .max) else { continue }
      prints[path] = Fingerprint(bytes: bytes.count, sha256: try sha256(bytes))
    }
    return prints
  }

  /// The checksum of the names and checksums of all files that a run of `request` would read.
  ///
  /// - Complexity: O(bytes of the files): nothing is parsed.
  package static func contentPrint(of request: Request) throws(RunFailure) -> String {
    let folder = URL(fileURLWithPath: request.dataset).standardizedFileURL.path
    let own = folder + "/settings.yaml"
    let paths = try paths(
      folder, request.settings ?? (FileManager.default.fileExists(atPath: own) ? own : nil))
    return try contentPrint(checksums(paths))
  }

  private static func contentPrint(
    _ prints: [String: Fingerprint]
  ) throws(RunFailure) -> String {
    try sha256(
      Array(
        prints.sorted { $0.key < $1.key }.map { path, print in
          URL(fileURLWithPath: path).lastPathComponent + "\0" + print.sha256 + "\n"
        }.joined().utf8))
  }

  private static func form(_ file: FileSummary) -> String {
    "\(file.encoding.rawValue), \(file.separator.name.english)"
  }
}

/// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
///
/// - Throws: ``RunFailure/internal(_:)`` when the library that reckons it cannot.
package func sha256(_ bytes: [UInt8]) throws(RunFailure) -> String {
  try unfailing("checksum") { try Digest(of: bytes).hexadecimal }
}
