// The end of the term: what hangs on the seats of those who are elected, what to hand over first, and who is not there.

import Findings
import Text

extension SectionWriter {
  static let mandate = SectionWriter(
    id: "mandatperiod",
    title: Localised(swedish: "När mandatperioden slutar", english: "When the term ends"),
    tells: [.mandate, .mandateTotals, .steeringGroups], restsOnClasses: true
  ) { material, maker in
    scenario(material, maker) + groups(material, maker)
  }

  private static func scenario(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.mandate) else { return [] }
    let language = maker.speaker.language
    let isBoard = maker.speaker.edition == .board
    let totals = material.sheet(.mandateTotals)
    func total(_ name: String) -> Int? {
      let names = totals?.texts(.what) ?? []
      return names.firstIndex(of: name).flatMap { totals?.number(.value, $0) }.map { Int($0) }
    }
    let order = sheet.wholes(.handover)
    let placed = order.indices.filter { order[$0] != nil }
      .sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
    let untold = total("people_of_untold_level") ?? 0
    var blocks: [Block] = [.paragraph(String.lead[language])]
    if untold > 0 {
      blocks.append(.note(maker.speaker.text(String.untold(untold))))
    }
    guard !placed.isEmpty else { return blocks + [.paragraph(String.nothing[language])] }
    let columns: [Column] = [
      .network, .linksAtStake, .chairRenewed, .viceRenewed, .initiativesAtStake, .politicalSeats,
    ]
    blocks.append(
      .table(
        maker.grid(
          sheet.picking(isBoard ? Array(placed.prefix(15)) : placed), id: "tabell-mandatperiod",
          caption: String.caption,
          columns: columns.filter { column in
            guard sheet[column]?.holdsAnything ?? false else { return false }
            // A column of nothing but noughts tells nothing.
            return column != .initiativesAtStake
              || sheet.wholes(column).contains { ($0 ?? 0) > 0 }
          }, by: nil)))
    return blocks
  }

  /// The board edition tells which groups have nobody from the opposition, and no counts.
  private static func groups(_ material: Material, _ maker: GridMaker) -> [Block] {
    guard let sheet = material.sheet(.steeringGroups) else { return [] }
    let language = maker.speaker.language
    let columns: [Column] =
      maker.speaker.edition == .board
      ? [.network, .lacksOpposition]
      : [.network, .elected, .sideTold, .majority, .opposition, .lacksOpposition]
    return [
      .heading(String.groupsHeading[language]), .paragraph(String.groupsLead[language]),
      .table(
        maker.grid(
          sheet, id: "tabell-opposition", caption: String.groupsCaption, columns: columns, by: nil)),
    ]
  }
}

// MARK: Wording

extension String {
  fileprivate static let lead = Localised(
    swedish: """
      Om alla platser på politisk nivå byts samma dag, vad finns då ingen annan som bär? Det är ett tänkt läge \
      och ingen prognos. En förbindelse bryts när alla som sitter i båda nätverken är på politisk nivå. \
      Först i tabellen står det som bör lämnas över först: flest förbindelser, sedan nätverk som byter både \
      ordförande och vice ordförande.
      """,
    english: """
      If all seats on the political level are renewed on one day, what is there that nobody else carries? It \
      is a supposed state and no forecast. A link breaks when everybody who sits in both networks is on \
      the political level. First in the table stands what should be handed over first: most links, then networks \
      that change both chair and vice chair.
      """)
  fileprivate static let nothing = Localised(
    swedish: "Ingen förbindelse, ordförande eller initiativ hänger på den politiska nivån ensam.",
    english: "No link, chair or initiative hangs on the political level alone.")
  fileprivate static let caption = Localised(
    swedish: "Nätverk att lämna över, det viktigaste först",
    english: "Networks to hand over, the most important first")
  fileprivate static let groupsHeading = Localised(
    swedish: "Oppositionen i politiska grupper", english: "The opposition in political groups")
  fileprivate static let groupsLead = Localised(
    swedish: """
      Bara grupper där listan anger majoritet eller opposition för minst fyra av fem förtroendevalda. Det är \
      offentliga uppdrag, inte åsikter. De som saknar uppgift kan höra till endera sidan.
      """,
    english: """
      Only groups where the list gives majority or opposition for at least four of five who are elected. These \
      are public offices and not opinions. Those of whom nothing is given may belong to either side.
      """)
  fileprivate static let groupsCaption = Localised(
    swedish: "Grupper av förtroendevalda", english: "Groups of elected people")

  fileprivate static func untold(_ count: Int) -> Localised<Phrase> {
    Localised(
      swedish: """
        För \(people: count, "person", "personer") med plats framgår inte om nivån är politisk. De räknas inte som \
        politiska, så talen är minst.
        """,
      english: """
        Of \(people: count, "person", "people") with a seat it is not known whether the level is political. They are not \
        counted as political, so the numbers are at least.
        """)
  }
}
