// Who is meant by the ends of a way: whole names first, then fields and levels, and candidates where it is open.

import Answers
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct EndpointTests {
  private func heading(
    _ dataset: String, _ from: String, _ to: String, _ language: Language
  ) throws(RunFailure) -> String {
    var request = Request(dataset: dataset)
    request.asOf = "2026-11-21"
    request.language = language
    var query = PathQuery(from: from, to: to)
    query.top = 2
    return try path(request, query).sentence
  }

  // By hand from Data/exempel-forbund/networks.csv: 'IT och digitalisering' and 'ekonomi' have four networks each,
  // 'skola' and 'räddning och säkerhet' two.
  @Test(
    "how do we reach the politicians from the IT network? The field and the level are understood, and said",
    arguments: [
      (
        "IT", "politiker", Language.swedish,
        "Från området IT och digitalisering (fyra nätverk) till nivån politisk ("
      ),
      (
        "it", "POLITIKERNA", Language.english,
        "From the field IT och digitalisering (four networks) to the level political ("
      ),
      (
        "skol", "IT-chefer", Language.swedish,
        "Från området skola (två nätverk) till nätverket IT-chefer räcker "
      ),
      (
        "IT-chefer", "ekonomi", Language.swedish,
        "Från nätverket IT-chefer till området ekonomi (fyra nätverk) räcker "
      ),
      (
        "nätverk:IT-dir", "rädd", Language.english,
        "From the network IT-direktörer to the field räddning och säkerhet (two networks) "
      ),
    ])
  func understood(from: String, to: String, language: Language, said: String) throws {
    let heading = try heading(Example.path, from, to, language)
    #expect(heading.hasPrefix(said), "\(heading)")
  }

  @Test("the level is counted by networks and people")
  func level() throws {
    func rows(_ file: String, _ cell: Int, _ value: String) throws -> Int {
      let text = try String(contentsOfFile: "\(Example.path)/\(file)", encoding: .utf8)
      return text.split(separator: "\n").count {
        $0.split(separator: ",", omittingEmptySubsequences: false)[cell] == value
      }
    }
    let (networks, people) = try (
      rows("networks.csv", 3, "politisk"), rows("people.csv", 4, "politisk")
    )
    let heading = try heading(Example.path, "IT-direktörer", "politiker", Language.swedish)
    #expect(
      heading.contains(
        "nivån politisk (\(networks.inWords(.swedish, isNeuter: true)) nätverk, \(people) personer)"
      ),
      "\(heading)")
  }

  private func failure(_ dataset: String, _ from: String, _ to: String) -> String {
    do throws(RunFailure) {
      return "answered: " + (try heading(dataset, from, to, Language.swedish))
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "two fields, several people, or a network and a field of one name: candidates, and none is taken"
  )
  func open() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      "id;namn;område;nivå\neko;Ekonomichefer;ekonomi;chef\nit;IT-samordning;IT;profession\n"
        + "hr;HR-forum;IT-stöd;chef\napart;Ekonomi;miljö;chef\n", to: "networks.csv")
    // Whole names of a field and of a network.
    let whole = failure(folder.path, "ekonomi", "hr")
    #expect(
      whole.contains("more than one") && whole.contains("(apart)") && whole.contains("(field:"))
    // Both fields begin so, and so does a network; none is called so.
    let beginnings = failure(folder.path, "i", "hr")
    #expect(beginnings.contains("more than one"), "\(beginnings)")
    // A whole name goes before the longer one that begins with it.
    #expect(failure(folder.path, "IT", "hr").hasPrefix("answered: Från området IT (ett nätverk)"))
    #expect(failure(folder.path, "ekonomichef", "it").contains("Ekonomichef Almvik (p1)"))
    #expect(failure(folder.path, "område:eko", "it").hasPrefix("answered: Från området ekonomi"))
  }

  @Test("who is there already needs no call, also where a field begins the sentence")
  func already() throws {
    let folder = try TemporaryFolder(smallDataset)
    #expect(
      try heading(folder.path, "område:IT", "it", Language.swedish)
        == "Området IT (ett nätverk) hör redan till nätverket IT-samordning.")
    #expect(
      try heading(folder.path, "field:IT", "it", Language.english)
        == "The field IT (one network) already belongs to the network IT-samordning.")
  }
}
