// The page over adopted lists, put together from what came of them.

package import Datasets
import Findings
package import Lists
import Reporting
import Roster
package import Text

/// One page that shows every list as it was understood; it names people.
///
/// - Input: what came of a recipe, and the recipe; `dataset`, what the dataset is called.
/// - Output: an HTML file that asks for nothing. Of a list with more than ``mostRows`` rows: the first
///   ``firstRows``, all that were passed over, all in doubt, and the number of the others.
/// - Complexity: O(rows of the lists and cells of the tables).
/// - Throws: ``RunFailure`` when the template in the product itself cannot be parsed.
package func listsPage(
  _ tables: ListTables, _ recipe: Recipe, dataset: String, _ language: Language
) throws(RunFailure) -> String {
  do {
    return try AdoptionAccount(tables, recipe).page(dataset: dataset, language).html()
  } catch {
    throw .internal("the page over the lists cannot be written: \(error)")
  }
}

/// A list of more rows than this is not shown whole.
private let mostRows = 500
/// How many of its first rows are shown then.
private let firstRows = 200

extension AdoptionAccount {
  fileprivate func page(dataset: String, _ language: Language) -> ListsPage {
    let doubts = DoubtsByRow(questions, joins, language)
    let shown = lists.indices.map { shownRows($0, doubts) }
    func onPage(_ all: [AdoptionDoubt], _ kind: String) -> [ListsPage.Doubt] {
      all.enumerated().map { number, doubt in
        ListsPage.Doubt(
          id: "\(kind)-\(number + 1)", sentence: masked(doubt.sentence[language].capitalised) + ".",
          places: doubt.places.map { place in
            let id =
              place.row.map { shown[place.list].contains($0) ? rowID(place.list, $0) : "" }
              ?? listID(place.list)
            return ListsPage.Place(words(place, language), row: id)
          }, help: doubt.help.map { $0[language].capitalised + "." } ?? "")
      }
    }
    let networks = networks
    return ListsPage(
      language: language, dataset: dataset, marks: marks(language),
      steps: steps(language, page: nil), questions: onPage(questions, "fraga"),
      joins: onPage(joins, "samma"),
      networksLead: ([networks.known(language)] + networks.unknown(language, most: 5))
        .joined(separator: " "),
      networks: table(networks, language),
      lists: lists.indices.map { list($0, shown[$0], doubts, language) },
      results: results(language), notes: notes(language))
  }

  /// The rows of a list that are on the page.
  private func shownRows(_ list: Int, _ doubts: DoubtsByRow) -> Set<Int> {
    let account = lists[list]
    let rows = account.fates.indices.filter { account.fates[$0] != .headings }
    guard rows.count > mostRows else { return Set(rows) }
    return Set(rows.prefix(firstRows)).union(
      rows.filter { row in
        // Rows of a list that is not read are passed over for one reason, which is told above them.
        if case .skipped = account.fates[row] { return true }
        return doubts.isAsked(list, row)
      })
  }

  private func marks(_ language: Language) -> [ListsPage.Mark] {
    [
      (Localised(swedish: "Nätverk", english: "Networks"), tables.networks.count),
      (Localised(swedish: "Personer", english: "People"), tables.peopleCount),
      (
        areMunicipalities
          ? Localised(swedish: "Kommuner", english: "Municipalities")
          : Localised(swedish: "Organisationer", english: "Organisations"),
        tables.organisationCount
      ),
      (
        Localised(swedish: "Platser", english: "Seats"),
        tables.tables[.memberships]?.rowCount ?? 0
      ),
      (Localised(swedish: "Listor", english: "Lists"), lists.count),
      (Localised(swedish: "Frågor", english: "Questions"), questions.count),
    ].map { ($0[language], $1.shown(language)) }
  }

  /// The standard tables that came of the lists.
  private func results(_ language: Language) -> ListsPage.Table {
    let rows = TableName.allCases.compactMap { tables.tables[$0] }.map { table in
      [
        ListsPage.Cell(table.name.rawValue + ".csv"),
        ListsPage.Cell(table.rowCount.shown(language)),
        ListsPage.Cell(table.columns.joined(separator: ", ")),
      ]
    }
    return ListsPage.Table(
      caption: Localised(
        swedish: "Standardtabeller som listorna ger", english: "Standard tables that the lists give"
      )[
        language],
      columns: [
        Localised(swedish: "Tabell", english: "Table"),
        Localised(swedish: "Rader", english: "Rows"),
        Localised(swedish: "Kolumner", english: "Columns"),
      ].map { $0[language] }, rows: rows)
  }

  private func notes(_ language: Language) -> [String] {
    let vacant = tables.vacancies.count
    let seats = counted(
      vacant, Localised(swedish: "vakant plats", english: "vacant seat"),
      Localised(swedish: "vakanta platser", english: "vacant seats"), language)
    return [
      vacant == 0
        ? ""
        : Localised(
          swedish: "Listorna nämner också \(seats), där ingen person sitter.",
          english: "The lists also name \(seats), which nobody holds.")[language],
      settled(language),
      Localised(
        swedish: "Tabellerna skrivs till en mapp med kommandot diagonal tables.",
        english: "The command diagonal tables writes the tables to a folder.")[language],
    ].filter { !$0.isEmpty }
  }

  /// The networks with field and level, and where these come from.
  private func table(_ networks: [AdoptedNetwork], _ language: Language) -> ListsPage.Table {
    func told(_ origin: AdoptedNetwork.Origin) -> String {
      switch origin {
      case .told(let list):
        Localised(swedish: "står i ", english: "given in ")[language]
          + lists[list].sheet.title(language)
      case .decided:
        Localised(swedish: "avgjort i lists.yaml", english: "settled in lists.yaml")[language]
      case .understood:
        Localised(
          swedish: "förstått av namn och befattningar", english: "understood from names and posts")[
            language]
      case .unknown:
        Localised(
          swedish: "framgår inte; skriv det i lists.yaml",
          english: "not known; write it in lists.yaml")[language]
      }
    }
    return ListsPage.Table(
      caption: Localised(
        swedish: "Område och nivå för varje nätverk, och varifrån de kommer",
        english: "Field and level of each network, and where they come from")[language],
      columns: [
        Localised(swedish: "Nätverk", english: "Network"),
        Localised(swedish: "Område", english: "Field"),
        Localised(swedish: "Områdets grund", english: "Source of the field"),
        Localised(swedish: "Nivå", english: "Level"),
        Localised(swedish: "Nivåns grund", english: "Source of the level"),
        Localised(swedish: "Varför", english: "Why"),
      ].map { $0[language] },
      rows: networks.map { network in
        [
          ListsPage.Cell(masked(network.name)),
          ListsPage.Cell(network.field.isEmpty ? "–" : masked(network.field)),
          ListsPage.Cell(told(network.fieldOrigin)),
          ListsPage.Cell(
            network.level.isEmpty
              ? "–" : masked(Level.words(for: network.level)[language])),
          ListsPage.Cell(told(network.levelOrigin)),
          ListsPage.Cell(masked(network.reason), isSwedish: true),
        ]
      })
  }
}
