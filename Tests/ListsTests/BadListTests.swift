// Lists that cannot be read: a sentence each, with its place.

import Lists
import Roster
import Tables
import Testing
import Text

@Suite struct BadListTests {
  @Test(
    "lists of text",
    arguments: [
      (
        "personer.csv", "Namn;Kommun\nAnna Påhittad;Hjo\nBo Provberg;Tibro\n", "lists/no-network", 1
      ),
      ("brev.txt", "Hej!\nHär kommer listan.\nHälsningar\n", "lists/nothing-understood", 1),
      (
        "a.csv",
        "Namn;Kommun;Nätverk\nAnna Påhittad;Hjo;A\n\nNamn;Telefon;Roll\nAnna Påhittad;070;ordf\n",
        "lists/second-header", 4
      ),
      ("a.csv", "PK\u{3}\u{4}", "lists/not-text", 1),
      ("a.csv", "\n\n", "csv/empty", 1),
      (
        "a.csv",
        "Namn;Anställningsnummer;Nätverk\nAnna Påhittad;19121212-1212;A\nBo Provberg;7;A\n",
        "lists/personal-number", 2
      ),
    ])
  func text(file: String, text: String, code: String, line: Int) throws {
    var diagnostics = Diagnostics()
    let list = ListSheet(file: file, bytes: Array(text.utf8), into: &diagnostics)
    if let list { _ = Adoption([list], into: &diagnostics) }
    let found = try #require(
      diagnostics.sorted.first { $0.code == code }, "\(diagnostics.printed())")
    #expect(found.severity == .error && found.place.line == line && found.help != nil)
    #expect(found.sentence.english != found.sentence.swedish)
  }

  @Test(
    "workbooks: what the process says becomes a sentence",
    arguments: [
      ("fault,encrypted,\n", "lists/encrypted"), ("fault,bomb,5000000000\n", "lists/bomb"),
      ("fault,broken,ZipError\n", "lists/broken"),
      ("fault,rows,Blad1: 1000001\n", "lists/too-many-rows"),
      ("fault,no-reader,\n", "lists/no-workbook-reader"),
      ("sheet,Blad1,visible,0,\n", "lists/broken"),
      ("skipped,Diagram,ChartSheet\nend\n", "lists/no-cells"), ("end\n", "lists/no-cells"),
      ("sheet,Blad1,visible,2,\nrow,1,Namn\nfault,memory,\n", "lists/too-many-cells"),
    ])
  func workbooks(written: String, code: String) {
    var diagnostics = Diagnostics()
    let found = readLists(
      [ListFile(name: "a.xlsx", path: "")], workbooks: { _ in .written(Array(written.utf8)) },
      into: &diagnostics)
    #expect(found.isEmpty)
    #expect(
      diagnostics.sorted.contains {
        $0.code == code && ($0.severity == .error || code == "lists/no-cells")
      })
  }

  @Test(
    "sheets of a workbook: hidden ones are told of, rows keep their numbers, merged cells are filled"
  )
  func sheets() throws {
    let written = """
      sheet,HR-chefer,visible,5,
      row,2,Namn,Kommun
      row,4,Anna Påhittad,Hjo
      row,5,"Bo ""Bosse"" Provberg",Tibro
      sheet,IT-chefer,hidden,2,1:1:1:2
      row,1,Namn,Kommun
      row,2,Anna Påhittad,Hjo
      end
      """
    var diagnostics = Diagnostics()
    let lists = readLists(
      [ListFile(name: "Bok.xlsx", path: "")], workbooks: { _ in .written(Array(written.utf8)) },
      into: &diagnostics)
    #expect(lists.map(\.name) == ["Bok.xlsx/HR-chefer", "Bok.xlsx/IT-chefer"])
    #expect(lists.map(\.isHidden) == [false, true])
    #expect(diagnostics.counts.map(\.code) == ["lists/hidden-sheet"])
    let tables = Trial(lists).adoption.tables
    #expect(seatsInWords(tables).count == 3)
    let place = try #require(tables.place(.memberships, line: 3, column: 0))
    #expect(place.sheet == "HR-chefer" && place.row == 5 && place.column == 1)
    #expect(place.place.file == "Bok.xlsx/HR-chefer")
  }
}
