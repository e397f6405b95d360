// The text that a PDF draws: numbers of glyphs turned into letters by the fonts' own tables.

/// Reads text out of the streams of a PDF.
///
/// A font that is embedded in part draws glyphs by number, and a table beside it (ToUnicode) tells the letters.
/// Which font a string is drawn with is not looked up: each string is read with the table of each font. What
/// that gives is no good to read, but holds the text.
///
/// - Source: ISO 32000-1:2008, 9.4.3 (text-showing operators) and 9.10.3 (ToUnicode CMaps).
enum PDFText {
  /// One text for each stream that draws, and each table; without blanks, since a PDF draws words at places.
  static func texts(of streams: [[UInt8]]) -> [[UInt8]] {
    let tables = streams.compactMap(table)
    guard !tables.isEmpty else { return [] }
    return streams.flatMap { stream -> [[UInt8]] in
      guard firstPlace(of: Array("BT".utf8), in: stream, from: 0) != nil else { return [] }
      let codes = shown(stream)
      guard !codes.isEmpty else { return [] }
      return tables.map { table in
        var text = ""
        for code in codes { text += table[code] ?? "" }
        return Array(text.filter { !$0.isWhitespace }.utf8)
      }
    }
  }

  /// The letters by number of glyph; `nil` when the stream is no such table.
  private static func table(_ stream: [UInt8]) -> [Int: String]? {
    guard firstPlace(of: Array("begincmap".utf8), in: stream, from: 0) != nil else { return nil }
    var table: [Int: String] = [:]
    var words: [[Int]] = []
    var isRange = false
    for token in tokens(stream) {
      switch token {
      case .string(let bytes):
        words.append(bytes.map(Int.init))
      case .word("beginbfchar"), .word("beginbfrange"):
        words = []
        isRange = token == .word("beginbfrange")
      case .word("endbfchar"):
        for place in stride(from: 0, to: words.count - 1, by: 2) {
          table[number(words[place])] = letters(words[place + 1])
        }
      case .word("endbfrange"):
        for place in stride(from: 0, to: words.count - 2, by: 3) where isRange {
          let (low, high) = (number(words[place]), number(words[place + 1]))
          var target = words[place + 2]
          guard low <= high, high - low < 65_536 else { continue }
          for code in low...high {
            table[code] = letters(target)
            if let last = target.indices.last { target[last] = (target[last] + 1) & 0xFF }
          }
        }
      default: break
      }
    }
    return table.isEmpty ? nil : table
  }

  private static func number(_ bytes: [Int]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | $1 } }

  /// UTF-16, the larger byte first.
  private static func letters(_ bytes: [Int]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0] << 8 | bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The numbers of glyphs, two bytes each, in the order in which a stream draws them.
  private static func shown(_ stream: [UInt8]) -> [Int] {
    var codes: [Int] = []
    for case .string(let bytes) in tokens(stream) {
      for at in stride(from: 0, to: bytes.count - 1, by: 2) {
        codes.append(Int(bytes[at]) << 8 | Int(bytes[at + 1]))
      }
    }
    return codes
  }

  private enum Token: Equatable {
    case string([UInt8])
    case word(String)
  }

  /// Strings, in brackets or in hexadecimal digits, and words.
  private static func tokens(_ stream: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var at = 0
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
      word = []
    }
    while at < stream.count {
      switch stream[at] {
      case UInt8(ascii: "("):
        flush()
        let (bytes, end) = literal(stream, at + 1)
        tokens.append(.string(bytes))
        at = end
      case UInt8(ascii: "<"):
        flush()
        guard let end = stream[at...].firstIndex(of: UInt8(ascii: ">")) else { return tokens }
        let digits = stream[(at + 1)..<end].compactMap {
          Character(Unicode.Scalar($0)).hexDigitValue
        }
        tokens.append(
          .string(
            stride(from: 0, to: digits.count, by: 2).map {
              UInt8(digits[$0] << 4 | ($0 + 1 < digits.count ? digits[$0 + 1] : 0))
            }))
        at = end
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "["), UInt8(ascii: "]"): flush()
      default: word.append(stream[at])
      }
      at += 1
    }
    flush()
    return tokens
  }

  /// A string in brackets, and where its last bracket stands.
  private static func literal(_ stream: [UInt8], _ start: Int) -> ([UInt8], Int) {
    var (bytes, at, depth) = ([UInt8](), start, 1)
    while at < stream.count {
      let byte = stream[at]
      if byte == UInt8(ascii: "\\"), at + 1 < stream.count {
        at += 1
        switch stream[at] {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case 0x30...0x37:
          var (value, digits) = (0, 0)
          while digits < 3, at < stream.count, (0x30...0x37).contains(stream[at]) {
            value = value * 8 + Int(stream[at] - 0x30)
            at += 1
            digits += 1
          }
          at -= 1
          bytes.append(UInt8(truncatingIfNeeded: value))
        case 0x0A, 0x0D: break
        default: bytes.append(stream[at])
        }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
        bytes.append(byte)
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return (bytes, at) }
        bytes.append(byte)
      } else {
        bytes.append(byte)
      }
      at += 1
    }
    return (bytes, at)
  }
}
