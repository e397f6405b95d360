// Scatter: forums where the same people meet again, and which of them could be one.

package import Findings
package import Roster
import Text

/// Pairs of networks that share people, and how often people meet who already meet elsewhere.
///
/// With *A* and *B* the people of two networks, the likeness is |*A* ∩ *B*| / |*A* ∪ *B*| (Jaccard) and
/// the overlap |*A* ∩ *B*| / min(|*A*|, |*B*|). Two networks, each of at least three people, could be one
/// when the likeness is at least 0.8 (the same people), when the overlap is at least 0.8 (one lies inside
/// the other), or when they are of one field and the likeness is at least 0.5. When one is the parent of
/// the other only the first holds, since a committee of a network is meant to lie inside it.
///
/// Two networks of different fields, or of different levels, are never to be one, however many they share: they overlap
/// *across*, and the advice is a joint meeting, since networks are to meet diagonally without losing the strength
/// that each has in its function. A field or level that is not told for both is not said to differ.
///
/// - Input: the seats of a day.
/// - Output: one row a pair with at least two people in common, sorted by ids. Double hours are the
///   people in common times the hours a year of the network that meets less, `nil` when not known.
///   ``meetings`` counts pairs of people: those who share a network, and those who share two or more;
///   `nil` above ``workLimit``.
/// - Complexity: O(Σ *k*² + Σ *s*²), *k* the networks of a person and *s* the people of a network.
/// - Source: the functional strength of networks: the association of Skaraborg (2025); P. Jaccard, Bull. Soc. Vaud. Sci. Nat. 37 (1901); D. Szymkiewicz (1934) and
///   G. G. Simpson (1943) for the overlap. The limits are conventions.
package struct Scatter: Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    case samePeople = "same_people"
    case inside
    case sameField = "same_field"
    /// As many in common as for one of the others, in different fields or on different levels.
    case across
  }

  package struct Row: Hashable, Sendable {
    package let a: Int
    package let b: Int
    package let shared: Int
    package let likeness: Double
    package let overlap: Double
    package let isRelated: Bool
    package let doubleHours: Double?
    /// How much the two have in common; `nil` when it is little.
    package let likeBecause: Reason?
    /// Whether their fields, or their levels, are told and differ.
    package let isAcross: Bool
    /// Whether field and level are told for both.
    package let tellsFunction: Bool

    /// Why the two could be one, or that they overlap across.
    package var reason: Reason? { isAcross ? likeBecause.map { _ in .across } : likeBecause }

    /// Whether the two have as many people, so that neither is the smaller.
    package var isEven: Bool {
      let (one, both) = (Double(shared) / overlap, Double(shared) * (1 + 1 / likeness))
      return abs(both - 2 * one) < 0.5
    }
  }

  /// The number of steps above which pairs of people are not counted.
  package static let workLimit = 200_000_000

  package let roster: Roster
  package let rows: [Row]
  package let meetings: (pairs: Int, again: Int)?
  /// Networks and running collaborations that each organisation takes part in.
  package let forums: [(networks: Int, collaborations: Int)]

  /// Measures `review`; `nil` when nobody holds a seat.
  package init?(of review: Review) {
    let roster = review.roster
    guard !review.seats.isEmpty else { return nil }
    let people = review.peopleByNetwork
    var networks = [[Int]](repeating: [], count: roster.people.count)
    for seat in review.seats { networks[Int(seat.person)].append(Int(seat.network)) }
    var shared: [Int: Int] = [:]
    let n = people.count
    // A person's networks ascend, so each pair is met as (a, b) with a < b.
    for own in networks {
      for (place, a) in own.enumerated() {
        for b in own[(place + 1)...] { shared[a * n + b, default: 0] += 1 }
      }
    }
    rows = shared.filter { $0.value >= 2 }.sorted { $0.key < $1.key }.map { key, count in
      Row(key / n, key % n, count, people, roster)
    }
    meetings = Self.meetings(people, networks)
    forums = Self.forums(review)
    self.roster = roster
  }

  private static func meetings(
    _ people: [[Index]], _ networks: [[Int]]
  ) -> (pairs: Int, again: Int)? {
    let work = people.reduce(0) { $0 + $1.count * $1.count }
    guard work <= workLimit else { return nil }
    var times = [Int](repeating: 0, count: networks.count)
    var met: [Int] = []
    var (pairs, again) = (0, 0)
    for (person, own) in networks.enumerated() {
      for network in own {
        for other in people[network] where Int(other) > person {
          if times[Int(other)] == 0 { met.append(Int(other)) }
          times[Int(other)] += 1
        }
      }
      pairs += met.count
      for other in met {
        if times[other] > 1 { again += 1 }
        times[other] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
    return (pairs, again)
  }

  private static func forums(_ review: Review) -> [(networks: Int, collaborations: Int)] {
    let roster = review.roster
    var networks = [Set<Index>](repeating: [], count: roster.organisations.count)
    var collaborations = networks
    for seat in review.seats {
      if let o = review.organisation(seat) { networks[o].insert(seat.network) }
    }
    for row in roster.collaborationMembers
    where row.isActive(on: review.asOf)
      && roster.collaborations[Int(row.collaboration)].isActive(on: review.asOf)
    {
      collaborations[Int(row.organisation)].insert(row.collaboration)
    }
    return zip(networks, collaborations).map { ($0.count, $1.count) }
  }
}

extension Scatter.Row {
  fileprivate init(_ a: Int, _ b: Int, _ shared: Int, _ people: [[Index]], _ roster: Roster) {
    let (one, other) = (roster.networks[a], roster.networks[b])
    let least = min(people[a].count, people[b].count)
    let likeness = Double(shared) / Double(people[a].count + people[b].count - shared)
    let overlap = Double(shared) / Double(least)
    let isRelated = one.parent == Index(b) || other.parent == Index(a)
    let hours: Double? =
      if let left = one.hoursPerYear, let right = other.hoursPerYear { min(left, right) } else {
        nil
      }
    self.a = a
    self.b = b
    self.shared = shared
    self.likeness = likeness
    self.overlap = overlap
    self.isRelated = isRelated
    doubleHours = hours.map { $0 * Double(shared) }
    let tellsField = !one.field.isEmpty && !other.field.isEmpty
    let tellsLevel = !one.level.isEmpty && !other.level.isEmpty
    isAcross =
      (tellsField && one.field != other.field) || (tellsLevel && one.level != other.level)
    tellsFunction = tellsField && tellsLevel
    let isOneField = tellsField && one.field == other.field
    likeBecause =
      if least < 3 {
        nil
      } else if likeness >= 0.8 {
        .samePeople
      } else if isRelated {
        nil
      } else if overlap >= 0.8 {
        .inside
      } else {
        isOneField && likeness >= 0.5 ? .sameField : nil
      }
  }
}

// MARK: Tables

extension Scatter {
  package var outcome: Outcome {
    var outcome = Outcome()
    let ids = roster.networks.map(\.id)
    let columns = [
      Sheet.Column(.a, .text(rows.map { ids[$0.a] })),
      Sheet.Column(.b, .text(rows.map { ids[$0.b] })),
      Sheet.Column(.sharedPeople, .whole(rows.map(\.shared))),
      Sheet.Column(.jaccard, .real(rows.map(\.likeness))),
      Sheet.Column(.contained, .real(rows.map(\.overlap))),
      Sheet.Column(.related, .flag(rows.map(\.isRelated)))
        .unless(roster.unknown(.networkParent)),
      Sheet.Column(.doubleHours, .real(rows.map(\.doubleHours))),
      Sheet.Column(.reason, codes: rows.map(\.reason)),
    ]
    for column in columns { outcome.add(column, to: .scatter) }
    let home = roster.unknown(.personOrganisation)
    let parts = roster.unknown(.collaborationMembers)
    let counts = [
      Sheet.Column(.organisation, .text(roster.organisations.map(\.id))),
      Sheet.Column(.networks, .whole(forums.map(\.networks))).unless(home),
      Sheet.Column(.collaborations, .whole(forums.map(\.collaborations))).unless(parts),
      Sheet.Column(.forums, .whole(forums.map { $0.networks + $0.collaborations }))
        .unless(home ?? parts),
    ]
    for column in counts { outcome.add(column, to: .scatterOrganisations) }
    func alike(_ row: Row) -> Finding.Alike? {
      row.likeBecause.map { (ids[row.a], ids[row.b], row, $0) }
    }
    // Most in common first.
    let across = rows.filter { $0.reason == .across }
      .sorted {
        $0.likeness != $1.likeness ? $0.likeness > $1.likeness : ($0.a, $0.b) < ($1.a, $1.b)
      }
    outcome.findings =
      Finding.couldBeOne(rows.compactMap { $0.isAcross ? nil : alike($0) })
      + Finding.overlapAcross(across.compactMap(alike))
    let again = meetings.map { KeyFigure.Value.share(Double($0.again) / Double(max(1, $0.pairs))) }
    outcome.keyFigures = [
      KeyFigure(
        .meetAgain, again ?? .none, unless: nil,
        label: Localised(
          swedish: "andel av dem som möts som gör det i flera nätverk",
          english: "share of those who meet that do so in several networks"),
        definition: Localised(
          swedish:
            "Av de par av deltagare som har ett gemensamt nätverk, andelen som har minst två.",
          english:
            "Of the pairs of members with a network in common, the share that has at least two."
        ))
    ]
    return outcome
  }
}

extension Analysis where Input == Review {
  static let scatter = Analysis(
    "scatter", title: Localised(swedish: "Överlappande nätverk", english: "Overlapping networks"),
    parts: [.instruments], cost: .searched, needs: [.people, .networks, .memberships],
    tables: [.scatter, .scatterOrganisations]
  ) { Scatter(of: $0)?.outcome }
}
