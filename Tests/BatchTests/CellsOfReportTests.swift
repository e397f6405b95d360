// Cells of a whole report: each printed number carries the same number, so that the workbook need not read print.

import Batch
import Findings
import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct CellsOfReportTests {
  /// The number that a reader of `text` would type; `nil` for words.
  private static func read(_ text: String, _ language: Language) -> Double? {
    var plain = text.filter { !$0.isWhitespace && $0 != "%" }
    plain = plain.replacing("\u{2212}", with: "-")
    plain =
      language == .swedish ? plain.replacing(",", with: ".") : plain.replacing(",", with: "")
    return Double(plain).map { text.hasSuffix("%") ? $0 / 100 : $0 }
  }

  @Test(
    "every number in a column of numbers is carried with the digits that are printed",
    arguments: Language.allCases)
  func carried(language: Language) throws {
    let folder = try Forum().folder()
    var request = Request(dataset: folder.path)
    request.asOf = "2026-10-01"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    let material = try Run(request, progress: .silent).material
    var numbers = 0
    for edition in [Edition.board, .annex] {
      let document = Document(material, edition: edition, language: language)
      for case .table(let grid) in document.sections.flatMap(\.blocks) {
        for row in grid.cells {
          for (cell, column) in zip(row, grid.columns) where column.isNumber {
            let read = Self.read(cell.text, language)
            #expect(cell.number?.value == read, "\(grid.id), \(column.title): \(cell.text)")
            numbers += read == nil ? 0 : 1
          }
        }
      }
    }
    #expect(numbers > 100)
  }
}
