// Bus factor: the fewest people whose leaving takes more than half of the links.

import Findings
import Roster
import Text
import Threads

/// The fewest keepers without whom more than half of some items have nobody left.
///
/// Each item is kept up by a set of keepers and is lost when all of them are gone: the idea of the truck factor, where
/// the files of a program are lost with their authors. The number is found by ``FewestKeepers`` and proven; where the
/// proof would take too long, two numbers are, between which it lies.
///
/// - Input: for each item its keepers, each once; an item without keepers is none.
/// - Output: so many keepers are enough, ``count``, and fewer than ``least`` are not; `nil` without items. The two are
///   equal, and the number ``isExact``, when it is proven. Neither depends on how keepers and items are numbered.
/// - Complexity: that of ``FewestKeepers``, at most `budget` steps.
/// - Source: G. Avelino and others, "A Novel Approach for Estimating Truck Factors" (2016).
package struct BusFactor: Sendable {
  package let count: Int?
  package let least: Int?

  package var isExact: Bool { count == least }

  /// Steps of the search before it is given up, for one network and for the whole.
  package static let budget = 4_000_000
  package static let budgetOfWhole = 60_000_000

  package init(of items: [[Int32]], budget: Int = BusFactor.budget) {
    let items = items.filter { !$0.isEmpty }
    guard !items.isEmpty else {
      count = nil
      least = nil
      return
    }
    let fewest = FewestKeepers(of: items, need: items.count / 2 + 1, budget: budget)
    count = fewest.most
    least = fewest.least
  }
}

extension BusFactor {
  /// The bus factor of every network's links in N, of every organisation's seats, and of all links.
  ///
  /// A link is kept up by the people whom the two networks share, a seat by who holds it.
  static func all(
    of structure: Structure
  ) -> (networks: [BusFactor], organisations: [BusFactor], whole: BusFactor) {
    let b = structure.seats
    let links = sharded(b.right, threads: structure.threads) { network in
      var keepers: [Int32: [Int32]] = [:]
      for person in b.partners(ofRight: network) {
        for other in b.partners(ofLeft: Int(person)) where other != network {
          keepers[other, default: []].append(person)
        }
      }
      return keepers.sorted { $0.key < $1.key }
    }
    let networks = sharded(b.right, threads: structure.threads) {
      BusFactor(of: links[$0].map(\.value))
    }
    let whole = links.enumerated().flatMap { network, own in
      own.filter { $0.key > network }.map(\.value)
    }
    var seats = [[[Int32]]](repeating: [], count: structure.roster.organisations.count)
    for (v, person) in structure.roster.people.enumerated() {
      guard let own = person.organisation else { continue }
      seats[Int(own)] += b.partners(ofLeft: v).map { _ in [Int32(v)] }
    }
    return (
      networks, seats.map { BusFactor(of: $0) }, BusFactor(of: whole, budget: budgetOfWhole)
    )
  }
}

extension Analysis where Input == Structure {
  /// How few people carry each network, each organisation's seats, and the whole.
  static let busFactor = Analysis(
    "bus_factor",
    title: Localised(swedish: "Så få står för hälften (truck factor)", english: "Truck factor"),
    parts: [.centrality, .dependency], cost: .searched,
    needs: [.networks], tables: [.networks, .organisations]
  ) { structure in
    var outcome = Outcome()
    let factors = BusFactor.all(of: structure)
    outcome.add(
      Sheet.Column(.busFactor, .whole(factors.networks.map(\.count))), to: .networks)
    outcome.add(.busFactorExact, factors.networks.map(\.isExact), to: .networks)
    outcome.add(
      Sheet.Column(.busFactorLeast, .whole(factors.networks.map(\.least))), to: .networks)
    outcome.add(
      Sheet.Column(.busFactor, .whole(factors.organisations.map(\.count))),
      to: .organisations)
    outcome.keyFigures = [.busFactor(factors.whole)]
    return outcome
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func busFactor(_ factor: BusFactor) -> KeyFigure {
    let least = factor.least ?? 0
    return KeyFigure(
      .busFactor, factor.count.map(Value.count) ?? .none, unless: nil,
      label: factor.isExact
        ? Localised(
          swedish: factor.count == 1
            ? "person står för mer än hälften av kontakterna mellan nätverken"
            : "personer står för mer än hälften av kontakterna mellan nätverken",
          english: factor.count == 1
            ? "person accounts for more than half of the links between networks"
            : "people account for more than half of the links between networks")
        : Localised(
          swedish: "personer räcker för mer än hälften av kontakterna mellan nätverken "
            + "(minst \(least.inWords(.swedish)) behövs)",
          english: "people are enough for more than half of the links between networks "
            + "(at least \(least.inWords(.english)) are needed)"),
      definition: factor.isExact
        ? Localised(
          swedish: "Truck factor: det minsta antal personer som kan lämna så att mer än hälften av "
            + "kontakterna mellan nätverk bryts. Bevisat minst.",
          english:
            "Truck factor: the fewest people who could leave so that more than half of the links "
            + "between networks break. Proven to be the fewest.")
        : Localised(
          swedish:
            "Truck factor: om så många personer lämnar kan mer än hälften av kontakterna mellan "
            + "nätverk brytas. Färre kan räcka, men inte färre än \(least.inWords(.swedish)).",
          english: "Truck factor: if this many people leave, more than half of the links between "
            + "networks may break. Fewer may be enough, but no fewer than \(least.inWords(.english))."
        ))
  }
}
