// New on post: who has recently come, and where they sit.

package import Findings
package import Roster
import Text

/// People who came to their post within twelve months before the day, and the networks that have many.
///
/// Somebody is new when the first day on the post is on or before the day, and after the day twelve months
/// earlier. A network is new to itself when at least five people sit there whose first day is known and
/// at least a third of them are new.
///
/// - Input: first days on the post (people.csv, since) and the seats of the day. A first day after the day
///   is of somebody who has not come yet, and counts as not known.
/// - Output: one row a new person who holds a seat, in the order of the roster, and one row a network.
///   ``share(_:)`` is 0–1, `nil` when no first day is known.
/// - Complexity: O(*n* + *m*).
/// - Source: the limits are conventions; they are those of person dependency.
package struct NewOnPost: Sendable {
  package struct Row: Hashable, Sendable {
    package let person: Index
    package let since: Day
    package let days: Int
    package let networks: Int
    /// Networks in which the person is chair or coordinator.
    package let leads: Int
  }

  package static let months = 12

  package let roster: Roster
  package let rows: [Row]
  /// How many sit in each network whose first day is known.
  package let known: [Int]
  package let new: [Int]

  /// Measures `review`; `nil` when no first day on a post is known of anybody who sits.
  package init?(of review: Review) {
    let roster = review.roster
    let limit = review.asOf.adding(months: -Self.months)
    let since = roster.people.map { $0.since.flatMap { $0 <= review.asOf ? $0 : nil } }
    var known = [Int](repeating: 0, count: roster.networks.count)
    var new = known
    var seats = [Int](repeating: 0, count: roster.people.count)
    for seat in review.seats {
      seats[Int(seat.person)] += 1
      guard let day = since[Int(seat.person)] else { continue }
      known[Int(seat.network)] += 1
      if day > limit { new[Int(seat.network)] += 1 }
    }
    guard known.contains(where: { $0 > 0 }) else { return nil }
    var leads = [Set<Index>](repeating: [], count: roster.people.count)
    for row in roster.memberships
    where (row.role == .chair || row.role == .coordinator) && row.isActive(on: review.asOf) {
      leads[Int(row.person)].insert(row.network)
    }
    rows = since.enumerated().compactMap { person, day in
      guard let day, day > limit, seats[person] > 0 else { return nil }
      return Row(
        person: Index(person), since: day, days: day.days(to: review.asOf),
        networks: seats[person], leads: leads[person].count)
    }
    self.roster = roster
    self.known = known
    self.new = new
  }

  package func share(_ network: Int) -> Double? {
    known[network] > 0 ? Double(new[network]) / Double(known[network]) : nil
  }

  package func isNew(_ network: Int) -> Bool {
    known[network] >= 5 && new[network] * 3 >= known[network]
  }
}

// MARK: Tables

extension NewOnPost {
  package var outcome: Outcome {
    var outcome = Outcome()
    let people = rows.map { roster.people[Int($0.person)] }
    let columns = [
      Sheet.Column(.person, .text(people.map(\.id))),
      Sheet.Column(
        .organisation,
        .text(people.map { $0.organisation.map { roster.organisations[Int($0)].id } ?? "" })),
      Sheet.Column(.since, .text(rows.map(\.since.description))),
      Sheet.Column(.days, .whole(rows.map(\.days))),
      Sheet.Column(.networks, .whole(rows.map(\.networks))),
      Sheet.Column(.leads, .whole(rows.map(\.leads))).unless(roster.unknown(.membershipRole)),
    ]
    for column in columns { outcome.add(column, to: .newOnPost) }
    let networks = roster.networks.indices
    let shares = [
      Sheet.Column(.network, .text(networks.map { roster.networks[$0].id })),
      Sheet.Column(.peopleKnown, .whole(known)),
      Sheet.Column(.newPeople, .whole(new)),
      Sheet.Column(.shareNew, .real(networks.map { share($0) })),
    ]
    for column in shares { outcome.add(column, to: .newOnPostNetworks) }
    outcome.findings =
      Finding.newLeaders(
        rows.filter { $0.leads > 0 }.map { (roster.people[Int($0.person)].id, $0) })
      + Finding.manyNew(
        networks.filter { isNew($0) }.map { (roster.networks[$0].id, new[$0], known[$0]) })
    outcome.keyFigures = [
      KeyFigure(
        .newOnPost, .count(rows.count), unless: roster.unknown(.personSince),
        label: Localised(
          swedish: "deltagare som är nya på posten", english: "members who are new in post"),
        definition: Localised(
          swedish: "Personer med plats i nätverken som tillträtt de senaste tolv månaderna.",
          english: "People with a seat who took up their post in the last twelve months."))
    ]
    return outcome
  }
}

extension Analysis where Input == Review {
  static let newOnPost = Analysis(
    "new-on-post", title: Localised(swedish: "Nya på posten", english: "New in post"),
    parts: [.instruments], cost: .searched, needs: [.people, .networks, .memberships],
    tables: [.newOnPost, .newOnPostNetworks],
    lacks: { review in
      guard NewOnPost(of: review) == nil else { return nil }
      return Localised(
        swedish: "people.csv säger inte sedan när någon är på sin post (since)",
        english: "people.csv does not say since when anybody has held their post (since)")
    }
  ) { NewOnPost(of: $0)?.outcome }
}
