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
    chance = ties > 0 ? Against(inside, within, memory: drawn.memory) : nil
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
    outcome.add(.verdict, codes: rows.map(\.verdict), to: table)
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
        swedish: "E–I-index mellan områden", english: "E–I index between fields"),
      definition: Localised(
        swedish: """
          Kontakter mellan nätverk i olika områden minus kontakter inom samma område, delat med alla. \
          −1: bara inom. 1: bara mellan (Krackhardt och Stern 1988).
          """,
        english: """
          Links between networks in different fields minus links within a field, divided by all links. \
          −1: only within. 1: only between (Krackhardt and Stern 1988).
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
    func numbers(_ language: Language) -> (expected: String, low: String, high: String) {
      (
        chance.expected.shown(language, decimals: 0), chance.low.shown(language),
        chance.high.shown(language)
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
          Av \(row.ties.of("kontakt", "kontakter", .swedish)) mellan nätverk finns \
          \(row.inside.orNone(.swedish)) \(isField ? "inom samma område" : "på samma nivå"). Slumpen ger \
          \(sv.expected) (\(sv.low)–\(sv.high)). \(words.swedish)
          """,
        english: """
          Of \(row.ties.of("link", "links", .english)) between networks, \(row.inside.orNone(.english)) \
          \(row.inside == 1 ? "is" : "are") within the same \(isField ? "field" : "level"). Chance would give \
          \(en.expected) (\(en.low)–\(en.high)). \(words.english)
          """),
      meaning: isField
        ? Localised(
          swedish: """
            Fördelningen visar var kontakter redan finns, inte var de behövs.
            """,
          english: """
            This shows where there are links already, not where they are needed.
            """)
        : Localised(
          swedish: """
            Personer deltar oftast i nätverk på sin egen nivå. Att sådana nätverk har gemensamma \
            deltagare följer då av hur nätverken är bildade.
            """,
          english: """
            People mostly take part in networks on their own level. That such networks share \
            participants then follows from how the networks are formed.
            """),
      action: Localised(
        swedish:
          "Ingen åtgärd behövs. Kvoten i tabellen över slag av par visar skillnaden oavsett gruppernas storlek.",
        english:
          "Nothing needs to be done. The ratio in the table of kinds of pairs shows the difference "
          + "whatever the size of the groups."))
  }
}
