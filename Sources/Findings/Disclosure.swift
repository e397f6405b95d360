// What papers that everybody may read tell of the numbers in a column.

package import Text

extension Column {
  /// How the board edition prints the numbers of a column; the annex prints them all.
  package enum Disclosure: Hashable, Sendable {
    /// As they are: nobody can be told by them.
    case open
    /// Numbers of people, of their seats or of their answers, printed as ``Swift/Int/people(_:)``; one that is not
    /// whole goes up.
    case people
    /// The same, in rows that are the parts of a whole that somebody may know.
    case parts
    /// A share in whole per cent: with more digits the numbers behind it would follow.
    case percent
    /// To the nearest ten.
    case tens
    /// Means of few answers in whole numbers: two reports would give back what one more has answered.
    case mean
    /// Sums of such means, to the nearest five.
    case score
    /// For columns that say nothing else: whole numbers as if they counted people, others not at all.
    case careful
  }
}

extension Column {
  /// Where a cell that is not told stands.
  package static let withheldCell = Localised(
    swedish: Cell("dold"), english: Cell("withheld"))

  /// The cells of `values` as the board edition prints them; `nil` for those that are printed as they are.
  ///
  /// - Complexity: O(rows).
  package func publicCells(_ values: Sheet.Values, _ language: Language) -> [Cell?] {
    guard isNumber else { return [Cell?](repeating: nil, count: values.count) }
    return switch values {
    case .text, .flag: [Cell?](repeating: nil, count: values.count)
    case .whole(let numbers): publicCells(numbers, language)
    case .real(let numbers): numbers.map { $0.flatMap { publicCell($0, language) } }
    }
  }

  private func publicCells(_ numbers: [Int?], _ language: Language) -> [Cell?] {
    switch disclosure {
    case .people, .careful: numbers.map { $0.map { Cell(people: $0, language) } }
    case .parts: parts(numbers, language)
    case .open, .mean, .score, .percent, .tens:
      numbers.map { $0.flatMap { publicCell(Double($0), language) } }
    }
  }

  private func parts(_ numbers: [Int?], _ language: Language) -> [Cell?] {
    let known = numbers.indices.filter { numbers[$0] != nil }
    let counts = known.compactMap { numbers[$0] }
    var cells = [Cell?](repeating: nil, count: numbers.count)
    for (row, (count, text)) in zip(known, zip(counts, counts.people(language))) {
      cells[row] = Cell(people: count, language, printed: text)
    }
    return cells
  }

  private func publicCell(_ number: Double, _ language: Language) -> Cell? {
    switch disclosure {
    case .open: nil
    case .people, .parts: Cell(people: Int(number.rounded(.up)), language)
    case .percent: Cell(share: number, language)
    case .tens: Cell(number.rounded(to: 10), language, decimals: 0)
    case .mean: Cell(number, language, decimals: 0)
    case .score:
      Cell(
        Localised(swedish: "ca ", english: "about ")[language]
          + number.roundedScore.shown(language, decimals: 0))
    case .careful: Self.withheldCell[language]
    }
  }
}
