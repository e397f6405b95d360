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
      på förbundets nivå eller under ett sådant. Utan mållista räcker ett angivet mål.
      """,
    english: """
      An initiative belongs to the portfolio when it is politically decided, has a common goal, and involves \
      at least two organisations. It is politically decided when the list of decisions has a decision at the \
      political level on a direction or an assignment, about the initiative itself and not dropped. Without \
      a list of decisions a stated mandate is enough, and whether it is political is not known. A goal is common \
      if it is at the level of the association or under such a goal. Without a list of goals any stated goal is \
      enough.
      """)

  package static let priorityRule = Localised(
    swedish: """
      Prioriteten är summan av passning, nytta och genomförbarhet, var och en bedömd 1–5. Högst summa \
      kommer först; vid lika avgör passning, därefter nytta, därefter genomförbarhet. Initiativ som \
      inte är bedömda i alla tre får ingen plats.
      """,
    english: """
      Priority is the sum of fit, benefit and feasibility, each assessed 1–5. The highest sum comes first; ties \
      are broken by fit, then benefit, then feasibility. Initiatives not assessed on all three have no place.
      """)

  package static let stuckRule = Localised(
    swedish: """
      Ett initiativ har stått länge på samma steg när det har gått mer än två år (730 dagar) och steget inte är \
      det sista, vare sig det finns ett politiskt beslut eller inte. Steg som börjar efter rapportens dag räknas \
      inte.
      """,
    english: """
      An initiative has been long at a stage after more than two years (730 days), if that is not the last stage, \
      whether there is a political decision or not. Stages that begin after the day of the report are not counted.
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
      Localised(swedish: "utforska, operativ leverans", english: "explore, operational delivery")
    case (.explore, .strategic):
      Localised(swedish: "utforska, strategisk framsyn", english: "explore, strategic foresight")
    case (.produce, .operative):
      Localised(swedish: "producera, operativ leverans", english: "produce, operational delivery")
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
          swedish: "hur många initiativ som har stått länge på samma steg",
          english: "how many initiatives have been long at a stage"),
        because: timeUnknown
      ).sentence
    }
    let (stuck, known) = (entries.count(where: \.isStuck), timed.count)
    if known == entries.count {
      return Localised(
        swedish:
          "\(stuck == 0 ? "Inget" : stuck.asOpening(.swedish, isNeuter: true)) har stått mer än två år på samma steg.",
        english:
          "\(stuck == 0 ? "None" : stuck.asOpening(.english)) \(stuck < 2 ? "has" : "have") been at the same stage for more than two years."
      )
    }
    return Localised(
      swedish:
        """
        Av \(known.inWords(.swedish)) där det är känt har \
        \(stuck == 0 ? "inget" : stuck.inWords(.swedish, isNeuter: true)) stått mer än två år på samma steg.
        """,
      english:
        """
        Of \(known.inWords(.english)) where it is known, \(stuck == 0 ? "none" : stuck.inWords(.english)) \
        \(stuck < 2 ? "has" : "have") been at the same stage for more than two years.
        """
    )
  }

  var keyFigures: [KeyFigure] {
    let least =
      timed.count < entries.count
      ? Localised(
        swedish: " (minst: tiden på steget är inte känd för alla)",
        english: " (at least: the time at the stage is not known for all)")
      : Localised(swedish: "", english: "")
    return [
      KeyFigure(
        .initiatives, .count(entries.count), unless: nil,
        label: Localised(swedish: "initiativ", english: "initiatives"),
        definition: PortfolioTexts.criteriaRule),
      KeyFigure(
        .stuckInitiatives, .count(entries.count(where: \.isStuck)), unless: timeUnknown,
        subject: Localised(
          swedish: "initiativ som har stått länge på samma steg",
          english: "initiatives that have been long at a stage"),
        label: Localised(
          swedish: "initiativ som har stått mer än två år på samma steg" + least.swedish,
          english: "initiatives more than two years at the same stage" + least.english),
        definition: PortfolioTexts.stuckRule),
    ]
  }

  var findings: [Finding] {
    let first = entries.filter { ($0.priority ?? .max) <= 3 }
      .sorted { ($0.priority ?? 0, $0.id) < ($1.priority ?? 0, $1.id) }
    let judged = entries.count { $0.priority != nil }
    return Finding.stuck(entries.filter(\.isStuck), of: entries.count)
      + Finding.loose(entries.filter { $0.lacksOwner || $0.lacksMandate }, of: entries.count)
      // Three of three is no choice.
      + (judged > 3 ? [.first(first, of: judged)] : [])
      + [
        balance.reduce(0, +) >= 4
          ? .empty(zip(Field.all, balance).filter { $0.1 == 0 }.map(\.0)) : nil,
        .stageAgainstDecision(entries),
      ].compactMap(\.self)
  }
}
