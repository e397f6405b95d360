// Every form of every answer holds the same figures, and those are the report's; and no name breaks a form.

import Answers
import Datasets
import Findings
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct AnswerFormsTests {
  private func request(_ dataset: String, _ language: Language = .swedish) -> Request {
    var request = Request(dataset: dataset)
    request.asOf = "2026-11-21"
    request.language = language
    request.drawing = [Program.path, "draw-worker"]
    return request
  }

  /// Every question about the invented association, by name.
  private func answers(_ request: Request) throws -> [(name: String, answer: Answer)] {
    var risks = RiskQuery()
    risks.top = 25
    var gap = GapQuery()
    gap.top = 25
    var change = WhatIfQuery()
    change.remove = ["p00066", "p00001"]
    return [
      ("person", try person(request, ThingQuery("p00066"))),
      ("network", try network(request, ThingQuery("n-itchefer"))),
      ("organisation", try organisation(request, ThingQuery("9002"))),
      ("path", try path(request, PathQuery(from: "IT", to: "politiker"))),
      ("gaps", try gaps(request, gap)), ("risk", try risk(request, risks)),
      ("find", try find(request, FindQuery("ekonomi"))),
      ("what-if", try whatIf(request, change)),
    ]
  }

  /// The cells of comma-separated text; quoted ones may hold commas and line breaks.
  private func cells(_ csv: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var signs = Array(csv.unicodeScalars)[...]
    while let sign = signs.popFirst() {
      switch sign {
      case "\"" where isQuoted && signs.first == "\"":
        cell.unicodeScalars.append("\"")
        signs.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(sign)
      }
    }
    rows[rows.count - 1].append(cell)
    return rows
  }

  /// A number as either language writes it; per cent as a share.
  private func number(_ shown: String) -> Double? {
    let isShare = shown.hasSuffix("\u{A0}%")
    let plain = (isShare ? String(shown.dropLast(2)) : shown)
      .replacing("\u{A0}", with: "").replacing(",", with: ".").replacing("\u{2212}", with: "-")
      .replacing("+", with: "")
    return Double(plain).map { isShare ? $0 / 100 : $0 }
  }

  /// Columns whose texts people are told as they are.
  private static let texts: Set<String> = [
    "person", "name", "network", "function", "linked_network", "call", "id", "from", "to", "fact",
  ]

  /// Half of the last digit of a number that is shown, and a sliver.
  private func half(_ shown: String) -> Double {
    let isShare = shown.hasSuffix("\u{A0}%")
    let fraction = shown.split(separator: ",").dropFirst().first?.prefix { $0.isNumber } ?? ""
    return (0..<fraction.count + (isShare ? 2 : 0)).reduce(0.5000001) { half, _ in half / 10 }
  }

  @Test("csv, json and the table of every part of every answer agree, cell by cell")
  func forms() throws {
    var compared = 0
    for (name, answer) in try answers(request(Example.path)) {
      for part in answer.parts {
        let csv = cells(try answer.text(AnswerForm(.csv, part: part.sheet.name)))
        let json = try answer.text(AnswerForm(.json, part: part.sheet.name))
        let rows = try #require(
          try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(rows.count == csv.count - 1, "\(name) \(part.sheet.name)")
        for (row, line) in zip(rows, csv.dropFirst()) {
          for (column, cell) in zip(csv[0], line) {
            switch row[column] {
            case let text as String: #expect(text == cell, "\(name) \(column)")
            case let value as NSNumber:
              // Readers of JSON may round the last digit.
              let isSame = Double(cell).map { abs($0 - value.doubleValue) <= 1e-12 * abs($0) }
              #expect(
                isSame ?? (Bool(cell) == value.boolValue), "\(name) \(column): \(value), \(cell)")
            default: #expect(cell.isEmpty, "\(name) \(column): \(cell)")
            }
            compared += 1
          }
        }
        guard !part.isRecord, !rows.isEmpty else { continue }
        var form = AnswerForm(.table, part: part.sheet.name, isWhole: true)
        form.style = TerminalStyle(isPlain: true)
        // Above the table may stand a heading, below it notes.
        let lines = try answer.text(form).components(separatedBy: "\n")
        let heads = part.told.columns.map(\.name)
        let first = try #require(
          lines.firstIndex { $0.components(separatedBy: "\t").count == heads.count })
        for (line, cells) in zip(lines[(first + 1)...], csv.dropFirst()) {
          let shown = line.components(separatedBy: "\t")
          try #require(shown.count == heads.count)
          for (column, told) in zip(heads, shown) {
            guard let place = csv[0].firstIndex(of: column) else { continue }
            let cell = cells[place]
            if let value = Double(cell), let said = number(told) {
              #expect(abs(said - value) <= half(told), "\(column): \(told), \(cell)")
            } else if Self.texts.contains(column), !cell.isEmpty {
              // An id stands in brackets behind its name.
              #expect(told == cell || told.hasSuffix(" (\(cell))"), "\(name) \(column): \(told)")
            }
            compared += 1
          }
        }
      }
    }
    #expect(compared > 2000, "\(compared)")
  }

  @Test("the pictures show as many networks and dashed ties as the report's tables count")
  func pictures() throws {
    let place = try TemporaryFolder()
    var run = request(Example.path)
    run.tablesOnly = true
    _ = try analyse(run, to: place.path + "/r", progress: .silent)
    func table(_ name: String) throws -> [[String: String]] {
      let rows = cells(try place.text("r/tables/\(name).csv"))
      return rows.dropFirst().filter { $0.count == rows[0].count }.map {
        Dictionary(zip(rows[0], $0), uniquingKeysWith: { first, _ in first })
      }
    }
    let dependency = try table("dependency")
    let rows = try table("people").filter { ["p00001", "p00066", "p00100"].contains($0["person"]) }
    #expect(rows.count == 3)
    for row in rows {
      let id = try #require(row["person"])
      let file = "\(place.path)/\(id).dot"
      _ = try person(request(Example.path), ThingQuery(id, diagram: file))
      let dot = try place.text("\(id).dot").split(separator: "\n")
      let ties = dot.filter { $0.contains(" -- ") }
      let own = try #require(dependency.first { $0["person"] == id })
      #expect("\(ties.count { $0.contains("dashed") })" == own["sole_bridges"], "\(id)")
      let nodes = dot.count { $0.contains("[id=\"person-n") && !$0.contains(" -- ") }
      #expect("\(nodes)" == row["networks"], "\(id)")
    }
  }

  @Test("shares are in per cent with one decimal, and their difference in percentage points")
  func shares() throws {
    let folder = try TemporaryFolder(smallDataset)
    var query = WhatIfQuery()
    query.remove = ["p3"]
    // Half of two linked pairs hang on p3; of the one that is left, none hangs on anybody.
    for (language, figures) in [
      (Language.swedish, ["50,0\u{A0}%", "0,0\u{A0}%", "\u{2212}50,0\u{A0}procentenheter"]),
      (Language.english, ["50.0\u{A0}%", "0.0\u{A0}%", "\u{2212}50.0\u{A0}percentage points"]),
    ] {
      let answer = try whatIf(request(folder.path, language), query)
      var form = AnswerForm(.table, part: "key_figures", isWhole: true)
      form.style = TerminalStyle(isPlain: true)
      let text = try answer.text(form)
      #expect(text.contains("\t" + figures.joined(separator: "\t")), "\(text)")
      // Where nothing changes there is no sign before the nought.
      #expect(text.contains("\t4\t4\t0"), "\(text)")
      #expect(try answer.text(AnswerForm(.csv)).contains("sole_link_share,0.5,0,-0.5,"))
    }
  }

  @Test(
    "a name of any signs comes whole out of csv and json, and safely out of terminal and picture")
  func naughty() throws {
    let names = [
      "Åsa \"Öb\" O'Öberg", "=1+1", "<script>alert(1)</script>&amp;", "a,b;c",
      "\u{1B}[31mröd\u{1B}[0m",
      "rad\u{7}klocka", "\u{202E}vänd", "Zoë\u{301}\u{323}", "👩🏽‍💻 kod", "\\N\\l\\\"",
      "${HOME}`id`$(id)", "%s%n",
    ]
    let place = try TemporaryFolder()
    for (number, name) in names.enumerated() {
      let folder = try TemporaryFolder(smallDataset)
      let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
      for file in ["people.csv", "networks.csv"] {
        let text = try folder.text(file).replacing("Controller Almvik", with: quoted)
          .replacing("Ekonomichefer", with: quoted)
        try folder.write(text, to: file)
      }
      let request = request(folder.path)
      let file = "\(place.path)/\(number).svg"
      var way = PathQuery(from: "p1", to: "it")
      way.diagram = file
      for (part, column, answer) in [
        ("person", "name", try person(request, ThingQuery("p3"))),
        ("network", "name", try network(request, ThingQuery("eko", diagram: file + ".svg"))),
        ("path", "name", try path(request, way)),
        ("find", "name", try find(request, FindQuery("p3"))),
      ] {
        let csv = cells(try answer.text(AnswerForm(.csv, part: part)))
        let json = try JSONSerialization.jsonObject(
          with: Data(try answer.text(AnswerForm(.json, part: part)).utf8))
        let rows = try #require(json as? [[String: Any]])
        let place = try #require(csv[0].firstIndex(of: column))
        let said = try #require(rows.first?[column] as? String)
        #expect(csv[1][place] == said, "\(part) \(name)")
        // What the loader warns of and mends is the same in every form; the rest is exact.
        let isMended = name.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }
        if !isMended { #expect(said == name || csv[1][place].hasSuffix(name), "\(part) \(said)") }
        for (isPlain, isWhole) in [(true, true), (false, true), (false, false)] {
          var form = AnswerForm(.table, isWhole: isWhole)
          form.style = TerminalStyle(width: 60, isPlain: isPlain)
          let text = try answer.text(form)
          let isSafe = text.unicodeScalars.allSatisfy { sign in
            sign == "\n" || sign == "\t"
              || (sign.value >= 0x20 && !(0x7F..<0xA0).contains(sign.value)
                && !(0x202A...0x202E).contains(sign.value))
          }
          #expect(isSafe, "\(part) \(name)")
        }
      }
      for svg in ["\(number).svg", "\(number).svg.svg"] {
        let text = try place.text(svg)
        #expect(!text.contains("<script") && !text.contains("\u{1B}") && !text.contains("\u{7}"))
      }
    }
  }
}
