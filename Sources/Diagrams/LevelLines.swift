// How the lines of a map of levels go: around the boxes where they can, and where their numbers stand.

/// A bent line: it leaves `start` towards `bend` and reaches `end` from there.
struct Bow: Hashable {
  struct Point: Hashable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }

    func isNear(_ other: Point, _ distance: Double) -> Bool {
      let (dx, dy) = (x - other.x, y - other.y)
      return dx * dx + dy * dy < distance * distance
    }

    func to(_ other: Point, _ share: Double) -> Point {
      Point(x + (other.x - x) * share, y + (other.y - y) * share)
    }
  }

  let start: Point
  let bend: Point
  let end: Point

  /// The point at `share` of the way, 0–1.
  func at(_ share: Double) -> Point {
    start.to(bend, share).to(bend.to(end, share), share)
  }

  /// The piece between two shares of the way.
  func piece(_ from: Double, _ to: Double) -> Bow {
    // The bend of a piece of a curve of the second degree is its blossom.
    Bow(start: at(from), bend: start.to(bend, from).to(bend.to(end, from), to), end: at(to))
  }

  var length: Double {
    let dx = end.x - start.x
    let dy = end.y - start.y
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// The ways of all lines of a picture, and the places of their numbers.
///
/// Each line takes the way, of some straight and bent ones, that lies least behind boxes other than its ends and over
/// headings; a bend costs a little. A number stands on its line, off boxes and other numbers where there is such a place.
struct LevelLines {
  struct Drawn {
    let line: LevelPicture.Line
    let a: Int
    let b: Int
    let bow: Bow
    /// Where the number stands; `nil` without one.
    var mark: Area?
  }

  private static let steps = 40
  private static let bends = [0, 0.1, -0.1, 0.2, -0.2, 0.35, -0.35, 0.5, -0.5, 0.7, -0.7]

  private(set) var drawn: [Drawn] = []
  private let boxes: [Area]
  private let words: [Area]
  private let page: Area
  private var marks: [Area] = []
  /// Points of each line drawn.
  private var ways: [[Bow.Point]] = []

  init(_ picture: LevelPicture, _ layout: LevelLayout) {
    boxes = layout.boxes.map(\.area)
    words = layout.bands.map(\.heading.area)
    page = Area(
      x: 4, y: (layout.bands.first?.area.y ?? 0) + 2, width: picture.width - 8,
      height: (layout.bands.last.map { $0.area.y + $0.area.height } ?? 0)
        - (layout.bands.first?.area.y ?? 0) - 4)
    var places: [String: Int] = [:]
    for (number, item) in picture.items.enumerated() { places[item.key] = number }
    for line in picture.lines {
      guard let a = places[line.a], let b = places[line.b], a != b, let bow = way(a, b) else {
        continue
      }
      drawn.append(Drawn(line: line, a: a, b: b, bow: bow))
      ways.append((0...Self.steps).map { bow.at(Double($0) / Double(Self.steps)) })
    }
    for number in drawn.indices where !drawn[number].line.label.isEmpty {
      let mark = place(drawn[number].line.label, on: number)
      marks.append(mark)
      drawn[number].mark = mark
    }
  }

  /// The best way from box `a` to box `b`, from border to border.
  private func way(_ a: Int, _ b: Int) -> Bow? {
    let (from, to) = (boxes[a].middle, boxes[b].middle)
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    var best: (cost: Double, bow: Bow)?
    for bend in Self.bends {
      let middle = Bow.Point(
        (from.x + to.x) / 2 - dy * bend * 2, (from.y + to.y) / 2 + dx * bend * 2)
      let whole = Bow(
        start: Bow.Point(from.x, from.y),
        bend: Bow.Point(
          max(page.x, min(page.x + page.width, middle.x)),
          max(page.y, min(page.y + page.height, middle.y))),
        end: Bow.Point(to.x, to.y))
      guard let bow = cut(whole, boxes[a], boxes[b]) else { continue }
      let cost = cost(of: bow, a, b) + abs(bend) * bow.length * 0.5
      if best.map({ cost < $0.cost - 0.001 }) ?? true { best = (cost, bow) }
    }
    return best?.bow
  }

  /// The part of the line that lies outside both of its boxes.
  private func cut(_ bow: Bow, _ a: Area, _ b: Area) -> Bow? {
    let shares = (0...1000).map { Double($0) / 1000 }
    func isOut(_ share: Double, _ area: Area) -> Bool {
      let point = bow.at(share)
      return !area.holds((point.x, point.y))
    }
    guard let from = shares.first(where: { isOut($0, a) }),
      let to = shares.last(where: { isOut($0, b) }), from < to
    else { return nil }
    return bow.piece(from, to)
  }

  private func cost(of bow: Bow, _ a: Int, _ b: Int) -> Double {
    var cost = 0.0
    let step = bow.length / Double(Self.steps)
    for number in 1..<Self.steps {
      let point = bow.at(Double(number) / Double(Self.steps))
      let spot = (point.x, point.y)
      for (box, area) in boxes.enumerated() where box != a && box != b {
        if area.holds(spot, margin: 2) { cost += step * 3 }
      }
      for area in words where area.holds(spot, margin: 1) { cost += step * 2 }
      for way in ways where way.contains(where: { $0.isNear(point, 5) }) { cost += step * 0.8 }
    }
    return cost
  }

  private func place(_ label: String, on number: Int) -> Area {
    let bow = drawn[number].bow
    let width = Swift.max(
      13, FontWidth.of(label, size: LevelPicture.leastSize, isBold: true) + 6)
    func area(_ share: Double) -> Area {
      let point = bow.at(share)
      return Area(x: point.x - width / 2, y: point.y - 5.5, width: width, height: 11)
    }
    // From the middle outwards.
    let shares: [Double] = (0...26).map { number in
      let step = Double((number + 1) / 2) * 0.03
      return number % 2 == 0 ? 0.5 - step : 0.5 + step
    }
    let others = ways.indices.filter { $0 != number }.flatMap { ways[$0] }
    let free = shares.filter { share in
      let area = area(share)
      return !(boxes + words + marks).contains { $0.meets(area, margin: 1) }
    }
    // On its own line, and on no other.
    let clear = free.first { share in
      let point = bow.at(share)
      return !others.contains { $0.isNear(point, width / 2 + 4) }
    }
    let apart = shares.first { share in
      let area = area(share)
      return !marks.contains { $0.meets(area, margin: 1) }
    }
    return area(clear ?? free.first ?? apart ?? 0.5)
  }
}
