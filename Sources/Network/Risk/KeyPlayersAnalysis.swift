// Key players as a run tells them: the table, a finding about the largest set, a key figure.

import Findings
import Roster

extension Analysis {
  /// Which few people the contact between networks rests on together, and who together reach them.
  static let keyPlayers = Analysis("key_players") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks, structure.n.graph.order > 1 else { return outcome }
    let most = structure.thresholds.keyPlayers
    let players = NetworkKeyPlayers(of: structure, most: most)
    let ids = structure.roster.people.map(\.id)
    outcome.add(players, ids)
    let worst = players.rows.last { $0.measure == .distanceFragmentation }
    outcome.keyFigures.append(.keyPlayerLoss(worst?.loss, size: worst?.players.members.count ?? 0))
    if let worst, !worst.players.members.isEmpty {
      outcome.findings.append(
        .keyPlayers(
          worst, worst.players.members.map { ids[Int($0)] }, linked: structure.n.graph.size,
          structure.thresholds))
    }
    return outcome
  }
}

extension NetworkKeyPlayers.Row {
  /// The share of the closeness between networks that is lost with the set, 0–1; `nil` when there is none.
  package var loss: Double? {
    before < 1 ? (players.value - before) / (1 - before) : nil
  }
}

extension NetworkKeyPlayers.Row {
  /// `exhaustive`: every set of everybody who could matter; `among_candidates`: every set of those weighed;
  /// `greedy`: exchanges.
  package var method: String {
    players.method == .greedy ? "greedy" : isCut ? "among_candidates" : "exhaustive"
  }
}

extension Outcome {
  /// key_players.csv: a row for each member of each set; one without a person where no set matters.
  fileprivate mutating func add(_ players: NetworkKeyPlayers, _ ids: [String]) {
    let rows = players.rows.flatMap { row in
      (row.players.members.isEmpty ? [nil] : row.players.members.map { $0 }).map { (row, $0) }
    }
    let table = "key_players"
    add("measure", rows.map(\.0.measure.rawValue), to: table)
    add("size", rows.map(\.0.size), to: table)
    add("person", rows.map { $0.1.map { ids[Int($0)] } ?? "" }, to: table)
    add("value", rows.map(\.0.players.value), to: table)
    add("before", rows.map(\.0.before), to: table)
    add("lost_links", rows.map(\.0.lostLinks), to: table)
    add(
      Sheet.Column("equal_sets", .whole(rows.map { $0.0.isCut ? nil : $0.0.players.ties })),
      to: table)
    add("method", rows.map(\.0.method), to: table)
    add("candidates", rows.map(\.0.candidates), to: table)
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func keyPlayerLoss(_ share: Double?, size: Int) -> KeyFigure {
    KeyFigure(
      "key_player_loss", share.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: size == 1
          ? "av närheten mellan nätverken vilar på en person"
          : "av närheten mellan nätverken vilar på \(size) personer",
        english: size == 1
          ? "of the closeness between networks rests on one person"
          : "of the closeness between networks rests on \(size) people"),
      definition: Localised(
        swedish:
          "Hur mycket närheten mellan nätverken (summan av 1/avstånd) minskar om de personer "
          + "som betyder mest tillsammans lämnar sina uppdrag samtidigt.",
        english:
          "How much the closeness between networks (the sum of 1/distance) falls if the people "
          + "who matter most together leave at the same time."))
  }
}

extension Finding {
  fileprivate static func keyPlayers(
    _ row: NetworkKeyPlayers.Row, _ people: [String], linked: Int, _ thresholds: Thresholds
  ) -> Finding {
    let share = Double(row.lostLinks) / Double(max(1, linked))
    let isTried = row.method != "exhaustive"
    let one = people.count == 1
    func names(_ language: Language) -> Phrase {
      .list(people.map { "\(person: $0)" }, language)
    }
    return Finding(
      kind: "key_players",
      severity: share >= thresholds.soleLinkShareHigh
        ? .high : share >= thresholds.soleLinkShareMedium ? .medium : .low,
      // The set may change from run to run; the finding is about the whole.
      subjects: [.dataset],
      measures: [
        Measure("lost_link_share", share), Measure("lost_links", Double(row.lostLinks)),
        Measure("distance_fragmentation", row.players.value), Measure("before", row.before),
      ],
      basis: .searched(isProven: !isTried),
      fact: Localised(
        swedish: one
          ? """
          Kontakten mellan nätverken vilar mest på \(names(.swedish)): om uppdragen blir vakanta \
          bryts \(row.lostLinks) av \(linked) förbindelser.
          """
          : """
          \(isTried ? "Av de grupper som har prövats" : "Av alla grupper") om \(people.count) personer \
          vilar kontakten mellan nätverken mest på \(names(.swedish)): om deras uppdrag blir vakanta \
          samtidigt bryts \(row.lostLinks) av \(linked) förbindelser.
          """,
        english: one
          ? """
          The contact between networks rests most on \(names(.english)): should the assignments fall \
          vacant, \(row.lostLinks) of \(linked) links are broken.
          """
          : """
          Of \(isTried ? "the groups tried" : "all groups") of \(people.count) people, the contact \
          between networks rests most on \(names(.english)): should their assignments fall vacant at \
          the same time, \(row.lostLinks) of \(linked) links are broken.
          """),
      meaning: Localised(
        swedish: """
          De som var för sig betyder mest är inte alltid de som tillsammans betyder mest. Måttet visar \
          var bemanningen är tunn och säger inget om hur uppdragen sköts.
          """,
        english: """
          Those who matter most one by one are not always those who matter most together. The measure \
          shows where the staffing is thin and says nothing of how the assignments are carried out.
          """),
      action: Localised(
        swedish: """
          Undvik att uppdragen löper ut samtidigt, och ge först dessa förbindelser en ersättare eller en \
          andra plats.
          """,
        english: """
          Avoid that the assignments end at the same time, and give these links a deputy or a second \
          seat first.
          """))
  }
}
