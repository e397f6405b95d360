// Several ids in one cell of a table: how they are joined, and told apart again.

/// The ids in a cell that holds several.
///
/// They are joined by a blank. An id that has a blank itself, or begins with a quotation mark, stands in quotation marks,
/// with every such mark of its own doubled: `o1 "Upplands Väsby" o3`. So the cell reads the same in memory, in
/// `tables/*.csv` and in the workbook, and ids without blanks stand as they are.
package enum IDList {
  /// - Complexity: O(length).
  package static func joined(_ ids: [String]) -> String {
    ids.filter { !$0.isEmpty }.map(written).joined(separator: " ")
  }

  /// The ids that ``joined(_:)`` has joined, in their order.
  ///
  /// - Complexity: O(length).
  package static func ids(in cell: String) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: "\"")) else {
      return cell.split(separator: " ").map(String.init)
    }
    var ids: [String] = []
    var rest = Substring(cell)
    while let first = rest.first {
      if first == " " {
        rest = rest.dropFirst()
      } else if first == "\"" {
        var id = ""
        rest = rest.dropFirst()
        while let mark = rest.firstIndex(of: "\"") {
          id += rest[..<mark]
          rest = rest[mark...].dropFirst()
          guard rest.first == "\"" else { break }
          id.append("\"")
          rest = rest.dropFirst()
        }
        ids.append(id)
      } else {
        let end = rest.firstIndex(of: " ") ?? rest.endIndex
        ids.append(String(rest[..<end]))
        rest = rest[end...]
      }
    }
    return ids
  }

  private static func written(_ id: String) -> String {
    guard id.hasPrefix("\"") || id.contains(" ") else { return id }
    return "\"" + id.replacing("\"", with: "\"\"") + "\""
  }
}
