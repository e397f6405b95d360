// What a page over adopted lists shows: every list with its rows and columns as they were understood.

package import Text

/// Lists as they were understood, in words of one language; it names people.
package struct ListsPage: Sendable {
  /// A word or number with what it is.
  package typealias Mark = (label: String, value: String)

  /// A text that may lead to a row of a list on the page.
  package struct Place: Hashable, Sendable {
    package let text: String
    /// The id of the row; empty when it is not on the page.
    package let row: String

    package init(_ text: String, row: String = "") { (self.text, self.row) = (text, row) }
  }

  /// Something settled by a guess, or joined.
  package struct Doubt: Sendable {
    /// Its id on the page.
    package let id: String
    package let sentence: String
    package let places: [Place]
    /// How it is settled otherwise; empty when nothing is to be done.
    package let help: String

    package init(id: String, sentence: String, places: [Place], help: String) {
      (self.id, self.sentence, self.places, self.help) = (id, sentence, places, help)
    }
  }

  /// A table of texts; the first cell of each row is its heading.
  package struct Table: Sendable {
    package let caption: String
    package let columns: [String]
    package let rows: [[Cell]]

    package init(caption: String, columns: [String], rows: [[Cell]]) {
      (self.caption, self.columns, self.rows) = (caption, columns, rows)
    }
  }

  package struct Cell: Hashable, Sendable {
    /// How a cell came to hold what it holds, or what is asked of it.
    package enum Kind: String, Sendable {
      case plain
      /// Blank in the list; what stands above it holds.
      case down
      /// One of several that are merged.
      case merged
      case doubt
      /// In a column that is not read.
      case unread
    }

    package let text: String
    package let kind: Kind
    /// Whether `text` is Swedish whatever the page's language: a comment of the recipe.
    package let isSwedish: Bool

    package init(_ text: String, _ kind: Kind = .plain, isSwedish: Bool = false) {
      (self.text, self.kind, self.isSwedish) = (text, kind, isSwedish)
    }
  }

  package struct Column: Sendable {
    package let meaning: String
    /// Why; Swedish, as the recipe has it. May be empty.
    package let reason: String
    package let heading: String
    package let isRead: Bool

    package init(meaning: String, reason: String, heading: String, isRead: Bool) {
      (self.meaning, self.reason, self.heading, self.isRead) = (meaning, reason, heading, isRead)
    }
  }

  package struct Row: Sendable {
    /// Its id on the page.
    package let id: String
    /// As the list numbers it.
    package let number: String
    package let isSkipped: Bool
    /// How it was read, or why it was passed over.
    package let words: String
    /// What is asked or told of it: text, and the id of the doubt.
    package let doubts: [(text: String, id: String)]
    package let cells: [Cell]

    package init(
      id: String, number: String, isSkipped: Bool, words: String,
      doubts: [(text: String, id: String)], cells: [Cell]
    ) {
      (self.id, self.number, self.isSkipped, self.words) = (id, number, isSkipped, words)
      (self.doubts, self.cells) = (doubts, cells)
    }
  }

  package struct List: Sendable {
    /// Its id on the page.
    package let id: String
    package let name: String
    /// What it was read as, and how many rows came of it.
    package let facts: [String]
    /// Why it was not read; Swedish, as the recipe has it. May be empty.
    package let reasons: [String]
    package let columns: [Column]
    package let rows: [Row]
    /// How many rows are not on the page, in words; empty when all are.
    package let rest: String

    package init(
      id: String, name: String, facts: [String], reasons: [String], columns: [Column],
      rows: [Row], rest: String
    ) {
      (self.id, self.name, self.facts, self.reasons) = (id, name, facts, reasons)
      (self.columns, self.rows, self.rest) = (columns, rows, rest)
    }
  }

  package let language: Language
  package let dataset: String
  package let marks: [Mark]
  /// What to do next, in order.
  package let steps: [String]
  package let questions: [Doubt]
  package let joins: [Doubt]
  /// How many fields and levels are known, in a sentence; and each network with where they come from.
  package let networksLead: String
  package let networks: Table
  package let lists: [List]
  package let results: Table
  /// What came of the lists that no table holds: vacant seats.
  package let notes: [String]

  package init(
    language: Language, dataset: String, marks: [Mark], steps: [String], questions: [Doubt],
    joins: [Doubt], networksLead: String, networks: Table, lists: [List], results: Table,
    notes: [String]
  ) {
    (self.language, self.dataset, self.marks, self.steps) = (language, dataset, marks, steps)
    (self.questions, self.joins, self.networksLead) = (questions, joins, networksLead)
    (self.networks, self.lists, self.results, self.notes) = (networks, lists, results, notes)
  }
}
