// What a run leaves: pages, tables, diagrams and records, written to one folder.

package import Datasets
package import Diagrams
package import Findings
import Foundation
package import History
import Names
package import Pictures
package import Reporting
package import Roster
package import Text
import Traces

/// Writes the files of a run to a staging folder.
package struct RunFolder: Sendable {
  let staging: Staging
  let words: PublicWords
  /// The name of the dataset.
  package let dataset: String

  package init(staging: Staging, words: PublicWords, dataset: String) {
    self.staging = staging
    self.words = words
    self.dataset = dataset
  }

  /// Tables and findings name people, so only those who may read names may read them; the board edition is public. What
  /// describes the tables names nobody, and lies beside them.
  package func write(
    tables sheets: [Sheet], _ material: Material, _ language: Language
  ) throws(RunFailure) {
    for sheet in sheets {
      try staging.write(sheet.csv, to: "tables/\(sheet.name).csv", isPrivate: true)
    }
    // A package has one resource at least.
    if !sheets.isEmpty {
      let package = DataPackage(
        sheets,
        of: DataPackage.Run(
          dataset: words.dataset, title: words.mask(material.title), version: programVersion,
          asOf: material.asOf, dataThrough: material.dataThrough),
        language)
      let json = try unfailing(DataPackage.file) { try package.json() }
      try staging.write(json, to: DataPackage.file, isPrivate: true)
    }
    let json = try unfailing("findings.json") { try FindingsFile(material).json() }
    try staging.write(json, to: "findings.json", isPrivate: true)
  }

  package func write(_ drawing: Drawing, name: String) throws(RunFailure) {
    try pass(drawing.dot, "diagrams/\(name).dot")
    try write(svg: drawing.svg, name: name)
    try staging.write(drawing.png, to: "diagrams/\(name).png")
    try staging.write(drawing.dot, to: "diagrams/\(name).dot")
  }

  /// Nothing for a run without maps.
  package func write(_ places: KeptPlaces) throws(RunFailure) {
    guard !places.isEmpty else { return }
    let json = try unfailing(KeptPlaces.file) { try JSONText.of(places) }
    try pass(json, KeptPlaces.file)
    try staging.write(json, to: KeptPlaces.file)
  }

  /// Nothing for a run without papers.
  package func write(_ papers: KeptPapers) throws(RunFailure) {
    guard !papers.isEmpty else { return }
    let json = try unfailing(KeptPapers.file) { try JSONText.of(papers) }
    try staging.write(json, to: KeptPapers.file, isPrivate: true)
  }

  package func write(svg: String, name: String) throws(RunFailure) {
    try pass(svg, "diagrams/\(name).svg")
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try staging.write(prolog + svg + "\n", to: "diagrams/\(name).svg")
  }

  /// Every paper as a page.
  ///
  /// - Throws: ``RunFailure/leak(file:told:)`` when the board edition gives anyone away.
  package func write(pages documents: [Document]) throws(RunFailure) {
    let writer = try unfailing("page template") { try HTMLPage() }
    for document in documents {
      let (page, name) = (writer.html(document), "\(document.paper.stem).html")
      if document.edition == .board { try pass(page, name) }
      try staging.write(page, to: name, isPrivate: document.edition == .annex)
    }
  }

  /// The explorer, which names people as the annex does.
  package func write(
    explorer json: String, _ material: Material, _ language: Language
  ) throws(RunFailure) {
    let page = try unfailing("explorer template") { try ExplorerPage() }
    let days = material.days(language)
    let html = page.html(
      title: material.title, day: "\(days.label) \(days.value)", json: json, language)
    try staging.write(html, to: "explorer.html", isPrivate: true)
  }

  package func write(pdf: [UInt8], _ paper: Paper) throws(RunFailure) {
    try staging.write(pdf, to: "\(paper.stem).pdf", isPrivate: paper.edition == .annex)
  }

  /// The brief in Word. The text that it is made of has been let through with the page; its packed parts are looked
  /// through all the same, since the library that packs them is not ours.
  package func write(word: [UInt8]) throws(RunFailure) {
    let stem = Paper.brief.stem
    for part in Wrappings(of: word).contents where part.starts(with: Array("<?xml".utf8)) {
      try pass(String(decoding: part, as: UTF8.self), stem + ".docx")
    }
    try staging.write(word, to: stem + ".docx")
  }

  /// Stops the run before anything is published when a text that anyone may read points out a person.
  ///
  /// Where the text does so is written to a file of the owner's, ``told``, and nowhere else.
  private func pass(_ text: String, _ file: String) throws(RunFailure) {
    let finds = words.lastLook(text)
    guard !finds.isEmpty else { return }
    try? FileManager.default.removeItem(atPath: told)
    try Posix.write(Array(String.stopped(file, finds).utf8), to: told, mode: 0o600)
    throw .leak(file: file, told: told)
  }

  /// Where it is told what has stopped a run: beside the report, one for each dataset.
  private var told: String {
    URL(fileURLWithPath: staging.destination).deletingLastPathComponent().path
      + "/.stopped-\(dataset).txt"
  }

  /// Both editions of the workbook, dated as of the run's day so that the same content gives the same bytes.
  ///
  /// - Returns: what had to be cut to fit in them.
  package func write(
    workbooks material: Material, _ basis: Document, asOf: Day, _ stopwatch: Stopwatch
  ) throws(RunFailure) -> [String] {
    let cuts = try stopwatch.time("workbook/basis") { () throws(RunFailure) in
      let open = Workbook(basis)
      try pass(open.rows, "basis.xlsx")
      return try write(open, to: "basis.xlsx", mode: 0o644, asOf)
    }
    return cuts
      + (try stopwatch.time("workbook/annex") { () throws(RunFailure) in
        let whole = Workbook(material, basis.language)
        return try write(whole, to: "workbook.xlsx", mode: staging.privateMode, asOf)
      })
  }

  private func write(
    _ workbook: Workbook, to name: String, mode: UInt32, _ asOf: Day
  ) throws(RunFailure) -> [String] {
    // The folder is closed to others until the rights of the file are set.
    let path = staging.folder + "/" + name
    let cuts: [String]
    do throws(WorkbookError) {
      cuts = try workbook.write(to: path, created: Int(asOf.number) * 86_400)
    } catch {
      throw .inputOutput(path: path, reason: error.description)
    }
    try Posix.seal(path, mode: mode)
    return cuts
  }

  /// The record, last of all, since it lists what else there is, in a run that nothing has stopped.
  package func write(_ record: RunRecord) throws(RunFailure) {
    try? FileManager.default.removeItem(atPath: told)
    var record = record
    record.files = staging.files
    try staging.write(try unfailing("run.json") { try JSONText.of(record) }, to: "run.json")
  }
}

// MARK: Wording

extension String {
  /// What is told to the one who runs the program, and to nobody else.
  fileprivate static func stopped(_ file: String, _ finds: [String]) -> String {
    "Filen \(file) skulle peka ut en person, så ingenting publicerades. Ändra raden i underlaget, eller\n"
      + "låt public_names i settings.yaml säga att uttrycket får stå.\n"
      + "\(file) would point out a person, so nothing was published. Change the row of the dataset, or\n"
      + "let public_names in settings.yaml say that the phrase may stand.\n\n"
      + finds.joined(separator: "\n") + "\n"
  }
}
