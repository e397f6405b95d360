// An attack on the board edition: sums, differences, tables side by side, two reports.

import Datasets
import Findings
import Foundation
import Reporting
import Roster
import Run
import TestSupport
import Testing
import Text

@Suite struct DifferencingTests {
  /// 34 people in twelve small networks, from ten organisations of which most send one to four.
  private static func forum(without gone: Int? = nil, answers: Int = 5) throws -> TemporaryFolder {
    let home = [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 7,
      8, 9, 9,
    ]
    let people = (0..<34).filter { $0 != gone }
    var seats: [String] = []
    for person in people {
      seats.append(
        "p\(10 + person),n\(person % 12),\(person % 12 == person ? "ordförande" : "ledamot")")
      if person % 3 == 0 { seats.append("p\(10 + person),n\((person + 5) % 12),ledamot") }
    }
    let marks = (0..<answers).map { answer in
      "s1,svar \(answer)," + (0..<21).map { "\(($0 + answer * 2) % 5 + 1)" }.joined(separator: ",")
    }
    return try TemporaryFolder([
      "organisations.csv": "id,name,kind,population\n"
        + (0..<10).map { "o\($0),Ort \($0),kommun,\(9000 - $0 * 700)" }.joined(separator: "\n"),
      "people.csv": "id,name,organisation,function,level,since\n"
        + people.map {
          "p\(10 + $0),Namn\($0) Efternamn\($0),o\(home[$0]),Post \($0),chef,202\($0 % 6 + 1)-01-01"
        }.joined(separator: "\n"),
      "networks.csv": "id,name,field,level,meetings_per_year,hours_per_meeting\n"
        + (0..<12).map { "n\($0),Nät \($0),område \($0 % 4),chef,4,3" }.joined(separator: "\n"),
      "memberships.csv": "person,network,role\n" + seats.joined(separator: "\n"),
      "collaborations.csv": "id,name\ns1,Lönenämnden",
      "collaboration_members.csv": "collaboration,organisation,role\ns1,o0,host\ns1,o1,party",
      "selftest.csv": "collaboration,respondent," + (1...21).map { "q\($0)" }.joined(separator: ",")
        + "\n" + marks.joined(separator: "\n"),
    ])
  }

  private static func request(_ folder: TemporaryFolder) -> Request {
    var request = Request(dataset: folder.path)
    request.asOf = "2026-10-01"
    request.drawing = [Program.path, "draw-worker"]
    request.pdf = .none
    return request
  }

  private static func board(_ folder: TemporaryFolder) throws -> (
    run: PreparedRun, document: Document
  ) {
    let run = try PreparedRun(request(folder), progress: .silent)
    let documents = run.material.documents(.swedish, threads: 1, run.words)
    return (run, try #require(documents.first { $0.paper == .basis }))
  }

  private static func grids(_ document: Document) -> [String: Grid] {
    var grids: [String: Grid] = [:]
    for block in document.sections.flatMap(\.blocks) {
      if case .table(let grid) = block { grids[grid.id] = grid }
    }
    return grids
  }

  /// What a reader knows of a number of people by the way it is printed; `nil` for what is withheld.
  private static func bounds(_ cell: String) -> ClosedRange<Int> {
    if cell == "1–4" { return 1...4 }
    if cell == "dold" || cell == "–" { return 0...1000 }
    let number = Int(cell.filter(\.isNumber)) ?? 0
    return cell.hasPrefix("ca ") ? max(5, number - 2)...(number + 2) : number...number
  }

  /// The values that each cell can have when all add up to `total`, by one round of the only equation.
  private static func possible(_ cells: [String], total: Int) -> [ClosedRange<Int>] {
    let all = cells.map(bounds)
    let low = all.reduce(0) { $0 + $1.lowerBound }
    let high = all.reduce(0) { $0 + $1.upperBound }
    return all.map { own in
      let least = max(own.lowerBound, total - (high - own.upperBound))
      return least...max(least, min(own.upperBound, total - (low - own.lowerBound)))
    }
  }

  @Test("no number of one to four people stands in a table or on a map")
  func small() throws {
    let (run, document) = try Self.board(try Self.forum())
    var seen = 0
    // The table of cover counts what a proposal would give, not who sits where.
    for (id, grid) in Self.grids(document) where id != "tabell-tackning" {
      for (place, column) in grid.columns.enumerated()
      where ["Personer", "Platser", "Gemensamma deltagare", "Nya på posten", "Svarande"].contains(
        column.title)
      {
        for row in grid.rows {
          #expect(!(1...4).contains(Int(row[place]) ?? 0), "\(id): \(row)")
          seen += 1
        }
      }
    }
    #expect(seen > 20)
    for drawing in run.material.illustrations where drawing.section.isEmpty {
      #expect(
        !drawing.svg.contains(#/>[1-4] personer</#) && !drawing.svg.contains(">1 person<"),
        "\(drawing.name)")
    }
  }

  @Test("totals and the other cells leave every hidden cell at least two values")
  func sums() throws {
    let (run, document) = try Self.board(try Self.forum())
    let grids = Self.grids(document)
    func column(_ id: String, _ title: String) throws -> [String] {
      let grid = try #require(grids[id])
      let place = try #require(grid.columns.firstIndex { $0.title == title })
      return grid.rows.map { $0[place] }
    }
    // The attacker has counted: the true totals are known to the unit.
    let seats = run.roster.memberships.count
    for (id, title, total) in [
      ("tabell-organisationer", "Personer", 34), ("tabell-organisationer", "Platser", seats),
      ("tabell-deltagande", "Platser", seats),
    ] {
      let cells = try column(id, title)
      #expect(cells.contains("1–4"), "\(id) hides nothing")
      for (cell, range) in zip(cells, Self.possible(cells, total: total)) where cell == "1–4" {
        #expect(range.count > 1, "\(id) \(title): \(cells)")
      }
    }
    let matrix = try #require(grids["tabell-riskmatris"])
    let cells = matrix.rows.flatMap { $0.dropFirst() }
    for (cell, range) in zip(cells, Self.possible(cells, total: 34)) where cell == "1–4" {
      #expect(range.count > 1, "\(cells)")
    }
    // The shares and differences of a hidden row are withheld with it.
    let participation = try #require(grids["tabell-deltagande"])
    let place = try #require(participation.columns.firstIndex { $0.title == "Platser" })
    for row in participation.rows where row[place] == "1–4" {
      #expect(row.count { $0 == "dold" } >= 2, "\(row)")
    }
  }

  @Test("a person who leaves between two reports is not seen in any table of numbers")
  func twoReports() throws {
    // Somebody of the largest organisation, with one seat.
    let before = Self.grids(try Self.board(try Self.forum()).document)
    let after = Self.grids(try Self.board(try Self.forum(without: 1)).document)
    for id in ["tabell-underlag", "tabell-nyckeltal"] {
      let (old, new) = (try #require(before[id]), try #require(after[id]))
      for title in ["people.csv", "memberships.csv", "personer i nätverk"] {
        let rows = [old, new].map { grid in grid.rows.first { $0[0] == title } }
        if let one = rows[0], let two = rows[1] {
          let numbers = [one[1], two[1]].map { Int($0.filter(\.isNumber)) ?? 1 }
          #expect(numbers.allSatisfy { $0 % 5 == 0 }, "\(one) \(two)")
          #expect([one[1], two[1]].allSatisfy { $0.hasPrefix("ca ") })
        }
      }
    }
  }

  @Test("no sentence tells the seats of an organisation to the unit, nor does the chart")
  func sentences() throws {
    func all(_ gone: Int?) throws -> (facts: [String], chart: [String]) {
      let (run, document) = try Self.board(try Self.forum(without: gone))
      var facts: [String] = []
      for block in document.sections.flatMap(\.blocks) {
        switch block {
        case .findings(let cards): facts += cards.flatMap(\.facts)
        case .list(let items): facts += items
        default: break
        }
      }
      let charts = run.material.illustrations.filter { $0.section == "deltagande" }
      return (
        // What hangs on one person is told by code, and codes are drawn for each list.
        facts.filter { $0.contains("platser") && $0.contains("Ort ") && !$0.hasPrefix("På P") },
        charts.map(\.svg)
      )
    }
    let (before, after) = (try all(nil), try all(1))
    #expect(!before.facts.isEmpty && before.chart.count == 1)
    // Fifteen seats before, fourteen after: both are printed, and drawn, as fifteen.
    #expect(before.facts == after.facts && before.chart == after.chart)
    for fact in before.facts where fact.contains(" har ") {
      let seats = fact.components(separatedBy: " har ").last ?? ""
      #expect(seats.hasPrefix("ca ") || seats.hasPrefix("1–4 ") || seats.hasPrefix("0 "), "\(fact)")
    }
  }

  @Test("the answers of one more cannot be worked out from the sums of two papers")
  func selfTests() throws {
    func sum(_ answers: Int) throws -> Double {
      let grid = try #require(
        Self.grids(try Self.board(try Self.forum(answers: answers)).document)["tabell-sjalvtest"])
      let place = try #require(grid.columns.firstIndex { $0.title.hasPrefix("Summa") })
      return try #require(Double(grid.rows[0][place].filter(\.isNumber)))
    }
    // Printed sums are multiples of five; the true ones lie within two and a half: the sixth sum is known to
    // within 6 · 2,5 + 5 · 2,5 points only.
    let (five, six) = (try sum(5), try sum(6))
    #expect(
      five.truncatingRemainder(dividingBy: 5) == 0 && six.truncatingRemainder(dividingBy: 5) == 0)
  }

  @Test("hours and seats of one person stand in the annex only")
  func hours() throws {
    let (_, document) = try Self.board(try Self.forum())
    let grids = Self.grids(document)
    #expect(grids["tabell-tid"] == nil)
    if let cover = grids["tabell-tackning"] {
      #expect(!cover.columns.contains { $0.title.contains("Timmar") })
    }
    for block in document.sections.flatMap(\.blocks) {
      if case .findings(let cards) = block {
        #expect(!cards.flatMap(\.facts).contains { $0.contains("hälften av alla har högst") })
      }
    }
  }
}
