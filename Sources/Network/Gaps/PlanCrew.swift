// Who does what in a plan: places filled within everybody's room, people moved on where that makes room.

/// Options chosen, and the people who fill their places.
package struct PlanCrew {
  struct Post: Hashable {
    let option: Int
    let side: Int
  }

  /// By option: who fills its places; `nil` when it is not chosen.
  package private(set) var people: [[Int32]?]
  /// By gap: how many chosen options close it.
  private(set) var closed: [Int]
  package private(set) var hours = 0.0
  private var posts: [[Post]]
  private var spent: [Double]
  private var open: Int
  /// Who has come and gone since the last choice began, so that it can be undone.
  private var trail: [(person: Int32, post: Post, hasCome: Bool)] = []

  private static let slack = 1e-9
  /// How many people may be moved on to make room for one.
  private static let moves = 4
  private static let tries = 400

  init(_ task: PlanTask) {
    people = [[Int32]?](repeating: nil, count: task.options.count)
    closed = [Int](repeating: 0, count: task.gaps)
    posts = [[Post]](repeating: [], count: task.room.count)
    spent = [Double](repeating: 0, count: task.room.count)
    open = task.gaps
  }

  package var isWhole: Bool { open == 0 }

  /// Ascending.
  package var chosen: [Int] { people.indices.filter { people[$0] != nil } }

  func held(by person: Int32) -> [Post] { posts[Int(person)] }

  mutating func dismiss(_ option: Int, _ task: PlanTask) {
    guard let crew = people[option] else { return }
    trail.removeAll(keepingCapacity: true)
    for (side, person) in crew.enumerated() {
      leave(person, Post(option: option, side: side), task)
    }
    people[option] = nil
    hours -= task.options[option].hours
    for gap in task.options[option].closes {
      closed[gap] -= 1
      if closed[gap] == 0 { open += 1 }
    }
  }

  /// Chooses the option when its places can be filled; the steps that it took to see.
  mutating func hire(_ option: Int, _ task: PlanTask, _ prices: PlanPrices) -> Int {
    guard people[option] == nil else { return 1 }
    var left = Self.tries
    trail.removeAll(keepingCapacity: true)
    let sides = task.options[option].sides
    people[option] = [Int32](repeating: -1, count: sides.count)
    if fill(option, 0, task, prices, &left) {
      hours += task.options[option].hours
      for gap in task.options[option].closes {
        if closed[gap] == 0 { open -= 1 }
        closed[gap] += 1
      }
    } else {
      people[option] = nil
    }
    return Self.tries - left + 4
  }

  private mutating func fill(
    _ option: Int, _ side: Int, _ task: PlanTask, _ prices: PlanPrices, _ left: inout Int
  ) -> Bool {
    guard side < task.options[option].sides.count else { return true }
    let post = Post(option: option, side: side)
    // First whoever has room, then whoever can be given room; for the first place a few are tried.
    for depth in [0, Self.moves] {
      var tried: Set<Int32> = []
      for _ in 0..<6 {
        guard left > 0 else { return false }
        let mark = trail.count
        guard let person = take(post, depth, tried, [], task, prices, &left) else { break }
        if fill(option, side + 1, task, prices, &left) { return true }
        undo(to: mark, task)
        tried.insert(person)
      }
    }
    return false
  }

  private func hasRoom(_ person: Int32, _ hours: Double, _ task: PlanTask) -> Bool {
    posts[Int(person)].count < task.tasks
      && spent[Int(person)] + hours <= task.room[Int(person)] + Self.slack
  }

  /// Whether the person may fill the place beside whoever fills the other.
  private func mayTake(_ person: Int32, _ post: Post, _ task: PlanTask) -> Bool {
    guard let crew = people[post.option] else { return false }
    return crew.enumerated().allSatisfy { side, other in
      side == post.side || other < 0
        || (other != person && task.organisations[Int(other)] >= 0
          && task.organisations[Int(other)] != task.organisations[Int(person)])
    }
  }

  private mutating func enter(_ person: Int32, _ post: Post, _ task: PlanTask) {
    people[post.option]?[post.side] = person
    trail.append((person, post, true))
    posts[Int(person)].append(post)
    spent[Int(person)] += task.options[post.option].sides[post.side].hours
  }

  private mutating func leave(_ person: Int32, _ post: Post, _ task: PlanTask) {
    guard person >= 0, let place = posts[Int(person)].firstIndex(of: post) else { return }
    trail.append((person, post, false))
    posts[Int(person)].remove(at: place)
    spent[Int(person)] -= task.options[post.option].sides[post.side].hours
    people[post.option]?[post.side] = -1
  }

  private mutating func undo(to mark: Int, _ task: PlanTask) {
    while trail.count > mark {
      let step = trail.removeLast()
      if step.hasCome {
        leave(step.person, step.post, task)
      } else {
        enter(step.person, step.post, task)
      }
      trail.removeLast()
    }
  }

  /// Finds somebody for the place, moving others on when `depth` allows; who, or `nil` with nothing changed.
  private mutating func take(
    _ post: Post, _ depth: Int, _ tried: Set<Int32>, _ busy: Set<Int32>, _ task: PlanTask,
    _ prices: PlanPrices, _ left: inout Int
  ) -> Int32? {
    let side = task.options[post.option].sides[post.side]
    let list = task.lists[side.list]
    left -= list.count / 8 + 1
    var best: (charge: Double, person: Int32)?
    for person in list
    where !tried.contains(person) && !busy.contains(person) && hasRoom(person, side.hours, task)
      && mayTake(person, post, task)
    {
      let charge = prices.charge(person, side.hours)
      if charge < best?.charge ?? .infinity { best = (charge, person) }
    }
    if let best {
      enter(best.person, post, task)
      return best.person
    }
    guard depth > 0 else { return nil }
    for person in list
    where !tried.contains(person) && !busy.contains(person) && mayTake(person, post, task) {
      guard side.hours <= task.room[Int(person)] + Self.slack else { continue }
      for held in posts[Int(person)] where held.option != post.option {
        guard left > 0 else { return nil }
        leave(person, held, task)
        if hasRoom(person, side.hours, task) {
          enter(person, post, task)
          if take(held, depth - 1, [], busy.union([person]), task, prices, &left) != nil {
            return person
          }
          leave(person, post, task)
        }
        enter(person, held, task)
      }
    }
    return nil
  }
}
