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

  package init(_ format: QueryFormat = .table, part: String? = nil) {
    self.format = format
    self.part = part
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

    package init(
      _ sheet: Sheet, _ title: String = "", isRecord: Bool = false, told: Sheet? = nil,
      shown: [Column: [String]] = [:]
    ) {
      self.sheet = sheet
      self.told = told ?? sheet
      self.title = title
      self.isRecord = isRecord
      self.shown = shown
    }
  }

  /// Said first, to people; may be empty.
  package var heading = ""
  package var parts: [Part]
  /// Said last, to people.
  package var notes: [String] = []
  package let language: Language
  /// What is said to people when no table has a row.
  package var nothing: String
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

  package init(_ parts: [Part], _ language: Language, nothing: String = "") {
    self.parts = parts
    self.language = language
    self.nothing = nothing
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
    case .table: return table(chosen, form.style)
    }
  }

  private func table(_ parts: [Part], _ style: TerminalStyle) -> String {
    let told = parts.filter { $0.sheet.rowCount > 0 }
    var blocks = heading.isEmpty ? [] : [style.strong(heading.withControlsShown)]
    if told.isEmpty { blocks.append(nothing.withControlsShown) }
    blocks += told.map { part in
      let text = TextTable(part, register, language).text(style)
      return part.title.isEmpty ? text : style.strong(part.title.withControlsShown) + "\n" + text
    }
    if !notes.isEmpty {
      blocks.append(notes.map { style.faint($0.withControlsShown) }.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n")
  }
}
