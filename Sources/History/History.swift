// The history file: opened with care, set aside when it is damaged, never in the way of a report.

import Foundation
import GRDB

/// Why history could not be read or written.
package enum HistoryError: Error, Hashable, Sendable {
  /// The file is no history, or a part of it is broken.
  case damaged(reason: String)
  /// A later version of the program has written the file.
  case newer
  /// The system refused: no room, no right, another process.
  case system(path: String, reason: String)
}

/// Runs, findings, figures and roster rows of every dataset, in one SQLite file.
///
/// A row is kept once for as long as it is true: `since` is the first run that had it and `gone` the
/// first that no longer had it. People are ids; no name is ever written.
///
/// - Complexity: recording costs O(rows of the dataset); a night of which nothing changed costs one
///   updated row.
package struct History: Sendable {
  package let path: String
  let queue: DatabaseQueue

  /// Opens the file at `path`, which is made, readable by its owner only, when it is not there.
  ///
  /// - Parameter isChecked: whether every page is looked at; nightly work does, questions need not.
  /// - Throws: ``HistoryError``.
  package init(_ path: String, isChecked: Bool = true) throws(HistoryError) {
    self.path = path
    do {
      let files = FileManager.default
      // A link would let the rights and the content of a file elsewhere be changed.
      for ending in ["", "-journal", "-wal", "-shm"] {
        let type = (try? files.attributesOfItem(atPath: path + ending))?[.type]
        if let type = type as? FileAttributeType, type != .typeRegular {
          throw HistoryError.system(
            path: path + ending,
            reason: type == .typeSymbolicLink
              ? "it is a link, which is not followed" : "it is no file")
        }
      }
      if !files.fileExists(atPath: path) {
        guard
          files.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw HistoryError.system(path: path, reason: "it cannot be created") }
      }
      // A file that somebody has copied into place may be open to all.
      try? files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      // What is forgotten is overwritten, not only unlinked.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      // After opening: what is set before may be undone by the journal mode.
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = FULL")
        if isChecked, let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)"),
          verdict != "ok"
        {
          throw HistoryError.damaged(reason: verdict)
        }
      }
      let migrator = DatabaseMigrator.history
      if try queue.read({ try migrator.hasBeenSuperseded($0) }) { throw HistoryError.newer }
      try migrator.migrate(queue)
    } catch {
      throw HistoryError(error, path)
    }
  }

  /// Opens the file for questions only; `nil` when there is none.
  package static func reading(_ path: String) throws(HistoryError) -> History? {
    FileManager.default.fileExists(atPath: path) ? try History(path, isChecked: false) : nil
  }

  /// Moves a file that cannot be used out of the way, with its journal.
  ///
  /// - Output: where it now lies.
  package static func setAside(_ path: String) throws(HistoryError) -> String {
    let files = FileManager.default
    let stem = path.hasSuffix(".sqlite") ? String(path.dropLast(7)) : path
    var number = 1
    while files.fileExists(atPath: "\(stem).aside-\(number).sqlite") { number += 1 }
    let place = "\(stem).aside-\(number).sqlite"
    do {
      try files.moveItem(atPath: path, toPath: place)
      for ending in ["-journal", "-wal", "-shm"] where files.fileExists(atPath: path + ending) {
        try files.moveItem(atPath: path + ending, toPath: place + ending)
      }
    } catch {
      throw .system(path: path, reason: error.localizedDescription)
    }
    return place
  }

  /// The value of a setting of SQLite, for whoever wants to see it.
  package func pragma(_ name: String) throws(HistoryError) -> Int? {
    do {
      return try queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") }
    } catch {
      throw HistoryError(error, path)
    }
  }

  /// Reads; every failure becomes a ``HistoryError``.
  func read<Value>(_ work: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      return try queue.read(work)
    } catch {
      throw HistoryError(error, path)
    }
  }

  /// Writes in one transaction: all of it, or nothing.
  func write<Value>(_ work: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      return try queue.write(work)
    } catch {
      throw HistoryError(error, path)
    }
  }
}

extension HistoryError {
  fileprivate init(_ error: any Error, _ path: String) {
    if let error = error as? HistoryError {
      self = error
    } else if let error = error as? DatabaseError {
      let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
      switch error.resultCode {
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_BUSY,
        .SQLITE_LOCKED, .SQLITE_PERM, .SQLITE_NOMEM, .SQLITE_AUTH, .SQLITE_INTERRUPT:
        self = .system(path: path, reason: reason)
      default:
        self = .damaged(reason: reason)
      }
    } else {
      self = .damaged(reason: "\(type(of: error))")
    }
  }
}

// MARK: Wording

extension HistoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .damaged(let reason): "the history is damaged: \(reason)"
    case .newer:
      "the history was written by a later version of the program, and is not touched: run that version or a later one"
    case .system(let path, let reason): "'\(path)': \(reason)"
    }
  }
}
