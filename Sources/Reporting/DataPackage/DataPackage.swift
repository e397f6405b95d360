// tables/datapackage.json: what the tables of a report hold, for programs that read them.

package import Findings
package import Text

/// The tables of a report as a Frictionless Data Package: a resource for each, with a Table Schema.
///
/// All of it is made of the columns as they are declared and written; there is no second list of them. Names are English
/// and stay the same; titles and descriptions are in the language of the report. No cell of a table is in it but codes,
/// which are the program's own words, so that it names nobody.
///
/// - Source: Data Package, Tabular Data Resource and Table Schema, version 1, Frictionless Data,
///   <https://specs.frictionlessdata.io/>.
package struct DataPackage: Encodable, Sendable {
  /// What is told of the run, as a public record may tell it.
  package struct Run: Sendable {
    let dataset: String
    let title: String
    let version: String
    let asOf: String
    let dataThrough: String?

    /// - Parameters:
    ///   - version: of the program, and so of the columns.
    ///   - asOf: the day that is looked at, `YYYY-MM-DD`.
    ///   - dataThrough: the newest day that the lists hold; `nil` when they hold none.
    package init(
      dataset: String, title: String, version: String, asOf: String, dataThrough: String?
    ) {
      (self.dataset, self.title, self.version) = (dataset, title, version)
      (self.asOf, self.dataThrough) = (asOf, dataThrough)
    }
  }

  /// Where it lies in a report.
  package static let file = "tables/datapackage.json"

  private let profile = "tabular-data-package"
  private let name: String
  private let title: String
  private let description: String
  private let version: String
  /// The day of the report, since the same lists on the same day give the same bytes.
  private let created: String
  private let asOf: String
  private let dataThrough: String?
  private let language: String
  private let resources: [Resource]

  /// - Precondition: `sheets` have different names, as the files of a folder have.
  /// - Complexity: O(columns).
  package init(_ sheets: [Sheet], of run: Run, _ language: Language) {
    name = Self.name(of: run.dataset)
    title = run.title
    description = String.packageDescription[language]
    version = run.version
    created = run.asOf + "T00:00:00Z"
    asOf = run.asOf
    dataThrough = run.dataThrough
    self.language = language.rawValue
    let keys = TableKeys(sheets)
    resources = sheets.map { Resource($0, keys, language) }
  }

  package func json() throws -> String { try JSONText.of(self) }

  /// Lower-case letters, digits and `.-_`, as the name of a package is written.
  static func name(of dataset: String) -> String {
    let kept = dataset.lowercased().unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "0"..."9", ".", "_": Character(scalar)
      case "å", "ä": "a"
      case "ö": "o"
      default: "-"
      }
    }
    let name = String(kept).split(separator: "-").joined(separator: "-")
    return name.isEmpty ? "tables" : name
  }
}

/// A table: its file, how that is written, and what is in it.
struct Resource: Encodable, Sendable {
  /// As ``Findings/Sheet/csv`` writes.
  struct Dialect: Encodable, Sendable {
    let delimiter = ","
    let lineTerminator = "\n"
    let quoteChar = "\""
    let doubleQuote = true
    let skipInitialSpace = false
    let header = true
  }

  let profile = "tabular-data-resource"
  let name: String
  let path: String
  let scheme = "file"
  let format = "csv"
  let mediatype = "text/csv"
  let encoding = "utf-8"
  let dialect = Dialect()
  let title: String
  let description: String
  let schema: Schema

  init(_ sheet: Sheet, _ keys: TableKeys, _ language: Language) {
    name = sheet.name
    path = sheet.name + ".csv"
    title = sheet.table.title[language]
    description = sheet.table.meaning(language)
    schema = Schema(sheet, keys, language)
  }
}

/// The columns of a table, and what makes its rows one.
struct Schema: Encodable, Sendable {
  struct ForeignKey: Encodable, Sendable {
    struct Reference: Encodable, Sendable {
      /// The name of the other table; empty for the table itself.
      let resource: String
      let fields: [String]
    }

    let fields: [String]
    let reference: Reference
  }

  let fields: [Field]
  let missingValues = [""]
  let primaryKey: [String]?
  let foreignKeys: [ForeignKey]?

  init(_ sheet: Sheet, _ keys: TableKeys, _ language: Language) {
    let primary = sheet.primaryKey
    fields = sheet.columns.map { column in
      Field(
        column, isRequired: primary.contains { $0.name == column.name },
        several: keys.ofSeveral(in: column.declared), language)
    }
    primaryKey = primary.isEmpty ? nil : primary.map(\.name)
    let foreign = sheet.columns.compactMap { column in
      keys.target(of: column.declared, in: sheet.table).map { target in
        ForeignKey(
          fields: [column.name],
          reference: ForeignKey.Reference(
            resource: target.table == sheet.table ? "" : target.table.name,
            fields: [target.column.name]))
      }
    }
    foreignKeys = foreign.isEmpty ? nil : foreign
  }
}

// MARK: Wording

extension String {
  fileprivate static let packageDescription = Localised(
    swedish: """
      Tabellerna som rapporten är skriven av, med alla siffror. En tom cell är det som listorna inte säger eller som inte är \
      definierat; den är aldrig noll. Id:n är listornas egna. Tabellerna kan peka ut personer och läses bara av den som svarar \
      för uppgifterna. Ingen licens är given.
      """,
    english: """
      The tables that the report is written from, with all digits. An empty cell is what the lists do not tell or what is \
      undefined; it is never zero. Ids are those of the lists. The tables may point out people and are for whoever answers \
      for the data alone. No licence is given.
      """)
}
