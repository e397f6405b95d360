// New on the post: networks with many new people, and new people who lead.

import Findings
import Text

extension SectionWriter {
  static let newOnPost = SectionWriter(
    id: "nya-pa-posten", title: Localised(swedish: "Nya på posten", english: "New in post"),
    tells: [.newOnPost, .newOnPostNetworks]
  ) { material, maker in
    let language = maker.speaker.language
    guard let networks = material.sheet(.newOnPostNetworks) else { return [] }
    let isBoard = maker.speaker.edition == .board
    let new = networks.wholes(.newPeople)
    let known = networks.wholes(.peopleKnown)
    // A share of few is a statement on persons: the board edition leaves it out.
    let told = networks.rows { row in
      (new[row] ?? 0) > 0 && (!isBoard || (known[row] ?? 0) >= smallestGroup)
    }
    var blocks: [Block] = [.paragraph(String.lead[language])]
    if told.rowCount > 0 {
      blocks.append(
        .table(
          maker.grid(
            told, id: "tabell-nya-natverk", caption: String.networks,
            columns: [.network, .peopleKnown, .newPeople, .shareNew], by: .shareNew,
            limit: isBoard ? 10 : nil)))
      if isBoard { blocks.append(.paragraph(String.few[language])) }
    } else {
      blocks.append(.note(String.none[language]))
    }
    if !isBoard, let people = material.sheet(.newOnPost) {
      let named = people.naming(.person, maker.speaker)
      blocks.append(
        .table(
          maker.grid(
            named, id: "tabell-nya", caption: String.people,
            columns: [.person, .since, .days, .networks, .leads], by: .leads)))
    }
    return blocks
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish:
      "Den som har tillträtt sin post de senaste tolv månaderna räknas som ny. Andelen räknas på dem vars "
      + "tillträde är känt.",
    english:
      "Anybody who took up their post in the last twelve months counts as new. The share is of those whose "
      + "first day is known.")
  fileprivate static let networks = Localised(
    swedish: "Nätverk efter andel nya på posten", english: "Networks by share of new members")
  fileprivate static let few = Localised(
    swedish: "Nätverk där tillträdet är känt för färre än fem visas inte.",
    english: "Networks in which the first day is known for fewer than five are not shown.")
  fileprivate static let none = Localised(
    swedish: "Ingen som sitter i nätverken är ny på posten.",
    english: "Nobody who sits in the networks is new in post.")
  fileprivate static let people = Localised(
    swedish: "De som är nya på posten", english: "Those who are new in post")
}
