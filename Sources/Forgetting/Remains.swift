// What is left of somebody below the reports: every file is read, and what cannot be read is named.

import Datasets
import Foundation
import History
import Traces

/// A search of everything below the reports.
struct Remains {
  package private(set) var files = 0
  private(set) var bytes = 0
  /// Files that still name the person.
  private(set) var traces: [String] = []
  /// Where something stands that may be the person, and what it is.
  private(set) var doubts: [String] = []
  /// What could not be searched, and why.
  private(set) var unsearched: [String] = []
  /// Other datasets, in whose reports the name stands.
  private(set) var elsewhere: [String] = []

  /// - Parameter byName: finds the names; `byBoth`, the ids too.
  /// - Complexity: O(bytes).
  init(
    _ query: ForgetQuery, _ known: Acquaintance, _ person: Identity, _ byName: TraceSearch,
    _ byBoth: TraceSearch
  ) throws(RunFailure) {
    let root = query.reports
    let byID = TraceSearch(names: [], ids: person.ids)
    // The folder of another dataset holds other people, who may have the same ids and even names.
    let others = Set(known.kept.keys).union(known.reports.map(\.dataset))
      .union(known.bearers.map(\.dataset)).filter { $0 != person.dataset }
    for folder in folders(below: root) {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
        unsearched.append("'\(folder)': it cannot be read")
        continue
      }
      let other = others.first {
        folder == root + "/" + $0 || folder.hasPrefix(root + "/" + $0 + "/")
      }
      let copy = known.reports.first { folder == $0.path || folder.hasPrefix($0.path + "/") }
      let isOther =
        person.dataset != nil
        && (other != nil || copy.map { $0.dataset != person.dataset } ?? false)
      let isForeign = copy.map { person.foreignReports.contains($0.path) } ?? false
      for name in names {
        let path = folder + "/" + name
        let isHistory = path == root + "/history.sqlite"
        // In a report that somebody else of the name stands in, the name says nothing.
        let isShared = copy != nil && !person.namesakes.isEmpty
        let search = isHistory || isOther || isForeign ? byName : isShared ? byID : byBoth
        let kind = Posix.kind(path)
        if kind != .file, !isOther, search.holds(Array(name.utf8)) { traces.append(path) }
        switch kind {
        case .folder, .nothing: break
        case .link:
          // Links within the reports lead to what is searched anyway.
          if !Self.leadsInside(path, root) { unsearched.append("'\(path)': a link to elsewhere") }
        case .other: unsearched.append("'\(path)': no file")
        case .file:
          guard let content = FileManager.default.contents(atPath: path) else {
            unsearched.append("'\(path)': it cannot be read")
            continue
          }
          files += 1
          bytes += content.count
          let bytes = Array(content)
          var look = search.look(at: bytes, isDatabase: !isHistory && name.contains(".sqlite"))
          let inRun = copy.map { String(path.dropFirst($0.path.count + 1)) }
          if let inRun, !isOther, !isForeign, !isPublic(inRun),
            person.holdsID(bytes, false)
          {
            look.isFound = true
          }
          if search.holds(Array(name.utf8)) { look.isFound = true }
          if look.isFound, isOther {
            if let dataset = other ?? copy?.dataset, !elsewhere.contains(dataset) {
              elsewhere.append(dataset)
            }
          } else if look.isFound {
            traces.append(path)
          } else if !isOther {
            doubts += look.doubts.sorted().map { "'\(path)': \($0)" }
          }
          // Pictures of a run show networks and organisations.
          let isPicture = copy != nil && look.closed.allSatisfy { $0 == "a picture" }
          if look.isFound || isPicture { continue }
          unsearched += Set(look.closed).sorted().map { "'\(path)': \($0)" }
        }
      }
    }
    let path = root + "/history.sqlite"
    do throws(HistoryError) {
      let history = try History.reading(path)
      for dataset in try history?.datasets() ?? []
      where person.dataset.map({ $0 == dataset }) ?? true {
        for id in person.ids where person.foreignReports.isEmpty {
          if let left = try history?.traces(ofPerson: id, in: dataset), left > 0,
            !traces.contains(path)
          {
            traces.append(path)
          }
        }
      }
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
  }

  private static func leadsInside(_ link: String, _ root: String) -> Bool {
    let target = URL(fileURLWithPath: link).resolvingSymlinksInPath().path
    let home = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    return target.hasPrefix(home + "/") || Posix.kind(target) == .nothing
  }
}
