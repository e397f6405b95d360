// What a run has done: told to whoever asked for it, and recorded in run.json.

package import Datasets
import Findings
import Foundation
import History
import Loading
import Names
import Reporting
import Roster
import Tables
package import Text

/// What a run has done, for whoever asked for it.
package struct RunResult: Sendable {
  /// The folder that holds the report; empty when the run failed.
  package let folder: String
  /// What the user should see beside the summary: warnings, what could not be made.
  package let messages: [String]
  package let summary: String
  package let status: ExitStatus
  /// Whether the last report still holds, so that none was made.
  package var isUnchanged = false
  /// Findings that the report before did not have; `nil` when there was none.
  package var newFindings: Int?
  /// Those of high severity among them.
  package var newHigh: Int?
  /// What is wrong with the input although the run may have gone well, in words without names of people.
  package var alerts: [Localised<String>] = []

  package init(folder: String, messages: [String], summary: String, status: ExitStatus) {
    self.folder = folder
    self.messages = messages
    self.summary = summary
    self.status = status
  }
}

extension [RunResult] {
  /// The status of several runs: the failure that weighs most, then findings, then done.
  package var worstStatus: ExitStatus {
    flatMap { $0.alerts.isEmpty ? [$0.status] : [$0.status, .inputData] }
      .max { $0.weight < $1.weight } ?? .done
  }
}

extension Double {
  /// Rounded to thousandths.
  fileprivate var inMilliseconds: Double { (self * 1000).rounded() / 1000 }
}

extension ExitStatus {
  fileprivate var weight: Int {
    switch self {
    case .done: 0
    case .findings: 1
    case .toolMissing: 2
    case .usage: 3
    case .inputData: 4
    case .locked: 5
    case .cannotCreate: 6
    case .inputOutput: 7
    case .internal: 8
    }
  }
}

extension PreparedRun {
  /// - Parameter cuts: what was cut to fit in a file, in words.
  package func result(folder: String, cuts: [String]) -> RunResult {
    let findings = material.findings
    let limit = plan.failsFrom
    let isOver = limit.map { limit in findings.contains { $0.severity >= limit } } ?? false
    let warnings = dataset.diagnostics.count(of: Diagnostic.Severity.warning)
    let remarks =
      (warnings > 0 ? [String.inputWarnings(warnings, plan.dataset)] : [])
      + missing.map { "not made: \($0)" } + cuts
    return RunResult(
      folder: folder, messages: remarks.map { "\(dataset.name): \($0)" },
      summary: "\(dataset.name): "
        + .summary(findings.count, high: counts["high"] ?? 0, folder),
      status: !missing.isEmpty ? .toolMissing : isOver ? .findings : .done)
  }

  /// What run.json holds.
  func record(_ watch: Stopwatch) -> RunRecord {
    let taken = watch.all
    return RunRecord(
      version: programVersion, commit: programCommit, dataset: words.dataset,
      title: words.mask(material.title),
      asOf: asOf.description, dataThrough: material.dataThrough, language: language.rawValue,
      seed: reading.seed,
      settings: Dictionary(
        material.settings.map { ($0.name, words.setting($0.value)) },
        uniquingKeysWith: { first, _ in first }),
      inputs: dataset.inputs.map {
        // A checksum of a list of people would confirm a guess at somebody in it.
        $0.isPersonal
          ? RunRecord.Input(file: $0.file, bytes: nil, sha256: nil)
          : RunRecord.Input(file: $0.file, bytes: $0.bytes, sha256: $0.sha256)
      },
      rows: Dictionary(
        dataset.loaded.files.map {
          ($0.table.rawValue, $0.table.isPersonal ? $0.rows.roundedPeople : $0.rows)
        },
        uniquingKeysWith: { first, _ in first }),
      roundedRows: dataset.loaded.files.map(\.table).filter(\.isPersonal).map(\.rawValue).sorted(),
      findings: counts, leftOut: rowsLeftOut, missing: missing,
      timings: RunRecord.Timings(
        started: started.formatted(.iso8601), seconds: taken.mapValues(\.seconds.inMilliseconds),
        processorSeconds: taken.mapValues(\.processorSeconds.inMilliseconds),
        peakMegabytes: taken.mapValues(\.peakMegabytes)))
  }

  /// Rows that a table would have had beyond its limit.
  private var rowsLeftOut: [String: Int] {
    guard let sheet = material.sheets.first(where: { $0.table == .pairTests }),
      let row = sheet.texts(.what).firstIndex(of: MeasureName.pairsLeftOut.text),
      let pairs = sheet.wholes(.count)[row], pairs > 0
    else { return [:] }
    return ["pairs": pairs]
  }

  /// The number of findings of each severity.
  private var counts: [String: Int] {
    Dictionary(material.findings.map { ($0.severity.rawValue, 1) }, uniquingKeysWith: +)
  }
}

// MARK: Wording

extension String {
  fileprivate static func inputWarnings(_ count: Int, _ dataset: String) -> String {
    "\(count) \(count == 1 ? "warning" : "warnings") in the input; "
      + "see the report, or run: diagonal validate \(dataset)"
  }

  fileprivate static func summary(_ findings: Int, high: Int, _ folder: String) -> String {
    "\(findings) \(findings == 1 ? "finding" : "findings"), \(high) of high severity → \(folder)"
  }
}
