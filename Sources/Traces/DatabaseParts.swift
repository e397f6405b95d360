// What a database holds: its cells, read by SQLite itself.

import History

extension Wrappings {
  /// Every cell of every table; free pages stay in the bytes themselves.
  mutating func openDatabase(_ bytes: [UInt8]) {
    do throws(HistoryError) {
      let cells = try DatabaseCells(of: bytes)
      texts += cells.texts
      contents += cells.blobs
      closed += cells.closed
    } catch {
      closed.append("a database that is damaged or locked")
    }
  }
}
