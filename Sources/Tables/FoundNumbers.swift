// Where in a table identity numbers stand: in which cell, and whether they are all of it.

/// A find of ``PersonalNumber`` in a table.
package struct FoundNumber: Sendable {
  package let place: Diagnostic.Place
  package let certainty: PersonalNumber.Certainty
  /// The row of the cell, -1 in the header, `nil` above it.
  package let row: Int?
  /// The column of the cell; `nil` above the header.
  package let column: Int?
  /// Whether the cell holds nothing else.
  package let fillsCell: Bool
}

extension Table {
  /// All identity numbers of the file, in its order.
  ///
  /// - Complexity: O(bytes), and O(log rows + fields of the row) for each find.
  package func foundNumbers() -> [FoundNumber] {
    var locator = Locator(file: file)
    return PersonalNumber.finds(in: bytes).map { find in
      let place = locator.place(of: find.range.lowerBound, in: bytes)
      guard let record = record(at: find.range.lowerBound) else {
        return FoundNumber(
          place: place, certainty: find.certainty, row: nil, column: nil, fillsCell: false)
      }
      let first = Int(records[record].firstCell)
      let width = recordWidth(record)
      let column = (0..<width).first { fields[first + $0].end >= find.range.upperBound }
      let cell = column.flatMap { content(record - 1, $0)?.range } ?? 0..<0
      let rest =
        bytes[cell.lowerBound..<max(cell.lowerBound, find.range.lowerBound)]
        + bytes[find.range.upperBound..<max(find.range.upperBound, cell.upperBound)]
      return FoundNumber(
        place: place, certainty: find.certainty, row: record - 1, column: column,
        fillsCell: rest.allSatisfy { $0 == 0x20 })
    }
  }

  /// The last record that begins at `offset` or before it, the header counted as 0.
  private func record(at offset: Int) -> Int? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
