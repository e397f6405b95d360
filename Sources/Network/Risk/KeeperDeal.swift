// The items of a search for the fewest keepers, dealt out over them: what bounds the search.

/// The items and keepers of one search, item by item and keeper by keeper.
struct KeeperItems {
  /// Item *i* has the places `starts[i]..<starts[i + 1]` of ``keepers``.
  var starts: [Int] = [0]
  var keepers: [Int] = []
  var weights: [Int]
  /// The items of each keeper.
  var owned: [[Int]]

  init(_ items: [[Int]], _ weights: [Int], _ count: Int) {
    self.weights = weights
    owned = [[Int]](repeating: [], count: count)
    for (number, item) in items.enumerated() {
      for keeper in item { owned[keeper].append(number) }
      keepers += item
      starts.append(keepers.count)
    }
  }

  var count: Int { weights.count }
}

/// A part of the search: who is in, who is out, and the items dealt over those who are open.
struct KeeperDeal {
  enum Choice { case open, taken, refused }

  var choice: [Choice]
  /// What each open keeper is dealt.
  var sums: [Double]
  /// By place of the items' keepers.
  var parts: [Double]
  /// The open keepers of each item; −1 for an item that can no longer be lost.
  var open: [Int]
  var taken = 0
  /// The weight of the items all of whose keepers are taken.
  var lost = 0

  init(_ items: KeeperItems) {
    choice = [Choice](repeating: .open, count: items.owned.count)
    sums = [Double](repeating: 0, count: items.owned.count)
    parts = [Double](repeating: 0, count: items.keepers.count)
    open = []
    for item in 0..<items.count {
      let places = items.starts[item]..<items.starts[item + 1]
      open.append(places.count)
      let part = Double(items.weights[item]) / Double(places.count)
      for place in places {
        parts[place] = part
        sums[items.keepers[place]] += part
      }
    }
  }

  /// Deals every live item anew, `sweeps` times, each where the sums are least. The number of steps it took.
  mutating func balance(_ items: KeeperItems, sweeps: Int) -> Int {
    var steps = 0
    var line: [(sum: Double, place: Int)] = []
    for _ in 0..<sweeps {
      var moved = 0.0
      for item in 0..<items.count where open[item] > 1 {
        line.removeAll(keepingCapacity: true)
        for place in items.starts[item]..<items.starts[item + 1] {
          let keeper = items.keepers[place]
          guard choice[keeper] == .open else { continue }
          line.append((sums[keeper] - parts[place], place))
        }
        steps += line.count
        if line.count == 2 {
          if line[1].sum < line[0].sum { line.swapAt(0, 1) }
        } else {
          line.sort { ($0.sum, $0.place) < ($1.sum, $1.place) }
        }
        // The level to which the item fills up the lowest sums.
        var level = 0.0
        var total = Double(items.weights[item])
        for (number, entry) in line.enumerated() {
          total += entry.sum
          level = total / Double(number + 1)
          if number + 1 == line.count || line[number + 1].sum >= level { break }
        }
        for entry in line {
          let part = max(0, level - entry.sum)
          moved += abs(part - parts[entry.place])
          sums[items.keepers[entry.place]] = entry.sum + part
          parts[entry.place] = part
        }
      }
      if moved < 1e-3 { break }
    }
    return steps
  }

  mutating func take(_ keeper: Int, _ items: KeeperItems) {
    choice[keeper] = .taken
    taken += 1
    for item in items.owned[keeper] where open[item] > 0 {
      open[item] -= 1
      guard open[item] > 0 else {
        lost += items.weights[item]
        continue
      }
      // Its part goes to the others, in equal shares until the next deal.
      let places = items.starts[item]..<items.starts[item + 1]
      guard let own = places.first(where: { items.keepers[$0] == keeper }) else { continue }
      let share = parts[own] / Double(open[item])
      parts[own] = 0
      for place in places where choice[items.keepers[place]] == .open {
        parts[place] += share
        sums[items.keepers[place]] += share
      }
    }
    sums[keeper] = 0
  }

  mutating func refuse(_ keeper: Int, _ items: KeeperItems) {
    choice[keeper] = .refused
    for item in items.owned[keeper] where open[item] >= 0 {
      open[item] = -1
      for place in items.starts[item]..<items.starts[item + 1] {
        sums[items.keepers[place]] -= parts[place]
        parts[place] = 0
      }
    }
    sums[keeper] = 0
  }
}
