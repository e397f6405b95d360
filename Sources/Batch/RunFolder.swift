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
    do {
      try staging.write(
        try FindingsFile(material).json(), to: "findings.json", isPrivate: true)
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw .internal("findings.json: \(error)")
    }
  }

  func write(_ drawing: Drawing, name: String, _ gate: LeakGate) throws(RunFailure) {
    try pass(gate, drawing.dot, "diagrams/\(name).dot")
    try write(svg: drawing.svg, name: name, gate)
    try staging.write(drawing.png, to: "diagrams/\(name).png")
    try staging.write(drawing.dot, to: "diagrams/\(name).dot")
  }

  func write(svg: String, name: String, _ gate: LeakGate) throws(RunFailure) {
    try pass(gate, svg, "diagrams/\(name).svg")
    let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try staging.write(prolog + svg + "\n", to: "diagrams/\(name).svg")
  }

  /// Both editions of the page.
  ///
  /// - Throws: ``RunFailure/leak(file:codes:)`` when the board edition gives anyone away.
  func write(pages material: Material, _ language: Language, _ gate: LeakGate) throws(RunFailure) {
    let writer: HTMLPage
    do {
      writer = try HTMLPage()
    } catch {
      throw .internal("page template: \(error)")
    }
    for edition in Edition.allCases {
      let document = Document(material, edition: edition, language: language)
      let html = writer.html(document)
      if edition == .board { try pass(gate, html, "board.html") }
      try staging.write(html, to: "\(edition.rawValue).html", isPrivate: edition == .annex)
    }
  }

  /// The explorer, which names people as the annex does.
  func write(
    explorer json: String, _ material: Material, _ language: Language
  ) throws(RunFailure) {
    let page: ExplorerPage
    do {
      page = try ExplorerPage()
    } catch {
      throw .internal("explorer template: \(error)")
    }
    let html = page.html(title: material.title, asOf: material.asOf, json: json, language)
    try staging.write(html, to: "explorer.html", isPrivate: true)
  }

  /// Stops the run before anything is published when a text that anyone may read names a person.
  private func pass(_ gate: LeakGate, _ text: String, _ file: String) throws(RunFailure) {
    let codes = gate.leaks(in: text)
    if !codes.isEmpty { throw .leak(file: file, codes: codes) }
  }

  /// The workbook, dated as of the run's day so that the same content gives the same bytes.
  ///
  /// - Returns: what had to be cut to fit in it.
  func write(workbook material: Material, _ language: Language, asOf: Day) throws(RunFailure)
    -> [String]
  {
    let path = staging.folder + "/workbook.xlsx"
    let cuts: [String]
    do throws(WorkbookError) {
      cuts = try Workbook(material, language).write(
        to: path, created: Int(asOf.number) * 86_400)
    } catch {
      throw .inputOutput(path: path, reason: error.description)
    }
    try Posix.seal(path, mode: 0o600)
    return cuts
  }

  func write(_ record: RunRecord) throws(RunFailure) {
    do {
      try staging.write(try JSONText.of(record), to: "run.json")
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw .internal("run.json: \(error)")
    }
  }
}
