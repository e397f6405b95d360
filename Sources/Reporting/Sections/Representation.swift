// Joint representation: own seat, represented, outside, by network and organisation; neighbours that could take turns.

import Findings
import Text

extension SectionWriter {
  static let representation = SectionWriter(
    id: "representation",
    title: Localised(swedish: "Gemensam representation", english: "Joint representation"),
    tells: [
      .representation, .representationNetworks, .representationOrganisations,
      .representationProposals,
    ]
  ) { material, maker in
    let language = maker.speaker.language
    guard let sheet = material.sheet(.representation) else { return [] }
    let isBoard = maker.speaker.edition == .board
    var blocks: [Block] = [
      .paragraph((String.lead + String.counted(sheet))[language])
    ]
    blocks += material.rules(of: "representation", language)
    if let networks = material.sheet(.representationNetworks) {
      let shown = networks.rows {
        (networks.wholes(.representedOrganisations)[$0] ?? 0) > 0
          || (networks.wholes(.outsideOrganisations)[$0] ?? 0) > 0
      }
      if shown.rowCount > 0 {
        blocks.append(
          .table(
            maker.grid(
              shown, id: "tabell-representation-natverk", caption: String.networks,
              columns: [
                .network, .expectedOrganisations, .ownOrganisations, .representedOrganisations,
                .outsideOrganisations, .coverage, .hoursRelieved,
              ].filter { shown[$0]?.holdsAnything ?? false }, by: .representedOrganisations,
              limit: isBoard ? 15 : nil)))
      }
    }
    if let organisations = material.sheet(.representationOrganisations) {
      blocks.append(
        .table(
          maker.grid(
            organisations, id: "tabell-representation", caption: String.organisations,
            columns: [
              .organisation, .expectedNetworks, .ownNetworks, .representedIn, .outsideNetworks,
              .coverage, .hoursRelieved, .representsOthers,
            ].filter { organisations[$0]?.holdsAnything ?? false }, by: .representedIn,
            limit: isBoard ? 35 : nil)))
    }
    if let proposals = material.sheet(.representationProposals) {
      blocks.append(.heading(String.neighbours[language]))
      blocks += material.rules(of: "representation_proposals", language)
      blocks.append(
        .table(
          maker.grid(
            proposals, id: "tabell-grannar", caption: String.neighbours,
            columns: [
              .group, .county, .inNetworks, .alreadyMeet, .seatsSpared, .hoursRelieved,
            ].filter { proposals[$0]?.holdsAnything ?? false }, by: .seatsSpared)))
    }
    // Who speaks for whom, by name: the annex only.
    if !isBoard {
      let worded = sheet.worded(.state) { material.word("representation", $0, language) }
      blocks.append(
        .table(
          maker.grid(
            worded.naming(.person, maker.speaker), id: "tabell-foretradare",
            caption: String.rows,
            columns: [.network, .organisation, .representedBy, .person, .through, .state].filter {
              worded[$0]?.holdsAnything ?? false
            }, by: nil)))
    }
    return blocks
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func + (left: Self, right: Self) -> Self {
    Localised(swedish: left.swedish + right.swedish, english: left.english + right.english)
  }
}

extension String {
  fileprivate static let lead = Localised(
    swedish: "En organisation som inte kan delta själv kan representeras av någon annan.",
    english: "An organisation that cannot take part itself can be represented by somebody else.")
  fileprivate static let networks = Localised(
    swedish: "Nätverk där någon representeras eller är utanför",
    english: "Networks in which an organisation is represented or outside")
  fileprivate static let organisations = Localised(
    swedish: "Egen plats, representerad eller utanför, efter organisation",
    english: "Own seat, represented or outside, by organisation")
  fileprivate static let neighbours = Localised(
    swedish: "Små grannar som kan turas om", english: "Small neighbours that could take turns")
  fileprivate static let rows = Localised(
    swedish: "Vem som representerar vem", english: "Who represents whom")

  /// How many representations hold on the day, and what they come to.
  fileprivate static func counted(_ sheet: Sheet) -> Localised<String> {
    let states = sheet.texts(.state)
    let (all, through) = (states.count, sheet.wholes(.through))
    let inEffect = states.indices.filter { states[$0] == "in_effect" }
    let lone = inEffect.count { through[$0] == 1 }
    let absent = states.count { $0 == "absent" }
    return Localised(
      swedish: " Av \(all.inWords(.swedish)) uppgifter om representation gäller "
        + "\(inEffect.isEmpty ? "ingen" : inEffect.count.inWords(.swedish)) i praktiken."
        + (absent == 0
          ? ""
          : " I \(absent.inWords(.swedish, isNeuter: true)) fall sitter den som ska representera inte i nätverket.")
        + (lone == 0
          ? ""
          : " I \(lone.inWords(.swedish)) av dem som gäller går kontakten genom en enda person."),
      english: " Of \(all.inWords(.english)) entries on representation, "
        + "\(inEffect.isEmpty ? "none" : inEffect.count.inWords(.english)) \(inEffect.count < 2 ? "applies" : "apply") in practice."
        + (absent == 0
          ? ""
          : " In \(absent.inWords(.english)) \(absent == 1 ? "case" : "cases") the representative has no seat in the network.")
        + (lone == 0
          ? ""
          : " In \(lone.inWords(.english)) of those that apply, the contact goes through a single person.")
    )
  }
}
