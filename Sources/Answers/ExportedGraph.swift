// The graphs of a dataset with their ties: seats, shared people, shared networks, parts in collaborations.

import Datasets
import Exchange
import Findings
import Network
import Roster
import Text

extension ExportSource {
  /// - Throws: ``RunFailure/noGraph(name:reason:)`` when the dataset does not describe it, or it is too large.
  func graph(_ choice: GraphChoice) throws(RunFailure) -> TypedGraph {
    if let reason = reason(against: choice) {
      throw .noGraph(name: choice.rawValue, reason: reason)
    }
    let (kinds, ties): ([ExportKind], TypedGraph.Ties) =
      switch choice {
      case .twoMode: ([.person, .network], seats)
      case .people:
        (
          [.person],
          shared(Projection(of: structure.seats, onto: .left), "shared_networks", .network)
        )
      case .networks: ([.network], shared(structure.linkedNetworks, "shared_people", .person))
      case .organisations:
        ([.organisation], shared(structure.linkedOrganisations, "shared_networks", .network))
      case .collaborations: ([.organisation, .collaboration], parts)
      }
    return TypedGraph(
      title: "\(reading.roster.name) (\(choice.rawValue))", day: "\(reading.asOf)",
      nodes: nodes(kinds), ties: ties)
  }

  /// Why there is no such graph; `nil` when there is.
  private func reason(against choice: GraphChoice) -> String? {
    switch choice {
    case .collaborations:
      return structure.hasCollaborations ? nil : "the dataset describes no collaborations"
    case .twoMode, .people, .networks, .organisations:
      guard structure.hasNetworks else {
        return "the dataset describes no people in networks; ask for 'collaborations'"
      }
    }
    switch choice {
    case .people where Projection.arcBound(of: structure.seats, onto: .left) > Structure.arcLimit:
      return "too many people share networks; 'two-mode' holds the same in fewer ties"
    case .organisations: return reading.roster.unknown(.personOrganisation)?.english
    default: return nil
    }
  }

  /// The seats that count on the day: who, where, as what, since when, how often there.
  private var seats: TypedGraph.Ties {
    let (roster, b, day) = (reading.roster, structure.seats, structure.asOf)
    let rows = Dictionary(grouping: roster.memberships) { Seat($0.person, $0.network) }
    let times = Dictionary(grouping: roster.assignments) { Seat($0.person, $0.network) }
    let seats = (0..<b.left).flatMap { v in b.partners(ofLeft: v).map { Seat(Index(v), $0) } }
    let own = seats.map { rows[$0] ?? [] }
    let held = own.map { $0.filter { $0.isActive(on: day) } }
    let around = own.map { $0.unbroken(around: day) }
    return TypedGraph.Ties(
      relation: "seat", ends: seats.map { (Int($0.person), b.left + Int($0.network)) },
      spells: seats.map { (times[$0] ?? []).spells },
      columns: [
        Sheet.Column(.role, .text(held.map { roster.role(of: $0) }))
          .unless(roster.unknown(.membershipRole)),
        Sheet.Column(.from, .text(around.map { $0?.from?.description ?? "" })),
        Sheet.Column(.to, .text(around.map { $0?.to?.description ?? "" })),
        Sheet.Column(.attended, .real(held.map { $0.compactMap(\.attended).max() })),
      ])
  }

  /// The pairs of a projection, with the only one that is shared where there is but one.
  private func shared(
    _ projection: Projection, _ relation: String, _ reference: Column.Reference
  ) -> TypedGraph.Ties {
    let ties = projection.ties
    let roster = reading.roster
    let only = ties.map { tie in
      tie.sole.map {
        reference == .person ? roster.people[Int($0)].id : roster.networks[Int($0)].id
      } ?? ""
    }
    let hangsOn = Column(
      Column.hangsOn.name, Column.hangsOn.title.swedish, Column.hangsOn.title.english,
      .reference(reference))
    return TypedGraph.Ties(
      relation: relation, ends: ties.map { (Int($0.a), Int($0.b)) }, weights: ties.map(\.shared),
      columns: named([Sheet.Column(hangsOn, .text(only))]))
  }

  /// The parts in collaborations that run on the day.
  private var parts: TypedGraph.Ties {
    let (roster, c, day) = (reading.roster, structure.partnership, structure.asOf)
    let rows = Dictionary(grouping: roster.collaborationMembers) {
      Seat($0.organisation, $0.collaboration)
    }
    let ends = (0..<c.left).flatMap { v in c.partners(ofLeft: v).map { Seat(Index(v), $0) } }
    let own = ends.map { rows[$0] ?? [] }
    let held = own.map { $0.filter { $0.isActive(on: day) } }
    let around = own.map { $0.unbroken(around: day) }
    return TypedGraph.Ties(
      relation: "part", ends: ends.map { (Int($0.person), c.left + Int($0.network)) },
      spells: own.map(\.spells),
      columns: [
        Sheet.Column(
          .role,
          .text(held.map { rows in (rows.contains { $0.role == .host } ? "host" : "party") })),
        Sheet.Column(.costShare, .real(held.map { $0.lazy.compactMap(\.costShare).first })),
        Sheet.Column(.from, .text(around.map { $0?.from?.description ?? "" })),
        Sheet.Column(.to, .text(around.map { $0?.to?.description ?? "" })),
      ])
  }
}

/// Who sits where, or which organisation is part of which collaboration.
private struct Seat: Hashable {
  let person: Index
  let network: Index

  init(_ person: Index, _ network: Index) {
    self.person = person
    self.network = network
  }
}

extension Array where Element: Dated {
  /// The times in which one of the rows holds, earliest first; none when one holds always.
  fileprivate var spells: [TypedGraph.Spell] {
    guard allSatisfy({ $0.from != nil || $0.to != nil }) else { return [] }
    return sorted {
      ($0.from.order, $0.to.map { Int64($0.number) } ?? .max)
        < ($1.from.order, $1.to.map { Int64($0.number) } ?? .max)
    }.map { TypedGraph.Spell(from: $0.from?.description ?? "", to: $0.to?.description ?? "") }
  }
}
