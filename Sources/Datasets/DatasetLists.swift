// The lists of a dataset: read as they are that day, by the recipe that stands beside them.

import Diagrams
import Foundation
import Glibc
package import Lists
package import Loading
import Roster
package import Tables
import Text

/// What the lists of a folder are by its recipe.
package struct DatasetLists: Sendable {
  package let recipe: Recipe
  package let tables: ListTables
  /// What is wrong with the recipe and the lists.
  package let diagnostics: Diagnostics
  /// The files that were read, by name: the recipe, the lists, and tables that lists add to.
  package let files: [String]

  /// Lists that have just been adopted.
  package init(_ adoption: Adoption) {
    recipe = adoption.recipe
    tables = adoption.tables
    diagnostics = Diagnostics()
    files = []
  }

  /// Reads the lists of `folder`; `nil` when it has no recipe.
  package init?(in folder: String) {
    guard let bytes = FileManager.default.contents(atPath: folder + "/" + Recipe.fileName) else {
      return nil
    }
    var diagnostics = Diagnostics()
    recipe = Recipe(reading: Array(bytes), into: &diagnostics)
    let named = Set(recipe.lists.flatMap(\.files))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    let all = names.map { ListFile(name: $0, path: folder + "/" + $0) }.filter(\.mayBeList)
    for file in all where !named.contains(file.name) && !file.isTable {
      diagnostics.add(
        .warning, "lists/not-adopted", at: Diagnostic.Place(file: file.name), .notAdopted,
        help: .adopt)
    }
    let read = all.filter { named.contains($0.name) || $0.isTable }
    files = [Recipe.fileName] + read.map(\.name)
    let sheets = readLists(read, workbooks: workbook, into: &diagnostics)
    let standard = sheets.filter { !named.contains($0.file) }.compactMap { StandardTable($0) }
    let lists = sheets.filter { named.contains($0.file) }
    tables = ListTables(recipe, sheets: lists, standard: standard, into: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The tables, for loading in place of files.
  package var given: GivenTables {
    var given = GivenTables()
    let tables = tables
    let source = Self.source(of: recipe.lists.flatMap(\.files))
    given.files = Set(recipe.lists.flatMap(\.files))
    given.tables = tables.tables.values.sorted { $0.name.rawValue < $1.name.rawValue }.map {
      table in
      GivenTable(table.name, bytes: table.bytes, source: source) { line, field in
        tables.place(table.name, line: line, column: field)?.place
      }
    }
    given.vacancies = tables.vacancies.map { ($0.network, $0.organisation, $0.role) }
    return given
  }

  /// The lists in a word: their names, or the first and how many more there are.
  private static func source(of files: [String]) -> String {
    let files = files.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return files.count < 3 ? files.joined(separator: ", ") : "\(files[0]) (+\(files.count - 1))"
  }
}

extension ListFile {
  /// Whether the name is that of a table of the standard form.
  fileprivate var isTable: Bool {
    let lower = name.lowercased()
    return TableName.allCases.contains { $0.fileStems.contains { $0 + ".csv" == lower } }
  }
}

/// Reads a workbook in a process of its own, which limits its memory and time.
package func workbook(_ path: String) -> WorkbookReading {
  let seconds = 90
  guard let python = installedPython() else { return .noReader }
  let child: Child
  do throws(Child.Failure) {
    child = try Child.run(
      [python, "-I", "-c", workbookProgram, path],
      environment: ["LC_ALL=C.UTF-8", "HOME=/nonexistent"], input: [], seconds: Double(seconds))
  } catch {
    switch error {
    case .notStarted(let code), .lost(let code):
      return .failed(reason: "the process was lost (errno \(code))")
    }
  }
  switch child.end {
  case .timedOut, .signalled(SIGXCPU): return .timedOut(seconds: seconds)
  case .signalled(let signal): return .failed(reason: "signal \(signal)")
  case .exited(0): return .written(child.output)
  case .exited(let code): return .failed(reason: "exit code \(code)")
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static let notAdopted = Localised(
    swedish: "filen läses inte, för receptet lists.yaml nämner den inte",
    english: "the file is not read, since the recipe lists.yaml does not name it")
  fileprivate static let adopt = Localised(
    swedish: "kör 'make adopt' med filen för att ta med den, eller flytta den ur mappen",
    english: "run 'make adopt' with the file to take it in, or move it out of the folder")
}
