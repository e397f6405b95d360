// Mixing: whether ties stay within a field, a level or an organisation more than chance would have it.

import Findings
import Roster

/// How ties run within and between the classes of a graph's vertices.
///
/// With *E* ties between classes and *I* within, **E–I** = (*E* − *I*) / (*E* + *I*). With *e*(c) the
/// share of the ties within class c and *a*(c) the share of all tie ends in it, assortativity is
/// *r* = (Σ *e*(c) − Σ *a*(c)²) / (1 − Σ *a*(c)²). Where the classes are dealt anew to the vertices, a tie
/// is within with chance Σ *n*(c) (*n*(c) − 1) / *n* (*n* − 1), which gives the expected E–I exactly.
///
/// - Input: undirected, simple; a class ≥ 0 for every vertex, or −1 for one that is left out with its
///   ties.
/// - Output: E–I from −1 (all within) to 1 (all between); *r* at most 1, `nil` when all ends are in one
///   class; everything `nil` without ties. *p* = (*count* + 1) / (*permutations* + 1) for an E–I at
///   least as far from the expected as the one observed, from seeded permutations.
/// - Complexity: O(*m* · permutations) time, O(*n* + *m*) memory a thread.
/// - Source: D. Krackhardt, R. N. Stern, "Informal Networks and Organizational Crises" (1988);
///   M. E. J. Newman, "Mixing Patterns in Networks" (2003).
package struct Mixing: Sendable {
  package let index: Double?
  package let expected: Double?
  package let assortativity: Double?
  package let p: Double?
  package let permutations: Int

  /// About how many ties may be looked at for *p*; at least 99 permutations are drawn, at most 999.
  private static let budget = 50_000_000

  package init(
    of graph: Graph, classes: [Int32], seed: UInt64, threads: Int = allThreads
  ) {
    let vertices = classes.indices.filter { classes[$0] >= 0 }
    let values = vertices.map { classes[$0] }
    var places = [Int32](repeating: -1, count: classes.count)
    for (place, v) in vertices.enumerated() { places[v] = Int32(place) }
    // Each tie once, in the row of its first end.
    var ties = Graph.Rows.Builder()
    var ends = [Int](repeating: 0, count: Int(values.max() ?? -1) + 1)
    var sizes = ends
    for v in vertices {
      sizes[Int(classes[v])] += 1
      for w in graph.neighbours(of: v) where places[Int(w)] >= 0 {
        ends[Int(classes[v])] += 1
        if w > v { ties.append(places[Int(w)]) }
      }
      ties.endRow()
    }
    let list = ties.rows
    guard !list.targets.isEmpty else {
      (index, expected, assortativity, p, permutations) = (nil, nil, nil, nil, 0)
      return
    }
    let all = Double(list.targets.count)
    let inside = within(list.offsets.span, list.targets.span, values.span)
    let n = Double(values.count)
    let chance = sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) } / (n * (n - 1))
    let squares = ends.reduce(0) { sum, count in
      let share = Double(count) / (2 * all)
      return sum + share * share
    }
    let isOne = ends.contains { $0 == 2 * list.targets.count }
    assortativity = isOne ? nil : (Double(inside) / all - squares) / (1 - squares)
    index = 1 - 2 * Double(inside) / all
    expected = 1 - 2 * chance
    let rounds = min(999, max(99, Self.budget / list.targets.count))
    let far = abs(Double(inside) - chance * all) - 1e-9 * all
    let counts = sharded(32, threads: threads) { shard in
      stride(from: shard, to: rounds, by: 32).count { round in
        var generator = SplitMix64(seed: seed, stream: UInt64(round))
        var dealt = values
        generator.shuffle(&dealt)
        return abs(Double(within(list.offsets.span, list.targets.span, dealt.span)) - chance * all)
          >= far
      }
    }
    permutations = rounds
    p = Double(counts.reduce(0, +) + 1) / Double(rounds + 1)
  }
}

extension Analysis {
  /// Networks by field and level on N, people by organisation and level on P.
  static let mixing = Analysis("mixing") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let roster = structure.roster
    var cases: [(of: String, attribute: String, graph: Graph, classes: [Int32])] = [
      ("networks", "field", structure.n.graph, numbered(roster.networks.map(\.field))),
      ("networks", "level", structure.n.graph, numbered(roster.networks.map(\.level))),
    ]
    if let p = structure.p {
      cases += [
        ("people", "organisation", p, roster.people.map { $0.organisation ?? -1 }),
        ("people", "level", p, numbered(roster.people.map(\.level))),
      ]
    }
    let measured = cases.enumerated().map { number, row in
      Mixing(
        of: row.graph, classes: row.classes,
        seed: structure.seed &+ UInt64(number), threads: structure.threads)
    }
    let table = "mixing"
    outcome.add("of", cases.map(\.of), to: table)
    outcome.add("attribute", cases.map(\.attribute), to: table)
    outcome.add("e_i", measured.map(\.index), to: table)
    outcome.add("expected", measured.map(\.expected), to: table)
    outcome.add("p", measured.map(\.p), to: table)
    outcome.add("assortativity", measured.map(\.assortativity), to: table)
    outcome.add(
      Sheet.Column(
        "permutations", .whole(measured.map { $0.p == nil ? nil : $0.permutations })), to: table)
    // Several questions are put to one roster, so each p has a q beside it.
    let asked = measured.indices.filter { measured[$0].p != nil }
    let rates = falseDiscoveryRates(
      asked.compactMap { measured[$0].p }, tests: asked.count)
    var q = [Double?](repeating: nil, count: measured.count)
    for (at, number) in asked.enumerated() { q[number] = rates[at] }
    outcome.add("q", q, to: table)
    for (number, row) in cases.enumerated() {
      guard let index = measured[number].index, let expected = measured[number].expected,
        let p = measured[number].p, let q = q[number]
      else { continue }
      outcome.findings.append(
        .mixing(
          row.of, row.attribute, index: index, expected: expected, p: p, q: q, asked.count))
    }
    outcome.keyFigures = [
      .mixing(measured[0].index, unless: roster.unknown(.networkField))
    ]
    return outcome
  }
}

/// Words as numbers, in the order of the words; −1 for an empty one.
private func numbered(_ words: [String]) -> [Int32] {
  let sorted = Set(words).subtracting([""]).sorted()
  let numbers = Dictionary(
    sorted.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { a, _ in a })
  return words.map { numbers[$0] ?? -1 }
}

// MARK: Kernel

/// The number of ties whose ends have the same value.
private func within(
  _ offsets: Span<Int32>, _ targets: Span<Int32>, _ values: Span<Int32>
) -> Int {
  var count = 0
  for v in values.indices {
    let own = values[v]
    for i in Int(offsets[v])..<Int(offsets[v + 1]) where values[Int(targets[i])] == own {
      count += 1
    }
  }
  return count
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func mixing(_ index: Double?, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      "e_i_field", index.map(Value.real) ?? .none, unless: reason,
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
  /// How ties run, said by the same limits of *q* as everything that is compared with chance.
  fileprivate static func mixing(
    _ of: String, _ attribute: String, index: Double, expected: Double, p: Double, q: Double,
    _ tests: Int
  ) -> Finding {
    let isInward = index < expected
    let words = MixingWords(of, attribute)
    let verdict = MixingWords.verdict(q: q, isInward: isInward)
    func numbers(_ language: Language) -> String {
      let shown = [index, expected].map { $0.shown(language, decimals: 2) }
      let chance = [p, q].map { $0.shown(language, decimals: 3) }
      return switch language {
      case .swedish:
        "E–I är \(shown[0]), slumpen ger \(shown[1]) (p = \(chance[0]), q = \(chance[1]) av "
          + "\(tests) prövningar)."
      case .english:
        "E–I is \(shown[0]), chance gives \(shown[1]) (p = \(chance[0]), q = \(chance[1]) of "
          + "\(tests) tests)."
      }
    }
    return Finding(
      kind: "mixing_\(of)_\(attribute)", severity: .information, subjects: [.dataset],
      measures: [
        Measure("distance", abs(index - expected)), Measure("e_i", index),
        Measure("expected", expected), Measure("p", p), Measure("q", q),
      ],
      basis: .tested(p: p, error: nil, tests: tests),
      fact: Localised(
        swedish: "\(words.ties.swedish) \(verdict.swedish) \(numbers(.swedish))",
        english: "\(words.ties.english) \(verdict.english) \(numbers(.english))"),
      meaning: Localised(
        swedish: """
          Hur länkarna fördelar sig säger var kontakter redan finns, inte var de behövs. Jämför med \
          listan över luckor.
          """,
        english: """
          How the links are spread tells where contacts are, not where they are needed. Compare with \
          the list of gaps.
          """),
      action: Localised(
        swedish: "Följ värdet över tid; det beror på hur stora grupperna är.",
        english: "Follow the value over time; it depends on how large the groups are."))
  }
}

/// What is said of ties by an attribute.
private struct MixingWords {
  let ties: Localised<String>

  init(_ of: String, _ attribute: String) {
    ties =
      switch (of, attribute) {
      case ("networks", "field"):
        Localised(swedish: "Länkar mellan nätverk", english: "Links between networks")
          .adding("av samma område", "of one field")
      case ("networks", _):
        Localised(swedish: "Länkar mellan nätverk", english: "Links between networks")
          .adding("på samma nivå", "of one level")
      case (_, "organisation"):
        Localised(swedish: "Kontakter mellan personer", english: "Contacts between people")
          .adding("i samma organisation", "of one organisation")
      default:
        Localised(swedish: "Kontakter mellan personer", english: "Contacts between people")
          .adding("på samma nivå", "of one level")
      }
  }

  static func verdict(q: Double, isInward: Bool) -> Localised<String> {
    // The limits are made for one side; this q is of both.
    switch (Certainty(p: q / 2), isInward) {
    case (.clear, true):
      Localised(
        swedish: "är klart vanligare än slumpen ger.",
        english: "are clearly more common than chance gives.")
    case (.clear, false):
      Localised(
        swedish: "är klart ovanligare än slumpen ger.",
        english: "are clearly rarer than chance gives.")
    case (.likely, true):
      Localised(
        swedish: "är troligen vanligare än slumpen ger.",
        english: "are probably more common than chance gives.")
    case (.likely, false):
      Localised(
        swedish: "är troligen ovanligare än slumpen ger.",
        english: "are probably rarer than chance gives.")
    case (.chance, _):
      Localised(
        swedish: "är varken tydligt vanligare eller ovanligare än slumpen ger.",
        english: "are neither clearly more common nor clearly rarer than chance gives.")
    }
  }
}

extension Localised<String> {
  fileprivate func adding(_ swedish: String, _ english: String) -> Localised {
    Localised(swedish: self.swedish + " " + swedish, english: self.english + " " + english)
  }
}
