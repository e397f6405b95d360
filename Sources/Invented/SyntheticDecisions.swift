// What a synthetic association means and decides: goals, and decisions of each kind and status.

import Roster

extension SyntheticShape {
  /// The draws of goals and decisions, so that no other part of the roster is moved by them.
  fileprivate var decisionSeed: UInt64 { seed ^ 0x6465_6369_7369_6F6E }
}

extension Roster {
  /// Goals in a chain from nation to organisation, and decisions by which every rule on them can be seen.
  ///
  /// Goals: a national one, two of the association under it, one of an organisation under the first of those, and a
  /// common one that no initiative has, whose year has passed. Decisions: a political assignment on an initiative that
  /// stands as mandated, one on an initiative that does not, one that is overdue, one without anybody responsible, a
  /// direction on the goal of others, an ending of a collaboration that runs on, a measure on a finding that is done,
  /// one that is dropped, and one about something that is no longer in the tables.
  ///
  /// Nothing where there are fewer than ten initiatives or no collaborations.
  mutating func fillDecisions(_ shape: SyntheticShape) {
    guard initiatives.count >= 10,
      let running = collaborations.indices.last(where: { collaborations[$0].to == nil })
    else { return }
    var generator = SplitMix64(seed: shape.decisionSeed)
    fillGoals()
    for at in initiatives.indices where !initiatives[at].goal.isEmpty {
      // Two of three have a common goal, the others one that is theirs alone.
      let goal = at % 3 == 2 ? "m-egen" : at % 2 == 0 ? "m-kompetens" : "m-digital"
      guard let place = goals.firstIndex(where: { $0.id == goal }) else { continue }
      (initiatives[at].goal, initiatives[at].commonGoal) = (goals[place].name, Index(place))
    }
    let standing = initiatives.indices.filter { initiatives[$0].stage == .mandated }
    let tested = initiatives.indices.filter { initiatives[$0].stage == .tested }
    let scaled = initiatives.indices.filter { initiatives[$0].stage == .scaled }
    func day(_ months: Int) -> Day { SyntheticRoster.today.adding(months: months) }
    var number = 0
    func add(
      _ name: String, _ about: Matter, _ kind: Decision.Kind, _ status: Decision.Status,
      _ change: (inout Decision) -> Void = { _ in }
    ) {
      number += 1
      var one = Decision(id: "b-" + SyntheticNames.padded(number, 3), name: name, about: about)
      one.date = day(-3 - generator.below(20))
      one.body = "direktionen"
      one.level = Roster.defaultLevels[0]
      (one.kind, one.status) = (kind, status)
      one.reference = "KF 2026/\(100 + number)"
      change(&one)
      decisions.append(one)
    }
    for at in standing.dropLast() {
      add(
        "Genomföra \(initiatives[at].name)", .initiative(Index(at)), .assignment,
        generator.chance(0.5) ? .done : .open
      ) {
        $0.responsible = "kansliet"
        $0.due = day(8)
        $0.next = "lägesrapport till direktionen"
      }
    }
    if let at = tested.first {
      add("Genomföra \(initiatives[at].name)", .initiative(Index(at)), .assignment, .open) {
        $0.responsible = "digitaliseringsrådet"
        ($0.date, $0.due) = (day(-14), day(-7))
        $0.next = "förslag till finansiering"
      }
    }
    if let at = scaled.first {
      add("Bereda \(initiatives[at].name)", .initiative(Index(at)), .assignment, .open) {
        ($0.body, $0.level) = ("kommunchefsgruppen", Roster.defaultLevels[1])
        $0.due = day(4)
      }
    }
    if let at = goals.firstIndex(where: { $0.id == "m-digital" }) {
      add("Gemensam digital utveckling går först", .goal(Index(at)), .direction, .open)
    }
    add(
      "Avsluta \(collaborations[running].name)", .collaboration(Index(running)), .ending, .open
    ) {
      ($0.responsible, $0.due) = ("kansliet", day(-2))
    }
    let held = Set(
      memberships.lazy.filter { $0.isActive(on: SyntheticRoster.today) }.map(\.network))
    if let at = networks.indices.first(where: { !held.contains(Index($0)) }) {
      let network = networks[at]
      add("Se över \(network.name)", .network(Index(at)), .measure, .dropped)
      add(
        "Bemanna \(network.name)", .finding("empty_network/network:\(network.id)"), .measure, .done)
    }
    add("Pröva gemensam måltidsplanering", .other("Måltider 2024"), .direction, .done)
  }

  private mutating func fillGoals() {
    func goal(
      _ id: String, _ name: String, _ scope: (String, Goal.Scope), _ year: Int?
    ) -> Goal {
      var goal = Goal(id: id, name: name)
      goal.scope = Worded(scope.0, meaning: scope.1)
      goal.year = year
      return goal
    }
    let common = ("förbundet", Goal.Scope.association)
    goals = [
      goal("m-digital", "Invånarna möter en gemensam digital ingång", common, 2028),
      goal("m-egen", "Kortare handläggning i den egna kommunen", ("kommunen", .organisation), 2027),
      goal("m-klimat", "Transporterna i kommunerna är fossilfria", common, 2025),
      goal("m-kompetens", "Kommunerna delar på svårrekryterad kompetens", common, 2029),
      goal("m-nation", "Sverige är bäst på digital service", ("staten", .nation), 2030),
    ]
    // Sorted by id: the own goal stands outside the common ones, and the digital one under that of the nation.
    goals[0].parent = 4
  }
}
