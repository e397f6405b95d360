// Connections between networks that only one person keeps up.

import Findings
import Text

extension SectionWriter {
  static let soleBridges = SectionWriter(
    id: "ensamma-lankar",
    title: Localised(
      swedish: "Kontakter som går genom en enda person", english: "Links through one person"),
    tells: [.networks, .soleBridges]
  ) { material, maker in
    let language = maker.speaker.language
    guard material.sheet(.networks) != nil else { return [] }
    guard let sheet = material.sheet(.soleBridges), case .text(let people)? = sheet[.person],
      case .text(let a)? = sheet[.a], case .text(let b)? = sheet[.b]
    else { return [.note(String.none[language])] }
    var pairs: [String: [(String, String)]] = [:]
    for row in people.indices { pairs[people[row], default: []].append((a[row], b[row])) }
    let holders = pairs.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    // As many as the dependency map may show.
    let limit = maker.speaker.edition == .board ? 30 : holders.count
    let rows = holders.prefix(limit).map { holder, links in
      [
        Cell(maker.holder(holder)), Cell(links.count, language),
        Cell(String.links(links, maker.speaker)),
      ]
    }
    let grid = Grid(
      id: "tabell-ensamma-lankar", caption: String.caption[language],
      columns: [
        Grid.Column(Column.person.title[language]),
        Grid.Column(Column.soleBridges.title[language], isNumber: true),
        Grid.Column(String.between[language]),
      ], cells: Array(rows),
      footnote: holders.count > rows.count
        ? PageWords.morePeople(holders.count - rows.count)[language] : "")
    return [.paragraph(String.lead[language]), .table(grid)]
  }
}

extension GridMaker {
  /// A person with the code that stands on the dependency map.
  fileprivate func holder(_ id: String) -> String {
    let text = speaker.text(Phrase([.person(id: id)]))
    return speaker.edition == .board ? text : "\(speaker.register.code(person: id)): \(text)"
  }
}

// MARK: Wording

extension String {
  fileprivate static let caption = Localised(
    swedish: "Personer som ensamma upprätthåller kontakter mellan nätverk",
    english: "People who alone uphold links between networks")
  fileprivate static let between = Localised(swedish: "Mellan", english: "Between")

  fileprivate static let none = Localised(
    swedish: "Ingen kontakt mellan två nätverk går genom en enda person.",
    english: "No link between two networks runs through one person.")

  fileprivate static let lead = Localised(
    swedish:
      "Om någon av dem slutar saknar nätverken en gemensam deltagare, tills någon annan tar över. "
      + "En ersättare, eller ytterligare en person som deltar i båda, minskar sårbarheten.",
    english:
      "If one of them leaves, the networks have no participant in common until somebody else takes over. "
      + "A deputy, or a second person who takes part in both, makes the link less vulnerable.")

  /// "A – B, A – C"; at most ten links, the rest counted.
  fileprivate static func links(_ links: [(String, String)], _ speaker: Speaker) -> String {
    let shown = links.prefix(10).map {
      "\(speaker.register.network($0.0)) – \(speaker.register.network($0.1))"
    }
    let left = links.count - shown.count
    guard left > 0 else { return shown.joined(separator: "; ") }
    return shown.joined(separator: "; ")
      + Localised(swedish: "; och \(left) till", english: "; and \(left) more")[speaker.language]
  }
}
