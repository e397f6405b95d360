// What participation has to say: who carries more than their part, and who less.

import Findings
import Roster
import Text

extension Participation {
  var findings: [Finding] {
    let shares = share { Double($0.seats) }
    let parts = parts
    // What is divided by a yardstick are the seats of those it is known for.
    let judged = rows.indices.filter { (parts[$0] ?? 0) > 0 }
    let total = judged.reduce(0) { $0 + rows[$1].seats }
    let isWhole = total == rows.reduce(0) { $0 + $1.seats }
    var (more, less): ([Judged], [Judged]) = ([], [])
    for (o, row) in rows.enumerated() {
      guard let share = shares[o], let part = parts[o], part > 0 else { continue }
      let id = roster.organisations[o].id
      let isExpected = yardstick == .expected
      let own = isExpected ? row.expected : part * Double(total)
      let held = isExpected ? row.toldSeats : row.seats
      let ratio = Double(held) / own
      let beyond = Double(held) - own
      // Whoever is represented is not missing there.
      let filled = Double(held) + (isExpected ? row.relieved : 0)
      var one = Judged(
        organisation: id, row: row, held: held, ratio: ratio, share: share, part: part,
        total: total,
        isWhole: isExpected ? !bases.contains(.unstated) : isWhole)
      if ratio >= 1.5, beyond >= 3 {
        more.append(one)
      } else if filled / own <= 0.5, filled - own <= -3 {
        one.ratio = filled / own
        less.append(one)
      }
    }
    var findings = told(more, .more, of: judged.count) + told(less, .less, of: judged.count)
    if let size = sizeFinding { findings.append(size) }
    if let median = load.median {
      for row in load.rows where load.isAbove(row) {
        let value = load.isHours ? row.hours ?? 0 : Double(row.seats)
        findings.append(
          .muchLoad(
            roster.people[Int(row.person)].id, row.seats, value, median, isHours: load.isHours))
      }
    }
    return findings
  }

  /// - Parameter all: how many are judged.
  private func told(
    _ found: [Judged], _ side: Side, of all: Int
  ) -> [Finding] {
    guard yardstick != .expected, found.count > Finding.mostSingle else {
      return found.map { .carries($0, side, yardstick, source) }
    }
    let far = found.sorted {
      let (a, b) = (side == .more ? -$0.ratio : $0.ratio, side == .more ? -$1.ratio : $1.ratio)
      return (a, $0.organisation) < (b, $1.organisation)
    }
    return [.manyCarry(far.map(\.organisation), side, of: all, yardstick, source)]
  }

  var keyFigures: [KeyFigure] {
    let seats = taking.map { Double($0.seats) }
    return [
      KeyFigure(
        .participationGini, Inequality.correctedGini(seats).map { .real($0) } ?? .none,
        unless: nil,
        label: Localised(
          swedish: "ojämnhet i platser (Gini)", english: "inequality of seats (Gini)"),
        definition: Localised(
          swedish: """
            Ginikoefficienten för organisationernas platser, rättad för att de är få: 0 när alla \
            har lika många, 1 när en har alla.
            """,
          english: """
            The Gini coefficient of the organisations' seats, corrected for their small number: 0 when \
            all have the same number, 1 when one has all.
            """)),
      KeyFigure(
        .loadOfTopTenth, load.shareOfTopTenth.map { .share($0) } ?? .none,
        unless: hoursUnknown,
        subject: Localised(
          swedish: "hur tiden fördelas mellan personerna",
          english: "how the hours are distributed among people"),
        label: Localised(
          swedish: "andel av tiden hos den tiondel som har mest",
          english: "share of the hours of the tenth with most"),
        definition: Localised(
          swedish:
            "Andelen av alla deltagares timmar hos den tiondel som har mest, om alla möten besöks.",
          english:
            "The share of all members' hours held by the tenth with most, if all meetings are attended."
        )),
    ] + (load.isHours ? [] : [seatsOfTopTenth])
  }

  /// Why the load is told in seats; `nil` when it is told in hours.
  private var hoursUnknown: Roster.Reason? {
    load.isHours
      ? nil
      : roster.unknown(.meetingsPerYear, .hoursPerMeeting)
        ?? Localised(
          swedish: "inget nätverk med deltagare har både möten per år och timmar per möte",
          english: "no network with members has both meetings a year and hours a meeting")
  }

  /// A figure of its own: seats are not to be compared with the hours of another run.
  private var seatsOfTopTenth: KeyFigure {
    KeyFigure(
      .seatsOfTopTenth, load.shareOfTopTenth.map { .share($0) } ?? .none, unless: nil,
      label: Localised(
        swedish: "andel av platserna hos den tiondel som har flest",
        english: "share of the seats of the tenth with most"),
      definition: Localised(
        swedish: "Andelen av alla deltagares platser hos den tiondel som har flest.",
        english: "The share of all members' seats held by the tenth with most."))
  }
}
