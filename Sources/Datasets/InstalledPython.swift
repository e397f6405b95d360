// The Python beside the program, which sets PDFs and reads workbooks in processes of their own.

import Foundation

/// The Python that `make setup` has installed beside the running program, for PDFs and workbooks; `nil` when there is
/// none, or when others than the user and the system own it or may write to it.
package func installedPython() -> String? {
  installedPython(for: URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path)
}

/// The same for a program by its path.
package func installedPython(for program: String) -> String? {
  let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
  var places = [folder]
  // Programs are built in .build/<machine>/<configuration>, those of sanitizers in .build-asan.
  var root = folder
  for _ in 0..<3 where root.path != "/" {
    let name = root.lastPathComponent
    root.deleteLastPathComponent()
    guard name.hasPrefix(".build") else { continue }
    if Posix.kind(root.path + "/Package.swift") == .file {
      places.append(root.appendingPathComponent(".build"))
    }
    break
  }
  for place in places {
    let typst = place.path + "/typst"
    let python = typst + "/bin/python3"
    guard FileManager.default.isExecutableFile(atPath: python) else { continue }
    if [typst, typst + "/bin", python].allSatisfy(Posix.isTrusted) { return python }
  }
  return nil
}
