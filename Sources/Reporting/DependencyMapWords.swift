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
    swedish: "Streckad linje med kod: hänger på personen med den koden",
    english: "Dashed line with a code: hangs on the person with that code")
  package static let firm = Localised(
    swedish: "Heldragen linje: flera gemensamma personer",
    english: "Solid line: several shared people")

  /// "30 av de 32": how many are drawn of the links of those that they hang on; "de" where all are.
  private func share(_ language: Language) -> String {
    let (drawn, all) = (links.shown(language), theirLinks.shown(language))
    return Localised(
      swedish: links < theirLinks ? "\(drawn) av de \(all)" : "de",
      english: links < theirLinks ? "\(drawn) of the \(all)" : "those")[language]
  }

  package func words(_ language: Language) -> MapWords {
    switch language {
    case .swedish:
      MapWords(
        title: "Beroendekarta",
        caption: "Förbindelser mellan nätverk som hänger på en person",
        alternative: "Kartan visar \(count(networks, "nätverk", "nätverk")) och "
          + (links < allLinks
            ? "\(links.shown(.swedish)) av \(allLinks.shown(.swedish)) förbindelser mellan nätverk som "
              + "hänger på en enda person: \(share(.swedish)) hos \(people.inWords(.swedish)) av "
              + "\(allPeople.people(.swedish)) personer, flest förbindelser först. "
            : "\(count(links, "förbindelse", "förbindelser")) mellan nätverk som hänger på en enda "
              + "person, fördelade på \(count(people, "person", "personer")). ")
          + "De är streckade och märkta med personens kod, som förklaras i tabellen. "
          + (firmLinks > 0
            ? "\(count(firmLinks, "förbindelse", "förbindelser")) med flera gemensamma personer är "
              + "heldragen\(firmLinks == 1 ? "" : "na"). " : "")
          + (most.map {
            "Flest, \($0.links.shown(.swedish)) av alla \(linked.shown(.swedish)) förbindelser, hänger på "
              + "\($0.code)"
              + (equals > 0
                ? "; på \(count(equals, "person", "personer")) till hänger lika många." : ".")
          } ?? ""))
    case .english:
      MapWords(
        title: "Dependency map",
        caption: "Links between networks that hang on one person",
        alternative: "The map shows \(count(networks, "network", "networks", .english)) and "
          + (links < allLinks
            ? "\(links.shown(.english)) of \(allLinks.shown(.english)) links between networks that hang on "
              + "a single person: \(share(.english)) that hang on \(people.inWords(.english)) of "
              + "\(allPeople.people(.english)) people, most links first. "
            : "\(count(links, "link", "links", .english)) between networks that "
              + "\(links == 1 ? "hangs" : "hang") on a single person, "
              + "\(count(people, "person", "people", .english)) in all. ")
          + "They are dashed and carry the person's code, which the table explains. "
          + (firmLinks > 0
            ? "\(count(firmLinks, "link", "links", .english)) with several shared people "
              + "\(firmLinks == 1 ? "is" : "are") solid. " : "")
          + (most.map {
            "Most, \($0.links.shown(.english)) of all \(linked.shown(.english)) links, hang on \($0.code)"
              + (equals > 0
                ? "; as many on \(count(equals, "more person", "more people", .english))." : ".")
          } ?? ""))
    }
  }
}
