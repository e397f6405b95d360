// The index of classes as a table and as a finding.

import Findings
import Roster
import Text

extension Staffings {
  /// How many tests were made, for the method section.
  var tests: [Outcome.TestCount] {
    let index = judged.map(\.ties) + mixing.map(\.tested)
    let pairs = overlaps.more + overlaps.fewer
    return [
      judged[PairClass.diagonal.code].shared, index.lazy.compactMap { $0 }.first,
      pairs.lazy.compactMap { $0 }.first,
    ].compactMap { $0 }.map { Outcome.TestCount($0) }
  }
}

extension Outcome {
  /// index.csv: classes of pairs of networks, then of people.
  ///
  /// Counts are left empty where fields or levels are not told.
  mutating func add(
    _ staffings: Staffings, networks: Roster.Reason? = nil, people: Roster.Reason? = nil
  ) {
    let indices =
      [("networks", staffings.networks)] + (staffings.people.map { [("people", $0)] } ?? [])
    let rows = indices.flatMap { of, index in
      index.rows.map { (of: of, row: $0, draws: index.draws) }
    }
    let table = Table.index
    func known(_ row: (of: String, row: ClassIndex.Row, draws: Int), _ value: Int) -> Int? {
      (row.of == "networks" ? networks : people) == nil ? value : nil
    }
    func isJudged(_ of: String) -> Bool { of == "networks" }
    add(.of, rows.map(\.of), to: table)
    add(.class, codes: rows.map(\.row.pairClass), to: table)
    add(Sheet.Column(.ties, .whole(rows.map { known($0, $0.row.ties) })), to: table)
    add(Sheet.Column(.possible, .whole(rows.map { known($0, $0.row.possible) })), to: table)
    add(.ratio, rows.map(\.row.ratio), to: table)
    add(.expected, rows.map(\.row.chance?.expected), to: table)
    add(.p, rows.map(\.row.chance?.p), to: table)
    add(.mcError, rows.map(\.row.chance?.error), to: table)
    add(Sheet.Column(.draws, .whole(rows.map { known($0, $0.draws) })), to: table)
    add(Sheet.Column(.expectedLow, .whole(rows.map(\.row.chance?.low))), to: table)
    add(Sheet.Column(.expectedHigh, .whole(rows.map(\.row.chance?.high))), to: table)
    add(.effect, rows.map(\.row.effect), to: table)
    add(.effectLow, rows.map(\.row.effectLow), to: table)
    add(.effectHigh, rows.map(\.row.effectHigh), to: table)
    add(
      .q,
      rows.map { isJudged($0.of) ? staffings.judged[$0.row.pairClass.code].ties?.q : nil },
      to: table)
    add(
      .verdict,
      codes: rows.map { row in
        isJudged(row.of)
          ? staffings.tiesVerdict(row.row.pairClass) : row.row.chance.map { _ in .byFormation }
      }, to: table)
    add(Sheet.Column(.shared, .whole(rows.map { known($0, $0.row.shared) })), to: table)
    add(.sharedExpected, rows.map(\.row.sharedChance?.expected), to: table)
    add(Sheet.Column(.sharedLow, .whole(rows.map(\.row.sharedChance?.low))), to: table)
    add(Sheet.Column(.sharedHigh, .whole(rows.map(\.row.sharedChance?.high))), to: table)
    add(.sharedP, rows.map(\.row.sharedChance?.p), to: table)
    add(
      .sharedQ,
      rows.map { isJudged($0.of) ? staffings.judged[$0.row.pairClass.code].shared?.q : nil },
      to: table)
    add(
      .sharedVerdict,
      codes: rows.map { row in
        isJudged(row.of)
          ? staffings.sharedVerdict(row.row.pairClass)
          : row.row.sharedChance.map { _ in .byFormation }
      }, to: table)
  }
}

// MARK: Wording

extension Finding {
  /// The diagonal class: how many pairs meet, and how many people they share; `nil` when it cannot be asked.
  static func index(_ staffings: Staffings) -> Finding? {
    let row = staffings.networks[.diagonal]
    let draws = staffings.networks.draws
    guard let ties = row.chance, let shared = row.sharedChance,
      let tested = staffings.judged[PairClass.diagonal.code].shared,
      let tiesTested = staffings.judged[PairClass.diagonal.code].ties,
      let verdict = staffings.sharedVerdict(.diagonal),
      let tiesVerdict = staffings.tiesVerdict(.diagonal)
    else { return nil }
    let all = staffings.networks.rows.reduce(0) { $0 + $1.ties }
    let isLow = verdict.isFound && !shared.isAbove || tiesVerdict.isFound && !ties.isAbove
    func numbers(_ chance: Against, _ language: Language) -> String {
      let (low, high) = (chance.low.shown(language), chance.high.shown(language))
      return "\(chance.expected.shown(language, decimals: 0)) (\(low)–\(high))"
    }
    func effect(_ language: Language) -> String {
      guard let value = row.effect, let low = row.effectLow, let high = row.effectHigh else {
        return ""
      }
      let shown = [value, low, high].interval(language, decimals: 2)
      return language == .swedish
        ? " Oddskvoten är \(shown[0]) (\(shown[1])–\(shown[2])); 1 är vad slumpen ger."
        : " The odds ratio is \(shown[0]) (\(shown[1])–\(shown[2])); 1 is what chance would give."
    }
    return Finding(
      kind: "diagonal_index", severity: isLow ? .medium : .information, subjects: [.dataset],
      measures: [
        Measure("effect", row.effect ?? 1), Measure("ratio", row.ratio ?? 0),
        Measure("ties", Double(row.ties)), Measure("expected", ties.expected),
        Measure("p", ties.p), Measure("q", tiesTested.q), Measure("shared", Double(row.shared)),
        Measure("shared_expected", shared.expected), Measure("shared_p", shared.p),
        Measure("shared_q", tested.q),
      ],
      basis: .tested(tested.q <= tiesTested.q ? tested : tiesTested, sides: 2),
      fact: Localised(
        swedish: """
          Av \(all.of("kontakt", "kontakter", .swedish)) mellan nätverk är \(row.ties == 0 ? "ingen diagonal" : "\(row.ties.inWords(.swedish)) diagonala") \
          (annat område och annan nivå). Slumpen ger \(numbers(ties, .swedish)). \
          \(tiesVerdict.sentence(draws: draws).swedish) De diagonala paren har tillsammans \
          \(row.shared == 0 ? "inga" : row.shared.inWords(.swedish)) gemensamma deltagare. Slumpen ger \(numbers(shared, .swedish)). \
          \(verdict.sentence(draws: draws).swedish)\(effect(.swedish))
          """,
        english: """
          Of \(all.of("link", "links", .english)) between networks, \(row.ties.orNone(.english)) \
          \(row.ties == 1 ? "is" : "are") diagonal (different field and different level). Chance would give \
          \(numbers(ties, .english)). \(tiesVerdict.sentence(draws: draws).english) Together the diagonal pairs have \
          \(row.shared.of("participant", "participants", .english)) in common. Chance would give \(numbers(shared, .english)). \
          \(verdict.sentence(draws: draws).english)\(effect(.english))
          """),
      meaning: Localised(
        swedish: isLow
          ? """
          Nätverk med olika område och olika nivå har färre gemensamma deltagare än om samma personer hade \
          fördelats på måfå. Frågor som rör båda kan då bli svårare att föra vidare.
          """
          : """
          Jämförelsen gäller hela samarbetet. Enskilda nätverkspar som behöver varandra kan ändå sakna kontakt.
          """,
        english: isLow
          ? """
          Networks that differ in both field and level share fewer participants than if the same people had \
          been placed at random. Matters that concern both may then be harder to take further.
          """
          : """
          The comparison is of the whole. Individual pairs that need each other may still lack contact.
          """),
      action: Localised(
        swedish: isLow
          ? "Kansliet tar upp de luckor som står först i listan med nätverken."
          : "Ingen åtgärd behövs.",
        english: isLow
          ? "The office raises the first gaps in the list with the networks."
          : "Nothing needs to be done."))
  }
}
