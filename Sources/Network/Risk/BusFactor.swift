// Bus factor: the fewest people whose leaving takes more than half of the links.

import Findings
import Roster

/// The fewest keepers without whom more than half of some items have nobody left.
///
/// Each item is kept up by a set of keepers and is lost when all of them are gone. The greedy answer
/// takes away the keeper of most items, ties by the lowest number, until more than half are lost: the
/// convention of the truck factor. Since an item stays while one keeper stays, the order never changes.
/// Fewer keepers may do. Weighing an item by 1 / (its keepers), no set of keepers loses more items than
/// the sum of its weights; sets that could still lose enough are searched, the heaviest keepers first.
///
/// - Input: for each item its keepers, each once; an item without keepers is none.
/// - Output: `count` is `nil` without items. `isExact` is false when the search was given up; `count` is
///   then the greedy answer, which is never too small.
/// - Complexity: O(*k* log *k* + Σ keepers) for the greedy answer; at most `budget` steps of search.
/// - Source: G. Avelino and others, "A Novel Approach for Estimating Truck Factors" (2016).
package struct BusFactor: Sendable {
  package let count: Int?
  package let isExact: Bool

  /// Steps of the search before it is given up.
  package static let budget = 20_000

  package init(of items: [[Int32]], budget: Int = BusFactor.budget) {
    let items = items.filter { !$0.isEmpty }
    guard !items.isEmpty else {
      count = nil
      isExact = true
      return
    }
    let need = items.count / 2 + 1
    let greedy = BusFactor.greedy(items, need)
    var search = FewestSearch(items, need, budget: budget)
    if let fewest = search.fewest(under: greedy) {
      count = fewest
      isExact = true
    } else {
      count = greedy
      isExact = false
    }
  }

  /// The keepers of most items go first until `need` items are lost.
  private static func greedy(_ items: [[Int32]], _ need: Int) -> Int {
    var owned: [Int32: [Int]] = [:]
    for (item, keepers) in items.enumerated() {
      for keeper in keepers { owned[keeper, default: []].append(item) }
    }
    let line = owned.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var left = items.map(\.count)
    var lost = 0
    for (gone, keeper) in line.enumerated() {
      for item in keeper.value {
        left[item] -= 1
        if left[item] == 0 { lost += 1 }
      }
      if lost >= need { return gone + 1 }
    }
    return line.count
  }
}

/// The search for fewer keepers than the greedy answer.
private struct FewestSearch {
  /// The items of each keeper, the heaviest keeper first.
  private let owned: [[Int32]]
  /// The weights of the keepers, in the same order.
  private let weights: [Double]
  private let need: Int
  private var left: [Int]
  private var budget: Int
  /// The weight of the keepers that are gone, less the items that are lost.
  private var slack = 0.0

  init(_ items: [[Int32]], _ need: Int, budget: Int) {
    var own: [Int32: (items: [Int32], weight: Double)] = [:]
    for (item, keepers) in items.enumerated() {
      for keeper in keepers {
        own[keeper, default: ([], 0)].items.append(Int32(item))
        own[keeper, default: ([], 0)].weight += 1 / Double(keepers.count)
      }
    }
    let line = own.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
    owned = line.map(\.value.items)
    weights = line.map(\.value.weight)
    left = items.map(\.count)
    self.need = need
    self.budget = budget
  }

  /// The fewest keepers, `greedy` when no fewer do; `nil` when the search is given up.
  mutating func fewest(under greedy: Int) -> Int? {
    for size in 1..<max(greedy, 1) {
      let found = lose(need, from: 0, size: size)
      if budget <= 0 { return nil }
      if found { return size }
    }
    return greedy
  }

  /// Whether `size` more keepers, from `first` on, can lose `missing` more items.
  private mutating func lose(_ missing: Int, from first: Int, size: Int) -> Bool {
    if missing <= 0 { return true }
    guard size > 0 else { return false }
    for keeper in first..<max(owned.count - size + 1, first) {
      var bound = 0.0
      for place in keeper..<keeper + size { bound += weights[place] }
      // Keepers that stand behind weigh less still; items half lost already count in full. A sliver
      // for the rounding of the sums.
      if bound + slack < Double(missing) - 1e-9 { return false }
      budget -= 1
      if budget <= 0 { return false }
      var lost = 0
      for item in owned[keeper] {
        left[Int(item)] -= 1
        if left[Int(item)] == 0 { lost += 1 }
      }
      slack += weights[keeper] - Double(lost)
      let isFound = lose(missing - lost, from: keeper + 1, size: size - 1)
      slack -= weights[keeper] - Double(lost)
      for item in owned[keeper] { left[Int(item)] += 1 }
      if isFound { return true }
    }
    return false
  }
}

extension BusFactor {
  /// The bus factor of every network's links in N, of every organisation's seats, and of all links.
  ///
  /// A link is kept up by the people whom the two networks share, a seat by who holds it.
  static func all(
    of structure: Structure
  ) -> (networks: [BusFactor], organisations: [BusFactor], whole: BusFactor) {
    let b = structure.b
    var whole: [[Int32]] = []
    var networks: [BusFactor] = []
    for network in 0..<b.right {
      var keepers: [Int32: [Int32]] = [:]
      for person in b.partners(ofRight: network) {
        for other in b.partners(ofLeft: Int(person)) where other != network {
          keepers[other, default: []].append(person)
        }
      }
      let links = keepers.sorted { $0.key < $1.key }
      networks.append(BusFactor(of: links.map(\.value)))
      whole += links.filter { $0.key > network }.map(\.value)
    }
    var seats = [[[Int32]]](repeating: [], count: structure.roster.organisations.count)
    for (v, person) in structure.roster.people.enumerated() {
      guard let own = person.organisation else { continue }
      seats[Int(own)] += b.partners(ofLeft: v).map { _ in [Int32(v)] }
    }
    return (networks, seats.map { BusFactor(of: $0) }, BusFactor(of: whole))
  }
}

extension Analysis {
  /// How few people carry each network, each organisation's seats, and the whole.
  static let busFactor = Analysis("bus_factor") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let factors = BusFactor.all(of: structure)
    outcome.add(
      Sheet.Column("bus_factor", .whole(factors.networks.map(\.count))), to: "networks")
    outcome.add("bus_factor_exact", factors.networks.map(\.isExact), to: "networks")
    outcome.add(
      Sheet.Column("bus_factor", .whole(factors.organisations.map(\.count))),
      to: "organisations")
    outcome.keyFigures = [.busFactor(factors.whole)]
    return outcome
  }
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func busFactor(_ factor: BusFactor) -> KeyFigure {
    KeyFigure(
      "bus_factor", factor.count.map(Value.count) ?? .none, unless: nil,
      label: Localised(
        swedish: factor.count == 1
          ? "person bär mer än hälften av länkarna mellan nätverken"
          : "personer bär mer än hälften av länkarna mellan nätverken",
        english: factor.count == 1
          ? "person carries more than half of the links between the networks"
          : "people carry more than half of the links between the networks"),
      definition: factor.isExact
        ? Localised(
          swedish: "Det minsta antal personer vars utträde tar bort mer än hälften av "
            + "nätverksparen med gemensamma personer. Exakt beräknat.",
          english: "The fewest people whose leaving takes away more than half of the pairs of "
            + "networks that share people. Exact.")
        : Localised(
          swedish: "Så många personer räcker för att mer än hälften av nätverksparen med "
            + "gemensamma personer ska försvinna, om de som finns i flest par slutar först. Ett "
            + "mindre antal kan räcka; alla urval har inte prövats.",
          english: "So many people are enough for more than half of the pairs of networks that "
            + "share people to disappear, when those in most pairs leave first. Fewer may do; not "
            + "every choice has been tried."))
  }
}
