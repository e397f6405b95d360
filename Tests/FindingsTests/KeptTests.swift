// Values that an analysis leaves to others, by their type.

import Findings
import Testing

@Suite struct KeptTests {
  @Test("a value is found by its type, the first of its kind, and no table shows it")
  func kept() {
    var (first, second) = (Outcome(), Outcome())
    first.keep(NeedBasis.organisations)
    second.keep(AnswersByArea([3, 1]))
    second.keep(AnswersByArea([9]))
    second.keep(NeedBasis.initiatives)
    let all = [first, second]
    #expect(all.value(AnswersByArea.self)?.counts == [3, 1])
    #expect(all.value(NeedBasis.self) == .organisations)
    #expect(second.value(NeedBasis.self) == .initiatives)
    #expect(first.value(AnswersByArea.self) == nil && all.value(Int.self) == nil)
    #expect(all.sheets.isEmpty)
  }
}
