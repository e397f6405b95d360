// The bitmaps of drawings: packed here, pixel by pixel what libgvc packs itself.

import CZlib
import Diagrams
import Testing

@Suite struct BitmapTests {
  @Test("the pixels are those of libgvc's own bitmap", arguments: ["0.25", "0.1", ""])
  func pixels(pad: String) throws {
    let margin = pad.isEmpty ? "" : "pad=\"\(pad)\", "
    let dot = """
      graph {
        graph [\(margin)bgcolor="white", fontname="DejaVu Sans", label="Nyckel", labelloc="b"]
        node [shape="box", style="rounded,filled", fontname="DejaVu Sans", fillcolor="#d9ecf5"]
        a [label="Hemtjänst"]; b [label="Gata & park"]; c [label="Åsö"]
        a -- b [penwidth="3.4", color="#9b2226"]; b -- c [style="dashed"]
      }
      """
    let (outputs, _) = try renderer.render(
      dot: dot, engine: "neato", formats: ["png", "png:cairo"])
    let (ours, theirs) = (try #require(ReadPNG(outputs[0])), try #require(ReadPNG(outputs[1])))
    #expect(ours.width == theirs.width)
    #expect(ours.pixels == theirs.pixels)
    #expect(ours.pixels.contains { $0 != 0xFFFFFF })
  }

  @Test("a drawing wider than a bitmap may be is painted smaller, whole")
  func wide() throws {
    let dot = """
      graph {
        graph [bgcolor="white", fontname="DejaVu Sans"]
        a [pos="0,0", width="1", height="0.5", fontname="DejaVu Sans"]
        b [pos="20000,0", width="1", height="0.5", fontname="DejaVu Sans"]
        a -- b
      }
      """
    let (outputs, _) = try renderer.render(dot: dot, engine: "nop", formats: ["png"])
    let bitmap = try #require(ReadPNG(outputs[0]))
    #expect((32_000...32_767).contains(bitmap.width))
    let middle = bitmap.pixels.count / bitmap.width / 2
    let row = bitmap.pixels[(middle * bitmap.width)..<((middle + 1) * bitmap.width)]
    #expect(row.prefix(100).contains { $0 != 0xFFFFFF })
    #expect(row.suffix(100).contains { $0 != 0xFFFFFF })
  }
}

/// A PNG file of eight bits for each of three or four colours, read with nothing of the writer's.
private struct ReadPNG {
  let width: Int
  /// Red, green and blue in the lowest 24 bits, row by row.
  let pixels: [UInt32]

  /// `nil` for what is no such file, or has a chunk whose sum is wrong.
  init?(_ file: [UInt8]) {
    guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    func number(_ place: Int) -> Int { file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    var (head, data, place) = ([UInt8](), [UInt8](), 8)
    while place + 12 <= file.count {
      let end = place + 8 + number(place)
      guard end + 4 <= file.count else { return nil }
      let body = Array(file[(place + 4)..<end])
      guard Int(unsafe crc32(0, body, UInt32(body.count))) == number(end) else { return nil }
      switch String(decoding: body.prefix(4), as: UTF8.self) {
      case "IHDR": head = Array(body.dropFirst(4))
      case "IDAT": data += body.dropFirst(4)
      default: break
      }
      place = end + 4
    }
    guard head.count == 13, head[8] == 8, [2, 6].contains(head[9]) else { return nil }
    let (width, height) = (number(16), number(20))
    let depth = head[9] == 2 ? 3 : 4
    var length = UInt(height * (depth * width + 1))
    var raw = [UInt8](repeating: 0, count: Int(length))
    guard unsafe uncompress(&raw, &length, data, UInt(data.count)) == Z_OK, length == raw.count
    else { return nil }
    self.width = width
    pixels = Self.unfiltered(raw, depth: depth, row: depth * width).flatMap { row in
      stride(from: 0, to: row.count, by: depth).map { place in
        row[place..<(place + 3)].reduce(0) { $0 << 8 | UInt32($1) }
      }
    }
  }

  /// The rows without their filters, as section 9 of the standard takes them off.
  private static func unfiltered(_ raw: [UInt8], depth: Int, row: Int) -> [[UInt8]] {
    var above = [UInt8](repeating: 0, count: row)
    return stride(from: 0, to: raw.count, by: row + 1).map { start in
      var line = Array(raw[(start + 1)..<(start + 1 + row)])
      for place in line.indices {
        let left = place < depth ? 0 : Int(line[place - depth])
        let (up, corner) = (Int(above[place]), place < depth ? 0 : Int(above[place - depth]))
        let guess =
          switch raw[start] {
          case 1: left
          case 2: up
          case 3: (left + up) / 2
          case 4:
            [left, up, corner].min { abs(left + up - corner - $0) < abs(left + up - corner - $1) }
              ?? 0
          default: 0
          }
        line[place] &+= UInt8(guess)
      }
      above = line
      return line
    }
  }
}
