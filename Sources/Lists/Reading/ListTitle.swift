// The network of a whole list: named by its file, its sheet, or the line above its headings.

/// What the names around a list say.
enum ListTitle {
  /// The network that a list is of as its recipe tells, and where it stands; `nil` when columns tell.
  static func network(of list: BoundList) -> (text: String, row: Int, column: Int)? {
    switch list.recipe.network {
    case .columns, .sections: return nil
    case .file: return (plain(fileStem(list.sheet.file)), 0, 0)
    case .sheet: return (plain(list.sheet.sheet), 0, 0)
    case .named(let name): return (name, 0, 0)
    case .title:
      guard let title = title(list.sheet, above: list.header) else {
        return (
          plain(list.sheet.sheet.isEmpty ? fileStem(list.sheet.file) : list.sheet.sheet), 0, 0
        )
      }
      return (plain(title.text), title.row, title.column)
    }
  }

  /// The first row above the headings that holds one text.
  static func title(_ sheet: ListSheet, above header: Int) -> (text: String, row: Int, column: Int)?
  {
    for row in 0..<max(header, 0) {
      var found: (text: String, column: Int)?
      var isSingle = true
      for column in 0..<min(sheet.width(row), 100) where !sheet.isBlank(row, column) {
        let text = sheet.text(row, column)
        if let found, found.text != text { isSingle = false }
        if found == nil { found = (text, column) }
      }
      if isSingle, let found { return (found.text.onOneLine, row, found.column) }
    }
    return nil
  }

  /// A title without what says that it is one: "Närvarolista HR-chefer 2026" is "HR-chefer".
  static func plain(_ text: String) -> String {
    var words = text.replacing("_", with: " ").split(whereSeparator: \.isWhitespace).map(
      String.init)
    let all = words
    while let first = words.first, words.count > 1 {
      let key = Folding.key(first)
      let isPassed =
        isOfList(key) && !kindWords.contains(key) || (key.isEmpty && words.count < all.count)
        || (joins.contains(key) && words.count < all.count)
      guard isPassed else { break }
      words.removeFirst()
    }
    while let last = words.last, words.count > 1, isOfTime(last) {
      words.removeLast()
    }
    let plain = words.joined(separator: " ").trimmingSigns
    return plain.isEmpty ? text.onOneLine : plain
  }

  /// Whether a name says nothing but that it is a list: "Blad1", "medlemmar 2026", "lista (2)".
  static func isPlain(_ name: String) -> Bool {
    Folding.words(name).allSatisfy { isOfList($0) || isOfTime($0) || joins.contains($0) }
  }

  private static func isOfList(_ key: String) -> Bool {
    let word = key.prefix { !$0.isNumber }
    return listWords.contains(String(word))
  }

  private static func isOfTime(_ word: String) -> Bool {
    let key = Folding.key(word)
    return key.isEmpty || key.allSatisfy(\.isNumber) || months.contains(key)
      || (key.hasPrefix("ht") || key.hasPrefix("vt")) && Int(key.dropFirst(2)) != nil
      || key.first == "v" && Int(key.dropFirst()) != nil
  }

  /// Words that are of the network's own name when more follows: "Nätverk IT-chefer".
  private static let kindWords: Set<String> = [
    "natverk", "natverken", "grupper", "groups", "networks", "foreningen", "forbundet", "kommuner",
    "organisationer", "uppdrag", "data", "register",
  ]

  private static let joins: Set<String> = [
    "for", "over", "i", "till", "av", "of", "the", "med", "pa",
  ]

  private static let months: Set<String> = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "okt", "nov",
    "dec",
    "var", "host", "senaste", "ny", "nya", "slutlig", "version", "rev", "reviderad", "uppdaterad",
    "uppdaterat", "uppdaterade", "per", "den", "kopia", "copy", "final",
  ]

  /// Words that a list is called by.
  private static let listWords: Set<String> = [
    "blad", "sheet", "ark", "tabell", "table", "lista", "listan", "listor", "list", "deltagarlista",
    "deltagarlistan", "narvarolista", "narvarolistor", "narvaro", "medlemslista",
    "medlemsforteckning",
    "kontaktlista", "adresslista", "natverkslista", "natverkslistor", "namnlista", "sandlista",
    "deltagarforteckning", "forteckning", "register", "deltagare", "deltagarna", "medlemmar",
    "medlemmarna", "ledamoter", "personer", "person", "kontakter", "contacts", "members", "people",
    "participants", "attendance", "export", "data", "svar", "answers", "responses", "groupmembers",
    "edges", "nodes", "elements", "connections", "representanter", "fortroendevalda", "users",
    "anvandare", "oversikt", "sammanstallning", "deltagerliste", "medlemsliste", "deltakerliste",
    "liste",
    "memberships", "uppdrag", "kommuner", "organisationer", "foreningen", "forbundet", "natverk",
    "natverken", "grupper", "groups", "networks",
  ]
}

extension String {
  /// The text without signs at its ends that belong to what stood before or behind.
  fileprivate var trimmingSigns: String {
    var rest = self[...]
    while let first = rest.first, ":-–—,.".contains(first) || first.isWhitespace {
      rest.removeFirst()
    }
    while let last = rest.last, ":-–—,".contains(last) || last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
