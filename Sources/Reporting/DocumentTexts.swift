// Every text of a report put through one hand: how people are taken out of the board edition.

import Findings

extension Document {
  /// The report with every text put through `text`, and every row of a table through `row`.
  package func mapping(_ text: (String) -> String, row: ([String]) -> [String]) -> Document {
    Document(
      paper: paper, language: language, title: text(title), subtitle: text(subtitle),
      marks: marks.map { (label: text($0.label), value: text($0.value)) },
      sections: sections.map { section in
        Section(
          id: section.id, title: text(section.title),
          blocks: section.blocks.map { $0.mapping(text, row: row) })
      })
  }
}

extension Block {
  fileprivate func mapping(_ text: (String) -> String, row: ([String]) -> [String]) -> Block {
    switch self {
    case .heading(let words): .heading(text(words))
    case .paragraph(let words): .paragraph(text(words))
    case .note(let words): .note(text(words))
    case .list(let items): .list(items.map(text))
    case .keyFigures(let figures):
      .keyFigures(
        figures.map {
          Figure(value: text($0.value), label: text($0.label), definition: text($0.definition))
        })
    case .findings(let cards): .findings(cards.map { $0.mapping(text) })
    case .points(let points): .points(points.map { $0.mapping(text) })
    case .table(let grid): .table(grid.mapping(text, row: row))
    case .picture(let picture): .picture(picture.mapping(text))
    case .terms(let terms):
      .terms(terms.map { (term: text($0.term), meaning: text($0.meaning)) })
    }
  }
}

extension Block.Card {
  fileprivate func mapping(_ text: (String) -> String) -> Block.Card {
    Block.Card(
      severity: severity, severityLabel: text(severityLabel), facts: facts.map(text),
      more: text(more), meaning: text(meaning), certainty: text(certainty), action: text(action))
  }
}

extension Block.Point {
  fileprivate func mapping(_ text: (String) -> String) -> Block.Point {
    Block.Point(
      number: number, fact: text(fact), meaning: text(meaning), certainty: text(certainty),
      action: text(action), cost: text(cost), reference: reference,
      picture: picture?.mapping(text))
  }
}

extension Grid {
  fileprivate func mapping(_ text: (String) -> String, row: ([String]) -> [String]) -> Grid {
    Grid(
      id: id, caption: text(caption),
      columns: zip(columns, row(columns.map(\.title))).map { column, title in
        Column(title, isNumber: column.isNumber)
      },
      cells: cells.map { own in zip(own, row(own.map(\.text))).map { $0.saying($1) } },
      footnote: text(footnote))
  }
}

extension Illustration {
  /// The picture as it is drawn, and the words about it put through `text`.
  fileprivate func mapping(_ text: (String) -> String) -> Illustration {
    Illustration(
      name: name, svg: svg, caption: text(caption), alternative: text(alternative),
      tableID: tableID, section: section)
  }
}
