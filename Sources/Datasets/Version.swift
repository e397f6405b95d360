// Which version of the program this is, and which commit it was built of.

import Foundation

/// The version of the program by semver.org, as run.json, history and `--version` give it: until it is released, the one
/// that is to be. It is raised with every change of what a figure means (`DefinitionChange`), and by a release.
package let programVersion = "0.2.0"

/// The commit that the running program was built of; `nil` where nobody has noted one.
package let programCommit = commit(of: "/proc/self/exe")

/// The version and, where it is known, the commit: "0.2.0 (commit 1ae4573…)".
package let programTold = programCommit.map { "\(programVersion) (commit \($0))" } ?? programVersion

/// The commit in the file beside a program, `<program>.commit`, that `make build` writes.
///
/// In the program itself it would have what imports it compiled anew at each commit, and two builds of the same sources
/// differ. A note that is older than the program is of an earlier build, and is not believed.
///
/// - Output: forty hexadecimal digits, with `+` after them when files had been changed since the commit.
package func commit(of program: String) -> String? {
  let path = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
  func modified(_ path: String) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
  }
  guard let built = modified(path), let noted = modified(path + ".commit"), noted >= built,
    let bytes = FileManager.default.contents(atPath: path + ".commit")
  else { return nil }
  let note = String(decoding: bytes.prefix(64), as: UTF8.self)
    .trimmingCharacters(in: .whitespacesAndNewlines)
  let digits = note.hasSuffix("+") ? note.dropLast() : note[...]
  let isCommit =
    digits.count == 40 && digits.allSatisfy { $0.isASCII && $0.isHexDigit && !$0.isUppercase }
  return isCommit ? note : nil
}
