// Mixing: whether ties stay within a field, a level or an organisation more than chance would have it.

package import Findings
import Roster
import Text

/// How ties run within and between the classes of a graph's vertices.
///
/// With *E* ties between classes and *I* within, **E–I** = (*E* − *I*) / (*E* + *I*). With *e*(c) the
/// share of the ties within class c and *a*(c) the share of all tie ends in it, assortativity is
/// *r* = (Σ *e*(c) − Σ *a*(c)²) / (1 − Σ *a*(c)²).
///
/// - Input: undirected, simple; a class ≥ 0 for every vertex, or −1 for one that is left out with its
///   ties.
/// - Output: E–I from −1 (all within) to 1 (all between); *r* at most 1, `nil` when all ends are in one
///   class; everything `nil` without ties.
/// - Complexity: O(*n* + *m*).
/// - Source: D. Krackhardt, R. N. Stern, "Informal Networks and Organizational Crises" (1988);
///   M. E. J. Newman, "Mixing Patterns in Networks" (2003).
package struct Mixing: Sendable {
  package let index: Double?
  package let assortativity: Double?

  package init(of graph: Graph, classes: [Int32]) {
    var ends = [Int](repeating: 0, count: Int(classes.max() ?? -1) + 1)
    // Every tie is met from both ends.
    var (inside, all) = (0, 0)
    for v in classes.indices where classes[v] >= 0 {
      for w in graph.neighbours(of: v) where classes[Int(w)] >= 0 {
        ends[Int(classes[v])] += 1
        all += 1
        if classes[Int(w)] == classes[v] { inside += 1 }
      }
    }
    guard all > 0 else {
      (index, assortativity) = (nil, nil)
      return
    }
    let within = Double(inside) / Double(all)
    let squares = ends.reduce(0) { sum, count in
      let share = Double(count) / Double(all)
      return sum + share * share
    }
    assortativity = ends.contains(all) ? nil : (within - squares) / (1 - squares)
    index = 1 - 2 * within
  }
}

/// Mixing by one trait, against random staffings.
///
/// What is tested is *I*, the ties within, as the index tests the ties of a class: where the two are the same
/// number they get the same *p*. `expected` is the mean E–I of the draws that have ties.
///
/// - Complexity: O(*n* + *m* + *T* log *T*) beside the draws.
package struct MixingRow: Sendable {
  package let of: String
  package let kind: Traits.Kind
  package let mixing: Mixing
  package let inside: Int
  package let ties: Int
  package let expected: Double?
  /// *I* against the draws.
  package let chance: Against?
  package internal(set) var tested: Tested?
  package let draws: Int

  package init(
    _ of: String, _ kind: Traits.Kind, _ own: Crossings, _ drawn: Crossings, _ graph: Graph,
    _ classes: [Int32]
  ) {
    self.of = of
    self.kind = kind
    mixing = Mixing(of: graph, classes: classes)
    inside = own.first(.ties, .same(kind))
    ties = own.first(.ties, .known(kind))
    let within = drawn.sums(.ties, .same(kind))
    let indices = zip(within, drawn.sums(.ties, .known(kind))).compactMap { inside, all in
      all > 0 ? 1 - 2 * Double(inside) / Double(all) : nil
    }
    expected =
      ties > 0 && !indices.isEmpty ? indices.reduce(0, +) / Double(indices.count) : nil
    chance = ties > 0 ? Against(inside, within) : nil
    draws = drawn.tables
  }

  var attribute: String {
    switch kind {
    case .field: "field"
    case .level: "level"
    case .organisation: "organisation"
    }
  }

  package var verdict: Verdict? {
    guard let chance else { return nil }
    guard of == "networks" else { return .byFormation }
    return tested.map { Verdict($0.certainty, isAbove: chance.isAbove) }
  }
}

extension Analysis where Input == Structure {
  /// Networks by field and level on N, people by organisation and level on P.
  static let mixing = Analysis(
    "mixing", title: Localised(swedish: "Inom och mellan", english: "Mixing"), parts: [.centrality],
    cost: .drawn,
    needs: [.networks], tables: [.mixing]
  ) { structure in
    var outcome = Outcome()
    let rows = structure.staffings.mixing
    let table = Table.mixing
    outcome.add(.of, rows.map(\.of), to: table)
    outcome.add(.attribute, rows.map(\.attribute), to: table)
    outcome.add(.eI, rows.map(\.mixing.index), to: table)
    outcome.add(.expected, rows.map(\.expected), to: table)
    outcome.add(.p, rows.map(\.chance?.p), to: table)
    outcome.add(.assortativity, rows.map(\.mixing.assortativity), to: table)
    outcome.add(
      Sheet.Column(.permutations, .whole(rows.map { $0.chance == nil ? nil : $0.draws })),
      to: table)
    outcome.add(.q, rows.map(\.tested?.q), to: table)
    outcome.add(
      Sheet.Column(.tiesWithin, .whole(rows.map { $0.chance == nil ? nil : $0.inside })),
      to: table)
    outcome.add(.expectedWithin, rows.map(\.chance?.expected), to: table)
    outcome.add(Sheet.Column(.expectedLow, .whole(rows.map(\.chance?.low))), to: table)
    outcome.add(Sheet.Column(.expectedHigh, .whole(rows.map(\.chance?.high))), to: table)
    outcome.add(.mcError, rows.map(\.chance?.error), to: table)
    outcome.add(.verdict, rows.map { $0.verdict?.rawValue ?? "" }, to: table)
    for row in rows {
      if let tested = row.tested, let verdict = row.verdict, let chance = row.chance {
        outcome.findings.append(.mixing(row, chance, tested, verdict))
      }
    }
    outcome.keyFigures = [
      .mixing(rows.first?.mixing.index, unless: structure.roster.unknown(.networkField))
    ]
    return outcome
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func mixing(_ index: Double?, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      .eIField, index.map(Value.real) ?? .none, unless: reason,
      label: Localised(
        swedish: "E–I mellan områden", english: "E–I between fields"),
      definition: Localised(
        swedish: """
          Länkar mellan nätverk av olika område minus länkar inom samma, delat med alla: −1 är \
          bara inom, 1 bara mellan (Krackhardt och Stern 1988).
          """,
        english: """
          Links between networks of different fields less those within one, divided by all: −1 is \
          only within, 1 only between (Krackhardt and Stern 1988).
          """))
  }
}

extension Finding {
  /// How many ties between networks stay within, told by the rule for all that is compared with chance.
  fileprivate static func mixing(
    _ row: MixingRow, _ chance: Against, _ tested: Tested, _ verdict: Verdict
  ) -> Finding {
    let isField = row.kind == .field
    let words = verdict.sentence(draws: row.draws)
    func numbers(_ language: Language) -> (expected: String, low: String, high: String, p: String) {
      (
        chance.expected.shown(language, decimals: 1), chance.low.shown(language),
        chance.high.shown(language), tested.chances(language)
      )
    }
    let (sv, en) = (numbers(.swedish), numbers(.english))
    return Finding(
      kind: "mixing_\(row.of)_\(row.attribute)", severity: .information, subjects: [.dataset],
      measures: [
        Measure("distance", abs(Double(row.inside) - chance.expected)),
        Measure("ties_within", Double(row.inside)), Measure("expected", chance.expected),
        Measure("e_i", row.mixing.index ?? 0), Measure("p", chance.p), Measure("q", tested.q),
      ],
      basis: .tested(tested, sides: 2),
      fact: Localised(
        swedish: """
          Av \(row.ties.of("nätverkspar", "nätverkspar")) med gemensamma personer är \(row.inside) \
          \(isField ? "inom samma område" : "på samma nivå"); slumpen ger \(sv.expected) \
          (\(sv.low)–\(sv.high), \(sv.p)). \(words.swedish)
          """,
        english: """
          Of \(row.ties.of("pair", "pairs")) of networks with people in common, \(row.inside) are \
          \(isField ? "within one field" : "on one level"); chance gives \(en.expected) \
          (\(en.low)–\(en.high), \(en.p)). \(words.english)
          """),
      meaning: isField
        ? Localised(
          swedish: """
            Hur länkarna fördelar sig säger var kontakter redan finns, inte var de behövs. Jämför \
            med listan över luckor.
            """,
          english: """
            How the links are spread tells where contacts are, not where they are needed. Compare \
            with the list of gaps.
            """)
        : Localised(
          swedish: """
            Personer sitter oftast i nätverk på sin egen nivå. Att sådana nätverk delar personer \
            följer då av hur nätverken är bildade, inte av att någon söker kontakt.
            """,
          english: """
            People mostly sit in networks of their own level. That such networks share people then \
            follows from how networks are formed, not from anybody seeking contact.
            """),
      action: Localised(
        swedish:
          "Jämför kvoten i tabellen över slag av par; antalet beror på hur stora grupperna är.",
        english: "Compare the ratio in the table of classes of pairs; the number depends on how "
          + "large the groups are."))
  }
}
