// The files of a dataset folder, and their bytes.

// Foundation reads files without a pointer, so that this room stays free of unsafe code.
import Foundation

/// Why a file gives no bytes.
enum FileFault: Error {
  case missing
  case directory
  case unreadable
  /// The file has more bytes than can be taken in.
  case tooLarge(bytes: Int, limit: Int)
}

/// What tells one state of a file from another.
struct FileStamp: Equatable {
  private let size: Int
  private let modified: Date?
  private let number: Int?

  /// `nil` when there is no such file.
  init?(_ path: String) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      return nil
    }
    size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    modified = attributes[.modificationDate] as? Date
    number = (attributes[.systemFileNumber] as? NSNumber)?.intValue
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

/// All bytes of a regular file; a pipe or device is refused, since it may never end, and so is a file
/// of more than `limit` bytes, before it is read.
func fileBytes(_ path: String, limit: Int = fileLimit) throws(FileFault) -> [UInt8] {
  let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
  switch attributes?[.type] as? FileAttributeType {
  case .some(.typeDirectory): throw .directory
  case .some(.typeRegular): break
  case .none: throw .missing
  default: throw .unreadable
  }
  let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
  guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
  guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else { throw .unreadable }
  return [UInt8](data)
}

/// The path of `name` in `folder`.
func path(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The last part of a folder's path: the name of the dataset.
func folderName(_ folder: String) -> String {
  URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
}
