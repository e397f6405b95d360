// How an earlier export is told from anything else: it says what it is, and its checksum holds.

import Datasets
import Exchange
import Foundation

/// The mark of an export, with which it may be written anew.
///
/// A file has it as its second line, with the SHA-256 of all others. A folder has it in `export.sha256`, in the form of
/// `sha256sum`, and holds nothing else than what is listed there. So a file that somebody has changed, or another program
/// has written anew, is no export any more and is left alone.
enum ExportSeal {
  /// What a form of one file is called until it stands in its place.
  static let single = "export"
  private static let list = "export.sha256"
  private static let heading = "# Made by: diagonal export\n"

  /// The files as they are to be written, with names.
  static func sealed(
    _ files: [(name: String?, text: String)]
  ) throws(RunFailure) -> [(name: String, text: String)] {
    var sums = ""
    var sealed: [(name: String, text: String)] = []
    for (name, text) in files {
      if let name {
        sums += "\(try sha256(Array(text.utf8)))  \(name)\n"
        sealed.append((name, text))
      } else {
        sealed.append((single, try marked(text)))
      }
    }
    return sums.isEmpty ? sealed : sealed + [(list, heading + sums)]
  }

  /// Refuses a place where anything stands that is not an export as it was written.
  ///
  /// - Throws: ``RunFailure/notAnExport(path:)``. A link is refused wherever it leads; an empty folder is free.
  static func refuseOthers(at path: String, form: ExportForm) throws(RunFailure) {
    let isEarlier =
      switch Posix.kind(path) {
      case .nothing: true
      case .file: form.isFolder ? false : try isMarked(path)
      case .folder: form.isFolder ? try isListed(path) : false
      case .link, .other: false
      }
    guard isEarlier else { throw .notAnExport(path: path) }
  }

  /// `text` with its mark as second line: a comment of XML, or a member of JSON that readers pass over.
  private static func marked(_ text: String) throws(RunFailure) -> String {
    let first = text.prefix { $0 != "\n" }
    let said = "diagonal export; SHA-256 of the other lines: \(try sha256(Array(text.utf8)))"
    let line = first == "{" ? "\"made_by\": \"\(said)\"," : "<!-- Made by: \(said) -->"
    return first + "\n" + line + text.dropFirst(first.count)
  }

  private static func isMarked(_ path: String) throws(RunFailure) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: path).map(Array.init),
      let first = bytes.firstIndex(of: 10),
      let second = bytes[(first + 1)...].firstIndex(of: 10)
    else { return false }
    let others = String(decoding: bytes[...first] + bytes[(second + 1)...], as: UTF8.self)
    return try Array(marked(others).utf8) == bytes
  }

  private static func isListed(_ folder: String) throws(RunFailure) -> Bool {
    let files = regularFiles(below: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [list]
    if names.isEmpty { return true }
    // Folders within would be deleted too.
    guard names.sorted() == files, Posix.kind(folder + "/" + list) == .file else { return false }
    var lines = heading
    for file in files where file != list {
      guard Posix.kind(folder + "/" + file) == .file,
        let bytes = FileManager.default.contents(atPath: folder + "/" + file)
      else { return false }
      lines += "\(try sha256(Array(bytes)))  \(file)\n"
    }
    return FileManager.default.contents(atPath: folder + "/" + list) == Data(lines.utf8)
  }
}
