// From the ways that there are to the bridges that are proposed: all gaps, or the most that a budget allows.

import Roster

/// The bridges of a plan, and how far from the best they can be.
///
/// All gaps are closed by ``PlanSearch``. Where that takes more hours than the budget, ``Optimiser`` chooses among named
/// bridges, a few for each way; what it is measured against is the best choice when nobody's time is limited, which no choice
/// of other people can pass.
struct PlanChoosing {
  let bridges: [Bridge]
  let choice: Choice

  /// Named bridges weighed for each way, where a budget is kept.
  private static let alternatives = 6
  private static let budget = 150_000_000

  init(_ structure: Structure, _ gaps: [NetworkPair], _ rules: PlanRules) {
    let finder = BridgeFinder(structure, gaps, rules)
    let ways = finder.ways
    let needs = gaps.map(\.need)
    var search = PlanSearch(
      PlanTask(ways, gaps.count, structure, finder.loads, rules), budget: Self.budget)
    search.run()
    if search.best.hours <= rules.budget + 1e-9 {
      let chosen = search.best.chosen
      bridges = chosen.map { ways[$0].bridge(by: search.best.people[$0] ?? []) }
      let need = needs.reduce(0, +)
      choice = Choice(
        chosen: chosen, need: need, hours: search.best.hours,
        method: search.isProven ? .exact : .greedy, needBound: need, hoursBound: search.bound)
      return
    }
    let named = ways.flatMap { $0.named(structure.roster, Self.alternatives) }
    let found = Optimiser(needs: needs, bridges: named, rules: rules).choose()
    var free = rules
    free.loadLimit = .infinity
    free.taskLimit = .max
    let bound = Optimiser(
      needs: needs, bridges: ways.map { $0.bridge(by: []) }, rules: free
    ).choose()
    let isExact =
      found.need >= bound.needBound - 1e-9
      && found.hours <= (bound.method == .exact ? bound.hours : bound.hoursBound) + 1e-9
    bridges = found.chosen.map { named[$0] }
    choice = Choice(
      chosen: found.chosen, need: found.need, hours: found.hours,
      method: isExact ? .exact : .greedy, needBound: bound.needBound,
      hoursBound: isExact ? found.hours : min(found.hours, bound.least(toReach: found.need)))
  }
}

extension Choice {
  /// The fewest hours that this choice, without limits, says that closing `need` can take: those of the choice when it
  /// closes as much, none that are known otherwise.
  fileprivate func least(toReach need: Double) -> Double {
    abs(self.need - need) < 1e-9 ? hoursBound : 0
  }
}

extension PlanWay {
  /// The bridge with these people in its places; without people it only tells what it closes and takes.
  fileprivate func bridge(by people: [Int32]) -> Bridge {
    Bridge(
      kind: kind, a: a, b: b,
      candidates: zip(places, people).compactMap { place, person in
        place.first { $0.person == person }
      }, hours: hours, closes: closes, newSoleLinks: newSoleLinks)
  }

  /// At most `most` bridges, with the first who may be asked.
  fileprivate func named(_ roster: Roster, _ most: Int) -> [Bridge] {
    guard let first = places.first else { return [bridge(by: [])] }
    guard places.count > 1 else { return first.prefix(most).map { bridge(by: [$0.person]) } }
    var found: [Bridge] = []
    for one in first.prefix(most) {
      for other in places[1].prefix(most) where found.count < most {
        guard one.person != other.person,
          roster.people[Int(one.person)].organisation
            != roster.people[Int(other.person)].organisation
        else { continue }
        // Two for the same seat stand once.
        let isSame = found.contains {
          Set($0.candidates.map(\.person)) == [one.person, other.person] && kind == .doubleSeat
        }
        if !isSame { found.append(bridge(by: [one.person, other.person])) }
      }
    }
    guard found.isEmpty else { return found }
    // Those first in line are of one organisation: some two are not.
    for one in first {
      if let other = places[1].first(where: {
        roster.people[Int($0.person)].organisation != roster.people[Int(one.person)].organisation
      }) {
        return [bridge(by: [one.person, other.person])]
      }
    }
    return []
  }
}

extension PlanTask {
  fileprivate init(
    _ ways: [PlanWay], _ gaps: Int, _ structure: Structure, _ loads: [Double], _ rules: PlanRules
  ) {
    var numbers: [[Int32]: Int] = [:]
    var lists: [[Int32]] = []
    let options = ways.map { way in
      PlanOption(
        hours: way.hours, closes: way.closes,
        sides: way.places.map { place in
          let people = place.map(\.person)
          let number = numbers[people] ?? lists.count
          if number == lists.count {
            numbers[people] = number
            lists.append(people)
          }
          return PlanOption.Side(list: number, hours: place.first?.hours ?? 0)
        })
    }
    self.init(
      gaps: gaps, options: options, lists: lists,
      organisations: structure.roster.people.map { $0.organisation ?? -1 },
      // Whoever has more than the limit already is on no list.
      room: loads.map { max(0, rules.loadLimit - $0) }, tasks: rules.taskLimit)
  }
}
