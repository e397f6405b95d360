// What the roster knows of each person's coming and going: last days, announced vacancies, first days.

import Roster

extension Structure {
  /// What the roster knows of each person's coming and going, but for cover.
  ///
  /// A vacancy is *announced* for a seat when a row of a vacant seat in the network, of the same organisation,
  /// begins after the day and within the horizon, and can mean one seat only: where several people of the
  /// organisation sit there, those of the vacant post's function are meant, and if that is not one person, nobody.
  ///
  /// - Complexity: O(rows + vacant seats · people of a network).
  var comingAndGoing: [Signs] {
    let rules = thresholds.risk
    let end = asOf.adding(months: rules.horizonMonths)
    let beyond = Day(number: end.number + 1)
    let newFrom = asOf.adding(months: -rules.newOnPostMonths)
    var lasting = [Set<Int32>](repeating: [], count: roster.people.count)
    var openEnded = lasting
    for row in roster.memberships where row.isActive(on: beyond) && row.isSeat(deputies) {
      lasting[Int(row.person)].insert(row.network)
      if row.to == nil { openEnded[Int(row.person)].insert(row.network) }
    }
    var vacant = [Set<Index?>](repeating: [], count: roster.networks.count)
    for seat in roster.vacantSeats where seat.isActive(on: asOf) {
      vacant[Int(seat.network)].insert(seat.organisation)
    }
    let announced = announcedVacancies(until: end)
    return roster.people.enumerated().map { v, person in
      let own = seats.partners(ofLeft: v)
      var signs = Signs()
      signs.seats = own.count
      signs.announcedVacancies = own.count { announced[v].contains($0) }
      signs.leavingSeats = own.count { !lasting[v].contains($0) || announced[v].contains($0) }
      signs.datedSeats = own.count { !openEnded[v].contains($0) || announced[v].contains($0) }
      signs.isNewOnPost = person.since.map { $0 > newFrom && $0 <= asOf } ?? false
      signs.hasVacancy = own.contains { network in
        let seats = vacant[Int(network)]
        return seats.contains(nil) || person.organisation.map { seats.contains($0) } ?? false
      }
      return signs
    }
  }

  /// By person: the networks whose seat is announced vacant for a day after this one, at the latest `end`.
  private func announcedVacancies(until end: Day) -> [Set<Int32>] {
    var found = [Set<Int32>](repeating: [], count: roster.people.count)
    for seat in roster.vacantSeats {
      guard let organisation = seat.organisation, let from = seat.from, from > asOf, from <= end
      else { continue }
      var holders = seats.partners(ofRight: Int(seat.network)).filter {
        roster.people[Int($0)].organisation == organisation
      }
      if holders.count > 1, !seat.function.isEmpty {
        holders.removeAll { roster.people[Int($0)].function != seat.function }
      }
      if holders.count == 1, let holder = holders.first { found[Int(holder)].insert(seat.network) }
    }
    return found
  }
}
