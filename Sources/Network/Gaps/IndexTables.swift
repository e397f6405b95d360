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
    add(.class, rows.map(\.row.pairClass.rawValue), to: table)
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
      rows.map { row in
        let verdict =
          isJudged(row.of)
          ? staffings.tiesVerdict(row.row.pairClass) : row.row.chance.map { _ in .byFormation }
        return verdict?.rawValue ?? ""
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
      rows.map { row in
        let verdict =
          isJudged(row.of)
          ? staffings.sharedVerdict(row.row.pairClass)
          : row.row.sharedChance.map { _ in .byFormation }
        return verdict?.rawValue ?? ""
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
    func numbers(_ chance: Against, _ tested: Tested, _ language: Language) -> String {
      let (low, high) = (chance.low.shown(language), chance.high.shown(language))
      return "\(chance.expected.shown(language, decimals: 0)) "
        + "(\(low)–\(high), \(tested.chances(language)))"
    }
    func effect(_ language: Language) -> String {
      guard let value = row.effect, let low = row.effectLow, let high = row.effectHigh else {
        return ""
      }
      let shown = [value, low, high].interval(language, decimals: 2)
      return language == .swedish
        ? " Oddskvoten är \(shown[0]) (\(shown[1])–\(shown[2])); 1 är vad slumpen ger."
        : " The odds ratio is \(shown[0]) (\(shown[1])–\(shown[2])); 1 is what chance gives."
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
          Av \(all.of("nätverkspar", "nätverkspar")) med gemensamma personer är \(row.ties) diagonala \
          (annat område och annan nivå). Slumpen ger \(numbers(ties, tiesTested, .swedish)). \
          \(tiesVerdict.sentence(draws: draws).swedish) De diagonala paren har tillsammans \
          \(row.shared) gemensamma personer; slumpen ger \(numbers(shared, tested, .swedish)). \
          \(verdict.sentence(draws: draws).swedish)\(effect(.swedish))
          """,
        english: """
          Of \(all.of("pair", "pairs")) of networks with people in common, \(row.ties) are diagonal \
          (other field and other level). Chance gives \(numbers(ties, tiesTested, .english)). \
          \(tiesVerdict.sentence(draws: draws).english) The diagonal pairs have together \
          \(row.shared) people in common; chance gives \(numbers(shared, tested, .english)). \
          \(verdict.sentence(draws: draws).english)\(effect(.english))
          """),
      meaning: Localised(
        swedish: isLow
          ? """
          Nätverken möts mindre på tvären av både område och nivå än om samma personer hade fördelats \
          på måfå. Frågor som kräver båda kan då bli svårare att föra vidare.
          """
          : """
          Jämförelsen gäller hela samarbetet. Enskilda nätverkspar som behöver varandra kan ändå sakna \
          kontakt; de står i listan över luckor.
          """,
        english: isLow
          ? """
          The networks meet less across both field and level than if the same people had been placed \
          at random. Matters that need both may then be harder to carry on.
          """
          : """
          The comparison concerns the whole. Single pairs that need each other may lack contact all \
          the same; they are in the list of gaps.
          """),
      action: Localised(
        swedish: isLow
          ? "Börja med de luckor som står först i listan."
          : "Följ oddskvoten över tid; den påverkas inte av hur fulla nätverken är.",
        english: isLow
          ? "Begin with the gaps that stand first in the list."
          : "Follow the odds ratio over time; it does not depend on how full the networks are."))
  }
}
