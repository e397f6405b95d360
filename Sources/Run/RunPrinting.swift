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
  /// said to be.
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
      let documents = material.documents(language, threads: threads, words, stopwatch)
      let results = sharded(documents.count, threads: threads) { row in
        Result { () throws(PDFError) in
          let printer = try PDFPrinter(python: python)
          return try printer.pdf(try printer.source(documents[row], timestamp: timestamp))
        }
      }
      return (documents, results)
    }
    self.documents = documents
    var failure: PDFError?
    for (document, result) in zip(documents, results) {
      switch result {
      case .success(let pdf): prints.append((document.paper, pdf))
      case .failure(let error):
        missing.append("\(document.paper.stem).pdf: \(error)")
        failure = failure ?? error
      }
    }
    // The brief is also what the text of the case is written from.
    if let brief = documents.first(where: { $0.paper == .brief }) {
      stopwatch.time("word") {
        do throws(PDFError) {
          word = try PDFPrinter(python: python).word(brief, timestamp: timestamp)
        } catch {
          missing.append("board.docx: \(error)")
          failure = failure ?? error
        }
      }
    }
    if let failure { self.material.findings.append(.missingPDF(because: failure)) }
  }
}
