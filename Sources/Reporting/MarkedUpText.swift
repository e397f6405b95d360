// The words of a marked-up file, as a reader of the page or of its attributes gets them.

/// The text of an HTML or SVG file: what stands between the tags, and the values of attributes that are read
/// out or shown; scripts and styles are left out.
///
/// Cells and labels are kept apart by the unit separator, paragraphs, rows and the lines of a title by a semicolon: a
/// thing, what is said of it, and its group stand in the lines of its title. What is no markup
/// comes back as it is, but for what looks like a tag.
///
/// - Complexity: O(n).
package func markedUpText(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var told: [UInt8] = []
  var at = 0
  var isTitle = false
  while at < bytes.count {
    if isTitle, bytes[at] == 0x0A { out += " ;".utf8 }
    guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, isTagStart(bytes[at + 1]) else {
      out.append(bytes[at])
      at += 1
      continue
    }
    let end = tagEnd(bytes, at)
    let tag = bytes[at..<end]
    let name = tagName(tag)
    isTitle = name == "title" && tag.dropFirst().first != UInt8(ascii: "/")
    switch name {
    case "b", "i", "em", "strong", "a", "span", "br", "wbr", "code", "small", "sup", "sub":
      out.append(0x20)
    case "td", "th", "text", "tspan": out.append(0x1F)
    default: out += " ; ".utf8
    }
    for value in attributes(tag) {
      told += value
      told += " ; ".utf8
    }
    at = end
    if name == "script" || name == "style" {
      let close = Array("</\(name)".utf8)
      while at < bytes.count, !bytes[at...].starts(with: close) { at += 1 }
    }
  }
  return unmarked(String(decoding: out + Array(" ; ".utf8) + told, as: UTF8.self))
}

private func isTagStart(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "/")
    || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
}

/// Behind the `>` of the tag at `start`; quotes may hold one.
private func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int {
  var quote: UInt8?
  var at = start + 1
  while at < bytes.count {
    let byte = bytes[at]
    at += 1
    if let open = quote {
      if byte == open { quote = nil }
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      quote = byte
    } else if byte == UInt8(ascii: ">") {
      return at
    }
  }
  return bytes.count
}

private func tagName(_ tag: ArraySlice<UInt8>) -> String {
  let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    .prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
  return String(decoding: name, as: UTF8.self).lowercased()
}

/// The values of attributes that hold words.
private func attributes(_ tag: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  let telling: Set<String> = [
    "alt", "title", "aria-label", "content", "id", "href", "summary", "data-name", "data-sort",
  ]
  var values: [ArraySlice<UInt8>] = []
  var at = tag.startIndex
  while let equals = tag[at...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < tag.endIndex {
    let quote = tag[equals + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = tag[(equals + 2)...].firstIndex(of: quote)
    else {
      at = equals + 1
      continue
    }
    let name = tag[at..<equals].reversed().prefix {
      $0 != 0x20 && $0 != 0x0A && $0 != UInt8(ascii: ":")
    }
    if telling.contains(String(decoding: Array(name.reversed()), as: UTF8.self)) {
      values.append(tag[(equals + 2)..<close])
    }
    at = close + 1
  }
  return values
}

/// The text with the five marked characters and numbered ones read.
func unmarked(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var out = ""
  out.reserveCapacity(text.utf8.count)
  let parts = text.split(separator: "&", omittingEmptySubsequences: false)
  out += parts.first ?? ""
  for part in parts.dropFirst() {
    guard let end = part.firstIndex(of: ";"), part.distance(from: part.startIndex, to: end) < 10,
      let character = character(part[..<end])
    else {
      out += "&" + part
      continue
    }
    out.append(character)
    out += part[part.index(after: end)...]
  }
  return out
}

private func character(_ mark: Substring) -> Character? {
  switch mark {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  case "nbsp": return "\u{A0}"
  default:
    guard mark.hasPrefix("#") else { return nil }
    let digits = mark.dropFirst()
    let number =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
