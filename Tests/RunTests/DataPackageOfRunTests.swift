// The description of a run's tables: what it is of, who may read it, and that it names nobody.

import Datasets
import Foundation
import Reporting
import Run
import TestSupport
import Testing

@Suite struct DataPackageOfRunTests {
  private func package(
    of folder: TemporaryFolder
  ) throws -> (place: TemporaryFolder, text: String, json: [String: Any]) {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.tablesOnly = true
    let place = try TemporaryFolder()
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    let text = try place.text("r/" + DataPackage.file)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return (place, text, json)
  }

  @Test("it describes every table of the run, is its owner's, and stands in run.json")
  func described() throws {
    let folder = try TemporaryFolder(smallDataset)
    let (place, _, json) = try package(of: folder)
    let resources = try #require(json["resources"] as? [[String: Any]])
    let paths = Set(resources.compactMap { $0["path"] as? String })
    let files = place.files().filter { $0.hasPrefix("r/tables/") && $0.hasSuffix(".csv") }
    #expect(paths == Set(files.map { String($0.dropFirst("r/tables/".count)) }))
    #expect(files.count > 10)
    #expect(try place.mode("r/" + DataPackage.file) & 0o077 == 0)
    #expect(try place.text("r/run.json").contains(DataPackage.file))
    #expect(json["asOf"] as? String == "2026-11-21" && json["version"] as? String == programVersion)
    #expect(json["created"] as? String == "2026-11-21T00:00:00Z" && json["licenses"] == nil)
  }

  @Test("it names nobody, whatever the title and the ids of the lists")
  func nameless() throws {
    var files = smallDataset
    files["people.csv"] = """
      id;namn;organisation;funktion;nivå
      Petra Kvastberg;Petra Kvastberg;9001;ekonomichef;chef
      p2;Yngve Trollhav;9002;ekonomichef;chef
      p3;Controller Almvik;9001;controller;profession

      """
    files["memberships.csv"] = """
      person;nätverk;roll
      Petra Kvastberg;eko;ordförande
      p2;eko;ledamot
      p3;eko;ledamot
      p3;it;samordnare

      """
    files["settings.yaml"] = "title: Underlag av Yngve Trollhav\n"
    let (place, text, _) = try package(of: try TemporaryFolder(files))
    #expect(try place.text("r/tables/people.csv").contains("Petra Kvastberg"))
    for name in ["Petra", "Kvastberg", "Yngve", "Trollhav"] { #expect(!text.contains(name)) }
  }
}
