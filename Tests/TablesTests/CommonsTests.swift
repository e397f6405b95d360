// Files of commons-csv and csv-parsers-comparison, and what they hold.
//
// From Apache Commons CSV, https://github.com/apache/commons-csv, and from csv-parsers-comparison by
// uniVocity, https://github.com/uniVocity/csv-parsers-comparison, both under the Apache License 2.0,
// https://www.apache.org/licenses/LICENSE-2.0. The expected cells are those of their own result files
// where there are any, but for the differences that each case states.

import Tables
import Testing

@Suite struct CommonsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let cells: [[String]]
    /// The codes of what is said, in the order of the file.
    var codes: [String] = []

    var testDescription: String { name }
  }

  static let cases = [
    // The one hard file by which Java's parsers were compared.
    Case(
      name: "correctness.csv",
      text: """
        Year,Make,Model,Description,Price
        1997,Ford,E350,"ac, abs, moon",3000.00
        1999,Chevy,"Venture ""Extended Edition""\","",4900.00
        1996,Jeep,Grand Cherokee,"MUST SELL!
        air, moon roof, loaded",4799.00
        1999,Chevy,"Venture ""Extended Edition, Very Large""\",,5000.00
        ,,"Venture ""Extended Edition""\","",4900.00
        """,
      cells: [
        ["Year", "Make", "Model", "Description", "Price"],
        ["1997", "Ford", "E350", "ac, abs, moon", "3000.00"],
        ["1999", "Chevy", "Venture \"Extended Edition\"", "", "4900.00"],
        ["1996", "Jeep", "Grand Cherokee", "MUST SELL!\nair, moon roof, loaded", "4799.00"],
        ["1999", "Chevy", "Venture \"Extended Edition, Very Large\"", "", "5000.00"],
        ["", "", "Venture \"Extended Edition\"", "", "4900.00"],
      ]),
    Case(
      name: "CSV-213: a header in quotes, and an empty quoted field",
      text: "\"CHANELID\";\"ADDRESS\"\n\"27\";\"\"\n",
      cells: [["CHANELID", "ADDRESS"], ["27", ""]]),
    // Commons reads rows without a header; here the first is the header, and its empty end is left out.
    Case(
      name: "CSV-254: empty fields at the start, in the middle and at the end",
      text: "AA,33,\nAA,,\"\"\n,33,CC\n",
      cells: [["AA", "33"], ["AA", "", ""], ["", "33", "CC"]]),
    Case(name: "CSV-259: a header alone", text: "x,y,z", cells: [["x", "y", "z"]]),
    // PostgreSQL's own escapes are text in RFC 4180, and commons' default format leaves them too.
    Case(
      name: "CSV-290: a file of psql",
      text:
        "1,abc,\"test line 1\ntest line 2\",,\"\"\n2,xyz,\"\\b:\u{8} \\t:\t \\n:\n \\r:\r\",a,b\n"
        + "3,a,\"b,c,d\",\"\"\"quoted\"\"\",e\n",
      // The empty fields at the end of the first row, here the header, are left out.
      cells: [
        ["1", "abc", "test line 1\ntest line 2"],
        ["2", "xyz", "\\b:\u{8} \\t:\t \\n:\n \\r:\r", "a", "b"],
        ["3", "a", "b,c,d", "\"quoted\"", "e"],
      ]),
    // Commons has comment lines as an option; rosters have none, so that each is a short row. Blank
    // rows are left out as with IgnoreEmpty, and so are those of empty fields; blanks before a quote
    // make a bare field, as in test_default.txt, which is said.
    Case(
      name: "test.csv",
      text: """
        A,B,C,"D"
        # plain values
        a,b,c,d
        # spaces before and after
         e ,f , g,h 
        # quoted: with spaces before and after
        " i ", " j " , " k "," l " 
        # empty values
        ,,,
        # empty quoted values
        "","","",""
        # 3 empty lines



        # EOF on next line

        """,
      cells: [
        ["A", "B", "C", "D"], ["# plain values"], ["a", "b", "c", "d"],
        ["# spaces before and after"], [" e ", "f ", " g", "h "],
        ["# quoted: with spaces before and after"], [" i ", " \" j \" ", " \" k \"", " l "],
        ["# empty values"], ["# empty quoted values"], ["# 3 empty lines"], ["# EOF on next line"],
      ],
      codes: ["csv/short-rows", "csv/quote-in-bare-field", "csv/quote-in-bare-field"]),
    // Comment lines are short rows here too; for those above the header see `titles`.
    Case(
      name: "CSV-246",
      text: "a,b,c,e,f\n# Very Long\n# Comment 2\ng,h,i,j,k\n# Very Long\n\n# Comment 3\nl,m,n,o,p",
      cells: [
        ["a", "b", "c", "e", "f"], ["# Very Long"], ["# Comment 2"], ["g", "h", "i", "j", "k"],
        ["# Very Long"], ["# Comment 3"], ["l", "m", "n", "o", "p"],
      ], codes: ["csv/short-rows"]),
    Case(
      name: "CSV-196: signs of three bytes",
      text: "id,date,val1\n00000000000001,2017-01-01,きちんと節分近くには咲いてる。自然の力ってすごいな～\n",
      cells: [
        ["id", "date", "val1"],
        ["00000000000001", "2017-01-01", "きちんと節分近くには咲いてる。自然の力ってすごいな～"],
      ]),
    Case(
      name: "CSV-196: signs of four bytes", text: "id,val1\n1,😄😄😄\n2,🤔\n",
      cells: [["id", "val1"], ["1", "😄😄😄"], ["2", "🤔"]]),
    Case(
      name: "bom.csv: a byte order mark, and blanks after the commas of the header",
      text: "\u{FEFF}Date, Open, High\n14-Mar-14,223.80,225.20\n",
      cells: [["Date", " Open", " High"], ["14-Mar-14", "223.80", "225.20"]]),
  ]

  @Test("reads the cells", arguments: cases)
  func cells(_ example: Case) {
    let scanned = Scanned(example.text)
    #expect(scanned.cells == example.cells)
    #expect(scanned.diagnostics.sorted.map(\.code) == example.codes)
  }

  // Commons' lenient reading joins the rest of the file to one cell. That loses rows without a word;
  // here the quotes that never close are errors, and every line stays a row.
  @Test("CSV-141: quotes that are never closed, a backslash before a quote")
  func unclosed() {
    let scanned = Scanned(
      """
      "1414770317901","android.widget.EditText","pass sem1 _84*|*","0","pass sem1 _8"
      "1414770318470","android.widget.EditText","pass sem1 _84:|","0","pass sem1 _84:\\"
      "1414770318327","android.widget.EditText","pass sem1
      "1414770318628","android.widget.EditText","pass sem1 _84*|*","0","pass sem1
      """)
    #expect(scanned.diagnostics.hasErrors)
    #expect(scanned.diagnostics.count(of: "csv/unclosed-quote") > 0)
    #expect(scanned.cells.first?.first == "1414770317901")
    #expect(scanned.cells[1][4] == "pass sem1 _84:\\")
  }

  // The escapes are not ours: a backslash is text, and the quote after it stands in a bare field.
  @Test("CSV-85 and CSV-167: lines above the header are skipped when its names are known")
  func titles() {
    let first = Scanned(
      "# Comment 1\na,b,c,e,f\n# Very Long\n# Comment 2\ng,h,i,j,k\n", known: ["a", "b", "c"])
    #expect(first.table?.header == ["a", "b", "c", "e", "f"])
    #expect(first.diagnostics.sorted.map(\.code) == ["csv/title-rows", "csv/short-rows"])
    let second = Scanned(
      "# Comment before header\nauthor,title,publishDate\nDan Simmons,Hyperion,\"1989\"\n"
        + "# Comment Line 1\n"
        + "Douglas Adams,The Hitchhiker's \\\"Guide\\\" to the Galaxy,1979\n",
      known: ["author", "title"])
    #expect(
      second.cells == [
        ["author", "title", "publishDate"], ["Dan Simmons", "Hyperion", "1989"],
        ["# Comment Line 1"],
        ["Douglas Adams", "The Hitchhiker's \\\"Guide\\\" to the Galaxy", "1979"],
      ])
    #expect(
      second.diagnostics.sorted.map(\.code) == [
        "csv/title-rows", "csv/short-rows", "csv/quote-in-bare-field",
      ])
  }

  // CSV-248 is a serialised Java object: whatever is read of it, there must be an error.
  @Test("CSV-248: a file of another kind, and an empty file")
  func other() {
    let head: [UInt8] = [0xAC, 0xED, 0x00, 0x05, 0x73, 0x72, 0x00, 0x26]
    let scanned = Scanned(head + Array("org.apache.commons.csv.CSVRecord".utf8))
    #expect(scanned.diagnostics.count(of: "csv/nul") == 2)
    #expect(Scanned("").diagnostics.sorted.map(\.code) == ["csv/empty"])
  }
}
