// What is said of person dependency: a finding for each person, its meaning and what could be done.

package import Findings
import Roster
import Text

extension Dependency {
  /// One finding for each person of class medium or high. It is grave only where the roster tells of a leaving: what
  /// would be lost is then known, and also when. Of those who are of no great weight, with most lost and most sole
  /// links first, ``mostMinor`` are told one by one, and the rest are counted beside them; the table has them all.
  package func findings(in structure: Structure) -> [Finding] {
    let told = structure.roster.people.indices.compactMap { person in
      levels(person).flatMap { $0.riskClass > .low ? (person: person, levels: $0) : nil }
    }
    let minor = told.filter { !$0.levels.isWeighty }.sorted { a, b in
      let (left, right) = (stakes[a.person], stakes[b.person])
      let losses = (left.efficiencyLoss ?? 0, right.efficiencyLoss ?? 0)
      if losses.0 != losses.1 { return losses.0 > losses.1 }
      if left.soleBridges != right.soleBridges { return left.soleBridges > right.soleBridges }
      return a.person < b.person
    }
    let few = minor.told(most: Self.mostMinor) {
      [$0.levels.isLeaving, $0.levels.likelihood == nil]
    }
    let lone = loneSeats
    let others = Dictionary(uniqueKeysWithValues: few.map { ($0.element.person, $0.others) })
    return told.filter { $0.levels.isWeighty || others[$0.person] != nil }.map {
      var finding = Finding.dependency(
        DependencyFacts($0.person, self, lone, structure), $0.levels, rules)
      finding.others = others[$0.person] ?? 0
      return finding
    }
  }

  /// The networks in which one person alone holds an organisation's only seat without a deputy.
  private var loneSeats: Set<Int32> {
    var people: [Int32: Int] = [:]
    for seats in soleSeatsUncovered { for seat in Set(seats) { people[seat, default: 0] += 1 } }
    return Set(people.filter { $0.value == 1 }.keys)
  }

  /// How many people of no great weight have a finding of their own.
  private static let mostMinor = 10
}

extension Dependency {
  /// The sole bridges of one person.
  package func bridges(of person: Int) -> ArraySlice<SoleBridges.Bridge> {
    let first = sole.bridges.indices.halved { sole.bridges[$0].person < person }
    return sole.bridges[first..<first + sole.counts[person]]
  }
}

// MARK: Wording

extension Finding {
  fileprivate static func dependency(
    _ facts: DependencyFacts, _ levels: RiskLevels, _ rules: RiskRules
  ) -> Finding {
    let stake = facts.stake
    let isUrgent = levels.riskClass == .high && levels.isLeaving
    return Finding(
      kind: "dependency", severity: isUrgent ? .high : levels.isWeighty ? .medium : .low,
      subjects: [.person(facts.id)],
      measures: [
        // What findings of one class are ranked by.
        Measure("efficiency_loss", stake.efficiencyLoss ?? 0),
        Measure("sole_bridges", Double(stake.soleBridges)),
        Measure("sole_seats_uncovered", Double(stake.soleSeatsUncovered)),
        Measure("uncovered_roles", Double(stake.uncoveredRoles)),
        Measure("cut_off_networks", Double(stake.cutOffNetworks)),
        Measure("cut_off_organisations", Double(stake.cutOffOrganisations)),
        Measure("initiatives", Double(stake.initiatives)),
      ],
      basis: .rule,
      fact: Localised(swedish: facts.told(rules, .swedish), english: facts.told(rules, .english)),
      meaning: meaning(levels, rules),
      action: isUrgent
        ? Localised(
          swedish: """
            Kansliet ber organisationen att redan nu utse en ersättare som deltar, och planerar överlämningen. \
            Där en kontakt går genom en enda person kan ytterligare en person delta.
            """,
          english: """
            The office asks the organisation to name a deputy who takes part from now on, and plans the \
            handover. Where a link runs through one person, a second person could take part.
            """)
        : Localised(
          swedish: """
            Kansliet ber organisationen att utse en ersättare där det saknas, eller att låta ytterligare en \
            person delta. En kontaktperson mellan nätverken kan räcka.
            """,
          english: """
            The office asks the organisation to name a deputy where there is none, or to let a second \
            person take part. A contact person between the networks may be enough.
            """))
  }

  private static func meaning(_ levels: RiskLevels, _ rules: RiskRules) -> Localised<Phrase> {
    let months = rules.horizonMonths
    if levels.isLeaving {
      return Localised(
        swedish: """
          Enligt listorna blir platser lediga inom \(months.inWords(.swedish)) månader. Om de inte förnyas och \
          ingen annan är förberedd kan kontakter och uppgifter gå förlorade.
          """,
        english: """
          According to the lists, seats fall vacant within \(months.inWords(.english)) months. If they are not \
          renewed and nobody else is prepared, contacts and tasks may be lost.
          """)
    }
    return levels.likelihood == nil
      ? Localised(
        swedish: """
          Listorna säger inte när platserna byter innehavare. Sker det utan att någon är förberedd kan \
          kontakter och uppgifter gå förlorade.
          """,
        english: """
          The lists do not say when the seats change hands. If that happens with nobody prepared, contacts \
          and tasks may be lost.
          """)
      : Localised(
        swedish: """
          Enligt listorna löper platserna vidare. Byter de innehavare utan att någon är förberedd kan \
          kontakter och uppgifter gå förlorade.
          """,
        english: """
          According to the lists, the seats run on. If they change hands with nobody prepared, contacts and \
          tasks may be lost.
          """)
  }
}
