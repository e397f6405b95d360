// What deflate has packed, unpacked: in workbooks, in archives, and in PDFs.

import CZlib

/// Unpacks the format DEFLATE, as it stands in zip and gzip files and, with two bytes before it, in PDFs.
enum Inflate {
  /// What `bytes` hold; what follows the end of the format is left alone.
  ///
  /// - Output: `nil` when they are damaged or cut short, or hold more than `most` bytes.
  /// - Complexity: O(bytes that come out); memory as much, at most `most`.
  static func unpacked(_ bytes: ArraySlice<UInt8>, most: Int = 1 << 29) -> [UInt8]? {
    guard let count = UInt32(exactly: bytes.count) else { return nil }
    var stream = unsafe z_stream()
    guard unsafe diagonal_inflate_begin(&stream) == Z_OK else { return nil }
    defer { _ = unsafe inflateEnd(&stream) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var out: [UInt8] = []
    let isWhole = unsafe bytes.withUnsafeBufferPointer { packed in
      // zlib reads there and never writes.
      unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: packed.baseAddress)
      unsafe stream.avail_in = count
      var status = Z_OK
      while status == Z_OK {
        let made = unsafe piece.withUnsafeMutableBufferPointer { room in
          unsafe stream.next_out = room.baseAddress
          unsafe stream.avail_out = UInt32(room.count)
          status = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe room.count - Int(stream.avail_out)
        }
        guard out.count + made <= most else { return false }
        out += piece[..<made]
      }
      return status == Z_STREAM_END
    }
    return isWhole ? out : nil
  }
}
