// The explorer's data: places on the plane, the tables' numbers and their forms, and no word for the script to end by.

import Datasets
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct ExplorerTests {
  private func data(_ files: [String: String], language: Language = .swedish) throws -> [String:
    Any]
  {
    let folder = try TemporaryFolder(files)
    let place = try TemporaryFolder()
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.language = language
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    let page = try place.text("r/explorer.html")
    let from = try #require(page.range(of: "<script type=\"application/json\" id=\"data\">"))
    let to = try #require(page.range(of: "</script>", range: from.upperBound..<page.endIndex))
    let json = Data(page[from.upperBound..<to.lowerBound].utf8)
    return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
  }

  @Test("linked networks share the plane, and one without links stands at its foot")
  func places() throws {
    let networks = try #require(data(smallDataset)["networks"] as? [[Any]])
    #expect(networks.map { $0[0] as? String } == ["apart", "eko", "hr", "it"])
    for network in networks {
      let (x, y) = (try #require(network[5] as? Double), try #require(network[6] as? Double))
      #expect((0...1).contains(x) && (0...1).contains(y))
      // One row for one network: it takes 5 % of the height, and 6 % lie between.
      if network[0] as? String == "apart" { #expect(y == 1) } else { #expect(y <= 0.8901) }
    }
  }

  @Test("shares are told from counts, and the columns know their decimals")
  func forms() throws {
    let data = try data(smallDataset)
    let figures = try #require(data["figures"] as? [[Any]])
    let shares = figures.filter { $0[3] as? Bool == true }.compactMap { $0[0] as? String }
    #expect(shares == ["people_in_one_network_share", "sole_link_share"])
    let forms = try #require(data["forms"] as? [String: Int])
    // As the report has them: `ColumnWords`.
    #expect(forms["betweenness"] == 1 && forms["closeness"] == 3 && forms["hours_per_year"] == 0)
    let titles = try #require(data["titles"] as? [String: String])
    // Every column that is shown has words of its own.
    #expect(titles.allSatisfy { $0.key != $0.value }, "\(titles)")
  }

  @Test("without any link, and without any network, there is a page too", arguments: [true, false])
  func bare(hasNetworks: Bool) throws {
    var files = smallDataset
    files["memberships.csv"] = "person;nätverk;roll\n"
    if !hasNetworks { files["networks.csv"] = "id;namn;område;nivå\n" }
    let networks = try #require(data(files)["networks"] as? [[Any]])
    #expect(networks.count == (hasNetworks ? 4 : 0))
    let places = networks.map { "\($0[5]) \($0[6])" }
    #expect(Set(places).count == networks.count)
  }
}
