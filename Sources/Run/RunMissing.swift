// The findings of what a run could not make, so that the reader knows why it is not there.

import Diagrams
import Findings
import Text

extension Finding {
  static func missingPDF(because error: PDFError) -> Finding {
    missing(
      "pdf", because: "\(error)",
      fact: Localised(
        swedish: "Rapporten kunde inte sättas som PDF.",
        english: "The report could not be set as PDF."),
      meaning: Localised(
        swedish:
          "Webbsidan innehåller allt och är det tillgängliga originalet; bara PDF-filen saknas.",
        english:
          "The page holds everything and is the accessible original; only the PDF is missing."))
  }

  static func missingDiagram(_ title: String, because error: DiagramError) -> Finding {
    missing(
      "diagram", because: "\(error)",
      fact: Localised(
        swedish: "\(title) kunde inte ritas.", english: "\(title) could not be drawn."),
      meaning: Localised(
        swedish: "Alla uppgifter finns i tabellerna; bara bilden saknas.",
        english: "All facts are in the tables; only the picture is missing."))
  }

  private static func missing(
    _ what: String, because reason: String, fact: Localised<Phrase>, meaning: Localised<Phrase>
  ) -> Finding {
    Finding(
      kind: "missing_\(what)", severity: .low, subjects: [.dataset], basis: nil, isAboutRun: true,
      fact: fact, meaning: meaning,
      action: Localised(
        swedish: "Den som sköter körningen ser orsaken i loggen: \(reason).",
        english: "Whoever runs the program finds the reason in the log: \(reason)."))
  }
}
