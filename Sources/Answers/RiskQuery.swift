// The query `risk`: whose leaving costs most, by the table of the dependency analysis.

package import Datasets
import Findings
import Network
import Pictures
import Reporting
import Roster
import Run
import Text

/// What is asked of the dependency table.
package struct RiskQuery: Sendable {
  /// The id or name of the organisation whose people are listed.
  package var organisation: String?
  /// How many people are listed; `nil` is all.
  package var top: Int? = 10
  /// Where the diagram of sole bridges is drawn; `nil` is nowhere.
  package var diagram: String?

  package init() {}
}

/// The people whose leaving costs most: highest class first, then most sole bridges, then by id.
///
/// - Throws: ``RunFailure`` when the dataset cannot be analysed, when there is no such organisation, or
///   when the diagram cannot be drawn or written.
package func risk(_ request: Request, _ query: RiskQuery) throws(RunFailure) -> Answer {
  let reading = try Reading(request)
  let organisation = try query.organisation.map { text throws(RunFailure) in
    Index(try reading.roster.organisation(text))
  }
  let structure = reading.structure()
  if let path = query.diagram {
    guard let map = dependencyMap(structure, try Register(reading), reading.language) else {
      throw .notDrawn(path: path, reason: "no link between networks runs through one person")
    }
    try writeDiagram(map, request, to: path)
  }
  let roster = reading.roster
  let people = roster.people.indices.filter { v in
    structure.hasNetworks && (organisation.map { roster.people[v].organisation == $0 } ?? true)
  }
  let top = query.top ?? people.count
  let dependency = Dependency(of: structure, first: top, among: people)
  let first = people.sorted { dependency.order($0) < dependency.order($1) }.prefix(top)
  let sheets = Contract.sheets(of: [dependency.columns(for: Array(first), roster)])
  let unlisted = people.count - first.count
  let facts = RiskFacts(
    first.first, among: people, organisation.map { roster.called(organisation: Int($0)) },
    structure, dependency)
  var answer = Answer(
    sheets.map {
      Answer.Part($0, told: $0.told(of: first, roster).naming(.person), unlisted: unlisted)
    }, reading.language, facts.sentence[reading.language])
  answer.brief = sheets.first.map {
    Answer.Part(
      $0,
      told: $0.told(of: first, roster)
        .showing(.name, .class, .likelihood, .consequence, .soleBridges, .cutOffNetworks),
      unlisted: unlisted)
  }
  return answer
}

extension Sheet {
  /// What a reader looks for first: who, how grave, and what hangs there.
  fileprivate func told(of people: ArraySlice<Int>, _ roster: Roster) -> Sheet {
    let homes = people.map { v in
      roster.people[v].organisation.map { roster.organisations[Int($0)].name } ?? ""
    }
    let names = [
      Column(.person, .text(people.map { roster.people[$0].id })),
      Column(.name, .text(people.map { roster.people[$0].name })),
      Column(.home, .text(homes)),
    ]
    let told: [Findings.Column] = [
      .class, .likelihood, .consequence, .soleBridges, .cutOffNetworks,
    ]
    return Sheet(
      table, names + told.compactMap { column in self[column].map { Column(column, $0) } })
  }
}

extension Dependency {
  fileprivate func order(_ person: Int) -> RiskOrder {
    RiskOrder(
      levels(person)?.riskClass, soleBridges: stakes[person].soleBridges, place: person)
  }
}
