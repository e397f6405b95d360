// Meetings beside seats, as a run tells them: whether they give the same picture, and who is listed but never comes.

import Findings
import Roster
import Text

extension Analysis where Input == Structure {
  /// The ties weighted by meetings and attendance, beside the plain ones.
  static let meetings = Analysis(
    "meetings",
    title: Localised(swedish: "Möten i stället för platser", english: "Meetings as weights"),
    parts: [.centrality], cost: .counted,
    needs: [.networks], tables: [.meetings, .meetingsChanges, .neverAttended, .people, .networks]
  ) { structure in
    var outcome = Outcome()
    outcome.addNeverAttended(structure)
    guard let weights = MeetingWeights(of: structure) else { return outcome }
    outcome.add(.meetingsPerYear, weights.seats, to: .people)
    outcome.add(.meetingsCarried, weights.carried, to: .people)
    outcome.add(.meetingsLinked, weights.links, to: .networks)
    let (b, n, roster) = (structure.seats, structure.linkedNetworks, structure.roster)
    let pairs = b.degrees(.left).map { Double($0 * ($0 - 1) / 2) }
    let shared = (0..<n.graph.order).map { a in
      (Int(n.graph.offsets[a])..<Int(n.graph.offsets[a + 1])).reduce(0.0) {
        $0 + Double(n.weights[$1])
      }
    }
    let readings = [
      Reading("people", pairs, weights.carried, roster.people.map(\.id)),
      Reading("networks", shared, weights.links, roster.networks.map(\.id)),
    ].compactMap(\.self)
    guard !readings.isEmpty else { return outcome }
    var table = Table.meetings
    outcome.add(.of, readings.map(\.of), to: table)
    outcome.add(.compared, readings.map(\.ids.count), to: table)
    outcome.add(.rankCorrelation, readings.map(\.correlation), to: table)
    outcome.add(.picture, codes: readings.map(\.picture), to: table)
    outcome.add(.attendance, readings.map { _ in weights.usesAttendance }, to: table)
    outcome.add(.networksUntold, readings.map { _ in weights.untold }, to: table)
    table = .meetingsChanges
    let changes = readings.flatMap { reading in reading.changes.map { (reading, $0) } }
    guard !changes.isEmpty else { return outcome }
    outcome.add(.of, changes.map(\.0.of), to: table)
    outcome.add(.id, changes.map { $0.ids[$1] }, to: table)
    outcome.add(.rank, changes.map { $0.plain[$1] }, to: table)
    outcome.add(.rankByMeetings, changes.map { $0.weighted[$1] }, to: table)
    return outcome
  }
}

/// Two orders of the same things: by seats and by meetings.
private struct Reading {
  /// How alike the two orders are.
  enum Picture: String, CaseIterable {
    /// A rank correlation of 0.9 or more.
    case same
    /// 0.7 or more.
    case similar
    case other
  }

  static let most = 5

  let of: String
  let ids: [String]
  let correlation: Double?
  let plain: [Double]
  let weighted: [Double]

  /// Of those that have a value in both readings and are not 0 in both; `nil` for fewer than three.
  init?(_ of: String, _ plain: [Double], _ weighted: [Double?], _ ids: [String]) {
    let places = plain.indices.filter { place in
      weighted[place].map { $0 > 0 || plain[place] > 0 } ?? false
    }
    guard places.count > 2 else { return nil }
    self.of = of
    self.ids = places.map { ids[$0] }
    let (left, right) = (places.map { plain[$0] }, places.map { weighted[$0] ?? 0 })
    correlation = spearman(left, right)
    self.plain = meanRanks(left)
    self.weighted = meanRanks(right)
  }

  var picture: Picture {
    switch correlation ?? 1 {
    case 0.9...: .same
    case 0.7...: .similar
    default: .other
    }
  }

  /// Those whose rank changes most, the largest change first; by place where equal.
  var changes: [Int] {
    let change = plain.indices.map { abs(plain[$0] - weighted[$0]) }
    return Array(
      change.indices.filter { change[$0] > 0 }.sorted { (-change[$0], $0) < (-change[$1], $1) }
        .prefix(Self.most))
  }
}

extension Outcome {
  /// The seats whose holder has not attended, by person, then network.
  fileprivate mutating func addNeverAttended(_ structure: Structure) {
    let roster = structure.roster
    let tells = roster.tellsAttendance
    if roster.hasOnlyZeroAttendance { findings.append(.unfilledAttendance) }
    var seen: Set<Int64> = []
    let rows = roster.memberships.filter { row in
      row.isActive(on: structure.asOf) && row.isSeat(structure.deputies)
        && row.isNeverAttended(tells)
        && !structure.seats.graph.joins(Int(row.person), structure.seats.left + Int(row.network))
        && seen.insert(Int64(row.person) << 32 | Int64(row.network)).inserted
    }.sorted { ($0.person, $0.network) < ($1.person, $1.network) }
    guard !rows.isEmpty else { return }
    let table = Table.neverAttended
    add(.person, rows.map { roster.people[Int($0.person)].id }, to: table)
    add(.network, rows.map { roster.networks[Int($0.network)].id }, to: table)
    add(.role, codes: rows.map(\.role), to: table)
    findings.append(
      .neverAttended(seats: rows.count, networks: Set(rows.map(\.network)).count))
  }
}

// MARK: Wording

extension Finding {
  fileprivate static func neverAttended(seats: Int, networks: Int) -> Finding {
    Finding(
      kind: "never_attended", severity: .low, subjects: [.dataset],
      measures: [Measure("seats", Double(seats)), Measure("networks", Double(networks))],
      basis: .counted,
      fact: Localised(
        swedish: """
          \(people: seats, "ledamot har", "ledamöter har") noll i närvaro, i \
          \(networks.of("nätverk", "nätverk", .swedish, isNeuter: true)). Platserna räknas som besatta, men inte \
          som kontakt mellan nätverk.
          """,
        english: """
          \(people: seats, "member has", "members have") an attendance of zero, in \
          \(networks.of("network", "networks", .english)). The seats count as filled, but not as links between \
          networks.
          """),
      meaning: Localised(
        swedish: "Den som inte kommer till mötena kan inte själv föra frågor vidare därifrån.",
        english:
          "Somebody who does not come to the meetings cannot carry matters on from them in person."),
      action: Localised(
        swedish: """
          Kansliet kontrollerar att närvaron är rätt ifylld, och frågar annars organisationen om någon annan \
          ska få platsen.
          """,
        english: """
          The office checks that attendance has been filled in correctly; if so, it asks the organisation \
          whether somebody else should have the seat.
          """))
  }

  fileprivate static let unfilledAttendance = Finding(
    kind: "attendance_unfilled", severity: .information, subjects: [.dataset], basis: .counted,
    fact: Localised(
      swedish: "All närvaro som är angiven är noll. Kolumnen räknas därför som inte ifylld.",
      english: "Every attendance given is zero. The column is therefore taken as not filled in."),
    meaning: Localised(
      swedish: "Vem som kommer till mötena är då inte känt, och alla platser räknas.",
      english: "It is then not known who comes to the meetings, and every seat counts."),
    action: Localised(
      swedish: "Kansliet fyller i närvaron, eller lämnar cellerna tomma där den inte är känd.",
      english:
        "The office fills in the attendance, or leaves the cells empty where it is not known."))
}
