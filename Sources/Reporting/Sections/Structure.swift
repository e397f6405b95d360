// The maps, and the tables of networks, organisations, people and collaborations.

import Findings
import Text

extension SectionWriter {
  /// How many rows of a long table the board edition shows.
  private static func limit(_ maker: GridMaker, _ rows: Int) -> Int? {
    maker.speaker.edition == .board ? rows : nil
  }

  static let maps = SectionWriter(
    id: "kartor", title: Localised(swedish: "Kartor", english: "Maps")
  ) { material, _ in
    material.charts(in: "")
  }

  static let networks = SectionWriter(
    id: "natverk", title: Localised(swedish: "Nätverken", english: "The networks"),
    tells: [.networks, .organisations]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.networks) else {
      return material.sheet(.organisations) == nil ? [] : [.note(String.noNetworks[language])]
    }
    let grid = maker.grid(
      sheet, id: "tabell-natverk", caption: String.networksCaption,
      columns: [
        .network, .people, .organisations, .linkedNetworks, .soleLinks,
        .busFactor, .betweennessNormalised, .harmonic,
      ], by: .betweennessNormalised, limit: limit(maker, 15),
      telling: sheet.boundedBusFactors(maker.speaker.language).map { [.busFactor: $0] } ?? [:])
    let isExact = !sheet.flags(.busFactorExact).contains(false)
    return [
      .paragraph(String.networksLead[language] + (isExact ? "" : String.inexact[language])),
      .table(grid),
    ] + (maker.speaker.edition == .board ? [.paragraph(PageWords.rounded[language])] : [])
  }

  static let organisations = SectionWriter(
    id: "organisationer", title: Localised(swedish: "Organisationerna", english: "Organisations"),
    tells: [.networks, .organisations]
  ) { material, maker in
    guard let sheet = material.sheet(.organisations) else { return [] }
    let hasSeats = sheet[.seats] != nil && material.sheet(.networks) != nil
    guard hasSeats else { return [] }
    let grid = maker.grid(
      sheet, id: "tabell-organisationer", caption: String.organisationsCaption,
      columns: [
        .organisation, .people, .networks, .seats, .soleSeats, .hosts, .chairs,
      ], by: .seats, limit: limit(maker, 35))
    return [.paragraph(String.organisationsLead[maker.speaker.language]), .table(grid)]
  }

  /// Everybody with measures of their own: the annex only, since it is a list of people.
  static let people = SectionWriter(
    id: "personer", title: Localised(swedish: "Personerna", english: "The people"),
    tells: [.people]
  ) { material, maker in
    guard maker.speaker.edition == .annex, let sheet = material.sheet(.people) else { return [] }
    let grid = maker.grid(
      sheet.naming(.person, maker.speaker), id: "tabell-personer", caption: String.peopleCaption,
      columns: [
        .person, .networks, .colleagues, .betweennessNormalised, .harmonic, .cutPoint,
      ], by: .betweennessNormalised, limit: 100)
    return [.paragraph(String.peopleLead[maker.speaker.language]), .table(grid)]
  }

  static let collaborations = SectionWriter(
    id: "samarbeten", title: Localised(swedish: "Samarbeten", english: "Collaborations"),
    tells: [.collaborations]
  ) { material, maker in
    guard let all = material.sheet(.collaborations) else { return [] }
    let sheet = all.withoutEnded
    guard sheet.rowCount > 0 else { return [] }
    let grid = maker.grid(
      sheet, id: "tabell-samarbeten", caption: String.collaborationsCaption,
      columns: [
        .collaboration, .organisations, .host, .costKey, .betweennessNormalised,
        .overlapWith,
      ], by: .organisations, limit: limit(maker, 15))
    return [.paragraph(String.collaborationsLead[maker.speaker.language]), .table(grid)]
  }
}

extension Sheet {
  /// The collaborations that run, or of which the list does not tell; those that have ended or are to begin stand
  /// among the agreements.
  fileprivate var withoutEnded: Sheet {
    let states = flags(.isRunning)
    guard states.count == rowCount else { return self }
    return picking((0..<rowCount).filter { states[$0] != false })
  }

  /// Cells where a bus factor that is not proven is told as the two numbers between which it lies; `nil` when all are
  /// proven.
  fileprivate func boundedBusFactors(_ language: Language) -> [Cell]? {
    let exact = flags(.busFactorExact)
    let (most, least) = (wholes(.busFactor), wholes(.busFactorLeast))
    guard exact.contains(false), exact.count == most.count, least.count == most.count else {
      return nil
    }
    return most.indices.map { row in
      guard let most = most[row] else { return .none }
      guard exact[row] == false, let least = least[row] else { return Cell(most, language) }
      return Cell(String.between(least, most)[language])
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let inexact = Localised(
    swedish:
      " Där det minsta antalet som bär hälften inte är bevisat står hur många som räcker (högst) och hur "
      + "många som minst behövs.",
    english:
      " Where the fewest who carry half is not proven, the table tells how many are enough (at most) and how "
      + "many are needed at least.")

  fileprivate static func between(_ least: Int, _ most: Int) -> Localised<String> {
    Localised(
      swedish: "högst \(most.shown(.swedish)) (minst \(least.shown(.swedish)))",
      english: "at most \(most.shown(.english)) (at least \(least.shown(.english)))")
  }

  fileprivate static let noNetworks = Localised(
    swedish: "Underlaget har inga tabeller över personer, nätverk och medlemskap. "
      + "Avsnitt som bygger på dem är därför utelämnade.",
    english: "The input has no tables of people, networks and memberships. "
      + "Sections that rest on them are left out.")

  fileprivate static let networksLead = Localised(
    swedish: "Ett nätverk som ligger mellan många andra för kunskap vidare. "
      + "En ensam länk är en förbindelse mellan två nätverk som bara en person upprätthåller.",
    english: "A network that lies between many others passes knowledge on. "
      + "A sole link is a connection between two networks that only one person keeps up.")
  fileprivate static let networksCaption = Localised(
    swedish: "Nätverken, störst mellanliggande först", english: "Networks by betweenness")

  fileprivate static let organisationsLead = Localised(
    swedish: "En ensam plats är ett nätverk där organisationen har en enda person.",
    english: "A sole seat is a network where the organisation has only one person.")
  fileprivate static let organisationsCaption = Localised(
    swedish: "Organisationerna, flest platser först", english: "Organisations by seats")

  fileprivate static let peopleLead = Localised(
    swedish: "Måtten säger var i samarbetet någon sitter, inte hur väl uppdraget utförs.",
    english: "The measures tell where in the collaboration someone sits, not how well they do.")
  fileprivate static let peopleCaption = Localised(
    swedish: "De hundra personer som ligger mellan flest andra",
    english: "The hundred people who lie between most others")

  fileprivate static let collaborationsLead = Localised(
    swedish: "Samarbeten mellan organisationer. Två samarbeten överlappar när minst två "
      + "organisationer deltar i båda.",
    english: "Collaborations between organisations. Two collaborations overlap when at least two "
      + "organisations take part in both.")
  fileprivate static let collaborationsCaption = Localised(
    swedish: "Samarbetena, flest organisationer först", english: "Collaborations by size")
}
