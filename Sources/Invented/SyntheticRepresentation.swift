// Who represents whom in a synthetic roster: small organisations, and what does not hold.

import Roster

extension Roster {
  /// Representation in the networks whose seats are expected: of the small organisations without a seat every other one
  /// lets a larger neighbour speak for it in some of the networks. Where findings are planted, a representative sits not
  /// there, one person represents three others in a network, and the three smallest neighbours represent nobody and are
  /// represented by nobody, so that they stay outside of the same networks.
  mutating func fillRepresentation(
    _ plan: SyntheticPlan, isPlanted: Bool, _ generator: SplitMix64
  ) {
    var generator = generator
    let today = SyntheticRoster.today
    var seated = [[Index]](repeating: [], count: networks.count)
    for row in memberships where row.isActive(on: today) && row.isSeat(.attended) {
      seated[Int(row.network)].append(row.person)
    }
    for region in 0..<plan.regions {
      let bySize = plan.organisations(in: region).sorted {
        let (a, b) = (organisations[$0].population ?? 0, organisations[$1].population ?? 0)
        return (a, $0) < (b, $1)
      }
      let small = bySize.prefix(bySize.count / 2).dropFirst(isPlanted ? 3 : 0)
      let large = bySize.dropFirst(bySize.count / 2)
      let founded = plan.networksOfRegion[region].prefix(SyntheticNames.classes.count)
      for network in founded {
        let present = Set(seated[Int(network)].compactMap { people[Int($0)].organisation })
        let speakers = large.filter { present.contains(Index($0)) }
        guard !speakers.isEmpty else { continue }
        for (place, organisation) in small.enumerated()
        where place % 2 == 0 && !present.contains(Index(organisation)) {
          guard generator.chance(0.4) else { continue }
          var row = Representation(
            network: network, organisation: Index(organisation),
            by: .organisation(Index(generator.pick(speakers))))
          row.from = generator.month(2022...2025)
          representations.append(row)
        }
      }
      if isPlanted, region == 0 { plantRepresentation(Array(founded), Array(small), seated) }
    }
  }

  /// One person who represents three others, and one who sits not where the list says.
  private mutating func plantRepresentation(
    _ founded: [Index], _ small: [Int], _ seated: [[Index]]
  ) {
    func outside(_ network: Index) -> [Int] {
      let present = Set(seated[Int(network)].compactMap { people[Int($0)].organisation })
      let told = Set(representations.filter { $0.network == network }.map(\.organisation))
      return small.filter { !present.contains(Index($0)) && !told.contains(Index($0)) }
    }
    let ranked = founded.filter { !seated[Int($0)].isEmpty }
      .sorted { (-outside($0).count, $0) < (-outside($1).count, $1) }
    guard let many = ranked.first, let last = ranked.last(where: { !outside($0).isEmpty }),
      let speaker = seated[Int(many)].first
    else { return }
    for organisation in outside(many).prefix(3) {
      representations.append(
        Representation(network: many, organisation: Index(organisation), by: .person(speaker)))
    }
    guard let organisation = outside(last).last,
      let gone = people.indices.first(where: {
        people[$0].organisation != Index(organisation) && !seated[Int(last)].contains(Index($0))
      })
    else { return }
    representations.append(
      Representation(network: last, organisation: Index(organisation), by: .person(Index(gone))))
  }
}
