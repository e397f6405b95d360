// A cleaned copy of a dataset beside the original: whole or not at all, and never over anything.

import Datasets
import Foundation
import Loading
import Roster
import Tables

/// Where a cleaned copy shall stand, with all links followed.
///
/// - Throws: ``RunFailure/notEmpty(path:)`` when something stands there, and
///   ``RunFailure/insideDataset(path:)`` when it is the dataset or lies in it.
func repairDestination(_ path: String, for request: Request) throws(RunFailure) -> String {
  let destination = resolved(path)
  let dataset = resolved(request.dataset)
  guard destination != dataset, !destination.hasPrefix(dataset + "/") else {
    throw .insideDataset(path: path)
  }
  let files = FileManager.default
  guard files.fileExists(atPath: destination) else { return destination }
  guard files.isFolder(destination),
    (try? files.contentsOfDirectory(atPath: destination).isEmpty) ?? false
  else { throw .notEmpty(path: path) }
  return destination
}

/// The path without links, as far as it exists.
private func resolved(_ path: String) -> String {
  var url = URL(fileURLWithPath: path).standardizedFileURL
  var rest: [String] = []
  while url.path != "/", !FileManager.default.fileExists(atPath: url.path) {
    rest.append(url.lastPathComponent)
    url.deleteLastPathComponent()
  }
  url.resolveSymlinksInPath()
  for part in rest.reversed() { url.appendPathComponent(part) }
  return url.path
}

/// A cleaned copy that has been written.
struct Repair: Sendable {
  package let folder: String
  /// In the order of the tables' file names.
  package let files: [RepairedFile]
  /// Whether the dataset's own settings were copied.
  let hasSettings: Bool
  /// Files of the dataset's folder that are not part of it and were left out.
  let leftOut: [String]

  /// Writes the copy of `dataset`, which only its owner may read, to `destination`.
  ///
  /// - Throws: ``RunFailure/notRepairable(files:)`` when the structure of a file is broken, so that
  ///   nobody can say what its cells are; ``RunFailure`` of writing.
  init(of dataset: Dataset, _ request: Request, to destination: String) throws(RunFailure) {
    guard !dataset.hasLists else { throw .listsAreNotRepaired(folder: request.dataset) }
    let broken = dataset.diagnostics.sorted.filter(\.isOfStructure).map(\.place.file)
    guard broken.isEmpty else { throw .notRepairable(files: Set(broken).sorted()) }
    let folder = URL(fileURLWithPath: request.dataset).standardizedFileURL.path
    var files: [RepairedFile] = []
    for file in dataset.loaded.files.sorted(by: { $0.name < $1.name }) {
      guard let bytes = bytesOfFile(file.name, in: folder), try dataset.holds(bytes, as: file.name)
      else {
        throw .inputOutput(
          path: folder + "/" + file.name, reason: "the file changed while it was read; try again")
      }
      guard let repaired = repairedFile(file, bytes: bytes, settings: dataset.settings).value
      else { throw .notRepairable(files: [file.name]) }
      files.append(repaired)
    }
    let settings = bytesOfFile("settings.yaml", in: folder)
    let known = Set(files.map(\.source) + (settings == nil ? [] : ["settings.yaml"]))
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    leftOut = all.filter { !known.contains($0) && !$0.hasPrefix(".") }.sorted()
    self.folder = destination
    self.files = files
    hasSettings = settings != nil

    let staging = try Staging(for: destination)
    do throws(RunFailure) {
      // A roster names people: whoever may read the copy, its owner decides.
      for file in files { try staging.write(file.bytes, to: file.name, isPrivate: true) }
      if let settings { try staging.write(settings, to: "settings.yaml", isPrivate: true) }
      try staging.publish(isPrivate: true)
    } catch {
      staging.discard()
      throw error
    }
  }
}

extension Dataset {
  /// Whether `bytes` are those that were read as `file`.
  fileprivate func holds(_ bytes: [UInt8], as file: String) throws(RunFailure) -> Bool {
    guard let input = inputs.first(where: { $0.file == file }) else { return false }
    return try input.sha256 == sha256(bytes)
  }
}

extension Diagnostic {
  /// Whether the problem leaves it open what the cells of a file are, or whether they may be kept.
  fileprivate var isOfStructure: Bool {
    let parts = code.split(separator: "/")
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "csv":
      return ![
        "quote-in-bare-field", "short-rows", "title-rows", "note-beside", "invisible-signs",
      ].contains(parts[1])
    case "encoding":
      return ["invalid-utf-8", "invalid-utf-16", "undefined-byte"].contains(parts[1])
    case "folder":
      return ["two-files", "is-directory", "unreadable", "too-large", "changed"].contains(parts[1])
    default:
      return ["missing-column", "repeated-column", "personal-number", "unread-personal-number"]
        .contains(parts[1])
    }
  }
}
