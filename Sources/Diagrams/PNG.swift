// Pixels as a PNG file.

internal import CZlib

/// Packs the bitmap of a drawing, which is lines, letters and plain areas: rows are not filtered, since filters are for
/// shades, and zlib searches a little only. That is a quarter of the time of libpng with its own choices, and as small. The
/// same pixels and zlib give the same bytes.
///
/// - Source: Portable Network Graphics, W3C Recommendation, third edition, 2025.
enum PNG {
  /// The file, without what is not needed to show it; `nil` when zlib cannot pack.
  ///
  /// - Parameter pixels: row by row from the top, red, green and blue in the lowest 24 bits of each.
  /// - Complexity: O(pixels); beside the pixels and the file one row is held.
  static func file(_ pixels: [UInt32], width: Int, height: Int) -> [UInt8]? {
    guard width > 0, height > 0, pixels.count == width * height,
      let data = packed(pixels, width: width)
    else { return nil }
    // Eight bits for each of three colours; the rest are the only methods that there are.
    let head = big(UInt32(width)) + big(UInt32(height)) + [8, 2, 0, 0, 0]
    return signature + chunk("IHDR", head) + chunk("IDAT", data) + chunk("IEND", [])
  }

  /// Of zlib: higher ones take twice as long for a fifth less.
  private static let level: Int32 = 3
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(kind.utf8) + data
    let sum = unsafe body.withUnsafeBufferPointer { bytes in
      unsafe crc32(0, bytes.baseAddress, UInt32(bytes.count))
    }
    return big(UInt32(data.count)) + body + big(UInt32(truncatingIfNeeded: sum))
  }

  private static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The rows, each after a byte that says that it is not filtered, as a stream of zlib.
  private static func packed(_ pixels: [UInt32], width: Int) -> [UInt8]? {
    var stream = unsafe z_stream()
    guard unsafe diagonal_deflate_begin(&stream, level) == Z_OK else { return nil }
    defer { unsafe _ = deflateEnd(&stream) }
    var out: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var row = [UInt8](repeating: 0, count: 1 + 3 * width)
    for start in stride(from: 0, to: pixels.count, by: width) {
      var place = 1
      for pixel in pixels[start..<(start + width)] {
        row[place] = UInt8(truncatingIfNeeded: pixel >> 16)
        row[place + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
        row[place + 2] = UInt8(truncatingIfNeeded: pixel)
        place += 3
      }
      let isLast = start + width == pixels.count
      let isDone = unsafe row.withUnsafeMutableBufferPointer { bytes in
        unsafe stream.next_in = bytes.baseAddress
        unsafe stream.avail_in = UInt32(bytes.count)
        return unsafe pack(&stream, isLast ? Z_FINISH : Z_NO_FLUSH, &room, into: &out)
      }
      guard isDone else { return nil }
    }
    return out
  }

  /// Packs what the stream has been given, to the end of it.
  private static func pack(
    _ stream: inout z_stream, _ flush: Int32, _ room: inout [UInt8], into out: inout [UInt8]
  ) -> Bool {
    var (code, free) = (Z_OK, 0)
    repeat {
      free = unsafe room.withUnsafeMutableBufferPointer { bytes in
        unsafe stream.next_out = bytes.baseAddress
        unsafe stream.avail_out = UInt32(bytes.count)
        code = unsafe deflate(&stream, flush)
        return unsafe Int(stream.avail_out)
      }
      out += room.prefix(room.count - free)
    } while code == Z_OK && (free == 0 || flush == Z_FINISH)
    return flush == Z_FINISH ? code == Z_STREAM_END : code == Z_OK || code == Z_BUF_ERROR
  }
}
