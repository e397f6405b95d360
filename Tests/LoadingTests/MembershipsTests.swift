// Merging of memberships: a row for each role and unbroken time, and no row lost.

import Loading
import Roster
import Tables
import Testing

@Suite struct MembershipsTests {
  private func spans(_ rows: String) throws -> [String] {
    let data = Dataset.networks.with(
      "memberships.csv", "person,network,role,from,to,attended\n" + rows)
    return try #require(try data.loaded().value).memberships.map {
      "\($0.role.rawValue) \($0.from?.description ?? "…") \($0.to?.description ?? "…")"
        + ($0.attended.map { " \($0)" } ?? "")
    }
  }

  @Test("overlapping rows of one role become one; another role holds for its own time")
  func union() throws {
    #expect(
      try spans("p1,n1,deputy,2024,2024,0.5\np1,n1,chair,2024-06,2025,\n")
        == ["deputy 2024-01-01 2024-12-31 0.5", "chair 2024-06-01 2025-12-31"])
    #expect(
      try spans("p1,n1,chair,2024,,\np1,n1,member,,2024-06,\n")
        == ["chair 2024-01-01 …", "member … 2024-06-30"])
    #expect(
      try spans("p1,n1,deputy,2024,2025,0.5\np1,n1,deputy,2025,2026,\np1,n1,deputy,2024,2024,1\n")
        == ["deputy 2024-01-01 2026-12-31 1.0"])
    // Three in a row, the last inside the first.
    #expect(
      try spans("p1,n1,,2020,2024,\np1,n1,,2023,2025,\np1,n1,,2021,2021,\n")
        == ["member 2020-01-01 2025-12-31"])
  }

  @Test("terms that follow on one another are one time, unless attendance differs")
  func renewed() throws {
    #expect(
      try spans("p1,n1,chair,2018,2022,\np1,n1,chair,2023,2026-06,\np1,n1,chair,2026-07,,\n")
        == ["chair 2018-01-01 …"])
    #expect(
      try spans("p1,n1,chair,2023,,\np1,n1,member,2010,2017,\np1,n1,chair,2018,2022,\n")
        == ["chair 2018-01-01 …", "member 2010-01-01 2017-12-31"])
    // A year between two terms.
    #expect(
      try spans("p1,n1,chair,2018,2021,\np1,n1,chair,2023,,\n")
        == ["chair 2018-01-01 2021-12-31", "chair 2023-01-01 …"])
    #expect(
      try spans("p1,n1,deputy,2018,2022,0\np1,n1,deputy,2023,,0.5\n")
        == ["deputy 2018-01-01 2022-12-31 0.0", "deputy 2023-01-01 … 0.5"])
  }

  @Test("two roles in one cell are two rows, and say nothing")
  func twoRoles() throws {
    let data = Dataset.networks.with(
      "memberships.csv", "person,network,role\np1,n1,Ordförande och sammankallande\n")
    let loaded = try data.loaded()
    let roster = try #require(loaded.value)
    #expect(roster.memberships.map(\.role) == [.chair, .coordinator])
    #expect(loaded.diagnostics.sorted.isEmpty)
  }

  @Test(
    "vacant posts: repeated or renewed rows are one, two posts are two, words are each their own")
  func vacancies() throws {
    func seats(_ rows: String) throws -> [String] {
      let data = Dataset.networks
        .with("people.csv", "id,name,organisation\nv1,Vakant,o1\nv2,Vakant,o1\n")
        .with("memberships.csv", "person,network,role,from,to\n" + rows)
      return try #require(try data.loaded().value).vacantSeats.map {
        "\($0.role.rawValue) \($0.from?.description ?? "…") \($0.to?.description ?? "…")"
      }
    }
    #expect(try seats("v1,n1,,,\nv1,n1,,,\n") == ["member … …"])
    #expect(
      try seats("v1,n1,,2025,,\nv1,n1,ordförande,2024,2025-06\nv2,n1,,2024,\n")
        == ["chair 2024-01-01 …", "member 2024-01-01 …"])
    #expect(try seats("v1,n1,,2024,2024\nv1,n1,,2025,\n") == ["member 2024-01-01 …"])
    #expect(
      try seats("v1,n1,,2024,2024\nv1,n1,,2026,\n")
        == ["member 2024-01-01 2024-12-31", "member 2026-01-01 …"])
    #expect(try seats("Vakant,n1,,,\nVakant,n1,,,\n") == ["member … …", "member … …"])
  }

  @Test("rows that do not overlap stay, in the order of the file")
  func apart() throws {
    #expect(
      try spans("p1,n1,chair,2024,,\np1,n1,member,2020,2023,\np2,n1,,,,\n")
        == ["chair 2024-01-01 …", "member 2020-01-01 2023-12-31", "member … …"])
  }

  @Test("a shared day between two roles belongs to the later one")
  func sharedDay() throws {
    #expect(
      try spans("p1,n1,member,2023,2024-06-01,\np1,n1,chair,2024-06-01,,\n")
        == ["member 2023-01-01 2024-05-31", "chair 2024-06-01 …"])
    // The same role on both sides is one time.
    #expect(
      try spans("p1,n1,chair,2023,2024-06-01,\np1,n1,chair,2024-06-01,,\n")
        == ["chair 2023-01-01 …"])
  }

  @Test(
    "roles in both languages",
    arguments: [
      ("Chairman", Role.chair), ("chairwoman", .chair), ("Ordförande", .chair), ("ordf.", .chair),
      ("sammankallande", .coordinator), ("Samordnare", .coordinator), ("Coordinator", .coordinator),
      ("SEKRETERARE", .secretary), ("secretary", .secretary), ("Member", .member),
      ("ledamot", .member), ("", .member), ("Ersättare", .deputy), ("suppleant", .deputy),
      ("adjungerad", .adjunct), ("adjunct", .adjunct), ("Vice chair", .viceChair),
      ("Dirigent", .member),
    ])
  func roles(_ word: String, _ role: Role) throws {
    let data = Dataset.networks.with(
      "memberships.csv", "person,network,role\np1,n1,\(word)\n")
    let roster = try #require(try data.loaded().value)
    #expect(roster.memberships[0].role == role)
    #expect(roster.otherRoles == (word == "Dirigent" ? ["Dirigent"] : []))
  }

  @Test("an id wins over a name")
  func references() throws {
    let data = Dataset.networks
      .with("people.csv", "id,name,organisation\np1,p2,o1\np2,Chef,Bokby\n")
      .with("memberships.csv", "person,network\np2,Ekonomi\n")
    let roster = try #require(try data.loaded().value)
    #expect(roster.memberships[0].person == 1)
    #expect(roster.people[1].organisation == 1)
  }
}
