// What cells hold by their look, and names as lists write them.

import Lists
import Testing

@Suite struct KnowledgeCellsTests {
  private static let table: [(CellKind, [String])] = [
    (.email, ["anna.ek@skovde.se", " Anna.Ek@edu.skovde.se "]),
    (.phone, ["070-123 45 67", "0701234567", "+46 70 123 45 67", "0500-49 80 00", "701234567"]),
    (.guid, ["3f2504e0-4f89-41d3-9a0c-0305e82c3301", "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}"]),
    (
      .date,
      [
        "2026-11-02", "2026-11", "2026", "20261102", "2/11 2026", "02.11.2026", "2 nov 2026",
        "november 2026", "2026-11-02T09:30", "2026-11-02 09:30:00",
      ]
    ),
    (.period, ["2023–2026", "2023-2026", "2023-01-01 – 2026-12-31"]),
    (.number, ["12", "-3", "12,5", "45 %", "10 508 669", "0"]),
    (.yes, ["x", "X", "1", "ja", "✓", "true", "Deltar"]), (.no, ["nej", "0", "–", "förhinder"]),
    (.role, ["Ordförande", "1:e v. ordf.", "ers.", "Sammankallande", "led."]),
    (.roleLetter, ["O", "VO", "E", "S", "A", "L"]),
    (.place, ["Skövde", "Hjos kommun", "Region Skåne", "Lilla Edet"]),
    (
      .person,
      [
        "Anna Ek", "Ek, Anna", "Skolchef Anna Ek", "Anna-Karin Påhittad", "José von Utkast",
        "Anna Ek (ers.)", "Anna Ek; Bo Berg", "Anna Scheffer", "Anna Ek, tf", "ANNA EK",
      ]
    ),
    (.post, ["Ekonomichef", "Handläggare", "Bitr. socialchef", "Kommundirektör", "IT-strateg"]),
    (.network, ["Ekonomichefsnätverket", "Kommundirektörsgruppen", "Socialnämnden"]),
    (.vacant, ["Vakant", "N.N.", "Tillsätts senare"]),
  ]

  @Test("cells of each kind", arguments: table)
  func kinds(_ kind: CellKind, _ cells: [String]) {
    for cell in cells { #expect(CellKinds.kind(of: cell).contains(kind), "\(cell)") }
  }

  @Test(
    "what looks a little like something",
    arguments: [
      ("Skövde kommun", .person), ("Lilla Edet", .person), ("Nätverk IT-chefer", .person),
      ("Microsoft 365", .person), ("Antal: 5", .person), ("Ekonomi", .person),
      ("Kommunstyrelsens presidier", .person), ("OBS ny adress!", .person), ("1496", .place),
      ("Anna Ek", .place), ("Anna Ek", .post), ("Anna Ek", .network), ("2026-13-40", .date),
      ("12", .date), ("1.2.3.4", .number), ("070", .phone), ("2026-11-02", .phone),
      ("anna@", .email), ("a b@c.se", .email), ("anna.ek", .email), ("Nej tack", .no),
      ("ja, ibland", .yes), ("Ledningsfrågor", .role), ("Exempel", .roleLetter),
      ("Ordförande", .person), ("Ordförande", .post), ("3f2504e0-4f89", .guid),
    ] as [(String, CellKind)])
  func strangers(_ cell: String, _ kind: CellKind) {
    #expect(!CellKinds.kind(of: cell).contains(kind))
  }

  @Test("blanks are nothing", arguments: ["", " ", "\t"])
  func blanks(_ cell: String) {
    #expect(CellKinds.kind(of: cell).isEmpty)
  }

  @Test(
    "names are taken out of what stands about them",
    arguments: [
      ("Anna Ek", "Anna Ek"), ("  Anna   Ek ", "Anna Ek"), ("Ek, Anna", "Anna Ek"),
      ("von Utkast, Anna Karin", "Anna Karin von Utkast"), ("De Geer, Louis", "Louis De Geer"),
      ("Dr Anna Ek", "Anna Ek"), ("Prof. em. Anna Ek", "Anna Ek"), ("tf Anna Ek", "Anna Ek"),
      ("Kommunalråd Anna Ek", "Anna Ek"), ("Anna Ek, skolchef", "Anna Ek"),
      ("Anna Ek (S)", "Anna Ek"), ("Anna Ek, SD", "Anna Ek"), ("Anna Ek (ordf.)", "Anna Ek"),
      ("Anna Ek, Hjo", "Anna Ek"), ("Anna Ek*", "Anna Ek"), ("Anna Scheffer", "Anna Scheffer"),
      ("Vakant", ""), ("Ek Anna", "Ek Anna"),
    ])
  func names(_ cell: String, _ name: String) {
    #expect(PersonName.read(cell).name == name)
  }

  @Test("title, party, acting, asides and vacancy are told")
  func beside() {
    #expect(PersonName.read("Skolchef Anna Ek").title == "Skolchef")
    #expect(PersonName.read("Anna Ek, skolchef").title == "skolchef")
    #expect(PersonName.read("Anna Ek").title == nil)
    #expect(PersonName.read("Anna Ek (KD)").party == "KD")
    #expect(PersonName.read("Anna Ek (Hjo)").party == nil)
    #expect(PersonName.read("Anna Ek (Hjo)").asides == ["Hjo"])
    #expect(PersonName.read("T.f. skolchef Anna Ek").isActing)
    #expect(PersonName.read("Anna Ek (tf)").isActing)
    #expect(!PersonName.read("Anna Ek").isActing)
    #expect(PersonName.read("N. N.").isVacant)
    #expect(!PersonName.read("Nils Nilsson").isVacant)
  }

  @Test(
    "two in one cell are told, one is not",
    arguments: [
      ("Ek, Anna och Berg, Bo", true), ("Anna Ek / Bo Berg", true), ("Anna Ek & Bo Berg", true),
      ("Anna och Bo Ek", true), ("Anna Ek, Bo Berg", true), ("Anna Ek; Bo Berg", true),
      ("Ek, Anna", false), ("Anna Ek", false), ("von Utkast, Anna Karin", false),
      ("Anna Ek (ordf., Hjo)", false), ("Hygien och miljö", false),
    ])
  func several(_ cell: String, _ isSeveral: Bool) {
    #expect(PersonName.read(cell).isSeveral == isSeveral)
  }

  @Test("one person's spellings have one key, two people's have two")
  func keys() {
    let one = [
      "Anna-Karin Åberg", "Anna Karin Aberg", "ANNA-KARIN ÅBERG", "Åberg, Anna-Karin",
      " anna  karin åberg", "Anna-Karin A\u{30A}berg", "Dr Anna-Karin Åberg (S)",
    ]
    #expect(Set(one.map(PersonName.key)) == ["anna karin aberg"])
    #expect(PersonName.key("Ann Alund") != PersonName.key("Anna Lund"))
    #expect(PersonName.key("Ek Anna") != PersonName.key("Anna Ek"))
    #expect(PersonName.orderlessKey("Ek Anna") == PersonName.orderlessKey("Anna Ek"))
  }
}
