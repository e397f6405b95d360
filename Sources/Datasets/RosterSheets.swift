// A roster written back as the tables it is read from.

package import Findings
package import Roster
import Text

/// The tables of `roster` in the form that the loader reads: references as ids, days as `YYYY-MM-DD`.
///
/// - Input: any roster whose indices lie inside its arrays.
/// - Output: one sheet for each table that the roster holds or has rows of, in the order of
///   ``Roster/TableName``; headings in English, levels, roles and stances in Swedish as rosters have
///   them. A vacant seat is a row "Vakant" in people and its row in memberships, after all others.
/// - Complexity: O(rows).
package func sheets(of roster: Roster) -> [Sheet] {
  TableName.allCases.map { RosterWriter(roster: roster).sheet($0) }
    .filter { sheet in
      sheet.rowCount > 0 || roster.tables.contains { $0.rawValue == sheet.name }
    }
}

extension Table {
  /// A table that rosters are kept in, by the name of its file.
  init(roster table: TableName) { self.init(table.rawValue, table.rawValue, table.rawValue) }
}

struct RosterWriter {
  let roster: Roster

  func sheet(_ table: TableName) -> Sheet {
    Sheet(Table(roster: table), columns(of: table))
  }

  private func columns(of table: TableName) -> [Sheet.Column] {
    switch table {
    case .organisations: organisations
    case .people: people
    case .networks: networks
    case .memberships: memberships
    case .networkLinks: networkLinks
    case .seats: seats
    case .collaborations: collaborations
    case .collaborationMembers: collaborationMembers
    case .readiness: readiness
    case .areaEffects: areaEffects
    case .selfTest: selfTest
    case .ladder: ladder
    case .initiatives: initiatives
    case .initiativeParties:
      pairs(.organisation) { $0.parties.map { roster.organisations[Int($0)].id } }
    case .initiativeNetworks:
      pairs(.network) { $0.networks.map { roster.networks[Int($0)].id } }
    case .keyFactors: keyFactors
    case .goals: goals
    case .decisions: decisions
    case .effects: effects
    case .representation: representations
    case .drivers: drivers
    case .resources: resources
    case .functions: homeFunctions
    case .start: startChecks
    }
  }

  func organisation(_ index: Index?) -> String {
    index.map { roster.organisations[Int($0)].id } ?? ""
  }

  func network(_ index: Index?) -> String {
    index.map { roster.networks[Int($0)].id } ?? ""
  }

  func collaboration(_ index: Index) -> String {
    roster.collaborations[Int(index)].id
  }
}

// MARK: Who is where

extension RosterWriter {
  private var organisations: [Sheet.Column] {
    let rows = roster.organisations
    return [
      text(.id, rows, \.id), text(.name, rows, \.name), text(.kind, rows, \.kind),
      whole(.population, rows, \.population), text(.county, rows, \.county),
    ]
  }

  private var people: [Sheet.Column] {
    let rows = roster.people
    let vacant = roster.vacantSeats
    return [
      .init(.id, .text(rows.map(\.id) + vacantIDs)),
      .init(.name, .text(rows.map(\.name) + vacant.map { _ in "Vakant" })),
      .init(
        .organisation,
        .text(
          rows.map { organisation($0.organisation) } + vacant.map { organisation($0.organisation) })
      ),
      .init(.function, .text(rows.map(\.function) + vacant.map(\.function))),
      .init(.level, .text(rows.map { $0.level.words.swedish } + vacant.map { _ in "" })),
      .init(.since, .text(rows.map { day($0.since) } + vacant.map { _ in "" })),
    ]
      + (rows.contains { $0.side != nil }
        ? [.init(.side, .text(rows.map { $0.side?.rawValue ?? "" } + vacant.map { _ in "" }))] : [])
  }

  /// Ids for the rows of vacant seats: `vakant-1` …, with an apostrophe more for as long as a person has that id.
  private var vacantIDs: [String] {
    guard !roster.vacantSeats.isEmpty else { return [] }
    let taken = Set(roster.people.lazy.map(\.id).filter { $0.hasPrefix("vakant-") })
    let width = String(roster.vacantSeats.count).utf8.count
    return roster.vacantSeats.indices.map { seat in
      var id = "vakant-" + padded(seat + 1, width)
      while taken.contains(id) { id += "'" }
      return id
    }
  }

  private var networks: [Sheet.Column] {
    let rows = roster.networks
    return [
      text(.id, rows, \.id), text(.name, rows, \.name), text(.field, rows, \.field),
      text(.level, rows) { $0.level.words.swedish }, text(.kind, rows, \.kind),
      text(.form, rows, \.form), text(.orientation, rows, \.orientation.text),
      text(.host, rows) { $0.host == nil ? $0.hostText : organisation($0.host) },
      text(.parent, rows) { network($0.parent) }, text(.mandate, rows, \.mandate),
      real(.meetingsPerYear, rows, \.meetingsPerYear),
      real(.hoursPerMeeting, rows, \.hoursPerMeeting),
    ]
  }

  private var memberships: [Sheet.Column] {
    let rows = roster.memberships
    let vacant = roster.vacantSeats
    return [
      .init(.person, .text(rows.map { roster.people[Int($0.person)].id } + vacantIDs)),
      .init(
        .network, .text(rows.map { network($0.network) } + vacant.map { network($0.network) })),
      .init(
        .role,
        .text(
          rows.map { row in
            row.otherRole.map { roster.otherRoles[Int($0)] } ?? swedish(row.role)
          } + vacant.map { swedish($0.role) })),
      .init(.from, .text(rows.map { day($0.from) } + vacant.map { day($0.from) })),
      .init(.to, .text(rows.map { day($0.to) } + vacant.map { day($0.to) })),
      .init(.attended, .real(rows.map(\.attended) + vacant.map { _ in nil })),
    ]
  }

  private var networkLinks: [Sheet.Column] {
    let rows = roster.networkLinks
    return [
      text(.a, rows) { network($0.a) }, text(.b, rows) { network($0.b) },
      text(.kind, rows, \.kind.rawValue), real(.perYear, rows, \.perYear),
    ]
  }

  private var seats: [Sheet.Column] {
    let rows = roster.expectedSeats
    return [
      text(.network, rows) { network($0.network) },
      text(.organisation, rows) { organisation($0.organisation) }, real(.seats, rows, \.seats),
    ]
  }
}

// MARK: What the organisations do together

extension RosterWriter {
  private var collaborations: [Sheet.Column] {
    let rows = roster.collaborations
    return [
      text(.id, rows, \.id), text(.name, rows, \.name), text(.area, rows, \.area),
      text(.form, rows, \.form), text(.orientation, rows, \.orientation.text),
      text(.host, rows) { organisation($0.host) }, text(.from, rows) { day($0.from) },
      text(.to, rows) { day($0.to) }, text(.agreement, rows, \.agreement),
      text(.costKey, rows, \.costKey.text), text(.depth, rows) { $0.depth?.rawValue ?? "" },
      text(.expected, rows, \.expected), text(.outcome, rows, \.outcome),
    ]
      + told(
        rows,
        [
          text(.notice, rows) { day($0.notice) }, text(.review, rows) { day($0.review) },
          text(.status, rows) { $0.status?.rawValue ?? "" }, text(.ending, rows, \.ending),
        ])
  }

  private var collaborationMembers: [Sheet.Column] {
    let rows = roster.collaborationMembers
    return [
      text(.collaboration, rows) { collaboration($0.collaboration) },
      text(.organisation, rows) { organisation($0.organisation) },
      text(.role, rows, \.role.rawValue), real(.costShare, rows, \.costShare),
      text(.from, rows) { day($0.from) }, text(.to, rows) { day($0.to) },
    ]
  }

  private var readiness: [Sheet.Column] {
    let rows = roster.readiness
    return [
      text(.organisation, rows) { organisation($0.organisation) }, text(.area, rows, \.area),
      text(.stance, rows) { swedish($0.stance) }, text(.note, rows, \.note),
    ]
      + told(
        rows,
        [
          text(.answeredOn, rows) { day($0.asked) }, text(.answerUntil, rows) { day($0.until) },
          text(.condition, rows, \.condition),
        ])
  }

  private var areaEffects: [Sheet.Column] {
    let rows = roster.areaEffects
    return [
      text(.area, rows, \.area), amounts(.economyShort, rows, \.economyShort),
      amounts(.economyLong, rows, \.economyLong),
      text(.vulnerability, rows) { $0.vulnerability?.rawValue ?? "" },
    ]
      + told(
        rows,
        [
          amounts(.economy, rows, \.economy),
          text(.unit, rows) { $0.unit == .share ? "" : $0.unit.rawValue },
          text(.effectKind, rows, \.meaning), amounts(.startCost, rows, \.startCost),
          text(.condition, rows, \.condition),
        ]) + (rows.contains { $0.rank != nil } ? [whole(.rank, rows, \.rank)] : [])
  }

  private var selfTest: [Sheet.Column] {
    let rows = roster.selfTests
    return [
      text(.collaboration, rows) { collaboration($0.collaboration) },
      text(.respondent, rows, \.respondent),
      text(.organisation, rows) { organisation($0.organisation) },
      text(.date, rows) { day($0.date) },
    ]
      + (0..<21).map { question in
        whole(.selfTestQuestion(question + 1), rows) { row in
          row.answers.indices.contains(question) ? row.answers[question] : nil
        }
      }
  }

  private var ladder: [Sheet.Column] {
    let rows = roster.ladder
    return [
      text(.collaboration, rows) { collaboration($0.collaboration) },
      text(.organisation, rows) { organisation($0.organisation) },
      whole(.current, rows, \.current), whole(.wanted, rows, \.wanted),
    ]
  }

  private var initiatives: [Sheet.Column] {
    let rows = roster.initiatives
    return [
      text(.id, rows, \.id), text(.name, rows, \.name), text(.area, rows, \.area),
      text(.stage, rows) { $0.stage?.rawValue ?? "" }, text(.since, rows) { day($0.since) },
      text(.owner, rows) { organisation($0.owner) }, text(.network, rows) { network($0.network) },
      text(.mandate, rows, \.mandate), text(.goal, rows, \.goal),
      text(.role, rows) { $0.role?.rawValue ?? "" },
      text(.assignment, rows) { $0.assignment?.rawValue ?? "" },
      whole(.benefit, rows, \.benefit), whole(.feasibility, rows, \.feasibility),
      whole(.fit, rows, \.fit),
    ]
      + (rows.contains { $0.isWidelyWanted != nil }
        ? [text(.interest, rows) { $0.isWidelyWanted.map { $0 ? "yes" : "no" } ?? "" }] : [])
  }

  private func pairs(_ heading: Column, _ ids: (Initiative) -> [String]) -> [Sheet.Column] {
    let rows = roster.initiatives.flatMap { initiative in
      ids(initiative).map { (initiative.id, $0) }
    }
    return [text(.initiative, rows, \.0), text(heading, rows, \.1)]
  }

  private var keyFactors: [Sheet.Column] {
    let rows = roster.keyFactors
    return [
      text(.collaboration, rows) { collaboration($0.collaboration) },
      text(.factor, rows, \.factor), whole(.rating, rows, \.rating),
    ]
      + told(
        rows,
        [
          text(.organisation, rows) { organisation($0.organisation) }, text(.rater, rows, \.rater),
          text(.date, rows) { day($0.date) },
        ])
  }
}
