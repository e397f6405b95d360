// What is said of the collaboration ladder: parties who place a collaboration on different steps, and who want to move up.

import Findings
import Text

extension Finding {
  static func ladderApart(_ rungs: [Ladder.Rung]) -> [Finding] {
    let singles = rungs.map(apart)
    guard let first = singles.first, rungs.count > Finding.mostSingle else { return singles }
    let most = rungs.sorted {
      ($1.currentSpan ?? 0, $0.collaboration) < ($0.currentSpan ?? 0, $1.collaboration)
    }
    let (count, span) = (rungs.count, most.first?.currentSpan ?? Ladder.apart)
    func list(_ language: Language) -> Phrase {
      .few(most.map { "\(collaboration: $0.collaboration)" }, language)
    }
    return [
      Finding(
        kind: first.kind, severity: first.severity,
        subjects: most.map { .collaboration($0.collaboration) }, tellsOf: count,
        measures: [Measure("collaborations", Double(count)), Measure("span", Double(span))],
        basis: first.basis,
        fact: Localised(
          swedish:
            "Parterna placerar \(count.inWords(.swedish, isNeuter: true)) samarbeten på steg av trappan som skiljer minst två: "
            + list(.swedish) + ".",
          english:
            "The parties place \(count.inWords(.english)) collaborations on steps of the ladder at least two apart: "
            + list(.english) + "."),
        meaning: Localised(
          swedish:
            "Parterna ser olika på hur långt samarbetena har kommit. Varför framgår inte av svaren.",
          english:
            "The parties differ on how far the collaborations have come. The answers do not say why."
        ),
        action: first.action)
    ]
  }

  static func ladderWanted(_ rungs: [Ladder.Rung]) -> [Finding] {
    let wanting = rungs.compactMap { rung in wanted(rung).map { (rung, $0) } }
    guard let first = wanting.first?.1, wanting.count > Finding.mostSingle else {
      return wanting.map(\.1)
    }
    func steps(_ finding: Finding) -> Double { finding.measures.first?.value ?? 0 }
    let most = wanting.sorted {
      (steps($1.1), $0.0.collaboration) < (steps($0.1), $1.0.collaboration)
    }
    let count = wanting.count
    func list(_ language: Language) -> Phrase {
      .few(
        most.map { rung, finding in
          "\(collaboration: rung.collaboration) (\(steps(finding).shown(language, decimals: 1)))"
        }, language)
    }
    return [
      Finding(
        kind: first.kind, severity: first.severity,
        subjects: most.map { .collaboration($0.0.collaboration) }, tellsOf: count,
        measures: [
          Measure("collaborations", Double(count)),
          Measure("steps", most.first.map { steps($0.1) } ?? 0),
        ],
        basis: first.basis,
        fact: Localised(
          swedish:
            "I \(count.inWords(.swedish, isNeuter: true)) samarbeten vill parterna i medeltal minst ett steg upp på trappan: "
            + list(.swedish) + ".",
          english:
            "In \(count.inWords(.english)) collaborations the parties want to move up the ladder by at least one step on average: "
            + list(.english) + "."),
        meaning: first.meaning, action: first.action)
    ]
  }

  private static func apart(_ rung: Ladder.Rung) -> Finding {
    let low = rung.steps.compactMap(\.current).min() ?? 1
    let high = rung.steps.compactMap(\.current).max() ?? 1
    func who(_ step: Int, _ language: Language) -> Phrase {
      .few(
        rung.steps.filter { $0.current == step }.map { "\(organisation: $0.organisation)" },
        language, hasTable: false)
    }
    func name(_ step: Int, _ language: Language) -> String {
      Ladder.steps.indices.contains(step - 1) ? Ladder.steps[step - 1][language] : "\(step)"
    }
    return Finding(
      kind: "ladder_apart", severity: .low, subjects: [.collaboration(rung.collaboration)],
      measures: [Measure("span", Double(high - low))],
      basis: .stated,
      fact: Localised(
        swedish: "Parterna placerar \(collaboration: rung.collaboration) på olika steg: "
          + who(low, .swedish) + " på \(name(low, .swedish)), " + who(high, .swedish)
          + " på \(name(high, .swedish)).",
        english: "The parties place \(collaboration: rung.collaboration) on different steps: "
          + who(low, .english) + " on \(name(low, .english)), " + who(high, .english)
          + " on \(name(high, .english))."),
      meaning: Localised(
        swedish:
          "Parterna ser olika på hur långt samarbetet har kommit. Varför framgår inte av svaren.",
        english:
          "The parties differ on how far the collaboration has come. The answers do not say why."
      ),
      action: Localised(
        swedish:
          "Parterna jämför bilderna på nästa möte: vad gör vi i dag, och vad har vi lovat varandra?",
        english:
          "The parties compare views at the next meeting: what do we do today, and what have we promised each other?"
      )
    )
  }

  /// `nil` unless the wish lies at least a whole step from the present on average.
  private static func wanted(_ rung: Ladder.Rung) -> Finding? {
    let moves = rung.moves
    guard let mean = moves.map(Double.init).mean, mean >= 1 else { return nil }
    let up = moves.filter { $0 > 0 }
    let (all, more) = (moves.count, up.count)
    guard let own = up.map(Double.init).mean else { return nil }
    func steps(_ mean: Double, _ language: Language) -> String { mean.shown(language, decimals: 1) }
    let who = Localised<Phrase>(
      swedish: all == 1
        ? "den enda part"
        : more == all
          ? all == 2 ? "båda parter" : "alla \(all.inWords(.swedish)) parter"
          : "\(more.inWords(.swedish)) av de \(all.inWords(.swedish)) parter",
      english: all == 1
        ? "the only party that has"
        : more == all
          ? all == 2 ? "both parties that have" : "all \(all.inWords(.english)) parties that have"
          : "\(more.inWords(.english)) of the \(all.inWords(.english)) parties that have")
    // The mean of those who want up, and that of all where some do not.
    let rest = Localised<String>(
      swedish: all == 1
        ? ", \(steps(mean, .swedish)) steg"
        : more == all
          ? ", i medeltal \(steps(mean, .swedish)) steg"
          : ". De som vill upp vill i medeltal \(steps(own, .swedish)) steg; för alla "
            + "\(all.inWords(.swedish)) är medelvärdet \(steps(mean, .swedish))",
      english: all == 1
        ? ", by \(steps(mean, .english)) steps"
        : more == all
          ? ", by \(steps(mean, .english)) steps on average"
          : ". Those that do want to move up by \(steps(own, .english)) steps on average; across all "
            + "\(all.inWords(.english)) the mean is \(steps(mean, .english))")
    return Finding(
      kind: "ladder_wanted", severity: .information, subjects: [.collaboration(rung.collaboration)],
      measures: [
        Measure("steps", mean), Measure("want_more", Double(more)),
        Measure("steps_of_those", own), Measure("gave_both", Double(all)),
      ],
      basis: .stated,
      fact: Localised(
        swedish:
          "I \(collaboration: rung.collaboration) vill \(who.swedish) som angett både nuläge och "
          + "önskat läge upp på trappan\(rest.swedish).",
        english:
          "In \(collaboration: rung.collaboration), \(who.english) stated both a present and a wanted step "
          + "\(all == 1 ? "wants" : "want") to move up the ladder\(rest.english)."),
      meaning: Localised(
        swedish: "Parterna har angett att de vill göra mer tillsammans än i dag.",
        english: "The parties have stated that they want to do more together than today."),
      action: Localised(
        swedish: "Parterna kommer överens om vad som krävs för nästa steg, och vem som tar det.",
        english: "The parties agree on what the next step requires, and who takes it."))
  }
}
