// Resources of the invented association: the four kinds, one collaboration that nobody coordinates, and one off its key.

import Roster

extension Roster {
  /// What the parties of the first six collaborations put in, and what is told of the first two networks.
  mutating func fillResources() {
    var random = SplitMix64(seed: 0x7265_736F)
    for number in 0..<min(6, collaborations.count) {
      fillResources(Index(number), &random)
    }
    for network in networks.indices.prefix(2) where !organisations.isEmpty {
      add(.network(Index(network)), .processLeadership, by: 0) { $0.hours = 80 }
    }
  }

  private mutating func fillResources(_ collaboration: Index, _ random: inout SplitMix64) {
    let parties = collaborationMembers.filter { $0.collaboration == collaboration }
    let matter = Matter.collaboration(collaboration)
    for (place, party) in parties.enumerated() {
      let body = party.organisation
      // Nobody coordinates the second; its steering group and support are told.
      if collaboration != 1 {
        let share = party.costShare ?? 0
        // The host of the third carries a quarter more of the whole than its share.
        let extra = collaboration == 2 ? (party.role == .host ? 0.25 : -0.25 * share) : 0
        add(matter, .office, by: body) { $0.kronor = (900_000 * (share + extra)).rounded() }
      }
      let hours = Double(8 + random.below(5) * 4)
      // One party of the first two has not told its hours.
      add(matter, .steeringGroup, by: body) {
        $0.hours = place == 1 && collaboration < 2 ? nil : hours
      }
      if place == 0, collaboration < 4 {
        add(matter, .support, by: body) { $0.hours = 120 }
      }
    }
    // Process leadership for the first years only.
    if collaboration == 1, let host = parties.first(where: { $0.role == .host }) {
      add(matter, .processLeadership, by: host.organisation) {
        $0.hours = 400
        $0.from = Day(year: 2021, month: 1, day: 1)
        $0.to = Day(year: 2023, month: 12, day: 31)
      }
    }
  }

  private mutating func add(
    _ matter: Matter, _ kind: Resource.Kind, by organisation: Index,
    _ told: (inout Resource) -> Void
  ) {
    let word =
      switch kind {
      case .office: "kansli"
      case .steeringGroup: "styrgrupp"
      case .support: "stödfunktion"
      case .processLeadership: "processledning"
      }
    var one = Resource(about: matter)
    one.kind = Worded(word, meaning: kind)
    one.organisation = organisation
    told(&one)
    resources.append(one)
  }
}
