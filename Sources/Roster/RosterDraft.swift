// A roster that is being changed: things are added at the end and crossed out, and put in order at last.

/// A roster under change.
///
/// People and networks keep their places while changes are made, new ones come after all others, and what is
/// crossed out stays where it was. ``finished`` closes the gaps and sorts by id again.
package struct RosterDraft: Sendable {
  package private(set) var roster: Roster
  private var personIsGone: [Bool]
  private var networkIsGone: [Bool]

  package init(_ roster: Roster) {
    self.roster = roster
    personIsGone = roster.people.map { _ in false }
    networkIsGone = roster.networks.map { _ in false }
  }

  /// The places of the people who are left.
  package var people: [Int] { roster.people.indices.filter { !personIsGone[$0] } }
  package var networks: [Int] { roster.networks.indices.filter { !networkIsGone[$0] } }

  package func has(person: Int) -> Bool { !personIsGone[person] }
  package func has(network: Int) -> Bool { !networkIsGone[network] }

  /// Crosses out a person; her or his rows go as well.
  package mutating func leave(person: Int) {
    leave(people: [person])
  }

  /// Crosses out several people at once.
  package mutating func leave(people gone: Set<Int>) {
    for person in gone { personIsGone[person] = true }
    roster.memberships.removeAll { gone.contains(Int($0.person)) }
  }

  /// Ends what a person holds in a network on a day and later; whether there was anything.
  @discardableResult
  package mutating func leave(person: Int, network: Int, on day: Day) -> Bool {
    let count = roster.memberships.count
    roster.memberships.removeAll { row in
      row.person == Index(person) && row.network == Index(network)
        && row.to.map { day <= $0 } ?? true
    }
    return roster.memberships.count < count
  }

  package mutating func join(person: Int, network: Int, as role: Role, from day: Day) {
    var row = Membership(person: Index(person), network: Index(network))
    row.role = role
    row.from = day
    roster.memberships.append(row)
  }

  /// From the day on, `organisation` is represented in a network; whoever represented it there before no longer does.
  package mutating func represent(
    _ organisation: Index, in network: Int, by representative: Representation.Representative,
    from day: Day
  ) {
    roster.representations.removeAll { row in
      row.network == Index(network) && row.organisation == organisation
        && row.to.map { day <= $0 } ?? true
    }
    var row = Representation(
      network: Index(network), organisation: organisation, by: representative)
    row.from = day
    roster.representations.append(row)
  }

  /// Changes what is known of a person.
  package mutating func change(person: Int, _ change: (inout Person) -> Void) {
    change(&roster.people[person])
  }

  package mutating func add(_ person: Person) -> Int {
    roster.people.append(person)
    personIsGone.append(false)
    return roster.people.count - 1
  }

  package mutating func add(_ network: Network) -> Int {
    roster.networks.append(network)
    networkIsGone.append(false)
    return roster.networks.count - 1
  }

  /// Crosses out a network, with its rows, seats, links and places in initiatives; networks under it have
  /// no parent then.
  package mutating func end(network: Int) {
    networkIsGone[network] = true
    let gone = Index(network)
    for table in TableName.allCases {
      roster.move(table, to: Roster.Moves(network: { $0 == gone ? nil : $0 }))
    }
  }

  /// Makes one network of two: everything that was the first's is the other's.
  ///
  /// The seats that an organisation is expected to hold are the larger of the two numbers; what it puts into both is
  /// added up. Rows that say the same of both are said once.
  package mutating func merge(network: Int, into other: Int) {
    let (old, new) = (Index(network), Index(other))
    for seats in roster.expectedSeats where seats.network == old {
      let at = roster.expectedSeats.firstIndex {
        $0.network == new && $0.organisation == seats.organisation
      }
      if let at {
        roster.expectedSeats[at].seats = max(roster.expectedSeats[at].seats, seats.seats)
      } else {
        var seats = seats
        seats.network = new
        roster.expectedSeats.append(seats)
      }
    }
    roster.expectedSeats.removeAll { $0.network == old }
    if roster.networks[other].parent == old {
      roster.networks[other].parent = roster.networks[network].parent.flatMap {
        $0 == new ? nil : $0
      }
    }
    for table in TableName.allCases {
      roster.move(table, to: Roster.Moves(network: { $0 == old ? new : $0 }))
    }
    roster.networkLinks.removeAll { $0.a == $0.b }
    roster.effects.removeRepeated()
    roster.representations.removeRepeated()
    roster.sumResources(of: new)
    var represented: Set<Representation> = []
    roster.representations.removeAll { !represented.insert($0).inserted }
    for place in roster.initiatives.indices {
      var seen: Set<Index> = []
      roster.initiatives[place].networks.removeAll { !seen.insert($0).inserted }
    }
    end(network: network)
  }

  /// Moves what a person holds in one network to another; whether there was anything.
  @discardableResult
  package mutating func move(person: Int, from network: Int, to other: Int) -> Bool {
    var isFound = false
    for place in roster.memberships.indices
    where roster.memberships[place].person == Index(person)
      && roster.memberships[place].network == Index(network)
    {
      roster.memberships[place].network = Index(other)
      isFound = true
    }
    return isFound
  }

  /// The roster with everything in its order, and nothing crossed out left.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  package var finished: Roster {
    var done = roster
    let peopleOrder = people.sorted { roster.people[$0].id < roster.people[$1].id }
    let networkOrder = networks.sorted { roster.networks[$0].id < roster.networks[$1].id }
    let person = places(peopleOrder, roster.people.count)
    let network = places(networkOrder, roster.networks.count)
    done.people = peopleOrder.map { roster.people[$0] }
    done.networks = networkOrder.map { roster.networks[$0] }
    let moves = Roster.Moves(person: { person[Int($0)] }, network: { network[Int($0)] })
    for table in TableName.allCases { done.move(table, to: moves) }
    return done
  }

  /// The new place of each old one; `nil` for what is gone.
  private func places(_ order: [Int], _ count: Int) -> [Index?] {
    var places = [Index?](repeating: nil, count: count)
    for (new, old) in order.enumerated() { places[old] = Index(new) }
    return places
  }
}

extension Roster {
  /// Puts together what the same organisation gives of the same kind, for the same days, to a network that was two.
  ///
  /// - Complexity: O(rows).
  fileprivate mutating func sumResources(of network: Index) {
    func sum(_ one: Double?, _ other: Double?) -> Double? {
      one == nil && other == nil ? nil : (one ?? 0) + (other ?? 0)
    }
    var places: [Resource: Int] = [:]
    var kept: [Resource] = []
    for row in resources {
      var key = row
      (key.hours, key.kronor) = (nil, nil)
      guard row.about == .network(network), let place = places[key] else {
        if row.about == .network(network) { places[key] = kept.count }
        kept.append(row)
        continue
      }
      kept[place].hours = sum(kept[place].hours, row.hours)
      kept[place].kronor = sum(kept[place].kronor, row.kronor)
    }
    resources = kept
  }
}

extension Array where Element: Hashable {
  /// Leaves the first of rows that say the same.
  fileprivate mutating func removeRepeated() {
    var seen: Set<Element> = []
    removeAll { !seen.insert($0).inserted }
  }
}
