// The time of a run: what is to come, what no longer fits, and how that is told.

import Datasets
import Findings
import Foundation
import History
import Reporting
import Text
import Threads

extension Plan {
  /// What a run goes through, in order.
  ///
  /// - Parameter analyses: those of the analyses that are asked for.
  func stages(with analyses: [Stage]) -> [Stage] {
    let isPrinted = pdf != .none
    return Stage.beginning + analyses
      + Stage.all.dropFirst(Stage.beginning.count).filter { stage in
        switch stage.name {
        case "joint", "tables", "publish": true
        // Of a run of the night only, and too short to be reckoned with.
        case "history", "remember": false
        // Side by side, within what comes after.
        case _ where Stage.papers.contains(stage): false
        case "pdf", "word": isPrinted && !tablesOnly
        default: !tablesOnly
        }
      }
  }

  /// Seconds by stage of the run that stands where this one is to stand, or stood there before; empty without one.
  var lastTimes: [String: Double] {
    guard let earlier, let json = FileManager.default.contents(atPath: earlier + "/run.json")
    else { return [:] }
    return (try? RunRecord(json: json))?.timings.seconds ?? [:]
  }
}

extension Stage {
  /// The setting of a paper as text.
  static func paper(_ paper: Paper) -> Stage {
    papers.first { $0.name == "papers/" + paper.stem } ?? Stage(stringLiteral: paper.stem)
  }
}

extension PreparedRun {
  /// Whether every analysis that was asked for has been carried out, so that what is not there was not found.
  package var isWhole: Bool { leftOut.isEmpty }

  /// Takes in which analyses were left out.
  mutating func tell(_ leftOut: [LeftOut], _ limit: TimeLimit) {
    guard !leftOut.isEmpty else { return }
    missing += leftOut.map { "\($0.stage): \(String.late(limit))" }
    material.outOfTime = OutOfTime(limit: limit.words, analyses: leftOut.map(\.title))
    material.tellOfTime()
  }

  /// Whether `stages` may still be begun; when not, they are left out and said to be.
  mutating func isTimeLeft(forStages stages: Stage...) -> Bool {
    guard let limit = timeLimit, limit.all.isPassed else { return true }
    missing += stages.map { "\($0.name): \(String.late(limit))" }
    var told = material.outOfTime ?? OutOfTime(limit: limit.words, analyses: [])
    told.others += stages.map(\.words)
    material.outOfTime = told
    material.tellOfTime()
    return false
  }
}

extension Material {
  /// Has one finding that says all that was left out.
  fileprivate mutating func tellOfTime() {
    guard let finding = outOfTime?.finding else { return }
    findings.removeAll { $0.kind == finding.kind }
    findings.append(finding)
  }
}

// MARK: Wording

extension String {
  fileprivate static func late(_ limit: TimeLimit) -> String {
    "left out, the time limit of \(limit.words.english) was not enough"
  }
}
