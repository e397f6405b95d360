// The standard tables that lists were understood as, each cell with its place in a list.

package import Roster
package import Tables
package import Text

/// A standard table in memory.
package struct ListTable: Sendable {
  package let name: TableName
  package let columns: [String]
  /// The table as CSV: UTF-8 without mark, commas, line feeds, a header; no cell holds a line end, so that row *n* from
  /// 0 stands on line *n* + 2.
  package fileprivate(set) var bytes: [UInt8]
  package fileprivate(set) var rowCount = 0
  /// For each row its cells in the order of ``columns``: where each stands in a list.
  fileprivate var cells: [ListCell] = []

  init(_ name: TableName, _ columns: [String]) {
    (self.name, self.columns) = (name, columns)
    bytes = Array(columns.joined(separator: ",").utf8) + [0x0A]
  }

  /// Where a cell stands in a list; ``ListCell/none`` when no list holds it, or there is no such cell.
  ///
  /// - Parameter row: from 0, without the header.
  package func cell(_ row: Int, _ column: Int) -> ListCell {
    let at = row * columns.count + column
    return row >= 0 && (0..<columns.count).contains(column) && at < cells.count ? cells[at] : .none
  }

  mutating func reserve(_ rows: Int, _ width: Int) {
    bytes.reserveCapacity(bytes.count + rows * width)
    cells.reserveCapacity(rows * columns.count)
  }

  /// Begins a row; then each cell is appended in order.
  @inline(__always)
  mutating func append(_ field: [UInt8], _ cell: ListCell, isLast: Bool = false) {
    bytes.append(contentsOf: field)
    bytes.append(isLast ? 0x0A : 0x2C)
    cells.append(cell)
    if isLast { rowCount += 1 }
  }

  /// The table with another separator, as a spreadsheet opens it.
  ///
  /// - Output: with a byte order mark, line ends of Windows, and `separator` between cells.
  package func written(separator: Separator = .semicolon) -> [UInt8] {
    let grid = Grid(records: bytes, file: "")
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    out.reserveCapacity(bytes.count + rowCount + 8)
    for row in 0..<grid.rowCount {
      for column in 0..<columns.count {
        if column > 0 { out.append(separator.rawValue) }
        out += field(grid.text(row, column), separator: separator.rawValue)
      }
      out += [0x0D, 0x0A]
    }
    return out
  }

  /// The cells as text, for a page or a test.
  package var rows: [[String]] {
    let grid = Grid(records: bytes, file: "")
    return (1..<max(grid.rowCount, 1)).map { row in columns.indices.map { grid.text(row, $0) } }
  }
}

/// A text as a field of CSV: on one line, in quotes where it must be.
func field(_ text: String, separator: UInt8 = 0x2C) -> [UInt8] {
  var isQuoted = false
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 2)
  for byte in text.utf8 {
    switch byte {
    case 0x0A, 0x0D, 0x09: bytes.append(0x20)
    case quoteSign:
      isQuoted = true
      bytes.append(byte)
      bytes.append(byte)
    case separator:
      isQuoted = true
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }
  // A field that begins or ends with a blank keeps it only in quotes; none does, since cells are trimmed.
  return isQuoted ? [quoteSign] + bytes + [quoteSign] : bytes
}

private let quoteSign: UInt8 = 0x22

/// What came of applying a recipe to lists.
package struct ListTables: Sendable {
  /// The tables by name; those that hold nothing are left out.
  package internal(set) var tables: [TableName: ListTable] = [:]
  /// Seats that a list says nobody holds: network, organisation, role.
  package internal(set) var vacancies: [VacantSeatRow] = []
  /// The lists, in the order in which ``ListCell`` numbers them.
  package internal(set) var lists: [ListSheet] = []
  /// The recipe of each list; `nil` for one that no recipe names.
  package internal(set) var recipes: [ListRecipe?] = []
  /// The number of the recipe of each list; -1 for one that no recipe names.
  var recipeNumbers: [Int] = []
  /// The row of the headings of each list; -1 when there are none.
  package internal(set) var headers: [Int] = []
  /// Rows that give nothing, with the reason.
  package internal(set) var skipped: [SkippedRow] = []
  /// What could be settled otherwise.
  package internal(set) var questions: [ListQuestion] = []
  /// What was joined although it is written otherwise.
  package internal(set) var joins: [ListQuestion] = []
  /// Networks with field and level as understood, for the recipe.
  package internal(set) var networks: [NetworkRecipe] = []
  /// Words in columns of roles that are not understood, as the lists write them.
  package internal(set) var unknownRoles: [String] = []
  /// The columns of each list that have a use.
  var readColumns: [Int: Set<Int>] = [:]
  /// The first column of each use, by list.
  var columns: [Int: [ColumnUse: Int]] = [:]
  package internal(set) var peopleCount = 0
  package internal(set) var organisationCount = 0

  /// Where a cell of a table stands in a list; `nil` when no list holds it.
  ///
  /// - Parameters:
  ///   - line: of ``ListTable/bytes``, from 1; the header is line 1.
  ///   - column: the number of the field, from 0.
  /// - Complexity: O(width of the row).
  package func place(_ table: TableName, line: Int, column: Int) -> ListPlace? {
    guard let cell = tables[table]?.cell(line - 2, column), !cell.isNone else { return nil }
    return place(cell)
  }

  package func place(_ cell: ListCell) -> ListPlace {
    let list = Int(cell.list)
    guard lists.indices.contains(list) else {
      return ListPlace(file: Recipe.fileName, sheet: "", row: 1, column: 1)
    }
    return lists[list].place(Int(cell.row), Int(cell.column))
  }
}

package struct VacantSeatRow: Hashable, Sendable {
  /// The id of the network.
  package let network: String
  /// The id of the organisation; empty when none is told.
  package let organisation: String
  package let role: String
  package let cell: ListCell
}

/// Something that was settled by a guess, and how it is settled otherwise.
package struct ListQuestion: Hashable, Sendable {
  package let code: String
  /// The places that it is about.
  package let places: [ListPlace]
  package let sentence: Localised<String>
  package let help: Localised<String>?
}
