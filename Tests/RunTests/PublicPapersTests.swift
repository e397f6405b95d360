// What anybody may read points out nobody, however and wherever the tables do.

import Check
import Datasets
import Findings
import Foundation
import Loading
import Reporting
import Run
import TestSupport
import Testing
import Text

@Suite struct PublicPapersTests {
  func request(_ folder: TemporaryFolder) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-10-01"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    return request
  }

  /// Every public file of a run but the workbook, which has the texts of the page, by name.
  private func papers(_ folder: TemporaryFolder) throws -> [String: String] {
    let place = try TemporaryFolder()
    let result = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    #expect(result.status == .done, "\(result.messages)")
    var texts: [String: String] = [:]
    for name in place.files() where name.hasPrefix("r/") {
      let isOpen = try place.mode(name) & 0o004 != 0
      guard isOpen, ["html", "md", "json", "svg", "dot"].contains(where: name.hasSuffix) else {
        continue
      }
      texts[name] = try place.text(name)
    }
    #expect(texts["r/basis.html"] != nil && texts["r/run.json"] != nil)
    return texts
  }

  /// Letters only, folded: nothing that stands between the parts of a name hides it.
  private func letters(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil
    )
    .filter(\.isLetter)
  }

  static let spellings = [
    "Anna Ek", "ANNA EK", "anna ek", "Anna  Ek", "Anna\u{A0}Ek", "Ek, Anna", "Ek Anna", "Anna Eks",
    "Anna Ek:s", "A. Ek", "A Ek", "Ek, A.", "Anna E.", "Anna K. Ek", "Anna Karin Ek", "Anna_Ek",
    "anna.ek", "Anna\u{2011}Ek", "An\u{200B}na Ek", "An\u{AD}na Ek", "Аnnа Еk", "Ａｎｎａ Ｅｋ",
    "Karin Oberg", "KARIN ÖBERG", "Karin O\u{308}berg", "anna.ek@askby.se", "070-123 45 67",
    "+46 70 123 45 67", "Anna, Ek", "Ek (Anna)", "Anna/Ek", "Anna|Ek", "Anna • Ek",
    "Anna ”Kicki” Ek",
    "Anna Eva Lena Stina Karin Ek", "AnnaEk", "A n n a  E k", "Karin Oeberg", "Karin Øberg",
    "070.123.45.67", "070/123 45 67", "70-123 45 67", "０７０-１２３ ４５ ６７",
  ]

  /// Where a text can stand that may reach a public paper: a row with the number `#` and the text `@`.
  private static let columns: [(table: String, row: String, also: [String: String])] = [
    ("people.csv", "q#;Namn Nr#;o1;IT-chef @;chef", ["memberships.csv": "q#;n1;ordförande"]),
    ("people.csv", "q#;Namn Nr#;o1;chef;@", ["memberships.csv": "q#;n1;ledamot"]),
    ("networks.csv", "m#;@ grupp;område 1;chef;;;;", ["memberships.csv": "p100;m#;ordförande"]),
    ("networks.csv", "m#;@;område 1;chef;;;;", ["memberships.csv": "p100;m#;ledamot"]),
    ("networks.csv", "m#;Nät #;@;chef;;;;", ["memberships.csv": "p100;m#;ledamot"]),
    ("networks.csv", "m#;Nät #;område 1;chef;@;@;@;@", ["memberships.csv": "p100;m#;ledamot"]),
    (
      "collaborations.csv", "t#;Avtal om @;lön;o1;invånare;lägre;lägre",
      ["collaboration_members.csv": "t#;o1;host"]
    ),
    (
      "collaborations.csv", "t#;Avtal #;@;o1;@;lägre enligt @;högre enligt @",
      ["collaboration_members.csv": "t#;o1;host"]
    ),
    ("readiness.csv", "o1;@;lead;@", [:]),
    ("initiatives.csv", "j#;@;lön;tested;o1;@", [:]),
    ("organisations.csv", "z#;@ AB;@", ["readiness.csv": "z#;lön;lead;"]),
    ("key_factors.csv", "s1;@;1", [:]),
    ("goals.csv", "h#;Mål @;@;2020", [:]),
    ("decisions.csv", "c#;2026-01-05;@;@;uppdrag;@;Beslut @;@;2026-02-01;@;@;öppet", [:]),
  ]

  @Test(
    "no spelling in no column reaches a public paper, and the report is written",
    arguments: columns.indices)
  func everywhere(number: Int) throws {
    let column = Self.columns[number]
    var forum = Forum()
    for (row, spelling) in Self.spellings.enumerated() {
      forum.add(Self.filled(column.row, row, spelling), to: column.table)
      for (table, pattern) in column.also {
        forum.add(Self.filled(pattern, row, spelling), to: table)
      }
    }
    try expectNobody(in: forum)
  }

  static func filled(_ pattern: String, _ row: Int, _ spelling: String) -> String {
    pattern.replacing("#", with: "\(10 + row)").replacing("@", with: spelling)
  }

  /// Expects that none of the spellings stands in a public paper of a run.
  func expectNobody(in forum: Forum) throws {
    for (name, text) in try papers(try forum.folder()) {
      let plain = letters(markedUpText(text))
      for word in [
        "annaek", "ekanna", "annakarinek", "annakek", "karinoberg", "karinoeberg", "karinøberg",
        "annakickiek", "stinakarinek",
      ] {
        #expect(!plain.contains(word), "\(name) has \(word)")
      }
      for spelling in Self.spellings {
        #expect(!text.contains(spelling), "\(name) has \(spelling)")
      }
      for piece in ["123 45 67", "@askby", "A. Ek", "Anna E", "123.45", "１２３"] {
        #expect(!text.contains(piece), "\(name) has \(piece)")
      }
    }
  }

  @Test("what is taken out is told with its place in the annex, and not in public papers")
  func annex() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;Anna Ek grupp;område 1;chef;;;;"
    forum.tables["collaborations.csv"]?[1] = "s1;Lönenämnden;lön;o1;;lägre;högre enligt Ek, Anna"
    let folder = try forum.folder()
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    let (board, annex) = (try place.text("r/basis.html"), try place.text("r/annex.html"))
    #expect(board.contains("Nätverk N01") && board.contains("högre enligt (namn dolt)"))
    #expect(annex.contains("Anna Ek grupp") && annex.contains("networks.csv:2:4"))
    #expect(annex.contains("collaborations.csv:2:"))
    #expect(!board.contains("networks.csv:2:4"))
    let warned = try validate(request(folder)).text
    #expect(
      warned.contains("networks.csv:2:4: warning: [names/in-text]") && !warned.contains("Anna"))
  }

  @Test("a decision on a finding about a person is public, and the id of the finding is not")
  func decisions() throws {
    var forum = Forum()
    for (row, finding) in ["dependency/person:p100", "gone/person:p101"].enumerated() {
      forum.add(
        "c\(row);2026-01-05;direktionen;politisk;åtgärd;\(finding);Utse ersättare;kansliet;2026-02-01;;;klart",
        to: "decisions.csv")
    }
    let folder = try forum.folder()
    let texts = try papers(folder)
    for (name, text) in texts {
      #expect(!text.contains("person:p10") && !text.contains("p100"), "\(name)")
    }
    #expect(texts["r/basis.html"]?.contains("Utse ersättare") == true)
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    #expect(try place.text("r/tables/decisions.csv").contains("gone/person:p101"))
    #expect(try place.text("r/annex.html").contains("Iakttagelsernas id"))
  }

  @Test("nothing in the tables switches the search off")
  func hosts() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;IT;Anna Ek;Anna Ek;Anna Ek;Anna Ek;Anna Ek;Anna Ek"
    forum.tables["people.csv"]?[2] = "p101;Bo Lind;o2;Anna Ek;chef"
    forum.tables["collaborations.csv"]?[1] = "s1;Lönenämnden;lön;o1;;lägre;högre enligt Anna Ek"
    for (name, text) in try papers(try forum.folder()) {
      #expect(!text.contains(#/\bAnna\b/#), "\(name)")
    }
  }

  @Test(
    "letters written as numbers, as a page has them, are letters: the report is written without the name"
  )
  func entities() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;\"Ann&#97; Ek grupp\";område 1;chef;;;;"
    forum.tables["collaborations.csv"]?[1] =
      "s1;Lönenämnden;lön;o1;;lägre;\"enligt A&#110;na &#69;k\""
    for (name, text) in try papers(try forum.folder()) {
      #expect(!text.contains("&#97; Ek") && !text.contains("&#110;na"), "\(name)")
      #expect(!text.contains(#/\bAnna\b/#), "\(name)")
    }
  }

  @Test("settings let a phrase pass by name, and run.json tells it")
  func publicNames() throws {
    var forum = Forum()
    forum.tables["networks.csv"]?[1] = "n1;Anna Ek-priset;område 1;chef;;;;"
    forum.add("public_names: [Anna Ek-priset]", to: "settings.yaml")
    let texts = try papers(try forum.folder())
    #expect(texts["r/basis.html"]?.contains("Anna Ek-priset") == true)
    #expect(texts["r/run.json"]?.contains("\"public_names\" : \"Anna Ek-priset\"") == true)
  }

  @Test(
    "a title that points out somebody is not printed",
    arguments: ["Prov av Anna Ek", "Prov, anna.ek@askby.se"])
  func title(title: String) throws {
    var forum = Forum()
    forum.tables["settings.yaml"] = ["title: '\(title)'", "language: sv"]
    let folder = try forum.folder()
    for (name, text) in try papers(folder) {
      #expect(!text.contains(title) && !text.contains(#/\b[Aa]nna\b/#), "\(name)")
    }
    var tables = request(folder)
    tables.tablesOnly = true
    let place = try TemporaryFolder()
    _ = try analyse(tables, to: place.path + "/r", progress: .silent)
    #expect(!(try place.text("r/run.json").contains(title)))
  }

  @Test(
    "placeholders, numbered people and words in the column of names stop nothing and hide nothing")
  func placeholders() throws {
    var forum = Forum()
    let words = [
      "Saknas", "Ingen", "Okänd", "Ersättare", "Nej", "Person", "Dag", "Stor", "Medel", "Länk",
      "Kod",
      "Vem", "Karta", "Inte angivet", "Person 1", "Person 2", "Deltagare A", "Handläggare",
      "Nätverk",
      "Chef", "Kommun", "Askby", "IT", "Ekonomi", "Uppgift saknas", "N.N.", "Ledamot 3", "Rapport",
      "-", "x",
    ]
    for (row, word) in words.enumerated() {
      forum.add("w\(row);\(word);o1;Handläggare;chef", to: "people.csv")
      forum.add("w\(row);n\(row % 3 + 1);ledamot", to: "memberships.csv")
    }
    let folder = try forum.folder()
    let texts = try papers(folder)
    #expect(texts.values.allSatisfy { !$0.contains("dolt)") })
    #expect(!(try validate(request(folder)).text.contains("names/in-text")))
  }

  @Test("when masking has failed, the run stops and says where in a file of the owner's only")
  func lastLook() throws {
    let folder = try Forum().folder()
    let words = PublicWords(try Reading(request(folder)))
    #expect(words.lastLook("<p>Anna</p><p>Ek</p><b>Anna</b> <i>Ek</i>").count == 1)
    #expect(words.lastLook("<svg><text>Anna</text><text>Ek</text></svg>").count == 1)
    #expect(words.lastLook("<p title=\"Anna Ek\">x</p>").count == 1)
    #expect(words.lastLook("<p>Anna</p><p>Ek</p><style>Anna Ek</style>").isEmpty)
    let place = try TemporaryFolder()
    let staging = try Staging(for: place.path + "/r")
    let files = RunFolder(staging: staging, words: words, dataset: "prov")
    #expect {
      try files.write(svg: "<svg><text>enligt Anna Ek</text></svg>", name: "karta")
    } throws: { error in
      guard let failure = error as? RunFailure, case .leak("diagrams/karta.svg", let told) = failure
      else { return false }
      return failure.status == .internal && !"\(failure)".contains("Anna")
        && told.hasSuffix("/.stopped-prov.txt")
    }
    #expect(try place.mode(".stopped-prov.txt") == 0o600)
    #expect(try place.text(".stopped-prov.txt").contains("enligt Anna Ek"))
  }

  @Test("no public file holds a checksum or the size of a table about people")
  func checksums() throws {
    let folder = try Forum().folder()
    let place = try TemporaryFolder()
    _ = try analyse(request(folder), to: place.path + "/r", progress: .silent)
    let annex = try place.text("r/annex.html")
    for file in ["people.csv", "memberships.csv"] {
      let sum = try sha256(Array(folder.text(file).utf8))
      #expect(annex.contains(sum))
      for open in ["r/board.html", "r/basis.html", "r/run.json"] {
        #expect(!(try place.text(open).contains(sum)), "\(open)")
      }
    }
  }

  /// The codes of everybody, from the key in the annex.
  private func codes(_ folder: TemporaryFolder, _ day: String) throws -> [String: String] {
    var request = request(folder)
    request.asOf = day
    let register = try Register(Reading(request))
    return Dictionary(
      uniqueKeysWithValues: register.people.map { ($0.id, register.code(person: $0.id)) })
  }

  @Test(
    "codes are new every day and say nothing of the order of ids, unless the settings keep them")
  func codes() throws {
    var forum = Forum()
    let first = try forum.folder()
    let (one, two) = (try codes(first, "2026-10-01"), try codes(first, "2026-10-02"))
    #expect(try codes(first, "2026-10-01") == one)
    #expect(Set(one.values).count == 11 && one != two)
    #expect(one.sorted { $0.key < $1.key }.map(\.value) != one.values.sorted())
    forum.add("board_codes: keep", to: "settings.yaml")
    let kept = try forum.folder()
    #expect(try codes(kept, "2026-10-01") == (try codes(kept, "2026-10-02")))
    #expect(try codes(kept, "2026-10-01")["p100"] == "P01")
  }

  @Test(
    "a board edition says who by level, by post, or not at all",
    arguments: [
      ("level", "(en person på chefsnivå)", ", Askby)"), ("post", ", Askby)", "(en person på"),
      ("none", "P", ", Askby)"),
    ])
  func boardPeople(way: String, has: String, lacks: String) throws {
    let folder = try Example.copy()
    let settings = (try? folder.text("settings.yaml")) ?? ""
    try folder.write(settings + "\nboard_people: \(way)\n", to: "settings.yaml")
    let register = try Register(Reading(request(folder)))
    let speaker = Speaker(register, .board, .swedish)
    let told = register.people.prefix(60).map { speaker.text(Phrase([.person(id: $0.id)])) }
    #expect(told.contains { $0.contains(has.replacing(", Askby)", with: ", ")) })
    #expect(!told.contains { $0.contains(lacks.replacing(", Askby)", with: ", ")) })
    #expect(told.allSatisfy { $0.hasPrefix("P") })
  }
}
