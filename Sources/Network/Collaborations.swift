// Collaborations: which of them tie the organisations together, and which overlap.

import Findings
import Roster

/// The collaborations that share at least ``least`` organisations with each collaboration.
///
/// - Input: C projected onto its collaborations.
/// - Output: `partners[v]`, collaborations, ascending. One shared organisation is no overlap: in an
///   association where all take part in something, that would be nearly everything.
/// - Complexity: O(linked pairs) time.
package struct Overlap: Sendable {
  package static let least = 2

  package let partners: [[Int32]]

  package init(of k: Projection) {
    partners = (0..<k.graph.order).map { v in
      (Int(k.graph.offsets[v])..<Int(k.graph.offsets[v + 1]))
        .filter { k.weights[$0] >= Self.least }
        .map { k.graph.targets[$0] }
    }
  }
}

extension Analysis {
  /// Betweenness, harmonic centrality and overlap of the collaborations on C.
  static let collaborations = Analysis("collaborations") { structure in
    var outcome = Outcome()
    guard structure.hasCollaborations else { return outcome }
    let c = structure.c
    let roster = structure.roster
    let raw = Betweenness(of: c, threads: structure.threads)
    let harmonic = Harmonic(of: Distances(of: c, threads: structure.threads)).values
    let partners = Overlap(of: structure.k).partners
    let table = "collaborations"
    let reason = roster.unknown(.collaborationMembers)
    outcome.add("organisations", c.degrees(.right), to: table, unless: reason)
    outcome.add("betweenness", c.part(.right, of: raw.scores), to: table, unless: reason)
    outcome.add(
      "betweenness_normalised", c.part(.right, of: raw.normalised(in: c)), to: table,
      unless: reason)
    outcome.add("harmonic", c.part(.right, of: harmonic), to: table, unless: reason)
    outcome.add("host", structure.hosts, to: table)
    outcome.add("cost_key", roster.collaborations.map(\.costKey), to: table)
    outcome.add(
      "overlap_with",
      partners.map { row in
        IDList.joined(row.map { roster.collaborations[Int($0)].id })
      }, to: table)
    let pairs = partners.reduce(0) { $0 + $1.count } / 2
    outcome.keyFigures = [
      .collaborations(roster.collaborations.count { $0.isActive(on: structure.asOf) }),
      .organisationsInCollaborations(c.degrees(.left).count { $0 > 0 }, unless: reason),
      .parts(c.size, unless: reason), .overlaps(pairs, unless: reason),
    ]
    return outcome
  }
}

extension Structure {
  /// The ids of the host of every collaboration: its own column or, without one, the members that
  /// host on the day, as an ``IDList``.
  fileprivate var hosts: [String] {
    var hosts = [[String]](repeating: [], count: roster.collaborations.count)
    for member in roster.collaborationMembers
    where member.role == .host && member.isActive(on: asOf) {
      hosts[Int(member.collaboration)].append(
        roster.organisations[Int(member.organisation)].id)
    }
    return roster.collaborations.indices.map { v in
      roster.collaborations[v].host.map { IDList.joined([roster.organisations[Int($0)].id]) }
        ?? IDList.joined(Set(hosts[v]).sorted())
    }
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func collaborations(_ count: Int) -> KeyFigure {
    KeyFigure(
      "collaborations", .count(count), unless: nil,
      label: Localised(
        swedish: count == 1 ? "pågående samarbete" : "pågående samarbeten",
        english: count == 1 ? "running collaboration" : "running collaborations"),
      definition: Localised(
        swedish: "Samarbeten som pågår den aktuella dagen.",
        english: "Collaborations that run on the day."))
  }

  fileprivate static func organisationsInCollaborations(_ count: Int, unless reason: Roster.Reason?)
    -> KeyFigure
  {
    KeyFigure(
      "organisations_in_collaborations", .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "organisation i samarbeten" : "organisationer i samarbeten",
        english: count == 1 ? "organisation in collaborations" : "organisations in collaborations"),
      definition: Localised(
        swedish: "Organisationer som är med i minst ett pågående samarbete.",
        english: "Organisations that take part in at least one running collaboration."))
  }

  fileprivate static func parts(_ count: Int, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      "collaboration_parts", .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "deltagande i samarbeten" : "deltaganden i samarbeten",
        english: count == 1 ? "part in collaborations" : "parts in collaborations"),
      definition: Localised(
        swedish: "Olika par av organisation och pågående samarbete.",
        english: "Distinct pairs of organisation and running collaboration."))
  }

  fileprivate static func overlaps(_ count: Int, unless reason: Roster.Reason?) -> KeyFigure {
    KeyFigure(
      "collaboration_overlaps", .count(count), unless: reason,
      label: Localised(
        swedish: "par av samarbeten med minst två gemensamma organisationer",
        english: count == 1
          ? "pair of collaborations with at least two organisations in common"
          : "pairs of collaborations with at least two organisations in common"),
      definition: Localised(
        swedish: "Par av pågående samarbeten där minst två organisationer är med i båda.",
        english: "Pairs of running collaborations with at least two organisations in both."))
  }
}
