// Decisions in words: the rules, and what is said of those that wait, hang loose or are not carried out.

import Findings
package import Roster
package import Text

/// The texts of decisions that pages and findings share.
package enum DecisionsTexts {
  package static let rule = Localised(
    swedish: """
      Ett beslut är försenat när det är öppet och dagen då det senast skulle vara klart har passerat. \
      Beslut som är daterade efter rapportens dag räknas inte. Saknas läge eller sista dag är det \
      inte känt om beslutet är försenat.
      """,
    english: """
      A decision is overdue when it is open and the day by which it was to be done has passed. \
      Decisions dated after the day of the report are not counted. Without a status or a last day it \
      is not known whether a decision is overdue.
      """)

  package static let todayRule = Localised(
    swedish: """
      Så är det nu visar vad de andra listorna säger om det som beslutet gäller. Det säger inte att \
      det ena beror på det andra.
      """,
    english: """
      As it is now shows what the other rosters say of what is decided about. It does not say that \
      one comes of the other.
      """)

  package static func kind(_ kind: Decision.Kind) -> Localised<String> {
    switch kind {
    case .direction: Localised(swedish: "inriktning", english: "direction")
    case .assignment: Localised(swedish: "uppdrag", english: "assignment")
    case .measure: Localised(swedish: "åtgärd", english: "measure")
    case .ending: Localised(swedish: "avslut", english: "ending")
    }
  }

  package static func status(_ status: Decision.Status) -> Localised<String> {
    switch status {
    case .open: Localised(swedish: "öppet", english: "open")
    case .done: Localised(swedish: "klart", english: "done")
    case .dropped: Localised(swedish: "avskrivet", english: "dropped")
    }
  }

  package static func sort(_ sort: Decisions.Sort) -> Localised<String> {
    switch sort {
    case .network: Localised(swedish: "nätverk", english: "network")
    case .collaboration: Localised(swedish: "samarbete", english: "collaboration")
    case .initiative: Localised(swedish: "initiativ", english: "initiative")
    case .goal: Localised(swedish: "mål", english: "goal")
    case .area: Localised(swedish: "område", english: "area")
    case .finding: Localised(swedish: "iakttagelse", english: "finding")
    case .other: Localised(swedish: "finns inte i listorna", english: "not in the rosters")
    }
  }

  package static func today(_ today: Decisions.Today) -> Localised<String> {
    switch today {
    case .planned: Localised(swedish: "planerat", english: "planned")
    case .running: Localised(swedish: "pågår", english: "running")
    case .endStated: Localised(swedish: "pågår, slut angivet", english: "running, end stated")
    case .ended: Localised(swedish: "avslutat", english: "ended")
    case .held: Localised(swedish: "har ledamöter", english: "has members")
    case .empty: Localised(swedish: "saknar ledamöter", english: "has no members")
    case .identified: PortfolioTexts.stage(.identified)
    case .tested: PortfolioTexts.stage(.tested)
    case .scaled: PortfolioTexts.stage(.scaled)
    case .mandated: PortfolioTexts.stage(.mandated)
    }
  }

  /// The words of the table `decisions`.
  static var words: [String: Localised<String>] {
    var words: [String: Localised<String>] = [:]
    for one in Decision.Kind.allCases { words["decisions.\(one.rawValue)"] = kind(one) }
    for one in Decision.Status.allCases { words["decisions.\(one.rawValue)"] = status(one) }
    for one in Decisions.Sort.allCases { words["decisions.\(one.rawValue)"] = sort(one) }
    for one in Decisions.Today.allCases { words["decisions.\(one.rawValue)"] = today(one) }
    return words
  }
}

extension Decisions {
  var keyFigures: [KeyFigure] {
    let untold = entries.count { $0.isOpen == nil }
    let least =
      untold > 0
      ? Localised(
        swedish: " (minst: läget är inte angivet för alla)",
        english: " (at least: the status is not stated of all)")
      : Localised("")
    return [
      KeyFigure(
        .openDecisions, .count(entries.count { $0.isOpen == true }), unless: statusUnknown,
        subject: Localised(swedish: "öppna beslut", english: "open decisions"),
        label: Localised(
          swedish: "öppna beslut" + least.swedish, english: "open decisions" + least.english),
        definition: Localised(
          swedish: "Beslut vars läge är öppet den dag som rapporten gäller.",
          english: "Decisions whose status is open on the day of the report.")),
      KeyFigure(
        .overdueDecisions, .count(overdue.count), unless: overdueUnknown,
        subject: Localised(swedish: "försenade beslut", english: "overdue decisions"),
        label: Localised(
          swedish: "försenade beslut" + least.swedish,
          english: "overdue decisions" + least.english),
        definition: DecisionsTexts.rule),
    ]
  }

  /// One finding of each sort, however many decisions it is true of: the table has them all.
  var findings: [Finding] {
    let loose = entries.filter(\.isLoose)
    let gone = entries.filter { $0.sort == .other }
    let running = entries.filter(\.runsOn)
    return [
      overdueUnknown == nil ? .overdue(overdue) : nil, .loose(loose), .withoutMatter(gone),
      .runsOn(running),
    ].compactMap(\.self)
  }
}

extension [Decisions.Entry] {
  /// The first three by what they say, and how many more.
  fileprivate func named(_ language: Language, _ text: (Element) -> String) -> Phrase {
    let parts = prefix(3).map { Phrase([.text(text($0))]) }
    guard count > 3 else { return .list(Array<Phrase>(parts), language) }
    let rest = count - 3
    let more = Localised(swedish: "\(rest) till", english: "\(rest) more")[language]
    return .list(parts + [Phrase([.text(more)])], language)
  }
}

extension Finding {
  /// High when a political decision is more than ``Decisions/lateDays`` days overdue; else medium.
  fileprivate static func overdue(_ all: [Decisions.Entry]) -> Finding? {
    guard let worst = all.first, let days = worst.daysOverdue else { return nil }
    let isGrave = all.contains { $0.isPolitical && ($0.daysOverdue ?? 0) > Decisions.lateDays }
    let (name, who) = (worst.decision.name, worst.decision.responsible)
    let one = all.count == 1
    let numbers = (all.count.asOpening(.swedish, isNeuter: true), all.count.asOpening(.english))
    return Finding(
      kind: "decisions_overdue", severity: isGrave ? .high : .medium, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count)), Measure("days_overdue", Double(days))],
      basis: .stated,
      fact: Localised(
        swedish: one
          ? "Ett öppet beslut är försenat: ”\(name)”, \(days) dagar\(waiting(who, .swedish))."
          : "\(numbers.0) öppna beslut är försenade. Längst har ”\(name)” dröjt: \(days) dagar\(waiting(who, .swedish)).",
        english: one
          ? "One open decision is overdue: “\(name)”, by \(days) days\(waiting(who, .english))."
          : "\(numbers.1) open decisions are overdue. The longest overdue is “\(name)”: \(days) days\(waiting(who, .english))."
      ),
      meaning: Localised(
        swedish: "Dagen då det skulle vara klart har passerat, och beslutet står kvar som öppet.",
        english:
          "The day by which it was to be done has passed, and the decision still stands open."),
      action: Localised(
        swedish:
          "Kansliet frågar den ansvariga om läget. Den som har beslutat sätter en ny dag eller avskriver beslutet.",
        english:
          "The office asks those responsible how it stands. Whoever decided sets a new day or drops the decision."
      ))
  }

  private static func waiting(_ who: String, _ language: Language) -> String {
    guard !who.isEmpty else {
      return Localised(
        swedish: ", och ingen ansvarig är angiven", english: ", and nobody is stated as responsible"
      )[
        language]
    }
    return Localised(
      swedish: ", i väntan på \(who)", english: ", waiting for \(who)")[language]
  }

  /// Medium when any of them has nobody responsible, else low.
  fileprivate static func loose(_ all: [Decisions.Entry]) -> Finding? {
    guard !all.isEmpty else { return nil }
    let ownerless = all.count(where: \.lacksResponsible)
    let undated = all.count(where: \.lacksDue)
    let names = (
      all.named(.swedish) { "”\($0.decision.name)”" },
      all.named(.english) { "“\($0.decision.name)”" }
    )
    func parts(_ owner: String, _ day: String) -> [Phrase] {
      [(ownerless, owner), (undated, day)].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    }
    let swedish = parts("utan ansvarig", "utan sista dag")
    let english = parts("without anybody responsible", "without a last day")
    return Finding(
      kind: "decisions_loose", severity: ownerless > 0 ? .medium : .low, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count))], basis: .counted,
      fact: Localised(
        swedish: "Öppna uppdrag och åtgärder som inte är fördelade: "
          + .list(swedish, .swedish) + ". Det gäller " + names.0 + ".",
        english: "Open assignments and measures that are not handed out: "
          + .list(english, .english) + ". They are " + names.1 + "."),
      meaning: Localised(
        swedish: "Det framgår inte vem som ska göra det eller när det ska vara klart.",
        english: "It is not told who is to do it, or by when."),
      action: Localised(
        swedish:
          "Kansliet föreslår ansvarig och sista dag. Den som har beslutat fastställer dem.",
        english: "The office proposes who is responsible and by when. Whoever decided settles it."))
  }

  fileprivate static func withoutMatter(_ all: [Decisions.Entry]) -> Finding? {
    guard !all.isEmpty else { return nil }
    let names = (
      all.named(.swedish) { "”\($0.about)”" }, all.named(.english) { "“\($0.about)”" }
    )
    return Finding(
      kind: "decisions_without_matter", severity: .low, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count))], basis: .counted,
      fact: Localised(
        swedish: "\(all.count.asOpening(.swedish, isNeuter: true)) beslut gäller något som inte "
          + "finns i listorna: " + names.0 + ".",
        english:
          "\(all.count.asOpening(.english)) \(all.count == 1 ? "decision is" : "decisions are") "
          + "about something that is not in the rosters: " + names.1 + "."),
      meaning: Localised(
        swedish: "Det går inte att se vad som har hänt med det som beslutades.",
        english: "What has come of what was decided cannot be seen."),
      action: Localised(
        swedish: "Kansliet rättar vad beslutet gäller, eller för in det i listorna.",
        english: "The office corrects what the decision is about, or enters it in the rosters."))
  }

  fileprivate static func runsOn(_ all: [Decisions.Entry]) -> Finding? {
    guard !all.isEmpty else { return nil }
    let names = (all.named(.swedish, \.about), all.named(.english, \.about))
    return Finding(
      kind: "ending_not_carried_out", severity: .medium, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count))], basis: .counted,
      fact: Localised(
        swedish: "Beslutat att avsluta, men listorna visar inget slut: " + names.0 + ".",
        english: "Decided to end, but the rosters show no end: " + names.1 + "."),
      meaning: Localised(
        swedish: "Antingen är avslutet inte genomfört, eller så är listorna inte ändrade.",
        english: "Either the ending is not carried out, or the rosters are not brought up to date."),
      action: Localised(
        swedish: "Kansliet tar reda på vilket, och för in slutdagen när den är bestämd.",
        english: "The office finds out which, and enters the last day when it is settled."))
  }
}
