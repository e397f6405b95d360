// What is told of each person, network, organisation and collaboration: the roster's columns and the report's measures.

import Datasets
import Exchange
import Findings
import Instruments
import Network
import Roster
import Text

/// A kind of thing that is a node.
enum ExportKind: String {
  case person
  case network
  case organisation
  case collaboration

  /// The roster's table of them.
  var roster: TableName {
    switch self {
    case .person: .people
    case .network: .networks
    case .organisation: .organisations
    case .collaboration: .collaborations
    }
  }

  /// The report's tables that have a row for each of them, at most, the most important first.
  var tables: [Table] {
    switch self {
    case .person: [.people, .dependency, .brokerage, .participationPeople, .newOnPost]
    case .network:
      [
        .networks, .newOnPostNetworks, .rotationNetworks, .politics, .purposes,
        .representationNetworks,
      ]
    case .organisation:
      [
        .organisations, .participation, .rotation, .scatterOrganisations, .legs, .ownPortfolioSums,
        .hosting, .representationOrganisations,
      ]
    case .collaboration: [.collaborations, .costs, .expectations, .ladder, .selftest, .drivers]
    }
  }
}

/// A dataset from which graphs are made.
struct ExportSource {
  let reading: Reading
  let structure: Structure
  private let names: [Column.Reference: [String: String]]

  init(_ reading: Reading) {
    self.reading = reading
    structure = reading.structure()
    let roster = reading.roster
    func names<Row>(_ rows: [Row], _ id: (Row) -> String, _ name: (Row) -> String)
      -> [String: String]
    {
      Dictionary(rows.map { (id($0), name($0)) }, uniquingKeysWith: { first, _ in first })
    }
    let networks = names(roster.networks, \.id, \.name)
    let organisations = names(roster.organisations, \.id, \.name)
    let collaborations = names(roster.collaborations, \.id, \.name)
    self.names = [
      .person: names(roster.people, \.id, \.name), .network: networks, .networks: networks,
      .organisation: organisations, .organisations: organisations,
      .collaboration: collaborations, .collaborations: collaborations,
    ]
  }

  /// All things of these kinds, in the order of the roster, each kind with the columns of the roster and the measures.
  func nodes(_ kinds: [ExportKind]) -> TypedGraph.Nodes {
    let rosters = sheets(of: reading.roster)
    let measures = measures(of: kinds.flatMap(\.tables))
    let parts = kinds.map { kind in
      nodes(kind, rosters.first { $0.name == kind.roster.rawValue }, measures)
    }
    let none = TypedGraph.Nodes(ids: [], labels: [], types: [], columns: [])
    return parts.dropFirst().reduce(parts.first ?? none) { $0.joined(with: $1) }
  }

  private func nodes(
    _ kind: ExportKind, _ roster: Sheet?, _ measures: [Sheet]
  ) -> TypedGraph.Nodes {
    let (count, levels) = size(kind)
    // Vacant seats stand last among people; they are nobody.
    let sheet = roster?.picking(Array(0..<count)).worded(.level, as: levels)
    let ids = sheet?.texts(.id) ?? []
    let own = (sheet?.columns ?? []).filter { ![.id, .name].contains($0.declared) }
    let columns = kind.tables.reduce(own) { told, table in
      guard let sheet = measures.first(where: { $0.table == table }) else { return told }
      return told + fresh(sheet, beside: told, ids)
    }
    return TypedGraph.Nodes(
      ids: ids, labels: sheet?.texts(.name) ?? [],
      types: [String](repeating: kind.rawValue, count: ids.count), columns: named(columns))
  }

  /// How many there are of a kind, and the level of each: the words that the tables of the report have.
  private func size(_ kind: ExportKind) -> (count: Int, levels: [String]) {
    let roster = reading.roster
    return switch kind {
    case .person: (roster.people.count, roster.people.map(\.level.word))
    case .network: (roster.networks.count, roster.networks.map(\.level.word))
    case .organisation: (roster.organisations.count, [])
    case .collaboration: (roster.collaborations.count, [])
    }
  }

  /// The tables of the report among these, with all their columns, from every analysis that fills one.
  private func measures(of tables: [Table]) -> [Sheet] {
    let outcomes = Catalogue.analyses.filter { $0.tables.contains(where: tables.contains) }
      .compactMap { $0.outcome(structure) }
    let review = reading.review()
    let instruments = InstrumentCatalogue.all.filter { $0.tables.contains(where: tables.contains) }
      .compactMap { $0.outcome(review) }
    return Contract.sheets(of: outcomes + instruments)
  }

  /// The columns of a table that `told` has not already, with a row for each of `ids`.
  ///
  /// One that has the name of an earlier one and differs in some cell gets the name of its table before its own:
  /// `participation_people`.
  private func fresh(
    _ sheet: Sheet, beside told: [Sheet.Column], _ ids: [String]
  ) -> [Sheet.Column] {
    guard case .text(let keys)? = sheet.columns.first?.values else { return [] }
    let rows = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = ids.map { rows[$0] }
    return sheet.columns.dropFirst().compactMap { column in
      let values = column.values.at(places)
      guard let twin = told.first(where: { $0.name == column.name }) else {
        return Sheet.Column(column.declared, values)
      }
      if values.agrees(with: twin.values) { return nil }
      return Sheet.Column(column.declared.named("\(sheet.name)_\(column.name)"), values)
    }
  }

  /// The columns, each that holds ids with their names beside it: `organisation`, `organisation_name`.
  func named(_ columns: [Sheet.Column]) -> [Sheet.Column] {
    columns.flatMap { column in
      guard let reference = column.declared.reference, let known = names[reference],
        case .text(let cells) = column.values
      else { return [column] }
      let words = cells.map { cell in
        // A host that is none of the dataset's organisations is told by its name already.
        if let name = known[cell] { return name }
        let several = IDList.ids(in: cell).map { known[$0] }
        return several.contains(nil)
          ? cell : several.compactMap(\.self).joined(separator: ", ")
      }
      let name = Column(
        column.name + "_name", column.declared.title.swedish, column.declared.title.english, .text)
      return [column, Sheet.Column(name, .text(words))]
    }
  }
}

extension Column {
  fileprivate func named(_ name: String) -> Column {
    Column(name, title.swedish, title.english, kind)
  }
}

extension Sheet.Values {
  /// The values of some rows, in that order; nothing where there is no row.
  fileprivate func at(_ rows: [Int?]) -> Self {
    switch self {
    case .text(let cells): .text(rows.map { row in row.map { cells[$0] } ?? "" })
    case .whole(let cells): .whole(rows.map { row in row.flatMap { cells[$0] } })
    case .real(let cells): .real(rows.map { row in row.flatMap { cells[$0] } })
    case .flag(let cells): .flag(rows.map { row in row.flatMap { cells[$0] } })
    }
  }

  /// Whether no cell holds what a cell of `others` does not; where these tell nothing they agree with all.
  fileprivate func agrees(with others: Self) -> Bool {
    (0..<count).allSatisfy { row in
      let text = machineText(row)
      return text.isEmpty || text == others.machineText(row)
    }
  }
}
