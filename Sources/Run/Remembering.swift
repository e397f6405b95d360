// What history keeps of a run: the run's results and roster in the words of history.

package import Datasets
package import Findings
import Foundation
package import History
import Loading
import Network
import Reporting
package import Roster

extension PreparedRun {
  /// What history keeps: no names of people, and of the roster only what can explain a change.
  package var sight: Sight {
    var sight = Sight()
    sight.inputs = dataset.inputs.map {
      KeptInput(file: $0.file, bytes: $0.bytes, sha256: $0.sha256)
    }
    // The day differs every night and is kept with the run.
    sight.settings = material.settings.filter { $0.name != "as_of" }
      .map { KeptSetting(name: $0.name, value: $0.value) }
    // What a run could not make says nothing of the dataset.
    sight.findings = material.findings.filter { !$0.isAboutRun }.map(KeptFinding.init)
    sight.figures = material.keyFigures.map { KeptFigure(name: $0.name, value: $0.value) }
    sight.figures += keptMeasures(of: material.sheets)
    sight.labels = Dictionary(
      material.keyFigures.map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
    sight.rows = keptRows(of: roster.masked(words.mask), on: asOf, dataset.settings.deputies)
    return sight
  }

  /// The run as history knows it, published under `name`.
  package func kept(as name: String, status: ExitStatus) throws(RunFailure) -> KeptRun {
    try KeptRun(
      name: name, asOf: asOf.description, started: started.formatted(.iso8601),
      fingerprint: fingerprint(dataset.contentPrint),
      goodUntil: goodUntil.description,
      hasFixedDay: plan.hasFixedDay,
      status: status.rawValue,
      worst: material.findings.map(\.severity).max() ?? .information)
  }

  /// The last day on which the same files give the same findings and figures.
  private var goodUntil: Day {
    if plan.hasFixedDay { return asOf }
    let thresholds = dataset.settings.thresholds
    return TurningDays(
      of: roster, horizon: thresholds.risk.horizonMonths,
      newOnPost: thresholds.risk.newOnPostMonths, answers: thresholds.answerMonths
    ).last(from: asOf)
  }
}

/// The program's own file: another build may find something else in the same files.
private let program = FileStamp("/proc/self/exe")?.text ?? ""

/// What decides a report beside the calendar: the content of the files, and the program that reads them.
package func fingerprint(_ contentPrint: String) throws(RunFailure) -> String {
  try sha256(Array("\(contentPrint) \(programVersion) \(program)".utf8))
}

/// The measures of single networks and organisations that history keeps, by table.
///
/// Only whole numbers that a row of the roster can explain: measures of the whole structure
/// (betweenness and its kin) move a little in every row when one person comes, and would fill the
/// file with noise.
private let measuresKept: [Table: (subject: Column, columns: [Column])] = [
  .networks: (
    .network, [.people, .organisations, .linkedNetworks, .soleLinks, .busFactor]
  ),
  .organisations: (
    .organisation, [.people, .networks, .seats, .soleSeats, .hosts, .chairs]
  ),
]

package func keptMeasures(of sheets: [Sheet]) -> [KeptFigure] { sheets.flatMap(\.kept) }

extension Sheet {
  fileprivate var kept: [KeptFigure] {
    guard let (subject, columns) = measuresKept[table] else { return [] }
    let ids = texts(subject)
    return columns.flatMap { column in
      zip(ids, wholes(column)).map { id, value in
        KeptFigure(
          subject == .network ? .network(id) : .organisation(id), name: column.name,
          value: value.map { .count($0) } ?? .none)
      }
    }
  }
}

/// The rows of `roster` that hold on `day`, as history keeps them.
///
/// People who sit in nothing are not kept; the last day of a seat is, since it decides who is about to leave.
///
/// - Complexity: O(rows), beside the sorting of the memberships.
package func keptRows(of roster: Roster, on day: Day, _ deputies: DeputyRule) -> [KeptRow] {
  TableName.allCases.flatMap { kept($0, of: roster, on: day, deputies) }
}

private func kept(
  _ table: TableName, of roster: Roster, on day: Day, _ deputies: DeputyRule
) -> [KeptRow] {
  func organisation(_ index: Index?) -> String {
    index.map { roster.organisations[Int($0)].id } ?? ""
  }
  switch table {
  case .organisations:
    return roster.organisations.map { KeptRow(.organisation, $0.id, word: $0.name) }
  case .people:
    let seated = Set(roster.memberships.filter { $0.isActive(on: day) }.map(\.person)).sorted()
    return seated.map { place in
      let person = roster.people[Int(place)]
      return KeptRow(
        .person, person.id, organisation: organisation(person.organisation), word: person.function,
        day: person.since?.description ?? "")
    }
  case .networks:
    return roster.networks.map { network in
      KeptRow(
        .network, network.id, organisation: organisation(network.host), word: network.name,
        note: [network.field, network.level.word].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  case .memberships:
    let vacant = Dictionary(
      grouping: roster.vacantSeats.filter { $0.isActive(on: day) },
      by: { [roster.networks[Int($0.network)].id, organisation($0.organisation)] })
    let active = roster.memberships.filter { $0.isActive(on: day) }
    return memberships(active, roster, on: day, deputies)
      + vacant.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, seats in
        KeptRow(.vacancy, key[0], other: key[1], word: "\(seats.count)")
      }
  case .collaborations:
    return roster.collaborations.filter { $0.isActive(on: day) }.map {
      KeptRow(.collaboration, $0.id, organisation: organisation($0.host), word: $0.name)
    }
  case .collaborationMembers:
    let running = roster.collaborationMembers.filter {
      $0.isActive(on: day) && roster.collaborations[Int($0.collaboration)].isActive(on: day)
    }
    return running.map {
      KeptRow(
        .part, roster.collaborations[Int($0.collaboration)].id,
        other: organisation($0.organisation), word: $0.role.rawValue)
    }
  case .initiatives:
    return roster.initiatives.map {
      KeptRow(
        .initiative, $0.id, organisation: organisation($0.owner), word: $0.stage?.rawValue ?? "",
        note: $0.name)
    }
  case .decisions:
    return roster.decisions.filter { $0.date.map { $0 <= day } ?? true }.map {
      KeptRow(
        .decision, $0.id, word: $0.status?.rawValue ?? "", day: $0.due?.description ?? "")
    }
  case .networkLinks, .seats, .readiness, .areaEffects, .selfTest, .ladder, .initiativeParties,
    .initiativeNetworks, .keyFactors, .goals, .effects, .representation, .drivers,
    .resources, .functions, .start:
    // No figure that history keeps is explained by their rows.
    return []
  }
}

/// One row for each person and network: the roles together, the last day of the unbroken time.
private func memberships(
  _ active: [Membership], _ roster: Roster, on day: Day, _ deputies: DeputyRule
) -> [KeptRow] {
  let sorted = active.sorted { ($0.person, $0.network) < ($1.person, $1.network) }
  let seats = sorted.chunked { $0.person == $1.person && $0.network == $1.network }
  // One assignment of each person and network runs on a day, in the same order.
  let running = roster.assignments.filter { $0.isActive(on: day) }
  return zip(seats, running).map { rows, assignment in
    KeptRow(
      .membership, roster.people[Int(rows[0].person)].id,
      other: roster.networks[Int(rows[0].network)].id,
      word: roster.roleWords(of: rows).joined(separator: "+"),
      note: rows.contains { $0.isSeat(deputies) } ? "" : "cover",
      day: assignment.to?.description ?? "")
  }
}

extension Array {
  /// The elements in order, cut where `isSame` does not hold between neighbours.
  fileprivate func chunked(_ isSame: (Element, Element) -> Bool) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, isSame(last, element) {
        chunks[chunks.count - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
