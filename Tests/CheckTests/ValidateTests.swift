// Validation: the summary, the machine-readable forms, and what can be analysed.

import Check
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct ValidateTests {
  private func request(_ folder: TemporaryFolder, in language: Language = .english) -> Request {
    var request = Request(dataset: folder.path)
    request.messageLanguage = language
    return request
  }

  /// The summary without the name of the temporary folder.
  private func text(_ folder: TemporaryFolder, in language: Language = .english) throws -> String {
    try validate(request(folder, in: language)).text
      .replacing(URL(fileURLWithPath: folder.path).lastPathComponent, with: "DATA")
  }

  private func json(
    _ folder: TemporaryFolder, _ format: ValidationFormat
  ) throws -> [String: Any] {
    let text = try validate(request(folder), format: format).text
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("the summary of a sound dataset, word for word")
  func sound() throws {
    let folder = try TemporaryFolder(smallDataset)
    #expect(
      try text(folder, in: .swedish) == """
        DATA innehåller:
          2 organisationer, 5 personer, 4 nätverk, 8 platser i nätverk

        filerna lästes så här:
          memberships.csv: 8 rader (UTF-8, semikolon)
          networks.csv: 4 rader (UTF-8, semikolon)
          organisations.csv: 2 rader (UTF-8, semikolon, blanksteg mellan tusental)
          people.csv: 5 rader (UTF-8, semikolon)

        analyser:
          delvis  vilka som knyter ihop nätverken
                  memberships.csv saknar kolumnerna 'från' och 'till': alla platser räknas som \
        pågående
          delvis  vilka kontakter som går genom en enda person
                  memberships.csv saknar kolumnen 'till': vilka platser som snart blir lediga kan inte \
        bedömas
          delvis  var nätverk borde mötas men saknar känd kontakt
                  initiatives.csv saknas: luckor kan inte bedömas, bara par av nätverk att fråga om
          nej     hur organisationerna samarbetar
                  collaborations.csv saknas
                  collaboration_members.csv saknas
          nej     vilka områden som kan starta enligt svaren
                  readiness.csv saknas
          nej     var initiativen står
                  initiatives.csv saknas

        0 fel, 0 varningar, 0 upplysningar: kan analyseras
        """)
    #expect(
      try text(folder) == """
        DATA holds:
          2 organisations, 5 people, 4 networks, 8 seats in networks

        the files were read like this:
          memberships.csv: 8 rows (UTF-8, semicolon)
          networks.csv: 4 rows (UTF-8, semicolon)
          organisations.csv: 2 rows (UTF-8, semicolon, blanks between thousands)
          people.csv: 5 rows (UTF-8, semicolon)

        analyses:
          partly  who connects the networks
                  memberships.csv has no columns 'from' and 'to': every seat counts as \
        current
          partly  which contacts run through a single person
                  memberships.csv has no column 'to': which seats will soon be free cannot be judged
          partly  where networks ought to meet but have no known contact
                  initiatives.csv is missing: gaps cannot be judged, only pairs of networks to ask \
        about
          no      how the organisations collaborate
                  collaborations.csv is missing
                  collaboration_members.csv is missing
          no      which areas can start, by the answers
                  readiness.csv is missing
          no      where the initiatives stand
                  initiatives.csv is missing

        0 errors, 0 warnings, 0 notes: ready to be analysed
        """)
  }

  @Test("what was guessed is told: decimal sign, dates, encoding; and the dates covered")
  func guessed() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write(
      "person,nätverk,från,till,närvaro\np1,eko,2020,2024-06,\"0,5\"\np2,eko,2021-03-01,,0.25\n",
      to: "memberships.csv")
    let text = try text(folder, in: .swedish)
    #expect(text.contains("datum från 2020-01-01 till 2024-06-30"))
    #expect(
      text.contains(
        "memberships.csv: 2 rader (UTF-8, komma, decimalkomma, decimalpunkt, "
          + "datum ÅÅÅÅ-MM-DD/ÅÅÅÅ-MM/ÅÅÅÅ)"))
  }

  @Test("a table that is broken, empty or lacking says why an analysis will not run")
  func reasons() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("id;name\n", to: "networks.csv")
    try folder.write("id;organisation\np1;9001\n", to: "people.csv")
    let text = try text(folder)
    #expect(text.contains("analyses, once the errors are corrected:"))
    #expect(
      text.contains(
        """
          no      who connects the networks
                  people.csv cannot be read until its errors are corrected
                  networks.csv has no rows
        """))
    #expect(text.hasSuffix("cannot be analysed until the errors are corrected"))
  }

  @Test("JSON holds the diagnostics, counts, files and analyses")
  func machine() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("person;nätverk\np1;ekko\n", to: "memberships.csv")
    let result = try json(folder, .json)
    #expect(result["ready"] as? Bool == false)
    // The one membership refers to nothing, so that nobody sits in any of the four networks.
    #expect(result["counts"] as? [String: Int] == ["errors": 1, "warnings": 4, "notes": 0])
    let remarks = try #require(result["diagnostics"] as? [[String: Any]])
    let remark = try #require(remarks.first { $0["severity"] as? String == "error" })
    #expect(remark["code"] as? String == "memberships/unknown-network")
    #expect(remark["file"] as? String == "memberships.csv")
    #expect(remark["line"] as? Int == 2 && remark["column"] as? Int == 4)
    #expect(remark["message"] as? String == "no network has the id or name 'ekko'")
    #expect(remark["help"] as? String == "the nearest is 'eko'")
    let files = try #require(result["files"] as? [[String: Any]])
    #expect(files.map { $0["rows"] as? Int } == [1, 4, 2, 5])
    let analyses = try #require(result["analyses"] as? [[String: Any]])
    #expect(
      analyses.map { $0["answer"] as? String } == [
        "partly", "partly", "partly", "lacking", "lacking", "lacking",
      ])
    #expect(result["holds"] == nil)
    let sound = try json(try TemporaryFolder(smallDataset), .json)
    #expect(
      sound["holds"] as? [String: Int] == [
        "organisations": 2, "people": 5, "networks": 4, "memberships": 8,
      ])
  }

  /// The fields that the schema of SARIF 2.1.0 requires, and the limits that it sets for those we give.
  @Test("SARIF has what the schema requires, and a place for every result")
  func sarif() throws {
    let folder = try TemporaryFolder(smallDataset)
    try folder.write("person;nätverk;Ö\np1;ekko;\np9;eko;\n", to: "memberships.csv")
    try folder.write("colour: red\n", to: "settings.yaml")
    let log = try json(folder, .sarif)
    #expect(log["version"] as? String == "2.1.0")
    #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let tool = try #require(runs[0]["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "diagonal")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == rules.count)
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    // Two unknown references, an unknown column, an unknown setting, and empty networks.
    #expect(results.count >= 4)
    for result in results {
      let id = try #require(result["ruleId"] as? String)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(ids[index] == id)
      #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
      #expect((result["message"] as? [String: Any])?["text"] as? String != "")
      let place = try #require(
        ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any])
      let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(uri.hasPrefix("file:///") && URL(string: uri) != nil)
      #expect(FileManager.default.fileExists(atPath: URL(string: uri)?.path ?? ""), "\(uri)")
      let region = try #require(place["region"] as? [String: Int])
      #expect((region["startLine"] ?? 0) >= 1 && (region["startColumn"] ?? 0) >= 1)
    }
  }

  @Test("a personal identity number is never repeated", arguments: ValidationFormat.allCases)
  func personalNumber(_ format: ValidationFormat) throws {
    let folder = try TemporaryFolder(smallDataset)
    // The test number of Skatteverket's own examples.
    try folder.write(
      "id;namn;19811218-9876\n811218-9876;A 19811218-9876;x\n", to: "people.csv")
    try folder.write("person;nätverk\n811218-9876;eko\n", to: "memberships.csv")
    let result = try validate(request(folder), format: format)
    #expect(!result.text.contains("811218"))
    #expect(result.text.contains("personal-number"))
    #expect(result.status == .inputData)
  }

  @Test("more of a kind than is shown is counted in every form")
  func omitted() throws {
    let folder = try TemporaryFolder(smallDataset)
    let rows = (0..<60).map { "x\($0);eko\n" }.joined()
    try folder.write("person;nätverk\n" + rows, to: "memberships.csv")
    #expect(try text(folder).contains("… and 10 more of [memberships/unknown-person]"))
    let omitted = try #require(try json(folder, .json)["omitted"] as? [[String: Any]])
    #expect(omitted.first?["count"] as? Int == 10)
    #expect(try validate(request(folder), format: .sarif).text.contains("… and 10 more"))
  }
}
