// Text that may stand in a picture: cleaned of what XML and readers cannot bear, and cut into lines.

import Text

/// `text` with every scalar that must not be drawn replaced by U+FFFD, so that the loss is seen.
///
/// Replaced are: control characters (other than tab and line breaks), noncharacters such as U+FFFE,
/// and the invisible signs that turn the direction of the text around them. White space of any
/// kind but the no-break spaces becomes a plain space; runs of it become one, and none is left at
/// the ends.
package func clean(_ text: String) -> String {
  var out = String.UnicodeScalarView()
  var isSpaceDue = false
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}" {
      isSpaceDue = !out.isEmpty
      continue
    }
    if isSpaceDue { out.append(" ") }
    isSpaceDue = false
    out.append(SignKinds.picture.hold(scalar) ? "\u{FFFD}" : scalar)
  }
  return String(out)
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
}

/// How labels are cut into lines.
package struct Wrap: Sendable {
  /// In columns; wide East Asian characters and pictographs take two.
  package var width = 20
  package var lines = 3

  package init(width: Int = 20, lines: Int = 3) {
    self.width = max(width, 4)
    self.lines = max(lines, 1)
  }

  /// The lines of `text`, cut between words; what does not fit is replaced by "…".
  ///
  /// A word longer than a line is cut after a hyphen or slash of its own, else with a hyphen where
  /// compounds are joined by an s, or by the Swedish rule that a line starts with one consonant,
  /// else anywhere.
  /// Words that only hold signs without a shape are left out: libgvc draws no line of them.
  ///
  /// - Input: any text; it is cleaned first.
  /// - Output: 0 (for blank text) to `lines` lines, none wider than `width`.
  /// - Source: Språkrådet, "Svenska skrivregler" (2017), on enkonsonantsprincipen.
  package func callAsFunction(_ text: String) -> [String] {
    var result: [String] = []
    var line = ""
    // What lies beyond cannot reach the last line, and a long text must not cost its square.
    let start = clean(text).prefix((lines + 1) * (width + 1))
    for part in start.split(separator: " ").flatMap({ cut(Array($0)) })
    where !part.text.unicodeScalars.allSatisfy(isInvisible) {
      let joined = line.isEmpty ? part.text : line + " " + part.text
      if line.isEmpty || part.opensWord && columns(joined) <= width {
        line = joined
      } else {
        result.append(line)
        line = part.text
      }
    }
    if !line.isEmpty { result.append(line) }
    guard result.count > lines else { return result }
    var last = Array(result[lines - 1])
    while columns(String(last)) > width - 1 || last.last == " " || last.last == "-" {
      last.removeLast()
    }
    return result.prefix(lines - 1) + [String(last) + "…"]
  }

  private struct Part {
    var text: String
    /// Whether it is the start of a word; the rest of a word that is cut opens a line.
    var opensWord: Bool
  }

  private func cut(_ word: [Character]) -> [Part] {
    var rest = word[...]
    var parts: [Part] = []
    while columns(String(rest)) > width {
      var fits = 0
      var used = 0
      while used + columns(rest[rest.startIndex + fits]) <= width - 1 {
        used += columns(rest[rest.startIndex + fits])
        fits += 1
      }
      let head = rest.prefix(max(fits, 1))
      let (count, hyphen) = seam(in: head, before: rest.dropFirst(head.count).first)
      parts.append(Part(text: String(head.prefix(count)) + hyphen, opensWord: parts.isEmpty))
      rest = rest.dropFirst(count)
    }
    parts.append(Part(text: String(rest), opensWord: parts.isEmpty))
    return parts
  }

  /// Where to cut a word of which `head` fits on the line: how many characters stay, and what is added.
  private func seam(
    in head: ArraySlice<Character>, before next: Character?
  ) -> (count: Int, hyphen: String) {
    let letters = Array(head) + (next.map { [$0] } ?? [])
    let counts = stride(from: head.count, to: head.count / 3, by: -1)
      .filter { $0 < letters.count }
    if let own = counts.first(where: { "-/–_.@".contains(letters[$0 - 1]) }) {
      return (own, "")
    }
    // The s that joins the parts of a compound; before k, p and t it is often none.
    let joint = counts.first { count in
      letters[count - 1] == "s" && letters[count].isConsonant && !"kpt".contains(letters[count])
    }
    let seam = counts.first { count in
      let (left, right) = (letters[count - 1], letters[count])
      let isPair = ["ck", "ch", "ng"].contains("\(left)\(right)")
      let isLed = count + 1 < letters.count && letters[count + 1].isVowel
      return left.isLetter && right.isConsonant && !isPair && isLed
    }
    if let count = joint ?? seam { return (count, "-") }
    return (head.count, head.allSatisfy(\.isLetter) ? "-" : "")
  }

  private func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  private func columns(_ character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

extension Character {
  fileprivate var isVowel: Bool { "aeiouyåäöéAEIOUYÅÄÖÉ".contains(self) }
  fileprivate var isConsonant: Bool {
    "bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ".contains(self)
  }
}

/// `text` as the content of an XML element or attribute.
func escapedForXML(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}
