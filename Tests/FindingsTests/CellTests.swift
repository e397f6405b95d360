// Cells for readers: what is printed, and the same number beside it.

import Findings
import Testing
import Text

@Suite struct CellTests {
  @Test("the number is the one that is printed, with no digit more")
  func printed() {
    let real = Cell(0.33349, .swedish)
    #expect(real.text == "0,333")
    #expect(real.number?.value == 0.333 && real.number?.format == .decimals(3))
    let share = Cell(share: 0.2567, .english, decimals: 1)
    #expect(share.text == "25.7\u{00A0}%")
    #expect(share.number?.value == 0.257 && share.number?.format == .percent(1))
    let count = Cell(12_345, .english)
    #expect(count.text == "12,345" && count.number?.value == 12_345)
    let nearNought = Cell(-0.0001, .swedish)
    #expect(nearNought.text == "0,000" && nearNought.number?.value.sign == .plus)
    #expect(Cell(-2.5, .swedish, decimals: 0).number?.value == -3)
  }

  @Test(
    "what cannot be printed, and words, are no numbers", arguments: [Double.nan, .infinity, 1e15])
  func none(number: Double) {
    let cell = Cell(number, .swedish)
    #expect(cell == .none && cell.number == nil && cell.isEmpty)
    #expect(Cell("12").number == nil && !Cell("12").isEmpty && Cell("").isEmpty)
  }

  @Test("people who are rounded are words; nobody is a number")
  func people() {
    #expect(Cell(people: 0, .swedish).number?.value == 0)
    #expect(Cell(people: 3, .swedish) == Cell("1–4"))
    #expect(Cell(people: 12, .english) == Cell("about 10"))
    #expect(Cell(people: 0, .swedish, printed: "dold") == Cell("dold"))
  }

  @Test("a sign goes to text and number; another text is no longer the number")
  func changed() {
    let less = Cell(0.25, .swedish, decimals: 2).signed("\u{2212}", isNegative: true)
    #expect(less.text == "\u{2212}0,25" && less.number?.value == -0.25)
    #expect(less.saying(less.text) == less && less.saying("dold") == Cell("dold"))
  }

  @Test("a column prints its kind, and says in words that a chance is very small")
  func columns() {
    let share = Column.shareOfSeats.cell(0.125, .swedish)
    #expect(share.number?.value == 0.125 && share.number?.format == .percent(1))
    #expect(Column.p.cell(0.0004, .swedish) == Cell("< 0,001"))
    #expect(Column.p.cell(0.25, .swedish).number?.value == 0.25)
    #expect(Column.populationDeviation.cell(0.125, .swedish).number?.value == 12.5)
  }
}
