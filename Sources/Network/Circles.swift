// Circles: how closed the circle of somebody's colleagues is.

import Findings
import Text
import Threads

/// Burt's constraint and effective size of every vertex.
///
/// With *p*(i, j) = 1 / degree(i) for neighbours and 0 otherwise, the constraint is
/// *c*(i) = Σ over neighbours j of (*p*(i, j) + Σ over q ≠ i, j of *p*(i, q) *p*(q, j))². With *t*
/// edges among the *k* neighbours, the effective size is *k* − 2*t* / *k*.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: by vertex; constraint is 1 for a single contact and lower for a more open circle,
///   effective size is from 1 to *k*; both `nil` for an isolated vertex.
/// - Complexity: O(Σ degree²) time, O(*n*) memory.
/// - Source: R. S. Burt, "Structural Holes: The Social Structure of Competition" (1992).
package struct Circles: Sendable {
  package let constraint: [Double?]
  package let effectiveSize: [Double?]

  /// Measures every vertex of `graph`; `alike[v]` is the first vertex with the same circle as v, which
  /// is measured in its place. Without it every vertex is measured.
  package init(of graph: Graph, alike: [Int32]? = nil, threads: Int = allThreads) {
    let alike = alike ?? (0..<Int32(graph.order)).map { $0 }
    precondition(alike.count == graph.order, "every vertex is like one, or itself")
    let measured = alike.indices.filter { alike[$0] == $0 }
    let shards = min(64, (measured.count + 63) / 64)
    let parts = sharded(shards, threads: threads) { shard in
      var indirect = [Double](repeating: 0, count: graph.order)
      var inCircle = [Bool](repeating: false, count: graph.order)
      return stride(from: shard, to: measured.count, by: shards).map { i in
        measure(measured[i], graph.offsets.span, graph.targets.span, &indirect, &inCircle)
      }
    }
    var places = [Int](repeating: 0, count: graph.order)
    for (i, v) in measured.enumerated() { places[v] = i }
    let rows = alike.map { first in
      let i = places[Int(first)]
      return parts[i % shards][i / shards]
    }
    constraint = rows.map { $0?.constraint }
    effectiveSize = rows.map { $0?.effectiveSize }
  }
}

extension Analysis where Input == Structure {
  /// Constraint and effective size of every person on P.
  static let circles = Analysis(
    "circles", title: Localised(swedish: "Constraint (Burt)", english: "Constraint"),
    parts: [.centrality],
    cost: .searched,
    needs: [.networks], tables: [.people]
  ) { structure in
    var outcome = Outcome()
    guard let p = structure.linkedPeople else {
      outcome.findings.append(.colleaguesNotMeasured)
      return outcome
    }
    let circles = Circles(
      of: p, alike: Quotient(of: structure.seats).firstAlike, threads: structure.threads)
    outcome.add(.constraint, circles.constraint, to: .people)
    outcome.add(.effectiveSize, circles.effectiveSize, to: .people)
    return outcome
  }
}

// MARK: Kernel

/// `indirect` is all zero and `inCircle` all false on entry and on exit.
private func measure(
  _ v: Int, _ offsets: Span<Int32>, _ targets: Span<Int32>, _ indirect: inout [Double],
  _ inCircle: inout [Bool]
) -> (constraint: Double, effectiveSize: Double)? {
  let row = Int(offsets[v])..<Int(offsets[v + 1])
  guard !row.isEmpty else { return nil }
  let degree = Double(row.count)
  for i in row { inCircle[Int(targets[i])] = true }
  // Every edge among the neighbours is met from both ends.
  var meetings = 0
  for i in row {
    let q = Int(targets[i])
    let through = 1 / (degree * Double(offsets[q + 1] - offsets[q]))
    for j in Int(offsets[q])..<Int(offsets[q + 1]) where inCircle[Int(targets[j])] {
      indirect[Int(targets[j])] += through
      meetings += 1
    }
  }
  var constraint = 0.0
  for i in row {
    let j = Int(targets[i])
    let part = 1 / degree + indirect[j]
    constraint += part * part
    indirect[j] = 0
    inCircle[j] = false
  }
  return (constraint, degree - Double(meetings) / degree)
}

// MARK: Wording

extension Finding {
  fileprivate static let colleaguesNotMeasured = Finding(
    kind: "not_measured", severity: .information, subjects: [.dataset],
    basis: nil,
    fact: Localised(
      swedish: """
        K-kärna, constraint och effektiv nätverksstorlek har inte beräknats, eftersom nätverken \
        ger för många par av kollegor.
        """,
      english: """
        The k-core, constraint and effective size were not computed, because the networks give too \
        many pairs of colleagues.
        """),
    meaning: Localised(
      swedish: "Kolumnerna saknas i persontabellen. Övriga mått påverkas inte.",
      english: "The table of people lacks these columns. Other measures are not affected."),
    action: Localised(
      swedish: "Kansliet delar upp underlaget, till exempel per län, om måtten behövs.",
      english: "The office splits the dataset, for instance by county, if the measures are needed.")
  )
}
