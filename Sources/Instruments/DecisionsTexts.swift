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
      Decisions dated after the day of the report are not counted. Without a status or a deadline it \
      is not known whether a decision is overdue.
      """)

  package static let todayRule = Localised(
    swedish: """
      Kolumnen Läget nu visar vad de andra listorna säger om det som beslutet gäller. Den säger inte att \
      det ena beror på det andra.
      """,
    english: """
      The column Current state shows what the other lists say about the subject of the decision. It does \
      not say that one is the result of the other.
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
    case .other: Localised(swedish: "finns inte i listorna", english: "not in the lists")
    }
  }

  package static func today(_ today: Decisions.Today) -> Localised<String> {
    switch today {
    case .planned: Localised(swedish: "planerat", english: "planned")
    case .running: Localised(swedish: "pågår", english: "ongoing")
    case .endStated: Localised(swedish: "pågår, slut angivet", english: "ongoing, end stated")
    case .ended: Localised(swedish: "avslutat", english: "ended")
    case .held: Localised(swedish: "har deltagare", english: "has members")
    case .empty: Localised(swedish: "saknar deltagare", english: "has no members")
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
        english: " (at least: the status of some is not stated)")
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
  /// What they say, as running text names them.
  fileprivate func named(_ language: Language, _ text: (Element) -> String) -> Phrase {
    map(text).few(language)
  }
}

extension Finding {
  /// High when a political decision has been late for half a year.
  fileprivate static func overdue(_ all: [Decisions.Entry]) -> Finding? {
    guard let worst = all.first, let days = worst.daysOverdue else { return nil }
    let isGrave = all.contains { $0.isPolitical && ($0.daysOverdue ?? 0) > Decisions.lateDays }
    let name = worst.decision.name
    let one = all.count == 1
    let late = Localised(
      swedish: "\(days.inWords(.swedish)) \(days == 1 ? "dag" : "dagar")",
      english: "\(days.inWords(.english)) \(days == 1 ? "day" : "days")")
    let numbers = (all.count.asOpening(.swedish, isNeuter: true), all.count.asOpening(.english))
    let waiting = waiting(worst.decision.responsible)
    return Finding(
      kind: "decisions_overdue", severity: isGrave ? .high : .medium, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count)), Measure("days_overdue", Double(days))],
      basis: .stated,
      fact: Localised(
        swedish: one
          ? "Ett öppet beslut är försenat med \(late.swedish): ”\(name)”.\(waiting.swedish)"
          : "\(numbers.0) öppna beslut är försenade. Längst, \(late.swedish), har ”\(name)” dröjt.\(waiting.swedish)",
        english: one
          ? "One open decision is overdue by \(late.english): “\(name)”.\(waiting.english)"
          : "\(numbers.1) open decisions are overdue. The longest overdue, by \(late.english), is “\(name)”.\(waiting.english)"
      ),
      meaning: Localised(
        swedish: "Dagen då det skulle vara klart har passerat, och beslutet står kvar som öppet.",
        english: "The day by which it was to be done has passed, and the decision is still open."),
      action: Localised(
        swedish:
          "Kansliet frågar den ansvariga om läget. Den som har beslutat sätter en ny dag eller avskriver beslutet.",
        english:
          "The office asks those responsible how things stand. Whoever made the decision sets a new date or drops it."
      ))
  }

  private static func waiting(_ who: String) -> Localised<String> {
    who.isEmpty
      ? Localised(
        swedish: " Ingen ansvarig är angiven.", english: " Nobody is stated as responsible.")
      : Localised(swedish: " Ansvarig är \(who).", english: " Responsible: \(who).")
  }

  fileprivate static func loose(_ all: [Decisions.Entry]) -> Finding? {
    guard !all.isEmpty else { return nil }
    let ownerless = all.count(where: \.lacksResponsible)
    let undated = all.count(where: \.lacksDue)
    let names = (
      all.named(.swedish) { "”\($0.decision.name)”" },
      all.named(.english) { "“\($0.decision.name)”" }
    )
    let swedish = [(ownerless, "ansvarig"), (undated, "sista dag")].filter { $0.0 > 0 }
      .map { "\($0.0.inWords(.swedish, isNeuter: true)) \($0.1)" }
    let english = [(ownerless, "nobody responsible"), (undated, "no deadline")].filter { $0.0 > 0 }
      .map { "\($0.0.inWords(.english)) \($0.0 == 1 ? "has" : "have") \($0.1)" }
    return Finding(
      kind: "decisions_loose", severity: ownerless > 0 ? .medium : .low, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count))], basis: .counted,
      fact: Localised(
        swedish: "Bland öppna uppdrag och åtgärder saknar \(swedish.listed(" och ")): "
          + names.0 + ".",
        english: "Among open assignments and measures, \(english.listed(" and ")): "
          + names.1 + "."),
      meaning: Localised(
        swedish: "Det framgår inte vem som ska göra det eller när det ska vara klart.",
        english: "The lists do not say who is to do it, or by when."),
      action: Localised(
        swedish:
          "Kansliet föreslår ansvarig och sista dag. Den som har beslutat fastställer dem.",
        english:
          "The office proposes who is responsible and a deadline. Whoever made the decision settles them."
      ))
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
          + "about something that is not in the lists: " + names.1 + "."),
      meaning: Localised(
        swedish: "Det går inte att se vad som har hänt med det som beslutades.",
        english: "It is not possible to see what came of what was decided."),
      action: Localised(
        swedish: "Kansliet rättar vad beslutet gäller, eller för in det i listorna.",
        english: "The office corrects what the decision is about, or adds it to the lists."))
  }

  fileprivate static func runsOn(_ all: [Decisions.Entry]) -> Finding? {
    guard !all.isEmpty else { return nil }
    let names = (all.named(.swedish, \.about), all.named(.english, \.about))
    return Finding(
      kind: "ending_not_carried_out", severity: .medium, subjects: [.dataset],
      measures: [Measure("decisions", Double(all.count))], basis: .counted,
      fact: Localised(
        swedish: "Det är beslutat att avsluta " + names.0 + ", men listorna visar inget slut.",
        english: "It has been decided to end " + names.1 + ", but the lists show no end date."),
      meaning: Localised(
        swedish: "Antingen är avslutet inte genomfört, eller så är listorna inte ändrade.",
        english: "Either it has not been carried out, or the lists have not been updated."),
      action: Localised(
        swedish: "Kansliet tar reda på vilket, och för in slutdagen när den är bestämd.",
        english: "The office finds out which, and enters the end date once it is settled."))
  }
}
