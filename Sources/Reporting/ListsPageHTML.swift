// The page over adopted lists as one self-contained HTML file, through a template that escapes every value.

import Foundation
import Mustache
import Text

extension ListsPage {
  /// The page, in one file that asks for nothing and runs no script.
  ///
  /// - Complexity: O(length of the page).
  /// - Throws: the template's error, when the template in the product itself cannot be parsed; `DigestFailure`.
  package func html() throws -> String {
    let template = try MustacheTemplate(
      string: String(decoding: PackageResources.lists_mustache, as: UTF8.self))
    var style = [PackageResources.report_css, PackageResources.lists_css]
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    if style.hasSuffix("\n") { style.removeLast() }
    var context: [String: Any] = [
      "language": language.rawValue, "style": style,
      "styleHash": try policyHash(of: style),
      "dataset": Clean.text(dataset), "skip": PageWords.skip[language],
      "contents": PageWords.contents[language],
      "marks": marks.map { ["label": $0.label, "value": Clean.text($0.value)] },
      "steps": steps.map(Clean.text), "lists": lists.map(context),
      "doubts": [
        context(questions, "fragor", ListsPageWords.questions, none: ListsPageWords.noQuestions),
        context(joins, "personer", ListsPageWords.joins, none: ListsPageWords.noJoins),
      ],
      "tables": [
        context(networks, "natverk", ListsPageWords.networks, lead: [networksLead], notes: []),
        context(results, "tabeller", ListsPageWords.results, lead: [], notes: notes),
      ],
    ]
    for (name, words) in ListsPageWords.all { context[name] = words[language] }
    return template.render(context)
  }

  private func context(
    _ doubts: [Doubt], _ id: String, _ title: Localised<String>, none: Localised<String>
  ) -> [String: Any] {
    var context: [String: Any] = ["id": id, "title": title[language]]
    guard !doubts.isEmpty else {
      context["none"] = ["text": none[language]]
      return context
    }
    let items = doubts.map { doubt in
      var item: [String: Any] = ["id": doubt.id, "sentence": Clean.text(doubt.sentence)]
      let places = doubt.places.map { place in
        [
          place.row.isEmpty ? "plain" : "link": ["text": Clean.text(place.text), "row": place.row]
        ]
      }
      if !places.isEmpty { item["where"] = ["places": places] }
      if !doubt.help.isEmpty { item["help"] = ["text": Clean.text(doubt.help)] }
      return item
    }
    context["some"] = ["items": items]
    return context
  }

  private func context(
    _ table: Table, _ id: String, _ title: Localised<String>, lead: [String], notes: [String]
  ) -> [String: Any] {
    [
      "id": id, "title": title[language], "lead": lead.map(Clean.text),
      "notes": notes.map(Clean.text), "caption": table.caption, "columns": table.columns,
      "rows": table.rows.map { row in
        [
          "head": Clean.text(row.first?.text ?? ""),
          "cells": row.dropFirst().map { cell in
            ["value": Clean.text(cell.text), "swedish": cell.isSwedish && language != .swedish]
              as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  private func context(_ list: List) -> [String: Any] {
    var context: [String: Any] = [
      "id": list.id, "name": Clean.text(list.name), "facts": list.facts.map(Clean.text),
      "reasons": list.reasons.map { reason in
        ["text": Clean.text(reason), "swedish": language != .swedish] as [String: Any]
      },
    ]
    if !list.rest.isEmpty { context["rest"] = ["text": list.rest] }
    guard !list.rows.isEmpty || !list.columns.isEmpty else { return context }
    context["table"] = [
      "columns": list.columns.map { column in
        var context: [String: Any] = [
          "meaning": column.meaning, "heading": Clean.text(column.heading),
          "unread": !column.isRead,
        ]
        if !column.reason.isEmpty {
          context["why"] =
            ["text": Clean.text(column.reason), "swedish": language != .swedish] as [String: Any]
        }
        return context
      },
      "rows": list.rows.map(self.context),
    ]
    return context
  }

  private func context(_ row: Row) -> [String: Any] {
    [
      "row": row.id, "number": row.number, "skipped": row.isSkipped, "words": row.words,
      "asked": row.doubts.map { ["text": $0.text, "target": $0.id] },
      "cells": row.cells.map(context),
    ]
  }

  private func context(_ cell: Cell) -> [String: Any] {
    var context: [String: Any] = ["value": Clean.text(cell.text)]
    if cell.kind != .plain { context["kind"] = ["word": cell.kind.rawValue] }
    if let mark = cell.kind.mark {
      context["mark"] = ["sign": mark.sign, "said": mark.said[language]]
    }
    return context
  }
}

// MARK: Wording

extension ListsPage.Cell.Kind {
  /// A sign beside the text, so that nothing rests on colour, and what a screen reader says in its place.
  fileprivate var mark: (sign: String, said: Localised<String>)? {
    switch self {
    case .plain, .unread: nil
    case .down: ("↑", Localised(swedish: "står ovanför:", english: "from above:"))
    case .merged: ("↔", Localised(swedish: "sammanslagen cell:", english: "merged cell:"))
    case .doubt: ("?", Localised(swedish: "osäkert:", english: "in doubt:"))
    }
  }
}

/// What stands on the page whatever the lists hold.
private enum ListsPageWords {
  static let questions = Localised(swedish: "Frågor", english: "Questions")
  static let joins = Localised(
    swedish: "Namn som räknas som en person", english: "Names taken to be one person")
  static let networks = Localised(
    swedish: "Nätverkens område och nivå", english: "Field and level of the networks")
  static let results = Localised(
    swedish: "Tabellerna som listorna gav", english: "The tables that came of the lists")
  static let noQuestions = Localised(
    swedish: "Inga. Inget behövde gissas där två svar är lika rimliga.",
    english: "None. Nothing had to be guessed where two answers are equally likely.")
  static let noJoins = Localised(
    swedish: "Inga namn som skrivs olika har räknats som en person.",
    english: "No names written in different ways were taken to be one person.")

  static let all: [(String, Localised<String>)] = [
    (
      "pageTitle",
      Localised(swedish: "Så förstods listorna", english: "How the lists were understood")
    ),
    ("kicker", Localised(swedish: "Nätverksanalys", english: "Network analysis")),
    (
      "pageLead",
      Localised(
        swedish: "Varje lista som tabell, med vad kolumnerna betyder och hur varje rad lästes.",
        english: "Each list as a table, with what its columns mean and how each row was read.")
    ),
    (
      "internal",
      Localised(
        swedish: "Sidan innehåller namn på personer. Bilägg den inte och publicera den inte.",
        english: "The page holds names of people. Do not attach it, and do not publish it.")
    ),
    ("stepsTitle", Localised(swedish: "Att göra nu", english: "What to do now")),
    ("listsTitle", Localised(swedish: "Listorna", english: "The lists")),
    ("keyTitle", Localised(swedish: "Så läses tabellerna", english: "How to read the tables")),
    (
      "keySkipped",
      Localised(
        swedish:
          "En grå rad i kursiv stil gav ingenting. Kolumnen ”Hur raden lästes” säger varför.",
        english:
          "A grey row in italics gave nothing. The column “How it was read” says why.")
    ),
    (
      "keyUnread",
      Localised(
        swedish: "En grå kolumn med ”läses inte” ovanför finns kvar i listan men används inte.",
        english: "A grey column headed “not read” stays in the list but is not used.")
    ),
    (
      "keyDown",
      Localised(
        swedish: "↑ Cellen är tom i listan. Det som står ovanför gäller.",
        english: "↑ The cell is blank in the list. What is above it applies.")
    ),
    (
      "keyMerged",
      Localised(
        swedish: "↔ Cellen är en av flera som är sammanslagna.",
        english: "↔ The cell is one of several that have been merged.")
    ),
    (
      "keyDoubt",
      Localised(
        swedish: "? Något i cellen är osäkert. Länken på raden går till frågan.",
        english: "? Something in the cell is in doubt. The link in the row leads to the question.")
    ),
    ("rowLabel", Localised(swedish: "Rad", english: "Row")),
    ("readLabel", Localised(swedish: "Hur raden lästes", english: "How it was read")),
    ("settled", Localised(swedish: "Så avgörs det:", english: "How to settle it:")),
    ("whyLabel", Localised(swedish: "Varför:", english: "Why:")),
    ("tableOf", Localised(swedish: "Raderna i", english: "The rows of")),
    (
      "footer",
      Localised(
        swedish: "Framtagen med Diagonal. Sidan skrivs om varje gång listorna tas in.",
        english: "Made with Diagonal. The page is rewritten each time the lists are adopted.")
    ),
  ]
}
