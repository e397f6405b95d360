// The branch and bound over keepers: who is taken, who is left out, and answers on the way.

/// Branch and bound over who is taken.
struct KeeperSearch {
  private let items: KeeperItems
  private let need: Int
  private var budget: Int
  private(set) var best: [Int]
  private(set) var least = 1
  /// The fewest that a part of the search that was given up might have needed.
  private var givenUp = Int.max

  private static let slack = 1e-6
  private static let rootSweeps = 300
  private static let sweeps = 12

  init(_ items: [[Int]], _ weights: [Int], _ keepers: Int, _ need: Int, _ budget: Int) {
    self.items = KeeperItems(items, weights, keepers)
    self.need = need
    self.budget = budget
    best = Array(0..<keepers)
  }

  mutating func run() {
    var root = KeeperDeal(items)
    // A quarter of the budget at most, and one sweep at least.
    let affordable = budget / 4 / max(1, items.keepers.count)
    let spent = root.balance(items, sweeps: max(1, min(Self.rootSweeps, affordable)))
    budget -= spent
    round(root)
    consider(peeled())
    let fewest = fewest(root) ?? best.count
    if fewest < best.count {
      improve(rounds: 400)
    }
    least = min(fewest, best.count)
    guard least < best.count, budget > 0 else { return }
    explore(root)
    least = min(best.count, max(least, givenUp))
  }

  // MARK: Bounds

  /// The sums of the open keepers, largest first.
  private func line(_ deal: KeeperDeal) -> [(sum: Double, keeper: Int)] {
    deal.sums.indices.filter { deal.choice[$0] == .open }.map { (deal.sums[$0], $0) }
      .sorted { ($1.sum, $0.keeper) < ($0.sum, $1.keeper) }
  }

  /// The fewest keepers, those taken among them, that can lose enough; `nil` when not even all can.
  private func fewest(_ deal: KeeperDeal) -> Int? {
    var reach = Double(deal.lost) + Self.slack
    if reach >= Double(need) { return deal.taken }
    for (number, entry) in line(deal).enumerated() {
      reach += entry.sum
      if reach >= Double(need) { return deal.taken + number + 1 }
    }
    return nil
  }

  // MARK: Search

  /// Looks for fewer than the best; notes what was left when the budget was spent.
  private mutating func explore(_ start: KeeperDeal) {
    var deal = start
    while true {
      guard let fewest = fewest(deal), fewest < best.count else { return }
      if budget <= 0 {
        givenUp = min(givenUp, fewest)
        return
      }
      if !settle(&deal) { break }
      budget -= deal.balance(items, sweeps: Self.sweeps)
    }
    // What is copied for the parts below counts too, so that memory stays within the budget.
    budget -= 4 * items.keepers.count
    round(deal)
    guard let fewest = fewest(deal), fewest < best.count else { return }
    guard let keeper = branch(deal) else { return }
    for isTaken in [true, false] {
      var next = deal
      if isTaken { next.take(keeper, items) } else { next.refuse(keeper, items) }
      budget -= next.balance(items, sweeps: Self.sweeps)
      explore(next)
    }
  }

  /// Takes and refuses those for whom the other choice can give no fewer than the best. Whether any were.
  private mutating func settle(_ deal: inout KeeperDeal) -> Bool {
    let free = best.count - 1 - deal.taken
    let line = line(deal)
    guard free > 0 else { return false }
    let missing = Double(need - deal.lost) - Self.slack
    let top = line.prefix(free).reduce(0) { $0 + $1.sum }
    let next = free < line.count ? line[free].sum : 0
    let last = free <= line.count ? line[free - 1].sum : 0
    var isChanged = false
    for (number, entry) in line.enumerated() {
      if number < free, top - entry.sum + next < missing {
        deal.take(entry.keeper, items)
        isChanged = true
      } else if number >= free, top - last + entry.sum < missing {
        deal.refuse(entry.keeper, items)
        isChanged = true
      }
    }
    return isChanged
  }

  /// The open keeper to decide on: of most items among those about whom the deal is least certain.
  private func branch(_ deal: KeeperDeal) -> Int? {
    let line = line(deal)
    let free = best.count - 1 - deal.taken
    guard free > 0, let edge = free <= line.count ? line[free - 1].sum : line.last?.sum else {
      return nil
    }
    var found: (weight: Double, keeper: Int)?
    for entry in line where abs(entry.sum - edge) <= 0.1 * edge + Self.slack {
      let weight = items.owned[entry.keeper].reduce(0.0) {
        deal.open[$1] > 0 ? $0 + Double(items.weights[$1]) / Double(deal.open[$1]) : $0
      }
      if weight > found?.weight ?? 0 { found = (weight, entry.keeper) }
    }
    return found?.keeper ?? line.first?.keeper
  }

  // MARK: Answers

  /// Those taken, then the others by their sums, until enough is lost; then without those who are not needed.
  private mutating func round(_ deal: KeeperDeal) {
    var members = deal.choice.indices.filter { deal.choice[$0] == .taken }
    var trial = KeeperTrial(items)
    for keeper in members { trial.add(keeper, items) }
    for entry in line(deal) where trial.lost < need {
      trial.add(entry.keeper, items)
      members.append(entry.keeper)
    }
    guard trial.lost >= need else { return }
    consider(trimmed(&trial))
  }

  private mutating func consider(_ members: [Int]) {
    if members.count < best.count { best = members }
  }

  /// Drops the member of fewest items as long as enough is lost.
  private func trimmed(_ trial: inout KeeperTrial) -> [Int] {
    while let least = trial.cheapest(items, but: -1),
      trial.lost - trial.cost(of: least, items) >= need
    {
      trial.remove(least, items)
    }
    return trial.members
  }

  /// Everybody, less the one whose staying saves fewest items, again and again.
  private func peeled() -> [Int] {
    var trial = KeeperTrial(items)
    for keeper in items.owned.indices { trial.add(keeper, items) }
    return trimmed(&trial)
  }

  /// One fewer than the best, then exchanges that lose most, the last few not undone at once.
  private mutating func improve(rounds: Int) {
    var trial = KeeperTrial(items)
    for keeper in best { trial.add(keeper, items) }
    if let least = trial.cheapest(items, but: -1) { trial.remove(least, items) }
    var since = [Int](repeating: -100, count: items.owned.count)
    var left = rounds
    while left > 0, budget > 0 {
      left -= 1
      let round = rounds - left
      budget -= items.owned.count * 2 + items.keepers.count / 4
      if trial.lost >= need {
        consider(trimmed(&trial))
        guard best.count > 1, let least = trial.cheapest(items, but: -1) else { return }
        trial.remove(least, items)
        left = rounds
        since = [Int](repeating: -100, count: items.owned.count)
        continue
      }
      guard let new = trial.best(items, where: { since[$0] < round - 8 }) else { return }
      trial.add(new, items)
      since[new] = round
      if trial.lost >= need, trial.members.count < best.count { continue }
      guard let old = trial.cheapest(items, where: { $0 != new && since[$0] < round - 4 }) else {
        return
      }
      trial.remove(old, items)
      since[old] = round
    }
  }
}
