// What queries share: who is meant by a name, and tables as text.

package import Datasets
import Findings
import Reporting
import Roster
package import Text

/// The language in which a question about the dataset of `request` is answered, also when it cannot be.
package func language(of request: Request) -> Language {
  guard request.language == nil else { return request.language ?? .swedish }
  do throws(RunFailure) {
    return try Dataset(request, withChecksums: false).language(asked: nil)
  } catch {
    return .swedish
  }
}

extension Roster {
  /// The person whom `text` means.
  ///
  /// - Throws: ``RunFailure/ambiguous(kind:text:candidates:)`` or ``RunFailure/unknown(kind:text:nearest:)``.
  func person(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "person", people.map { ($0.id, $0.name) })
  }

  /// The organisation that `text` means.
  func organisation(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "organisation", organisations.map { ($0.id, $0.name) })
  }

  /// The network that `text` means.
  func network(_ text: String) throws(RunFailure) -> Int {
    try Self.find(text, "network", networks.map { ($0.id, $0.name) })
  }

  /// The one thing that `text` means; `kind` says in a message what was looked for.
  ///
  /// - Parameters:
  ///   - isAlike: whether two of the things are the same under several words.
  ///   - choice: which of several is meant nevertheless.
  static func find(
    _ text: String, _ kind: String, _ things: [(id: String, name: String)],
    isAlike: (Int, Int) -> Bool = { _, _ in false },
    choosing choice: ([Int]) -> Int? = { _ in nil }
  ) throws(RunFailure) -> Int {
    func named(_ places: [Int]) -> [String] {
      places.map {
        things[$0].name.isEmpty ? things[$0].id : "\(things[$0].name) (\(things[$0].id))"
      }
    }
    switch NameMatch(things).find(text) {
    case .one(let place): return place
    // Several words for one thing.
    case .several(let places) where places.allSatisfy({ $0 == places[0] || isAlike(places[0], $0) }):
      return places[0]
    case .several(let places):
      if let chosen = choice(places) { return chosen }
      throw .ambiguous(kind: kind, text: text, candidates: named(places))
    case .none(let nearest): throw .unknown(kind: kind, text: text, nearest: named(nearest))
    }
  }
}

extension String {
  var trimmedEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension Sheet {
  func without(_ column: Findings.Column) -> Sheet {
    Sheet(table, columns.filter { $0.declared != column })
  }

  /// Only these columns, in this order; one that the table lacks, or that nothing fills, is left out.
  func showing(_ wanted: Findings.Column...) -> Sheet {
    Sheet(
      table,
      wanted.compactMap { column in columns.first { $0.declared == column } }
        .filter(\.values.holdsAnything))
  }

  /// The table for people: ids of a column and the names beside them are one column, "name (id)", with the heading of
  /// the ids or another.
  func naming(_ ids: Findings.Column, as heading: Findings.Column? = nil) -> Sheet {
    let names = texts(.name)
    guard names.count == rowCount, self[ids] != nil else { return self }
    let told = zip(names, texts(ids)).map { name, id in
      name.isEmpty ? id : id.isEmpty ? name : "\(name) (\(id))"
    }
    return Sheet(
      table,
      columns.filter { $0.declared != .name }.map {
        $0.declared == ids ? Column(heading ?? ids, .text(told)) : $0
      })
  }

  /// A list of objects, keys in the order of the columns.
  var json: String {
    let rows = (0..<rowCount).map { row in
      let pairs = columns.map { column in
        var text = column.values.machineText(row)
        if case .text = column.values { text = text.jsonQuoted }
        return "\"\(column.name)\": " + (text.isEmpty ? "null" : text)
      }
      return "  {" + pairs.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]" : "[\n" + rows.joined(separator: ",\n") + "\n]"
  }
}
