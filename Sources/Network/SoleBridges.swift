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
    "sole_bridges",
    title: Localised(
      swedish: "Kontakter genom en enda person", english: "Links through one person"),
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
        swedish: count == 1 ? "kontakt mellan nätverk" : "kontakter mellan nätverk",
        english: count == 1 ? "link between networks" : "links between networks"),
      definition: Localised(
        swedish: "Par av nätverk där minst en person deltar i båda.",
        english: "Pairs of networks with at least one participant in common."))
  }

  fileprivate static func soleLinks(_ count: Int) -> KeyFigure {
    KeyFigure(
      .soleLinks, .count(count), unless: nil,
      label: Localised(
        swedish: count == 1
          ? "kontakt som går genom en enda person" : "kontakter som går genom en enda person",
        english: count == 1
          ? "link that runs through a single person" : "links that run through a single person"),
      definition: Localised(
        swedish: "Par av nätverk där exakt en person deltar i båda.",
        english: "Pairs of networks with exactly one participant in common."))
  }

  fileprivate static func soleLinkShare(_ share: Double?) -> KeyFigure {
    KeyFigure(
      .soleLinkShare, share.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "andel kontakter mellan nätverk som går genom en enda person",
        english: "share of links between networks that run through a single person"),
      definition: Localised(
        swedish: "Andelen av nätverksparen med gemensamma deltagare som har exakt en.",
        english:
          "Of the pairs of networks with participants in common, the share that have exactly one."))
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
          ? "Ingen av \(linked.of("kontakt", "kontakter", .swedish)) mellan nätverk går genom en enda person."
          : """
          Av \(linked.of("kontakt", "kontakter", .swedish)) mellan nätverk går \(sole.inWords(.swedish)) genom en \
          enda person (\(percent: share)).
          """,
        english: sole == 0
          ? "None of \(linked.of("link", "links", .english)) between networks runs through a single person."
          : """
          Of \(linked.of("link", "links", .english)) between networks, \(sole.of("runs", "run", .english)) \
          through a single person (\(percent: share)).
          """),
      meaning: Localised(
        swedish: sole == 0
          ? "Även om en person slutar har varje par en gemensam deltagare kvar."
          : """
          När en sådan person byter uppdrag saknar nätverken en gemensam deltagare, tills någon annan tar över.
          """,
        english: sole == 0
          ? "Should any one person leave, every pair still has a participant in common."
          : """
          When such a person moves on, the two networks have no participant in common until somebody else \
          takes over.
          """),
      action: Localised(
        swedish: sole == 0
          ? "Ingen åtgärd behövs."
          : """
          Kansliet väljer ut de nätverkspar som betyder mest och ber organisationerna att låta ytterligare en \
          person delta i båda.
          """,
        english: sole == 0
          ? "Nothing needs to be done."
          : """
          The office picks out the pairs of networks that matter most and asks the organisations to let a \
          second person take part in both.
          """))
  }
}
