// The self-test in words: questions, blocks, rules, and what is said of a result.

import Findings
package import Text

/// The texts of the self-test that tables, pages and findings share.
package enum SelfTestTexts {
  /// What each question asks about, in order.
  package static let questions: [Localised<String>] = [
    Localised(swedish: "tillit sedan tidigare", english: "prior trust"),
    Localised(swedish: "alla vinner på det", english: "everyone gains"),
    Localised(swedish: "avsatt tid och resurser", english: "time and resources set aside"),
    Localised(swedish: "rätt aktörer för uppgiften", english: "the right actors for the task"),
    Localised(
      swedish: "kunskap om varandras regler och uppdrag",
      english: "knowledge of each other's rules and missions"),
    Localised(swedish: "tydligt vilka som deltar", english: "clear who takes part"),
    Localised(swedish: "delaktighet", english: "inclusion"),
    Localised(swedish: "tydliga spelregler", english: "clear rules of the game"),
    Localised(swedish: "öppet och insynsvänligt", english: "open and transparent"),
    Localised(swedish: "ledarskap som hjälper", english: "leadership that helps"),
    Localised(swedish: "tydligt syfte", english: "clear purpose"),
    Localised(swedish: "delad problembild", english: "shared view of the problem"),
    Localised(swedish: "tydliga mål", english: "clear goals"),
    Localised(swedish: "delat ägarskap", english: "shared ownership"),
    Localised(swedish: "olika kompetenser tas till vara", english: "different skills put to use"),
    Localised(swedish: "meningsfulla möten", english: "meaningful meetings"),
    Localised(swedish: "förtroendefulla möten", english: "trusting meetings"),
    Localised(swedish: "delad nulägesbild", english: "shared view of the present"),
    Localised(swedish: "små framsteg på vägen", english: "small wins on the way"),
    Localised(swedish: "tid för eftertanke och lärande", english: "time to reflect and learn"),
    Localised(swedish: "gör skillnad", english: "makes a difference"),
  ]

  package static let bandRule = Localised(
    swedish: """
      Självtestet har 21 frågor som besvaras med 1–5 och ger högst 105 poäng. Obesvarade frågor räknas \
      upp: summan är 21 gånger medelvärdet av de besvarade, och en svarande med färre än elva svar \
      räknas inte. Samarbetets summa är medelvärdet av de svarandes. Nivåerna gäller hela poäng, så ett \
      medelvärde hör till nivån för närmaste hela poäng, halva uppåt. Intervallet bredvid summan visar var \
      medelvärdet kan ligga när få har svarat (95 procents säkerhet, Students t). Går det över en gräns \
      avgör svaren inte nivån. Med en enda svarande finns inget intervall. En av testets delar anges som \
      lägst bara när varje annan del har högre betyg med samma säkerhet, räknat på skillnaden hos var och \
      en som svarat; annars anges ingen.
      """,
    english: """
      The self-test has 21 questions answered 1–5 and gives at most 105 points. Unanswered questions are \
      made up for: the sum is 21 times the mean of those answered, and a respondent with fewer than eleven \
      answers is not counted. The sum of a collaboration is the mean over its respondents. The levels are \
      stated for whole points, so a mean belongs to the level of the nearest whole point, halves upwards. The \
      interval beside the sum shows where the mean may lie when few have answered (95 per cent, Student's \
      t). Where it crosses a limit, the answers do not decide the level. With a single respondent there is no \
      interval. A part of the test is said to be lowest only when every other part is rated higher with the same \
      certainty, by the difference within each respondent; otherwise none is.
      """)

  package static let campRule = Localised(
    swedish: """
      Svaren på en fråga delar sig i två grupper när minst två och minst en tredjedel svarar 1–2, och lika många \
      svarar 4–5. Högst en sjättedel får svara 3, och svaren ska vara minst så spridda som gissningar.
      """,
    english: """
      The answers to a question split into two groups when at least two people and a third of all answer 1–2, and as \
      many answer 4–5. At most a sixth may answer 3, and the answers must be at least as spread out as guesses.
      """)

  package static let agreementRule = Localised(
    swedish: """
      Samstämmighet anges fråga för fråga. r_wg är 1 när alla svarar lika och 0 när svaren är så spridda \
      som gissningar; AD är hur många steg svaren i medeltal ligger från mitten. Svaren går isär på \
      en fråga när AD är mer än 5/6 steg (just 5/6, som skrivs 0,833, räcker inte) eller när svaren delar sig i två \
      grupper (James m.fl. 1984; Burke och Dunlap 2002). Ett gemensamt r_wg(J) för många frågor blir \
      högt nästan vad som än svaras och visas därför bara i tabellfilen, bredvid de andra.
      """,
    english: """
      Agreement is given question by question. r_wg is 1 when all answer alike and 0 when answers are as \
      spread out as guesses; AD is how many steps the answers lie from the median on average. The answers diverge \
      on a question when AD is more than 5/6 of a step (exactly 5/6, written 0.833, is not enough) or when \
      they split into two groups (James et al. 1984; Burke and Dunlap 2002). A joint r_wg(J) for many \
      questions comes out high almost whatever is answered, so it is shown only in the table file, beside \
      the others.
      """)

  /// "; osäkerhetsintervall 40,0–44,2"; nothing for one respondent, and no interval where all sums are equal.
  fileprivate static func interval(
    _ result: SelfTestSurvey.Result, _ language: Language
  ) -> Phrase {
    guard let interval = result.interval else { return "" }
    guard interval.high > interval.low else {
      switch language {
      case .swedish: return ", alla med samma summa"
      case .english: return ", all with the same sum"
      }
    }
    // Scores, so that the board edition rounds them as it does the mean.
    let (low, high) = (interval.low, interval.high)
    return switch language {
    case .swedish: "; osäkerhetsintervall \(score: low)–\(score: high)"
    case .english: "; confidence interval \(score: low)–\(score: high)"
    }
  }

  fileprivate static func missing(_ count: Int) -> Localised<Phrase> {
    guard count > 0 else { return Localised(swedish: "", english: "") }
    let (sv, en) = (count.people(.swedish).capitalised, count.people(.english).capitalised)
    let own = count.asOpening(.english) + (count == 1 ? " answer was" : " answers were")
    return Localised(
      swedish: " \(either: count.asOpening(.swedish, isNeuter: true), sv) svar saknades. Summan är "
        + "omräknad efter de besvarade frågorna.",
      english:
        " \(either: own, en + " answers were") missing. The sum is calculated from those given."
    )
  }

  package static func block(_ block: SelfTestSurvey.Block) -> Localised<String> {
    switch block {
    case .start: Localised(swedish: "förutsättningar", english: "starting conditions")
    case .design:
      Localised(swedish: "organisation och ledarskap", english: "organisation and leadership")
    case .process: Localised(swedish: "arbetsprocessen", english: "the process")
    case .outcome: Localised(swedish: "resultatet", english: "the outcome")
    }
  }

  fileprivate static func level(_ result: SelfTestSurvey.Result) -> Localised<Phrase> {
    guard result.reachedBands.count < 2, let band = result.band else {
      return Localised(
        swedish: "Svaren räcker inte för att avgöra vilken nivå som gäller.",
        english: "The answers are not enough to tell which level applies.")
    }
    return switch band {
    case .lowest:
      Localised(
        swedish: "De som svarat ger samarbetet mycket låga betyg.",
        english: "Those who answered give the collaboration very low ratings.")
    case .low:
      Localised(
        swedish: "De som svarat ger samarbetet låga betyg.",
        english: "Those who answered give the collaboration low ratings.")
    case .middle:
      Localised(
        swedish: "De som svarat ger samarbetet medelgoda betyg.",
        english: "Those who answered give the collaboration middling ratings.")
    case .high:
      Localised(
        swedish: "De som svarat ger samarbetet höga betyg.",
        english: "Those who answered give the collaboration high ratings.")
    case .highest:
      Localised(
        swedish: "De som svarat ger samarbetet mycket höga betyg.",
        english: "Those who answered give the collaboration very high ratings.")
    }
  }

  fileprivate static func agreement(_ result: SelfTestSurvey.Result) -> Localised<String> {
    let (asked, apart) = (result.shownQuestions.count, result.shownApart.count)
    guard asked > 0 else { return Localised(swedish: "", english: "") }
    return switch apart {
    case 0:
      Localised(
        swedish: " Svaren går inte isär på någon av \(asked.inWords(.swedish)) frågor.",
        english: " The answers do not diverge on any of \(asked.inWords(.english)) questions.")
    default:
      Localised(
        swedish:
          " Svaren går isär på \(apart.inWords(.swedish)) av \(asked.inWords(.swedish)) frågor.",
        english:
          " The answers diverge on \(apart.inWords(.english)) of \(asked.inWords(.english)) questions."
      )
    }
  }
}

extension SelfTestSurvey.Result {
  /// What may be told in every edition; of a small group only that it is small.
  var findings: [Finding] {
    guard isShown, let sum, let band else { return [] }
    return [.selfTest(self, sum, band)] + (shownCamps.isEmpty ? [] : [.twoCamps(self)])
  }
}

extension Finding {
  static func fewAnswers(_ ids: [String]) -> [Finding] {
    func list(_ language: Language) -> Phrase {
      .few(ids.map { "\(collaboration: $0)" }, language)
    }
    func finding(_ subjects: [Subject], _ cases: Int?, _ fact: Localised<Phrase>) -> Finding {
      Finding(
        kind: "selftest_few_answers", severity: .information, subjects: subjects, tellsOf: cases,
        basis: nil, fact: fact,
        meaning: Localised(
          swedish: "Så få svar kan peka ut vem som svarat vad, och visas bara i bilagan.",
          english: "So few answers may show who answered what, and are shown only in the annex."),
        action: Localised(
          swedish: "Kansliet ber fler svara, gärna flera från varje organisation.",
          english:
            "The office asks more people to answer, several from each organisation if possible."))
    }
    guard ids.count > Phrase.mostNamed else {
      return ids.map { id in
        finding(
          [.collaboration(id)], nil,
          Localised(
            swedish: "Färre än fem har svarat på självtestet för \(collaboration: id).",
            english: "Fewer than five have answered the self-test of \(collaboration: id)."))
      }
    }
    return [
      finding(
        ids.map { .collaboration($0) }, ids.count,
        Localised(
          swedish: "Färre än fem har svarat på självtestet för "
            + "\(ids.count.inWords(.swedish, isNeuter: true)) samarbeten: " + list(.swedish) + ".",
          english: "Fewer than five have answered the self-test of "
            + "\(ids.count.inWords(.english)) collaborations: " + list(.english) + "."))
    ]
  }

  fileprivate static func selfTest(
    _ result: SelfTestSurvey.Result, _ sum: Double, _ band: SelfTestSurvey.Band
  ) -> Finding {
    let severity: Severity =
      switch band {
      case .lowest: .medium
      case .low: .low
      default: .information
      }
    func fact(_ language: Language) -> Phrase {
      let interval = SelfTestTexts.interval(result, language)
      let reached = result.reachedBands.map { "\($0.sums.lowerBound)–\($0.sums.upperBound)" }
      let own = "\(band.sums.lowerBound)–\(band.sums.upperBound)"
      let isOnLimit = reached.count > 1
      let missing = SelfTestTexts.missing(result.missing)[language]
      let parts =
        SelfTestTexts.agreement(result)[language] + SelfTestTexts.weakest(result.weakest)[language]
      let id = result.collaboration
      switch language {
      case .swedish:
        let level =
          isOnLimit
          ? " Summan ligger på gränsen mellan \(reached.count.inWords(.swedish)) nivåer: "
            + reached.listed(" och ") + "."
          : " Nivån är \(own) poäng."
        let answers: Phrase = "(\(people: result.respondents) svarande\(interval))."
        return
          "Självtestet av \(collaboration: id) ger \(score: sum) av 105 poäng \(answers)\(level)\(missing)\(parts)"
      case .english:
        let level =
          isOnLimit
          ? " The sum lies on the limit between \(reached.count.inWords(.english)) levels: "
            + reached.listed(" and ") + "."
          : " The level is \(own) points."
        let answers: Phrase = "(\(people: result.respondents) respondents\(interval))."
        return
          "The self-test of \(collaboration: id) gives \(score: sum) of 105 points \(answers)\(level)\(missing)\(parts)"
      }
    }
    return Finding(
      kind: "selftest", severity: severity, subjects: [.collaboration(result.collaboration)],
      // The lowest sum first.
      measures: [
        Measure("below_most", 105 - sum), Measure("sum", sum),
        Measure("respondents", Double(result.respondents)),
        Measure("missing_answers", Double(result.missing)),
      ]
        + (result.interval.map { [Measure("sum_low", $0.low), Measure("sum_high", $0.high)] } ?? []),
      basis: .answers(result.respondents),
      fact: Localised(swedish: fact(.swedish), english: fact(.english)),
      meaning: SelfTestTexts.level(result), action: SelfTestTexts.action(band))
  }

  fileprivate static func twoCamps(_ result: SelfTestSurvey.Result) -> Finding {
    let camps = result.shownCamps
    func list(_ language: Language) -> Phrase {
      .few(
        camps.map { "\($0 + 1) (\(SelfTestTexts.questions[$0][language]))" }, language)
    }
    let isOne = camps.count == 1
    return Finding(
      kind: "two_camps", severity: .medium, subjects: [.collaboration(result.collaboration)],
      measures: [Measure("questions", Double(camps.count))],
      basis: .answers(result.respondents),
      fact: Localised(
        swedish: "I \(collaboration: result.collaboration) delar sig svaren i två grupper på "
          + (isOne ? "fråga " : "frågorna ") + list(.swedish) + ".",
        english: "In \(collaboration: result.collaboration) the answers split into two groups on "
          + (isOne ? "question " : "questions ") + list(.english) + "."),
      meaning: Localised(
        swedish:
          "En del svarar lågt och en del högt, och få däremellan. Medelvärdet visar inte det.",
        english:
          "Some answer low and some high, and few in between. The mean does not show this."),
      action: Localised(
        swedish: "Parterna tar upp det på nästa möte, innan summan används som underlag.",
        english: "The parties raise it at the next meeting, before the sum is relied on."))
  }
}
