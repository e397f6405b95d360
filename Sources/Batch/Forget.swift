// A person is removed from history and from old reports, and a search shows that nothing is left.

import Findings
import Foundation
import History
import Loading
import Reporting
import Roster

/// Who is to be forgotten, and where.
package struct ForgetQuery: Sendable {
  /// An id, or a name that somebody in the data has.
  package var person: String
  /// The name, when the data no longer tell it.
  package var name: String?
  /// The name of one dataset; `nil` is all.
  package var dataset: String?
  package var data = "Data"
  package var reports = "Reports"

  package init(_ person: String) {
    self.person = person
  }
}

/// Removes a person from `history.sqlite` and from every report, and searches what is left.
///
/// A report that mentions the person loses everything that may name people: the annex, the workbook, the
/// tables, the findings. The board edition, the diagrams and `run.json` stay, since they name nobody and
/// may have been filed as records. Histories that were set aside are deleted. The next nightly run makes
/// a new report of each dataset that the person was found in.
///
/// - Output: what was removed and what was searched, in words, and the exit code: `internal` when a trace
///   is left.
/// - Throws: ``RunFailure``, also when another run is under way.
/// - Complexity: O(bytes of the reports).
package func forget(_ query: ForgetQuery) throws(RunFailure) -> RunResult {
  guard FileManager.default.isFolder(query.reports) else { throw .noDataset(path: query.reports) }
  let lock = try Posix.lock(query.reports + "/.lock")
  defer { Posix.unlock(lock) }
  return try Oblivion(query).result()
}

/// The removal of one person.
private struct Oblivion {
  private let query: ForgetQuery
  private let id: String
  private let name: String
  /// The datasets that are looked in; `nil` is every folder of reports.
  private let scope: [String]?
  /// Datasets whose tables still hold the person.
  private let present: [String]
  private let gate: LeakGate

  init(_ query: ForgetQuery) throws(RunFailure) {
    self.query = query
    var found: [(dataset: String, person: Person)] = []
    let data = (try? FileManager.default.contentsOfDirectory(atPath: query.data)) ?? []
    for name in data.sorted() where query.dataset.map({ $0 == name }) ?? true {
      guard
        let read = try? Dataset(Request(dataset: query.data + "/" + name), withChecksums: false),
        let roster = read.loaded.value
      else { continue }
      switch NameMatch(roster.people.map { ($0.id, $0.name) }).find(query.person) {
      case .one(let place): found.append((name, roster.people[place]))
      case .several(let places):
        throw .ambiguous(
          kind: "person", text: query.person,
          candidates: places.map { "\(name): \(roster.people[$0].id)" })
      case .none: break
      }
    }
    guard Set(found.map(\.person.id)).count < 2 else {
      throw .ambiguous(
        kind: "person", text: query.person,
        candidates: found.map { "\($0.dataset): \($0.person.id)" })
    }
    id = found.first?.person.id ?? query.person
    name = query.name ?? found.first?.person.name ?? query.person
    present = found.map(\.dataset)
    scope = query.dataset.map { [$0] } ?? (present.isEmpty ? nil : present)
    gate = LeakGate(
      Register(
        people: [
          (id: id, person: Register.Person(name: name, function: "", organisation: ""))
        ], networks: [:], organisations: [:], collaborations: [:]))
  }

  func result() throws(RunFailure) -> RunResult {
    let rows = try forgetHistory()
    var folders = 0
    var removed = 0
    for folder in reports where try mentions(folder) {
      folders += 1
      removed += try strip(folder)
    }
    let aside = try removeAside()
    let (files, bytes, traces) = try search()
    var lines = [
      String.done(id), String.removed(rows: rows, folders: folders, files: removed, aside: aside),
      String.searched(files: files, bytes: bytes),
    ]
    lines += traces.isEmpty ? [String.noTrace] : traces.map(String.trace)
    return RunResult(
      folder: query.reports,
      messages: present.map { String.stillThere("\(query.data)/\($0)/people.csv") }
        + (rows + folders == 0 ? [String.unknown] : []),
      summary: lines.joined(separator: "\n"), status: traces.isEmpty ? .done : .internal)
  }

  // MARK: History

  private func forgetHistory() throws(RunFailure) -> Int {
    let path = query.reports + "/history.sqlite"
    do throws(HistoryError) {
      guard let history = try History.reading(path) else { return 0 }
      var rows = 0
      for dataset in try history.datasets() where scope?.contains(dataset) ?? true {
        let count = try history.forget(person: id, in: dataset)
        if count > 0 || present.contains(dataset) { try history.distrust(dataset) }
        rows += count
      }
      return rows
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
  }

  private func removeAside() throws(RunFailure) -> Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: query.reports)) ?? []
    let aside = names.filter { $0.hasPrefix("history.aside-") }
    for name in aside { try remove(query.reports + "/" + name) }
    return aside.count
  }

  // MARK: Reports

  /// The folders of runs that are looked in.
  private var reports: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: query.reports)) ?? []
    return names.sorted().filter { scope?.contains($0) ?? true }.flatMap { name in
      Shelf(folder: query.reports + "/" + name).sweep()
      return Shelf(folder: query.reports + "/" + name).reports.map {
        "\(query.reports)/\(name)/\($0.name)"
      }
    }
  }

  /// Whether anything in a run's folder is about the person.
  private func mentions(_ folder: String) throws(RunFailure) -> Bool {
    for file in files(in: folder) {
      if try mentions(file: folder + "/" + file) { return true }
    }
    return false
  }

  private func mentions(file: String) throws(RunFailure) -> Bool {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw .inputOutput(path: file, reason: "it cannot be read")
    }
    // Text without marks holds an id between characters that belong to none.
    let isPlain = file.hasSuffix(".csv") || file.hasSuffix("findings.json")
    return isPlain && holds(Array(bytes), Array(id.utf8))
      || !gate.leaks(in: String(decoding: bytes, as: UTF8.self)).isEmpty
  }

  private func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    func isInside(_ at: Int) -> Bool {
      guard text.indices.contains(at) else { return false }
      let byte = text[at]
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == 0x5F || byte == 0x2D
    }
    return (0...(text.count - word.count)).contains { at in
      text[at] == first && text[at..<(at + word.count)].elementsEqual(word)
        && !isInside(at - 1) && !isInside(at + word.count)
    }
  }

  /// Every file below a folder, by path from it, sorted.
  private func files(in folder: String) -> [String] {
    var names: [String] = []
    let walker = FileManager.default.enumerator(atPath: folder)
    while let name = walker?.nextObject() as? String {
      if !FileManager.default.isFolder(folder + "/" + name) { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether everybody may read a file of a report, since it names nobody.
  private func isPublic(_ file: String) -> Bool {
    file.hasPrefix("board.") || file.hasPrefix("diagrams/") || file == "run.json"
  }

  /// Removes what may name people from a run's folder.
  ///
  /// - Output: the number of files.
  private func strip(_ folder: String) throws(RunFailure) -> Int {
    var count = 0
    for file in files(in: folder) {
      let path = folder + "/" + file
      if isPublic(file) {
        guard try mentions(file: path) else { continue }
      }
      try remove(path)
      count += 1
    }
    return count
  }

  private func remove(_ path: String) throws(RunFailure) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw .inputOutput(path: path, reason: error.plainReason)
    }
  }

  // MARK: Proof

  /// Reads every file that is left, and the history.
  private func search() throws(RunFailure) -> (files: Int, bytes: Int, traces: [String]) {
    var (count, bytes, traces) = (0, 0, [String]())
    for folder in reports {
      for file in files(in: folder) {
        let path = folder + "/" + file
        count += 1
        bytes += FileManager.default.contents(atPath: path)?.count ?? 0
        if try mentions(file: path) { traces.append(path) }
      }
    }
    let path = query.reports + "/history.sqlite"
    if let content = FileManager.default.contents(atPath: path) {
      count += 1
      bytes += content.count
      do throws(HistoryError) {
        let history = try History.reading(path)
        for dataset in try history?.datasets() ?? [] where scope?.contains(dataset) ?? true {
          if let left = try history?.traces(ofPerson: id, in: dataset), left > 0 {
            traces.append(path)
          }
        }
      } catch {
        throw .inputOutput(path: path, reason: "\(error)")
      }
      // No name is ever written there; if one were, it would be found in the bytes.
      if name.utf8.count > 5, content.range(of: Data(name.utf8)) != nil { traces.append(path) }
    }
    return (count, bytes, traces)
  }
}

// MARK: Wording

extension String {
  fileprivate static func done(_ id: String) -> String { "forgotten: \(id)" }

  fileprivate static func removed(rows: Int, folders: Int, files: Int, aside: Int) -> String {
    "removed: \(rows) rows of history, \(files) files from \(folders) reports"
      + (aside > 0 ? ", \(aside) files of histories set aside" : "")
      + "; board editions stay, they name nobody"
  }

  fileprivate static func searched(files: Int, bytes: Int) -> String {
    "searched: \(files) files, \(bytes) bytes"
  }

  fileprivate static let noTrace = "no trace is left"

  fileprivate static func trace(_ path: String) -> String { "still found in '\(path)'" }

  fileprivate static func stillThere(_ path: String) -> String {
    "'\(path)' still holds the person: take the row out, or the next run brings it back"
  }

  fileprivate static let unknown =
    "nothing was found; give the id, or the name as the annex writes it with --name"
}
