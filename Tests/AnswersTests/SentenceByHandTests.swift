// What is said first, by hand on the small dataset and against the tables of the example.

import Answers
import Datasets
import Foundation
import TestSupport
import Testing
import Text

@Suite struct SentenceByHandTests {
  private func request(_ dataset: String, _ language: Language) -> Request {
    var request = Request(dataset: dataset)
    request.asOf = "2026-11-21"
    request.language = language
    return request
  }

  /// Networks eko {p1, p2, p3}, it {p3, p4}, hr {p1, p2}, apart {p5}; links eko–it (p3 alone), eko–hr (p1, p2).
  private func both(
    _ ask: (Request) throws -> Answer, _ change: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> [String] {
    let folder = try TemporaryFolder(smallDataset)
    try change(folder)
    return try [Language.swedish, .english].map { try ask(request(folder.path, $0)).sentence }
  }

  @Test("a person: seats, alone or not, and what goes through them")
  func people() throws {
    #expect(
      try both { try person($0, ThingQuery("p3")) } == [
        "Controller Almvik sitter i två nätverk, i ett av dem ensam från sin kommun; en kontakt mellan "
          + "nätverk går genom hen ensam och hen leder ett nätverk utan ersättare. "
          + "Ersättare saknas där hen är ensam.",
        "Controller Almvik sits in two networks, in one of them the only one of their municipality; one "
          + "contact between networks goes through them alone and they lead one network without a "
          + "deputy. There is no deputy where they are the only one.",
      ])
    // p1 shares hr and eko with p2, and leads eko.
    #expect(
      try both { try person($0, ThingQuery("p2")) }[0]
        == "Ekonomichef Björkåsa sitter i två nätverk, i båda ensam från sin kommun; ingen kontakt mellan "
        + "nätverk går genom hen ensam. Ersättare saknas där hen är ensam.")
  }

  @Test("where roles are not told it is not known who could stand in; who sits nowhere is told so")
  func unknown() throws {
    let untold = try both({ try person($0, ThingQuery("p3")) }) { folder in
      try folder.write(
        "person;nätverk\np3;eko\np1;eko\np3;it\np4;it\n", to: "memberships.csv")
    }
    #expect(
      untold[0]
        == "Controller Almvik sitter i två nätverk, i ett av dem ensam från sin kommun; en kontakt mellan "
        + "nätverk går genom hen ensam. Om någon kan ersätta hen framgår inte av listorna.")
    let none = try both({ try person($0, ThingQuery("p5")) }) { folder in
      try folder.write("person;nätverk;roll\np1;eko;ordförande\n", to: "memberships.csv")
    }
    #expect(
      none == [
        "Miljöchef Almvik sitter inte i något nätverk.", "Miljöchef Almvik sits in no network.",
      ])
  }

  @Test("networks and organisations")
  func things() throws {
    #expect(
      try both { try network($0, ThingQuery("eko")) } == [
        "Nätverket Ekonomichefer har tre deltagare från två kommuner och delar deltagare med två andra "
          + "nätverk; en av de kontakterna går genom en enda person.",
        "The network Ekonomichefer has three participants from two municipalities and shares "
          + "participants with two other networks; one of those contacts goes through one person alone.",
      ])
    #expect(
      try both { try network($0, ThingQuery("apart")) }[0]
        == "Nätverket Miljöforum har en deltagare från en kommun, som inte sitter i något annat nätverk."
    )
    #expect(
      try both { try organisation($0, ThingQuery("9001")) }[0]
        == "Almvik har tre personer i listorna och sitter i fyra nätverk, i tre av dem genom en enda "
        + "person. De platserna saknar ersättare.")
  }

  @Test("ways: how many calls, and whom")
  func ways() throws {
    #expect(
      try both { try path($0, PathQuery(from: "p1", to: "it")) } == [
        "Från Ekonomichef Almvik till nätverket IT-samordning räcker ett samtal: ring Controller Almvik.",
        "From Ekonomichef Almvik to the network IT-samordning one call is enough: call Controller "
          + "Almvik.",
      ])
    #expect(
      try both { try path($0, PathQuery(from: "p5", to: "it")) }[0]
        == "Listorna visar ingen väg från Miljöchef Almvik till nätverket IT-samordning genom gemensamma "
        + "nätverk.")
    #expect(
      try both { try path($0, PathQuery(from: "p3", to: "nätverk:it")) }[0]
        == "Controller Almvik hör redan till nätverket IT-samordning.")
  }

  @Test("searches, gaps, and what hangs on people")
  func lists() throws {
    #expect(
      try both { try find($0, FindQuery("björk")) } == [
        "Sökordet ”björk” gav träff på en organisation och två personer.",
        "The search for “björk” found one organisation and two people.",
      ])
    #expect(
      try both { try find($0, FindQuery("zzzz")) }[0].hasPrefix("Sökordet ”zzzz” gav ingen träff."))
    let gap = try both { try gaps($0, GapQuery()) }
    #expect(gap[0].hasPrefix("Diagonala luckor kan inte bedömas: "), "\(gap[0])")
    #expect(
      try both { try risk($0, RiskQuery()) }[0].hasPrefix(
        "Controller Almvik står först: en kontakt mellan nätverk går genom hen ensam"))
  }

  @Test("changes: what is changed, how much of it shows, and one or all of several")
  func changes() throws {
    var leave = WhatIfQuery()
    leave.remove = ["p3"]
    let one = try both { try whatIf($0, leave) }
    #expect(one[0].hasPrefix("Om Controller Almvik slutar ändras "), "\(one[0])")
    #expect(
      one[0].hasSuffix(" Antalet kontakter mellan nätverk går från 2 till 1."), "\(one[0])")
    #expect(one[1].hasPrefix("If Controller Almvik leaves, "), "\(one[1])")
    leave.remove = ["p1", "p2", "p3", "p4"]
    let folder = try TemporaryFolder(smallDataset)
    let answer = try whatIf(request(folder.path, .swedish), leave)
    #expect(answer.sentence.hasPrefix("Om de fyra ändringarna görs ändras "))
    #expect(answer.preface.count == 4)
    #expect(try answer.text(AnswerForm(isWhole: true)).contains("  Controller Almvik slutar"))
  }

  @Test("the numbers said of the example are those of its tables")
  func example() throws {
    let request = request(Example.path, .swedish)
    func rows(_ answer: Answer, _ table: String) throws -> [[String: Any]] {
      let json = try answer.text(AnswerForm(.json, part: table))
      return try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    }
    for id in ["p00001", "p00066", "p00100", "p00200"] {
      let answer = try person(request, ThingQuery(id))
      let seats = try rows(answer, "networks")
      #expect(
        answer.sentence.contains(
          seats.isEmpty
            ? "sitter inte i något"
            : "sitter i \(seats.count.inWords(.swedish, isNeuter: true)) nätverk"),
        "\(answer.sentence)")
      let bridges = try rows(answer, "sole_bridges").count
      if bridges > 0 {
        #expect(answer.sentence.contains("\(bridges.inWords(.swedish)) kontakt"))
      }
    }
    let it = try network(request, ThingQuery("n-itchefer"))
    let links = try rows(it, "links")
    let sole = links.count { ($0["hangs_on"] as? String ?? "") != "" }
    // As the table of networks has it: a deputy who attends takes part too.
    let sitting = try #require(rows(it, "network").first?["people"] as? Int)
    #expect(
      it.sentence.hasPrefix("Nätverket IT-chefer har \(sitting.inWords(.swedish)) deltagare från "))
    #expect(
      it.sentence.contains("med \(links.count.inWords(.swedish, isNeuter: true)) andra nätverk; "))
    #expect(it.sentence.contains("\(sole.inWords(.swedish)) av de kontakterna"), "\(it.sentence)")
    // Data/README.md: sixteen gaps.
    #expect(try gaps(request, GapQuery()).sentence.hasPrefix("I 16 par av nätverk saknas "))
  }
}
