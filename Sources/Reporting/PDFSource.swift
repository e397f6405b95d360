// A document as the data and the template of its PDF, for the program that sets it.

import Findings
import Foundation
import Text

/// What typst is given: a fixed template, and data in which no text is read as markup.
///
/// The same document gives the same bytes.
package struct PDFSource: Encodable, Sendable {
  private let template: String
  private let data: PrintedReport
  /// Seconds since 1970 that the file says it was made at.
  private let timestamp: Int
  /// Families of fonts in the order of their use, each with the cuts that the template uses.
  private let fonts: [[String]]
  private let folders: [String]
  /// How many figures, tables and headings of rows the PDF must have.
  private let pictures: Int
  private let tables: Int
  private let rows: Int

  /// The program that sets and looks through the PDF: Python, to be given this source on its standard input.
  package static var program: String {
    String(decoding: PackageResources.limits_py + PackageResources.pdf_py, as: UTF8.self)
  }

  /// - Parameter timestamp: seconds since 1970.
  /// - Parameter fonts: families in the order of their use, see ``Fonts``.
  package init(_ document: Document, timestamp: Int, fonts: Fonts) {
    template = String(decoding: PackageResources.report_typ, as: UTF8.self)
    data = PrintedReport(document, isSet: true)
    self.timestamp = timestamp
    self.fonts = fonts.families
    folders = fonts.folders
    let blocks = document.sections.flatMap(\.blocks)
    pictures = blocks.reduce(0) { count, block in
      switch block {
      case .picture: count + 1
      case .points(let points): count + points.count { $0.picture != nil }
      default: count
      }
    }
    tables = blocks.count { if case .table = $0 { true } else { false } }
    rows = data.rowCount
  }

  package func json() throws -> String { try JSONText.of(self, isForPeople: false) }

  /// The files of the fonts that the template names.
  package struct Fonts: Sendable {
    package let families: [[String]]
    package let folders: [String]

    /// Open Sans, and DejaVu for what it lacks, as Debian installs them.
    package static let debian = Fonts(families: [
      ("/usr/share/fonts/truetype/open-sans", ["OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"]),
      ("/usr/share/fonts/truetype/dejavu", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]),
    ])

    package init(families: [(folder: String, cuts: [String])]) {
      folders = families.map(\.folder)
      self.families = families.map { family in family.cuts.map { family.folder + "/" + $0 } }
    }
  }
}
