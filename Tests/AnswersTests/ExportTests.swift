// The query `export`: ties by hand, measures as in the report's tables, and what it never writes over.

import Answers
import Datasets
import Exchange
import Foundation
import Run
import TestSupport
import Testing

@Suite struct ExportTests {
  private static let data = URL(fileURLWithPath: Example.path).deletingLastPathComponent().path

  private func request(_ dataset: String = Example.path) -> Request {
    var request = Request(dataset: dataset)
    request.asOf = "2026-11-21"
    return request
  }

  /// The rows of one of the two tables of a graph, the first its headings. No cell has a line break here.
  private func rows(
    _ table: String, _ request: Request, _ graph: GraphChoice? = nil
  ) throws -> [[String]] {
    let place = try TemporaryFolder()
    _ = try export(request, ExportQuery(.csv2, to: place.path + "/e", graph: graph))
    let bytes = try place.bytes("e/\(table).csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func small(_ graph: GraphChoice, changed: [String: String] = [:]) throws -> [String] {
    let folder = try TemporaryFolder(smallDataset.merging(changed) { $1 })
    return try rows("ties", request(folder.path), graph).map { $0.joined(separator: ";") }
  }

  @Test("the ties of the small dataset, by hand")
  func byHand() throws {
    #expect(
      try small(.twoMode) == [
        "source;target;relation;role", "p1;eko;seat;chair", "p1;hr;seat;member",
        "p2;eko;seat;member", "p2;hr;seat;member", "p3;eko;seat;member",
        "p3;it;seat;coordinator", "p4;it;seat;member", "p5;apart;seat;member",
      ])
    // p1 and p2 meet in eko and hr.
    #expect(
      try small(.people) == [
        "source;target;relation;weight;hangs_on;hangs_on_name", "p1;p2;shared_networks;2;;",
        "p1;p3;shared_networks;1;eko;Ekonomichefer", "p2;p3;shared_networks;1;eko;Ekonomichefer",
        "p3;p4;shared_networks;1;it;IT-samordning",
      ])
    #expect(
      try small(.networks) == [
        "source;target;relation;weight;hangs_on;hangs_on_name", "eko;hr;shared_people;2;;",
        "eko;it;shared_people;1;p3;Controller Almvik",
      ])
    // Both sit in eko, hr and it.
    #expect(
      try small(.organisations) == [
        "source;target;relation;weight", "9001;9002;shared_networks;3",
      ])
  }

  @Test("a seat that was held twice has the days around today, and each time as a spell")
  func days() throws {
    let rows = """
      person;nätverk;roll;från;till;närvaro
      p1;eko;ledamot;2019-01-01;2020-06-30;
      p1;eko;ledamot;2024-03-01;2025-12-31;0,5
      p1;eko;ordförande;2026-01-01;;0,75
      p2;eko;ersättare;2020-01-01;;
      p3;eko;ledamot;;2027-01-31;
      p4;eko;ledamot;;;

      """
    let folder = try TemporaryFolder(smallDataset.merging(["memberships.csv": rows]) { $1 })
    // p2 is a deputy who has not attended: no seat of the report, and no tie here.
    #expect(
      try self.rows("ties", request(folder.path)).map { $0.joined(separator: ";") } == [
        "source;target;relation;role;from;to;attended", "p1;eko;seat;chair;2024-03-01;;0,75",
        "p3;eko;seat;member;;2027-01-31;", "p4;eko;seat;member;;;",
      ])
    let place = try TemporaryFolder()
    _ = try export(request(folder.path), ExportQuery(.gexf, to: place.path + "/g.gexf"))
    let text = try place.text("g.gexf")
    #expect(
      text.contains(
        "<spells><spell start=\"2019-01-01\" end=\"2020-06-30\"/><spell start=\"2024-03-01\"/></spells>"
      ))
    #expect(text.contains("<spells><spell end=\"2027-01-31\"/></spells>"))
    // Of p4 no day is told: the tie holds always.
    #expect(text.components(separatedBy: "<spells>").count == 3)
  }

  @Test("what the lists do not tell is left out, and is never 0")
  func unknown() throws {
    let folder = try TemporaryFolder(
      smallDataset.merging([
        "networks.csv": "id;namn\neko;Ekonomichefer\nit;IT\nhr;HR\napart;Miljö\n",
        "memberships.csv": "person;nätverk\np1;eko\np2;eko\np3;it\n",
      ]) { $1 })
    let head = try rows("nodes", request(folder.path))[0]
    #expect(head.contains("population") == false && head.contains("betweenness"))
    for column in ["field", "linked_in_field", "host", "meetings_per_year", "attended", "gaps"] {
      #expect(!head.contains(column), "\(column)")
    }
    #expect(try rows("ties", request(folder.path))[0] == ["source", "target", "relation"])
    let bare = try TemporaryFolder(
      smallDataset.merging(["people.csv": "id;namn\np1;Ett\np2;Två\np3;Tre\np4;Fyra\np5;Fem\n"]) {
        $1
      })
    do throws(RunFailure) {
      _ = try export(
        request(bare.path), ExportQuery(.kumu, to: bare.path + "/k", graph: .organisations))
      Issue.record("organisations were tied without being known")
    } catch {
      #expect(error.status == .inputData && "\(error)".contains("organisation"))
    }
  }

  @Test("every column of a table with a row for each thing is an attribute, cell for cell")
  func likeTheTables() throws {
    let place = try TemporaryFolder()
    var run = request()
    run.tablesOnly = true
    _ = try analyse(run, to: place.path + "/r", progress: .silent)
    var compared = 0
    var told: Set<String> = []
    for (graph, count) in [
      (GraphChoice.people, 240), (.networks, 36), (.organisations, 15), (.collaborations, 27),
    ] {
      let nodes = try rows("nodes", request(), graph)
      let (head, things) = (nodes[0], Array(nodes.dropFirst()))
      #expect(things.count == count)
      let ids = Dictionary(uniqueKeysWithValues: things.map { ($0[0], $0) })
      for file in place.files() where file.hasPrefix("r/tables/") && file.hasSuffix(".csv") {
        let lines = try place.text(file).split(separator: "\n").map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let keys = lines.dropFirst().map { $0[0] }
        // Of two kinds of nodes the table is about one.
        let type = lines[0][0]
        let own = Set(things.filter { $0[2] == type }.map { $0[0] })
        guard own == Set(keys), keys.count == own.count, !own.isEmpty else { continue }
        let table = String(file.dropFirst("r/tables/".count).dropLast(".csv".count))
        told.insert(table)
        for (place, column) in lines[0].enumerated().dropFirst() {
          let cells = lines.dropFirst().map { $0[place] }
          guard cells.contains(where: { !$0.isEmpty }) else { continue }
          let names = [
            "\(type)_\(table)_\(column)", "\(table)_\(column)", "\(type)_\(column)", column,
          ]
          guard let at = names.compactMap({ head.firstIndex(of: $0) }).first else {
            Issue.record("\(graph.rawValue) lacks \(column) of \(table)")
            continue
          }
          for (key, cell) in zip(keys, cells) {
            let decimal = Double(cell) == nil ? cell : cell.replacing(".", with: ",")
            #expect(ids[key]?[at] == decimal, "\(table) \(key) \(column)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 8000)
    #expect(
      told.isSuperset(of: [
        "people", "dependency", "brokerage", "networks", "new_on_post_networks",
        "rotation_networks", "politics", "organisations", "participation", "rotation",
        "scatter_organisations", "collaborations", "purposes", "hosting",
      ]), "\(told.sorted())")
  }

  @Test("a dataset of collaborations has its organisations and parts; it has no other graph")
  func collaborations() throws {
    let dataset = Self.data + "/c-tillsammans"
    let nodes = try rows("nodes", request(dataset))
    #expect(Set(nodes.dropFirst().map { $0[2] }) == ["organisation", "collaboration"])
    #expect(try rows("ties", request(dataset)).count > 20)
    for choice in [GraphChoice.twoMode, .people, .networks, .organisations] {
      do throws(RunFailure) {
        _ = try export(
          request(dataset), ExportQuery(.graphML, to: "/nonexistent/x", graph: choice))
        Issue.record("\(choice) was made of nothing")
      } catch {
        #expect(error.status == .cannotCreate || error.status == .inputData)
      }
    }
  }

  @Test("ids that people and networks share are told apart")
  func sharedIDs() throws {
    let ties = try small(
      .twoMode,
      changed: [
        "networks.csv": "id;namn\np1;Ekonomi\nn2;IT\n",
        "memberships.csv": "person;nätverk\np1;p1\np2;n2\n",
      ])
    #expect(
      ties == [
        "source;target;relation", "person:p1;network:p1;seat", "person:p2;network:n2;seat",
      ])
  }

  @Test(
    "the same dataset gives the same bytes, whatever the number of threads",
    arguments: GraphForm.allCases)
  func same(form: GraphForm) throws {
    let place = try TemporaryFolder()
    for (name, threads) in [("a", 1), ("b", 2)] {
      var request = request()
      request.threads = threads
      _ = try export(request, ExportQuery(form, to: "\(place.path)/\(name)"))
    }
    let files = place.files().filter { $0.hasPrefix("a") && ($0 != "a" || !form.isFolder) }
    #expect(files.count == (form.isFolder ? 3 : 1))
    for file in files {
      #expect(try place.bytes(file) == place.bytes("b" + file.dropFirst()), "\(file)")
    }
  }
}
