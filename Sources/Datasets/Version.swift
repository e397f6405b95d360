// Which version of the program this is, and which commit it was built of.

import Foundation

/// The version of the program by semver.org, as run.json, history and `--version` give it: until it is released, the one
/// that is to be. It is raised with every change of what a figure means (`DefinitionChange`), and by a release.
package let programVersion = "0.2.0"

/// The commit that the running program was built of; `nil` where nobody has noted one.
package let programCommit = commit(of: "/proc/self/exe")

/// The version and, where it is known, the commit: "0.2.0 (commit 1ae4573…)".
package let programTold = programCommit.map { "\(programVersion) (commit \($0))" } ?? programVersion

/// The commit that `make build` notes beside a program, in `<program>.commit`, and `make install` in `share/diagonal/commit`.
///
/// In the program itself it would have what imports it compiled anew at each commit, and two builds of the same sources
/// differ. A note that is older than the program is of an earlier build, and is not believed.
///
/// - Output: forty hexadecimal digits, with `+` after them when sources had been changed since the commit.
package func commit(of program: String) -> String? {
  let program = URL(fileURLWithPath: program).resolvingSymlinksInPath()
  func modified(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }
  let prefix = program.deletingLastPathComponent().deletingLastPathComponent()
  let places = [program.path + ".commit", prefix.path + "/share/diagonal/commit"]
  guard let built = modified(program.path),
    let place = places.first(where: { modified($0).map { $0 >= built } ?? false }),
    let bytes = FileManager.default.contents(atPath: place)
  else { return nil }
  let note = String(decoding: bytes.prefix(64), as: UTF8.self)
    .trimmingCharacters(in: .whitespacesAndNewlines)
  let digits = note.hasSuffix("+") ? note.dropLast() : note[...]
  let isCommit =
    digits.utf8.count == 40
    && digits.allSatisfy { ("0"..."9").contains($0) || ("a"..."f").contains($0) }
  return isCommit ? note : nil
}
