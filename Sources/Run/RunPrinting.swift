// The documents of a run, and the PDFs that are set of them.

package import Datasets
import Findings
import Network
package import Reporting
import Roster
package import Text
import Threads

extension Material {
  /// The papers of the report, in the order of their cases.
  ///
  /// - Parameter words: takes people out of the public ones.
  package func documents(
    _ language: Language, threads: Int, _ words: PublicWords, _ stopwatch: Stopwatch = Stopwatch()
  ) -> [Document] {
    let papers = Paper.allCases
    return sharded(papers.count, threads: threads) { place in
      stopwatch.time(.paper(papers[place]), onThread: true) {
        switch papers[place] {
        case .brief: words(Document(brief: self, language: language))
        case .basis, .annex:
          words(Document(self, edition: papers[place].edition, language: language))
        }
      }
    }
  }
}

extension PreparedRun {
  /// Sets the papers as PDF, last of all that is added to the report; one that fails is left out and
  /// said to be, and one that the earlier run has made of the very same is taken from there.
  package mutating func print(_ progress: RunProgress) {
    let python: String?
    switch plan.pdf {
    case .none: return
    case .installed: python = nil
    case .python(let path): python = path
    }
    guard !plan.tablesOnly else { return }
    guard isTimeLeft(forStages: "pdf", "word") else { return }
    let timestamp = Int(asOf.number) * 86_400
    let (material, language, threads, words) = (material, language, reading.threads, words)
    let stopwatch = stopwatch
    let (documents, results) = stopwatch.time("pdf") {
      let earlier = KeptPapers(of: plan.earlier)
      let printer = Result { () throws(PDFError) in try PDFPrinter(python: python) }
      let documents = material.documents(language, threads: threads, words, stopwatch)
      let prints = documents.prints
      let results = sharded(prints.count, threads: threads) { row in
        Result { () throws(PDFError) -> ([UInt8], String?) in
          let (printer, print) = (try printer.get(), prints[row])
          let order = try printer.order(
            print.document, isWord: print.isWord, timestamp: timestamp)
          let mark = printer.mark(of: order)
          if let mark, let known = earlier.paper(print.file, of: mark) { return (known, mark) }
          return (try printer.carryOut(order), mark)
        }
      }
      return (documents, zip(prints, results).sorted { $0.0.place < $1.0.place })
    }
    self.documents = documents
    var failure: PDFError?
    for (print, result) in results {
      switch result {
      case .success(let (bytes, mark)):
        if print.isWord { word = bytes } else { prints.append((print.document.paper, bytes)) }
        if let mark { papers.keep(print.file, bytes, of: mark) }
      case .failure(let error):
        missing.append("\(print.file): \(error)")
        failure = failure ?? error
      }
    }
    if let failure { self.material.findings.append(.missingPDF(because: failure)) }
  }
}

/// A document in one of the forms that a process of its own makes.
private struct Print {
  let document: Document
  /// Word, not PDF.
  let isWord: Bool
  /// Where it is told of.
  let place: Int

  /// The name of its file.
  var file: String { "\(document.paper.stem).\(isWord ? "docx" : "pdf")" }
}

extension [Document] {
  /// What is made of the papers, the longest first, so that no core waits for it at the end; papers come in
  /// the order of their length. The brief is also what the text of the case is written from.
  fileprivate var prints: [Print] {
    let papers = enumerated().reversed().map { Print(document: $1, isWord: false, place: $0) }
    let texts = filter { $0.paper == .brief }.map {
      Print(document: $0, isWord: true, place: count)
    }
    return [Print](papers.dropLast()) + texts + [Print](papers.suffix(1))
  }
}
