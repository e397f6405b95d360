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
      " Där det minsta antalet som står för hälften inte är bevisat anges hur många som räcker (högst) och hur "
      + "många som minst behövs.",
    english:
      " Where the smallest number that accounts for half is not proven, the table gives how many are enough (at "
      + "most) and how many are needed (at least).")

  fileprivate static func between(_ least: Int, _ most: Int) -> Localised<String> {
    Localised(
      swedish: "högst \(most.shown(.swedish)) (minst \(least.shown(.swedish)))",
      english: "at most \(most.shown(.english)) (at least \(least.shown(.english)))")
  }

  fileprivate static let noNetworks = Localised(
    swedish: "Underlaget har inga tabeller över personer, nätverk och platser. "
      + "Avsnitt som bygger på dem är därför utelämnade.",
    english: "The input has no tables of people, networks and seats. "
      + "Sections based on them are therefore left out.")

  fileprivate static let networksLead = Localised(
    swedish:
      "Ett nätverk med hög betweennesscentralitet ligger på många av de kortaste vägarna mellan andra. "
      + "En kontakt mellan två nätverk är minst en gemensam deltagare.",
    english: "A network with high betweenness lies on many of the shortest paths between others. "
      + "A link between two networks is at least one participant in common.")
  fileprivate static let networksCaption = Localised(
    swedish: "Nätverken, de som binder samman mest först", english: "Networks by betweenness")

  fileprivate static let organisationsLead = Localised(
    swedish: "Där organisationen har en enda representant är ingen annan från den med i nätverket.",
    english:
      "A single representative is somebody whose organisation has nobody else in the network.")
  fileprivate static let organisationsCaption = Localised(
    swedish: "Organisationerna, flest platser först", english: "Organisations by seats")

  fileprivate static let peopleLead = Localised(
    swedish: "Måtten visar var i samarbetet en person deltar, inte hur väl uppdraget utförs.",
    english:
      "The measures show where in the collaboration a person takes part, not how well they do.")
  fileprivate static let peopleCaption = Localised(
    swedish: "De hundra personer som binder samman mest",
    english: "The hundred people with the highest betweenness")

  fileprivate static let collaborationsLead = Localised(
    swedish: "Samarbeten mellan organisationer. Två samarbeten överlappar när minst två "
      + "organisationer deltar i båda.",
    english: "Collaborations between organisations. Two of them overlap when at least two "
      + "organisations take part in both.")
  fileprivate static let collaborationsCaption = Localised(
    swedish: "Samarbetena, flest organisationer först", english: "Collaborations by size")
}
