// The files of a dataset folder, and their bytes.

// Foundation reads files without a pointer, so that this room stays free of unsafe code.
import Foundation

/// Why a file gives no bytes.
enum FileFault: Error {
  case missing
  case directory
  case unreadable
}

/// The names in a folder, sorted; `nil` when there is no such folder or it cannot be read.
func fileNames(in folder: String) -> [String]? {
  try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// All bytes of a regular file; a pipe or device is refused, since it may never end.
func fileBytes(_ path: String) throws(FileFault) -> [UInt8] {
  let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
  switch attributes?[.type] as? FileAttributeType {
  case .some(.typeDirectory): throw .directory
  case .some(.typeRegular): break
  case .none: throw .missing
  default: throw .unreadable
  }
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
