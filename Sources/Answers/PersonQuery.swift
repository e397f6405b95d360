// The query `person`: where somebody sits, what hangs on them, and whom they alone bring together.

package import Datasets
import Findings
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// What is asked about a person, a network or an organisation.
package struct ThingQuery: Sendable {
  /// Its id or name, or the beginning of it.
  package var name: String
  /// Where a map of the networks around it is drawn; `nil` is nowhere.
  package var diagram: String?

  package init(_ name: String, diagram: String? = nil) {
    self.name = name
    self.diagram = diagram
  }
}

/// One person: the row of the report's tables, the seats of the day, and the sole bridges.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when nobody or several people are meant, or
///   when the diagram cannot be drawn or written.
package func person(_ request: Request, _ query: ThingQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let (roster, language) = (reading.roster, reading.language)
  let v = try roster.person(query.name)
  let structure = reading.structure()
  let dependency = Dependency(of: structure, only: [Int32(v)])
  let own = dependency.columns(for: [v], roster)
  let measures = QueryMeasures(structure)
  let person = roster.people[v]
  let home = person.organisation.map { roster.organisations[Int($0)].name } ?? ""
  let register = try Register(reading)
  let record = Sheet(
    .person,
    (Array(measures.columns(.people, row: v).prefix(2))
      + [
        Sheet.Column(.name, .text([person.name])), Sheet.Column(.home, .text([home])),
        Sheet.Column(.function, .text([person.function])),
        Sheet.Column(.level, .text([person.level.word])),
        Sheet.Column(.code, .text([register.code(person: person.id)])),
      ] + measures.columns(.people, row: v, after: 2)
      + own.columns.map(\.column).dropFirst(2)).distinct)
  if let path = query.diagram {
    let map = EgoMap(
      centre: .person(code: register.code(person: person.id)),
      networks: structure.seats.partners(ofLeft: v), person: Int32(v))
    try writeDiagram(map.map(structure, language), request, to: path)
  }
  let seats = seats(of: v, structure)
  var answer = Answer(
    [
      Answer.Part(record, isRecord: true, told: record.without(.home).naming(.person)),
      Answer.Part(seats, String.seats[language], told: seats.naming(.network)),
      Answer.Part(bridges(of: v, structure, dependency), String.bridges[language]),
    ], language, PersonFacts(v, structure, dependency).sentence[language])
  // Where the person is alone comes first, and there where nobody stands ready.
  let (sole, covered) = (seats.flags(.sole), seats.flags(.covered))
  func rank(_ row: Int) -> Int { sole[row] != true ? 2 : covered[row] == true ? 1 : 0 }
  let order = (0..<seats.rowCount).sorted { (rank($0), $0) < (rank($1), $1) }
  answer.brief = Answer.Part(
    seats, told: seats.picking(order).showing(.name, .role, .from, .people, .sole, .covered))
  answer.register = register
  answer.notes = measures.notes.map { $0[language] }
  return answer
}

/// The networks in which a person sits on the day, and as what.
private func seats(of v: Int, _ structure: Structure) -> Sheet {
  let (roster, b) = (structure.roster, structure.seats)
  let deputies = Deputies(of: structure)
  let networks = b.partners(ofLeft: v)
  let own = roster.memberships.filter { $0.person == Int32(v) }
  let all = networks.map { network in own.filter { $0.network == network } }
  let rows = all.map { $0.filter { $0.isActive(on: structure.asOf) } }
  let times = all.map { $0.unbroken(around: structure.asOf) }
  let home = roster.people[v].organisation
  // Where the lists do not tell, nothing is said: neither that there are others nor that there are none.
  let isSole = networks.map { network -> Bool? in
    home.map { own in
      b.partners(ofRight: Int(network)).count { roster.people[Int($0)].organisation == own } == 1
    }
  }
  let tellsRoles = roster.tells(.membershipRole)
  return Sheet(
    .networks,
    [
      Sheet.Column(.network, .text(networks.map { roster.networks[Int($0)].id })),
      Sheet.Column(.name, .text(networks.map { roster.networks[Int($0)].name })),
      Sheet.Column(.role, .text(rows.map { roster.role(of: $0) })),
      Sheet.Column(.from, .text(times.map { $0?.from?.description ?? "" })),
      Sheet.Column(.to, .text(times.map { $0?.to?.description ?? "" })),
      Sheet.Column(.attended, .real(rows.map { $0.compactMap(\.attended).max() })),
      Sheet.Column(.people, .whole(networks.map { b.partners(ofRight: Int($0)).count })),
      Sheet.Column(.sole, .flag(isSole)),
      Sheet.Column(
        .covered,
        .flag(networks.map { tellsRoles ? deputies.coversSeat(of: Int32(v), in: $0) : nil })),
    ])
}

/// The pairs of networks that only this person joins.
private func bridges(of v: Int, _ structure: Structure, _ dependency: Dependency) -> Sheet {
  let networks = structure.roster.networks
  let deputies = Deputies(of: structure)
  let own = dependency.sole.bridges.filter { $0.person == Int32(v) }
  return Sheet(
    .soleBridges,
    [
      Sheet.Column(.a, .text(own.map { networks[Int($0.a)].id })),
      Sheet.Column(.b, .text(own.map { networks[Int($0.b)].id })),
      Sheet.Column(
        .covered,
        .flag(
          own.map {
            structure.roster.tells(.membershipRole)
              ? deputies.coversLink(of: Int32(v), $0.a, $0.b) : nil
          })),
    ])
}

extension Roster {
  /// The roles of somebody's rows in a network, joined by `+`.
  func role(of rows: [Membership]) -> String {
    roleWords(of: rows).joined(separator: "+")
  }
}

// MARK: Wording

extension String {
  fileprivate static let seats = Localised(swedish: "Nätverk", english: "Networks")
  fileprivate static let bridges = Localised(
    swedish: "Kontakter mellan nätverk genom personen ensam",
    english: "Contacts between networks through this person alone")
}
