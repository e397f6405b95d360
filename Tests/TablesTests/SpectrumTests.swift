// The files of csv-spectrum and what they hold.
//
// From csv-spectrum by Max Ogden, https://github.com/max-mapper/csv-spectrum, BSD-2-Clause licence:
// redistribution is permitted with this notice. The expected cells are those of its JSON files.

import Tables
import Testing

@Suite struct SpectrumTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let cells: [[String]]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "comma_in_quotes",
      text: "first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123",
      cells: [
        ["first", "last", "address", "city", "zip"],
        ["John", "Doe", "120 any st.", "Anytown, WW", "08123"],
      ]),
    Case(
      name: "empty", text: "a,b,c\n1,\"\",\"\"\n2,3,4",
      cells: [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
    Case(
      name: "empty_crlf", text: "a,b,c\r\n1,\"\",\"\"\r\n2,3,4",
      cells: [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]),
    Case(
      name: "escaped_quotes", text: "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
      cells: [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
    Case(
      name: "json",
      text: "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
      cells: [["key", "val"], ["1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]]),
    Case(
      name: "newlines", text: "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n",
      cells: [
        ["a", "b", "c"], ["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"],
      ]),
    Case(
      name: "newlines_crlf",
      text: "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
      cells: [
        ["a", "b", "c"], ["1", "2", "3"], ["Once upon \r\na time", "5", "6"], ["7", "8", "9"],
      ]),
    Case(
      name: "quotes_and_newlines", text: "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
      cells: [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]),
    Case(name: "simple", text: "a,b,c\n1,2,3\n", cells: [["a", "b", "c"], ["1", "2", "3"]]),
    Case(
      name: "simple_crlf", text: "a,b,c\r\n1,2,3\r\n", cells: [["a", "b", "c"], ["1", "2", "3"]]),
    Case(
      name: "utf8", text: "a,b,c\n1,2,3\n4,5,ʤ",
      cells: [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"]]),
  ]

  @Test("reads the cells and has nothing to say", arguments: cases)
  func cells(_ example: Case) {
    let scanned = Scanned(example.text)
    #expect(scanned.cells == example.cells)
    #expect(scanned.printed == "")
  }

  @Test("location_coordinates: letters that were lost and quotes in a bare field are reported")
  func coordinates() {
    let scanned = Scanned(
      "Contact Phone Number,Location Coordinates,Cities,Counties\n"
        + "2095257564,37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W,Modesto,Stanislaus")
    #expect(
      scanned.cells.last == [
        "2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus",
      ])
    #expect(
      scanned.diagnostics.sorted.map(\.code) == [
        "encoding/lost-letters", "csv/quote-in-bare-field",
      ])
  }
}
