// How the answer to a query is written: for people, or for machines.

import Findings

package enum QueryFormat: String, Sendable, CaseIterable {
  case table
  case json
  case csv
}

extension Sheet {
  /// A table for the terminal: columns side by side, numbers with two decimals at most.
  var plain: String {
    let cells = columns.map { column in
      [column.name]
        + (0..<rowCount).map { row in
          if case .real(let values) = column.values {
            return values[row]?.shown(.english, decimals: 2) ?? "–"
          }
          let text = column.values.machineText(row)
          return text.isEmpty ? "–" : text
        }
    }
    let widths = cells.map { $0.map(\.count).max() ?? 0 }
    return (0...rowCount).map { row in
      var line = ""
      for (column, width) in zip(cells, widths) {
        line += column[row] + String(repeating: " ", count: width - column[row].count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// A list of objects, keys in the order of the columns.
  var json: String {
    let rows = (0..<rowCount).map { row in
      let pairs = columns.map { column in
        var text = column.values.machineText(row)
        if case .text = column.values { text = text.jsonQuoted }
        return "\"\(column.name)\": " + (text.isEmpty ? "null" : text)
      }
      return "  {" + pairs.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n]"
  }
}

extension String {
  /// Without a line break at the end.
  var trimmedEnd: String { hasSuffix("\n") ? String(dropLast()) : self }

  fileprivate var jsonQuoted: String {
    var out = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
