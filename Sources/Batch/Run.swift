// One run: a dataset is loaded, analysed, drawn, written, and put in its place.

import Diagrams
import Findings
import Foundation
import History
import Instruments
import Loading
import Network
import Reporting
import Roster
import Tables

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
}

extension [RunResult] {
  /// The status of several runs: the failure that weighs most, then findings, then done.
  package var worstStatus: ExitStatus {
    map(\.status).max { $0.weight < $1.weight } ?? .done
  }
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

/// Analyses the dataset of `request` and writes its run folder to `output`, whole or not at all.
///
/// - Throws: ``RunFailure``; nothing that stood at `output` before has then been touched.
package func analyse(
  _ request: Request, to output: String, progress: Progress
) throws(RunFailure) -> RunResult {
  try analyse(request, nil, [], to: output, progress: progress)
}

/// The same for a dataset that has been read already, and changed in the ways that `changes` tell.
func analyse(
  _ request: Request, _ reading: Reading?, _ changes: [Localised<String>], to output: String,
  progress: Progress
) throws(RunFailure) -> RunResult {
  let destination = URL(fileURLWithPath: output).standardizedFileURL.path
  try Staging.recover(destination)
  try refuseForeign(destination)
  defer { progress.end() }
  var request = request
  request.earlier = request.earlier ?? destination
  var run = try Run(request, reading, changes, progress: progress)
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

/// Refuses a folder that holds something which no run has made.
private func refuseForeign(_ path: String) throws(RunFailure) {
  let files = FileManager.default
  guard files.fileExists(atPath: path) else { return }
  guard files.isFolder(path) else { throw .notARunFolder(path: path) }
  let isEmpty = (try? files.contentsOfDirectory(atPath: path).isEmpty) ?? false
  guard isEmpty || files.fileExists(atPath: path + "/run.json") else {
    throw .notARunFolder(path: path)
  }
}

/// A dataset analysed and drawn, ready to be written.
struct Run: Sendable {
  let request: Request
  private let reading: Reading
  var material: Material
  private var drawings: [(name: String, drawing: Drawing)] = []
  private var places = KeptPlaces()
  private var prints: [(edition: Edition, pdf: [UInt8])] = []
  var missing: [String] = []
  /// What the explorer shows; empty when none is written.
  private var explorer = ""
  /// What the board edition may say beside the names in the register.
  private let publicTexts: [String]
  let started: Date
  private var stopwatch: Stopwatch

  var dataset: Dataset { reading.dataset }
  var asOf: Day { reading.asOf }
  var roster: Roster { reading.roster }
  var language: Language { reading.language }

  init(
    _ request: Request, _ known: Reading? = nil, _ changes: [Localised<String>] = [],
    progress: Progress
  ) throws(RunFailure) {
    self.request = request
    started = Date()
    var stopwatch = Stopwatch()
    progress.begin("reading \(request.dataset)")
    let reading = try stopwatch.time("load") { () throws(RunFailure) in
      if let known { return known }
      return try Reading(request, withChecksums: true)
    }
    self.reading = reading
    let (roster, asOf, seed) = (reading.roster, reading.asOf, reading.seed)
    progress.begin("building the graphs")
    let structure = stopwatch.time("graphs") { reading.structure() }
    let parts = request.parts
    let network = stopwatch.time("analyses") {
      analyse(structure, parts: parts, progress: progress)
    }
    let review = reading.review()
    let instruments =
      parts?.contains(.instruments) ?? true
      ? stopwatch.time("instruments") {
        analyseInstruments(review)
      } : []
    let outcomes = network + instruments
    var material = Material(
      title: roster.name, asOf: asOf.description, register: Register(roster))
    material.keyFigures = outcomes.flatMap(\.keyFigures)
    material.findings = outcomes.flatMap(\.findings).ranked()
    material.sheets = Contract.sheets(of: outcomes)
    material.readinessRule = roster.readiness.isEmpty ? nil : ReadinessMatrix.rule
    if parts?.contains(.instruments) ?? true {
      material.instrumentRules = instrumentRules
      material.instrumentWords = instrumentWords
      material.absentInstruments = absentInstruments(review, instruments) { $0.fileName }
    }
    if let points = StartingPoints(material.sheets) {
      material.sheets.append(points.sheet)
      material.findings = (material.findings + points.findings).ranked()
    }
    material.add(reading.dataset, asOf: asOf, seed: seed, roster)
    material.add(changes, reading.language)
    publicTexts = Self.publicTexts(roster)
    self.material = material
    self.stopwatch = stopwatch
    if !request.tablesOnly { draw(structure, review, progress) }
  }

  /// Draws the maps; one that fails is left out and said to be.
  private mutating func draw(_ structure: Structure, _ review: Review, _ progress: Progress) {
    progress.begin("drawing the maps")
    var stopwatch = stopwatch
    defer { self.stopwatch = stopwatch }
    let seconds = request.drawingSeconds
    let renderer =
      request.drawing.map { Renderer(worker: $0, seconds: seconds) } ?? Renderer(seconds: seconds)
    if structure.hasNetworks {
      let data = ExplorerData(
        structure, material.sheets, material.keyFigures, parts: request.parts, language, renderer)
      explorer = stopwatch.time("explorer") { data.json }
    }
    let isAsked = request.parts?.contains(.instruments) ?? true
    for chart in isAsked ? charts(review, language) : [] {
      material.illustrations.append(
        Illustration(
          name: chart.chart.name, svg: chart.chart.svg, caption: chart.chart.title,
          alternative: chart.chart.description, tableID: chart.tableID, section: chart.section))
    }
    let earlier = KeptPlaces(of: request.earlier)
    let maps = maps(structure, language, parts: request.parts)
      .map { Map(picture: earlier.placing($0.picture), words: $0.words, tableID: $0.tableID) }
    let results = stopwatch.time("draw") {
      each(maps, threads: request.threads ?? allThreads) { map in
        Result { () throws(DiagramError) in try renderer.draw(map.picture) }
      }
    }
    for (map, result) in zip(maps, results) {
      switch result {
      case .success(let drawing):
        drawings.append((map.picture.name, drawing))
        places.keep(drawing.places, of: map.picture)
        material.illustrations.append(
          Illustration(
            name: map.picture.name, svg: drawing.svg, caption: map.words.caption,
            alternative: map.words.alternative, tableID: map.tableID))
      case .failure(let error):
        missing.append("diagrams/\(map.picture.name): \(error)")
        material.findings.append(.missingDiagram(map.words.title, because: error))
      }
    }
  }

  /// Sets both editions as PDF, last of all that is added to the report; one that fails is left out and
  /// said to be.
  mutating func print(_ progress: Progress) {
    let python: String?
    switch request.pdf {
    case .none: return
    case .installed: python = nil
    case .python(let path): python = path
    }
    guard !request.tablesOnly else { return }
    progress.begin("setting the PDFs")
    var stopwatch = stopwatch
    defer { self.stopwatch = stopwatch }
    let timestamp = Int(asOf.number) * 86_400
    let (material, language) = (material, language)
    let results = stopwatch.time("pdf") {
      each(Edition.allCases, threads: request.threads ?? allThreads) { edition in
        Result { () throws(PDFError) in
          let printer = try PDFPrinter(python: python)
          let document = Document(material, edition: edition, language: language)
          return try printer.pdf(try printer.source(document, timestamp: timestamp))
        }
      }
    }
    for (edition, result) in zip(Edition.allCases, results) {
      switch result {
      case .success(let pdf): prints.append((edition, pdf))
      case .failure(let error): missing.append("\(edition.rawValue).pdf: \(error)")
      }
    }
    if let failure = results.compactMap({ $0.failure }).first {
      self.material.findings.append(.missingPDF(because: failure))
    }
  }

  /// - Returns: what had to be cut to fit in a file, in words.
  func write(to staging: Staging) throws(RunFailure) -> [String] {
    var cuts: [String] = []
    let folder = RunFolder(staging: staging)
    var watch = stopwatch
    try watch.time("write") { () throws(RunFailure) in
      try folder.write(tables: material.sheets, material)
      let gate = LeakGate(material.register, allowing: publicTexts)
      for (name, drawing) in drawings { try folder.write(drawing, name: name, gate) }
      try folder.write(places, gate)
      for picture in material.illustrations where !picture.section.isEmpty {
        try folder.write(svg: picture.svg, name: picture.name, gate)
      }
      guard !request.tablesOnly else { return }
      let board = Document(material, edition: .board, language: language)
      let annex = Document(material, edition: .annex, language: language)
      try folder.write(pages: [board, annex], gate)
      if !explorer.isEmpty {
        try folder.write(explorer: explorer, material, language)
      }
      for (edition, pdf) in prints { try folder.write(pdf: pdf, edition) }
      cuts = try folder.write(workbooks: material, board, gate, asOf: asOf)
    }
    try folder.write(record(watch))
    return cuts
  }

  private func record(_ watch: Stopwatch) -> RunRecord {
    RunRecord(
      version: programVersion, dataset: dataset.name, title: material.title,
      asOf: asOf.description, language: language.rawValue, seed: reading.seed,
      settings: Dictionary(
        material.settings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
      inputs: dataset.inputs.map {
        RunRecord.Input(file: $0.file, bytes: $0.bytes, sha256: $0.sha256)
      },
      rows: Dictionary(
        dataset.loaded.files.map { ($0.table.rawValue, $0.rows) },
        uniquingKeysWith: { first, _ in first }),
      findings: counts, leftOut: leftOut, missing: missing,
      timings: RunRecord.Timings(
        started: started.formatted(.iso8601), seconds: watch.seconds))
  }

  /// The words of networks, collaborations and initiatives, which any edition may hold.
  private static func publicTexts(_ roster: Roster) -> [String] {
    var texts: Set<String> = []
    for one in roster.networks {
      texts.formUnion([one.field, one.level, one.kind, one.form, one.hostText])
    }
    for one in roster.collaborations { texts.insert(one.area) }
    for one in roster.readiness { texts.insert(one.area) }
    for one in roster.initiatives { texts.formUnion([one.name, one.area]) }
    return texts.sorted()
  }

  /// Rows that a table would have had beyond its limit.
  private var leftOut: [String: Int] {
    guard let sheet = material.sheets.first(where: { $0.name == "pair_tests" }),
      case .text(let what)? = sheet["what"],
      case .whole(let values)? = sheet["count"],
      let row = what.firstIndex(of: "pairs_left_out"), let pairs = values[row], pairs > 0
    else { return [:] }
    return ["pairs": pairs]
  }

  /// The number of findings of each severity.
  private var counts: [String: Int] {
    Dictionary(material.findings.map { ($0.severity.rawValue, 1) }, uniquingKeysWith: +)
  }

  func result(folder: String, cuts: [String]) -> RunResult {
    let limit = request.failOn.flatMap { Severity(rawValue: $0.rawValue) }
    let isOver = limit.map { limit in material.findings.contains { $0.severity >= limit } } ?? false
    let warnings = dataset.diagnostics.count(of: Diagnostic.Severity.warning)
    return RunResult(
      folder: folder,
      messages: (warnings > 0
        ? [
          "\(dataset.name): \(warnings) \(warnings == 1 ? "warning" : "warnings") in the input; "
            + "see the report, or run: diagonal validate \(request.dataset)"
        ] : []) + missing.map { "\(dataset.name): not made: \($0)" }
        + cuts.map { "\(dataset.name): \($0)" },
      summary: String.summary(dataset.name, material.findings.count, counts["high"] ?? 0, folder),
      status: !missing.isEmpty ? .toolMissing : isOver ? .findings : .done)
  }
}

// MARK: Wording

extension String {
  fileprivate static func summary(
    _ name: String, _ findings: Int, _ high: Int, _ folder: String
  ) -> String {
    "\(name): \(findings) \(findings == 1 ? "finding" : "findings"), \(high) of high severity → "
      + folder
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}

extension Finding {
  fileprivate static func missingPDF(because error: PDFError) -> Finding {
    Finding(
      kind: "missing_pdf", severity: .low, subjects: [.dataset], basis: nil,
      fact: Localised(
        swedish: "Rapporten kunde inte sättas som PDF.",
        english: "The report could not be set as PDF."),
      meaning: Localised(
        swedish:
          "Webbsidan innehåller allt och är det tillgängliga originalet; bara PDF-filen saknas.",
        english:
          "The page holds everything and is the accessible original; only the PDF is missing."),
      action: Localised(
        swedish: "Den som sköter körningen ser orsaken i loggen: \(error.description).",
        english: "Whoever runs the program finds the reason in the log: \(error.description)."))
  }

  fileprivate static func missingDiagram(_ title: String, because error: DiagramError) -> Finding {
    Finding(
      kind: "missing_diagram", severity: .low, subjects: [.dataset],
      basis: nil,
      fact: Localised(
        swedish: "\(title) kunde inte ritas.", english: "\(title) could not be drawn."),
      meaning: Localised(
        swedish: "Alla uppgifter finns i tabellerna; bara bilden saknas.",
        english: "All facts are in the tables; only the picture is missing."),
      action: Localised(
        swedish: "Den som sköter körningen ser orsaken i loggen: \(error.description).",
        english: "Whoever runs the program finds the reason in the log: \(error.description)."))
  }
}
