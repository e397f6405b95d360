// The limits of answers, maps and shelves that are read by: below, at and above each.

import Answers
import Datasets
import Findings
import Foundation
import Loading
import Run
import TestSupport
import Testing

@Suite struct LimitsTests {
  /// A dataset of people who sit in so many networks each, every one in networks of her own, and of people who sit
  /// nowhere.
  private func folder(seats: [Int], others: Int = 0) throws -> TemporaryFolder {
    var (networks, memberships) = (["id,name"], ["person,network"])
    for (person, count) in seats.enumerated() {
      for _ in 0..<count {
        memberships.append("p\(person),n\(networks.count)")
        networks.append("n\(networks.count),Forum \(networks.count)")
      }
    }
    let people = (0..<seats.count + others).map { "p\($0),Kod \($0)" }
    return try TemporaryFolder([
      "organisations.csv": lines(["id,name", "o,Ort"]), "people.csv": lines(["id,name"] + people),
      "networks.csv": lines(networks),
      "memberships.csv": lines(memberships),
    ])
  }

  private func lines(_ rows: [String]) -> String { rows.joined(separator: "\n") + "\n" }

  /// How many nodes and ties a drawn map has.
  private func drawn(_ draw: (Request, String) throws -> Void, in folder: TemporaryFolder) throws
    -> [Int]
  {
    let place = try TemporaryFolder()
    var request = Request(dataset: folder.path)
    request.drawing = [Program.path, "draw-worker"]
    try draw(request, place.path + "/map.dot")
    let text = try place.text("map.dot")
    return [text.matches(of: #/-n\d+"/#).count, text.matches(of: #/-e\d+"/#).count]
  }

  @Test(
    "a question to more than three thousand people and networks goes without centralities",
    arguments: [(2998, false), (2999, true)])
  func measures(people: Int, isCut: Bool) throws {
    let folder = try folder(seats: [2], others: people - 1)
    let answer = try network(Request(dataset: folder.path), ThingQuery("n1"))
    #expect(answer.notes.contains { $0.hasPrefix("Centralit") } == isCut)
  }

  @Test(
    "a map around a network has sixty networks and a hundred and twenty ties at most",
    arguments: [(15, 15, 105), (16, 16, 120), (17, 17, 120), (60, 60, 120), (61, 60, 120)])
  func around(networks: Int, nodes: Int, ties: Int) throws {
    let map = try drawn(
      { request, path in _ = try network(request, ThingQuery("n1", diagram: path)) },
      in: folder(seats: [networks]))
    #expect(map == [nodes, ties])
  }

  @Test(
    "a map of links that hang on one person has thirty",
    arguments: [([8, 2], 29), ([8, 2, 2], 30), ([8, 2, 2, 2], 30)])
  func hanging(seats: [Int], ties: Int) throws {
    let map = try drawn(
      { request, path in
        var query = RiskQuery()
        query.diagram = path
        _ = try risk(request, query)
      }, in: folder(seats: seats))
    #expect(map[1] == ties)
  }

  @Test("a map of a change has sixty ties that come or go", arguments: [(11, 55), (12, 60)])
  func change(networks: Int, ties: Int) throws {
    let map = try drawn(
      { request, path in
        var query = WhatIfQuery()
        query.remove = ["p0"]
        query.diagram = path
        _ = try whatIf(request, query)
      }, in: folder(seats: [networks, 1]))
    #expect(map[1] == ties)
  }

  @Test("a map of gaps has twenty-five", arguments: [24, 25, 26])
  func gapMap(top: Int) throws {
    // One network of another field and level than 26 others, an initiative of all, and somebody in each.
    let numbers = 0...26
    let folder = try TemporaryFolder([
      "organisations.csv": lines(["id,name", "o,Ort"]),
      "people.csv": lines(["id,name"] + numbers.map { "p\($0),Kod \($0)" }),
      "networks.csv": lines(
        ["id,name,field,level"]
          + numbers.map { "n\($0),Forum \($0),\($0 == 0 ? "IT,politisk" : "HR,chef")" }),
      "memberships.csv": lines(["person,network"] + numbers.map { "p\($0),n\($0)" }),
      "initiatives.csv": lines(["id,name", "i,Gemensamt"]),
      "initiative_networks.csv": lines(["initiative,network"] + numbers.map { "i,n\($0)" }),
    ])
    let map = try drawn(
      { request, path in
        var query = GapQuery()
        query.top = top
        query.diagram = path
        _ = try gaps(request, query)
      }, in: folder)
    #expect(map[1] == min(top, 25))
  }

  @Test(
    "a name is near within a third of its letters, and two at least",
    arguments: [
      ("abcdefgh", "abcdefxy", true), ("abcdefgh", "abcdexyz", false),
      ("abcdefghi", "abcdefxyz", true), ("abcdefghi", "abcdewxyz", false), ("abc", "axy", true),
      ("abc", "xyz", false),
    ])
  func near(typed: String, name: String, isNear: Bool) {
    #expect(NameMatch([("9", name)]).find(typed) == .none(nearest: isNear ? [0] : []))
  }

  @Test("at most five names are told as near", arguments: [4, 5, 6])
  func nearest(count: Int) {
    let match = NameMatch((0..<count).map { ("9", "abcdefgh\($0)") })
    #expect(match.find("abcdefghi") == .none(nearest: Array(0..<min(count, 5))))
  }

  @Test("reports stay for thirty nights", arguments: [29, 30, 31])
  func nights(count: Int) throws {
    // The last of October and of November stay for their months; the first night that goes is in October.
    func days(_ month: String, _ last: Int) -> [String] {
      (1...last).map { "\(month)-\($0 < 10 ? "0" : "")\($0)" }
    }
    let all = days("2026-10", 31) + days("2026-11", 21)
    let names = Array(all.suffix(count))
    let gone = Shelf.outdated(
      names.compactMap { Shelf.Report($0) }, by: Settings.Keep(), current: "2026-11-21", needed: [])
    #expect(gone == (count > 30 ? ["2026-10-22"] : []))
  }

  @Test("and the last of each of twelve months", arguments: [11, 12, 13])
  func months(count: Int) throws {
    var rule = Settings.Keep()
    rule.nights = 1
    let year = (1...11).map { "2026-\($0 < 10 ? "0" : "")\($0)-15" }
    let all = ["2025-11-15", "2025-12-15"] + year
    let gone = Shelf.outdated(
      all.suffix(count).compactMap { Shelf.Report($0) }, by: rule, current: "2026-11-15", needed: []
    )
    #expect(gone == (count > 12 ? ["2025-11-15"] : []))
  }

  @Test("history keeps rows and findings for two years")
  func retention() { #expect(Settings().retentionMonths == 24) }
}
