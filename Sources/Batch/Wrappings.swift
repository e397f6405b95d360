// What a file holds within: members of archives and workbooks, streams of PDFs, and what cannot be opened.

/// The parts of a file that its own bytes do not show.
package struct Wrappings {
  /// The contents, each to be searched as a file is.
  package private(set) var contents: [[UInt8]] = []
  /// Why a part could not be opened; empty when all were.
  package private(set) var closed: [String] = []
  /// Names of members.
  package private(set) var names: [String] = []

  /// Opens zip files (so workbooks and documents of office programs), gzip files and PDFs.
  ///
  /// - Complexity: O(bytes that come out).
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      openZip(bytes)
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      openGzip(bytes)
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      openPDF(bytes)
    } else if let kind = Self.closedKinds.first(where: { bytes.starts(with: $0.magic) })?.name {
      closed.append(kind)
    }
  }

  private static let closedKinds: [(magic: [UInt8], name: String)] = [
    ([0x37, 0x7A, 0xBC, 0xAF], "an archive of 7-Zip"), (Array("Rar!".utf8), "an archive of RAR"),
    (Array("BZh".utf8), "packed by bzip2"), ([0xFD, 0x37, 0x7A, 0x58], "packed by xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "packed by zstd"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
  ]

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
    for _ in 0..<word(end + 10, 2) {
      guard at + 46 <= bytes.count, word(at, 4) == 0x0201_4B50 else {
        return closed.append("a zip file with a damaged directory")
      }
      let (flags, method, size) = (word(at + 8, 2), word(at + 10, 2), word(at + 20, 4))
      let name = at + 46..<min(bytes.count, at + 46 + word(at + 28, 2))
      let place = word(at + 42, 4)
      at += 46 + word(at + 28, 2) + word(at + 30, 2) + word(at + 32, 2)
      names.append(String(decoding: bytes[name], as: UTF8.self))
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
      case 0: contents.append(Array(packed))
      case 8:
        if let content = Inflate.unpacked(packed) {
          contents.append(content)
        } else {
          closed.append("a member of a zip file that is damaged or too large")
        }
      default: closed.append("a member of a zip file packed in another way")
      }
    }
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

  // MARK: PDF

  /// Every stream, and the text that is drawn with the fonts' own numbers for letters.
  private mutating func openPDF(_ bytes: [UInt8]) {
    if firstPlace(of: Array("/Encrypt".utf8), in: bytes, from: 0) != nil {
      closed.append("a locked PDF")
    }
    let (open, close) = (Array("stream".utf8), Array("endstream".utf8))
    var at = 0
    var streams: [[UInt8]] = []
    while let word = firstPlace(of: open, in: bytes, from: at) {
      var start = word + open.count
      guard start < bytes.count, word < 3 || bytes[word - 1] != UInt8(ascii: "d") else {
        at = start
        continue
      }
      if bytes[start] == 0x0D { start += 1 }
      if start < bytes.count, bytes[start] == 0x0A { start += 1 }
      guard let end = firstPlace(of: close, in: bytes, from: start) else { break }
      at = end + close.count
      let about = Self.dictionary(before: word, in: bytes)
      if firstPlace(of: Array("FlateDecode".utf8), in: about, from: 0) != nil {
        if end - start > 2, let content = Inflate.unpacked(bytes[(start + 2)..<end]) {
          streams.append(content)
        } else {
          closed.append("a part of a PDF that is damaged")
        }
      } else if firstPlace(of: Array("/Filter".utf8), in: about, from: 0) == nil {
        streams.append(Array(bytes[start..<end]))
      } else if firstPlace(of: Array("/Image".utf8), in: about, from: 0) == nil {
        closed.append("a part of a PDF packed in another way")
      }
    }
    contents += streams
    contents += PDFText.texts(of: streams)
  }
}

extension Wrappings {
  /// What a PDF says of the stream whose word begins at `place`: all behind the last " obj".
  private static func dictionary(before place: Int, in bytes: [UInt8]) -> [UInt8] {
    let low = max(0, place - 4000)
    var at = place - 4
    while at > low {
      if bytes[at] == UInt8(ascii: "o"), bytes[at + 1] == UInt8(ascii: "b"),
        bytes[at + 2] == UInt8(ascii: "j"), bytes[at - 1] == 0x20
      {
        break
      }
      at -= 1
    }
    return Array(bytes[max(at, low)..<place])
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
