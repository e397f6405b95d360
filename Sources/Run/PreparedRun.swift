// One run: a dataset is loaded, analysed, drawn, written, and put in its place.

package import Datasets
import Diagrams
import Findings
import Foundation
import Instruments
import Network
import Pictures
package import Reporting
package import Roster
package import Text
import Threads

/// Analyses the dataset of `request` and writes its run folder to `output`, whole or not at all.
///
/// A second run to the same folder is refused while the first is under way.
///
/// - Throws: ``RunFailure``; nothing that stood at `output` before has then been touched.
package func analyse(
  _ request: Request, to output: String, progress: RunProgress
) throws(RunFailure) -> RunResult {
  try analyse(request, nil, [], to: output, progress: progress)
}

/// The same for a dataset that has been read already, and changed in the ways that `changes` tell.
package func analyse(
  _ request: Request, _ reading: Reading?, _ changes: [Localised<String>], to output: String,
  progress: RunProgress
) throws(RunFailure) -> RunResult {
  let destination = URL(fileURLWithPath: output).standardizedFileURL.path
  let claim = try Claim(on: destination)
  defer {
    claim.release()
    progress.end()
  }
  try Staging.recover(destination)
  try refuseForeign(destination)
  var request = request
  request.earlier = request.earlier ?? destination
  var run = try PreparedRun(request, reading, changes, progress: progress)
  run.print(progress)
  let staging = try Staging(for: destination)
  do throws(RunFailure) {
    let cuts = try run.write(to: staging)
    try run.stopwatch.time("publish") { () throws(RunFailure) in try staging.replace() }
    return run.result(folder: output, cuts: cuts)
  } catch {
    staging.discard()
    throw error
  }
}

/// A dataset analysed and drawn, ready to be written.
package struct PreparedRun: Sendable {
  let reading: Reading
  package var material: Material { didSet { documents = [] } }
  /// The papers, when it has been made of the material as it stands.
  var documents: [Document] = []
  var drawings: [(name: String, drawing: Drawing)] = []
  var places = KeptPlaces()
  var prints: [(paper: Paper, pdf: [UInt8])] = []
  /// The brief as a Word file; empty when none was made.
  var word: [UInt8] = []
  var papers = KeptPapers()
  /// What could not be made, each with its reason.
  var missing: [String] = []
  /// What the explorer shows; empty when none is written.
  var explorer = ""
  /// The analyses that were left out for want of time, in the order of their catalogues.
  package private(set) var leftOut: [LeftOut] = []
  /// How public papers tell of people.
  package let words: PublicWords
  let started: Date
  package let stopwatch: Stopwatch
  /// `nil` is as long as it takes.
  let timeLimit: TimeLimit?

  var plan: Plan { reading.plan }
  package var dataset: Dataset { reading.dataset }
  package var asOf: Day { reading.asOf }
  package var roster: Roster { reading.roster }
  var language: Language { reading.language }

  package init(
    _ request: Request, _ known: Reading? = nil, _ changes: [Localised<String>] = [],
    progress: RunProgress
  ) throws(RunFailure) {
    started = Date()
    let began = Usage.clock()
    let stopwatch = Stopwatch(progress)
    self.stopwatch = stopwatch
    progress.expect(
      [], in: known?.language ?? request.language ?? .swedish)
    let reading = try stopwatch.time("load") { () throws(RunFailure) in
      if let known { return known }
      return try Reading(request, withChecksums: true)
    }
    self.reading = reading
    let plan = reading.plan
    let limit = plan.seconds.map { seconds in
      TimeLimit(seconds: seconds, elapsed: request.elapsed ?? { Usage.clock() - began })
    }
    timeLimit = limit
    words = stopwatch.time("names") { PublicWords(reading) }
    let deadline = limit?.analyses ?? .none
    let structure = stopwatch.time("graphs") { reading.structure(deadline: deadline) }
    let review = reading.review()
    let asked = plan.parts.contains(.instruments)
    var queue = AnalysisQueue()
    queue.add(
      Catalogue.analyses.filter { $0.belongs(to: plan.parts) }, on: structure, in: "analyses")
    if asked { queue.add(InstrumentCatalogue.all, on: review, in: "instruments") }
    progress.expect(plan.stages(with: queue.stages), last: plan.lastTimes, in: plan.language)
    let (found, late) = queue.carriedOut(deadline, stopwatch)
    let instruments = found["instruments"] ?? []
    // The table of organisations has a column that is an instrument's.
    let others = asked ? instruments : [review.expectedSeats]
    let outcomes = (found["analyses"] ?? []) + others
    leftOut = late + (late.isEmpty ? [] : jointLeftOut(outcomes, parts: plan.parts))
    material = try stopwatch.time("joint") { () throws(RunFailure) in
      try Material(reading, outcomes, isWhole: late.isEmpty)
    }
    if asked { material.add(instruments, of: review, leftOut: leftOut) }
    material.add(changes, reading.language)
    if let limit { tell(leftOut, limit) }
    if !plan.tablesOnly { draw(structure, instruments) }
  }

  /// - Returns: what had to be cut to fit in a file, in words.
  package func write(to staging: Staging) throws(RunFailure) -> [String] {
    var cuts: [String] = []
    let folder = RunFolder(staging: staging, words: words, dataset: dataset.name)
    // A part of the analyses leaves out the tables that it cannot fill.
    let whole = material.sheets.filter { plan.isWhole || Contract.isWhole($0) }
    try stopwatch.time("tables") { () throws(RunFailure) in
      try folder.write(tables: whole.map(Contract.completed), material, language)
    }
    if !plan.tablesOnly {
      // The papers are ready when PDFs have been set of them.
      let documents =
        documents.isEmpty
        ? material.documents(language, threads: reading.threads, words, stopwatch) : documents
      try stopwatch.time("pages") { () throws(RunFailure) in
        try write(documents, to: folder)
      }
      for document in documents where document.paper == .basis {
        cuts += try folder.write(workbooks: material, document, asOf: asOf, stopwatch)
      }
    }
    try folder.write(record(stopwatch))
    return cuts
  }

  /// Pages, pictures, PDFs and the Word file.
  private func write(_ documents: [Document], to folder: RunFolder) throws(RunFailure) {
    for (name, drawing) in drawings { try folder.write(drawing, name: name) }
    try folder.write(places)
    // Those that libgvc drew are written with their bitmaps and texts above.
    let drawn = Set(drawings.map(\.0))
    for picture in material.illustrations where !drawn.contains(picture.name) {
      try folder.write(svg: picture.svg, name: picture.name)
    }
    try folder.write(pages: documents)
    if !explorer.isEmpty {
      try folder.write(explorer: explorer, material, language)
    }
    for (paper, pdf) in prints { try folder.write(pdf: pdf, paper) }
    if !word.isEmpty { try folder.write(word: word) }
    try folder.write(papers)
  }
}
