// The tables of each organisation's own portfolio: a row an item, and a row an organisation with its sums.

package import Findings
import Roster
package import Text

extension OwnPortfolio {
  /// `own_portfolios`, a row an item; `own_portfolio_sums`, a row an organisation.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in itemColumns { outcome.add(column, to: .ownPortfolios) }
    for column in sumColumns { outcome.add(column, to: .ownPortfolioSums) }
    return outcome
  }

  private var itemColumns: [Sheet.Column] {
    func text(_ cell: (Item) -> String) -> Sheet.Values { .text(items.map(cell)) }
    let seats = roster.unknown(.memberships, .personOrganisation)
    return [
      Sheet.Column(.organisation, text { roster.organisations[Int($0.organisation)].id }),
      Sheet.Column(.kindOfItem, codes: items.map(\.kind)),
      Sheet.Column(.item, text(\.id)),
      Sheet.Column(.name, text(\.name)),
      Sheet.Column(.role, codes: items.map(\.role)),
      Sheet.Column(.seats, .whole(items.map(\.seats))).unless(seats),
      Sheet.Column(.costShare, .real(items.map(\.share))),
      Sheet.Column(.orientation, codes: items.map(\.orientation)),
      Sheet.Column(.driverKind, codes: items.map(\.drivers)),
      Sheet.Column(.ladderNow, text(\.steps)),
      Sheet.Column(.hoursPerYear, .real(items.map(\.hours))).unless(seats),
      Sheet.Column(.state, text(\.state)),
      Sheet.Column(.until, text(\.until)),
    ]
  }

  private var sumColumns: [Sheet.Column] {
    let own = Dictionary(grouping: items, by: \.organisation)
    let all = organisations.map { own[$0] ?? [] }
    func count(_ kind: Kind) -> Sheet.Values {
      .whole(all.map { items in items.count { $0.kind == kind } })
    }
    let networks = all.map { items in items.filter { $0.kind == .network } }
    let others = all.map { items in items.filter { $0.kind != .network } }
    let legs = all.map { items in Set(items.flatMap(\.orientation)).count }
    let members = roster.unknown(.collaborationMembers)
    let initiatives = roster.unknown(.initiativeOwner, .initiativeParties)
    let seats = roster.unknown(.memberships, .personOrganisation)
    return [
      Sheet.Column(
        .organisation, .text(organisations.map { roster.organisations[Int($0)].id })),
      Sheet.Column(.collaborations, count(.collaboration)).unless(members),
      Sheet.Column(.legs, .whole(legs.map { $0 == 0 ? nil : $0 })).unless(members),
      Sheet.Column(.stageInitiatives, count(.initiative))
        .unless(roster.unknown(.initiativeParties)),
      Sheet.Column(
        .owned, .whole(all.map { items in items.count { $0.role == .owner } })
      ).unless(roster.unknown(.initiativeOwner)),
      // A decision is an organisation's by what it is about, or by who is to carry it out.
      Sheet.Column(.openDecisions, count(.decision)).unless(
        roster.unknown(.decisions) ?? initiatives ?? (roster.networks.isEmpty ? nil : seats)),
      Sheet.Column(.goals, count(.goal)).unless(
        roster.unknown(.goals, .initiativeGoal) ?? initiatives),
      Sheet.Column(.networks, .whole(networks.map { $0.count { $0.seats != 0 } })).unless(seats),
      Sheet.Column(.seats, .whole(networks.map { $0.reduce(0) { $0 + ($1.seats ?? 0) } }))
        .unless(seats),
      Sheet.Column(.networkHours, .real(networks.map(\.knownHours))).unless(
        seats ?? roster.unknown(.meetingsPerYear, .hoursPerMeeting)),
      Sheet.Column(
        .networksWithoutHours, .whole(networks.map { $0.count { $0.hours == nil } })
      ).unless(seats),
      Sheet.Column(.resourceHours, .real(others.map(\.knownHours))),
    ]
  }
}

extension OwnPortfolio.Item {
  /// "2 → 3"; a step that is not told is a dash, and nothing stands where neither is.
  fileprivate var steps: String {
    guard let step, step.current != nil || step.wanted != nil else { return "" }
    return [step.current, step.wanted].map { $0.map { "\($0)" } ?? "–" }.joined(separator: " → ")
  }
}

extension [OwnPortfolio.Item] {
  /// The hours that are known; `nil` when there are items and none tells.
  fileprivate var knownHours: Double? {
    let told = compactMap(\.hours)
    return told.isEmpty ? nil : told.reduce(0, +)
  }
}

extension Analysis where Input == Review {
  static let ownPortfolios = Analysis(
    "own-portfolios",
    title: Localised(swedish: "Egna portföljer", english: "Own portfolios"),
    parts: [.instruments], cost: .searched, needs: [],
    tables: [.ownPortfolios, .ownPortfolioSums], tells: false,
    lacks: { review in
      guard review.roster.collaborations.isEmpty, review.roster.initiatives.isEmpty else {
        return nil
      }
      return Localised(
        swedish: "listorna har varken samarbeten eller initiativ",
        english: "the lists have neither collaborations nor initiatives")
    }
  ) { OwnPortfolio(of: $0)?.outcome }
}

// MARK: Wording

extension OwnPortfolio {
  /// Words for the words of the table.
  package static let words: [String: Localised<String>] = {
    var words: [String: Localised<String>] = [
      "collaboration": Localised(swedish: "samarbete", english: "collaboration"),
      "initiative": Localised(swedish: "initiativ", english: "initiative"),
      "decision": Localised(swedish: "beslut", english: "decision"),
      "goal": Localised(swedish: "mål", english: "goal"),
      "network": Localised(swedish: "nätverk", english: "network"),
      "host": Localised(swedish: "värd", english: "host"),
      "party": Localised(swedish: "part", english: "party"),
      "owner": Localised(swedish: "ägare", english: "owner"),
      "responsible": Localised(swedish: "ansvarig", english: "responsible"),
      "represented": Localised(swedish: "representeras", english: "represented"),
      "planned": Localised(swedish: "planerat", english: "planned"),
      "running": Localised(swedish: "pågår", english: "ongoing"),
      "ending": Localised(swedish: "avslutas", english: "being ended"),
      "ended": Localised(swedish: "avslutat", english: "ended"),
      "open": Localised(swedish: "öppet", english: "open"),
      "overdue": Localised(swedish: "försenat", english: "overdue"),
    ]
    for stage in Initiative.Stage.allCases {
      words[stage.rawValue] = PortfolioTexts.stage(stage)
    }
    for leg in Orientation.allCases { words[leg.rawValue] = leg.word }
    for kind in Driver.Kind.allCases { words[kind.rawValue] = DriversTexts.driver(kind) }
    return words
  }()
}
