// The SVG of libgvc as a row of tags and texts.

/// A start tag, an end tag, a whole title or a run of text.
///
/// Values and texts are as they stood, with their entities.
enum Token: Equatable {
  case open(String, [Attribute], isEmpty: Bool)
  case close(String)
  case title
  case text(String)

  struct Attribute: Equatable {
    let name: String
    let value: String
  }
}

/// Reads SVG byte by byte; not a full XML parser, but it refuses what it does not know.
///
/// It goes by bytes because a `>` and a combining mark after it are one `Character`.
struct Markup {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; `nil` at the end. Comments and declarations are passed over.
  mutating func next() throws(DiagramError) -> Token? {
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        let start = place
        place = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        return .text(text(start..<place))
      }
      if isNext("<!--") {
        try pass("-->")
      } else if isNext("<?") || isNext("<!") {
        try pass(">")
      } else if isNext("<title>") {
        try pass("</title>")
        return .title
      } else if isNext("</") {
        let start = place + 2
        try pass(">")
        return .close(text(start..<place - 1))
      } else {
        place += 1
        return try open()
      }
    }
    return nil
  }

  /// A start tag; `place` is behind its `<`.
  private mutating func open() throws(DiagramError) -> Token {
    let name = word()
    var attributes: [Token.Attribute] = []
    while true {
      while isBlank { place += 1 }
      if isNext(">") {
        place += 1
        return .open(name, attributes, isEmpty: false)
      }
      if isNext("/>") {
        place += 2
        return .open(name, attributes, isEmpty: true)
      }
      let attribute = word()
      guard !attribute.isEmpty, isNext("=\"") else { throw Self.malformed }
      place += 2
      let start = place
      try pass("\"")
      let value = start..<place - 1
      guard !bytes[value].contains(UInt8(ascii: "<")) else { throw Self.malformed }
      attributes.append(Token.Attribute(name: attribute, value: text(value)))
    }
  }

  private var isBlank: Bool {
    place < bytes.count && [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place])
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, !isBlank, !"<>=/\"'".utf8.contains(bytes[place]) { place += 1 }
    return text(start..<place)
  }

  private func isNext(_ mark: String) -> Bool {
    bytes[place...].starts(with: mark.utf8)
  }

  /// Goes to behind the next `mark`.
  private mutating func pass(_ mark: String) throws(DiagramError) {
    while place < bytes.count {
      if isNext(mark) {
        place += mark.utf8.count
        return
      }
      place += 1
    }
    throw Self.malformed
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static let malformed = DiagramError.malformedOutput(reason: "the SVG is cut off")
}
