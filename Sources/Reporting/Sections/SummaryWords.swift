// What the first page says has changed, in a sentence.

import Findings
import Text

enum SummaryWords {
  /// What has changed, in a sentence; the numbers are of findings and figures, not of people. A second one tells that
  /// something is counted in another way than before.
  static func changes(_ difference: Difference) -> Localised<String> {
    let told = counted(difference)
    guard !difference.redefined.isEmpty else { return told }
    return Localised(
      swedish: told.swedish + " Det som räknas annorlunda sedan dess jämförs inte.",
      english: told.english + " What is counted in another way since then is not compared.")
  }

  private static func counted(_ difference: Difference) -> Localised<String> {
    let (new, gone) = (difference.newFindings.count, difference.goneFindings.count)
    let (changed, figures) = (difference.changedFindings.count, difference.figures.count)
    let day = difference.from.asOf
    // Of a run longer ago than rows and findings are kept, figures are all that can be compared.
    guard !difference.isOfFiguresOnly else {
      return Localised(
        swedish: figures == 0
          ? "Sedan rapporten per \(day) har inget nyckeltal ändrats."
          : "Sedan rapporten per \(day) har \(figures.inWords(.swedish, isNeuter: true)) nyckeltal ändrats. "
            + "Se Vad har ändrats?",
        english: figures == 0
          ? "Since the report as of \(day), no key figure has changed."
          : "Since the report as of \(day), \(figures.inWords(.english)) "
            + "\(figures == 1 ? "key figure has" : "key figures have") changed. See What has changed?"
      )
    }
    guard new + gone + changed + figures > 0 else {
      return Localised(
        swedish: "Sedan rapporten per \(day) har ingenting ändrats.",
        english: "Nothing has changed since the report as of \(day).")
    }
    // What there is none of is not told.
    func parts(_ language: Language) -> [String] {
      func said(_ count: Int, _ one: String, _ many: String, isNeuter: Bool = false) -> [String] {
        count == 0
          ? [] : [count.inWords(language, isNeuter: isNeuter) + " " + (count == 1 ? one : many)]
      }
      return switch language {
      case .swedish:
        said(new, "ny iakttagelse", "nya iakttagelser")
          + said(gone, "iakttagelse som inte längre gäller", "iakttagelser som inte längre gäller")
          + said(changed, "iakttagelse av annan betydelse", "iakttagelser av annan betydelse")
          + said(figures, "ändrat nyckeltal", "ändrade nyckeltal", isNeuter: true)
      case .english:
        said(new, "new finding", "new findings")
          + said(gone, "finding that no longer holds", "findings that no longer hold")
          + said(changed, "finding of another importance", "findings of another importance")
          + said(figures, "changed key figure", "changed key figures")
      }
    }
    return Localised(
      swedish:
        "Sedan rapporten per \(day): \(parts(.swedish).listed(" och ")). Se Vad har ändrats?",
      english: "Since the report as of \(day): \(parts(.english).listed(" and ")). "
        + "See What has changed?")
  }
}
