// The answer to a question: tables with a few words around them, and the forms in which it is given.

package import Datasets
package import Findings
package import Reporting
import Tables
package import Text

/// The form of the answer to a query.
package enum QueryFormat: String, Sendable, CaseIterable {
  case table
  case json
  case csv
}

/// How an answer is to be printed.
package struct AnswerForm: Sendable {
  package var format = QueryFormat.table
  package var style = TerminalStyle.plainText
  /// Which of several tables the format csv gives; `nil` is the first.
  package var part: String?
  /// Whether people are shown all of the answer, and not only what comes first; programs are always given all.
  package var isWhole: Bool

  package init(_ format: QueryFormat = .table, part: String? = nil, isWhole: Bool = false) {
    self.format = format
    self.part = part
    self.isWhole = isWhole
  }
}

/// What a question was answered with.
///
/// Ids and column names are the same in every form for machines; the table for people has headings in the
/// language of the answer.
package struct Answer: Sendable {
  /// One of its tables.
  package struct Part: Sendable {
    package let sheet: Sheet
    package let title: String
    /// Whether it is about one thing, whose measures are better read below each other.
    package let isRecord: Bool
    /// The table that people are shown, where it is another: fewer columns, names beside ids.
    package let told: Sheet
    /// Cells as people are shown them, by column, where the column alone does not tell how.
    package let shown: [Column: [String]]
    /// How many rows there are beside those that are listed.
    package let unlisted: Int

    package init(
      _ sheet: Sheet, _ title: String = "", isRecord: Bool = false, told: Sheet? = nil,
      shown: [Column: [String]] = [:], unlisted: Int = 0
    ) {
      self.sheet = sheet
      self.told = told ?? sheet
      self.title = title
      self.isRecord = isRecord
      self.shown = shown
      self.unlisted = unlisted
    }
  }

  /// Said first, to people: the answer in one or two sentences.
  package var sentence: String
  /// What people are shown below it when they do not ask for all: of one of the tables fewer columns, and what matters
  /// most first. `nil` is the first table with a row.
  package var brief: Part?
  /// Said between sentence and tables when all is asked for.
  package var preface: [String] = []
  package var parts: [Part]
  /// Said last, to people.
  package var notes: [String] = []
  package let language: Language
  /// How the command that asked ends, and what it tells beside the answer.
  package var status = ExitStatus.done
  package var messages: [String] = []
  /// The names behind ids, for people.
  package var register: Register?
  /// Whether JSON gives an object of tables even when there is one only.
  package var isObject = false

  /// Members of the JSON object that are no tables, in JSON already; they come first.
  var members: [(name: String, json: String)] = []
  /// One table for all, which csv gives when no part is asked for.
  var combined: Sheet?

  package init(_ parts: [Part], _ language: Language, _ sentence: String = "") {
    self.parts = parts
    self.language = language
    self.sentence = sentence
  }

  /// The answer as text, without a line break at the end.
  ///
  /// - Throws: ``RunFailure/noInstrument(name:known:)`` when there is no table by the name asked for.
  package func text(_ form: AnswerForm) throws(RunFailure) -> String {
    if let part = form.part, !parts.contains(where: { $0.sheet.name == part }) {
      throw .noInstrument(name: part, known: parts.map(\.sheet.name))
    }
    let chosen = form.part.map { name in parts.filter { $0.sheet.name == name } } ?? parts
    switch form.format {
    case .csv:
      let sheet = form.part == nil ? combined ?? chosen.first?.sheet : chosen.first?.sheet
      return sheet.map { $0.csv.trimmedEnd } ?? ""
    case .json:
      guard isObject || parts.count > 1, form.part == nil else {
        return chosen.first.map(\.sheet.json) ?? "[]"
      }
      let tables =
        members.map { "\($0.name.jsonQuoted): \($0.json)" }
        + parts.map { "\($0.sheet.name.jsonQuoted): \($0.sheet.json)" }
      return "{" + tables.joined(separator: ",\n") + "}"
    case .table:
      return form.isWhole ? whole(chosen, form.style) : short(chosen, form.style)
    }
  }
}
