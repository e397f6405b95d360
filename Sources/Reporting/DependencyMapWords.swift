// The words of the dependency diagram; people are codes in every edition.

import Findings
package import Text

/// What there is to say of the dependency diagram.
package struct DependencyMapFacts: Sendable {
  package let networks: Int
  /// Links drawn that hang on one person, and all of them.
  package let links: Int
  package let allLinks: Int
  package let people: Int
  /// All links that hang on those whose links are drawn.
  package let theirLinks: Int
  package let allPeople: Int
  /// Links drawn that several people keep up.
  package let firmLinks: Int
  /// All linked pairs of networks.
  package let linked: Int
  /// The code of the person with most such links, and their number.
  package let most: (code: String, links: Int)?
  /// How many others hold as many.
  package var equals = 0

  package init(
    networks: Int, links: Int, allLinks: Int, people: Int, theirLinks: Int, allPeople: Int,
    firmLinks: Int, linked: Int, most: (code: String, links: Int)?
  ) {
    self.networks = networks
    self.links = links
    self.allLinks = allLinks
    self.people = people
    self.theirLinks = theirLinks
    self.allPeople = allPeople
    self.firmLinks = firmLinks
    self.linked = linked
    self.most = most
  }

  package static let sole = Localised(
    swedish: "Streckad linje med kod: kontakt enbart genom personen med den koden",
    english: "Dashed line with a code: link through the person with that code alone")
  package static let firm = Localised(
    swedish: "Heldragen linje: flera gemensamma deltagare",
    english: "Solid line: several shared participants")

  /// "30 av de 32": how many are drawn of the links of those that they hang on; "de" where all are.
  private func share(_ language: Language) -> String {
    let (drawn, all) = (links.inWords(language), theirLinks.inWords(language))
    return Localised(
      swedish: links < theirLinks ? "\(drawn) av de \(all)" : "de",
      english: links < theirLinks ? "\(drawn) of the \(all)" : "those")[language]
  }

  package func words(_ language: Language) -> MapWords {
    switch language {
    case .swedish:
      MapWords(
        title: "Beroendekarta",
        caption: "Kontakter mellan nätverk som går genom en enda person",
        alternative:
          "Kartan visar \(countInWords(networks, "nätverk", "nätverk", isNeuter: true)) och "
          + (links < allLinks
            ? "\(links.inWords(.swedish)) av \(allLinks.inWords(.swedish)) kontakter mellan nätverk som "
              + "går genom en enda person: \(share(.swedish)) hos \(people.inWords(.swedish)) av "
              + "\(allPeople.people(.swedish)) personer, flest kontakter först. "
            : "\(countInWords(links, "kontakt", "kontakter")) mellan nätverk som går genom en enda "
              + "person, fördelade på \(countInWords(people, "person", "personer")). ")
          + "De är streckade och märkta med personens kod, som förklaras i tabellen. "
          + (firmLinks > 0
            ? "\(countInWords(firmLinks, "kontakt", "kontakter").capitalised) med flera gemensamma deltagare är "
              + "heldragen\(firmLinks == 1 ? "" : "na"). " : "")
          + (most.map {
            "Flest, \($0.links.inWords(.swedish)) av alla \(linked.shown(.swedish)) kontakter, går enbart genom "
              + "\($0.code)"
              + (equals > 0
                ? "; lika många går genom \(countInWords(equals, "person", "personer")) till."
                : ".")
          } ?? ""))
    case .english:
      MapWords(
        title: "Dependency map",
        caption: "Links between networks that run through one person",
        alternative: "The map shows \(countInWords(networks, "network", "networks", .english)) and "
          + (links < allLinks
            ? "\(links.inWords(.english)) of \(allLinks.inWords(.english)) links between networks that run "
              + "through a single person: \(share(.english)) that run through \(people.inWords(.english)) of "
              + "\(allPeople.people(.english)) people, most links first. "
            : "\(countInWords(links, "link", "links", .english)) between networks that "
              + "\(links == 1 ? "runs" : "run") through a single person, "
              + "\(countInWords(people, "person", "people", .english)) in all. ")
          + "They are dashed and carry the person's code, which the table explains. "
          + (firmLinks > 0
            ? "\(countInWords(firmLinks, "link", "links", .english).capitalised) with several shared participants "
              + "\(firmLinks == 1 ? "is" : "are") solid. " : "")
          + (most.map {
            "The most, \($0.links.inWords(.english)) of all \(linked.shown(.english)) links, run through "
              + "\($0.code) alone"
              + (equals > 0
                ? "; as many run through \(countInWords(equals, "other person", "other people", .english))."
                : ".")
          } ?? ""))
    }
  }
}
