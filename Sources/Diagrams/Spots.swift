// Where the vertices of a graph find their places, for pictures that others draw.

/// A place on a plane: x to the right and y downwards, each from 0 to 1.
package struct Spot: Hashable, Sendable {
  package let x: Double
  package let y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

extension Renderer {
  /// Lays out vertices 0 ..< `count` so that tied ones draw together; no picture is drawn.
  ///
  /// The plane is stretched to the square. Same graph and same libgvc give the same places.
  ///
  /// - Throws: ``DiagramError``.
  package func spots(_ count: Int, ties: [(Int32, Int32)]) throws(DiagramError) -> [Spot] {
    guard count > 0 else { return [] }
    // Moving nodes apart takes long when they are many, and the reader of many zooms anyway.
    let overlap = count <= 300 ? "overlap=\"prism\", sep=\"+6\"" : "overlap=\"true\""
    var lines = [
      "graph \"places\" {",
      "  graph [\(overlap), repulsiveforce=\"2\", splines=\"none\"]",
      "  node [shape=\"box\", label=\"\", width=\"1.4\", height=\"0.4\", fixedsize=\"true\"]",
    ]
    lines += (0..<count).map { "  n\($0)" }
    lines += ties.map { "  n\($0.0) -- n\($0.1)" }
    lines.append("}")
    let (outputs, _) = try render(
      dot: lines.joined(separator: "\n") + "\n", engine: "sfdp", formats: ["plain"])
    guard let spots = Self.spots(Boxes(inPlain: outputs[0]), count) else {
      throw .malformedOutput(reason: "a vertex has no place")
    }
    return spots
  }

  /// The places of the nodes; `nil` when one has none.
  private static func spots(_ boxes: Boxes, _ count: Int) -> [Spot]? {
    var xs = [Double?](repeating: nil, count: count)
    var ys = xs
    for box in boxes.all {
      guard let v = box.node, xs.indices.contains(v) else { return nil }
      (xs[v], ys[v]) = (box.x, -box.y)
    }
    let (x, y) = (xs.compactMap(\.self), ys.compactMap(\.self))
    guard x.count == count, y.count == count else { return nil }
    func spread(_ values: [Double]) -> [Double] {
      let low = values.min() ?? 0
      let width = (values.max() ?? 0) - low
      return values.map { width > 0 ? ($0 - low) / width : 0.5 }
    }
    return zip(spread(x), spread(y)).map { Spot(x: $0, y: $1) }
  }
}

/// Places without any layout: on rings around the middle, group by group.
///
/// - Parameter groups: the group of each vertex; those of a group stand side by side.
package func spiralSpots(_ groups: [Int]) -> [Spot] {
  let order = groups.indices.sorted { (groups[$0], $0) < (groups[$1], $1) }
  var spots = [Spot](repeating: Spot(x: 0.5, y: 0.5), count: groups.count)
  // A spiral with equal room for everybody: the golden angle from one to the next.
  for (place, v) in order.enumerated() {
    let far = 0.5 * ((Double(place) + 0.5) / Double(groups.count)).squareRoot()
    let (sine, cosine) = turn(place)
    spots[v] = Spot(x: 0.5 + far * cosine, y: 0.5 + far * sine)
  }
  return spots
}

/// Sine and cosine of so many golden angles, by turning a vector: the same bits on every machine.
private func turn(_ times: Int) -> (Double, Double) {
  // cos and sin of π (3 − √5).
  let (c, s) = (-0.737_368_878_078_319_9, 0.675_490_294_261_524_1)
  var (x, y) = (1.0, 0.0)
  var (px, py) = (c, s)
  var left = times
  while left > 0 {
    if left % 2 == 1 { (x, y) = (x * px - y * py, x * py + y * px) }
    (px, py) = (px * px - py * py, 2 * px * py)
    left /= 2
  }
  return (y, x)
}
