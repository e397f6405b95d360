// The PDF and the Word file of a document: Python in a process of its own makes them and hands them back.

package import Datasets
import Diagrams
import Foundation
import Glibc
import Reporting

/// Why there is no PDF.
enum PDFError: Error, Hashable {
  /// There is no Python with typst beside the program.
  case noTypst
  /// A font of the template is not installed.
  case noFont(path: String)
  case timedOut(seconds: Int)
  case crashed(signal: Int32)
  /// The report could not be set, or the PDF lacks what it must have; in the program's own words.
  case refused(reason: String)
}

/// Sets documents as PDF/A-2a and PDF/UA-1, each in a process of its own.
///
/// The same document, fonts and version of typst give the same bytes. What comes back has been looked
/// through: tagged, with language, title, outline, alternative texts, headings of columns and rows, embedded fonts.
struct PDFPrinter: Sendable {
  /// A Python in which typst and fontTools are installed.
  private let python: String
  private let fonts = PDFSource.Fonts.debian
  private let seconds = 120

  /// - Parameter python: `nil` is the environment that `make setup` installs, see ``installed``.
  init(python: String? = nil) throws(PDFError) {
    guard let found = python ?? Self.installed, FileManager.default.isExecutableFile(atPath: found)
    else { throw .noTypst }
    self.python = found
    for path in fonts.families.joined() where !FileManager.default.fileExists(atPath: path) {
      throw .noFont(path: path)
    }
  }

  /// The Python of the program's own, see ``Datasets/PythonPlaces``.
  static var installed: String? { installedPython() }

  /// - Parameter timestamp: seconds since 1970 that the file says it was made at.
  func source(_ document: Document, timestamp: Int) throws(PDFError) -> String {
    do {
      return try PDFSource(document, timestamp: timestamp, fonts: fonts).json()
    } catch {
      throw .refused(reason: "\(error)")
    }
  }

  /// The bytes of the PDF that `source` describes.
  func pdf(_ source: String) throws(PDFError) -> [UInt8] {
    let output = try output(of: PDFSource.program, source)
    guard output.starts(with: Array("%PDF-".utf8)) else {
      throw .refused(reason: "what came back is no PDF")
    }
    return output
  }

  /// The document as a Word file.
  ///
  /// - Parameter timestamp: as of ``source(_:timestamp:)``.
  func word(_ document: Document, timestamp: Int) throws(PDFError) -> [UInt8] {
    let source: String
    do {
      source = try WordSource(document, timestamp: timestamp, fonts: fonts).json()
    } catch {
      throw .refused(reason: "\(error)")
    }
    let output = try output(of: WordSource.program, source)
    guard output.starts(with: Array("PK".utf8)) else {
      throw .refused(reason: "what came back is no Word file")
    }
    return output
  }

  /// What a program of the product writes when it is given `source`.
  private func output(of program: String, _ source: String) throws(PDFError) -> [UInt8] {
    let child: Child
    do throws(Child.Failure) {
      child = try Child.run(
        [python, "-I", "-c", program],
        environment: ["LC_ALL=C.UTF-8", "HOME=/nonexistent"],
        input: Array(source.utf8), seconds: Double(seconds))
    } catch {
      switch error {
      case .notStarted(let code), .lost(let code):
        throw .refused(reason: "the process was lost (errno \(code))")
      }
    }
    let said =
      String(decoding: child.messages, as: UTF8.self)
      .split(separator: "\n").last.map(String.init) ?? ""
    switch child.end {
    case .timedOut, .signalled(SIGXCPU): throw .timedOut(seconds: seconds)
    case .signalled(let signal): throw .crashed(signal: signal)
    case .exited(0): break
    case .exited(2): throw .noTypst
    case .exited(let code): throw .refused(reason: said.isEmpty ? "exit code \(code)" : said)
    }
    return child.output
  }
}

/// Why no PDF can be set at all; `nil` when one can, or none is wanted.
package func whyNoPDF(_ choice: PDFChoice) -> String? {
  do throws(PDFError) {
    switch choice {
    case .none: return nil
    case .installed: _ = try PDFPrinter()
    case .python(let path): _ = try PDFPrinter(python: path)
    }
    return nil
  } catch {
    return "\(error)"
  }
}

// MARK: Wording

extension PDFError: CustomStringConvertible {
  var description: String {
    switch self {
    case .noTypst:
      "typst is not installed beside the program, or others may write to it: run 'make setup', or 'diagonal "
        + "setup' where it is installed"
    case .noFont(let path):
      "the font \(path) is not installed (Debian: fonts-dejavu-core, fonts-open-sans)"
    case .timedOut(let seconds): "typst was stopped after \(seconds) seconds"
    case .crashed(let signal): "typst ended by signal \(signal)"
    case .refused(let reason): "typst: \(reason)"
    }
  }
}
