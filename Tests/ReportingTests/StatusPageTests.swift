// The page over all datasets: readable by all, safe with any name, honest about what failed.

import Foundation
import Reporting
import Testing
import Text

@Suite struct StatusPageTests {
  private func page(_ entries: [StatusPage.Entry], _ language: Language = .swedish) throws -> String
  {
    try StatusPage(night: "2026-11-21", entries: entries).html(language)
  }

  @Test("a dataset with a report has its state, dates and links; titles are escaped, paths encoded")
  func entry() throws {
    let html = try page([
      StatusPage.Entry(
        folder: "å b", title: "<script>alert(1)</script> & co", state: .published,
        run: "2026-11-21", dataThrough: "2026-11-20", high: 2, new: 1,
        files: ["å b/latest/basis.html", "å b/latest/annex.pdf"],
        alerts: [Localised(swedish: "En ny sak", english: "A new thing")])
    ])
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"))
    #expect(html.contains("href=\"%C3%A5%20b/latest/basis.html\""))
    #expect(html.contains(">bilaga (PDF)<span class=\"hidden\">, &lt;script&gt;"))
    #expect(html.contains("<td>ny rapport</td><td>2026-11-21</td><td>2026-11-20</td>"))
    #expect(html.contains(":</strong> En ny sak</li>"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
  }

  @Test("without a report there are dashes; without alerts it is said that nothing is the matter")
  func empty() throws {
    let entry = StatusPage.Entry(
      folder: "a", title: "a", state: .failed, run: "", dataThrough: "", high: nil, new: nil,
      files: [],
      alerts: [])
    let html = try page([entry], .english)
    #expect(
      html.contains(
        "<td>failed, there is no report</td><td>–</td><td>–</td><td class=\"n\">–</td>"))
    let standing = StatusPage.Entry(
      folder: "a", title: "a", state: .failed, run: "2026-11-21", dataThrough: "", high: nil,
      new: nil, files: [], alerts: [])
    #expect(
      try page([standing]).contains(
        "<td>misslyckades, förra rapporten står kvar</td><td>2026-11-21</td>"))
    #expect(html.contains("Nothing. Every folder has a report that holds."))
  }

  @Test("the page's own style is what its policy allows, and nothing else is asked for")
  func policy() throws {
    let html = try page([])
    #expect(html.contains("default-src 'none'; style-src 'sha256-"))
    #expect(!html.contains("http://") && !html.contains("https://"))
  }
}
