// What has changed: figures with the rows behind them, and findings that came and went.

import Findings
import Text

extension SectionWriter {
  static let changes = SectionWriter(
    id: "forandringar", title: Localised(swedish: "Vad har ändrats?", english: "What has changed?")
  ) { material, maker in
    let changes = material.changes
    guard !changes.isEmpty else { return [] }
    let words = ChangeWords(maker.speaker.amongThoseGone, initiatives: material.initiativeNames)
    let language = maker.speaker.language
    var blocks: [Block] = []
    if let difference = changes.sincePrevious {
      blocks.append(.heading(String.sincePrevious(difference.from.asOf)[language]))
      blocks += difference.ordered(material).blocks(words, id: "forra")
    }
    if let chosen = changes.sinceChosen, let day = changes.chosenDay,
      chosen.from != changes.sincePrevious?.from
    {
      blocks.append(.heading(String.sinceChosen(day, chosen.from.asOf)[language]))
      blocks += chosen.ordered(material).blocks(words, id: "motet")
    }
    return blocks + changes.trends.blocks(material, words)
  }
}

extension Material {
  /// Names of initiatives by id.
  fileprivate var initiativeNames: [String: String] {
    var names: [String: String] = [:]
    for difference in [changes.sincePrevious, changes.sinceChosen].compactMap(\.self) {
      for case (.initiative(let id), let name) in difference.formerNames { names[id] = name }
    }
    if let sheet = sheet(.portfolio) {
      for (id, name) in zip(sheet.texts(.initiative), sheet.texts(.name)) { names[id] = name }
    }
    return names
  }
}

// MARK: One difference

extension Difference {
  /// How many findings of a kind of change the board edition lists.
  private static let boardLimit = 5
  /// How many rows of the roster stand behind one figure in the annex.
  private static let rowLimit = 8

  /// The figures in the order of the report's own list.
  fileprivate func ordered(_ material: Material) -> Difference {
    let order = Dictionary(
      material.keyFigures.enumerated().map { ($1.name, $0) }, uniquingKeysWith: min)
    var copy = self
    copy.figures.sort {
      (order[$0.name] ?? order.count, $0.name) < (order[$1.name] ?? order.count, $1.name)
    }
    return copy
  }

  /// Figures whose change shows in print.
  private func visible(_ words: ChangeWords) -> [FigureChange] {
    figures.filter { words.isVisible($0.before, $0.after) }
  }

  fileprivate func blocks(_ words: ChangeWords, id: String) -> [Block] {
    let language = words.speaker.language
    guard !isEmpty else { return [.note(String.unchanged[language])] + upgrade(language) }
    var blocks: [Block] = opening(words) + upgrade(language)
    if !visible(words).isEmpty { blocks.append(.table(grid(words, id: "tabell-andrat-" + id))) }
    if words.speaker.edition == .annex {
      let lines = behind(visible(words), words)
      if !lines.isEmpty {
        blocks += [.paragraph(String.behind[language]), .list(lines)]
      }
    }
    for (title, findings) in [
      (String.new, newFindings), (String.gone, goneFindings),
      (String.other, changedFindings.filter { $0.before != $0.after }),
    ] {
      let told = findings.filter { max($0.before, $0.after) > .information }
      guard !told.isEmpty else { continue }
      let limit = words.speaker.edition == .board ? Self.boardLimit : .max
      blocks.append(.paragraph(title[language].replacingCount(told.count.shown(language))))
      blocks.append(
        .list(
          told.prefix(limit).map { finding in
            line(finding, words)
          } + (told.count > limit ? [String.more(told.count - limit)[language]] : [])))
    }
    return blocks
  }

  private func max(_ left: Severity?, _ right: Severity?) -> Severity {
    Swift.max(left ?? .information, right ?? .information)
  }

  private func line(_ finding: FindingChange, _ words: ChangeWords) -> String {
    let language = words.speaker.language
    let fact = words.speaker.text(finding.fact)
    switch (finding.before, finding.after) {
    case (let before?, let after?):
      return "\(before.word[language]) → \(after.word[language]): \(fact)"
    case (let one?, nil), (nil, let one?): return "\(one.word[language]): \(fact)"
    case (nil, nil): return fact
    }
  }

  /// What happened in the registers, and which files differ.
  private func opening(_ words: ChangeWords) -> [Block] {
    let language = words.speaker.language
    let kinds = words.summaries(roster)
    // Many in one sentence are hard to read.
    func told(_ parts: [String], _ lead: (String) -> Localised<String>) -> [Block] {
      parts.count <= 3
        ? [.paragraph(lead(" " + parts.joined(separator: ", ") + ".")[language])]
        : [.paragraph(lead("")[language]), .list(parts)]
    }
    var blocks = roster.isEmpty ? [.paragraph(String.noRows[language])] : told(kinds, String.rows)
    if roster.isEmpty, !files.isEmpty { blocks += told(files, String.files) }
    if !settings.isEmpty { blocks += told(settings, String.settings) }
    return blocks
  }

  /// What two versions of the program do not count alike.
  private func upgrade(_ language: Language) -> [Block] {
    guard let words = upgradeWords else { return [] }
    return [.paragraph(words.lead[language])]
      + (words.definitions.isEmpty ? [] : [.list(words.definitions.map { $0[language] })])
  }

  private func grid(_ words: ChangeWords, id: String) -> Grid {
    let language = words.speaker.language
    return Grid(
      id: id, caption: String.caption(from.asOf)[language],
      columns: [
        Grid.Column(String.figure[language]), Grid.Column(String.before[language], isNumber: true),
        Grid.Column(String.now[language], isNumber: true),
        Grid.Column(String.change[language], isNumber: true), Grid.Column(String.rests[language]),
      ],
      cells: visible(words).map { figure in
        [
          Cell(figure.label[language]), words.cell(figure.before), words.cell(figure.after),
          words.cell(figure.before, figure.after), Cell(causes(figure, words)),
        ]
      },
      footnote: figures.count == visible(words).count
        ? "" : String.tooSmall(figures.count - visible(words).count)[language])
  }

  /// The rows behind a figure in short: how many of each kind, and where.
  private func causes(_ figure: FigureChange, _ words: ChangeWords) -> String {
    let language = words.speaker.language
    guard !figure.causes.isEmpty else { return String.noCause[language] }
    let (places, isAll) = words.places(figure.causes)
    return words.summary(figure.causes)
      + (places.isEmpty
        ? "" : (isAll ? String.within(places) : String.mostly(places))[language])
  }

  /// The rows behind figures one by one; figures with the same rows share a line.
  private func behind(_ figures: [FigureChange], _ words: ChangeWords) -> [String] {
    let language = words.speaker.language
    var groups: [(rows: [RosterChange], isExact: Bool, figures: [FigureChange])] = []
    for figure in figures where !figure.causes.isEmpty {
      if let at = groups.firstIndex(where: {
        $0.rows == figure.causes && $0.isExact == figure.isExact
      }) {
        groups[at].figures.append(figure)
      } else {
        groups.append((figure.causes, figure.isExact, [figure]))
      }
    }
    return groups.map { rows, isExact, figures in
      let moves = figures.map {
        "\(words.value($0.before)) → \(words.value($0.after)) \($0.label[language])"
      }
      let told = rows.prefix(Self.rowLimit).map(words.sentence).joined(separator: "; ")
      let left = rows.count - Self.rowLimit
      return String.rowsBehind(moves.joined(separator: "; "), isExact: isExact)[language]
        + told + (left > 0 ? "; " + String.more(left)[language] : "") + "."
    }
  }
}

extension String {
  /// The text with `#` replaced.
  fileprivate func replacingCount(_ count: String) -> String {
    split(separator: "#", omittingEmptySubsequences: false).joined(separator: count)
  }
}

// MARK: Wording

extension String {
  fileprivate static func sincePrevious(_ day: String) -> Localised<String> {
    Localised(
      swedish: "Sedan förra rapporten, per \(day)",
      english: "Since the previous report, as of \(day)")
  }

  fileprivate static func sinceChosen(_ day: String, _ base: String) -> Localised<String> {
    Localised(
      swedish: "Sedan direktionens möte den \(day) (rapporten per \(base))",
      english: "Since the board meeting of \(day) (report as of \(base))")
  }

  fileprivate static let unchanged = Localised(
    swedish: "Inget nyckeltal, ingen iakttagelse och ingen rad i listorna har ändrats.",
    english: "No key figure, finding or row in the lists has changed.")
  fileprivate static let noRows = Localised(
    swedish: "Ingen rad om personer, nätverk eller samarbeten har ändrats.",
    english: "No row about people, networks or collaborations has changed.")

  fileprivate static func rows(_ summary: String) -> Localised<String> {
    Localised(
      swedish: "Ändringar i listorna:\(summary)",
      english: "Changes in the lists:\(summary)")
  }

  fileprivate static func files(_ names: String) -> Localised<String> {
    Localised(
      swedish: "Filer som har ändrats:\(names)",
      english: "Files that have changed:\(names)")
  }

  fileprivate static func settings(_ names: String) -> Localised<String> {
    Localised(
      swedish: "Inställningar som har ändrats:\(names)",
      english: "Settings that have changed:\(names)")
  }

  /// Two tables of a page may not have the same name.
  fileprivate static func caption(_ day: String) -> Localised<String> {
    Localised(
      swedish: "Nyckeltal som har ändrats sedan rapporten per \(day)",
      english: "Key figures that have changed since the report as of \(day)")
  }

  fileprivate static let figure = Localised(swedish: "Nyckeltal", english: "Key figure")
  fileprivate static let before = Localised(swedish: "Förr", english: "Before")
  fileprivate static let now = Localised(swedish: "Nu", english: "Now")
  fileprivate static let change = Localised(swedish: "Ändring", english: "Change")
  fileprivate static let rests = Localised(swedish: "Bakom ändringen", english: "Behind the change")
  fileprivate static let noCause = Localised(
    swedish: "annat än rader i listorna: svar, datum som har passerats eller inställningar",
    english: "something other than rows in the lists: answers, dates that have passed, or settings")
  fileprivate static let behind = Localised(
    swedish:
      "Raderna bakom varje nyckeltal. Där ett tal följer av raderna är det just de som har ändrat det. "
      + "Där det hänger samman med dem beror talet på alla nätverk.",
    english:
      "The rows behind each key figure. Where a figure follows from the rows, those rows changed it. "
      + "Where it is connected with them, the figure depends on all the networks.")

  fileprivate static func within(_ places: String) -> Localised<String> {
    Localised(swedish: ": \(places)", english: ": \(places)")
  }

  fileprivate static func tooSmall(_ count: Int) -> Localised<String> {
    Localised(
      swedish: count == 1
        ? "Ett nyckeltal till har ändrats, men mindre än vad som syns med de siffror som skrivs ut."
        : "\(count.asOpening(.swedish, isNeuter: true)) nyckeltal till har ändrats, men mindre än vad som syns "
          + "med de siffror som skrivs ut.",
      english: count == 1
        ? "One more key figure has changed, but by too little to show in print."
        : "\(count.asOpening(.english)) more key figures have changed, but by too little to show in print."
    )
  }

  fileprivate static func mostly(_ places: String) -> Localised<String> {
    Localised(swedish: "; mest i \(places)", english: "; mostly in \(places)")
  }

  fileprivate static func rowsBehind(_ moves: String, isExact: Bool) -> Localised<String> {
    Localised(
      swedish: "\(moves). \(isExact ? "Följer av" : "Hänger samman med"): ",
      english: "\(moves). \(isExact ? "Follows from" : "Connected with"): ")
  }

  fileprivate static let new = Localised(
    swedish: "Nya iakttagelser (#):", english: "New findings (#):")
  fileprivate static let gone = Localised(
    swedish: "Iakttagelser som inte längre gäller (#):",
    english: "Findings that no longer hold (#):")
  fileprivate static let other = Localised(
    swedish: "Iakttagelser vars betydelse har ändrats (#):",
    english: "Findings whose importance has changed (#):")

  fileprivate static func more(_ count: Int) -> Localised<String> {
    Localised(
      swedish: "och \(count.shown(.swedish)) till", english: "and \(count.shown(.english)) more")
  }
}
