// The files of a dataset folder.

// Foundation lists folders without a pointer, so that this room stays free of unsafe code.
import Foundation

/// The names in a folder, sorted; `nil` when there is no such folder or it cannot be read.
func fileNames(in folder: String) -> [String]? {
  try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}

/// The path of `name` in `folder`.
func path(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// The last part of a folder's path: the name of the dataset.
func folderName(_ folder: String) -> String {
  URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
}
