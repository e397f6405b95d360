// The brief: what a board reads before it decides, on at most four pages.

import Findings
package import Text

extension Document {
  /// The brief on `material` in one language: what has changed, at most five matters to take a stand on, the map, a
  /// few key figures, what the lists cannot tell, and whom to ask. No names, and nothing that needs statistics.
  ///
  /// - Complexity: O(findings + size of the tables).
  package init(brief material: Material, language: Language) {
    let material = material.withRoundedPeople
    let speaker = Speaker(material.register, .board, language)
    let points = BriefRule.points(material)
    let sections: [Section?] = [
      .supposed(material, speaker), .decided(material, language), .since(material, speaker),
      .matters(points, material, speaker),
      .map(material, language), .figures(material, language), .limits(material, language),
      .asking(material, language),
    ]
    self.init(
      paper: .brief, language: language, title: material.title,
      subtitle: String.about(material)[language],
      marks: [material.days(language)]
        + (material.understood.map { [(String.understood[language], $0.mark[language])] } ?? [])
        + [
          (
            String.editionLabel[language],
            Paper.brief.title(hasPeople: material.hasPeople)[language]
          )
        ],
      sections: sections.compactMap(\.self))
  }
}

extension Material {
  /// The networks of each matter of the brief that a picture would show, in the order of the matters.
  package var briefNetworks: [[String]] {
    BriefRule.points(withRoundedPeople).map(\.words.networks).filter { !$0.isEmpty }
  }
}

extension Section {
  /// A section of a brief; `nil` without blocks.
  init?(_ id: String, _ title: Localised<String>, _ language: Language, _ blocks: [Block]) {
    guard !blocks.isEmpty else { return nil }
    self.init(id: id, title: title[language], blocks: blocks)
  }

  /// That the paper is on a state which is not there; nothing in one on the lists as they are.
  fileprivate static func supposed(_ material: Material, _ speaker: Speaker) -> Section? {
    Section(
      "tankt-lage", Localised(swedish: "Ett tänkt läge", english: "What would be"),
      speaker.language, .suppositions(material.suppositions, speaker))
  }

  fileprivate static func matters(
    _ points: [BriefPoint], _ material: Material, _ speaker: Speaker
  ) -> Section? {
    let language = speaker.language
    guard !points.isEmpty else {
      return Section(
        "iakttagelser", String.matters(0), language, [.paragraph(String.nothing[language])])
    }
    let blocks = points.enumerated().map { place, point in
      let words = point.words
      return Block.Point(
        number: place + 1, fact: speaker.text(words.fact), meaning: speaker.text(words.meaning),
        certainty: ((words.finding ?? point.findings.first)?.certaintyWord ?? Localised(""))[
          language],
        action: speaker.text(words.action),
        cost: words.cost.map { speaker.text($0) } ?? "",
        reference: point.reference,
        picture: material.parts[words.networks])
    }
    return Section(
      "iakttagelser", String.matters(points.count), language,
      [.points(blocks), .paragraph(String.rest(material, points)[language])])
  }

  /// The map of the networks, or whatever map of the whole there is.
  fileprivate static func map(_ material: Material, _ language: Language) -> Section? {
    let names = ["levels", "network-map", "organisation-map", "collaboration-map"]
    let map = names.lazy.compactMap { name in material.illustrations.first { $0.name == name } }
      .first
    return Section("karta", String.map, language, map.map { [.picture($0)] } ?? [])
  }

  fileprivate static func figures(_ material: Material, _ language: Language) -> Section? {
    let figures = BriefFigures.shown(material)
    guard !figures.isEmpty else { return nil }
    return Section(
      "nyckeltal", String.figures, language,
      [.table(BriefFigures.grid(figures, material, language))])
  }

  fileprivate static func limits(_ material: Material, _ language: Language) -> Section? {
    let most = 4
    // Which file lacks what is for those who keep the lists; the basis has it.
    let unknowns = material.unknowns.map { unknown in
      // The one key figure whose own name is a word of experts.
      material.keyFigures.first { $0.named == .diagonalGaps && $0.unknown == unknown }
        .map { String.label($0)[language] } ?? unknown.subject[language].capitalised
    }
    let lines = Array(unknowns.prefix(most))
    let left = unknowns.count - lines.count + material.absentInstruments.count
    let all = lines + (left > 0 ? [String.more(left)[language]] : [])
    return Section(
      "begransningar", String.limits, language,
      [
        .paragraph(
          String.onlyLists[language]
            + (material.understood == nil ? "" : " " + String.partlyUnderstood[language]))
      ]
        + (material.outOfTime.flatMap { $0.analyses.isEmpty ? nil : $0.sentence[language] }
          .map { [.paragraph($0)] } ?? [])
        + (all.isEmpty ? [] : [.paragraph(String.notEnough[language]), .list(all)]))
  }

  fileprivate static func asking(_ material: Material, _ language: Language) -> Section? {
    Section(
      "fragor", String.asking, language,
      [
        .paragraph(
          String.whom(material.contact)[language] + " " + String.papers[language])
      ])
  }
}

extension BriefPoint {
  /// The id of the gravest finding, where it names no person.
  fileprivate var reference: String {
    guard let first = words.finding ?? findings.first,
      !first.subjects.contains(where: { if case .person = $0 { true } else { false } })
    else { return "" }
    return first.id
  }
}

// MARK: Wording

extension String {
  fileprivate static let understood = Localised(
    swedish: "Område och nivå", english: "Field and level")

  fileprivate static func about(_ material: Material) -> Localised<String> {
    material.hasNetworks
      ? Localised(
        swedish: "Så hänger nätverken ihop, och det här kan direktionen ta ställning till.",
        english: "How the networks are connected, and what the board may wish to decide.")
      : Localised(
        swedish: "Vad listorna säger om samverkan, och vad direktionen kan ta ställning till.",
        english: "What the lists say about collaboration, and what the board may wish to decide.")
  }

  fileprivate static func matters(_ count: Int) -> Localised<String> {
    count < 2
      ? Localised(swedish: "Att ta ställning till", english: "For the board to consider")
      : Localised(
        swedish: "\(count.asOpening(.swedish)) saker att ta ställning till",
        english: "\(count.asOpening(.english)) matters for the board to consider")
  }

  fileprivate static let nothing = Localised(
    swedish: "Listorna gav ingenting som direktionen behöver ta ställning till.",
    english: "The lists gave nothing that the board needs to consider.")

  /// What is not told here, and where it is.
  fileprivate static func rest(_ material: Material, _ points: [BriefPoint]) -> Localised<String> {
    let told = points.reduce(0) { $0 + $1.findings.count }
    let left = material.findings.count { $0.severity > .information && !$0.isAboutRun } - told
    guard left > 0 else {
      return Localised(
        swedish: "Underlaget har alla iakttagelser med siffror.",
        english: "The basis has every finding with its figures.")
    }
    return Localised(
      swedish:
        "Underlaget har siffrorna bakom, och \(left.inWords(.swedish)) \(left == 1 ? "iakttagelse" : "iakttagelser") till som väger lättare.",
      english:
        "The basis has the figures behind these, and \(left.inWords(.english)) more \(left == 1 ? "finding" : "findings") of less weight."
    )
  }

  fileprivate static let map = Localised(swedish: "Kartan", english: "The map")
  fileprivate static let figures = Localised(swedish: "Nyckeltal", english: "Key figures")
  fileprivate static let limits = Localised(
    swedish: "Vad listorna inte säger", english: "What the lists do not show")
  fileprivate static let onlyLists = Localised(
    swedish: "Allt här är hämtat ur listorna. Kontakter som inte står där syns inte.",
    english: "Everything here comes from the lists. Contacts that are not in them do not show.")
  fileprivate static let notEnough = Localised(
    swedish: "Listorna räcker inte till för att bedöma:",
    english: "The lists do not say enough to judge:")
  fileprivate static let partlyUnderstood = Localised(
    swedish:
      "Listorna säger inte vilket område eller vilken nivå alla nätverk har. Det har då förståtts av "
      + "nätverkens namn och deltagarnas poster.",
    english:
      "The lists do not give the field or level of every network. It has then been understood from the "
      + "names of networks and the posts of their members.")
  fileprivate static let asking = Localised(swedish: "Frågor", english: "Questions")

  fileprivate static func more(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "\(count.asOpening(.swedish)) \(count == 1 ? "fråga" : "frågor") till, som underlaget räknar upp.",
      english:
        "\(count.asOpening(.english)) more \(count == 1 ? "question" : "questions"), which the basis lists."
    )
  }

  fileprivate static func whom(_ contact: String) -> Localised<String> {
    contact.isEmpty
      ? Localised(
        swedish: "Fråga den som föredrar ärendet, eller förbundets kansli.",
        english: "Ask whoever presents the item, or the office of the association.")
      : Localised(swedish: "Fråga \(contact).", english: "Ask \(contact).")
  }

  fileprivate static let papers = Localised(
    swedish:
      "Underlaget har alla siffror men inga namn. Bilagan med namn är för dem som arbetar med nätverken.",
    english:
      "The basis has all the figures but no names. The annex, with names, is for those who work with the networks."
  )
}
