// Whether a collaboration runs: its days decide, and where none is told, what the list says of it.

import Roster
import Testing

@Suite struct CollaborationDaysTests {
  private let day = Day(number: 20_000)

  private func one(_ status: Collaboration.Status?, _ from: Int32?, _ to: Int32?) -> Collaboration {
    var one = Collaboration(id: "s", name: "S")
    one.status = status
    one.from = from.map { Day(number: 20_000 + $0) }
    one.to = to.map { Day(number: 20_000 + $0) }
    return one
  }

  @Test("a day that is told decides, whatever the status")
  func days() {
    for status in [nil] + Collaboration.Status.allCases.map({ Optional($0) }) {
      #expect(one(status, -10, 0).isActive(on: day), "\(String(describing: status))")
      #expect(!one(status, -10, -1).isActive(on: day))
      #expect(!one(status, 1, 10).isActive(on: day))
      #expect(one(status, 0, 10).isActive(on: day))
    }
  }

  @Test("ended without a last day and planned without a first one do not run")
  func status() {
    #expect(!one(.ended, -10, nil).isActive(on: day))
    #expect(!one(.planned, nil, 10).isActive(on: day))
    #expect(one(.running, nil, nil).isActive(on: day) && one(nil, nil, nil).isActive(on: day))
    #expect(one(.ending, -10, nil).isActive(on: day))
  }

  @Test("the same by way of the protocol, as a generic caller has it")
  func generic() {
    func runs(_ row: some Dated) -> Bool { row.isActive(on: day) }
    #expect(!runs(one(.ended, -10, nil)) && runs(one(.running, -10, nil)))
    #expect([one(.ended, -10, nil)].unbroken(around: day)?.from != nil)
  }
}
