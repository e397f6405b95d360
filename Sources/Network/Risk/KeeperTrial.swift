// A set of keepers on trial: what is lost with it, and whom to add or leave out next.

/// A set of keepers, and what it has lost.
struct KeeperTrial {
  private(set) var isMember: [Bool]
  /// The keepers of each item who are not members.
  private var missing: [Int]
  private(set) var lost = 0

  init(_ items: KeeperItems) {
    isMember = [Bool](repeating: false, count: items.owned.count)
    missing = (0..<items.count).map { items.starts[$0 + 1] - items.starts[$0] }
  }

  var members: [Int] { isMember.indices.filter { isMember[$0] } }

  mutating func add(_ keeper: Int, _ items: KeeperItems) {
    isMember[keeper] = true
    for item in items.owned[keeper] {
      missing[item] -= 1
      if missing[item] == 0 { lost += items.weights[item] }
    }
  }

  mutating func remove(_ keeper: Int, _ items: KeeperItems) {
    isMember[keeper] = false
    for item in items.owned[keeper] {
      if missing[item] == 0 { lost -= items.weights[item] }
      missing[item] += 1
    }
  }

  /// What is no longer lost without the member.
  func cost(of keeper: Int, _ items: KeeperItems) -> Int {
    items.owned[keeper].reduce(0) { missing[$1] == 0 ? $0 + items.weights[$1] : $0 }
  }

  /// The member without whom least is saved; of equals the one with least half lost.
  func cheapest(_ items: KeeperItems, but kept: Int) -> Int? {
    cheapest(items) { $0 != kept }
  }

  func cheapest(_ items: KeeperItems, where isOpen: (Int) -> Bool) -> Int? {
    var found: (cost: Int, near: Double, keeper: Int)?
    for keeper in isMember.indices where isMember[keeper] && isOpen(keeper) {
      let cost = cost(of: keeper, items)
      guard found.map({ cost <= $0.cost }) ?? true else { continue }
      let near = near(keeper, items)
      if found.map({ (cost, near) < ($0.cost, $0.near) }) ?? true { found = (cost, near, keeper) }
    }
    return found?.keeper
  }

  /// Who is not a member and would lose most; of equals the one with most half lost.
  func best(_ items: KeeperItems, where isOpen: (Int) -> Bool) -> Int? {
    var found: (gain: Int, near: Double, keeper: Int)?
    for keeper in isMember.indices where !isMember[keeper] && isOpen(keeper) {
      let gain = items.owned[keeper].reduce(0) { missing[$1] == 1 ? $0 + items.weights[$1] : $0 }
      guard found.map({ gain >= $0.gain }) ?? true else { continue }
      let near = near(keeper, items)
      if found.map({ (gain, near) > ($0.gain, $0.near) }) ?? true { found = (gain, near, keeper) }
    }
    return found?.keeper
  }

  private func near(_ keeper: Int, _ items: KeeperItems) -> Double {
    items.owned[keeper].reduce(0.0) {
      $0 + Double(items.weights[$1]) / Double((1 + missing[$1]) * (1 + missing[$1]))
    }
  }
}
