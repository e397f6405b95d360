// The link to politics: the way from each network to a political one.

package import Findings
package import Roster
import Text

/// The shortest way up from every network to one of the political level.
///
/// There is a step from a network to its parent, and from a to b where a reports to b. A network whose
/// level is of the kind ``Level/Kind/political`` is reached in 0 steps. A network without any way is an
/// orphan, unless a way leads to a network whose level is a word that does not tell its kind: then it is
/// not known. Networks that can be reached from each other by such steps form a loop.
///
/// - Input: networks with levels and parents, and links of the kind reports_to.
/// - Output: one row a network, in the order of the roster. Of several ways of one length, the one through
///   the first networks by id.
/// - Complexity: O(networks + links), after sorting.
/// - Source: breadth-first search; loops by R. Tarjan, "Depth-First Search and Linear Graph Algorithms",
///   SIAM J. Comput. 1 (1972).
package struct Politics: Sendable {
  package let roster: Roster
  /// The number of steps; `nil` without a way.
  package let steps: [Int?]
  /// The next network on the way; `nil` at its end, and without a way.
  package let next: [Int?]
  /// The loops, each ascending, sorted by their first network.
  package let loops: [[Int]]
  /// Whether it is not known if the network has a way.
  package let isUnclear: [Bool]

  /// Measures `review`; `nil` when there is no political network to reach, or no parent or reporting told.
  package init?(of review: Review) {
    let roster = review.roster
    let political = Self.politicalNetworks(roster)
    guard !political.isEmpty else { return nil }
    let arcs = Self.arcs(roster)
    // Where the lists state no step up at all, nothing is known of the ways.
    guard arcs.contains(where: { !$0.isEmpty }) else { return nil }
    var incoming = [[Int]](repeating: [], count: arcs.count)
    for (a, targets) in arcs.enumerated() { for b in targets { incoming[b].append(a) } }
    let steps = Self.steps(to: political, incoming)
    let unclear = Self.steps(to: Self.unclearNetworks(roster), incoming)
    isUnclear = steps.indices.map { steps[$0] == nil && unclear[$0] != nil }
    // Targets ascend, so the first that is one step nearer is the first by id.
    next = arcs.indices.map { a in
      guard let own = steps[a], own > 0 else { return nil }
      return arcs[a].first { steps[$0] == own - 1 }
    }
    self.steps = steps
    self.roster = roster
    loops = Self.loops(arcs)
  }

  /// The fewest steps from every network to one of `ends`; `nil` without a way.
  private static func steps(to ends: [Int], _ incoming: [[Int]]) -> [Int?] {
    var steps = [Int?](repeating: nil, count: incoming.count)
    var queue = ends
    for network in ends { steps[network] = 0 }
    var head = 0
    while head < queue.count {
      let b = queue[head]
      head += 1
      for a in incoming[b] where steps[a] == nil {
        steps[a] = (steps[b] ?? 0) + 1
        queue.append(a)
      }
    }
    return steps
  }

  /// Networks of a political level, ascending.
  static func politicalNetworks(_ roster: Roster) -> [Int] {
    roster.networks.indices.filter { roster.networks[$0].level.kind == .political }
  }

  /// Networks of which it is not known whether they are political, since the word of their level does not tell.
  static func unclearNetworks(_ roster: Roster) -> [Int] {
    roster.networks.indices.filter {
      !roster.networks[$0].level.isEmpty && roster.networks[$0].level.kind == nil
    }
  }

  /// Where each network leads, ascending and each once.
  private static func arcs(_ roster: Roster) -> [[Int]] {
    var arcs = roster.networks.map { $0.parent.map { Set([Int($0)]) } ?? [] }
    for link in roster.networkLinks where link.kind == .reportsTo {
      arcs[Int(link.a)].insert(Int(link.b))
    }
    return arcs.map { $0.sorted() }
  }

  /// The networks on the way from `network`, itself first; only itself without a way.
  package func path(from network: Int) -> [Int] {
    var path = [network]
    while let last = path.last, let step = next[last] { path.append(step) }
    return path
  }

  package var orphans: [Int] { steps.indices.filter { steps[$0] == nil && !isUnclear[$0] } }

  /// Components in which each reaches each: two or more together, or one that leads to itself.
  ///
  /// The depth of the search lies in `stack`, not in calls: a chain may be as long as the dataset.
  private static func loops(_ arcs: [[Int]]) -> [[Int]] {
    var order = [Int](repeating: -1, count: arcs.count)
    var low = order
    var isOpen = [Bool](repeating: false, count: arcs.count)
    var open: [Int] = []
    var found: [[Int]] = []
    var count = 0
    for root in arcs.indices where order[root] < 0 {
      var stack = [(vertex: root, arc: 0)]
      while let (v, arc) = stack.last {
        if order[v] < 0 {
          order[v] = count
          low[v] = count
          count += 1
          open.append(v)
          isOpen[v] = true
        }
        if arc < arcs[v].count {
          stack[stack.count - 1].arc += 1
          let w = arcs[v][arc]
          if order[w] < 0 {
            stack.append((w, 0))
          } else if isOpen[w] {
            low[v] = min(low[v], order[w])
          }
          continue
        }
        stack.removeLast()
        if let parent = stack.last?.vertex { low[parent] = min(low[parent], low[v]) }
        guard low[v] == order[v] else { continue }
        var part: [Int] = []
        while let w = open.popLast() {
          isOpen[w] = false
          part.append(w)
          if w == v { break }
        }
        if part.count > 1 || arcs[v].contains(v) { found.append(part.sorted()) }
      }
    }
    return found.sorted { $0[0] < $1[0] }
  }
}

// MARK: Tables

extension Politics {
  /// How a network is linked to politics, as the table has it.
  private enum Status: String, CaseIterable {
    case political
    case linked
    case unknown
    case loop
    case orphan
  }

  package var outcome: Outcome {
    var outcome = Outcome()
    let ids = roster.networks.map(\.id)
    let looped = Set(loops.joined())
    let paths = ids.indices.map { path(from: $0) }
    let columns = [
      Sheet.Column(.network, .text(ids)),
      Sheet.Column(.level, .text(roster.networks.map(\.level.word))),
      Sheet.Column(.steps, .whole(steps)),
      Sheet.Column(
        .politicalNetwork,
        .text(ids.indices.map { steps[$0] == nil ? "" : ids[paths[$0][paths[$0].count - 1]] })),
      Sheet.Column(
        .path,
        .text(paths.map { $0.count > 1 ? IDList.joined($0.map { ids[$0] }) : "" })),
      Sheet.Column(
        .status,
        codes: ids.indices.map { network -> Status in
          switch steps[network] {
          case 0: .political
          case .some: .linked
          case nil where isUnclear[network]: .unknown
          case nil: looped.contains(network) ? .loop : .orphan
          }
        }),
      Sheet.Column(.inLoop, .flag(ids.indices.map { looped.contains($0) })),
    ]
    for column in columns { outcome.add(column, to: .politics) }
    outcome.findings =
      Finding.noWays(
        orphans.map {
          (ids[$0], roster.tells(.networkMandate) && roster.networks[$0].mandate.isEmpty)
        }, of: steps.indices.count { steps[$0] != 0 && !isUnclear[$0] })
      + loops.map { .loop($0.map { ids[$0] }) }
    outcome.keyFigures = [
      KeyFigure(
        .networksWithoutPolitics, .count(orphans.count),
        unless: roster.unknown(.networkLevel)
          ?? roster.unknown(eitherOf: .networkParent, .networkLinks)
          ?? (isUnclear.contains(true) ? Self.untoldKinds : nil),
        label: Localised(
          swedish: "nätverk som inte rapporterar till politiken, direkt eller via andra",
          english: "networks that do not report to politics, directly or through others"),
        definition: Localised(
          swedish: """
            Nätverk utanför politiken från vilka ingen kedja av överordnade nätverk eller rapportering når ett \
            politiskt nätverk.
            """,
          english: """
            Networks outside politics from which no chain of parent networks or reporting reaches a \
            political network.
            """))
    ]
    return outcome
  }
}

extension Analysis where Input == Review {
  static let politics = Analysis(
    "politics",
    title: Localised(swedish: "Kopplingen till politiken", english: "Links to politics"),
    parts: [.instruments], cost: .searched, needs: [.networks], tables: [.politics],
    lacks: { review in
      guard Politics(of: review) == nil else { return nil }
      let roster = review.roster
      if let reason = roster.unknown(.networkLevel) { return reason }
      guard Politics.politicalNetworks(roster).isEmpty else {
        return roster.unknown(eitherOf: .networkParent, .networkLinks)
          ?? Localised(
            swedish: "inget nätverk har ett överordnat nätverk eller rapporterar till något annat",
            english: "no network has a parent network or reports to another")
      }
      guard Politics.unclearNetworks(roster).isEmpty else {
        return Politics.untoldKinds
      }
      return Localised(
        swedish: "inget nätverk har nivån politisk", english: "no network has the level political")
    }
  ) { Politics(of: $0)?.outcome }
}

// MARK: Wording

extension Politics {
  /// Why it is not known which networks are political.
  fileprivate static let untoldKinds = Localised(
    swedish:
      "det framgår inte av nivåernas namn vilka som är politiska; settings.yaml kan ange det",
    english: "the names of the levels do not show which are political; settings.yaml can say so")
}
