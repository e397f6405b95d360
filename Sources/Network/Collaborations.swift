// Collaborations: which of them tie the organisations together, and which overlap.

import Findings
import Roster
import Text

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

extension Analysis where Input == Structure {
  /// Betweenness, harmonic centrality and overlap of the collaborations on C.
  static let collaborations = Analysis(
    "collaborations", title: Localised(swedish: "Samarbeten", english: "Collaborations"),
    parts: [.centrality], cost: .searched,
    needs: [.collaborations], tables: [.collaborations]
  ) { structure in
    var outcome = Outcome()
    let c = structure.partnership
    let roster = structure.roster
    let raw = Betweenness(of: c, threads: structure.threads)
    let harmonic = Harmonic(of: Distances(of: c, threads: structure.threads)).values
    let partners = Overlap(of: structure.linkedCollaborations).partners
    let table = Table.collaborations
    let reason = roster.unknown(.collaborationMembers)
    let isRunning = roster.collaborations.map { $0.isActive(on: structure.asOf) }
    // One that does not run has no parties to count, which is not none.
    outcome.add(
      Sheet.Column(
        .organisations, .whole(zip(c.degrees(.right), isRunning).map { $1 ? $0 : nil })),
      to: table, unless: reason)
    outcome.add(.betweenness, c.part(.right, of: raw.scores), to: table, unless: reason)
    outcome.add(
      .betweennessNormalised, c.part(.right, of: raw.normalised(in: c)), to: table,
      unless: reason)
    outcome.add(.harmonic, c.part(.right, of: harmonic), to: table, unless: reason)
    outcome.add(.host, structure.hosts, to: table)
    outcome.add(.costKey, roster.collaborations.map(\.costKey.text), to: table)
    outcome.add(
      .overlapWith,
      partners.map { row in
        IDList.joined(row.map { roster.collaborations[Int($0)].id })
      }, to: table)
    if isRunning.contains(false) {
      outcome.add(Sheet.Column(.isRunning, .flag(isRunning)), to: table)
    }
    let pairs = partners.reduce(0) { $0 + $1.count } / 2
    let words = RunningWords(roster.collaborations.filter { $0.isActive(on: structure.asOf) })
    outcome.keyFigures = [
      .collaborations(words),
      .organisationsInCollaborations(c.degrees(.left).count { $0 > 0 }, words, unless: reason),
      .parts(c.size, words, unless: reason), .overlaps(pairs, words, unless: reason),
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

/// What the collaborations that count on the day are called: running ones only where the list dates all of them.
private struct RunningWords {
  let count: Int
  /// Those of which the list tells no day: that they run is not known.
  let undated: Int

  init(_ collaborations: [Collaboration]) {
    count = collaborations.count
    undated = collaborations.count { $0.from == nil && $0.to == nil }
  }

  var one: Localised<String> {
    undated == 0
      ? Localised(swedish: "pågående samarbete", english: "running collaboration")
      : Localised(swedish: "samarbete i listan", english: "collaboration in the list")
  }

  var many: Localised<String> {
    undated == 0
      ? Localised(swedish: "pågående samarbeten", english: "running collaborations")
      : Localised(swedish: "samarbeten i listan", english: "collaborations in the list")
  }

  var definition: Localised<String> {
    undated == 0
      ? Localised(
        swedish: "Samarbeten som enligt listan pågår den aktuella dagen.",
        english: "Collaborations that run on the day by the list.")
      : Localised(
        swedish:
          "Samarbeten i listan som inte enligt sina datum börjar senare eller har avslutats. "
          + "\(undated.shown(.swedish)) har inga datum; om de pågår är inte känt.",
        english:
          "Collaborations in the list that do not by their dates begin later and have not ended. "
          + "\(undated.shown(.english)) \(undated == 1 ? "has" : "have") no dates; whether "
          + "\(undated == 1 ? "it runs" : "they run") is not known.")
  }
}

extension KeyFigure {
  fileprivate static func collaborations(_ words: RunningWords) -> KeyFigure {
    let label = words.count == 1 ? words.one : words.many
    return KeyFigure(
      .collaborations, .count(words.count), unless: nil, label: label,
      definition: words.definition)
  }

  fileprivate static func organisationsInCollaborations(
    _ count: Int, _ words: RunningWords, unless reason: Roster.Reason?
  ) -> KeyFigure {
    KeyFigure(
      .organisationsInCollaborations, .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "organisation i samarbeten" : "organisationer i samarbeten",
        english: count == 1 ? "organisation in collaborations" : "organisations in collaborations"),
      definition: Localised(
        swedish: "Organisationer som är med i minst ett \(words.one.swedish).",
        english: "Organisations that take part in at least one \(words.one.english)."))
  }

  fileprivate static func parts(
    _ count: Int, _ words: RunningWords, unless reason: Roster.Reason?
  ) -> KeyFigure {
    KeyFigure(
      .collaborationParts, .count(count), unless: reason,
      label: Localised(
        swedish: count == 1 ? "deltagande i samarbeten" : "deltaganden i samarbeten",
        english: count == 1 ? "part in collaborations" : "parts in collaborations"),
      definition: Localised(
        swedish: "Olika par av organisation och \(words.one.swedish).",
        english: "Distinct pairs of organisation and \(words.one.english)."))
  }

  fileprivate static func overlaps(
    _ count: Int, _ words: RunningWords, unless reason: Roster.Reason?
  ) -> KeyFigure {
    KeyFigure(
      .collaborationOverlaps, .count(count), unless: reason,
      label: Localised(
        swedish: "par av samarbeten med minst två gemensamma organisationer",
        english: count == 1
          ? "pair of collaborations with at least two organisations in common"
          : "pairs of collaborations with at least two organisations in common"),
      definition: Localised(
        swedish: "Par av \(words.many.swedish) där minst två organisationer är med i båda.",
        english: "Pairs of \(words.many.english) with at least two organisations in both."))
  }
}
