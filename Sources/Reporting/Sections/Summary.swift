// The first page: the headline numbers, and the findings that matter most.

package import Findings
package import Text

extension SectionWriter {
  static let summary = SectionWriter(
    id: "sammanfattning", title: Localised(swedish: "Sammanfattning", english: "Summary")
  ) { material, maker in
    let language = maker.speaker.language
    let figures = material.keyFigures.leading(mostFigures).map { figure in
      Block.Figure(
        value: figure.value.shown(language), label: figure.labelWithReason[language],
        definition: figure.definition[language])
    }
    // A review without grave findings still has something to tell first.
    let ranked = material.findings.ranked().filter { !$0.isAboutRun }
    let grave = ranked.filter { $0.severity >= .medium }
    let told = grave.isEmpty ? ranked : grave
    let cards = Block.Card.cards(told, maker.speaker, factLimit: 1)
    let first = cards.prefix(5).map { card in
      card.facts[0] + (card.more.isEmpty ? "" : " " + card.more)
    }
    let opening = String.opening(told.cases, areGrave: !grave.isEmpty, lines: first.count)
    let changes = (material.changes.sinceChosen ?? material.changes.sincePrevious).map {
      Block.paragraph(SummaryWords.changes($0)[language])
    }
    return .suppositions(material.suppositions, maker.speaker) + [
      .paragraph(opening[language]),
      .list(first),
    ]
      + material.findings.filter(\.isAboutRun).map {
        .paragraph(String.ofTheReport[language] + " " + maker.speaker.text($0.fact))
      } + [changes].compactMap(\.self)
      + [
        .heading(String.keyFigures[language]),
        .keyFigures(figures),
      ].filter { block in
        switch block {
        case .list(let items): !items.isEmpty
        default: true
        }
      }
      + [material.rowErrorLine(language).map(Block.paragraph)].compactMap(\.self)
      + (figures.count < material.keyFigures.count
        ? [.paragraph(String.allFigures(material.keyFigures.count)[language])] : [])
  }

  /// As many key figures as a first page bears.
  private static let mostFigures = 9

  static let findings = SectionWriter(
    id: "iakttagelser", title: Localised(swedish: "Iakttagelser", english: "Findings")
  ) { material, maker in
    let language = maker.speaker.language
    let ranked = material.findings.ranked()
    func cards(_ findings: [Finding]) -> Block {
      .findings(Block.Card.cards(findings, maker.speaker, factLimit: limit(maker.speaker.edition)))
    }
    let found = ranked.filter { !$0.isAboutRun }
    let ofRun = ranked.filter(\.isAboutRun)
    return
      (found.isEmpty
      ? [.note(String.nothingFound[language])]
      : [.paragraph(String.order[language]), cards(found)])
      + (ofRun.isEmpty ? [] : [.heading(String.aboutTheReport[language]), cards(ofRun)])
      + ids(of: found, maker.speaker)
  }

  /// How many facts of one card the board edition gives; the annex gives all.
  private static func limit(_ edition: Edition) -> Int {
    edition == .board ? 3 : .max
  }
}

extension [Block] {
  /// What is supposed, told in the annex and counted in the board edition.
  static func suppositions(
    _ changes: [Localised<String>], _ speaker: Speaker
  ) -> [Block] {
    guard !changes.isEmpty else { return [] }
    let note = Block.note(String.supposed(changes.count, speaker.edition)[speaker.language])
    return speaker.edition == .board
      ? [note] : [note, .list(changes.map { $0[speaker.language] })]
  }
}

extension Block.Card {
  /// Findings in their order, those that mean the same and call for the same on one card.
  fileprivate static func cards(
    _ findings: [Finding], _ speaker: Speaker, factLimit: Int
  ) -> [Block.Card] {
    struct Key: Hashable {
      let severity: Severity
      let meaning: Phrase
      let basis: Basis?
      let action: Phrase
    }
    let language = speaker.language
    let keys = findings.map {
      Key(
        severity: $0.severity, meaning: $0.meaning[language], basis: $0.basis,
        action: $0.action[language])
    }
    let members = Dictionary(grouping: findings.indices) { keys[$0] }
    return findings.indices.compactMap { first in
      guard let rows = members[keys[first]], rows.first == first else { return nil }
      let facts = rows.prefix(factLimit).map { speaker.text(findings[$0].fact) }
      // A sentence on many tells of all of them.
      let told = rows.prefix(factLimit).reduce(0) {
        $0 + (findings[$1].isOfMany ? findings[$1].cases : 1)
      }
      let left = rows.map { findings[$0] }.cases - told
      // Findings on people are so many people.
      let isOfPeople = if case .person? = findings[first].subjects.first { true } else { false }
      return Block.Card(
        severity: keys[first].severity, severityLabel: keys[first].severity.word[language],
        facts: facts,
        more: left > 0
          ? String.more(left, isRounded: isOfPeople && speaker.edition == .board)[language] : "",
        meaning: speaker.text(keys[first].meaning),
        certainty: keys[first].basis.map { speaker.certainty($0) } ?? "",
        action: speaker.text(keys[first].action))
    }
  }
}

extension [KeyFigure] {
  /// What a board asks for first: how large the whole is, what it hangs on, what it lacks, what it carries.
  private static let order: [KeyFigure.Name] = [
    .networks, .people, .organisations, .soleLinkShare, .highConsequence,
    .highDependency, .diagonalGaps, .vacantSeats, .areasThatCanStart, .collaborations,
    .initiatives,
    .stuckInitiatives, .busFactor,
  ]

  /// The `most` that come first in that order, in that order, then others as they stand.
  fileprivate func leading(_ most: Int) -> [KeyFigure] {
    let first = Self.order.compactMap { name in self.first { $0.named == name } }
    let rest = filter { !Self.order.contains($0.named) }
    return Array((first + rest).prefix(most))
  }
}

extension KeyFigure {
  /// The label; where the figure is unknown, that it cannot be judged and why.
  package var labelWithReason: Localised<String> {
    guard let unknown else { return label }
    return unknown.statement
  }
}

extension KeyFigure.Value {
  /// The number as every edition and answer prints it; a share in per cent with one decimal.
  package func shown(_ language: Language) -> String { cell(language).text }

  /// The same as a cell.
  func cell(_ language: Language) -> Cell {
    switch self {
    case .count(let count): Cell(count, language)
    case .people(let count): Cell(people: count, language)
    case .real(let value): Cell(value, language, decimals: 2)
    case .share(let share): Cell(share: share, language, decimals: 1)
    case .roundedShare(let share): Cell(share: share, language)
    case .none, .unknown: .none
    }
  }
}

extension Severity {
  var word: Localised<String> {
    switch self {
    case .high: Localised(swedish: "Stor betydelse", english: "High importance")
    case .medium: Localised(swedish: "Viss betydelse", english: "Medium importance")
    case .low: Localised(swedish: "Mindre betydelse", english: "Low importance")
    case .information: Localised(swedish: "För kännedom", english: "For information")
    }
  }
}

// MARK: Wording

extension String {
  fileprivate static let keyFigures = Localised(swedish: "Nyckeltal", english: "Key figures")

  /// That the report is on a state which is not there.
  fileprivate static func supposed(_ count: Int, _ edition: Edition) -> Localised<String> {
    switch edition {
    case .annex:
      Localised(
        swedish: "Rapporten visar ett tänkt läge, inte det verkliga. Det här är ändrat:",
        english: "This report shows a hypothetical case, not the actual one. This has been changed:"
      )
    case .board:
      Localised(
        swedish: "Rapporten visar ett tänkt läge, inte det verkliga. Den bygger på "
          + "\(count.inWords(.swedish)) \(count == 1 ? "ändring" : "ändringar"), som räknas upp i bilagan.",
        english: "This report shows a hypothetical case, not the actual one. It is based on "
          + "\(count.inWords(.english)) \(count == 1 ? "change" : "changes"), which the annex lists."
      )
    }
  }

  fileprivate static func allFigures(_ count: Int) -> Localised<String> {
    Localised(
      swedish:
        "Alla \(count.shown(.swedish)) nyckeltal och vad de betyder står under Ord och nyckeltal.",
      english: "All \(count.shown(.english)) key figures and what they mean are under Words and "
        + "key figures.")
  }

  fileprivate static let nothingFound = Localised(
    swedish: "Underlaget gav ingen iakttagelse.",
    english: "The input gave no findings.")

  fileprivate static let order = Localised(
    swedish:
      "Iakttagelserna står i ordning efter betydelse. De gäller hur samarbetet är organiserat, "
      + "inte hur enskilda personer sköter sina uppdrag.",
    english: "The findings are in order of importance. They concern how the collaboration is "
      + "organised, not how individuals do their work.")

  fileprivate static func opening(
    _ count: Int, areGrave: Bool, lines: Int
  ) -> Localised<String> {
    let weight = Localised(
      swedish: areGrave ? " av betydelse" : "", english: areGrave ? " of importance" : "")
    let tail = Localised(
      swedish: count > lines ? ". De viktigaste:" : ":",
      english: count > lines ? ". The most important:" : ":")
    return switch count {
    case 0:
      Localised(
        swedish: "Genomgången av underlaget gav inga iakttagelser.",
        english: "The review gave no findings.")
    case 1:
      Localised(
        swedish: "Genomgången av underlaget gav en iakttagelse\(weight.swedish):",
        english: "The review gave one finding\(weight.english):")
    default:
      Localised(
        swedish: "Genomgången av underlaget gav \(count.inWords(.swedish)) iakttagelser"
          + weight.swedish + tail.swedish,
        english: "The review gave \(count.inWords(.english)) findings"
          + weight.english + tail.english)
    }
  }

  fileprivate static let ofTheReport = Localised(
    swedish: "Om själva rapporten:", english: "About the report itself:")
  fileprivate static let aboutTheReport = Localised(
    swedish: "Om själva rapporten", english: "About the report itself")

  fileprivate static func more(_ left: Int, isRounded: Bool) -> Localised<String> {
    guard !isRounded else {
      return Localised(
        swedish: "Liknande gäller i ytterligare \(left.people(.swedish)) fall.",
        english: "The same applies in \(left.people(.english)) more cases.")
    }
    return Localised(
      swedish: left == 1
        ? "Liknande gäller i ytterligare ett fall."
        : "Liknande gäller i ytterligare \(left.inWords(.swedish)) fall.",
      english: left == 1
        ? "The same applies in one more case."
        : "The same applies in \(left.inWords(.english)) more cases.")
  }
}
