// Merging of memberships: the union of times, the higher role, and no row lost.

import Loading
import Roster
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

  @Test("overlapping rows become one with the union and the higher role")
  func union() throws {
    #expect(
      try spans("p1,n1,deputy,2024,2024,0.5\np1,n1,chair,2024-06,2025,\n")
        == ["chair 2024-01-01 2025-12-31 0.5"])
    #expect(try spans("p1,n1,chair,2024,,\np1,n1,member,,2024-06,\n") == ["chair … …"])
    // Three in a row, the last inside the first.
    #expect(
      try spans("p1,n1,,2020,2024,\np1,n1,,2023,2025,\np1,n1,,2021,2021,\n")
        == ["member 2020-01-01 2025-12-31"])
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
      ("adjungerad", .adjunct), ("adjunct", .adjunct), ("Vice chair", .member),
    ])
  func roles(_ word: String, _ role: Role) throws {
    let data = Dataset.networks.with(
      "memberships.csv", "person,network,role\np1,n1,\(word)\n")
    let roster = try #require(try data.loaded().value)
    #expect(roster.memberships[0].role == role)
    #expect(roster.otherRoles == (word == "Vice chair" ? ["Vice chair"] : []))
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
