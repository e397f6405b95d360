// Drivers: why each party takes part, what it brings and wants, and whether the collaboration is for that.

package import Findings
package import Roster
import Text

/// The drivers and entry values that parties have stated, by the model that leads from driver over entry value to the
/// kind of collaboration.
///
/// knowledge → joint inventory of problems → exploratory; capacity → stronger core services → operational; influence on
/// structures → development of the community → strategic. A party *seeks* the orientations that it says it wants or,
/// where it says none, those that its drivers lead to; where its driver is not known, that of its entry value. The
/// collaboration *fits* a party when they have one in common. Drivers are *apart* when at least two parties state one
/// and none is shared by all who do: no fault, but something to talk about. A party is *silent* when it has stated
/// nothing where another party has.
///
/// - Input: drivers.csv; collaborations that run on the day, their parties on the day. Of each party the rows of its
///   latest day count, all of that day (a row without a day is older than one with); rows after the day do not. Rows of
///   those who are not parties are left out where the parties are told.
/// - Output: `statements` a row a collaboration, party and row that counts; `collaborations` a row a collaboration
///   where anybody has stated something, in the order of the roster. `fits` is `nil` without known orientation or
///   anything sought; `silent` is empty where parties are not told.
/// - Complexity: O(rows · log rows + parties).
/// - Source: model 4 of the seed study of Norrbotten; what is apart and what fits are this product's own rules.
package struct Drivers: Sendable {
  package struct Statement: Sendable {
    package let collaboration: Index
    package let driver: Driver
    /// Whether the entry value is the one that the model has for the driver; `nil` unless both are known.
    package let followsModel: Bool?
    package let fits: Bool?
  }

  package struct Summary: Sendable {
    package let collaboration: Index
    /// How many parties there are; those who have stated something where parties are not told.
    package let parties: Int
    package let stating: [Index]
    package let silent: [Index]
    /// Who states which driver, in the order of ``Roster/Driver/Kind``.
    package let holders: [[Index]]
    /// The drivers that all who state one share.
    package let shared: [Driver.Kind]
    package let areApart: Bool
    /// What all of them seek, and who finds nothing of what they seek in the collaboration.
    package let sought: [Orientation]
    package let unserved: [Index]
    /// How many seek something, where the orientation of the collaboration is known; `nil` where it is not.
    package let seeking: Int?
  }

  package let statements: [Statement]
  package let collaborations: [Summary]
  let roster: Roster
  let partiesUnknown: Roster.Reason?

  /// Measures `roster` as of `day`; `nil` when nobody has stated anything of a running collaboration.
  package init?(of roster: Roster, asOf day: Day) {
    struct Key: Hashable, Comparable {
      let collaboration: Index
      let organisation: Index

      static func < (left: Key, right: Key) -> Bool {
        (left.collaboration, left.organisation) < (right.collaboration, right.organisation)
      }
    }
    let parties = roster.parties(on: day)
    let partiesUnknown = roster.unknown(.collaborationMembers)
    var latest: [Key: [Driver]] = [:]
    for row in roster.drivers where row.date.map({ $0 <= day }) ?? true {
      let number = Int(row.collaboration)
      guard roster.collaborations[number].isActive(on: day), row.states,
        partiesUnknown != nil || parties[number].contains(row.organisation)
      else { continue }
      let key = Key(collaboration: row.collaboration, organisation: row.organisation)
      let held = latest[key]?.first?.date
      if latest[key] == nil || row.date == held {
        latest[key, default: []].append(row)
      } else if let date = row.date, held.map({ $0 < date }) ?? true {
        latest[key] = [row]
      }
    }
    guard !latest.isEmpty else { return nil }
    self.roster = roster
    self.partiesUnknown = partiesUnknown
    let sorted = latest.sorted { $0.key < $1.key }
    func legs(_ collaboration: Index) -> Set<Orientation> {
      Set(roster.collaborations[Int(collaboration)].orientation.meaning ?? [])
    }
    statements = sorted.flatMap { key, rows in
      rows.map { Statement($0, in: legs(key.collaboration)) }
    }
    let groups = Dictionary(grouping: sorted, by: \.key.collaboration)
    collaborations = groups.sorted { $0.key < $1.key }.map { collaboration, stated in
      Summary(
        collaboration, stated: stated.map { ($0.key.organisation, $0.value) },
        parties: partiesUnknown == nil ? parties[Int(collaboration)] : nil,
        legs: legs(collaboration))
    }
  }

  /// Parties of collaborations in which anybody has stated something, and those of them that have.
  package var parties: Int { collaborations.reduce(0) { $0 + $1.parties } }
  package var stating: Int { collaborations.reduce(0) { $0 + $1.stating.count } }
}

extension Driver {
  /// Whether the row says anything.
  fileprivate var states: Bool { !driver.isEmpty || !entryValue.isEmpty || !wanted.isEmpty }

  /// The orientations that the party seeks by this row.
  package var sought: Set<Orientation> {
    if let wanted = wanted.meaning, !wanted.isEmpty { return Set(wanted) }
    if let kind = driver.meaning { return [kind.orientation] }
    return entryValue.meaning.map { [$0.orientation] } ?? []
  }
}

extension Driver.Kind {
  /// The kind of collaboration that it leads to by the model.
  package var orientation: Orientation {
    switch self {
    case .knowledge: .exploratory
    case .capacity: .operational
    case .influence: .strategic
    }
  }

  /// The entry value that goes with it in the model.
  package var entryValue: Driver.EntryValue {
    switch self {
    case .knowledge: .inventory
    case .capacity: .coreServices
    case .influence: .development
    }
  }
}

extension Driver.EntryValue {
  /// The kind of collaboration that it leads to by the model.
  package var orientation: Orientation {
    switch self {
    case .inventory: .exploratory
    case .coreServices: .operational
    case .development: .strategic
    }
  }
}

extension Drivers.Statement {
  fileprivate init(_ row: Driver, in legs: Set<Orientation>) {
    collaboration = row.collaboration
    driver = row
    if let kind = row.driver.meaning, let value = row.entryValue.meaning {
      followsModel = kind.entryValue == value
    } else {
      followsModel = nil
    }
    let sought = row.sought
    fits = legs.isEmpty || sought.isEmpty ? nil : !legs.isDisjoint(with: sought)
  }
}

extension Drivers.Summary {
  /// - Parameters:
  ///   - stated: who has stated what, ascending.
  ///   - parties: `nil` where they are not told.
  fileprivate init(
    _ collaboration: Index, stated: [(organisation: Index, rows: [Driver])], parties: [Index]?,
    legs: Set<Orientation>
  ) {
    self.collaboration = collaboration
    let stating = stated.map(\.organisation)
    self.stating = stating
    silent = (parties ?? []).filter { !stating.contains($0) }
    self.parties = parties?.count ?? stating.count
    let kinds = stated.map { ($0.organisation, Set($0.rows.compactMap(\.driver.meaning))) }
    holders = Driver.Kind.allCases.map { kind in
      kinds.filter { $0.1.contains(kind) }.map(\.0)
    }
    let telling = kinds.filter { !$0.1.isEmpty }
    let shared = Driver.Kind.allCases.filter { kind in
      !telling.isEmpty && telling.allSatisfy { $0.1.contains(kind) }
    }
    self.shared = shared
    areApart = telling.count > 1 && shared.isEmpty
    let seek = stated.map { one in
      (one.organisation, one.rows.reduce(into: Set<Orientation>()) { $0.formUnion($1.sought) })
    }
    sought = Orientation.allCases.filter { leg in seek.contains { $0.1.contains(leg) } }
    unserved =
      legs.isEmpty
      ? [] : seek.filter { !$0.1.isEmpty && legs.isDisjoint(with: $0.1) }.map(\.0)
    seeking = legs.isEmpty ? nil : seek.count { !$0.1.isEmpty }
  }
}

// MARK: Tables

extension Drivers {
  /// `drivers`, a row a collaboration; `drivers_parties`, a row a statement.
  package var outcome: Outcome {
    var outcome = Outcome()
    outcome.keep(self)
    for column in columns { outcome.add(column, to: .drivers) }
    for column in partyColumns { outcome.add(column, to: .driversOfParties) }
    outcome.withholds(
      Localised(
        swedish: "vilka parter som inte har angett någon drivkraft",
        english: "which parties have stated no driver"), because: partiesUnknown)
    outcome.findings = findings
    outcome.keyFigures = [statedFigure]
    return outcome
  }

  func ids(_ organisations: [Index]) -> String {
    IDList.joined(organisations.map { roster.organisations[Int($0)].id })
  }

  private var columns: [Sheet.Column] {
    let all = collaborations
    func legs(_ number: Index) -> [Orientation] {
      roster.collaborations[Int(number)].orientation.meaning ?? []
    }
    func who(_ kind: Int) -> Sheet.Values { .text(all.map { ids($0.holders[kind]) }) }
    return [
      Sheet.Column(
        .collaboration, .text(all.map { roster.collaborations[Int($0.collaboration)].id })),
      Sheet.Column(.members, .whole(all.map(\.parties))).unless(partiesUnknown),
      Sheet.Column(.stating, .whole(all.map(\.stating.count))),
      Sheet.Column(.knowledge, who(0)), Sheet.Column(.capacity, who(1)),
      Sheet.Column(.influence, who(2)),
      Sheet.Column(.silent, .text(all.map { ids($0.silent) })).unless(partiesUnknown),
      Sheet.Column(.agreeOn, codes: all.map(\.shared)),
      Sheet.Column(.driversApart, .flag(all.map(\.areApart))).unless(
        roster.unknown(.driverKind)),
      Sheet.Column(.orientation, codes: all.map { legs($0.collaboration) }),
      Sheet.Column(.sought, codes: all.map(\.sought)),
      Sheet.Column(.unserved, .text(all.map { ids($0.unserved) })),
    ]
  }

  private var partyColumns: [Sheet.Column] {
    let all = statements
    func text(_ cell: (Driver) -> String) -> Sheet.Values { .text(all.map { cell($0.driver) }) }
    return [
      Sheet.Column(
        .collaboration, .text(all.map { roster.collaborations[Int($0.collaboration)].id })),
      Sheet.Column(.organisation, text { roster.organisations[Int($0.organisation)].id }),
      Sheet.Column(.driverKind, text { $0.driver.meaning?.rawValue ?? $0.driver.text }),
      Sheet.Column(.entryValue, text { $0.entryValue.meaning?.rawValue ?? $0.entryValue.text }),
      Sheet.Column(
        .wantedOrientation,
        text { row in
          row.wanted.meaning?.map(\.rawValue).joined(separator: " ") ?? row.wanted.text
        }),
      Sheet.Column(.date, text { $0.date.map { "\($0)" } ?? "" }),
      Sheet.Column(.followsModel, .flag(all.map(\.followsModel))),
      Sheet.Column(.fits, .flag(all.map(\.fits))),
    ]
  }
}

extension Analysis where Input == Review {
  static let drivers = Analysis(
    "drivers", title: Localised(swedish: "Drivkrafter", english: "Drivers"),
    parts: [.instruments], cost: .searched, needs: [.drivers],
    tables: [.drivers, .driversOfParties]
  ) { Drivers(of: $0.roster, asOf: $0.asOf).map(\.outcome) }
}
