// Where the nodes of a picture stand, so that the next picture of the same things can keep them there.

/// A place in a picture, in whole points, y upwards; whole, so that what is kept and drawn again is the same.
package struct Place: Hashable, Sendable, Codable {
  package let x: Double
  package let y: Double

  /// - Returns: `nil` for what is no number of points on any page.
  package init?(x: Double, y: Double) {
    guard abs(x) < 1e6, abs(y) < 1e6 else { return nil }
    self.init(unchecked: x, y)
  }

  fileprivate static let corner = Place(unchecked: 0, 0)

  fileprivate init(unchecked x: Double, _ y: Double) {
    self.x = x.rounded()
    self.y = y.rounded()
  }

  package init(from decoder: any Decoder) throws {
    var numbers = try decoder.unkeyedContainer()
    let place = Place(x: try numbers.decode(Double.self), y: try numbers.decode(Double.self))
    self = place ?? .corner
  }

  package func encode(to encoder: any Encoder) throws {
    var numbers = encoder.unkeyedContainer()
    try numbers.encode(x)
    try numbers.encode(y)
  }

  func halfway(to other: Place) -> Place {
    Place(unchecked: (x + other.x) / 2, (y + other.y) / 2)
  }
}

extension Picture {
  /// The least share of the nodes that must have a place for it to be kept; with fewer, a new layout
  /// reads better than an old one patched.
  private static let leastKept = 0.6

  /// The picture as DOT, as it would be drawn.
  package var dot: String { Dot(self, givesWay: false).text }

  /// Whether the picture is drawn around ``kept`` places.
  var isPinned: Bool {
    layout == .force && !nodes.isEmpty
      && Double(nodes.count { kept[$0.key] != nil }) >= Self.leastKept * Double(nodes.count)
  }

  /// A place for every node: the kept one, or, for a new node, the middle of its neighbours that have one,
  /// a little aside so that no two new nodes meet; a new node without such neighbours stands below the rest.
  ///
  /// Only for pinned pictures. O(nodes + ties).
  var startingPlaces: [Place] {
    let index: [String: Int] = places
    let old: [Place?] = nodes.map { kept[$0.key] }
    let low = old.compactMap { $0?.y }.min() ?? 0
    let left = old.compactMap { $0?.x }.min() ?? 0
    var neighbours = [[Place]](repeating: [], count: nodes.count)
    for tie in ties {
      guard let a = index[tie.a], let b = index[tie.b] else { continue }
      if let place = old[b] { neighbours[a].append(place) }
      if let place = old[a] { neighbours[b].append(place) }
    }
    var alone = 0
    return nodes.indices.map { node in
      if let place = old[node] { return place }
      let around = neighbours[node]
      guard !around.isEmpty else {
        alone += 1
        return Place(unchecked: left + 130 * Double(alone - 1), low - 80)
      }
      let count = Double(around.count)
      let x = around.reduce(0) { $0 + $1.x } / count
      let y = around.reduce(0) { $0 + $1.y } / count
      return Place(unchecked: x + 7 * Double(node % 5 - 2), y + 11 * Double(node % 3 + 1))
    }
  }

  var startingPlacesByKey: [String: Place] {
    Dictionary(zip(nodes.map(\.key), startingPlaces), uniquingKeysWith: { first, _ in first })
  }

  /// The places of the nodes in a drawing, by key.
  func places(in boxes: Boxes) -> [String: Place] {
    var found: [String: Place] = [:]
    for box in boxes.all {
      guard let node = box.node, nodes.indices.contains(node) else { continue }
      found[nodes[node].key] = Place(x: box.x * 72, y: box.y * 72)
    }
    return found
  }
}
