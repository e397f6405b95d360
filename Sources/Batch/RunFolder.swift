// What a run leaves: pages, tables, diagrams and records, written to one folder.

import Diagrams
import Findings
import Foundation
import History
import Reporting
import Roster

/// Writes the files of a run to a staging folder.
struct RunFolder: Sendable {
  let staging: Staging

  /// Tables and findings name people, so only the owner may read them; the board edition is public.
  func write(tables sheets: [Sheet], _ material: Material) throws(RunFailure) {
    for sheet in sheets {
      try staging.write(sheet.csv, to: "tables/\(sheet.name).csv", isPrivate: true)
    }
    let json = try unfailing("findings.json") { try FindingsFile(material).json() }
    try staging.write(json, to: "findings.json", isPrivate: true)
  }

  func write(_ drawing: Drawing, name: String, _ gate: LeakGate) throws(RunFailure) {
    try pass(gate, drawing.dot, "diagrams/\(name).dot")
    try write(svg: drawing.svg, name: name, gate)
    try staging.write(drawing.png, to: "diagrams/\(name).png")
    try staging.write(drawing.dot, to: "diagrams/\(name).dot")
  }

  /// Nothing for a run without maps.
  func write(_ places: KeptPlaces, _ gate: LeakGate) throws(RunFailure) {
    guard !places.isEmpty else { return }
    let json = try unfailing(KeptPlaces.file) { try JSONText.of(places) }
    try pass(gate, json, KeptPlaces.file)
    try staging.write(json, to: KeptPlaces.file)
  }

  func write(svg: String, name: String, _ gate: LeakGate) throws(RunFailure) {
    try pass(gate, svg, "diagrams/\(name).svg")
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try staging.write(prolog + svg + "\n", to: "diagrams/\(name).svg")
  }

  /// Both editions of the page and of the summary in Markdown.
  ///
  /// - Throws: ``RunFailure/leak(file:codes:)`` when the board edition gives anyone away.
  func write(pages documents: [Document], _ gate: LeakGate) throws(RunFailure) {
    let writer = try unfailing("page template") { try HTMLPage() }
    for document in documents {
      let edition = document.edition
      for (text, form) in [
        (writer.html(document), "html"), (MarkdownSummary(document).text, "md"),
      ] {
        let name = "\(edition.rawValue).\(form)"
        if edition == .board { try pass(gate, text, name) }
        try staging.write(text, to: name, isPrivate: edition == .annex)
      }
    }
  }

  /// The explorer, which names people as the annex does.
  func write(
    explorer json: String, _ material: Material, _ language: Language
  ) throws(RunFailure) {
    let page = try unfailing("explorer template") { try ExplorerPage() }
    let days = material.days(language)
    let html = page.html(
      title: material.title, day: "\(days.label) \(days.value)", json: json, language)
    try staging.write(html, to: "explorer.html", isPrivate: true)
  }

  func write(pdf: [UInt8], _ edition: Edition) throws(RunFailure) {
    try staging.write(pdf, to: "\(edition.rawValue).pdf", isPrivate: edition == .annex)
  }

  /// Stops the run before anything is published when a text that anyone may read names a person.
  private func pass(_ gate: LeakGate, _ text: String, _ file: String) throws(RunFailure) {
    let codes = gate.leaks(in: text)
    if !codes.isEmpty { throw .leak(file: file, codes: codes) }
  }

  /// Both editions of the workbook, dated as of the run's day so that the same content gives the same bytes.
  ///
  /// - Returns: what had to be cut to fit in them.
  func write(
    workbooks material: Material, _ board: Document, _ gate: LeakGate, asOf: Day
  ) throws(RunFailure) -> [String] {
    let open = Workbook(board)
    try pass(gate, open.text, "board.xlsx")
    let cuts = try write(open, to: "board.xlsx", mode: 0o644, asOf)
    let whole = Workbook(material, board.language)
    return cuts + (try write(whole, to: "workbook.xlsx", mode: 0o600, asOf))
  }

  private func write(
    _ workbook: Workbook, to name: String, mode: UInt32, _ asOf: Day
  ) throws(RunFailure) -> [String] {
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

  func write(_ record: RunRecord) throws(RunFailure) {
    try staging.write(try unfailing("run.json") { try JSONText.of(record) }, to: "run.json")
  }
}
