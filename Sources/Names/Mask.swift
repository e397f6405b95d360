// Texts made fit for everybody: whoever is pointed out in them is taken out.

/// Takes people out of texts.
package struct Mask: Sendable {
  private let search: NameSearch
  private let replacements: [(text: String, with: String)]
  private let name: String
  private let contact: String

  /// - Parameters:
  ///   - replacements: whole texts of the dataset, and what stands for each: the code of a network for its name.
  ///   - name: what stands for a name elsewhere.
  ///   - contact: what stands for an address or a number.
  package init(
    _ search: NameSearch, replacing replacements: [String: String] = [:], name: String,
    contact: String
  ) {
    self.search = search
    // The longest first, since one may be part of another.
    self.replacements = replacements.sorted {
      ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key)
    }.map { ($0.key, $0.value) }
    self.name = name
    self.contact = contact
  }

  private init(_ search: NameSearch, like other: Mask) {
    self.search = search
    (replacements, name, contact) = (other.replacements, other.name, other.contact)
  }

  /// The same mask, which takes out every single word of the names of `people` too.
  package func hiding(_ people: Set<Int>) -> Mask { Mask(search.hiding(people), like: self) }

  /// `text` without anybody in it; the same text when nobody is.
  package func callAsFunction(_ text: String, _ kind: NameSearch.Kind = .page) -> String {
    guard !text.isEmpty else { return text }
    let text = replaced(text)
    let finds = search.finds(in: text, kind)
    return finds.isEmpty ? text : cut(text, finds)
  }

  /// The cells of a row; a name that lies across two of them is taken out of both.
  package func callAsFunction(row cells: [String]) -> [String] {
    let cells = cells.map { self($0) }
    let joined = cells.joined(separator: "\u{1F}")
    let finds = search.finds(in: joined, .page)
    guard !finds.isEmpty else { return cells }
    var start = 0
    return cells.map { cell in
      let place = start..<start + cell.utf8.count
      start = place.upperBound + 1
      let here = finds.compactMap { find -> NameFind? in
        let range = find.range.clamped(to: place)
        guard !range.isEmpty else { return nil }
        return NameFind(
          range: range.lowerBound - place.lowerBound..<range.upperBound - place.lowerBound,
          form: find.form, person: find.person)
      }
      return here.isEmpty ? cell : cut(cell, here)
    }
  }

  private func replaced(_ text: String) -> String {
    var out = text
    for (old, new) in replacements where out.utf8.count >= old.utf8.count && out.contains(old) {
      var made = ""
      var from = out.startIndex
      for place in out.ranges(of: old) where !out.isWithinWord(place) {
        made += out[from..<place.lowerBound] + new
        from = place.upperBound
      }
      out = made + out[from...]
    }
    return out
  }

  private func cut(_ text: String, _ finds: [NameFind]) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    for find in finds {
      out += bytes[at..<find.range.lowerBound]
      switch find.form {
      case .email, .telephone, .personalNumber: out += contact.utf8
      default: out += name.utf8
      }
      at = find.range.upperBound
    }
    out += bytes[at...]
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  /// Whether a letter or digit stands on either side: a network called "Nora" is none of "Norahammar".
  fileprivate func isWithinWord(_ place: Range<Index>) -> Bool {
    func isOfWord(_ sign: Character?) -> Bool { sign.map { $0.isLetter || $0.isNumber } ?? false }
    let before = place.lowerBound > startIndex ? self[index(before: place.lowerBound)] : nil
    let after = place.upperBound < endIndex ? self[place.upperBound] : nil
    return isOfWord(before) && isOfWord(self[place.lowerBound])
      || isOfWord(after) && isOfWord(self[index(before: place.upperBound)])
  }
}
