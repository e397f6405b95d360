// What a brief tells of the time before it, over real nights: who left, what moved, and what came of decisions.

import Foundation
import Night
import NightSupport
import Reporting
import TestSupport
import Testing

@Suite struct BriefOfNightsTests {
  /// The texts of a section of a brief, in one line.
  private func section(_ id: String, of run: String, in night: NightFolder) throws -> String {
    let page = try night.text("a/\(run)/board.html")
    guard let start = page.range(of: "id=\"\(id)\"") else { return "" }
    let rest = page[start.upperBound...]
    let end = rest.range(of: "<section")?.lowerBound ?? rest.endIndex
    return markedUpText("<p" + String(rest[..<end]))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func decide(_ status: String, _ date: String, in night: NightFolder) throws {
    try night.folder.write(
      """
      id;datum;organ;nivå;slag;gäller;beslut;ansvarig;klart senast;läge
      b1;\(date);direktionen;politisk;uppdrag;sole_link_share/dataset:;Utse ersättare;kansliet;2027-06;\(status)

      """, to: "Data/a/decisions.csv")
  }

  @Test("somebody leaves: the brief says what changed in the lists, which figure moved, and why")
  func leaves() throws {
    let night = try NightFolder()
    try night.run("2026-09-10")
    #expect(try section("sedan-sist", of: "2026-09-10", in: night).isEmpty)
    try night.leaves("p2", "hr")
    try night.run("2026-09-11")
    let text = try section("sedan-sist", of: "2026-09-11", in: night)
    #expect(text.contains("Sedan rapporten per 2026-09-10"), "\(text)")
    #expect(text.contains("I listorna: färre än fem lämnade platser."), "\(text)")
    // Two pairs of networks share people: one hung on one person, now both do.
    #expect(
      text.contains(
        "Andel kontakter som går genom en enda person: 50,0 % då, 100,0 % nu. Det följer av ändringarna i listorna."
      ), "\(text)")
    try night.run("2026-09-12") { $0.again = true }
    #expect(
      try section("sedan-sist", of: "2026-09-12", in: night).contains(
        "Ingenting har ändrats i listorna."))
  }

  @Test(
    "a decision on a finding is followed: its figure the wrong way, and the way that was intended")
  func followed() throws {
    let night = try NightFolder()
    try night.run("2026-09-10")
    try decide("pågår", "2026-09-10", in: night)
    try night.joins("p4", "hr")
    try night.run("2026-09-11")
    let worse = try section("beslutat", of: "2026-09-11", in: night)
    #expect(
      worse.contains(
        "”Utse ersättare” pågår. Andelen kontakter genom en enda person var 50,0 % i rapporten per 2026-09-10 och är 66,7 % nu, åt fel håll."
      ), "\(worse)")
    // Decided on again, after it had risen.
    try decide("klart", "2026-09-11", in: night)
    try night.leaves("p4", "hr")
    try night.run("2026-09-12")
    let better = try section("beslutat", of: "2026-09-12", in: night)
    #expect(
      better.contains(
        "”Utse ersättare” är klart. Andelen kontakter genom en enda person var 66,7 % i rapporten per 2026-09-11 och är 50,0 % nu, åt det håll som var tänkt."
      ), "\(better)")
    #expect(better.contains("inte om det beror på besluten"), "\(better)")
    try night.joins("p4", "eko")
    try night.run("2026-09-13")
    let none = try section("beslutat", of: "2026-09-13", in: night)
    #expect(
      none.contains(
        "var 66,7 % i rapporten per 2026-09-11 och är 0,0 % nu, åt det håll som var tänkt."),
      "\(none)")
  }

  @Test("without an earlier report it is said that there is nothing to compare with")
  func first() throws {
    let night = try NightFolder()
    try decide("klart", "2026-09-01", in: night)
    try night.run("2026-09-10")
    let text = try section("beslutat", of: "2026-09-10", in: night)
    #expect(text.contains("Ingen tidigare rapport finns att jämföra med."), "\(text)")
    try night.run("2026-09-11") { $0.again = true }
    let second = try section("beslutat", of: "2026-09-11", in: night)
    #expect(second.contains("är 50,0 %, oförändrat sedan rapporten per 2026-09-10."), "\(second)")
  }
}
