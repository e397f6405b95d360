// Eigenvector centrality: who sits with those who sit with many.

import Findings
import Text

/// Eigenvector centrality of people and networks together.
///
/// With **M** the membership matrix (people × networks) and σ its largest singular value,
/// **M** *y* = σ *x* and **M**ᵀ *x* = σ *y* with *x*, *y* ≥ 0; *x* belongs to people, *y* to networks,
/// and each is scaled to maximum 1.
///
/// - Input: undirected, simple, unweighted; may be disconnected or empty.
/// - Output: `values[v]` by vertex of B, 0–1. It is 0 outside the component of the largest singular
///   value. Where several components have it (within 1e-9 of σ²) each of them is scaled to
///   maximum 1, so that the answer does not depend on names or order. All are 0 without an edge.
/// - Complexity: O(restarts · 24 · *m*) time for each component, O(24 · networks) memory. The residual
///   is at most 1e-14 σ², or what 2000 restarts reach.
/// - Source: P. Bonacich, "Factoring and Weighting Approaches to Status Scores and Clique
///   Identification" (1972); C. Lanczos, "An Iteration Method for the Solution of the Eigenvalue
///   Problem of Linear Differential and Integral Operators" (1950).
package struct Eigenvector: Sendable {
  package let values: [Double]

  package init(of b: TwoMode) {
    var best = 0.0
    var leading: [(square: Double, networks: [Int32], vector: [Double])] = []
    for part in Components(of: b.graph).members where part.count > 1 {
      let networks = part.filter { $0 >= b.left }
      // σ² is at most the product of the highest degrees: no need to measure what cannot lead.
      let highest = [part.filter { $0 < b.left }, networks].map { side in
        side.map { b.graph.degree(of: Int($0)) }.max() ?? 0
      }
      if Double(highest[0] * highest[1]) < best * (1 - tolerance) { continue }
      let (square, vector) = leadingPair(of: b.graph, networks)
      leading.append((square, networks, vector))
      best = max(best, square)
    }
    var values = [Double](repeating: 0, count: b.order)
    for part in leading where part.square >= best * (1 - tolerance) {
      var people: Set<Int32> = []
      for (network, value) in zip(part.networks, part.vector) {
        values[Int(network)] = value
        for person in b.graph.neighbours(of: Int(network)) {
          values[Int(person)] += value
          people.insert(person)
        }
      }
      for side in [part.networks, Array(people)] {
        let most = side.reduce(0) { max($0, values[Int($1)]) }
        for v in side { values[Int(v)] /= most }
      }
    }
    self.values = values
  }
}

extension Analysis where Input == Structure {
  static let eigenvector = Analysis(
    "eigenvector",
    title: Localised(swedish: "Egenvektorcentralitet", english: "Eigenvector centrality"),
    parts: [.centrality], cost: .searched,
    needs: [.networks], tables: [.people, .networks], tells: false
  ) { structure in
    var outcome = Outcome()
    let values = Eigenvector(of: structure.seats).values
    outcome.add(.eigenvector, structure.seats.part(.left, of: values), to: .people)
    outcome.add(.eigenvector, structure.seats.part(.right, of: values), to: .networks)
    return outcome
  }
}

/// How near the largest σ² another component must come to count as equal.
private let tolerance = 1e-9

/// The largest eigenvalue of **M**ᵀ**M** on one component, and its vector over `networks`, all ≥ 0.
///
/// Lanczos with full reorthogonalisation, restarted from the best vector so far. The start is the
/// vector of degrees: it has a part along the wanted one, which has no zeros.
private func leadingPair(of graph: Graph, _ networks: [Int32]) -> (Double, [Double]) {
  let n = networks.count
  var space = Krylov(order: graph.order, networks: n)
  var vector = networks.map { Double(graph.degree(of: Int($0))) }
  var square = 0.0
  for _ in 0..<2000 {
    let (built, rest) = expand(vector.span, networks.span, graph, &space)
    let (value, weights) = leadingPair(ofSymmetric: space.band, stride: space.steps, size: built)
    square = value
    let basis = space.basis.span
    for i in 0..<n {
      vector[i] = (0..<built).reduce(0) { $0 + weights[$1] * basis[$1 * n + i] }
    }
    if built == n || rest * abs(weights[built - 1]) <= 1e-14 * square { break }
  }
  return (square, vector.map(abs))
}

// MARK: Kernel

/// The space that **M**ᵀ**M** spans from a vector over the networks of a component.
private struct Krylov: ~Copyable {
  /// The most vectors of the basis.
  let steps: Int
  /// The vectors of the basis, one after another, and room for what is left over.
  var basis: [Double]
  /// **M**ᵀ**M** in the basis, row by row.
  var band: [Double]
  /// By vertex of the graph; all zero between multiplications.
  var sums: [Double]

  init(order: Int, networks: Int) {
    steps = min(networks, 24)
    basis = Array(repeating: 0, count: (steps + 1) * networks)
    band = Array(repeating: 0, count: steps * steps)
    sums = Array(repeating: 0, count: order)
  }
}

/// Builds an orthonormal basis of the Krylov space of **M**ᵀ**M** from `start`, and the matrix in it.
///
/// The result is the number of basis vectors and the length of what is left over outside their span
/// (0 when the space is closed).
private func expand(
  _ start: Span<Double>, _ networks: Span<Int32>, _ graph: Graph, _ space: inout Krylov
) -> (Int, Double) {
  let n = networks.count
  let steps = space.steps
  for i in 0..<n { space.basis[i] = start[i] }
  normalise(&space.basis, 0..<n)
  for i in space.band.indices { space.band[i] = 0 }
  for step in 0..<steps {
    let row = step * n
    let next = row + n
    multiply(networks, graph, &space.basis, from: row, to: next, &space.sums)
    var along = 0.0
    for i in 0..<n { along += space.basis[row + i] * space.basis[next + i] }
    space.band[step * steps + step] = along
    // Twice is enough to make the new vector orthogonal to all before it.
    for _ in 0..<2 { turn(&space.basis, next..<next + n) }
    let rest = normalise(&space.basis, next..<next + n)
    if step + 1 == steps || rest <= 1e-14 * along { return (step + 1, rest) }
    space.band[step * steps + step + 1] = rest
    space.band[(step + 1) * steps + step] = rest
  }
  return (steps, 0)
}

/// Takes from the vector in a stretch of `basis` what lies along each of those before it.
private func turn(_ basis: inout [Double], _ stretch: Range<Int>) {
  let (next, n) = (stretch.lowerBound, stretch.count)
  var basis = basis.mutableSpan
  for earlier in stride(from: 0, to: next, by: n) {
    var dot = 0.0
    for i in 0..<n { dot += basis[earlier + i] * basis[next + i] }
    for i in 0..<n { basis[next + i] -= dot * basis[earlier + i] }
  }
}

/// Scales a stretch of `values` to length 1; the length that it had.
@discardableResult
private func normalise(_ values: inout [Double], _ stretch: Range<Int>) -> Double {
  var square = 0.0
  for i in stretch { square += values[i] * values[i] }
  let length = square.squareRoot()
  if length > 0 { for i in stretch { values[i] /= length } }
  return length
}

/// **M**ᵀ**M** times the stretch of `basis` at `row`, into the stretch at `next`.
private func multiply(
  _ networks: Span<Int32>, _ graph: Graph, _ basis: inout [Double], from row: Int, to next: Int,
  _ sums: inout [Double]
) {
  let offsets = graph.offsets.span
  let targets = graph.targets.span
  for i in networks.indices {
    let network = Int(networks[i])
    for arc in Int(offsets[network])..<Int(offsets[network + 1]) {
      sums[Int(targets[arc])] += basis[row + i]
    }
  }
  for i in networks.indices {
    let network = Int(networks[i])
    var total = 0.0
    for arc in Int(offsets[network])..<Int(offsets[network + 1]) {
      total += sums[Int(targets[arc])]
    }
    basis[next + i] = total
  }
  for i in networks.indices {
    let network = Int(networks[i])
    for arc in Int(offsets[network])..<Int(offsets[network + 1]) {
      sums[Int(targets[arc])] = 0
    }
  }
}

/// The largest eigenvalue of a small symmetric matrix, and its vector of length 1.
///
/// Cyclic rotations by Jacobi's method; 60 sweeps are far more than a 24 × 24 matrix needs.
private func leadingPair(
  ofSymmetric matrix: [Double], stride: Int, size: Int
) -> (Double, [Double]) {
  var a = matrix
  var vectors = [Double](repeating: 0, count: size * size)
  for i in 0..<size { vectors[i * size + i] = 1 }
  for _ in 0..<60 {
    var rotated = false
    for p in 0..<size {
      for q in p + 1..<max(size, p + 1) {
        let off = a[p * stride + q]
        let scale = abs(a[p * stride + p]) + abs(a[q * stride + q])
        guard abs(off) > 1e-17 * scale else { continue }
        rotated = true
        let theta = (a[q * stride + q] - a[p * stride + p]) / (2 * off)
        let root = abs(theta) + (theta * theta + 1).squareRoot()
        let tangent = theta < 0 ? -1 / root : 1 / root
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        for i in 0..<size {
          let x = a[i * stride + p]
          let y = a[i * stride + q]
          a[i * stride + p] = cosine * x - sine * y
          a[i * stride + q] = sine * x + cosine * y
        }
        for i in 0..<size {
          let x = a[p * stride + i]
          let y = a[q * stride + i]
          a[p * stride + i] = cosine * x - sine * y
          a[q * stride + i] = sine * x + cosine * y
        }
        for i in 0..<size {
          let x = vectors[i * size + p]
          let y = vectors[i * size + q]
          vectors[i * size + p] = cosine * x - sine * y
          vectors[i * size + q] = sine * x + cosine * y
        }
      }
    }
    if !rotated { break }
  }
  var best = 0
  for i in 1..<max(size, 1) where a[i * stride + i] > a[best * stride + best] { best = i }
  return (a[best * stride + best], (0..<size).map { vectors[$0 * size + best] })
}
