// What a file holds within: members of archives and workbooks, streams of PDFs, and what cannot be opened.

/// The parts of a file that its own bytes do not show.
package struct Wrappings {
  /// The contents, each to be searched as a file is.
  package internal(set) var contents: [[UInt8]] = []
  /// What has been read already, in UTF-8: cells of a workbook or database, text that a PDF draws.
  package internal(set) var texts: [[UInt8]] = []
  /// Such texts in which no word can be told from the next.
  package internal(set) var solid: [[UInt8]] = []
  /// Why a part could not be opened; empty when all were.
  package internal(set) var closed: [String] = []
  /// Names of members.
  package private(set) var names: [String] = []
  /// Whether the bytes themselves hold hardly any text.
  package private(set) var isPacked = false
  /// Whether it is a database of SQLite.
  package private(set) var isDatabase = false

  /// Opens zip files (so workbooks and documents of office programs), gzip and zlib files, PDFs and databases.
  ///
  /// What is of a kind that cannot be opened, or looks so, is told in ``closed``.
  ///
  /// - Complexity: O(bytes that come out).
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      isPacked = true
      openZip(bytes)
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      isPacked = true
      openGzip(bytes)
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      isPacked = true
      openPDF(bytes)
    } else if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      isDatabase = true
      openDatabase(bytes)
    } else if let content = Self.zlib(bytes) {
      contents.append(content)
    } else if let kind = ClosedKind.of(bytes) {
      closed.append(kind)
    }
  }

  /// What is packed with the head of zlib alone.
  ///
  /// - Source: P. Deutsch and J.-L. Gailly, "ZLIB Compressed Data Format Specification version 3.3", RFC 1950 (1996).
  private static func zlib(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 6, bytes[0] & 0x8F == 8, bytes[1] & 0x20 == 0,
      (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    else { return nil }
    return Inflate.unpacked(bytes[2...])
  }

  // MARK: Zip

  /// - Source: PKWARE, APPNOTE.TXT, ".ZIP File Format Specification", version 6.3.10, 4.3.
  private mutating func openZip(_ bytes: [UInt8]) {
    func word(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    let first = max(0, bytes.count - 66_000)
    guard
      let end = stride(from: bytes.count - 22, through: first, by: -1).first(where: {
        word($0, 4) == 0x0605_4B50
      })
    else { return closed.append("a zip file without its directory") }
    var at = word(end + 16, 4)
    var members: [(name: String, content: [UInt8])] = []
    for _ in 0..<word(end + 10, 2) {
      guard at + 46 <= bytes.count, word(at, 4) == 0x0201_4B50 else {
        return closed.append("a zip file with a damaged directory")
      }
      let (flags, method, size) = (word(at + 8, 2), word(at + 10, 2), word(at + 20, 4))
      let name = at + 46..<min(bytes.count, at + 46 + word(at + 28, 2))
      let place = word(at + 42, 4)
      at += 46 + word(at + 28, 2) + word(at + 30, 2) + word(at + 32, 2)
      let title = String(decoding: bytes[name], as: UTF8.self)
      names.append(title)
      guard flags & 1 == 0, place + 30 <= bytes.count else {
        closed.append("a member of a zip file that is locked or damaged")
        continue
      }
      let start = place + 30 + word(place + 26, 2) + word(place + 28, 2)
      guard start + size <= bytes.count, start <= start + size else {
        closed.append("a member of a zip file that is damaged")
        continue
      }
      let packed = bytes[start..<start + size]
      switch method {
      case 0: members.append((title, Array(packed)))
      case 8:
        if let content = Inflate.unpacked(packed) {
          members.append((title, content))
        } else {
          closed.append("a member of a zip file that is damaged or too large")
        }
      default: closed.append("a member of a zip file packed in another way")
      }
    }
    contents += members.map(\.content)
    texts += WorkbookRows.texts(of: members)
  }

  // MARK: Gzip

  /// - Source: P. Deutsch, "GZIP file format specification version 4.3", RFC 1952 (1996).
  private mutating func openGzip(_ bytes: [UInt8]) {
    guard bytes.count > 18, bytes[2] == 8 else { return closed.append("a damaged gzip file") }
    var at = 10
    if bytes[3] & 4 != 0 { at += 2 + Int(bytes[10]) + Int(bytes[11]) << 8 }
    for flag in [UInt8(8), 16] where bytes[3] & flag != 0 {
      while at < bytes.count, bytes[at] != 0 { at += 1 }
      at += 1
    }
    if bytes[3] & 2 != 0 { at += 2 }
    guard at < bytes.count, let content = Inflate.unpacked(bytes[at...]) else {
      return closed.append("a damaged gzip file")
    }
    contents.append(content)
  }
}

/// Where `needle` begins in `bytes` from `start` on.
func firstPlace(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  guard let first = needle.first, bytes.count >= needle.count else { return nil }
  let (span, wanted) = (bytes.span, needle.span)
  var at = start
  outer: while at <= span.count - wanted.count {
    if span[at] == first {
      for offset in 1..<max(1, wanted.count) where span[at + offset] != wanted[offset] {
        at += 1
        continue outer
      }
      return at
    }
    at += 1
  }
  return nil
}
