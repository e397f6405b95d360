// Changes to a roster: each kind by hand on the small dataset, and every problem with its place.

import Answers
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct OverlayTests {
  private func answer(_ changes: String, _ form: AnswerForm = AnswerForm(.csv)) throws -> String {
    let folder = try TemporaryFolder(smallDataset)
    let place = try TemporaryFolder(["ändringar.csv": changes])
    var query = WhatIfQuery()
    query.file = place.path + "/ändringar.csv"
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.language = .english
    let text = try whatIf(request, query).text(form)
    for (name, content) in smallDataset { #expect(try folder.text(name) == content) }
    return text
  }

  /// Before and after of a key figure.
  private func figure(_ csv: String, _ name: String) -> [String] {
    let line = csv.split(separator: "\n").first { $0.hasPrefix("key_figure,\(name),") }
    return (line ?? "").split(separator: ",", omittingEmptySubsequences: false).dropFirst(2)
      .prefix(2).map(String.init)
  }

  @Test(
    "what each change does, by hand",
    arguments: [
      // Networks eko {p1, p2, p3}, it {p3, p4}, hr {p1, p2}, apart {p5}; links eko–it (p3), eko–hr.
      ("leave,p3,,", "linked_pairs", ["2", "1"]),
      ("leave,p3,it,", "memberships", ["8", "7"]),
      // p5 joins it: apart–it is a link on p5 alone.
      ("join,p5,it,", "sole_links", ["1", "2"]),
      // A deputy who has not attended is no seat.
      ("deputy,p1,it,", "memberships", ["8", "8"]),
      // p1 and p2 in hr become part of eko, where they sit already.
      ("merge,,hr,eko", "memberships", ["8", "6"]),
      ("merge,,hr,eko", "networks", ["4", "3"]),
      ("merge,,it,apart", "sole_links", ["1", "1"]),
      // p2 goes to a new network: hr–new is linked by p2 alone, and eko keeps p1 and hr.
      ("split,p2,eko,eko-2", "networks", ["4", "5"]),
      ("split,p2,eko,eko-2", "linked_pairs", ["2", "3"]),
      ("end,,eko,", "linked_pairs", ["2", "0"]),
      ("end,,eko,", "networks", ["4", "3"]),
    ])
  func byHand(row: String, name: String, values: [String]) throws {
    #expect(figure(try answer("change,person,network,to\n\(row)\n"), name) == values)
  }

  @Test("Swedish words and columns, new people and networks, each on what stands above it")
  func swedish() throws {
    let text = try answer(
      """
      ändring;person;nätverk;till;namn;kommun;område;nivå
      börjar;p9;;;Ny Nilsson;Almvik;;
      startar;;nytt;;Nytt nätverk;;IT;chef
      går med;Ny Nilsson;nytt;;;;;
      går med;controller;Nytt nät;;;;;
      byter post;p2;;;;Almvik;;
      """)
    #expect(figure(text, "people") == ["5", "6"])
    #expect(figure(text, "networks") == ["4", "5"])
    // p3 joins the new one to eko and to it.
    #expect(figure(text, "sole_links") == ["1", "3"])
  }

  @Test("every problem is told with file, line and column, and nothing is answered")
  func problems() throws {
    do {
      _ = try answer(
        """
        change,person,network,to
        leave,nobody,,
        jion,p1,it,
        join,,it,
        merge,,eko,eko
        leave,p1,apart,
        leave,ekonomichef,,
        """)
      Issue.record("the file was taken")
    } catch let error as RunFailure {
      guard case .inputData(let report, let errors) = error else { throw error }
      // What is wrong in itself is told before names are looked up.
      #expect(errors == 2 && error.status == .inputData)
      for place in [
        "ändringar.csv:3:1: error: [changes/unknown-change] there is no change 'jion'",
        "ändringar.csv:4:6: error: [changes/missing-value] the change 'join' needs 'person'",
      ] {
        #expect(report.contains(place), "\(report)")
      }
    }
    do {
      _ = try answer(
        """
        change,person,network,to
        leave,nobody,,
        merge,,eko,eko
        leave,p1,apart,
        leave,ekonomichef,,
        """)
      Issue.record("the file was taken")
    } catch let error as RunFailure {
      guard case .inputData(let report, let errors) = error else { throw error }
      #expect(errors == 4)
      for place in [
        "ändringar.csv:2:7: error: [changes/unknown-person]",
        "ändringar.csv:3:12: error: [changes/same]", "ändringar.csv:4:7: error: [changes/no-seat]",
        "ändringar.csv:5:7: error: [changes/ambiguous-person]",
      ] {
        #expect(report.contains(place), "\(report)")
      }
    }
  }

  @Test("flags change the same as a file")
  func flags() throws {
    let folder = try TemporaryFolder(smallDataset)
    var query = WhatIfQuery()
    query.join = ["p5 = it"]
    query.merge = ["hr=eko"]
    query.remove = ["p4"]
    var request = Request(dataset: folder.path)
    request.asOf = "2026-11-21"
    request.language = .english
    let byFlags = try whatIf(request, query).text(AnswerForm(.csv))
    let byFile = try answer("change,person,network,to\njoin,p5,it,\nmerge,,hr,eko\nleave,p4,,\n")
    #expect(byFlags == byFile)
    query.join = ["p5"]
    #expect(throws: RunFailure.self) { _ = try whatIf(request, query) }
  }
}
