// Which analyses a dataset can feed, and what the others lack.

import Datasets
import Findings
import Loading
import Network
import Roster
import Tables

/// A group of analyses as a strategist knows it, and what it needs of a dataset.
struct Study: Sendable {
  /// A table or column without which the answer is less complete, and what is then not seen.
  struct Wish: Sendable {
    let table: TableName
    /// The English names; any of them is enough. Empty when the whole table is meant.
    let columns: [InputColumn]
    let loss: Diagnostic.Text
  }

  /// English, lower case: the name in machine-readable results.
  let name: String
  let title: Diagnostic.Text
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
    let text: Diagnostic.Text
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
        let text: Diagnostic.Text =
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
    _ columns: [InputColumn], _ file: FileSummary, _ dataset: Dataset, _ loss: Diagnostic.Text?
  ) -> Diagnostic.Text? {
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
    return Diagnostic.Text(
      reasons.map(\.english).joined(separator: "; ") + (loss.map { ": " + $0.english } ?? ""),
      sv: reasons.map(\.swedish).joined(separator: "; ") + (loss.map { ": " + $0.swedish } ?? ""))
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
      title: Diagnostic.Text(
        "who links the networks", sv: "vilka som knyter ihop nätverken"),
      tables: seats,
      wishes: [
        Wish(
          table: .people, columns: [.organisation],
          loss: Diagnostic.Text(
            "nothing can be said of the organisations",
            sv: "ingenting kan sägas om organisationerna")),
        Wish(
          table: .memberships, columns: [.from, .to],
          loss: Diagnostic.Text(
            "every membership counts as current", sv: "alla uppdrag räknas som pågående")),
      ]),
    Study(
      name: Part.dependency.rawValue,
      title: Diagnostic.Text(
        "what hangs on one person", sv: "vad som hänger på en enda person"),
      tables: seats,
      wishes: [
        Wish(
          table: .memberships, columns: [.role],
          loss: Diagnostic.Text(
            "chairs, coordinators and deputies are not seen",
            sv: "ordförande, samordnare och ersättare syns inte")),
        Wish(
          table: .memberships, columns: [.to],
          loss: Diagnostic.Text(
            "whose assignments end cannot be judged",
            sv: "vilkas uppdrag löper ut kan inte bedömas")),
      ]),
    Study(
      name: Part.gaps.rawValue,
      title: Diagnostic.Text(
        "where networks should meet but do not", sv: "var nätverk borde mötas men inte gör det"),
      tables: seats,
      columns: [(.networks, .field), (.networks, .level)],
      wishes: [
        Wish(
          table: .initiatives, columns: [],
          loss: Diagnostic.Text(
            "gaps cannot be judged, only pairs to ask about be listed",
            sv: "luckor kan inte bedömas, bara par att fråga om räknas upp"))
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
      .initiativeNetworks, .keyFactors:
      nil
    }
  }

  private static let collaborations = Study(
    name: "collaborations",
    title: Diagnostic.Text(
      "how the organisations collaborate", sv: "hur organisationerna samverkar"),
    tables: [.collaborations, .collaborationMembers],
    wishes: [
      Wish(
        table: .collaborations, columns: [.costKey],
        loss: Diagnostic.Text(
          "how costs are shared cannot be judged",
          sv: "hur kostnaderna fördelas kan inte bedömas"))
    ])

  private static let readiness = Study(
    name: "readiness",
    title: Diagnostic.Text(
      "which areas can start by the answers",
      sv: "vilka samverkansområden som kan starta enligt svaren"),
    tables: [.readiness],
    wishes: [
      Wish(
        table: .areaEffects, columns: [],
        loss: Diagnostic.Text(
          "expected effects are not shown", sv: "väntade effekter visas inte"))
    ])

  private static let portfolio = Study(
    name: "portfolio",
    title: Diagnostic.Text("where the initiatives stand", sv: "var initiativen står"),
    tables: [.initiatives], columns: [(.initiatives, .stage)],
    wishes: [
      Wish(
        table: .initiatives, columns: [.since],
        loss: Diagnostic.Text(
          "what is stuck cannot be judged", sv: "vad som har fastnat kan inte bedömas")),
      Wish(
        table: .initiatives, columns: [.mandate],
        loss: Diagnostic.Text(
          "what lacks a mandate cannot be judged",
          sv: "vad som saknar uppdrag kan inte bedömas")),
      Wish(
        table: .initiatives, columns: [.owner],
        loss: Diagnostic.Text(
          "what lacks an owner cannot be judged",
          sv: "vad som saknar ägare kan inte bedömas")),
    ])
}

// MARK: Wording

extension Diagnostic.Text {
  fileprivate static func missing(_ table: TableName) -> Diagnostic.Text {
    Diagnostic.Text("\(table.fileName) is missing", sv: "\(table.fileName) saknas")
  }

  fileprivate static func unread(_ table: TableName) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(table.fileName) cannot be read until its errors are mended",
      sv: "\(table.fileName) kan inte läsas förrän felen i den är rättade")
  }

  fileprivate static func noRows(_ table: TableName) -> Diagnostic.Text {
    Diagnostic.Text("\(table.fileName) has no rows", sv: "\(table.fileName) har inga rader")
  }

  fileprivate static func noRows(_ table: TableName, loss: Diagnostic.Text) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(table.fileName) has no rows: \(loss.english)",
      sv: "\(table.fileName) har inga rader: \(loss.swedish)")
  }

  fileprivate static func missing(_ table: TableName, loss: Diagnostic.Text) -> Diagnostic.Text {
    Diagnostic.Text(
      "\(table.fileName) is missing: \(loss.english)",
      sv: "\(table.fileName) saknas: \(loss.swedish)")
  }

  fileprivate static func missing(
    _ columns: [InputColumn], _ table: TableName, _ loss: Diagnostic.Text?
  ) -> Diagnostic.Text {
    let swedish = columns.map { "'\(table.swedish($0.name))'" }.joined(separator: " och ")
    let english = columns.map { "'\($0.name)'" }.joined(separator: " and ")
    let isMany = columns.count > 1
    return Diagnostic.Text(
      "\(table.fileName) has no \(isMany ? "columns" : "column") \(english)"
        + (loss.map { ": " + $0.english } ?? ""),
      sv: "\(table.fileName) saknar \(isMany ? "kolumnerna" : "kolumnen") \(swedish)"
        + (loss.map { ": " + $0.swedish } ?? ""))
  }
}
