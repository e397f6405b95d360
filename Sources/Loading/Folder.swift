// The files of a dataset folder.

// Foundation lists folders without a pointer, so that this room stays free of unsafe code.
import Foundation
import Tables

/// What tells one state of a file from another.
package struct FileStamp: Equatable, Sendable {
  let size: Int
  private let modified: Date?
  private let number: Int?

  /// `nil` when there is no such file.
  package init?(_ path: String) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      return nil
    }
    size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    modified = attributes[.modificationDate] as? Date
    number = (attributes[.systemFileNumber] as? NSNumber)?.intValue
  }

  /// The state in print; another text when the file is another.
  package var text: String {
    "\(size) \(modified?.timeIntervalSince1970 ?? 0) \(number ?? 0)"
  }
}

/// The most bytes of one table that can be held: offsets in it are 32 bits wide after decoding has
/// trebled it at worst, and a table with its rows takes several times its size in memory.
let fileLimit = min(
  (Int(Int32.max) - 1) / 3, Int(clamping: ProcessInfo.processInfo.physicalMemory / 4))

/// The names in a folder, sorted; `nil` when there is no such folder or it cannot be read.
func fileNames(in folder: String) -> [String]? {
  try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// All bytes of a table's file.
func fileBytes(_ path: String) throws(FileFault) -> [UInt8] {
  try Tables.fileBytes(path, limit: fileLimit)
}

/// The path of `name` in `folder`.
package func path(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The last part of a folder's path: the name of the dataset.
func folderName(_ folder: String) -> String {
  URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
}
