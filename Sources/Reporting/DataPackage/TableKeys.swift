// What makes a row of a table one, and in which tables the ids of others are found.

import Findings

/// The keys of the tables of one report.
struct TableKeys: Sendable {
  /// A column that holds each of its ids once.
  struct Target: Hashable, Sendable {
    let table: Table
    let column: Column
  }

  private let there: Set<Target>

  /// - Complexity: O(columns).
  init(_ sheets: [Sheet]) {
    there = Set(
      sheets.compactMap { sheet in
        let key = sheet.primaryKey
        return key.count == 1 ? Target(table: sheet.table, column: key[0]) : nil
      })
  }

  /// The key that the ids of a column are found in; `nil` when it is that key itself, when a cell may hold several, and
  /// when the report lacks the table.
  func target(of column: Column, in table: Table) -> Target? {
    let target = Self.plain[table]?[column] ?? Self.key(of: column.reference)
    return target.flatMap {
      there.contains($0) && $0 != Target(table: table, column: column) ? $0 : nil
    }
  }

  /// The key that the ids of a column are found in when a cell may hold several.
  func ofSeveral(in column: Column) -> Target? {
    let target: Target? =
      switch column.reference {
      case .networks: Self.key(of: .network)
      case .organisations: Self.key(of: .organisation)
      case .collaborations: Self.key(of: .collaboration)
      case .person, .network, .organisation, .collaboration, nil: nil
      }
    return target.flatMap { there.contains($0) ? $0 : nil }
  }

  private static func key(of reference: Column.Reference?) -> Target? {
    switch reference {
    case .person: Target(table: .people, column: .person)
    case .network: Target(table: .networks, column: .network)
    case .organisation: Target(table: .organisations, column: .organisation)
    case .collaboration: Target(table: .collaborations, column: .collaboration)
    case .networks, .organisations, .collaborations, nil: nil
    }
  }

  /// Columns of words that are ids of another table.
  private static let plain: [Table: [Column: Target]] = [
    .decisionsOnFindings: [.id: Target(table: .decisions, column: .id)],
    .goals: [.goalParent: Target(table: .goals, column: .id)],
    .hangingInitiatives: [.initiative: Target(table: .portfolio, column: .initiative)],
    .homeFunctionCells: [.homeFunction: Target(table: .homeFunctions, column: .homeFunction)],
    .preparation: [.initiative: Target(table: .portfolio, column: .initiative)],
    .readinessAnswers: [.area: Target(table: .readiness, column: .area)],
    .readinessExisting: [.area: Target(table: .readiness, column: .area)],
    .startChecks: [.area: Target(table: .startGate, column: .area)],
  ]
}

extension Sheet {
  /// The columns that tell each row from every other; none where rows may be alike or a cell of them empty.
  var primaryKey: [Findings.Column] {
    let key = table.key
    return key.allSatisfy { self[$0] != nil } ? key : []
  }
}

extension Table {
  fileprivate var key: [Column] {
    switch self {
    case .people, .dependency, .brokerage, .newOnPost, .participationPeople: [.person]
    case .networks, .mandate, .newOnPostNetworks, .politics, .purposes, .representationNetworks,
      .rotationNetworks, .steeringGroups:
      [.network]
    case .organisations, .hosting, .legs, .ownPortfolioSums, .participation,
      .representationOrganisations, .rotation, .scatterOrganisations:
      [.organisation]
    case .collaborations, .agreements, .agreementsEnded, .costs, .drivers, .expectations, .ladder,
      .selftest:
      [.collaboration]
    case .portfolio, .preparation: [.initiative]
    case .decisions, .decisionsOnFindings, .goals: [.id]
    case .readiness, .startGate, .startingPoints: [.area]
    case .pairs, .scatter, .soleBridges: [.a, .b]
    case .neverAttended: [.person, .network]
    case .hangingInitiatives: [.initiative, .person]
    case .ladderSteps: [.collaboration, .organisation]
    case .resourceShares: [.collaboration, .organisation, .resourceUnit]
    case .climateChanges: [.collaboration, .aspect]
    case .selftestItems: [.collaboration, .question]
    case .readinessAnswers: [.area, .organisation]
    case .readinessExisting: [.area, .collaboration]
    case .readinessOrders: [.oneOrder, .otherOrder]
    case .homeFunctions: [.homeFunction]
    case .homeFunctionCells: [.homeFunction, .organisation]
    case .index: [.of, .class]
    case .mixing: [.of, .attribute]
    case .meetings, .rotationMeasures: [.of]
    case .meetingsChanges: [.of, .id]
    case .stability: [.of, .id, .missing]
    case .headlineIntervals: [.figure, .rows, .share]
    case .coverEffect, .participationMeasures, .planEffect: [.measure]
    case .mandateTotals, .pairTests, .turnoverRules: [.what]
    case .cover: [.action]
    case .fourFields: [.fieldOfFour]
    case .hostingMeasures: [.hostedGroup]
    case .process: [.processStep]
    case .route: [.stage]
    case .tests: [.question]
    default: []
    }
  }
}
