// Lists and recipes that have been spoiled at random: whatever comes of them is sound, and nothing traps.

import Lists
import Roster
import Tables
import Testing

@Suite struct MutatedTests {
  private static let lists: [String] = [
    """
    Namn;Kommun;Befattning;E-post;Nätverk;Uppdrag;Fr.o.m.;T.o.m.
    Anna Påhittad;Hjo kommun;IT-chef;anna@hjo.se;IT-chefer;ordf.;2020-01-01;
    Bo Provberg;Tibros kommun;IT-chef;bo@tibro.se;IT-chefer, HR-chefer;v. ordf.;2021-03;tills vidare
    Vakant;Vara;;;HR-chefer;ers.;;
    """,
    """
    Deltagare i nätverken 2026;;;
    ;;;
    Nätverk;Namn;Kommun;
    IT-chefer;Anna Påhittad;Hjo;
    ;"Provberg, Bo";Tibro;OBS ny adress!
    ;Antal: 2;;
    """,
    """
    Deltagare;Kommun;Ekonomi;Digitalisering;Upphandling
    Ekonomichef Anna Påhittad;Hjo;O;x;
    Provberg, Bo;Tibro;SA;1;nej
    E = ersättare;;;;
    """,
    """
    Kommun;Ordförande;Ersättare;2026-01-12;2026-03-02
    Hjo;Anna Påhittad;Bo Provberg;x;
    Tibro;Cecilia Fiktiv;;;x
    """,
  ]

  /// A few bytes put in, taken away, doubled, or lines exchanged.
  private static func spoiled(_ text: String, _ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(text.utf8)
    let odd: [[UInt8]] = [
      [0x00], [0x22], [0x0D], [0x0A, 0x0A], [0xFF], [0xC3], Array(";;".utf8), Array("\t".utf8),
      Array("- [".utf8), Array(": {".utf8), Array("\u{2028}".utf8), Array("é\u{301}".utf8),
    ]
    for _ in 0..<1 + random.below(6) {
      let at = random.below(bytes.count + 1)
      switch random.below(4) {
      case 0: bytes.insert(contentsOf: odd[random.below(odd.count)], at: at)
      case 1: bytes.removeSubrange(at..<min(bytes.count, at + random.below(9)))
      case 2:
        let end = min(bytes.count, at + random.below(30))
        bytes.insert(contentsOf: bytes[at..<end], at: end)
      default:
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let (a, b) = (
          random.below(lines.count), random.below(lines.count)
        )
        lines.swapAt(a, b)
        bytes = Array(lines.joined(separator: [0x0A]))
      }
    }
    return bytes
  }

  private static func sheet(_ bytes: [UInt8], _ diagnostics: inout Diagnostics) -> [ListSheet] {
    [ListSheet(file: "lista.csv", bytes: bytes, into: &diagnostics)].compactMap(\.self)
  }

  /// Every cell of every table stands in the list, and each row is read or passed over with a reason.
  private static func check(_ tables: ListTables) {
    for (name, table) in tables.tables {
      #expect(table.rows.count == table.rowCount)
      for row in 0..<table.rowCount {
        for column in table.columns.indices {
          guard let place = tables.place(name, line: row + 2, column: column) else { continue }
          #expect(place.file == "lista.csv" && place.row >= 1 && place.column >= 1)
        }
      }
    }
    for skipped in tables.skipped {
      #expect(tables.lists.indices.contains(skipped.list))
      #expect((0..<max(tables.lists[skipped.list].rowCount, 1)).contains(skipped.row))
    }
  }

  @Test(
    "a spoiled list is understood, or refused with its place",
    arguments: 1...150 as ClosedRange<UInt64>)
  func list(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.lists[Int(seed) % Self.lists.count]
    var diagnostics = Diagnostics()
    let sheets = Self.sheet(Self.spoiled(text, &random), &diagnostics)
    let adoption = Adoption(sheets, into: &diagnostics)
    Self.check(adoption.tables)
    // What was written is read again as what it was.
    var told = Diagnostics()
    let again = Recipe(reading: Array(adoption.recipe.text.utf8), into: &told)
    if !diagnostics.hasErrors { #expect(!told.hasErrors, "\(told.printed())") }
    let applied = ListTables(again, sheets: sheets, into: &told)
    Self.check(applied)
  }

  @Test(
    "a spoiled recipe is read, or refused with its place", arguments: 1...150 as ClosedRange<UInt64>
  )
  func recipe(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.lists[Int(seed) % Self.lists.count]
    var diagnostics = Diagnostics()
    let sheets = Self.sheet(Array(text.utf8), &diagnostics)
    let whole = Adoption(sheets, into: &diagnostics).recipe.text
    var told = Diagnostics()
    let recipe = Recipe(reading: Self.spoiled(whole, &random), into: &told)
    let tables = ListTables(recipe, sheets: sheets, into: &told)
    Self.check(tables)
    for one in told.sorted { #expect(one.place.line >= 1 && one.place.column >= 1) }
    // Whatever was left of it can be adopted again.
    Self.check(Adoption(sheets, existing: recipe, into: &told).tables)
  }
}
