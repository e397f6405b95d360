// What was decided before, and what came of it: how a brief opens where decisions are kept.

import Findings
import Text

extension Section {
  /// How many decisions are done, open and late, the three latest of those, and what was done about findings that are
  /// still there; nothing where no decisions are kept.
  static func decided(_ material: Material, _ language: Language) -> Section? {
    guard let sheet = material.sheet(.decisions) else { return nil }
    let (open, days) = (sheet.flags(.isOpen), sheet.wholes(.daysOverdue))
    let all = sheet.rowCount
    guard all > 0, open.contains(where: { $0 != nil }) else { return nil }
    let late = (0..<all).filter { (days[$0] ?? 0) > 0 }
      .sorted { (days[$1] ?? 0, $0) < (days[$0] ?? 0, $1) }
    let done = sheet.texts(.status).count { $0 == "done" }
    var lines = [String.counts(all, done: done, open: open.count { $0 == true }, late: late.count)]
    for row in late.prefix(3) {
      lines.append(
        String.late(
          sheet.text(.decision, row), days[row] ?? 0, sheet.text(.waitingFor, row)))
    }
    if let found = material.sheet(.decisionsOnFindings) {
      let kept = (0..<found.rowCount).filter {
        found.text(.status, $0) == "done" && found.flags(.isThere)[$0] == true
      }
      if !kept.isEmpty { lines.append(String.remains(kept.count)) }
    }
    return Section(
      id: "beslutat", title: String.title[language],
      blocks: [.list(lines.map { $0[language] })])
  }
}

// MARK: Wording

extension String {
  fileprivate static let title = Localised(
    swedish: "Vad som blev av tidigare beslut", english: "What came of earlier decisions")

  fileprivate static func counts(_ all: Int, done: Int, open: Int, late: Int) -> Localised<String> {
    Localised(
      swedish: "Av \(all.shown(.swedish)) beslut i listan är \(done.shown(.swedish)) klara och "
        + "\(open.shown(.swedish)) pågår. \(late.asOpening(.swedish, isNeuter: true)) av dem är "
        + "\(late == 1 ? "försenat" : "försenade").",
      english:
        "Of \(all.shown(.english)) decisions in the list, \(done.shown(.english)) are done and "
        + "\(open.shown(.english)) are open. \(late.asOpening(.english)) of them \(late == 1 ? "is" : "are") late."
    )
  }

  fileprivate static func late(_ name: String, _ days: Int, _ whom: String) -> Localised<String> {
    Localised(
      swedish: "”\(name)” är \(days.shown(.swedish)) dagar försenat"
        + (whom.isEmpty ? "." : " och väntar på \(whom)."),
      english: "“\(name)” is \(days.shown(.english)) days late"
        + (whom.isEmpty ? "." : " and waits for \(whom)."))
  }

  fileprivate static func remains(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "Ett beslut är klart, men det som det gällde syns fortfarande i listorna."
        : "\(count.asOpening(.swedish, isNeuter: true)) beslut är klara, men det som de gällde syns fortfarande i listorna.",
      english: count == 1
        ? "One decision is done, but what it was about still shows in the lists."
        : "\(count.asOpening(.english)) decisions are done, but what they were about still shows in the lists."
    )
  }
}
