// The plan: the best choice against all choices, the limits, and that no network may be weakened.

import Invented
import Network
import Roster
import TestSupport
import Testing

@Suite struct PlanTests {
  private struct Instance {
    let needs: [Double]
    let bridges: [Bridge]
    let rules: PlanRules

    init(_ seed: UInt64, gaps: Int = 6, bridges count: Int = 10) {
      var generator = SplitMix64(seed: seed)
      needs = (0..<gaps).map { _ in Double(1 + generator.below(12)) / 4 }
      bridges = (0..<count).map { _ in
        let closes = (0..<gaps).filter { _ in generator.below(gaps) < 2 }
        let people = (0..<generator.below(3)).map { _ in
          Bridge.Candidate(
            person: Int32(generator.below(4)), joins: 0, hours: Double(1 + generator.below(9)),
            load: 10, hasColleague: false)
        }
        return Bridge(
          kind: .contactPerson, a: 0, b: 1, candidates: people,
          hours: people.isEmpty
            ? Double(1 + generator.below(30)) : people.reduce(0) { $0 + $1.hours },
          closes: closes.isEmpty ? [generator.below(gaps)] : closes, newSoleLinks: 0)
      }
      var rules = PlanRules()
      rules.loadLimit = 22
      if seed % 3 != 0 { rules.budget = Double(5 + generator.below(30)) }
      self.rules = rules
    }

    func value(_ chosen: [Int]) -> (need: Double, hours: Double) {
      let closed = Set(chosen.flatMap { bridges[$0].closes })
      return (
        closed.reduce(0) { $0 + needs[$1] }, chosen.reduce(0) { $0 + bridges[$1].hours }
      )
    }

    func isAllowed(_ chosen: [Int]) -> Bool {
      let people = chosen.flatMap { bridges[$0].candidates }
      return value(chosen).hours <= rules.budget
        && (0..<4).allSatisfy { person in
          let own = people.filter { $0.person == person }
          return own.count <= rules.taskLimit
            && own.reduce(10) { $0 + $1.hours } <= rules.loadLimit
        }
    }

    /// The most need, and the fewest hours for it, over every set of bridges.
    var best: (need: Double, hours: Double) {
      (0..<1 << bridges.count).map { set in bridges.indices.filter { set >> $0 & 1 == 1 } }
        .filter(isAllowed).map(value)
        .reduce((0, 0)) { best, next in
          next.need > best.0 + 1e-9 || (next.need > best.0 - 1e-9 && next.hours < best.1)
            ? next : best
        }
    }
  }

  @Test("small instances: as good as the best of all sets of bridges", arguments: 0..<60)
  func exact(seed: UInt64) {
    let instance = Instance(seed)
    let choice = Optimiser(
      needs: instance.needs, bridges: instance.bridges, rules: instance.rules
    ).choose()
    let best = instance.best
    #expect(choice.method == .exact && instance.isAllowed(choice.chosen))
    #expect(abs(choice.need - best.need) < 1e-9 && abs(choice.hours - best.hours) < 1e-9)
    #expect(instance.value(choice.chosen) == (choice.need, choice.hours))
    #expect(choice.needBound >= best.need - 1e-9)
  }

  @Test(
    "large instances: allowed, within the bounds, and no single bridge is missing",
    arguments: 0..<12)
  func large(seed: UInt64) {
    let instance = Instance(seed, gaps: Optimiser.exactGaps + 5, bridges: 60)
    let choice = Optimiser(
      needs: instance.needs, bridges: instance.bridges, rules: instance.rules
    ).choose()
    #expect(choice.method == .greedy && instance.isAllowed(choice.chosen))
    #expect(choice.need <= choice.needBound + 1e-9 && choice.hours >= choice.hoursBound - 1e-9)
    for other in instance.bridges.indices where !choice.chosen.contains(other) {
      let more = choice.chosen + [other]
      #expect(!instance.isAllowed(more) || instance.value(more).need <= choice.need + 1e-9)
    }
  }

  @Test("nothing to close, or nothing to close it with")
  func nothing() {
    let none = Optimiser(needs: [], bridges: [], rules: PlanRules()).choose()
    #expect(none.chosen.isEmpty && none.need == 0 && none.hours == 0 && none.needBound == 0)
    let open = Optimiser(needs: [1], bridges: [], rules: PlanRules()).choose()
    #expect(open.chosen.isEmpty && open.method == .exact && open.needBound == 0)
  }

  @Test(
    "small tasks: as few hours as the best of all choices of ways and people", arguments: 0..<80)
  func search(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let gaps = 2 + generator.below(3)
    let people = 3 + generator.below(3)
    let lists = (0..<4).map { _ in (0..<Int32(people)).filter { _ in generator.below(3) > 0 } }
    // Everybody meets: dear, and always possible.
    var options = (0..<gaps).map {
      PlanOption(hours: Double(20 + generator.below(10)), closes: [$0], sides: [])
    }
    for _ in 0..<6 {
      let closes = Set((0..<1 + generator.below(2)).map { _ in generator.below(gaps) }).sorted()
      let sides = (0..<1 + generator.below(2)).map { _ in
        PlanOption.Side(list: generator.below(4), hours: Double(1 + generator.below(6)))
      }
      options.append(
        PlanOption(hours: sides.reduce(0) { $0 + $1.hours }, closes: closes, sides: sides))
    }
    let task = PlanTask(
      gaps: gaps, options: options, lists: lists,
      organisations: (0..<Int32(people)).map { $0 % 3 },
      room: (0..<people).map { _ in Double(2 + generator.below(9)) }, tasks: 2)
    var search = PlanSearch(task, budget: 5_000_000)
    search.run()
    let fewest = fewest(task)
    #expect(search.best.isWhole && search.best.hours >= fewest - 1e-9)
    #expect(search.bound <= fewest + 1e-9)
    #expect(!search.isProven || abs(search.best.hours - fewest) < 1e-9)
    // Within everybody's room.
    var spent = [Double](repeating: 0, count: people)
    var tasks = [Int](repeating: 0, count: people)
    for option in search.best.chosen {
      let crew = search.best.people[option] ?? []
      #expect(crew.count == options[option].sides.count && Set(crew).count == crew.count)
      #expect(
        crew.count < 2 || task.organisations[Int(crew[0])] != task.organisations[Int(crew[1])])
      for (person, side) in zip(crew, options[option].sides) {
        #expect(lists[side.list].contains(person))
        spent[Int(person)] += side.hours
        tasks[Int(person)] += 1
      }
    }
    #expect(zip(spent, task.room).allSatisfy { $0 <= $1 + 1e-9 } && tasks.allSatisfy { $0 <= 2 })
  }

  /// The fewest hours over every set of ways and everybody who could fill their places.
  private func fewest(_ task: PlanTask) -> Double {
    func canFill(
      _ places: ArraySlice<(option: Int, side: PlanOption.Side)>, _ spent: [Double], _ tasks: [Int],
      _ last: (option: Int, person: Int32)?
    ) -> Bool {
      guard let place = places.first else { return true }
      return task.lists[place.side.list].contains { person in
        let v = Int(person)
        if let last, last.option == place.option,
          task.organisations[Int(last.person)] == task.organisations[v]
        {
          return false
        }
        guard tasks[v] < task.tasks, spent[v] + place.side.hours <= task.room[v] else {
          return false
        }
        var (more, count) = (spent, tasks)
        more[v] += place.side.hours
        count[v] += 1
        return canFill(places.dropFirst(), more, count, (place.option, person))
      }
    }
    let none = [Double](repeating: 0, count: task.room.count)
    return (0..<1 << task.options.count).map { set in
      task.options.indices.filter { set >> $0 & 1 == 1 }
    }.filter { chosen in
      Set(chosen.flatMap { task.options[$0].closes }).count == task.gaps
        && canFill(
          chosen.flatMap { option in task.options[option].sides.map { (option, $0) } }[...], none,
          none.map { _ in 0 }, nil)
    }.map { $0.reduce(0) { $0 + task.options[$1].hours } }.min() ?? .infinity
  }

  @Test(
    "the invented association: proven to be fewest hours, and the same on one thread and on two")
  func proven() {
    let roster = example.roster
    let plans = [1, 2].map { threads in
      let structure = Structure(of: roster, asOf: SyntheticRoster.today, threads: threads)
      return GapPlan(for: structure, NetworkPairs(of: structure))
    }
    #expect(plans[0].bridges == plans[1].bridges)
    #expect(plans[0].choice.method == .exact)
    // As an integer programme over all candidates has it.
    #expect(plans[0].choice.hours == 209 && plans[0].choice.hoursBound == 209)
    #expect(plans[0].after.gaps == plans[0].opened)
  }

  private var example: Structure {
    Structure(
      of: SyntheticRoster(SyntheticShape(seed: 15, people: 240, networks: 36, organisations: 15))
        .roster, asOf: SyntheticRoster.today)
  }

  @Test(
    "the invented association: every gap closed by two people of two organisations, none overloaded"
  )
  func association() throws {
    let structure = example
    let pairs = NetworkPairs(of: structure)
    let plan = GapPlan(for: structure, pairs)
    #expect(plan.before.gaps == pairs.toldGaps && plan.weakened.isEmpty)
    #expect(plan.after.gapNeed < plan.before.gapNeed)
    #expect(plan.after.soleLinks <= plan.before.soleLinks)
    #expect((plan.after.meanDistance ?? 9) < (plan.before.meanDistance ?? 0))
    #expect(abs(plan.after.hours - plan.before.hours - plan.choice.hours) < 1e-6)
    var tasks: [Int32: Double] = [:]
    for bridge in plan.bridges where bridge.kind != .jointMeeting {
      let organisations = bridge.candidates.map {
        structure.roster.people[Int($0.person)].organisation
      }
      #expect(Set(organisations).count == 2 && bridge.newSoleLinks == 0)
      for candidate in bridge.candidates {
        tasks[candidate.person, default: candidate.load] += candidate.hours
      }
    }
    #expect(tasks.values.allSatisfy { $0 <= plan.rules.loadLimit })
  }

  @Test("a budget is kept, and spent where it closes most need")
  func budget() {
    let structure = example
    let pairs = NetworkPairs(of: structure)
    var need = -1.0
    for budget in [0.0, 10, 40, 100, 1_000] {
      var rules = PlanRules()
      rules.budget = budget
      let plan = GapPlan(for: structure, pairs, rules: rules)
      #expect(plan.choice.hours <= budget)
      #expect(plan.choice.need >= need)
      #expect(abs(plan.before.gapNeed - plan.after.gapNeed - plan.choice.need) < 1e-9)
      need = plan.choice.need
    }
    #expect(need > 0)
  }

  @Test("a plan that takes somebody out of a network is rejected: people, cover or ties would fall")
  func rejected() throws {
    let structure = example
    let roster = structure.roster
    let deputy = try #require(
      roster.memberships.first { $0.role == .deputy && $0.isActive(on: structure.asOf) })
    let seat = try #require(structure.seats.partners(ofRight: 0).first)
    var moves = PlannedChanges()
    moves.givenUp = [(seat, 0)]
    moves.seats = [(seat, 1)]
    #expect(Trial(structure, moves, PlanRules()).weakened.contains(0))
    var cover = PlannedChanges()
    cover.givenUp = [(deputy.person, deputy.network)]
    let trial = Trial(structure, cover, PlanRules())
    #expect(!trial.isAccepted && trial.weakened.contains(Int(deputy.network)))
    var adds = PlannedChanges()
    adds.seats = [(seat, 1)]
    adds.links = [NetworkLink(a: 0, b: 1, kind: .jointMeeting)]
    #expect(Trial(structure, adds, PlanRules()).isAccepted)
  }

  @Test("strength counts ties within the field only, and says which network is weaker")
  func strength() {
    // N0 and N1 share a field and one person; N2 is of another field.
    var roster = Roster(
      SmallTwoMode(left: 3, right: 3, ties: [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)]))
    for (network, field) in ["e", "e", "i"].enumerated() {
      roster.networks[network].field = field
      roster.networks[network].level = .named("\(network)")
    }
    let structure = Structure(of: roster, asOf: .sample)
    let before = Strength(of: structure)
    #expect(before.people == [1, 2, 2] && before.tiesInField == [1, 1, 0])
    var swap = PlannedChanges()
    swap.givenUp = [(0, 0)]
    swap.seats = [(2, 0)]
    // As many people in N0 as before, but its only tie within the field is gone.
    let trial = Trial(structure, swap, PlanRules())
    #expect(Strength(of: trial.after).people == [1, 2, 2])
    #expect(trial.weakened == [0, 1])
  }
}
