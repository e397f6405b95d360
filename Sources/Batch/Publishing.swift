// Results go to a staging folder first and take their place by rename, last: whole or not at all.

import Foundation

/// A folder that is being filled beside the place where it shall stand.
struct Staging: Sendable {
  /// Where the folder shall stand.
  let destination: String
  /// Where it stands until then: same parent, so that a rename is enough.
  let folder: String

  /// Makes the empty staging folder; what a killed run left of the same name is removed.
  init(for destination: String) throws(RunFailure) {
    self.destination = destination
    let url = URL(fileURLWithPath: destination)
    let parent = url.deletingLastPathComponent().path
    folder = parent + "/.staging-" + url.lastPathComponent
    do {
      if FileManager.default.fileExists(atPath: folder) {
        try FileManager.default.removeItem(atPath: folder)
      }
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: folder, reason: error.plainReason)
    }
  }

  /// Writes a file in the folder, making the folders on its way.
  ///
  /// - Parameter isPrivate: readable by the owner only.
  func write(_ bytes: [UInt8], to name: String, isPrivate: Bool = false) throws(RunFailure) {
    let path = folder + "/" + name
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if parent != folder {
      do {
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(path: parent, reason: error.plainReason)
      }
    }
    try Posix.write(bytes, to: path, mode: isPrivate ? 0o600 : 0o644)
  }

  func write(_ text: String, to name: String, isPrivate: Bool = false) throws(RunFailure) {
    try write(Array(text.utf8), to: name, isPrivate: isPrivate)
  }

  /// Removes the folder and all in it; for runs that fail.
  func discard() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Puts the folder in its place, which must be free.
  func publish() throws(RunFailure) {
    for name in ["diagrams", "tables"] where FileManager.default.isFolder(folder + "/" + name) {
      try Posix.flush(folder: folder + "/" + name)
    }
    try Posix.flush(folder: folder)
    try Posix.rename(folder, to: destination)
    try Posix.flush(folder: URL(fileURLWithPath: destination).deletingLastPathComponent().path)
  }

  /// Puts the folder in its place; an earlier run that stands there is moved aside and then removed.
  ///
  /// Killed between the two renames, the earlier run stands whole at `.previous-<name>`; the next
  /// run puts it back first (``recover(_:)``).
  func replace() throws(RunFailure) {
    guard FileManager.default.fileExists(atPath: destination) else { return try publish() }
    let previous = Self.previous(destination)
    try? FileManager.default.removeItem(atPath: previous)
    try Posix.rename(destination, to: previous)
    do {
      try publish()
    } catch {
      try Posix.rename(previous, to: destination)
      throw error
    }
    try? FileManager.default.removeItem(atPath: previous)
  }

  /// Puts back the earlier run when a killed run left it aside.
  static func recover(_ destination: String) throws(RunFailure) {
    let previous = previous(destination)
    guard FileManager.default.fileExists(atPath: previous) else { return }
    if FileManager.default.fileExists(atPath: destination) {
      try? FileManager.default.removeItem(atPath: previous)
    } else {
      try Posix.rename(previous, to: destination)
    }
  }

  private static func previous(_ destination: String) -> String {
    let url = URL(fileURLWithPath: destination)
    return url.deletingLastPathComponent().path + "/.previous-" + url.lastPathComponent
  }

  /// Points the link `name` in `folder` at `target`, in one step.
  static func link(_ name: String, in folder: String, to target: String) throws(RunFailure) {
    let fresh = folder + "/.link-" + name
    do {
      try? FileManager.default.removeItem(atPath: fresh)
      try FileManager.default.createSymbolicLink(
        atPath: fresh, withDestinationPath: target)
    } catch {
      throw .cannotCreate(path: fresh, reason: error.plainReason)
    }
    try Posix.rename(fresh, to: folder + "/" + name)
    try Posix.flush(folder: folder)
  }
}

extension FileManager {
  func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

extension Error {
  /// The system's own words for a Foundation error, without paths and error domains.
  var plainReason: String {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain, let code = POSIXErrorCode(rawValue: Int32(cause.code))
    else { return error.localizedDescription }
    return POSIXError(code).localizedDescription
  }
}
