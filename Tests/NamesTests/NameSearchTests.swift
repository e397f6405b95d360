// The search for names: every way to write one, and what is none.

import Names
import Testing

@Suite struct NameSearchTests {
  static let people: [(id: String, name: String)] = [
    ("p001", "Anna Ek"), ("p002", "Bo Lind"), ("p003", "Karin Öberg"), ("p004", "Per Åkesson"),
    ("p005", "Anna-Karin Lind-Åberg"), ("p006", "Eva Norén"), ("p007", "Carl von Essen"),
    ("p008", "Holm, Lars"), ("p009", "Maria Ström Dahl"), ("p010", "Per O'Neil"),
    ("p011", "anna.sand"), ("p012", "jsmith42"), ("p013", "torvalds"), ("p014", "Saknas"),
    ("p015", "Person 1"), ("p016", "Person 2"), ("p017", "Inte angivet"), ("p018", "Ersättare"),
    ("p019", "Ekonomichef Almvik"), ("p020", "Dag"), ("p021", "Li Wu"),
    ("p022", "IT-chef Almvik 2"),
  ]

  static let search = NameSearch(
    people: people, organisations: ["Almvik", "Björkåsa"], posts: ["Ekonomichef", "IT-chef"],
    words: ["Ekonomi", "IT", "HR"])

  /// Ways to write Anna Ek, Karin Öberg, Anna-Karin Lind-Åberg and others.
  static let spellings = [
    "Anna Ek", "ANNA EK", "anna ek", "Anna  Ek", "Anna\u{A0}Ek", "Anna\nEk", "Ek, Anna", "Ek Anna",
    "EK, ANNA", "Anna Eks", "Anna Ek:s", "Anna Ek's", "A. Ek", "A Ek", "A.Ek", "Ek, A.", "Anna E.",
    "Anna K. Ek", "Anna Karin Ek", "Anna_Ek", "anna.ek", "Anna-Ek", "Anna\u{2011}Ek",
    "An\u{200B}na Ek", "An\u{AD}na Ek", "Аnnа Еk",
    "\u{FF21}\u{FF4E}\u{FF4E}\u{FF41} \u{FF25}\u{FF4B}",
    "Karin Oberg", "Karin Öberg", "karin öberg", "KARIN ÖBERG", "Karin O\u{308}berg",
    "Anna Karin Lind Åberg", "Anna\u{2011}Karin Lind\u{2010}Åberg", "Anna-Karin Lind",
    "Karin Lind-Åberg",
    "Anna-Karin Åberg", "Anna Åberg", "Annakarin Lindåberg", "A-K Lind-Åberg", "A.K. Åberg",
    "Eva Noren", "C. von Essen", "Carl von Essen", "von Essen, Carl", "Essen, Carl", "Lars Holm",
    "L. Holm", "Holm, L.", "Maria Ström", "Maria Dahl", "Per O’Neil", "Per ONeil", "Anna Sand",
    "anna_sand", "Wu Li", "Ekonomichef Almvik", "jsmith42", "p001",
    "anna.ek@askby.se", "070-123 45 67", "+46 70 123 45 67", "08-12 34 56", "(08) 12 34 56 78",
    "𝐀𝐧𝐧𝐚 𝐄𝐤", "Anna\u{2060} Ek", "Ánna Ék",
  ]

  @Test("a name is found however it is written, and nothing of it stays", arguments: spellings)
  func found(spelling: String) {
    let text = "högre kostnad enligt \(spelling) i går"
    #expect(Self.search.finds(in: text).count == 1, "\(text)")
    let mask = Mask(Self.search, name: "(dolt)", contact: "(dolt)")
    #expect(mask(text, .cell) == "högre kostnad enligt (dolt) i går")
  }

  @Test(
    "what is no name of anybody is left alone",
    arguments: [
      "högre kostnad än väntat", "Saknas", "saknas", "Person 1", "en person\t2",
      "på en person\u{1F}2",
      "Inte angivet", "inte angivet", "Ersättare", "Dag för dag", "Ek och ask", "i Berg",
      "Anna sade",
      "Ekologi", "Annan ekonomi", "Ekonomichef, Almvik", "Almvik, ekonomichef", "IT-chef", "a ek",
      "2026-11-28", "01-12-2026", "237 − 11 − 214", "0,123 456 789", "1 234 567 kr", "P001",
      "p0012",
      "jsmith4", "Torvalds", "bo", "Anna, Ek-kommittén; x", "Anna och Ek", "Lind. Bo", "fax 0", "",
    ])
  func passes(text: String) {
    #expect(Self.search.finds(in: text, .page).isEmpty, "\(text)")
  }

  @Test("a name across two cells of a row is found, and taken out of both")
  func cells() {
    let mask = Mask(Self.search, name: "(dolt)", contact: "(dolt)")
    #expect(mask(row: ["Anna", "Ek", "3"]) == ["(dolt)", "(dolt)", "3"])
    #expect(mask(row: ["hänger på en person", "2"]) == ["hänger på en person", "2"])
    #expect(mask(row: ["Almvik", "Ekonomichef"]) == ["Almvik", "Ekonomichef"])
    #expect(mask(row: ["Ekonomichef", "Almvik"]) == ["Ekonomichef", "Almvik"])
  }

  @Test("a user name is looked for in cells, unless it is a word of the dataset")
  func userNames() {
    let search = NameSearch(
      people: [("1", "docs"), ("2", "torvalds"), ("3", "k8s")], words: ["team docs", "k8s infra"])
    #expect(search.finds(in: "team docs").isEmpty)
    #expect(search.finds(in: "k8s infra").isEmpty)
    #expect(search.finds(in: "enligt torvalds").map(\.form) == [.userName])
    #expect(search.finds(in: "enligt torvalds", .page).isEmpty)
  }

  @Test("a phrase that the settings let pass is let pass, and nothing else")
  func publicNames() {
    let search = NameSearch(people: Self.people, publicNames: ["Anna Ek-priset"])
    #expect(search.finds(in: "Juryn för Anna Ek-priset").isEmpty)
    #expect(search.finds(in: "Anna Ek, juryn").count == 1)
    #expect(search.finds(in: "Anna Ek-priset och Anna Ek").count == 1)
  }

  @Test("bare surnames are told of apart")
  func surnames() {
    #expect(Self.search.finds(in: "enligt Öberg").isEmpty)
    #expect(Self.search.surnames(in: "enligt Öberg").count == 1)
    #expect(Self.search.surnames(in: "en lind och Almvik").isEmpty)
    #expect(Self.search.finds(in: "Almvik, IT och ekonomi").isEmpty)
  }

  @Test("whole texts are replaced before names are cut, the longest first")
  func replacing() {
    let mask = Mask(
      Self.search, replacing: ["Anna Ek": "Nätverk N01", "Anna Ek grupp": "Nätverk N02"],
      name: "(dolt)", contact: "(dolt)")
    #expect(mask("Anna Ek grupp och Bo Lind") == "Nätverk N02 och (dolt)")
    #expect(mask("Anna Ek") == "Nätverk N01")
  }

  @Test("letters fold as the eye sees them")
  func folding() {
    #expect(FoldedText("Åsa-Ök\u{AD}e_É 2").words.map(\.key) == ["asa", "oke", "e", "2"])
    #expect(FoldedText("Straße Łódź Æon").words.map(\.key) == ["strasse", "lodz", "aeon"])
  }
}
