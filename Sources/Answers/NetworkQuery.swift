// The query `network`: who sits there, which networks it meets, and which it ought to.

package import Datasets
import Findings
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// One network: the row of the report's table, its people, its ties and its gaps.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when no or several networks are meant, or
///   when the diagram cannot be drawn or written.
package func network(_ request: Request, _ query: ThingQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let (roster, language) = (reading.roster, reading.language)
  let v = try roster.network(query.name)
  let structure = reading.structure()
  let measures = QueryMeasures(structure)
  let network = roster.networks[v]
  let gaps = structure.pairs.gaps.enumerated().map {
    (rank: $0 + 1, pair: structure.pairs.pairs[$1])
  }
  .filter { $0.pair.a == Int32(v) || $0.pair.b == Int32(v) }
  let host = network.host.map { roster.organisations[Int($0)].id } ?? network.hostText
  let record = Sheet(
    .network,
    (Array(measures.columns(.networks, row: v).prefix(1))
      + [
        Sheet.Column(.name, .text([network.name])), Sheet.Column(.field, .text([network.field])),
        Sheet.Column(.level, .text([network.level.word])), Sheet.Column(.host, .text([host])),
        Sheet.Column(.mandate, .text([network.mandate])),
        Sheet.Column(.hoursPerYear, .real([network.hoursPerYear])),
      ] + measures.columns(.networks, row: v, after: 1)
      + [Sheet.Column(.gaps, .whole([roster.gapsUnknown == nil ? gaps.count : nil]))]).distinct)
  if let path = query.diagram {
    let ends = gaps.map { $0.pair.a == Int32(v) ? $0.pair.b : $0.pair.a }
    let map = EgoMap(
      centre: .network(name: network.name),
      networks: [Int32(v)] + Array(structure.linkedNetworks.graph.neighbours(of: v))
        + Array(ends.prefix(10)),
      gaps: gaps.map(\.pair))
    try writeDiagram(map.map(structure, language), request, to: path)
  }
  let (members, links) = (members(of: v, structure), links(of: v, structure))
  let owed = Sheet(
    .gaps,
    [
      Sheet.Column(.rank, .whole(gaps.map(\.rank))),
      Sheet.Column(.linkedNetwork, .text(gaps.map { other($0.pair, v, roster).id })),
      Sheet.Column(.name, .text(gaps.map { other($0.pair, v, roster).name })),
      Sheet.Column(.need, .real(gaps.map(\.pair.need))),
      Sheet.Column(.distance, .whole(gaps.map(\.pair.distance))),
    ])
  var answer = Answer(
    [
      Answer.Part(record, isRecord: true, told: record.naming(.network)),
      Answer.Part(members, String.members[language], told: members.naming(.person)),
      Answer.Part(links, String.links[language], told: links.naming(.linkedNetwork)),
      Answer.Part(owed, String.gaps[language], told: owed.naming(.linkedNetwork)),
    ], language,
    structure.sentence(
      network: v, gaps: roster.gapsUnknown == nil ? gaps.count { !$0.pair.isWalled } : nil)[
        language])
  answer.brief = Answer.Part(
    members.picking(members.leadersFirst),
    told: members.picking(members.leadersFirst)
      .showing(.name, .function, .organisation, .role, .soleBridges))
  answer.register = try Register(reading)
  answer.notes = (measures.notes + [roster.gapsUnknown].compactMap(\.self)).map { $0[language] }
  return answer
}

private func other(_ pair: NetworkPair, _ v: Int, _ roster: Roster) -> Network {
  roster.networks[Int(pair.a == Int32(v) ? pair.b : pair.a)]
}

/// Who sits in a network on the day, and its deputies.
private func members(of v: Int, _ structure: Structure) -> Sheet {
  let (roster, b) = (structure.roster, structure.seats)
  let sole = SoleBridges(of: b, through: structure.linkedNetworks).bridges
    .filter { $0.a == Int32(v) || $0.b == Int32(v) }
  let sitting = b.partners(ofRight: v)
  let people = Set(sitting).union(Deputies(of: structure).byNetwork[v]).sorted()
  var rows: [Int32: [Membership]] = [:]
  for row in roster.memberships where row.network == Int32(v) && row.isActive(on: structure.asOf) {
    rows[row.person, default: []].append(row)
  }
  return Sheet(
    .members,
    [
      Sheet.Column(.person, .text(people.map { roster.people[Int($0)].id })),
      Sheet.Column(.name, .text(people.map { roster.people[Int($0)].name })),
      Sheet.Column(.function, .text(people.map { roster.people[Int($0)].function })),
      Sheet.Column(
        .organisation,
        .text(
          people.map { person in
            roster.people[Int(person)].organisation.map { roster.organisations[Int($0)].id } ?? ""
          })),
      Sheet.Column(.role, .text(people.map { roster.role(of: rows[$0] ?? []) })),
      Sheet.Column(
        .soleBridges, .whole(people.map { person in sole.count { $0.person == person } })),
    ])
}

/// The networks with which a network shares people, most first.
private func links(of v: Int, _ structure: Structure) -> Sheet {
  let (roster, n) = (structure.roster, structure.linkedNetworks)
  let arcs = (Int(n.graph.offsets[v])..<Int(n.graph.offsets[v + 1]))
    .sorted { (n.weights[$1], n.graph.targets[$0]) < (n.weights[$0], n.graph.targets[$1]) }
  let others = arcs.map { Int(n.graph.targets[$0]) }
  return Sheet(
    .links,
    [
      Sheet.Column(.linkedNetwork, .text(others.map { roster.networks[$0].id })),
      Sheet.Column(.name, .text(others.map { roster.networks[$0].name })),
      Sheet.Column(.sharedPeople, .whole(arcs.map { Int(n.weights[$0]) })),
      Sheet.Column(
        .hangsOn,
        .text(arcs.map { n.soles[$0] < 0 ? "" : roster.people[Int(n.soles[$0])].id })),
    ])
}

extension Sheet {
  /// The rows of members: who leads first, then those on whom most contacts hang, then as they stand.
  fileprivate var leadersFirst: [Int] {
    let order = Role.allCases.map(\.rawValue)
    let roles = texts(.role).map { role in
      role.split(separator: "+").compactMap { order.firstIndex(of: String($0)) }.min()
        ?? order.count
    }
    let leads = roles.map { min($0, 4) }
    let bridges = wholes(.soleBridges).map { $0 ?? 0 }
    return (0..<rowCount).sorted {
      (leads[$0], -bridges[$0], $0) < (leads[$1], -bridges[$1], $1)
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let members = Localised(swedish: "Deltagare", english: "Members")
  fileprivate static let links = Localised(
    swedish: "Nätverk med gemensamma deltagare", english: "Networks with shared participants")
  fileprivate static let gaps = Localised(
    swedish: "Diagonala luckor", english: "Diagonal gaps")
}
