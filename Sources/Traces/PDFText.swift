// The text that a PDF draws: numbers of glyphs turned into letters by the fonts' own tables.

import Tables

/// Reads text out of the streams of a PDF.
///
/// A font that is embedded in part draws glyphs by number, and a table beside it (ToUnicode) tells the letters;
/// a font without a table draws Windows-1252. Which font a string is drawn with is not looked up: each string is
/// read with the table of each font, and without. What that gives is no good to read, but holds the text.
///
/// - Source: ISO 32000-1:2008, 7.9.2.2 (text strings), 9.4.3 (text-showing operators) and 9.10.3 (ToUnicode CMaps).
enum PDFText {
  /// What is drawn.
  struct Drawn {
    /// For each table a text with a blank where the next word is drawn elsewhere, and one with a blank wherever
    /// another string is drawn, since programs draw in parts of words or in words.
    var texts: [[UInt8]] = []
    /// The same without blanks, of what is drawn letter by letter, so that no blank can be told.
    var solid: [[UInt8]] = []
  }

  package static func texts(of streams: [[UInt8]]) -> Drawn {
    let tables = streams.compactMap(table)
    // A page may be drawn by many streams.
    let pages = streams.filter {
      firstPlace(of: Array("BT".utf8), in: $0, from: 0) != nil
        && firstPlace(of: Array("begincmap".utf8), in: $0, from: 0) == nil
    }
    var drawn = Drawn()
    for isSplit in [false, true] {
      let pieces = pages.flatMap { shown($0, isSplit: isSplit) }
      guard !pieces.isEmpty else { return drawn }
      for table in tables.map(Optional.some) + [nil] {
        let words = pieces.map { letters(of: $0, by: table) }.filter { !$0.isEmpty }
        drawn.texts.append(Array(joined(words).utf8))
        if isSplit { drawn.solid.append(solid(words)) }
      }
    }
    return drawn
  }

  /// What is drawn letter by letter, or line by line without blanks; each run of it apart from the next.
  private static func solid(_ words: [String]) -> [UInt8] {
    var out: [UInt8] = []
    var run = 0
    for word in words {
      let count = word.count
      if count <= 2 {
        run += 1
        out += word.utf8.filter { $0 != 0x20 }
      } else {
        if run > 0 { out.append(0x1F) }
        run = 0
        if count > 40, !word.contains(where: \.isWhitespace) { out += Array(word.utf8) + [0x1F] }
      }
    }
    return out
  }

  /// Words with blanks between; one that is broken at the end of a line is one.
  private static func joined(_ words: [String]) -> String {
    var text = ""
    for word in words {
      if let last = text.last, last == "-" || last == "\u{2010}" || last == "\u{AD}" {
        text.removeLast()
      } else if !text.isEmpty {
        text += " "
      }
      text += word
    }
    return text
  }

  /// The strings of what is no stream that draws: titles, notes, fields; each apart from the others.
  static func strings(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for case .string(let string) in tokens(bytes) where string.count > 1 {
      let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
      text +=
        marks.contains { string.starts(with: $0) }
        ? DecodedText(string).bytes : string.flatMap { Decodings.western[Int($0)] }
      text.append(0x1F)
    }
    return text
  }

  /// The letters of what one piece draws; blanks that are glyphs stay.
  private static func letters(of codes: [UInt8], by table: Table?) -> String {
    guard let table else {
      return String(decoding: codes.flatMap { Decodings.western[Int($0)] }, as: UTF8.self)
    }
    var text = ""
    for at in stride(from: 0, through: codes.count - table.width, by: table.width) {
      let code = table.width == 1 ? Int(codes[at]) : Int(codes[at]) << 8 | Int(codes[at + 1])
      text += table.letters[code] ?? ""
    }
    return text
  }

  /// A font's letters by number of glyph, and how many bytes a number has.
  private struct Table {
    var letters: [Int: String] = [:]
    var width = 2
  }

  /// - Output: `nil` when the stream is no such table.
  private static func table(_ stream: [UInt8]) -> Table? {
    guard firstPlace(of: Array("begincmap".utf8), in: stream, from: 0) != nil else { return nil }
    var table = Table()
    var words: [[Int]] = []
    /// Where the list of targets of a range begins, which stand for one code each.
    var list: Int?
    var width = 0
    for token in tokens(stream) {
      switch token {
      case .string(let bytes):
        words.append(bytes.map(Int.init))
        if let first = list, words.count - first > 0, first >= 2 {
          table.letters[number(words[first - 2]) + words.count - first - 1] =
            letters(words[words.count - 1])
        }
      case .open: list = words.count
      case .close:
        // A range with a list is done with.
        if let first = list { words.removeSubrange(max(0, first - 2)...) }
        list = nil
      case .word("beginbfchar"), .word("beginbfrange"): words = []
      case .word("endbfchar"):
        for place in stride(from: 0, to: words.count - 1, by: 2) {
          width = max(width, words[place].count)
          table.letters[number(words[place])] = letters(words[place + 1])
        }
      case .word("endbfrange"):
        for place in stride(from: 0, to: words.count - 2, by: 3) {
          width = max(width, words[place].count)
          let (low, high) = (number(words[place]), number(words[place + 1]))
          var target = words[place + 2]
          guard low <= high, high - low < 65_536 else { continue }
          for code in low...high {
            table.letters[code] = letters(target)
            if let last = target.indices.last { target[last] = (target[last] + 1) & 0xFF }
          }
        }
      case .word("endcodespacerange"):
        width = max(width, words.last?.count ?? 0)
        words = []
      default: break
      }
    }
    table.width = width == 1 ? 1 : 2
    return table.letters.isEmpty ? nil : table
  }

  private static func number(_ bytes: [Int]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | $1 } }

  /// UTF-16, the larger byte first.
  private static func letters(_ bytes: [Int]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0] << 8 | bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// What a stream draws, piece by piece; a new piece begins where the pen is moved by more than kerning does.
  private static func shown(_ stream: [UInt8], isSplit: Bool) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    // What is drawn on from one operator to the next, and what the next operator is about.
    var (piece, operands) = ([UInt8](), [[UInt8]()])
    var isInside = false
    func flush() {
      if !piece.isEmpty { pieces.append(piece) }
      piece = []
    }
    for token in tokens(stream) {
      switch token {
      case .string(let bytes): operands[operands.count - 1] += bytes
      case .open: isInside = true
      case .close: isInside = false
      case .word(let word):
        if let move = Double(word) {
          // Thousandths of the size of the letters: a fifth is a narrow blank.
          if isInside, abs(move) > 180 { operands.append([]) }
        } else if !word.hasPrefix("/") {
          if isSplit || moves.contains(word) { flush() }
          if draws.contains(word) {
            for (number, operand) in operands.enumerated() {
              if number > 0 { flush() }
              piece += operand
            }
          }
          operands = [[]]
        }
      }
    }
    flush()
    return pieces
  }

  private static let draws: Set<String> = ["Tj", "TJ", "'", "\""]
  private static let moves: Set<String> = ["Td", "TD", "T*", "Tm", "'", "\"", "BT", "ET", "Do"]

  private enum Token: Equatable {
    case string([UInt8])
    case word(String)
    case open
    case close
  }

  /// Strings, in brackets or in hexadecimal digits, words, and the borders of lists.
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
      case UInt8(ascii: "<") where at + 1 < stream.count && stream[at + 1] == UInt8(ascii: "<"):
        flush()
        at += 1
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
      case UInt8(ascii: "["):
        flush()
        tokens.append(.open)
      case UInt8(ascii: "]"):
        flush()
        tokens.append(.close)
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"): flush()
      case UInt8(ascii: "/"):
        flush()
        word.append(stream[at])
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
