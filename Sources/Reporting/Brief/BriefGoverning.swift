// The matters that a brief can raise about how the collaboration is governed, in words for boards.

import Findings
import Text

extension BriefMatter {
  /// Decisions that are late, loose or not carried out.
  static let decisions = BriefMatter.ownWords(
    "decisions",
    [
      "decisions_overdue", "ending_not_carried_out", "stage_against_decision", "decisions_loose",
      "decisions_without_matter", "decided_finding_remains",
    ])

  /// Agreements that end, or that nobody has reviewed or written.
  static let agreements = BriefMatter(
    name: "agreements",
    kinds: [
      "agreement_ends", "agreements_end", "reviews_overdue", "agreements_missing",
      "agreements_contradict",
    ],
    share: { own, material in own.share(of: .collaborations, in: material) }
  ) { own, material in
    let ends = own.filter { $0.kind == "agreement_ends" }
    let ending = ends.cases
    guard let first = ends.first else { return ownWords(own, material) }
    let soonest = Int(ends.compactMap { $0.measure("days") }.min() ?? 0)
    let (sv, en) = (
      soonest.inWords(.swedish) + (soonest == 1 ? " dag" : " dagar"),
      soonest.inWords(.english) + (soonest == 1 ? " day" : " days")
    )
    if ending == 1, let collaboration = first.collaborations.first {
      // The list has the days, and until when notice can be given; not that it must be.
      let record = Localised(
        swedish: first.measure("without_decision") == 1
          ? ", och listorna har varken beslut eller översyn" : "",
        english: first.measure("without_decision") == 1
          ? ", and the lists hold neither a decision nor a review" : "")
      return BriefWords(
        fact: say(
          "Avtalet om \(collaboration: collaboration) löper ut, eller kan sägas upp, inom \(sv)\(record.swedish).",
          "The agreement on \(collaboration: collaboration) ends, or can be given notice on, within \(en)\(record.english)."
        ),
        meaning: say(
          "Efter sista dagen gäller avtalet inte, om parterna inte kommer överens om annat.",
          "After the last day the agreement no longer applies, unless the parties agree otherwise."),
        action: first.action, finding: first)
    }
    return BriefWords(
      fact: say(
        "\(ending.asOpening(.swedish, isNeuter: true)) avtal löper ut eller kan sägas upp, det första inom \(sv).",
        "\(ending.asOpening(.english)) agreements end or can be given notice on, the first within \(en)."
      ),
      meaning: first.meaning, action: first.action, finding: first)
  }

  /// Effects that went the other way than expected, or that nobody has measured.
  static let effects = BriefMatter(
    name: "effects",
    kinds: ["contrary_effect", "effects_not_measured", "effects_measured_long_ago"],
    share: { own, material in own.share(of: .collaborations, in: material) }
  ) { own, material in
    let contrary = own.filter { $0.kind == "contrary_effect" }.cases
    guard contrary > 0, let first = own.first else { return ownWords(own, material) }
    return BriefWords(
      fact: say(
        "I \(contrary.inWords(.swedish, isNeuter: true)) fall blev effekten den motsatta mot vad som var väntat.",
        "In \(contrary.inWords(.english)) \(contrary == 1 ? "case" : "cases") the effect was the opposite of what was expected."
      ),
      meaning: say(
        "Underlaget visar mätningarna. Listorna säger inte varför.",
        "The basis shows the measurements. The lists do not say why."),
      action: first.action)
  }

  /// Nobody coordinates; parties' shares apart from their key.
  static let coordination = BriefMatter.ownWords(
    "coordination", ["nobody_coordinates", "resources_off_key"])

  /// Organisations that are represented by somebody who does not sit there, or by one who speaks for many.
  static let representation = BriefMatter(
    name: "representation",
    kinds: ["representative_absent", "represents_many", "could_take_turns"],
    share: { own, material in own.share(of: .organisations, in: material) }
  ) { own, material in
    let absent = own.filter { $0.kind == "representative_absent" }
    guard let first = absent.first else { return ownWords(own, material) }
    let isOne = absent.cases == 1
    let (meaning, action) = (
      say(
        "Enligt listorna deltar ingen för \(isOne ? "dess" : "deras") räkning.",
        "By the lists, nobody takes part on \(isOne ? "its" : "their") behalf."),
      say(
        "Kansliet frågar vem som ska företräda \(isOne ? "den" : "dem"), och rättar listan.",
        "The office asks who is to represent \(isOne ? "it" : "them"), and corrects the list.")
    )
    if isOne {
      guard let organisation = first.organisations.first, let network = first.networks.first else {
        return ownWords(own, material)
      }
      return BriefWords(
        fact: say(
          "\(organisation: organisation) företräds i nätverket \(network: network) av någon som inte sitter där.",
          "\(organisation: organisation) is represented in the network \(network: network) by somebody who does not sit there."
        ), meaning: meaning, action: action, finding: first)
    }
    return BriefWords(
      fact: say(
        "\(absent.cases.asOpening(.swedish)) organisationer företräds i nätverk av någon som inte sitter där.",
        "\(absent.cases.asOpening(.english)) organisations are represented in networks by somebody who does not sit there."
      ), meaning: meaning, action: action)
  }

  /// Functions that are thin in several municipalities.
  static let functions = BriefMatter.ownWords("functions", ["thin_functions"])

  /// Areas that ought to wait, and answers that no longer hold.
  static let starting = BriefMatter.ownWords(
    "starting", ["start_should_wait", "answers_expired", "start_overdue"])

  /// What falls vacant when the term of the elected ends.
  static let term = BriefMatter.ownWords("term", ["term_ends", "no_opposition"])

  /// Trust that has changed between rounds of the self-test.
  static let trust = BriefMatter(
    name: "trust", kinds: ["trust_fell", "trust_rose", "climate_fell"],
    share: { own, material in own.share(of: .collaborations, in: material) }, words: ownWords)

  /// What parties want of collaborations.
  static let drivers = BriefMatter.ownWords(
    "drivers", ["drivers_unserved", "drivers_apart", "drivers_unstated", "one_leg_organisations"])

  /// Common goals that nothing works for.
  static let goals = BriefMatter.ownWords("goals", ["goals_without_initiatives", "goals_passed"])
}

// MARK: In the findings' own words

extension BriefMatter {
  /// A matter told in the words of its gravest finding.
  private static func ownWords(_ name: String, _ kinds: Set<String>) -> BriefMatter {
    BriefMatter(name: name, kinds: kinds, share: { _, _ in 0 }, words: ownWords)
  }

  /// The words of the gravest finding that is short enough in every language and names no file; `nil` when none is.
  static func ownWords(_ own: [Finding], _ material: Material) -> BriefWords? {
    own.first { $0.isShort(material) && !$0.namesFile(material) }.map {
      BriefWords(fact: $0.fact, meaning: $0.meaning, action: $0.action, finding: $0)
    }
  }
}

extension Finding {
  /// Whether its fact has few enough words for a brief, as the public papers say it.
  fileprivate func isShort(_ material: Material) -> Bool {
    Language.allCases.allSatisfy { language in
      Speaker(material.register, .board, language).text(fact[language])
        .split(separator: " ").count <= BriefRule.mostWords
    }
  }

  /// Whether its words tell a reader of a file, which is for those who keep the lists.
  fileprivate func namesFile(_ material: Material) -> Bool {
    Language.allCases.contains { language in
      let speaker = Speaker(material.register, .board, language)
      return [fact, meaning, action].contains { phrase in
        [".csv", ".yaml"].contains(where: speaker.text(phrase).contains)
      }
    }
  }
}
