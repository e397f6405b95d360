// Makes the Python of an installed program: a folder of its own, with what the program's list names and nothing else.

import Diagrams
import Foundation
import Glibc

/// The making of a Python that sets PDFs and reads workbooks, for a program that was installed.
///
/// The list says every package with its version and the checksums of its files; pip takes nothing else. It is made
/// beside and takes its place by rename, so that a set-up which fails or is killed leaves the one before. The folder
/// holds the list it was made from, so that an upgrade with the same list has nothing to do.
package struct PythonSetup: Sendable {
  /// Where it is made: the system's folder for the administrator, the user's own for others.
  package let folder: String
  private let requirements: String
  private let seconds: Double
  private let python: String
  private let environment: [String: String]
  private static let trial = "import docx, fontTools, pikepdf, python_calamine, typst"

  /// - Parameter program: the path of the running program; its list lies beside (`share/diagonal/requirements.txt`).
  /// - Parameter isSystem: whether it is for everybody on the machine; `nil` is when root asks.
  /// - Throws: ``RunFailure/noSetup(reason:)`` where there is no list or no folder of the user's own.
  package init(
    program: String = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    places: PythonPlaces? = nil, isSystem: Bool? = nil, python: String = "/usr/bin/python3",
    seconds: Double = 900
  ) throws(RunFailure) {
    let list = requirementsFile(of: program)
    guard Posix.kind(list) == .file else { throw .noSetup(reason: .noList(path: list)) }
    let places = places ?? PythonPlaces(environment)
    guard let folder = isSystem ?? (geteuid() == 0) ? places.ofSystem : places.ofUser else {
      throw .noSetup(reason: .noHome)
    }
    self.folder = folder
    self.environment = environment
    self.python = python
    self.seconds = seconds
    requirements = list
  }

  /// Makes it, unless it is there as the list has it.
  ///
  /// - Parameter wheels: a folder with the files of the packages, for a machine that does not reach PyPI.
  /// - Returns: whether anything was made.
  /// - Throws: ``RunFailure`` when it cannot be made; the one before then stands.
  @discardableResult
  package func make(wheels: String? = nil) throws(RunFailure) -> Bool {
    let files = FileManager.default
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    do {
      try files.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(path: parent, reason: error.plainReason)
    }
    let lock = try Posix.lock(folder + ".lock")
    defer { Posix.unlock(lock) }
    if isMade { return false }
    let draft = folder + ".new"
    try? files.removeItem(atPath: draft)
    defer { try? files.removeItem(atPath: draft) }
    // What root installs is for everybody to read, whatever root's own rights are.
    let mask = umask(0o022)
    defer { umask(mask) }
    try run([python, "-m", "venv", draft])
    // Called through Python: the scripts of a Python that is moved name the place that it was made in.
    var install = [
      draft + "/bin/python3", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
      "--no-input", "--no-cache-dir", "--only-binary", ":all:", "--require-hashes", "--no-deps",
      "--requirement", requirements,
    ]
    if let wheels { install += ["--no-index", "--find-links", wheels] }
    try run(install)
    try run([draft + "/bin/python3", "-I", "-c", Self.trial])
    // Nothing is left that could install more.
    try run(
      [draft + "/bin/python3", "-m", "pip", "uninstall", "--quiet", "--yes", "pip", "setuptools"])
    try Posix.write(try bytesOfFile(requirements), to: draft + "/installed")
    let old = folder + ".old"
    try? files.removeItem(atPath: old)
    let isReplaced = Posix.kind(folder) != .nothing
    if isReplaced { try Posix.rename(folder, to: old) }
    do throws(RunFailure) {
      try Posix.rename(draft, to: folder)
    } catch {
      if isReplaced { try Posix.rename(old, to: folder) }
      throw error
    }
    try? files.removeItem(atPath: old)
    return true
  }

  /// Whether it stands as the list has it, and still runs: an upgrade of the system may have taken its Python away.
  private var isMade: Bool {
    guard let list = FileManager.default.contents(atPath: requirements),
      FileManager.default.contents(atPath: folder + "/installed") == list
    else { return false }
    do throws(RunFailure) {
      try run([folder + "/bin/python3", "-I", "-c", Self.trial])
      return true
    } catch {
      return false
    }
  }

  /// What the user has set for proxies and indexes reaches pip.
  private func run(_ command: [String]) throws(RunFailure) {
    let child: Child
    do throws(Child.Failure) {
      child = try Child.run(
        command, environment: environment.map { "\($0.key)=\($0.value)" }.sorted(), input: [],
        seconds: seconds)
    } catch {
      throw .noSetup(reason: .notRun(program: command[0]))
    }
    guard child.end == .exited(0) else {
      let said = String(decoding: child.messages + child.output, as: UTF8.self)
      throw .noSetup(
        reason: .failed(
          step: command.dropFirst().prefix(3).joined(separator: " "),
          said: said.split(separator: "\n").suffix(4).joined(separator: "\n")))
    }
  }
}
