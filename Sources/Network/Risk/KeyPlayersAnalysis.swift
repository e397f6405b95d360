// Key players as a run tells them: the table, and for links and for distances each a finding and a key figure.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// Which few people the contact between networks rests on together, and who together reach them.
  static let keyPlayers = Analysis(
    "key_players",
    title: Localised(swedish: "Personer som tillsammans betyder mest", english: "Key players"),
    parts: [.dependency], cost: .drawn,
    needs: [.networks], tables: [.keyPlayers]
  ) { structure in
    var outcome = Outcome()
    guard structure.linkedNetworks.graph.order > 1 else { return outcome }
    let players = NetworkKeyPlayers(of: structure, most: structure.thresholds.keyPlayers)
    let ids = structure.roster.people.map(\.id)
    outcome.add(players, ids)
    func last(_ measure: NetworkKeyPlayers.Measure) -> NetworkKeyPlayers.Row? {
      players.rows.last { $0.measure == measure }
    }
    let links = last(.links)
    let distances = last(.distanceFragmentation)
    outcome.keyFigures = [.keyPlayerLinks(links), .keyPlayerLoss(distances)]
    if let links, !links.members.isEmpty {
      outcome.findings.append(
        .keyPlayers(links, links.members.map { ids[Int($0)] }, structure.thresholds))
    }
    if let distances, !distances.members.isEmpty {
      outcome.findings.append(
        .keyPlayerDistance(distances, distances.members.map { ids[Int($0)] }))
    }
    return outcome
  }
}

extension NetworkKeyPlayers.Row {
  /// The share of what there was before that is lost with the set, 0–1; `nil` when there was nothing.
  ///
  /// Of links their number, of distances the nearness 1 − DF.
  package var loss: Double? { share(value) }

  /// The share that no set can pass; `nil` when no bound is known.
  package var lossBound: Double? { bound.flatMap(share) }

  private func share(_ value: Double) -> Double? {
    switch measure {
    case .links: before > 0 ? (before - value) / before : nil
    case .fragmentation, .distanceFragmentation:
      before < 1 ? (value - before) / (1 - before) : nil
    case .reach: value
    }
  }

  /// `exact`: every set that could be better is ruled out; `bounded`: the best found, and a bound; `tried`: the
  /// best found.
  package var method: String { isProven ? "exact" : bound == nil ? "tried" : "bounded" }

  /// What the finding about the set rests on; `most` is the bound in the words of the finding.
  fileprivate func search(_ most: (Language) -> String) -> Search {
    if isProven { return .proven(rules: false) }
    guard bound != nil else { return .tried(rules: false) }
    return .bounded(
      most: Localised(swedish: most(.swedish), english: most(.english)), rules: false)
  }
}

extension Outcome {
  /// key_players.csv: a row for each member of each set; one without a person where no set matters.
  fileprivate mutating func add(_ players: NetworkKeyPlayers, _ ids: [String]) {
    let rows = players.rows.flatMap { row in
      (row.members.isEmpty ? [nil] : row.members.map { $0 }).map { (row, $0) }
    }
    let table = Table.keyPlayers
    add(.measure, codes: rows.map(\.0.measure), to: table)
    add(.size, rows.map(\.0.size), to: table)
    add(.person, rows.map { $0.1.map { ids[Int($0)] } ?? "" }, to: table)
    add(.value, rows.map(\.0.value), to: table)
    add(.before, rows.map(\.0.before), to: table)
    add(.lostLinks, rows.map(\.0.lostLinks), to: table)
    add(
      Sheet.Column(.equalSets, .whole(rows.map { $0.0.hasAllTies ? $0.0.ties : nil })),
      to: table)
    add(.method, rows.map(\.0.method), to: table)
    add(.candidates, rows.map(\.0.candidates), to: table)
    add(.bound, rows.map(\.0.bound), to: table)
    add(.equalSetsLeast, rows.map(\.0.ties), to: table)
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func keyPlayerLinks(_ row: NetworkKeyPlayers.Row?) -> KeyFigure {
    let count = row?.members.count ?? 0
    return KeyFigure(
      .keyPlayerLinks, row?.loss.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "andel kontakter mellan nätverk som bryts utan \(people(count, .swedish))",
        english: "share of links between networks that break without \(people(count, .english))"),
      definition: Localised(
        swedish:
          "Andelen kontakter mellan nätverk som bryts om de personer som står för flest lämnar sina platser "
          + "samtidigt."
          + certainty(row, .swedish),
        english:
          "The share of the links between networks that break if the people who account for most of them "
          + "leave their seats at the same time."
          + certainty(row, .english)))
  }

  fileprivate static func keyPlayerLoss(_ row: NetworkKeyPlayers.Row?) -> KeyFigure {
    let count = row?.members.count ?? 0
    return KeyFigure(
      .keyPlayerLoss, row?.loss.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "effektivitetsförlust mellan nätverken utan \(people(count, .swedish))",
        english: "loss of efficiency between networks without \(people(count, .english))"),
      definition: Localised(
        swedish:
          "Hur mycket medelvärdet av 1/avstånd mellan nätverken minskar om de personer som minskar det mest "
          + "lämnar sina platser samtidigt."
          + certainty(row, .swedish),
        english:
          "How much the mean of 1/distance between the networks falls if the people whose leaving lowers it "
          + "most leave their seats at the same time."
          + certainty(row, .english)))
  }

  private static func people(_ count: Int, _ language: Language) -> String {
    switch language {
    case .swedish: count == 1 ? "en person" : "\(count.inWords(.swedish)) personer"
    case .english: count == 1 ? "one person" : "\(count.inWords(.english)) people"
    }
  }

  private static func certainty(_ row: NetworkKeyPlayers.Row?, _ language: Language) -> String {
    guard let row, !row.members.isEmpty else { return "" }
    if row.isProven {
      return Localised(
        swedish: " Bevisat störst.", english: " Proven to be the largest possible.")[language]
    }
    guard let most = row.lossBound else {
      return Localised(
        swedish: " Det största av dem som har prövats; ett större kan finnas.",
        english: " The largest of those tried; there may be a larger one.")[language]
    }
    let shown = most.percent(language, decimals: 1)
    return Localised(
      swedish: " Det största av dem som har prövats; det kan vara högst \(shown).",
      english: " The largest of those tried; it cannot exceed \(shown).")[language]
  }
}

extension Finding {
  fileprivate static func keyPlayers(
    _ row: NetworkKeyPlayers.Row, _ people: [String], _ thresholds: Thresholds
  ) -> Finding {
    let (lost, linked) = (row.lostLinks, Int(row.before))
    let share = row.loss ?? 0
    return Finding(
      kind: "key_players",
      severity: share >= thresholds.soleLinkShareHigh
        ? .high : share >= thresholds.soleLinkShareMedium ? .medium : .low,
      // The set may change from run to run; the finding is about the whole.
      subjects: [.dataset],
      measures: [
        Measure("lost_link_share", share), Measure("lost_links", Double(lost)),
        Measure("most_lost_links", row.before - (row.bound ?? 0)),
      ],
      basis: .searched(
        row.search { language in
          let most = (linked - Int(row.bound ?? 0)).shown(language)
          return Localised(
            swedish: "\(most) brutna kontakter", english: "\(most) broken links")[language]
        }),
      fact: Localised(
        swedish: """
          Flest kontakter mellan nätverk, \(lost) av \(linked), bryts om \(posts(people, .swedish)).\
          \(among(row, people.count, .swedish))\(equals(row, .swedish))
          """,
        english: """
          The most links between networks, \(lost) of \(linked), break if \(posts(people, .english)).\
          \(among(row, people.count, .english))\(equals(row, .english))
          """),
      meaning: String.together,
      action: Localised(
        swedish: """
          Kansliet ber organisationerna att undvika att dessa platser löper ut samtidigt, och att utse \
          ersättare för dem.
          """,
        english: """
          The office asks the organisations not to let these seats end at the same time, and to name \
          deputies for them.
          """))
  }

  fileprivate static func keyPlayerDistance(
    _ row: NetworkKeyPlayers.Row, _ people: [String]
  ) -> Finding {
    let share = row.loss ?? 0
    return Finding(
      kind: "key_player_distance", severity: .information, subjects: [.dataset],
      measures: [
        Measure("closeness_loss", share), Measure("distance_fragmentation", row.value),
        Measure("before", row.before), Measure("lost_links", Double(row.lostLinks)),
      ],
      basis: .searched(
        row.search { language in
          (row.lossBound ?? 1).percent(language, decimals: 1)
        }),
      fact: Localised(
        swedish: """
          Avstånden mellan nätverken ökar mest om \(posts(people, .swedish)). Effektivitetsförlusten är då \
          \(share.percent(.swedish)).\(among(row, people.count, .swedish))\(equals(row, .swedish))
          """,
        english: """
          Distances between networks grow most if \(posts(people, .english)). The loss of efficiency is then \
          \(share.percent(.english)).\(among(row, people.count, .english))\(equals(row, .english))
          """),
      meaning: String.together,
      action: Localised(
        swedish: "Kansliet ber organisationerna att undvika att dessa platser löper ut samtidigt.",
        english: "The office asks the organisations not to let these seats end at the same time."))
  }

  private static func among(
    _ row: NetworkKeyPlayers.Row, _ count: Int, _ language: Language
  ) -> String {
    if row.isProven { return "" }
    return count == 1
      ? Localised(
        swedish: " Det gäller bland dem som har prövats.", english: " This is among those tried.")[
          language]
      : Localised(
        swedish: " Det gäller bland de prövade grupperna om \(count.inWords(.swedish)) personer.",
        english: " This is among the groups of \(count.inWords(.english)) people tried.")[language]
  }

  private static func posts(_ people: [String], _ language: Language) -> Phrase {
    let names = Phrase.list(people.map { "\(person: $0)" }, language)
    return switch (language, people.count) {
    case (.swedish, 1): "platserna för \(names) blir vakanta"
    case (.swedish, _): "platserna för \(names) blir vakanta samtidigt"
    case (.english, 1): "the seats of \(names) fall vacant"
    case (.english, _): "the seats of \(names) fall vacant together"
    }
  }

  private static func equals(_ row: NetworkKeyPlayers.Row, _ language: Language) -> String {
    let others = row.ties - 1
    guard others > 0 else { return "" }
    let isOne = row.members.count == 1
    let least = row.hasAllTies ? "" : Localised(swedish: "minst ", english: "at least ")[language]
    let opening = " " + (least + others.inWords(language)).capitalised + " "
    return switch language {
    case .swedish:
      opening
        + (isOne
          ? others == 1 ? "annan person ger lika mycket." : "andra personer ger lika mycket."
          : others == 1 ? "annan grupp ger lika mycket." : "andra grupper ger lika mycket.")
    case .english:
      opening
        + (isOne
          ? others == 1 ? "other person has the same effect." : "other people have the same effect."
          : others == 1 ? "other group has the same effect." : "other groups have the same effect.")
    }
  }
}

extension String {
  fileprivate static let together: Localised<Phrase> = Localised(
    swedish: """
      De som var för sig betyder mest är inte alltid de som tillsammans betyder mest. Måttet gäller \
      bemanningen och säger inget om hur uppdragen sköts.
      """,
    english: """
      Those who matter most one by one are not always those who matter most together. The measure is \
      of the staffing and says nothing about how anybody does their work.
      """)
}
