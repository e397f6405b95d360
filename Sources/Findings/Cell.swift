// A cell of a table for readers: what is printed in it, and the number that is printed where it is one.

package import Text

/// What stands in a cell.
///
/// The number is the one that is printed, with no digit more: a workbook made of a report tells what the report tells.
package struct Cell: Hashable, Sendable {
  /// How a number is printed.
  package enum Format: Hashable, Sendable {
    case decimals(Int)
    /// A share, in per cent with so many decimals.
    case percent(Int)
  }

  package struct Number: Hashable, Sendable {
    /// Rounded as it is printed; a share is from 0 to 1.
    package let value: Double
    package let format: Format
  }

  package let text: String
  /// `nil` where words, a range or nothing is printed.
  package let number: Number?

  /// Words, or numbers that are not to be reckoned with.
  package init(_ text: String) {
    self.text = text
    number = nil
  }

  private init(_ text: String, _ number: Number?) {
    self.text = text
    self.number = number
  }

  /// A whole number.
  package init(_ count: Int, _ language: Language) {
    self.init(count.shown(language), Number(value: Double(count), format: .decimals(0)))
  }

  /// A number with `decimals` decimals; one that ``Swift/Double/shown(_:decimals:)`` cannot print is none.
  package init(_ number: Double, _ language: Language, decimals: Int = 3) {
    self.init(
      number.shown(language, decimals: decimals),
      number.printed(decimals: decimals).map { Number(value: $0, format: .decimals(decimals)) })
  }

  /// A share, 0–1, in per cent.
  package init(share: Double, _ language: Language, decimals: Int = 0) {
    self.init(
      share.percent(language, decimals: decimals),
      (share * 100).printed(decimals: decimals).map {
        Number(value: $0 / 100, format: .percent(decimals))
      })
  }

  /// A number of people as everybody may read it, printed as `text` when it is not alone; nought is a number.
  package init(people count: Int, _ language: Language, printed text: String? = nil) {
    let nought = 0.shown(language)
    let text = text ?? count.people(language)
    self = count == 0 && text == nought ? Cell(0, language) : Cell(text)
  }

  /// Where there is nothing to tell.
  package static let none = Cell("–")

  /// Whether nothing is told.
  package var isEmpty: Bool { text.isEmpty || self == .none }

  /// The cell with `sign` before what is printed, and the number made less than nought where the sign says so.
  package func signed(_ sign: String, isNegative: Bool) -> Cell {
    Cell(
      sign + text,
      number.map { Number(value: isNegative ? -$0.value : $0.value, format: $0.format) }
    )
  }

  /// The cell with another text put in its place; a text that differs is no longer the number.
  package func saying(_ other: String) -> Cell { other == text ? self : Cell(other) }
}

extension Cell: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Column {
  /// A number of the column as readers are shown it.
  package func cell(_ number: Double, _ language: Language) -> Cell {
    switch kind {
    case .chance where number < Double.leastChance: Cell(number.chance(language))
    case .chance: Cell(number, language)
    case .share: Cell(share: number, language, decimals: 1)
    case .points: Cell(100 * number, language, decimals: 1)
    case .text, .flag, .number, .reference: Cell(number, language, decimals: decimals)
    }
  }
}

extension Double {
  /// The number as rounded for print; `nil` when it is not finite or too large to be printed.
  fileprivate func printed(decimals: Int) -> Double? {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = (abs(self) * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 1e15 else { return nil }
    return self < 0 && scaled != 0 ? -scaled / scale : scaled / scale
  }
}
