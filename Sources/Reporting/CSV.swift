// Tables for machines: comma, LF, UTF-8.

package import Findings

extension Sheet {
  /// The table as CSV (RFC 4180 with LF): a header line, then one line a row.
  ///
  /// A cell is quoted when it holds a comma, a quote, a line break, or blanks at an end. Text is written
  /// as it is; that a spreadsheet may read `=1+1` as a formula is the workbook's matter, not this file's.
  ///
  /// - Complexity: O(bytes written).
  package var csv: String {
    var out = columns.map { Self.cell($0.name) }.joined(separator: ",") + "\n"
    for row in 0..<rowCount {
      for (index, column) in columns.enumerated() {
        if index > 0 { out += "," }
        out += Self.cell(column.values.machineText(row))
      }
      // A single empty cell would be an empty line, which readers skip.
      if columns.count == 1, out.hasSuffix("\n") { out += "\"\"" }
      out += "\n"
    }
    return out
  }

  private static func cell(_ text: String) -> String {
    let bytes = text.utf8
    let blank = UInt8(ascii: " ")
    let needsQuotes =
      bytes.first == blank || bytes.last == blank
      || bytes.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
          || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
      }
    guard needsQuotes else { return text }
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { out += "\"\"" } else { out.unicodeScalars.append(scalar) }
    }
    return out + "\""
  }
}
