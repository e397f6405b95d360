// The papers of the last run, so that one in which nothing has changed is not set again.

import Datasets
import Foundation
import Reporting

/// What each printed paper of a run was made of, by the name of its file.
///
/// The list lies beside them as `papers.json`, for its owner only: who may read it could try guesses on papers with names.
/// What cannot be read, or is not as it was, is as if it were not there: then the paper is set anew.
package struct KeptPapers: Codable, Sendable {
  package static let file = "papers.json"

  private struct Paper: Codable {
    /// The checksum of all that enters it, see ``PDFPrinter/mark(of:)``.
    let mark: String
    /// The checksum of the file itself.
    let sha256: String
  }

  private var papers: [String: Paper] = [:]
  /// Where they lie; empty for those of a run under way.
  private var folder = ""

  private enum CodingKeys: String, CodingKey {
    case papers
  }

  package init() {}

  package var isEmpty: Bool { papers.isEmpty }

  /// What the run in `folder` kept; nothing when there is no such run, or others may write to it.
  package init(of folder: String?) {
    guard let folder else { return }
    let path = folder + "/" + Self.file
    guard Posix.kind(path) == .file, Posix.isTrusted(folder), Posix.isTrusted(path),
      let data = FileManager.default.contents(atPath: path),
      let kept = try? JSONDecoder().decode(KeptPapers.self, from: data)
    else { return }
    self = kept
    self.folder = folder
  }

  /// The paper as it lies in the folder, when it was made of just this, and is as it was made.
  ///
  /// - Complexity: O(bytes of the paper).
  package func paper(_ name: String, of mark: String) -> [UInt8]? {
    let path = folder + "/" + name
    guard let known = papers[name], known.mark == mark, Posix.kind(path) == .file,
      let data = FileManager.default.contents(atPath: path)
    else { return nil }
    let bytes = Array(data)
    return (try? sha256(bytes)) == known.sha256 ? bytes : nil
  }

  package mutating func keep(_ name: String, _ bytes: [UInt8], of mark: String) {
    // Without a checksum it is set anew next time.
    guard let sum = try? sha256(bytes) else { return }
    papers[name] = Paper(mark: mark, sha256: sum)
  }
}
