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
      Tabellen visar vad som bryts om alla platser på politisk nivå byts samma dag. Det är ett tänkt läge, ingen \
      prognos. En kontakt bryts när alla som deltar i båda nätverken är på politisk nivå. Nätverken står i den \
      ordning de bör lämnas över: flest brutna kontakter först, sedan de som byter både ordförande och vice \
      ordförande.
      """,
    english: """
      The table shows what breaks if all seats on the political level change on the same day. It is a hypothetical \
      case, not a forecast. A link breaks when everybody who takes part in both networks is on the political \
      level. The networks are in the order in which they should be handed over: most broken links first, then those \
      that change both chair and vice chair.
      """)
  fileprivate static let nothing = Localised(
    swedish:
      "Ingen kontakt, inget ordförandeskap och inget initiativ berörs om den politiska nivån byts.",
    english: "No link, chair or initiative is affected if the political level changes.")
  fileprivate static let caption = Localised(
    swedish: "Nätverk att lämna över, det viktigaste först",
    english: "Networks to hand over, the most important first")
  fileprivate static let groupsHeading = Localised(
    swedish: "Oppositionen i politiska grupper", english: "The opposition in political groups")
  fileprivate static let groupsLead = Localised(
    swedish: """
      Tabellen tar upp de grupper där listan anger majoritet eller opposition för minst fyra av fem \
      förtroendevalda. Uppgifterna gäller offentliga uppdrag, inte åsikter. De som saknar uppgift kan höra till \
      endera sidan.
      """,
    english: """
      The table covers groups where the list states majority or opposition for at least four in five of the \
      elected representatives. These are public offices, not opinions. Those without such information may belong to \
      either side.
      """)
  fileprivate static let groupsCaption = Localised(
    swedish: "Grupper av förtroendevalda", english: "Groups of elected representatives")

  fileprivate static func untold(_ count: Int) -> Localised<Phrase> {
    Localised(
      swedish: """
        För \(people: count, "person", "personer") med plats framgår inte om nivån är politisk. De räknas inte som \
        politiska, så talen kan vara för låga.
        """,
      english: """
        For \(people: count, "person", "people") with a seat it is not known whether the level is political. They are \
        not counted as political, so the numbers may be too low.
        """)
  }
}
