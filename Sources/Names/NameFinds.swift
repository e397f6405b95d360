// Finds put in order: what may be published left out, overlaps made one, brackets closed.

extension NameSearch {
  /// Where phrases stand that may be published.
  func publicRanges(_ words: [FoldedText.Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for phrase in allowed {
      for at in words.indices where at + phrase.count <= words.count && words[at].key == phrase[0] {
        if zip(words[at...], phrase).allSatisfy({ $0.key == $1 }) {
          ranges.append(words[at].range.lowerBound..<words[at + phrase.count - 1].range.upperBound)
        }
      }
    }
    return ranges
  }

  /// In order; of those that overlap one that covers both, in the form of the first.
  static func apart(_ finds: [NameFind]) -> [NameFind] {
    var out: [NameFind] = []
    for find in finds.sorted(by: {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }) {
      if let last = out.last, find.range.lowerBound < last.range.upperBound {
        out[out.count - 1] = NameFind(
          range: last.range.lowerBound..<max(last.range.upperBound, find.range.upperBound),
          form: last.form, person: last.person)
      } else {
        out.append(find)
      }
    }
    return out
  }
}

extension Range<Int> {
  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension NameFind {
  /// The find with the bracket or the quotation mark that closes one within it.
  func closed(in text: String) -> NameFind {
    let bytes = text.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    let inside = text[bytes.index(bytes.startIndex, offsetBy: range.lowerBound)..<end]
    guard let sign = text[end...].first, let open = Self.pairs[sign] else { return self }
    let isOpen =
      open == sign
      ? !inside.count { $0 == sign }.isMultiple(of: 2)
      : inside.count { $0 == open } > inside.count { $0 == sign }
    return isOpen
      ? NameFind(
        range: range.lowerBound..<range.upperBound + sign.utf8.count, form: form, person: person)
      : self
  }

  private static let pairs: [Character: Character] = [
    ")": "(", "]": "[", "}": "{", ">": "<", "\"": "\"", "”": "”", "»": "«",
  ]
}
