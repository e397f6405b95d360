// The Python of the program's own, which sets PDFs and reads workbooks in processes of their own.

import Foundation

/// The Python that `make setup` or `diagonal setup` has installed for the running program; `nil` when there is none, or
/// when others than the user and the system own it or may write to it.
package func installedPython() -> String? {
  installedPython(
    for: URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
    PythonPlaces(ProcessInfo.processInfo.environment))
}

/// The same for a program by its path.
package func installedPython(for program: String, _ places: PythonPlaces) -> String? {
  for folder in places.folders(for: program) {
    let python = folder + "/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { continue }
    if [folder, folder + "/bin", python].allSatisfy(Posix.isTrusted) { return python }
  }
  return nil
}

/// Where the Python of a program may lie.
package struct PythonPlaces: Sendable {
  /// That of everybody on the machine, made by its administrator.
  let ofSystem: String
  /// The user's own; `nil` where the user has no folder.
  let ofUser: String?

  /// - Parameter system: the folder of everybody on the machine; another in tests.
  package init(_ environment: [String: String], system: String = "/var/lib/diagonal-python") {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    ofSystem = system
    ofUser = (absolute("XDG_DATA_HOME") ?? absolute("HOME").map { $0 + "/.local/share" })
      .map { $0 + "/diagonal/python" }
  }

  /// The folders to look in, in order: `typst` beside the program, or of the build folder of the package that it was
  /// built in; for an installed program the user's own, then the system's. Nowhere else, since whoever may put a folder
  /// above the program would have it run.
  func folders(for program: String) -> [String] {
    let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
    var folders = [folder.path + "/typst"]
    // Programs are built in .build/<machine>/<configuration>, those of sanitizers in .build-asan.
    var root = folder
    for _ in 0..<3 where root.path != "/" {
      let name = root.lastPathComponent
      root.deleteLastPathComponent()
      guard name.hasPrefix(".build") else { continue }
      if Posix.kind(root.path + "/Package.swift") == .file {
        folders.append(root.path + "/.build/typst")
      }
      break
    }
    if Posix.kind(requirementsFile(of: program)) == .file {
      folders += [ofUser, ofSystem].compactMap(\.self)
    }
    return folders
  }
}

/// The list of what an installed program needs of Python, with versions and checksums:
/// `share/diagonal/requirements.txt` beside the `bin` that the program lies in.
func requirementsFile(of program: String) -> String {
  URL(fileURLWithPath: program).deletingLastPathComponent().deletingLastPathComponent().path
    + "/share/diagonal/requirements.txt"
}
