// What was decided before, and what came of it: how a brief opens where decisions are kept.

import Findings
import Text

extension Section {
  /// The most decisions of a kind that are told one by one.
  private static let most = 3

  /// How many decisions are done, open and late, the three latest of those, and what has become of the findings that
  /// decisions are about; nothing where no decisions are kept.
  static func decided(_ material: Material, _ language: Language) -> Section? {
    guard let sheet = material.sheet(.decisions) else { return nil }
    let (open, days) = (sheet.flags(.isOpen), sheet.wholes(.daysOverdue))
    let all = sheet.rowCount
    guard all > 0, open.contains(where: { $0 != nil }) else { return nil }
    let late = (0..<all).filter { (days[$0] ?? 0) > 0 }
      .sorted { (days[$1] ?? 0, $0) < (days[$0] ?? 0, $1) }
    let done = sheet.texts(.status).count { $0 == "done" }
    var lines = [String.counts(all, done: done, open: open.count { $0 == true }, late: late.count)]
    for row in late.prefix(most) {
      lines.append(
        String.late(
          sheet.text(.decision, row), days[row] ?? 0, sheet.text(.waitingFor, row)))
    }
    let outcomes = DecidedFinding.all(in: material, language)
    var told = lines.map { $0[language] } + outcomes.prefix(most).map(\.sentence)
    if outcomes.count > most { told.append(String.more(outcomes.count - most)[language]) }
    return Section(
      id: "beslutat", title: String.title[language],
      blocks: [.list(told)]
        + (outcomes.contains(where: \.hasMoved) ? [.paragraph(String.noCause[language])] : []))
  }
}

// MARK: Wording

extension String {
  fileprivate static let title = Localised(
    swedish: "Vad som blev av tidigare beslut", english: "What came of earlier decisions")

  fileprivate static func counts(_ all: Int, done: Int, open: Int, late: Int) -> Localised<String> {
    func swedish(_ count: Int) -> String {
      count == 0 ? "inget" : count.inWords(.swedish, isNeuter: true)
    }
    func english(_ count: Int) -> String {
      count == 0 ? "none" : count.inWords(.english)
    }
    let (one, isOne) = (swedish(late), late < 2)
    return Localised(
      swedish: "Av \(all.inWords(.swedish, isNeuter: true)) beslut i listan är \(swedish(done)) "
        + "\(done < 2 ? "klart" : "klara"), och \(swedish(open)) pågår. "
        + "\(one.capitalised) av dem är \(isOne ? "försenat" : "försenade").",
      english:
        "Of \(all.inWords(.english)) \(all == 1 ? "decision" : "decisions") in the list, "
        + "\(english(done)) \(done == 1 ? "has" : "have") been carried out and \(english(open)) "
        + "\(open == 1 ? "is" : "are") under way. "
        + "\(english(late).capitalised) of them \(isOne ? "is" : "are") overdue.")
  }

  fileprivate static func late(_ name: String, _ days: Int, _ whom: String) -> Localised<String> {
    Localised(
      swedish: "”\(name)” är \(days == 1 ? "en dag" : "\(days.shown(.swedish)) dagar") försenat"
        + (whom.isEmpty ? "." : " och väntar på \(whom)."),
      english:
        "“\(name)” is \(days == 1 ? "one day" : "\(days.shown(.english)) days") overdue"
        + (whom.isEmpty ? "." : " and waits for \(whom)."))
  }

  fileprivate static func more(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "Underlaget har \(count.inWords(.swedish, isNeuter: true)) beslut till om iakttagelser.",
      english:
        "The basis has \(count.inWords(.english)) more \(count == 1 ? "decision" : "decisions") on findings."
    )
  }

  /// What a figure that has moved does not tell.
  fileprivate static let noCause = Localised(
    swedish: "Listorna visar hur talen har ändrats, inte om det beror på besluten.",
    english: "The lists show how the figures have moved, not whether the decisions are the reason.")
}
