// The portfolio in words: its rules, and what is said of initiatives.

import Findings
package import Roster
package import Text

/// The texts of the portfolio that pages and findings share.
package enum PortfolioTexts {
  package static let criteriaRule = Localised(
    swedish: """
      Ett initiativ hör till portföljen när det är politiskt beslutat, har ett gemensamt mål och berör \
      minst två organisationer. Politiskt beslutat är det när beslutslistan har ett beslut på politisk \
      nivå om inriktning eller uppdrag som gäller initiativet självt och inte är avskrivet. Utan \
      beslutslista räcker ett angivet uppdrag, och om det är politiskt är inte känt. Gemensamt är ett mål \
      på förbundets nivå eller under ett sådant; utan mållista räcker ett angivet mål.
      """,
    english: """
      An initiative belongs to the portfolio when it is politically decided, has a common goal, and takes \
      at least two organisations. It is politically decided when the list of decisions has one on the \
      political level, of a direction or an assignment, that is about the initiative itself and is not \
      dropped. Without a list of decisions a stated mandate is enough, and whether it is political is not \
      known. Common is a goal at the level of the association or under one; without a list of goals any \
      stated goal is enough.
      """)

  package static let priorityRule = Localised(
    swedish: """
      Prioriteten är summan av passning, nytta och genomförbarhet, var och en bedömd 1–5. Högst summa \
      kommer först; vid lika avgör passning, därefter nytta, därefter genomförbarhet. Initiativ som \
      inte är bedömda i alla tre får ingen plats.
      """,
    english: """
      Priority is the sum of fit, benefit and feasibility, each judged 1–5. The highest sum comes first; \
      equals go by fit, then benefit, then feasibility. Initiatives not judged on all three have no place.
      """)

  package static let stuckRule = Localised(
    swedish: """
      Ett initiativ har fastnat när det stått mer än två år (730 dagar) på samma steg före det sista, \
      vare sig det finns ett politiskt beslut eller inte. Steg som börjar efter rapportens dag räknas inte.
      """,
    english: """
      An initiative is stuck when it has stood for more than two years (730 days) on one stage before \
      the last, whether there is a political decision or not. Stages that begin after the day of the \
      report are not counted.
      """)

  package static func stage(_ stage: Initiative.Stage) -> Localised<String> {
    switch stage {
    case .identified: Localised(swedish: "identifierat", english: "identified")
    case .tested: Localised(swedish: "prövat", english: "tested")
    case .scaled: Localised(swedish: "uppskalat", english: "scaled")
    case .mandated: Localised(swedish: "beslutat", english: "mandated")
    }
  }

  package static func criterion(_ criterion: Portfolio.Criterion) -> Localised<String> {
    switch criterion {
    case .owner: Localised(swedish: "ägare", english: "owner")
    case .decision: Localised(swedish: "politiskt beslut", english: "political decision")
    case .mandate: Localised(swedish: "uppdrag", english: "mandate")
    case .commonGoal: Localised(swedish: "gemensamt mål", english: "common goal")
    case .goal: Localised(swedish: "mål", english: "goal")
    case .parties: Localised(swedish: "fler parter", english: "more parties")
    }
  }

  package static func field(_ field: Portfolio.Field) -> Localised<String> {
    switch (field.role, field.assignment) {
    case (.explore, .operative):
      Localised(swedish: "utforska, operativ leverans", english: "explore, operative delivery")
    case (.explore, .strategic):
      Localised(swedish: "utforska, strategisk framsyn", english: "explore, strategic foresight")
    case (.produce, .operative):
      Localised(swedish: "producera, operativ leverans", english: "produce, operative delivery")
    case (.produce, .strategic):
      Localised(swedish: "producera, strategisk framsyn", english: "produce, strategic foresight")
    }
  }
}

extension Portfolio {
  /// How many are stuck, in a sentence: unknown where no time is told, and of those alone whose time is.
  package var stuckSentence: Localised<String> {
    if let timeUnknown {
      return Unknown(
        Localised(
          swedish: "hur många initiativ som har fastnat", english: "how many initiatives are stuck"),
        because: timeUnknown
      ).sentence
    }
    let (stuck, known) = (entries.count(where: \.isStuck), timed.count)
    if known == entries.count {
      return Localised(
        swedish: "\(stuck.shown(.swedish)) har fastnat.",
        english: "\(stuck.shown(.english)) \(stuck == 1 ? "is" : "are") stuck.")
    }
    return Localised(
      swedish:
        "Av de \(known.shown(.swedish)) där det är känt har \(stuck.shown(.swedish)) fastnat.",
      english:
        "Of the \(known.shown(.english)) where it is known, \(stuck.shown(.english)) \(stuck == 1 ? "is" : "are") stuck."
    )
  }

  var keyFigures: [KeyFigure] {
    let least =
      timed.count < entries.count
      ? Localised(
        swedish: " (minst: tiden på steget är inte känd för alla)",
        english: " (at least: the time on the stage is not known of all)")
      : Localised(swedish: "", english: "")
    return [
      KeyFigure(
        .initiatives, .count(entries.count), unless: nil,
        label: Localised(swedish: "initiativ", english: "initiatives"),
        definition: PortfolioTexts.criteriaRule),
      KeyFigure(
        .stuckInitiatives, .count(entries.count(where: \.isStuck)), unless: timeUnknown,
        subject: Localised(swedish: "initiativ som fastnat", english: "stuck initiatives"),
        label: Localised(
          swedish: "initiativ som fastnat" + least.swedish,
          english: "stuck initiatives" + least.english),
        definition: PortfolioTexts.stuckRule),
    ]
  }

  var findings: [Finding] {
    let first = entries.filter { ($0.priority ?? .max) <= 3 }
      .sorted { ($0.priority ?? 0, $0.id) < ($1.priority ?? 0, $1.id) }
    let judged = entries.count { $0.priority != nil }
    return entries.filter(\.isStuck).map { .stuck($0) }
      + entries.filter { $0.lacksOwner || $0.lacksMandate }.map { .loose($0) }
      // Three of three is no choice.
      + (judged > 3 ? [.first(first, of: judged)] : [])
      + (balance.reduce(0, +) >= 4
        ? zip(Field.all, balance).filter { $0.1 == 0 }.map { .empty($0.0) } : [])
      + [.stageAgainstDecision(entries)].compactMap(\.self)
  }
}

extension Finding {
  fileprivate static func stuck(_ entry: Portfolio.Entry) -> Finding {
    let days = entry.days ?? 0
    let isDecided = entry.passage.isSanctioned == true
    let stage = entry.stage.map(PortfolioTexts.stage) ?? Localised("")
    return Finding(
      kind: "initiative_stuck",
      severity: entry.lacksOwner || entry.lacksMandate ? .medium : .low,
      subjects: [.initiative(entry.id)], measures: [Measure("days_in_stage", Double(days))],
      basis: .rule,
      fact: Localised(
        swedish:
          "Initiativet \(entry.name) har varit \(stage.swedish) i \(years(days, .swedish)) år.",
        english:
          "The initiative \(entry.name) has been \(stage.english) for \(years(days, .english)) years."
      ),
      meaning: Localised(
        swedish: "Arbete som står länge på ett steg kan tappa förankring och resurser.",
        english: "Work that stands long on one stage may lose its support and its resources."),
      action: Localised(
        swedish: isDecided
          ? "Det finns ett politiskt beslut: bestäm vem som tar nästa steg, eller ompröva beslutet."
          : "Bestäm om initiativet ska vidare, läggas om eller avslutas.",
        english: isDecided
          ? "There is a political decision: settle who takes the next step, or reconsider it."
          : "Decide whether it goes on, is recast, or is closed."))
  }

  private static func years(_ days: Int, _ language: Language) -> String {
    (Double(days) / 365.25).shown(language, decimals: 1)
  }

  fileprivate static func loose(_ entry: Portfolio.Entry) -> Finding {
    let (noOwner, noMandate) = (entry.lacksOwner, entry.lacksMandate)
    let what =
      noOwner && noMandate
      ? Localised(
        swedish: "varken ägare eller uppdrag", english: "neither an owner nor a mandate")
      : noOwner
        ? Localised(swedish: "ingen ägare", english: "no owner")
        : Localised(swedish: "inget uppdrag", english: "no mandate")
    return Finding(
      kind: "initiative_loose",
      severity: noOwner || entry.stage == .scaled || entry.stage == .mandated ? .medium : .low,
      subjects: [.initiative(entry.id)],
      measures: [Measure("missing", (noOwner ? 1 : 0) + (noMandate ? 1 : 0))],
      basis: .counted,
      fact: Localised(
        swedish: "Initiativet \(entry.name) har \(what.swedish).",
        english: "The initiative \(entry.name) has \(what.english)."),
      meaning: Localised(
        swedish:
          "Listorna visar inte vem som ansvarar för initiativet eller vem som har beslutat om det.",
        english: "The rosters do not show who is responsible for it, or who has decided on it."),
      action: Localised(
        swedish: "Ange vem som äger frågan och vem som har beslutat om den.",
        english: "State who owns the matter, and who has decided on it."))
  }

  fileprivate static func first(_ entries: [Portfolio.Entry], of judged: Int) -> Finding {
    func list(_ language: Language) -> Phrase {
      .list(entries.map { "\($0.name) (\($0.score ?? 0))" }, language)
    }
    return Finding(
      kind: "initiatives_first", severity: .information,
      subjects: [.dataset],
      measures: [Measure("score", Double(entries.first?.score ?? 0))],
      basis: .stated,
      fact: Localised(
        swedish: "Högst prioritet av \(judged) bedömda initiativ: " + list(.swedish) + ".",
        english: "Highest priority of \(judged) initiatives judged: " + list(.english) + "."),
      meaning: Localised(
        swedish:
          "De har högst summa av bedömd passning, nytta och genomförbarhet. Summan är ett underlag, inget beslut.",
        english:
          "They have the highest sum of fit, benefit and feasibility as judged. The sum is a ground for decision, not one."
      ),
      action: Localised(
        swedish: "Pröva ordningen i styrgruppen, och säg vad som får vänta.",
        english: "Try the order in the steering group, and say what may wait."))
  }

  fileprivate static func empty(_ field: Portfolio.Field) -> Finding {
    let words = PortfolioTexts.field(field)
    return Finding(
      kind: "empty_field", severity: .low, area: field.name, subjects: [.dataset],
      basis: .stated,
      fact: Localised(
        swedish: "Inget initiativ ligger i fältet \(words.swedish).",
        english: "No initiative lies in the field \(words.english)."),
      meaning: Localised(
        swedish: "Modellen utgår från att ett förbund kan röra sig mellan alla fyra fälten.",
        english: "The model supposes that an association can move between all four fields."),
      action: Localised(
        swedish: "Fråga om fältet är tomt av val eller av vana.",
        english: "Ask whether the field is empty by choice or by habit."))
  }
}
