// The cheapest cover: the few new seats and deputies that take most away from single people.

package import Roster

/// The new seats that remove the most sole links and uncovered seats within a budget of seats.
///
/// Each sole link and each uncovered seat weighs the same. At most one new seat for each person.
///
/// - Input: the structure of a day; `budget` new seats, at least 0.
/// - Output: ``chosen``, in the order of what each adds; what is left ``after`` them, counted on a roster in which
///   they are seated.
/// - Complexity: that of ``CoverFinder`` and ``CoverChoice``, and one build of the structure.
package struct Cover: Sendable {
  package struct Seat: Sendable {
    package let candidate: CoverCandidate
    /// The needs that this seat meets and no seat before it.
    package let adds: Int
  }

  package let before: CoverNeeds
  package let after: CoverNeeds
  package let chosen: [Seat]
  package let choice: CoverChoice
  package let candidates: [CoverCandidate]
  package let budget: Int

  package init(
    of structure: Structure, budget: Int, rules: PlanRules = PlanRules(),
    turnover: TurnoverRules = TurnoverRules()
  ) {
    self.budget = budget
    let needs = CoverNeeds(of: structure)
    before = needs
    candidates = CoverFinder(structure, needs, rules, turnover, budget: budget).candidates
    choice = CoverChoice(
      meets: candidates.map(\.meets), owners: candidates.map(\.person), needs: needs.count,
      budget: budget, deadline: structure.deadline)
    var met: Set<Int32> = []
    chosen = choice.chosen.map { [candidates] number in
      let new = candidates[number].meets.filter { met.insert($0).inserted }
      return Seat(candidate: candidates[number], adds: new.count)
    }
    var changes = PlannedChanges()
    for number in choice.chosen {
      let seat = candidates[number]
      switch seat.kind {
      case .deputy: changes.deputies.append((seat.person, seat.network))
      case .secondSeat: changes.seats.append((seat.person, seat.network))
      }
    }
    after =
      choice.chosen.isEmpty ? needs : CoverNeeds(of: Trial(structure, changes, rules).after)
  }
}
