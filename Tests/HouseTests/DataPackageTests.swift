// What tables/datapackage.json says of tables, against the tables themselves and the code that fills them.

import Findings
import Foundation
import Instruments
import Joint
import Network
import Reporting
import Roster
import Testing
import Text

/// The file as another program reads it.
private struct Described: Decodable {
  struct Resource: Decodable {
    let name: String
    let path: String
    let title: String
    let description: String
    let schema: Schema
  }

  struct Schema: Decodable {
    let fields: [Field]
    let primaryKey: [String]?
    let foreignKeys: [ForeignKey]?
  }

  struct ForeignKey: Decodable {
    struct Reference: Decodable {
      let resource: String
      let fields: [String]
    }

    let fields: [String]
    let reference: Reference
  }

  struct Field: Decodable {
    struct Constraints: Decodable {
      let required: Bool?
      let minimum: Double?
      let maximum: Double?
      let `enum`: [String]?
      let pattern: String?
    }

    struct References: Decodable {
      let resource: String
      let field: String
    }

    let name: String
    let type: String
    let title: String
    let description: String
    let constraints: Constraints?
    let references: References?
  }

  let name: String
  let resources: [Resource]

  init(_ sheets: [Sheet], _ language: Language = .swedish) throws {
    let run = DataPackage.Run(
      dataset: "Exempel förbund", title: "Exempel", version: "1", asOf: "2026-11-21",
      dataThrough: nil)
    let json = try DataPackage(sheets, of: run, language).json()
    self = try JSONDecoder().decode(Described.self, from: Data(json.utf8))
  }

  func resource(_ name: String) -> Resource? { resources.first { $0.name == name } }
}

extension Described.Field {
  /// What is wrong with a cell that is not empty; `nil` when nothing is.
  func fault(_ cell: String) throws -> String? {
    let number = Double(cell)
    let isOfType =
      switch type {
      case "integer": Int(cell) != nil
      case "number": number?.isFinite == true
      case "boolean": ["true", "false"].contains(cell)
      case "date": cell.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
      default: type == "string"
      }
    if !isOfType { return "no \(type)" }
    if let least = constraints?.minimum, (number ?? least) < least { return "below \(least)" }
    if let most = constraints?.maximum, (number ?? most) > most { return "above \(most)" }
    if let codes = constraints?.enum, !codes.contains(cell) { return "none of \(codes)" }
    if let pattern = constraints?.pattern, try Regex(pattern).wholeMatch(in: cell) == nil {
      return "not as \(pattern)"
    }
    return nil
  }
}

@Suite("The tables of a report as a data package") struct DataPackageTests {
  /// Analyses whose tables are quick to fill in the large dataset.
  private static let quick: Set<String> = [
    "subjects", "degrees", "components", "sole_bridges", "seats", "vacancies", "gaps", "dependency",
  ]

  private static let datasets = ["exempel-forbund", "c-tillsammans", "us-congress"]

  /// Worked out once, for they take a while.
  private static let made = Dictionary(
    datasets.compactMap { dataset in
      let analyses = dataset == "us-congress" ? quick : nil
      return (try? SampleFindings(dataset, analyses: analyses)).map {
        (dataset, $0.sheets.map(Contract.completed))
      }
    }, uniquingKeysWith: { first, _ in first })

  private static func sheets(_ dataset: String) throws -> [Sheet] { try #require(made[dataset]) }

  private func cells(_ sheet: Sheet, _ column: String) throws -> [String] {
    let values = try #require(sheet.columns.first { $0.name == column }).values
    return (0..<sheet.rowCount).map(values.machineText)
  }

  @Test(
    "every column is described and typed, and its cells are so; every key is one, and ids are found",
    arguments: datasets)
  func agrees(dataset: String) throws {
    let sheets = try Self.sheets(dataset)
    let described = try Described(sheets)
    #expect(described.name == "exempel-forbund")
    #expect(described.resources.map(\.name) == sheets.map(\.name))
    for (resource, sheet) in zip(described.resources, sheets) {
      let schema = resource.schema
      #expect(resource.path == sheet.name + ".csv" && !resource.title.isEmpty)
      #expect(resource.description.hasPrefix("En rad per "), "\(sheet.name)")
      #expect(schema.fields.map(\.name) == sheet.columns.map(\.name), "\(sheet.name)")
      for field in schema.fields {
        let place = "\(sheet.name).\(field.name)"
        #expect(!field.title.isEmpty && field.description.hasSuffix("."), "\(place)")
        for cell in try cells(sheet, field.name) where !cell.isEmpty {
          let fault = try field.fault(cell)
          #expect(fault == nil, "\(place): '\(cell)' is \(fault ?? "")")
        }
        if field.constraints?.required == true {
          #expect(try !cells(sheet, field.name).contains(""), "\(place)")
        }
        if let references = field.references {
          #expect(
            described.resource(references.resource)?.schema.primaryKey == [references.field],
            "\(place)")
        }
      }
      let key = try (schema.primaryKey ?? []).map { try cells(sheet, $0) }
      if !key.isEmpty {
        let rows = (0..<sheet.rowCount).map { row in key.map { $0[row] } }
        #expect(Set(rows).count == rows.count, "\(sheet.name) has rows of the same key")
      }
      for foreign in schema.foreignKeys ?? [] {
        let name =
          foreign.reference.resource.isEmpty ? sheet.name : foreign.reference.resource
        let target = try #require(sheets.first { $0.name == name }, "\(sheet.name): \(name)")
        let ids = Set(try cells(target, foreign.reference.fields[0]))
        let strangers = Set(try cells(sheet, foreign.fields[0])).subtracting(ids + [""])
        #expect(strangers.isEmpty, "\(sheet.name): \(strangers.prefix(3)) in no \(name)")
      }
    }
  }

  @Test("a column has one type, whatever the dataset, unless nothing fills it")
  func types() throws {
    var types: [String: (String, String)] = [:]
    for dataset in Self.datasets {
      let sheets = try Self.sheets(dataset)
      for (resource, sheet) in zip(try Described(sheets).resources, sheets) {
        for (field, column) in zip(resource.schema.fields, sheet.columns)
        where column.values.holdsAnything {
          let place = "\(sheet.name).\(field.name)"
          let known = types[place] ?? (field.type, dataset)
          #expect(known.0 == field.type, "\(place): \(known) and \(field.type) in \(dataset)")
          types[place] = known
        }
      }
    }
    #expect(types.count > 300)
  }

  @Test("codes are the cases of their types, and no word of a list")
  func codes() throws {
    let described = try Described(Self.sheets("exempel-forbund"))
    func codes(_ table: String, _ column: String) -> [String]? {
      described.resource(table)?.schema.fields.first { $0.name == column }?.constraints?.enum
    }
    #expect(codes("dependency", "class") == RiskLevel.allCases.map(\.rawValue))
    #expect(codes("pairs", "class") == PairClass.allCases.map(\.rawValue))
    #expect(codes("portfolio", "stage") == Initiative.Stage.allCases.map(\.rawValue))
    #expect(codes("decisions", "status") == Decision.Status.allCases.map(\.rawValue))
    // Words that a list may have in place of a code.
    #expect(codes("drivers_parties", "driver") == nil)
    #expect(codes("networks", "field") == nil)
  }

  @Test("a column of several codes or ids says so, and a word that is no code is seen")
  func several() throws {
    let sheet = Sheet(
      .tests,
      [
        Sheet.Column(.lacks, codes: [[RiskLevel.high, .low], []]),
        Sheet.Column(.severity, codes: [RiskLevel.high, nil]),
        Sheet.Column(.group, .text(["o1 \"o 2\"", ""])),
      ])
    let fields = try #require(try Described([sheet]).resource("tests")).schema.fields
    #expect(try fields[0].fault("high low") == nil && fields[0].fault("high, low") != nil)
    #expect(try fields[1].fault("low") == nil && fields[1].fault("lower") != nil)
    #expect(fields[0].description.contains("med blanksteg emellan"))
    // Without the table of organisations there is nothing to refer to.
    #expect(fields[2].references == nil)
    #expect(sheet.columns[0].unless(Localised("okänt")).codes == sheet.columns[0].codes)
    #expect(sheet.picking([1]).columns[1].codes == sheet.columns[1].codes)
  }

  @Test("every table that an analysis may write says what a row is, in both languages")
  func tables() {
    let declared =
      Catalogue.analyses.flatMap(\.tables) + InstrumentCatalogue.all.flatMap(\.tables)
      + JointCatalogue.all.flatMap(\.tables) + Table.contract + [.tests]
    for table in declared {
      #expect(table.meaning(.swedish).hasPrefix("En rad per "), "\(table.name)")
      #expect(table.meaning(.english).hasPrefix("One row for each "), "\(table.name)")
    }
  }

  @Test("in English nothing is Swedish, and names are the same")
  func english() throws {
    let sheets = try Self.sheets("exempel-forbund")
    let (swedish, english) = (try Described(sheets), try Described(sheets, .english))
    for (one, other) in zip(swedish.resources, english.resources) {
      #expect(one.schema.fields.map(\.name) == other.schema.fields.map(\.name))
      let texts =
        [other.title, other.description]
        + other.schema.fields.flatMap { [$0.title, $0.description] }
      for text in texts {
        #expect(!text.contains { "åäöÅÄÖ".contains($0) }, "\(one.name): \(text)")
      }
    }
  }
}
