// Which old reports stay: the last of each of some nights, and of each of some months.

package import Datasets
import Findings
import Foundation
package import Loading

/// The reports of one dataset, by the names of their folders.
package struct Shelf: Sendable {
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// A report: `YYYY-MM-DD`, and `-2`, `-3` … for more of the same day.
  package struct Report: Hashable, Comparable, Sendable {
    package let name: String
    package let date: String
    package let number: Int

    package init?(_ name: String) {
      let date = String(name.prefix(10))
      guard day(date) != nil else { return nil }
      let rest = name.dropFirst(10)
      if rest.isEmpty {
        number = 1
      } else if rest.first == "-", let number = Int(rest.dropFirst()), number > 1 {
        self.number = number
      } else {
        return nil
      }
      self.name = name
      self.date = date
    }

    package static func < (left: Report, right: Report) -> Bool {
      (left.date, left.number) < (right.date, right.number)
    }
  }

  /// Oldest first.
  package var reports: [Report] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap(Report.init)
      .filter { FileManager.default.isFolder(folder + "/" + $0.name) }.sorted()
  }

  /// The name of the report that `latest` points to; `nil` when it points to none that is whole.
  package var latest: String? {
    let files = FileManager.default
    guard let name = try? files.destinationOfSymbolicLink(atPath: folder + "/latest"),
      Report(name) != nil
    else { return nil }
    let parts = ["run.json", "findings.json", "board.html", "annex.html", "workbook.xlsx"]
    let isWhole = parts.allSatisfy { files.fileExists(atPath: "\(folder)/\(name)/\($0)") }
    return isWhole ? name : nil
  }

  /// Removes what killed runs have left: half a report never bears a date.
  package func sweep() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names
    where [".staging-", ".link-", ".old-"].contains(where: { name.hasPrefix($0) }) {
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  /// The reports that the rule lets go, when `current` has just been made.
  ///
  /// Nights and months are those that have a report, counted back from the latest, so that a clock that
  /// shows the wrong year costs no more than one report a night. Stays: the last report of each of
  /// these nights and months, all of the day of `current`, and everything in `needed`. Nothing goes on
  /// a day before the day of another report: that clock may be wrong. But when runs of a week of days have
  /// followed on a report of a later day, it was the clock of that report.
  ///
  /// - Parameter strays: reports of days after `current`, and how many days had runs after each was made;
  ///   with a week they no longer stop anything, and go themselves after as many nights as are kept.
  package static func outdated(
    _ all: [Report], by rule: Settings.Keep, current: String, needed: Set<String>,
    strays: [String: Int] = [:]
  ) -> [String] {
    let reports = all.filter { (strays[$0.name] ?? 0) < 7 }
    guard let now = Report(current), let newest = reports.max(), newest.date <= now.date else {
      return []
    }
    let old = all.filter {
      (strays[$0.name] ?? 0) >= max(7, rule.nights) && !needed.contains($0.name)
    }
    func last(of length: Int, count: Int) -> [String] {
      let groups = Dictionary(grouping: reports) { $0.date.prefix(length) }
      return groups.sorted { $0.key > $1.key }.prefix(count).compactMap { $0.value.max()?.name }
    }
    let kept = needed.union(last(of: 10, count: rule.nights))
      .union(last(of: 7, count: rule.months))
    return reports.filter { $0.date != now.date && !kept.contains($0.name) }.map(\.name)
      + old.map(\.name)
  }

  /// Removes outdated reports; each leaves its name first, so that none is ever half there.
  ///
  /// - Output: the names of those that are gone.
  package func prune(
    by rule: Settings.Keep, current: String, needed: Set<String>, strays: [String: Int] = [:]
  ) throws(RunFailure) -> [String] {
    let names = Self.outdated(
      reports, by: rule, current: current, needed: needed, strays: strays)
    for name in names {
      let aside = folder + "/.old-" + name
      try Posix.rename(folder + "/" + name, to: aside)
      do {
        try FileManager.default.removeItem(atPath: aside)
      } catch {
        throw .inputOutput(path: aside, reason: error.plainReason)
      }
    }
    return names
  }

  /// `date`, or the first of `<date>-2`, `<date>-3` … that no earlier run has taken.
  package func freeName(for date: String) -> String {
    var number = 1
    while true {
      let name = number == 1 ? date : "\(date)-\(number)"
      if !FileManager.default.fileExists(atPath: folder + "/" + name) { return name }
      number += 1
    }
  }
}
