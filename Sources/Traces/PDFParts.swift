// What a PDF holds: its streams, the strings between them, the text that it draws, and what cannot be read.

extension Wrappings {
  /// Every stream, the text that is drawn, and the strings that are no streams.
  mutating func openPDF(_ bytes: [UInt8]) {
    if firstPlace(of: Array("/Encrypt".utf8), in: bytes, from: 0) != nil {
      closed.append("a locked PDF")
    }
    let (open, close) = (Array("stream".utf8), Array("endstream".utf8))
    var at = 0
    var streams: [[UInt8]] = []
    var rest: [UInt8] = []
    while let word = firstPlace(of: open, in: bytes, from: at) {
      var start = word + open.count
      guard start < bytes.count, word < 3 || bytes[word - 1] != UInt8(ascii: "d") else {
        rest += bytes[at..<start]
        at = start
        continue
      }
      if bytes[start] == 0x0D { start += 1 }
      if start < bytes.count, bytes[start] == 0x0A { start += 1 }
      guard let end = firstPlace(of: close, in: bytes, from: start) else { break }
      rest += bytes[at..<word]
      at = end + close.count
      let about = Self.dictionary(before: word, in: bytes)
      func has(_ name: String) -> Bool {
        firstPlace(of: Array(name.utf8), in: about, from: 0) != nil
      }
      if has("/Image") {
        // A page that was scanned is a picture of its text.
        closed.append("a picture")
      }
      if has("FlateDecode") {
        if end - start > 2, let content = Inflate.unpacked(bytes[(start + 2)..<end]) {
          streams.append(content)
        } else {
          closed.append("a part of a PDF that is damaged")
        }
      } else if !has("/Filter") {
        streams.append(Array(bytes[start..<end]))
      } else if !has("/Image") {
        closed.append("a part of a PDF packed in another way")
      }
    }
    rest += bytes[at...]
    // Objects, too, lie in streams.
    let objects = streams.filter { stream in
      ["BT", "begincmap"].allSatisfy { firstPlace(of: Array($0.utf8), in: stream, from: 0) == nil }
    }
    let drawn = PDFText.texts(of: streams)
    contents += streams
    texts += ([rest] + objects).map(PDFText.strings) + drawn.texts
    solid += drawn.solid
    if ([rest] + objects).contains(where: Self.holdsUnreadableFont) {
      closed.append("a part of a PDF whose font does not tell its letters")
    }
  }

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

  // MARK: Fonts

  /// Whether a font has neither a table of its letters nor one of the common encodings.
  ///
  /// - Source: ISO 32000-1:2008, 9.6.2.2 (the standard fonts), 9.6.6 (encodings) and 9.10.2 (from codes to letters).
  private static func holdsUnreadableFont(_ objects: [UInt8]) -> Bool {
    let word = Array("/Font".utf8)
    var at = 0
    while let place = firstPlace(of: word, in: objects, from: at) {
      at = place + word.count
      let before = objects[max(0, place - 8)..<place].filter { $0 > 0x20 }
      guard before.suffix(5).elementsEqual("/Type".utf8),
        at >= objects.count || !isName(objects[at])
      else { continue }
      let font = about(objects, place)
      func has(_ name: String) -> Bool {
        firstPlace(of: Array(name.utf8), in: font, from: 0) != nil
      }
      if has("/ToUnicode") || has("/CIDFontType") || has("/CIDSystemInfo") { continue }
      if has("/Type0") || has("/Type3") || has("/Differences") { return true }
      let isCommon = has("/WinAnsiEncoding") || has("/MacRomanEncoding") || has("/StandardEncoding")
      // A font that is embedded in part has a sign before its name: "ABCDEF+Name".
      if !isCommon, has("+") || has("/Encoding") { return true }
    }
    return false
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The dictionary in which `place` stands.
  private static func about(_ bytes: [UInt8], _ place: Int) -> [UInt8] {
    func isPair(_ at: Int, _ sign: Character) -> Bool {
      at >= 0 && at + 1 < bytes.count && bytes[at] == sign.asciiValue
        && bytes[at + 1] == sign.asciiValue
    }
    var (low, depth) = (place - 1, 0)
    while low > 0, place - low < 8000 {
      if isPair(low - 1, ">") {
        depth += 1
        low -= 1
      } else if isPair(low - 1, "<") {
        low -= 1
        if depth == 0 { break }
        depth -= 1
      }
      low -= 1
    }
    var high = place
    depth = 0
    while high < bytes.count, high - place < 8000 {
      if isPair(high, "<") {
        depth += 1
        high += 1
      } else if isPair(high, ">") {
        if depth == 0 { break }
        depth -= 1
        high += 1
      }
      high += 1
    }
    return Array(bytes[max(0, low)..<min(bytes.count, high)])
  }
}
