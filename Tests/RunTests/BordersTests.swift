// Names that arise only where things stand side by side, and halves of names in two columns.

import Datasets
import Findings
import Foundation
import Loading
import Reporting
import Run
import TestSupport
import Testing

@Suite struct BordersTests {
  /// Every public file of a run, by name; the workbook is looked through by the program itself.
  private func papers(_ forum: Forum, named name: String = "prov") throws -> [String: String] {
    let place = try TemporaryFolder()
    let data = try forum.folder()
    try FileManager.default.copyItem(atPath: data.path, toPath: place.path + "/" + name)
    var request = Request(dataset: place.path + "/" + name)
    request.asOf = "2026-10-01"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    let result = try analyse(request, to: place.path + "/r", progress: .silent)
    #expect(result.status == .done, "\(result.messages)")
    var texts: [String: String] = [:]
    for file in place.files() where file.hasPrefix("r/") {
      guard try place.mode(file) & 0o004 != 0,
        ["html", "md", "json", "svg", "dot"].contains(where: file.hasSuffix)
      else { continue }
      texts[file] = try place.text(file)
    }
    return texts
  }

  @Test(
    "a person who is called as two organisations or two networks stops nothing and hides neither")
  func twoThings() throws {
    var forum = Forum()
    forum.tables["organisations.csv"] = [
      "id;name;kind", "o1;Nora;kommun", "o2;Lund;kommun", "o3;Ceby;kommun",
    ]
    forum.tables["people.csv"]?[1] = "p100;Nora Lund;o1;Handläggare;chef"
    forum.tables["people.csv"]?[2] = "p101;Max Lind;o2;Handläggare;chef"
    forum.tables["networks.csv"]?[1] = "n1;Projekt Max;område 1;chef;;;;"
    forum.tables["networks.csv"]?[2] = "n2;Lind och bok;område 2;chef;;;;"
    for row in 0..<6 { forum.add("p\(100 + row);n\(row % 2 + 1);ledamot", to: "memberships.csv") }
    for row in 0..<6 {
      forum.add("p\(100 + row);n\((row + 1) % 2 + 1);ledamot", to: "memberships.csv")
    }
    let texts = try papers(forum)
    let map = try #require(texts["r/diagrams/network-map.svg"])
    #expect(map.contains("Projekt Max") && map.contains("Lind och bok"))
    let board = try #require(texts["r/basis.html"])
    #expect(board.contains("Nora") && board.contains("Lund") && board.contains("Projekt Max"))
    #expect(!board.contains("Nora Lund") && !board.contains("Max Lind"))
    #expect(texts.values.allSatisfy { !$0.contains("dolt)") })
  }

  @Test(
    "a given name in one column and the surname in the next are a name: the network has its code")
  func halves() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;Anna;Ek;chef;;;;"
    forum.tables["collaborations.csv"]?[1] =
      "s1;Lönenämnden;lön;o1;invånare;högre enligt Karin;Öberg"
    for (name, text) in try papers(forum) {
      #expect(!text.contains(#/\bAnna\b/#), "\(name)")
      #expect(!text.contains("enligt Karin") || !text.contains(#/\bÖberg\b/#), "\(name)")
    }
  }

  @Test("a network that is called as half of a name is replaced as a word, not within others")
  func withinWords() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;Anna;Ek;chef;;;;"
    forum.tables["networks.csv"]?[2] = "n2;Annaberg;område 2;chef;;;;"
    #expect(try papers(forum)["r/basis.html"]?.contains("Annaberg") == true)
  }

  @Test(
    "where the program's own words make a name of what is left, the picture is drawn without it")
  func ownWords() throws {
    let folder = try Forum().folder()
    let words = PublicWords(try Reading(Request(dataset: folder.path)))
    #expect(words.lastLook("<svg><g><title>Anna\nEk</title></g></svg>").isEmpty)
    #expect(words.lastLook("<svg><g><title>Anna Ek</title></g></svg>").count == 1)
    var forum = Forum()
    // The fields are called "Operativ leverans" and "Strategisk framsyn", and stand side by side.
    forum.tables["people.csv"]?[1] = "p100;Leverans Strategisk;o1;Handläggare;chef"
    forum.tables["initiatives.csv"] = [
      "id;name;area;stage;owner;goal;role;assignment",
      "i1;Gemensam växel;lön;tested;o1;;explore;operative",
      "i2;Växel;lön;tested;o1;;produce;strategic",
    ]
    let texts = try papers(forum)
    #expect(texts["r/diagrams/four-fields.svg"]?.contains("Operativ (namn dolt)") == true)
    #expect(texts["r/basis.html"]?.contains("Operativ (namn dolt)") == true)
  }

  @Test(
    "an id of letters and digits reaches no public paper, wherever it stands",
    arguments: [
      ("networks.csv", "m9;Grupp asahj04;område 1;chef;;;;"),
      ("networks.csv", "m9;Nät 9;asahj04;chef;;;;"),
      ("collaborations.csv", "t9;Avtal asahj04;lön;o1;;lägre;"),
      ("initiatives.csv", "j9;Växel asahj04;lön;tested;o1;"),
      ("readiness.csv", "o1;lön asahj04;lead;"),
    ])
  func telling(table: String, row: String) throws {
    var forum = Forum()
    forum.add("asahj04;Åsa Hjälmsjö;o1;Handläggare;chef", to: "people.csv")
    forum.add("asahj04;n1;ledamot", to: "memberships.csv")
    forum.add(row, to: table)
    if row.hasPrefix("m9") { forum.add("p100;m9;ledamot", to: "memberships.csv") }
    if row.hasPrefix("t9") { forum.add("t9;o1;host", to: "collaboration_members.csv") }
    for (name, text) in try papers(forum) { #expect(!text.contains("asahj04"), "\(name)") }
  }

  @Test("a name in a column that is told in small letters is not told")
  func smallLetters() throws {
    var forum = Forum()
    forum.tables["networks.csv"] = [
      "id;name;field;form;orientation", "n1;IT;område 1;Möte E Norén;Ledd av AnnaEk",
      "n2;Ekonomi;område 2;Anna/Ek;Anna, Ek", "n3;HR;område 3;Anna ”Kicki” Ek;Ek (Anna)",
    ]
    for (name, text) in try papers(forum) {
      let plain = text.lowercased()
      #expect(!plain.contains(#/anna.{0,12}ek\b/#) && !plain.contains("ek (anna"), "\(name)")
    }
  }

  @Test("run.json has neither a folder nor a level that is called as somebody")
  func record() throws {
    var forum = Forum()
    forum.add("levels: [chef, Anna Ek]", to: "settings.yaml")
    let json = try #require(try papers(forum, named: "Karin Öberg")["r/run.json"])
    #expect(json.contains("\"dataset\" : \"(namn dolt)\""))
    #expect(json.contains("\"levels\" : \"chef, (namn dolt)\""))
    #expect(!json.contains("Anna") && !json.contains("Öberg"))
    #expect(json.contains("\"as_of\" : \"2026-10-01\""))
  }

  @Test("an id with a blank is told by its name, whole")
  func blankIDs() throws {
    var forum = Forum()
    forum.tables["organisations.csv"] = [
      "id;name;kind", "o 1;Askby;kommun", "o2;Bokby;kommun", "o3;Ceby;kommun",
    ]
    for name in forum.tables.keys where name != "organisations.csv" {
      forum.tables[name] = forum.tables[name]?.map { $0.replacing(#/\bo1\b/#, with: "o 1") }
    }
    let board = try #require(try papers(forum)["r/basis.html"])
    #expect(!board.contains("o, 1") && !board.contains("o 1") && board.contains("Askby"))
  }

  @Test("JSON has no sign that acts on a terminal or turns the reading around")
  func json() throws {
    let text = try JSONText.of(["a": "x\u{9B}31m\u{202E}y\u{7F}\u{2028}é\u{200B}"])
    #expect(text.contains(#"x\u009b31m\u202ey\u007f\u2028é"#))
    let back = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
    #expect(back["a"] == "x\u{9B}31m\u{202E}y\u{7F}\u{2028}é\u{200B}")
  }
}
