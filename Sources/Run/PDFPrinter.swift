// The PDF and the Word file of a document: Python in a process of its own makes them and hands them back.

package import Datasets
import Diagrams
import Foundation
import Glibc
import Loading
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
  /// What decides the bytes beside program and source: the state of this program, of Python and what is installed for
  /// it, and of the fonts.
  private let tools: String

  /// - Parameter python: `nil` is the environment that `make setup` installs, see ``installed``.
  init(python: String? = nil) throws(PDFError) {
    guard let found = python ?? Self.installed, FileManager.default.isExecutableFile(atPath: found)
    else { throw .noTypst }
    self.python = found
    for path in fonts.families.joined() where !FileManager.default.fileExists(atPath: path) {
      throw .noFont(path: path)
    }
    tools = Self.state(of: found, fonts.folders)
  }

  private static func state(of python: String, _ fonts: [String]) -> String {
    let home = URL(fileURLWithPath: python).deletingLastPathComponent().deletingLastPathComponent()
    let files =
      ["/proc/self/exe", python, home.appendingPathComponent("installed").path]
      + fonts.flatMap { folder in regularFiles(below: folder).map { folder + "/" + $0 } }
    return files.map { "\($0) \(FileStamp($0)?.text ?? "")\n" }.joined()
  }

  /// The Python of the program's own, see ``Datasets/PythonPlaces``.
  static var installed: String? { installedPython() }

  /// What Python is asked to make.
  struct Order {
    fileprivate let program: String
    fileprivate let source: String
    /// What every such file begins with, and what it is called.
    fileprivate let start: (bytes: String, kind: String)
  }

  /// - Parameters:
  ///   - isWord: as a Word file, not as PDF.
  ///   - timestamp: seconds since 1970 that the file says it was made at.
  func order(_ document: Document, isWord: Bool, timestamp: Int) throws(PDFError) -> Order {
    do {
      return isWord
        ? Order(
          program: WordSource.program,
          source: try WordSource(document, timestamp: timestamp, fonts: fonts).json(),
          start: ("PK", "Word file"))
        : Order(
          program: PDFSource.program,
          source: try PDFSource(document, timestamp: timestamp, fonts: fonts).json(),
          start: ("%PDF-", "PDF"))
    } catch {
      throw .refused(reason: "\(error)")
    }
  }

  /// The checksum of all that decides what comes of an order; `nil` when it cannot be reckoned.
  ///
  /// - Complexity: O(bytes of the source).
  func mark(of order: Order) -> String? {
    let parts = [programVersion, tools, order.program, order.source]
    return try? sha256(Array(parts.map { "\($0.utf8.count)\n\($0)" }.joined().utf8))
  }

  /// The bytes of the file that is ordered.
  func carryOut(_ order: Order) throws(PDFError) -> [UInt8] {
    let output = try output(of: order.program, order.source)
    guard output.starts(with: order.start.bytes.utf8) else {
      throw .refused(reason: "what came back is no \(order.start.kind)")
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
