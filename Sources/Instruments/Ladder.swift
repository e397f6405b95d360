// The collaboration ladder: where organisations stand together, where they want to stand, who differs.

package import Findings
package import Roster
package import Text

/// The steps, 1 conversation … 4 acting as one, that organisations give to each collaboration.
///
/// The present and the wanted step of a collaboration are the means over those who have given one. The
/// organisations are apart when the highest and the lowest step differ by at least ``apart``. An
/// organisation wants more, or less, when its wanted step is above, or below, its present one.
///
/// - Input: the ladder rows of collaborations that run on the day; of several rows of an organisation the
///   last holds. An organisation may have given only one of the two steps.
/// - Output: a rung a collaboration with rows, sorted by id; means 1…4, `nil` when nobody has said.
/// - Complexity: O(rows · log rows).
/// - Source: the four steps are those of the associations' own material; the limit of two steps is this
///   product's own rule.
package struct Ladder: Sendable {
  package struct Step: Hashable, Sendable {
    package let organisation: String
    package let current: Int?
    package let wanted: Int?
  }

  package struct Rung: Sendable {
    package let collaboration: String
    /// Sorted by organisation.
    package let steps: [Step]

    package var current: Double? { steps.compactMap(\.current).map(Double.init).mean }
    package var wanted: Double? { steps.compactMap(\.wanted).map(Double.init).mean }
    package var currentSpan: Int? { steps.compactMap(\.current).span }
    package var wantedSpan: Int? { steps.compactMap(\.wanted).span }
    package var isApart: Bool { (currentSpan ?? 0) >= Ladder.apart }
    package var wantsApart: Bool { (wantedSpan ?? 0) >= Ladder.apart }

    /// The means over those who have given both, which alone can be compared.
    package var currentOfBoth: Double? { both.map { Double($0.current) }.mean }
    package var wantedOfBoth: Double? { both.map { Double($0.wanted) }.mean }

    private var both: [(current: Int, wanted: Int)] {
      steps.compactMap { step in
        guard let current = step.current, let wanted = step.wanted else { return nil }
        return (current, wanted)
      }
    }

    /// The steps from the present to the wanted of everybody who has given both.
    package var moves: [Int] { both.map { $0.wanted - $0.current } }
  }

  /// Steps between the highest and the lowest that count as disagreement.
  package static let apart = 2

  package let rungs: [Rung]
  /// Why the present, or the wanted, steps are not known.
  let currentUnknown: Roster.Reason?
  let wantedUnknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when no running collaboration has a row.
  package init?(of roster: Roster, asOf day: Day) {
    var steps: [Index: [Index: LadderStep]] = [:]
    for row in roster.ladder
    where roster.collaborations[Int(row.collaboration)].isActive(on: day)
      && (row.current != nil || row.wanted != nil)
    {
      steps[row.collaboration, default: [:]][row.organisation] = row
    }
    guard !steps.isEmpty else { return nil }
    currentUnknown = roster.unknown(.ladderCurrent)
    wantedUnknown = roster.unknown(.ladderWanted)
    rungs = steps.keys.sorted().map { number in
      Rung(
        collaboration: roster.collaborations[Int(number)].id,
        steps: steps[number, default: [:]].sorted { $0.key < $1.key }.map { organisation, row in
          Step(
            organisation: roster.organisations[Int(organisation)].id, current: row.current,
            wanted: row.wanted)
        })
    }
  }

  /// `ladder`, a row a collaboration, and `ladder_steps`, a row an organisation in it.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in [
      Sheet.Column(.collaboration, .text(rungs.map(\.collaboration))),
      Sheet.Column(.organisations, .whole(rungs.map(\.steps.count))),
      Sheet.Column(.current, .real(rungs.map(\.current))),
      Sheet.Column(.wanted, .real(rungs.map(\.wanted))),
      Sheet.Column(.currentSpan, .whole(rungs.map(\.currentSpan))),
      Sheet.Column(.wantedSpan, .whole(rungs.map(\.wantedSpan))),
      Sheet.Column(.wantMore, .whole(rungs.map { $0.moves.count { $0 > 0 } }))
        .unless(currentUnknown ?? wantedUnknown),
      Sheet.Column(.wantLess, .whole(rungs.map { $0.moves.count { $0 < 0 } }))
        .unless(currentUnknown ?? wantedUnknown),
      Sheet.Column(.areApart, .flag(rungs.map(\.isApart))).unless(currentUnknown),
      Sheet.Column(.wishesApart, .flag(rungs.map(\.wantsApart))).unless(wantedUnknown),
      Sheet.Column(.gaveBoth, .whole(rungs.map(\.moves.count)))
        .unless(currentUnknown ?? wantedUnknown),
      Sheet.Column(.currentOfBoth, .real(rungs.map(\.currentOfBoth))),
      Sheet.Column(.wantedOfBoth, .real(rungs.map(\.wantedOfBoth))),
    ] { outcome.add(column, to: .ladder) }
    let rows = rungs.flatMap { rung in rung.steps.map { (rung.collaboration, $0) } }
    for column in [
      Sheet.Column(.collaboration, .text(rows.map(\.0))),
      Sheet.Column(.organisation, .text(rows.map(\.1.organisation))),
      Sheet.Column(.current, .whole(rows.map(\.1.current))),
      Sheet.Column(.wanted, .whole(rows.map(\.1.wanted))),
    ] { outcome.add(column, to: .ladderSteps) }
    outcome.findings =
      rungs.filter(\.isApart).map { .apart($0) } + rungs.compactMap { .wanted($0) }
    outcome.keyFigures = [
      KeyFigure(
        .ladderApart, .count(rungs.count(where: \.isApart)), unless: currentUnknown,
        label: Localised(
          swedish: "samarbeten som parterna ser olika på",
          english: "collaborations on which the parties differ"),
        definition: Self.rule)
    ]
    return outcome
  }
}

extension [Int] {
  /// The largest less the smallest; `nil` where there is none.
  fileprivate var span: Int? {
    guard let low = self.min(), let high = self.max() else { return nil }
    return high - low
  }
}

extension Analysis where Input == Review {
  static let ladder = Analysis(
    "ladder", title: Localised(swedish: "Samverkanstrappan", english: "The collaboration ladder"),
    parts: [.instruments], cost: .searched, needs: [.ladder], tables: [.ladder, .ladderSteps]
  ) { Ladder(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}

// MARK: Wording

extension Ladder {
  package static let steps: [Localised<String>] = [
    Localised(swedish: "samtal", english: "conversation"),
    Localised(swedish: "samsyn", english: "shared view"),
    Localised(swedish: "samverkan", english: "collaboration"),
    Localised(swedish: "samhandling", english: "acting as one"),
  ]

  package static let rule = Localised(
    swedish: """
      Trappan har fyra steg: 1 samtal, 2 samsyn, 3 samverkan, 4 samhandling. Parterna ser olika på ett \
      samarbete när det skiljer minst två steg mellan den som placerar det högst och den som placerar det \
      lägst. Nuläge och önskat läge är medelvärden för de parter som angett båda, så att de kan jämföras.
      """,
    english: """
      The ladder has four steps: 1 conversation, 2 shared view, 3 collaboration, 4 acting as one. The \
      parties differ on a collaboration when there are at least two steps between the party that places it \
      highest and the one that places it lowest. Present and wanted are means over the parties that have \
      stated both, so that they can be compared.
      """)
}

extension Finding {
  fileprivate static func apart(_ rung: Ladder.Rung) -> Finding {
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
  fileprivate static func wanted(_ rung: Ladder.Rung) -> Finding? {
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
