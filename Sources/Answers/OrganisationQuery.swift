// The query `organisation`: what an organisation holds, through whom, and where it hangs on one.

package import Datasets
import Findings
import Instruments
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// One organisation: the row of the report's table, its people, its networks and all else that it is in.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when no or several organisations are meant,
///   or when the diagram cannot be drawn or written.
package func organisation(_ request: Request, _ query: ThingQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let (roster, language) = (reading.roster, reading.language)
  let v = try roster.organisation(query.name)
  let structure = reading.structure()
  let instruments = InstrumentCatalogue.all.filter { $0.name == "participation" }
    .compactMap { $0.outcome(reading.review()) }
  let measures = QueryMeasures(structure, and: instruments)
  let organisation = roster.organisations[v]
  let record = Sheet(
    .organisation,
    ([
      Sheet.Column(.organisation, .text([organisation.id])),
      Sheet.Column(.name, .text([organisation.name])),
      Sheet.Column(.kind, .text([organisation.kind])),
      Sheet.Column(.population, .whole([organisation.population])),
    ] + measures.columns(.organisations, row: v, after: 1)).distinct)
  let networks = structure.participation.partners(ofLeft: v)
  if let path = query.diagram {
    let map = EgoMap(
      centre: .organisation(name: organisation.name), networks: networks)
    try writeDiagram(map.map(structure, language), request, to: path)
  }
  let people = people(of: v, structure)
  let held = Answers.networks(of: v, structure)
  let others = portfolio(of: organisation.id, reading)
  var answer = Answer(
    [
      Answer.Part(record, isRecord: true, told: record.naming(.organisation)),
      Answer.Part(people, String.people[language], told: people.naming(.person)),
      Answer.Part(held, String.networks[language], told: held.naming(.network)),
    ] + others, language,
    structure.sentence(organisation: v)[language])
  let order = held.hangingFirst
  answer.brief =
    held.rowCount == 0
    ? others.first
    : Answer.Part(
      held.picking(order),
      told: held.picking(order).showing(.name, .ownPeople, .hangsOn, .covered, .hoursPerYear))
  answer.register = try Register(reading)
  answer.notes = measures.notes.map { $0[language] }
  return answer
}

/// The people of an organisation, those with most seats first.
private func people(of v: Int, _ structure: Structure) -> Sheet {
  let roster = structure.roster
  let seats = structure.seats.degrees(.left)
  let sole = SoleBridges(of: structure.seats, through: structure.linkedNetworks).counts
  let people = roster.people.indices.filter { roster.people[$0].organisation == Index(v) }
    .sorted { (seats[$1], $0) < (seats[$0], $1) }
  return Sheet(
    .people,
    [
      Sheet.Column(.person, .text(people.map { roster.people[$0].id })),
      Sheet.Column(.name, .text(people.map { roster.people[$0].name })),
      Sheet.Column(.function, .text(people.map { roster.people[$0].function })),
      Sheet.Column(.networks, .whole(people.map { seats[$0] })),
      Sheet.Column(.soleBridges, .whole(people.map { sole[$0] })),
    ])
}

/// The networks in which an organisation has people, and who is there alone.
private func networks(of v: Int, _ structure: Structure) -> Sheet {
  let (roster, b) = (structure.roster, structure.seats)
  let deputies = Deputies(of: structure)
  let networks = structure.participation.partners(ofLeft: v)
  let own = networks.map { network in
    b.partners(ofRight: Int(network)).filter { roster.people[Int($0)].organisation == Index(v) }
  }
  let alone = own.map { $0.count == 1 ? $0[0] : nil }
  return Sheet(
    .networks,
    [
      Sheet.Column(.network, .text(networks.map { roster.networks[Int($0)].id })),
      Sheet.Column(.name, .text(networks.map { roster.networks[Int($0)].name })),
      Sheet.Column(.ownPeople, .whole(own.map(\.count))),
      Sheet.Column(
        .hoursPerYear,
        .real(
          zip(networks, own).map { network, people in
            roster.networks[Int(network)].hoursPerYear.map { $0 * Double(people.count) }
          })),
      Sheet.Column(
        .hangsOn, .text(alone.map { $0.map { roster.people[Int($0)].id } ?? "" })),
      Sheet.Column(
        .covered,
        .flag(
          zip(networks, alone).map { network, person in
            roster.tells(.membershipRole)
              ? person.map { deputies.coversSeat(of: $0, in: network) } : nil
          })),
    ])
}

/// What an organisation is in beside networks, and the sums of all; nothing where it is in no collaboration and no
/// initiative.
private func portfolio(of id: String, _ reading: Reading) -> [Answer.Part] {
  let language = reading.language
  guard let outcome = OwnPortfolio(of: reading.review())?.outcome else { return [] }
  let sheets = Contract.sheets(of: [outcome])
  func rows(_ table: Table, _ isShown: (Sheet, Int) -> Bool) -> Sheet? {
    guard let sheet = sheets.first(where: { $0.table == table }) else { return nil }
    let rows = (0..<sheet.rowCount).filter {
      sheet.text(.organisation, $0) == id && isShown(sheet, $0)
    }
    return rows.isEmpty ? nil : sheet.picking(rows)
  }
  let items = rows(.ownPortfolios) {
    $0.text(.kindOfItem, $1) != OwnPortfolio.Kind.network.rawValue
  }
  let sums = rows(.ownPortfolioSums) { _, _ in true }
  return [
    items.map { Answer.Part($0, String.portfolio[language], told: $0.toldAsPortfolio(language)) },
    sums.map { Answer.Part($0, String.sums[language], isRecord: true) },
  ].compactMap(\.self)
}

extension Sheet {
  /// The rows of networks: those that hang on one person without a deputy first, then others that do, then as they stand.
  fileprivate var hangingFirst: [Int] {
    let hangs = texts(.hangsOn)
    let covered = flags(.covered)
    func rank(_ row: Int) -> Int { hangs[row].isEmpty ? 2 : covered[row] == true ? 1 : 0 }
    return (0..<rowCount).sorted { (rank($0), $0) < (rank($1), $1) }
  }

  /// A portfolio as people are shown it: in words, without the columns that nobody fills and the organisation's own.
  fileprivate func toldAsPortfolio(_ language: Language) -> Sheet {
    let worded = [Findings.Column.kindOfItem, .role, .orientation, .driverKind, .state]
      .reduce(self) { sheet, column in
        sheet.worded(column) { text in
          text.split(separator: " ").map { OwnPortfolio.words[String($0)]?[language] ?? String($0) }
            .joined(separator: ", ")
        }
      }
    return Sheet(
      table,
      worded.columns.filter { $0.declared != .organisation && $0.values.holdsAnything })
  }
}

// MARK: Wording

extension String {
  fileprivate static let people = Localised(swedish: "Personer", english: "People")
  fileprivate static let portfolio = Localised(
    swedish: "Samarbeten, initiativ, öppna beslut och mål",
    english: "Collaborations, initiatives, open decisions and goals")
  fileprivate static let sums = Localised(swedish: "Sammanlagt", english: "In all")
  fileprivate static let networks = Localised(
    swedish: "Nätverk med deltagare härifrån", english: "Networks with participants from here")
}
