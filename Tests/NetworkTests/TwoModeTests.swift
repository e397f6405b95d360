// Two kinds of vertices in one graph.

import Network
import TestSupport
import Testing

@Suite struct TwoModeTests {
  @Test("the toy network counts its sides apart")
  func toy() {
    let b = TwoMode(.toy)
    #expect(b.order == 11 && b.size == 11)
    #expect(b.degrees(.left) == [1, 1, 3, 1, 2, 2, 1])
    #expect(b.degrees(.right) == [3, 3, 2, 3])
    #expect(b.partners(ofLeft: 2) == [0, 1, 3])
    #expect(b.partners(ofRight: 3) == [2, 5, 6])
    #expect(b.part(.right, of: Array(0..<11)) == [7, 8, 9, 10])
  }

  @Test("either side may be empty")
  func empty() {
    #expect(TwoMode(left: 0, right: 3, ties: []).degrees(.right) == [0, 0, 0])
    #expect(TwoMode(left: 2, right: 0, ties: []).degrees(.right).isEmpty)
    #expect(TwoMode(left: 0, right: 0, ties: []).order == 0)
  }

  @Test("a tie outside its side is a mistake of the program")
  func outside() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoMode(left: 1, right: 1, ties: [(0, 1)])
    }
  }
}
