// Turnover as a run tells it: losses with intervals, how the draws settle, a finding and a key figure.

import Findings
import Roster

extension Analysis {
  /// What is likely to be lost within the horizon.
  static let turnover = Analysis("turnover") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks, structure.b.size > 0 else { return outcome }
    let turnover = Turnover(of: structure, rules: TurnoverRules(structure))
    outcome.add(turnover, structure)
    let links = turnover.losses.first { $0.organisation == nil && $0.measure == .links }
    outcome.keyFigures.append(
      .expectedLinkLoss(
        links.map { $0.expected / Double($0.total) }, months: turnover.rules.horizon))
    if let links { outcome.findings.append(.turnover(links, turnover)) }
    return outcome
  }
}

extension Outcome {
  fileprivate mutating func add(_ turnover: Turnover, _ structure: Structure) {
    let rows = turnover.losses
    let organisations = structure.roster.organisations
    let seated = organisations.indices.map { organisation in
      structure.roster.people.indices.count {
        structure.roster.people[$0].organisation == Int32(organisation)
          && structure.b.graph.degree(of: $0) > 0
      }
    }
    let everybody = structure.b.degrees(.left).count { $0 > 0 }
    var table = "turnover"
    // Without an id the row is about the whole.
    add(
      "organisation", rows.map { $0.organisation.map { organisations[Int($0)].id } ?? "" },
      to: table)
    add("measure", rows.map(\.measure.rawValue), to: table)
    let isHomeKnown = structure.roster.tells(.personOrganisation)
    add(
      Sheet.Column(
        "people",
        .whole(
          rows.map { $0.organisation.map { isHomeKnown ? seated[Int($0)] : nil } ?? everybody })),
      to: table)
    add("total", rows.map(\.total), to: table)
    add("expected", rows.map(\.expected), to: table)
    add("mean", rows.map(\.mean), to: table)
    add("mc_error", rows.map(\.error), to: table)
    add("low", rows.map(\.low), to: table)
    add("high", rows.map(\.high), to: table)
    table = "turnover_steps"
    add("draws", turnover.steps.map(\.draws), to: table)
    add("measure", turnover.steps.map(\.measure.rawValue), to: table)
    add("mean", turnover.steps.map(\.mean), to: table)
    add("mc_error", turnover.steps.map(\.error), to: table)
    let rules = turnover.rules
    let facts: [(String, Double?)] = [
      ("horizon_months", Double(rules.horizon)), ("first_year", rules.firstYear),
      ("second_to_fourth_year", rules.secondToFourthYear),
      ("fifth_to_eighth_year", rules.fifthToEighthYear), ("later", rules.later),
      ("unknown", rules.unknown),
      (
        "ending",
        structure.roster.tells(.membershipTo)
          ? Double(turnover.chances.isEnding.count { $0 }) : nil
      ),
      ("expected_leavers", turnover.chances.values.reduce(0, +)),
      ("draws", Double(turnover.draws)),
    ]
    table = "turnover_rules"
    add("what", facts.map(\.0), to: table)
    add("value", facts.map(\.1), to: table)
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func expectedLinkLoss(_ share: Double?, months: Int) -> KeyFigure {
    KeyFigure(
      "expected_link_loss", share.map(Value.share) ?? .none, unless: nil,
      label: Localised(
        swedish: "av förbindelserna mellan nätverk väntas brytas inom \(months) månader",
        english: "of the links between networks are expected to break within \(months) months"),
      definition: Localised(
        swedish:
          "Den förväntade andelen nätverkspar som mister alla sina gemensamma personer, om var och "
          + "en lämnar enligt sina slutdatum och annars med en antagen chans efter tid på posten, "
          + "och ingen efterträder.",
        english:
          "The expected share of the linked pairs that lose all the people they share, if everybody "
          + "leaves by their end dates, or else with an assumed chance by time on post, and nobody "
          + "succeeds them."))
  }
}

extension Finding {
  fileprivate static func turnover(_ links: Turnover.Loss, _ turnover: Turnover) -> Finding {
    let months = turnover.rules.horizon
    let ending = turnover.chances.isEnding.count { $0 }
    let share = Double(links.high) / Double(links.total)
    return Finding(
      kind: "turnover", severity: share >= 0.5 ? .high : share >= 0.25 ? .medium : .low,
      subjects: [.dataset],
      measures: [
        Measure("high", Double(links.high)), Measure("low", Double(links.low)),
        Measure("expected", links.expected), Measure("total", Double(links.total)),
        Measure("mc_error", links.error),
      ],
      basis: .simulated(draws: turnover.draws, error: links.error),
      fact: Localised(
        swedish: """
          Inom \(months) månader väntas \(links.expected.shown(.swedish, decimals: 1)) av \
          \(links.total) förbindelser mellan nätverk brytas om ingen efterträder den som lämnar; \
          med nio chanser av tio blir det \(links.low)–\(links.high).
          """,
        english: """
          Within \(months) months, \(links.expected.shown(.english, decimals: 1)) of \
          \(links.total) links between networks are expected to break if nobody succeeds those who \
          leave; nine chances in ten it is \(links.low)–\(links.high).
          """),
      meaning: Localised(
        swedish: """
          Räkningen bygger på slutdatum (\(ending.of("person", "personer")) vars alla platser löper ut) \
          och på antagna chanser efter tid på posten. Den visar vad strukturen tål, inte vem som \
          slutar.
          """,
        english: """
          The count rests on end dates (\(ending.of("person", "people")) whose every seat ends) and on \
          assumed chances by time on post. It shows what the structure can bear, not who will leave.
          """),
      action: Localised(
        swedish: """
          Planera överlämning för de platser som löper ut, och ge de förbindelser som hänger på en \
          person en andra.
          """,
        english: """
          Plan the handover of the seats that end, and give the links that hang on one person a \
          second.
          """))
  }
}
