// Roles as lists write them, and what must not be taken for one.

import Loading
import Roster
import Testing

@Suite struct RoleWordsTests {
  /// The roles of each word, written in a table of its own rows; `nil` for one that is not understood.
  private func roles(_ words: [String]) throws -> [[Role]?] {
    let networks = words.indices.map { "n\($0),Nät \($0)\n" }.joined()
    let rows = words.enumerated().map { "p1,n\($0),\"\($1)\"\n" }.joined()
    let data = Dataset.networks
      .with("networks.csv", "id,name\n" + networks)
      .with("memberships.csv", "person,network,role\n" + rows)
    let roster = try #require(try data.loaded().value)
    return words.indices.map { number in
      let place = roster.networks.firstIndex { $0.id == "n\(number)" }
      let own = roster.memberships.filter { Int($0.network) == place }
      return own.contains { $0.otherRole != nil } ? nil : own.map(\.role)
    }
  }

  private static let understood: [(Role, [String])] = [
    (
      .chair,
      [
        "ordf", "Ordf.", "ORDFÖRANDE", "ordforande", "Ordföranden", "ordförande (M)", "ordf. (v)",
        "Ordförande V", "1:e ordförande", "tf ordförande", "t.f. ordf.", "tf. ordf", "Ordför.",
        "förkvinna", "Styrelseordförande", "nämndordförande", "Chair", "chairwoman", "Co-chair",
        "Committee Chair", "acting chair", "formand", "Formann", "forkvinde", "styreleder",
        "ledamot, ordförande", "Ordförande/ledamot", "ordinarie ordförande", "Ordförande [C]",
        "ordförande (ordinarie)",
      ]
    ),
    (
      .viceChair,
      [
        "vice chair", "Vice Chairman", "Vice-chair", "vice chairwoman", "deputy chair",
        "Dep. chair",
        "vice ordförande", "Vice ordf", "vice ordf.", "v ordf", "v. ordf.", "V.ordf", "vordf.",
        "viceordförande", "1:e vice ordförande", "2:e vice ordf.", "1:e v. ordf.", "1:a vice ordf",
        "1e v ordf", "1:v ordf", "förste vice ordförande", "Andre vice ordförande",
        "andra vice ordf.", "2:e vice", "1:e vice", "vice", "2:e v.", "2:e ordförande",
        "andre ordförande", "vice ordförande (S)", "ordförande, vice", "ordförande, 1:e vice",
        "Ordförande (vice)", "1:e vice ordförande, ledamot", "stf ordförande",
        "ställföreträdande ordförande", "næstformand", "Naestformand", "nestleder", "nestformann",
        "viceformand", "varaformann", "tf vice ordf.", "2nd vice chair", "vice  ordförande",
        "Vice\u{A0}ordförande", "II vice ordförande", "tredje vice ordförande",
      ]
    ),
    (
      .coordinator,
      [
        "samordnare", "Samordn.", "sammank.", "Sammankallande", "sammankallande ledamot",
        "nätverkssamordnare", "koordinator", "Co-ordinator", "convener", "samordner", "tovholder",
      ]
    ),
    (
      .secretary,
      [
        "sekr", "sekr.", "Sekreterare", "sekreteraren", "nämndsekreterare", "secretary", "sekretær",
        "Sekretaer",
      ]
    ),
    (
      .member,
      [
        "led", "led.", "Ledamot", "ledamoten", "ledamöter", "ledamot (M)",
        "Ledamot (Centerpartiet)",
        "ledamot S", "ledamot/M", "Ord ledamot", "ord. led.", "ordinarie ledamot", "ordinarie",
        "ord.",
        "medlem", "Medlemmer", "styrelseledamot", "board member", "Members", "deltagare",
        "ledamot 3",
        "ledamot (KD och M)", "",
      ]
    ),
    (
      .deputy,
      [
        "ers", "ers.", "Ersättare", "ersattare", "ersättarna", "1:e ersättare", "Ersättare 2",
        "2:a ers.", "ersättare (1)", "ersättare nr 3", "tredje ersättare", "suppl", "suppl.",
        "suppleant", "Suppleanter", "personlig ersättare", "ersättare, personlig", "pers. ers.",
        "tjg ers", "personlig ersättare för P01 Namn (M)", "ersättare för ordföranden",
        "ersättare (v)",
        "styrelsesuppleant", "deputy", "deputy member", "alternate", "Alt.", "substitute",
        "stf ledamot",
        "varamedlem", "stedfortræder", "ordinarie ersättare", "ersättare - SD",
      ]
    ),
    (
      .adjunct,
      [
        "adj", "adj.", "Adjungerad", "adjungerade", "adjungerat", "adj. ledamot",
        "adjungerad ledamot",
        "co-opted", "co-opted member",
      ]
    ),
  ]

  @Test("written forms in four languages are understood", arguments: understood.indices)
  func forms(_ number: Int) throws {
    let (role, words) = Self.understood[number]
    for (word, meant) in zip(words, try roles(words)) {
      #expect(meant == [role], "'\(word)' should be \(role.rawValue)")
    }
  }

  @Test("two roles in one cell are both held")
  func two() throws {
    let words: [(String, [Role])] = [
      ("Ordförande och sammankallande", [.chair, .coordinator]),
      ("ordf./sekr.", [.chair, .secretary]),
      ("vice ordförande + sekreterare", [.viceChair, .secretary]),
      ("ersättare/sekreterare", [.secretary, .deputy]),
      ("chair and secretary", [.chair, .secretary]),
      ("adjungerad sekreterare", [.secretary, .adjunct]),
    ]
    for (meant, word) in zip(try roles(words.map(\.0)), words) {
      #expect(meant == word.1, "'\(word.0)'")
    }
  }

  @Test("what is not surely a role is not taken for one")
  func unknown() throws {
    let words = [
      "f.d. ordförande", "tidigare ordförande", "avgående ordförande", "hedersordförande",
      "gruppledare", "leder", "ledare", "vice samordnare", "ordförande och vice ordförande",
      "ledamot/ersättare", "ordförande, ersättare", "ordförande för kommunstyrelsen",
      "Ranking Member", "Ex Officio", "member at large", "chair elect", "kassör", "observatör", "v",
      "M",
      "(M)", "1", "utskott", "styrelse", "nämnd", "form", "bitr. ordförande", "personlig", "?", "-",
      "ersatt av P02", "ordförande, sekreterare och samordnare", "99999999999999999999 x",
      String(repeating: "ordförande ", count: 20),
    ]
    for (word, meant) in zip(words, try roles(words)) {
      #expect(meant == nil, "'\(word)' is \(meant.map { $0.map(\.rawValue) } ?? [])")
    }
  }

  @Test("a Norwegian list's leder is its chair; elsewhere the word is not understood")
  func leader() throws {
    #expect(try roles(["Leder", "nestleder", "medlem"]) == [[.chair], [.viceChair], [.member]])
    #expect(try roles(["leder", "varamedlem"]) == [[.chair], [.deputy]])
    #expect(try roles(["leder", "ledamot"]) == [nil, [.member]])
    #expect(try roles(["leder", "næstformand"]) == [nil, [.viceChair]])
    // The word is taken out of those that are told of, and the others keep theirs.
    let data = Dataset.networks.with(
      "memberships.csv",
      "person,network,role\np1,n1,Dirigent\np2,n1,leder\np1,n1,Solist\np2,n1,nestleder\n")
    let roster = try #require(try data.loaded().value)
    #expect(roster.otherRoles == ["Dirigent", "Solist"])
    #expect(
      roster.memberships.map { $0.otherRole.map { roster.otherRoles[Int($0)] } ?? $0.role.rawValue }
        == ["Dirigent", "chair", "Solist", "vice chair"])
  }

  @Test("the settings' own words win, and may mean vice chair")
  func own() throws {
    var settings = Settings()
    settings.roles = ["Ordf": .viceChair, "gruppledare": .viceChair]
    let data = Dataset.networks
      .with("memberships.csv", "person,network,role\np1,n1,ordf\np2,n1,Gruppledare\n")
    let roster = try #require(try data.loaded(settings).value)
    #expect(roster.memberships.map(\.role) == [.viceChair, .viceChair])
    #expect(roster.otherRoles.isEmpty)
  }
}
