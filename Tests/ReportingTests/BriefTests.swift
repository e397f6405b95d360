// The brief: which matters are chosen, how long its sentences are, and what never comes first.

import Findings
import Reporting
import TestSupport
import Testing
import Text

@Suite struct BriefTests {
  /// What `count` findings of a kind are made of; networks that do not repeat.
  private func findings(
    _ kind: String, _ count: Int = 1, _ severity: Severity = .medium, basis: Basis? = .counted,
    fact: String = "Det är så."
  ) -> [Finding] {
    (0..<count).map { number in
      let network = Subject.network("n\(2 * number)")
      let subjects: [Subject] =
        switch kind {
        case "diagonal_gap", "could_be_one", "overlap_across":
          [network, .network("n\(2 * number + 1)")]
        case "sole_link_share", "no_task", "key_players": [.dataset]
        case "dependency", "new_leader": [.person("p\(number)")]
        case "carries_less", "carries_more", "hosts_often", "chairs_often",
          "represents_many":
          [.organisation("O\(number)")]
        case "representative_absent": [.organisation("O\(number)"), network]
        case "initiative_loose", "initiative_stuck": [.initiative("i\(number)")]
        case "two_camps", "ladder_apart", "no_cost_key", "shares_disagree", "shares_incomplete",
          "shares_off_population", "turned_out_otherwise", "not_followed_up",
          "outcome_of_another_matter", "agreement_ends":
          [.collaboration("S\(number)")]
        default: [network]
        }
      return Finding(
        kind: kind, severity: severity, area: kind == "can_start" ? "Område \(number)" : "",
        subjects: subjects,
        measures: [
          Measure("seats", 2), Measure("sole_link_share", 0.3), Measure("sole_links", 105),
          Measure("linked_pairs", 350), Measure("networks", 1), Measure("of", 4),
        ], basis: basis, fact: Localised(swedish: Phrase([.text(fact)]), english: "It is so."),
        meaning: Localised("Det betyder det."), action: Localised("Kansliet frågar."))
    }
  }

  private func material(_ findings: [Finding]) -> Material {
    var material = Material(title: "Prov", asOf: "2026-11-21", register: .small)
    material.findings = findings
    material.sheets = [
      Sheet(.networks, [.init(.network, .text((0..<60).map { "n\($0)" }))]),
      Sheet(.politics, [.init(.status, .text((0..<60).map { _ in "orphan" }))]),
    ]
    return material
  }

  private func brief(_ findings: [Finding], _ language: Language = .swedish) -> Document {
    Document(brief: material(findings), language: language)
  }

  private func points(_ document: Document) -> [Block.Point] {
    document.sections.flatMap(\.blocks).flatMap { block in
      if case .points(let points) = block { points } else { [] as [Block.Point] }
    }
  }

  private static let kinds = [
    "diagonal_gap", "sole_link_share", "dependency", "no_way_to_politics", "vacant_seats",
    "empty_network", "carries_less", "carries_more", "hosts_often", "chairs_often", "new_leader",
    "initiative_loose", "initiative_stuck", "two_camps", "ladder_apart", "no_cost_key",
    "can_start", "turned_out_otherwise", "not_followed_up", "could_be_one", "overlap_across",
    "no_task",
    "decisions_overdue", "agreement_ends", "contrary_effect", "nobody_coordinates",
    "representative_absent", "thin_functions", "start_should_wait", "term_ends", "trust_fell",
    "drivers_unserved", "goals_without_initiatives",
  ]

  @Test("at most five matters, each once, however many findings there are")
  func five() {
    let all = Self.kinds.flatMap { findings($0, 30) }
    let points = points(brief(all))
    #expect(points.map(\.number) == [1, 2, 3, 4, 5])
    #expect(Set(points.map(\.fact)).count == 5)
  }

  @Test("76 findings of one kind are one matter")
  func grouped() {
    let points = points(brief(findings("diagonal_gap", 76)))
    #expect(points.count == 1)
    #expect(points[0].fact == "I 76 fall har två nätverk gemensamma frågor men ingen känd kontakt.")
  }

  @Test("what is for information, about the run, by a stand-in or within chance is not chosen")
  func excluded() {
    let chance = Tested(.hosts, p: 0.2, error: 0, draws: 0)
    #expect(points(brief(findings("diagonal_gap", 3, .information))).isEmpty)
    #expect(points(brief(findings("diagonal_gap", 3, basis: .proxy))).isEmpty)
    #expect(points(brief(findings("diagonal_gap", 3, basis: nil))).isEmpty)
    #expect(points(brief(findings("hosts_often", basis: .tested(chance, sides: 1)))).isEmpty)
    #expect(!points(brief(findings("hosts_often"))).isEmpty)
  }

  @Test("graver, wider and surer matters come first, and equals in the order of the catalogue")
  func order() {
    func first(_ findings: [Finding]) -> String { points(brief(findings)).first?.fact ?? "" }
    // Grade.
    #expect(
      first(findings("diagonal_gap", 1, .low) + findings("no_cost_key", 1, .medium)).contains(
        "kostnaden"))
    // Share: two of sixty networks against ten.
    #expect(
      first(findings("could_be_one", 5) + findings("diagonal_gap", 1)).contains("samma personer"))
    // Certainty.
    #expect(
      first(findings("diagonal_gap", 1, basis: .stated) + findings("could_be_one", 1)).contains(
        "samma personer"))
    // Equals.
    #expect(
      first(findings("could_be_one", 1) + findings("diagonal_gap", 1)).contains("gemensamma frågor")
    )
  }

  @Test("seats beside a rough yardstick are not told as fewer or more than expected")
  func rough() {
    #expect(points(brief(findings("carries_less", 3, .low))).isEmpty)
    #expect(
      points(brief(findings("carries_less", 3) + findings("carries_more", 9, .low)))[0].fact
        == "Tre organisationer har mycket färre platser i nätverken än listorna anger att de ska ha."
    )
  }

  @Test("a kind that no matter knows is told in its own words when it is single and short")
  func others() {
    #expect(points(brief(findings("made_up"))).map(\.fact) == ["Det är så."])
    #expect(points(brief(findings("made_up", 2))).isEmpty)
    #expect(points(brief(findings("made_up", 1, .low))).isEmpty)
    let long = Array(repeating: "ord", count: 26).joined(separator: " ")
    #expect(points(brief(findings("made_up", fact: long))).isEmpty)
    let just = Array(repeating: "ord", count: 25).joined(separator: " ")
    #expect(points(brief(findings("made_up", fact: just))).count == 1)
  }

  @Test("a finding whose words name a file is not told in them")
  func files() {
    #expect(points(brief(findings("made_up", fact: "Raden i seats.csv är fel."))).isEmpty)
    #expect(points(brief(findings("goals_passed", fact: "Se settings.yaml."))).isEmpty)
  }

  @Test("no fact is over 25 words and no sentence over 30", arguments: kinds, Language.allCases)
  func lengths(kind: String, language: Language) {
    for count in [1, 2, 12, 13, 76] {
      let points = points(brief(findings(kind, count), language))
      #expect(points.count == 1, "\(kind) \(count)")
      for point in points {
        #expect(point.fact.split(separator: " ").count <= 25, "\(point.fact)")
        #expect(
          point.fact.hasSuffix(".")
            && point.fact.first.map { $0.isUppercase || $0.isNumber } == true, "\(point.fact)")
        for text in [point.fact, point.meaning, point.action, point.cost] {
          for sentence in text.split(separator: ".") {
            #expect(sentence.split(separator: " ").count <= 30, "\(sentence)")
          }
          #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
        }
        #expect(!point.certainty.isEmpty && !point.action.isEmpty && !point.meaning.isEmpty)
      }
    }
  }

  @Test("one is a word and has its noun", arguments: Language.allCases)
  func one(language: Language) {
    for kind in Self.kinds {
      for point in points(brief(findings(kind, 1), language)) {
        for wrong in [
          "1 ", "Ett samarbeten", "en initiativ", "one initiatives", "one collaborations",
        ] {
          #expect(
            !point.fact.hasPrefix(wrong) && !point.fact.contains(" " + wrong), "\(point.fact)")
        }
      }
    }
  }

  @Test("the words of all matters together have a LIX under 40")
  func lix() {
    let texts = Self.kinds.flatMap { points(brief(findings($0, 3))) }
      .flatMap { [$0.fact, $0.meaning, $0.action] }
    let value = Readability(texts).lix
    #expect(value > 20 && value < 40, "\(value)")
  }

  @Test("a finding about a person has no reference that anybody could read")
  func references() {
    #expect(points(brief(findings("dependency")))[0].reference.isEmpty)
    #expect(points(brief(findings("vacant_seats")))[0].reference == "vacant_seats/network:n0")
  }

  private func decided(_ rows: [(name: String, status: String, days: Int?, whom: String)])
    -> [String]
  {
    var material = material([])
    material.sheets.append(
      Sheet(
        .decisions,
        [
          .init(.decision, .text(rows.map(\.name))), .init(.status, .text(rows.map(\.status))),
          .init(.isOpen, .flag(rows.map { $0.status == "open" })),
          .init(.daysOverdue, .whole(rows.map(\.days))),
          .init(.waitingFor, .text(rows.map(\.whom))),
        ]))
    let document = Document(brief: material, language: .swedish)
    return document.sections.first { $0.id == "beslutat" }?.blocks.flatMap { block in
      if case .list(let items) = block { items } else { [] as [String] }
    } ?? []
  }

  @Test("it opens with what came of decisions: done, open, late, the latest three first")
  func decisions() {
    #expect(
      decided([
        ("A", "done", nil, ""), ("B", "open", 3, "kansliet"), ("C", "open", 223, ""),
        ("D", "open", nil, "rådet"),
      ]) == [
        "Av fyra beslut i listan är ett klart, och tre pågår. Två av dem är försenade.",
        "”C” är 223 dagar försenat.", "”B” är 3 dagar försenat och väntar på kansliet.",
      ])
    #expect(decided([]).isEmpty)
    let days = [1, 2, 3, 4, 5]
    let many = decided(days.map { day in (name: "B\(day)", status: "open", days: day, whom: "") })
    #expect(many.count == 4 && many[1].hasPrefix("”B5”"))
  }

  @Test("without findings it says so, and is a brief all the same")
  func empty() {
    let document = brief([])
    #expect(document.paper == .brief && points(document).isEmpty)
    let texts = document.sections.flatMap(\.blocks).compactMap {
      if case .paragraph(let text) = $0 { text } else { nil }
    }
    #expect(texts.contains("Listorna gav ingenting som direktionen behöver ta ställning till."))
  }
}
