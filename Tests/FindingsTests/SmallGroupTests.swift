// What may be told of numbers of people, and that what is hidden cannot be worked out.

import Findings
import Testing
import Text

@Suite struct SmallGroupTests {
  @Test(
    "few are hidden, many rounded",
    arguments: [
      (0, "0"), (1, "1–4"), (4, "1–4"), (5, "ca 5"), (7, "ca 5"), (8, "ca 10"), (237, "ca 235"),
      (238, "ca 240"), (1002, "ca 1000"), (12_001, "ca 12\u{A0}000"),
    ])
  func shown(count: Int, text: String) {
    #expect(count.people(.swedish) == text)
  }

  /// What a reader knows of a number that is printed so.
  private func bounds(_ printed: String) -> ClosedRange<Int> {
    switch printed {
    case "0": return 0...0
    case "1–4": return 1...4
    default:
      let number = Int(printed.filter(\.isNumber)) ?? 0
      return max(5, number - 2)...(number + 2)
    }
  }

  @Test("no total and parts give a hidden number back: at least two stay possible, by every split")
  func differencing() {
    // Every split of up to 30 people over four cells; the sum is published too.
    var withheld = 0
    for total in 1...30 {
      for first in 1...min(4, total) {
        for second in 0...(total - first) {
          for third in 0...(total - first - second) {
            let parts = [first, second, third, total - first - second - third]
            let printed = parts.people(.swedish)
            if printed[0] == "dold" {
              #expect(Set(printed) == ["dold"])
              withheld += 1
              continue
            }
            let cells = printed.map(bounds)
            // By enumeration: which numbers the first cell can have at all.
            var possible: Set<Int> = []
            for one in cells[0] {
              let rest = cells.dropFirst()
              let low = one + rest.reduce(0) { $0 + $1.lowerBound }
              let high = one + rest.reduce(0) { $0 + $1.upperBound }
              if (low...high).contains(total) { possible.insert(one) }
            }
            #expect(possible.count > 1, "\(parts)")
          }
        }
      }
    }
    #expect(withheld > 0)
  }

  @Test(
    "a score is rounded within its band",
    arguments: [
      // 42.1 is nearest 40, which is in the band below; 84–94 and 95–105 are bands of their own.
      (42.1, 42.0), (42.4, 42), (42.5, 45), (41.4, 40), (41.5, 42), (62.4, 60), (62.5, 65),
      (82.6, 83), (83.5, 85), (92.4, 90), (92.6, 93), (94.4, 94), (94.5, 95), (104.4, 105),
      (105, 105), (21, 21), (64.1, 65),
    ])
  func scores(score: Double, printed: Double) {
    #expect(score.roundedScore == printed)
  }

  @Test("a printed score has the band of its own sum, rises with it, and lies within half a step")
  func bands() {
    func band(_ whole: Int) -> Int? { selfTestBands.firstIndex { $0.contains(whole) } }
    var last = 0.0
    for step in 0...840 {
      let score = 21 + Double(step) / 10
      let printed = score.roundedScore
      #expect(band(Int(printed)) == band(Int((score + 0.5).rounded(.down))), "\(score)")
      #expect(abs(printed - score) <= 2.5 && printed >= last, "\(score)")
      last = printed
    }
  }

  @Test("a person more or less shows as nothing or as five")
  func steps() {
    for count in 5...500 {
      let step = (count + 1).roundedPeople - count.roundedPeople
      #expect(step == 0 || step == 5)
    }
  }
}
