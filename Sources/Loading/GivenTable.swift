// Tables that stand in no file of their own, since they were made of the association's own lists.

package import Roster
package import Tables

/// A standard table in memory.
package struct GivenTable: Sendable {
  package let name: TableName
  /// UTF-8 CSV with a header; no cell holds a line end.
  package let bytes: [UInt8]
  /// The lists that it was made of, for a reader: "Nätverk.xlsx".
  package let source: String
  /// Where a cell is kept, by its line from 1 and its field from 0; `nil` when no list holds it.
  package let place: @Sendable (_ line: Int, _ field: Int) -> Diagnostic.Place?

  package init(
    _ name: TableName, bytes: [UInt8], source: String,
    place: @escaping @Sendable (_ line: Int, _ field: Int) -> Diagnostic.Place?
  ) {
    self.name = name
    self.bytes = bytes
    self.source = source
    self.place = place
  }
}

/// What was made of lists, in place of files.
package struct GivenTables: Sendable {
  package var tables: [GivenTable] = []
  /// The files that are lists, and no tables.
  package var files: Set<String> = []
  /// Seats that a list says nobody holds: the ids of network and organisation, and the role as it is written.
  package var vacancies: [(network: String, organisation: String, role: String)] = []

  package init() {}

  /// Where a problem in one of the tables is mended; `nil` for a place in none of them.
  ///
  /// - Complexity: O(bytes of the table) for the first problem of a table, O(width) for each other.
  func places() -> (Diagnostic.Place) -> Diagnostic.Place? {
    var starts: [String: [Int]] = [:]
    return { place in
      guard let table = tables.first(where: { $0.name.fileName == place.file }) else { return nil }
      let lines =
        starts[place.file]
        ?? {
          var lines = [0]
          for (at, byte) in table.bytes.enumerated() where byte == 0x0A { lines.append(at + 1) }
          return lines
        }()
      starts[place.file] = lines
      guard lines.indices.contains(place.line - 1) else { return nil }
      let field = table.field(from: lines[place.line - 1], column: place.column)
      let top = Diagnostic.Place(file: table.source)
      return table.place(place.line, field) ?? table.place(place.line, 0) ?? top
    }
  }
}

extension GivenTable {
  /// The number of the field that holds a column in code points of the line that begins at `start`.
  fileprivate func field(from start: Int, column: Int) -> Int {
    var (at, left, field, isQuoted) = (start, column - 1, 0, false)
    while at < bytes.count, left > 0, bytes[at] != 0x0A {
      switch bytes[at] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: field += 1
      default: break
      }
      at += 1
      // Bytes within a letter are no columns of their own.
      if at < bytes.count, bytes[at] & 0xC0 != 0x80 { left -= 1 }
    }
    return field
  }
}
