// What is agreed on invented collaborations: days of notice and review, status, and one of each planted case.

import Roster

extension Roster {
  /// Lets the collaborations tell of their agreements; with at least six, one ends without a decision, one has an
  /// overdue review, one is planned, and one has ended for a reason.
  mutating func fillAgreements(_ generator: SplitMix64) {
    var generator = generator
    let today = SyntheticRoster.today
    for at in collaborations.indices {
      let years = 1 + generator.below(3)
      collaborations[at].status = .running
      if generator.chance(0.7) {
        collaborations[at].review = today.adding(months: 12 * years + generator.below(12))
      }
      if let to = collaborations[at].to { collaborations[at].notice = to.adding(months: -12) }
    }
    guard collaborations.count >= 6 else { return }
    plant(1) {
      $0.to = Day(year: 2027, month: 6, day: 30)
      $0.notice = Day(year: 2026, month: 12, day: 31)
      $0.review = nil
    }
    plant(2) { $0.review = Day(year: 2025, month: 9, day: 30) }
    plant(3) {
      $0.status = .planned
      $0.from = Day(year: 2027, month: 7, day: 1)
      $0.review = nil
      ($0.to, $0.notice) = (nil, nil)
    }
    plant(5) {
      $0.status = .ended
      $0.to = Day(year: 2025, month: 12, day: 31)
      $0.notice = Day(year: 2024, month: 12, day: 31)
      $0.review = nil
      $0.ending = "Uppdraget gick över i ordinarie verksamhet när projektmedlen tog slut"
    }
  }

  private mutating func plant(_ place: Int, _ change: (inout Collaboration) -> Void) {
    change(&collaborations[place])
    for at in collaborationMembers.indices
    where Int(collaborationMembers[at].collaboration) == place {
      collaborationMembers[at].from = collaborations[place].from
    }
  }

  /// Gives those who are elected a side, most of them; nobody in the first political network is of the opposition.
  mutating func fillSides(_ generator: SplitMix64) {
    var generator = generator
    for at in people.indices where people[at].level.kind == .political {
      people[at].side =
        generator.chance(0.06) ? nil : generator.chance(0.62) ? .majority : .opposition
    }
    guard let group = networks.firstIndex(where: { $0.level.kind == .political }) else { return }
    for row in memberships where row.network == Index(group) {
      let at = Int(row.person)
      if people[at].level.kind == .political { people[at].side = .majority }
    }
  }
}
