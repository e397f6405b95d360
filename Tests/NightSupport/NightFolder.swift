// A folder with data and reports for tests of nightly work.

package import Datasets
package import Foundation
import History
package import Night
import Reporting
package import Run
package import TestSupport
import Testing

/// `Data/<name>/` with the small dataset, and `Reports/`.
package struct NightFolder {
  package let folder: TemporaryFolder
  package var data: String { folder.path + "/Data" }
  package let reports: String

  /// - Parameter reports: where to publish; `nil` is beside the data.
  package init(_ names: [String] = ["a"], reports: String? = nil) throws {
    folder = try TemporaryFolder()
    self.reports = reports ?? folder.path + "/Reports"
    for name in names {
      for (file, text) in smallDataset { try folder.write(text, to: "Data/\(name)/\(file)") }
    }
  }

  /// A copy of what a version has left behind, with only the report that was kept of it.
  package init(of version: String) throws {
    folder = try TemporaryFolder()
    reports = folder.path + "/Reports"
    for part in ["Data", "Reports"] {
      try FileManager.default.copyItem(
        atPath: "\(earlierVersions)/\(version)/\(part)", toPath: "\(folder.path)/\(part)")
    }
  }

  /// A night that draws with the built program.
  package func night(_ day: String = "2026-11-21") -> NightRequest {
    var night = NightRequest(data: data, reports: reports)
    night.asOf = day
    night.drawing = [Program.path, "draw-worker"]
    night.pdf = .none
    return night
  }

  @discardableResult
  package func run(_ day: String, _ change: (inout NightRequest) -> Void = { _ in }) throws
    -> [RunResult]
  {
    var night = night(day)
    change(&night)
    return try nightly(night, progress: .silent)
  }

  /// Adds a membership that was not there.
  package func joins(_ person: String, _ network: String, in name: String = "a") throws {
    let path = "Data/\(name)/memberships.csv"
    try folder.write(try folder.text(path) + "\(person);\(network);ledamot\n", to: path)
  }

  /// Takes a membership away.
  package func leaves(_ person: String, _ network: String, in name: String = "a") throws {
    try drop("\(person);\(network);", from: "Data/\(name)/memberships.csv")
  }

  /// Takes somebody out of the table of people.
  package func loses(_ person: String) throws {
    try drop("\(person);", from: "Data/a/people.csv")
  }

  private func drop(_ start: String, from path: String) throws {
    let lines = try folder.text(path).split(separator: "\n")
    try folder.write(
      lines.filter { !$0.hasPrefix(start) }.joined(separator: "\n") + "\n", to: path)
  }

  package func path(_ name: String) -> String { reports + "/" + name }

  package func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The reports of a dataset, oldest first.
  package func runs(_ name: String = "a") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
    return names.filter { $0 != "latest" }.sorted()
  }

  /// The files of a report by path, with their bytes.
  package func contents(of report: String) -> [String: Data] {
    var contents: [String: Data] = [:]
    let walker = FileManager.default.enumerator(atPath: path(report))
    while let name = walker?.nextObject() as? String {
      contents[name] = FileManager.default.contents(atPath: path(report) + "/" + name)
    }
    return contents
  }

  /// What is wrong with a report; empty when it is whole and readable.
  package func faults(in report: String) -> [String] {
    let contents = contents(of: report)
    var faults: [String] = []
    for name in ["basis.html", "annex.html"] {
      let end = Data("</html>\n".utf8)
      if contents[name]?.suffix(end.count) != end { faults.append("\(report)/\(name)") }
    }
    for name in ["run.json", "findings.json"] {
      let value = contents[name].flatMap { try? JSONSerialization.jsonObject(with: $0) }
      if value == nil { faults.append("\(report)/\(name)") }
    }
    if let json = contents["run.json"], (try? RunRecord(json: json)) == nil {
      faults.append("\(report)/run.json is no record")
    }
    let tables = contents.filter { $0.key.hasPrefix("tables/") }
    if tables.count < 5 { faults.append("\(report) has \(tables.count) tables") }
    for (name, bytes) in tables where bytes.last != UInt8(ascii: "\n") {
      faults.append("\(report)/\(name) is cut")
    }
    // A workbook is a zip; its directory stands last.
    if contents["workbook.xlsx"]?.range(of: Data([0x50, 0x4B, 0x05, 0x06])) == nil {
      faults.append("\(report)/workbook.xlsx")
    }
    return faults
  }

  /// The report that `latest` points to.
  package func latest(_ name: String = "a") -> String? {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path(name) + "/latest"))
      .map { name + "/" + $0 }
  }
}

/// The statuses of a night.
package func statuses(_ results: [RunResult]) -> [Datasets.ExitStatus] { results.map(\.status) }

package func messages(_ results: [RunResult]) -> String {
  results.flatMap(\.messages).joined(separator: "\n")
}
