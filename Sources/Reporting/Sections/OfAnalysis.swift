// The section of an analysis that has none of its own: its title, its tables and its findings.

import Findings
import Text

extension SectionWriter {
  /// Tables that are left to `tables/` and the workbook: a section beside them tells what a reader needs.
  private static let leftToFiles: Set<Table> = [
    .brokerage, .communityTest, .keyFactors, .ladderSteps,
  ]

  private static let told: Set<Table> = catalogue.reduce(into: leftToFiles) { told, place in
    if case .section(let writer) = place { told.formUnion(writer.tells) }
  }

  /// How many rows and facts the board edition shows; the annex shows all.
  private static let boardRows = 25
  private static let boardFacts = 5

  /// A section for each analysis of `part` that has filled a table of which no section tells, in the order in which
  /// they ran. What every part needs is told with the first.
  ///
  /// Each table is told with its title, its lead where it has one, and its columns as they are declared; then come the
  /// facts of the analysis's findings, which stand among the others as well. A table about people is the annex's.
  static func made(of part: Part, for material: Material) -> [SectionWriter] {
    material.analyses.compactMap { analysed in
      let own = analysed.declaration
      guard own.parts.first ?? .centrality == part else { return nil }
      let sheets = own.tables.filter { table in
        // A table that several fill stands with the first of them.
        !told.contains(table)
          && material.analyses.first { $0.declaration.tables.contains(table) }?.declaration.name
            == own.name
      }.compactMap(material.sheet)
      guard !sheets.isEmpty else { return nil }
      return SectionWriter(
        id: "analys-" + own.name.replacing("_", with: "-"), title: own.title, tells: own.tables
      ) { material, maker in
        let tables = sheets.flatMap { blocks(of: $0, maker) }
        guard !tables.isEmpty else { return [] }
        let findings = material.findings.filter { analysed.findings.contains($0.id) }
        return tables + facts(findings.ranked(), maker)
      }
    }
  }

  private static func blocks(of sheet: Sheet, _ maker: GridMaker) -> [Block] {
    let (speaker, columns) = (maker.speaker, sheet.columns.map(\.declared))
    let people = columns.filter { $0.reference == .person }
    guard speaker.edition == .annex || people.isEmpty else { return [] }
    let named = people.reduce(sheet) { $0.naming($1, speaker) }
    let grid = maker.grid(
      named, id: "tabell-analys-" + sheet.name.replacing("_", with: "-"),
      caption: sheet.table.title, columns: columns, by: nil,
      limit: speaker.edition == .board ? boardRows : nil)
    return [sheet.table.lead.map { .paragraph($0[speaker.language]) }, .table(grid)]
      .compactMap(\.self)
  }

  private static func facts(_ findings: [Finding], _ maker: GridMaker) -> [Block] {
    let shown = findings.prefix(maker.speaker.edition == .board ? boardFacts : findings.count)
    return shown.isEmpty ? [] : [.list(shown.map { maker.speaker.text($0.fact) })]
  }
}
