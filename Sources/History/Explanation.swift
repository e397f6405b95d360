// Which rows of the roster made a headline number change.

import Findings

/// Finds the rows behind the change of a headline number.
///
/// Numbers that count rows, people or linked pairs of networks are explained exactly: the rows listed
/// are those, and only those, that changed what is counted. A number of the whole structure (groups,
/// cut-points, gaps, expected losses) has no row of its own; it rests on the changes among people who
/// link networks, and those are listed.
struct Explanation: Sendable {
  /// What happened, in order.
  let all: [RosterChange]
  /// The pair of rows of each of ``all``.
  private let rows: [Pair<KeptRow>]
  /// The networks of those whose seats have changed, before and after.
  private let before: [String: Set<String>]
  private let after: [String: Set<String>]
  /// Pairs of networks that came to share another number of people, with the people behind it.
  private let pairs: [PairChange]

  private struct PairChange {
    let networks: [String]
    let people: Set<String>
    let before: Int
    let after: Int
  }

  init(_ step: Step) {
    let entries = step.rows.flatMap { pair in pair.changes.map { (pair, $0) } }
    let place = Dictionary(
      entries.enumerated().map { ($1.1, $0) }, uniquingKeysWith: { first, _ in first })
    all = entries.map(\.1).inOrder()
    rows = all.map { entries[place[$0] ?? 0].0 }
    var after: [String: Set<String>] = [:]
    let changed = step.rows.filter { pair in
      pair.seatBefore != pair.seatAfter
    }
    let movers = Set(changed.compactMap { ($0.after ?? $0.before)?.id })
    var members: [String: Set<String>] = [:]
    for seat in step.seats {
      members[seat.network, default: []].insert(seat.person)
      if movers.contains(seat.person) { after[seat.person, default: []].insert(seat.network) }
    }
    var before = after
    var earlier = members
    for pair in changed {
      guard let one = pair.after ?? pair.before else { continue }
      if pair.seatBefore {
        before[one.id, default: []].insert(one.other)
        earlier[one.other, default: []].insert(one.id)
      } else {
        before[one.id]?.remove(one.other)
        earlier[one.other]?.remove(one.id)
      }
    }
    self.before = before
    self.after = after
    pairs = Self.pairs(movers, before, after, earlier, members)
  }

  /// The pairs of networks in which somebody came to sit in both, or no longer does.
  private static func pairs(
    _ movers: Set<String>, _ before: [String: Set<String>], _ after: [String: Set<String>],
    _ earlier: [String: Set<String>], _ later: [String: Set<String>]
  ) -> [PairChange] {
    var people: [[String]: Set<String>] = [:]
    for person in movers {
      let (old, new) = (before[person] ?? [], after[person] ?? [])
      let all = old.union(new).sorted()
      for (place, a) in all.enumerated() {
        for b in all[(place + 1)...]
        where (old.contains(a) && old.contains(b)) != (new.contains(a) && new.contains(b)) {
          people[[a, b], default: []].insert(person)
        }
      }
    }
    return people.map { pair, people in
      func shared(_ members: [String: Set<String>]) -> Int {
        (members[pair[0]] ?? []).intersection(members[pair[1]] ?? []).count
      }
      return PairChange(
        networks: pair, people: people, before: shared(earlier), after: shared(later))
    }
  }

  /// The rows behind a headline number, and whether they alone make the change.
  func causes(of figure: KeyFigure.Name) -> (rows: [RosterChange], isExact: Bool) {
    switch figure {
    case .memberships: (changes { $0.seatBefore != $0.seatAfter }, true)
    case .people:
      (seats { ($0 == 0) != ($1 == 0) }, true)
    case .peopleInOneNetwork:
      (seats { ($0 == 1) != ($1 == 1) }, true)
    case .peopleInOneNetworkShare:
      (seats { ($0 == 1) != ($1 == 1) || ($0 == 0) != ($1 == 0) }, true)
    case .networks: (oneSided(.network), true)
    case .organisations: (oneSided(.organisation), true)
    case .linkedPairs: (links { ($0 == 0) != ($1 == 0) }, true)
    case .soleLinks: (links { ($0 == 1) != ($1 == 1) }, true)
    case .soleLinkShare: (links { min($0, 2) != min($1, 2) }, true)
    case .vacantSeats: (changes { $0.kind == .vacancy }, true)
    case .collaborations: (oneSided(.collaboration), true)
    case .collaborationParts: (oneSided(.part), true)
    case .organisationsInCollaborations, .collaborationOverlaps, .statedDrivers:
      (oneSided(.collaboration) + oneSided(.part), false)
    case .initiatives: (oneSided(.initiative), true)
    case .stuckInitiatives: (changes { $0.kind == .initiative }, false)
    case .openDecisions: (changes { $0.kind == .decision }, false)
    // A day that passes makes a decision overdue as well.
    case .overdueDecisions: (changes { $0.kind == .decision }, false)
    case .participationGini, .loadOfTopTenth:
      (changes { $0.kind == .person || $0.seatBefore != $0.seatAfter }, false)
    case .representationCoverage:
      (
        changes {
          $0.kind == .person || $0.kind == .network || $0.seatBefore != $0.seatAfter
        }, false
      )
    case .meetAgain:
      (seats { _, _ in true }, false)
    case .networksWithoutTask:
      (oneSided(.network), false)
    case .networksWithoutPolitics:
      (structure(linksOnly: true), false)
    case .newOnPost:
      (changes { $0.kind == .person } + seats { ($0 == 0) != ($1 == 0) }, false)
    case .costKeysKnown, .agreementsEnding, .reviewsOverdue:
      (oneSided(.collaboration), false)
    case .components: (structure(linksOnly: false), false)
    case .uncoveredSeats:
      (changes { $0.kind == .membership || $0.kind == .person || $0.kind == .vacancy }, false)
    case .highDependency, .highConsequence:
      (
        changes {
          $0.kind == .membership || $0.kind == .person || $0.kind == .vacancy
            || $0.kind == .network || $0.kind == .initiative
        }, false
      )
    case .communities, .cutPoints, .busFactor, .keyPlayerLoss, .keyPlayerLinks,
      .eIField, .diagonalRatio, .diagonalGaps, .politicalLinks:
      (structure(linksOnly: true), false)
    case _ where figure.isEffective:
      (changes { $0.isLead || $0.kind == .network || $0.kind == .collaboration }, false)
    default: ([], false)
    }
  }

  private func changes(_ isCause: (Pair<KeptRow>) -> Bool) -> [RosterChange] {
    zip(rows, all).filter { isCause($0.0) }.map(\.1)
  }

  private func oneSided(_ kind: KeptRow.Kind) -> [RosterChange] {
    changes { $0.kind == kind && ($0.before == nil) != ($0.after == nil) }
  }

  /// The seats taken and left by people whose number of networks fulfils `isCause`.
  private func seats(_ isCause: (Int, Int) -> Bool) -> [RosterChange] {
    changes { pair in
      guard pair.seatBefore != pair.seatAfter, let id = (pair.after ?? pair.before)?.id else {
        return false
      }
      return isCause(before[id]?.count ?? 0, after[id]?.count ?? 0)
    }
  }

  /// The seats by which somebody came to sit in both networks of a pair, or no longer does, of pairs
  /// whose numbers of shared people fulfil `isCause`.
  private func links(_ isCause: (Int, Int) -> Bool) -> [RosterChange] {
    var seats: Set<[String]> = []
    for pair in pairs where isCause(pair.before, pair.after) {
      for person in pair.people { seats.formUnion(pair.networks.map { [person, $0] }) }
    }
    return changes { pair in
      guard pair.seatBefore != pair.seatAfter, let one = pair.after ?? pair.before else {
        return false
      }
      return seats.contains([one.id, one.other])
    }
  }

  /// Networks that came, went or changed, and the seats of people who link networks.
  private func structure(linksOnly: Bool) -> [RosterChange] {
    changes { pair in
      guard let one = pair.after ?? pair.before else { return false }
      if one.kind == .network { return true }
      guard pair.seatBefore != pair.seatAfter else { return false }
      return !linksOnly || max(before[one.id]?.count ?? 0, after[one.id]?.count ?? 0) > 1
    }
  }
}

extension Pair<KeptRow> {
  fileprivate var kind: KeptRow.Kind? { (after ?? before)?.kind }
  fileprivate var seatBefore: Bool { before?.isSeat ?? false }
  fileprivate var seatAfter: Bool { after?.isSeat ?? false }

  /// Whether a chair or host came, went or changed.
  fileprivate var isLead: Bool {
    [before, after].contains { row in
      row?.word.split(separator: "+").contains { $0 == "chair" || $0 == "host" } ?? false
    }
  }
}
