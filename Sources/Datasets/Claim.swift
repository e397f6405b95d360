// The place that a report is written to: nobody else writes there meanwhile, and nothing foreign stands there.

import Foundation
import History

/// The sole right to write to a place, for as long as a run takes.
package struct Claim {
  private let path: String
  private let lock: Int32
  /// Folders that were made on the way, the innermost last.
  private let made: [String]

  /// - Throws: ``RunFailure/locked(path:)`` when another run has it.
  package init(on destination: String) throws(RunFailure) {
    let url = URL(fileURLWithPath: destination)
    var missing: [String] = []
    var parent = url.deletingLastPathComponent()
    while Posix.kind(parent.path) == .nothing, parent.path != "/" {
      missing.append(parent.path)
      parent.deleteLastPathComponent()
    }
    let folder = url.deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: folder, reason: error.plainReason)
    }
    made = missing.reversed()
    path = folder + "/.lock-" + url.lastPathComponent
    lock = try Posix.passingLock(path)
  }

  /// Lets go of the place; what was made on the way to it goes too when nothing came of the run.
  package func release() {
    Posix.release(lock, path)
    for folder in made.reversed() { Posix.removeEmptyFolder(folder) }
  }
}

/// Refuses a place that holds something which no run has made: it would be deleted.
///
/// A link is refused, wherever it leads. A folder is a run's when its run.json is a record, and it holds
/// no file that the record does not list.
package func refuseForeign(_ path: String) throws(RunFailure) {
  switch Posix.kind(path) {
  case .nothing: return
  case .folder: break
  case .file, .link, .other: throw .notARunFolder(path: path)
  }
  let files = regularFiles(below: path)
  if files.isEmpty, (try? FileManager.default.contentsOfDirectory(atPath: path).isEmpty) ?? false {
    return
  }
  guard Posix.kind(path + "/run.json") == .file,
    let json = FileManager.default.contents(atPath: path + "/run.json"),
    let record = try? RunRecord(json: json), record.program == "diagonal"
  else { throw .notARunFolder(path: path) }
  let known = record.files.map(Set.init)
  let strangers = files.filter { file in
    file != "run.json" && !(known?.contains(file) ?? isNameOfARun(file))
  }
  guard strangers.isEmpty else { throw .strangersInRun(path: path, files: strangers) }
}

/// Whether runs of versions that kept no list have written files of this name.
private func isNameOfARun(_ file: String) -> Bool {
  let parts = file.split(separator: "/")
  let ending = file.split(separator: ".").last.map(String.init) ?? ""
  if parts.count == 2 {
    return parts[0] == "tables" && ending == "csv"
      || parts[0] == "diagrams" && ["svg", "png", "dot", "json"].contains(ending)
  }
  let stem = parts.first?.split(separator: ".").first.map(String.init) ?? ""
  return parts.count == 1
    && ["board", "basis", "annex", "explorer", "workbook", "findings"].contains(stem)
    && ["html", "md", "pdf", "xlsx", "json"].contains(ending)
}
