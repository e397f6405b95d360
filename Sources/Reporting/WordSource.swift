// A document as the data of its Word file, for the program that writes it.

import Foundation

/// What the program that writes Word files is given.
///
/// The same document gives the same bytes.
package struct WordSource: Encodable, Sendable {
  private let data: PrintedReport
  /// Seconds since 1970 that the file says it was made at.
  private let timestamp: Int
  /// Where the fonts of pictures are.
  private let folders: [String]

  /// The program: Python, to be given this source on its standard input.
  package static var program: String {
    String(decoding: PackageResources.limits_py + PackageResources.docx_py, as: UTF8.self)
  }

  /// - Parameter timestamp: seconds since 1970.
  package init(_ document: Document, timestamp: Int, fonts: PDFSource.Fonts) {
    data = PrintedReport(document, isSet: false)
    self.timestamp = timestamp
    folders = fonts.folders
  }

  package func json() throws -> String { try JSONText.of(self, isForPeople: false) }
}
