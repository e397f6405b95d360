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
      Finding.ladderApart(rungs.filter(\.isApart)) + Finding.ladderWanted(rungs)
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
