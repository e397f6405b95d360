// Every cell of a database that another program may have written.

import Foundation
import GRDB

/// The cells of a database file, whatever its tables are.
package struct DatabaseCells: Sendable {
  /// The texts and numbers of each table, in UTF-8: a unit separator after each cell, more after each row.
  package private(set) var texts: [[UInt8]] = []
  /// What is no text.
  package private(set) var blobs: [[UInt8]] = []
  /// Tables that could not be read.
  package private(set) var closed: [String] = []

  /// Opens the database in `bytes`, from a copy in a folder of its own, which is removed afterwards.
  ///
  /// - Throws: ``HistoryError``, when it is damaged, locked, or no database.
  /// - Complexity: O(bytes).
  package init(of bytes: [UInt8]) throws(HistoryError) {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent(
      "diagonal-\(UUID().uuidString)", isDirectory: true)
    let path = folder.appendingPathComponent("copy.sqlite").path
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .system(path: folder.path, reason: error.localizedDescription)
    }
    defer { try? files.removeItem(at: folder) }
    var copy = Data(bytes)
    // A database with a log beside it would look for the log: its file format numbers say so.
    if copy.count > 19 {
      copy[18] = 1
      copy[19] = 1
    }
    guard
      files.createFile(atPath: path, contents: copy, attributes: [.posixPermissions: 0o600])
    else { throw .system(path: path, reason: "it cannot be created") }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { db in
        if let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)"), verdict != "ok" {
          throw HistoryError.damaged(reason: verdict)
        }
        let tables = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        for table in ["sqlite_master"] + tables { read(table, db) }
      }
    } catch let error as HistoryError {
      throw error
    } catch {
      throw .damaged(reason: "\(error)")
    }
  }

  private mutating func read(_ table: String, _ db: Database) {
    var text: [UInt8] = []
    do {
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.quotedDatabaseIdentifier)")
      while let row = try rows.next() {
        for (_, value) in row {
          switch value.storage {
          case .string(let string): text += Array(string.utf8)
          case .int64(let number): text += Array("\(number)".utf8)
          case .double(let number): text += Array("\(number)".utf8)
          case .blob(let data): blobs.append(Array(data))
          case .null: break
          }
          text.append(0x1F)
        }
        // More than a cell's width to the next row.
        text += Array("0 0 0 0\u{1F}".utf8)
      }
    } catch {
      closed.append("a table of a database that cannot be read")
    }
    texts.append(text)
  }
}
