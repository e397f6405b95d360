// Cut points: who holds parts of the structure together alone.

import Findings
import Roster

/// The vertices whose removal splits their component.
///
/// v is a cut point when two vertices other than v are joined by a path, and every such path passes v.
///
/// - Input: undirected, simple; may be disconnected or empty.
/// - Output: `isCutPoint[v]`. In a two-mode graph a network with somebody who sits nowhere else is
///   always one; only the people among the cut points say something.
/// - Complexity: O(*n* + *m*) time, O(*n*) memory; no recursion.
/// - Source: J. Hopcroft, R. Tarjan, "Efficient Algorithms for Graph Manipulation" (1973).
package struct CutPoints: Sendable {
  package let isCutPoint: [Bool]

  package init(of graph: Graph) {
    var entry = [Int32](repeating: -1, count: graph.order)
    var low = entry
    var parent = entry
    var cursor = Array(graph.offsets.dropLast())
    var isCutPoint = [Bool](repeating: false, count: graph.order)
    var clock: Int32 = 0
    for root in 0..<graph.order where entry[root] < 0 {
      search(
        from: root, graph.offsets.span, graph.targets.span, &clock, &entry, &low, &parent,
        &cursor, &isCutPoint)
    }
    self.isCutPoint = isCutPoint
  }
}

/// What falls off when one left vertex leaves a two-mode graph.
///
/// The component of v without v falls into parts. The largest has the most right vertices, then the
/// most vertices, then the lowest vertex; the right vertices of all other parts are cut off.
///
/// - Output: right indices counted from 0, ascending; empty when v is no cut point.
/// - Complexity: O(edges of the component) time, O(*n*) memory.
package struct CutOff: Sendable {
  package let right: [Int32]

  package init(withoutLeft v: Int, in b: TwoMode) {
    var seen = [Bool](repeating: false, count: b.order)
    var queue = [Int32](repeating: 0, count: b.order)
    seen[v] = true
    var parts: [(right: [Int32], size: Int)] = []
    for start in b.graph.neighbours(of: v) where !seen[Int(start)] {
      let size = reach(
        from: Int(start), b.graph.offsets.span, b.graph.targets.span, &seen, &queue)
      let right = queue[..<size].filter { $0 >= b.left }.map { $0 - Int32(b.left) }
      parts.append((right.sorted(), size))
    }
    parts.sort { left, right in
      (-left.right.count, -left.size, left.right[0])
        < (-right.right.count, -right.size, right.right[0])
    }
    right = parts.dropFirst().flatMap(\.right).sorted()
  }
}

extension Analysis {
  /// The people whose leaving splits B, and the networks that then lose the largest part.
  static let cutPoints = Analysis("cut_points") { structure in
    var outcome = Outcome()
    guard structure.hasNetworks else { return outcome }
    let b = structure.b
    let flags = b.part(.left, of: CutPoints(of: b.graph).isCutPoint)
    outcome.add("cut_point", flags, to: "people")
    outcome.keyFigures.append(.cutPoints(flags.count { $0 }))
    let networks = structure.roster.networks
    for person in flags.indices where flags[person] {
      let cutOff = CutOff(withoutLeft: person, in: b).right
      outcome.findings.append(
        .cutPoint(
          structure.roster.people[person].id, cutOff: cutOff.map { networks[Int($0)].id },
          networks: b.graph.degree(of: person)))
    }
    return outcome
  }
}

// MARK: Kernel

/// Depth-first search from `root`, keeping its path in `parent` instead of on the call stack.
///
/// `entry` is the order of discovery, −1 before it. `low[v]` is the earliest entry that v and what
/// hangs below it reach by one edge backwards. `cursor[v]` is the next arc of v to follow.
private func search(
  from root: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ clock: inout Int32,
  _ entry: inout [Int32], _ low: inout [Int32], _ parent: inout [Int32], _ cursor: inout [Int32],
  _ isCutPoint: inout [Bool]
) {
  var v = root
  var branches = 0
  entry[root] = clock
  low[root] = clock
  clock += 1
  while true {
    if cursor[v] < offsets[v + 1] {
      let w = Int(targets[Int(cursor[v])])
      cursor[v] += 1
      if entry[w] < 0 {
        if v == root { branches += 1 }
        parent[w] = Int32(v)
        entry[w] = clock
        low[w] = clock
        clock += 1
        v = w
      } else if w != Int(parent[v]) {
        low[v] = min(low[v], entry[w])
      }
    } else if v == root {
      break
    } else {
      let above = Int(parent[v])
      low[above] = min(low[above], low[v])
      if above != root, low[v] >= entry[above] { isCutPoint[above] = true }
      v = above
    }
  }
  if branches > 1 { isCutPoint[root] = true }
}

/// Marks in `seen` and lists in `queue` what can be reached from `source`; the number of it.
private func reach(
  from source: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ seen: inout [Bool],
  _ queue: inout [Int32]
) -> Int {
  seen[source] = true
  queue[0] = Int32(source)
  var head = 0
  var tail = 1
  while head < tail {
    let v = Int(queue[head])
    head += 1
    for i in Int(offsets[v])..<Int(offsets[v + 1]) where !seen[Int(targets[i])] {
      seen[Int(targets[i])] = true
      queue[tail] = targets[i]
      tail += 1
    }
  }
  return tail
}

// MARK: Wording

extension KeyFigure {
  fileprivate static func cutPoints(_ count: Int) -> KeyFigure {
    KeyFigure(
      "cut_points", .count(count),
      label: Localised(
        swedish: count == 1
          ? "person håller ensam ihop delar av strukturen"
          : "personer håller var för sig ihop delar av strukturen",
        english: count == 1
          ? "person who alone holds parts of the structure together"
          : "people who each alone hold parts of the structure together"),
      definition: Localised(
        swedish: "Personer vars utträde gör att nätverk som i dag hänger ihop genom gemensamma "
          + "personer inte längre gör det.",
        english: "People without whom networks that now hang together through shared people no "
          + "longer do."))
  }
}

extension Finding {
  fileprivate static func cutPoint(
    _ person: String, cutOff: [String], networks: Int
  ) -> Finding {
    let one = cutOff.count == 1
    return Finding(
      kind: "cut_point", severity: .high, subjects: [.person(person)],
      measures: [
        Measure("cut_off_networks", Double(cutOff.count)), Measure("networks", Double(networks)),
      ],
      fact: Localised(
        swedish: """
          Om \(person: person) lämnar sina nätverk tappar \(cutOff.listed(.swedish)) kontakten \
          med den del av strukturen som \(one ? "det" : "de") i dag hänger ihop med.
          """,
        english: """
          Should \(person: person) leave, \(cutOff.listed(.english)) would lose touch with the \
          part of the structure that \(one ? "it hangs" : "they hang") together with today.
          """),
      meaning: Localised(
        swedish: """
          Förbindelsen mellan delarna vilar på ett enda uppdrag. Det är en svaghet i hur nätverken \
          är sammansatta och säger inget om hur uppdraget sköts.
          """,
        english: """
          The connection between the parts rests on a single assignment. That is a weakness in how \
          the networks are composed and says nothing of how the assignment is carried out.
          """),
      action: Localised(
        swedish: """
          Låt ytterligare en person delta på båda sidor, eller utse en kontaktperson mellan \
          nätverken innan uppdraget byter innehavare.
          """,
        english: """
          Let one more person take part on both sides, or name a contact person between the \
          networks before the assignment changes hands.
          """))
  }
}
