// The explorer: one page that runs in a browser with nothing from anywhere else.

import Foundation
import Mustache
package import Text

/// Writes the explorer as one self-contained HTML file.
///
/// Its content security policy names the style and the script by hash and allows nothing else; the data stand in
/// the page as JSON, which the script reads as text and never as markup.
package struct ExplorerPage: Sendable {
  private let page: MustacheTemplate
  private let style: String
  private let styleHash: String
  private let script: String
  private let scriptHash: String

  /// - Throws: the template's error, when the template in the product itself cannot be parsed; `DigestFailure`.
  package init() throws {
    page = try MustacheTemplate(string: Self.text(PackageResources.explorer_mustache))
    style = Self.text(PackageResources.explorer_css)
    styleHash = try policyHash(of: style)
    script = Self.text(PackageResources.explorer_js)
    scriptHash = try policyHash(of: script)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The whole file.
  ///
  /// - Parameter json: the data; no `<` may stand in it.
  package func html(title: String, day: String, json: String, _ language: Language) -> String {
    precondition(!json.contains("<"), "data that could end the script")
    let words = ExplorerWords.all.map { name, words in "\"\(name)\":\"\(words[language])\"" }
    var context: [String: Any] = [
      "language": language.rawValue, "title": Clean.text(title), "day": Clean.text(day),
      "style": style,
      "script": script, "styleHash": styleHash, "scriptHash": scriptHash,
      "data": json, "words": "{" + words.joined(separator: ",") + "}",
    ]
    for (name, words) in ExplorerWords.all { context[name] = words[language] }
    return page.render(context)
  }
}

// MARK: Wording

/// The words of the page; no quotation mark, backslash or `<` may stand in them.
enum ExplorerWords {
  static let all: [(String, Localised<String>)] = [
    ("kicker", Localised(swedish: "Utforska nätverken", english: "Explore the networks")),
    (
      "internal",
      Localised(
        swedish: "Innehåller namn på personer. För internt bruk.",
        english: "Contains names of people. For internal use.")
    ),
    ("skipToList", Localised(swedish: "Till listan", english: "Skip to the list")),
    ("searchLabel", Localised(swedish: "Sök", english: "Search")),
    (
      "searchHint",
      Localised(
        swedish: "Nätverk, person eller organisation", english: "Network, person or organisation")
    ),
    ("fieldLabel", Localised(swedish: "Område", english: "Field")),
    ("levelLabel", Localised(swedish: "Nivå", english: "Level")),
    ("organisationLabel", Localised(swedish: "Organisation", english: "Organisation")),
    ("everything", Localised(swedish: "Alla", english: "All")),
    ("show", Localised(swedish: "Visa", english: "Show")),
    (
      "soleLabel",
      Localised(
        swedish: "Kontakter genom en enda person", english: "Contacts through a single person")
    ),
    ("gapsLabel", Localised(swedish: "Diagonala luckor", english: "Diagonal gaps")),
    ("planLabel", Localised(swedish: "Föreslagna kontakter", english: "Proposed contacts")),
    ("zoomIn", Localised(swedish: "Zooma in", english: "Zoom in")),
    ("zoomOut", Localised(swedish: "Zooma ut", english: "Zoom out")),
    ("fit", Localised(swedish: "Visa hela kartan", english: "Show the whole map")),
    ("map", Localised(swedish: "Karta", english: "Map")),
    (
      "mapHelp",
      Localised(
        swedish:
          "Karta över nätverken. Piltangenter flyttar, plus och minus zoomar, noll visar allt. "
          + "Listan nedanför innehåller samma nätverk.",
        english:
          "Map of the networks. Arrow keys move, plus and minus zoom, zero shows all. The list "
          + "below has the same networks.")
    ),
    ("list", Localised(swedish: "Nätverken som lista", english: "The networks as a list")),
    ("facts", Localised(swedish: "Uppgifter", english: "Facts")),
    (
      "nothingChosen",
      Localised(
        swedish: "Välj ett nätverk på kartan eller i listan, eller sök.",
        english: "Choose a network on the map or in the list, or search.")
    ),
    ("network", Localised(swedish: "Nätverk", english: "Network")),
    ("networks", Localised(swedish: "Nätverk", english: "Networks")),
    ("people", Localised(swedish: "Personer", english: "People")),
    ("person", Localised(swedish: "Person", english: "Person")),
    ("organisation", Localised(swedish: "Organisation", english: "Organisation")),
    ("organisations", Localised(swedish: "Organisationer", english: "Organisations")),
    ("linked", Localised(swedish: "Nätverk med kontakt", english: "Networks in contact")),
    ("sole", Localised(swedish: "Genom en enda person", english: "Through a single person")),
    ("gaps", Localised(swedish: "Luckor", english: "Gaps")),
    ("shared", Localised(swedish: "gemensamma", english: "in common")),
    ("hangsOn", Localised(swedish: "går genom", english: "runs through")),
    ("need", Localised(swedish: "behov", english: "need")),
    (
      "simulate",
      Localised(
        swedish: "Visa läget om personen slutar", english: "Show what happens if this person leaves"
      )
    ),
    ("reset", Localised(swedish: "Återställ alla", english: "Reset all")),
    ("takeBack", Localised(swedish: "Ångra", english: "Undo")),
    (
      "ifLeaves", Localised(swedish: "Om den här personen slutar", english: "If this person leaves")
    ),
    (
      "ifLeave", Localised(swedish: "Om de här personerna slutar", english: "If these people leave")
    ),
    ("leavesOne", Localised(swedish: "person slutar", english: "person leaves")),
    ("leaveMany", Localised(swedish: "personer slutar", english: "people leave")),
    ("nobodyLeaves", Localised(swedish: "Ingen slutar.", english: "Nobody leaves.")),
    ("points", Localised(swedish: "procentenheter", english: "percentage points")),
    ("keyFigure", Localised(swedish: "Nyckeltal", english: "Key figure")),
    ("before", Localised(swedish: "Före", english: "Before")),
    ("after", Localised(swedish: "Efter", english: "After")),
    ("difference", Localised(swedish: "Skillnad", english: "Difference")),
    ("hit", Localised(swedish: "träff", english: "result")),
    ("hits", Localised(swedish: "träffar", english: "results")),
    ("firstHits", Localised(swedish: ", de 30 första visas", english: ", the first 30 are shown")),
    ("noHits", Localised(swedish: "Inga träffar.", english: "No results.")),
    ("more", Localised(swedish: "Visa fler", english: "Show more")),
    ("of", Localised(swedish: "av", english: "of")),
    ("shown", Localised(swedish: "nätverk visas", english: "networks shown")),
    ("yes", Localised(swedish: "ja", english: "yes")),
    ("no", Localised(swedish: "nej", english: "no")),
    ("lost", Localised(swedish: "Kontakter som försvinner", english: "Contacts that are lost")),
    (
      "thinned",
      Localised(
        swedish: "Länkar som blir beroende av en person",
        english: "Links that come to run through one person")
    ),
    ("otherFields", LegendWords.otherFields),
    ("plan", Localised(swedish: "Förslag", english: "Proposals")),
    ("high", Localised(swedish: "stor", english: "high")),
    ("medium", Localised(swedish: "viss", english: "medium")),
    ("low", Localised(swedish: "mindre", english: "low")),
    ("chair", Localised(swedish: "ordförande", english: "chair")),
    ("vice chair", Localised(swedish: "vice ordförande", english: "vice chair")),
    ("coordinator", Localised(swedish: "samordnare", english: "coordinator")),
    ("secretary", Localised(swedish: "sekreterare", english: "secretary")),
    ("deputy", Localised(swedish: "ersättare", english: "deputy")),
    ("adjunct", Localised(swedish: "adjungerad", english: "adjunct")),
    (
      "linksDrawn",
      Localised(
        swedish: "Ritade länkar, de starkaste först:", english: "Links drawn, the strongest first:")
    ),
    (
      "gapsDrawn",
      Localised(
        swedish: "Ritade luckor, de med störst behov först:",
        english: "Gaps drawn, those with the greatest need first:")
    ),
    (
      "planDrawn",
      Localised(
        swedish: "Ritade förslag, de viktigaste först:",
        english: "Proposals drawn, the most important first:")
    ),
    (
      "zoomForMore",
      Localised(
        swedish: "Zooma in eller välj ett nätverk för att se fler.",
        english: "Zoom in or choose a network to see more.")
    ),
    (
      "noScript",
      Localised(
        swedish: "Kartan behöver JavaScript. Samma uppgifter finns i bilagan (annex.html).",
        english: "The map needs JavaScript. The same facts are in the annex (annex.html).")
    ),
  ]
}
