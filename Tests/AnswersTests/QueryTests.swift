// The questions about one thing: the numbers are those of the report's tables, and machines can read them.

import Answers
import Datasets
import Foundation
import Run
import TestSupport
import Testing
import Text

@Suite struct QueryTests {
  private var request: Request {
    var request = Request(dataset: Example.path)
    request.asOf = "2026-11-21"
    return request
  }

  private typealias Rows = [String: [[String: Any]]]

  private func object(_ answer: Answer) throws -> Rows {
    let text = try answer.text(AnswerForm(.json))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Rows)
  }

  /// A value of JSON as the tables write it.
  private func text(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let number as NSNumber where "\(type(of: number))".contains("Bool"):
      number.boolValue ? "true" : "false"
    case let number as NSNumber: "\(number)"
    default: ""
    }
  }

  @Test("what is said of a person, network or organisation is what the report's tables say")
  func likeTheTables() throws {
    let place = try TemporaryFolder()
    var run = request
    run.tablesOnly = true
    _ = try analyse(run, to: place.path + "/r", progress: .silent)
    func table(_ name: String) throws -> (head: [String], rows: [[String]]) {
      let lines = try place.text("r/tables/\(name).csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return (lines[0], Array(lines.dropFirst()))
    }
    var compared = 0
    for (tables, part, ask) in [
      (["people", "dependency"], "person", person), (["networks"], "network", network),
      (["organisations"], "organisation", organisation),
    ] as [([String], String, (Request, ThingQuery) throws(RunFailure) -> Answer)] {
      let all = try tables.map(table)
      for row in stride(from: 0, to: all[0].rows.count, by: max(1, all[0].rows.count / 5)) {
        let id = all[0].rows[row][0]
        // As text, since readers of JSON may round the last digit.
        let lines = try ask(request, ThingQuery(id)).text(AnswerForm(.csv, part: part))
          .split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          }
        let said = Dictionary(zip(lines[0], lines[1]), uniquingKeysWith: { first, _ in first })
        for (head, rows) in all {
          for (column, cell) in zip(head, rows[row]) {
            guard let value = said[column] else {
              // The only column that no answer repeats.
              #expect(column == "area", "\(part) lacks \(column)")
              continue
            }
            #expect(value == cell, "\(part) \(id) \(column)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 250)
  }

  @Test("a person of the small dataset, by hand: p3 alone joins eko and it, and nobody steps in")
  func byHand() throws {
    let folder = try TemporaryFolder(smallDataset)
    let request = Request(dataset: folder.path)
    let one = try object(person(request, ThingQuery("controller alm")))
    #expect(one["networks"]?.map { text($0["network"]) } == ["eko", "it"])
    #expect(one["networks"]?.map { text($0["role"]) } == ["member", "coordinator"])
    // p1 is of the same organisation and sits in eko too.
    #expect(one["networks"]?.map { text($0["sole"]) } == ["false", "true"])
    #expect(one["sole_bridges"]?.map { [text($0["a"]), text($0["b"])] } == [["eko", "it"]])
    let group = try object(network(request, ThingQuery("IT-sam")))
    #expect(group["members"]?.map { text($0["person"]) } == ["p3", "p4"])
    #expect(group["links"]?.map { text($0["hangs_on"]) } == ["p3"])
    let home = try object(organisation(request, ThingQuery("almvik")))
    #expect(home["people"]?.map { text($0["person"]) } == ["p1", "p3", "p5"])
    #expect(home["networks"]?.map { text($0["hangs_on"]) } == ["p5", "", "p1", "p3"])
  }

  @Test("a table of the answer can be asked for, and one that is not there is named")
  func parts() throws {
    let answer = try person(request, ThingQuery("p00001"))
    let csv = try answer.text(AnswerForm(.csv, part: "sole_bridges"))
    #expect(csv.hasPrefix("a,b,covered\nn-juridikchefer,n-skolhandlaggare,false\n"))
    #expect(try answer.text(AnswerForm(.csv)).hasPrefix("person,organisation,name,"))
    do throws(RunFailure) {
      _ = try answer.text(AnswerForm(.csv, part: "nothing"))
      Issue.record("a table that is not there was given")
    } catch {
      #expect("\(error)".contains("person, networks, sole_bridges"))
    }
  }

  @Test(
    "the ways of the small dataset, by hand",
    arguments: [
      // From a person to a network: p1 asks p3, whom she meets in eko.
      ("p1", "it", [["1", "p3", "eko", "it"]]),
      // From a network: anybody in hr can be called; both know p3 from eko.
      (
        "hr", "it",
        [
          ["1", "p1", "hr", "eko"], ["2", "p3", "eko", "it"], ["1", "p2", "hr", "eko"],
          ["2", "p3", "eko", "it"],
        ]
      ),
      // To a person: she is called last, and meets nobody after that.
      ("p1", "p4", [["1", "p3", "eko", "it"], ["2", "p4", "it", ""]]),
      // From an organisation its nearest people are called first.
      ("Björkåsa", "it", [["1", "p4", "", "it"]]),
      // A field is its networks.
      (
        "HR-forum", "område:IT",
        [
          ["1", "p1", "hr", "eko"], ["2", "p3", "eko", "it"], ["1", "p2", "hr", "eko"],
          ["2", "p3", "eko", "it"],
        ]
      ),
    ])
  func ways(from: String, to: String, calls: [[String]]) throws {
    let folder = try TemporaryFolder(smallDataset)
    let answer = try path(
      Request(dataset: folder.path), PathQuery(from: from, to: to))
    let rows = try JSONSerialization.jsonObject(with: Data(answer.text(AnswerForm(.json)).utf8))
    let read = try #require(rows as? [[String: Any]])
    #expect(
      read.map { row in ["step", "call", "reached_in", "meets_in"].map { text(row[$0]) } } == calls)
  }

  @Test("no way, and no need of one, are said in words")
  func noWay() throws {
    let folder = try TemporaryFolder(smallDataset)
    var request = Request(dataset: folder.path)
    request.language = .english
    let none = try path(request, PathQuery(from: "p1", to: "apart")).text(AnswerForm())
    #expect(
      none.hasPrefix("The lists show no way from Ekonomichef Almvik to the network Miljöforum"))
    let there = try path(request, PathQuery(from: "p1", to: "eko")).text(AnswerForm())
    #expect(there.hasPrefix("Ekonomichef Almvik already belongs to the network Ekonomichefer"))
    #expect(throws: RunFailure.self) {
      _ = try path(request, PathQuery(from: "p1", to: "rymden"))
    }
  }

  @Test("levels go by the words that people use")
  func levels() throws {
    let politicians = try path(request, PathQuery(from: "n-ithandlaggare", to: "politiker"))
    let level = try path(request, PathQuery(from: "n-ithandlaggare", to: "nivå:politisk"))
    let csv = try politicians.text(AnswerForm(.csv))
    #expect(csv.split(separator: "\n").count > 1)
    #expect(try level.text(AnswerForm(.csv)) == csv)
  }

  @Test("find: names before posts and fields, without accents, and the nearest when nothing fits")
  func finding() throws {
    func ids(_ text: String) throws -> [String] {
      let csv = try find(request, FindQuery(text)).text(AnswerForm(.csv))
      return csv.split(separator: "\n").dropFirst().map {
        String($0.split(separator: ",")[1])
      }
    }
    #expect(try ids("almvik").first == "9001")
    // Everybody else of the county stands after those who are called so.
    #expect(try ids("bjorkasa").first == "9002")
    #expect(try ids("n-itchefer") == ["n-itchefer"])
    #expect(try ids("qqqq").isEmpty)
    var english = request
    english.language = .english
    let nothing = try find(english, FindQuery("ekonomichefre")).text(AnswerForm())
    #expect(nothing.hasPrefix("The search for “ekonomichefre” found nothing. Nearest: "))
  }

  @Test("every question draws a picture that names nobody", arguments: ["svg", "png", "dot"])
  func pictures(ending: String) throws {
    let place = try TemporaryFolder()
    var request = request
    request.drawing = [Program.path, "draw-worker"]
    func file(_ name: String) -> String { "\(place.path)/\(name).\(ending)" }
    _ = try person(request, ThingQuery("p00001", diagram: file("person")))
    _ = try network(request, ThingQuery("n-itchefer", diagram: file("network")))
    _ = try organisation(request, ThingQuery("9001", diagram: file("organisation")))
    var way = PathQuery(from: "n-ithandlaggare", to: "n-hrpolitiker")
    way.diagram = file("path")
    _ = try path(request, way)
    var search = FindQuery("ekonomi")
    search.diagram = file("find")
    _ = try find(request, search)
    var gap = GapQuery()
    gap.diagram = file("gaps")
    _ = try gaps(request, gap)
    var change = WhatIfQuery()
    change.remove = ["p00066"]
    change.diagram = file("whatif")
    _ = try whatIf(request, change)
    #expect(place.files().count == 7)
    for name in place.files() {
      let bytes = try place.bytes(name)
      switch ending {
      case "png": #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(name)")
      case "svg":
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("<?xml") && text.contains("<title"), "\(name)")
        // People of the example are called by post and place: no such name has a place in a picture.
        #expect(!text.contains("Kanslichef Almvik"), "\(name)")
      default: #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("graph "), "\(name)")
      }
    }
  }
}
