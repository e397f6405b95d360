// Tables for machines.

import Findings
import Reporting
import Testing

@Suite struct CSVTests {
  @Test("numbers with full precision, empty where undefined, true and false, LF")
  func values() {
    let sheet = Sheet(
      .people,
      [
        Sheet.Column(.person, .text(["a", "b"])), Sheet.Column(.networks, .whole([2, nil])),
        Sheet.Column(.harmonic, .real([1.0 / 3, nil])),
        Sheet.Column(.cutPoint, .flag([true, nil])),
      ])
    #expect(
      sheet.csv
        == "person,networks,harmonic,cut_point\na,2,0.3333333333333333,true\nb,,,\n")
  }

  @Test(
    "what a comma, a quote, a line break or blanks at an end would spoil is quoted",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""),
      (" a", "\" a\""), ("a ", "\"a \""), ("=1+1", "=1+1"), ("åäö", "åäö"), ("a;b", "a;b"),
    ])
  func quotes(text: String, cell: String) {
    let sheet = Sheet(.tests, [Sheet.Column(.a, .text([text])), Sheet.Column(.b, .text(["z"]))])
    #expect(sheet.csv == "a,b\n\(cell),z\n")
  }

  @Test("an empty cell that is alone in its row is written as quotes, or the row would be lost")
  func alone() {
    #expect(Sheet(.tests, [Sheet.Column(.a, .text(["", "b"]))]).csv == "a\n\"\"\nb\n")
  }

  @Test("a table without rows is its header")
  func empty() {
    #expect(Sheet(.tests, [Sheet.Column(.a, .text([]))]).csv == "a\n")
  }
}
