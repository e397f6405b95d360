// The people of a synthetic roster: named by post and municipality, never like somebody real.

import Roster

extension Roster {
  /// Gives everybody a post in the trade of the first network that was drawn for them.
  mutating func fillPeople(_ plan: SyntheticPlan, _ ties: SyntheticTies, _ generator: SplitMix64) {
    var generator = generator
    let width = max(5, String(plan.peopleCount).utf8.count)
    people.reserveCapacity(plan.peopleCount)
    let homes =
      organisations.isEmpty
      ? [0..<plan.peopleCount]
      : organisations.indices.map {
        plan.peopleStart[$0]..<plan.peopleStart[$0 + 1]
      }
    for (home, staff) in homes.enumerated() {
      var holders: [SyntheticClass: Int] = [:]
      for number in staff {
        let trade =
          ties[number].first.map { plan.classes[Int($0)] } ?? generator.pick(SyntheticNames.classes)
        holders[trade, default: 0] += 1
        let post = SyntheticNames.post(trade)
        var name = post
        if organisations.indices.contains(home) { name += " " + organisations[home].name }
        if let holder = holders[trade], holder > 1 { name += " \(holder)" }
        var person = Person(id: "p" + SyntheticNames.padded(number + 1, width), name: name)
        person.organisation = organisations.indices.contains(home) ? Index(home) : nil
        person.function = post
        person.level = Roster.defaultLevels[trade.level]
        person.since = since(&generator)
        people.append(person)
      }
    }
  }

  /// Mostly some years on the post, a few new during the year, and some not noted.
  private func since(_ generator: inout SplitMix64) -> Day? {
    let roll = generator.unit()
    if roll < 0.05 { return nil }
    if roll < 0.08 { return Day(year: 2026, month: 3 + generator.below(8), day: 1) }
    return generator.month(2012...2025)
  }
}
