// The night's work: every dataset in a folder, each published beside its earlier reports.

import Foundation

/// Analyses every dataset in `data` and publishes to `reports/<dataset>/<date>[-n]`.
///
/// Each folder in `data` with an organisations.csv is a dataset. One that fails is told of in its
/// result, stops none of the others, and leaves its last report as it is. `latest` is swapped last.
///
/// - Throws: ``RunFailure`` when nothing can be done at all: no datasets, no folder, no lock.
package func nightly(
  data: String, reports: String, asOf: String? = nil, failOn: FailOn? = nil,
  drawing: [String]? = nil, progress: Progress
) throws(RunFailure) -> [RunResult] {
  let names = try datasets(in: data)
  do {
    try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
  } catch {
    throw .cannotCreate(path: reports, reason: error.plainReason)
  }
  let lock = try Posix.lock(reports + "/.lock")
  defer {
    Posix.unlock(lock)
    progress.end()
  }
  var results: [RunResult] = []
  for name in names {
    var request = Request(dataset: data + "/" + name)
    request.asOf = asOf
    request.failOn = failOn
    request.drawing = drawing
    do throws(RunFailure) {
      results.append(try publish(request, name, in: reports + "/" + name, progress))
    } catch {
      var messages = ["\(name): \(error)"]
      if case .inputData(let report, _) = error { messages.insert(report, at: 0) }
      results.append(
        RunResult(
          folder: "", messages: messages, summary: "\(name): failed, the last report stands",
          status: error.status))
    }
  }
  return results
}

/// The names of the datasets in a folder, sorted.
private func datasets(in folder: String) throws(RunFailure) -> [String] {
  guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
    throw .noDataset(path: folder)
  }
  let found = names.filter { name in
    !name.hasPrefix(".")
      && FileManager.default.fileExists(atPath: "\(folder)/\(name)/organisations.csv")
  }
  guard !found.isEmpty else { throw .noDatasets(folder: folder) }
  return found.sorted()
}

/// Runs one dataset and moves its report into place under the day's date.
private func publish(
  _ request: Request, _ name: String, in folder: String, _ progress: Progress
) throws(RunFailure) -> RunResult {
  let run = try Run(request, progress: progress)
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw .cannotCreate(path: folder, reason: error.plainReason)
  }
  let date = freeName(in: folder)
  let staging = try Staging(for: URL(fileURLWithPath: folder + "/" + date).path)
  let cuts: [String]
  do throws(RunFailure) {
    cuts = try run.write(to: staging)
    try staging.publish()
  } catch {
    staging.discard()
    throw error
  }
  try Staging.link("latest", in: folder, to: date)
  return run.result(folder: folder + "/" + date, cuts: cuts)
}

/// Today's date, or the first of `<date>-2`, `<date>-3` … that no earlier run has taken.
private func freeName(in folder: String) -> String {
  let (year, month, day) = Posix.today()
  func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
  let date = "\(year)-\(two(month))-\(two(day))"
  var number = 1
  while true {
    let name = number == 1 ? date : "\(date)-\(number)"
    if !FileManager.default.fileExists(atPath: folder + "/" + name) { return name }
    number += 1
  }
}
