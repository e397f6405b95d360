// One walk through the sets of a few people: the most promising first, whole families left out unseen.

/// One walk through the sets.
struct BreakerWalk {
  private let search: BreakerSearch
  private let people: [Int32]
  private var budget: Int
  var best = 0.0
  var members: [Int] = []
  /// Whether sets as good as the best are looked for, and not only better ones.
  var isCounting = false
  var ties = 0
  /// The most that a set could break among those given up; 0 when none was.
  var open = 0.0

  private var chosen: [Int] = []
  private var isChosen: [Bool]
  private var isBanned: [Bool]
  /// How many of each link are not chosen.
  private var missing: [Int]
  /// The costs of the links that are lost.
  private var lost = 0.0
  /// By people left to choose: what is added to the shares because of those chosen.
  private var added: [[Double]]

  init(_ search: BreakerSearch, _ size: Int, _ budget: Int, _ people: [Int32]) {
    self.search = search
    self.people = people
    self.budget = budget
    isChosen = [Bool](repeating: false, count: people.count)
    isBanned = isChosen
    missing = search.links.map(\.count)
    added = [[Double]](repeating: [Double](repeating: 0, count: people.count), count: size + 1)
  }

  /// What no set at all can pass.
  var bound: Double { search.costs.reduce(0, +) }

  private var goal: Double {
    isCounting ? best - BreakerSearch.slack : best + BreakerSearch.slack
  }

  private mutating func choose(_ person: Int) {
    chosen.append(person)
    isChosen[person] = true
    for link in search.own[person] {
      missing[link] -= 1
      if missing[link] == 0 { lost += search.costs[link] }
    }
  }

  private mutating func unchoose(_ before: Double) {
    guard let person = chosen.popLast() else { return }
    isChosen[person] = false
    for link in search.own[person] { missing[link] += 1 }
    // As it was, to the last bit.
    lost = before
  }

  /// Those whose share grows by who is chosen, when `left` more are to be; their growth is in ``added``.
  private mutating func touched(_ left: Int) -> [Int] {
    var touched: [Int] = []
    for (number, person) in chosen.enumerated() {
      for link in search.own[person] {
        let sharers = search.links[link]
        let missing = missing[link]
        guard missing > 0, missing <= left,
          !chosen[..<number].contains(where: sharers.contains)
        else { continue }
        let cost = search.costs[link]
        let grown =
          cost / Double(missing) - (sharers.count <= left ? cost / Double(sharers.count) : 0)
        guard grown > 0 else { continue }
        for other in sharers where !isChosen[other] {
          if added[left][other] == 0 { touched.append(other) }
          added[left][other] += grown
        }
        budget -= sharers.count
      }
    }
    return touched
  }

  /// Everybody who could add something, most first; at most `limit`.
  private mutating func line(_ left: Int, limit: Int = .max) -> [(share: Double, person: Int)] {
    let touched = touched(left)
    let shares = search.shares[left]
    var line = touched.filter { !isBanned[$0] }.map { (shares[$0] + added[left][$0], $0) }
    for person in search.lines[left]
    where !isBanned[person] && !isChosen[person] && added[left][person] == 0 {
      line.append((shares[person], person))
    }
    for person in touched { added[left][person] = 0 }
    line.sort { ($1.0, $0.1) < ($0.0, $1.1) }
    budget -= line.count
    return line.count > limit ? Array(line.prefix(limit)) : line
  }

  // MARK: Search

  mutating func explore(_ left: Int, _ bound: Double, _ score: BreakerSearch.Score?) {
    if budget <= 0 {
      open = max(open, bound)
      return
    }
    if left == 1 {
      last(score)
      return
    }
    let line = line(left)
    let before = lost
    var place = 0
    while place < line.count {
      var reach = before
      for next in place..<min(place + left, line.count) { reach += line[next].share }
      guard reach > goal else { break }
      if budget <= 0 {
        open = max(open, reach)
        break
      }
      choose(line[place].person)
      explore(left - 1, reach, score)
      unchoose(before)
      isBanned[line[place].person] = true
      place += 1
    }
    for entry in line[..<place] { isBanned[entry.person] = false }
  }

  /// The last member, in order of what could be broken.
  private mutating func last(_ score: BreakerSearch.Score?) {
    let touched = touched(1)
    let shares = search.shares[1]
    let grown = touched.filter { !isBanned[$0] }
      .map { (share: shares[$0] + added[1][$0], person: $0) }
      .sorted { ($1.share, $0.person) < ($0.share, $1.person) }
    for entry in grown {
      guard lost + entry.share > goal else { break }
      take(entry.person, lost + entry.share, score)
    }
    for person in search.lines[1]
    where !isBanned[person] && !isChosen[person] && added[1][person] == 0 {
      budget -= 1
      guard lost + shares[person] > goal else { break }
      take(person, lost + shares[person], score)
      // What is left could break no more than this.
      if budget <= 0 {
        open = max(open, lost + shares[person])
        break
      }
    }
    for person in touched { added[1][person] = 0 }
  }

  private mutating func take(_ person: Int, _ reach: Double, _ score: BreakerSearch.Score?) {
    budget -= 1
    if budget <= 0 {
      open = max(open, reach)
      return
    }
    var value = reach
    if let score {
      let (scored, steps) = score((chosen + [person]).map { people[$0] }.sorted())
      value = scored
      budget -= steps
    }
    if value > best + BreakerSearch.slack {
      best = value
      members = (chosen + [person]).sorted()
      ties = 1
    } else if value > best - BreakerSearch.slack, isCounting {
      let set = (chosen + [person]).sorted()
      ties += 1
      if set.count != members.count || set.lexicographicallyPrecedes(members) { members = set }
    }
  }

  // MARK: A first answer

  /// Takes one person after another, and then exchanges one for another, among those who could break most.
  mutating func build(_ size: Int, _ score: BreakerSearch.Score) {
    let few = 16
    let half = budget / 2
    func value(_ set: [Int]) -> (Double, Int) {
      score(set.map { people[$0] }.sorted())
    }
    var starts: [[Int]] = [[]]
    if !members.isEmpty, members.count < size { starts.append(members) }
    for start in starts {
      var set = start
      var reached = -1.0
      for round in 0..<(size + 3 * size) {
        let isGrowing = set.count < size
        if !isGrowing, round >= size + 3 * size { break }
        let place = round % max(1, size)
        let kept = isGrowing ? set : set.enumerated().filter { $0.offset != place }.map(\.element)
        for person in kept { choose(person) }
        let line = line(size - kept.count, limit: few)
        while !chosen.isEmpty { unchoose(0) }
        lost = 0
        var found: (value: Double, person: Int)?
        for entry in line where budget > half {
          let (scored, steps) = value(kept + [entry.person])
          budget -= steps
          if scored > (found?.value ?? -1) + BreakerSearch.slack { found = (scored, entry.person) }
        }
        guard let found else { break }
        if isGrowing || found.value > reached + BreakerSearch.slack {
          set = kept + [found.person]
          reached = found.value
        }
      }
      if reached > best + BreakerSearch.slack {
        best = reached
        members = set.sorted()
      }
    }
  }
}
