// Results go to a staging folder first and take their place by rename, last: whole or not at all.

import Foundation

/// Who may read the files of a report that name people.
package enum NamesReaders: String, Codable, Sendable, CaseIterable {
  /// The user that runs the program.
  case owner
  /// The group of the folder of reports too: who that is the administrator of the machine decides.
  case group
}

/// A folder that is being filled beside the place where it shall stand.
package struct Staging: Sendable {
  /// Where the folder shall stand.
  package let destination: String
  /// Where it stands until then: same parent, so that a rename is enough. The process is a part of its name,
  /// so that no other writes there, and nobody but its owner may enter it.
  package let folder: String
  /// The rights of the folder once it stands in its place.
  private let mode: UInt32
  /// The rights of files that name people.
  package let privateMode: UInt32

  /// Makes the empty staging folder; what killed runs left for the same destination is removed.
  ///
  /// - Parameter names: who may read the files in it that name people.
  package init(
    for destination: String, names: NamesReaders = .owner
  ) throws(RunFailure) {
    self.destination = destination
    privateMode = names == .group ? 0o640 : 0o600
    let url = URL(fileURLWithPath: destination)
    let parent = url.deletingLastPathComponent().path
    let stem = ".staging-" + url.lastPathComponent
    folder = "\(parent)/\(stem)-\(Posix.process)"
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: parent, reason: error.plainReason)
    }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    where name.hasPrefix(stem) {
      let owner = Int32(name.dropFirst(stem.count + 1))
      guard name == stem || owner.map({ $0 == Posix.process || !Posix.isRunning($0) }) ?? false
      else { continue }
      try? FileManager.default.removeItem(atPath: parent + "/" + name)
    }
    mode = try Posix.makePrivateFolder(folder)
  }

  /// The files that have been written, by their paths from the folder, sorted.
  package var files: [String] { regularFiles(below: folder) }

  /// Writes a file in the folder, making the folders on its way.
  ///
  /// - Parameter isPrivate: whether it names people, and is readable by those only who may read names.
  package func write(_ bytes: [UInt8], to name: String, isPrivate: Bool = false) throws(RunFailure)
  {
    let path = folder + "/" + name
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if parent != folder {
      do {
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(path: parent, reason: error.plainReason)
      }
    }
    try Posix.write(bytes, to: path, mode: isPrivate ? privateMode : 0o644)
  }

  package func write(_ text: String, to name: String, isPrivate: Bool = false) throws(RunFailure) {
    try write(Array(text.utf8), to: name, isPrivate: isPrivate)
  }

  /// Removes the folder and all in it; for runs that fail.
  package func discard() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Puts the folder in its place, which must be free.
  ///
  /// - Parameter isPrivate: whether nobody but its owner may enter it there.
  package func publish(isPrivate: Bool = false) throws(RunFailure) {
    for name in ["diagrams", "tables"] where FileManager.default.isFolder(folder + "/" + name) {
      try Posix.flush(folder: folder + "/" + name)
    }
    try Posix.flush(folder: folder)
    try Posix.setMode(folder, isPrivate ? mode & 0o700 : mode)
    try Posix.rename(folder, to: destination)
    try Posix.flush(folder: URL(fileURLWithPath: destination).deletingLastPathComponent().path)
  }

  /// Puts the folder in its place; an earlier run that stands there is moved aside and then removed.
  ///
  /// Killed between the two renames, the earlier run stands whole at `.previous-<name>`; the next
  /// run puts it back first (``recover(_:)``).
  ///
  /// - Parameter isPrivate: whether nobody but its owner may enter it there.
  package func replace(isPrivate: Bool = false) throws(RunFailure) {
    guard FileManager.default.fileExists(atPath: destination) else {
      return try publish(isPrivate: isPrivate)
    }
    let previous = Self.previous(destination)
    try? FileManager.default.removeItem(atPath: previous)
    try Posix.rename(destination, to: previous)
    do {
      try publish(isPrivate: isPrivate)
    } catch {
      try Posix.rename(previous, to: destination)
      throw error
    }
    try? FileManager.default.removeItem(atPath: previous)
  }

  /// Puts back the earlier run when a killed run left it aside.
  package static func recover(_ destination: String) throws(RunFailure) {
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
  ///
  /// A folder or file that stands in its place, as a backup may put one there, is moved aside.
  ///
  /// - Output: where that lies now; `nil` when there was nothing but a link.
  @discardableResult
  package static func link(
    _ name: String, in folder: String, to target: String
  ) throws(RunFailure) -> String? {
    let fresh = folder + "/.link-" + name
    let place = folder + "/" + name
    var aside: String?
    switch Posix.kind(place) {
    case .nothing, .link: break
    case .file, .folder, .other:
      var number = 1
      while Posix.kind("\(place).aside-\(number)") != .nothing { number += 1 }
      try Posix.rename(place, to: "\(place).aside-\(number)")
      aside = "\(place).aside-\(number)"
    }
    do {
      try? FileManager.default.removeItem(atPath: fresh)
      try FileManager.default.createSymbolicLink(
        atPath: fresh, withDestinationPath: target)
    } catch {
      throw .cannotCreate(path: fresh, reason: error.plainReason)
    }
    try Posix.rename(fresh, to: place)
    try Posix.flush(folder: folder)
    return aside
  }
}

/// All files below a folder that are no folders, by their paths from it, sorted; links are not followed.
package func regularFiles(below folder: String) -> [String] {
  var names: [String] = []
  let walker = FileManager.default.enumerator(atPath: folder)
  while let name = walker?.nextObject() as? String {
    if Posix.kind(folder + "/" + name) != .folder { names.append(name) }
  }
  return names.sorted()
}

extension FileManager {
  package func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

extension Error {
  /// The system's own words for a Foundation error, without paths and error domains.
  package var plainReason: String {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain, let code = POSIXErrorCode(rawValue: Int32(cause.code))
    else { return error.localizedDescription }
    return POSIXError(code).localizedDescription
  }
}

/// All bytes of the file at `path`.
package func bytesOfFile(_ path: String) throws(RunFailure) -> [UInt8] {
  guard let bytes = FileManager.default.contents(atPath: path) else {
    throw .inputOutput(path: path, reason: "it cannot be read")
  }
  return Array(bytes)
}
