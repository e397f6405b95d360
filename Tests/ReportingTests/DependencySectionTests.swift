// The section on person dependency in both editions.

import Findings
import Reporting
import Testing
import Text

@Suite struct DependencySectionTests {
  private func document(_ edition: Edition, isKnown: Bool = true) -> Document {
    let ids = (0..<14).map { "id-\($0)" }
    var material = Material(
      title: "T", asOf: "2026-11-21",
      register: Register(
        people: ids.map {
          ($0, Register.Person(name: "Namn \($0)", function: "Ekonomichef", organisation: "A"))
        }, networks: [:], organisations: [:], collaborations: [:]))
    func text(_ column: Column, _ values: [String]) -> Sheet.Column { .init(column, .text(values)) }
    let high = ids.indices.map { $0 < 12 }
    material.sheets = [
      Sheet(
        .dependency,
        [
          text(.person, ids), text(.consequence, high.map { $0 ? "high" : "low" }),
          text(.likelihood, high.map { isKnown ? $0 ? "medium" : "low" : "" }),
          text(.class, high.map { $0 ? "high" : "low" }),
          .init(.efficiencyLoss, .real(ids.indices.map { Double($0) / 100 })),
          .init(.leavingSeats, .whole(ids.indices.map { $0 == 11 ? 2 : 0 })),
          .init(.newOnPost, .flag(ids.indices.map { $0 == 11 })),
        ])
    ]
    material.riskRules = [Localised(swedish: "Regel ett.", english: "Rule one.")]
    return Document(material, edition: edition, language: .swedish)
  }

  private func tables(_ edition: Edition, isKnown: Bool = true) throws -> [Grid] {
    let section = try #require(
      document(edition, isKnown: isKnown).sections.first { $0.id == "personberoende" })
    return section.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  @Test("the matrix rounds people, and hides one to four, in the board edition only")
  func matrix() throws {
    let middle = ["viss", "0", "0", "0", "0"]
    #expect(
      try tables(.board)[0].rows
        == [["stor", "0", "ca 10", "0", "0"], middle, ["mindre", "1–4", "0", "0", "0"]])
    #expect(
      try tables(.annex)[0].rows
        == [["stor", "0", "12", "0", "0"], middle, ["mindre", "2", "0", "0", "0"]])
  }

  @Test("who is of which class would count what the matrix withholds: the annex only")
  func classes() throws {
    #expect(try tables(.board)[1].columns.count == 4)
    #expect(try tables(.annex)[1].columns.count == 7)
  }

  @Test(
    "where no likelihood is known: one column, said so, and everybody on whom much hangs is listed")
  func unknown() throws {
    let tables = try tables(.annex, isKnown: false)
    #expect(tables[0].columns.map(\.title) == ["Följd", "Sannolikhet: okänd"])
    #expect(tables[0].rows == [["stor", "12"], ["viss", "0"], ["mindre", "2"]])
    #expect(tables[1].rows.count == 12 && tables[1].rows[0][3] == "okänd")
    let section = try #require(
      document(.annex, isKnown: false).sections.first { $0.id == "personberoende" })
    #expect(
      section.blocks.contains {
        if case .note(let text) = $0 {
          text.hasPrefix("Sannolikheten kan inte bedömas")
        } else {
          false
        }
      })
  }

  @Test("the short list: largest loss first, ten in the board edition, no name there")
  func shortList() throws {
    let board = try tables(.board)[1]
    #expect(board.rows.count == 10 && board.footnote == "1–4 personer till finns i bilagan.")
    #expect(board.rows[0][0] == "P12 (Ekonomichef, A)")
    #expect(!board.rows.joined().contains { $0.contains("Namn") })
    #expect(board.rows[0][1] == "11,0\u{00A0}%")
    #expect(board.rows[0].last == "1–4 platser löper ut; ny på posten")
    let annex = try tables(.annex)[1]
    #expect(annex.rows.count == 12 && annex.rows[0][0] == "Namn id-11 (A)")
    #expect(annex.rows[0].last == "2 platser löper ut; ny på posten")
  }

  @Test("the rules are in the method section")
  func rules() throws {
    let method = try #require(document(.board).sections.first { $0.id == "metod" })
    #expect(
      method.blocks.contains {
        if case .list(let items) = $0 { items == ["Regel ett."] } else { false }
      })
  }
}
