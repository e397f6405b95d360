// A table of named numbers, and cells that the board edition keeps to itself.

import Findings

/// The rows of a table with the columns `measure` and `value`.
struct Measures: Sendable {
  private let values: [String: Double]

  /// `nil` when there is no such table.
  init?(_ sheet: Sheet?) {
    guard let sheet, case .text(let names)? = sheet["measure"],
      case .real(let numbers)? = sheet["value"]
    else { return nil }
    values = Dictionary(
      zip(names, numbers).compactMap { name, number in number.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String) -> Double? { values[name] }

  func count(_ name: String) -> Int { values[name].map { Int($0) } ?? 0 }
}

extension Sheet {
  /// The smallest group that the board edition gives numbers of people's time or answers for.
  static let smallestGroup = 5

  /// The table with the cells of `column` emptied in rows where `count` is from 1 to 4.
  func hiding(_ column: String, where count: String) -> Sheet {
    guard case .whole(let counts)? = self[count] else { return self }
    let isSmall = counts.map { (1..<Self.smallestGroup).contains($0 ?? 0) }
    return Sheet(
      name,
      columns.map { one in
        guard one.name == column, case .real(let values) = one.values else { return one }
        return Column(column, .real(zip(values, isSmall).map { $1 ? nil : $0 }))
      })
  }
}
