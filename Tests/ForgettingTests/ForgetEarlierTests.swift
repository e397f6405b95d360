// A person is forgotten in what an earlier version has left.

import Datasets
import Forgetting
import Foundation
import History
import NightSupport
import Run
import TestSupport
import Testing

@Suite struct ForgetEarlierTests {
  @Test(
    "somebody in a report of an earlier version is found by the name there, and gone from all of it"
  )
  func earlier() throws {
    let night = try NightFolder(of: "0.1.0")
    // Out of the lists first, as the page on personal data says.
    for file in ["people.csv", "memberships.csv"] {
      let path = "Data/tabeller/\(file)"
      let lines = try night.folder.text(path).split(separator: "\n").filter { !$0.hasPrefix("p4;") }
      try night.folder.write(lines.joined(separator: "\n") + "\n", to: path)
    }
    var query = ForgetQuery("David Exempelgren")
    query.data = night.data
    query.reports = night.reports
    query.dataset = "tabeller"
    let result = try Forgetting.forget(query)
    #expect(result.status == .done, "\(result.summary) \(result.messages)")
    #expect(result.summary.contains("no trace is left"))
    for (name, bytes) in night.contents(of: "tabeller/2026-11-22") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Exempelgren"), "\(name)")
    }
    let history = try History(night.path("history.sqlite"))
    #expect(try history.traces(ofPerson: "p4", in: "tabeller") == 0)
    #expect(try history.traces(ofPerson: "p1", in: "tabeller") > 0)
  }
}
