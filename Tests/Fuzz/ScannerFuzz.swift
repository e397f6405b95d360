// A fuzz target for the scanner: any bytes give a table and diagnostics, and never a trap.

import Tables
import Text

private let names: Set<String> = ["id", "name", "namn", "organisation", "from", "to"]

/// Scans `count` bytes, then reads every cell and asks for every place.
@_cdecl("LLVMFuzzerTestOneInput")
public func scan(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let raw = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  var diagnostics = Diagnostics()
  let rule = HeaderRule(isKnown: names.contains, isNeeded: { $0 == "id" })
  let table = Table(
    scanning: raw, file: "t.csv", rule: rule, into: &diagnostics)
  precondition(table != nil || diagnostics.hasErrors, "no table, and no word of why")
  if let table {
    for row in -1..<table.rowCount {
      var before = (line: 0, column: 0)
      for column in 0..<max(table.width(row), 0) {
        let text = table.text(row, column)
        let place = table.place(row, column)
        precondition(
          (place.line, place.column) > before, "places do not go forward: \(text.debugDescription)")
        before = (place.line, place.column)
        if table.isBlank(row, column) {
          precondition(text.allSatisfy(\.isWhitespace), "a blank cell holds something")
        }
      }
      precondition(row < 0 || before.line > 0, "a row without cells")
    }
  }
  for remark in diagnostics.sorted {
    precondition(remark.place.line > 0 && remark.place.column > 0, "a place before the file")
  }
  precondition(diagnostics.printed(in: .swedish).isEmpty == diagnostics.isEmpty)
  return 0
}
