// From files to lists: text through the room Tables, workbooks through the process that is given.

package import Tables

/// What came of reading a workbook in a process of its own.
package enum WorkbookReading: Sendable {
  /// What ``workbookProgram`` wrote.
  case written([UInt8])
  /// There is no Python with python-calamine beside the program.
  case noReader
  case timedOut(seconds: Int)
  /// The process ended otherwise; in its own words.
  case failed(reason: String)
}

/// Reads the workbook at a path; the floor above gives it, since it starts a process.
package typealias WorkbookReader = (_ path: String) -> WorkbookReading

/// A file that may be a list.
package struct ListFile: Hashable, Sendable {
  /// Its name as the recipe has it, without folder.
  package let name: String
  package let path: String

  package init(name: String, path: String) {
    (self.name, self.path) = (name, path)
  }

  /// The ending in small letters, without the dot.
  var ending: String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...]).lowercased()
  }

  /// The name without its ending.
  var stem: String { fileStem(name) }

  package var isWorkbook: Bool { Self.workbooks.contains(ending) }
  package var isText: Bool { Self.texts.contains(ending) }

  /// Whether the name says that the file may be a list.
  package var mayBeList: Bool {
    (isWorkbook || isText) && !name.hasPrefix(".") && !name.hasPrefix("~$")
  }

  private static let workbooks: Set<String> = ["xlsx", "xlsm", "xls", "xlsb", "ods"]
  private static let texts: Set<String> = ["csv", "tsv", "txt", "tab"]
}

/// The name of a file without its ending.
func fileStem(_ name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
  return String(name[..<dot])
}

/// All lists of some files, in the order of the files, and what was noticed.
///
/// - Input: `limit`, how many bytes of a file are read at most.
/// - Output: a sheet for each file of text and for each sheet with cells of each workbook; every file or sheet
///   that gives none is told of.
/// - Complexity: O(bytes).
package func readLists(
  _ files: [ListFile], workbooks: WorkbookReader, limit: Int = 700_000_000,
  into diagnostics: inout Diagnostics
) -> [ListSheet] {
  var sheets: [ListSheet] = []
  for file in files {
    let top = Diagnostic.Place(file: file.name)
    if file.isWorkbook {
      sheets += readWorkbook(file, workbooks(file.path), into: &diagnostics)
      continue
    }
    do throws(FileFault) {
      let bytes = try fileBytes(file.path, limit: limit)
      if let sheet = ListSheet(file: file.name, bytes: bytes, into: &diagnostics) {
        sheets.append(sheet)
      }
    } catch {
      switch error {
      case .missing: diagnostics.add(.error, "lists/missing", at: top, .missing)
      case .directory: diagnostics.add(.error, "lists/directory", at: top, .directory)
      case .unreadable: diagnostics.add(.error, "lists/unreadable", at: top, .unreadable)
      case .tooLarge(let bytes, let limit):
        diagnostics.add(.error, "lists/too-large", at: top, .tooLarge(bytes, limit), help: .split)
      }
    }
  }
  return sheets
}

extension ListSheet {
  /// The list that a file of text holds; `nil` when it holds none, which is reported.
  package init?(file: String, bytes: [UInt8], into diagnostics: inout Diagnostics) {
    guard !isWorkbook(bytes) else {
      diagnostics.add(
        .error, "lists/not-text", at: Diagnostic.Place(file: file), .notText, help: .nameAsWorkbook)
      return nil
    }
    let grid = Grid(
      scanning: bytes, file: file, isKnown: { Headings.meaning($0) != nil }, into: &diagnostics)
    guard let grid else { return nil }
    self.init(file: file, grid: grid)
  }
}

/// Whether the bytes are those of a workbook, whatever the file is called.
private func isWorkbook(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
}

/// The sheets of one workbook.
private func readWorkbook(
  _ file: ListFile, _ reading: WorkbookReading, into diagnostics: inout Diagnostics
) -> [ListSheet] {
  let top = Diagnostic.Place(file: file.name)
  let bytes: [UInt8]
  switch reading {
  case .written(let written): bytes = written
  case .noReader:
    diagnostics.add(.error, noWorkbookReader, at: top, .noReader, help: .installReader)
    return []
  case .timedOut(let seconds):
    diagnostics.add(.error, "lists/too-slow", at: top, .tooSlow(seconds), help: .saveAsText)
    return []
  case .failed(let reason):
    diagnostics.add(.error, "lists/broken", at: top, .brokenWorkbook(reason), help: .saveAnew)
    return []
  }
  let grid = Grid(records: bytes, file: file.name)
  var sheets: [ListSheet] = []
  var open: (name: String, isHidden: Bool, merged: [ListSheet.Merged], first: Int)?
  var isWhole = false
  func close(_ end: Int) {
    guard let sheet = open else { return }
    open = nil
    let place = Diagnostic.Place(file: file.name + "/" + sheet.name)
    guard end > sheet.first else {
      diagnostics.add(.note, "lists/empty-sheet", at: place, .emptySheet(sheet.name))
      return
    }
    if sheet.isHidden {
      diagnostics.add(
        .note, "lists/hidden-sheet", at: place, .hiddenSheet(sheet.name), help: .hiddenHelp)
    }
    sheets.append(
      ListSheet(
        file: file.name, sheet: sheet.name, isHidden: sheet.isHidden, merged: sheet.merged,
        grid: grid, records: sheet.first..<end))
  }
  for record in 0..<grid.rowCount {
    // Only the first field is looked at: rows are many.
    guard let range = grid.unquoted(record, 0), let first = range.isEmpty ? nil : range.lowerBound
    else { continue }
    switch grid.bytes[first] {
    case UInt8(ascii: "r"): continue
    case UInt8(ascii: "s") where grid.text(record, 0) == "sheet":
      close(record)
      open = (
        grid.text(record, 1), grid.text(record, 2) == "hidden", merged(grid.text(record, 4)),
        record + 1
      )
    case UInt8(ascii: "s"):
      close(record)
      diagnostics.add(
        .note, "lists/no-cells", at: Diagnostic.Place(file: file.name + "/" + grid.text(record, 1)),
        .noCells(grid.text(record, 1)))
    case UInt8(ascii: "f"):
      open = nil
      isWhole = true
      let fault = WorkbookFault(rawValue: grid.text(record, 1)) ?? .broken
      if fault == .noReader {
        diagnostics.add(.error, noWorkbookReader, at: top, .noReader, help: .installReader)
      } else {
        diagnostics.add(
          .error, "lists/" + fault.code, at: top, fault.sentence(grid.text(record, 2)),
          help: fault.help)
      }
      sheets = []
    default:
      close(record)
      isWhole = true
    }
  }
  if !isWhole {
    diagnostics.add(
      .error, "lists/broken", at: top, .brokenWorkbook("the answer ends too early"),
      help: .saveAnew)
    return []
  }
  if sheets.isEmpty, !diagnostics.hasErrors {
    diagnostics.add(.error, "lists/no-cells", at: top, .nothingInWorkbook, help: .saveAsText)
  }
  return sheets
}

/// The code of the one problem that is no fault of the list: exit 69, and other datasets go on.
package let noWorkbookReader = "lists/no-workbook-reader"

/// `row:column:row:column` with blanks between.
private func merged(_ text: String) -> [ListSheet.Merged] {
  text.split(separator: " ").compactMap { part in
    let numbers = part.split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 4 else { return nil }
    return ListSheet.Merged(
      top: numbers[0], left: numbers[1], bottom: numbers[2], right: numbers[3])
  }
}
