// Sole bridges: the pairs of networks that meet in one person only.

import Findings
import Roster
import Text

/// The pairs of right vertices whose only common neighbour is one left vertex.
///
/// *SB*(v) = number of pairs {a, b} of v's networks with Γ(a) ∩ Γ(b) = {v}. With *k* networks the
/// redundancy coefficient is *rc*(v) = 1 − *SB*(v) / (*k* (*k* − 1) / 2): the share of v's pairs that
/// somebody else shares too.
///
/// - Input: a two-mode graph and its projection onto the right side.
/// - Output: by left vertex; the redundancy is `nil` for *k* < 2, where there is no pair.
/// - Complexity: O(linked pairs · log) time after the projection.
/// - Source: M. Latapy, C. Magnien, N. Del Vecchio, "Basic Notions for the Analysis of Large
///   Two-Mode Networks" (2008).
package struct SoleBridges: Sendable {
  package struct Bridge: Hashable, Sendable {
    package let person: Int32
    /// `a` < `b`.
    package let a: Int32
    package let b: Int32
  }

  /// Every sole bridge, sorted by person, then `a`, then `b`.
  package let bridges: [Bridge]
  /// *SB* of every left vertex.
  package let counts: [Int]
  package let redundancy: [Double?]
  /// The number of pairs with at least one common neighbour.
  package let linkedPairs: Int

  package init(of b: TwoMode, through n: Projection) {
    let ties = n.ties
    let bridges = ties.compactMap { tie in
      tie.sole.map { Bridge(person: $0, a: tie.a, b: tie.b) }
    }
    .sorted { ($0.person, $0.a, $0.b) < ($1.person, $1.a, $1.b) }
    var counts = [Int](repeating: 0, count: b.left)
    for bridge in bridges { counts[Int(bridge.person)] += 1 }
    self.bridges = bridges
    self.counts = counts
    redundancy = (0..<b.left).map { v in
      let k = b.graph.degree(of: v)
      return k < 2 ? nil : 1 - Double(counts[v]) / Double(k * (k - 1) / 2)
    }
    linkedPairs = ties.count
  }

  /// The share of the linked pairs that hang on one person, 0–1; `nil` when no pair is linked.
  package var soleShare: Double? {
    linkedPairs > 0 ? Double(bridges.count) / Double(linkedPairs) : nil
  }
}

extension Analysis where Input == Structure {
  /// The links that hang on one person, and how much of the whole they are.
  static let soleBridges = Analysis(
    "sole_bridges", title: Localised(swedish: "Ensamma länkar", english: "Sole bridges"),
    parts: [.dependency], cost: .counted,
    needs: [.networks], tables: [.soleBridges]
  ) { structure in
    var outcome = Outcome()
    let b = structure.seats
    let sole = SoleBridges(of: b, through: structure.linkedNetworks)
    let networks = structure.roster.networks
    if !sole.bridges.isEmpty {
      let people = structure.roster.people
      outcome.add(.person, sole.bridges.map { people[Int($0.person)].id }, to: .soleBridges)
      outcome.add(.a, sole.bridges.map { networks[Int($0.a)].id }, to: .soleBridges)
      outcome.add(.b, sole.bridges.map { networks[Int($0.b)].id }, to: .soleBridges)
    }
    if let share = sole.soleShare {
      outcome.findings.append(
        .soleLinkShare(
          share, sole: sole.bridges.count, linked: sole.linkedPairs, structure.thresholds))
    }
    outcome.keyFigures += [
      .linkedPairs(sole.linkedPairs), .soleLinks(sole.bridges.count),
      .soleLinkShare(sole.soleShare),
    ]
    return outcome
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func linkedPairs(_ count: Int) -> KeyFigure {
    KeyFigure(
      .linkedPairs, .count(count), unless: nil,
      label: Localised(
        swedish: "nätverkspar med gemensamma personer",
        english: count == 1 ? "pair of networks that share people" : "pairs that share people"),
      definition: Localised(
        swedish: "Par av nätverk där minst en person sitter i båda.",
        english: "Pairs of networks with at least one person in both."))
  }

  fileprivate static func soleLinks(_ count: Int) -> KeyFigure {
    KeyFigure(
      .soleLinks, .count(count), unless: nil,
      label: Localised(
        swedish: "nätverkspar som hänger på en person",
        english: count == 1
          ? "pair of networks that hangs on one person" : "pairs that hang on one person"),
      definition: Localised(
        swedish: "Par av nätverk där exakt en person sitter i båda.",
        english: "Pairs of networks with exactly one person in both."))
  }

  fileprivate static func soleLinkShare(_ share: Double?) -> KeyFigure {
    KeyFigure(
      .soleLinkShare, share.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "av nätverksparen med gemensamma personer hänger på en person",
        english: "of the pairs of networks that share people hang on one person"),
      definition: Localised(
        swedish: "Andelen av nätverksparen med gemensamma personer där det bara finns en sådan.",
        english: "The share of the pairs of networks with people in common that have only one."))
  }
}

extension Finding {
  fileprivate static func soleLinkShare(
    _ share: Double, sole: Int, linked: Int, _ thresholds: Thresholds
  ) -> Finding {
    let severity: Severity =
      switch share {
      case 0: .information
      case ..<thresholds.soleLinkShareMedium: .low
      case ..<thresholds.soleLinkShareHigh: .medium
      default: .high
      }
    return Finding(
      kind: "sole_link_share", severity: severity, subjects: [.dataset],
      measures: [
        Measure("sole_link_share", share), Measure("sole_links", Double(sole)),
        Measure("linked_pairs", Double(linked)),
      ],
      basis: .contacts,
      fact: Localised(
        swedish: sole == 0
          ? """
          Inget av de nätverkspar som har gemensamma personer (\(linked)) hänger på en enda person.
          """
          : """
          Av \(linked) nätverkspar med gemensamma personer hänger \(sole) på en enda person \
          (\(percent: share)).
          """,
        english: sole == 0
          ? """
          None of the pairs of networks that share people (\(linked)) hangs on a single person.
          """
          : """
          Of \(linked.of("pair", "pairs")) of networks that share people, \
          \(sole.of("hangs", "hang")) on a single person (\(percent: share)).
          """),
      meaning: Localised(
        swedish: sole == 0
          ? "Vem av personerna som än slutar har varje sådant par en gemensam person kvar."
          : """
          Ju högre andel, desto fler par kan stå utan gemensam person när en enskild person byter \
          uppdrag.
          """,
        english: sole == 0
          ? "Whoever of the people leaves, every such pair has a shared person left."
          : """
          The higher the share, the more pairs may be left without a shared person when a single \
          person changes assignment.
          """),
      action: Localised(
        swedish: sole == 0
          ? "Ingen åtgärd behövs; följ andelen över tid."
          : """
          Börja med de par som betyder mest för samarbetet, och se till att minst två personer \
          deltar på båda hållen.
          """,
        english: sole == 0
          ? "Nothing needs to be done; follow the share over time."
          : """
          Begin with the pairs that matter most to the collaboration, and see to it that at least \
          two people take part in both.
          """))
  }
}
