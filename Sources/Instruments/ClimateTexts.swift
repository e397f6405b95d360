// Trust over time in words: its rule, its words, and what is said of a change.

import Findings
import Roster
package import Text

/// The texts of trust over time that pages, charts and findings share.
package enum ClimateTexts {
  package static let rule = Localised(
    swedish: """
      Svar hör till samma omgång så länge högst 60 dagar skiljer det ena svarets datum från nästa. Svar \
      utan datum är en omgång som inte kan placeras i tiden. Den senaste omgången jämförs med den första \
      som har minst fem svar. En ändring anges bara när osäkerhetsintervallet för det nya medelvärdet \
      (95 procents säkerhet, Students t) ligger helt under eller helt över det för det gamla. Båda ska ha \
      minst fem svar. Det är inte säkert att samma personer har svarat, och svaren paras inte ihop.
      """,
    english: """
      Answers belong to the same round as long as no more than 60 days lie between one date and the \
      next. Answers without a date form a round that cannot be placed in time. The latest round is compared \
      with the first that has at least five answers. A change is reported only when the confidence interval of \
      the new mean (95 per cent, Student's t) lies entirely below or above that of the old. Both need at least \
      five answers. The same people may not have answered, and answers are not paired.
      """)

  package static func aspect(_ aspect: Climate.Aspect) -> Localised<String> {
    switch aspect {
    case .priorTrust: SelfTestTexts.questions[0]
    case .trustfulMeetings: SelfTestTexts.questions[16]
    case .start: SelfTestTexts.block(.start)
    case .design: SelfTestTexts.block(.design)
    case .process: SelfTestTexts.block(.process)
    case .outcome: SelfTestTexts.block(.outcome)
    }
  }

  package static func change(_ change: Climate.Change) -> Localised<String> {
    switch change {
    case .fell: Localised(swedish: "lägre", english: "lower")
    case .rose: Localised(swedish: "högre", english: "higher")
    case .undecided: Localised(swedish: "går inte att säga", english: "cannot be determined")
    case .few: Localised(swedish: "för få svar", english: "too few answers")
    }
  }

  /// ", från 4,3 till 3,1 av 5", where the numbers may be told.
  fileprivate static func means(_ one: Climate.Comparison) -> Localised<String> {
    func shown(_ round: Climate.Round, _ language: Language) -> String {
      round.mean(one.aspect)?.value.map { $0.shown(language, decimals: 1) } ?? "–"
    }
    return Localised(
      swedish: ", från \(shown(one.first, .swedish)) till \(shown(one.last, .swedish)) av 5",
      english:
        ", from \(shown(one.first, .english)) to \(shown(one.last, .english)) out of 5")
  }
}

extension Climate {
  /// At most three collaborations of a kind have a finding of their own.
  private static let mostTold = 3

  /// Of trust alone: that it has fallen (medium), that it has risen (information), and that too few have answered for
  /// either to be seen (information, once for all).
  var findings: [Finding] {
    let few = courses.filter { $0.trust(.few).count == 2 }.map(\.collaboration)
    return told(.fell) + told(.rose) + (few.isEmpty ? [] : [.fewInRounds(few)])
  }

  private func told(_ change: Change) -> [Finding] {
    let moved = courses.filter { !$0.trust(change).isEmpty }
      .sorted { left, right in
        let (a, b) = (left.step(change), right.step(change))
        return a != b ? a > b : left.collaboration < right.collaboration
      }
    return moved.told(most: Self.mostTold) { _ in change }.map { course, others in
      var finding = Finding.trust(course, change)
      finding.others = others
      return finding
    }
  }
}

extension Climate.Course {
  /// The largest step of trust that says `change`, on the scale from 1 to 5.
  fileprivate func step(_ change: Climate.Change) -> Double {
    trust(change).compactMap { one in
      guard let then = one.first.mean(one.aspect)?.value, let now = one.last.mean(one.aspect)?.value
      else { return nil }
      return abs(now - then)
    }.max() ?? 0
  }
}

extension Finding {
  fileprivate static func trust(_ course: Climate.Course, _ change: Climate.Change) -> Finding {
    let moved = course.trust(change)
    let hasFallen = change == .fell
    func fact(_ language: Language) -> Phrase {
      let parts = moved.map { one -> Phrase in
        let name = ClimateTexts.aspect(one.aspect)[language]
        let (then, now) = (
          one.first.mean(one.aspect)?.answers ?? 0, one.last.mean(one.aspect)?.answers ?? 0
        )
        let (from, to) = (
          one.first.days?.upperBound.description ?? "", one.last.days?.upperBound.description ?? ""
        )
        let means = ClimateTexts.means(one)[language]
        return switch language {
        case .swedish:
          """
          \u{20}Frågan om \(name) har fått \(hasFallen ? "lägre" : "högre") betyg den \(to) än den \
          \(from)\(either: means, "") (\(people: then, "svar", "svar") då, \(people: now) nu).
          """
        case .english:
          """
          \u{20}The question on \(name) was rated \(hasFallen ? "lower" : "higher") on \(to) than on \
          \(from)\(either: means, "") (\(people: then, "answer", "answers") then, \(people: now) now).
          """
        }
      }
      let opening: Phrase =
        switch language {
        case .swedish:
          "Tilliten i \(collaboration: course.collaboration) bedöms som \(hasFallen ? "lägre" : "högre") än tidigare."
        case .english:
          "Trust in \(collaboration: course.collaboration) is judged \(hasFallen ? "lower" : "higher") than before."
        }
      return parts.reduce(opening, +)
    }
    return Finding(
      kind: hasFallen ? "trust_fell" : "trust_rose",
      severity: hasFallen ? .medium : .information,
      subjects: [.collaboration(course.collaboration)],
      measures: [Measure("step", course.step(change)), Measure("questions", Double(moved.count))],
      basis: .answers(moved.compactMap { $0.last.mean($0.aspect)?.answers }.max() ?? 0),
      fact: Localised(swedish: fact(.swedish), english: fact(.english)),
      meaning: Localised(
        swedish:
          "Skillnaden är större än osäkerheten i svaren. Svaren säger inte varför, och det är inte "
          + "säkert att samma personer har svarat.",
        english:
          "The difference is larger than the uncertainty in the answers. They do not say why, and the "
          + "same people may not have answered."),
      action: hasFallen
        ? Localised(
          swedish:
            "Den som leder samarbetet tar upp svaren på nästa möte: vad har ändrats, och vad behövs nu?",
          english:
            "Whoever leads the collaboration raises the answers at the next meeting: what has changed, "
            + "and what is needed now?")
        : Localised(
          swedish: "Den som leder samarbetet frågar vad som har hjälpt, så att det håller i sig.",
          english: "Whoever leads the collaboration asks what has helped, so that it continues."))
  }

  fileprivate static func fewInRounds(_ ids: [String]) -> Finding {
    func list(_ language: Language) -> Phrase {
      .few(ids.map { "\(collaboration: $0)" }, language)
    }
    return Finding(
      kind: "trust_few_answers", severity: .information, subjects: [.dataset],
      measures: [Measure("collaborations", Double(ids.count))], basis: nil,
      fact: Localised(
        swedish:
          "Det går inte att säga om tilliten har ändrats i \(list(.swedish)). För få har svarat i "
          + "någon av omgångarna.",
        english:
          "It is not known whether trust has changed in \(list(.english)). Too few people answered in "
          + "one of the rounds."),
      meaning: Localised(
        swedish: "Med färre än fem svar kan en enda person stå för hela skillnaden.",
        english: "With fewer than five answers, one person may account for the whole difference."),
      action: Localised(
        swedish: "Kansliet ber fler svara nästa gång, minst fem i varje samarbete.",
        english:
          "The office asks more people to answer next time, at least five in each collaboration."))
  }
}
