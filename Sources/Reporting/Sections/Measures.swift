// Result tables made ready for a section: named numbers, chosen rows, words for codes, hidden cells.

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

  /// The table with only the rows for which `isKept` holds.
  func rows(where isKept: (Int) -> Bool) -> Sheet {
    let kept = (0..<rowCount).filter(isKept)
    return Sheet(
      name,
      columns.map { column in
        let values: Values =
          switch column.values {
          case .text(let all): .text(kept.map { all[$0] })
          case .whole(let all): .whole(kept.map { all[$0] })
          case .real(let all): .real(kept.map { all[$0] })
          case .flag(let all): .flag(kept.map { all[$0] })
          }
        return Column(column.name, values)
      })
  }

  /// The table with the texts of `column` put in words.
  func worded(_ column: String, _ word: (String) -> String) -> Sheet {
    guard case .text(let texts)? = self[column] else { return self }
    return Sheet(
      name, columns.map { $0.name == column ? Column(column, .text(texts.map(word))) : $0 })
  }

  func texts(_ column: String) -> [String] {
    if case .text(let texts)? = self[column] { texts } else { [] }
  }

  func wholes(_ column: String) -> [Int?] {
    if case .whole(let numbers)? = self[column] { numbers } else { [] }
  }

  func reals(_ column: String) -> [Double?] {
    if case .real(let numbers)? = self[column] { numbers } else { [] }
  }
}
