// Small rosters in which columns are missing: what a report says of them, and what it does not.

import Check
import Datasets
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite("Reports on lists without some columns")
struct UnknownCasesTests {
  private func report(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-27"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    let place = try TemporaryFolder()
    _ = try analyse(request, to: place.path + "/r", progress: .silent)
    return place
  }

  private let flat = [
    "organisations.csv": "id;namn\nk1;Askby\nk2;Björkvik\n",
    "networks.csv": "id;namn\nn1;Nätverk 1\nn2;Nätverk 2\nn3;Nätverk 3\n",
    "people.csv": """
    id;namn;organisation;funktion
    x001;Anna Alm;k1;Kommunalråd
    x002;Bo Berg;k2;Kommunalråd
    x003;Cia Ceder;k1;Ledamot
    x004;Dan Dahl;k2;Ledamot

    """,
    "memberships.csv": "person;nätverk\nx001;n1\nx001;n2\nx002;n1\nx002;n3\nx003;n2\nx004;n3\n",
  ]

  @Test(
    "without field, level and role: no gaps are denied, no deputy is missed, and no day is claimed")
  func noFieldNoLevel() throws {
    let place = try report(flat)
    let board = try place.text("r/board.html")
    let gaps = "Diagonala luckor kan inte bedömas: networks.csv har varken område eller nivå"
    let page = try place.text("r/basis.html")
    #expect(page.contains(gaps))
    let absent = try #require(page.components(separatedBy: "id=\"utan-underlag\"").last)
    #expect(absent.contains("<li>\(gaps).</li>"))
    #expect(absent.contains("Vakanta platser kan inte bedömas: ingen plats i memberships.csv"))
    #expect(!page.contains("ingen diagonal lucka"))
    // The rules of the method section name the words; no finding does.
    for words in ["utan ersättare", "rsättare saknas", "saknar ersättare"] {
      #expect(!board.contains(words))
      #expect(!(try place.text("r/findings.json")).contains(words))
    }
    #expect(
      page.contains(
        "<dt>Uppgifternas dag</dt><dd>framgår inte av listorna; sammanställd per 2026-11-27"))
    #expect(page.contains("framgår inte av listorna; sammanställd per 2026-11-27</title>"))
    #expect(!page.contains("Läget den"))
    let json = try place.text("r/findings.json")
    #expect(json.contains("\"sv\" : \"\(gaps).\""))
    #expect(!(try place.text("r/run.json")).contains("data_through"))
    let dependency = try place.text("r/tables/dependency.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let column = try #require(dependency[0].firstIndex(of: "uncovered_roles"))
    #expect(dependency.dropFirst().allSatisfy { $0[column].isEmpty })
  }

  @Test("initiatives without mandate, goal and since lack nothing and are not stuck")
  func missingColumns() throws {
    var files = flat
    files["initiatives.csv"] = """
      id,name,area,stage,owner
      i1,Initiativ ett,X,tested,k1
      i2,Initiativ två,X,tested,k2

      """
    files["people.csv"] = """
      id;namn;organisation;sedan
      x001;Anna Alm;k1;2012-01-01
      x002;Bo Berg;k2;2012-01-01
      x003;Cia Ceder;k1;2012-01-01
      x004;Dan Dahl;k2;2026-06-30

      """
    let place = try report(files)
    let page = try place.text("r/annex.html")
    #expect(!page.contains("har inget uppdrag"))
    // Neither the chart of the route nor the four fields tell what no column tells.
    #expect(page.contains("identifierat 0, prövat 2, uppskalat 0, beslutat 0. Hur många initiativ"))
    #expect(
      page.contains(
        "Hur många initiativ som har stått länge på samma steg kan inte bedömas: initiatives.csv"))
    #expect(!page.contains("Inget har stått mer") && !page.contains("De fyra fälten"))
    #expect(
      page.contains(
        "Initiativ som har stått länge på samma steg kan inte bedömas: initiatives.csv saknar uppgift"
      ))
    #expect(
      page.contains("<dt>Uppgifter till och med</dt><dd>2026-06-30; sammanställd per 2026-11-27"))
    #expect(try place.text("r/run.json").contains("\"data_through\" : \"2026-06-30\""))
    let portfolio = try place.text("r/tables/portfolio.csv").split(separator: "\n")
    #expect(portfolio[1].hasPrefix("i1,tested,,k1,,,,,"))
  }

  @Test("validate judges by rows that hold something, not by the header")
  func validation() throws {
    var files = flat
    files["networks.csv"] = "id;namn;område;nivå\nn1;Nätverk 1;;\nn2;Nätverk 2;;\nn3;Nätverk 3;;\n"
    var request = Request(dataset: try TemporaryFolder(files).path)
    for (text, has) in [(files, true), (flat, true)] {
      let folder = try TemporaryFolder(text)
      request = Request(dataset: folder.path)
      request.messageLanguage = .swedish
      let summary = try validate(request).text
      #expect(summary.contains("nej     var nätverk borde mötas men saknar känd kontakt") == has)
    }
    let folder = try TemporaryFolder(files)
    request = Request(dataset: folder.path)
    request.messageLanguage = .swedish
    #expect(try validate(request).text.contains("networks.csv saknar uppgift om område"))
  }
}
