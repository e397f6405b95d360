// Whom the data, the history and old reports know: by which ids and names, where and when.

import Datasets
import Foundation
import History
import Loading
import Roster
import Run

/// Somebody as one source writes of them.
package struct Bearer: Hashable, Sendable {
  package let dataset: String
  package let id: String
  package let name: String
  package let function: String
  package let organisation: String
  /// The folder of a report; empty for the data as they are.
  package let source: String
  /// The day of the report; empty for the data as they are, which are later than all reports.
  package let day: String

  /// Name and post, as far as they are known.
  var told: String {
    [name, function, organisation].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// Everybody whom the data, the reports and the history know.
struct Acquaintance {
  /// The folder of a report, wherever below the reports it lies: that of a night, or a copy.
  struct Report: Sendable {
    let path: String
    let dataset: String
    /// The day that it is about.
    let day: String
    /// Whether its roster could be read.
    let isKnown: Bool
  }

  private(set) var bearers: [Bearer] = []
  private(set) var reports: [Report] = []
  /// The ids of people that the history has, by dataset.
  private(set) var kept: [String: Set<String>] = [:]

  /// - Complexity: O(bytes of the explorers and of the data).
  init(_ query: ForgetQuery) throws(RunFailure) {
    let data = (try? FileManager.default.contentsOfDirectory(atPath: query.data)) ?? []
    for name in data.sorted() {
      guard
        let read = try? Dataset(Request(dataset: query.data + "/" + name), withChecksums: false),
        let roster = read.loaded.value
      else { continue }
      for person in roster.people {
        let home = person.organisation.map { roster.organisations[Int($0)].name } ?? ""
        bearers.append(
          Bearer(
            dataset: name, id: person.id, name: person.name, function: person.function,
            organisation: home, source: "", day: ""))
      }
    }
    for folder in folders(below: query.reports) {
      guard Posix.kind(folder + "/run.json") == .file,
        let json = FileManager.default.contents(atPath: folder + "/run.json"),
        let record = try? RunRecord(json: json)
      else { continue }
      // A record that all may read does not say the name of a dataset that is somebody's; its folder does.
      let dataset =
        PublicWords.isMasked(record.dataset)
        ? URL(fileURLWithPath: folder).deletingLastPathComponent().lastPathComponent
        : record.dataset
      let people = Self.people(in: folder, record, of: dataset)
      bearers += people
      reports.append(
        Report(path: folder, dataset: dataset, day: record.asOf, isKnown: !people.isEmpty))
    }
    let path = query.reports + "/history.sqlite"
    do throws(HistoryError) {
      guard let history = try History.reading(path) else { return }
      for dataset in try history.datasets() { kept[dataset] = try history.people(in: dataset) }
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
  }

  /// Who stands in the explorer of a report; nobody when it has none.
  private static func people(
    in folder: String, _ record: RunRecord, of dataset: String
  ) -> [Bearer] {
    guard let page = FileManager.default.contents(atPath: folder + "/explorer.html"),
      let open = page.range(of: Data(#"<script type="application/json" id="data">"#.utf8)),
      let close = page.range(of: Data("</script>".utf8), in: open.upperBound..<page.endIndex),
      let object = try? JSONSerialization.jsonObject(
        with: page[open.upperBound..<close.lowerBound]),
      let members = object as? [String: Any], let people = members["people"] as? [[Any]]
    else { return [] }
    let homes = (members["organisations"] as? [[Any]] ?? []).map { $0.dropFirst().first as? String }
    return people.compactMap { one in
      guard one.count >= 3, let id = one[0] as? String, let name = one[1] as? String else {
        return nil
      }
      let home =
        one.count > 3
        ? (one[3] as? Int).flatMap { homes.indices.contains($0) ? homes[$0] : nil } : nil
      return Bearer(
        dataset: dataset, id: id, name: name, function: one[2] as? String ?? "",
        organisation: home ?? "", source: folder, day: record.asOf)
    }
  }

  /// The datasets that know the id.
  func datasets(knowing id: String) -> Set<String> {
    Set(bearers.filter { $0.id == id }.map(\.dataset))
      .union(kept.filter { $0.value.contains(id) }.keys)
  }

  /// The bearers of a name, without regard to case and the width of blanks.
  func bearers(of name: String) -> [Bearer] {
    let key = Self.key(name)
    return bearers.filter { Self.key($0.name) == key }
  }

  static func key(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A folder and all folders below it, sorted; links are not followed.
func folders(below folder: String) -> [String] {
  var found: [String] = []
  var left = [folder]
  while let next = left.popLast() {
    found.append(next)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: next)) ?? []
    left += names.map { next + "/" + $0 }.filter { Posix.kind($0) == .folder }
  }
  return found.sorted()
}

/// Whether everybody may read a file of a report, since it names nobody.
func isPublic(_ file: String) -> Bool {
  file.hasPrefix("board.") || file.hasPrefix("basis.") || file.hasPrefix("diagrams/")
    || file == "run.json"
}
