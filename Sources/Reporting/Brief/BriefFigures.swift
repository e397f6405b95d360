// The few key figures of a brief: each with how it has moved, and how far it rests on the lists.

import Findings
import Text

enum BriefFigures {
  static let most = 6

  /// What a board asks for first, of those that are known.
  private static let order: [KeyFigure.Name] = [
    .networks, .people, .organisations, .soleLinkShare, .diagonalGaps, .vacantSeats,
    .collaborations, .initiatives, .stuckInitiatives, .areasThatCanStart,
  ]

  static func shown(_ material: Material) -> [KeyFigure] {
    let known = material.keyFigures.filter { $0.unknown == nil && $0.value != .none }
    return Array(
      order.compactMap { name in known.first { $0.named == name } }.prefix(most))
  }

  /// A figure that has changed, in words for a board.
  static func label(_ name: String, _ material: Material) -> Localised<String> {
    material.keyFigures.first { $0.name == name }.map(String.label) ?? Localised(name)
  }

  static func grid(_ figures: [KeyFigure], _ material: Material, _ language: Language) -> Grid {
    let step = material.changes.sinceChosen ?? material.changes.sincePrevious
    let words = ChangeWords(Speaker(material.register, .board, language))
    let intervals = figures.map { material.missingRows($0.named, language) }
    let hasIntervals = intervals.contains { !$0.isEmpty }
    var columns = [
      Grid.Column(String.figure[language]), Grid.Column(String.now[language], isNumber: true),
    ]
    if step != nil { columns.append(Grid.Column(String.change[language], isNumber: true)) }
    if hasIntervals { columns.append(Grid.Column(String.interval[language], isNumber: true)) }
    return Grid(
      id: "tabell-nyckeltal", caption: String.caption[language], columns: columns,
      cells: zip(figures, intervals).map { figure, interval in
        var cells = [Cell(String.label(figure)[language]), figure.value.cell(language)]
        if let step {
          let change = step.figures.first { $0.name == figure.name }
          cells.append(
            change.map { words.cell($0.before, $0.after) }
              ?? Cell(
                (step.redefined.of(figure: figure.name) == nil ? String.same : String.redefined)[
                  language]))
        }
        if hasIntervals { cells.append(Cell(interval)) }
        return cells
      },
      footnote: hasIntervals ? String.footnote[language] : "")
  }
}

// MARK: Wording

extension String {
  /// A figure in words for a board.
  static func label(_ figure: KeyFigure) -> Localised<String> {
    switch figure.named {
    case .soleLinkShare:
      Localised(
        swedish: "Andel kontakter som går genom en enda person",
        english: "Share of contacts that run through a single person")
    case .diagonalGaps:
      Localised(
        swedish: "Par av nätverk med gemensamma frågor men utan känd kontakt",
        english: "Pairs of networks with matters in common but no known contact")
    case .areasThatCanStart:
      Localised(
        swedish: "Områden som kan starta enligt svaren",
        english: "Areas that, by the answers, can start")
    default:
      Localised(
        swedish: figure.label.swedish.capitalised, english: figure.label.english.capitalised)
    }
  }

  fileprivate static let caption = Localised(
    swedish: "Nyckeltal i dag", english: "Key figures today")
  fileprivate static let figure = Localised(swedish: "Nyckeltal", english: "Key figure")
  fileprivate static let now = Localised(swedish: "Nu", english: "Now")
  fileprivate static let change = Localised(swedish: "Ändring", english: "Change")
  fileprivate static let same = Localised(swedish: "oförändrat", english: "unchanged")
  fileprivate static let redefined = Localised(
    swedish: "räknas annorlunda", english: "counted anew")
  fileprivate static let interval = Localised(
    swedish: "Om var tionde rad saknas", english: "If one row in ten is missing")
  fileprivate static let footnote = Localised(
    swedish: "Sista kolumnen visar hur talet kan ändras om listorna inte är fullständiga.",
    english: "The last column shows how the figure may change if the lists are incomplete.")
}
