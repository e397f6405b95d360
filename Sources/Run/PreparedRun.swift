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
    try staging.replace()
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
  /// What could not be made, each with its reason.
  var missing: [String] = []
  /// What the explorer shows; empty when none is written.
  var explorer = ""
  /// How public papers tell of people.
  package let words: PublicWords
  let started: Date
  var stopwatch: Stopwatch

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
    var stopwatch = Stopwatch()
    progress.begin("reading \(request.dataset)")
    let reading = try stopwatch.time("load") { () throws(RunFailure) in
      if let known { return known }
      return try Reading(request, withChecksums: true)
    }
    self.reading = reading
    words = stopwatch.time("names") { PublicWords(reading) }
    progress.begin("building the graphs")
    let structure = stopwatch.time("graphs") { reading.structure() }
    let outcomes = stopwatch.time("analyses") {
      let asked = Catalogue.analyses.filter { $0.belongs(to: reading.plan.parts) }
      return analyse(structure, by: asked, progress: progress.begin)
    }
    let review = reading.review()
    let asked = reading.plan.parts.contains(.instruments)
    let instruments = asked ? stopwatch.time("instruments") { analyseInstruments(review) } : []
    // The table of organisations has a column that is an instrument's.
    let others = asked ? instruments : [review.expectedSeats]
    material = try Material(reading, outcomes + others)
    if asked { material.add(instruments, of: review) }
    material.add(changes, reading.language)
    self.stopwatch = stopwatch
    if !plan.tablesOnly { draw(structure, instruments, progress) }
  }

  /// - Returns: what had to be cut to fit in a file, in words.
  package func write(to staging: Staging) throws(RunFailure) -> [String] {
    var cuts: [String] = []
    let folder = RunFolder(staging: staging, words: words, dataset: dataset.name)
    var watch = stopwatch
    try watch.time("write") { () throws(RunFailure) in
      // A part of the analyses leaves out the tables that it cannot fill.
      let whole = material.sheets.filter { plan.isWhole || Contract.isWhole($0) }
      try folder.write(tables: whole.map(Contract.completed), material)
      guard !plan.tablesOnly else { return }
      for (name, drawing) in drawings { try folder.write(drawing, name: name) }
      try folder.write(places)
      // Those that libgvc drew are written with their bitmaps and texts above.
      let drawn = Set(drawings.map(\.0))
      for picture in material.illustrations where !drawn.contains(picture.name) {
        try folder.write(svg: picture.svg, name: picture.name)
      }
      let documents =
        documents.isEmpty
        ? material.documents(language, threads: reading.threads, words) : documents
      try folder.write(pages: documents)
      if !explorer.isEmpty {
        try folder.write(explorer: explorer, material, language)
      }
      for (paper, pdf) in prints { try folder.write(pdf: pdf, paper) }
      if !word.isEmpty { try folder.write(word: word) }
      for document in documents where document.paper == .basis {
        cuts += try folder.write(workbooks: material, document, asOf: asOf)
      }
    }
    try folder.write(record(watch))
    return cuts
  }
}
