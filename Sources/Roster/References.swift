// What each table refers to: the one place that renumbers it when people or networks go or move.

extension Roster {
  /// Where people and networks stand after a change; `nil` for one that is gone.
  struct Moves {
    var person: (Index) -> Index? = { $0 }
    var network: (Index) -> Index? = { $0 }
  }

  /// Gives every reference in the rows of `table` its new place. A row that is nothing without what is gone goes
  /// too; where a reference may be lacking, it is taken away.
  ///
  /// Every table is named here, so that a new one does not compile until it says what it refers to.
  ///
  /// - Complexity: O(rows).
  mutating func move(_ table: TableName, to moves: Moves) {
    switch table {
    case .organisations, .people, .collaborations, .collaborationMembers, .readiness, .areaEffects,
      .selfTest, .ladder, .keyFactors, .goals, .drivers, .functions, .start:
      // Organisations, collaborations, initiatives and goals keep their places.
      break
    case .networks:
      for at in networks.indices {
        networks[at].parent = networks[at].parent.flatMap(moves.network)
      }
    case .memberships:
      memberships = memberships.keeping {
        $0.person.move(moves.person) && $0.network.move(moves.network)
      }
      vacantSeats = vacantSeats.keeping { $0.network.move(moves.network) }
    case .networkLinks:
      networkLinks = networkLinks.keeping { $0.a.move(moves.network) && $0.b.move(moves.network) }
    case .seats:
      expectedSeats = expectedSeats.keeping { $0.network.move(moves.network) }
    case .initiatives:
      for at in initiatives.indices {
        initiatives[at].network = initiatives[at].network.flatMap(moves.network)
      }
    case .initiativeParties:
      break
    case .initiativeNetworks:
      for at in initiatives.indices {
        initiatives[at].networks = initiatives[at].networks.compactMap(moves.network)
      }
    case .decisions: decisions = decisions.keeping { $0.about.move(moves) }
    case .effects: effects = effects.keeping { $0.about.move(moves) }
    case .resources: resources = resources.keeping { $0.about.move(moves) }
    case .representation:
      representations = representations.keeping { row in
        guard row.network.move(moves.network) else { return false }
        guard case .person(var person) = row.by else { return true }
        guard person.move(moves.person) else { return false }
        row.by = .person(person)
        return true
      }
    }
  }

  /// The days in the rows of `table` on which something had happened when the lists were kept.
  ///
  /// Last days are none: terms and agreements are written with them beforehand, and that one has passed since
  /// says nothing of the lists. Nor is the start of an agreement, which may lie far from the day on which
  /// anybody looked.
  ///
  /// - Complexity: O(rows).
  func seenDays(_ table: TableName) -> [Day?] {
    switch table {
    case .people: people.map(\.since)
    case .memberships: memberships.map(\.from) + vacantSeats.map(\.from)
    case .selfTest: selfTests.map(\.date)
    case .initiatives: initiatives.map(\.since)
    case .readiness: readiness.map(\.asked)
    case .keyFactors: keyFactors.map(\.date)
    case .decisions: decisions.map(\.date)
    case .effects: effects.filter { $0.measured != nil }.map(\.date)
    case .representation: representations.map(\.from)
    case .drivers: drivers.map(\.date)
    case .functions: homeFunctions.map(\.vacantSince)
    case .organisations, .networks, .networkLinks, .seats, .collaborations, .collaborationMembers,
      .areaEffects, .ladder, .initiativeParties, .initiativeNetworks, .goals, .resources, .start:
      []
    }
  }

  /// The texts of each row of `table` that a report may print: the name of the thing first, empty where the row
  /// has none, and then the others.
  ///
  /// - Complexity: O(rows).
  package func printedTexts(_ table: TableName) -> [(name: String, words: [String])] {
    switch table {
    case .organisations: organisations.map { ($0.name, [$0.kind, $0.county]) }
    case .people: people.map { ($0.function, [$0.level.word]) }
    case .networks:
      networks.map {
        (
          $0.name,
          [
            $0.field, $0.level.word, $0.kind, $0.form, $0.orientation.text, $0.hostText, $0.mandate,
          ]
        )
      }
    case .memberships: otherRoles.sorted().map { ("", [$0]) }
    case .collaborations:
      collaborations.map {
        (
          $0.name,
          [
            $0.area, $0.form, $0.orientation.text, $0.agreement, $0.costKey.text, $0.expected,
            $0.outcome, $0.ending,
          ]
        )
      }
    case .readiness: readiness.map { ("", [$0.area, $0.condition, $0.note]) }
    case .areaEffects: areaEffects.map { ("", [$0.area, $0.meaning, $0.condition]) }
    case .initiatives: initiatives.map { ($0.name, [$0.area, $0.mandate, $0.goal]) }
    case .keyFactors: keyFactors.map { ("", [$0.factor, $0.rater]) }
    case .goals: goals.map { ($0.name, [$0.scope.text]) }
    case .decisions:
      decisions.map {
        (
          $0.name,
          [
            $0.about.text, $0.body, $0.level.word, $0.responsible, $0.next, $0.reference,
          ]
        )
      }
    case .effects:
      effects.map {
        ("", [$0.about.text, $0.dimension.text, $0.unit, $0.source, $0.context])
      }
    case .drivers: drivers.map { ("", [$0.driver.text, $0.entryValue.text, $0.wanted.text]) }
    case .resources: resources.map { ("", [$0.about.text, $0.kind.text]) }
    case .functions: homeFunctions.map { ("", [$0.function]) }
    case .start: startChecks.map { ("", [$0.area, $0.check.text, $0.responsible]) }
    case .networkLinks, .seats, .collaborationMembers, .selfTest, .ladder, .initiativeParties,
      .initiativeNetworks, .representation:
      []
    }
  }
}

extension TableName {
  /// Whether a row of the table is a person, a seat or somebody's answers.
  package var isPersonal: Bool {
    switch self {
    case .people, .memberships, .selfTest, .representation: true
    case .organisations, .networks, .networkLinks, .seats, .collaborations, .collaborationMembers,
      .readiness, .areaEffects, .ladder, .initiatives, .initiativeParties, .initiativeNetworks,
      .keyFactors, .goals, .decisions, .effects, .drivers, .resources, .functions, .start:
      false
    }
  }
}

extension Matter {
  /// Takes its new place; false when there is none, since what it was is gone.
  fileprivate mutating func move(_ moves: Roster.Moves) -> Bool {
    guard case .network(var network) = self else { return true }
    guard network.move(moves.network) else { return false }
    self = .network(network)
    return true
  }

  /// The text of a cell that names nothing with a name of its own; empty for the others.
  fileprivate var text: String {
    switch self {
    case .area(let text), .other(let text): text
    case .network, .collaboration, .initiative, .goal, .finding: ""
    }
  }
}

extension Index {
  /// Takes its new place; false when there is none, since what stood there is gone.
  fileprivate mutating func move(_ move: (Index) -> Index?) -> Bool {
    guard let place = move(self) else { return false }
    self = place
    return true
  }
}

extension Array {
  /// The rows of which `move` says that they stay, as it leaves them.
  fileprivate func keeping(_ move: (inout Element) -> Bool) -> [Element] {
    compactMap { row in
      var row = row
      return move(&row) ? row : nil
    }
  }
}
