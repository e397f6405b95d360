// Which analyses a dataset can feed, and what the others lack.

import Datasets
import Findings
import Loading
import Network
import Roster
import Tables
import Text

/// A group of analyses as a strategist knows it, and what it needs of a dataset.
struct Study: Sendable {
  /// A table or column without which the answer is less complete, and what is then not seen.
  struct Wish: Sendable {
    let table: TableName
    /// The English names; any of them is enough. Empty when the whole table is meant.
    let columns: [InputColumn]
    let loss: Localised<String>
  }

  /// English, lower case: the name in machine-readable results.
  let name: String
  let title: Localised<String>
  /// All of these must be there and have rows.
  let tables: [TableName]
  /// Columns without which there is nothing to compare.
  var columns: [(table: TableName, column: InputColumn)] = []
  var wishes: [Wish] = []

  /// What a dataset is for a study.
  enum Answer: String, Sendable {
    case runs
    case partly
    case lacking
  }

  /// One thing that is lacking, in words.
  struct Reason: Sendable {
    let table: TableName
    let column: InputColumn?
    let text: Localised<String>
  }

  /// Whether `dataset` can feed the study.
  func judged(_ dataset: Dataset) -> (answer: Answer, reasons: [Reason]) {
    let files = Dictionary(
      dataset.loaded.files.map { ($0.table, $0) }, uniquingKeysWith: { first, _ in first })
    var reasons: [Reason] = []
    for table in tables {
      if let file = files[table] {
        if file.rows == 0 {
          reasons.append(Reason(table: table, column: nil, text: .noRows(table)))
        }
      } else {
        // A file that was looked at has left a word of what is wrong with it.
        let isThere = dataset.diagnostics.sorted.contains { remark in
          remark.code != "folder/missing-table"
            && table.fileStems.contains { remark.place.file.lowercased() == $0 + ".csv" }
        }
        reasons.append(
          Reason(table: table, column: nil, text: isThere ? .unread(table) : .missing(table)))
      }
    }
    for (table, column) in columns {
      guard let file = files[table], let text = untold([column], file, dataset, nil) else {
        continue
      }
      reasons.append(Reason(table: table, column: column, text: text))
    }
    guard reasons.isEmpty else { return (.lacking, reasons) }
    for wish in wishes {
      if wish.columns.isEmpty {
        guard files[wish.table]?.rows ?? 0 == 0 else { continue }
        let text: Localised<String> =
          files[wish.table] == nil
          ? .missing(wish.table, loss: wish.loss) : .noRows(wish.table, loss: wish.loss)
        reasons.append(Reason(table: wish.table, column: nil, text: text))
      } else if let file = files[wish.table],
        let text = untold(wish.columns, file, dataset, wish.loss)
      {
        reasons.append(Reason(table: wish.table, column: wish.columns[0], text: text))
      }
    }
    return (reasons.isEmpty ? .runs : .partly, reasons)
  }

  /// Why none of `columns` tells anything; `nil` when one does.
  ///
  /// Judged by rows that hold something: a column that is there and empty in every row tells as little as
  /// one that is missing. A dataset with errors has no rows to judge by; its headers are all there is.
  private func untold(
    _ columns: [InputColumn], _ file: FileSummary, _ dataset: Dataset, _ loss: Localised<String>?
  ) -> Localised<String>? {
    let there = columns.filter { file.columns.contains($0.name) }
    guard !there.isEmpty else { return .missing(columns, file.table, loss) }
    guard let roster = dataset.loaded.value else { return nil }
    var reasons: [Roster.Reason] = []
    for column in there {
      guard let known = RosterColumn(rawValue: "\(file.table.rawValue).\(column.name)"),
        let reason = roster.unknown(known)
      else { return nil }
      reasons.append(reason)
    }
    return Localised(
      swedish: reasons.map(\.swedish).joined(separator: "; ")
        + (loss.map { ": " + $0.swedish } ?? ""),
      english: reasons.map(\.english).joined(separator: "; ")
        + (loss.map { ": " + $0.english } ?? ""))
  }

  /// Every study that this program carries out, in the order of the report.
  static var all: [Study] {
    let parts = Set(Catalogue.analyses.flatMap(\.parts))
    // A part that has no analysis yet is no promise.
    return networkStudies.filter { study in
      Part(rawValue: study.name).map(parts.contains) ?? true
    } + TableName.allCases.compactMap(study(fedBy:))
  }

  private static let seats: [TableName] = [.people, .networks, .memberships]

  private static let networkStudies: [Study] = [
    Study(
      name: Part.centrality.rawValue,
      title: Localised(
        swedish: "vilka som knyter ihop nätverken", english: "who connects the networks"),
      tables: seats,
      wishes: [
        Wish(
          table: .people, columns: [.organisation],
          loss: Localised(
            swedish: "ingenting kan sägas om organisationerna",
            english: "nothing can be said of the organisations")),
        Wish(
          table: .memberships, columns: [.from, .to],
          loss: Localised(
            swedish: "alla platser räknas som pågående",
            english: "every seat counts as current")),
      ]),
    Study(
      name: Part.dependency.rawValue,
      title: Localised(
        swedish: "vilka kontakter som går genom en enda person",
        english: "which contacts run through a single person"),
      tables: seats,
      wishes: [
        Wish(
          table: .memberships, columns: [.role],
          loss: Localised(
            swedish: "ordförande, samordnare och ersättare syns inte",
            english: "chairs, coordinators and deputies are not seen")),
        Wish(
          table: .memberships, columns: [.to],
          loss: Localised(
            swedish: "vilka platser som snart blir lediga kan inte bedömas",
            english: "which seats will soon be free cannot be judged")),
      ]),
    Study(
      name: Part.gaps.rawValue,
      title: Localised(
        swedish: "var nätverk borde mötas men saknar känd kontakt",
        english: "where networks ought to meet but have no known contact"),
      tables: seats,
      columns: [(.networks, .field), (.networks, .level)],
      wishes: [
        Wish(
          table: .initiatives, columns: [],
          loss: Localised(
            swedish: "luckor kan inte bedömas, bara par av nätverk att fråga om",
            english: "gaps cannot be judged, only pairs of networks to ask about"))
      ]),
  ]

  /// The study that a table feeds when no person, network or membership is told; `nil` for a table that only adds
  /// to what others feed.
  private static func study(fedBy table: TableName) -> Study? {
    switch table {
    case .collaborations: collaborations
    case .readiness: readiness
    case .initiatives: portfolio
    case .organisations, .people, .networks, .memberships, .networkLinks, .seats,
      .collaborationMembers, .areaEffects, .selfTest, .ladder, .initiativeParties,
      .initiativeNetworks, .keyFactors, .goals, .decisions, .effects, .representation, .drivers,
      .resources, .functions, .start:
      nil
    }
  }

  private static let collaborations = Study(
    name: "collaborations",
    title: Localised(
      swedish: "hur organisationerna samarbetar", english: "how the organisations collaborate"),
    tables: [.collaborations, .collaborationMembers],
    wishes: [
      Wish(
        table: .collaborations, columns: [.costKey],
        loss: Localised(
          swedish: "hur kostnaderna fördelas kan inte bedömas",
          english: "how costs are shared cannot be judged"))
    ])

  private static let readiness = Study(
    name: "readiness",
    title: Localised(
      swedish: "vilka områden som kan starta enligt svaren",
      english: "which areas can start, by the answers"),
    tables: [.readiness],
    wishes: [
      Wish(
        table: .areaEffects, columns: [],
        loss: Localised(
          swedish: "väntade effekter visas inte", english: "expected effects are not shown"))
    ])

  private static let portfolio = Study(
    name: "portfolio",
    title: Localised(swedish: "var initiativen står", english: "where the initiatives stand"),
    tables: [.initiatives], columns: [(.initiatives, .stage)],
    wishes: [
      Wish(
        table: .initiatives, columns: [.since],
        loss: Localised(
          swedish: "vad som har fastnat kan inte bedömas", english: "what is stuck cannot be judged"
        )),
      Wish(
        table: .initiatives, columns: [.mandate],
        loss: Localised(
          swedish: "vad som saknar uppdrag kan inte bedömas",
          english: "what lacks a mandate cannot be judged")),
      Wish(
        table: .initiatives, columns: [.owner],
        loss: Localised(
          swedish: "vad som saknar ägare kan inte bedömas",
          english: "what lacks an owner cannot be judged")),
    ])
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func missing(_ table: TableName) -> Localised<String> {
    Localised(swedish: "\(table.fileName) saknas", english: "\(table.fileName) is missing")
  }

  fileprivate static func unread(_ table: TableName) -> Localised<String> {
    Localised(
      swedish: "\(table.fileName) kan inte läsas förrän felen i den är rättade",
      english: "\(table.fileName) cannot be read until its errors are corrected")
  }

  fileprivate static func noRows(_ table: TableName) -> Localised<String> {
    Localised(swedish: "\(table.fileName) har inga rader", english: "\(table.fileName) has no rows")
  }

  fileprivate static func noRows(_ table: TableName, loss: Localised<String>) -> Localised<String> {
    Localised(
      swedish: "\(table.fileName) har inga rader: \(loss.swedish)",
      english: "\(table.fileName) has no rows: \(loss.english)")
  }

  fileprivate static func missing(_ table: TableName, loss: Localised<String>) -> Localised<String>
  {
    Localised(
      swedish: "\(table.fileName) saknas: \(loss.swedish)",
      english: "\(table.fileName) is missing: \(loss.english)")
  }

  fileprivate static func missing(
    _ columns: [InputColumn], _ table: TableName, _ loss: Localised<String>?
  ) -> Localised<String> {
    let swedish = columns.map { "'\(table.swedish($0.name))'" }.joined(separator: " och ")
    let english = columns.map { "'\($0.name)'" }.joined(separator: " and ")
    let isMany = columns.count > 1
    return Localised(
      swedish: "\(table.fileName) saknar \(isMany ? "kolumnerna" : "kolumnen") \(swedish)"
        + (loss.map { ": " + $0.swedish } ?? ""),
      english: "\(table.fileName) has no \(isMany ? "columns" : "column") \(english)"
        + (loss.map { ": " + $0.english } ?? ""))
  }
}
