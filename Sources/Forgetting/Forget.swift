// A person is removed from history and from old reports, and a search shows what is left.

package import Datasets
import Findings
import Foundation
import History
package import Run
import Traces

/// Who is to be forgotten, and where.
package struct ForgetQuery: Sendable {
  /// An id, or a whole name.
  package var person: String
  /// The name, when the data and the reports no longer tell it, or to say which of an id's holders is meant.
  package var name: String?
  /// The name of one dataset; `nil` is the one in which the person is known.
  package var dataset: String?
  package var data = "Data"
  package var reports = "Reports"

  package init(_ person: String) {
    self.person = person
  }
}

/// Removes a person from `history.sqlite` and from every report, and searches what is left.
///
/// Exactly one person of one dataset is forgotten, under every id and name that the data, the history and old
/// reports know of them (``Identity``); when it is not certain who is meant, nothing is removed. A report that
/// mentions the person loses everything that may name people, wherever below the reports it lies: the annex,
/// the explorer, the workbook, the tables, the findings. The board edition, the diagrams and `run.json` stay,
/// since they name nobody and may have been filed as records. Histories that were set aside are deleted. No
/// other file is touched: where one names the person, that is told. The next nightly run makes a new report
/// of the dataset.
///
/// At the end every file below the reports is read, archives, databases and PDFs within them too. The last word is
/// that no trace is left only when all of it could be read and nothing was found, and nothing that may be the
/// person; and with it goes what was not looked for.
///
/// - Parameter tell: is told who is about to be forgotten, before anything is removed.
/// - Output: what was removed and what was searched, in words, and the exit code: `internal` when a trace
///   is left, or may be, or something could not be searched.
/// - Throws: ``RunFailure``, also when another run is under way.
/// - Complexity: O(bytes of the reports).
package func forget(
  _ query: ForgetQuery, tell: (String) -> Void = { _ in }
) throws(RunFailure) -> RunResult {
  guard FileManager.default.isFolder(query.reports) else { throw .noDataset(path: query.reports) }
  let lock = try Posix.lock(query.reports + "/.lock")
  defer { Posix.unlock(lock) }
  for name in (try? FileManager.default.contentsOfDirectory(atPath: query.reports)) ?? [] {
    Shelf(folder: query.reports + "/" + name).sweep()
  }
  let known = try Acquaintance(query)
  let oblivion = Oblivion(query, known, try Identity(query, known))
  tell(oblivion.announcement)
  return try oblivion.result()
}

/// The removal of one person.
private struct Oblivion {
  private let query: ForgetQuery
  private let known: Acquaintance
  private let person: Identity
  private let byName: TraceSearch
  private let byBoth: TraceSearch

  init(_ query: ForgetQuery, _ known: Acquaintance, _ person: Identity) {
    self.query = query
    self.known = known
    self.person = person
    byName = TraceSearch(names: person.names, ids: [], labels: person.labels)
    byBoth = TraceSearch(names: person.names, ids: person.ids, labels: person.labels)
  }

  var announcement: String {
    person.dataset == nil
      ? .nobody(query.person)
      : .about(person.dataset, person.told, person.ids, person.names)
  }

  func result() throws(RunFailure) -> RunResult {
    let rows = try forgetHistory()
    var (folders, removed) = (0, 0)
    for report in known.reports where try mentions(report) {
      let count = try strip(report.path)
      if count > 0 { folders += 1 }
      removed += count
    }
    let aside = try removeAside()
    let found = try Remains(query, known, person, byName, byBoth)
    let isNew = rows + folders == 0 && found.traces.isEmpty
    var lines = [
      isNew && person.dataset == nil ? String.nobody(query.person) : String.done(person.ids),
      String.removed(rows: rows, folders: folders, files: removed, aside: aside),
      String.searched(files: found.files, bytes: found.bytes, person.ids, person.names),
    ]
    lines += found.traces.map(String.trace)
    lines += found.doubts.map(String.doubt)
    lines += found.unsearched.map(String.unsearched)
    let isWhole = found.traces.isEmpty && found.doubts.isEmpty && found.unsearched.isEmpty
    if isWhole {
      lines.append(
        person.names.isEmpty || person.dataset == nil
          ? .nothingMore(hasName: !person.names.isEmpty) : .noTrace(person.dataset ?? ""))
    }
    if !person.names.isEmpty { lines.append(.unsought) }
    if !person.namesakes.isEmpty { lines.append(.namesakes(person.namesakes)) }
    lines += found.elsewhere.map(String.elsewhere)
    let present = Set(
      known.bearers.filter {
        $0.source.isEmpty && $0.dataset == person.dataset && person.ids.contains($0.id)
          && person.has($0.name)
      }.map(\.dataset))
    return RunResult(
      folder: query.reports,
      messages: present.sorted().map { String.stillThere("\(query.data)/\($0)/people.csv") }
        + (isNew ? [String.unknown] : []),
      summary: lines.joined(separator: "\n"),
      status: isWhole ? .done : .internal)
  }

  // MARK: History

  private func forgetHistory() throws(RunFailure) -> Int {
    let path = query.reports + "/history.sqlite"
    do throws(HistoryError) {
      guard let history = try History.reading(path) else { return 0 }
      var rows = 0
      for dataset in try history.datasets()
      where person.dataset.map({ $0 == dataset }) ?? true {
        var count = 0
        let runs = try history.runs(of: dataset)
        // Of an id that was another's before or after, only the time of this person.
        let foreign = Set(
          person.foreignReports.map { URL(fileURLWithPath: $0).lastPathComponent })
        let own = runs.filter { !foreign.contains($0.name) }.map(\.number)
        for id in person.ids {
          count += try history.forget(
            person: id, in: dataset,
            during: foreign.isEmpty ? nil : (own.min() ?? 0)...(own.max() ?? 0))
        }
        if count > 0 || person.dataset == dataset { try history.distrust(dataset) }
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

  /// Whether a report is about the person: its roster holds an id or a name of theirs, or its files do.
  private func mentions(_ report: Acquaintance.Report) throws(RunFailure) -> Bool {
    if let dataset = person.dataset, report.dataset != dataset { return false }
    if person.foreignReports.contains(report.path) { return false }
    if report.isKnown {
      let people = known.bearers.filter { $0.source == report.path }
      if people.contains(where: { person.ids.contains($0.id) }) { return true }
      if person.namesakes.isEmpty, people.contains(where: { person.has($0.name) }) { return true }
    }
    if person.ids.contains(where: { $0.allSatisfy(\.isNumber) }), tellsOfLeaving(report) {
      return true
    }
    for file in regularFiles(below: report.path) where Posix.kind(report.path + "/" + file) == .file
    {
      let bytes = try bytesOfFile(report.path + "/" + file)
      if !isPublic(file), person.holdsID(bytes, !report.isKnown && isOfCells(file)) { return true }
      if person.namesakes.isEmpty, byName.holds(bytes) { return true }
    }
    return false
  }

  /// Whether a report is the first after one that holds the person: it tells that somebody has left, by the id.
  private func tellsOfLeaving(_ report: Acquaintance.Report) -> Bool {
    let days = known.reports.filter { $0.dataset == report.dataset }.map(\.day)
    let own = known.bearers.filter {
      !$0.source.isEmpty && $0.dataset == report.dataset && person.ids.contains($0.id)
    }.map(\.day)
    guard let last = own.max(), let next = days.filter({ $0 > last }).min() else { return false }
    return report.day == next
  }

  /// Removes what may name people from a run's folder.
  ///
  /// - Output: the number of files.
  private func strip(_ folder: String) throws(RunFailure) -> Int {
    var count = 0
    for file in regularFiles(below: folder) {
      let path = folder + "/" + file
      if isPublic(file) {
        guard byName.look(at: try bytesOfFile(path)).isFound else { continue }
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
}

/// Whether a file holds an id as a whole cell or value, however short it is.
private func isOfCells(_ file: String) -> Bool {
  file.hasSuffix(".csv") || file == "findings.json"
}

// MARK: Wording

extension String {
  fileprivate static func about(
    _ dataset: String?, _ told: String, _ ids: [String], _ names: [String]
  ) -> String {
    let others =
      names.dropFirst().isEmpty ? "" : ", also called \(names.dropFirst().joined(separator: ", "))"
    return "about to forget: \(told.isEmpty ? names.first ?? "somebody" : told)\(others) "
      + "(\(ids.joined(separator: ", "))) of \(dataset.map { "the dataset '\($0)'" } ?? "any dataset")"
  }

  fileprivate static func nobody(_ text: String) -> String {
    "nobody is known as '\(text)'; it is only searched for"
  }

  fileprivate static func done(_ ids: [String]) -> String {
    "forgotten: \(ids.joined(separator: ", "))"
  }

  fileprivate static func removed(rows: Int, folders: Int, files: Int, aside: Int) -> String {
    "removed: \(rows) rows of history, \(files) files from \(folders) reports"
      + (aside > 0 ? ", \(aside) files of histories set aside" : "")
      + "; board editions stay, they name nobody"
  }

  fileprivate static func searched(
    files: Int, bytes: Int, _ ids: [String], _ names: [String]
  ) -> String {
    let what =
      names.isEmpty
      ? "the id \(ids.joined(separator: ", ")) only, since no name is known"
      : (names + ids.filter { !names.contains($0) }).map { "'\($0)'" }.joined(separator: ", ")
    return "searched: \(files) files, \(bytes) bytes, and what is packed in them, for \(what)"
  }

  fileprivate static func noTrace(_ dataset: String) -> String {
    "no trace is left of the person in '\(dataset)'"
  }

  fileprivate static func nothingMore(hasName: Bool) -> String {
    hasName
      ? "nothing more was found; the id and the name stand in no report, so that another spelling may be left"
      : "nothing more was found; give the name with --name to search for it too"
  }

  fileprivate static func trace(_ path: String) -> String {
    "still found in '\(path)', which was not touched"
  }

  fileprivate static func doubt(_ what: String) -> String {
    "look at \(what); it may be somebody else"
  }

  fileprivate static func unsearched(_ what: String) -> String { "could not be searched: \(what)" }

  fileprivate static let unsought = "not looked for: \(TraceSearch.unsoughtForms)"

  fileprivate static func namesakes(_ ids: [String]) -> String {
    "\(ids.sorted().joined(separator: ", ")) has the same name, and stays: reports were searched for the id"
  }

  fileprivate static func elsewhere(_ dataset: String) -> String {
    "the name also stands in reports of '\(dataset)': if it is the same person, forget there too, with "
      + "--dataset '\(dataset)' (make: DATASET=\(dataset))"
  }

  fileprivate static func stillThere(_ path: String) -> String {
    "'\(path)' still holds the person: take the row out, or the next run brings it back"
  }

  fileprivate static let unknown =
    "nothing was found; give the id, or the name as the annex writes it with --name"
}
