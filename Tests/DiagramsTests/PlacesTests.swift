// Places that are kept: things stand where they stood, new ones find room, and nothing lies on anything.

import Diagrams
import Testing
import Text

@Suite struct PlacesTests {
  /// A ring of `count` things, each tied to the next but one as well.
  private func ring(_ count: Int, skipping gone: Int? = nil, extra: Bool = false) -> Picture {
    var nodes = (0..<count).filter { $0 != gone }.map {
      Picture.Node(key: "k\($0)", label: "Nätverk \($0)", note: "\($0) personer")
    }
    var ties = (0..<count).flatMap { one in
      [1, 2].map { Picture.Tie("k\(one)", "k\((one + $0) % count)") }
    }
    if extra {
      nodes.append(Picture.Node(key: "new", label: "Nytt nätverk"))
      ties += [Picture.Tie("new", "k1"), Picture.Tie("new", "k2")]
      nodes.append(Picture.Node(key: "alone", label: "Ensamt nätverk"))
    }
    return Picture(
      name: "ring", title: "Ring", description: "En ring.", language: .swedish, nodes: nodes,
      ties: ties)
  }

  /// Middle, width and height of each node, in points, as Graphviz writes them.
  private func boxes(_ picture: Picture) throws -> [(x: Double, y: Double, w: Double, h: Double)] {
    let dot = try renderer.draw(picture).dot
    let engine = dot.contains("pos=") ? "nop" : "sfdp"
    let plain = try renderer.render(dot: dot, engine: engine, formats: ["plain"]).outputs[0]
    return String(decoding: plain, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("node ") }
      .compactMap { line in
        let numbers = line.split(separator: " ").dropFirst(2).prefix(4).compactMap { Double($0) }
        return numbers.count == 4
          ? (numbers[0] * 72, numbers[1] * 72, numbers[2] * 72, numbers[3] * 72) : nil
      }
  }

  @Test("what is left stands where it stood when one thing goes")
  func stays() throws {
    let before = ring(14)
    let first = try renderer.draw(before)
    #expect(first.places.count == 14)
    var after = ring(14, skipping: 5)
    after.kept = first.places
    let second = try boxes(after)
    #expect(second.count == 13)
    let old = after.nodes.compactMap { first.places[$0.key] }
    // A picture may be moved as a whole; within it nothing may have moved by more than a point.
    let (dx, dy) = (second[0].x - old[0].x, second[0].y - old[0].y)
    for (place, box) in zip(old, second) {
      #expect(
        abs(box.x - place.x - dx) <= 1 && abs(box.y - place.y - dy) <= 1,
        "\(box.x - place.x - dx) \(box.y - place.y - dy)")
    }
  }

  @Test("a new thing stands near those it is tied to, and no two things lie on each other")
  func room() throws {
    var picture = ring(14, extra: true)
    picture.kept = try renderer.draw(ring(14)).places
    let found = try boxes(picture)
    #expect(found.count == 16)
    for (row, a) in found.enumerated() {
      for b in found.dropFirst(row + 1) {
        let isApart = abs(a.x - b.x) * 2 >= a.w + b.w - 1 || abs(a.y - b.y) * 2 >= a.h + b.h - 1
        #expect(isApart, "\(a) \(b)")
      }
    }
  }

  @Test("kept and drawn again, a picture is the same to the byte")
  func settled() throws {
    var picture = ring(14, extra: true)
    picture.kept = try renderer.draw(ring(14)).places
    let first = try renderer.draw(picture)
    var again = ring(14, extra: true)
    again.kept = first.places
    #expect(try renderer.draw(again) == first)
  }

  @Test("with fewer than six in ten things known, the picture is laid out anew")
  func few() throws {
    let all = try renderer.draw(ring(10)).places
    var picture = ring(10)
    for key in (0..<6).map({ "k\($0)" }) { picture.kept[key] = all[key] }
    #expect(picture.dot.contains("pos="))
    picture.kept["k0"] = nil
    #expect(picture.dot == ring(10).dot)
  }

  @Test("what is no place on any page is none")
  func wild() {
    #expect(Place(x: .nan, y: 0) == nil)
    #expect(Place(x: 0, y: 1e300) == nil)
    #expect(Place(x: -3.4, y: 2.6)?.x == -3)
  }
}
