// The self-test in words: questions, blocks, rules, and what is said of a result.

package import Findings

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
    Localised(swedish: "delad problembild", english: "shared picture of the problem"),
    Localised(swedish: "tydliga mål", english: "clear goals"),
    Localised(swedish: "delat ägarskap", english: "shared ownership"),
    Localised(swedish: "olika kompetenser tas till vara", english: "different competences used"),
    Localised(swedish: "meningsfulla möten", english: "meaningful meetings"),
    Localised(swedish: "förtroendefulla möten", english: "trustful meetings"),
    Localised(swedish: "delad nulägesbild", english: "shared picture of the present"),
    Localised(swedish: "små framsteg på vägen", english: "small wins on the way"),
    Localised(swedish: "tid för eftertanke och lärande", english: "time to reflect and learn"),
    Localised(swedish: "gör skillnad", english: "makes a difference"),
  ]

  package static let bandRule = Localised(
    swedish: """
      Självtestet har 21 frågor som besvaras med 1–5 och ger högst 105 poäng. Obesvarade frågor räknas \
      upp: summan är 21 gånger medelvärdet av de besvarade, och en svarande med färre än elva svar \
      räknas inte. Samarbetets summa är medelvärdet av de svarandes. Banden gäller hela poäng, så ett \
      medelvärde hör till bandet för närmaste hela poäng, halva uppåt.
      """,
    english: """
      The self-test has 21 questions answered 1–5, 105 points at most. Questions without an answer are \
      scaled up: the sum is 21 times the mean of those answered, and a respondent with fewer than \
      eleven answers is not counted. The sum of a collaboration is the mean over respondents. Bands are \
      stated for whole points, so a mean takes the band of the nearest whole point, a half upwards.
      """)

  package static let campRule = Localised(
    swedish: """
      En fråga har två läger när minst två och minst en tredjedel svarar 1–2, lika många 4–5, högst en \
      sjättedel svarar 3 och svaren är minst så spridda som om de vore gissade.
      """,
    english: """
      A question has two camps when at least two people and a third of all answer 1–2, as many 4–5, at \
      most a sixth answer 3, and the answers are at least as spread as guesses would be.
      """)

  package static let agreementRule = Localised(
    swedish: """
      Samstämmighet anges fråga för fråga. r_wg är 1 när alla svarar lika och 0 när svaren är så spridda \
      som gissningar; AD är hur många steg svaren i medeltal ligger från mitten, och över 0,83 räknas \
      som oense (James m.fl. 1984; Burke och Dunlap 2002). Ett gemensamt r_wg(J) för många frågor blir \
      högt nästan vad som än svaras och visas därför bara i tabellfilen, bredvid de andra.
      """,
    english: """
      Agreement is given question by question. r_wg is 1 when all answer alike and 0 when answers are as \
      spread as guesses; AD is how many steps the answers lie from the middle on average, and above \
      0.83 counts as apart (James and others 1984; Burke and Dunlap 2002). One r_wg(J) for many \
      questions comes out high almost whatever is answered, so it stands only in the table file, beside \
      the others.
      """)

  package static func block(_ block: SelfTestSurvey.Block) -> Localised<String> {
    switch block {
    case .start: Localised(swedish: "förutsättningar", english: "starting conditions")
    case .design:
      Localised(swedish: "organisation och ledarskap", english: "organisation and leadership")
    case .process: Localised(swedish: "arbetsprocessen", english: "the process")
    case .outcome: Localised(swedish: "resultatet", english: "the outcome")
    }
  }

  fileprivate static func meaning(_ band: SelfTestSurvey.Band) -> Localised<Phrase> {
    switch band {
    case .lowest:
      Localised(
        swedish: "Grunden för att samarbeta är ännu inte lagd.",
        english: "The ground for working together is not yet laid.")
    case .low:
      Localised(
        swedish: "Viljan finns, men synen på mål och vägar är inte gemensam.",
        english: "The will is there, but the view of goals and ways is not shared.")
    case .middle:
      Localised(
        swedish: "Grunden är god. Det svagaste blocket håller tillbaka resten.",
        english: "The ground is good. The weakest block holds the rest back.")
    case .high:
      Localised(
        swedish: "Samarbetet står starkt.", english: "The collaboration stands strong.")
    case .highest:
      Localised(
        swedish: "Samarbetet fungerar utmärkt.", english: "The collaboration works excellently.")
    }
  }

  fileprivate static func action(
    _ band: SelfTestSurvey.Band, _ weakest: SelfTestSurvey.Block?
  ) -> Localised<Phrase> {
    let part = weakest.map(block) ?? Localised(swedish: "helheten", english: "the whole")
    return switch band {
    case .lowest:
      Localised(
        swedish: "Börja om i samtalet: vad vill vi tillsammans, och vad delar vi redan?",
        english: "Go back to conversation: what do we want together, and what do we share?")
    case .low:
      Localised(
        swedish: "Stäm av mål och arbetssätt. Börja med \(part.swedish).",
        english: "Check goals and ways of working. Begin with \(part.english).")
    case .middle, .high:
      Localised(
        swedish: "Stärk det svagaste blocket: \(part.swedish).",
        english: "Strengthen the weakest block: \(part.english).")
    case .highest:
      Localised(
        swedish: "Avsätt tid för gemensam eftertanke, så att det håller i sig.",
        english: "Set time aside to reflect together, so that it lasts.")
    }
  }
}

extension SelfTestSurvey.Result {
  /// What may be told in every edition; of a small group only that it is small.
  var findings: [Finding] {
    guard isShown, let sum, let band else { return [.fewAnswers(collaboration)] }
    return [.selfTest(self, sum, band)] + (shownCamps.isEmpty ? [] : [.twoCamps(self)])
  }
}

extension Finding {
  fileprivate static func fewAnswers(_ id: String) -> Finding {
    Finding(
      kind: "selftest_few_answers", severity: .information, subjects: [.collaboration(id)],
      basis: nil,
      fact: Localised(
        swedish: "Färre än fem har svarat på självtestet för \(collaboration: id).",
        english: "Fewer than five have answered the self-test of \(collaboration: id)."),
      meaning: Localised(
        swedish: "Så få svar kan peka ut vem som svarat vad, och visas bara i bilagan.",
        english: "So few answers may show who answered what, and stand only in the annex."),
      action: Localised(
        swedish: "Be fler svara, gärna flera från varje organisation.",
        english: "Ask more people to answer, several from each organisation if possible."))
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
      let range = "\(band.sums.lowerBound)–\(band.sums.upperBound)"
      let between = SelfTestSurvey.Band.isBetween(sum)
      switch language {
      case .swedish:
        return
          "Självtestet av \(collaboration: result.collaboration) ger \(score: sum) av 105 poäng "
          + "(\(people: result.respondents) svarande, bandet \(range))."
          + (between ? " Medelvärdet faller mellan två band; närmaste hela poäng avgör." : "")
          + (result.missing > 0 ? " \(result.missing) obesvarade frågor är uppräknade." : "")
      case .english:
        return
          "The self-test of \(collaboration: result.collaboration) gives \(score: sum) of 105 points "
          + "(\(people: result.respondents) respondents, band \(range))."
          + (between ? " The mean falls between two bands; the nearest whole point decides." : "")
          + (result.missing > 0
            ? " Questions without an answer, scaled up: \(result.missing)." : "")
      }
    }
    return Finding(
      kind: "selftest", severity: severity, subjects: [.collaboration(result.collaboration)],
      // The lowest sum first.
      measures: [
        Measure("below_most", 105 - sum), Measure("sum", sum),
        Measure("respondents", Double(result.respondents)),
        Measure("missing_answers", Double(result.missing)),
      ],
      basis: .answers(result.respondents),
      fact: Localised(swedish: fact(.swedish), english: fact(.english)),
      meaning: SelfTestTexts.meaning(band), action: SelfTestTexts.action(band, result.weakest))
  }

  fileprivate static func twoCamps(_ result: SelfTestSurvey.Result) -> Finding {
    let camps = result.shownCamps
    func list(_ language: Language) -> Phrase {
      .list(
        camps.map { "\($0 + 1) (\(SelfTestTexts.questions[$0][language]))" }, language)
    }
    let isOne = camps.count == 1
    return Finding(
      kind: "two_camps", severity: .medium, subjects: [.collaboration(result.collaboration)],
      measures: [Measure("questions", Double(camps.count))],
      basis: .answers(result.respondents),
      fact: Localised(
        swedish: "I \(collaboration: result.collaboration) delar sig svaren i två läger på "
          + (isOne ? "fråga " : "frågorna ") + list(.swedish) + ".",
        english: "In \(collaboration: result.collaboration) the answers fall into two camps on "
          + (isOne ? "question " : "questions ") + list(.english) + "."),
      meaning: Localised(
        swedish: "Medelvärdet döljer att de svarande ser helt olika på saken.",
        english: "The mean hides that those who answered see the matter quite differently."),
      action: Localised(
        swedish: "Ta upp frågan på nästa möte, innan summan får tala för alla.",
        english: "Take the question up at the next meeting, before the sum speaks for all."))
  }
}
