// Which seats to add: most needs met by so many, at most one for each person.

package import Threads

/// A choice of candidates, and how far from the best it can be.
///
/// Maximises the number of needs met by at least one chosen candidate, subject to at most `budget`
/// candidates and at most one for each owner. Met needs grow ever slower as candidates are added (the
/// function is monotone and submodular), so the greedy choice meets at least half of what the best
/// choice meets, and at least 1 − 1/e of it where the limit by owner does not bind. The bound printed is
/// the sharper one that the data give: for every choice S on the way,
/// best ≤ met(S) + Σ of the `budget` largest gains that any owners could still add to S.
///
/// The greedy choice is evaluated lazily, by classes of gain, since a gain can only fall. The exact search
/// takes or refuses the candidate with the largest gain, and stops where the same bound promises nothing
/// better.
///
/// - Input: for each candidate the needs it meets, ascending, and its owner; earlier candidates are
///   preferred among equals.
/// - Output: numbers of the chosen candidates, in the order of choice; ``isExact`` when the search ended.
/// - Complexity: greedy O(Σ needs of candidates · falls in gain); search at most ``work`` gains.
/// - Source: G. L. Nemhauser, L. A. Wolsey, M. L. Fisher, "An Analysis of Approximations for Maximizing
///   Submodular Set Functions", Math. Program. 14 (1978); M. Minoux, "Accelerated Greedy Algorithms for
///   Maximizing Submodular Set Functions" (1978); J. Leskovec et al., "Cost-effective Outbreak Detection
///   in Networks", KDD (2007), for the bound.
package struct CoverChoice: Hashable, Sendable {
  package let chosen: [Int]
  /// The number of needs met.
  package let met: Int
  /// No choice within the budget meets more than this.
  package let bound: Int
  /// Whether every choice that could be better was ruled out.
  package var isExact: Bool { met == bound }

  static let work = 20_000_000

  package init(
    meets: [[Int32]], owners: [Int32], needs: Int, budget: Int, work: Int = Self.work,
    deadline: Deadline = .none
  ) {
    var state = State(meets: meets, owners: owners, needs: needs, budget: budget)
    var bound = state.bound()
    state.choose { bound = min(bound, $0) }
    let greedy = state.chosen
    var search = Search(best: greedy, met: state.met, left: work, deadline: deadline)
    if state.met < bound {
      var root = State(meets: meets, owners: owners, needs: needs, budget: budget)
      search.explore(&root)
      if search.left > 0 { bound = search.met }
    }
    chosen = search.best
    met = search.met
    self.bound = bound
  }

  private struct Search {
    var best: [Int]
    var met: Int
    /// Gains that may still be counted.
    var left: Int
    let deadline: Deadline

    mutating func explore(_ state: inout State) {
      left -= state.meets.count
      // Whoever set the deadline throws the choice away.
      if deadline.isPassed { left = 0 }
      guard left > 0 else { return }
      if state.met > met {
        met = state.met
        best = state.chosen
      }
      guard state.chosen.count < state.budget, state.boundHere() > met,
        let next = state.largest()
      else { return }
      state.take(next)
      explore(&state)
      state.undo()
      state.isRefused[next] = true
      explore(&state)
      state.isRefused[next] = false
    }
  }

  private struct State {
    let meets: [[Int32]]
    let owners: [Int32]
    let budget: Int
    private(set) var chosen: [Int] = []
    private(set) var met = 0
    /// How often each need is met.
    private var times: [Int32]
    private var isTaken: [Bool]
    var isRefused: [Bool]

    init(meets: [[Int32]], owners: [Int32], needs: Int, budget: Int) {
      self.meets = meets
      self.owners = owners
      self.budget = budget
      times = [Int32](repeating: 0, count: needs)
      isTaken = [Bool](repeating: false, count: Int(owners.max() ?? -1) + 1)
      isRefused = [Bool](repeating: false, count: meets.count)
    }

    private func gain(_ candidate: Int) -> Int {
      meets[candidate].count { times[Int($0)] == 0 }
    }

    mutating func take(_ candidate: Int) {
      for need in meets[candidate] {
        if times[Int(need)] == 0 { met += 1 }
        times[Int(need)] += 1
      }
      isTaken[Int(owners[candidate])] = true
      chosen.append(candidate)
    }

    mutating func undo() {
      guard let candidate = chosen.popLast() else { return }
      isTaken[Int(owners[candidate])] = false
      for need in meets[candidate] {
        times[Int(need)] -= 1
        if times[Int(need)] == 0 { met -= 1 }
      }
    }

    /// The open candidate with the largest gain; `nil` when none gains.
    func largest() -> Int? {
      var best: (gain: Int, candidate: Int)?
      for candidate in meets.indices
      where !isRefused[candidate] && !isTaken[Int(owners[candidate])] {
        let gain = gain(candidate)
        if gain > best?.gain ?? 0 { best = (gain, candidate) }
      }
      return best?.candidate
    }

    /// What no choice at all can pass.
    func bound() -> Int { bound(adding: budget) { _ in true } }

    /// What no choice can pass that keeps what is chosen and leaves out what is refused.
    func boundHere() -> Int {
      bound(adding: budget - chosen.count) { !isRefused[$0] && !isTaken[Int(owners[$0])] }
    }

    private func bound(adding free: Int, where isOpen: (Int) -> Bool) -> Int {
      var best: [Int32: Int] = [:]
      for candidate in meets.indices where isOpen(candidate) {
        let gain = gain(candidate)
        if gain > best[owners[candidate]] ?? 0 { best[owners[candidate]] = gain }
      }
      return met + best.values.sorted(by: >).prefix(max(0, free)).reduce(0, +)
    }

    /// Greedy to the end; tells the bound after each step.
    mutating func choose(_ tell: (Int) -> Void) {
      var classes: [Int: [Int]] = [:]
      for candidate in meets.indices where !meets[candidate].isEmpty {
        classes[meets[candidate].count, default: []].append(candidate)
      }
      var level = classes.keys.max() ?? 0
      while level > 0, chosen.count < budget {
        for candidate in (classes.removeValue(forKey: level) ?? []).sorted()
        where !isTaken[Int(owners[candidate])] && chosen.count < budget {
          let gain = gain(candidate)
          if gain == level {
            take(candidate)
            tell(bound())
          } else if gain > 0 {
            classes[gain, default: []].append(candidate)
          }
        }
        level -= 1
      }
    }
  }
}
