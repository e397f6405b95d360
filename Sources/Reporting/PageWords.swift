// The words around a report that every form of it uses.

import Findings
import Text

/// What stands on every page, whatever it is about.
enum PageWords {
  /// How numbers of people are told in the board edition.
  static let rounded = Localised(
    swedish:
      "Antal personer och platser är avrundade till närmaste femtal, timmar till närmaste tiotal. En "
      + "till fyra skrivs 1–4, och det som skulle avslöja dem är dolt. Bilagan har de exakta talen.",
    english:
      "Numbers of people and seats are rounded to the nearest five, and hours to the nearest ten. One to "
      + "four are shown as 1–4, and figures that would reveal them are withheld. The annex has the exact numbers."
  )

  static let kicker = Localised(swedish: "Nätverksanalys", english: "Network analysis")
  static let skip = Localised(swedish: "Till innehållet", english: "Skip to content")
  static let contents = Localised(swedish: "Innehåll", english: "Contents")
  static let diary = Localised(swedish: "Diarienummer", english: "Registration number")
  static let diaryBlank = Localised(swedish: "fylls i", english: "to be filled in")
  static let certainty = Localised(swedish: "Hur säkert:", english: "How certain:")
  static let possible = Localised(swedish: "Möjlig åtgärd:", english: "Possible action:")
  static let figure = Localised(swedish: "Figur", english: "Figure")
  static let table = Localised(swedish: "Tabell", english: "Table")
  static let proposal = Localised(
    swedish: "Förslag till beslut", english: "Proposal for decision")
  static let cost = Localised(swedish: "Tid:", english: "Time:")
  static let decide = Localised(
    swedish: "Beteckning för kansliet:", english: "Reference for the office:")
  static let asTable = Localised(
    swedish: "Samma uppgifter som tabell", english: "The same data as a table")
  static let page = Localised(swedish: "Sida {page} av {pages}", english: "Page {page} of {pages}")
  static let footer = Localised(
    swedish: "Framtagen med Diagonal. Förslag till beslut lämnas av den som föredrar ärendet.",
    english: "Made with Diagonal. Proposals for decision are left to whoever presents the item.")

  /// What is said when a table has been sorted: a JSON object for the page's script.
  static func sorting(_ language: Language) -> String {
    switch language {
    case .swedish:
      #"{"ascending":"sorterad efter {column}, stigande","descending":"sorterad efter {column}, "#
        + #"fallande","original":"i rapportens ordning"}"#
    case .english:
      #"{"ascending":"sorted by {column}, ascending","descending":"sorted by {column}, "#
        + #"descending","original":"in the order of the report"}"#
    }
  }

  /// Said where a table on paper has fewer rows than on the page of `paper`.
  static func cut(_ shown: Int, of all: Int, _ paper: Paper) -> Localised<String> {
    Localised(
      swedish:
        "Här står de \(shown.shown(.swedish)) första av tabellens \(all.shown(.swedish)) rader. "
        + "Alla står på sidan \(paper.stem).html.",
      english:
        "The first \(shown.shown(.english)) of the table's \(all.shown(.english)) rows stand here. "
        + "All stand on the page \(paper.stem).html.")
  }

  /// How many people the board edition leaves to the annex.
  static func morePeople(_ left: Int) -> Localised<String> {
    Localised(
      swedish: "\(left.people(.swedish).capitalised) personer till finns i bilagan.",
      english: "\(left.people(.english).capitalised) more people are in the annex.")
  }
}
