// Personal identity numbers in lists: refused where they are read, warned of elsewhere.

import Tables
import Text

extension ListTables {
  /// Reports the identity numbers of all lists.
  ///
  /// In a column that is read a certain one is an error; in others it is a warning, since no list of networks needs it.
  /// Ten digits alone are certain where at least half of a read column's cells hold such numbers.
  ///
  /// - Complexity: O(bytes).
  func reportPersonalNumbers(_ diagnostics: inout Diagnostics) {
    var seen: Set<String> = []
    for first in lists where seen.insert(first.file).inserted {
      let finds = PersonalNumber.finds(in: first.grid.bytes)
      guard !finds.isEmpty else { continue }
      let own = lists.indices.filter { lists[$0].file == first.file }
      /// How many cells of a column are ten digits alone, by list and column.
      var bare: [SIMD2<Int32>: [Int]] = [:]
      for find in finds {
        guard
          let (number, cell) = own.lazy.compactMap({ number in
            lists[number].cell(at: find.range.lowerBound).map { (number, $0) }
          }).first
        else { continue }
        if find.certainty == .bare {
          if lists[number].range(cell.row, cell.column) == find.range {
            bare[SIMD2(Int32(number), Int32(cell.column)), default: []].append(cell.row)
          }
          continue
        }
        guard find.certainty == .certain else { continue }
        report(number, cell.row, cell.column, &diagnostics)
      }
      for (key, rows) in bare.sorted(by: { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }) {
        let (number, column) = (Int(key[0]), Int(key[1]))
        let filled = (0..<lists[number].rowCount).count { !lists[number].isBlank($0, column) }
        guard 2 * rows.count >= filled, isRead(number, column) else { continue }
        for row in rows { report(number, row, column, &diagnostics) }
      }
    }
  }

  private func report(
    _ list: Int, _ row: Int, _ column: Int, _ diagnostics: inout Diagnostics
  ) {
    if isRead(list, column), row > headers[list] {
      diagnostics.add(
        .error, "lists/personal-number", at: lists[list].place(row, column).place, .personalNumber,
        help: .removeNumber)
    } else {
      diagnostics.add(
        .warning, "lists/unread-personal-number", at: lists[list].place(row, column).place,
        .unreadPersonalNumber, help: .removeNumber)
    }
  }

  /// Whether a column of a list has a use.
  private func isRead(_ list: Int, _ column: Int) -> Bool {
    readColumns[list]?.contains(column) ?? true
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static var personalNumber: Localised<String> {
    Localised(
    swedish: "här står ett personnummer", english: "there is a personal identity number here")
  }

  fileprivate static var unreadPersonalNumber: Localised<String> {
    Localised(
    swedish: "här står ett personnummer, i en del av listan som inte läses",
    english: "there is a personal identity number here, in a part of the list that is not read")
  }

  fileprivate static var removeNumber: Localised<String> {
    Localised(
    swedish: "ta bort det: ingen lista över nätverk behöver det",
    english: "remove it: no list of networks needs it")
  }
}
